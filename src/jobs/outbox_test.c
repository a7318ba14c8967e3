/* Unit tests of the outbox: once each, what a crash leaves, stop and go. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include "db/db.h"
#include "gen/jobs_q.h"
#include "jobs/outbox.h"

static const struct outbox_letter letter = { .subject = "Hej", .body = "Hej!\n", .lang = "sv" };

static void
queue(struct tx *t, enum mail_lane lane, int64_t n)
{
	struct db_tx tx = { 0 };
	int64_t id = 0;

	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(outbox_letter_add(&t->cx, &letter, &id), OK);
	for (int64_t i = 0; i < n; i++)
		assert_int_equal(
		    outbox_add(&t->cx, id,
			&(struct outbox_to) { .source = "unit",
			    .source_id = lane,
			    .address = arena_printf(t->arena, "a%" PRId64 "@example.org", i),
			    .lane = lane }),
		    OK);
	assert_int_equal(db_commit(&tx), OK);
}

static int64_t
count(struct tx *t, enum mail_lane lane, enum mail_state state)
{
	struct jobs_q_mail_count row = { 0 };

	assert_int_equal(jobs_q_mail_count(&t->cx, lane, state, &row), OK);
	db_rest(&t->cx);
	return row.n;
}

static enum err
recover(struct cx *cx, void *arg)
{
	(void)arg;
	return outbox_recover(cx);
}

static void
the_same_is_queued_once_to_one_address(void **state)
{
	struct tx *t = *state;
	struct outbox_to to = {
		.source = "unit", .source_id = 7, .address = "a@example.org", .lane = MAIL_URGENT
	};

	queue(t, MAIL_BULK, 3);
	queue(t, MAIL_BULK, 5);
	assert_int_equal(count(t, MAIL_BULK, MAIL_WAITING), 5);
	for (int i = 0; i < 2; i++) {
		struct db_tx tx = { 0 };

		assert_int_equal(db_begin(&t->cx, &tx), OK);
		assert_int_equal(outbox_send(&t->cx, &letter, &to), OK);
		assert_int_equal(db_commit(&tx), OK);
	}
	assert_int_equal(count(t, MAIL_URGENT, MAIL_WAITING), 1);
}

static void
a_batch_is_settled_by_its_fates(void **state)
{
	struct tx *t = *state;
	struct outbox_batch b = { .lane = MAIL_BULK };

	queue(t, MAIL_BULK, 6);
	assert_int_equal(outbox_turn(&t->cx, &b, 5), OK);
	assert_int_equal(b.n, 5);
	assert_int_equal(count(t, MAIL_BULK, MAIL_SENDING), 5);
	b.fates[0] = OUTBOX_SENT;
	b.fates[1] = OUTBOX_REFUSED;
	b.fates[2] = OUTBOX_LATER;
	b.fates[3] = OUTBOX_UNKNOWN;
	assert_int_equal(outbox_turn(&t->cx, &b, 0), OK);
	assert_int_equal(b.n, 0);
	assert_int_equal(count(t, MAIL_BULK, MAIL_SENT), 1);
	assert_int_equal(count(t, MAIL_BULK, MAIL_FAILED), 1);
	assert_int_equal(count(t, MAIL_BULK, MAIL_UNCERTAIN), 1);
	assert_int_equal(count(t, MAIL_BULK, MAIL_WAITING), 3);
	/* What was to be tried later is not there yet; what was not tried is. */
	assert_int_equal(outbox_turn(&t->cx, &b, 5), OK);
	assert_int_equal(b.n, 2);
}

