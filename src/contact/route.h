/* Routing: which topic a text is about, and which unit it would go to. Learnt from what the
 * municipality says of its topics, from approved answers and from past cases; no words of anybody
 * leave it, only topics, units and how likely they are. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "contact/answer.h"
#include "core/event.h"

enum { ROUTE_MAX = 5 };

struct route_guess {
	int64_t id;  /* a topic's, or a unit's */
	double sure; /* how likely it is the right one: of a hundred 0.8, eighty are */
};

/* What is proposed, the likeliest first. Retired topics and units are not among them, nor is what
 * is next to impossible: there may be none. */
struct route {
	struct route_guess topics[ROUTE_MAX];
	size_t n_topics;
	struct route_guess units[ROUTE_MAX]; /* where cases about such topics end up */
	size_t n_units;
	bool sure; /* the first topic is likely enough to be filled in without being asked for */
};

struct route_ask {
	struct str text;
	int lang; /* or SEARCH_LANG_ANY */
	/* AUDIENCE_PUBLIC: nothing of cases under secrecy counts. AUDIENCE_STAFF: what many have
	 * written does. */
	enum answer_audience audience;
	bool typing; /* the last word may be unfinished */
};

/* Proposes. Outside or inside a transaction; writes nothing. A text without a word gives none. */
MUST_USE enum err contact_route(
    struct cx *cx, const struct route_ask *ask, struct route *ret_route);

/* Learning, in the memory of this process alone: all there is (with the past: the newest cases of
 * each topic), and then what an event changed. Twice does no harm. */
MUST_USE enum err contact_route_learn(struct cx *cx, bool past);
MUST_USE enum err contact_route_follow(struct cx *cx, enum event_kind kind, struct link link);
