/* Times by unit and by topic. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/span.h"

#include "db/db.h"
#include "gen/core_q.h"

enum { MEDIAN = 500, NINE_OF_TEN = 900, KEY_BUCKETS = 128 };

enum err
span_add(struct cx *cx, enum measure m, int64_t day, int64_t dim, int64_t seconds, int64_t n)
{
	assert(db_in_tx(cx));
	if (base_broken("span"))
		return OK;
	return core_q_span_add(cx, m, day, dim, rollup_bucket(seconds), n, NULL);
}

enum err
span_counts_list(struct cx *cx, enum measure m, int64_t from_day, int64_t to_day,
    struct span_counts **ret_rows, size_t *ret_n)
{
	struct core_q_span_sum *rows = NULL;
	size_t n_dims = 0;
	size_t n = 0;
	enum err e;

	*ret_n = 0;
	if ((e = core_q_span_sum(cx, m, from_day, to_day, &rows, &n)))
		return e;
	for (size_t i = 0; i < n; i++)
		n_dims += i == 0 || rows[i].dim != rows[i - 1].dim;
	*ret_rows = arena_array(cx->arena, n_dims + 1, sizeof(**ret_rows));
	for (size_t i = 0; i < n;) {
		struct span_counts *c = &(*ret_rows)[(*ret_n)++];

		for (c->dim = rows[i].dim; i < n && rows[i].dim == c->dim; i++)
			c->counts[MIN(MAX(rows[i].bucket, 0), ROLLUP_BUCKETS - 1)] += rows[i].n;
	}
	return OK;
}

struct span_times
span_times_of(const struct span_counts *c)
{
	struct span_times t = { .dim = c->dim };

	for (size_t i = 0; i < ROLLUP_BUCKETS; i++)
		t.n += c->counts[i];
	t.median_s = rollup_quantile_of(c->counts, MEDIAN);
	t.p90_s = rollup_quantile_of(c->counts, NINE_OF_TEN);
	return t;
}

int64_t
span_key(int64_t dim, int64_t seconds)
{
	return (dim & ((INT64_C(1) << 55) - 1)) * KEY_BUCKETS + rollup_bucket(seconds);
}
