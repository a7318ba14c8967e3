/* The outbox for mail: rows that wait to be sent, each marked and committed before the dialogue
 * with the server begins, so that a crash leaves no doubt about which mails are in doubt. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

struct jobs_q_mail_claimed;
struct jobs_q_server_find;

/* Stored: never change a number, only add. */
enum mail_lane {
	MAIL_URGENT = 1, /* to one person who waits: receipts, codes. Sent again after a crash */
	MAIL_BULK = 2,	 /* the same to many. Never sent again by itself */
};

enum mail_state {
	MAIL_WAITING = 1,
	MAIL_SENDING = 2,
	MAIL_SENT = 3,
	MAIL_FAILED = 4,
	MAIL_UNCERTAIN = 5, /* the process or the server was lost after the text had gone out */
	MAIL_ASIDE = 6,	    /* a person decided to leave it */
};

enum { OUTBOX_BATCH_MAX = 100, OUTBOX_LEASE_S = 60, OUTBOX_KEEP_DAYS = 30, OUTBOX_ATTEMPTS = 12 };

struct outbox_letter {
	const char *subject;
	const char *body;
	const char *html;     /* or NULL */
	const char *lang;     /* "sv" */
	const char *reply_to; /* or NULL */
};

struct outbox_to {
	const char *source; /* what it follows from, such as "contact.receipt", and its id */
	int64_t source_id;
	const char *address;
	const char *unsubscribe; /* or NULL */
	enum mail_lane lane;
};

/* Inside a transaction. The letter first, then each who gets it; the same source and address is
 * queued once. */
MUST_USE enum err outbox_letter_add(
    struct cx *cx, const struct outbox_letter *letter, int64_t *ret_id);
MUST_USE enum err outbox_add(struct cx *cx, int64_t letter_id, const struct outbox_to *to);
/* A letter to one, both at once; nothing when it is queued or sent already. */
MUST_USE enum err outbox_send(
    struct cx *cx, const struct outbox_letter *letter, const struct outbox_to *to);

/* What became of one mail of a batch. */
enum outbox_fate {
	OUTBOX_UNTRIED, /* back in line as it was */
	OUTBOX_SENT,
	OUTBOX_REFUSED, /* for good */
	OUTBOX_LATER,	/* for now */
	OUTBOX_UNKNOWN, /* perhaps sent */
};

struct outbox_batch {
	enum mail_lane lane;
	int64_t claim; /* 0: none */
	struct jobs_q_mail_claimed *rows;
	enum outbox_fate fates[OUTBOX_BATCH_MAX];
	const char *replies[OUTBOX_BATCH_MAX]; /* codes; NULL for none */
	size_t n;
};

/* Whether something waits; a read. */
MUST_USE enum err outbox_waits(struct cx *cx, enum mail_lane lane, bool *ret_waits);
/* Ends the batch by its fates and takes the next of at most `max` (0: none), in one transaction of
 * its own; b->n is then the new number. To be run by db_attempt(). */
MUST_USE enum err outbox_turn(struct cx *cx, struct outbox_batch *b, size_t max);
/* Holds the batch for another OUTBOX_LEASE_S. A transaction of its own. */
MUST_USE enum err outbox_renew(struct cx *cx, const struct outbox_batch *b);
/* Finds what a process left behind in the middle: urgent mail goes back in line, the rest becomes
 * uncertain. A transaction of its own, at most 200 rows. */
MUST_USE enum err outbox_recover(struct cx *cx);

/* A server's stop and go. It may be used when nobody stopped it and its wait is over; after a
 * failure one mail at a time tries it. */
MUST_USE enum err outbox_server_get(
    struct cx *cx, const char *name, struct jobs_q_server_find *ret_server);
bool outbox_server_goes(const struct jobs_q_server_find *server, int64_t now);
/* It failed: it waits, longer each time. It took a mail: it goes. Transactions of their own. */
MUST_USE enum err outbox_server_failed(struct cx *cx, const char *name, const char *cause);
MUST_USE enum err outbox_server_took(struct cx *cx, const char *name);
/* A person stops it, or starts it at once. Inside a transaction. */
MUST_USE enum err outbox_server_stop(struct cx *cx, const char *name, bool stop);
/* After a restore: every server is stopped, those too that nobody has named yet, until a person
 * starts it; its cause is then OUTBOX_RESTORED. A transaction of its own; for db_attempt(). */
#define OUTBOX_RESTORED "restore"
MUST_USE enum err outbox_stop_all(struct cx *cx, void *unused);
bool outbox_server_restored(const struct jobs_q_server_find *server);

/* A person decides about one that failed or is uncertain: to send it (again), or leave it. Inside a
 * transaction; nothing when it is no longer in that state. */
MUST_USE enum err outbox_decide(struct cx *cx, int64_t id, enum mail_state was, bool send);
