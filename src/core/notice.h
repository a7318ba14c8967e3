/* Following things, and what one is told: what others did to what one follows, that one was
 * mentioned or given a task. Rows are written in the transaction of what happened; whether their
 * reader may see the thing is asked each time they are shown or counted. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/event.h"

enum {
	NOTICE_KEEP_DAYS = 90,
	NOTICE_PAGE = 50,
	NOTICE_COUNT_MAX = 9, /* more are told as this and one more: each is asked for */
};

/* What streams call news of them. */
#define NOTICE_STREAM "notiser"

/* Kinds of notices: those of events, and what is told to one user alone. The numbers are stored. */
enum {
	NOTICE_TASK_GIVEN = 1001,
	NOTICE_MENTIONED = 1002,
	NOTICE_TASK_DUE = 1003, /* these three in the morning: core/morning.h */
	NOTICE_TASK_LATE = 1004,
	NOTICE_REMINDER = 1005,
	NOTICE_CALLBACK_GIVEN = 1006,
	NOTICE_CALLBACK_DUE = 1007,
	NOTICE_CALLBACK_LATE = 1008,
	NOTICE_REVIEW_DUE = 1009, /* a text's review is near */
	NOTICE_NO_OWNER = 1010,	  /* the one who looked after it has left */
};

struct notice {
	int kind;
	struct link link;
	const char *title;   /* the thing's, as the viewer may see it */
	const char *address; /* or NULL */
	int64_t at;
	bool read;
};

/* ERR_MISSING when the viewer may not read the thing. Transactions of their own. */
MUST_USE enum err follow_set(struct cx *cx, struct link link, bool follow);
MUST_USE enum err follow_get(struct cx *cx, struct link link, bool *ret_follows);

/* Whether things of the kind can be followed. */
bool notice_followed(enum link_kind kind);
/* Tells those who follow the thing, but not the one who did it; event_add() calls it. */
MUST_USE enum err notice_event(struct cx *cx, enum event_kind kind, struct link link);
/* Tells one user; nothing when it is the viewer. Inside a transaction. */
MUST_USE enum err notice_user(struct cx *cx, int64_t user_id, int kind, struct link link);
/* Tells each user in use whose name or address stands after an @ in the text, but not in what it
 * was before ("" when it is new). Inside a transaction. */
MUST_USE enum err notice_mentions(
    struct cx *cx, struct link link, const char *before, const char *text);

/* The viewer's newest that they may see, the unread or all of them. */
MUST_USE enum err notice_list(
    struct cx *cx, bool unread, struct notice **ret_notices, size_t *ret_n);
/* How many unread ones; NOTICE_COUNT_MAX + 1 for more than that. */
MUST_USE enum err notice_count(struct cx *cx, size_t *ret_n);
/* Transactions of their own. */
MUST_USE enum err notice_read(struct cx *cx, int kind, struct link link);
/* It tells of a task's day, or of a call-back's time. */
bool notice_is_morning(int kind);
/* What happened, in a few words: the catalogue's key. */
unsigned notice_text(int kind);
MUST_USE enum err notice_read_all(struct cx *cx, int64_t until);
