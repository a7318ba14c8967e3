/* What runs beside the requests: the index at the heels of the events, the lanes of jobs, leases.
 * Each lane has two threads, so that one job that hangs does not stop it; all wake at a commit that
 * left something for them, and look by themselves each second (other nodes, delays). */
/* SPDX-License-Identifier: Apache-2.0 */
#include "app/keeper.h"

#include <pthread.h>

#include "app/app.h"
#include "app/learner.h"
#include "app/live.h"
#include "app/mailer.h"
#include "app/wiring.h"
#include "base/clock.h"
#include "base/log.h"
#include "contact/asked.h"
#include "core/audit.h"
#include "core/event.h"
#include "core/named_feed.h"
#include "core/post.h"
#include "core/tally.h"
#include "db/bell.h"
#include "db/db.h"
#include "search/search.h"

enum {
	FEED_MS = 250, /* looks so often where no bell tells of others, and a feed pauses so long */
	LOOK_MS = 1000,
	SOON_MS = 25,
	NEVER_MS = 3600 * 1000,
	NODE_RENEW_S = 20,
	BULK_CONNECTIONS = 4,
	RECOVER_S = 10,
	PURGE_S = 30, /* what was removed is in no file of the index after that */
	N_LANES = 3,
	LANE_THREADS = 2,
	CX_SOFT = 64 * 1024 * 1024,
	CX_HARD = 512 * 1024 * 1024,
};

struct worker {
	struct keeper *keeper;
	void (*work)(struct worker *w, struct cx *cx);
	void (*end)(struct worker *w, struct cx *cx); /* once, at the stop; or NULL */
	int every_ms;
	int wait_ms; /* this time; 0: every_ms */
	struct feed_worker feed;
	struct learner learner;
	enum job_lane lane;
	enum mail_lane mail_lane;
	struct smtp *smtp;
	bool again; /* there was something: look at once */
	int64_t node_renewed;
	int64_t jobs_renewed;
	int64_t sealed_ms;
	int64_t fed_ms;
	int64_t tidied;
	int64_t recovered;
	pthread_t thread;
	bool started;
};

struct keeper {
	struct site *site;
	pthread_mutex_t lock;
	pthread_cond_t wake;
	uint64_t wakes;
	bool stop;
	struct db_bell *bell; /* to and from the other nodes */
	struct worker *workers;
	size_t n_workers;
};

static void
wake_all(void *arg)
{
	struct keeper *k = arg;

	pthread_mutex_lock(&k->lock);
	k->wakes++;
	pthread_cond_broadcast(&k->wake);
	pthread_mutex_unlock(&k->lock);
}

/* After a commit of this process: here and at the other nodes. */
static void
wake_everybody(void *arg)
{
	struct keeper *k = arg;

	wake_all(k);
	db_bell_ring(k->bell);
}

/* Until something was left, the time is up, or the end (false). */
static bool
wait_turn(struct worker *w, uint64_t *seen)
{
	struct keeper *k = w->keeper;
	int wait_ms = w->wait_ms ? w->wait_ms : w->every_ms;
	struct timespec until;
	bool stop;

	clock_gettime(CLOCK_MONOTONIC, &until);
	until.tv_nsec += wait_ms % 1000 * 1000000L;
	until.tv_sec += wait_ms / 1000 + until.tv_nsec / 1000000000L;
	until.tv_nsec %= 1000000000L;
	pthread_mutex_lock(&k->lock);
	while (!w->again && k->wakes == *seen && !k->stop &&
	       pthread_cond_timedwait(&k->wake, &k->lock, &until) == 0)
		;
	*seen = k->wakes;
	stop = k->stop;
	pthread_mutex_unlock(&k->lock);
	return !stop;
}

static void
call(struct worker *w, void (*fn)(struct worker *w, struct cx *cx))
{
	CLEANUP(arena_freep) struct arena *arena = arena_new(CX_SOFT, CX_HARD);
	struct cx cx;

	site_cx_start(w->keeper->site, arena, &cx);
	fn(w, &cx);
	site_cx_end(&cx);
}

static void *
keep(void *arg)
{
	struct worker *w = arg;
	uint64_t seen = 0;

	do {
		w->again = false;
		w->wait_ms = 0;
		call(w, w->work);
	} while (wait_turn(w, &seen));
	if (w->end)
		call(w, w->end);
	return NULL;
}

/* Before events are read: who wrote some may have rung while another, older transaction still ran,
 * and that one need not ring at its end. */
static void
look_soon(struct worker *w, struct cx *cx)
{
	bool held = false;

	if (db_engine(w->keeper->site->db) == DB_PG && !feed_held_back(cx, &held) && held)
		w->wait_ms = SOON_MS;
}

static void
feed(struct worker *w, struct cx *cx)
{
	enum err e;

	look_soon(w, cx);
	e = app_index(cx);
	if (e)
		log_warn("keeper", "index result=%s", err_name(e));
}

