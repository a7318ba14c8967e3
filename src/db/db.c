/* Sessions, the pool and transactions, the same for both engines; SQLite's writers are group.c's.
 * A session borrows a reading connection at its first query and gives it back before it writes. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "db/db.h"

#include "base/clock.h"
#include "base/guard.h"
#include "base/log.h"
#include "db/checkpoint_int.h"
#include "db/db_int.h"
#include "db/group_int.h"

struct after {
	void (*fn)(void *arg);
	void *arg;
	struct after *next;
};

struct db_session {
	struct db *db;
	struct db_conn *reader;
	struct db_conn *writer;
	struct group_member member; /* SQLite, while there is a writer */
	struct after *after;
	int64_t tx_start_us;
	int64_t slowest_us;
	const char *slowest; /* the query's name */
	int depth;
	bool doomed;
	bool retry;
	bool read_only;
	enum err (*guard)(struct cx *cx, void *arg);
	void *guard_arg;
	const char *changed; /* the last query that changed what the audit log is about */
	bool event;	     /* an event was written in this transaction */
	bool alone;	     /* has collided: writes without others of this process */
	bool phantom;	     /* has read what then did not come to be */
};

enum { MAX_ROWS = 100000, LONG_TX_US = 20000 };

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

/* Of an engine's error: what the caller may know. */
static enum err
note_failing(struct db *db, enum err e)
{
	if (e != ERR_UPSTREAM)
		return e;
	db->failing = true;
	return ERR_BUSY;
}

