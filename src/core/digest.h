/* The digest: what waits for a user, as a mail. What stands in it tells nothing secret: numbers and
 * the names of units and topics, as mail can be read by others on its way. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

/* Stored: never change a number. */
enum digest_every { DIGEST_NEVER = 0, DIGEST_DAILY = 1, DIGEST_WEEKLY = 2 };

struct digest_item {
	const char *about; /* KC-1234, a unit's name; "" where its name is a person's */
	const char *what;  /* in the reader's language */
	int64_t due_day;   /* 0 for notices */
};

struct digest {
	struct digest_item *notices;
	size_t n_notices;
	struct digest_item *tasks;
	size_t n_tasks;
};

/* What a domain adds to what is due for cx->viewer: rows that are no tasks, such as call-backs.
 * Appends at most `max`. Set once at start. */
typedef enum err digest_due_fn(
    struct cx *cx, int64_t today, struct digest_item *items, size_t max, size_t *ret_n);
void digest_due_set(digest_due_fn *fn);

MUST_USE enum err digest_get(struct cx *cx, int64_t user_id, enum digest_every *ret_every);
/* A transaction. Nothing when it is so already. */
MUST_USE enum err digest_set(struct cx *cx, int64_t user_id, enum digest_every every);
/* What waits for cx->viewer today, in cx->lang: unread notices, and tasks of their own or their
 * units' that are due. Only of what they may see now. */
MUST_USE enum err digest_make(struct cx *cx, int64_t today, struct digest *ret_digest);
/* Whether one is sent on that working day: each, or the first of the week. */
MUST_USE enum err digest_is_due(struct cx *cx, enum digest_every every, int64_t day, bool *ret_due);
/* What stands in the address that switches it off; and whose it is, ERR_MISSING when it is none. */
const char *digest_token(struct cx *cx, int64_t user_id);
MUST_USE enum err digest_token_read(struct cx *cx, struct str token, int64_t *ret_user);
