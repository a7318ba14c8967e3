/* Unit tests of group commit on SQLite: many threads, and what fails. Real syncing, and a disk that
 * fails when asked (LYHORD_FAULT). */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include <pthread.h>
#include <sys/stat.h>

#include "db/db.h"
#include "gen/core_q.h"

enum { SOFT = 64 * 1024 * 1024, HARD = 256 * 1024 * 1024, N_CROWD = 8, N_EACH = 25, BIG = 200000 };

static char fault_path[64];

static void
fault(const char *word)
{
	FILE *f = fopen(fault_path, "w");

	assert_non_null(f);
	fputs(word, f);
	fclose(f);
}

static int64_t
waiting(struct site *site)
{
	struct db_stats stats = { 0 };

	db_stats(site->db, &stats);
	return stats.waiting;
}

static void
wait_for_line(struct site *site, int64_t n)
{
	while (waiting(site) < n)
		usleep(1000);
}

/* One thread with a context of its own. */
struct worker {
	struct site *site;
	enum err (*fn)(struct cx *cx, struct worker *w);
	const char *name; /* of the setting that it writes */
	int number;
	_Atomic int runs;
	int after;
	bool saw;
	enum err result;
	pthread_t thread;
};

static void *
work(void *arg)
{
	struct worker *w = arg;
	struct arena *arena = arena_new(SOFT, HARD);
	struct cx cx;

	site_cx_start(w->site, arena, &cx);
	w->result = w->fn(&cx, w);
	site_cx_end(&cx);
	arena_free(arena);
	return NULL;
}

static void
start(struct worker *w)
{
	assert_int_equal(pthread_create(&w->thread, NULL, work, w), 0);
}

static enum err
finish(struct worker *w)
{
	pthread_join(w->thread, NULL);
	return w->result;
}

static bool
has(struct tx *t, const char *name)
{
	struct core_q_setting_find row = { 0 };
	bool found = false;

	db_rest(&t->cx);
	assert_int_equal(core_q_setting_find(&t->cx, name, &found, &row), OK);
	return found;
}

static void
count_up(void *arg)
{
	++*(int *)arg;
}

static enum err
write_one(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct worker *w = arg;
	enum err e;

	w->runs++;
	if ((e = db_begin(cx, &tx)))
		return e;
	if ((e = core_q_setting_add(cx, w->name, "1", NULL)))
		return e;
	db_after(cx, count_up, &w->after);
	return db_commit(&tx);
}

static enum err
write_once(struct cx *cx, struct worker *w)
{
	return write_one(cx, w);
}

static enum err
write_many(struct cx *cx, struct worker *w)
{
	enum err e = OK;

	for (int i = 0; i < N_EACH && !e; i++) {
		w->name = arena_printf(cx->arena, "%d.%d", w->number, i);
		if (i % 5 == 4) { /* every fifth changes its mind */
			DB_TX_CLEANUP struct db_tx tx = { 0 };

			if (!(e = db_begin(cx, &tx)))
				e = core_q_setting_add(cx, w->name, "1", NULL);
		} else {
			e = write_one(cx, w);
		}
	}
	return e;
}

static void
a_crowd_commits_and_each_takes_back_only_its_own(void **state)
{
	struct tx *t = *state;
	struct worker crowd[N_CROWD] = { 0 };
	struct db_stats before = { 0 };
	struct db_stats stats = { 0 };

	db_stats(t->site->db, &before);
	for (int i = 0; i < N_CROWD; i++) {
		crowd[i] = (struct worker) { .site = t->site, .fn = write_many, .number = i };
		start(&crowd[i]);
	}
	for (int i = 0; i < N_CROWD; i++) {
		assert_int_equal(finish(&crowd[i]), OK);
		assert_int_equal(crowd[i].after, N_EACH - N_EACH / 5);
	}
	for (int i = 0; i < N_CROWD; i++)
		for (int j = 0; j < N_EACH; j++)
			assert_int_equal(has(t, arena_printf(t->arena, "%d.%d", i, j)), j % 5 != 4);
	db_stats(t->site->db, &stats);
	assert_int_equal(stats.members - before.members, N_CROWD * (N_EACH - N_EACH / 5));
	assert_true(stats.commits - before.commits <= stats.members - before.members);
}

