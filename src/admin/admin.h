/* What the templates of admin show, and its route tables. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/log.h"
#include "gen/core_q.h"
#include "web/web.h"

struct log_in_view {
	struct form *form;
};

struct user_item {
	const char *id;
	const char *name;
	const char *email;
	const char *roles;
	int64_t logged_in_at; /* 0: never */
	bool disabled;
};

struct users_view {
	struct http_request *rq;
	struct form *form;
	const struct user_item *items;
	size_t n_items;
	const char *next;
	const char *q; /* what was searched for, or "" */
};

struct session_item {
	const char *device;
	const char *action;
	int64_t created_at;
	int64_t seen_at;
	bool mine; /* the one that asks */
};

struct sessions_view {
	const struct session_item *items;
	size_t n_items;
};

struct grant_item {
	const char *role;
	const char *unit; /* with the units above it */
	const char *action;
	bool below; /* there are units below it, which it covers too */
	bool fixed; /* one's own role as administrator */
};

struct user_view {
	struct http_request *rq;
	const char *id;
	const char *name;
	const char *email;
	const char *message;
	const char *fault;	   /* an act that was refused, and why; or NULL */
	const char *const *theirs; /* what others saved, after a conflict in the first form */
	int64_t rev;
	bool conflict;
	bool disabled;
	bool me;
	struct form *who;
	struct form *grant;
	struct form *password;
	const struct grant_item *grants;
	size_t n_grants;
	struct sessions_view sessions;
};

struct account_view {
	struct http_request *rq;
	const char *email;
	const char *message;
	const char *const *theirs;
	struct form *who;
	struct form *password;
	struct sessions_view sessions;
};

struct settings_view {
	struct form *form;
	const char *const *theirs; /* NULL when nobody was first */
	bool saved;
};

struct opening_item {
	const char *id;
	const char *name;
	const char *now;
};

struct openings_view {
	struct form *form;
	const struct opening_item *items;
	size_t n_items;
};

struct opening_day {
	const char *day;
	const char *hours;
	const char *note;
	const char *remove; /* where the button leads */
};

struct opening_view {
	struct http_request *rq;
	const char *name;
	const char *now;
	struct form *week;
	struct form *day;
	const char *action;
	const char *day_action;
	const char *const *theirs; /* NULL when nobody was first */
	const struct opening_day *days;
	size_t n_days;
	bool saved;
};

/* A page that the supervisor closed. */
struct closed_item {
	const char *route;
	int64_t at;
	bool hung;
	const char *open_action;
};

struct operation_view {
	struct http_request *rq;
	const struct closed_item *items;
	size_t n_items;
	int64_t n_ends;
	int64_t n_hung;
	bool opened;
};

struct log_view {
	struct form *form;
	const struct log_line *lines;
	size_t n_lines;
	const char *next; /* address of the next page, or NULL */
};

struct start_view {
	const char *name;
};

struct gallery_view {
	struct http_request *rq;
	struct form *empty;
	struct form *filled;
	struct form *wrong;
	const char *const *theirs;
	const char *long_word;
	const char *long_name;
	const struct chart *charts;
	size_t n_charts;
	struct chart spark;
	const char *const *icons;
	size_t n_icons;
	int64_t now;
};

/* Roles and units as options of the fields role and unit. */
MUST_USE enum err admin_role_options(struct cx *cx, struct form *f);
/* Units in use as options, each under those above it, but for `without` and all below it. */
MUST_USE enum err admin_unit_options(
    struct cx *cx, struct form *f, const char *field, int64_t without);
/* The languages of staff pages as options of the field lang. */
void admin_lang_options(struct cx *cx, struct form *f);
/* A user's sessions; own_token is the one of the request, or NULL. */
MUST_USE enum err admin_sessions(
    struct cx *cx, int64_t user_id, const char *own_token, struct sessions_view *ret_sessions);

extern const struct http_routes admin_account_routes;
extern const struct http_routes admin_log_in_routes;
extern const struct http_routes admin_user_one_routes;
extern const struct http_routes admin_user_routes;
extern const struct http_routes admin_setting_routes;
extern const struct http_routes admin_hours_routes;
extern const struct http_routes admin_gallery_routes;
extern const struct http_routes admin_operation_routes;
extern const struct http_routes admin_log_routes;
