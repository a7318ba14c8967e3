/* Drawing forms: label, help, error and control always come together, tied by ids. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/secret.h"
#include "core/session.h"
#include "text/utf8.h"
#include "web/web.h"

static void
hidden(struct html *h, const char *name, const char *value)
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

static const struct form_field *
field_of(const struct form *f, const char *name, const char **ret_value, size_t *ret_i)
{
	for (size_t i = 0; i < f->n; i++)
		if (strcmp(f->fields[i].name, name) == 0) {
			*ret_value = f->values[i];
			*ret_i = i;
			return &f->fields[i];
		}
	assert(!"a field that the form does not have");
	return NULL;
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
				text_of(h, f->fields[i].label);
		buf_puts(h->out, "</a>: ");
		html_text(h, error_text(f, e));
		buf_puts(h->out, "</li>\n");
	}
	buf_puts(h->out, "</ul>\n</div>\n");
}

static void
tokens(struct html *h, struct http_request *rq, const char *once)
{
	hidden(h, "once", once);
	if (rq->session_token)
		hidden(h, "form_token", session_form_token(h->cx, rq->session_token));
}

void
form_begin(struct html *h, const struct form *f, const char *action, const char *id)
{
	summary(h, f);
	buf_printf(h->out, "<form method=\"post\" id=\"%s\" action=\"", id);
	html_link(h, action);
	buf_puts(h->out, "\" novalidate>\n");
	tokens(h, f->rq, f->once);
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
	    "</button></div>\n<div id=\"typed\" class=\"typed\" aria-live=\"polite\"></div>\n"
	    "</form>\n");
}

void
form_end(struct html *h)
{
	buf_puts(h->out, "</form>\n");
}

static void
described_by(struct html *h, const struct form_field *field, const struct field_error *error)
{
	if (error)
		buf_printf(h->out, " aria-invalid=\"true\" aria-describedby=\"e-%s%s%s\"",
		    field->name, field->help ? " h-" : "", field->help ? field->name : "");
	else if (field->help)
		buf_printf(h->out, " aria-describedby=\"h-%s\"", field->name);
}

static void
help_and_error(struct html *h, const struct form *f, const struct form_field *field,
    const struct field_error *error)
{
	if (field->help) {
		buf_printf(h->out, "<p class=\"help\" id=\"h-%s\">", field->name);
		text_of(h, field->help);
		buf_puts(h->out, "</p>\n");
	}
	if (error) {
		buf_printf(h->out, "<p class=\"error\" id=\"e-%s\">", field->name);
		html_text(h, error_text(f, error));
		buf_puts(h->out, "</p>\n");
	}
}

static void
draw_select(struct html *h, const struct form *f, const struct form_field *field, size_t i,
    const char *value, const struct field_error *error)
{
	const char *group = NULL;

	buf_printf(h->out, "<select id=\"f-%s\" name=\"%s\"", field->name, field->name);
	described_by(h, field, error);
	buf_puts(h->out, ">\n");
	if (!field->required || !value[0]) {
		buf_puts(h->out, "<option value=\"\">");
		text_of(h, T_FORM_CHOOSE);
		buf_puts(h->out, "</option>\n");
	}
	for (size_t j = 0; j < f->n_options[i]; j++) {
		const struct form_option *o = &f->options[i][j];

		if (o->group != group && (!group || !o->group || strcmp(o->group, group) != 0)) {
			buf_puts(h->out, group ? "</optgroup>\n" : "");
			group = o->group;
			if (group) {
				buf_puts(h->out, "<optgroup label=\"");
				html_text(h, group);
				buf_puts(h->out, "\">\n");
			}
		}
		buf_puts(h->out, "<option value=\"");
		html_text(h, o->value);
		buf_puts(h->out, strcmp(o->value, value) == 0 ? "\" selected>" : "\">");
		html_text(h, o->label);
		buf_puts(h->out, "</option>\n");
	}
	buf_puts(h->out, group ? "</optgroup>\n</select>\n" : "</select>\n");
}

static void
draw_choices(struct html *h, const struct form *f, const struct form_field *field, size_t i,
    const struct field_error *error)
{
	const char *type = field->type == FORM_RADIO ? "radio" : "checkbox";

	buf_printf(h->out, "<fieldset class=\"choices\" id=\"f-%s\" tabindex=\"-1\"", field->name);
	described_by(h, field, NULL);
	buf_puts(h->out, "><legend>");
	text_of(h, field->label);
	buf_puts(h->out, "</legend>\n");
	help_and_error(h, f, field, error);
	for (size_t j = 0; j < f->n_options[i]; j++) {
		const struct form_option *o = &f->options[i][j];
		bool on = form_has_checked(f, field->name, o->value);

		buf_printf(h->out,
		    "<label class=\"choice\"><input type=\"%s\" name=\"%s\" value=\"", type,
		    field->name);
		html_text(h, o->value);
		buf_puts(h->out, on ? "\" checked> " : "\"> ");
		html_text(h, o->label);
		buf_puts(h->out, "</label>\n");
	}
	buf_puts(h->out, "</fieldset>\n");
}

static const char *
input_type(enum form_type type)
{
	switch (type) {
	case FORM_EMAIL:
		return "email";
	case FORM_TEL:
		return "tel";
	case FORM_PASSWORD:
		return "password";
	case FORM_SEARCH:
		return "search";
	case FORM_NUMBER:
	case FORM_TEXT:
	case FORM_LONG:
	case FORM_SELECT:
	case FORM_RADIO:
	case FORM_CHECKS:
	case FORM_HIDDEN:
		return "text";
	}
	return "text";
}

static void
draw_input(struct html *h, const struct form_field *field, const char *value,
    const struct field_error *error)
{
	bool lines = field->type == FORM_LONG;

	buf_printf(h->out,
	    lines ? "<textarea rows=\"5\" id=\"f-%s\" name=\"%s\""
		  : "<input id=\"f-%s\" name=\"%s\"",
	    field->name, field->name);
	if (!lines)
		buf_printf(h->out, " type=\"%s\"", input_type(field->type));
	if (field->type == FORM_NUMBER)
		buf_puts(h->out, " inputmode=\"numeric\"");
	if (field->autocomplete)
		buf_printf(h->out, " autocomplete=\"%s\"", field->autocomplete);
	if (field->required)
		buf_puts(h->out, " required");
	described_by(h, field, error);
	if (lines) {
		/* The parser drops the first line end; ours stays. */
		buf_puts(h->out, ">\n");
		html_text(h, value);
		buf_puts(h->out, "</textarea>\n");
		return;
	}
	if (field->type != FORM_PASSWORD) {
		buf_puts(h->out, " value=\"");
		html_text(h, value);
		buf_putc(h->out, '"');
	}
	buf_puts(h->out, ">\n");
}

