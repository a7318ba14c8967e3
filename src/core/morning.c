/* The morning's notices. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/morning.h"

#include "core/calendar.h"
#include "core/event.h"
#include "core/notice.h"
#include "core/post.h"
#include "core/task.h"
#include "db/db.h"
#include "fmt/when.h"
#include "jobs/jobs.h"

enum { ROWS = 50, STAGE_DUE = 1, STAGE_LATE = 2 };

static enum err
tell_one(struct cx *cx, const struct core_q_task_untold *t, int64_t today)
{
	bool late = t->due_day < today && t->kind == TASK_TASK;
	struct link link = link_task(t->id);
	int kind = t->kind == TASK_REMINDER ? NOTICE_REMINDER
		   : late		    ? NOTICE_TASK_LATE
					    : NOTICE_TASK_DUE;
	enum err e;

	if (t->unit_id)
		e = core_q_notice_unit(cx, t->unit_id, kind, link.kind, link.id, cx->now, NULL);
	else
		e = notice_user(cx, t->user_id, kind, link);
	if (e || base_broken("morning-once"))
		return e;
	return core_q_task_told(cx, t->id, t->due_day, late ? STAGE_LATE : STAGE_DUE, NULL);
}

/* At most ROWS in one transaction; *ret_n tells how many. */
static enum err
tell_some(struct cx *cx, int64_t today, size_t *ret_n)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct core_q_task_untold *rows = NULL;
	size_t n = 0;
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = core_q_task_untold(cx, today, ROWS, &rows, &n)))
		return e;
	for (size_t i = 0; i < n; i++)
		if ((e = tell_one(cx, &rows[i], today)))
			return e;
	if (n && (e = event_add(cx, EV_TASKS_TOLD, (struct link) { .kind = LINK_SITE })))
		return e;
	*ret_n = n;
	return db_commit(&tx);
}

static enum err
queue_digests(struct cx *cx, int64_t today)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum err e;

	if (!post_is_on(cx->site))
		return OK;
	if ((e = db_begin(cx, &tx)) || (e = jobs_add(cx, "core.digest", today, cx->now)))
		return e;
	return db_commit(&tx);
}

enum err
morning_run(struct cx *cx, int64_t arg)
{
	int64_t today = when_day(cx->now);
	bool working = false;
	size_t n = ROWS;
	enum err e;

	(void)arg;
	if ((e = calendar_working_day(cx, today, &working)))
		return e;
	if (!working && !base_broken("morning-working"))
		return OK;
	while (n == ROWS) {
		if (job_time_left(cx) <= 0)
			return fail(cx, ERR_BUSY, 0, NULL);
		if ((e = tell_some(cx, today, &n)))
			return e;
		if (base_broken("morning-once"))
			break;
	}
	return queue_digests(cx, today);
}
