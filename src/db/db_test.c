/* Unit tests of transactions, on the engine that the runner chose. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include <pthread.h>
#include <signal.h>
#include <sys/wait.h>

#include "base/file.h"
#include "base/guard.h"
#include "base/log.h"
#include "base/secret.h"
#include "db/db.h"
#include "fmt/json.h"
#include "gen/core_q.h"
#include "http/http.h"
#include "mail/smtp.h"
#include "search/search.h"
#include "web/page.h"

enum { PATIENCE_MS = 10000 };

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

static enum err
add_then_fail(struct cx *cx, void *arg)
{
	enum err e;

	db_after(cx, count_up, arg);
	if ((e = core_q_setting_add(cx, "tried", "1", NULL)))
		return e;
	return fail(cx, ERR_INVALID, 0, NULL);
}

static enum err
add_then_collide(struct cx *cx, void *arg)
{
	enum err e;

	(void)arg;
	if ((e = core_q_setting_add(cx, "tried", "1", NULL)))
		return e;
	return core_q_node_take(cx, 1, 0, 0, NULL);
}

/* A transaction inside the trial that is not committed dooms the trial, not what is around it. */
static enum err
doomed_trial(struct cx *cx, void *arg)
{
	(void)arg;
	return inner_without_commit(cx);
}

static void
what_is_tried_and_fails_is_taken_back_alone(void **state)
{
	struct tx *t = *state;
	struct db_tx tx = { 0 };
	int n = 0;

	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(core_q_setting_add(&t->cx, "before", "1", NULL), OK);
	assert_int_equal(db_try(&t->cx, add_then_fail, &n), ERR_INVALID);
	assert_int_equal(db_try(&t->cx, doomed_trial, NULL), ERR_BUSY);
	assert_int_equal(db_try(&t->cx, add_then_collide, NULL), OK);
	assert_int_equal(core_q_setting_add(&t->cx, "after", "1", NULL), OK);
	assert_int_equal(db_commit(&tx), OK);
	assert_true(has_setting(&t->cx, "before"));
	assert_true(has_setting(&t->cx, "tried"));
	assert_true(has_setting(&t->cx, "after"));
	assert_int_equal(n, 0);
}

static void
read_file(struct tx *t)
{
	struct str text;

	if (file_read(t->arena, "/dev/null", 1, &text))
		return;
}

static void
hash_password(struct tx *t)
{
	char hash[SECRET_PASSWORD_HASH_MAX];

	(void)t;
	if (secret_password_hash(STR("long enough"), hash))
		return;
}

static void
parse(struct tx *t)
{
	struct http_fields fields;

	if (http_form_decode(t->arena, STR("a=1"), &fields))
		return;
}

static void
parse_json(struct tx *t)
{
	CLEANUP(json_releasep) json_t *v = NULL;

	(void)t;
	if (json_read(STR("{}"), &v))
		return;
}

static void
render(struct tx *t)
{
	struct http_request rq = { .arena = t->arena, .path = "/" };
	struct page p;

	page_begin(&p, &t->cx, &rq, "x");
}

static void
write_index(struct tx *t)
{
	if (search_begin(t->site->search))
		return;
	search_rollback(t->site->search);
}

static void
send_mail(struct tx *t)
{
	(void)t;
	smtp_send(NULL, "nobody@exempel.example", STR("")); /* asserted before anything else */
}

