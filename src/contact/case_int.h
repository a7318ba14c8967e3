/* What case.c and its neighbours share. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "contact/case.h"

/* How a secret code is stored: as a MAC of its letters, without the dash, in upper case; by the
 * site's key of that number. */
const char *case_code_mac(struct cx *cx, const char *code, size_t key);

/* What may change in a case, read before and written after. */
struct case_change {
	struct contact_q_case_get row;
	struct contact_q_case_update_in to;
};

/* What a case counts in the times by unit and topic; seconds are 0 when there is nothing yet. */
struct case_times {
	int64_t unit_id;
	int64_t topic_id;
	int64_t answered_day;
	int64_t answer_s;
	int64_t closed_day;
	int64_t close_s;
};
#define CASE_TIMES(row)                                                                            \
	((struct case_times) { (row)->unit_id, (row)->topic_id, (row)->answered_day,               \
	    (row)->answer_s, (row)->closed_day, (row)->close_s })
/* Moves them from what the case was to what it is. Inside its transaction. */
MUST_USE enum err case_count_times(
    struct cx *cx, int64_t channel, struct case_times from, struct case_times to);

enum { CASE_BEFORE = 14 }; /* numbers of case_before() */

/* As the public functions of case.h, inside the caller's transaction: they refuse before they write
 * anything, so that others in the same transaction still go through. c->row is filled as soon as
 * the case was found. */
MUST_USE enum err case_take(struct cx *cx, int64_t id, int64_t rev, struct case_change *c);
MUST_USE enum err case_answer(struct cx *cx, int64_t id, int64_t rev, const char *body,
    int64_t answer_id, enum resolution resolution, struct case_change *c);
MUST_USE enum err case_hand_over(struct cx *cx, int64_t id, int64_t rev, int64_t unit_id,
    const char *note, struct case_change *c);
/* Another topic, another type, or both; 0 keeps what is. */
MUST_USE enum err case_sort(struct cx *cx, int64_t id, int64_t rev, int64_t topic_id,
    int64_t type_id, struct case_change *c);
/* The case as it was, for case_undo(): ids and numbers only. */
const char *case_before(struct cx *cx, const struct case_change *c);
/* Takes a change back for whoever made it, if nothing changed since (ERR_CONFLICT) and they may
 * work with the case as it was (ERR_DENIED). */
MUST_USE enum err case_undo(struct cx *cx, int64_t id, int64_t rev, const char *before);
