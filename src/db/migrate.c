/* Migrations: each step of each domain in a transaction of its own, in layer order.
 * A crash between steps leaves a database that the next start carries on from. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/file.h"
#include "base/log.h"
#include "db/db_int.h"
#include "gen/db_q.h"
#include "text/collate.h"

enum { MIGRATE_ARENA = 4 * 1024 * 1024 };

static enum err
version_of(struct cx *cx, const char *domain, int64_t *ret_version)
{
	struct db_q_version row = { 0 };
	bool found = false;
	enum err e;

	if ((e = db_q_version(cx, domain, &found, &row)))
		return e;
	*ret_version = found ? row.version : 0;
	return OK;
}

struct named {
	int64_t id;
	const char *text;
};

static void
read_named(struct cx *cx, const struct db_row *row, void *to)
{
	*(struct named *)to = (struct named) { db_row_int(row, 0), db_row_text(cx, row, 1) };
}

/* What a text is sorted by, for the rows that were there before the column. */
static enum err
fill_keys(struct cx *cx, const struct db_fill *f)
{
	struct arena_mark mark = arena_mark(cx->arena);
	int64_t last = INT64_MIN;
	size_t n = 1;
	enum err e = OK;

	while (!e && n > 0) {
		const struct named *rows = NULL;
		void *found = NULL;

		e = db_list(cx, f->walk, (struct db_value[]) { DB_INT(last) }, read_named,
		    sizeof(*rows), &found, &n);
		rows = found;
		for (size_t i = 0; !e && i < n; i++) {
			struct db_value v[] = { DB_TEXT(text_collate_key(cx->arena, rows[i].text)),
				DB_INT(rows[i].id) };

			e = db_exec(cx, f->fill, v, NULL);
		}
		if (!e && n)
			last = rows[n - 1].id;
		arena_rewind(cx->arena, mark);
	}
	return e;
}

/* On PostgreSQL a reference is looked for at COMMIT. It reads the last page of an index, where all
 * the others insert: earlier, two who add a row each would often collide. */
static enum err
let_references_wait(struct cx *cx)
{
	if (db_session_engine(cx) != DB_PG || base_broken("refs-wait"))
		return OK;
	return db_script(cx, db_q_refs_wait_pg);
}

static enum err
take_step(struct cx *cx, void *arg)
{
	const struct db_migration *step = arg;
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const char *const *sql = db_session_engine(cx) == DB_PG ? step->pg : step->sqlite;
	int64_t have = 0;
	enum err e;

	if ((e = db_begin(cx, &tx)))
		return e;
	if ((e = version_of(cx, step->domain, &have)))
		return e;
	if (have >= step->version)
		return db_commit(&tx); /* another process was first */
	/* What waits for its references cannot be altered. */
	if (db_session_engine(cx) == DB_PG && (e = db_script(cx, db_q_refs_now_pg)))
		return e;
	for (; *sql && !(base_broken("migrate") && step->version > 1); sql++)
		if ((e = db_script(cx, *sql)))
			return e;
	for (const struct db_fill *f = db_fills; f->domain && !base_broken("collate-fill"); f++)
		if (f->version == step->version && strcmp(f->domain, step->domain) == 0 &&
		    (e = fill_keys(cx, f)))
			return e;
	if ((e = let_references_wait(cx)) ||
	    (e = db_q_version_set(cx, step->domain, step->version, NULL)))
		return e;
	return db_commit(&tx);
}

static enum err
make_versions_table(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum err e;

	(void)arg;
	if ((e = db_begin(cx, &tx)))
		return e;
	e = db_script(
	    cx, db_session_engine(cx) == DB_PG ? db_q_versions_table : db_q_versions_table_sqlite);
	return e ? e : db_commit(&tx);
}

#ifdef LYHORD_TEST_HOOKS
/* While the file is there this is a program with a newer schema: its text is one more step. When it
 * is gone again, an older one. */
struct pretended {
	const char *sql;
};

static enum err
take_pretended(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const struct pretended *p = arg;
	int64_t have = 0;
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = version_of(cx, "pretended", &have)))
		return e;
	if (have)
		return p->sql ? db_commit(&tx) : ERR_CONFLICT;
	if (!p->sql)
		return OK;
	if ((e = db_script(cx, p->sql)) || (e = db_q_version_set(cx, "pretended", 1, NULL)))
		return e;
	return db_commit(&tx);
}

static enum err
pretend(struct cx *cx)
{
	const char *path = getenv("LYHORD_NEWER_SCHEMA");
	struct pretended p = { 0 };
	struct str text = { 0 };

	if (!path || base_broken("newer-schema"))
		return OK;
	if (!file_read(cx->arena, path, MIGRATE_ARENA / 4, &text))
		p.sql = str_dup(cx->arena, text);
	return db_attempt(cx, take_pretended, &p);
}
#endif

/* Walks all steps; with `act` it takes those that are missing, with `limit` none above what that
 * says of the domain. */
static enum err
walk(struct db *db, bool act, db_version_limit *limit, const void *limit_arg, int *ret_steps)
{
	CLEANUP(arena_freep) struct arena *arena = arena_new(MIGRATE_ARENA, 2 * MIGRATE_ARENA);
	struct cx cx = { .arena = arena, .viewer = { .program = true } };
	int steps = 0;
	enum err e;

	db_session_start(&cx, db, false);
	if (act)
		e = db_attempt(&cx, make_versions_table, NULL);
	else
		e = OK;
	for (size_t i = 0; !e && i < db_n_migrations; i++) {
		const struct db_migration *step = &db_migrations[i];
		bool newest = i + 1 == db_n_migrations ||
			      strcmp(step->domain, db_migrations[i + 1].domain) != 0;
		int64_t have = 0;

		if ((e = version_of(&cx, step->domain, &have)))
			break;
		if (newest && have > step->version) {
			log_error("db", "domain=%s has version %d, this program knows %d",
			    step->domain, (int)have, step->version);
			e = ERR_CONFLICT;
			break;
		}
		if (have >= step->version ||
		    (limit && step->version > limit(limit_arg, step->domain)))
			continue;
		steps++;
		if (act && !(e = db_attempt(&cx, take_step, (void *)step)))
			log_info(
			    "db", "migrated domain=%s version=%d", step->domain, step->version);
	}
#ifdef LYHORD_TEST_HOOKS
	if (!e && act)
		e = pretend(&cx);
#endif
	db_session_end(&cx);
	*ret_steps = steps;
	return e;
}

enum err
db_migrate(struct db *db, int *ret_steps)
{
	return walk(db, true, NULL, NULL, ret_steps);
}

enum err
db_migrate_to(struct db *db, db_version_limit *limit, const void *arg)
{
	int steps = 0;

	return walk(db, true, limit, arg, &steps);
}

bool
db_version_known(const char *domain, int64_t version)
{
	for (size_t i = 0; i < db_n_migrations; i++)
		if (strcmp(db_migrations[i].domain, domain) == 0 &&
		    db_migrations[i].version == version)
			return true;
	return version == 0;
}

enum err
db_migrate_check(struct db *db, int *ret_missing)
{
	return walk(db, false, NULL, NULL, ret_missing);
}
