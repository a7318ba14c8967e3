/* The PostgreSQL engine, by libpq. Statements are prepared by name at their first use on a
 * connection; results come in binary, so that numbers need no parsing. */
/* SPDX-License-Identifier: Apache-2.0 */
#include <arpa/inet.h>
#include <endian.h>
#include <libpq-fe.h>

#include "base/log.h"
#include "db/db_int.h"
#include "db/dump.h"
#include "gen/db_q.h"

/* A row is put back with a parameter for each column. */
enum { MAX_PARAMS = DB_COLUMNS_MAX, INT_TEXT = 24 };

struct db_conn {
	PGconn *handle;
	char *address;
	bool *prepared; /* by query index */
	uint64_t composed[DB_COMPOSED];
};

static void
pg_clearp(PGresult **r)
{
	PQclear(*r);
	*r = NULL;
}

static void
ignore_notice(void *arg, const char *message)
{
	(void)arg;
	(void)message;
}

static void
pg_close(struct db_conn *conn)
{
	PQfinish(conn->handle);
	free(conn->address);
	free(conn->prepared);
	free(conn);
}

static enum err pg_script(struct db_conn *conn, const char *sql);

struct pg_conn *
db_pg_connect(const char *address, const char *name)
{
	/* The address is expanded last, so that what it says itself holds. One that only listens
	 * learns by keepalives that the other machine is gone. */
	static const char *const names[] = { "connect_timeout", "tcp_user_timeout",
		"keepalives_idle", "keepalives_interval", "keepalives_count",
		"fallback_application_name", "dbname", NULL };
	const char *const values[] = { "5", "10000", "30", "10", "3", name, address, NULL };

	return PQconnectdbParams(names, values, 1);
}

static enum err
open_handle(struct db_conn *conn)
{
	conn->handle = db_pg_connect(conn->address, "lyhord");
	memset(conn->prepared, 0, (db_n_queries + DB_COMPOSED) * sizeof(conn->prepared[0]));
	if (PQstatus(conn->handle) != CONNECTION_OK) {
		log_error("db", "engine=pg cannot connect");
		return ERR_UPSTREAM;
	}
	PQsetNoticeProcessor(conn->handle, ignore_notice, NULL);
	if (PQsetClientEncoding(conn->handle, "UTF8") != 0)
		return ERR_UPSTREAM;
	/* A walk of a whole table locks all of it against serializable writers, small tables too:
	 * PostgreSQL's manual, 13.2.3. Its price for such a walk must not start the compiler. */
	return pg_script(conn, db_q_setup_pg);
}

static enum err
pg_connect(const char *address, enum db_mode mode, struct db_conn **ret_conn)
{
	struct db_conn *conn = calloc(1, sizeof(*conn));
	enum err e;

	(void)mode;
	if (!conn)
		log_die("memory", "the operating system has no more");
	conn->address = strdup(address);
	conn->prepared = calloc(db_n_queries + DB_COMPOSED, sizeof(conn->prepared[0]));
	if (!conn->address || !conn->prepared)
		log_die("memory", "the operating system has no more");
	if ((e = open_handle(conn))) {
		pg_close(conn);
		return e;
	}
	*ret_conn = conn;
	return OK;
}

/* serialization_failure, deadlock_detected: PostgreSQL's manual, appendix A, class 40. */
static bool
is_collision(const char *state)
{
	return strcmp(state, "40001") == 0 || strcmp(state, "40P01") == 0;
}

/* The server's or its machine's: appendix A. 25006: read only, as after a failover. */
static bool
is_trouble(const char *state)
{
	static const char *const classes[] = { "08", "53", "57P", "58", "25006" };

	for (size_t i = 0; i < ARRAY_LEN(classes); i++)
		if (strncmp(state, classes[i], strlen(classes[i])) == 0)
			return true;
	return false;
}

