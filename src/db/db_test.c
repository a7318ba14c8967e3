/* Unit tests of transactions, on the engine that the runner chose. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include "db/db.h"
#include "gen/core_q.h"

static bool
has_setting(struct cx *cx, const char *name)
{
	struct core_q_setting_find row = { 0 };
	bool found = false;

	assert_int_equal(core_q_setting_find(cx, name, &found, &row), OK);
	return found;
}

static void
what_is_committed_stays(void **state)
{
	struct tx *t = *state;
	struct db_tx tx = { 0 };

	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(core_q_setting_add(&t->cx, "unit", "1", NULL), OK);
	assert_int_equal(db_commit(&tx), OK);
	assert_true(has_setting(&t->cx, "unit"));
}

static void
what_is_not_committed_goes(void **state)
{
	struct tx *t = *state;

	{
		DB_TX_CLEANUP struct db_tx tx = { 0 };

		assert_int_equal(db_begin(&t->cx, &tx), OK);
		assert_int_equal(core_q_setting_add(&t->cx, "unit", "1", NULL), OK);
		assert_true(has_setting(&t->cx, "unit"));
	}
	assert_false(has_setting(&t->cx, "unit"));
}

static enum err
inner_without_commit(struct cx *cx)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };

	return db_begin(cx, &tx);
}

static void
an_inner_rollback_dooms_the_outer(void **state)
{
	struct tx *t = *state;
	struct db_tx tx = { 0 };

	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(core_q_setting_add(&t->cx, "unit", "1", NULL), OK);
	assert_int_equal(inner_without_commit(&t->cx), OK);
	assert_int_equal(db_commit(&tx), ERR_BUSY);
	assert_false(has_setting(&t->cx, "unit"));
}

static void
an_inner_commit_waits_for_the_outer(void **state)
{
	struct tx *t = *state;

	{
		DB_TX_CLEANUP struct db_tx outer = { 0 };
		struct db_tx inner = { 0 };

		assert_int_equal(db_begin(&t->cx, &outer), OK);
		assert_int_equal(db_begin(&t->cx, &inner), OK);
		assert_int_equal(core_q_setting_add(&t->cx, "unit", "1", NULL), OK);
		assert_int_equal(db_commit(&inner), OK);
	}
	assert_false(has_setting(&t->cx, "unit"));
}

static void
count_up(void *arg)
{
	++*(int *)arg;
}

static void
what_follows_a_commit_runs_once_and_only_after_it(void **state)
{
	struct tx *t = *state;
	struct db_tx tx = { 0 };
	int n = 0;

	assert_int_equal(db_begin(&t->cx, &tx), OK);
	db_after(&t->cx, count_up, &n);
	assert_int_equal(n, 0);
	assert_int_equal(db_commit(&tx), OK);
	assert_int_equal(n, 1);
	{
		DB_TX_CLEANUP struct db_tx dropped = { 0 };

		assert_int_equal(db_begin(&t->cx, &dropped), OK);
		db_after(&t->cx, count_up, &n);
	}
	assert_int_equal(n, 1);
}

static void
a_write_outside_a_transaction_is_a_bug(void **state)
{
	struct tx *t = *state;

	assert_int_equal(core_q_setting_add(&t->cx, "unit", "1", NULL), ERR_BUG);
}

static void
an_old_revision_is_a_conflict(void **state)
{
	struct tx *t = *state;
	struct db_tx tx = { 0 };

	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(core_q_setting_add(&t->cx, "unit", "1", NULL), OK);
	assert_int_equal(db_commit(&tx), OK);
	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(core_q_setting_set(&t->cx, "unit", 1, "2"), OK);
	assert_int_equal(core_q_setting_set(&t->cx, "unit", 1, "3"), ERR_CONFLICT);
	db_tx_end(&tx);
}

struct tries {
	int n;
	int succeed_at;
};

static enum err
collide(struct cx *cx, void *arg)
{
	struct tries *tries = arg;

	return ++tries->n == tries->succeed_at ? OK : db_again(cx);
}

static void
a_collision_is_tried_again_five_times_at_most(void **state)
{
	struct tx *t = *state;
	struct tries tries = { .succeed_at = 3 };

	assert_int_equal(db_attempt(&t->cx, collide, &tries), OK);
	assert_int_equal(tries.n, 3);
	tries = (struct tries) { .succeed_at = 99 };
	assert_int_equal(db_attempt(&t->cx, collide, &tries), ERR_BUSY);
	assert_int_equal(tries.n, DB_ATTEMPTS);
}

static void
every_query_prepares(void **state)
{
	struct tx *t = *state;
	int bad = -1;

	assert_int_equal(db_prepare_all(t->site->db, &bad), OK);
	assert_int_equal(bad, 0);
}

static void
migrating_twice_does_nothing_twice(void **state)
{
	struct tx *t = *state;
	int steps = -1;

	assert_int_equal(db_migrate(t->site->db, &steps), OK);
	assert_int_equal(steps, 0);
	assert_int_equal(db_migrate_check(t->site->db, &steps), OK);
	assert_int_equal(steps, 0);
}

#define T(f) cmocka_unit_test_setup_teardown(f, tx_setup, tx_teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		T(what_is_committed_stays),
		T(what_is_not_committed_goes),
		T(an_inner_rollback_dooms_the_outer),
		T(an_inner_commit_waits_for_the_outer),
		T(what_follows_a_commit_runs_once_and_only_after_it),
		T(a_write_outside_a_transaction_is_a_bug),
		T(an_old_revision_is_a_conflict),
		T(a_collision_is_tried_again_five_times_at_most),
		T(every_query_prepares),
		T(migrating_twice_does_nothing_twice),
	};

	return cmocka_run_group_tests_name("db", tests, NULL, NULL);
}
