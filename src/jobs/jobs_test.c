/* Unit tests of jobs: lanes, leases, limits, retries, plans. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include "core/event.h"
#include "db/db.h"
#include "fmt/when.h"
#include "gen/core_q.h"
#include "gen/jobs_q.h"
#include "jobs/jobs.h"

static int runs;
static enum err answer;
static struct tx *here; /* for what happens in the middle of a run */

static enum err
work(struct cx *cx, int64_t arg)
{
	(void)cx;
	(void)arg;
	runs++;
	return answer;
}

static void
add(struct cx *cx, const char *kind, int64_t arg)
{
	struct db_tx tx = { 0 };

	assert_int_equal(db_begin(cx, &tx), OK);
	assert_int_equal(jobs_add(cx, kind, arg, 0), OK);
	assert_int_equal(db_commit(&tx), OK);
}

static enum err
write_something(struct cx *cx)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = jobs_add(cx, "unit.trace", 1, 0)))
		return e;
	return db_commit(&tx);
}

static enum err
asked_for_again(struct cx *cx, int64_t arg)
{
	if (runs++ == 0)
		add(cx, "unit.again", arg);
	return OK;
}

static enum err
too_long(struct cx *cx, int64_t arg)
{
	(void)arg;
	runs++;
	assert_int_equal(job_time_left(cx), 0);
	return write_something(cx);
}

/* Somebody else takes the job over while it runs, as after a long sleep. */
static enum err
loses_its_lease(struct cx *cx, int64_t arg)
{
	struct cx other;
	int ran = 0;
	enum err e;

	(void)arg;
	if (runs++ > 0)
		return OK;
	db_rest(cx);
	site_cx_start(here->site, here->arena, &other);
	other.now = cx->now + 1000;
	assert_int_equal(jobs_run_due(&other, JOB_NORMAL, &ran), OK);
	assert_int_equal(ran, 1);
	site_cx_end(&other);
	e = write_something(cx);
	assert_int_equal(e, ERR_CONFLICT);
	return e;
}

static enum err
refused(struct cx *cx, int64_t arg)
{
	(void)arg;
	runs++;
	return fail(cx, ERR_UPSTREAM, 7, NULL);
}

static const struct job_kind kinds[] = {
	{ .name = "unit.once", .run = work, .lane = JOB_NORMAL, .limit_s = 60, .max_attempts = 2 },
	{ .name = "unit.often", .run = work, .lane = JOB_BULK, .limit_s = 60, .plan = { 3600 } },
	{ .name = "unit.urgent",
	    .run = work,
	    .lane = JOB_URGENT,
	    .limit_s = 60,
	    .max_attempts = 2 },
	{ .name = "unit.again",
	    .run = asked_for_again,
	    .lane = JOB_NORMAL,
	    .limit_s = 60,
	    .max_attempts = 2 },
	{ .name = "unit.long",
	    .run = too_long,
	    .lane = JOB_NORMAL,
	    .limit_s = 0,
	    .max_attempts = 1 },
	{ .name = "unit.loses",
	    .run = loses_its_lease,
	    .lane = JOB_NORMAL,
	    .limit_s = 60,
	    .max_attempts = 3 },
	{ .name = "unit.refused",
	    .run = refused,
	    .lane = JOB_NORMAL,
	    .limit_s = 60,
	    .max_attempts = 2 },
};

static const char *
text_name(unsigned key)
{
	return key == 7 ? "seven" : NULL;
}

static int
setup(void **state)
{
	int r = tx_setup(state);

	here = *state;
	runs = 0;
	answer = OK;
	jobs_stop(false);
	jobs_setup(kinds, ARRAY_LEN(kinds), text_name);
	event_jobs_set(NULL, 0);
	return r;
}

static int
run_one(struct cx *cx, enum job_lane lane)
{
	int ran = 0;

	assert_int_equal(jobs_run_due(cx, lane, &ran), OK);
	return ran;
}

static int64_t
count_failed(struct cx *cx)
{
	struct jobs_q_failed_count row = { 0 };

	assert_int_equal(jobs_q_failed_count(cx, &row), OK);
	db_rest(cx);
	return row.n;
}

static void
a_job_runs_once_and_is_gone(void **state)
{
	struct tx *t = *state;

	add(&t->cx, "unit.once", 1);
	assert_int_equal(run_one(&t->cx, JOB_NORMAL), 1);
	assert_int_equal(run_one(&t->cx, JOB_NORMAL), 0);
	assert_int_equal(runs, 1);
}

