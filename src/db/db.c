/* Sessions and transactions, the same for both engines; SQLite's writers are group.c's.
 * A session borrows a reading connection at its first query and gives it back before it writes. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "db/db.h"

#include "base/clock.h"
#include "base/guard.h"
#include "base/log.h"
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

enum { LONG_TX_US = 20000 };

enum db_engine
db_session_engine(const struct cx *cx)
{
	return cx->db->db->engine;
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
		return db_note_failing(s->db, e);
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
	return db_note_failing(s->db, e);
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

enum err
db_run(struct cx *cx, const struct db_query *q, const struct db_value *v, db_row_fn *fn, void *arg,
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
		if ((e = db_note_failing(s->db, s->db->ops->begin(s->reader, DB_MODE_READ)))) {
			db_return(s->db, s->reader);
			s->reader = NULL;
			return e;
		}
	}
	if (q->audit == DB_AUDIT_EVENT)
		s->event = true;
	if (!s->writer)
		return db_note_failing(
		    s->db, s->db->ops->run(s->reader, q, v, fn, arg, ret_changed, &s->retry));
	/* A statement after the engine ended the transaction would be one of its own. */
	if (!s->db->ops->in_tx(s->writer))
		return ERR_BUSY;
	start = clock_mono_us();
	e = db_note_failing(
	    s->db, s->db->ops->run(s->writer, q, v, fn, arg, ret_changed, &s->retry));
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

enum err
db_script(struct cx *cx, const char *sql)
{
	struct db_session *s = cx->db;

	assert(s->writer);
	return db_note_failing(s->db, s->db->ops->script(s->writer, sql));
}
