/* Putting a listing's statement together. A connection keeps the last few prepared (see
 * DB_COMPOSED); which one it is, is told by listing, filters, order and direction. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "db/listing.h"

#include "base/buf.h"
#include "db/db_int.h"

enum { STATEMENT_MAX = 16384, VALUES_MAX = 32 };

/* A statement on its way: its text and the values in the order of their marks. */
struct work {
	struct buf sql;
	bool pg;
	struct db_value v[VALUES_MAX];
	unsigned n;
	bool few; /* a filter leaves few rows: its index is the one to use, and nothing else's */
};

void
db_ask_int(struct db_ask *a, unsigned filter, int64_t value)
{
	a->on |= 1u << filter;
	a->values[filter] = (struct db_value)DB_INT(value);
}

void
db_ask_text(struct db_ask *a, unsigned filter, const char *value)
{
	a->on |= 1u << filter;
	a->values[filter] = (struct db_value)DB_TEXT(value);
}

void
db_ask_flag(struct db_ask *a, unsigned filter)
{
	a->on |= 1u << filter;
}

void
db_ask_from(struct db_ask *a, const struct db_listing *l, const void *row)
{
	const struct db_listing_sort *s = &l->sorts[a->sort];

	a->from_key = true;
	for (size_t i = 0; i < s->n_keys; i++) {
		const char *at = (const char *)row + s->keys[i].at;

		if (s->keys[i].kind == DB_KIND_INT) {
			a->key[i] = (struct db_value)DB_INT(*(const int64_t *)(const void *)at);
		} else {
			const char *text = *(const char *const *)(const void *)at;

			a->key[i] = (struct db_value)DB_TEXT(text ? text : "");
		}
	}
}

static void
put_value(struct work *w, enum db_kind kind, const struct db_value *v)
{
	assert(w->n < VALUES_MAX);
	w->v[w->n++] = *v;
	if (w->pg)
		buf_printf(&w->sql, "$%u::%s", w->n, kind == DB_KIND_INT ? "bigint" : "text");
	else
		buf_printf(&w->sql, "?%u", w->n);
}

/* Text of the listing: \1 stands for the viewer, \2 for the filter's value. */
static void
put_text(struct work *w, struct cx *cx, const char *text, enum db_kind kind,
    const struct db_value *value)
{
	struct db_value viewer = DB_INT(cx->viewer.user);

	for (; *text; text++)
		if (*text == '\1')
			put_value(w, DB_KIND_INT, &viewer);
		else if (*text == '\2')
			put_value(w, kind, value);
		else
			buf_putc(&w->sql, *text);
}

static bool
leaves_few(const struct db_listing *l, const struct db_ask *a)
{
	for (size_t i = 0; i < l->n_filters; i++)
		if (a->on & 1u << i && l->filters[i].few & 1u << a->sort)
			return true;
	return false;
}

static void
put_filters(struct work *w, struct cx *cx, const struct db_listing *l, const struct db_ask *a)
{
	for (size_t i = 0; i < l->n_filters; i++) {
		const struct db_listing_filter *f = &l->filters[i];

		if (!(a->on & 1u << i) || base_broken("list-filter"))
			continue;
		buf_puts(&w->sql, " and ");
		put_text(w, cx,
		    f->few & 1u << a->sort || (!w->few && f->sorts & 1u << a->sort) ? f->sql
										    : f->walked,
		    f->kind, &a->values[i]);
	}
}

/* A column as it stands, or so that its index is not used. */
static void
put_column(struct work *w, const struct db_listing_key *k)
{
	buf_printf(&w->sql, "%s%s", w->few && k->kind == DB_KIND_INT ? "+" : "", k->expr);
}

/* (a, b) > (?, ?) when all go the same way; otherwise spelled out, behind a bound that an index can
 * use. */
static void
put_key(struct work *w, const struct db_listing_sort *s, const struct db_ask *a)
{
	const struct db_listing_key *k = s->keys;
	bool same = true;

	for (size_t i = 1; i < s->n_keys; i++)
		same = same && k[i].down == k[0].down;
	buf_puts(&w->sql, " and ");
	if (same) {
		for (size_t i = 0; i < s->n_keys; i++) {
			buf_puts(&w->sql, i ? ", " : "(");
			put_column(w, &k[i]);
		}
		buf_puts(&w->sql, k[0].down != a->back ? ") < (" : ") > (");
		for (size_t i = 0; i < s->n_keys; i++) {
			buf_puts(&w->sql, i ? ", " : "");
			put_value(w, k[i].kind, &a->key[i]);
		}
		buf_puts(&w->sql, ")");
		return;
	}
	put_column(w, &k[0]);
	buf_puts(&w->sql, k[0].down != a->back ? " <= " : " >= ");
	put_value(w, k[0].kind, &a->key[0]);
	for (size_t i = 0; i < s->n_keys; i++) {
		buf_puts(&w->sql, i ? " or (" : " and ((");
		for (size_t j = 0; j < i; j++) {
			put_column(w, &k[j]);
			buf_puts(&w->sql, " = ");
			put_value(w, k[j].kind, &a->key[j]);
			buf_puts(&w->sql, " and ");
		}
		put_column(w, &k[i]);
		buf_puts(&w->sql, k[i].down != a->back ? " < " : " > ");
		put_value(w, k[i].kind, &a->key[i]);
		buf_puts(&w->sql, ")");
	}
	buf_puts(&w->sql, ")");
}

