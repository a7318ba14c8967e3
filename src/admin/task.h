/* What the pages of tasks show. */
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

extern const struct http_routes admin_task_routes;
