/* Users (staff): who they are, what they may do where, and how they log in. Sessions are in
 * core/session.h. A grant is user × role × unit with all below it; giving or taking one makes the
 * user's access anew in the same transaction, so that it counts from the next request on. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "base/secret.h"
#include "core/event.h"
#include "core/password.h"
#include "core/role.h"
#include "gen/core_q.h"

enum { NAME_MAX_CHARS = 120 };

struct link link_user(int64_t id);

/* A user as a link: the name to all staff, the address to whoever may see users. */
struct link_view;
MUST_USE enum err user_link(struct cx *cx, int64_t id, struct link_view *ret_view);

struct user_new {
	const char *email;
	const char *name;
	struct str password;
	uint32_t roles;	 /* bits; at least one */
	int64_t unit_id; /* where the roles are held; 0: agents at the centre, others at the top */
	enum lang lang;
	/* From user_prepare(); empty: has no password, and cannot log in by one until it is set. */
	char hash[SECRET_PASSWORD_HASH_MAX];
};

/* Checks what was given and hashes the password: outside any transaction, since that takes its
 * time. Notes wrong fields (email, name, password, role) with fail_field. */
MUST_USE enum err user_prepare(struct cx *cx, struct user_new *in);
/* Adds a prepared user with roles, or one whose address and name are known to be good. ERR_INVALID
 * on the field email when it is taken. */
MUST_USE enum err user_add(struct cx *cx, const struct user_new *in, int64_t *ret_id);

struct user_change {
	int64_t id;
	int64_t rev;
	const char *email; /* NULL: stays */
	const char *name;
	enum lang lang;
};
/* ERR_CONFLICT when rev is old; notes wrong fields (email, name). Inside a transaction. */
MUST_USE enum err user_change(struct cx *cx, const struct user_change *in);

/* Disabling ends the user's sessions in the same transaction. ERR_CONFLICT when rev is old. */
MUST_USE enum err user_disable(struct cx *cx, int64_t id, int64_t rev);
MUST_USE enum err user_enable(struct cx *cx, int64_t id, int64_t rev);

/* Gives roles at a unit (0 as in user_new), and their access, in the transaction that is open. */
MUST_USE enum err user_grant(struct cx *cx, int64_t id, uint32_t roles, int64_t unit_id);
/* Takes one grant away. ERR_MISSING when there is none; ERR_INVALID when an administrator would
 * shut themselves out. In the transaction that is open. */
MUST_USE enum err user_revoke(struct cx *cx, int64_t id, enum role role, int64_t unit_id);

/* The user's row by address; ERR_MISSING when there is none. */
MUST_USE enum err user_by_email(struct cx *cx, const char *email, struct core_q_user_get *ret_row);
/* Up to `max` users in the order of their names, after a place in it, whose name or address holds
 * the text as it is written (without regard to capitals); "" finds all. */
MUST_USE enum err user_find(struct cx *cx, const char *text, const char *after_name,
    int64_t after_id, size_t max, struct core_q_user_list **ret_rows, size_t *ret_n);

/* A new password for a user: checks it (noted on `field`) and hashes it, outside any transaction.
 */
MUST_USE enum err user_prepare_password(struct cx *cx, int64_t id, const char *field,
    struct str password, char ret_hash[SECRET_PASSWORD_HASH_MAX]);
/* Sets it and ends the user's sessions but the one of `keep_token` (NULL: all). Inside a
 * transaction. */
MUST_USE enum err user_set_password(
    struct cx *cx, int64_t id, const char *hash, const char *keep_token);
/* The account that somebody wants to log in to; empty (id 0) when there is none. */
MUST_USE enum err user_account(
    struct cx *cx, const char *email_key, struct core_q_user_by_email *ret_row);
/* Whether the password is this account's: takes argon2's time, also for an empty account, and runs
 * outside any transaction. ERR_AUTH for a wrong password, no account and a disabled one alike. */
MUST_USE enum err user_check_password(
    struct cx *cx, const struct core_q_user_by_email *account, struct str password);
/* Writes down that a log-in to the account (or to none) failed. What was typed is not kept: people
 * type their password there, too. Inside a transaction. */
MUST_USE enum err user_log_in_failed(struct cx *cx, const struct core_q_user_by_email *account);
/* The viewer's own language. */
MUST_USE enum err user_set_lang(struct cx *cx, enum lang lang);
/* What the user would be as a viewer now, and their language; nobody when they are disabled. */
MUST_USE enum err user_viewer(
    struct cx *cx, int64_t id, struct viewer *ret_viewer, enum lang *ret_lang);
/* For core/link.h: the user's name. */
struct link_name;
MUST_USE enum err user_link_name(struct cx *cx, int64_t id, struct link_name *ret_name);