static void
put_order(struct work *w, const struct db_listing_sort *s, bool back)
{
	for (size_t i = 0; i < s->n_keys; i++) {
		buf_puts(&w->sql, i ? ", " : " order by ");
		put_column(w, &s->keys[i]);
		buf_puts(&w->sql, s->keys[i].down != back ? " desc" : "");
	}
}

enum use { USE_ROWS, USE_COUNT };

static void
compose(struct work *w, struct cx *cx, enum db_engine engine, const struct db_listing *l,
    const struct db_ask *a, enum use use, int64_t n)
{
	const struct db_listing_sort *s = &l->sorts[a->sort];

	assert(!l->needs || a->on & l->needs);
	*w = (struct work) { .pg = engine == DB_PG, .few = leaves_few(l, a) };
	buf_init(&w->sql, cx->arena, STATEMENT_MAX);
	put_text(w, cx, use == USE_COUNT ? l->count : l->head, DB_KIND_NULL, NULL);
	put_text(w, cx, l->tail, DB_KIND_NULL, NULL);
	put_filters(w, cx, l, a);
	if (use == USE_ROWS && a->from_key)
		put_key(w, s, a);
	if (use == USE_ROWS)
		put_order(w, s, a->back);
	buf_puts(&w->sql, " limit ");
	put_value(w, DB_KIND_INT, &(struct db_value)DB_INT(n));
	if (use == USE_COUNT)
		buf_puts(&w->sql, ") b");
	assert(!buf_over(&w->sql));
}

static struct db_query
query_of(const struct work *w, const struct db_listing *l, const struct db_ask *a, enum use use)
{
	uint64_t composed = (uint64_t)l->number << 48 | (uint64_t)a->on << 8 |
			    (uint64_t)a->sort << 3 | (uint64_t)a->back << 2 |
			    (uint64_t)a->from_key << 1 | use;

	return (struct db_query) {
		.name = l->name,
		.index = (unsigned)db_n_queries +
			 (unsigned)(composed * 0x9e3779b97f4a7c15u >> 32) % DB_COMPOSED,
		.composed = composed,
		.n_params = w->n,
		.sqlite = w->sql.p,
		.pg = w->sql.p,
	};
}

static void
turn_round(unsigned char *rows, size_t n, size_t size, struct arena *arena)
{
	unsigned char *one = arena_alloc(arena, size);

	for (size_t i = 0; i < n / 2; i++) {
		memcpy(one, rows + i * size, size);
		memcpy(rows + i * size, rows + (n - 1 - i) * size, size);
		memcpy(rows + (n - 1 - i) * size, one, size);
	}
}

enum err
db_listing_rows(struct cx *cx, const struct db_listing *l, const struct db_ask *a, size_t n,
    void **ret_rows, size_t *ret_n)
{
	struct work w;
	struct db_query q;
	enum err e;

	compose(&w, cx, db_session_engine(cx), l, a, USE_ROWS, (int64_t)n);
	q = query_of(&w, l, a, USE_ROWS);
	if ((e = db_list(cx, &q, w.v, l->read, l->row_size, ret_rows, ret_n)))
		return e;
	if (a->back)
		turn_round(*ret_rows, *ret_n, l->row_size, cx->arena);
	return OK;
}

static void
read_count(struct cx *cx, const struct db_row *row, void *to)
{
	(void)cx;
	*(int64_t *)to = db_row_int(row, 0);
}

enum err
db_listing_count(
    struct cx *cx, const struct db_listing *l, const struct db_ask *a, int64_t max, int64_t *ret_n)
{
	struct db_ask plain = *a;
	struct work w;
	struct db_query q;

	/* The order's number tells which form of a filter is used: the count's is always the
	 * first. */
	plain.sort = 0;
	plain.back = plain.from_key = false;
	compose(&w, cx, db_session_engine(cx), l, &plain, USE_COUNT, max);
	q = query_of(&w, l, &plain, USE_COUNT);
	return db_get(cx, &q, w.v, read_count, ret_n);
}

/* Every order both ways with each filter alone, and with all of them. */
static int
prepare_one(struct db *db, struct db_conn *conn, struct cx *cx, const struct db_listing *l)
{
	uint32_t every = (uint32_t)((1ull << l->n_filters) - 1);
	int bad = 0;

	for (size_t i = 0; i < l->n_sorts * 4 * (l->n_filters + 1); i++) {
		size_t filter = i / 4 / l->n_sorts;
		struct db_ask a = { .sort = i / 4 % l->n_sorts,
			.back = i & 1,
			.from_key = i & 2,
			.on = filter == l->n_filters ? every : l->needs | 1u << filter };
		struct work w;
		struct db_query q;

		for (enum use use = USE_ROWS; use <= USE_COUNT; use++) {
			compose(&w, cx, db->engine, l, &a, use, 1);
			q = query_of(&w, l, &a, use);
			bad += db->ops->prepare(conn, &q) != OK;
		}
	}
	return bad;
}

int
db_listings_prepare(struct db *db, struct db_conn *conn)
{
	struct arena *arena = arena_new(16u << 20, 64u << 20);
	struct cx cx = { .arena = arena };
	int bad = 0;

	for (const struct db_listing *const *l = db_listings; *l; l++)
		bad += prepare_one(db, conn, &cx, *l);
	arena_free(arena);
	return bad;
}
