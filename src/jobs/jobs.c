/* Running jobs by lease, with retries that wait longer each time. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "jobs/jobs.h"

#include "base/clock.h"
#include "base/id.h"
#include "base/log.h"
#include "db/db.h"
#include "gen/jobs_q.h"

enum { BATCH = 20, FIRST_WAIT_S = 5, MAX_DOUBLINGS = 10 };

enum err
jobs_add(struct cx *cx, const char *kind, int64_t arg, int64_t run_at)
{
	return jobs_q_add(cx, id_new(), kind, arg, run_at, NULL);
}

enum err
jobs_plan(struct cx *cx, const struct job_kind *kinds, size_t n_kinds)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)))
		return e;
	for (size_t i = 0; i < n_kinds; i++)
		if (kinds[i].every_s && (e = jobs_add(cx, kinds[i].name, 0, cx->now)))
			return e;
	return db_commit(&tx);
}

static const struct job_kind *
find_kind(const struct job_kind *kinds, size_t n, const char *name)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(kinds[i].name, name) == 0)
			return &kinds[i];
	return NULL;
}

struct attempt {
	const struct jobs_q_due *job;
	const struct job_kind *kind;
	enum err result;
};

static enum err
take_lease(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct attempt *t = arg;
	enum err e;

	if ((e = db_begin(cx, &tx)) || base_broken("job-lease"))
		return e;
	e = jobs_q_lease(cx, t->job->id, t->job->attempts, cx->now, cx->now + t->kind->lease_s);
	return e ? e : db_commit(&tx);
}

static enum err
run_it(struct cx *cx, void *arg)
{
	struct attempt *t = arg;

	return t->kind->run(cx, t->job->arg);
}

static enum err
settle(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct attempt *t = arg;
	int64_t tries = t->job->attempts + 1;
	int64_t wait = (int64_t)FIRST_WAIT_S << MIN(tries, MAX_DOUBLINGS);
	enum err e;

	if ((e = db_begin(cx, &tx)))
		return e;
	if (base_broken("job-lease"))
		return db_commit(&tx);
	if (!t->result && t->kind->every_s)
		e = jobs_q_again(cx, t->job->id, cx->now + t->kind->every_s, 0, NULL);
	else if (!t->result)
		e = jobs_q_done(cx, t->job->id, NULL);
	else if (tries >= t->kind->max_attempts && !t->kind->every_s)
		e = jobs_q_failed(cx, t->job->id, cx->now, NULL);
	else
		e = jobs_q_again(cx, t->job->id, cx->now + wait, tries, NULL);
	return e ? e : db_commit(&tx);
}

enum err
jobs_run_due(struct cx *cx, const struct job_kind *kinds, size_t n_kinds, int *ret_ran)
{
	struct jobs_q_due *rows = NULL;
	size_t n = 0;
	enum err e;

	*ret_ran = 0;
	cx->now = clock_now();
	if ((e = jobs_q_due(cx, cx->now, BATCH, &rows, &n)))
		return e;
	for (size_t i = 0; i < n; i++) {
		struct attempt t = { .job = &rows[i],
			.kind = find_kind(kinds, n_kinds, rows[i].kind) };

		if (!t.kind)
			continue; /* another program version's work */
		e = db_attempt(cx, take_lease, &t);
		if (e == ERR_CONFLICT)
			continue; /* another node was quicker */
		if (e)
			return e;
		t.result = db_attempt(cx, run_it, &t);
		if (t.result)
			log_warn("jobs", "kind=%s id=%" PRId64 " result=%s", rows[i].kind,
			    rows[i].id, err_name(t.result));
		if ((e = db_attempt(cx, settle, &t)))
			return e;
		++*ret_ran;
	}
	return OK;
}
