/* Unit tests of what citizens do with their own case, on the engine that the runner chose. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include "base/file.h"
#include "contact/rating.h"
#include "core/file.h"
#include "core/rollup.h"
#include "db/db.h"
#include "web/upload.h"

enum { DAY_S = 86400 };

static int64_t
file_case(struct tx *t)
{
	struct case_receipt receipt = { 0 };
	struct case_new in = {
		.once = secret_token(t->arena),
		.channel = CHANNEL_WEB,
		.question = "Var är bussen?",
	};

	assert_int_equal(site_case_number(&t->cx, &in.number), OK);
	assert_int_equal(contact_case_file(&t->cx, &in, &receipt), OK);
	return receipt.id;
}

static enum err
rate(struct tx *t, int64_t id, int64_t score)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum err e = db_begin(&t->cx, &tx);

	if (e || (e = contact_rating_put(&t->cx, id, score, "")))
		return e;
	return db_commit(&tx);
}

static void
verify(struct tx *t)
{
	int checked = 0;
	int wrong = -1;

	assert_int_equal(contact_figures_verify(&t->cx, &checked, &wrong), OK);
	assert_int_equal(wrong, 0);
}

static void
a_case_is_rated_once_and_its_rating_changes(void **state)
{
	struct tx *t = *state;
	int64_t by_score[RATING_MAX + 1] = { 0 };
	int64_t id = file_case(t);
	int64_t n = 0;

	assert_int_equal(rate(t, id, 5), OK);
	t->cx.now += DAY_S;
	assert_int_equal(rate(t, id, 2), OK);
	assert_int_equal(rate(t, file_case(t), 2), OK);
	assert_int_equal(
	    rollup_by_dim(&t->cx, MEASURE_RATINGS, 0, 99999, by_score, RATING_MAX + 1, &n), OK);
	assert_int_equal(n, 2);
	assert_int_equal(by_score[5], 0);
	assert_int_equal(by_score[2], 2);
	verify(t);
	assert_int_equal(rate(t, id, 6), ERR_INVALID);
	t->cx.fail = (struct failure) { 0 };
	assert_int_equal(rate(t, id, 0), ERR_INVALID);
}

static void
a_case_is_old_only_long_after_it_was_closed(void **state)
{
	struct tx *t = *state;
	int64_t id = file_case(t);
	bool old = true;

	t->cx.now += (int64_t)100 * DAY_S;
	assert_int_equal(contact_case_is_old(&t->cx, id, &old), OK);
	assert_false(old); /* it is open */
	assert_int_equal(contact_case_withdraw(&t->cx, id), OK);
	t->cx.now += (int64_t)30 * DAY_S;
	assert_int_equal(contact_case_is_old(&t->cx, id, &old), OK);
	assert_false(old);
	t->cx.now += 1;
	assert_int_equal(contact_case_is_old(&t->cx, id, &old), OK);
	assert_true(old);
}

static void
put_file(struct tx *t, int64_t case_id, const char *name)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const char *path = arena_printf(t->arena, "%s/files/.up-%s", t->dir, name);
	int64_t file = 0;

	assert_int_equal(file_write(path, str_of(name), 0600), OK);
	assert_int_equal(file_store(&t->cx, path, (int64_t)strlen(name), &file), OK);
	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(file_use_add(&t->cx, file, link_case(case_id), name), OK);
	assert_int_equal(db_commit(&tx), OK);
}

static void
files_of_staff_are_told_from_those_of_citizens(void **state)
{
	struct tx *t = *state;
	const struct upload_item *items = NULL;
	int64_t id = file_case(t);
	size_t n = 0;

	put_file(t, id, "min.txt");
	tx_agent(t);
	put_file(t, id, "er.txt");
	assert_int_equal(upload_list(&t->cx, link_case(id), "/", &items, &n), OK);
	assert_int_equal(n, 2);
	assert_string_equal(items[0].name, "min.txt");
	assert_false(items[0].ours);
	assert_true(items[1].ours);
}

int
main(void)
{
#define T(f) cmocka_unit_test_setup_teardown(f, tx_setup, tx_teardown)
	const struct CMUnitTest tests[] = {
		T(a_case_is_rated_once_and_its_rating_changes),
		T(a_case_is_old_only_long_after_it_was_closed),
		T(files_of_staff_are_told_from_those_of_citizens),
	};
#undef T

	return cmocka_run_group_tests(tests, NULL, NULL);
}
