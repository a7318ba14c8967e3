/* Cases: from first contact to answer. The rules are here and know no HTTP; every change is one
 * transaction with its event and its figures. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "contact/cause.h"
#include "core/event.h"
#include "gen/contact_q.h"

/* All of these are stored: never change a number, only add. */
/* The topic of streams about cases. */
#define CONTACT_STREAM "arenden"

enum channel {
	CHANNEL_PHONE = 1,
	CHANNEL_VISIT = 2,
	CHANNEL_WEB = 3,
	CHANNEL_MAIL = 4,
};

enum case_status {
	CASE_OPEN = 1,
	CASE_CLOSED = 2,
	CASE_WAITING = 3, /* for its citizen: the promise stands still */
	CASE_SNOOZED = 4, /* comes back by itself */
};

/* due_at of a case that is promised nothing: after all others. */
static const int64_t CASE_NO_DUE = 253402300799; /* the year 9999 */

enum resolution {
	RESOLUTION_NONE = 0,
	RESOLUTION_SOLVED = 1,	     /* answered by the one who closed it */
	RESOLUTION_CONNECTED = 2,    /* the call was connected to a department */
	RESOLUTION_FORWARDED = 3,    /* sent on outside this system */
	RESOLUTION_OTHER_SYSTEM = 4, /* registered in a system of the department */
	RESOLUTION_SELF_SERVICE = 5, /* shown where one does it oneself */
	RESOLUTION_ASKED_BACK = 6,   /* asked to come back */
	RESOLUTION_WITHDRAWN = 7,
	RESOLUTION_MERGED = 8, /* it goes on in another case */
	N_RESOLUTION,
};

enum message_kind {
	MESSAGE_IN = 1,
	MESSAGE_OUT = 2,
	/* 3 was a note: core/note.h */
	MESSAGE_HAND_OVER = 4,
	MESSAGE_ASK = 5, /* the citizen is asked for what is missing */
};

enum {
	CASE_TEXT_MAX = 10000, /* code points of a question or an answer */
	CASE_TITLE_MAX = 90,
	CASE_CODE_SIZE = 12, /* ABCDE-FGHJK and NUL */
	CASE_LINK_S = 24 * 3600,
};

struct link link_case(int64_t id);

/* What a citizen or an agent gives to open a case. Texts are tidy; "" or NULL where nothing was
 * given. */
struct case_new {
	const char *once; /* the form's token: the secret code is made from it */
	int64_t number;	  /* from site_case_number(), taken before the transaction */
	enum channel channel;
	int64_t type_id;  /* 0: the first case type */
	int64_t topic_id; /* 0: topics_general() */
	const char *name;
	const char *email;
	const char *phone;
	const char *question;
	const char *title;	/* NULL: made from the question */
	enum cause cause;	/* 0: as is usual for the topic */
	enum customer customer; /* 0: a citizen */
	int64_t person_id;	/* who it is, when known from before; 0: by email and phone */
	/* An agent's contact only: */
	const char *answer;
	int64_t answer_id; /* the stored answer that was used, or 0 */
	bool close;
	enum resolution resolution;
};

struct case_receipt {
	int64_t id;
	const char *number;
	const char *code;
};

/* A citizen files a case: it comes to the contact centre. Notes wrong fields (question, email,
 * phone). ERR_MISSING when the site has no unit, topic or case type. */
MUST_USE enum err contact_case_file(
    struct cx *cx, const struct case_new *in, struct case_receipt *ret_receipt);
/* An agent registers a contact; with in->close it is answered and closed in that contact. */
MUST_USE enum err contact_case_register(
    struct cx *cx, const struct case_new *in, struct case_receipt *ret_receipt);

/* The case as the viewer may see it (row.level, at least limited); ERR_MISSING otherwise. */
MUST_USE enum err contact_case_get(struct cx *cx, int64_t id, struct contact_q_case_get *ret_case);

/* Changes by staff. Each needs write level (ERR_DENIED), the revision that was read (ERR_CONFLICT)
 * and an open case (ERR_CONFLICT). */
MUST_USE enum err contact_case_take(struct cx *cx, int64_t id, int64_t rev);
/* Answers, and closes with a resolution unless that is RESOLUTION_NONE. body may be empty when
 * closing. */
MUST_USE enum err contact_case_answer(struct cx *cx, int64_t id, int64_t rev, const char *body,
    int64_t answer_id, enum resolution resolution);
/* Gives the case to another unit, without a holder; the note stays inside the house. */
MUST_USE enum err contact_case_hand_over(
    struct cx *cx, int64_t id, int64_t rev, int64_t unit_id, const char *note);

/* Asks the citizen for what is missing; reminds them `days` later. */
MUST_USE enum err contact_case_ask(
    struct cx *cx, int64_t id, int64_t rev, const char *body, int64_t days);
