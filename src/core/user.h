/* Users (staff), their log-in and their sessions. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "base/secret.h"
#include "core/role.h"

enum { PASSWORD_MIN = 8, PASSWORD_MAX = 200, NAME_MAX_CHARS = 120 };

struct user_new {
	const char *email;
	const char *name;
	struct str password;
	uint32_t roles;	 /* bits; at least one */
	int64_t unit_id; /* where the roles are held; 0: agents at the centre, others at the top */
	enum lang lang;
	char hash[SECRET_PASSWORD_HASH_MAX]; /* from user_prepare() */
};

/* Checks what was given and hashes the password: outside any transaction, since that takes its
 * time. Notes wrong fields (email, name, password, role) with fail_field. */
MUST_USE enum err user_prepare(struct cx *cx, struct user_new *in);
/* Adds a prepared user with roles. ERR_INVALID on the field email when it is taken. */
MUST_USE enum err user_add(struct cx *cx, const struct user_new *in, int64_t *ret_id);
/* Disabling ends the user's sessions in the same transaction. ERR_CONFLICT when rev is old. */
MUST_USE enum err user_disable(struct cx *cx, int64_t id, int64_t rev);
MUST_USE enum err user_enable(struct cx *cx, int64_t id, int64_t rev);
/* Gives roles at a unit, and their access, in the transaction that is open. */
MUST_USE enum err user_grant(struct cx *cx, int64_t id, uint32_t roles, int64_t unit_id);

/* The two steps of a log-in: the check takes argon2's time and runs outside any transaction.
 * ERR_AUTH for a wrong address, a wrong password and a disabled user alike. */
MUST_USE enum err user_check_password(
    struct cx *cx, struct str email, struct str password, int64_t *ret_id);
/* Writes down that a log-in failed; the address is not kept, only whose it is. */
MUST_USE enum err user_log_in_failed(struct cx *cx, struct str email);
/* The viewer's own language. */
MUST_USE enum err user_set_lang(struct cx *cx, enum lang lang);
/* Starts a session for SESSION_S seconds; the token goes to the cookie, the database has only its
 * MAC. */
enum { SESSION_S = 12 * 3600 };
MUST_USE enum err session_start(struct cx *cx, int64_t user_id, const char **ret_token);
MUST_USE enum err session_end(struct cx *cx, const char *token);
/* Fills cx->viewer and cx->lang from a token; *ret_name is the user's. Leaves them alone when there
 * is no such session. */
MUST_USE enum err session_load(struct cx *cx, const char *token, const char **ret_name);
/* The token that forms of this session carry. */
const char *session_form_token(struct cx *cx, const char *session_token);
