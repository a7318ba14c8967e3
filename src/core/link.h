/* What a link is called and where it leads: the domain that owns the kind answers, so that pages of
 * other domains can name what they do not know. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "core/access.h"
#include "core/event.h"

struct link_name {
	const char *text;    /* a number or a name that tells nothing secret */
	const char *address; /* NULL when this viewer may not open it, or it has no page */
};

/* The link as one viewer may see it. */
struct link_view {
	enum access_level level;
	const char *title; /* with limited level no more than number or name */
	const char *address;
};

struct link_owner {
	enum link_kind kind;
	/* Names one; ERR_MISSING when it is not there. */
	enum err (*name)(struct cx *cx, int64_t id, struct link_name *ret_name);
	/* Finds one by what people call it, such as a case's number; ERR_MISSING when there is
	 * none. NULL for kinds that are not looked for. */
	enum err (*find)(struct cx *cx, const char *text, int64_t *ret_id);
	/* What cx->viewer may see of it; ERR_MISSING when that is nothing, or when it is not there.
	 * NULL for kinds that only the log speaks of. */
	enum err (*view)(struct cx *cx, int64_t id, struct link_view *ret_view);
	/* Something was written about it, in this transaction. NULL: no matter. */
	enum err (*touched)(struct cx *cx, int64_t id);
};

/* The owners from now on. Once at start. */
void link_owners_set(const struct link_owner *list, size_t n);
/* An empty text for what is gone, and for kinds without an owner. */
MUST_USE enum err link_name(struct cx *cx, struct link link, struct link_name *ret_name);
/* Asks the owners in turn; ERR_MISSING when none knows it. */
MUST_USE enum err link_find(struct cx *cx, const char *text, struct link *ret_link);
/* What of it the viewer may see; ERR_MISSING for nothing, for what is not there, and for kinds
 * without an answer: a stranger cannot tell them apart. */
MUST_USE enum err link_view(struct cx *cx, struct link link, struct link_view *ret_view);
/* Tells its owner that something was written about it. Inside a transaction. */
MUST_USE enum err link_touched(struct cx *cx, struct link link);
/* Whether the viewer may see it at that level: for what is sent to somebody (events to browsers,
 * notifications, feeds), asked each time. */
MUST_USE enum err access_may(
    struct cx *cx, struct link link, enum access_level level, bool *ret_may);

/* What hinders that a unit or a topic is retired: rows of a domain that still need it. */
struct link_use {
	enum link_kind kind;
	enum err (*used)(struct cx *cx, int64_t id, bool *ret_used);
	unsigned text; /* what is in the way, and what to do */
};

struct link_wiring {
	const struct link_use *uses;
	size_t n_uses;
	/* Called in the transaction that makes a topic secret, to take what belongs to it along. */
	enum err (*topic_secret)(struct cx *cx, int64_t topic_id);
};
/* Once at start. */
void link_wire(const struct link_wiring *wiring);
/* ERR_INVALID with the reason when something still needs it. */
MUST_USE enum err link_unused(struct cx *cx, struct link link);
MUST_USE enum err link_topic_made_secret(struct cx *cx, int64_t topic_id);
