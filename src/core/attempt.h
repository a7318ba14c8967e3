/* Limits on wrong passwords that nobody can use to lock a colleague out. There is no lock on an
 * account: what is counted is one account from one address, one address, and one device that has
 * logged in to the account before. A known device has an allowance of its own and meets no other
 * limit. Rows in the database: a restart forgets nothing, and nodes count together. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

struct attempt {
	const char *address;
	const char *email_key; /* NULL when what was typed is no address: it counts by address */
	const char *device;    /* from attempt_device(), or NULL */
};

enum {
	ATTEMPT_PAIR = 10,     /* wrong passwords at once for one account from one address */
	ATTEMPT_PAIR_S = 60,   /* then one in so many seconds */
	ATTEMPT_ADDRESS = 200, /* at once from one address: a whole town hall may share it */
	ATTEMPT_ADDRESS_S = 6,
	ATTEMPT_DEVICE_S = 400 * 86400, /* how long a device is known: as long as a cookie lives */
};

/* ERR_LIMIT with *ret_again, the time from which a try is let in, when the allowance is used up.
 * Asked twice: before the password is looked at, to save the work, and again in the transaction
 * that writes down how it went, so that of many tries at the same moment no more than the allowance
 * are answered. */
MUST_USE enum err attempt_check(struct cx *cx, const struct attempt *t, int64_t *ret_again);
/* The password was wrong: one from the allowance. Inside a transaction. */
MUST_USE enum err attempt_failed(struct cx *cx, const struct attempt *t);
/* It was right: the account's tries from here are forgotten. Inside the transaction of the log-in.
 */
MUST_USE enum err attempt_done(struct cx *cx, const struct attempt *t);

/* A cookie that says: this browser has logged in to that account. It opens nothing. `hash` is the
 * account's password hash, so that a new password makes every device unknown. In the arena. */
const char *attempt_device_new(struct cx *cx, int64_t user_id, const char *hash);
/* The device's own name when the cookie is ours, for this account and not too old; else NULL. */
const char *attempt_device(struct cx *cx, const char *cookie, int64_t user_id, const char *hash);
