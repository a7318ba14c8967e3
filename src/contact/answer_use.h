/* How well answers have served: how often they were taken for a case or said to be enough, as a
 * gentle weight in the search. It cannot run away: it is counted once a night, in steps, grows with
 * the logarithm of use, forgets within a year, and is worth at most a few per cent of a score. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

enum {
	ANSWER_PRIOR_STEP = 32, /* a night */
	ANSWER_PRIOR_FULL = 500 /* uses in a year that give the most there is */
};

/* A case was answered with it. Inside the case's transaction. */
MUST_USE enum err contact_answer_used(struct cx *cx, int64_t answer_id);
/* The weight that follows from the one before and from its use. */
int64_t contact_answer_prior(int64_t before, double used);
/* Questions that it was enough for, asked by many; NULL for none. */
MUST_USE enum err contact_answer_asked(struct cx *cx, int64_t answer_id, const char **ret_asked);
/* A job, each night. Run twice in a night it goes one step further, which does no harm. */
MUST_USE enum err contact_answers_weigh(struct cx *cx, int64_t arg);

/* What is told on an answer's page. */
struct answer_use {
	int64_t used;	/* cases answered with it, in the last year */
	int64_t helped; /* said to be enough on the public pages */
	int64_t views;
};
MUST_USE enum err contact_answer_use(struct cx *cx, int64_t answer_id, struct answer_use *ret_use);
