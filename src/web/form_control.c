/* Drawing the control of a field: input, select, choices, with everything tied by ids. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "fmt/number.h"
#include "fmt/when.h"
#include "text/utf8.h"
#include "web/form_int.h"
#include "web/web.h"

enum {
	LEFT_ALWAYS = 2000
}; /* how much is left is said from the start below this, later above it */

static void
text_of(struct html *h, unsigned key)
{
	html_text(h, core_text(h->cx->lang, key));
}

void
form_described_by(struct html *h, const struct form *f, size_t i, const struct field_error *error)
{
	const struct form_field *field = &f->fields[i];
	const char *gap = "";

	if (error)
		buf_puts(h->out, " aria-invalid=\"true\"");
	if (!error && !form_help(f, field)[0] && !field->when && !form_is_long(field->type) &&
	    field->type != FORM_FILES)
		return;
	buf_puts(h->out, " aria-describedby=\"");
	if (error) {
		buf_printf(h->out, "e-%s", field->name);
		gap = " ";
	}
	if (form_help(f, field)[0]) {
		buf_printf(h->out, "%sh-%s", gap, field->name);
		gap = " ";
	}
	if (field->when) {
		buf_printf(h->out, "%sw-%s", gap, field->name);
		gap = " ";
	}
	if (field->type == FORM_FILES || (form_is_long(field->type) && field->max))
		buf_printf(h->out, "%sl-%s", gap, field->name);
	buf_putc(h->out, '"');
}

/* The options of a select, in groups or by depth. */
static void
options(struct html *h, const struct form *f, size_t i)
{
	const char *group = NULL;

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
		buf_puts(h->out, strcmp(o->value, f->values[i]) == 0 ? "\" selected>" : "\">");
		for (int d = 0; d < o->depth; d++)
			buf_puts(h->out, "\u00a0\u00a0\u00a0");
		html_text(h, o->label);
		buf_puts(h->out, "</option>\n");
	}
	buf_puts(h->out, group ? "</optgroup>\n" : "");
}

static void
draw_select(struct html *h, const struct form *f, size_t i, const struct field_error *error)
{
	const struct form_field *field = &f->fields[i];

	buf_printf(h->out, "<select id=\"f-%s\" name=\"%s\"", field->name, field->name);
	if (field->type == FORM_TREE) {
		buf_puts(h->out, " data-filter=\"");
		text_of(h, T_FORM_FILTER);
		buf_puts(h->out, "\" data-none=\"");
		text_of(h, T_FORM_FILTER_NONE);
		buf_putc(h->out, '"');
	}
	form_described_by(h, f, i, error);
	buf_puts(h->out, ">\n");
	if (!field->required || !f->values[i][0]) {
		buf_puts(h->out, "<option value=\"\">");
		text_of(h, T_FORM_CHOOSE);
		buf_puts(h->out, "</option>\n");
	}
	options(h, f, i);
	buf_puts(h->out, "</select>\n");
}

static void
choice(struct html *h, const struct form *f, size_t i, const char *value, const char *label,
    const char *help)
{
	const struct form_field *field = &f->fields[i];

	buf_printf(h->out, "<label class=\"choice\"><input type=\"%s\" name=\"%s\" value=\"",
	    field->type == FORM_CHECKS || field->type == FORM_CONFIRM ? "checkbox" : "radio",
	    field->name);
	html_text(h, value);
	buf_puts(h->out, form_has_checked(f, field->name, value) ? "\" checked> " : "\"> ");
	if (help)
		buf_puts(h->out, "<span><b>");
	html_text(h, label);
	if (help) {
		buf_puts(h->out, "</b> <span class=\"meta\">");
		html_text(h, help);
		buf_puts(h->out, "</span></span>");
	}
	buf_puts(h->out, "</label>\n");
}

static void
draw_choices(struct html *h, const struct form *f, size_t i)
{
	if (f->fields[i].type == FORM_YESNO) {
		choice(h, f, i, "1", core_text(h->cx->lang, T_FORM_YES), NULL);
		choice(h, f, i, "0", core_text(h->cx->lang, T_FORM_NO), NULL);
		return;
	}
	if (f->fields[i].type == FORM_CONFIRM) {
		choice(h, f, i, "1", core_text(h->cx->lang, T_FORM_CONFIRM), NULL);
		return;
	}
	for (size_t j = 0; j < f->n_options[i]; j++)
		choice(
		    h, f, i, f->options[i][j].value, f->options[i][j].label, f->options[i][j].help);
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
	default: /* days, times and numbers are typed as people write them */
		return "text";
	}
}

