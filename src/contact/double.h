/* The same thing twice: cases that may be about what another one is about already, and why. Of
 * those that the viewer may read; nothing of somebody who lives protected. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "gen/contact_q.h"

enum { DOUBLE_MAX = 5, DOUBLE_DAYS = 30, DOUBLE_TWICE_S = 15 * 60 };

struct double_hit {
	struct contact_q_double_one row;
	double likeness; /* of the texts: 0 … about 1 */
	bool person;	 /* the same one asks */
	bool topic;
	const char *place; /* a street that both speak of; NULL: none */
	bool twice;	   /* the same text from the same person within DOUBLE_TWICE_S */
	int64_t apart_s;
};

struct double_ask {
	struct str text;
	int64_t topic_id;  /* 0: nobody has said */
	int64_t person_id; /* 0: nobody knows */
	int64_t at;
	int64_t but; /* a case that is left out: itself */
};

/* Open cases of the last DOUBLE_DAYS, and closed ones when they were sent twice; the surest first.
 */
MUST_USE enum err contact_double_find(
    struct cx *cx, const struct double_ask *ask, struct double_hit **ret_hits, size_t *ret_n);
/* The same for a case that is there; none when the viewer may not read it. */
MUST_USE enum err contact_double_of_case(
    struct cx *cx, int64_t id, struct double_hit **ret_hits, size_t *ret_n);
/* Why, in words: "samma person, samma ämne". In the arena. */
const char *contact_double_why(struct cx *cx, const struct double_hit *hit);
