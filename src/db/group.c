/* Group commit. Whoever has the turn works on the one writing connection inside a savepoint, then
 * passes the turn on and waits; the last in line commits for all. The line, not a timer, makes the
 * groups: alone one commits at once, and while a COMMIT syncs the next group gathers. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "db/group_int.h"

#include "base/clock.h"
#include "base/log.h"

enum {
	WAIT_S = 5,		/* for the turn: then the user gets an answer instead */
	MEMBERS_MAX = 256,	/* a COMMIT is for so many at most, */
	GATHER_US = 20000,	/* and the first of them waits so long at most */
	WAL_STEP_FRAMES = 4000, /* 16 MB: time to move pages into the database */
};

struct db_group {
	const struct db_ops *ops;
	struct db_conn *writer;
	void (*wal_full)(void *arg);
	void *wal_full_arg;
	pthread_mutex_t lock;
	pthread_cond_t passed;
	int64_t gather_us;
	bool taken;
	int n_waiting;
	struct db_stats stats;
	/* What follows belongs to whoever has the turn. */
	bool open;		   /* BEGIN was, COMMIT was not */
	struct group_member *wait; /* those who wait for the COMMIT */
	int n_members;		   /* of those: who have something in it */
	int64_t first_us;
	int64_t wal_seen; /* frames when it was last said */
};

struct db_group *
group_new(const struct db_ops *ops, struct db_conn *writer, void (*wal_full)(void *arg), void *arg)
{
	struct db_group *g = calloc(1, sizeof(*g));

	if (!g)
		log_die("memory", "the operating system has no more");
	g->ops = ops;
	g->writer = writer;
	g->wal_full = wal_full;
	g->wal_full_arg = arg;
	g->gather_us = GATHER_US;
#ifdef LYHORD_TEST_HOOKS
	if (getenv("LYHORD_GATHER")) /* unit tests of groups must not depend on how quick we are */
		g->gather_us = INT64_MAX;
#endif
	pthread_mutex_init(&g->lock, NULL);
	pthread_cond_init(&g->passed, NULL);
	return g;
}

void
group_free(struct db_group *g)
{
	if (!g)
		return;
	assert(!g->taken && !g->open);
	g->ops->close(g->writer);
	pthread_mutex_destroy(&g->lock);
	pthread_cond_destroy(&g->passed);
	free(g);
}

struct db_conn *
group_writer(struct db_group *g)
{
	return g->writer;
}

static enum err
take_turn(struct db_group *g)
{
	struct timespec until;
	int rc = 0;

	clock_gettime(CLOCK_MONOTONIC, &until);
	until.tv_sec += WAIT_S;
	pthread_mutex_lock(&g->lock);
	g->n_waiting++;
	while (g->taken && rc == 0)
		rc = pthread_cond_clockwait(&g->passed, &g->lock, CLOCK_MONOTONIC, &until);
	g->n_waiting--;
	rc = g->taken ? rc : 0; /* free at the last moment */
	if (rc == 0)
		g->taken = true;
	pthread_mutex_unlock(&g->lock);
	if (rc == 0)
		return OK;
	log_warn("db", "waited %d s for the turn to write", WAIT_S);
	return ERR_BUSY;
}

static void
wake(struct group_member *m, enum err e, bool retry)
{
	while (m) {
		struct group_member *next = m->next; /* gone as soon as it is woken */

		m->result = e;
		m->retry = retry;
		sem_post(&m->woken);
		m = next;
	}
}

static struct group_member *
take_waiting(struct db_group *g)
{
	struct group_member *list = g->wait;

	g->wait = NULL;
	g->n_members = 0;
	g->open = false;
	return list;
}

/* The engine has ended the transaction by itself (a full disk, no memory): nothing of it happened,
 * for anybody. Each may try again: it was somebody else's statement. */
static void
lose_all(struct db_group *g)
{
	g->ops->rollback(g->writer);
	wake(take_waiting(g), ERR_BUSY, true);
}

