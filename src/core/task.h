/* Tasks on any link: what somebody, or a unit, is to do about it, and when; and reminders to
 * oneself. Whoever may read the thing may see its tasks and change them; that is asked of the
 * thing's owner each time, so a task is never in the way of a moved case or a revoked role. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/event.h"
#include "gen/core_q.h"

enum task_kind {
	TASK_TASK = 1,
	TASK_REMINDER = 2, /* its maker's alone */
};

enum {
	TASK_NO_DAY = 2932896, /* 9999-12-31 */
	TASK_TITLE_MAX = 200,
	TASK_KEEP_DAYS = 365, /* after it was done */
	TASK_PAGE = 50,
};

struct task_in {
	enum task_kind kind;
	struct link link;
	const char *title;
	int64_t user_id; /* one of these two is 0 */
	int64_t unit_id;
	int64_t due_day; /* TASK_NO_DAY for none */
};

/* A task as its viewer may see it. */
struct task {
	struct core_q_task_get row;
	const char *about;   /* the thing's title */
	const char *address; /* and page; or NULL */
	const char *who;     /* who is to do it */
};

enum task_list { TASKS_MINE, TASKS_OF_UNITS, TASKS_DONE };

struct link link_task(int64_t id);
/* ERR_MISSING when the viewer may not see the thing; notes an empty title. Inside a transaction. */
MUST_USE enum err task_add(struct cx *cx, const struct task_in *in, int64_t *ret_id);
/* ERR_MISSING when it is not the viewer's to see. */
MUST_USE enum err task_get(struct cx *cx, int64_t id, struct task *ret_task);
/* ERR_CONFLICT when rev is old, or when it is done. In a transaction; kind and link stay. */
MUST_USE enum err task_change(struct cx *cx, int64_t id, int64_t rev, const struct task_in *in);
MUST_USE enum err task_done(struct cx *cx, int64_t id, int64_t rev);
MUST_USE enum err task_reopen(struct cx *cx, int64_t id, int64_t rev);
/* Those not done on a thing that the viewer may see, by day. */
MUST_USE enum err task_on(struct cx *cx, struct link link, struct task **ret_tasks, size_t *ret_n);
/* The viewer's own, those of units where they hold a role, or those they have done: at most
 * TASK_PAGE that they may see, the most urgent (or last done) first. *ret_more: there are others.
 */
MUST_USE enum err task_list(
    struct cx *cx, enum task_list list, struct task **ret_tasks, size_t *ret_n, bool *ret_more);
/* Those not done of a user or of a unit (the other is 0) that the viewer may see, at most `max`, by
 * day. */
MUST_USE enum err task_open_of(struct cx *cx, int64_t user_id, int64_t unit_id, size_t max,
    struct task **ret_tasks, size_t *ret_n);
/* Removes at most 200 that were done TASK_KEEP_DAYS before `now`. Inside a transaction. */
MUST_USE enum err task_sweep(struct cx *cx, int64_t now, int64_t *ret_n);
/* The one user in use whom a name or an address means: the viewer for "". Notes on `field` that
 * there is none, or several. */
MUST_USE enum err task_who(struct cx *cx, const char *field, const char *text, int64_t *ret_user);
/* For core/link.h. */
struct link_view;
MUST_USE enum err task_link(struct cx *cx, int64_t id, struct link_view *ret_view);
struct link_name;
MUST_USE enum err task_link_name(struct cx *cx, int64_t id, struct link_name *ret_name);
