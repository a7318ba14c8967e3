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
	struct thing_view *thing;
	struct form *form; /* NULL when it is done, or a reminder */
	const char *action;
	const char *about;
	const char *about_address;
	const char *const *theirs; /* after a conflict */
	bool reminder;
};

struct note_version {
	const char *body;
	int64_t at;
};

struct note_view {
	struct http_request *rq;
	struct form *form; /* NULL when it is not the viewer's to change */
	const char *key;   /* of the thing */
	const char *action;
	const char *about;
	const char *about_address;
	const char *author;
	const char *body;
	const char *const *theirs; /* after a conflict */
	const struct note_version *versions;
	size_t n_versions;
	int64_t at;
	int64_t changed_at;
	int64_t withdrawn_at;
	int64_t rev;
	bool may_withdraw;
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

extern const struct http_routes admin_note_routes;
extern const struct http_routes admin_notice_routes;
extern const struct http_routes admin_people_routes;
extern const struct http_routes admin_presence_routes;
extern const struct http_routes admin_task_routes;