static void
those_in_line_share_one_commit(void **state)
{
	struct tx *t = *state;
	struct worker crowd[N_CROWD] = { 0 };
	struct db_tx tx = { 0 };
	struct db_stats before = { 0 };
	struct db_stats stats = { 0 };

	db_stats(t->site->db, &before);
	assert_int_equal(db_begin(&t->cx, &tx), OK);
	for (int i = 0; i < N_CROWD; i++) {
		crowd[i] = (struct worker) { .site = t->site,
			.fn = write_once,
			.name = arena_printf(t->arena, "line%d", i) };
		start(&crowd[i]);
	}
	wait_for_line(t->site, N_CROWD);
	db_tx_end(&tx);
	for (int i = 0; i < N_CROWD; i++)
		assert_int_equal(finish(&crowd[i]), OK);
	db_stats(t->site->db, &stats);
	assert_int_equal(stats.members - before.members, N_CROWD);
	assert_int_equal(stats.commits - before.commits, 1);
}

static void
a_failing_commit_fails_every_member(void **state)
{
	struct tx *t = *state;
	struct worker crowd[N_CROWD] = { 0 };
	struct db_tx tx = { 0 };
	int after = 0;

	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(core_q_setting_add(&t->cx, "first", "1", NULL), OK);
	db_after(&t->cx, count_up, &after);
	for (int i = 0; i < N_CROWD; i++) {
		crowd[i] = (struct worker) { .site = t->site,
			.fn = write_once,
			.name = arena_printf(t->arena, "member%d", i) };
		start(&crowd[i]);
	}
	wait_for_line(t->site, N_CROWD);
	fault("sync");
	assert_int_equal(db_commit(&tx), ERR_BUSY);
	assert_int_equal(after, 0);
	assert_false(has(t, "first"));
	for (int i = 0; i < N_CROWD; i++) {
		assert_int_equal(finish(&crowd[i]), ERR_BUSY);
		assert_int_equal(crowd[i].after, 0);
		assert_false(has(t, crowd[i].name));
	}
	fault("");
	for (int i = 0; i < N_CROWD; i++)
		start(&crowd[i]);
	for (int i = 0; i < N_CROWD; i++) {
		assert_int_equal(finish(&crowd[i]), OK);
		assert_int_equal(crowd[i].after, 1);
		assert_true(has(t, crowd[i].name));
	}
}

static enum err
write_much(struct cx *cx, struct worker *w)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	char *big = arena_alloc(cx->arena, BIG + 1);
	enum err e;

	memset(big, 'x', BIG);
	if ((e = db_begin(cx, &tx)))
		return e;
	fault("full");
	for (int i = 0; i < 200 && !e; i++)
		e = core_q_setting_add(cx, arena_printf(cx->arena, "big%d", i), big, NULL);
	w->saw = e == ERR_BUSY;
	/* The engine has ended the transaction: nothing more may slip through on its own. */
	assert_int_equal(core_q_setting_add(cx, "slipped", "1", NULL), ERR_BUSY);
	fault("");
	return e;
}

static enum err
write_then_wait(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct worker *w = arg;
	enum err e;

	if ((e = db_begin(cx, &tx)))
		return e;
	if ((e = core_q_setting_add(cx, w->name, "1", NULL)))
		return e;
	if (w->runs++ == 0)
		wait_for_line(w->site, 1);
	return db_commit(&tx);
}

static enum err
write_with_retry(struct cx *cx, struct worker *w)
{
	return db_attempt(cx, write_then_wait, w);
}

