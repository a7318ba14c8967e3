/* Unit tests of feeds that are worked through once for the site: order, lease, failing, counting.
 */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include "core/activity.h"
#include "core/feed.h"
#include "core/named_feed.h"
#include "core/rollup.h"
#include "db/db.h"
#include "fmt/when.h"
#include "gen/core_q.h"

enum { SEEN_MAX = 5000, MANY = 2300 };

static int64_t seen[SEEN_MAX]; /* the links' ids, as they came */
static size_t n_seen;
static enum err answer;

/* Writes a row as well, to see that what failed is taken back. */
static enum err
see(struct cx *cx, const struct feed_event *events, size_t n)
{
	enum err e;

	for (size_t i = 0; i < n; i++)
		if (events[i].kind == EV_CASE_NOTED && n_seen < SEEN_MAX)
			seen[n_seen++] = events[i].link.id;
	if ((e = rollup_add(cx, MEASURE_HELPED, 1, 1, (int64_t)n)))
		return e;
	return answer;
}

static const struct named_feed feed = { .name = "unit.feed", .take = see };
static struct feed_worker one;
static struct feed_worker two;

static int
setup(void **state)
{
	n_seen = 0;
	answer = OK;
	one = two = (struct feed_worker) { .feed = &feed };
	return tx_setup(state);
}

static void
happen(struct cx *cx, int64_t from, int64_t n)
{
	struct db_tx tx = { 0 };

	assert_int_equal(db_begin(cx, &tx), OK);
	for (int64_t i = from; i < from + n; i++)
		assert_int_equal(event_add(cx, EV_CASE_NOTED, (struct link) { LINK_CASE, i }), OK);
	assert_int_equal(db_commit(&tx), OK);
}

/* Steps until there is nothing more to do just now. */
static void
go_on(struct tx *t, struct feed_worker *w)
{
	bool more = true;

	while (more)
		assert_int_equal(named_feed_step(&t->cx, w, &more), OK);
	db_rest(&t->cx);
}

static void
assert_seen(size_t n)
{
	assert_int_equal(n_seen, n);
	for (size_t i = 0; i < n; i++)
		assert_int_equal(seen[i], (int64_t)i + 1);
}

static int64_t
behind(struct tx *t)
{
	int64_t s = -1;

	assert_int_equal(named_feed_behind(&t->cx, &feed, &s), OK);
	db_rest(&t->cx);
	return s;
}

static void
every_event_comes_once_and_in_order(void **state)
{
	struct tx *t = *state;

	happen(&t->cx, 1, MANY);
	go_on(t, &one);
	assert_seen(MANY);
	go_on(t, &one);
	happen(&t->cx, MANY + 1, 1);
	go_on(t, &one);
	assert_seen(MANY + 1);
}

static void
another_node_waits_for_the_lease_and_goes_on_where_the_first_was(void **state)
{
	struct tx *t = *state;

	happen(&t->cx, 1, 1);
	go_on(t, &one);
	happen(&t->cx, 2, 1);
	go_on(t, &two);
	assert_seen(1); /* the first has the lease */
	t->cx.now += FEED_LEASE_S + 1;
	go_on(t, &two);
	assert_seen(2);
	happen(&t->cx, 3, 1);
	go_on(t, &one);
	assert_seen(2); /* now the second has it */
	assert_int_equal(named_feed_let_go(&t->cx, &two), OK);
	go_on(t, &one);
	assert_seen(3);
}

/* The first slept too long between its reading and its writing: the place it would move is not its
 * own any more, and with that its transaction ends. */
static void
who_lost_the_lease_writes_nothing(void **state)
{
	struct tx *t = *state;
	struct db_tx tx = { 0 };
	int64_t had;

	happen(&t->cx, 1, 1);
	go_on(t, &one);
	had = one.lease;
	t->cx.now += FEED_LEASE_S + 1;
	happen(&t->cx, 2, 1);
	go_on(t, &two);
	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(core_q_feed_move(&t->cx, feed.name, had, 0, 0, t->cx.now), ERR_CONFLICT);
	db_tx_end(&tx);
	go_on(t, &one);
	assert_seen(2);
}

