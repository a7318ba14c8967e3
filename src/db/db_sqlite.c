/* The SQLite engine. One connection writes, the others are opened read-only; each belongs to one
 * thread at a time, so SQLite's own locks are off. */
/* SPDX-License-Identifier: Apache-2.0 */
#include <sqlite3.h>

#include "base/log.h"
#include "db/db_int.h"
#include "gen/db_q.h"

enum { BUSY_MS = 5000 };

struct db_conn {
	sqlite3 *handle;
	sqlite3_stmt **prepared; /* by query index */
};

static void
sqlite_close(struct db_conn *conn)
{
	for (size_t i = 0; i < db_n_queries; i++)
		sqlite3_finalize(conn->prepared[i]);
	sqlite3_close(conn->handle);
	free(conn->prepared);
	free(conn);
}

static enum err
sqlite_script(struct db_conn *conn, const char *sql)
{
	int rc = sqlite3_exec(conn->handle, sql, NULL, NULL, NULL);

	if (rc == SQLITE_OK)
		return OK;
	log_error("db", "engine=sqlite statement failed code=%d: %s",
	    sqlite3_extended_errcode(conn->handle), sqlite3_errmsg(conn->handle));
	return rc == SQLITE_BUSY ? ERR_BUSY : ERR_BUG;
}

static enum err
sqlite_connect(const char *address, enum db_mode mode, struct db_conn **ret_conn)
{
	int flags = SQLITE_OPEN_NOMUTEX;
	struct db_conn *conn = calloc(1, sizeof(*conn));
	enum err e;

	if (!conn)
		log_die("memory", "the operating system has no more");
	conn->prepared = calloc(db_n_queries, sizeof(conn->prepared[0]));
	if (!conn->prepared)
		log_die("memory", "the operating system has no more");
	flags |= mode == DB_MODE_WRITE ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
				       : SQLITE_OPEN_READONLY;
	if (sqlite3_open_v2(address, &conn->handle, flags, NULL) != SQLITE_OK) {
		log_error("db", "engine=sqlite cannot open the database: %s",
		    sqlite3_errmsg(conn->handle));
		sqlite_close(conn);
		return ERR_UPSTREAM;
	}
	sqlite3_busy_timeout(conn->handle, BUSY_MS);
	e = sqlite_script(
	    conn, mode == DB_MODE_WRITE ? db_q_setup_write_sqlite : db_q_setup_read_sqlite);
#ifdef LYHORD_TEST_HOOKS
	/* Tests that do not look at durability run without syncing. */
	if (!e && mode == DB_MODE_WRITE && getenv("LYHORD_NO_SYNC"))
		e = sqlite_script(conn, db_q_no_sync_sqlite);
#endif
	if (e) {
		sqlite_close(conn);
		return e;
	}
	*ret_conn = conn;
	return OK;
}

static enum err
sqlite_begin(struct db_conn *conn, enum db_mode mode)
{
	return sqlite_script(
	    conn, mode == DB_MODE_WRITE ? db_q_begin_write_sqlite : db_q_begin_read_sqlite);
}

static enum err
sqlite_commit(struct db_conn *conn, bool *ret_retry)
{
	enum err e = sqlite_script(conn, db_q_commit);

	if (e == ERR_BUSY)
		*ret_retry = true;
	return e;
}

static void
sqlite_rollback(struct db_conn *conn)
{
	if (sqlite3_get_autocommit(conn->handle) == 0 && sqlite_script(conn, db_q_rollback))
		log_error("db", "engine=sqlite rollback failed");
}

static enum err
sqlite_prepare(struct db_conn *conn, const struct db_query *q)
{
	sqlite3_stmt **st = &conn->prepared[q->index];

	if (*st)
		return OK;
	if (sqlite3_prepare_v3(conn->handle, q->sqlite, -1, SQLITE_PREPARE_PERSISTENT, st, NULL) ==
	    SQLITE_OK)
		return OK;
	log_error("db", "engine=sqlite query=%s does not prepare: %s", q->name,
	    sqlite3_errmsg(conn->handle));
	return ERR_BUG;
}

static void
bind_all(sqlite3_stmt *st, const struct db_query *q, const struct db_value *v)
{
	int rc = SQLITE_OK;

	for (unsigned i = 0; i < q->n_params && rc == SQLITE_OK; i++) {
		int n = (int)v[i].s.n;

		switch (v[i].kind) {
		case DB_KIND_NULL:
			rc = sqlite3_bind_null(st, (int)i + 1);
			break;
		case DB_KIND_INT:
			rc = sqlite3_bind_int64(st, (int)i + 1, v[i].i);
			break;
		case DB_KIND_TEXT:
			rc = sqlite3_bind_text(st, (int)i + 1, v[i].s.p, n, SQLITE_STATIC);
			break;
		case DB_KIND_BLOB:
			rc = sqlite3_bind_blob(st, (int)i + 1, v[i].s.p, n, SQLITE_STATIC);
			break;
		}
	}
	assert(rc == SQLITE_OK);
}

static enum err
error_of(struct db_conn *conn, const struct db_query *q, int rc, bool *ret_retry)
{
	int code = sqlite3_extended_errcode(conn->handle);

	if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY)
		return ERR_CONFLICT;
	log_error("db", "engine=sqlite query=%s code=%d", q->name, code);
	if (rc == SQLITE_BUSY) {
		*ret_retry = true;
		return ERR_BUSY;
	}
	return rc == SQLITE_FULL || rc == SQLITE_IOERR ? ERR_UPSTREAM : ERR_BUG;
}

static enum err
sqlite_run(struct db_conn *conn, const struct db_query *q, const struct db_value *v, db_row_fn *fn,
    void *arg, int64_t *ret_changed, bool *ret_retry)
{
	sqlite3_stmt *st;
	enum err e;
	int rc;

	if ((e = sqlite_prepare(conn, q)))
		return e;
	st = conn->prepared[q->index];
	bind_all(st, q, v);
	while ((rc = sqlite3_step(st)) == SQLITE_ROW) {
		struct db_row row = { .ops = &db_sqlite_ops, .handle = st };

		if (fn && (e = fn(&row, arg)))
			break;
	}
	if (!e && rc != SQLITE_DONE)
		e = error_of(conn, q, rc, ret_retry);
	if (!e && ret_changed)
		*ret_changed = sqlite3_changes64(conn->handle);
	sqlite3_reset(st);
	sqlite3_clear_bindings(st);
	return e;
}

static int64_t
sqlite_row_int(const struct db_row *row, int column)
{
	return sqlite3_column_int64(row->handle, column);
}

static const char *
sqlite_row_bytes(const struct db_row *row, int column, size_t *ret_n)
{
	const char *p;

	if (sqlite3_column_type(row->handle, column) == SQLITE_NULL)
		return NULL;
	p = sqlite3_column_blob(row->handle, column);
	*ret_n = (size_t)sqlite3_column_bytes(row->handle, column);
	return p ? p : ""; /* an empty text comes as NULL with no bytes */
}

const struct db_ops db_sqlite_ops = {
	.connect = sqlite_connect,
	.close = sqlite_close,
	.begin = sqlite_begin,
	.commit = sqlite_commit,
	.rollback = sqlite_rollback,
	.run = sqlite_run,
	.script = sqlite_script,
	.prepare = sqlite_prepare,
	.row_int = sqlite_row_int,
	.row_bytes = sqlite_row_bytes,
};