static void
a_full_disk_in_the_middle_fails_all_and_the_others_try_again(void **state)
{
	struct tx *t = *state;
	struct worker small = { .site = t->site, .fn = write_with_retry, .name = "small" };
	struct worker big = { .site = t->site, .fn = write_much };

	start(&small);
	while (small.runs == 0)
		usleep(1000);
	start(&big);
	assert_int_equal(finish(&big), ERR_BUSY);
	assert_true(big.saw);
	assert_int_equal(finish(&small), OK);
	assert_int_equal(small.runs, 2);
	assert_true(has(t, "small"));
	assert_false(has(t, "big0"));
	assert_false(has(t, "slipped"));
}

/* Reads inside a transaction and ends it without writing, as a form that was sent before does. */
static enum err
look(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct worker *w = arg;
	struct core_q_setting_find row = { 0 };
	enum err e;

	if (w->runs++ == 1)
		fault("");
	if ((e = db_begin(cx, &tx)))
		return e;
	return core_q_setting_find(cx, "ghost", &w->saw, &row);
}

static enum err
look_with_retry(struct cx *cx, struct worker *w)
{
	return db_attempt(cx, look, w);
}

static enum err
write_a_ghost(struct cx *cx, struct worker *w)
{
	return write_then_wait(cx, w);
}

static void
who_has_read_what_then_failed_is_run_again(void **state)
{
	struct tx *t = *state;
	struct worker ghost = { .site = t->site, .fn = write_a_ghost, .name = "ghost" };
	struct worker reader = { .site = t->site, .fn = look_with_retry };

	start(&ghost);
	while (ghost.runs == 0)
		usleep(1000);
	fault("sync");
	start(&reader);
	assert_int_equal(finish(&ghost), ERR_BUSY);
	assert_int_equal(finish(&reader), OK);
	assert_int_equal(reader.runs, 2);
	assert_false(reader.saw);
	assert_false(has(t, "ghost"));
}

static int64_t
size_of(const char *path)
{
	struct stat st = { 0 };

	assert_int_equal(stat(path, &st), 0);
	return st.st_size;
}

static void
the_log_is_moved_into_the_database_while_it_is_written(void **state)
{
	struct tx *t = *state;
	const char *path = arena_printf(t->arena, "%s/lyhord.db", t->dir);
	char *big = arena_alloc(t->arena, BIG + 1);
	int64_t before = size_of(path);

	memset(big, 'y', BIG);
	for (int i = 0; i < 200; i++) {
		const char *name = arena_printf(t->arena, "wal%d", i);
		struct db_tx tx = { 0 };

		assert_int_equal(db_begin(&t->cx, &tx), OK);
		assert_int_equal(core_q_setting_add(&t->cx, name, big, NULL), OK);
		assert_int_equal(db_commit(&tx), OK);
	}
	for (int i = 0; i < 1000 && size_of(path) == before; i++)
		usleep(10000);
	assert_true(size_of(path) > before);
	assert_true(has(t, "wal199"));
}

#define T(f) cmocka_unit_test_setup_teardown(f, tx_setup, tx_teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		T(a_crowd_commits_and_each_takes_back_only_its_own),
		T(those_in_line_share_one_commit),
		T(a_failing_commit_fails_every_member),
		T(a_full_disk_in_the_middle_fails_all_and_the_others_try_again),
		T(who_has_read_what_then_failed_is_run_again),
		T(the_log_is_moved_into_the_database_while_it_is_written),
	};
	int failed;

	unsetenv("LYHORD_NO_SYNC");
	snprintf(fault_path, sizeof(fault_path), "/tmp/lyhord-fault-%d", (int)getpid());
	setenv("LYHORD_FAULT", fault_path, 1);
	setenv("LYHORD_SILENT_CHANGES", "1", 1); /* these tests know no events */
	setenv("LYHORD_GATHER", "always", 1);
	failed = cmocka_run_group_tests_name("group", tests, NULL, NULL);
	remove(fault_path);
	return failed;
}