/* How much may be written, in words; the script counts down. */
static void
draw_left(struct html *h, const struct form_field *field)
{
	struct text_arg max = TEXT_ARG(number_text(h->cx->arena, h->cx->lang, (int64_t)field->max));

	if (!field->max)
		return;
	buf_printf(h->out,
	    "<p class=\"help left\" id=\"l-%s\" data-left=\"f-%s\" data-max=\"%zu\" ", field->name,
	    field->name, field->max);
	buf_puts(h->out, "data-text=\"");
	text_of(h, T_FORM_LEFT);
	buf_puts(h->out, "\" data-over=\"");
	text_of(h, T_FORM_OVER);
	buf_puts(h->out, field->max > LEFT_ALWAYS ? "\" hidden>" : "\">");
	core_text_put(h, T_FORM_MOST, 1, &max);
	buf_puts(h->out, "</p>\n");
}

static void
draw_long(struct html *h, const struct form *f, size_t i, const struct field_error *error)
{
	const struct form_field *field = &f->fields[i];

	buf_printf(
	    h->out, "<textarea rows=\"5\" id=\"f-%s\" name=\"%s\"", field->name, field->name);
	if (field->autocomplete)
		buf_printf(h->out, " autocomplete=\"%s\"", field->autocomplete);
	if (field->required && !field->when)
		buf_puts(h->out, " required");
	form_described_by(h, f, i, error);
	/* The parser drops the first line end; ours stays. */
	buf_puts(h->out, ">\n");
	html_text(h, f->values[i]);
	buf_puts(h->out, "</textarea>\n");
	draw_left(h, field);
}

/* What the script's buttons are called; what each puts around the text stands in markdown.js. */
static void
draw_tools(struct html *h, const struct form_field *field)
{
	static const struct {
		const char *name;
		unsigned text;
	} tools[] = {
		{ "bold", T_MARKDOWN_BOLD },
		{ "italic", T_MARKDOWN_ITALIC },
		{ "heading", T_MARKDOWN_HEADING },
		{ "list", T_MARKDOWN_LIST },
		{ "numbers", T_MARKDOWN_NUMBERS },
		{ "link", T_MARKDOWN_LINK },
	};

	buf_printf(h->out, "<div class=\"tools\" role=\"group\" data-tools=\"f-%s\" aria-label=\"",
	    field->name);
	text_of(h, T_MARKDOWN_TOOLS);
	buf_puts(h->out, "\" hidden>");
	for (size_t i = 0; i < ARRAY_LEN(tools); i++) {
		buf_printf(h->out, "<button type=\"button\" data-tool=\"%s\">", tools[i].name);
		text_of(h, tools[i].text);
		buf_puts(h->out, "</button>");
	}
	buf_puts(h->out, "</div>\n");
}

/* The text as it will be read, when the button asked for it. */
static void
draw_markdown(struct html *h, const struct form *f, size_t i, const struct field_error *error)
{
	const struct form_field *field = &f->fields[i];
	bool asked = f->again && str_eqz(http_field(f->rq, "again"), field->name);

	draw_tools(h, field);
	draw_long(h, f, i, error);
	buf_puts(h->out, "<details class=\"help\"><summary>");
	text_of(h, T_MARKDOWN_HELP_TITLE);
	buf_puts(h->out, "</summary><ul>");
	for (unsigned t = 0; t < 5; t++) {
		static const unsigned lines[] = { T_MARKDOWN_HELP_1, T_MARKDOWN_HELP_2,
			T_MARKDOWN_HELP_3, T_MARKDOWN_HELP_4, T_MARKDOWN_HELP_5 };

		buf_puts(h->out, "<li>");
		text_of(h, lines[t]);
		buf_puts(h->out, "</li>");
	}
	buf_printf(h->out,
	    "</ul></details>\n<p class=\"acts\"><button type=\"submit\" name=\"again\" "
	    "value=\"%s\" "
	    "data-preview=\"p-%s\" data-said=\"",
	    field->name, field->name);
	text_of(h, T_MARKDOWN_SHOWN);
	buf_puts(h->out, "\">");
	text_of(h, T_MARKDOWN_PREVIEW);
	buf_printf(h->out,
	    "</button></p>\n<div role=\"group\" class=\"looked\" id=\"p-%s\" tabindex=\"-1\"%s>",
	    field->name, asked ? " data-focus" : " hidden");
	if (asked && !base_broken("markdown-preview")) {
		buf_puts(h->out, "<h3>");
		text_of(h, T_MARKDOWN_PREVIEW_TITLE);
		buf_puts(h->out, "</h3>\n<div class=\"text\">");
		html_markdown(h, f->values[i], 4);
		buf_puts(h->out, "</div>");
	}
	buf_puts(h->out, "</div>\n");
}

