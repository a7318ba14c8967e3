/* How long things took, by what they were about: a unit, a topic. Rollups (core/rollup.h) with a
 * bucket beside the dimension, because an id leaves no room for it. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/rollup.h"

/* Inside a transaction: n more (or fewer) that took so long. */
MUST_USE enum err span_add(
    struct cx *cx, enum measure m, int64_t day, int64_t dim, int64_t seconds, int64_t n);

struct span_times {
	int64_t dim;
	int64_t n;
	int64_t median_s;
	int64_t p90_s; /* nine of ten */
};
/* How many took how long, by bucket; one row for each value of the dimension that has any, over
 * from_day <= day < to_day, by dimension. */
struct span_counts {
	int64_t dim;
	int64_t counts[ROLLUP_BUCKETS];
};
MUST_USE enum err span_counts_list(struct cx *cx, enum measure m, int64_t from_day, int64_t to_day,
    struct span_counts **ret_rows, size_t *ret_n);
/* Median and nine of ten of counts. */
struct span_times span_times_of(const struct span_counts *c);
/* Dimension and bucket as one number, as the recount compares them. */
int64_t span_key(int64_t dim, int64_t seconds);
