/* Running jobs by lease, with retries that wait longer each time.
 * The lease has a number: a transaction of a job reads it first, and so does what ends the job; who
 * lost the lease changes nothing any more. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "jobs/jobs.h"

#include <pthread.h>
#include <stdatomic.h>

#include "base/clock.h"
#include "base/id.h"
#include "base/log.h"
#include "base/secret.h"
#include "db/db.h"
#include "fmt/when.h"
#include "gen/jobs_q.h"

enum {
	BATCH = 20,
	PAGES = 50, /* of rows that this program does not know, before it gives up looking */
	FIRST_WAIT_S = 5,
	MAX_DOUBLINGS = 10,
	US = 1000000,
	OUTSIDE_S = 3600,
};

/* One run, on its thread's stack; in the list while it runs. */
struct job_run {
	const struct job_kind *kind;
	int64_t id;
	int64_t arg;
	int64_t lease;
	int64_t attempts; /* with this one */
	int64_t added;
	int64_t start_us; /* monotonic */
	enum err result;
	struct job_run *next;
};

static const struct job_kind *all_kinds;
static size_t n_all_kinds;
static const char *(*name_of_text)(unsigned key);
static void (*wake_fn)(void *arg);
static void *wake_arg;
static atomic_bool stopping;
static pthread_mutex_t running_lock = PTHREAD_MUTEX_INITIALIZER;
static struct job_run *running;

void
jobs_setup(const struct job_kind *kinds, size_t n_kinds, const char *(*text_name)(unsigned key))
{
	all_kinds = kinds;
	n_all_kinds = n_kinds;
	name_of_text = text_name;
}

const struct job_kind *
jobs_kinds(size_t *ret_n)
{
	*ret_n = n_all_kinds;
	return all_kinds;
}

const struct job_kind *
jobs_kind_find(const char *name)
{
	for (size_t i = 0; i < n_all_kinds; i++)
		if (strcmp(all_kinds[i].name, name) == 0)
			return &all_kinds[i];
	return NULL;
}

void
jobs_on_commit(void (*wake)(void *arg), void *arg)
{
	wake_fn = wake;
	wake_arg = arg;
}

void
jobs_wake_after(struct cx *cx)
{
	if (wake_fn)
		db_after(cx, wake_fn, wake_arg);
}

enum err
jobs_add(struct cx *cx, const char *kind, int64_t arg, int64_t run_at)
{
	const struct job_kind *k = jobs_kind_find(kind);
	enum err e;

	if ((e = jobs_q_add(cx, id_new(), kind, arg, run_at, k ? k->lane : JOB_NORMAL, NULL)))
		return e;
	if (run_at <= cx->now)
		jobs_wake_after(cx);
	return OK;
}

static bool
is_planned(const struct job_kind *k)
{
	return k->plan.every_s || k->plan.by_clock;
}

int64_t
jobs_plan_next(const struct job_plan *plan, int64_t now)
{
	return plan->every_s ? now + plan->every_s : when_next(now, plan->weekday, plan->minute);
}

enum err
jobs_plan(struct cx *cx)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)))
		return e;
	for (size_t i = 0; i < n_all_kinds; i++) {
		const struct job_kind *k = &all_kinds[i];
		int64_t first = k->plan.every_s ? cx->now : jobs_plan_next(&k->plan, cx->now);

		if (is_planned(k) && (e = jobs_q_plan(cx, id_new(), k->name, first, k->lane, NULL)))
			return e;
	}
	return db_commit(&tx);
}

static int64_t
left_us(const struct job_run *r)
{
	return r->start_us + (int64_t)r->kind->limit_s * US - clock_mono_us();
}

int64_t
job_time_left(const struct cx *cx)
{
	int64_t left;

	if (atomic_load(&stopping))
		return 0;
	if (!cx->job)
		return OUTSIDE_S;
	left = left_us(cx->job);
	return left <= 0 ? 0 : left / US + 1;
}

void
jobs_stop(bool stop)
{
	atomic_store(&stopping, stop);
}

/* First in every transaction of a job. */
static enum err
hold(struct cx *cx, void *arg)
{
	struct job_run *r = arg;
	struct jobs_q_hold row = { 0 };
	int64_t left_ms = left_us(r) / 1000;
	bool found = false;
	enum err e;

	if (base_broken("job-hold"))
		return OK;
	if (left_ms <= 0)
		return fail(cx, ERR_LIMIT, 0, NULL);
	if ((e = jobs_q_hold(cx, r->id, r->lease, left_ms, &found, &row)))
		return e;
	return found ? OK : fail(cx, ERR_CONFLICT, 0, NULL);
}

static void
enlist(struct job_run *r)
{
	pthread_mutex_lock(&running_lock);
	r->next = running;
	running = r;
	pthread_mutex_unlock(&running_lock);
}

static void
delist(struct job_run *r)
{
	struct job_run **at = &running;

	pthread_mutex_lock(&running_lock);
	while (*at != r)
		at = &(*at)->next;
	*at = r->next;
	pthread_mutex_unlock(&running_lock);
}

static enum err
renew_one(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const struct job_run *r = arg;
	enum err e;

	if ((e = db_begin(cx, &tx)) ||
	    (e = jobs_q_renew(cx, r->id, r->lease, cx->now + JOBS_LEASE_S, NULL)))
		return e;
	return db_commit(&tx);
}

enum err
jobs_renew(struct cx *cx)
{
	enum { MOST = 64 };
	struct job_run runs[MOST];
	size_t n = 0;
	enum err e = OK;

	pthread_mutex_lock(&running_lock);
	for (struct job_run *r = running; r && n < MOST; r = r->next)
		if (left_us(r) > 0)
			runs[n++] = *r;
	pthread_mutex_unlock(&running_lock);
	for (size_t i = 0; !e && i < n; i++)
		e = db_attempt(cx, renew_one, &runs[i]);
	return e;
}