static void
each_lane_runs_its_own(void **state)
{
	struct tx *t = *state;

	add(&t->cx, "unit.once", 1);
	add(&t->cx, "unit.urgent", 1);
	assert_int_equal(run_one(&t->cx, JOB_BULK), 0);
	assert_int_equal(run_one(&t->cx, JOB_URGENT), 1);
	assert_int_equal(run_one(&t->cx, JOB_URGENT), 0);
	assert_int_equal(run_one(&t->cx, JOB_NORMAL), 1);
}

static void
a_failed_job_waits_longer_each_time_and_then_stands_among_the_failed(void **state)
{
	struct tx *t = *state;
	struct jobs_q_failed_list *rows = NULL;
	size_t n = 0;

	add(&t->cx, "unit.refused", 1);
	assert_int_equal(run_one(&t->cx, JOB_NORMAL), 1);
	assert_int_equal(run_one(&t->cx, JOB_NORMAL), 0);
	t->cx.now += 4;
	assert_int_equal(run_one(&t->cx, JOB_NORMAL), 0);
	assert_int_equal(count_failed(&t->cx), 0);
	t->cx.now += 3;
	assert_int_equal(run_one(&t->cx, JOB_NORMAL), 1);
	t->cx.now += 100000;
	assert_int_equal(run_one(&t->cx, JOB_NORMAL), 0);
	assert_int_equal(jobs_q_failed_list(&t->cx, 0, INT64_MAX, 0, 10, &rows, &n), OK);
	assert_int_equal(n, 1);
	assert_string_equal(rows[0].error, "upstream");
	assert_string_equal(rows[0].error_text, "seven");
	assert_int_equal(rows[0].attempts, 2);
	db_rest(&t->cx);
	/* Asked for again, it is tried anew. */
	add(&t->cx, "unit.refused", 1);
	assert_int_equal(count_failed(&t->cx), 0);
	assert_int_equal(run_one(&t->cx, JOB_NORMAL), 1);
}

static void
the_same_job_waits_in_line_once(void **state)
{
	struct tx *t = *state;

	add(&t->cx, "unit.once", 5);
	add(&t->cx, "unit.once", 5);
	assert_int_equal(run_one(&t->cx, JOB_NORMAL), 1);
	assert_int_equal(run_one(&t->cx, JOB_NORMAL), 0);
	assert_int_equal(runs, 1);
}

static void
a_job_asked_for_while_it_runs_runs_once_more(void **state)
{
	struct tx *t = *state;

	add(&t->cx, "unit.again", 5);
	assert_int_equal(run_one(&t->cx, JOB_NORMAL), 1);
	t->cx.now++;
	assert_int_equal(run_one(&t->cx, JOB_NORMAL), 1);
	assert_int_equal(run_one(&t->cx, JOB_NORMAL), 0);
	assert_int_equal(runs, 2);
}

static void
a_repeating_job_is_planned_once_and_comes_back_later(void **state)
{
	struct tx *t = *state;

	assert_int_equal(jobs_plan(&t->cx), OK);
	assert_int_equal(jobs_plan(&t->cx), OK);
	assert_int_equal(run_one(&t->cx, JOB_BULK), 1);
	assert_int_equal(run_one(&t->cx, JOB_BULK), 0);
	t->cx.now += 3601;
	assert_int_equal(run_one(&t->cx, JOB_BULK), 1);
	/* Ten hours down: what was missed runs once. */
	t->cx.now += 36000;
	assert_int_equal(run_one(&t->cx, JOB_BULK), 1);
	assert_int_equal(run_one(&t->cx, JOB_BULK), 0);
	assert_int_equal(runs, 3);
}

static void
who_lost_the_lease_changes_nothing(void **state)
{
	struct tx *t = *state;

	add(&t->cx, "unit.loses", 1);
	assert_int_equal(run_one(&t->cx, JOB_NORMAL), 1);
	assert_int_equal(runs, 2);
	/* The second finished it; the first's end neither brings it back nor counts as a failure.
	 */
	t->cx.now += 100000;
	assert_int_equal(run_one(&t->cx, JOB_NORMAL), 0);
	assert_int_equal(count_failed(&t->cx), 0);
}

static void
a_job_past_its_limit_is_refused_its_commit(void **state)
{
	struct tx *t = *state;
	struct jobs_q_failed_list *rows = NULL;
	size_t n = 0;

	add(&t->cx, "unit.long", 1);
	assert_int_equal(run_one(&t->cx, JOB_NORMAL), 1);
	assert_int_equal(jobs_q_failed_list(&t->cx, 0, INT64_MAX, 0, 10, &rows, &n), OK);
	assert_int_equal(n, 1);
	assert_string_equal(rows[0].error, "limit");
	db_rest(&t->cx);
	t->cx.now += 10;
	assert_int_equal(run_one(&t->cx, JOB_NORMAL), 0);
}

