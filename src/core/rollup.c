/* Rollups in their first form: one table of sums, one of deltas for PostgreSQL. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/rollup.h"

#include "db/db.h"
#include "gen/core_q.h"

enum { FOLD_ROWS = 200 };

enum err
rollup_add(struct cx *cx, enum measure m, int64_t day, int64_t dim, int64_t n)
{
	assert(db_in_tx(cx));
	if (base_broken("rollup"))
		return OK;
	return core_q_rollup_add(cx, m, day, dim, n, NULL);
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
	return rollup_by_dim(cx, m, from_day, to_day, NULL, 0, ret_n);
}

enum err
rollup_by_day(struct cx *cx, enum measure m, int64_t from_day, int64_t *ret_by_day, size_t n_days)
{
	struct core_q_rollup_days *rows = NULL;
	size_t n = 0;
	enum err e;

	e = core_q_rollup_days(cx, m, from_day, from_day + (int64_t)n_days, &rows, &n);
	if (e)
		return e;
	for (size_t i = 0; i < n_days; i++)
		ret_by_day[i] = 0;
	for (size_t i = 0; i < n; i++)
		ret_by_day[rows[i].day - from_day] = rows[i].n;
	return OK;
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
	for (size_t i = 0; i < n; i++) {
		const struct core_q_rollup_delta_list *r = &rows[i];

		if ((e = core_q_rollup_fold(cx, r->measure, r->day, r->dim, r->n, NULL)))
			return e;
		if ((e = core_q_rollup_delta_remove(cx, r->seq, NULL)))
			return e;
	}
	*ret_more = n == FOLD_ROWS;
	return db_commit(&tx);
}