void
form_field(struct html *h, const struct form *f, const char *name)
{
	const char *value = "";
	size_t i = 0;
	const struct form_field *field = field_of(f, name, &value, &i);
	const struct field_error *error = fail_field_find(f->cx, name);

	if (field->type == FORM_HIDDEN) {
		hidden(h, name, value);
		return;
	}
	buf_printf(h->out, "<div class=\"field%s\">\n", error ? " wrong" : "");
	if (field->type == FORM_RADIO || field->type == FORM_CHECKS) {
		draw_choices(h, f, field, i, error);
		buf_puts(h->out, "</div>\n");
		return;
	}
	buf_printf(h->out, base_broken("label") ? "<label>" : "<label for=\"f-%s\">", name);
	text_of(h, field->label);
	if (!field->required && field->type != FORM_SEARCH) {
		buf_puts(h->out, " <span class=\"optional\">");
		text_of(h, T_FORM_OPTIONAL);
		buf_puts(h->out, "</span>");
	}
	buf_puts(h->out, "</label>\n");
	help_and_error(h, f, field, error);
	if (field->type == FORM_SELECT)
		draw_select(h, f, field, i, value, error);
	else
		draw_input(h, field, value, error);
	buf_puts(h->out, "</div>\n");
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
form_button(struct html *h, struct http_request *rq, const char *action, int64_t rev, unsigned text)
{
	buf_puts(h->out, "<form method=\"post\" class=\"inline\" action=\"");
	html_link(h, action);
	buf_puts(h->out, "\">\n");
	tokens(h, rq, secret_token(h->cx->arena));
	hidden(h, "rev", arena_printf(h->cx->arena, "%" PRId64, rev));
	buf_puts(h->out, "<button type=\"submit\">");
	text_of(h, text);
	buf_puts(h->out, "</button>\n</form>\n");
}

void
form_conflict(struct html *h, const struct form *f, const char *const *theirs)
{
	buf_puts(h->out, "<div class=\"fault\" role=\"alert\" tabindex=\"-1\" data-focus>\n<h2>");
	text_of(h, T_CONFLICT_TITLE);
	buf_puts(h->out, "</h2>\n<p>");
	text_of(h, T_CONFLICT_TEXT);
	buf_puts(h->out, "</p>\n<table><caption>");
	text_of(h, T_CONFLICT_CAPTION);
	buf_puts(h->out, "</caption>\n<thead><tr><th scope=\"col\">");
	text_of(h, T_CONFLICT_FIELD);
	buf_puts(h->out, "</th><th scope=\"col\">");
	text_of(h, T_CONFLICT_THEIRS);
	buf_puts(h->out, "</th><th scope=\"col\">");
	text_of(h, T_CONFLICT_MINE);
	buf_puts(h->out, "</th></tr></thead>\n<tbody>\n");
	for (size_t i = 0; i < f->n; i++) {
		if (f->fields[i].type == FORM_HIDDEN)
			continue;
		buf_puts(h->out, "<tr><th scope=\"row\">");
		text_of(h, f->fields[i].label);
		buf_puts(h->out, "</th><td>");
		html_text(h, theirs[i]);
		buf_puts(
		    h->out, strcmp(theirs[i], f->values[i]) == 0 ? "</td><td>" : "</td><td><mark>");
		html_text(h, f->values[i]);
		buf_puts(h->out,
		    strcmp(theirs[i], f->values[i]) == 0 ? "</td></tr>\n" : "</mark></td></tr>\n");
	}
	buf_puts(h->out, "</tbody></table>\n</div>\n");
}
