/* The morning's notices: whose day has come, on working days, once. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/morning.h"

#include "tx.h"

#include "core/link.h"
#include "core/notice.h"
#include "core/task.h"
#include "core/tree.h"
#include "core/unit.h"
#include "fmt/when.h"
#include "jobs/jobs.h"

static struct link
centre(struct tx *t)
{
	struct units units = { 0 };

	assert_int_equal(units_get(&t->cx, &units), OK);
	return (struct link) { .kind = LINK_UNIT, .id = units_centre(&units)->id };
}

static void
set_day(struct tx *t, int64_t day)
{
	t->cx.now = when_at(day, MORNING_MINUTE);
}

static int64_t
add(struct tx *t, enum task_kind kind, int64_t day, bool unit)
{
	struct task_in in = { .kind = kind,
		.link = centre(t),
		.title = "Ring",
		.user_id = unit ? 0 : t->cx.viewer.user,
		.unit_id = unit ? centre(t).id : 0,
		.due_day = day };
	int64_t id = 0;

	assert_int_equal(task_add(&t->cx, &in, &id), OK);
	return id;
}

/* How many unread of the kind the agent has. */
static size_t
told(struct tx *t, int kind)
{
	struct notice *notices = NULL;
	size_t n_kind = 0;
	size_t n = 0;

	assert_int_equal(notice_list(&t->cx, true, &notices, &n), OK);
	for (size_t i = 0; i < n; i++)
		n_kind += notices[i].kind == kind;
	return n_kind;
}

static void
morning(struct tx *t)
{
	struct viewer agent = t->cx.viewer;

	t->cx.viewer = (struct viewer) { .program = true };
	assert_int_equal(morning_run(&t->cx, 0), OK);
	t->cx.viewer = agent;
}

static void
what_is_due_is_told_once_and_what_is_late_once_more(void **state)
{
	struct tx *t = *state;
	int64_t monday = when_day_of(2026, 5, 4);

	tx_agent(t);
	set_day(t, monday);
	add(t, TASK_TASK, monday, false);
	add(t, TASK_TASK, monday + 1, false);
	add(t, TASK_TASK, TASK_NO_DAY, false);
	add(t, TASK_REMINDER, monday, false);
	morning(t);
	assert_int_equal(told(t, NOTICE_TASK_DUE), 1);
	assert_int_equal(told(t, NOTICE_REMINDER), 1);
	assert_int_equal(told(t, NOTICE_TASK_LATE), 0);
	assert_int_equal(notice_read_all(&t->cx, t->cx.now), OK);
	morning(t);
	assert_int_equal(told(t, NOTICE_TASK_DUE), 0);
	set_day(t, monday + 1);
	morning(t);
	assert_int_equal(told(t, NOTICE_TASK_DUE), 1);
	assert_int_equal(told(t, NOTICE_TASK_LATE), 1);
	assert_int_equal(told(t, NOTICE_REMINDER), 0);
	assert_int_equal(notice_read_all(&t->cx, t->cx.now), OK);
	set_day(t, monday + 2);
	morning(t);
	assert_int_equal(told(t, NOTICE_TASK_LATE), 1);
	assert_int_equal(notice_read_all(&t->cx, t->cx.now), OK);
	set_day(t, monday + 3);
	morning(t);
	assert_int_equal(told(t, NOTICE_TASK_LATE), 0);
}

static void
done_tasks_are_not_told_and_a_new_day_is_told_anew(void **state)
{
	struct tx *t = *state;
	int64_t monday = when_day_of(2026, 5, 4);
	struct task_in later = { .kind = TASK_TASK, .title = "Ring", .due_day = monday + 2 };
	int64_t moved;

	tx_agent(t);
	set_day(t, monday);
	assert_int_equal(task_done(&t->cx, add(t, TASK_TASK, monday, false), 1), OK);
	moved = add(t, TASK_TASK, monday, false);
	add(t, TASK_TASK, monday, true);
	morning(t);
	assert_int_equal(told(t, NOTICE_TASK_DUE), 2);
	assert_int_equal(notice_read_all(&t->cx, t->cx.now), OK);
	later.user_id = t->cx.viewer.user;
	assert_int_equal(task_change(&t->cx, moved, 1, &later), OK);
	set_day(t, monday + 2);
	morning(t);
	assert_int_equal(told(t, NOTICE_TASK_DUE), 1);
	assert_int_equal(told(t, NOTICE_TASK_LATE), 1);
}

static void
nothing_is_told_on_days_off_but_on_the_next_working_day(void **state)
{
	struct tx *t = *state;
	/* Saturday, Sunday; Ascension Day is the Thursday after. */
	int64_t saturday = when_day_of(2026, 5, 9);

	tx_agent(t);
	set_day(t, saturday - 1);
	add(t, TASK_REMINDER, saturday, false);
	add(t, TASK_TASK, saturday + 5, false);
	for (int64_t day = saturday; day < saturday + 2; day++) {
		set_day(t, day);
		morning(t);
		assert_int_equal(told(t, NOTICE_REMINDER), 0);
	}
	set_day(t, saturday + 2);
	morning(t);
	assert_int_equal(told(t, NOTICE_REMINDER), 1);
	set_day(t, saturday + 5);
	morning(t);
	assert_int_equal(told(t, NOTICE_TASK_DUE), 0);
	set_day(t, saturday + 6);
	morning(t);
	assert_int_equal(told(t, NOTICE_TASK_LATE), 1);
}

static void
it_is_seven_on_the_wall_all_year(void **state)
{
	static const struct job_plan plan = { .by_clock = true, .minute = MORNING_MINUTE };
	/* 28 to 30 March and 24 to 26 October 2026: the clocks are moved on the middle one. */
	static const struct {
		int month;
		int mday;
	} around[] = { { 3, 28 }, { 10, 24 } };

	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(around); i++) {
		int64_t day = when_day_of(2026, around[i].month, around[i].mday);
		int64_t at = when_day_start(day);

		for (int n = 0; n < 3; n++) {
			at = jobs_plan_next(&plan, at);
			assert_int_equal(when_day(at), day + n);
			assert_int_equal(when_parts(at).minutes, MORNING_MINUTE);
		}
	}
}

int
main(void)
{
	static const struct link_owner owners[] = {
		{ LINK_UNIT, tree_unit_name, NULL, tree_unit_link, NULL },
		{ LINK_TASK, task_link_name, NULL, task_link, NULL },
	};
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, tx_setup, tx_teardown)
		TEST(what_is_due_is_told_once_and_what_is_late_once_more),
		TEST(done_tasks_are_not_told_and_a_new_day_is_told_anew),
		TEST(nothing_is_told_on_days_off_but_on_the_next_working_day),
		TEST(it_is_seven_on_the_wall_all_year),
	};

	link_owners_set(owners, ARRAY_LEN(owners));
	return cmocka_run_group_tests(tests, NULL, NULL);
}
