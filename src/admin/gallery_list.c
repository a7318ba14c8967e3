/* The gallery's lists: the component that lists are drawn with, in each of its states. The rows are
 * made up here; nothing is read for them. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/admin.h"
#include "base/id.h"
#include "web/dispatch.h"
#include "web/list.h"

enum { FILTER_STATE, FILTER_CHANNEL, FILTER_DAY };
enum { BY_OLDEST, BY_NEWEST };
enum { SAMPLE_ROWS = 5, SAMPLE_CHOSEN = 2, DAY_S = 24 * 3600 };

struct sample_row {
	int64_t id;
	const char *title;
	const char *meta;
	const char *holder; /* NULL for nobody */
	int64_t at;
	int64_t n;
};

static const struct list_column columns[] = {
	{ "title", T_QUEUE_CASE, LIST_LINK, 0, 0, LIST_HEAD },
	{ "holder", T_QUEUE_HOLDER, LIST_PERSON, 0, 0, 0 },
	{ "opened", T_QUEUE_OPENED, LIST_TIME, 1 + BY_OLDEST, 1 + BY_NEWEST, 0 },
	{ "n", T_GALLERY_NUMBER, LIST_NUMBER, 0, 0, 0 },
};

static void
cells(struct cx *cx, const void *row, struct list_cell *ret_cells)
{
	const struct sample_row *r = row;
	const struct list_cell all[ARRAY_LEN(columns)] = {
		{ .text = r->title, .href = "/arbete/galleri#lists-filled", .meta = r->meta },
		{ .text = r->holder,
		    .meta = r->holder ? NULL : core_text(cx->lang, T_QUEUE_NOBODY) },
		{ .n = r->at },
		{ .n = r->n },
	};

	memcpy(ret_cells, all, sizeof(all));
}

static struct op_row
pick(const void *row)
{
	const struct sample_row *r = row;

	return (struct op_row) { .id = r->id, .rev = 1 };
}

static const struct list_choice states[] = {
	{ "oppna", T_QUEUE_OPEN, 0 },
	{ "avslutade", T_QUEUE_CLOSED, 1 },
};

static const struct list_choice channels[] = {
	{ "telefon", T_CHANNEL_PHONE, 0 },
	{ "webb", T_CHANNEL_WEB, 1 },
};

static const struct list_filter filters[] = {
	{ .key = "q", .label = T_QUEUE_TEXT, .kind = LIST_BY_TEXT },
	{ .key = "lage",
	    .label = T_QUEUE_STATE,
	    .kind = LIST_BY_CHOICE,
	    .filter = FILTER_STATE,
	    .choices = states,
	    .n_choices = ARRAY_LEN(states),
	    .usual = "oppna" },
	{ .key = "kanal",
	    .label = T_DESK_CHANNEL,
	    .kind = LIST_BY_CHOICE,
	    .filter = FILTER_CHANNEL,
	    .choices = channels,
	    .n_choices = ARRAY_LEN(channels),
	    .more = true },
	{ .key = "fran",
	    .label = T_QUEUE_FROM,
	    .kind = LIST_BY_DAY,
	    .filter = FILTER_DAY,
	    .more = true },
};

static const struct list_order orders[] = {
	{ "aldst", T_QUEUE_OLDEST, BY_OLDEST },
	{ "nyast", T_QUEUE_NEWEST, BY_NEWEST },
};

static const struct op take = {
	.name = "sample.take", .title = T_CASE_TAKE, .permission = PERM_STAFF
};
static const struct op close_op = {
	.name = "sample.close", .title = T_CASE_CLOSE, .permission = PERM_STAFF
};
static const struct op *const ops[] = { &take, &close_op };

static const struct db_listing_key by_oldest[] = {
	{ "at", DB_KIND_INT, false, offsetof(struct sample_row, at) },
};
static const struct db_listing_key by_newest[] = {
	{ "at", DB_KIND_INT, true, offsetof(struct sample_row, at) },
};
static const struct db_listing_sort sorts[] = {
	[BY_OLDEST] = { "oldest", by_oldest, ARRAY_LEN(by_oldest) },
	[BY_NEWEST] = { "newest", by_newest, ARRAY_LEN(by_newest) },
};
/* Never asked: it says what a row is, and by what it is sorted. */
static const struct db_listing rows_of = {
	.name = "gallery",
	.sorts = sorts,
	.n_sorts = ARRAY_LEN(sorts),
	.row_size = sizeof(struct sample_row),
};

