/* The queue: cases that one may read, oldest first, in pages by key. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/id.h"
#include "contact/pages.h"
#include "core/role.h"
#include "gen/contact_tpl.h"

enum { PAGE_ROWS = 50, COUNT_MAX = 1000 };

enum queue_tab { TAB_ALL, TAB_FREE, TAB_MINE, TAB_CLOSED, N_TAB };

static const struct {
	const char *key;
	unsigned text;
} tabs[N_TAB] = {
	[TAB_ALL] = { "alla", T_QUEUE_ALL },
	[TAB_FREE] = { "lediga", T_QUEUE_FREE },
	[TAB_MINE] = { "mina", T_QUEUE_MINE },
	[TAB_CLOSED] = { "avslutade", T_QUEUE_CLOSED },
};

static enum queue_tab
tab_of(const struct http_request *rq)
{
	for (enum queue_tab t = 0; t < N_TAB; t++)
		if (str_eqz(http_field(rq, "vy"), tabs[t].key))
			return t;
	return TAB_ALL;
}

/* Counts by an index range, at most 1,000: "999+". */
static enum err
count_tab(struct cx *cx, enum queue_tab tab, const char **ret_text)
{
	struct contact_q_case_count_open open = { 0 };
	struct contact_q_case_count_free free_row = { 0 };
	struct contact_q_case_count_mine mine = { 0 };
	int64_t n = 0;
	enum err e = OK;

	switch (tab) {
	case TAB_ALL:
		e = contact_q_case_count_open(cx, COUNT_MAX, &open);
		n = open.n;
		break;
	case TAB_FREE:
		e = contact_q_case_count_free(cx, COUNT_MAX, &free_row);
		n = free_row.n;
		break;
	case TAB_MINE:
		e = contact_q_case_count_mine(cx, cx->viewer.user, COUNT_MAX, &mine);
		n = mine.n;
		break;
	case TAB_CLOSED:
	case N_TAB:
		*ret_text = "";
		return OK;
	}
	*ret_text = n >= COUNT_MAX ? "999+" : arena_printf(cx->arena, "%" PRId64, n);
	return e;
}

/* The four lists have the same columns. */
static enum err
list_tab(struct cx *cx, enum queue_tab tab, int64_t at, int64_t id,
    struct contact_q_case_open_list **ret_rows, size_t *ret_n)
{
	void *rows = NULL;
	enum err e = OK;

#define SAME(other)                                                                                \
	_Static_assert(sizeof(struct other) == sizeof(struct contact_q_case_open_list), "columns")
	SAME(contact_q_case_free_list);
	SAME(contact_q_case_mine_list);
	SAME(contact_q_case_closed_list);
#undef SAME
	switch (tab) {
	case TAB_ALL:
	case N_TAB:
		return contact_q_case_open_list(cx, at, id, PAGE_ROWS + 1, ret_rows, ret_n);
	case TAB_FREE:
		e = contact_q_case_free_list(
		    cx, at, id, PAGE_ROWS + 1, (struct contact_q_case_free_list **)&rows, ret_n);
		break;
	case TAB_MINE:
		e = contact_q_case_mine_list(cx, cx->viewer.user, at, id, PAGE_ROWS + 1,
		    (struct contact_q_case_mine_list **)&rows, ret_n);
		break;
	case TAB_CLOSED:
		e = contact_q_case_closed_list(cx, at ? at : INT64_MAX, id ? id : INT64_MAX,
		    PAGE_ROWS + 1, (struct contact_q_case_closed_list **)&rows, ret_n);
		break;
	}
	*ret_rows = rows;
	return e;
}

static void
place_of(const struct http_request *rq, int64_t *ret_at, int64_t *ret_id)
{
	struct str rest = http_field(rq, "efter");
	struct str at;

	*ret_at = 0;
	*ret_id = 0;
	if (!str_split(&rest, '.', &at) || !rest.p || !id_parse(at, ret_at) ||
	    !id_parse(rest, ret_id)) {
		*ret_at = 0;
		*ret_id = 0;
	}
}

static enum err
show_queue(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct page p;
	enum queue_tab tab = tab_of(rq);
	struct queue_view v = { .closed = tab == TAB_CLOSED };
	struct contact_q_case_open_list *rows = NULL;
	struct tab_item *t = arena_array(cx->arena, N_TAB, sizeof(*t));
	struct queue_item *items;
	int64_t at;
	int64_t id;
	size_t n = 0;
	enum err e;

	place_of(rq, &at, &id);
	if ((e = list_tab(cx, tab, at, id, &rows, &n)))
		return e;
	for (enum queue_tab i = 0; i < N_TAB; i++) {
		t[i] = (struct tab_item) { .key = tabs[i].key,
			.here = i == tab,
			.name = core_text(cx->lang, tabs[i].text) };
		if ((e = count_tab(cx, i, &t[i].count)))
			return e;
	}
	v.n_items = MIN(n, (size_t)PAGE_ROWS);
	items = arena_array(cx->arena, v.n_items + 1, sizeof(*items));
	for (size_t i = 0; i < v.n_items; i++)
		items[i] = (struct queue_item) {
			.id = id_string(cx->arena, rows[i].id),
			.number = rows[i].number,
			.title = rows[i].title,
			.topic = core_pick(
			    cx->lang, rows[i].topic_sv, rows[i].topic_en, rows[i].topic_fi),
			.unit =
			    core_pick(cx->lang, rows[i].unit_sv, rows[i].unit_en, rows[i].unit_fi),
			.holder = rows[i].holder_name,
			.channel = core_text(cx->lang, channel_text(rows[i].channel)),
			.opened_at = rows[i].opened_at,
		};
	if (n > PAGE_ROWS)
		v.next = arena_printf(cx->arena, "/arbete/arenden?vy=%s&efter=%s.%s", tabs[tab].key,
		    id_string(cx->arena, rows[PAGE_ROWS - 1].opened_at),
		    id_string(cx->arena, rows[PAGE_ROWS - 1].id));
	v.tabs = t;
	v.n_tabs = N_TAB;
	v.items = items;
	if (str_eqz(http_field(rq, "klart"), "overlamnat"))
		v.message = core_text(cx->lang, T_QUEUE_HANDED_OVER);
	page_begin(&p, cx, rq, core_text(cx->lang, T_QUEUE_TITLE));
	contact_tpl_queue(&p.h, &v);
	return page_send(&p, rs, 200);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/arenden", PERM_CASE_READ, show_queue, 0 },
};

const struct http_routes contact_queue_routes = { routes, ARRAY_LEN(routes) };
