/* What the templates of the day show: I dag, disturbances, briefings. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "contact/disturbance.h"
#include "web/op.h"
#include "web/press.h"
#include "web/thing.h"
#include "web/web.h"

struct today_disturbance {
	const char *id;
	const char *title;
	const char *body;
	const char *topic; /* or NULL */
	const char *when;  /* until when, or from when */
	int64_t n;	   /* +1 */
	const char *more;  /* where one more is counted; NULL when it may not be */
	int64_t rev;
	bool coming;
};

struct today_briefing {
	const char *id;
	const char *title;
	const char *body;
	const char *meta;
	int64_t rev;
	bool read;
	const char *readers; /* how many have */
};

struct today_row {
	const char *text;
	const char *href; /* or NULL */
	const char *meta;
	bool late;
};

struct today_view {
	struct http_request *rq;
	const char *day; /* lördag 21 november */
	const char *open;
	const struct op_notice *notice;
	const struct today_disturbance *disturbances;
	size_t n_disturbances;
	const struct today_briefing *briefings;
	size_t n_briefings;
	const struct today_row *callbacks;
	size_t n_callbacks;
	const struct today_row *tasks;
	size_t n_tasks;
	const struct today_row *answers;
	size_t n_answers;
	const struct today_row *away;
	size_t n_away;
	const struct today_row *hours;
	size_t n_hours;
	bool may_say;  /* disturbances and briefings */
	bool may_call; /* sees call-backs */
	bool may_new;
};

struct disturbances_view {
	struct http_request *rq;
	struct form *form;
	const char *message;
	const struct today_disturbance *now;
	size_t n_now;
	const struct today_row *past;
	size_t n_past;
};

struct disturbance_view {
	struct http_request *rq;
	struct form *form;
	const char *id;
	const char *title;
	const char *const *theirs;
	const char *sender;
	const char *n;
	const char *until;
	const char *message;
	int64_t rev;
	bool over;
};

struct briefing_view {
	struct http_request *rq;
	struct form *form; /* NULL: only read */
	const char *id;	   /* NULL for a new one */
	const char *action;
	const char *title;
	const char *body;
	const char *meta;
	const char *message;
	const char *const *theirs;
	const struct today_row *readers;
	size_t n_readers;
	int64_t rev;
	bool read;
	bool over;
};

/* A moment to come, with its time of day: i dag 14.05, 22 november kl. 8.00. In the arena. */
const char *contact_moment(struct cx *cx, int64_t at);
/* Shared by the pages. */
MUST_USE enum err contact_today_disturbances(
    struct cx *cx, bool coming, struct today_disturbance **ret_list, size_t *ret_n);

extern const struct http_routes contact_disturbance_routes;
extern const struct http_routes contact_today_routes;
