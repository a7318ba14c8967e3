/* Somebody else was first: the one way to show it, whatever was being changed. What is saved now
 * and what was typed stand side by side, and what differs is marked. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "web/form_int.h"
#include "web/web.h"

static void
text_of(struct html *h, unsigned key)
{
	html_text(h, core_text(h->cx->lang, key));
}

/* On a phone each cell says itself which of the two it is. */
static void
cell(struct html *h, unsigned label, const char *value, bool marked)
{
	buf_puts(h->out, "<td data-label=\"");
	text_of(h, label);
	buf_puts(h->out, marked ? "\"><mark>" : "\">");
	html_text(h, value && value[0] ? value : "–");
	buf_puts(h->out, marked ? "</mark></td>" : "</td>");
}

void
web_conflict(struct html *h, unsigned text, const struct conflict_row *rows, size_t n)
{
	static const unsigned heads[] = { T_CONFLICT_FIELD, T_CONFLICT_THEIRS, T_CONFLICT_MINE };

	buf_puts(h->out, "<div class=\"fault\" role=\"alert\" tabindex=\"-1\" data-focus>\n<h2>");
	text_of(h, T_CONFLICT_TITLE);
	buf_puts(h->out, "</h2>\n<p>");
	text_of(h, text);
	buf_puts(h->out, "</p>\n");
	if (n && !base_broken("conflict-sides")) {
		buf_puts(h->out, "<table class=\"conflict\"><caption>");
		text_of(h, T_CONFLICT_CAPTION);
		buf_puts(h->out, "</caption>\n<thead><tr>");
		for (size_t i = 0; i < ARRAY_LEN(heads); i++) {
			buf_puts(h->out, "<th scope=\"col\">");
			text_of(h, heads[i]);
			buf_puts(h->out, "</th>");
		}
		buf_puts(h->out, "</tr></thead>\n<tbody>\n");
		for (size_t i = 0; i < n; i++) {
			const char *mine = rows[i].mine ? rows[i].mine : "";

			buf_puts(h->out, "<tr><th scope=\"row\">");
			html_text(h, rows[i].label);
			buf_puts(h->out, "</th>");
			cell(h, T_CONFLICT_THEIRS, rows[i].theirs, false);
			cell(h, T_CONFLICT_MINE, mine,
			    mine[0] && strcmp(rows[i].theirs ? rows[i].theirs : "", mine) != 0);
			buf_puts(h->out, "</tr>\n");
		}
		buf_puts(h->out, "</tbody></table>\n");
	}
	buf_puts(h->out, "</div>\n");
}

void
form_conflict(struct html *h, const struct form *f, const char *const *theirs)
{
	struct conflict_row *rows = arena_array(h->cx->arena, f->n + 1, sizeof(*rows));
	struct form saved = *f;
	size_t n = 0;

	saved.values = (const char **)theirs;
	for (size_t i = 0; i < f->n; i++) {
		enum form_type type = f->fields[i].type;

		if (type == FORM_HIDDEN || type == FORM_ROWS || type == FORM_PASSWORD ||
		    type == FORM_FILES)
			continue;
		rows[n++] = (struct conflict_row) {
			.label = form_label(f, &f->fields[i]),
			.theirs = form_words(&saved, i),
			.mine = form_words(f, i),
		};
	}
	web_conflict(h, T_CONFLICT_TEXT, rows, n);
}
