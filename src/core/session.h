/* Sessions of staff: a token in a cookie, its MAC in the database. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

enum {
	SESSION_S = 12 * 3600,
	SESSION_FRESH_S = 15 * 60,
	SESSION_SEEN_S = 300, /* how fine "last seen" is */
	DEVICE_MAX = 80,      /* code points */
};

struct session {
	const char *name; /* the user's */
	bool confined;	  /* may only set up the second step of logging in */
	bool fresh;	  /* the user proved who they are within SESSION_FRESH_S */
	bool seen_due;	  /* session_seen() should be called after the answer is made */
};

/* How somebody came in. */
struct session_origin {
	const char *device;   /* what it runs on, in words */
	const char *oidc_sub; /* at the identity provider; NULL: by password */
	const char *oidc_sid;
	const char *id_token;
	int64_t proved_at; /* when they last typed something at the identity provider; 0: unknown */
	bool confined;	   /* only to set up the second step */
};

/* Starts a session for SESSION_S seconds inside the transaction of the log-in. */
MUST_USE enum err session_start(
    struct cx *cx, int64_t user_id, const struct session_origin *from, const char **ret_token);
/* Whether the session came from the identity provider, as whom, and with which token. *ret_sub is
 * NULL when not. */
MUST_USE enum err session_oidc(
    struct cx *cx, const char *token, const char **ret_sub, const char **ret_id_token);
/* Ends what the provider ended: the sessions with this sid; without one all of the subject.
 * Inside a transaction. */
MUST_USE enum err session_end_oidc(struct cx *cx, const char *sub, const char *sid);
/* The user's sessions are confined no longer. Inside a transaction. */
MUST_USE enum err session_free(struct cx *cx, int64_t user_id);
/* It was the user just now; by the password or at the identity provider. Inside a transaction. */
MUST_USE enum err session_proved(struct cx *cx, const char *token, bool by_oidc);
/* Ends the session of this token. */
MUST_USE enum err session_end(struct cx *cx, const char *token);
/* Ends one of the user's sessions by its name in the list (its MAC); ERR_MISSING when it is not
 * theirs. Needs a transaction of the caller's. */
MUST_USE enum err session_end_one(struct cx *cx, int64_t user_id, const char *mac);
/* Ends all of them; all but `keep_token` when that is not NULL. Inside a transaction. */
MUST_USE enum err session_end_all(struct cx *cx, int64_t user_id, const char *keep_token);
/* Fills cx->viewer and cx->lang from a token. Leaves them alone, and ret_session empty, when there
 * is no such session. */
MUST_USE enum err session_load(struct cx *cx, const char *token, struct session *ret_session);
/* Notes that the session is in use. A transaction of its own. */
MUST_USE enum err session_seen(struct cx *cx, const char *token);
/* What the database and the list call this session. */
const char *session_mac(struct cx *cx, const char *token);
/* The token that forms of this session carry. */
const char *session_form_token(struct cx *cx, const char *session_token);
/* "Firefox, Windows" of what a browser says of itself; "" when it says nothing known. Static. */
const char *session_device_text(struct arena *a, const char *user_agent);
