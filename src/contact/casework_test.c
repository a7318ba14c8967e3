/* Unit tests of working with cases: promises over holidays, time that stands still, what comes back
 * by itself, and that every change taken back leaves the figures as they were. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include "app/app.h"
#include "contact/case_type.h"
#include "contact/case_work.h"
#include "core/calendar.h"
#include "core/rollup.h"
#include "core/unit.h"
#include "db/db.h"
#include "fmt/when.h"
#include "gen/core_q.h"
#include "gen/texts.h"

enum { HOUR_S = 3600, DAY_S = 86400 };

static void
figures_hold(struct tx *t)
{
	int checked = 0;
	int wrong = -1;

	assert_int_equal(contact_figures_verify(&t->cx, &checked, &wrong), OK);
	assert_true(checked > 0);
	assert_int_equal(wrong, 0);
}

/* The clock's job; it asks for no time left of its own here. */
static void
clock_runs(struct tx *t)
{
	int64_t user = t->cx.viewer.user;

	t->cx.viewer.user = 0;
	assert_int_equal(contact_case_clock(&t->cx, 0), OK);
	t->cx.viewer.user = user;
}

static int64_t
type_of_days(struct tx *t, int64_t days)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct case_type in = { .name_sv = "Provtyp",
		.name_en = "",
		.name_fi = "",
		.ladder_step = 1,
		.answer_days = days,
		.agreement = "Vi svarar." };
	int64_t id = 0;

	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(contact_case_type_add(&t->cx, &in, &id), OK);
	assert_int_equal(db_commit(&tx), OK);
	return id;
}

static int64_t
file(struct tx *t, int64_t type_id, const char *phone)
{
	struct case_receipt receipt = { 0 };
	struct case_new in = { .once = secret_token(t->arena),
		.channel = CHANNEL_WEB,
		.type_id = type_id,
		.phone = phone,
		.question = "När kommer plogen?",
		.answer = "" };

	assert_int_equal(site_case_number(&t->cx, &in.number), OK);
	assert_int_equal(contact_case_file(&t->cx, &in, &receipt), OK);
	return receipt.id;
}

static struct contact_q_case_get
row_of(struct tx *t, int64_t id)
{
	struct contact_q_case_get row = { 0 };

	assert_int_equal(contact_case_get(&t->cx, id, &row), OK);
	return row;
}

static void
assert_due(struct tx *t, int64_t id, int64_t day, int minutes)
{
	struct when_parts p = when_parts(row_of(t, id).due_at);

	assert_int_equal(when_day(row_of(t, id).due_at), day);
	assert_int_equal(p.minutes, minutes);
}

static void
an_answer_is_promised_in_working_days_with_easter_between(void **state)
{
	struct tx *t = *state;
	struct calendar c = { 0 };
	int64_t good_friday = when_day_of(2027, 3, 26);
	struct calendar_day open = { 0 };
	int64_t id;

	tx_agent(t);
	/* The Wednesday before: Thursday, Tuesday after Easter Monday. */
	t->cx.now = when_at(good_friday - 2, 10 * 60);
	assert_int_equal(calendar_get(&t->cx, "telefon", &c), OK);
	open = calendar_on(&c, good_friday + 4);
	id = file(t, type_of_days(t, 2), "");
	assert_due(t, id, good_friday + 4, open.spans[open.n - 1].to);
	/* The same day; on a Saturday the first one with people at work. */
	t->cx.now = when_at(good_friday + 1, 10 * 60);
	id = file(t, type_of_days(t, 0), "");
	assert_due(t, id, good_friday + 4, open.spans[open.n - 1].to);
}

static void
while_the_citizen_is_asked_the_promise_stands_still(void **state)
{
	struct tx *t = *state;
	int64_t monday = when_day_of(2027, 5, 17);
	struct case_progress p = { 0 };
	int64_t due;
	int64_t id;

	tx_agent(t);
	t->cx.now = when_at(monday, 10 * 60);
	id = file(t, type_of_days(t, 2), "");
	due = row_of(t, id).due_at;
	assert_int_equal(contact_case_ask(&t->cx, id, row_of(t, id).rev, "Vilken gata?", 7), OK);
	assert_int_equal(row_of(t, id).status, CASE_WAITING);
	assert_int_equal(contact_case_progress(&t->cx, id, &p), OK);
	assert_true(p.waiting);
	assert_int_equal(p.due_at, 0);
	/* A whole week, 10 to 10: the reminder goes once, and it waits on. */
	t->cx.now += 7 * DAY_S;
	clock_runs(t);
	assert_int_equal(row_of(t, id).reminded_at, t->cx.now);
	clock_runs(t);
	assert_int_equal(row_of(t, id).status, CASE_WAITING);
	assert_int_equal(contact_case_citizen_writes(&t->cx, id, "Storgatan"), OK);
	assert_int_equal(row_of(t, id).status, CASE_OPEN);
	assert_int_equal(row_of(t, id).due_at, due + 7 * DAY_S);
	assert_true(row_of(t, id).waited_s > 0);
	figures_hold(t);
}

