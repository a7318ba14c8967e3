/* Unit tests of call-backs: when, by whom, chased until ticked. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include "app/app.h"
#include "contact/callback.h"
#include "contact/case.h"
#include "core/digest.h"
#include "core/link.h"
#include "core/notice.h"
#include "core/person.h"
#include "core/unit.h"
#include "gen/core_q.h"
#include "db/db.h"
#include "fmt/when.h"
#include "jobs/jobs.h"

enum { HOUR_S = 3600, DAY_S = 86400 };

static struct callback_new
slip(void)
{
	return (struct callback_new) { .channel = CHANNEL_PHONE,
		.name = "Vera",
		.phone = "0499-123 45",
		.about = "Vill veta om bygglovet" };
}

static enum err
add(struct tx *t, const struct callback_new *in, int64_t *ret_id)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum err e;

	t->cx.fail = (struct failure) { 0 };
	assert_int_equal(db_begin(&t->cx, &tx), OK);
	if ((e = contact_callback_add(&t->cx, in, ret_id)))
		return e;
	return db_commit(&tx);
}

typedef enum err change_fn(struct cx *cx, int64_t id, int64_t rev);

static enum err
change(struct tx *t, change_fn *fn, int64_t id, int64_t rev)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum err e;

	assert_int_equal(db_begin(&t->cx, &tx), OK);
	if ((e = fn(&t->cx, id, rev)))
		return e;
	return db_commit(&tx);
}

static struct contact_q_callback_get
get(struct tx *t, int64_t id)
{
	struct contact_q_callback_get row = { 0 };

	assert_int_equal(contact_callback_get(&t->cx, id, &row), OK);
	return row;
}

/* The owner of slips, so that they can be shown; and an agent. */
static void
begin(struct tx *t)
{
	static const struct link_owner owners[] = {
		{ LINK_CALLBACK, contact_callback_name, NULL, contact_callback_link },
	};

	link_owners_set(owners, ARRAY_LEN(owners));
	tx_agent(t);
}

/* How many unread notices of the kind the viewer has. */
static int
told(struct tx *t, int kind)
{
	struct notice *list = NULL;
	size_t n = 0;
	int found = 0;

	assert_int_equal(notice_list(&t->cx, true, &list, &n), OK);
	for (size_t i = 0; i < n; i++)
		found += list[i].kind == kind;
	return found;
}

static void
chase(struct tx *t)
{
	struct viewer viewer = t->cx.viewer;

	t->cx.viewer = (struct viewer) { .program = true };
	assert_int_equal(contact_callback_chase(&t->cx, 0), OK);
	t->cx.viewer = viewer;
}

static void
what_is_missing_or_past_is_named(void **state)
{
	struct tx *t = *state;
	struct callback_new in = slip();
	int64_t id = 0;

	begin(t);
	in.name = "";
	assert_int_equal(add(t, &in, &id), ERR_INVALID);
	assert_non_null(fail_field_find(&t->cx, "name"));
	in = slip();
	in.phone = "ring mig";
	assert_int_equal(add(t, &in, &id), ERR_INVALID);
	assert_non_null(fail_field_find(&t->cx, "phone"));
	in = slip();
	in.day = when_day(t->cx.now) - 1;
	assert_int_equal(add(t, &in, &id), ERR_INVALID);
	assert_non_null(fail_field_find(&t->cx, "day"));
	in = slip();
	in.day = when_day(t->cx.now) + 1;
	in.from_minute = 15 * 60;
	in.to_minute = 14 * 60;
	assert_int_equal(add(t, &in, &id), ERR_INVALID);
	assert_non_null(fail_field_find(&t->cx, "time"));
}

static void
a_slip_is_told_when_it_is_time_and_again_when_late(void **state)
{
	struct tx *t = *state;
	struct callback_new in = slip();
	int64_t day;
	int64_t id = 0;

	begin(t);
	day = when_day(t->cx.now) + 1;
	in.holder_id = t->cx.viewer.user;
	in.day = day;
	in.from_minute = 10 * 60;
	in.to_minute = 11 * 60;
	assert_int_equal(add(t, &in, &id), OK);
	chase(t);
	assert_int_equal(told(t, NOTICE_CALLBACK_DUE), 0);
	t->cx.now = when_at(day, 10 * 60 + 1);
	chase(t);
	chase(t);
	assert_int_equal(told(t, NOTICE_CALLBACK_DUE), 1);
	assert_int_equal(told(t, NOTICE_CALLBACK_LATE), 0);
	t->cx.now = when_at(day, 11 * 60 + 1);
	chase(t);
	assert_int_equal(told(t, NOTICE_CALLBACK_LATE), 1);
	/* Ticked: nobody is told any more. */
	assert_int_equal(change(t, contact_callback_done, id, get(t, id).rev), OK);
	assert_int_equal(notice_read_all(&t->cx, t->cx.now), OK);
	t->cx.now += 3 * DAY_S;
	chase(t);
	assert_int_equal(told(t, NOTICE_CALLBACK_LATE), 0);
}