static enum err
error_of(struct db_conn *conn, const char *what, const PGresult *r, bool *ret_retry)
{
	const char *state = PQresultErrorField(r, PG_DIAG_SQLSTATE);

	if (!state)
		state = "";
	if (is_collision(state)) {
		*ret_retry = true;
		return ERR_BUSY;
	}
	if (strcmp(state, "23505") == 0)
		return ERR_CONFLICT;
	log_error("db", "engine=pg query=%s sqlstate=%s", what, state);
	return PQstatus(conn->handle) == CONNECTION_OK && !is_trouble(state) ? ERR_BUG
									     : ERR_UPSTREAM;
}

static enum err
command(struct db_conn *conn, const char *sql, bool *ret_retry)
{
	CLEANUP(pg_clearp) PGresult *r = PQexec(conn->handle, sql);
	ExecStatusType status = PQresultStatus(r);

	if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
		return OK;
	return error_of(conn, "statement", r, ret_retry);
}

static enum err
pg_script(struct db_conn *conn, const char *sql)
{
	bool retry = false;

	return command(conn, sql, &retry);
}

static enum err
reopen(struct db_conn *conn)
{
	PQfinish(conn->handle);
	return open_handle(conn);
}

/* A connection that the server closed while it lay idle is opened anew: nothing of the transaction
 * has happened yet. */
static enum err
pg_begin(struct db_conn *conn, enum db_mode mode)
{
	const char *sql = mode == DB_MODE_WRITE ? db_q_begin_write_pg : db_q_begin_read_pg;
	enum err e;

	if (PQstatus(conn->handle) != CONNECTION_OK && (e = reopen(conn)))
		return e;
	e = pg_script(conn, sql);
	if (!e || PQstatus(conn->handle) == CONNECTION_OK)
		return e;
	return (e = reopen(conn)) ? e : pg_script(conn, sql);
}

static enum err
pg_commit(struct db_conn *conn, bool *ret_retry)
{
	CLEANUP(pg_clearp) PGresult *r = PQexec(conn->handle, db_q_commit);

	if (PQresultStatus(r) != PGRES_COMMAND_OK)
		return error_of(conn, "commit", r, ret_retry);
	/* A transaction that failed before answers COMMIT with ROLLBACK. */
	return strcmp(PQcmdStatus(r), "COMMIT") == 0 ? OK : ERR_BUSY;
}

static void
pg_rollback(struct db_conn *conn)
{
	bool retry = false;

	if (PQtransactionStatus(conn->handle) != PQTRANS_IDLE &&
	    command(conn, db_q_rollback, &retry))
		log_warn("db", "engine=pg rollback failed");
}

static enum err
pg_mark(struct db_conn *conn)
{
	return pg_script(conn, db_q_mark);
}

static enum err
pg_keep(struct db_conn *conn)
{
	return pg_script(conn, db_q_keep);
}

static enum err
pg_undo(struct db_conn *conn)
{
	enum err e = pg_script(conn, db_q_undo);

	return e ? e : pg_script(conn, db_q_keep);
}

static bool
pg_in_tx(struct db_conn *conn)
{
	return PQtransactionStatus(conn->handle) == PQTRANS_INTRANS;
}

static const char *
statement_name(const struct db_query *q, char name[16])
{
	snprintf(name, 16, "q%u", q->index);
	return name;
}

/* Makes room for another of a listing's statements. */
static enum err
forget(struct db_conn *conn, const struct db_query *q)
{
	char sql[32];
	char name[16];

	snprintf(sql, sizeof(sql), "deallocate %s", statement_name(q, name));
	conn->prepared[q->index] = false;
	return pg_script(conn, sql);
}

