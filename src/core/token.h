/* Interfaces: other systems that ask with a token instead of logging in. An interface is a user of
 * its own kind: it has roles by unit, so that what it sees goes through the same classes as for
 * people; it never logs in. A token has scopes: what it may be used for at all. Both are asked. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/event.h"
#include "core/role.h"
#include "gen/core_q.h"

/* The numbers are stored as bits: never change one, only add. */
enum scope {
	SCOPE_NONE = 0, /* no interface's */
	SCOPE_ANSWERS_READ = 1,
	SCOPE_SEARCH = 2,
	SCOPE_STRUCTURE_READ = 3, /* topics and units */
	SCOPE_CASES_READ = 4,
	SCOPE_CASES_WRITE = 5,
	SCOPE_FIGURES_READ = 6,
	N_SCOPE,
};

enum {
	USER_PERSON = 0,
	USER_INTERFACE = 1, /* of core_user.kind: stored */
	TOKEN_DAYS = 365,
	TOKEN_DAYS_MAX = 1826,
	TOKEN_KEEP_DAYS = 30, /* after it has expired or was revoked */
	TOKEN_PREFIX = 10,    /* letters of a token that are kept, to recognise it by */
};

/* cases:read */
const char *scope_code(enum scope scope);
/* The catalogue key of what it lets one do. */
unsigned scope_text(enum scope scope);
/* What a role of the interface must be allowed, too. */
enum permission scope_permission(enum scope scope);
/* True when some scope asks for what the role may do: only those may an interface have. */
bool token_role_helps(enum role role);
bool scope_find(struct str code, enum scope *ret_scope);

struct link link_token(int64_t id);

struct token_new {
	const char *name;
	uint32_t scopes; /* bits by enum scope */
	uint32_t roles;	 /* bits by enum role; 0: sees what everybody sees */
	int64_t unit_id; /* where the roles are held; 0 as in user_new */
	int64_t days;	 /* until it expires */
};
/* Adds an interface with a token. Notes wrong fields (name, scope, role, days). The token itself is
 * nowhere kept. In the transaction that is open. */
MUST_USE enum err token_add(
    struct cx *cx, const struct token_new *in, int64_t *ret_id, const char **ret_token);
/* Counts from the next request on. ERR_CONFLICT when rev is old or it is revoked already. In the
 * transaction that is open. */
MUST_USE enum err token_revoke(struct cx *cx, int64_t id, int64_t rev);

enum token_state { TOKEN_UNKNOWN, TOKEN_EXPIRED, TOKEN_REVOKED, TOKEN_GOOD };

struct token {
	int64_t id; /* of the interface; 0 when the token is not known */
	uint32_t scopes;
	bool used_due; /* token_used() should be called after the answer is made */
};

/* Fills cx->viewer from a token that is good; otherwise leaves it alone. */
MUST_USE enum err token_load(
    struct cx *cx, const char *text, struct token *ret_token, enum token_state *ret_state);
bool token_may(const struct token *t, enum scope scope);
/* True for what is written like a token, its checksum right: nothing else is looked for. */
bool token_well_formed(const char *text);

/* Notes that it was used today. A transaction of its own; for db_attempt(). */
MUST_USE enum err token_used(struct cx *cx, void *id);
/* Writes down that a token we know was refused; once an hour, so that nobody fills the log with it.
 * A transaction of its own; for db_attempt(). */
MUST_USE enum err token_denied(struct cx *cx, void *id);

/* Takes away what has been no good since before `before`: token, roles and access. The interface
 * stays as a name in the log. Inside a transaction; *ret_n is how many. */
MUST_USE enum err token_sweep(struct cx *cx, int64_t before, int64_t *ret_n);

/* For core/link.h: the interface's name. */
struct link_name;
MUST_USE enum err token_link_name(struct cx *cx, int64_t id, struct link_name *ret_name);