static void
a_job_that_ends_the_process_each_time_is_put_among_the_failed(void **state)
{
	struct tx *t = *state;
	struct jobs_q_due *rows = NULL;
	size_t n = 0;

	add(&t->cx, "unit.once", 1);
	for (int i = 0; i < 2; i++) { /* a process that died: the lease is all it left */
		struct db_tx tx = { 0 };

		assert_int_equal(jobs_q_due(&t->cx, JOB_NORMAL, t->cx.now, 0, 0, 5, &rows, &n), OK);
		assert_int_equal(n, 1);
		assert_int_equal(db_begin(&t->cx, &tx), OK);
		assert_int_equal(
		    jobs_q_lease(&t->cx, rows[0].id, i, t->cx.now, t->cx.now + JOBS_LEASE_S), OK);
		assert_int_equal(db_commit(&tx), OK);
		assert_int_equal(run_one(&t->cx, JOB_NORMAL), 0); /* not while the lease holds */
		t->cx.now += JOBS_LEASE_S + 1;
	}
	assert_int_equal(run_one(&t->cx, JOB_NORMAL), 1);
	assert_int_equal(runs, 0);
	assert_int_equal(count_failed(&t->cx), 1);
}

static void
jobs_of_unknown_kinds_stay_and_stop_nobody(void **state)
{
	struct tx *t = *state;
	struct jobs_q_waiting_count row = { 0 };

	for (int i = 0; i < 25; i++)
		add(&t->cx, "unit.from-the-future", i);
	add(&t->cx, "unit.once", 1);
	assert_int_equal(run_one(&t->cx, JOB_NORMAL), 1);
	assert_int_equal(run_one(&t->cx, JOB_NORMAL), 0);
	assert_int_equal(jobs_q_waiting_count(&t->cx, t->cx.now, &row), OK);
	assert_int_equal(row.n, 25);
}

static void
at_a_stop_a_job_gives_its_lease_back(void **state)
{
	struct tx *t = *state;

	add(&t->cx, "unit.once", 1);
	answer = ERR_BUSY;
	jobs_stop(true);
	assert_int_equal(run_one(&t->cx, JOB_NORMAL), 1);
	jobs_stop(false);
	answer = OK;
	assert_int_equal(run_one(&t->cx, JOB_NORMAL), 1);
	assert_int_equal(run_one(&t->cx, JOB_NORMAL), 0);
}

static void
a_job_follows_its_event_in_the_same_transaction(void **state)
{
	static const struct event_job follow[] = { { EV_CASE_FILED, "unit.once" } };
	struct tx *t = *state;
	struct db_tx tx = { 0 };
	struct link link = { .kind = LINK_CASE, .id = 77 };

	event_jobs_set(follow, 1);
	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(event_add(&t->cx, EV_CASE_FILED, link), OK);
	db_tx_end(&tx); /* it did not happen: no job either */
	assert_int_equal(run_one(&t->cx, JOB_NORMAL), 0);
	tx = (struct db_tx) { 0 };
	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(event_add(&t->cx, EV_CASE_FILED, link), OK);
	assert_int_equal(event_add(&t->cx, EV_CASE_CLOSED, link), OK);
	assert_int_equal(db_commit(&tx), OK);
	assert_int_equal(run_one(&t->cx, JOB_NORMAL), 1);
	assert_int_equal(runs, 1);
}

static const struct link about = { .kind = LINK_SITE };

static size_t
read_on(struct tx *t, struct core_q_event_feed *place, int64_t got[10])
{
	struct core_q_event_feed *rows = NULL;
	size_t n = 0;

	assert_int_equal(core_q_event_feed(&t->cx, place->tx, place->seq, 10, &rows, &n), OK);
	for (size_t i = 0; i < n; i++)
		got[i] = rows[i].kind;
	if (n)
		*place = rows[n - 1];
	db_rest(&t->cx);
	return n;
}

static void
add_event(struct cx *cx, enum event_kind kind)
{
	struct db_tx tx = { 0 };

	assert_int_equal(db_begin(cx, &tx), OK);
	assert_int_equal(event_add(cx, kind, about), OK);
	assert_int_equal(db_commit(&tx), OK);
}

