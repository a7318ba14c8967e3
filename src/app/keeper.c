/* What runs beside the requests: the index at the heels of the events, jobs, the node's lease. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "app/keeper.h"

#include <pthread.h>

#include "app/app.h"
#include "app/wiring.h"
#include "base/clock.h"
#include "base/log.h"
#include "core/event.h"
#include "db/db.h"

enum {
	TICK_MS = 250,
	RENEW_S = 20,
	CX_SOFT = 64 * 1024 * 1024,
	CX_HARD = 512 * 1024 * 1024,
};

struct keeper {
	struct site *site;
	pthread_t thread;
	pthread_mutex_t lock;
	pthread_cond_t wake;
	bool woken;
	bool stop;
};

static void
wake_keeper(void *arg)
{
	struct keeper *k = arg;

	pthread_mutex_lock(&k->lock);
	k->woken = true;
	pthread_cond_signal(&k->wake);
	pthread_mutex_unlock(&k->lock);
}

static bool
wait_tick(struct keeper *k)
{
	struct timespec until;
	bool stop;

	clock_gettime(CLOCK_REALTIME, &until);
	until.tv_nsec += TICK_MS * 1000000L;
	if (until.tv_nsec >= 1000000000L) {
		until.tv_nsec -= 1000000000L;
		until.tv_sec++;
	}
	pthread_mutex_lock(&k->lock);
	while (!k->woken && !k->stop && pthread_cond_timedwait(&k->wake, &k->lock, &until) == 0)
		;
	k->woken = false;
	stop = k->stop;
	pthread_mutex_unlock(&k->lock);
	return !stop;
}

static void
keep_once(struct keeper *k, int64_t *renewed)
{
	CLEANUP(arena_freep) struct arena *arena = arena_new(CX_SOFT, CX_HARD);
	struct cx cx;
	int ran = 0;
	enum err e;

	site_cx_start(k->site, arena, &cx);
	if ((e = app_index(&cx)))
		log_warn("keeper", "index result=%s", err_name(e));
	site_cx_end(&cx);
	arena_reset(arena);
	site_cx_start(k->site, arena, &cx);
	if ((e = jobs_run_due(&cx, app_jobs, app_n_jobs, &ran)))
		log_warn("keeper", "jobs result=%s", err_name(e));
	site_cx_end(&cx);
	if (clock_now() - *renewed < RENEW_S)
		return;
	if ((e = site_node_renew(k->site)))
		log_warn("keeper", "node result=%s", err_name(e));
	else
		*renewed = clock_now();
}

static void *
keep(void *arg)
{
	struct keeper *k = arg;
	int64_t renewed = clock_now();

	do
		keep_once(k, &renewed);
	while (wait_tick(k));
	return NULL;
}

static enum err
plan_jobs(struct cx *cx, void *arg)
{
	(void)arg;
	return jobs_plan(cx, app_jobs, app_n_jobs);
}

enum err
keeper_start(struct cx *cx, struct keeper **ret_keeper)
{
	struct keeper *k = arena_alloc(cx->site->arena, sizeof(*k));
	enum err e;

	k->site = cx->site;
	pthread_mutex_init(&k->lock, NULL);
	pthread_cond_init(&k->wake, NULL);
	if ((e = db_attempt(cx, plan_jobs, NULL)))
		return e;
	event_on_commit(wake_keeper, k);
	if (pthread_create(&k->thread, NULL, keep, k) != 0)
		return ERR_UPSTREAM;
	*ret_keeper = k;
	return OK;
}

void
keeper_stop(struct keeper *k)
{
	event_on_commit(NULL, NULL);
	pthread_mutex_lock(&k->lock);
	k->stop = true;
	pthread_cond_signal(&k->wake);
	pthread_mutex_unlock(&k->lock);
	pthread_join(k->thread, NULL);
}
