/* Events and links. An event is written in the transaction of what happened: it is what feeds read
 * and what the audit log will be. It holds ids and enums only, never personal data. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

/* The numbers are stored: never change one, only add. */
enum link_kind {
	LINK_NONE = 0,
	LINK_CASE = 1,
	LINK_ANSWER = 2,
	LINK_JOB = 20,
	LINK_MAIL = 21,
	LINK_USER = 3,
	LINK_SITE = 4,
	LINK_CALENDAR = 5,
	LINK_UNIT = 6,
	LINK_TOPIC = 7,
	LINK_PERSON = 8,
	LINK_TASK = 30,
	LINK_TOKEN = 32, /* an interface */
	LINK_OIDC_RULE = 31,
	LINK_DOCUMENT = 9,
	LINK_FORM = 33,
	LINK_IMPORT = 36,
	LINK_CASE_TYPE = 45,
	LINK_STAFF = 46,
	LINK_DISTURBANCE = 50,
	LINK_BRIEFING = 51,
	LINK_CALLBACK = 52,
	LINK_CARD = 53,
	LINK_WORD = 48,		/* words that stand for one another in the search */
	LINK_WEB_PAGE = 49,	/* a page of the municipality's website */
	LINK_ACCESS_CLASS = 15, /* what those who have the class see */
};

