/* The SQLite engine. One connection writes, the others are opened read-only; each belongs to one
 * thread at a time, so SQLite's own locks are off. */
/* SPDX-License-Identifier: Apache-2.0 */
#include <sqlite3.h>

#include "base/log.h"
#include "db/db_int.h"
#include "db/fault_int.h"
#include "gen/db_q.h"

enum {
	BUSY_MS = 5000,
	MARK_MEMORY = 8 * 1024 * 1024, /* what a savepoint may hold in memory before it is a file */
};

enum control { BEGIN_READ, BEGIN_WRITE, COMMIT, ROLLBACK, MARK, KEEP, UNDO, N_CONTROL };

struct db_conn {
	sqlite3 *handle;
	sqlite3_stmt *control[N_CONTROL];
	sqlite3_stmt **prepared; /* by query index */
	int64_t wal_frames;
	uint64_t composed[DB_COMPOSED];
};

static const char *const control_sql[N_CONTROL] = {
	[BEGIN_READ] = db_q_begin_read_sqlite,
	[BEGIN_WRITE] = db_q_begin_write_sqlite,
	[COMMIT] = db_q_commit,
	[ROLLBACK] = db_q_rollback,
	[MARK] = db_q_mark,
	[KEEP] = db_q_keep,
	[UNDO] = db_q_undo,
};

static void
configure(void)
{
	sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
	sqlite3_config(SQLITE_CONFIG_STMTJRNL_SPILL, MARK_MEMORY);
	fault_init();
}

/* Statistics of the allocator would be one lock for all threads. */
void
db_sqlite_init(void)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;

	pthread_once(&once, configure);
}

static void
sqlite_close(struct db_conn *conn)
{
	for (size_t i = 0; i < db_n_queries + DB_COMPOSED; i++)
		sqlite3_finalize(conn->prepared[i]);
	for (size_t i = 0; i < N_CONTROL; i++)
		sqlite3_finalize(conn->control[i]);
	sqlite3_close(conn->handle);
	free(conn->prepared);
	free(conn);
}

/* Whose trouble it is: another process's, the disk's, or ours. */
static enum err
kind_of(int rc)
{
	switch (rc & 0xff) {
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
	case SQLITE_NOMEM:
		return ERR_BUSY;
	case SQLITE_FULL:
	case SQLITE_IOERR:
	case SQLITE_READONLY:
	case SQLITE_CANTOPEN:
		return ERR_UPSTREAM;
	default:
		return ERR_BUG;
	}
}

static enum err
sqlite_script(struct db_conn *conn, const char *sql)
{
	int rc = sqlite3_exec(conn->handle, sql, NULL, NULL, NULL);

	if (rc == SQLITE_OK)
		return OK;
	log_error("db", "engine=sqlite statement failed code=%d: %s",
	    sqlite3_extended_errcode(conn->handle), sqlite3_errmsg(conn->handle));
	return kind_of(rc);
}

static int
note_wal(void *arg, sqlite3 *handle, const char *name, int frames)
{
	struct db_conn *conn = arg;

	(void)handle;
	(void)name;
	conn->wal_frames = frames;
	return SQLITE_OK;
}

static enum err
sqlite_connect(const char *address, enum db_mode mode, struct db_conn **ret_conn)
{
	int flags = SQLITE_OPEN_NOMUTEX;
	struct db_conn *conn = calloc(1, sizeof(*conn));
	enum err e;

	if (!conn)
		log_die("memory", "the operating system has no more");
	conn->prepared = calloc(db_n_queries + DB_COMPOSED, sizeof(conn->prepared[0]));
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
	if (mode == DB_MODE_WRITE)
		sqlite3_wal_hook(conn->handle, note_wal, conn);
	*ret_conn = conn;
	return OK;
}

static enum err
control(struct db_conn *conn, enum control what)
{
	sqlite3_stmt **st = &conn->control[what];
	int rc = SQLITE_OK;

	if (!*st)
		rc = sqlite3_prepare_v3(
		    conn->handle, control_sql[what], -1, SQLITE_PREPARE_PERSISTENT, st, NULL);
	if (rc == SQLITE_OK) {
		sqlite3_step(*st);
		rc = sqlite3_reset(*st);
	}
	if (rc == SQLITE_OK)
		return OK;
	log_error("db", "engine=sqlite %s failed code=%d", control_sql[what],
	    sqlite3_extended_errcode(conn->handle));
	return kind_of(rc);
}

static enum err
sqlite_begin(struct db_conn *conn, enum db_mode mode)
{
	return control(conn, mode == DB_MODE_WRITE ? BEGIN_WRITE : BEGIN_READ);
}

static enum err
sqlite_commit(struct db_conn *conn, bool *ret_retry)
{
	enum err e = control(conn, COMMIT);

	if (e && (sqlite3_errcode(conn->handle) & 0xff) == SQLITE_BUSY)
		*ret_retry = true;
	return e;
}

static bool
sqlite_in_tx(struct db_conn *conn)
{
	return sqlite3_get_autocommit(conn->handle) == 0;
}

static void
sqlite_rollback(struct db_conn *conn)
{
	if (sqlite_in_tx(conn) && control(conn, ROLLBACK))
		log_error("db", "engine=sqlite rollback failed");
}

static enum err
sqlite_mark(struct db_conn *conn)
{
	return control(conn, MARK);
}

static enum err
sqlite_keep(struct db_conn *conn)
{
	return control(conn, KEEP);
}

static enum err
sqlite_undo(struct db_conn *conn)
{
	enum err e = control(conn, UNDO);

	return e ? e : control(conn, KEEP);
}

static int64_t
sqlite_wal_frames(struct db_conn *conn)
{
	return conn->wal_frames;
}

static enum err
sqlite_checkpoint(struct db_conn *conn, int64_t *ret_frames, int64_t *ret_left)
{
	int frames = 0;
	int moved = 0;
	int rc = sqlite3_wal_checkpoint_v2(
	    conn->handle, NULL, SQLITE_CHECKPOINT_PASSIVE, &frames, &moved);

	if (rc != SQLITE_OK)
		return kind_of(rc);
	*ret_frames = frames;
	*ret_left = frames - moved;
	return OK;
}

static enum err
sqlite_prepare(struct db_conn *conn, const struct db_query *q)
{
	sqlite3_stmt **st = &conn->prepared[q->index];

	if (q->composed && conn->composed[q->index - db_n_queries] != q->composed) {
		sqlite3_finalize(*st);
		*st = NULL;
		conn->composed[q->index - db_n_queries] = q->composed;
	}
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
	if (rc == SQLITE_BUSY)
		*ret_retry = true;
	return kind_of(rc);
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
	.mark = sqlite_mark,
	.keep = sqlite_keep,
	.undo = sqlite_undo,
	.in_tx = sqlite_in_tx,
	.wal_frames = sqlite_wal_frames,
	.checkpoint = sqlite_checkpoint,
	.run = sqlite_run,
	.script = sqlite_script,
	.prepare = sqlite_prepare,
	.row_int = sqlite_row_int,
	.row_bytes = sqlite_row_bytes,
};
