/* The database of a site: one interface, two engines. Queries are made by tools/gen_db.py; this
 * file is for opening, transactions and what runs around them. No handler sees a connection. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

struct db;

enum db_engine { DB_SQLITE, DB_PG };

enum { DB_ATTEMPTS = 5 };

/* How many transactions were committed, by how many commits (0 on PostgreSQL), and who waits. */
struct db_stats {
	int64_t commits;
	int64_t members;
	int64_t waiting;	 /* stand in line just now */
	int64_t readers_waiting; /* for a connection of the pool, on either engine */
};
void db_stats(struct db *db, struct db_stats *ret_stats);

/* Opens a database: a PostgreSQL address (postgresql://…) or the path of an SQLite file, which is
 * made when it is missing. Logs and returns ERR_UPSTREAM when that fails. Release with db_close().
 */
MUST_USE enum err db_open(const char *address, struct db **ret_db);
void db_close(struct db *db);
enum db_engine db_engine(const struct db *db);
enum db_engine db_session_engine(const struct cx *cx);

/* Whether the disk or the database server fails just now: an ERR_BUSY is not for lack of room in
 * line then. Until the next commit that succeeds. */
bool db_failing(const struct db *db);

/* Brings the schema to this program's version, each step in a transaction. *ret_steps is how many
 * were done. ERR_CONFLICT when the database is newer than the program. */
MUST_USE enum err db_migrate(struct db *db, int *ret_steps);
/* How many steps are missing; ERR_CONFLICT as above. Changes nothing. */
MUST_USE enum err db_migrate_check(struct db *db, int *ret_missing);

/* Brings an empty database to earlier versions: those that limit() says of each domain (0: none of
 * its tables). For restoring what was saved then; db_migrate() does the rest. */
typedef int db_version_limit(const void *arg, const char *domain);
MUST_USE enum err db_migrate_to(struct db *db, db_version_limit *limit, const void *arg);
/* Whether this program knows the version of the domain. */
bool db_version_known(const char *domain, int64_t version);

/* What the engine itself finds wrong with the data, each in a line of its own in *ret_found (in the
 * arena); *ret_n counts them. */
MUST_USE enum err db_integrity(struct cx *cx, const char ***ret_found, size_t *ret_n);

/* Prepares every query on this engine; logs those that fail. *ret_bad counts them. */
MUST_USE enum err db_prepare_all(struct db *db, int *ret_bad);

/* Attaches a session to cx: connections are borrowed at the first query. With read_only, db_begin()
 * is a bug. End it with db_session_end(), which rolls back what is open and gives everything back.
 */
void db_session_start(struct cx *cx, struct db *db, bool read_only);
void db_session_end(struct cx *cx);
/* Gives the reading connection back; the next query borrows one again. Call it before waiting for
 * anything that somebody else may need a connection for, and before argon2. */
void db_rest(struct cx *cx);

/* A transaction. They nest: an inner commit does nothing, an inner rollback dooms the outer.
 * Inside it: rows, nothing else (base/guard.h). On SQLite others' transactions share its COMMIT;
 *when that fails, it fails for all. DB_TX_CLEANUP struct db_tx tx = { 0 }; if ((e = db_begin(cx,
 *&tx))) return e; … return db_commit(&tx); db_commit() returns when the data is on disk. ERR_BUSY:
 *try the whole handler again. */
struct db_tx {
	struct cx *cx;
	int depth;
};
#define DB_TX_CLEANUP CLEANUP(db_tx_end)
MUST_USE enum err db_begin(struct cx *cx, struct db_tx *tx);
MUST_USE enum err db_commit(struct db_tx *tx);
void db_tx_end(struct db_tx *tx);
bool db_in_tx(const struct cx *cx);

/* From now on fn(cx, arg) runs first in each transaction of this session; its error refuses the
 * transaction. For what must still hold when something is written, such as a job's lease. NULL ends
 * it. */
void db_guard(struct cx *cx, enum err (*fn)(struct cx *cx, void *arg), void *arg);

/* Runs fn(arg) after the outermost commit, before the answer; forgotten on rollback. arg lives in
 * cx's arena. */
void db_after(struct cx *cx, void (*fn)(void *arg), void *arg);

/* Inside a transaction: runs fn, and when it fails takes back what it did, alone; the transaction
 * goes on. The error is fn's, or ERR_BUSY when the whole transaction is lost. */
MUST_USE enum err db_try(struct cx *cx, enum err (*fn)(struct cx *cx, void *arg), void *arg);

/* Asks for the whole handler to be run again, and returns ERR_BUSY: for a collision that a second
 * run will see as a fact, such as two requests with the same `once`. */
MUST_USE enum err db_again(struct cx *cx);

/* Runs fn until it does not collide with another transaction, at most DB_ATTEMPTS times; before
 * each run the arena and the failure are as they were. fn must have no effect outside its
 * transaction. */
MUST_USE enum err db_attempt(struct cx *cx, enum err (*fn)(struct cx *cx, void *arg), void *arg);
