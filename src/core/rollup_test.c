/* Unit tests of rollups: buckets, quantiles, moving, folding by two at once. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include <pthread.h>

#include "core/rollup.h"
#include "core/span.h"
#include "core/sum.h"
#include "core/tally.h"
#include "db/db.h"
#include "fmt/when.h"

enum { DAY = 20000, GROUP = 3, MEDIAN = 500, NINE_OF_TEN = 900, FOLDERS = 2, ADDS = 300 };

static void
add(struct tx *t, enum measure m, int64_t dim, int64_t n)
{
	struct db_tx tx = { 0 };

	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(rollup_add(&t->cx, m, DAY, dim, n), OK);
	assert_int_equal(db_commit(&tx), OK);
}

static int64_t
quantile(struct tx *t, uint32_t groups, int permille, int64_t *ret_n)
{
	int64_t s = -1;

	assert_int_equal(
	    rollup_quantile(&t->cx, MEASURE_ANSWER_TIME, DAY, DAY + 1, groups, permille, &s, ret_n),
	    OK);
	return s;
}

static void
a_bucket_holds_what_lies_between_its_start_and_the_next(void **state)
{
	(void)state;
	assert_int_equal(rollup_bucket(0), 0);
	assert_int_equal(rollup_bucket(59), 0);
	assert_int_equal(rollup_bucket(60), 1);
	assert_int_equal(rollup_bucket(74), 1);
	assert_int_equal(rollup_bucket(75), 2);
	assert_int_equal(rollup_bucket(INT64_MAX), ROLLUP_BUCKETS - 1);
	for (int b = 0; b < ROLLUP_BUCKETS; b++) {
		assert_int_equal(rollup_bucket(rollup_bucket_start(b)), b);
		if (b)
			assert_int_equal(rollup_bucket(rollup_bucket_start(b) - 1), b - 1);
	}
}

static void
a_quantile_is_right_to_a_bucket(void **state)
{
	struct tx *t = *state;
	int64_t n = 0;
	int64_t s;

	/* 1 to 100 hours, one each. */
	for (int i = 1; i <= 100; i++)
		add(t, MEASURE_ANSWER_TIME, rollup_time_dim(GROUP, i * 3600), 1);
	s = quantile(t, 1u << GROUP, MEDIAN, &n);
	assert_int_equal(n, 100);
	assert_in_range(s, 50 * 3600 * 4 / 5, 50 * 3600 * 5 / 4);
	s = quantile(t, 1u << GROUP, NINE_OF_TEN, &n);
	assert_in_range(s, 90 * 3600 * 4 / 5, 90 * 3600 * 5 / 4);
}

static void
other_groups_and_nothing_at_all_are_left_out(void **state)
{
	struct tx *t = *state;
	int64_t n = -1;

	assert_int_equal(quantile(t, ~0u, MEDIAN, &n), 0);
	assert_int_equal(n, 0);
	add(t, MEASURE_ANSWER_TIME, rollup_time_dim(GROUP + 1, 3600), 5);
	quantile(t, 1u << GROUP, MEDIAN, &n);
	assert_int_equal(n, 0);
	/* What was counted and taken back is not there. */
	add(t, MEASURE_ANSWER_TIME, rollup_time_dim(GROUP, 3600), 1);
	add(t, MEASURE_ANSWER_TIME, rollup_time_dim(GROUP, 3600), -1);
	assert_int_equal(quantile(t, 1u << GROUP, MEDIAN, &n), 0);
	assert_int_equal(n, 0);
}

static void
moving_keeps_the_sum(void **state)
{
	struct tx *t = *state;
	int64_t by[3] = { 0 };
	struct db_tx tx = { 0 };
	int64_t n = 0;

	add(t, MEASURE_RECEIVED, 1, 5);
	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(rollup_move(&t->cx, MEASURE_RECEIVED, DAY, 1, 2, 2), OK);
	assert_int_equal(rollup_move(&t->cx, MEASURE_RECEIVED, DAY, 1, 1, 9), OK);
	assert_int_equal(db_commit(&tx), OK);
	assert_int_equal(
	    rollup_by_dim(&t->cx, MEASURE_RECEIVED, DAY, DAY + 1, by, ARRAY_LEN(by), &n), OK);
	assert_int_equal(n, 5);
	assert_int_equal(by[1], 3);
	assert_int_equal(by[2], 2);
}

