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
span_list(struct cx *cx, enum measure m, int64_t from_day, int64_t to_day,
    struct span_times **ret_rows, size_t *ret_n)
{
	struct core_q_span_sum *rows = NULL;
	struct span_times *list;
	size_t n = 0;
	enum err e;

	*ret_n = 0;
	if ((e = core_q_span_sum(cx, m, from_day, to_day, &rows, &n)))
		return e;
	list = arena_array(cx->arena, n + 1, sizeof(*list));
	for (size_t i = 0; i < n;) {
		int64_t counts[ROLLUP_BUCKETS] = { 0 };
		struct span_times t = { .dim = rows[i].dim };

		for (; i < n && rows[i].dim == t.dim; i++) {
			counts[MIN(MAX(rows[i].bucket, 0), ROLLUP_BUCKETS - 1)] += rows[i].n;
			t.n += rows[i].n;
		}
		t.median_s = rollup_quantile_of(counts, MEDIAN);
		t.p90_s = rollup_quantile_of(counts, NINE_OF_TEN);
		if (t.n > 0)
			list[(*ret_n)++] = t;
	}
	*ret_rows = list;
	return OK;
}

int64_t
span_key(int64_t dim, int64_t seconds)
{
	return (dim & ((INT64_C(1) << 55) - 1)) * KEY_BUCKETS + rollup_bucket(seconds);
}
