/* What the engines and db.c share. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include <pthread.h>

#include "db/db.h"
#include "db/db_query.h"

struct db_migration {
	const char *domain;
	int version;
	const char *const *sqlite;
	const char *const *pg;
};
extern const struct db_migration db_migrations[];
extern const size_t db_n_migrations;

/* A column of the type collate that a step adds to a table with rows: what reads the texts after an
 * id, and what writes a row's key. The last one has no domain. */
struct db_fill {
	const char *domain;
	int version;
	const struct db_query *walk;
	const struct db_query *fill;
};
extern const struct db_fill db_fills[];

struct db_conn; /* each engine has its own */

struct db_row {
	const struct db_ops *ops;
	void *handle;
	int number;
};

/* Called for each row; an error stops the query and is its result. */
typedef enum err db_row_fn(const struct db_row *row, void *arg);

enum db_mode { DB_MODE_READ, DB_MODE_WRITE };

/* An engine. Errors are logged there, with the query's name and the engine's code, never with
 * values. *ret_retry is set when the same again may succeed. ERR_UPSTREAM says that the disk or the
 * server behind it fails: db.c remembers it and passes ERR_BUSY on. */
struct db_ops {
	enum err (*connect)(const char *address, enum db_mode mode, struct db_conn **ret_conn);
	void (*close)(struct db_conn *conn);
	enum err (*begin)(struct db_conn *conn, enum db_mode mode);
	enum err (*commit)(struct db_conn *conn, bool *ret_retry);
	void (*rollback)(struct db_conn *conn);
	enum err (*run)(struct db_conn *conn, const struct db_query *q, const struct db_value *v,
	    db_row_fn *fn, void *arg, int64_t *ret_changed, bool *ret_retry);
	/* A place inside a transaction: marked, forgotten, or gone back to and forgotten. */
	enum err (*mark)(struct db_conn *conn);
	enum err (*keep)(struct db_conn *conn);
	enum err (*undo)(struct db_conn *conn);
	/* Whether a transaction is open and may go on: some errors end it. */
	bool (*in_tx)(struct db_conn *conn);
	/* SQLite: the length of the write-ahead log after the last commit; and moving its pages
	 * into the database. */
	int64_t (*wal_frames)(struct db_conn *conn);
	enum err (*checkpoint)(struct db_conn *conn, int64_t *ret_frames, int64_t *ret_left);
	enum err (*script)(struct db_conn *conn, const char *sql);
	enum err (*prepare)(struct db_conn *conn, const struct db_query *q);
	int64_t (*row_int)(const struct db_row *row, int column);
	/* NULL for SQL's NULL. */
	const char *(*row_bytes)(const struct db_row *row, int column, size_t *ret_n);
};
/* Once in a process, before SQLite is used. */
void db_sqlite_init(void);
extern const struct db_ops db_sqlite_ops;
extern const struct db_ops db_pg_ops;

/* A connection keeps this many statements of listings prepared, besides the named queries: their
 * places come after those of db_queries[], and two that meet in one take turns. */
enum { DB_COMPOSED = 64 };
/* Prepares every listing in every order with each filter; how many failed. */
int db_listings_prepare(struct db *db, struct db_conn *conn);

enum { DB_POOL_MAX = 66 };

struct db_bell;
struct db_group;
struct checkpoint;

struct db {
	enum db_engine engine;
	const struct db_ops *ops;
	char *address;
	pthread_mutex_t lock;
	pthread_cond_t returned;
	struct db_conn *idle[DB_POOL_MAX];
	int pool; /* 2 × cores + 2 */
	int n_idle;
	int n_open;
	int n_waiting;
	/* PostgreSQL: writers share it; one that collided twice has it alone, so that a crowd on
	 * the same rows gets through. */
	pthread_rwlock_t crowd;
	_Atomic bool failing;	       /* from such an error until something is committed */
	struct db_group *group;	       /* SQLite: those who write */
	struct checkpoint *checkpoint; /* SQLite */
	struct db_bell *bell;	       /* PostgreSQL, while there is one */
};

/* A connection beside the pool (a PGconn), for PQstatus() to judge and PQfinish() to end; `name` is
 * how the server's lists call it. */
struct pg_conn *db_pg_connect(const char *address, const char *name);

/* A connection of the pool, and back. */
MUST_USE enum err db_borrow(struct db *db, struct db_conn **ret_conn);
void db_return(struct db *db, struct db_conn *conn);

/* Remembers that the disk or the server fails, and returns what the caller may know. */
MUST_USE enum err db_note_failing(struct db *db, enum err e);

/* Runs a query on the session's connection: borrowed when it only reads. */
MUST_USE enum err db_run(struct cx *cx, const struct db_query *q, const struct db_value *v,
    db_row_fn *fn, void *arg, int64_t *ret_changed);

/* Runs statements without parameters in the open transaction: for migrations. */
MUST_USE enum err db_script(struct cx *cx, const char *sql);
