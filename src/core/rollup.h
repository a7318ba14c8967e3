/* Rollups: figures as rows per local day × one dimension, changed in the transaction that changes
 * what they count, never computed on read. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

/* The numbers are stored: never change one, only add. The dimension is in brackets. */
enum measure {
	MEASURE_RECEIVED = 1,	      /* cases opened, by day of opening [channel] */
	MEASURE_CLOSED = 2,	      /* cases closed, by day of closing [channel] */
	MEASURE_CLOSED_BY_CENTRE = 3, /* of those: never handed to a department [channel] */
	MEASURE_CONTACT_KNOWN =
	    4, /* phone and visit, party known by a way to reach them [channel] */
	MEASURE_CONTACT_UNKNOWN = 5, /* phone and visit, party not known [channel] */
	MEASURE_FIRST_KNOWN = 6,     /* of KNOWN: closed in the contact [channel] */
	MEASURE_FIRST_UNKNOWN = 7,   /* of UNKNOWN: closed in the contact [channel] */
	MEASURE_FIRST_RETURNED = 8, /* of FIRST_KNOWN: the party came back on the topic [channel] */
	MEASURE_HELPED = 9,	    /* answers said to be enough on the public pages [topic] */
	N_MEASURE,
};

/* Inside a transaction: adds n (which may be negative) to a figure. */
MUST_USE enum err rollup_add(struct cx *cx, enum measure m, int64_t day, int64_t dim, int64_t n);
/* The sum over from_day <= day < to_day and all dimensions. */
MUST_USE enum err rollup_total(
    struct cx *cx, enum measure m, int64_t from_day, int64_t to_day, int64_t *ret_n);
/* The same, and beside it the sums of the dimension's values 0 to n_dims - 1; those without rows
 * are left as they are. */
MUST_USE enum err rollup_by_dim(struct cx *cx, enum measure m, int64_t from_day, int64_t to_day,
    int64_t *ret_by_dim, size_t n_dims, int64_t *ret_n);
/* The sums of each day from `from_day`, n_days of them; a day without rows is 0. */
MUST_USE enum err rollup_by_day(
    struct cx *cx, enum measure m, int64_t from_day, int64_t *ret_by_day, size_t n_days);
/* PostgreSQL: folds up to 200 waiting deltas into the figures; *ret_more when there are others
 * left. A transaction of its own. Run twice it does no harm: what is folded is removed in the same
 * transaction. */
MUST_USE enum err rollup_fold(struct cx *cx, bool *ret_more);