/* Large merges of the index, and what was removed out of its files: by the clock, not at each
 * commit. */
static void
tidy(struct worker *w, struct cx *cx)
{
	int64_t now = clock_mono_us() / 1000000;
	int64_t left = w->tidied ? w->tidied + PURGE_S - now : 0;
	enum err e;

	if (left > 0) {
		w->wait_ms = (int)left * 1000;
		return;
	}
	if ((e = search_tidy(cx->site->search, &w->again)))
		log_warn("keeper", "tidy result=%s", err_name(e));
	if (!w->again)
		w->tidied = now;
}

static enum err
seal_some(struct cx *cx, void *arg)
{
	return audit_seal(cx, arg);
}

/* Once a second, however often it is woken: each sealing costs a commit. */
static void
seal(struct worker *w, struct cx *cx)
{
	int64_t now = clock_mono_us() / 1000;
	bool more = false;
	enum err e;

	if (w->sealed_ms && now - w->sealed_ms < LOOK_MS)
		return;
	if ((e = db_attempt(cx, seal_some, &more)))
		log_warn("keeper", "seal result=%s", err_name(e));
	w->again = more;
	w->sealed_ms = more ? 0 : now;
}

static void
follow(struct worker *w, struct cx *cx)
{
	enum err e;

	look_soon(w, cx);
	e = live_follow(cx, &w->again, &w->wait_ms);

	if (e)
		log_warn("keeper", "live result=%s", err_name(e));
}

static void
learn(struct worker *w, struct cx *cx)
{
	int64_t now = clock_mono_us() / 1000;
	enum err e;

	if (w->fed_ms && now - w->fed_ms < FEED_MS) {
		w->wait_ms = (int)(FEED_MS - (now - w->fed_ms));
		return;
	}
	look_soon(w, cx);
	e = learner_step(cx, &w->learner, &w->again);
	w->fed_ms = w->again ? 0 : now;
	if (e)
		log_warn("keeper", "learner result=%s", err_name(e));
}

/* However often it is woken, with a pause in between: what comes meanwhile shares its commit. */
static void
run_feed(struct worker *w, struct cx *cx)
{
	int64_t now = clock_mono_us() / 1000;
	enum err e;

	if (w->fed_ms && now - w->fed_ms < FEED_MS) {
		w->wait_ms = (int)(FEED_MS - (now - w->fed_ms));
		return;
	}
	look_soon(w, cx);
	e = named_feed_step(cx, &w->feed, &w->again);
	w->fed_ms = w->again ? 0 : now;
	if (e)
		log_warn("keeper", "feed=%s result=%s", w->feed.feed->name, err_name(e));
}

static void
fold_tally(struct worker *w, struct cx *cx)
{
	enum err e = tally_fold(cx, &w->again);
	bool more = false;

	if (e)
		log_warn("keeper", "tally result=%s", err_name(e));
	if ((e = contact_asked_fold(cx, &more)))
		log_warn("keeper", "asked result=%s", err_name(e));
	w->again = w->again || more;
}

/* By the clock alone: what is counted waits, and shares its commit. */
static void
run_tally(struct worker *w, struct cx *cx)
{
	int64_t left_ms = w->fed_ms + TALLY_FOLD_S * 1000 - clock_mono_us() / 1000;

	if (w->fed_ms && left_ms > 0) {
		w->wait_ms = (int)left_ms;
		return;
	}
	fold_tally(w, cx);
	w->fed_ms = clock_mono_us() / 1000;
}

static void
let_feed_go(struct worker *w, struct cx *cx)
{
	enum err e = named_feed_let_go(cx, &w->feed);

	if (e)
		log_warn("keeper", "feed=%s let go result=%s", w->feed.feed->name, err_name(e));
}

static void
run_lane(struct worker *w, struct cx *cx)
{
	int ran = 0;
	enum err e = jobs_run_due(cx, w->lane, &ran);

	if (e)
		log_warn("keeper", "lane=%d result=%s", (int)w->lane, err_name(e));
	w->again = !e && ran > 0;
}

static void
run_mail(struct worker *w, struct cx *cx)
{
	(void)cx;
	mailer_run(w->keeper->site, w->mail_lane, w->smtp);
}

static enum err
recover_mail(struct cx *cx, void *arg)
{
	(void)arg;
	return outbox_recover(cx);
}

/* A thread of its own: what it renews must not wait for a long piece of work. */
static void
renew(struct worker *w, struct cx *cx)
{
	int64_t now = clock_mono_us() / 1000000;
	enum err e;

	if (now - w->jobs_renewed >= JOBS_RENEW_S) {
		if ((e = jobs_renew(cx)))
			log_warn("keeper", "leases result=%s", err_name(e));
		else
			w->jobs_renewed = now;
	}
	if (now - w->recovered >= RECOVER_S) {
		if ((e = db_attempt(cx, recover_mail, NULL)))
			log_warn("keeper", "outbox result=%s", err_name(e));
		else
			w->recovered = now;
	}
	if (now - w->node_renewed < NODE_RENEW_S)
		return;
	if ((e = site_node_renew(w->keeper->site)))
		log_warn("keeper", "node result=%s", err_name(e));
	else
		w->node_renewed = now;
}