static void
what_is_late_is_the_units(void **state)
{
	struct tx *t = *state;
	struct callback_new in = slip();
	struct core_q_user_by_email row = { 0 };
	bool found = false;
	int64_t id = 0;

	begin(t);
	assert_int_equal(app_add_user(&t->cx, "two@unit.example", "Unit Two", "agent", NULL,
			     STR("sju blåa paraplyer"), NULL),
	    OK);
	assert_int_equal(core_q_user_by_email(&t->cx, "two@unit.example", &found, &row), OK);
	/* The viewer is at the centre as well, and has not got it. */
	in.holder_id = row.id;
	assert_int_equal(add(t, &in, &id), OK);
	t->cx.now = get(t, id).due_at + 1;
	chase(t);
	assert_int_equal(told(t, NOTICE_CALLBACK_DUE), 0);
	assert_int_equal(told(t, NOTICE_CALLBACK_LATE), 1);
}

static void
the_digest_tells_of_what_is_due_that_day(void **state)
{
	struct tx *t = *state;
	struct callback_new in = slip();
	struct digest_item items[4];
	size_t n = 0;
	int64_t day;
	int64_t id = 0;

	begin(t);
	day = when_day(t->cx.now) + 1;
	in.holder_id = t->cx.viewer.user;
	in.day = day;
	in.from_minute = 10 * 60;
	in.to_minute = 11 * 60;
	assert_int_equal(add(t, &in, &id), OK);
	assert_int_equal(contact_callback_digest(&t->cx, day - 1, items, 4, &n), OK);
	assert_int_equal(n, 0);
	assert_int_equal(contact_callback_digest(&t->cx, day, items, 4, &n), OK);
	assert_int_equal(n, 1);
	assert_int_equal(items[0].due_day, day);
	assert_string_equal(items[0].about, "");
}

static enum err
try_in_an_hour(struct cx *cx, int64_t id, int64_t rev)
{
	return contact_callback_tried(cx, id, rev, 0);
}

static void
tries_are_counted_and_undone(void **state)
{
	struct tx *t = *state;
	struct callback_new in = slip();
	struct contact_q_callback_get before;
	struct contact_q_callback_get after;
	int64_t id = 0;

	begin(t);
	assert_int_equal(add(t, &in, &id), OK);
	before = get(t, id);
	assert_int_equal(change(t, try_in_an_hour, id, before.rev), OK);
	after = get(t, id);
	assert_int_equal(after.tries, 1);
	assert_true(after.next_at >= t->cx.now + HOUR_S);
	assert_true(after.due_at > after.next_at);
	assert_int_equal(after.holder_id, t->cx.viewer.user);
	/* An old revision changes nothing. */
	assert_int_equal(change(t, contact_callback_done, id, before.rev), ERR_CONFLICT);
	{
		DB_TX_CLEANUP struct db_tx tx = { 0 };

		t->cx.fail = (struct failure) { 0 };
		assert_int_equal(db_begin(&t->cx, &tx), OK);
		assert_int_equal(contact_callback_undo(&t->cx, id, after.rev,
				     contact_callback_before(&t->cx, &before)),
		    OK);
		assert_int_equal(db_commit(&tx), OK);
	}
	after = get(t, id);
	assert_int_equal(after.tries, 0);
	assert_int_equal(after.next_at, before.next_at);
}

static void
a_slip_about_a_secret_topic_is_not_for_all(void **state)
{
	struct tx *t = *state;
	struct callback_new in = slip();
	struct topics topics = { 0 };
	struct contact_q_callback_get row = { 0 };
	int64_t id = 0;

	begin(t);
	assert_int_equal(topics_get(&t->cx, &topics), OK);
	in.topic_id = topics.rows[0].id;
	assert_int_equal(add(t, &in, &id), OK);
	t->cx.viewer = (struct viewer) { .user = 1 };
	assert_int_equal(contact_callback_get(&t->cx, id, &row), ERR_MISSING);
}

#define TEST(fn) cmocka_unit_test_setup_teardown(fn, tx_setup, tx_teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(what_is_missing_or_past_is_named),
		TEST(a_slip_is_told_when_it_is_time_and_again_when_late),
		TEST(what_is_late_is_the_units),
		TEST(the_digest_tells_of_what_is_due_that_day),
		TEST(tries_are_counted_and_undone),
		TEST(a_slip_about_a_secret_topic_is_not_for_all),
	};

	return cmocka_run_group_tests_name("callback", tests, NULL, NULL);
}
