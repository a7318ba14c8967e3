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
	MEASURE_ANSWER_TIME =
	    10, /* from opening to the first answer, by its day [channel, bucket] */
	MEASURE_CLOSE_TIME = 11, /* from opening to closing, by day of closing [channel, bucket] */
	MEASURE_QUEUE_OPEN = 12, /* open cases now; day 0 [access class] */
	MEASURE_QUEUE_FREE = 13, /* of those: nobody has them [access class] */
	MEASURE_EVENTS = 14,	 /* events of the log, counted by a feed [kind] */
	/* The times of questions in writing by who has the case and what it is about, as they are
	 * now: a case that moves takes its times along (core/span.h). */
	MEASURE_ANSWER_UNIT = 15,  /* [unit] and bucket */
	MEASURE_ANSWER_TOPIC = 16, /* [topic] and bucket */
	MEASURE_CLOSE_UNIT = 17,   /* [unit] and bucket */
	MEASURE_CLOSE_TOPIC = 18,  /* [topic] and bucket */
	/* What pages merely count (core/tally.h): some may be lost, and nothing recounts them. */
	MEASURE_ANSWER_VIEWS = 19,  /* an answer's page was shown [answer] */
	MEASURE_SEARCHES = 20,	    /* questions asked on the public pages [language] */
	MEASURE_SEARCHES_NONE = 21, /* of those: no answer was found [language] */
	MEASURE_CAUSE = 22,	    /* cases with a contact cause, by day of opening [cause] */
	MEASURE_CUSTOMER = 23,	    /* cases by kind of customer, by day of opening [customer] */
	/* Contacts that are only counted, and are no cases: +1 on an ongoing matter, internal
	 * questions, worry reports that were connected [kind] */
	MEASURE_TICK = 24,
	MEASURE_TICK_TOPIC = 25,  /* of those: +1 [topic] */
	MEASURE_ANSWER_USED = 26, /* cases answered with it, by day of UTC [answer] */
	/* What citizens said of how it was, by the day they said it first. */
	MEASURE_RATINGS = 27, /* cases [score, 1 to 5] */
	N_MEASURE,
};

/* Times are counted in buckets, each a quarter longer than the one before: under a minute, 60-74 s,
 * 75-92 s … The last holds everything from about 31 years on. */
enum { ROLLUP_BUCKETS = 76, ROLLUP_BUCKET_BITS = 8 };
int64_t rollup_bucket(int64_t seconds);
/* Where a bucket begins, in seconds. */
int64_t rollup_bucket_start(int64_t bucket);
/* The dimension of a time: what it is about (a small number, such as a channel), and its bucket. */
int64_t rollup_time_dim(int64_t group, int64_t seconds);

/* Inside a transaction: adds n (which may be negative) to a figure. */
MUST_USE enum err rollup_add(struct cx *cx, enum measure m, int64_t day, int64_t dim, int64_t n);
/* Moves n from one value of the dimension to another; the same value is left alone. */
MUST_USE enum err rollup_move(
    struct cx *cx, enum measure m, int64_t day, int64_t from_dim, int64_t to_dim, int64_t n);
/* What is below a quantile of times (500: the median; 900: nine of ten), of the groups whose bits
 * are set: seconds, exact to a bucket, and how many times were counted. 0 of 0 when there are none.
 */
MUST_USE enum err rollup_quantile(struct cx *cx, enum measure m, int64_t from_day, int64_t to_day,
    uint32_t groups, int permille, int64_t *ret_seconds, int64_t *ret_n);
/* The same of counts that one has, by bucket. */
int64_t rollup_quantile_of(const int64_t counts[ROLLUP_BUCKETS], int permille);
/* For figures by access class: the sum of what the viewer may read. */
MUST_USE enum err rollup_visible(struct cx *cx, enum measure m, int64_t *ret_n);
/* The sum over from_day <= day < to_day and all dimensions. */
MUST_USE enum err rollup_total(
    struct cx *cx, enum measure m, int64_t from_day, int64_t to_day, int64_t *ret_n);
/* The same, and beside it the sums of the dimension's values 0 to n_dims - 1; those without rows
 * are left as they are. */
MUST_USE enum err rollup_by_dim(struct cx *cx, enum measure m, int64_t from_day, int64_t to_day,
    int64_t *ret_by_dim, size_t n_dims, int64_t *ret_n);
/* The n_top values of the dimension that were counted most, the most first. */
struct rollup_top {
	int64_t dim;
	int64_t n;
};
MUST_USE enum err rollup_top(struct cx *cx, enum measure m, int64_t from_day, int64_t to_day,
    size_t n_top, struct rollup_top **ret_rows, size_t *ret_n);
/* The sums of each day from `from_day`, n_days of them; a day without rows is 0. */
MUST_USE enum err rollup_by_day(
    struct cx *cx, enum measure m, int64_t from_day, int64_t *ret_by_day, size_t n_days);
/* The same of one value of the dimension. */
MUST_USE enum err rollup_by_day_of(struct cx *cx, enum measure m, int64_t dim, int64_t from_day,
    int64_t *ret_by_day, size_t n_days);
/* PostgreSQL: folds up to 200 waiting deltas into the figures; *ret_more when there are others
 * left. A transaction of its own. Run twice it does no harm: what is folded is removed in the same
 * transaction. */
MUST_USE enum err rollup_fold(struct cx *cx, bool *ret_more);
