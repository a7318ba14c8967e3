/* Search among the cases that one may read. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/search_page.h"

#include "base/id.h"
#include "contact/case_search.h"
#include "contact/case.h"
#include "core/role.h"
#include "gen/contact_tpl.h"
#include "text/utf8.h"

enum { HITS = 30, TEXT_MAX = 200 };

static enum err
show_search(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct str q = utf8_head(http_field(rq, "q"), TEXT_MAX);
	struct search_view v = { .q = text_tidy(cx->arena, q, true) };
	struct search_item *items;
	struct case_hit *hits = NULL;
	struct page p;
	enum err e;

	v.asked = v.q[0] != 0;
	if (v.asked && (e = contact_case_search(cx, str_of(v.q), HITS, &hits, &v.n_items)))
		return e;
	items = arena_array(cx->arena, v.n_items + 1, sizeof(*items));
	for (size_t i = 0; i < v.n_items; i++) {
		const struct contact_q_case_found *r = &hits[i].row;

		items[i] = (struct search_item) {
			.id = id_string(cx->arena, r->id),
			.number = r->number,
			.title = r->title,
			.state = core_text(cx->lang, contact_case_state_text(r->status)),
			.topic = core_pick(cx->lang, r->topic_sv, r->topic_en, r->topic_fi),
			.unit = core_pick(cx->lang, r->unit_sv, r->unit_en, r->unit_fi),
			.passage = hits[i].passage,
			.opened_at = r->opened_at,
		};
	}
	v.items = items;
	page_begin(&p, cx, rq, core_text(cx->lang, T_SEARCH_TITLE));
	contact_tpl_search(&p.h, &v);
	return page_send(&p, rs, 200);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/sok", PERM_CASE_READ, show_search, 0 },
};

const struct http_routes contact_search_routes = { routes, ARRAY_LEN(routes) };