enum event_kind {
	EV_CASE_FILED = 1,
	EV_CASE_REGISTERED = 2,
	EV_CASE_TAKEN = 3,
	EV_CASE_ANSWERED = 4,
	EV_CASE_CLOSED = 5,
	EV_CASE_REOPENED = 6,
	EV_CASE_HANDED_OVER = 7,
	EV_CASE_NOTED = 8,
	EV_CASE_CITIZEN_WROTE = 9,
	EV_CASE_SORTED = 10,
	EV_CASE_UNDONE = 11,
	EV_ANSWER_CHANGED = 20,
	EV_ANSWER_HELPED = 21,
	EV_TASK_ADDED = 110,
	EV_TASK_CHANGED = 111,
	EV_TASK_DONE = 112,
	EV_TASK_REOPENED = 113,
	EV_TASKS_SWEPT = 116, /* done long ago, removed */
	EV_JOB_AGAIN = 130,
	EV_JOB_ASIDE = 131,
	EV_MAIL_AGAIN = 132,
	EV_MAIL_LEFT = 133,
	EV_MAIL_STOPPED = 134,
	EV_MAIL_STARTED = 135,
	EV_USER_ADDED = 30,
	EV_USER_DISABLED = 31,
	EV_USER_ENABLED = 32,
	EV_USER_LOGGED_IN = 33,
	EV_USER_LOGGED_OUT = 34,
	EV_LOG_IN_FAILED = 35, /* about the user, when the address is somebody's */
	EV_USER_LANGUAGE = 36,
	EV_SETTINGS_CHANGED = 40,
	EV_CALENDAR_CHANGED = 42,
	EV_SITE_FILLED = 43, /* units, topics, case types and answers put in by a command */
	EV_CASE_LEFT = 44,   /* a case left this access class */
	EV_READ = 50,	     /* somebody read a person's case; see core/read_log.h */
	EV_USER_CHANGED = 60,
	EV_GRANT_ADDED = 61,
	EV_GRANT_REMOVED = 62,
	EV_PASSWORD_CHANGED = 63,
	EV_SESSIONS_ENDED = 64,
	EV_DOCUMENT_WRITTEN = 90,
	EV_DOCUMENT_SENT = 91, /* for review */
	EV_DOCUMENT_RETURNED = 92,
	EV_DOCUMENT_APPROVED = 93,
	EV_DOCUMENT_DISCARDED = 94,
	EV_DOCUMENT_WITHDRAWN = 95,
	EV_DOCUMENT_TOPIC = 210, /* another topic, or none */
	EV_TOKEN_SWEPT = 211,	 /* long after it expired or was revoked */
	EV_SECOND_ON = 65,	 /* the second step of logging in; see core/second.h */
	EV_SECOND_OFF = 66,
	EV_SECOND_RESET = 67,	  /* by an administrator */
	EV_SECOND_CODES = 68,	  /* new recovery codes */
	EV_SECOND_RECOVERED = 69, /* one of them was used */
	EV_OIDC_LOGGED_IN = 140,  /* through the identity provider; see core/oidc.h */
	EV_OIDC_FAILED = 141,
	EV_OIDC_TIED = 142, /* the user is known there from now on */
	EV_OIDC_UNTIED = 143,
	EV_OIDC_RULE_ADDED = 144,
	EV_OIDC_RULE_REMOVED = 145,
	EV_OIDC_PROVED = 146,	  /* as EV_USER_PROVED, there */
	EV_OIDC_LOGGED_OUT = 147, /* the provider said so */
	EV_USER_PROVED = 97,	  /* asked again before a dangerous act, and it was them */
	EV_TOKEN_ADDED = 150,
	EV_TOKEN_REVOKED = 151,
	EV_TOKEN_DENIED = 152, /* expired, revoked, or not for that; once an hour */
	EV_IMPORT_ADDED = 180, /* a file to be imported; see core/import_job.h */
	EV_IMPORT_MAPPED = 181,
	EV_IMPORT_TRIED = 182,
	EV_IMPORT_RUN = 183,
	EV_IMPORT_ENDED = 184,
	EV_IMPORT_STOPPED = 185, /* it could not be read */
	EV_IMPORT_REMOVED = 186,
	EV_IMPORT_TAKEN = 187, /* its refused rows as a file */
	EV_UNIT_ADDED = 70,
	EV_UNIT_CHANGED = 71,
	EV_UNIT_MOVED = 72,
	EV_UNIT_RETIRED = 73,
	EV_UNIT_REOPENED = 74,
	EV_TOPIC_ADDED = 75,
	EV_TOPIC_CHANGED = 76,
	EV_TOPIC_SECRET = 77, /* its cases became secret with it */
	EV_TOPIC_OPEN = 78,   /* new cases are ordinary; those that are secret stay so */
	EV_TOPIC_RETIRED = 79,
	EV_TOPIC_REOPENED = 80,
	EV_PERSON_PROTECTED = 85,
	EV_PERSON_UNPROTECTED = 86,
	EV_PERSON_SHOWN = 87, /* the identity of a protected person was shown */
	EV_FEED_AGAIN = 200,
	EV_FORM_ADDED = 160,
	EV_FORM_CHANGED = 161, /* whose it is, what it is asked about */
	EV_FORM_WRITTEN = 162, /* its draft */
	EV_FORM_PUBLISHED = 163,
	EV_FORM_RETIRED = 164,
	EV_FORM_DISCARDED = 165, /* its draft */
	EV_FORM_ANSWERED = 166,	 /* about the thing that the answer is about */
	EV_NOTE_ADDED = 190,
	EV_NOTE_CHANGED = 191,
	EV_NOTE_WITHDRAWN = 192,
	EV_TASKS_TOLD = 193, /* what was due became notices */
	EV_DIGEST_SET = 194,
	EV_CASE_TYPE_ADDED = 220,
	EV_CASE_TYPE_CHANGED = 221,
	EV_CASE_TYPE_RETIRED = 222,
	EV_CASE_TYPE_REOPENED = 223,
	EV_STAFF_ADDED = 224,
	EV_STAFF_CHANGED = 225,
	EV_STAFF_PRESENCE = 226, /* in, or out until when */
	EV_STAFF_RETIRED = 228,
	EV_STAFF_REOPENED = 229,
	EV_CASE_ROUTED = 230,	  /* the program chose its topic */
	EV_LIST_TAKEN = 88,	  /* somebody took a list as a file; about that user */
	EV_CASE_TAKEN_BACK = 260, /* registered by mistake, and undone at once */
	EV_DISTURBANCE_ADDED = 261,
	EV_DISTURBANCE_CHANGED = 262,
	EV_DISTURBANCE_ENDED = 263,
	EV_BRIEFING_ADDED = 264,
	EV_BRIEFING_CHANGED = 265,
	EV_BRIEFING_READ = 266, /* somebody confirmed that they have read it */
	EV_BRIEFING_WITHDRAWN = 267,
	EV_CALLBACK_ADDED = 268,
	EV_CALLBACK_DONE = 269,
	EV_CALLBACK_TRIED = 270,
	EV_CALLBACK_GIVEN = 271, /* to a person or a unit */
	EV_CALLBACK_GIVEN_UP = 272,
	EV_CALLBACK_UNDONE = 273,
	EV_CALLBACK_TOLD = 274, /* it is time, or it is late */
	EV_TICK_ADDED = 275,	/* a contact that is only counted; see contact/tick.h */
	EV_TICK_TAKEN_BACK = 276,
	EV_CARD_CHANGED = 277,
	EV_CAUSE_SET = 278, /* why people usually call about the topic */
	EV_WORD_ADDED = 240,
	EV_WORD_CHANGED = 241,
	EV_WORD_RETIRED = 242,
	EV_WORD_REOPENED = 243,
	EV_WORD_DISMISSED = 244, /* a proposal that does not come back */
	EV_ANSWER_ADDED = 245,	 /* written, not approved yet */
	EV_ANSWER_RETIRED = 246,
	EV_ANSWER_REOPENED = 247,
	EV_ANSWER_REVIEWED = 248, /* looked at: it is still right */
	EV_ANSWER_WEIGHED = 249,  /* how well it has served counts from now on */
	EV_ANSWER_DUE = 250,	  /* its review is near, or its owner has left */
	EV_WEB_PAGE_TAKEN = 251,  /* from the municipality's website, new or changed */
	EV_WEB_PAGE_GONE = 252,
	EV_CASE_CAME_BACK =
	    320, /* the party is back on the topic: it was not solved at first contact */
	EV_CASE_ASKED = 280,	/* the citizen, for what is missing */
	EV_CASE_REMINDED = 281, /* that the case waits for them */
	EV_CASE_SNOOZED = 282,
	EV_CASE_WOKE = 283, /* from waiting or resting */
	EV_CASE_LATE = 284, /* the promised time has passed */
	EV_CASE_ASSIGNED = 285,
	EV_CASE_HANDED_BACK = 286,
	EV_CASE_FETCHED = 287,
	EV_CASE_TIED = 288,
	EV_CASE_UNTIED = 289,
	EV_CASE_MERGED = 290, /* into another one */
	EV_CASE_SPLIT = 292,  /* two that were merged */
	EV_CASE_PARTY_ADDED = 293,
	EV_CASE_PARTY_REMOVED = 294,
	EV_CASE_SPENT = 295,	 /* time on it */
	EV_CASE_WITHDRAWN = 297, /* by its citizen */
	EV_CASE_ARRIVED = 298,	 /* on another day than it was written down */
	EV_CASE_RECKONED = 299,	 /* when an answer is promised */
	EV_CASE_RATED = 310,	 /* its citizen said how it was */
};