static enum err
plan_jobs(struct cx *cx, void *arg)
{
	(void)arg;
	return jobs_plan(cx);
}

/* A test build can do without looking, to see that the bell alone is enough. */
static int
look_ms(void)
{
#ifdef LYHORD_TEST_HOOKS
	if (getenv("LYHORD_NO_POLL"))
		return NEVER_MS;
#endif
	return LOOK_MS;
}

static void
set_up(struct keeper *k)
{
	bool bell = db_engine(k->site->db) == DB_PG;
	int feed_ms = bell ? look_ms() : FEED_MS;
	size_t n_feeds = 0;
	const struct named_feed *feeds = named_feeds(&n_feeds);
	struct worker *w;
	struct smtp_server *servers =
	    arena_array(k->site->arena, 1 + BULK_CONNECTIONS, sizeof(*servers));

	w = k->workers = arena_array(k->site->arena,
	    7 + n_feeds + N_LANES * LANE_THREADS + 1 + BULK_CONNECTIONS, sizeof(*w));
	*w++ = (struct worker) { .work = feed, .every_ms = feed_ms };
	*w++ = (struct worker) { .work = tidy, .every_ms = PURGE_S * 1000 };
	*w++ = (struct worker) { .work = follow, .every_ms = feed_ms };
	*w++ = (struct worker) {
		.work = renew, .every_ms = LOOK_MS, .node_renewed = clock_mono_us() / 1000000
	};
	*w++ = (struct worker) { .work = learn, .every_ms = feed_ms };
	*w++ = (struct worker) { .work = seal, .every_ms = LOOK_MS };
	*w++ = (struct worker) {
		.work = run_tally, .end = fold_tally, .every_ms = TALLY_FOLD_S * 1000
	};
	for (size_t i = 0; i < n_feeds; i++)
		*w++ = (struct worker) { .work = run_feed,
			.end = let_feed_go,
			.feed = { .feed = &feeds[i] },
			.every_ms = look_ms() };
	for (int i = 0; i < N_LANES * LANE_THREADS; i++)
		*w++ = (struct worker) { .work = run_lane,
			.lane = (enum job_lane)(JOB_URGENT + i / LANE_THREADS),
			.every_ms = look_ms() };
	for (int i = 0; post_is_on(k->site) && i < 1 + BULK_CONNECTIONS; i++) {
		bool bulk = i > 0 || base_broken("mail-lane");

		servers[i] = post_server(k->site, bulk ? MAIL_BULK : MAIL_URGENT);
		*w++ = (struct worker) { .work = run_mail,
			.mail_lane = bulk ? MAIL_BULK : MAIL_URGENT,
			.smtp = smtp_open(k->site->arena, &servers[i]),
			.every_ms = look_ms() };
	}
	k->n_workers = (size_t)(w - k->workers);
}

enum err
keeper_start(struct cx *cx, struct web_app *app, struct keeper **ret_keeper)
{
	struct keeper *k = arena_alloc(cx->site->arena, sizeof(*k));
	pthread_condattr_t attr;
	enum err e;

	k->site = cx->site;
	pthread_mutex_init(&k->lock, NULL);
	pthread_condattr_init(&attr);
	pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
	pthread_cond_init(&k->wake, &attr);
	pthread_condattr_destroy(&attr);
	if ((e = db_attempt(cx, plan_jobs, NULL)) || (e = live_start(cx, app)))
		return e;
	set_up(k);
	k->bell = db_bell_open(k->site->db, wake_all, k);
	event_on_commit(wake_everybody, k);
	jobs_on_commit(wake_everybody, k);
	for (size_t i = 0; i < k->n_workers; i++) {
		struct worker *w = &k->workers[i];

		w->keeper = k;
		w->started = pthread_create(&w->thread, NULL, keep, w) == 0;
		if (!w->started) {
			keeper_stop(k);
			return ERR_UPSTREAM;
		}
	}
	*ret_keeper = k;
	return OK;
}

void
keeper_stop(struct keeper *k)
{
	event_on_commit(NULL, NULL);
	jobs_on_commit(NULL, NULL);
	jobs_stop(true);
	pthread_mutex_lock(&k->lock);
	k->stop = true;
	pthread_cond_broadcast(&k->wake);
	pthread_mutex_unlock(&k->lock);
	for (size_t i = 0; i < k->n_workers; i++) {
		if (k->workers[i].started)
			pthread_join(k->workers[i].thread, NULL);
		smtp_close(k->workers[i].smtp);
	}
	/* Last: a worker that still finishes what it has in hand rings it. */
	db_bell_close(k->bell);
}