static void
tell_wal(struct db_group *g)
{
	int64_t frames = g->ops->wal_frames(g->writer);

	if (frames < g->wal_seen)
		g->wal_seen = 0; /* the log has started anew */
	if (frames - g->wal_seen < WAL_STEP_FRAMES || base_broken("checkpoint"))
		return;
	g->wal_seen = frames;
	g->wal_full(g->wal_full_arg);
}

static enum err
commit_all(struct db_group *g, bool *ret_retry)
{
	enum err e = g->ops->commit(g->writer, ret_retry);

	if (e) {
		log_error("db", "a commit failed for %d", g->n_members);
		g->ops->rollback(g->writer);
		return base_broken("failing-commit") ? OK : e;
	}
	tell_wal(g);
	return OK;
}

static bool
is_time(const struct db_group *g)
{
	return g->open &&
	       (g->n_members >= MEMBERS_MAX || clock_mono_us() - g->first_us >= g->gather_us);
}

/* Passes the turn to the next in line; with nobody there, or when it is time, commits first. */
static void
pass_turn(struct db_group *g)
{
	struct group_member *list = NULL;
	bool retry = false;
	enum err e = OK;
	int n;

	pthread_mutex_lock(&g->lock);
	if (g->open && (g->n_waiting == 0 || is_time(g) || base_broken("group"))) {
		pthread_mutex_unlock(&g->lock);
		n = g->n_members;
		e = commit_all(g, &retry);
		list = take_waiting(g);
		pthread_mutex_lock(&g->lock);
		g->stats.commits += e == OK;
		g->stats.members += e == OK ? n : 0;
	}
	g->taken = false;
	if (g->n_waiting > 0)
		pthread_cond_signal(&g->passed);
	pthread_mutex_unlock(&g->lock);
	wake(list, e, retry);
}

static void
join(struct db_group *g, struct group_member *m)
{
	m->next = g->wait;
	g->wait = m;
}

static void
wait_for_commit(struct group_member *m)
{
	while (sem_wait(&m->woken) != 0)
		; /* a signal */
	sem_destroy(&m->woken);
}

enum err
group_begin(struct db_group *g, struct group_member *m)
{
	enum err e;

	if ((e = take_turn(g)))
		return e;
	*m = (struct group_member) { .marked = g->open };
	if (g->open) {
		if ((e = g->ops->mark(g->writer)) && !g->ops->in_tx(g->writer))
			lose_all(g);
	} else if (!(e = g->ops->begin(g->writer, DB_MODE_WRITE))) {
		g->open = true;
		g->first_us = clock_mono_us();
	}
	if (e) {
		pass_turn(g);
		return e;
	}
	sem_init(&m->woken, 0, 0);
	return OK;
}

enum err
group_commit(struct db_group *g, struct group_member *m, bool *ret_retry)
{
	if (!g->ops->in_tx(g->writer) || (m->marked && g->ops->keep(g->writer))) {
		lose_all(g);
		pass_turn(g);
		sem_destroy(&m->woken);
		*ret_retry = true;
		return ERR_BUSY;
	}
	join(g, m);
	g->n_members++;
	pass_turn(g);
	wait_for_commit(m);
	*ret_retry = *ret_retry || m->retry;
	return m->result;
}

bool
group_rollback(struct db_group *g, struct group_member *m)
{
	if (!m->marked) { /* nobody before it */
		g->ops->rollback(g->writer);
		g->open = false;
	} else if (!g->ops->in_tx(g->writer) || g->ops->undo(g->writer)) {
		lose_all(g);
	} else {
		join(g, m);
		pass_turn(g);
		wait_for_commit(m);
		return m->result == OK;
	}
	pass_turn(g);
	sem_destroy(&m->woken);
	return !m->marked;
}

enum err
group_pause(struct db_group *g)
{
	bool retry = false;
	enum err e;

	if ((e = take_turn(g)) || !g->open)
		return e;
	e = commit_all(g, &retry);
	wake(take_waiting(g), e, retry);
	return OK;
}

void
group_resume(struct db_group *g)
{
	pass_turn(g);
}

void
group_stats(struct db_group *g, struct db_stats *ret_stats)
{
	pthread_mutex_lock(&g->lock);
	*ret_stats = g->stats;
	ret_stats->waiting = g->n_waiting;
	pthread_mutex_unlock(&g->lock);
}
