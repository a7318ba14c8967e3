/* Charts on pages: the picture, and the table behind it. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "web/web.h"

static void
cell(struct html *h, const char *open, const char *text, const char *close)
{
	buf_puts(h->out, open);
	html_text(h, text);
	buf_puts(h->out, close);
}

static void
table(struct html *h, const struct chart *c, const char *first)
{
	struct arena *a = h->cx->arena;

	buf_puts(h->out, "<details><summary>");
	core_text_put(h, T_CHART_TABLE, 0, NULL);
	cell(h, "<span class=\"away\">: ", c->title, "</span></summary>\n<div class=\"scroll\" ");
	cell(h, "tabindex=\"0\" role=\"region\" aria-label=\"", c->title, "\">\n<table>");
	cell(h, "<caption>", c->title, "</caption>\n<thead><tr>");
	cell(h, "<th scope=\"col\">", first, "</th>");
	for (size_t s = 0; s < c->n_series; s++)
		cell(h, "<th scope=\"col\" class=\"num\">", c->series[s].name, "</th>");
	buf_puts(h->out, "</tr></thead>\n<tbody>\n");
	for (size_t i = 0; i < c->n; i++) {
		cell(h, "<tr><th scope=\"row\">", c->labels[i], "</th>");
		for (size_t s = 0; s < c->n_series; s++)
			cell(h, "<td class=\"num\">", chart_value(a, c, c->series[s].values[i]),
			    "</td>");
		buf_puts(h->out, "</tr>\n");
	}
	buf_puts(h->out, "</tbody></table></div></details>\n");
}

void
web_chart(struct html *h, const struct chart *c, const char *first)
{
	if (!chart_has_values(c)) {
		buf_puts(h->out, "<p class=\"empty\">");
		core_text_put(h, T_CHART_EMPTY, 0, NULL);
		buf_puts(h->out, "</p>\n");
		return;
	}
	chart_svg(h->out, h->cx->arena, c);
	table(h, c, first);
}
