/* Unit tests of archives: an older one is brought up to date, and what is no archive is refused. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include <ftw.h>

#include "app/archive.h"
#include "base/buf.h"
#include "gen/core_q.h"

enum { MEMORY_MAX = 8 * 1024 * 1024 };

struct memory {
	struct buf b;
	size_t read;
};

static enum err
put(void *arg, const void *p, size_t n)
{
	struct memory *m = arg;

	buf_add(&m->b, p, n);
	return OK;
}

static enum err
get(void *arg, void *ret, size_t n)
{
	struct memory *m = arg;

	if (m->b.n - m->read < n)
		return ERR_INVALID;
	memcpy(ret, m->b.p + m->read, n);
	m->read += n;
	return OK;
}

static int
remove_one(const char *path, const struct stat *st, int type, struct FTW *walk)
{
	(void)st;
	(void)type;
	(void)walk;
	return remove(path);
}

static const char *
new_dir(struct tx *t)
{
	static int count;

	return arena_printf(t->arena, "%s-new%d", t->dir, count++);
}

/* Sends a manifest of the first versions and one user of that time to a loader. */
static enum err
send_old(struct tx *t, const struct archive_sink *to, const struct db_table *users)
{
	const struct db_column *columns[DB_COLUMNS_MAX];
	unsigned n = db_table_columns(users, 1, columns);
	struct db_value row[DB_COLUMNS_MAX] = { 0 };
	enum err e;

	for (unsigned i = 0; i < n; i++) {
		row[i] = (struct db_value) { .kind = columns[i]->kind, .s = STR("x") };
		if (strcmp(columns[i]->name, "id") == 0)
			row[i].i = 4711;
		if (strcmp(columns[i]->name, "name") == 0)
			row[i].s = STR("Gammal Användare");
	}
	if ((e = to->manifest(to->arg,
		 str_of(arena_printf(t->arena, "{\"format\":1,\"engine\":\"sqlite\",\"versions\":"
					       "{\"core\":1,\"jobs\":1,\"contact\":1}}")))) ||
	    (e = to->table(to->arg, users)) || (e = to->row(to->arg, row)) ||
	    (e = to->end(to->arg, 1)))
		return e;
	if ((e = to->file(to->arg, &(struct archive_file) { "lyhord.conf", 0640, 0 })) ||
	    (e = to->file(to->arg, &(struct archive_file) { "site.key", 0600, 32 })) ||
	    (e = to->bytes(to->arg, "0123456789abcdef0123456789abcdef", 32)))
		return e;
	return to->finish(to->arg);
}

static void
an_older_archive_is_brought_up_to_date(void **state)
{
	struct tx *t = *state;
	const char *dir = new_dir(t);
	struct archive_versions versions = { 0 };
	struct archive_loader *l = NULL;
	struct archive_sink sink;
	struct site *site = NULL;
	struct cx cx;
	struct core_q_user_list *rows = NULL;
	size_t n = 0;
	int missing = -1;

	assert_int_equal(archive_loader_open(dir, NULL, &versions, &l), OK);
	sink = archive_loader_sink(l);
	assert_int_equal(send_old(t, &sink, db_table_find(STR("core_user"))), OK);
	archive_loader_close(l);
	assert_int_equal(site_open(dir, false, &site), OK);
	assert_int_equal(db_migrate_check(site->db, &missing), OK);
	assert_int_equal(missing, 0);
	site_cx_start(site, t->arena, &cx);
	assert_int_equal(core_q_user_list(&cx, "", 0, 10, &rows, &n), OK);
	assert_int_equal(n, 1);
	assert_true(rows[0].id == 4711);
	assert_string_equal(rows[0].name, "Gammal Användare");
	site_cx_end(&cx);
	site_close(site);
	nftw(dir, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

static void
a_newer_archive_is_refused(void **state)
{
	struct tx *t = *state;
	struct archive_versions v = { 0 };

	assert_int_equal(
	    archive_manifest(t->arena, STR("{\"format\":1,\"versions\":{\"core\":999}}"), &v),
	    ERR_CONFLICT);
	assert_int_equal(
	    archive_manifest(t->arena, STR("{\"format\":2,\"versions\":{}}"), &v), ERR_INVALID);
	assert_int_equal(archive_manifest(t->arena, STR("[]"), &v), ERR_INVALID);
}

static enum err
load_text(struct tx *t, struct memory *m)
{
	struct archive_stream from = { .arg = m, .read = get };
	struct archive_versions versions = { 0 };
	struct archive_loader *l = NULL;
	struct archive_sink sink;
	const char *dir = new_dir(t);
	CLEANUP(arena_freep) struct arena *a = arena_new(1 << 24, 1 << 28);
	enum err e;

	if ((e = archive_loader_open(dir, NULL, &versions, &l)))
		return e;
	sink = archive_loader_sink(l);
	e = archive_read(a, &from, &sink, &versions);
	archive_loader_close(l);
	nftw(dir, remove_one, 16, FTW_DEPTH | FTW_PHYS);
	return e;
}

static void
records_are_read_as_they_were_written(void **state)
{
	struct tx *t = *state;
	struct memory m = { 0 };
	struct archive_stream to = { .arg = &m, .write = put };
	struct archive_sink sink = archive_writer(t->arena, &to);

	buf_init(&m.b, t->arena, MEMORY_MAX);
	assert_int_equal(archive_send(t->site, &sink), OK);
	assert_int_equal(load_text(t, &m), OK);
	assert_int_equal(m.read, m.b.n);
}

/* Every place where the stream may end early, some hundred of them. */
static void
an_archive_that_ends_early_is_refused(void **state)
{
	struct tx *t = *state;
	struct memory m = { 0 };
	struct archive_stream to = { .arg = &m, .write = put };
	struct archive_sink sink = archive_writer(t->arena, &to);
	size_t whole;

	buf_init(&m.b, t->arena, MEMORY_MAX);
	assert_int_equal(archive_send(t->site, &sink), OK);
	whole = m.b.n;
	for (size_t n = 0; n < whole; n += whole / 12) {
		m.b.n = n;
		m.read = 0;
		assert_int_equal(load_text(t, &m), ERR_INVALID);
	}
}

static void
a_path_out_of_the_site_is_refused(void **state)
{
	static const char *const bad[] = { "../x", "/etc/passwd", "files/../../x", "lyhord.db",
		"files", "files/", "files//x", "files/.x", "theme/a/../b", "backup/x", "" };
	struct tx *t = *state;

	for (size_t i = 0; i < ARRAY_LEN(bad); i++) {
		struct memory m = { 0 };
		struct archive_stream to = { .arg = &m, .write = put };
		struct archive_sink sink = archive_writer(t->arena, &to);

		buf_init(&m.b, t->arena, MEMORY_MAX);
		assert_int_equal(
		    sink.manifest(sink.arg, STR("{\"format\":1,\"versions\":{}}")), OK);
		assert_int_equal(
		    sink.file(sink.arg, &(struct archive_file) { bad[i], 0600, 0 }), OK);
		assert_int_equal(sink.finish(sink.arg), OK);
		assert_int_equal(load_text(t, &m), ERR_INVALID);
	}
}

#define T(f) cmocka_unit_test_setup_teardown(f, tx_setup, tx_teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		T(an_older_archive_is_brought_up_to_date),
		T(a_newer_archive_is_refused),
		T(records_are_read_as_they_were_written),
		T(an_archive_that_ends_early_is_refused),
		T(a_path_out_of_the_site_is_refused),
	};

	return cmocka_run_group_tests_name("archive", tests, NULL, NULL);
}
