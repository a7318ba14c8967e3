/* Imports from a page as a job: it goes on where it was, as the one who ordered it. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include "base/buf.h"
#include "base/file.h"
#include "core/file.h"
#include "core/i18n.h"
#include "core/import_job.h"
#include "core/log.h"
#include "core/user.h"
#include "db/db.h"
#include "jobs/jobs.h"

enum { ROWS = 3 * IMPORT_BATCH + 10, STOP_AT = IMPORT_BATCH + 50 };

static int n_put;
static int stop_at;

static const char *
key_of(struct cx *cx, const struct import_row *row)
{
	(void)cx;
	return row->values[0];
}

/* Counts, and asks all jobs to stop in the middle of a batch. */
static enum err
put(struct cx *cx, const struct import_row *row, enum import_outcome *ret_outcome)
{
	if (++n_put == stop_at)
		jobs_stop(true);
	*ret_outcome = IMPORT_ADDED;
	return strcmp(row->values[0], "r7") == 0 ? fail_field(cx, "x", T_ERROR_NEEDED, NULL) : OK;
}

static const struct import_field fields[] = { { "x", T_IMPORT_KEY, IMPORT_LINE, 100, true, NULL } };
static const struct import_kind kind = { .name = "counted",
	.label = T_IMPORT_UNITS,
	.permission = PERM_STRUCTURE,
	.fields = fields,
	.n_fields = 1,
	.key = key_of,
	.put = put };
static const struct import_kind *const list[] = { &kind };
static const struct import_kinds kinds = { list, 1 };

static const struct job_kind job_kinds[] = { { .name = "core.import",
    .run = import_work,
    .lane = JOB_BULK,
    .limit_s = 60,
    .max_attempts = 3 } };

static int64_t
add_user_as(struct tx *t, uint32_t roles)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	int64_t id = 0;

	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(
	    user_add(&t->cx,
		&(struct user_new) {
		    .email = "ada@example.org", .name = "Ada", .roles = roles, .lang = LANG_SV },
		&id),
	    OK);
	assert_int_equal(db_commit(&tx), OK);
	t->cx.viewer = (struct viewer) { .user = id, .roles = roles };
	return id;
}

/* A file with a row for each number, stored and in line to be run. */
static int64_t
begin(struct tx *t, bool tried)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const char *path = arena_printf(t->arena, "%s/files/.up-test", t->dir);
	struct core_q_import_get i = { 0 };
	int64_t file = 0;
	int64_t id = 0;
	struct buf b;

	n_put = stop_at = 0;
	import_kinds_set(&kinds);
	jobs_setup(job_kinds, ARRAY_LEN(job_kinds), core_text_name);
	buf_init(&b, t->arena, 1 << 20);
	buf_puts(&b, "x\n");
	for (int n = 0; n < ROWS; n++)
		buf_printf(&b, "r%d\n", n);
	assert_int_equal(file_write(path, buf_get(&b), 0600), OK);
	assert_int_equal(file_store(&t->cx, path, (int64_t)b.n, &file), OK);
	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(import_add(&t->cx, &kind, "x.csv", "", &id), OK);
	assert_int_equal(file_use_add(&t->cx, file, link_import(id), "x.csv"), OK);
	assert_int_equal(import_set_map(&t->cx, id, 1, 0, "", "x"), OK);
	assert_int_equal(core_q_import_get(&t->cx, id, &i), OK);
	if (tried)
		i.state = IMPORT_TRIED;
	assert_int_equal(import_begin(&t->cx, &i, !tried), OK);
	assert_int_equal(db_commit(&tx), OK);
	return id;
}

static struct core_q_import_get
row_of(struct tx *t, int64_t id)
{
	struct core_q_import_get i = { 0 };

	assert_int_equal(core_q_import_get(&t->cx, id, &i), OK);
	return i;
}

static void
run_job(struct tx *t)
{
	int ran = 0;

	assert_int_equal(jobs_run_due(&t->cx, JOB_BULK, &ran), OK);
	assert_int_equal(ran, 1);
}

static void
it_goes_on_behind_the_last_whole_batch(void **state)
{
	struct tx *t = *state;
	struct core_q_import_counts n = { 0 };
	int64_t id;

	add_user_as(t, 1u << ROLE_ADMIN);
	id = begin(t, true);
	stop_at = STOP_AT;
	run_job(t);
	assert_int_equal(n_put, 2 * IMPORT_BATCH);
	assert_int_equal(row_of(t, id).state, IMPORT_RUNNING);
	jobs_stop(false);
	t->cx.now += 60;
	run_job(t);
	assert_int_equal(n_put, ROWS);
	assert_int_equal(row_of(t, id).state, IMPORT_DONE);
	assert_int_equal(core_q_import_counts(&t->cx, id, row_of(t, id).round, &n), OK);
	assert_int_equal(n.n_added, ROWS - 1);
	assert_int_equal(n.n_refused, 1);
	assert_int_equal(n.n_file, ROWS);
	assert_int_equal(n.n, 4);
}

