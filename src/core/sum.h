/* Figures by what cases are: a topic, a case type, a language … Rollups (core/rollup.h), by day and
 * by month, so that years cost no more than weeks. A feed keeps them (contact/case_sum.c): they
 * follow within a second or so. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/rollup.h"

/* The numbers are stored: never change one, only add; at most SUM_DIMS_MAX of the second kind. */
enum sum_family {
	SUM_RECEIVED = 0, /* opened, by day of opening */
	SUM_CLOSED = 1,	  /* by day of closing, as the next */
	SUM_CENTRE = 2,	  /* of those: never handed to a department */
	SUM_KNOWN = 3, /* phone and visit, party known: of these some are solved at first contact */
	SUM_FIRST = 4, /* of those: closed in the contact, and nobody came back on the topic */
	N_SUM,
};

enum sum_dim {
	SUM_TOPIC = 0,
	SUM_TYPE = 1,
	SUM_LANG = 2, /* enum lang */
	SUM_UNIT = 3, /* where the case is now */
	SUM_STEP = 4, /* the ladder step of its type, as it was when the case was last changed */
	SUM_CUSTOMER = 5,
	SUM_CAUSE = 6, /* the contact cause */
	N_SUM_DIM,
};

enum { SUM_FIRST_MEASURE = 64, SUM_DIMS_MAX = 8 };

/* The measure of a figure by day, or by month: then `day` is the month's first. */
enum measure sum_measure(enum sum_family family, enum sum_dim dim, bool monthly);

/* What one batch changes, put together before it is written. In the arena. */
struct sum_delta {
	int64_t measure;
	int64_t day;
	int64_t dim;
	int64_t n;
};
struct sum_batch {
	struct arena *arena;
	struct sum_delta *list;
	size_t n;
	size_t room;
};
void sum_add(struct sum_batch *b, enum sum_family family, enum sum_dim dim, int64_t day,
    int64_t value, int64_t n);
/* Inside a transaction: each figure once, those that come to nothing not at all. */
MUST_USE enum err sum_write(struct cx *cx, struct sum_batch *b);

struct sum_row {
	int64_t dim;
	int64_t n;
};
/* One row for each value of the dimension that has any, over from_day <= day < to_day, by
 * dimension. */
MUST_USE enum err sum_list(struct cx *cx, enum sum_family family, enum sum_dim dim,
    int64_t from_day, int64_t to_day, struct sum_row **ret_rows, size_t *ret_n);
