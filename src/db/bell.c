/* LISTEN and NOTIFY. A NOTIFY inside a writing transaction would make all writers commit one after
 * the other (the server takes one lock for all of them), so it is sent by a thread of its own. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "db/bell.h"

#include <errno.h>
#include <libpq-fe.h>
#include <poll.h>
#include <sys/eventfd.h>

#include "base/log.h"
#include "db/db_int.h"
#include "gen/db_q.h"

enum {
	AGAIN_MS = 1000, /* until a lost connection is tried anew */
	PAUSE_MS = 20,	 /* between two rings: what comes meanwhile shares the next */
};

struct db_bell {
	struct db *db;
	void (*heard)(void *arg);
	void *arg;
	pthread_t listener;
	pthread_t ringer;
	int stop_fd; /* wakes the listener for good */
	pthread_mutex_t lock;
	pthread_cond_t rung;
	uint64_t wanted;
	bool stop;
	_Atomic int own_pid; /* the ringer's backend: its own rings are no news */
	_Atomic int64_t n_rung;
	_Atomic int64_t n_heard;
	_Atomic bool listening;
};

static bool
command(PGconn *c, const char *sql)
{
	PGresult *r = PQexec(c, sql);
	bool done = PQresultStatus(r) == PGRES_COMMAND_OK;

	PQclear(r);
	return done;
}

/* True at the end. */
static bool
stopped_within(struct db_bell *b, int ms)
{
	struct pollfd fd = { .fd = b->stop_fd, .events = POLLIN };

	return poll(&fd, 1, ms) > 0;
}

static PGconn *
begin_to_listen(struct db_bell *b)
{
	PGconn *c = db_pg_connect(b->db->address, "lyhord-listen");

	if (PQstatus(c) != CONNECTION_OK || !command(c, db_q_listen_pg)) {
		PQfinish(c);
		return NULL;
	}
	b->listening = true;
	return c;
}

/* Whether another process rang. */
static bool
take_rings(struct db_bell *b, PGconn *c)
{
	bool news = false;
	PGnotify *n;

	while ((n = PQnotifies(c))) {
		news = news || n->be_pid != b->own_pid;
		PQfreemem(n);
	}
	return news && !base_broken("listen");
}

/* Until the connection is lost, or the end. */
static void
hear(struct db_bell *b, PGconn *c)
{
	struct pollfd fds[] = { { .fd = PQsocket(c), .events = POLLIN },
		{ .fd = b->stop_fd, .events = POLLIN } };

	for (;;) {
		if (take_rings(b, c)) {
			b->n_heard++;
			b->heard(b->arg);
		}
		if (poll(fds, ARRAY_LEN(fds), -1) < 0 && errno != EINTR)
			return;
		if (fds[1].revents || !PQconsumeInput(c) || PQstatus(c) != CONNECTION_OK)
			return;
	}
}

static void *
listen_on(void *arg)
{
	struct db_bell *b = arg;
	bool lost = true; /* said once */

	while (!stopped_within(b, 0)) {
		PGconn *c = begin_to_listen(b);

		if (!c) {
			if (lost)
				log_warn("bell", "does not hear other nodes: looks each second");
			lost = false;
			stopped_within(b, AGAIN_MS);
			continue;
		}
		lost = true;
		b->heard(b->arg); /* what was rung while nobody listened */
		hear(b, c);
		b->listening = false;
		PQfinish(c);
	}
	return NULL;
}

/* Waits for a ring that is wanted; false at the end. */
static bool
wait_for_ring(struct db_bell *b, uint64_t *done)
{
	bool stop;

	pthread_mutex_lock(&b->lock);
	while (b->wanted == *done && !b->stop)
		pthread_cond_wait(&b->rung, &b->lock);
	*done = b->wanted;
	stop = b->stop;
	pthread_mutex_unlock(&b->lock);
	return !stop;
}

static void *
ring_on(void *arg)
{
	struct db_bell *b = arg;
	PGconn *c = NULL;
	uint64_t done = 0;

	while (wait_for_ring(b, &done)) {
		bool rung = c && command(c, db_q_ring_pg);

		if (!rung) { /* the first time, or the server was gone meanwhile */
			PQfinish(c);
			c = db_pg_connect(b->db->address, "lyhord-ring");
			b->own_pid = PQbackendPID(c);
			rung = PQstatus(c) == CONNECTION_OK && command(c, db_q_ring_pg);
		}
		b->n_rung += rung;
		stopped_within(b, rung ? PAUSE_MS : AGAIN_MS);
	}
	PQfinish(c);
	return NULL;
}

struct db_bell *
db_bell_open(struct db *db, void (*heard)(void *arg), void *arg)
{
	struct db_bell *b;

	if (db->engine != DB_PG)
		return NULL;
	b = calloc(1, sizeof(*b));
	if (!b)
		log_die("memory", "the operating system has no more");
	*b = (struct db_bell) { .db = db, .heard = heard, .arg = arg, .own_pid = -1 };
	b->stop_fd = eventfd(0, EFD_CLOEXEC);
	pthread_mutex_init(&b->lock, NULL);
	pthread_cond_init(&b->rung, NULL);
	if (b->stop_fd < 0 || pthread_create(&b->listener, NULL, listen_on, b) != 0)
		log_die("bell", "the operating system has no more threads");
	if (pthread_create(&b->ringer, NULL, ring_on, b) != 0)
		log_die("bell", "the operating system has no more threads");
	db->bell = b;
	return b;
}

void
db_bell_ring(struct db_bell *b)
{
	if (!b || base_broken("ring"))
		return;
	pthread_mutex_lock(&b->lock);
	b->wanted++;
	pthread_cond_signal(&b->rung);
	pthread_mutex_unlock(&b->lock);
}

void
db_bell_once(struct db *db)
{
	PGconn *c;

	if (db->engine != DB_PG || base_broken("ring"))
		return;
	c = db_pg_connect(db->address, "lyhord-ring");
	if (PQstatus(c) != CONNECTION_OK || !command(c, db_q_ring_pg))
		log_info("bell", "running servers were not told; they look each second");
	PQfinish(c);
}

void
db_bell_close(struct db_bell *b)
{
	if (!b)
		return;
	pthread_mutex_lock(&b->lock);
	b->stop = true;
	pthread_cond_signal(&b->rung);
	pthread_mutex_unlock(&b->lock);
	eventfd_write(b->stop_fd, 1);
	pthread_join(b->listener, NULL);
	pthread_join(b->ringer, NULL);
	b->db->bell = NULL;
	close(b->stop_fd);
	pthread_mutex_destroy(&b->lock);
	pthread_cond_destroy(&b->rung);
	free(b);
}

bool
db_bell_stats(struct db *db, struct db_bell_stats *ret_stats)
{
	const struct db_bell *b = db->bell;

	if (!b)
		return false;
	*ret_stats = (struct db_bell_stats) {
		.rung = b->n_rung, .heard = b->n_heard, .listening = b->listening
	};
	return true;
}
