/* Forms: drafts that save themselves. The script saves every few seconds; the button does without.
 */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/draft.h"
#include "fmt/json.h"
#include "web/form_int.h"
#include "web/web.h"

static bool
is_kept(const struct form_field *field)
{
	return field->type != FORM_HIDDEN && field->type != FORM_PASSWORD &&
	       field->type != FORM_SHOWN && field->type != FORM_ROWS;
}

enum err
form_draft(struct form *f, const char *name, bool offer)
{
	JSON_CLEANUP json_t *kept = NULL;
	const char *body = NULL;
	enum err e;

	f->draft = name;
	if (!offer || base_broken("draft-offer"))
		return OK;
	if ((e = draft_find(f->cx, name, &body, &f->draft_at)) || !body)
		return e;
	if (json_read(str_of(body), &kept))
		return OK; /* written by an older Lyhörd, in a way that this one does not read */
	for (size_t i = 0; i < f->n; i++) {
		const char *v = json_text(kept, f->fields[i].name);

		if (v && is_kept(&f->fields[i]))
			f->values[i] = arena_strndup(f->cx->arena, v, strlen(v));
	}
	return OK;
}

void
form_draft_offer(struct html *h, const struct form *f)
{
	struct text_arg at = TEXT_ARG(web_time_text(h->cx, f->draft_at));

	if (!f->draft_at)
		return;
	buf_puts(h->out,
	    "<form method=\"post\" class=\"notice draft\" action=\"/arbete/utkast/kasta\">\n");
	form_tokens(h, f);
	form_hidden(h, "draft_of", f->draft);
	form_hidden(h, "draft_next", f->rq->path);
	web_icon(h, "clock");
	buf_puts(h->out, "<div role=\"status\"><p>");
	core_text_put(h, T_DRAFT_FROM, 1, &at);
	buf_puts(h->out, "</p></div>\n<button type=\"submit\" class=\"plain\">");
	core_text_put(h, T_DRAFT_THROW, 0, NULL);
	buf_puts(h->out, "</button>\n</form>\n");
}

void
form_draft_line(struct html *h, const struct form *f)
{
	if (!f->draft)
		return;
	form_hidden(h, "draft_of", f->draft);
	buf_puts(h->out, "<p class=\"saved-line\"><span role=\"status\"></span></p>\n");
}

void
form_draft_save(struct html *h, const struct form *f)
{
	if (!f->draft)
		return;
	form_hidden(h, "draft_of", f->draft);
	form_hidden(h, "draft_next", f->rq->path);
	buf_puts(h->out, "<p class=\"saved-line\"><button type=\"submit\" class=\"plain\" "
			 "formaction=\"/arbete/utkast\">");
	core_text_put(h, T_DRAFT_SAVE, 0, NULL);
	buf_puts(h->out, "</button> <span role=\"status\"></span></p>\n");
}
