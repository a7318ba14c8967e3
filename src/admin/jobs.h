/* What the page of jobs and mail shows. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/post.h"
#include "web/web.h"

struct job_item {
	const char *title;
	const char *about; /* "" when there is nothing to name */
	const char *address;
	const char *why;
	const char *advice;
	int64_t attempts;
	int64_t failed_at;
	const char *again;
	const char *aside;
};

/* A feed that stands still. */
struct feed_item {
	const char *title;
	const char *why;
	const char *advice;
	int64_t attempts;
	int64_t failed_at;
	int64_t retry_at;
	const char *again;
};

struct running_item {
	const char *title;
	const char *about;
	int64_t started_at;
};

struct planned_item {
	const char *title;
	const char *often;
	int64_t next_at;
	int64_t ended_at;
	const char *why; /* it failed last time; NULL otherwise */
	const char *advice;
	bool runs;
};

struct server_item {
	const char *name;
	const char *what;
	const char *state_class;
	const char *state;
	const char *why; /* NULL when nothing is wrong */
	int64_t retry_at;
	int64_t sent_at;
	int64_t waits;
	bool more; /* at least so many wait */
	const char *action;
	unsigned button;
};

struct mail_item {
	const char *address;
	const char *subject;
	const char *why;
	int64_t at;
	const char *again;
	const char *leave;
};

/* Mails that somebody must decide about. */
struct mail_list {
	unsigned title;
	unsigned text;
	const struct mail_item *items;
	size_t n_items;
	const char *all_again;
	const char *all_leave;
	unsigned leave;
};

struct jobs_view {
	struct http_request *rq;
	bool done;
	bool aside; /* shows those that were put aside */
	int64_t n_waiting;
	int64_t n_failed;
	const struct job_item *failed;
	size_t n_items;
	const struct feed_item *feeds;
	size_t n_feeds;
	const struct running_item *running;
	size_t n_running;
	const struct planned_item *planned;
	size_t n_planned;
	bool mail;
	const struct server_item *servers;
	size_t n_servers;
	const struct mail_list *lists;
	size_t n_lists;
};

/* Fills the part about mail. */
MUST_USE enum err jobs_view_mail(struct cx *cx, struct jobs_view *v);
/* What went wrong, in words, from what the row has kept. */
const char *jobs_why(struct cx *cx, const char *error, const char *error_text);

extern const struct http_routes admin_jobs_routes;
extern const struct http_routes admin_mail_routes;