struct link {
	enum link_kind kind;
	int64_t id;
};

/* Inside a transaction: the one call, for every change in the product; a test build refuses to
 * commit a change without one. The actor is the viewer; none for the public and the program itself.
 */
MUST_USE enum err event_add(struct cx *cx, enum event_kind kind, struct link link);
/* The same with what is personal in it, such as an old and a new value, as JSON. It is kept apart
 * and may be removed later (DESIGN §6), so it must not be needed to understand what happened. */
MUST_USE enum err event_add_with(
    struct cx *cx, enum event_kind kind, struct link link, const char *payload);
/* A job that follows an event: its row is written in the event's transaction, with the link's id.
 */
struct event_job {
	enum event_kind kind;
	const char *job;
};
/* The jobs that follow events from now on. Once at start. */
void event_jobs_set(const struct event_job *list, size_t n);

/* What happened, in a few words: the catalogue's key. T_NONE for a number that is not in the enum.
 * Every kind has one, so that no event is a number on the page of the log. */
unsigned event_text(enum event_kind kind);
/* Sets what is called after a commit with events in it, from any thread: to wake those that read.
 */
void event_on_commit(void (*wake)(void *arg), void *arg);

/* After a site was loaded from elsewhere: its next events come after those it brought. A
 * transaction; for db_attempt(). */
MUST_USE enum err event_move_in(struct cx *cx, void *unused);
/* Sets what is told of each event's link after its commit and before the answer, from any thread:
 * for what is kept in memory. Other processes' events come by the feed. */
void event_on_change(void (*changed)(void *arg, enum event_kind kind, struct link link), void *arg);