static void
what_rests_comes_back_by_itself_and_at_once_when_the_citizen_writes(void **state)
{
	struct tx *t = *state;
	int64_t type = type_of_days(t, 2);
	int64_t id;

	tx_agent(t);
	id = file(t, type, "");
	assert_int_equal(
	    contact_case_snooze(&t->cx, id, row_of(t, id).rev, t->cx.now - 1), ERR_INVALID);
	t->cx.fail = (struct failure) { 0 };
	assert_int_equal(
	    contact_case_snooze(&t->cx, id, row_of(t, id).rev, t->cx.now + HOUR_S), OK);
	clock_runs(t);
	assert_int_equal(row_of(t, id).status, CASE_SNOOZED);
	t->cx.now += HOUR_S;
	clock_runs(t);
	assert_int_equal(row_of(t, id).status, CASE_OPEN);
	assert_int_equal(contact_case_snooze(&t->cx, id, row_of(t, id).rev, 0), OK);
	t->cx.now += 30 * DAY_S;
	clock_runs(t);
	assert_int_equal(row_of(t, id).status, CASE_SNOOZED);
	assert_int_equal(contact_case_citizen_writes(&t->cx, id, "Hallå?"), OK);
	assert_int_equal(row_of(t, id).status, CASE_OPEN);
	figures_hold(t);
}

static void
the_unit_is_told_once_of_what_is_late(void **state)
{
	struct tx *t = *state;
	struct core_q_notice_list *rows = NULL;
	size_t n = 0;
	int64_t id;

	tx_agent(t);
	id = file(t, type_of_days(t, 1), "");
	clock_runs(t);
	assert_int_equal(row_of(t, id).late, 0);
	t->cx.now = row_of(t, id).due_at + 1;
	clock_runs(t);
	assert_int_equal(row_of(t, id).late, 1);
	clock_runs(t);
	assert_int_equal(core_q_notice_list(&t->cx, t->cx.viewer.user, 10, &rows, &n), OK);
	assert_int_equal(n, 1);
	assert_int_equal(rows[0].kind, EV_CASE_LATE);
}

static void
a_withdrawn_case_is_closed_and_told_in_plain_words(void **state)
{
	struct tx *t = *state;
	struct case_progress p = { 0 };
	int64_t id;

	tx_agent(t);
	id = file(t, 0, "");
	assert_int_equal(contact_case_progress(&t->cx, id, &p), OK);
	assert_int_equal(p.state, T_PROGRESS_RECEIVED);
	assert_int_equal(contact_case_take(&t->cx, id, row_of(t, id).rev), OK);
	assert_int_equal(contact_case_progress(&t->cx, id, &p), OK);
	assert_int_equal(p.state, T_PROGRESS_WORKING);
	assert_int_equal(contact_case_withdraw(&t->cx, id), OK);
	assert_int_equal(contact_case_progress(&t->cx, id, &p), OK);
	assert_int_equal(p.state, T_PROGRESS_WITHDRAWN);
	assert_int_equal(row_of(t, id).resolution, RESOLUTION_WITHDRAWN);
	assert_int_equal(contact_case_withdraw(&t->cx, id), ERR_CONFLICT);
	figures_hold(t);
}

