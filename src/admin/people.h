/* What the pages of users, units, topics and the own account show, and what they share. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/second.h"
#include "web/list.h"
#include "web/panel.h"
#include "web/thing.h"
#include "web/web.h"

struct users_view {
	struct list *list;
	struct form *form;
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
	bool below;  /* there are units below it, which it covers too */
	bool fixed;  /* one's own role as administrator */
	bool mapped; /* by a rule of the identity provider */
};

/* Who the user is at an identity provider. */
struct tie_item {
	const char *issuer;
	int64_t used_at;
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
	bool two_steps;
	struct form *who;
	struct form *grant;
	struct form *password;
	const struct grant_item *grants;
	size_t n_grants;
	struct panels panels;
	struct thing_view *thing;
	const struct tie_item *ties;
	size_t n_ties;
	struct sessions_view sessions;
};

struct account_view {
	struct http_request *rq;
	const char *email;
	const char *message;
	const char *const *theirs;
	struct form *who;
	struct form *password;
	struct form *digest; /* NULL where the site sends no mail */
	struct second second;
	int64_t codes_left;
	const char *no_password; /* how they log in instead; NULL when they have one */
	struct sessions_view sessions;
};

/* Setting up the second step. */
struct second_view {
	struct form *form;
	const char *key; /* in groups of four */
	const char *address;
	struct safe_html picture;
	bool must;
	bool was_reset;
};

struct codes_view {
	const char *const *codes;
	size_t n_codes;
};

struct tree_item {
	const char *id;
	const char *name;
	const char *unit; /* whose topic it is */
	int64_t unit_id;
	int64_t depth;
	bool secret;
	bool retired;
};

struct tree_view {
	struct form *form;
	const struct tree_item *items;
	size_t n_items;
};

struct holder_item {
	const char *id;
	const char *name;
	const char *role;
	bool interface;
};

/* A unit or a topic. */
struct node_view {
	struct http_request *rq;
	const char *id;
	const char *name;
	const char *message;
	const char *fault; /* an act that was refused, and why; or NULL */
	const char *const *theirs;
	struct form *form;
	int64_t rev;
	bool retired;
	bool fixed; /* always needed */
	bool top;
	bool may_change;
	bool may_users;
	struct panels panels;
	struct thing_view *thing;
	const struct holder_item *holders;
	size_t n_holders;
};

/* Roles and units as options of the fields role and unit. */
MUST_USE enum err admin_role_options(struct cx *cx, struct form *f);
/* Units in use as options, each under those above it, but for `without` and all below it. */
MUST_USE enum err admin_unit_options(
    struct cx *cx, struct form *f, const char *field, int64_t without);
/* Topics in use as options, but for `without`. */
MUST_USE enum err admin_topic_options(
    struct cx *cx, struct form *f, const char *field, int64_t without);
/* The languages of staff pages as options of the field lang. */
void admin_lang_options(struct cx *cx, struct form *f);
/* A user's sessions; own_token is the one of the request, or NULL. */
MUST_USE enum err admin_sessions(
    struct cx *cx, int64_t user_id, const char *own_token, struct sessions_view *ret_sessions);

/* What others know of the unit or the topic, and its notes and tasks. */
MUST_USE enum err admin_node_thing(
    struct cx *cx, struct http_request *rq, struct link link, struct node_view *v);
/* Name, state and what was just done or refused, of a unit or a topic. */
void admin_node_state(struct cx *cx, const struct http_request *rq, struct node_view *v,
    const char *name, int64_t rev, bool retired);
