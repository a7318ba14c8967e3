/* Disturbances now: operational messages that the centre or a communicator enters in seconds, and
 * that everybody sees at once: the public front page, I dag, and the desk, where one key counts one
 * more call about it. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "core/event.h"
#include "gen/contact_q.h"

enum { DISTURBANCE_TITLE_MAX = 120, DISTURBANCE_BODY_MAX = 600, DISTURBANCE_SHOWN_MAX = 20 };

/* One as a page shows it, in the context's language. */
struct disturbance {
	int64_t id;
	int64_t rev;
	const char *title;
	const char *body;      /* "" for none */
	const char *text_lang; /* "sv" where the page's own language was left out; NULL otherwise */
	int64_t from_at;
	int64_t until_at;
	int64_t topic_id;   /* 0 for none */
	const char *topic;  /* NULL for none */
	const char *sender; /* the unit that says it; NULL when it is gone */
};

struct disturbance_in {
	const char *title[N_LANG]; /* Swedish is needed; others may be "" */
	const char *body[N_LANG];
	int64_t from_at; /* 0: now */
	int64_t until_at;
	int64_t topic_id;
};

struct link link_disturbance(int64_t id);

/* Those that hold at cx->now, the one that ends first first. *ret_change is the next moment at
 * which the answer is another (one begins or ends), 0 for never: give it to page_until(); a kept
 * page also says page_uses(cx, LINK_DISTURBANCE, 0). */
MUST_USE enum err contact_disturbances_now(
    struct cx *cx, struct disturbance **ret_list, size_t *ret_n, int64_t *ret_change);
/* Those that begin later. */
MUST_USE enum err contact_disturbances_coming(
    struct cx *cx, struct disturbance **ret_list, size_t *ret_n);

/* Each inside the caller's transaction, with its event. Notes wrong fields (title, until, topic).
 */
MUST_USE enum err contact_disturbance_add(
    struct cx *cx, const struct disturbance_in *in, int64_t *ret_id);
/* ERR_CONFLICT when rev is old. */
MUST_USE enum err contact_disturbance_change(
    struct cx *cx, int64_t id, int64_t rev, const struct disturbance_in *in);
/* It is over now. */
MUST_USE enum err contact_disturbance_end(struct cx *cx, int64_t id, int64_t rev);

/* For core/link.h. */
struct link_name;
struct link_view;
MUST_USE enum err contact_disturbance_name(struct cx *cx, int64_t id, struct link_name *ret_name);
MUST_USE enum err contact_disturbance_link(struct cx *cx, int64_t id, struct link_view *ret_view);