static void
what_a_crash_leaves_is_uncertain_unless_it_is_urgent(void **state)
{
	struct tx *t = *state;
	struct outbox_batch bulk = { .lane = MAIL_BULK };
	struct outbox_batch urgent = { .lane = MAIL_URGENT };

	queue(t, MAIL_BULK, 3);
	queue(t, MAIL_URGENT, 2);
	assert_int_equal(outbox_turn(&t->cx, &bulk, 2), OK);
	assert_int_equal(outbox_turn(&t->cx, &urgent, 2), OK);
	t->cx.now += OUTBOX_LEASE_S - 1;
	assert_int_equal(db_attempt(&t->cx, recover, NULL), OK);
	assert_int_equal(count(t, MAIL_BULK, MAIL_SENDING), 2);
	assert_int_equal(outbox_renew(&t->cx, &urgent), OK);
	t->cx.now += 2;
	assert_int_equal(db_attempt(&t->cx, recover, NULL), OK);
	assert_int_equal(count(t, MAIL_BULK, MAIL_UNCERTAIN), 2);
	assert_int_equal(count(t, MAIL_BULK, MAIL_WAITING), 1);
	assert_int_equal(count(t, MAIL_URGENT, MAIL_SENDING), 2); /* renewed */
	t->cx.now += OUTBOX_LEASE_S;
	assert_int_equal(db_attempt(&t->cx, recover, NULL), OK);
	assert_int_equal(count(t, MAIL_URGENT, MAIL_WAITING), 2);
	/* The one that comes back late settles nothing of it. */
	bulk.fates[0] = bulk.fates[1] = OUTBOX_SENT;
	assert_int_equal(outbox_turn(&t->cx, &bulk, 0), OK);
	assert_int_equal(count(t, MAIL_BULK, MAIL_SENT), 0);
}

static void
a_person_decides_about_the_uncertain(void **state)
{
	struct tx *t = *state;
	struct outbox_batch b = { .lane = MAIL_BULK };
	int64_t ids[2];

	queue(t, MAIL_BULK, 2);
	assert_int_equal(outbox_turn(&t->cx, &b, 2), OK);
	ids[0] = b.rows[0].id;
	ids[1] = b.rows[1].id;
	b.fates[0] = b.fates[1] = OUTBOX_UNKNOWN;
	assert_int_equal(outbox_turn(&t->cx, &b, 0), OK);
	for (int i = 0; i < 2; i++) {
		struct db_tx tx = { 0 };

		assert_int_equal(db_begin(&t->cx, &tx), OK);
		assert_int_equal(outbox_decide(&t->cx, ids[i], MAIL_UNCERTAIN, i == 0), OK);
		assert_int_equal(outbox_decide(&t->cx, ids[i], MAIL_UNCERTAIN, true), OK);
		assert_int_equal(db_commit(&tx), OK);
	}
	assert_int_equal(count(t, MAIL_BULK, MAIL_WAITING), 1);
	assert_int_equal(count(t, MAIL_BULK, MAIL_ASIDE), 1);
}

static void
each_server_has_its_own_stop_and_go(void **state)
{
	struct tx *t = *state;
	struct jobs_q_server_find a = { 0 };
	struct jobs_q_server_find b = { 0 };
	struct db_tx tx = { 0 };

	assert_int_equal(outbox_server_failed(&t->cx, "a:25", "connect"), OK);
	assert_int_equal(outbox_server_get(&t->cx, "a:25", &a), OK);
	assert_int_equal(outbox_server_get(&t->cx, "b:25", &b), OK);
	assert_false(outbox_server_goes(&a, t->cx.now));
	assert_true(outbox_server_goes(&b, t->cx.now));
	assert_true(outbox_server_goes(&a, t->cx.now + 7));
	assert_string_equal(a.cause, "connect");
	db_rest(&t->cx);
	t->cx.now += 7;
	assert_int_equal(outbox_server_failed(&t->cx, "a:25", "tls"), OK);
	assert_int_equal(outbox_server_get(&t->cx, "a:25", &a), OK);
	assert_false(outbox_server_goes(&a, t->cx.now + 7)); /* longer each time */
	db_rest(&t->cx);
	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(outbox_server_stop(&t->cx, "b:25", true), OK);
	assert_int_equal(outbox_server_stop(&t->cx, "a:25", false), OK);
	assert_int_equal(db_commit(&tx), OK);
	assert_int_equal(outbox_server_get(&t->cx, "a:25", &a), OK);
	assert_int_equal(outbox_server_get(&t->cx, "b:25", &b), OK);
	assert_true(outbox_server_goes(&a, t->cx.now));
	assert_false(outbox_server_goes(&b, t->cx.now + 1000000));
}

#define T(f) cmocka_unit_test_setup_teardown(f, tx_setup, tx_teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		T(the_same_is_queued_once_to_one_address),
		T(a_batch_is_settled_by_its_fates),
		T(what_a_crash_leaves_is_uncertain_unless_it_is_urgent),
		T(a_person_decides_about_the_uncertain),
		T(each_server_has_its_own_stop_and_go),
	};

	return cmocka_run_group_tests_name("outbox", tests, NULL, NULL);
}
