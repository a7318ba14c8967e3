/* Rollups: one table of sums, one of deltas for PostgreSQL. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/rollup.h"

#include "db/db.h"
#include "gen/core_q.h"

enum { FOLD_ROWS = 200, FIRST_BUCKET_S = 60, BUCKET_MASK = (1 << ROLLUP_BUCKET_BITS) - 1 };

enum err
rollup_add(struct cx *cx, enum measure m, int64_t day, int64_t dim, int64_t n)
{
	assert(db_in_tx(cx));
	if (base_broken("rollup"))
		return OK;
	return core_q_rollup_add(cx, m, day, dim, n, NULL);
}

enum err
rollup_move(struct cx *cx, enum measure m, int64_t day, int64_t from_dim, int64_t to_dim, int64_t n)
{
	enum err e;

	if (from_dim == to_dim)
		return OK;
	e = rollup_add(cx, m, day, from_dim, -n);
	return e ? e : rollup_add(cx, m, day, to_dim, n);
}

/* The next bucket's start after one that begins at `low`: in whole seconds, so that every machine
 * counts alike. */
static int64_t
next_start(int64_t low)
{
	return low ? low * 5 / 4 : FIRST_BUCKET_S;
}

int64_t
rollup_bucket(int64_t seconds)
{
	int64_t start = next_start(0);
	int64_t bucket = 0;

	while (seconds >= start && bucket < ROLLUP_BUCKETS - 1) {
		start = next_start(start);
		bucket++;
	}
	return bucket;
}

int64_t
rollup_bucket_start(int64_t bucket)
{
	int64_t start = 0;

	while (bucket-- > 0)
		start = next_start(start);
	return start;
}

int64_t
rollup_time_dim(int64_t group, int64_t seconds)
{
	return group << ROLLUP_BUCKET_BITS |
	       (base_broken("rollup-bucket") ? 0 : rollup_bucket(seconds));
}

int64_t
rollup_quantile_of(const int64_t counts[ROLLUP_BUCKETS], int permille)
{
	int64_t all = 0;
	int64_t before = 0;
	int64_t start = 0;
	int64_t rank;

	for (int b = 0; b < ROLLUP_BUCKETS; b++)
		all += counts[b];
	rank = (all * permille + 999) / 1000;
	for (int b = 0; b < ROLLUP_BUCKETS && all > 0; b++, start = next_start(start)) {
		if (before + counts[b] < rank) {
			before += counts[b];
			continue;
		}
		/* Inside the bucket, as if they were spread evenly. */
		return start + (next_start(start) - start) * (rank - before) / MAX(counts[b], 1);
	}
	return 0;
}

enum err
rollup_quantile(struct cx *cx, enum measure m, int64_t from_day, int64_t to_day, uint32_t groups,
    int permille, int64_t *ret_seconds, int64_t *ret_n)
{
	struct core_q_rollup_sum *rows = NULL;
	int64_t counts[ROLLUP_BUCKETS] = { 0 };
	int64_t all = 0;
	size_t n = 0;
	enum err e;

	if ((e = core_q_rollup_sum(cx, m, from_day, to_day, &rows, &n)))
		return e;
	for (size_t i = 0; i < n; i++) {
		int64_t group = rows[i].dim >> ROLLUP_BUCKET_BITS;

		if (group < 0 || group > 31 || !(groups & (1u << group)))
			continue;
		counts[MIN(rows[i].dim & BUCKET_MASK, ROLLUP_BUCKETS - 1)] += rows[i].n;
		all += rows[i].n;
	}
	*ret_seconds = rollup_quantile_of(counts, permille);
	*ret_n = all;
	return OK;
}

enum err
rollup_visible(struct cx *cx, enum measure m, int64_t *ret_n)
{
	struct core_q_rollup_visible row = { 0 };
	enum err e = core_q_rollup_visible(cx, m, &row);

	if (!e)
		*ret_n = row.n;
	return e;
}

enum err
rollup_by_dim(struct cx *cx, enum measure m, int64_t from_day, int64_t to_day, int64_t *ret_by_dim,
    size_t n_dims, int64_t *ret_n)
{
	struct core_q_rollup_sum *rows = NULL;
	size_t n = 0;
	int64_t sum = 0;
	enum err e;

	if ((e = core_q_rollup_sum(cx, m, from_day, to_day, &rows, &n)))
		return e;
	for (size_t i = 0; i < n; i++) {
		sum += rows[i].n;
		if (rows[i].dim >= 0 && (size_t)rows[i].dim < n_dims)
			ret_by_dim[rows[i].dim] = rows[i].n;
	}
	*ret_n = sum;
	return OK;
}

