/* Unit tests of jobs: leases, retries, repetition. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include "db/db.h"
#include "jobs/jobs.h"

static int runs;
static enum err answer;

static enum err
work(struct cx *cx, int64_t arg)
{
	(void)cx;
	(void)arg;
	runs++;
	return answer;
}

static const struct job_kind once[] = {
	{ .name = "unit.once", .run = work, .lease_s = 60, .max_attempts = 2 }
};
static const struct job_kind often[] = {
	{ .name = "unit.often", .run = work, .lease_s = 60, .every_s = 3600 }
};

static void
add(struct tx *t, int64_t arg)
{
	struct db_tx tx = { 0 };

	runs = 0;
	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(jobs_add(&t->cx, "unit.once", arg, 0), OK);
	assert_int_equal(db_commit(&tx), OK);
}

static void
a_job_runs_once_and_is_gone(void **state)
{
	struct tx *t = *state;
	int ran = 0;

	answer = OK;
	add(t, 1);
	assert_int_equal(jobs_run_due(&t->cx, once, 1, &ran), OK);
	assert_int_equal(jobs_run_due(&t->cx, once, 1, &ran), OK);
	assert_int_equal(runs, 1);
}

static void
a_failed_job_waits_before_it_is_tried_again(void **state)
{
	struct tx *t = *state;
	int ran = 0;

	answer = ERR_UPSTREAM;
	add(t, 1);
	assert_int_equal(jobs_run_due(&t->cx, once, 1, &ran), OK);
	assert_int_equal(ran, 1);
	assert_int_equal(jobs_run_due(&t->cx, once, 1, &ran), OK);
	assert_int_equal(ran, 0);
	assert_int_equal(runs, 1);
}

static void
the_same_job_waits_in_line_once(void **state)
{
	struct tx *t = *state;
	int ran = 0;

	answer = OK;
	add(t, 5);
	add(t, 5);
	assert_int_equal(jobs_run_due(&t->cx, once, 1, &ran), OK);
	assert_int_equal(runs, 1);
}

static void
a_repeating_job_is_planned_once_and_comes_back_later(void **state)
{
	struct tx *t = *state;
	int ran = 0;

	answer = OK;
	runs = 0;
	assert_int_equal(jobs_plan(&t->cx, often, 1), OK);
	assert_int_equal(jobs_plan(&t->cx, often, 1), OK);
	assert_int_equal(jobs_run_due(&t->cx, often, 1, &ran), OK);
	assert_int_equal(jobs_run_due(&t->cx, often, 1, &ran), OK);
	assert_int_equal(runs, 1);
}

#define T(f) cmocka_unit_test_setup_teardown(f, tx_setup, tx_teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		T(a_job_runs_once_and_is_gone),
		T(a_failed_job_waits_before_it_is_tried_again),
		T(the_same_job_waits_in_line_once),
		T(a_repeating_job_is_planned_once_and_comes_back_later),
	};

	return cmocka_run_group_tests_name("jobs", tests, NULL, NULL);
}
