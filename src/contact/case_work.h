/* Working with a case: waiting, assigning, giving back, ties, parties, time. The rules behind the
 * operations of case_work_page.c. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "contact/case_int.h"

/* As in case_int.h: inside the caller's transaction, refused before anything is written. */

/* Asks the citizen for what is missing: the promise stands still; `days` later they are reminded
 * once. */
MUST_USE enum err case_ask(
    struct cx *cx, int64_t id, int64_t rev, const char *body, int64_t days, struct case_change *c);
/* Rests until then; 0: until something happens in it. ERR_INVALID for a moment that has passed. */
MUST_USE enum err case_snooze(
    struct cx *cx, int64_t id, int64_t rev, int64_t until, struct case_change *c);
/* Back in the queue before its time. */
MUST_USE enum err case_wake_now(struct cx *cx, int64_t id, int64_t rev, struct case_change *c);
/* Something was written about it by another than its holder: what rests until something happens
 * wakes. */
MUST_USE enum err case_stirred(struct cx *cx, int64_t id);

/* To a colleague who may work with it. */
MUST_USE enum err case_assign(
    struct cx *cx, int64_t id, int64_t rev, int64_t user_id, struct case_change *c);
/* To the unit that it came from, with the reason. */
MUST_USE enum err case_hand_back(
    struct cx *cx, int64_t id, int64_t rev, const char *why, struct case_change *c);
/* Whoever works at the unit that gave it away takes it back, as long as nobody has taken it
 * there. */
MUST_USE enum err case_take_back(struct cx *cx, int64_t id, int64_t rev, struct case_change *c);
/* Whether the viewer could: they may write at the unit it came from, and nobody has it. */
MUST_USE enum err case_may_take_back(
    struct cx *cx, const struct contact_q_case_get *row, bool *ret_may);
/* It came another day than it was written down. ERR_INVALID for a day to come. */
MUST_USE enum err case_arrived(
    struct cx *cx, int64_t id, int64_t rev, int64_t day, struct case_change *c);
MUST_USE enum err case_reopen(
    struct cx *cx, int64_t id, int64_t rev, const char *why, struct case_change *c);
/* A line in the thread, inside the house: a text of the catalogue, and what was said. */
MUST_USE enum err case_inside(struct cx *cx, int64_t id, unsigned text, const char *said);

/* What a case belongs to. The numbers are stored. */
enum tie_kind { TIE_RELATED = 1, TIE_DUPLICATE = 2, TIE_PART = 3, TIE_MERGED = 4, N_TIE };

/* From one end: what stands at the other. */
struct tie_item {
	int64_t id;
	unsigned what; /* "dubblett av", "har delen" …, as seen from here */
	const char *title;
	const char *address;
	bool merged;
};
/* Those whose other end the viewer may see. */
MUST_USE enum err case_ties(struct cx *cx, int64_t id, struct tie_item **ret_items, size_t *ret_n);
/* `text`: a case's number, or the address of a page here. ERR_INVALID on the field "to". */
MUST_USE enum err case_tie(struct cx *cx, int64_t id, enum tie_kind kind, const char *text,
    int64_t *ret_tie, const char **ret_title);
MUST_USE enum err case_untie(struct cx *cx, int64_t id, int64_t tie_id, const char **ret_before);
MUST_USE enum err case_tie_again(struct cx *cx, const char *before);
/* The row itself with its events; nothing is asked. */
MUST_USE enum err case_tie_put(
    struct cx *cx, int64_t tie_id, int64_t id, int64_t kind, struct link to);
unsigned case_tie_text(enum tie_kind kind, bool from_other);
/* Closes the case, which goes on in another one of the same secrecy: its thread is shown there, and
 * answers given there reach its citizen. */
MUST_USE enum err case_merge(struct cx *cx, int64_t id, int64_t rev, const char *number,
    struct case_change *c, const char **ret_there);
/* A merged case stands for itself again; nothing for another one. */
MUST_USE enum err case_split(struct cx *cx, int64_t id);

enum party_role {
	PARTY_APPLICANT = 1,
	PARTY_REPRESENTATIVE = 2,
	PARTY_RELATIVE = 3,
	PARTY_NEIGHBOUR = 4,
	PARTY_COMPANY = 5,
	PARTY_REPORTER = 6,
	PARTY_OTHER = 7,
	N_PARTY,
};
unsigned party_role_text(int64_t role);
struct party_in {
	const char *name;
	const char *email;
	const char *phone;
	int64_t role;
};
/* Wrong fields: name, email, phone. Adding who is there already changes nothing. */
MUST_USE enum err case_party_add(
    struct cx *cx, int64_t id, const struct party_in *in, int64_t *ret_party);
/* The row itself with its event; nothing is asked. */
MUST_USE enum err case_party_put(
    struct cx *cx, int64_t party_id, int64_t id, int64_t person_id, int64_t role);
MUST_USE enum err case_party_remove(
    struct cx *cx, int64_t id, int64_t party_id, const char **ret_before);
/* Who it is is protected from now on, in all their cases. */
MUST_USE enum err case_party_protect(struct cx *cx, int64_t id, int64_t party_id);
MUST_USE enum err case_party_again(struct cx *cx, int64_t id, const char *before);

MUST_USE enum err case_spend(struct cx *cx, int64_t id, int64_t minutes, int64_t *ret_spent);
MUST_USE enum err case_unspend(struct cx *cx, int64_t id, int64_t spent_id);
