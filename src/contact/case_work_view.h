/* What the case page shows of the work with a case, and the page of one act. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "contact/case.h"
#include "web/list.h"
#include "web/op.h"
#include "web/panel.h"
#include "web/web.h"

struct case_act_item {
	const char *href;
	const char *text;
};

struct case_party_item {
	const char *name;
	const char *ways; /* "" for none, and for a protected one */
	const char *role;
	const char *remove; /* where to take them away; NULL when one may not */
	const char *protect;
};

struct case_tie_row {
	const char *what;
	const char *title;
	const char *href;
	const char *remove;
};

struct case_work {
	const char *next; /* what happens next, and who does it */
	const char *due;  /* "12 mars 16.30"; NULL when nothing is promised, or it is closed */
	bool late;
	const char *arrived; /* when that is another day than it was written down; or NULL */
	const char *handed;  /* "5 mars från Kontaktcenter"; NULL when it was not */
	const char *tell;    /* what may be said to somebody who calls */
	const char *first_answer;
	const char *waited; /* NULL: it never waited for its citizen */
	const char *spent;
	const char *merged_number; /* it goes on there */
	const char *merged_href;
	const struct case_act_item *acts;
	size_t n_acts;
	const struct case_tie_row *ties;
	size_t n_ties;
	const struct case_party_item *parties; /* beside the one who made contact */
	size_t n_parties;
	const char *party_add;
	const char *tie_add;
	const char *spend;
	const char *arrived_change;
};

/* With a limited level: next, due, tell and the acts that remain. */
MUST_USE enum err contact_case_work(
    struct cx *cx, const struct contact_q_case_get *row, struct case_work *ret);
/* What happens next, from what every level may know. */
struct case_next {
	int64_t status;
	const char *unit;
	const char *holder; /* or NULL */
	int64_t wait_until;
};
const char *contact_case_next(struct cx *cx, const struct case_next *n);
/* How the case is now beside what was typed in a form. */
MUST_USE enum err contact_case_conflict(struct cx *cx, const struct contact_q_case_get *row,
    const struct form *f, const struct conflict_row **ret_rows, size_t *ret_n);
/* What may be said about cases of the type to somebody whom one does not know. */
MUST_USE enum err contact_case_tell(
    struct cx *cx, int64_t type_id, bool secret, const char **ret_text);

struct case_act_view {
	struct form *form;
	const struct op *op;
	const char *number;
	const char *title; /* NULL: one may not know it */
	const char *back;
	const char *action;
	const char *rev;
	const char *note; /* or NULL */
	const struct panel_link *likes;
	size_t n_likes;
	const struct conflict_row *conflict;
	size_t n_conflict;
};

/* A secret case for the one who wrote it down: how it goes, and nothing of what it is about. */
struct case_reported_view {
	const char *number;
	const char *state;
	bool closed;
	const char *unit;
	const char *holder;
	const char *next;
	const char *due;
	bool late;
	const char *arrived;
	const char *handed;
	const char *tell;
};

struct case_reported_row {
	const char *number;
	const char *href;
	const char *state;
	const char *unit;
	const char *holder;
	int64_t handed_at;
};
struct case_reporteds_view {
	const struct case_reported_row *rows;
	size_t n;
};

/* Handing over: what they will see there. */
struct case_preview_view {
	const char *number;
	const char *title;
	const char *back;
	const char *action;
	struct form *form;
	const char *rev;
	const char *unit;
	const char *note;
	const char *readers; /* how many read it there */
	const char *promise; /* when they are to have answered; or NULL */
	const char *thread;
	const char *notes;
	const char *files;
	const char *party;
	const char *yours; /* what the viewer sees afterwards */
	bool secret;
};

struct queue_view {
	struct list *list;
	bool reported; /* the viewer has handed over cases under secrecy */
};

struct case_tell_view {
	struct form *form;
	const char *name;
	const char *back;
	const char *action;
	const char *rev;
	const char *usual; /* what holds when nothing is written */
	const struct conflict_row *conflict;
	size_t n_conflict;
};
