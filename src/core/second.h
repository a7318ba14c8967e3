/* The second step of logging in: codes that a phone shows (TOTP, RFC 6238), and recovery codes for
 * whoever lost it. The secret lies sealed in the database, recovery codes as MACs. Whatever needs
 * a transaction says so; none of it takes long. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/attempt.h"

enum {
	SECOND_CODES = 10,
	SECOND_CODE_MAX = 40, /* code points of what is typed, with spaces */
	SECOND_TICKET_S = 300,
};

struct second {
	bool on;
	int64_t set_at;	  /* when it was switched on */
	int64_t reset_at; /* an administrator switched it off, and the user has not been told; or 0
			   */
};

MUST_USE enum err second_get(struct cx *cx, int64_t user_id, struct second *ret_second);
/* How many recovery codes are left. */
MUST_USE enum err second_codes_left(struct cx *cx, int64_t user_id, int64_t *ret_n);

/* The secret that belongs to a seed and the viewer, in base32 as apps want it: a page shows it and
 * carries the seed, so that nothing is kept before it is confirmed. In the arena. */
const char *second_new(struct cx *cx, const char *seed);
/* Switches it on for the viewer when the code is right now; otherwise ERR_INVALID on the field
 * `code`. Inside a transaction. */
MUST_USE enum err second_switch_on(struct cx *cx, const char *seed, const char *code);
/* New recovery codes in place of the old, to be shown once. Inside a transaction. */
MUST_USE enum err second_new_codes(
    struct cx *cx, int64_t user_id, const char *ret_codes[SECOND_CODES]);
/* Takes a code, the phone's or one for recovery; each is taken once. ERR_AUTH when it is wrong.
 * Inside a transaction. */
MUST_USE enum err second_take(struct cx *cx, int64_t user_id, const char *code);
/* Switches it off for the viewer. Inside a transaction. */
MUST_USE enum err second_switch_off(struct cx *cx);
/* The same for a user who lost everything: they are told when they log in. ERR_MISSING when it is
 * not on. Inside a transaction. */
MUST_USE enum err second_reset(struct cx *cx, int64_t user_id);
/* They have been told. Inside a transaction. */
MUST_USE enum err second_told(struct cx *cx, int64_t user_id);

/* True when the viewer's site wants it of somebody with these roles. */
struct settings;
bool second_wanted(const struct settings *s, uint32_t roles);

/* Wrong codes are counted for the account alone: whoever sends one has its password already. */
struct attempt second_attempt(struct cx *cx, int64_t user_id);

/* Says that the password was right, for SECOND_TICKET_S seconds and as long as it is not changed.
 * In the arena. */
const char *second_ticket(struct cx *cx, int64_t user_id, const char *password_hash);
bool second_ticket_valid(
    struct cx *cx, const char *ticket, int64_t user_id, const char *password_hash);