/* Who comes second finds nothing: *ret_taken stays false. */
struct taking {
	struct job_run *run;
	bool taken;
	bool worn_out;
};

static enum err
take_lease(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct taking *t = arg;
	struct job_run *r = t->run;
	struct jobs_q_take *row = NULL;
	size_t n = 0;
	enum err e;

	t->taken = t->worn_out = false;
	if ((e = db_begin(cx, &tx)) || (e = jobs_q_take(cx, r->id, cx->now, &row, &n)) || n == 0)
		return e;
	if (!base_broken("job-lease") &&
	    (e = jobs_q_lease(cx, r->id, row->lease, cx->now, cx->now + JOBS_LEASE_S)))
		return e;
	r->lease = row->lease + 1;
	r->attempts = row->attempts + 1;
	r->added = row->added;
	/* It ended the process each time, or went past its limit. */
	t->worn_out = row->attempts >= r->kind->max_attempts && !is_planned(r->kind);
	if (row->lease_until)
		log_warn("jobs", "kind=%s id=%" PRId64 " was given up: its lease ran out",
		    r->kind->name, r->id);
	if ((e = db_commit(&tx)))
		return e;
	t->taken = true;
	return OK;
}

static enum err
run_it(struct cx *cx, void *arg)
{
	struct job_run *r = arg;

	return r->kind->run(cx, r->arg);
}

/* Twice as long each time, and up to a quarter more, so that what failed together does not come
 * back together. */
static int64_t
wait_s(int64_t attempts)
{
	int64_t wait = (int64_t)FIRST_WAIT_S << MIN(attempts - 1, MAX_DOUBLINGS);
	uint32_t dice;

	secret_random(&dice, sizeof(dice));
	return wait + (int64_t)(dice % (uint64_t)(wait / 4 + 1));
}

static enum err
settle_failure(struct cx *cx, const struct job_run *r, int64_t now)
{
	const char *text = name_of_text ? name_of_text(cx->fail.text) : NULL;
	const char *kind = err_name(r->result);
	int64_t again = now + wait_s(r->attempts);

	if (is_planned(r->kind))
		return jobs_q_retry(cx,
		    &(struct jobs_q_retry_in) { .id = r->id,
			.lease = r->lease,
			.run_at = MIN(again, jobs_plan_next(&r->kind->plan, now)),
			.now = now,
			.error = kind,
			.error_text = text },
		    NULL);
	if (r->attempts >= r->kind->max_attempts)
		return jobs_q_failed(cx, r->id, r->lease, now, kind, text, NULL);
	return jobs_q_retry(cx,
	    &(struct jobs_q_retry_in) { .id = r->id,
		.lease = r->lease,
		.run_at = again,
		.now = now,
		.error = kind,
		.error_text = text },
	    NULL);
}

static enum err
settle(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct job_run *r = arg;
	int64_t now = cx->now + (clock_mono_us() - r->start_us) / US;
	int64_t gone = 1;
	enum err e;

	if (base_broken("job-lease"))
		return OK;
	if ((e = db_begin(cx, &tx)))
		return e;
	if (r->result == ERR_BUSY && atomic_load(&stopping))
		e = jobs_q_give_back(cx, r->id, r->lease, NULL);
	else if (r->result)
		e = settle_failure(cx, r, now);
	else if (is_planned(r->kind))
		e = jobs_q_again(
		    cx, r->id, r->lease, jobs_plan_next(&r->kind->plan, now), now, NULL);
	else if (!(e = jobs_q_done(cx, r->id, r->lease, r->added, &gone)) && gone == 0)
		e = jobs_q_again(cx, r->id, r->lease, now, now, NULL); /* asked for meanwhile */
	return e ? e : db_commit(&tx);
}

static enum err
run_taken(struct cx *cx, struct taking *t)
{
	struct job_run *r = t->run;
	struct failure why;
	enum err e;

	r->start_us = clock_mono_us();
	if (t->worn_out) {
		r->result = ERR_LIMIT;
	} else {
		enlist(r);
		cx->job = r;
		db_guard(cx, hold, r);
		r->result = db_attempt(cx, run_it, r);
		db_guard(cx, NULL, NULL);
		cx->job = NULL;
		delist(r);
	}
	if (r->result)
		log_warn("jobs", "kind=%s id=%" PRId64 " attempt=%" PRId64 " result=%s",
		    r->kind->name, r->id, r->attempts, err_name(r->result));
	why = cx->fail;
	db_rest(cx);
	e = db_attempt(cx, settle, r);
	cx->fail = why;
	return e;
}

enum err
jobs_run_due(struct cx *cx, enum job_lane lane, int *ret_ran)
{
	struct jobs_q_due *rows = NULL;
	int64_t after_at = 0;
	int64_t after_id = 0;
	size_t n = BATCH;
	enum err e;

	*ret_ran = 0;
	for (int page = 0; n == BATCH && page < PAGES; page++) {
		if ((e = jobs_q_due(cx, lane, cx->now, after_at, after_id, BATCH, &rows, &n)))
			return e;
		for (size_t i = 0; i < n; i++) {
			struct job_run r = { .id = rows[i].id, .arg = rows[i].arg };
			struct taking t = { .run = &r };

			after_at = rows[i].run_at;
			after_id = rows[i].id;
			r.kind = jobs_kind_find(rows[i].kind);
			if (!r.kind)
				continue; /* another program version's work */
			if ((e = db_attempt(cx, take_lease, &t)))
				return e;
			if (!t.taken)
				continue; /* another node was quicker */
			++*ret_ran;
			return run_taken(cx, &t);
		}
	}
	return OK;
}
