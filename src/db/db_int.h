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

/* What a table says of itself: for the retention plan and the register of personal data. */
struct db_table {
	const char *name;
	const char *personal;
	const char *retention;
	const char *secrecy;
};
extern const struct db_table db_tables[];
extern const size_t db_n_tables;

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
 * values. *ret_retry is set when the same again may succeed. */
struct db_ops {
	enum err (*connect)(const char *address, enum db_mode mode, struct db_conn **ret_conn);
	void (*close)(struct db_conn *conn);
	enum err (*begin)(struct db_conn *conn, enum db_mode mode);
	enum err (*commit)(struct db_conn *conn, bool *ret_retry);
	void (*rollback)(struct db_conn *conn);
	enum err (*run)(struct db_conn *conn, const struct db_query *q, const struct db_value *v,
	    db_row_fn *fn, void *arg, int64_t *ret_changed, bool *ret_retry);
	enum err (*script)(struct db_conn *conn, const char *sql);
	enum err (*prepare)(struct db_conn *conn, const struct db_query *q);
	int64_t (*row_int)(const struct db_row *row, int column);
	/* NULL for SQL's NULL. */
	const char *(*row_bytes)(const struct db_row *row, int column, size_t *ret_n);
};
extern const struct db_ops db_sqlite_ops;
extern const struct db_ops db_pg_ops;

enum { DB_POOL = 6 };

struct db {
	enum db_engine engine;
	const struct db_ops *ops;
	char *address;
	pthread_mutex_t lock;
	pthread_cond_t returned;
	struct db_conn *idle[DB_POOL];
	int n_idle;
	int n_open;
	/* PostgreSQL: writers share it; one that collided twice has it alone, so that a crowd on
	 * the same rows gets through. */
	pthread_rwlock_t crowd;
	pthread_mutex_t write_lock; /* SQLite: held from begin to commit */
	struct db_conn *writer;	    /* SQLite: the one that writes */
};

/* A connection of the pool, and back. */
MUST_USE enum err db_borrow(struct db *db, struct db_conn **ret_conn);
void db_return(struct db *db, struct db_conn *conn);

/* Runs statements without parameters in the open transaction: for migrations. */
MUST_USE enum err db_script(struct cx *cx, const char *sql);
