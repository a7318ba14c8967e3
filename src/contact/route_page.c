/* Topics proposed to a citizen who writes, and to an agent who has the case. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/route_page.h"

#include <math.h>

#include "base/id.h"
#include "contact/routed.h"
#include "core/access.h"
#include "core/role.h"
#include "core/unit.h"
#include "gen/contact_tpl.h"
#include "text/utf8.h"

enum { PERCENT = 100, SHOWN = 3 };
/* Less likely ones are no help to anybody. */
static const double WORTH_SHOWING = 0.15;

static enum err
show_part(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	const char *text = text_tidy(cx->arena, http_field(rq, "q"), false);
	struct topics topics = { 0 };
	struct route_view v = { 0 };
	struct route_item *items = arena_array(cx->arena, SHOWN, sizeof(*items));
	struct route r = { 0 };
	struct page p;
	enum err e;

	if ((e = topics_get(cx, &topics)) || (e = contact_route(cx,
						  &(struct route_ask) { .text = str_of(text),
						      .lang = (int)cx->lang,
						      .audience = AUDIENCE_PUBLIC,
						      .typing = true },
						  &r)))
		return e;
	for (size_t i = 0; i < r.n_topics && v.n_items < SHOWN; i++) {
		const struct core_q_topic_list *t = topics_find(&topics, r.topics[i].id);

		if (r.topics[i].sure < WORTH_SHOWING)
			break;
		items[v.n_items++] = (struct route_item) { id_string(cx->arena, t->id),
			core_pick(cx->lang, t->name_sv, t->name_en, t->name_fi), r.sure && i == 0 };
	}
	v.items = items;
	v.sure = r.sure;
	page_begin(&p, cx, rq, "");
	contact_tpl_route(&p.h, &v);
	return page_send_part(&p, rs);
}

void
route_draw(struct html *h, const char *source)
{
	buf_puts(h->out, "<div class=\"proposed\" aria-live=\"polite\" data-proposed=\"");
	html_link(h, source);
	buf_puts(h->out, "\"></div>\n");
}

static struct panel_link
line(struct cx *cx, unsigned text, const char *name, int percent)
{
	return (struct panel_link) {
		.text = core_text_format(cx->arena, cx->lang, text, 2,
		    (struct text_arg[]) { TEXT_ARG(name), TEXT_ARG((int64_t)percent) }),
	};
}

/* Other topics than the case has, as the program sees it now. */
static enum err
others(struct cx *cx, const struct contact_q_case_get *row, const char *text,
    struct panel_link *links, size_t *n)
{
	struct topics topics = { 0 };
	struct route r = { 0 };
	enum err e;

	if ((e = topics_get(cx, &topics)) ||
	    (e = contact_route(cx,
		 &(struct route_ask) {
		     .text = str_of(text), .lang = (int)row->lang, .audience = AUDIENCE_STAFF },
		 &r)))
		return e;
	for (size_t i = 0; i < r.n_topics && *n < SHOWN; i++) {
		const struct core_q_topic_list *t = topics_find(&topics, r.topics[i].id);

		if (t->id == row->topic_id || r.topics[i].sure < WORTH_SHOWING)
			continue;
		links[(*n)++] = line(cx, T_ROUTED_MAYBE,
		    core_pick(cx->lang, t->name_sv, t->name_en, t->name_fi),
		    (int)lround(r.topics[i].sure * PERCENT));
	}
	return OK;
}

static enum err
routed(struct cx *cx, const struct panel_ask *ask, struct panel_link **ret_links, size_t *ret_n)
{
	struct panel_link *links = arena_array(cx->arena, SHOWN + 1, sizeof(*links));
	struct contact_q_case_get row = { 0 };
	struct contact_q_routed_of was = { 0 };
	struct contact_q_message_text *texts = NULL;
	size_t n_texts = 0;
	size_t n = 0;
	bool found = false;
	enum err e;

	*ret_links = links;
	*ret_n = 0;
	/* Whoever sees no more than that it is there is told nothing of its words. */
	if ((e = contact_case_get(cx, ask->on.id, &row)) || row.level < ACCESS_READ ||
	    row.status == CASE_CLOSED || row.handed_over ||
	    (e = contact_q_routed_of(cx, row.id, &found, &was)) || !found ||
	    (was.filled && was.topic_id != row.topic_id))
		return e;
	if (was.filled)
		links[n++] = line(cx, T_ROUTED_FILLED,
		    core_pick(cx->lang, was.topic_sv, was.topic_en, was.topic_fi),
		    (int)was.percent);
	if ((e = contact_q_message_text(cx, row.id, &texts, &n_texts)) ||
	    (n_texts && (e = others(cx, &row, texts[0].body, links, &n))))
		return e;
	*ret_n = n;
	return OK;
}

const struct panel contact_panel_routed = {
	.on = LINK_CASE,
	.title = T_PANEL_ROUTED,
	.permission = PERM_CASE_READ,
	.fn = routed,
};

static const struct http_route routes[] = {
	{ HTTP_GET, "/kontakt/amne", PERM_PUBLIC, show_part, HTTP_NO_STORE },
};

const struct http_routes contact_route_routes = { routes, ARRAY_LEN(routes) };