static _Atomic bool enough;

static enum err
fold_some(struct cx *cx, void *arg)
{
	return rollup_fold(cx, arg);
}

static void *
keep_folding(void *arg)
{
	struct tx *t = arg;

	while (!enough) {
		struct arena *arena = arena_new(64 * 1024 * 1024, 256 * 1024 * 1024);
		struct cx cx;
		bool more = true;
		enum err e = OK;

		site_cx_start(t->site, arena, &cx);
		while (more && !e)
			e = db_attempt(&cx, fold_some, &more);
		site_cx_end(&cx);
		arena_free(arena);
		if (e && e != ERR_BUSY)
			return t;
	}
	return NULL;
}

struct adding {
	int64_t dim;
};

static enum err
add_one(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const struct adding *a = arg;
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = rollup_add(cx, MEASURE_RECEIVED, DAY, a->dim, 1)))
		return e;
	return db_commit(&tx);
}

/* Every sum that is read in between is one that was true, and in the end nothing is lost or twice.
 */
static void
two_who_fold_at_once_lose_nothing(void **state)
{
	struct tx *t = *state;
	pthread_t folders[FOLDERS];
	int64_t n = 0;

	enough = false;
	for (int i = 0; i < FOLDERS; i++)
		assert_int_equal(pthread_create(&folders[i], NULL, keep_folding, t), 0);
	for (int64_t i = 0; i < ADDS; i++) {
		struct adding a = { .dim = i % 3 };

		assert_int_equal(db_attempt(&t->cx, add_one, &a), OK);
		assert_int_equal(rollup_total(&t->cx, MEASURE_RECEIVED, DAY, DAY + 1, &n), OK);
		db_rest(&t->cx);
		assert_int_equal(n, i + 1);
	}
	enough = true;
	for (int i = 0; i < FOLDERS; i++) {
		void *problem = NULL;

		pthread_join(folders[i], &problem);
		assert_null(problem);
	}
	assert_int_equal(rollup_total(&t->cx, MEASURE_RECEIVED, DAY, DAY + 1, &n), OK);
	assert_int_equal(n, ADDS);
}

/* Two units whose ids differ in their highest and lowest bits only. */
static void
times_by_a_wide_dimension_are_told_apart(void **state)
{
	static const int64_t units[] = { (INT64_C(1) << 60) + 1, (INT64_C(1) << 60) + 2 };
	struct tx *t = *state;
	struct span_counts *counts = NULL;
	struct span_times rows[2];
	struct db_tx tx = { 0 };
	bool more = true;
	size_t n = 0;

	assert_int_equal(db_begin(&t->cx, &tx), OK);
	for (int i = 1; i <= 100; i++)
		assert_int_equal(
		    span_add(&t->cx, MEASURE_ANSWER_UNIT, DAY, units[0], i * 3600, 1), OK);
	assert_int_equal(span_add(&t->cx, MEASURE_ANSWER_UNIT, DAY, units[1], 30, 2), OK);
	assert_int_equal(span_add(&t->cx, MEASURE_ANSWER_UNIT, DAY, units[1], 30, -1), OK);
	assert_int_equal(db_commit(&tx), OK);
	for (int folded = 0; folded < 2; folded++) {
		assert_int_equal(
		    span_counts_list(&t->cx, MEASURE_ANSWER_UNIT, DAY, DAY + 1, &counts, &n), OK);
		assert_int_equal(n, 2);
		for (size_t i = 0; i < n; i++)
			rows[i] = span_times_of(&counts[i]);
		assert_int_equal(rows[0].dim, units[0]);
		assert_int_equal(rows[0].n, 100);
		assert_in_range(rows[0].median_s, 40 * 3600, 63 * 3600);
		assert_in_range(rows[0].p90_s, 72 * 3600, 113 * 3600);
		assert_int_equal(rows[1].dim, units[1]);
		assert_int_equal(rows[1].n, 1);
		assert_in_range(rows[1].median_s, 0, 60);
		db_rest(&t->cx);
		while (more)
			assert_int_equal(rollup_fold(&t->cx, &more), OK);
	}
}