/* What the process that does it ends with. */
static int
end_of(struct tx *t, void (*fn)(struct tx *t), bool inside)
{
	int status = -1;
	pid_t child = fork();

	assert_true(child >= 0);
	if (child == 0) {
		freopen("/dev/null", "w", stderr);
		if (inside)
			guard_enter();
		fn(t);
		_exit(0);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

static void
nothing_but_rows_inside_a_transaction(void **state)
{
	struct tx *t = *state;
	static void (*const forbidden[])(
	    struct tx *) = { read_file, hash_password, parse, parse_json, render, write_index };

	for (size_t i = 0; i < ARRAY_LEN(forbidden); i++) {
		assert_int_equal(end_of(t, forbidden[i], false), 0);
		assert_int_equal(end_of(t, forbidden[i], true), SIGABRT);
	}
	assert_int_equal(end_of(t, send_mail, true), SIGABRT);
}

static void
begin_and_read_file(struct tx *t)
{
	struct db_tx tx = { 0 };

	if (db_begin(&t->cx, &tx))
		return;
	read_file(t);
}

static void
begin_end_and_read_file(struct tx *t)
{
	struct db_tx tx = { 0 };

	if (db_begin(&t->cx, &tx))
		return;
	db_tx_end(&tx);
	read_file(t);
}

static void
the_mark_lasts_as_long_as_the_transaction(void **state)
{
	struct tx *t = *state;

	if (db_engine(t->site->db) == DB_PG)
		return; /* a connection does not survive a fork */
	assert_int_equal(end_of(t, begin_and_read_file, false), SIGABRT);
	assert_int_equal(end_of(t, begin_end_and_read_file, false), 0);
}

/* What fn writes to the log. */
static char *
log_of(struct tx *t, void (*fn)(struct tx *t))
{
	FILE *f = tmpfile();
	int was = dup(STDERR_FILENO);
	char *text = arena_alloc(t->arena, 4096);

	assert_non_null(f);
	log_level_set(LOG_WARN);
	dup2(fileno(f), STDERR_FILENO);
	fn(t);
	dup2(was, STDERR_FILENO);
	log_level_set(LOG_ERROR);
	close(was);
	rewind(f);
	fread(text, 1, 4095, f);
	fclose(f);
	return text;
}

static void
dawdle(struct tx *t)
{
	struct db_tx tx = { 0 };

	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(core_q_setting_add(&t->cx, "slow", "1", NULL), OK);
	usleep(25000);
	assert_int_equal(db_commit(&tx), OK);
}

static void
a_long_transaction_is_logged_with_its_slowest_query(void **state)
{
	const char *log = log_of(*state, dawdle);

	assert_non_null(strstr(log, "long transaction"));
	assert_non_null(strstr(log, "slowest=core_q_setting_add"));
}

static void *
read_one(void *arg)
{
	struct tx *t = arg;
	CLEANUP(arena_freep) struct arena *arena = arena_new(1 << 20, 1 << 24);
	struct cx cx;

	site_cx_start(t->site, arena, &cx);
	has_setting(&cx, "unit");
	site_cx_end(&cx);
	return NULL;
}

/* Two connections a core and two more, each with its reader: one more waits until one is given
 * back. */
static void
the_read_pool_is_twice_the_cores_and_two(void **state)
{
	struct tx *t = *state;
	int n = 2 * (int)sysconf(_SC_NPROCESSORS_ONLN) + 2;
	struct cx *readers = arena_array(t->arena, (size_t)n, sizeof(*readers));
	struct db_stats stats = { 0 };
	pthread_t late;

	db_rest(&t->cx);
	for (int i = 0; i < n; i++) {
		site_cx_start(t->site, t->arena, &readers[i]);
		has_setting(&readers[i], "unit");
	}
	assert_int_equal(pthread_create(&late, NULL, read_one, t), 0);
	for (int i = 0; i < PATIENCE_MS && stats.readers_waiting == 0; i++) {
		db_stats(t->site->db, &stats);
		usleep(1000);
	}
	assert_int_equal(stats.readers_waiting, 1);
	db_rest(&readers[0]);
	pthread_join(late, NULL);
	for (int i = 0; i < n; i++)
		site_cx_end(&readers[i]);
}

/* The clock jumped, our lease looked old, and another process took our number: ids must differ. */
static void
a_node_number_that_another_took_is_given_up(void **state)
{
	struct tx *t = *state;
	int node = t->site->node;
	struct db_tx tx = { 0 };

	assert_int_equal(site_node_renew(t->site), OK);
	assert_int_equal(t->site->node, node);
	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(core_q_node_take(&t->cx, node, INT32_MAX, 0, NULL), OK);
	assert_int_equal(db_commit(&tx), OK);
	assert_int_equal(site_node_renew(t->site), OK);
	assert_int_not_equal(t->site->node, node);
	assert_int_equal(site_node_renew(t->site), OK);
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
		T(what_is_tried_and_fails_is_taken_back_alone),
		T(nothing_but_rows_inside_a_transaction),
		T(the_mark_lasts_as_long_as_the_transaction),
		T(a_long_transaction_is_logged_with_its_slowest_query),
		T(the_read_pool_is_twice_the_cores_and_two),
		T(a_node_number_that_another_took_is_given_up),
		T(a_write_outside_a_transaction_is_a_bug),
		T(an_old_revision_is_a_conflict),
		T(a_collision_is_tried_again_five_times_at_most),
		T(every_query_prepares),
		T(migrating_twice_does_nothing_twice),
	};

	return cmocka_run_group_tests_name("db", tests, NULL, NULL);
}