static enum err
pg_prepare(struct db_conn *conn, const struct db_query *q)
{
	char name[16];
	CLEANUP(pg_clearp) PGresult *r = NULL;
	enum err e;

	if (q->composed && conn->composed[q->index - db_n_queries] != q->composed) {
		if (conn->prepared[q->index] && (e = forget(conn, q)))
			return e;
		conn->composed[q->index - db_n_queries] = q->composed;
	}
	if (conn->prepared[q->index])
		return OK;
	r = PQprepare(conn->handle, statement_name(q, name), q->pg, 0, NULL);
	if (PQresultStatus(r) != PGRES_COMMAND_OK) {
		const char *why = PQresultErrorField(r, PG_DIAG_MESSAGE_PRIMARY);
		const char *state = PQresultErrorField(r, PG_DIAG_SQLSTATE);

		log_error("db", "engine=pg query=%s does not prepare: %s", q->name,
		    why ? why : "the connection is gone");
		return PQstatus(conn->handle) == CONNECTION_OK && !is_trouble(state ? state : "")
			   ? ERR_BUG
			   : ERR_UPSTREAM;
	}
	conn->prepared[q->index] = true;
	return OK;
}

static enum err
pg_run(struct db_conn *conn, const struct db_query *q, const struct db_value *v, db_row_fn *fn,
    void *arg, int64_t *ret_changed, bool *ret_retry)
{
	const char *values[MAX_PARAMS];
	int lengths[MAX_PARAMS];
	int formats[MAX_PARAMS];
	char ints[MAX_PARAMS][INT_TEXT];
	char name[16];
	CLEANUP(pg_clearp) PGresult *r = NULL;
	int64_t changed = 0;
	enum err e;

	assert(q->n_params <= MAX_PARAMS);
	if ((e = pg_prepare(conn, q)))
		return e;
	for (unsigned i = 0; i < q->n_params; i++) {
		values[i] = v[i].kind == DB_KIND_NULL ? NULL : v[i].s.p;
		lengths[i] = (int)v[i].s.n;
		formats[i] = v[i].kind == DB_KIND_BLOB;
		if (v[i].kind == DB_KIND_INT) {
			snprintf(ints[i], INT_TEXT, "%" PRId64, v[i].i);
			values[i] = ints[i];
		}
	}
	r = PQexecPrepared(
	    conn->handle, statement_name(q, name), (int)q->n_params, values, lengths, formats, 1);
	if (PQresultStatus(r) != PGRES_COMMAND_OK && PQresultStatus(r) != PGRES_TUPLES_OK)
		return error_of(conn, q->name, r, ret_retry);
	for (int i = 0; fn && i < PQntuples(r); i++) {
		struct db_row row = { .ops = &db_pg_ops, .handle = r, .number = i };

		if ((e = fn(&row, arg)))
			return e;
	}
	if (ret_changed && str_int(str_of(PQcmdTuples(r)), &changed))
		*ret_changed = changed;
	return OK;
}

/* Integers in network order: int2, int4, int8 and bool by their length. */
static int64_t
pg_row_int(const struct db_row *row, int column)
{
	const char *p = PQgetvalue(row->handle, row->number, column);
	uint64_t v8;
	uint32_t v4;
	uint16_t v2;

	if (PQgetisnull(row->handle, row->number, column))
		return 0;
	switch (PQgetlength(row->handle, row->number, column)) {
	case 8:
		memcpy(&v8, p, 8);
		return (int64_t)be64toh(v8);
	case 4:
		memcpy(&v4, p, 4);
		return (int32_t)ntohl(v4);
	case 2:
		memcpy(&v2, p, 2);
		return (int16_t)ntohs(v2);
	case 1:
		return p[0];
	default:
		log_die("db", "a column that should be a whole number is not");
	}
}

static const char *
pg_row_bytes(const struct db_row *row, int column, size_t *ret_n)
{
	if (PQgetisnull(row->handle, row->number, column))
		return NULL;
	*ret_n = (size_t)PQgetlength(row->handle, row->number, column);
	return PQgetvalue(row->handle, row->number, column);
}

const struct db_ops db_pg_ops = {
	.connect = pg_connect,
	.close = pg_close,
	.begin = pg_begin,
	.commit = pg_commit,
	.rollback = pg_rollback,
	.mark = pg_mark,
	.keep = pg_keep,
	.undo = pg_undo,
	.in_tx = pg_in_tx,
	.run = pg_run,
	.script = pg_script,
	.prepare = pg_prepare,
	.row_int = pg_row_int,
	.row_bytes = pg_row_bytes,
};