enum err
rollup_total(struct cx *cx, enum measure m, int64_t from_day, int64_t to_day, int64_t *ret_n)
{
	struct core_q_rollup_total row = { 0 };
	enum err e = core_q_rollup_total(cx, m, from_day, to_day, &row);

	if (!e)
		*ret_n = row.n;
	return e;
}

enum err
rollup_top(struct cx *cx, enum measure m, int64_t from_day, int64_t to_day, size_t n_top,
    struct rollup_top **ret_rows, size_t *ret_n)
{
	struct core_q_rollup_top *rows = NULL;
	struct rollup_top *list;
	size_t n = 0;
	enum err e;

	if ((e = core_q_rollup_top(cx, m, from_day, to_day, (int64_t)n_top, &rows, &n)))
		return e;
	list = arena_array(cx->arena, n + 1, sizeof(*list));
	for (size_t i = 0; i < n; i++)
		list[i] = (struct rollup_top) { rows[i].dim, rows[i].n };
	*ret_rows = list;
	*ret_n = n;
	return OK;
}

static enum err
by_day(struct cx *cx, enum measure m, int64_t dim, bool every, int64_t from_day,
    int64_t *ret_by_day, size_t n_days)
{
	struct core_q_rollup_days *rows = NULL;
	size_t n = 0;
	enum err e;

	e = core_q_rollup_days(cx, m, dim, every, from_day, from_day + (int64_t)n_days, &rows, &n);
	if (e)
		return e;
	for (size_t i = 0; i < n_days; i++)
		ret_by_day[i] = 0;
	for (size_t i = 0; i < n; i++)
		ret_by_day[rows[i].day - from_day] = rows[i].n;
	return OK;
}

enum err
rollup_by_day(struct cx *cx, enum measure m, int64_t from_day, int64_t *ret_by_day, size_t n_days)
{
	return by_day(cx, m, 0, true, from_day, ret_by_day, n_days);
}

enum err
rollup_by_day_of(struct cx *cx, enum measure m, int64_t dim, int64_t from_day, int64_t *ret_by_day,
    size_t n_days)
{
	return by_day(cx, m, dim, false, from_day, ret_by_day, n_days);
}

static int
compare_figures(const void *a, const void *b)
{
	const struct core_q_rollup_delta_list *x = a;
	const struct core_q_rollup_delta_list *y = b;

	if (x->measure != y->measure)
		return x->measure < y->measure ? -1 : 1;
	if (x->day != y->day)
		return x->day < y->day ? -1 : 1;
	if (x->dim != y->dim)
		return x->dim < y->dim ? -1 : 1;
	return (x->bucket > y->bucket) - (x->bucket < y->bucket);
}

static enum err
fold_one(struct cx *cx, const struct core_q_rollup_delta_list *r)
{
	if (r->bucket < 0)
		return core_q_rollup_fold(cx, r->measure, r->day, r->dim, r->n, NULL);
	return core_q_span_fold(cx, r->measure, r->day, r->dim, r->bucket, r->n, NULL);
}

enum err
rollup_fold(struct cx *cx, bool *ret_more)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct core_q_rollup_delta_list *rows = NULL;
	size_t n = 0;
	enum err e;

	if ((e = db_begin(cx, &tx)))
		return e;
	if ((e = core_q_rollup_delta_list(cx, FOLD_ROWS, &rows, &n)))
		return e;
	/* Only rows that were read are removed: a smaller number may still be on its way. */
	for (size_t i = 0; i < n; i++)
		if ((e = core_q_rollup_delta_remove(cx, rows[i].seq, NULL)))
			return e;
	/* One write for each figure, however many deltas it has. */
	if (n > 1)
		qsort(rows, n, sizeof(*rows), compare_figures);
	for (size_t i = 0; i < n; i++) {
		if (i + 1 < n && compare_figures(&rows[i], &rows[i + 1]) == 0) {
			rows[i + 1].n += rows[i].n;
			continue;
		}
		if ((e = fold_one(cx, &rows[i])))
			return e;
	}
	*ret_more = n == FOLD_ROWS;
	return db_commit(&tx);
}