static void
a_try_counts_everything_and_keeps_the_file(void **state)
{
	struct tx *t = *state;
	struct core_q_file_use_list *uses = NULL;
	struct core_q_import_counts n = { 0 };
	size_t n_uses = 0;
	int64_t id;

	add_user_as(t, 1u << ROLE_ADMIN);
	id = begin(t, false);
	run_job(t);
	assert_int_equal(row_of(t, id).state, IMPORT_TRIED);
	assert_int_equal(core_q_import_counts(&t->cx, id, 1, &n), OK);
	assert_int_equal(n.n_added + n.n_refused, ROWS);
	assert_int_equal(core_q_file_use_list(&t->cx, LINK_IMPORT, id, &uses, &n_uses), OK);
	assert_int_equal(n_uses, 1);
}

static void
who_has_lost_the_right_takes_in_nothing(void **state)
{
	struct tx *t = *state;
	int64_t id;

	add_user_as(t, 1u << ROLE_AGENT);
	id = begin(t, true);
	run_job(t);
	assert_int_equal(n_put, 0);
	assert_int_equal(row_of(t, id).state, IMPORT_UNREADABLE);
	assert_string_equal(row_of(t, id).error, "import.no_right");
}

static void
what_was_not_tried_is_not_run(void **state)
{
	struct tx *t = *state;
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct core_q_import_get i;
	int64_t id = 0;

	add_user_as(t, 1u << ROLE_ADMIN);
	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(import_add(&t->cx, &kind, "x.csv", "", &id), OK);
	assert_int_equal(import_set_map(&t->cx, id, 1, 0, "", "x"), OK);
	i = row_of(t, id);
	assert_int_equal(import_begin(&t->cx, &i, false), ERR_CONFLICT);
}

static void
it_is_swept_with_its_file_and_its_rows(void **state)
{
	struct tx *t = *state;
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct core_q_file_use_list *uses = NULL;
	struct core_q_import_get i = { 0 };
	size_t n_uses = 0;
	int64_t n = 0;
	int64_t id;

	add_user_as(t, 1u << ROLE_ADMIN);
	id = begin(t, false);
	run_job(t);
	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(import_sweep(&t->cx, t->cx.now - 60, &n), OK);
	assert_int_equal(n, 0);
	assert_int_equal(import_sweep(&t->cx, t->cx.now + 1, &n), OK);
	assert_int_equal(db_commit(&tx), OK);
	assert_int_equal(core_q_import_get(&t->cx, id, &i), ERR_MISSING);
	t->cx.fail = (struct failure) { 0 };
	assert_int_equal(core_q_file_use_list(&t->cx, LINK_IMPORT, id, &uses, &n_uses), OK);
	assert_int_equal(n_uses, 0);
}

static void
rows_are_kept_as_they_were_whatever_stands_in_them(void **state)
{
	struct tx *t = *state;
	const char *texts[] = { "a\tb", "c\\n\n", "", "å\r\n\\" };
	size_t n = 0;
	const char **back = import_untab(&t->cx, import_tabs(&t->cx, texts, 4), &n);
	size_t n_lines = 0;
	const struct import_line *lines = import_lines(&t->cx,
	    "2\t0\t\t\t\twho\n3\t3\timport.needed\tna\\tme\t\twhat\tcell 1\t\tcell 3\n",
	    IMPORT_REFUSED, &n_lines);

	assert_int_equal(n, 4);
	for (size_t i = 0; i < n; i++)
		assert_string_equal(back[i], texts[i]);
	assert_int_equal(n_lines, 1);
	assert_int_equal(lines[0].line, 3);
	assert_int_equal(lines[0].reason.text, T_IMPORT_NEEDED);
	assert_string_equal(lines[0].reason.a, "na\tme");
	assert_string_equal(lines[0].what, "what");
	assert_int_equal(lines[0].n, 3);
	assert_string_equal(lines[0].cells[2], "cell 3");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, tx_setup, tx_teardown)
		TEST(it_goes_on_behind_the_last_whole_batch),
		TEST(a_try_counts_everything_and_keeps_the_file),
		TEST(who_has_lost_the_right_takes_in_nothing),
		TEST(what_was_not_tried_is_not_run),
		TEST(it_is_swept_with_its_file_and_its_rows),
		TEST(rows_are_kept_as_they_were_whatever_stands_in_them),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
