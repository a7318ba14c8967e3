/* Sessions, the pool and transactions, the same for both engines.
 * A session borrows a reading connection at its first query and gives it back before it writes. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "db/db.h"

#include "base/log.h"
#include "base/clock.h"
#include "db/db_int.h"

struct after {
	void (*fn)(void *arg);
	void *arg;
	struct after *next;
};

struct db_session {
	struct db *db;
	struct db_conn *reader;
	struct db_conn *writer;
	struct after *after;
	int depth;
	bool doomed;
	bool retry;
	bool read_only;
	enum err (*guard)(struct cx *cx, void *arg);
	void *guard_arg;
	const char *changed; /* the last query that changed what the audit log is about */
	bool event;	     /* an event was written in this transaction */
	bool alone;	     /* has collided: writes without others of this process */
};

enum { MAX_ROWS = 100000, LONG_TX_US = 20000 };

enum err
db_open(const char *address, struct db **ret_db)
{
	bool pg = strncmp(address, "postgres", 8) == 0;
	struct db *db = calloc(1, sizeof(*db));
	pthread_rwlockattr_t attr;
	enum err e;

	if (!db)
		log_die("memory", "the operating system has no more");
	db->engine = pg ? DB_PG : DB_SQLITE;
	db->ops = pg ? &db_pg_ops : &db_sqlite_ops;
	db->address = strdup(address);
	pthread_mutex_init(&db->lock, NULL);
	pthread_cond_init(&db->returned, NULL);
	pthread_mutex_init(&db->write_lock, NULL);
	pthread_rwlockattr_init(&attr);
	pthread_rwlockattr_setkind_np(&attr, PTHREAD_RWLOCK_PREFER_WRITER_NONRECURSIVE_NP);
	pthread_rwlock_init(&db->crowd, &attr);
	pthread_rwlockattr_destroy(&attr);
	/* SQLite's writer also makes the file, so that readers find one. */
	if (pg)
		e = db->ops->connect(address, DB_MODE_WRITE, &db->idle[0]);
	else
		e = db->ops->connect(address, DB_MODE_WRITE, &db->writer);
	if (e) {
		db_close(db);
		return e;
	}
	if (pg)
		db->n_idle = db->n_open = 1;
	*ret_db = db;
	return OK;
}

void
db_close(struct db *db)
{
	if (!db)
		return;
	for (int i = 0; i < db->n_idle; i++)
		db->ops->close(db->idle[i]);
	if (db->writer)
		db->ops->close(db->writer);
	pthread_mutex_destroy(&db->lock);
	pthread_mutex_destroy(&db->write_lock);
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
	while (db->n_idle == 0 && db->n_open >= DB_POOL)
		pthread_cond_wait(&db->returned, &db->lock);
	if (db->n_idle > 0)
		conn = db->idle[--db->n_idle];
	else
		open_new = true;
	db->n_open += open_new;
	pthread_mutex_unlock(&db->lock);
	if (open_new) {
		e = db->ops->connect(db->address, DB_MODE_READ, &conn);
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
take_writer(struct db_session *s)
{
	enum err e;

	if (s->db->engine == DB_SQLITE) {
		pthread_mutex_lock(&s->db->write_lock);
		s->writer = s->db->writer;
		return OK;
	}
	if (s->alone)
		pthread_rwlock_wrlock(&s->db->crowd);
	else
		pthread_rwlock_rdlock(&s->db->crowd);
	if ((e = db_borrow(s->db, &s->writer)))
		pthread_rwlock_unlock(&s->db->crowd);
	return e;
}

static void
release_writer(struct db_session *s)
{
	if (s->db->engine == DB_SQLITE) {
		pthread_mutex_unlock(&s->db->write_lock);
	} else {
		db_return(s->db, s->writer);
		pthread_rwlock_unlock(&s->db->crowd);
	}
	s->writer = NULL;
}

static void
abandon_write(struct db_session *s)
{
	if (!s->writer)
		return;
	s->db->ops->rollback(s->writer);
	release_writer(s);
	s->after = NULL;
	s->doomed = false;
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
		if ((e = take_writer(s)))
			return e;
		if ((e = s->db->ops->begin(s->writer, DB_MODE_WRITE))) {
			release_writer(s);
			return e;
		}
		s->doomed = false;
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

/* In a test build with LYHORD_INJECT=n every nth commit fails as a collision would. */
static bool
injected_failure(void)
{
#ifdef LYHORD_TEST_HOOKS
	static _Atomic int count;
	const char *text = getenv("LYHORD_INJECT");
	int64_t every = 0;

	if (text && str_int(str_of(text), &every) && every > 0)
		return ++count % every == 0;
#endif
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
	if (injected_failure()) {
		s->retry = true;
		abandon_write(s);
		return ERR_BUSY;
	}
	if ((e = s->db->ops->commit(s->writer, &s->retry))) {
		abandon_write(s);
		return e;
	}
	release_writer(s);
	s->after = NULL;
	for (; after; after = after->next)
		after->fn(after->arg);
	return OK;
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

	for (int i = 0; i < (base_broken("retry") ? 1 : DB_ATTEMPTS); i++) {
		if (i > 0) {
			struct timespec pause = { .tv_nsec = (long)i * i * 2000000 };

			arena_rewind(cx->arena, mark);
			nanosleep(&pause, NULL);
		}
		cx->fail = clean;
		cx->db->retry = false;
		cx->db->alone = i >= 2;
		e = fn(cx, arg);
		if (!cx->db->retry || e == OK)
			break;
		abandon_write(cx->db);
		cx->db->depth = 0;
		end_read(cx->db);
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
	enum err e;

	if (!s->writer && q->writes) {
		log_error("db", "write outside a transaction query=%s", q->name);
		return ERR_BUG;
	}
	if (!s->writer && !s->reader) {
		if ((e = db_borrow(s->db, &s->reader)))
			return e;
		if ((e = s->db->ops->begin(s->reader, DB_MODE_READ))) {
			db_return(s->db, s->reader);
			s->reader = NULL;
			return e;
		}
	}
	if (q->audit == DB_AUDIT_CHANGE)
		s->changed = q->name;
	else if (q->audit == DB_AUDIT_EVENT)
		s->event = true;
	e = s->db->ops->run(
	    s->writer ? s->writer : s->reader, q, v, fn, arg, ret_changed, &s->retry);
	if (e && s->writer)
		s->doomed = true;
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
	return s->db->ops->script(s->writer, sql);
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
	db_return(db, conn);
	*ret_bad = bad;
	return OK;
}
