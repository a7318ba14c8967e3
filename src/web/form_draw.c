/* Drawing forms: label, help, error and control always come together, tied by ids. Controls are in
 * form_control.c. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/secret.h"
#include "core/session.h"
#include "text/utf8.h"
#include "web/form_int.h"
#include "web/web.h"

void
form_hidden(struct html *h, const char *name, const char *value)
{
	buf_printf(h->out, "<input type=\"hidden\" name=\"%s\" value=\"", name);
	html_text(h, value);
	buf_puts(h->out, "\">\n");
}

static void
text_of(struct html *h, unsigned key)
{
	html_text(h, core_text(h->cx->lang, key));
}

/* A label of a stored definition may be in another language than the page. */
static void
label_of(struct html *h, const struct form *f, const struct form_field *field)
{
	if (field->text_lang)
		buf_printf(h->out, "<span lang=\"%s\">", field->text_lang);
	html_text(h, form_label(f, field));
	buf_puts(h->out, field->text_lang ? "</span>" : "");
}

static const char *
error_text(const struct form *f, const struct field_error *e)
{
	struct text_arg arg = TEXT_ARG(e->arg);

	return core_text_format(f->cx->arena, f->cx->lang, e->text, 1, &arg);
}

/* After a fault: what is wrong, with links to where. The page's script moves the focus here. */
static void
summary(struct html *h, const struct form *f)
{
	const struct failure *fail = &f->cx->fail;
	struct text_arg arg = TEXT_ARG(fail->arg);

	if (fail->kind != ERR_INVALID || (!fail->fields && !fail->text))
		return;
	buf_puts(h->out, "<div class=\"fault\" role=\"alert\" tabindex=\"-1\" data-focus>\n<h2>");
	text_of(h, T_FORM_FAULT);
	buf_puts(h->out, "</h2>\n<ul>\n");
	if (fail->text) {
		buf_puts(h->out, "<li>");
		html_text(h, core_text_format(f->cx->arena, f->cx->lang, fail->text, 1, &arg));
		buf_puts(h->out, "</li>\n");
	}
	for (const struct field_error *e = fail->fields; e; e = e->next) {
		buf_printf(h->out, "<li><a href=\"#f-%s\">", e->field);
		for (size_t i = 0; i < f->n; i++)
			if (strcmp(f->fields[i].name, e->field) == 0)
				label_of(h, f, &f->fields[i]);
		buf_puts(h->out, "</a>: ");
		html_text(h, error_text(f, e));
		buf_puts(h->out, "</li>\n");
	}
	buf_puts(h->out, "</ul>\n</div>\n");
}

static void
tokens(struct html *h, struct http_request *rq, const char *once)
{
	form_hidden(h, "once", once);
	if (rq->session_token)
		form_hidden(h, "form_token", session_form_token(h->cx, rq->session_token));
}

void
form_tokens(struct html *h, const struct form *f)
{
	tokens(h, f->rq, f->once);
}

static bool
has_type(const struct form *f, enum form_type type)
{
	for (size_t i = 0; i < f->n; i++)
		if (f->fields[i].type == type)
			return true;
	return false;
}

static void
script(struct html *h, const char *name)
{
	buf_puts(h->out, "<script src=\"");
	html_text(h, web_asset(name));
	buf_puts(h->out, "\" defer></script>\n");
}

void
form_begin(struct html *h, const struct form *f, const char *action, const char *id)
{
	summary(h, f);
	buf_printf(h->out, "<form method=\"post\" id=\"%s\" action=\"", id);
	html_link(h, action);
	if (f->keep)
		buf_printf(h->out, "\" data-keep=\"%s", f->keep);
	if (has_type(f, FORM_FILES))
		buf_puts(h->out, "\" enctype=\"multipart/form-data");
	buf_puts(h->out, f->draft ? "\" data-draft novalidate>\n" : "\" novalidate>\n");
	form_tokens(h, f);
	if (has_type(f, FORM_FILES) && !base_broken("files-script"))
		script(h, "files.js");
	if (has_type(f, FORM_MARKDOWN))
		script(h, "markdown.js");
	/* Enter in a field presses a form's first button: it must not be the one for another row.
	 */
	for (size_t i = 0; i < f->n; i++)
		if (f->fields[i].type == FORM_ROWS || f->fields[i].type == FORM_MARKDOWN) {
			buf_puts(h->out, "<button type=\"submit\" class=\"away\" tabindex=\"-1\" "
					 "aria-hidden=\"true\"></button>\n");
			break;
		}
}