/* Rests until then; 0: until something happens. */
MUST_USE enum err contact_case_snooze(struct cx *cx, int64_t id, int64_t rev, int64_t until);

/* The case's person is protected from now on, in all their cases; mail no longer goes to them.
 * Needs write level. Taking the protection away and showing who it is need PERM_PROTECTED too. Each
 * inside a transaction. */
struct person;
MUST_USE enum err contact_case_protect(struct cx *cx, int64_t id);
MUST_USE enum err contact_case_unprotect(struct cx *cx, int64_t id);
MUST_USE enum err contact_case_reveal(struct cx *cx, int64_t id, struct person *ret_person);

/* The citizen writes in a case that they follow; a closed one opens again. */
MUST_USE enum err contact_case_citizen_writes(struct cx *cx, int64_t id, const char *body);
/* The citizen takes it back: closed as withdrawn. ERR_CONFLICT (with a text) when it is closed. */
MUST_USE enum err contact_case_withdraw(struct cx *cx, int64_t id);

/* How it goes, for the citizen, whose number and code were checked; merged, as the other goes. */
struct case_progress {
	unsigned state; /* a public text: received, being worked on, waiting for you, answered … */
	bool open;
	bool waiting;	     /* for something that the citizen was asked for */
	int64_t due_at;	     /* the answer is promised by then; 0: nothing is, or not now */
	bool late;	     /* that moment has passed */
	int64_t reminded_at; /* that the case waits for them; 0: not yet */
	int64_t arrived_day;
};
MUST_USE enum err contact_case_progress(struct cx *cx, int64_t id, struct case_progress *ret);
/* Its due_at alone. */
MUST_USE enum err contact_case_due(struct cx *cx, int64_t id, int64_t *ret_due_at);

/* The secret code for a form's token: the same token gives the same code, so that it can be shown
 * again (HMAC under the site's key). Written in two groups of five. */
struct case_once {
	const char *token;
	size_t key; /* which of the site's keys was the present one then; 0 is now */
};
const char *contact_case_code(struct cx *cx, const struct case_once *once);
/* Finds a case by number and secret code, both as people type them; ERR_MISSING when either is
 * wrong. */
MUST_USE enum err contact_case_find(
    struct cx *cx, const char *number, const char *code, int64_t *ret_id);

/* A token for an address: this case, for `seconds`. `once` is NULL or the form's token, for a
 * receipt. */
const char *contact_case_token(struct cx *cx, int64_t id, const char *once, int64_t seconds);
/* ERR_MISSING when it is not ours or too old. *ret_once is NULL or the token within. */
MUST_USE enum err contact_case_token_read(
    struct cx *cx, struct str token, int64_t *ret_id, struct case_once *ret_once);

/* For core/link.h: a case's number, and the page of those who may see it; by number as people type
 * it. */
struct link_name;
MUST_USE enum err contact_case_name(struct cx *cx, int64_t id, struct link_name *ret_name);
MUST_USE enum err contact_case_by_number(struct cx *cx, const char *number, int64_t *ret_id);

/* Jobs, for the case's id: a mail to the one who filed it, when they left an address. The outbox
 * holds one for each case and each answer, so that a second run does no harm. */
MUST_USE enum err contact_mail_receipt(struct cx *cx, int64_t case_id);
MUST_USE enum err contact_mail_answer(struct cx *cx, int64_t case_id);
MUST_USE enum err contact_mail_ask(struct cx *cx, int64_t case_id);
MUST_USE enum err contact_mail_remind(struct cx *cx, int64_t case_id);
/* Each minute: wakes what has rested, reminds citizens, tells units of what is late, and reckons
 * the promises of cases from before. */
MUST_USE enum err contact_case_clock(struct cx *cx, int64_t arg);

/* A number as people type it (kc 1234), as it is stored. In the arena. */
const char *contact_case_tidy_number(struct cx *cx, struct str typed);

/* Names for people. */
unsigned channel_text(int64_t channel);
const char *channel_code(int64_t channel);
unsigned contact_case_state_text(int64_t status);
const char *contact_case_state_code(int64_t status);
unsigned resolution_text(int64_t resolution);
const char *resolution_code(int64_t resolution);
/* RESOLUTION_NONE for an unknown code. */
enum resolution resolution_find(const char *code);

/* Recounts every figure of cases from the cases themselves and compares; *ret_wrong counts
 * differences, each is logged. */
MUST_USE enum err contact_figures_verify(struct cx *cx, int *ret_checked, int *ret_wrong);
/* The class whose viewers may hear that the case changed; 0 when there is no such case. */
MUST_USE enum err contact_case_class(struct cx *cx, int64_t id, int64_t *ret_class);
