/* What the pages of tasks and notices show. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/thing.h"
#include "web/web.h"

struct tasks_view {
	struct http_request *rq;
	const char *view; /* "", enhet, klara */
	const struct task_item *items;
	size_t n_items;
	bool more;
	const char *message; /* or NULL */
};

struct task_view {
	struct http_request *rq;
	struct task_item task;
	struct form *form; /* NULL when it is done, or a reminder */
	const char *action;
	const char *about;
	const char *about_address;
	const char *const *theirs; /* after a conflict */
	bool reminder;
};

struct notice_item {
	const char *what;
	const char *title;
	const char *address; /* or NULL */
	const char *button;
	int64_t kind;
	int64_t at;
};

struct notices_view {
	struct http_request *rq;
	const struct notice_item *unread;
	size_t n_unread;
	const struct notice_item *read;
	size_t n_read;
	int64_t until; /* the newest that is shown */
};

extern const struct http_routes admin_notice_routes;
extern const struct http_routes admin_task_routes;
