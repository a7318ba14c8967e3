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

/* What of a case is counted in the figures. */
struct case_state {
	int64_t status; /* 0: it is not there yet */
	int64_t access;
	int64_t holder_id;
	int64_t unit_id;
	int64_t topic_id;
	int64_t handed_over;
	int64_t first_contact;
	int64_t returned;
	int64_t answered_day;
	int64_t answer_s;
	int64_t closed_day;
	int64_t close_s;
};
#define CASE_STATE(r)                                                                              \
	((struct case_state) { (r)->status, (r)->access, (r)->holder_id, (r)->unit_id,             \
	    (r)->topic_id, (r)->handed_over, (r)->first_contact, (r)->returned, (r)->answered_day, \
	    (r)->answer_s, (r)->closed_day, (r)->close_s })
/* What never changes about how it came in. */
struct case_contact {
	int64_t channel;
	int64_t opened_day;
	bool known;
};
/* Moves every figure from what the case was to what it is. Inside its transaction. */
MUST_USE enum err case_count(
    struct cx *cx, struct case_contact contact, struct case_state from, struct case_state to);

/* A row as it would be written without a change. */
#define CASE_SAME(r, now)                                                                          \
	((struct contact_q_case_update_in) { .id = (r)->id,                                        \
	    .rev = (r)->rev,                                                                       \
	    .type_id = (r)->type_id,                                                               \
	    .topic_id = (r)->topic_id,                                                             \
	    .status = (r)->status,                                                                 \
	    .resolution = (r)->resolution,                                                         \
	    .holder_id = (r)->holder_id,                                                           \
	    .unit_id = (r)->unit_id,                                                               \
	    .access = (r)->access,                                                                 \
	    .handed_over = (r)->handed_over,                                                       \
	    .first_contact = (r)->first_contact,                                                   \
	    .return_by = (r)->return_by,                                                           \
	    .closed_at = (r)->closed_at,                                                           \
	    .closed_day = (r)->closed_day,                                                         \
	    .answered_day = (r)->answered_day,                                                     \
	    .answer_s = (r)->answer_s,                                                             \
	    .close_s = (r)->close_s,                                                               \
	    .returned = (r)->returned,                                                             \
	    .due_at = (r)->due_at,                                                                 \
	    .late = (r)->late,                                                                     \
	    .wait_until = (r)->wait_until,                                                         \
	    .waiting_at = (r)->waiting_at,                                                         \
	    .waited_s = (r)->waited_s,                                                             \
	    .reminded_at = (r)->reminded_at,                                                       \
	    .arrived_day = (r)->arrived_day,                                                       \
	    .handed_at = (r)->handed_at,                                                           \
	    .from_unit_id = (r)->from_unit_id,                                                     \
	    .reporter_id = (r)->reporter_id,                                                       \
	    .at = (now) })

/* Numbers of case_before(); the first CASE_BEFORE_OLD are all that what was kept by an earlier
 * version has. */
enum { CASE_BEFORE = 25, CASE_BEFORE_OLD = 14 };

/* The case that staff want to change: ERR_DENIED without write level, ERR_CONFLICT when rev is old
 * or (not with _any) when it is closed. c->to is as it is. */
MUST_USE enum err case_begin(struct cx *cx, int64_t id, int64_t rev, struct case_change *c);
MUST_USE enum err case_begin_any(struct cx *cx, int64_t id, int64_t rev, struct case_change *c);
/* The case for its citizen or for a job: nobody's level is asked. ERR_MISSING. */
MUST_USE enum err case_load(struct cx *cx, int64_t id, struct case_change *c);
/* Writes c->to, moves the figures, and tells those who no longer see it. */
MUST_USE enum err case_save(struct cx *cx, const struct case_change *c);
/* Those who read the class that it leaves are told too: their lists still show it. */
MUST_USE enum err case_note_left(struct cx *cx, int64_t was, int64_t is);
MUST_USE enum err case_message(struct cx *cx, int64_t case_id, enum message_kind kind,
    int64_t channel, int64_t answer_id, const char *body);
/* Sets what closing sets; the caller saves. */
MUST_USE enum err case_close(struct cx *cx, struct case_change *c, enum resolution resolution);
/* Sets what opening it again sets; the caller saves and writes the event. */
MUST_USE enum err case_open_again(struct cx *cx, struct case_change *c);

/* When what came at `at` is promised to be answered: within `days` working days. */
MUST_USE enum err case_promise(struct cx *cx, int64_t at, int days, int64_t *ret_due);
/* Reckons c->to.due_at anew, from the day it came, its type, and how long it has stood still. */
MUST_USE enum err case_reckon(struct cx *cx, struct case_change *c);
/* The promise goes on: what it stood still is added to it. Nothing when it did not. */
MUST_USE enum err case_stop_waiting(struct cx *cx, struct case_change *c);
/* A case that waits or is snoozed is open again; the caller saves. */
MUST_USE enum err case_wake(struct cx *cx, struct case_change *c);
/* Its citizen was heard of: it wakes, or opens again; saved, with its event. What was merged into
 * another one wakes that one. */
MUST_USE enum err case_heard(struct cx *cx, struct case_change *c);
/* An answer goes to those whose cases were merged into this one, too. */
MUST_USE enum err case_answer_merged(
    struct cx *cx, int64_t id, int64_t answer_id, const char *body);

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