void
form_begin_get(struct html *h, const struct form *f, const char *action, const char *id)
{
	summary(h, f);
	buf_printf(h->out, "<form method=\"get\" id=\"%s\" action=\"", id);
	html_link(h, action);
	buf_puts(h->out, "\">\n");
}

void
form_search(struct html *h, const char *action, unsigned label, const char *value, unsigned button)
{
	form_search_after(h, action, label, value, button, "");
}

void
form_search_after(struct html *h, const char *action, unsigned label, const char *value,
    unsigned button, const char *before)
{
	buf_puts(h->out, "<form method=\"get\" class=\"search\" role=\"search\" action=\"");
	html_link(h, action);
	buf_puts(h->out, "\">\n<label for=\"f-q\">");
	text_of(h, label);
	buf_puts(h->out,
	    "</label>\n<div class=\"row\"><input id=\"f-q\" name=\"q\" type=\"search\" "
	    "maxlength=\"500\" autocomplete=\"off\" value=\"");
	html_text(h, value);
	buf_puts(h->out, "\">\n<button type=\"submit\" class=\"main\">");
	text_of(h, button);
	buf_puts(h->out,
	    "</button></div>\n<div id=\"typed\" class=\"typed\" aria-live=\"polite\"></div>\n");
	if (before[0])
		form_hidden(h, "innan", before);
	buf_puts(h->out, "</form>\n");
}

void
form_end(struct html *h)
{
	buf_puts(h->out, "</form>\n");
}

void
form_help_and_error(struct html *h, const struct form *f, size_t i, const struct field_error *error)
{
	const struct form_field *field = &f->fields[i];

	if (form_help(f, field)[0]) {
		buf_printf(h->out, "<p class=\"help\" id=\"h-%s\"", field->name);
		if (field->text_lang)
			buf_printf(h->out, " lang=\"%s\"", field->text_lang);
		buf_putc(h->out, '>');
		html_text(h, form_help(f, field));
		buf_puts(h->out, "</p>\n");
	}
	if (error) {
		buf_printf(h->out, "<p class=\"error\" id=\"e-%s\">", field->name);
		html_text(h, error_text(f, error));
		buf_puts(h->out, "</p>\n");
	}
}

/* The condition in words: what must be answered elsewhere for this to be asked. */
static void
draw_when(struct html *h, const struct form *f, const struct form_field *field)
{
	size_t i = form_index(f, field->when);
	struct form other = *f;
	const char *values[FORM_FIELDS_MAX] = { 0 };

	values[i] = field->is ? field->is : "";
	other.values = values;
	buf_printf(h->out, "<p class=\"help when-text\" id=\"w-%s\">", field->name);
	core_text_put(h, field->is ? T_FORM_WHEN : T_FORM_WHEN_FILLED, field->is ? 2 : 1,
	    (struct text_arg[]) {
		TEXT_ARG(form_label(f, &f->fields[i])), TEXT_ARG(form_words(&other, i)) });
	buf_puts(h->out, "</p>\n");
}

static void
optional(struct html *h, const struct form_field *field)
{
	if (field->required || field->type == FORM_SEARCH || field->type == FORM_SHOWN)
		return;
	buf_puts(h->out, " <span class=\"optional\">");
	text_of(h, T_FORM_OPTIONAL);
	buf_puts(h->out, "</span>");
}

