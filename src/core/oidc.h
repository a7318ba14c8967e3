/* Signing in at an identity provider by OpenID Connect (Core 1.0): authorization code flow with
 * PKCE (RFC 7636), state and nonce bound to the browser by a sealed cookie. lyhord.conf names one
 * provider. Who comes is known by issuer and subject; roles follow rules that an administrator
 * keeps. What asks the network says so and runs outside any transaction. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/event.h"
#include "fmt/json.h"
#include "gen/core_q.h"

struct site;
struct site_oidc;

enum {
	OIDC_TICKET_S = 600,   /* from leaving for the provider to coming back */
	OIDC_WAIT_S = 300,     /* for the code, or at the log-out */
	OIDC_ACT_S = 900,      /* for the proof of who one is */
	OIDC_LEEWAY_S = 60,    /* between the provider's clock and ours */
	OIDC_ROLES_MAX = 1000, /* values of the claim; more are not looked at */
	OIDC_VALUE_MAX = 200,  /* code points of a rule's value */
	OIDC_CODE_MAX = 4096,
};

bool oidc_is_on(const struct site *site);
/* What the button calls it. */
const char *oidc_name(const struct site *site);
/* Where the provider sends the browser back to: to be registered there. */
const char *oidc_return_address(struct cx *cx);
/* Where the provider says that somebody logged out, and where a browser lands after that. */
const char *oidc_back_channel_address(struct cx *cx);
const char *oidc_after_logout_address(struct cx *cx);

/* What the browser carries to the provider and back in a cookie. */
struct oidc_ticket {
	int64_t at;
	const char *state; /* also names the journey: it may end once */
	const char *nonce;
	const char *verifier;
	const char *next;    /* where to go afterwards */
	const char *act;     /* the act that is to be proved; "" for a sign-in */
	const char *session; /* the session's MAC that is to be proved; "" */
};

/* Fills state, nonce and verifier, and finds the address to send the browser to. Asks the network.
 * ERR_UPSTREAM when the provider cannot be reached or answers what it should not. */
MUST_USE enum err oidc_begin(struct cx *cx, struct oidc_ticket *t, const char **ret_url);
const char *oidc_ticket_seal(struct cx *cx, const struct oidc_ticket *t);
/* False when it was not ours, or too old. */
bool oidc_ticket_open(struct cx *cx, const char *sealed, struct oidc_ticket *ret_ticket);

/* Who somebody is, as the provider says and we have checked. */
struct oidc_identity {
	const char *issuer;
	const char *subject;
	const char *sid; /* the provider's session; "" */
	const char *email;
	bool email_verified;
	const char *name;
	const char **roles;
	size_t n_roles;
	int64_t proved_at; /* when they typed something there; 0 when it does not say */
	bool two_steps;	   /* it counts as the second step, too */
	const char *id_token;
};

/* What a token must say. */
struct oidc_expect {
	const struct site_oidc *conf;
	const char *nonce;
	int64_t now;
	int64_t proved_after; /* the user typed something at the provider since then; 0: whenever */
};

/* Checks the claims of an ID token whose signature is good. NULL, or the word for what is wrong:
 * iss, sub, aud, azp, exp, iat, nbf, nonce, auth_time. */
const char *oidc_check_claims(const json_t *claims, const struct oidc_expect *x);
/* The same of a logout token (Back-Channel Logout 1.0, 2.6): iss, aud, exp, iat, jti, events,
 * nonce, sub. */
const char *oidc_check_logout(const json_t *claims, const struct oidc_expect *x);
/* Reads what claims say into what ret_identity does not know yet. In the arena. */
void oidc_read_claims(struct arena *a, const json_t *claims, const struct site_oidc *conf,
    struct oidc_identity *ret_identity);
/* Trades the code for a token and checks it. Asks the network. ERR_UPSTREAM as above; ERR_DENIED
 * when the provider does not take the code, ERR_AUTH when the token does not hold. */
MUST_USE enum err oidc_finish(struct cx *cx, const struct oidc_ticket *t, const char *code,
    struct oidc_identity *ret_identity);
/* What came in by the back channel, checked. Asks the network when the key is new. */
MUST_USE enum err oidc_logout_token(
    struct cx *cx, struct str token, const char **ret_jti, struct oidc_identity *ret_identity);
/* Where to send a browser that logged out here; NULL when the provider has no such address. Asks
 * the network. */
MUST_USE enum err oidc_logout_url(struct cx *cx, const char *id_token, const char **ret_url);

/* Who came in. */
struct oidc_entry {
	int64_t user;
	unsigned refused; /* a text: why they stay out all the same; T_NONE when they are let in */
	const char *why;  /* the same as a word for the event */
};

/* Finds, links or makes the user, and brings the roles that follow rules up to date, with events.
 * Also who is refused may have lost roles: the caller commits either way. Inside a transaction. */
MUST_USE enum err oidc_enter(
    struct cx *cx, const struct oidc_identity *who, struct oidc_entry *ret_entry);
/* Writes down that somebody was not let in. Inside a transaction. */
MUST_USE enum err oidc_failed(struct cx *cx, int64_t user_id, const char *why);
/* They were let in now. Inside the transaction that says so by an event. */
MUST_USE enum err oidc_was_here(struct cx *cx, const char *subject);
/* The user's ties to the provider are forgotten. ERR_MISSING when there are none. Inside a
 * transaction. */
MUST_USE enum err oidc_unlink(struct cx *cx, int64_t user_id);

/* Something that waits for a browser on its way. Inside a transaction; the token is new. */
MUST_USE enum err oidc_wait_add(
    struct cx *cx, int64_t user_id, struct str text, int64_t seconds, const char **ret_token);
/* *ret_user is 0 when there is none, or no longer. */
MUST_USE enum err oidc_wait_find(
    struct cx *cx, const char *token, int64_t *ret_user, struct str *ret_text);
MUST_USE enum err oidc_wait_end(struct cx *cx, const char *token);

/* Rules. The texts of fields: value, role, unit. Inside a transaction. */
MUST_USE enum err oidc_rule_add(
    struct cx *cx, const char *value, int64_t role, int64_t unit_id, int64_t *ret_id);
MUST_USE enum err oidc_rule_remove(struct cx *cx, int64_t id);
struct link_name;
MUST_USE enum err oidc_rule_name(struct cx *cx, int64_t id, struct link_name *ret_name);