/* Each act and its inverse: the row is as it was, and so are the figures. */
static void
every_change_taken_back_leaves_nothing(void **state)
{
	struct tx *t = *state;
	int64_t type = type_of_days(t, 3);
	int64_t id;

	tx_agent(t);
	id = file(t, type, "0701740651");
	for (int act = 0; act < 5; act++) {
		struct contact_q_case_get was = row_of(t, id);
		struct contact_q_case_get is;
		struct case_change c = { 0 };
		struct db_tx tx = { 0 };
		const char *before;

		assert_int_equal(db_begin(&t->cx, &tx), OK);
		switch (act) {
		case 0:
			assert_int_equal(case_ask(&t->cx, id, was.rev, "Var?", 3, &c), OK);
			break;
		case 1:
			assert_int_equal(
			    case_snooze(&t->cx, id, was.rev, t->cx.now + DAY_S, &c), OK);
			break;
		case 2:
			assert_int_equal(
			    case_assign(&t->cx, id, was.rev, t->cx.viewer.user, &c), OK);
			break;
		case 3:
			assert_int_equal(
			    case_arrived(&t->cx, id, was.rev, was.opened_day - 3, &c), OK);
			break;
		default:
			assert_int_equal(
			    case_answer(&t->cx, id, was.rev, "Snart.", 0, RESOLUTION_SOLVED, &c),
			    OK);
		}
		before = case_before(&t->cx, &c);
		assert_int_equal(db_commit(&tx), OK);
		figures_hold(t);
		assert_int_equal(db_begin(&t->cx, &tx), OK);
		assert_int_equal(case_undo(&t->cx, id, row_of(t, id).rev, before), OK);
		assert_int_equal(db_commit(&tx), OK);
		is = row_of(t, id);
		assert_int_equal(is.status, was.status);
		assert_int_equal(is.due_at, was.due_at);
		assert_int_equal(is.holder_id, was.holder_id);
		assert_int_equal(is.wait_until, was.wait_until);
		assert_int_equal(is.waiting_at, was.waiting_at);
		assert_int_equal(is.arrived_day, was.arrived_day);
		figures_hold(t);
	}
}

static void
the_law_counts_from_the_day_it_arrived(void **state)
{
	struct tx *t = *state;
	int64_t monday = when_day_of(2027, 5, 17);
	struct case_change c = { 0 };
	struct db_tx tx = { 0 };
	int64_t id;

	tx_agent(t);
	t->cx.now = when_at(monday, 10 * 60);
	id = file(t, type_of_days(t, 3), "");
	assert_int_equal(when_day(row_of(t, id).due_at), monday + 3);
	assert_int_equal(db_begin(&t->cx, &tx), OK);
	/* The Friday before. */
	assert_int_equal(case_arrived(&t->cx, id, row_of(t, id).rev, monday - 3, &c), OK);
	assert_int_equal(db_commit(&tx), OK);
	assert_int_equal(when_day(row_of(t, id).due_at), monday + 2);
	assert_int_equal(row_of(t, id).opened_day, monday);
}

static void
nobody_is_given_what_they_may_not_work_with(void **state)
{
	struct tx *t = *state;
	struct core_q_user_by_email row = { 0 };
	struct case_change c = { 0 };
	struct db_tx tx = { 0 };
	bool found = false;
	int64_t id;

	tx_agent(t);
	assert_int_equal(app_add_user(&t->cx, "press@unit.example", "Unit Press", "press", NULL,
			     STR("sju blåa paraplyer"), NULL),
	    OK);
	assert_int_equal(core_q_user_by_email(&t->cx, "press@unit.example", &found, &row), OK);
	id = file(t, 0, "");
	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(case_assign(&t->cx, id, row_of(t, id).rev, row.id, &c), ERR_INVALID);
	t->cx.fail = (struct failure) { 0 };
	assert_int_equal(case_assign(&t->cx, id, row_of(t, id).rev, t->cx.viewer.user, &c), OK);
	assert_int_equal(db_commit(&tx), OK);
}

int
main(void)
{
#define T(f) cmocka_unit_test_setup_teardown(f, tx_setup, tx_teardown)
	const struct CMUnitTest tests[] = {
		T(an_answer_is_promised_in_working_days_with_easter_between),
		T(while_the_citizen_is_asked_the_promise_stands_still),
		T(what_rests_comes_back_by_itself_and_at_once_when_the_citizen_writes),
		T(the_unit_is_told_once_of_what_is_late),
		T(a_withdrawn_case_is_closed_and_told_in_plain_words),
		T(every_change_taken_back_leaves_nothing),
		T(the_law_counts_from_the_day_it_arrived),
		T(nobody_is_given_what_they_may_not_work_with),
	};

	return cmocka_run_group_tests_name("casework", tests, NULL, NULL);
}