static const struct list_def sample = {
	.name = "galleri",
	.path = "/arbete/galleri",
	.permission = PERM_STAFF,
	.title = T_GALLERY_LIST_FILLED,
	.caption = T_QUEUE_CAPTION,
	.n_rows = T_QUEUE_N,
	.empty = T_QUEUE_EMPTY,
	.empty_text = T_QUEUE_EMPTY_TEXT,
	.listing = &rows_of,
	.columns = columns,
	.n_columns = ARRAY_LEN(columns),
	.filters = filters,
	.n_filters = ARRAY_LEN(filters),
	.orders = orders,
	.n_orders = ARRAY_LEN(orders),
	.ops = ops,
	.n_ops = ARRAY_LEN(ops),
	.cells = cells,
	.pick = pick,
};

/* Short and long, with somebody and with nobody. */
static void
fill(struct cx *cx, struct list *l)
{
	struct sample_row *rows = arena_array(cx->arena, SAMPLE_ROWS, sizeof(*rows));
	bool newest = l->def->orders[l->order].order == BY_NEWEST;

	for (size_t i = 0; i < SAMPLE_ROWS; i++)
		rows[i] = (struct sample_row) {
			.id = (int64_t)i + 1,
			.title = core_text(cx->lang, i == 1   ? T_GALLERY_LONG_WORD
						     : i == 3 ? T_GALLERY_BUTTON
							      : T_GALLERY_SAMPLE),
			.meta = arena_printf(cx->arena, "KC-%zu · %s", 1200 + i,
			    core_text(cx->lang, i % 2 ? T_CHANNEL_PHONE : T_CHANNEL_WEB)),
			.holder = i % 3 ? core_text(cx->lang, T_GALLERY_LONG_NAME) : NULL,
			.at = cx->now - DAY_S * (int64_t)(newest ? i + 1 : SAMPLE_ROWS - i),
			.n = i == 4 ? 1234567 : (int64_t)i,
		};
	l->rows = rows;
	l->n = SAMPLE_ROWS;
	l->count = SAMPLE_ROWS;
}

static void
tabs(struct cx *cx, struct list *l)
{
	const struct list_tab all[] = {
		{ .name = core_text(cx->lang, T_QUEUE_ALL), .count = "5", .here = true },
		{ .name = core_text(cx->lang, T_QUEUE_MINE), .count = "999+" },
		{ .name = core_text(cx->lang, T_GALLERY_LONG_WORD), .shared = true },
	};

	l->tabs = arena_array(cx->arena, ARRAY_LEN(all), sizeof(*l->tabs));
	memcpy(l->tabs, all, sizeof(all));
	l->n_tabs = ARRAY_LEN(all);
	for (size_t i = 0; i < l->n_tabs; i++)
		l->tabs[i].href = "/arbete/galleri#lists-filled";
}

enum err
gallery_lists(struct cx *cx, struct http_request *rq, struct gallery_list *ret_lists)
{
	static const struct {
		const char *id;
		unsigned title;
		const char *prefix;
		const char *query;
		bool filled;
		size_t n_chosen;
	} all[GALLERY_LISTS] = {
		{ "lists-filled", T_GALLERY_LIST_FILLED, "", "ordning=nyast", true, 0 },
		{ "lists-chosen", T_GALLERY_LIST_CHOSEN, "v-", "kanal=webb", true, SAMPLE_CHOSEN },
		{ "lists-empty", T_GALLERY_LIST_EMPTY, "t-", "", false, 0 },
		{ "lists-none", T_GALLERY_LIST_NONE, "i-", "q=xyzzy&lage=avslutade", false, 0 },
		{ "lists-wrong", T_GALLERY_LIST_WRONG, "w-", "kanal=duva&fran=trettonde", false,
		    0 },
	};
	enum err e;

	for (size_t i = 0; i < ARRAY_LEN(all); i++) {
		struct cx *own = arena_alloc(cx->arena, sizeof(*own));
		struct http_request *asked = arena_alloc(cx->arena, sizeof(*asked));
		struct list *l = NULL;

		*own = *cx;
		own->fail = (struct failure) { 0 };
		*asked = *rq;
		asked->fields = (struct http_fields) { 0 };
		if ((e = http_form_decode(cx->arena, str_of(all[i].query), &asked->fields)) ||
		    (e = list_read(own, asked, &sample, &l)))
			return e;
		l->part = core_text(cx->lang, all[i].title);
		l->prefix = all[i].prefix;
		l->n_chosen = all[i].n_chosen;
		if (all[i].filled)
			fill(own, l);
		l->before = all[i].filled && !all[i].n_chosen;
		l->after = l->before;
		if (l->before)
			tabs(own, l);
		ret_lists[i] = (struct gallery_list) { all[i].id, l->part, l };
	}
	return OK;
}
