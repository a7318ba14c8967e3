/* Opening a database, and the pool of its connections. SQLite's one writer is not in it. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/log.h"
#include "db/checkpoint_int.h"
#include "db/db_int.h"
#include "db/group_int.h"

/* SQLite's writer also makes the file, so that readers find one. */
static enum err
open_sqlite(struct db *db)
{
	struct db_conn *writer = NULL;
	enum err e;

	if ((e = db->ops->connect(db->address, DB_MODE_WRITE, &writer)))
		return e;
	if ((e = checkpoint_start(db->ops, db->address, &db->checkpoint))) {
		db->ops->close(writer);
		return e;
	}
	db->group = group_new(db->ops, writer, checkpoint_wake, db->checkpoint);
	checkpoint_set_group(db->checkpoint, db->group);
	return OK;
}

static enum err
open_pg(struct db *db)
{
	enum err e = db->ops->connect(db->address, DB_MODE_WRITE, &db->idle[0]);

	if (!e)
		db->n_idle = db->n_open = 1;
	return e;
}

enum err
db_open(const char *address, struct db **ret_db)
{
	bool pg = strncmp(address, "postgres", 8) == 0;
	long cores = sysconf(_SC_NPROCESSORS_ONLN);
	struct db *db = calloc(1, sizeof(*db));
	pthread_rwlockattr_t attr;
	enum err e;

	if (!db)
		log_die("memory", "the operating system has no more");
	db_sqlite_init(); /* the search index is SQLite on both */
	db->engine = pg ? DB_PG : DB_SQLITE;
	db->ops = pg ? &db_pg_ops : &db_sqlite_ops;
	db->address = strdup(address);
	db->pool = (int)MIN(2 * MAX(cores, 1) + 2, DB_POOL_MAX) + base_broken("pool");
	pthread_mutex_init(&db->lock, NULL);
	pthread_cond_init(&db->returned, NULL);
	pthread_rwlockattr_init(&attr);
	pthread_rwlockattr_setkind_np(&attr, PTHREAD_RWLOCK_PREFER_WRITER_NONRECURSIVE_NP);
	pthread_rwlock_init(&db->crowd, &attr);
	pthread_rwlockattr_destroy(&attr);
	if ((e = pg ? open_pg(db) : open_sqlite(db))) {
		db_close(db);
		return e;
	}
	*ret_db = db;
	return OK;
}

void
db_close(struct db *db)
{
	if (!db)
		return;
	checkpoint_stop(db->checkpoint);
	for (int i = 0; i < db->n_idle; i++)
		db->ops->close(db->idle[i]);
	group_free(db->group);
	pthread_mutex_destroy(&db->lock);
	pthread_rwlock_destroy(&db->crowd);
	pthread_cond_destroy(&db->returned);
	free(db->address);
	free(db);
}

enum db_engine
db_engine(const struct db *db)
{
	return db->engine;
}

void
db_stats(struct db *db, struct db_stats *ret_stats)
{
	*ret_stats = (struct db_stats) { 0 };
	if (db->group)
		group_stats(db->group, ret_stats);
	pthread_mutex_lock(&db->lock);
	ret_stats->readers_waiting = db->n_waiting;
	pthread_mutex_unlock(&db->lock);
}

bool
db_failing(const struct db *db)
{
	return db->failing;
}

enum err
db_note_failing(struct db *db, enum err e)
{
	if (e != ERR_UPSTREAM)
		return e;
	db->failing = true;
	return ERR_BUSY;
}

enum err
db_borrow(struct db *db, struct db_conn **ret_conn)
{
	struct db_conn *conn = NULL;
	bool open_new = false;
	enum err e = OK;

	pthread_mutex_lock(&db->lock);
	db->n_waiting++;
	while (db->n_idle == 0 && db->n_open >= db->pool)
		pthread_cond_wait(&db->returned, &db->lock);
	db->n_waiting--;
	if (db->n_idle > 0)
		conn = db->idle[--db->n_idle];
	else
		open_new = true;
	db->n_open += open_new;
	pthread_mutex_unlock(&db->lock);
	if (open_new) {
		e = db_note_failing(db, db->ops->connect(db->address, DB_MODE_READ, &conn));
		if (e) {
			pthread_mutex_lock(&db->lock);
			db->n_open--;
			pthread_cond_signal(&db->returned);
			pthread_mutex_unlock(&db->lock);
			return e;
		}
	}
	*ret_conn = conn;
	return OK;
}

void
db_return(struct db *db, struct db_conn *conn)
{
	pthread_mutex_lock(&db->lock);
	db->idle[db->n_idle++] = conn;
	pthread_cond_signal(&db->returned);
	pthread_mutex_unlock(&db->lock);
}

enum err
db_prepare_all(struct db *db, int *ret_bad)
{
	struct db_conn *conn = NULL;
	int bad = 0;
	enum err e;

	if ((e = db_borrow(db, &conn)))
		return e;
	for (size_t i = 0; i < db_n_queries; i++)
		if (db->ops->prepare(conn, &db_queries[i]))
			bad++;
	bad += db_listings_prepare(db, conn);
	db_return(db, conn);
	*ret_bad = bad;
	return OK;
}
