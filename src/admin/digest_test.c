/* Digests: queued once for a day, also when the job runs again; nothing when nothing waits. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/digest.h"

#include "tx.h"

#include "core/link.h"
#include "core/notice.h"
#include "core/task.h"
#include "core/tree.h"
#include "core/unit.h"
#include "db/db.h"
#include "fmt/when.h"
#include "jobs/outbox.h"

static size_t
waiting(struct tx *t)
{
	struct outbox_batch b = { .lane = MAIL_BULK };

	assert_int_equal(outbox_turn(&t->cx, &b, OUTBOX_BATCH_MAX), OK);
	return b.n;
}

static void
run(struct tx *t)
{
	struct viewer agent = t->cx.viewer;

	t->cx.viewer = (struct viewer) { .program = true };
	assert_int_equal(admin_digest(&t->cx, when_day(t->cx.now)), OK);
	t->cx.viewer = agent;
}

static void
add_task(struct tx *t)
{
	struct units units = { 0 };
	struct task_in in = { .kind = TASK_TASK, .title = "Ring", .due_day = when_day(t->cx.now) };
	int64_t id = 0;

	assert_int_equal(units_get(&t->cx, &units), OK);
	in.user_id = t->cx.viewer.user;
	in.link = (struct link) { .kind = LINK_UNIT, .id = units_centre(&units)->id };
	assert_int_equal(task_add(&t->cx, &in, &id), OK);
}

static void
a_day_is_sent_once_however_often_the_job_runs(void **state)
{
	struct tx *t = *state;

	tx_agent(t);
	t->site->mail.smtp = "smtp://127.0.0.1:1";
	t->cx.now = when_at(when_day_of(2026, 5, 4), 7 * 60);
	add_task(t);
	run(t);
	assert_int_equal(waiting(t), 0);
	assert_int_equal(digest_set(&t->cx, t->cx.viewer.user, DIGEST_DAILY), OK);
	run(t);
	run(t);
	assert_int_equal(waiting(t), 1);
	run(t);
	assert_int_equal(waiting(t), 0);
	t->cx.now += 86400;
	run(t);
	assert_int_equal(waiting(t), 1);
	t->site->mail.smtp = NULL;
}

static void
nothing_is_sent_when_nothing_waits(void **state)
{
	struct tx *t = *state;

	tx_agent(t);
	t->site->mail.smtp = "smtp://127.0.0.1:1";
	t->cx.now = when_at(when_day_of(2026, 5, 4), 7 * 60);
	assert_int_equal(digest_set(&t->cx, t->cx.viewer.user, DIGEST_DAILY), OK);
	run(t);
	assert_int_equal(waiting(t), 0);
	t->site->mail.smtp = NULL;
}

static void
that_of_the_week_comes_on_its_first_working_day(void **state)
{
	static const struct {
		int month;
		int mday;
		bool daily;
		bool weekly;
	} days[] = { { 5, 4, true, true }, { 5, 5, true, false }, { 5, 9, false, false },
		/* Easter Monday, and the day after it. */
		{ 4, 6, false, false }, { 4, 7, true, true }, { 4, 8, true, false } };
	struct tx *t = *state;

	for (size_t i = 0; i < ARRAY_LEN(days); i++) {
		int64_t day = when_day_of(2026, days[i].month, days[i].mday);
		bool due = false;

		assert_int_equal(digest_is_due(&t->cx, DIGEST_DAILY, day, &due), OK);
		assert_int_equal(due, days[i].daily);
		assert_int_equal(digest_is_due(&t->cx, DIGEST_WEEKLY, day, &due), OK);
		assert_int_equal(due, days[i].weekly);
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
		TEST(a_day_is_sent_once_however_often_the_job_runs),
		TEST(nothing_is_sent_when_nothing_waits),
		TEST(that_of_the_week_comes_on_its_first_working_day),
	};

	link_owners_set(owners, ARRAY_LEN(owners));
	return cmocka_run_group_tests(tests, NULL, NULL);
}
