/* Panels: asking all that know something of an object, and drawing what they said. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "web/panel.h"

#include "web/web.h"

static const struct panel *const *registered;
static size_t n_registered;

void
panel_register(const struct panel *const *panels, size_t n)
{
	registered = panels;
	n_registered = n;
}

enum err
panels_get(struct cx *cx, const struct panel_ask *ask, struct panels *ret_panels)
{
	enum err e;

	*ret_panels = (struct panels) {
		.list = arena_array(cx->arena, n_registered + 1, sizeof(*ret_panels->list)),
	};
	for (size_t i = 0; i < n_registered; i++) {
		const struct panel *p = registered[i];
		struct panel_filled *to = &ret_panels->list[ret_panels->n];

		if (p->on != ask->on.kind || !core_may(cx, p->permission) || base_broken("panel"))
			continue;
		*to = (struct panel_filled) {
			.title = ask->beside.kind != LINK_NONE && p->beside_title ? p->beside_title
										  : p->title,
		};
		if ((e = p->fn(cx, ask, &to->links, &to->n)))
			return e;
		assert(to->n <= PANEL_LINKS_MAX);
		ret_panels->n += to->n > 0;
	}
	return OK;
}

static void
draw_link(struct html *h, const struct panel_link *l)
{
	buf_puts(h->out, "<li>");
	if (l->href) {
		buf_puts(h->out, "<a href=\"");
		html_url(h, l->href);
		buf_puts(h->out, "\">");
	}
	html_text(h, l->text);
	buf_puts(h->out, l->href ? "</a>" : "");
	if (l->note || l->at) {
		buf_puts(h->out, " <span class=\"meta\">");
		if (l->note)
			html_text(h, l->note);
		if (l->note && l->at)
			buf_puts(h->out, " · ");
		if (l->at)
			web_time(h, l->at);
		buf_puts(h->out, "</span>");
	}
	buf_puts(h->out, "</li>\n");
}

void
panels_draw(struct html *h, const struct panels *p)
{
	for (size_t i = 0; i < p->n; i++) {
		buf_puts(h->out, "<section><h2>");
		html_text(h, core_text(h->cx->lang, p->list[i].title));
		buf_puts(h->out, "</h2><ul class=\"panel\">\n");
		for (size_t j = 0; j < p->list[i].n; j++)
			draw_link(h, &p->list[i].links[j]);
		buf_puts(h->out, "</ul></section>\n");
	}
}