static void
draw_group_of_choices(
    struct html *h, const struct form *f, size_t i, const struct field_error *error)
{
	const struct form_field *field = &f->fields[i];

	buf_printf(h->out, "<fieldset class=\"choices\" id=\"f-%s\" tabindex=\"-1\"", field->name);
	form_described_by(h, f, i, NULL);
	buf_puts(h->out, "><legend>");
	label_of(h, f, field);
	optional(h, field);
	buf_puts(h->out, "</legend>\n");
	if (field->when)
		draw_when(h, f, field);
	form_help_and_error(h, f, i, error);
	form_control(h, f, i, error);
	buf_puts(h->out, "</fieldset>\n");
}

void
form_when(struct html *h, const char *when, const char *is)
{
	buf_printf(h->out, " data-when=\"%s\"", when);
	if (!is)
		return;
	buf_puts(h->out, " data-is=\"");
	html_text(h, is);
	buf_putc(h->out, '"');
}

static void
draw_field(struct html *h, const struct form *f, size_t i)
{
	const struct form_field *field = &f->fields[i];
	const struct field_error *error = fail_field_find(f->cx, field->name);

	if (field->type == FORM_HIDDEN) {
		form_hidden(h, field->name, f->values[i]);
		return;
	}
	buf_printf(
	    h->out, "<div class=\"field%s%s\"", error ? " wrong" : "", field->when ? " when" : "");
	if (field->when)
		form_when(h, field->when, field->is);
	buf_puts(h->out, ">\n");
	if (field->type == FORM_RADIO || field->type == FORM_CHECKS || field->type == FORM_YESNO ||
	    field->type == FORM_CONFIRM) {
		draw_group_of_choices(h, f, i, error);
		buf_puts(h->out, "</div>\n");
		return;
	}
	if (field->type == FORM_SHOWN)
		buf_puts(h->out, "<p><b>");
	else
		buf_printf(
		    h->out, base_broken("label") ? "<label>" : "<label for=\"f-%s\">", field->name);
	label_of(h, f, field);
	optional(h, field);
	buf_puts(h->out, field->type == FORM_SHOWN ? "</b></p>\n" : "</label>\n");
	if (field->when)
		draw_when(h, f, field);
	form_help_and_error(h, f, i, error);
	form_control(h, f, i, error);
	buf_puts(h->out, "</div>\n");
}

static void
draw_rows(struct html *h, const struct form *f, size_t group)
{
	const struct form_field *g = &f->fields[group];
	size_t most = (size_t)MIN(g->most ? g->most : FORM_ROWS_MAX, FORM_ROWS_MAX);

	buf_printf(h->out, "<fieldset class=\"group\" id=\"f-%s\" tabindex=\"-1\"", g->name);
	form_described_by(h, f, group, NULL);
	buf_puts(h->out, "><legend>");
	label_of(h, f, g);
	optional(h, g);
	buf_puts(h->out, "</legend>\n");
	form_help_and_error(h, f, group, fail_field_find(f->cx, g->name));
	buf_puts(h->out, "<ol class=\"rows\">\n");
	for (size_t row = 0; row < g->max; row++) {
		buf_puts(h->out, "<li>");
		for (size_t j = 0; j < g->n_rows; j++)
			draw_field(h, f, group + 1 + row * g->n_rows + j);
		buf_puts(h->out, "</li>\n");
	}
	buf_puts(h->out, "</ol>\n");
	if (g->max < most) {
		buf_printf(
		    h->out, "<p><button type=\"submit\" name=\"again\" value=\"%s\">", g->name);
		text_of(h, T_FORM_ROW_MORE);
		buf_puts(h->out, "</button></p>\n");
	}
	buf_puts(h->out, "</fieldset>\n");
}

void
form_field(struct html *h, const struct form *f, const char *name)
{
	size_t i = form_index(f, name);

	if (f->fields[i].type == FORM_ROWS)
		draw_rows(h, f, i);
	else
		draw_field(h, f, i);
}