/* Figures by day and by month are one: whatever days a period begins and ends with, it has what
 * those days have. */
static void
a_period_has_what_its_days_have(void **state)
{
	struct tx *t = *state;
	struct sum_batch b = { .arena = t->arena };
	int64_t first = when_day_of(2025, 11, 20);
	struct db_tx tx = { 0 };
	enum { DAYS = 130 };

	assert_int_equal(db_begin(&t->cx, &tx), OK);
	for (int i = 0; i < DAYS; i++) {
		sum_add(&b, SUM_CLOSED, SUM_TOPIC, first + i, 7, i + 1);
		sum_add(&b, SUM_CLOSED, SUM_TOPIC, first + i, 9, 1);
		sum_add(&b, SUM_CLOSED, SUM_TOPIC, first + i, 9, -1);
	}
	sum_add(&b, SUM_CENTRE, SUM_TOPIC, first, 7, 1000);
	assert_int_equal(sum_write(&t->cx, &b), OK);
	assert_int_equal(db_commit(&tx), OK);
	for (int from = 0; from < DAYS; from += 7)
		for (int end = from + 1; end <= DAYS; end += 3) {
			struct arena_mark mark = arena_mark(t->arena);
			struct sum_row *rows = NULL;
			size_t n = 0;

			assert_int_equal(sum_list(&t->cx, SUM_CLOSED, SUM_TOPIC, first + from,
					     first + end, &rows, &n),
			    OK);
			assert_int_equal(n, 1);
			assert_int_equal(rows[0].dim, 7);
			assert_int_equal(rows[0].n, (end * (end + 1) - from * (from + 1)) / 2);
			arena_rewind(t->arena, mark);
		}
	db_rest(&t->cx);
}

/* More different pages than there is room for: the first are counted, the others are lost and said
 * to be, and a fold empties it. */
static void
a_tally_has_a_limit_and_is_folded(void **state)
{
	struct tx *t = *state;
	int64_t lost = tally_lost();
	int64_t sum = 0;
	bool more = true;

	for (int i = 0; i < 5000; i++)
		tally_add(MEASURE_ANSWER_VIEWS, DAY, i);
	lost = tally_lost() - lost;
	assert_in_range(lost, 1, 4000);
	tally_add(MEASURE_ANSWER_VIEWS, DAY, 1);
	while (more)
		assert_int_equal(tally_fold(&t->cx, &more), OK);
	assert_int_equal(rollup_total(&t->cx, MEASURE_ANSWER_VIEWS, DAY, DAY + 1, &sum), OK);
	assert_int_equal(sum, 5001 - lost);
	tally_add(MEASURE_ANSWER_VIEWS, DAY, 4999);
	assert_int_equal(tally_fold(&t->cx, &more), OK);
	db_rest(&t->cx);
	assert_int_equal(rollup_total(&t->cx, MEASURE_ANSWER_VIEWS, DAY, DAY + 1, &sum), OK);
	assert_int_equal(sum, 5002 - lost);
}

#define T(f) cmocka_unit_test_setup_teardown(f, tx_setup, tx_teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_bucket_holds_what_lies_between_its_start_and_the_next),
		T(a_quantile_is_right_to_a_bucket),
		T(other_groups_and_nothing_at_all_are_left_out),
		T(moving_keeps_the_sum),
		T(two_who_fold_at_once_lose_nothing),
		T(times_by_a_wide_dimension_are_told_apart),
		T(a_period_has_what_its_days_have),
		T(a_tally_has_a_limit_and_is_folded),
	};

	return cmocka_run_group_tests_name("rollup", tests, NULL, NULL);
}