enum db_engine
db_session_engine(const struct cx *cx)
{
	return cx->db->db->engine;
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
		e = note_failing(db, db->ops->connect(db->address, DB_MODE_READ, &conn));
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

void
db_session_start(struct cx *cx, struct db *db, bool read_only)
{
	cx->db = arena_alloc(cx->arena, sizeof(*cx->db));
	*cx->db = (struct db_session) { .db = db, .read_only = read_only };
}

static void
end_read(struct db_session *s)
{
	bool retry = false;

	if (!s->reader)
		return;
	if (s->db->ops->commit(s->reader, &retry))
		s->db->ops->rollback(s->reader);
	db_return(s->db, s->reader);
	s->reader = NULL;
}

static enum err
begin_pg(struct db_session *s)
{
	enum err e;

	if (s->alone)
		pthread_rwlock_wrlock(&s->db->crowd);
	else
		pthread_rwlock_rdlock(&s->db->crowd);
	if ((e = db_borrow(s->db, &s->writer))) {
		pthread_rwlock_unlock(&s->db->crowd);
		return e;
	}
	if ((e = s->db->ops->begin(s->writer, DB_MODE_WRITE))) {
		db_return(s->db, s->writer);
		s->writer = NULL;
		pthread_rwlock_unlock(&s->db->crowd);
	}
	return e;
}

static enum err
begin_write(struct db_session *s)
{
	enum err e;

	if (!s->db->group)
		e = begin_pg(s);
	else if (!(e = group_begin(s->db->group, &s->member)))
		s->writer = group_writer(s->db->group);
	if (e)
		return note_failing(s->db, e);
	s->doomed = false;
	s->slowest = NULL;
	s->slowest_us = 0;
	s->tx_start_us = clock_mono_us();
	guard_enter();
	return OK;
}

/* The work is done, whatever becomes of it. */
static void
end_work(struct db_session *s)
{
	int64_t us = clock_mono_us() - s->tx_start_us;

	guard_leave();
	if (us > LONG_TX_US && !base_broken("long-tx"))
		log_warn("db", "long transaction us=%" PRId64 " slowest=%s slowest_us=%" PRId64, us,
		    s->slowest ? s->slowest : "-", s->slowest_us);
}

static void
release_pg(struct db_session *s)
{
	db_return(s->db, s->writer);
	pthread_rwlock_unlock(&s->db->crowd);
}

static void
abandon_write(struct db_session *s)
{
	if (!s->writer)
		return;
	end_work(s);
	if (s->db->group) {
		if (!group_rollback(s->db->group, &s->member) && !base_broken("phantom"))
			s->phantom = true;
	} else {
		s->db->ops->rollback(s->writer);
		release_pg(s);
	}
	s->writer = NULL;
	s->after = NULL;
	s->doomed = false;
}

static enum err
commit_write(struct db_session *s)
{
	enum err e;

	end_work(s);
	if (s->db->group) {
		e = group_commit(s->db->group, &s->member, &s->retry);
	} else {
		if ((e = s->db->ops->commit(s->writer, &s->retry)))
			s->db->ops->rollback(s->writer);
		release_pg(s);
	}
	s->writer = NULL;
	s->after = NULL;
	if (!e)
		s->db->failing = false;
	return note_failing(s->db, e);
}

void
db_session_end(struct cx *cx)
{
	struct db_session *s = cx->db;

	if (!s)
		return;
	abandon_write(s);
	end_read(s);
	cx->db = NULL;
}

void
db_rest(struct cx *cx)
{
	if (cx->db->depth == 0)
		end_read(cx->db);
}

enum err
db_begin(struct cx *cx, struct db_tx *tx)
{
	struct db_session *s = cx->db;
	enum err e;

	assert(!s->read_only);
	assert(!tx->cx);
	if (s->depth == 0) {
		end_read(s);
		if ((e = begin_write(s)))
			return e;
		s->changed = NULL;
		s->event = false;
	}
	tx->cx = cx;
	tx->depth = ++s->depth;
	if (s->depth == 1 && s->guard && (e = s->guard(cx, s->guard_arg))) {
		db_tx_end(tx);
		return e;
	}
	return OK;
}

void
db_guard(struct cx *cx, enum err (*fn)(struct cx *cx, void *arg), void *arg)
{
	cx->db->guard = fn;
	cx->db->guard_arg = arg;
}

/* In a test build with LYHORD_INJECT=n every nth commit fails as a collision would; not for who has
 * collided twice, as that one is alone and would not. */
static bool
injected_failure(const struct db_session *s)
{
#ifdef LYHORD_TEST_HOOKS
	static _Atomic int count;
	const char *text = getenv("LYHORD_INJECT");
	int64_t every = 0;

	if (text && !s->alone && str_int(str_of(text), &every) && every > 0)
		return ++count % every == 0;
#endif
	(void)s;
	return false;
}

/* Every change writes an event: one that does not is a defect of ours, which a test build refuses.
 */
static bool
changed_in_silence(const struct db_session *s)
{
	if (!s->changed || s->event || base_broken("audit-silence"))
		return false;
	log_error("db", "a change without an event query=%s", s->changed);
#ifdef LYHORD_TEST_HOOKS
	return !getenv("LYHORD_SILENT_CHANGES"); /* db_test knows no events */
#else
	return false;
#endif
}

enum err
db_commit(struct db_tx *tx)
{
	struct db_session *s = tx->cx->db;
	struct after *after = s->after;
	enum err e;

	assert(tx->depth == s->depth);
	if (s->depth > 1) {
		tx->cx = NULL;
		s->depth--;
		return s->doomed ? ERR_BUSY : OK;
	}
	tx->cx = NULL;
	s->depth = 0;
	if (s->doomed) {
		abandon_write(s);
		return ERR_BUSY;
	}
	if (changed_in_silence(s)) {
		abandon_write(s);
		return ERR_BUG;
	}
	if (injected_failure(s)) {
		s->retry = true;
		abandon_write(s);
		return ERR_BUSY;
	}
	if ((e = commit_write(s)) && !base_broken("after"))
		return e;
	for (; after; after = after->next)
		after->fn(after->arg);
	return e;
}

void
db_tx_end(struct db_tx *tx)
{
	struct db_session *s;

	if (!tx->cx)
		return;
	s = tx->cx->db;
	tx->cx = NULL;
	s->doomed = !base_broken("nested");
	if (--s->depth == 0)
		abandon_write(s);
}

bool
db_in_tx(const struct cx *cx)
{
	return cx->db && cx->db->depth > 0;
}

void
db_after(struct cx *cx, void (*fn)(void *arg), void *arg)
{
	struct after *a = arena_alloc(cx->arena, sizeof(*a));
	struct after **end = &cx->db->after;

	assert(db_in_tx(cx));
	*a = (struct after) { .fn = fn, .arg = arg };
	while (*end)
		end = &(*end)->next;
	*end = a;
}

enum err
db_try(struct cx *cx, enum err (*fn)(struct cx *cx, void *arg), void *arg)
{
	struct db_session *s = cx->db;
	struct after **end = &s->after;
	const char *changed = s->changed;
	bool event = s->event;
	int depth = s->depth;
	enum err e;

	assert(db_in_tx(cx) && !s->doomed);
	while (*end)
		end = &(*end)->next;
	if ((e = s->db->ops->mark(s->writer))) {
		s->doomed = true;
		return e;
	}
	e = fn(cx, arg);
	assert(s->depth == depth);
	if (!e && !s->doomed) {
		s->doomed = (e = s->db->ops->keep(s->writer)) != OK;
		return e;
	}
	if (s->retry || base_broken("savepoint") || s->db->ops->undo(s->writer)) {
		s->doomed = true;
		return ERR_BUSY;
	}
	*end = NULL;
	s->changed = changed;
	s->event = event;
	s->doomed = false;
	return e ? e : ERR_BUSY;
}

enum err
db_again(struct cx *cx)
{
	cx->db->retry = true;
	return ERR_BUSY;
}

enum err
db_attempt(struct cx *cx, enum err (*fn)(struct cx *cx, void *arg), void *arg)
{
	struct arena_mark mark = arena_mark(cx->arena);
	struct failure clean = cx->fail;
	enum err e = OK;

	assert(!db_in_tx(cx));
	for (int i = 0; i < (base_broken("retry") ? 1 : DB_ATTEMPTS); i++) {
		if (i > 0) {
			struct timespec pause = { .tv_nsec = (long)i * i * 2000000 };

			arena_rewind(cx->arena, mark);
			nanosleep(&pause, NULL);
		}
		cx->fail = clean;
		cx->db->retry = false;
		cx->db->phantom = false;
		cx->db->alone = i >= 2;
		e = fn(cx, arg);
		abandon_write(cx->db);
		cx->db->depth = 0;
		if (!cx->db->phantom && (!cx->db->retry || e == OK))
			break;
		end_read(cx->db);
		e = ERR_BUSY;
		cx->db->retry = true;
	}
	cx->db->alone = false;
	if (e == ERR_BUSY && cx->db->retry)
		log_warn("db", "gave up after %d attempts", DB_ATTEMPTS);
	return e;
}

static enum err
run(struct cx *cx, const struct db_query *q, const struct db_value *v, db_row_fn *fn, void *arg,
    int64_t *ret_changed)
{
	struct db_session *s = cx->db;
	int64_t start;
	int64_t us;
	enum err e;

	if (!s->writer && q->writes) {
		log_error("db", "write outside a transaction query=%s", q->name);
		return ERR_BUG;
	}
	if (!s->writer && !s->reader) {
		if ((e = db_borrow(s->db, &s->reader)))
			return e;
		if ((e = note_failing(s->db, s->db->ops->begin(s->reader, DB_MODE_READ)))) {
			db_return(s->db, s->reader);
			s->reader = NULL;
			return e;
		}
	}
	if (q->audit == DB_AUDIT_EVENT)
		s->event = true;
	if (!s->writer)
		return note_failing(
		    s->db, s->db->ops->run(s->reader, q, v, fn, arg, ret_changed, &s->retry));
	/* A statement after the engine ended the transaction would be one of its own. */
	if (!s->db->ops->in_tx(s->writer))
		return ERR_BUSY;
	start = clock_mono_us();
	e = note_failing(s->db, s->db->ops->run(s->writer, q, v, fn, arg, ret_changed, &s->retry));
	us = clock_mono_us() - start;
	if (us > s->slowest_us) {
		s->slowest_us = us;
		s->slowest = q->name;
	}
	s->doomed = s->doomed || e;
	/* What matched no row changed nothing. */
	if (!e && q->audit == DB_AUDIT_CHANGE && (!ret_changed || *ret_changed > 0))
		s->changed = q->name;
	return e;
}

int64_t
db_row_int(const struct db_row *row, int column)
{
	return row->ops->row_int(row, column);
}

const char *
db_row_text(struct cx *cx, const struct db_row *row, int column)
{
	size_t n = 0;
	const char *p = row->ops->row_bytes(row, column, &n);

	return p ? arena_strndup(cx->arena, p, n) : NULL;
}

struct str
db_row_blob(struct cx *cx, const struct db_row *row, int column)
{
	size_t n = 0;
	const char *p = row->ops->row_bytes(row, column, &n);

	return (struct str) { .p = p ? arena_strndup(cx->arena, p, n) : NULL, .n = n };
}

struct one {
	struct cx *cx;
	db_read_fn *read;
	void *to;
	bool found;
};

static enum err
take_one(const struct db_row *row, void *arg)
{
	struct one *one = arg;

	if (!one->found)
		one->read(one->cx, row, one->to);
	one->found = true;
	return OK;
}

enum err
db_find(struct cx *cx, const struct db_query *q, const struct db_value *v, db_read_fn *read,
    void *ret_row, bool *ret_found)
{
	struct one one = { .cx = cx, .read = read, .to = ret_row };
	enum err e = run(cx, q, v, take_one, &one, NULL);

	if (!e)
		*ret_found = one.found;
	return e;
}

enum err
db_get(struct cx *cx, const struct db_query *q, const struct db_value *v, db_read_fn *read,
    void *ret_row)
{
	bool found = false;
	enum err e = db_find(cx, q, v, read, ret_row, &found);

	if (e)
		return e;
	return found ? OK : fail(cx, ERR_MISSING, 0, NULL);
}

struct many {
	struct cx *cx;
	db_read_fn *read;
	size_t size;
	unsigned char *rows;
	size_t n;
	size_t cap;
};

static enum err
take_many(const struct db_row *row, void *arg)
{
	struct many *m = arg;

	if (m->n == MAX_ROWS || arena_over(m->cx->arena))
		return fail(m->cx, ERR_LIMIT, 0, NULL);
	if (m->n == m->cap) {
		size_t cap = m->cap ? m->cap * 2 : 16;
		unsigned char *rows = arena_array(m->cx->arena, cap, m->size);

		if (m->n)
			memcpy(rows, m->rows, m->n * m->size);
		m->rows = rows;
		m->cap = cap;
	}
	m->read(m->cx, row, m->rows + m->n++ * m->size);
	return OK;
}

enum err
db_list(struct cx *cx, const struct db_query *q, const struct db_value *v, db_read_fn *read,
    size_t size, void **ret_rows, size_t *ret_n)
{
	struct many m = { .cx = cx, .read = read, .size = size };
	enum err e = run(cx, q, v, take_many, &m, NULL);

	if (e)
		return e;
	*ret_rows = m.rows;
	*ret_n = m.n;
	return OK;
}

enum err
db_exec(struct cx *cx, const struct db_query *q, const struct db_value *v, int64_t *ret_changed)
{
	int64_t changed = 0;
	enum err e = run(cx, q, v, NULL, NULL, &changed);

	if (!e && ret_changed)
		*ret_changed = changed;
	return e;
}

enum err
db_exec_rev(struct cx *cx, const struct db_query *q, const struct db_value *v)
{
	int64_t changed = 0;
	enum err e = run(cx, q, v, NULL, NULL, &changed);

	if (e)
		return e;
	if (base_broken("rev"))
		return OK;
	return changed == 1 ? OK : fail(cx, ERR_CONFLICT, 0, NULL);
}

enum err
db_script(struct cx *cx, const char *sql)
{
	struct db_session *s = cx->db;

	assert(s->writer);
	return note_failing(s->db, s->db->ops->script(s->writer, sql));
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