void
form_fields(struct html *h, const struct form *f)
{
	for (size_t i = 0; i < f->n; i++) {
		form_field(h, f, f->fields[i].name);
		if (f->fields[i].type == FORM_ROWS)
			i += f->fields[i].max * f->fields[i].n_rows;
	}
}

/* The answers of some fields as a list; nothing when none of them is shown. */
static void
summary_of(struct html *h, const struct form *f, size_t from, size_t to)
{
	bool any = false;

	for (size_t i = from; i < to; i++) {
		const struct form_field *field = &f->fields[i];

		if (field->type == FORM_HIDDEN || field->type == FORM_PASSWORD ||
		    !form_asked(f, field))
			continue;
		buf_puts(h->out, any ? "" : "<dl class=\"summary\">\n");
		any = true;
		buf_puts(h->out, "<div><dt>");
		label_of(h, f, field);
		buf_puts(h->out, "</dt><dd>");
		if (form_words(f, i)[0])
			html_text(h, form_words(f, i));
		else
			text_of(h, T_FORM_NOT_ANSWERED);
		buf_puts(h->out, "</dd></div>\n");
	}
	buf_puts(h->out, any ? "</dl>\n" : "");
}

void
form_summary(struct html *h, const struct form *f)
{
	size_t from = 0;

	for (size_t i = 0; i < f->n; i++) {
		const struct form_field *g = &f->fields[i];

		if (g->type != FORM_ROWS)
			continue;
		summary_of(h, f, from, i);
		for (size_t row = 0; row < g->max; row++) {
			buf_puts(h->out, "<p><b>");
			label_of(h, f, g);
			buf_printf(h->out, " %zu</b></p>\n", row + 1);
			summary_of(h, f, i + 1 + row * g->n_rows, i + 1 + (row + 1) * g->n_rows);
		}
		i += g->max * g->n_rows;
		from = i + 1;
	}
	summary_of(h, f, from, f->n);
}

void
form_summary_part(struct html *h, const struct form *f, size_t from, size_t to)
{
	summary_of(h, f, from, to);
}

void
form_carry(struct html *h, const struct form *f, size_t i)
{
	if (!f->values[i][0])
		return;
	/* The script keeps these with what is typed; other hidden fields are the page's own. */
	buf_printf(
	    h->out, "<input type=\"hidden\" data-carried name=\"%s\" value=\"", f->fields[i].name);
	html_text(h, f->values[i]);
	buf_puts(h->out, "\">\n");
}

void
form_submit(struct html *h, unsigned text)
{
	buf_puts(h->out, "<button type=\"submit\" class=\"main\">");
	text_of(h, text);
	buf_puts(h->out, "</button>\n");
}

void
form_submit_other(struct html *h, unsigned text, const char *name, const char *value)
{
	buf_printf(h->out, "<button type=\"submit\" name=\"%s\" value=\"%s\">", name, value);
	text_of(h, text);
	buf_puts(h->out, "</button>\n");
}

void
form_button_of(struct html *h, struct http_request *rq, const char *action, int64_t rev,
    unsigned text, const char *what)
{
	buf_puts(h->out, "<form method=\"post\" class=\"inline\" action=\"");
	html_link(h, action);
	buf_puts(h->out, "\">\n");
	tokens(h, rq, secret_token(h->cx->arena));
	form_hidden(h, "rev", arena_printf(h->cx->arena, "%" PRId64, rev));
	buf_puts(h->out, "<button type=\"submit\">");
	text_of(h, text);
	if (what) {
		buf_puts(h->out, "<span class=\"away\">: ");
		html_text(h, what);
		buf_puts(h->out, "</span>");
	}
	buf_puts(h->out, "</button>\n</form>\n");
}

void
form_button(struct html *h, struct http_request *rq, const char *action, int64_t rev, unsigned text)
{
	form_button_of(h, rq, action, rev, text, NULL);
}
