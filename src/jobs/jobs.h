/* Jobs: work outside requests, as rows. A row is taken by a lease, so that it outlives a crash, and
 * may run twice: each kind says what makes that harmless. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

struct job_kind {
	const char *name;
	/* Does the work for `arg`. OK or an error; it is then tried again, later each time. */
	enum err (*run)(struct cx *cx, int64_t arg);
	int lease_s;	  /* longer than one run ever takes */
	int max_attempts; /* after these it is put aside as failed */
	int every_s;	  /* runs again after this; 0: once */
};

/* Puts a job in line, inside the transaction of what it follows from. The same kind and arg waits
 * once. */
MUST_USE enum err jobs_add(struct cx *cx, const char *kind, int64_t arg, int64_t run_at);
/* Sees to it that every kind with every_s has a row. A transaction of its own. */
MUST_USE enum err jobs_plan(struct cx *cx, const struct job_kind *kinds, size_t n_kinds);
/* Runs what is due, at most 20; *ret_ran counts. cx is in no transaction. */
MUST_USE enum err jobs_run_due(
    struct cx *cx, const struct job_kind *kinds, size_t n_kinds, int *ret_ran);
