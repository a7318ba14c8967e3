/* Tasks and notices: what time does to them, and who is mentioned. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include "core/link.h"
#include "core/notice.h"
#include "core/task.h"
#include "core/tree.h"
#include "core/unit.h"
#include "core/user.h"
#include "db/db.h"

static struct link
centre(struct tx *t)
{
	struct units units = { 0 };

	assert_int_equal(units_get(&t->cx, &units), OK);
	return (struct link) { .kind = LINK_UNIT, .id = units_centre(&units)->id };
}

static int64_t
add(struct tx *t, enum task_kind kind, const char *title)
{
	struct task_in in = { .kind = kind,
		.link = centre(t),
		.title = title,
		.user_id = t->cx.viewer.user,
		.due_day = TASK_NO_DAY };
	int64_t id = 0;

	assert_int_equal(task_add(&t->cx, &in, &id), OK);
	return id;
}

static int64_t
sweep(struct tx *t)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	int64_t n = 0;

	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(task_sweep(&t->cx, t->cx.now, &n), OK);
	assert_int_equal(db_commit(&tx), OK);
	return n;
}

static void
done_tasks_go_after_a_year_and_open_ones_stay(void **state)
{
	struct tx *t = *state;
	struct task task = { 0 };
	int64_t done;
	int64_t open;

	tx_agent(t);
	done = add(t, TASK_TASK, "Ring");
	open = add(t, TASK_TASK, "Mejla");
	assert_int_equal(task_done(&t->cx, done, 1), OK);
	assert_int_equal(task_done(&t->cx, done, 1), ERR_CONFLICT);
	t->cx.now += (int64_t)TASK_KEEP_DAYS * 86400;
	assert_int_equal(sweep(t), 0);
	t->cx.now++;
	assert_int_equal(sweep(t), 1);
	assert_int_equal(sweep(t), 0);
	assert_int_equal(task_get(&t->cx, done, &task), ERR_MISSING);
	assert_int_equal(task_get(&t->cx, open, &task), OK);
}

static void
a_mention_is_a_whole_name_or_address(void **state)
{
	static const struct {
		const char *text;
		size_t n;
	} cases[] = { { "hej @Unit Agent, ring", 1 }, { "(@unit agent)", 1 },
		{ "@agent@unit.example", 1 }, { "@Unit Agentsson", 0 }, { "@Unit", 0 },
		{ "x@agent@unit.example", 0 }, { "@ Unit Agent", 0 }, { "Unit Agent @", 0 } };
	struct tx *t = *state;
	struct viewer agent;

	tx_agent(t);
	agent = t->cx.viewer;
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		DB_TX_CLEANUP struct db_tx tx = { 0 };
		size_t n = 0;

		t->cx.viewer = (struct viewer) { .program = true };
		assert_int_equal(db_begin(&t->cx, &tx), OK);
		assert_int_equal(notice_mentions(&t->cx, centre(t), "", cases[i].text), OK);
		assert_int_equal(db_commit(&tx), OK);
		t->cx.viewer = agent;
		assert_int_equal(notice_count(&t->cx, &n), OK);
		if (n != cases[i].n)
			print_error("%s\n", cases[i].text);
		assert_int_equal(n, cases[i].n);
		assert_int_equal(notice_read_all(&t->cx, t->cx.now), OK);
	}
}

int
main(void)
{
	static const struct link_owner owners[] = { { LINK_UNIT, tree_unit_name, NULL,
	    tree_unit_link } };
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, tx_setup, tx_teardown)
		TEST(done_tasks_go_after_a_year_and_open_ones_stay),
		TEST(a_mention_is_a_whole_name_or_address),
	};

	link_owners_set(owners, ARRAY_LEN(owners));
	return cmocka_run_group_tests(tests, NULL, NULL);
}
