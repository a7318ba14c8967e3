/* Units (the organisation) and topics (what the municipality does), both trees. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "gen/core_q.h"

enum unit_kind {
	UNIT_MUNICIPALITY = 0, /* the root */
	UNIT_CENTRE = 1,       /* the contact centre: where new cases come */
	UNIT_DEPARTMENT = 2,
	UNIT_GROUP = 3,	    /* below a department */
	UNIT_COMMITTEE = 4, /* nämnd: it decides; no case is handed to it */
};

enum secrecy {
	SECRECY_NORMAL = 0,
	SECRECY_SECRET =
	    1, /* offentlighets- och sekretesslagen: only the unit that has the case sees it */
};

/* All units, by id; they are few. */
struct units {
	struct core_q_unit_list *rows;
	size_t n;
};
MUST_USE enum err units_get(struct cx *cx, struct units *ret_units);
const struct core_q_unit_list *units_find(const struct units *u, int64_t id);
const struct core_q_unit_list *units_find_key(const struct units *u, struct str key);
/* The municipality itself; NULL in an empty site. */
const struct core_q_unit_list *units_top(const struct units *u);
/* The contact centre; the root when there is none; NULL in an empty site. */
const struct core_q_unit_list *units_centre(const struct units *u);
/* True when `id` is `top` or below it. */
bool units_below(const struct units *u, int64_t id, int64_t top);

/* All of them as a list to choose from or to read: what is below a unit after it, and beside each
 * other by their names in the viewer's language. u->n, in the arena. ret_depths (or NULL) is how
 * far in each stands: 0 for the top. */
const struct core_q_unit_list **units_in_order(
    struct cx *cx, const struct units *u, int64_t **ret_depths);

bool units_has_below(const struct units *u, int64_t id);
/* "Socialförvaltningen › Mottagningen": the unit under those above it, without the top one. In the
 * viewer's language, in the arena. */
const char *units_path(struct cx *cx, const struct units *u, int64_t id);

/* Adds a unit and its access classes. Inside a transaction. */
MUST_USE enum err unit_add(struct cx *cx, const struct core_q_unit_add_in *in);

struct topics {
	struct core_q_topic_list *rows;
	size_t n;
	int64_t first_id; /* the one that was made first */
};
/* All topics, children after their parent, beside each other by their names in the viewer's
 * language. */
MUST_USE enum err topics_get(struct cx *cx, struct topics *ret_topics);
const struct core_q_topic_list *topics_find(const struct topics *t, int64_t id);
/* Where a question goes whose topic nobody said: the topic with the key "allmant", else the one
 * that was made first; NULL when there is none. */
const struct core_q_topic_list *topics_general(const struct topics *t);
const struct core_q_topic_list *topics_find_key(const struct topics *t, struct str key);
/* How many topics are above it. */
int topics_depth(const struct topics *t, const struct core_q_topic_list *topic);
