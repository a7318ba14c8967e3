/* Jobs: work outside requests, as rows. A row is taken by a lease, so that it outlives a crash, and
 * may run twice: each kind says what makes that harmless. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

/* Each lane has threads of its own, so that a long job in one never delays another. Stored. */
enum job_lane {
	JOB_URGENT = 1, /* somebody waits for it */
	JOB_NORMAL = 2,
	JOB_BULK = 3, /* much of it, or long */
};

/* When a kind comes back by itself: every so often, or when the clock on the wall shows a time. */
struct job_plan {
	int every_s; /* 0: by the clock, if at all */
	bool by_clock;
	int weekday; /* ISO, 1-7; 0: every day */
	int minute;  /* since local midnight */
};

struct job_kind {
	const char *name;
	/* Does the work for `arg`. OK or an error; it is then tried again, later each time. Each
	 * transaction in it is refused once the lease is lost or the limit passed. */
	enum err (*run)(struct cx *cx, int64_t arg);
	enum job_lane lane;
	int limit_s;	  /* one run; after it the lease is not renewed */
	int max_attempts; /* after these it is put among the failed; not for planned kinds */
	struct job_plan plan;
	unsigned title; /* texts: what it does, and what a person should do when it finally fails */
	unsigned advice;
	int link_kind; /* what `arg` is the id of (core's enum link_kind); 0: nothing that has a
			  name */
};

/* The kinds that this program knows; rows of others stay as they are. text_name gives a text's
 * lasting name. Once at start, before anything is added or run. */
void jobs_setup(
    const struct job_kind *kinds, size_t n_kinds, const char *(*text_name)(unsigned key));
const struct job_kind *jobs_kinds(size_t *ret_n);
/* NULL when this program does not know it. */
const struct job_kind *jobs_kind_find(const char *name);

/* Puts a job in line, inside the transaction of what it follows from. The same kind and arg waits
 * once; when it is running, it runs once more. One that had failed is tried anew. */
MUST_USE enum err jobs_add(struct cx *cx, const char *kind, int64_t arg, int64_t run_at);
/* Sees to it that every planned kind has a row. A transaction of its own. */
MUST_USE enum err jobs_plan(struct cx *cx);
/* The plan's next moment after `now`. */
int64_t jobs_plan_next(const struct job_plan *plan, int64_t now);

/* Takes one job that is due at cx->now and runs it; *ret_ran is 0 when there was none. cx is in no
 * transaction. */
MUST_USE enum err jobs_run_due(struct cx *cx, enum job_lane lane, int *ret_ran);
/* Renews the leases of the jobs that this process runs, but not past their limit. At least each
 * JOBS_RENEW_S. */
enum { JOBS_LEASE_S = 30, JOBS_RENEW_S = 10 };
MUST_USE enum err jobs_renew(struct cx *cx);
/* From now on job_time_left() is 0: what is under way ends early. false: as before. */
void jobs_stop(bool stop);

/* Seconds that this run has left; 0: return ERR_BUSY at the next good place. A job that loops asks
 * each time around. Outside a job: an hour. */
int64_t job_time_left(const struct cx *cx);

/* Sets what is called after a commit that added a job to be run now, from any thread. */
void jobs_on_commit(void (*wake)(void *arg), void *arg);
/* Calls it after this transaction: for other work that waits in rows. */
void jobs_wake_after(struct cx *cx);