static void
what_failed_is_taken_back_and_tried_again_later(void **state)
{
	struct tx *t = *state;
	struct core_q_feed_failed_list *rows = NULL;
	size_t n = 0;
	int64_t counted = 0;

	answer = ERR_UPSTREAM;
	happen(&t->cx, 1, 2);
	go_on(t, &one);
	assert_int_equal(rollup_total(&t->cx, MEASURE_HELPED, 1, 2, &counted), OK);
	assert_int_equal(counted, 0);
	assert_int_equal(core_q_feed_failed_list(&t->cx, &rows, &n), OK);
	assert_int_equal(n, 1);
	assert_string_equal(rows[0].error, "upstream");
	assert_int_equal(rows[0].attempts, 1);
	n_seen = 0;
	answer = OK;
	go_on(t, &one);
	assert_seen(0); /* its time has not come */
	t->cx.now += 8;
	assert_int_equal(behind(t), 8);
	go_on(t, &one);
	assert_seen(2);
	assert_int_equal(behind(t), 0);
	assert_int_equal(core_q_feed_failed_list(&t->cx, &rows, &n), OK);
	assert_int_equal(n, 0);
}

/* As long as it fails it waits longer; a person may say that it is to try at once. */
static void
a_person_may_let_it_try_at_once(void **state)
{
	struct tx *t = *state;
	struct db_tx tx = { 0 };

	answer = ERR_BUG;
	happen(&t->cx, 1, 1);
	for (int i = 0; i < 5; i++) {
		go_on(t, &one);
		t->cx.now += 4000;
	}
	go_on(t, &one);
	answer = OK;
	n_seen = 0;
	t->cx.now += 20;
	go_on(t, &one);
	assert_seen(0);
	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(named_feed_again(&t->cx, &feed), OK);
	assert_int_equal(db_commit(&tx), OK);
	go_on(t, &one);
	assert_seen(1);
}

static bool
held_back(struct tx *t)
{
	bool held = false;

	assert_int_equal(feed_held_back(&t->cx, &held), OK);
	db_rest(&t->cx);
	return held;
}

/* PostgreSQL hands a number out before the commit; see jobs_test. */
static void
a_late_commit_is_taken_in_its_place(void **state)
{
	struct tx *t = *state;
	struct db_tx tx = { 0 };
	struct cx slow;

	if (db_engine(t->site->db) == DB_SQLITE)
		return;
	go_on(t, &one);
	site_cx_start(t->site, t->arena, &slow);
	assert_int_equal(db_begin(&slow, &tx), OK);
	assert_int_equal(event_add(&slow, EV_CASE_NOTED, (struct link) { LINK_CASE, 1 }), OK);
	happen(&t->cx, 2, 1);
	go_on(t, &one);
	assert_seen(0); /* waits for the slow one */
	assert_true(held_back(t));
	assert_int_equal(db_commit(&tx), OK);
	site_cx_end(&slow);
	assert_false(held_back(t));
	go_on(t, &one);
	assert_seen(2);
}

static void
events_are_counted_by_day_and_kind(void **state)
{
	static const struct named_feed counting = { .name = ACTIVITY_FEED, .take = activity_take };
	struct tx *t = *state;
	struct feed_worker w = { .feed = &counting };
	int64_t day = when_day(t->cx.now);
	int64_t by_day[2] = { 0 };
	int64_t all[2] = { 0 };
	int64_t at = 0;

	happen(&t->cx, 1, 3);
	t->cx.now += 86400;
	happen(&t->cx, 4, 2);
	go_on(t, &w);
	assert_int_equal(activity_by_day(&t->cx, EV_CASE_NOTED, day, by_day, 2), OK);
	assert_int_equal(by_day[0], 3);
	assert_int_equal(by_day[1], 2);
	assert_int_equal(activity_by_day(&t->cx, 0, day, all, 2), OK);
	assert_int_equal(all[0] > 3, true); /* the site's own beginning */
	assert_int_equal(activity_counted_to(&t->cx, &at), OK);
	assert_int_equal(at, t->cx.now);
}

#define T(f) cmocka_unit_test_setup_teardown(f, setup, tx_teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		T(every_event_comes_once_and_in_order),
		T(another_node_waits_for_the_lease_and_goes_on_where_the_first_was),
		T(who_lost_the_lease_writes_nothing),
		T(what_failed_is_taken_back_and_tried_again_later),
		T(a_person_may_let_it_try_at_once),
		T(a_late_commit_is_taken_in_its_place),
		T(events_are_counted_by_day_and_kind),
	};

	return cmocka_run_group_tests_name("feeds", tests, NULL, NULL);
}