static void
to_the_end(struct tx *t, struct core_q_event_feed *place)
{
	int64_t got[10];

	while (read_on(t, place, got))
		;
}

static void
a_feed_reads_on_in_order(void **state)
{
	struct tx *t = *state;
	struct core_q_event_feed place = { 0 };
	int64_t got[10];

	to_the_end(t, &place);
	add_event(&t->cx, EV_CASE_FILED);
	add_event(&t->cx, EV_CASE_CLOSED);
	assert_int_equal(read_on(t, &place, got), 2);
	assert_int_equal(got[0], EV_CASE_FILED);
	assert_int_equal(got[1], EV_CASE_CLOSED);
	assert_int_equal(read_on(t, &place, got), 0);
}

/* PostgreSQL hands a number out before the commit: a slow writer's event has a smaller one than
 * what a quick one wrote meanwhile. On SQLite there is one writer, and no such thing. */
static void
a_late_commit_is_not_skipped(void **state)
{
	struct tx *t = *state;
	struct core_q_event_feed place = { 0 };
	struct db_tx tx = { 0 };
	struct cx slow;
	int64_t got[10];

	if (db_engine(t->site->db) == DB_SQLITE)
		return;
	to_the_end(t, &place);
	site_cx_start(t->site, t->arena, &slow);
	assert_int_equal(db_begin(&slow, &tx), OK);
	assert_int_equal(event_add(&slow, EV_CASE_FILED, about), OK);
	add_event(&t->cx, EV_CASE_CLOSED);
	assert_int_equal(read_on(t, &place, got), 0); /* waits for the slow one */
	assert_int_equal(db_commit(&tx), OK);
	site_cx_end(&slow);
	assert_int_equal(read_on(t, &place, got), 2);
	assert_int_equal(got[0], EV_CASE_FILED);
	assert_int_equal(got[1], EV_CASE_CLOSED);
}

/* 29 March 2026 has no 02.30 in Stockholm, 25 October 2026 has two. */
static void
plans_by_the_clock_hold_over_summer_time(void **state)
{
	static const struct job_plan night = { .by_clock = true, .minute = 3 * 60 };
	static const struct job_plan gap = { .by_clock = true, .minute = 2 * 60 + 30 };
	static const struct job_plan monday = { .by_clock = true, .weekday = 1, .minute = 0 };

	(void)state;
	when_init();
	/* 28 March 03.00 is 02:00 UTC; 29 March 03.00 is 01:00 UTC, 23 hours later. */
	assert_int_equal(jobs_plan_next(&night, 1774663200), 1774663200 + 23 * 3600);
	assert_int_equal(jobs_plan_next(&night, 1774663199), 1774663200);
	/* 02.30 is left out: 03.30, and once. */
	assert_int_equal(jobs_plan_next(&gap, 1774663200), 1774747800);
	assert_int_equal(jobs_plan_next(&gap, 1774747800), 1774747800 + 23 * 3600);
	/* 25 October: the first 02.30 (00:30 UTC), then that of the next day, 25 hours later. */
	assert_int_equal(jobs_plan_next(&gap, 1792803600), 1792888200);
	assert_int_equal(jobs_plan_next(&gap, 1792888200), 1792888200 + 25 * 3600);
	assert_int_equal(jobs_plan_next(&night, 1792888200), 1792893600);
	/* Monday 30 March 2026 00.00 is 22:00 UTC the day before. */
	assert_int_equal(jobs_plan_next(&monday, 1774663200), 1774821600);
}

#define T(f) cmocka_unit_test_setup_teardown(f, setup, tx_teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		T(a_job_runs_once_and_is_gone),
		T(each_lane_runs_its_own),
		T(a_failed_job_waits_longer_each_time_and_then_stands_among_the_failed),
		T(the_same_job_waits_in_line_once),
		T(a_job_asked_for_while_it_runs_runs_once_more),
		T(a_repeating_job_is_planned_once_and_comes_back_later),
		T(who_lost_the_lease_changes_nothing),
		T(a_job_past_its_limit_is_refused_its_commit),
		T(a_job_that_ends_the_process_each_time_is_put_among_the_failed),
		T(jobs_of_unknown_kinds_stay_and_stop_nobody),
		T(at_a_stop_a_job_gives_its_lease_back),
		T(a_job_follows_its_event_in_the_same_transaction),
		T(a_feed_reads_on_in_order),
		T(a_late_commit_is_not_skipped),
		cmocka_unit_test(plans_by_the_clock_hold_over_summer_time),
	};

	return cmocka_run_group_tests_name("jobs", tests, NULL, NULL);
}
