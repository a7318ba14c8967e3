/* The checkpoint thread. The writer never does this work: it would wait for the disk with everybody
 * in line behind it. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "db/checkpoint_int.h"

#include "base/log.h"

enum {
	PAUSE_FRAMES = 16000, /* 64 MB: the writer waits a moment, so that the log starts anew */
	REST_MS = 100,
};

struct checkpoint {
	const struct db_ops *ops;
	struct db_conn *conn;
	struct db_group *group;
	pthread_t thread;
	pthread_mutex_t lock;
	pthread_cond_t woken;
	bool wanted;
	bool stop;
};

/* The log starts anew when a writer begins and every page of it has been moved. Under constant
 * writing that never happens by itself, so the rest is moved while nobody writes. */
static enum err
move_pages(struct checkpoint *c)
{
	int64_t frames = 0;
	int64_t left = 0;
	enum err e;

	if ((e = c->ops->checkpoint(c->conn, &frames, &left)) || left == 0 || frames < PAUSE_FRAMES)
		return e;
	if ((e = group_pause(c->group)))
		return e;
	e = c->ops->checkpoint(c->conn, &frames, &left);
	group_resume(c->group);
	return e;
}

/* True when there is work, false when it is to end. */
static bool
wait_for_work(struct checkpoint *c)
{
	bool stop;

	pthread_mutex_lock(&c->lock);
	while (!c->wanted && !c->stop)
		pthread_cond_wait(&c->woken, &c->lock);
	c->wanted = false;
	stop = c->stop;
	pthread_mutex_unlock(&c->lock);
	return !stop;
}

static void *
run(void *arg)
{
	struct checkpoint *c = arg;
	struct timespec rest = { .tv_nsec = REST_MS * 1000000L };
	enum err last = OK;

	while (wait_for_work(c)) {
		enum err e = move_pages(c);

		if (e == ERR_BUSY)
			e = OK; /* somebody else's command moves them, or reads: the next time */
		if (e != last)
			log_warn("db", "checkpoint result=%s", err_name(e));
		last = e;
		nanosleep(&rest, NULL); /* it is woken by every commit while the log is large */
	}
	return NULL;
}

enum err
checkpoint_start(const struct db_ops *ops, const char *address, struct checkpoint **ret_checkpoint)
{
	struct checkpoint *c = calloc(1, sizeof(*c));
	enum err e;

	if (!c)
		log_die("memory", "the operating system has no more");
	c->ops = ops;
	pthread_mutex_init(&c->lock, NULL);
	pthread_cond_init(&c->woken, NULL);
	if ((e = ops->connect(address, DB_MODE_WRITE, &c->conn))) {
		free(c);
		return e;
	}
	if (pthread_create(&c->thread, NULL, run, c) != 0) {
		ops->close(c->conn);
		free(c);
		return ERR_UPSTREAM;
	}
	*ret_checkpoint = c;
	return OK;
}

void
checkpoint_wake(void *arg)
{
	struct checkpoint *c = arg;

	pthread_mutex_lock(&c->lock);
	c->wanted = true;
	pthread_cond_signal(&c->woken);
	pthread_mutex_unlock(&c->lock);
}

void
checkpoint_set_group(struct checkpoint *c, struct db_group *g)
{
	c->group = g;
}

void
checkpoint_stop(struct checkpoint *c)
{
	if (!c)
		return;
	pthread_mutex_lock(&c->lock);
	c->stop = true;
	pthread_cond_signal(&c->woken);
	pthread_mutex_unlock(&c->lock);
	pthread_join(c->thread, NULL);
	c->ops->close(c->conn);
	pthread_mutex_destroy(&c->lock);
	pthread_cond_destroy(&c->woken);
	free(c);
}