static void
draw_input(struct html *h, const struct form *f, size_t i, const struct field_error *error)
{
	const struct form_field *field = &f->fields[i];
	bool brief = field->type == FORM_NUMBER || field->type == FORM_TIME ||
		     (field->max && field->max <= 12 && field->type == FORM_TEXT);

	buf_printf(h->out, "<input id=\"f-%s\" name=\"%s\" type=\"%s\"", field->name, field->name,
	    input_type(field->type));
	if (brief || field->type == FORM_COLOUR)
		buf_puts(h->out, " class=\"short\"");
	if (field->type == FORM_NUMBER)
		buf_puts(h->out, " inputmode=\"numeric\"");
	if (field->autocomplete)
		buf_printf(h->out, " autocomplete=\"%s\"", field->autocomplete);
	if (field->required && !field->when)
		buf_puts(h->out, " required");
	form_described_by(h, f, i, error);
	if (field->type == FORM_PASSWORD) {
		buf_puts(h->out, " data-show=\"");
		text_of(h, T_FORM_SHOW_PASSWORD);
		buf_putc(h->out, '"');
	} else {
		buf_puts(h->out, " value=\"");
		html_text(h, f->values[i]);
		buf_putc(h->out, '"');
	}
	buf_puts(h->out, ">\n");
}

const char *
form_words(const struct form *f, size_t i)
{
	struct cx *cx = f->cx;
	struct str rest = str_of(f->values[i]);
	struct str part;
	struct buf b;
	int64_t day = 0;

	if (!f->values[i][0] || f->fields[i].type == FORM_PASSWORD)
		return "";
	if (f->fields[i].type == FORM_YESNO || f->fields[i].type == FORM_CONFIRM)
		return core_text(cx->lang, str_eqz(rest, "1") ? T_FORM_YES : T_FORM_NO);
	if (f->fields[i].type == FORM_DATE && form_day(f, f->fields[i].name, &day))
		return web_date_text(cx, when_day_start(day));
	if (!form_is_choice(f->fields[i].type))
		return f->values[i];
	buf_init(&b, cx->arena, HTTP_BODY_MAX);
	while (str_split(&rest, ',', &part))
		for (size_t j = 0; j < f->n_options[i]; j++)
			if (str_eqz(part, f->options[i][j].value)) {
				buf_puts(&b, b.n ? ", " : "");
				buf_puts(&b, f->options[i][j].label);
			}
	return b.p;
}

void
form_control(struct html *h, const struct form *f, size_t i, const struct field_error *error)
{
	switch (f->fields[i].type) {
	case FORM_SELECT:
	case FORM_TREE:
		draw_select(h, f, i, error);
		return;
	case FORM_RADIO:
	case FORM_YESNO:
	case FORM_CHECKS:
	case FORM_CONFIRM:
		draw_choices(h, f, i);
		return;
	case FORM_LONG:
		draw_long(h, f, i, error);
		return;
	case FORM_MARKDOWN:
		draw_markdown(h, f, i, error);
		return;
	case FORM_FILES:
		form_files_draw(h, f, i, error);
		return;
	case FORM_SHOWN:
		buf_puts(h->out, "<p>");
		html_text(h, f->values[i]);
		buf_puts(h->out, "</p>\n");
		return;
	case FORM_TEXT:
	case FORM_EMAIL:
	case FORM_TEL:
	case FORM_NUMBER:
	case FORM_DATE:
	case FORM_TIME:
	case FORM_PASSWORD:
	case FORM_SEARCH:
	case FORM_COLOUR:
	case FORM_POSITION:
	case FORM_HIDDEN:
	case FORM_ROWS:
		draw_input(h, f, i, error);
		return;
	}
}
