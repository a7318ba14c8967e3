/* What the two ways to log in share: by password (log_in_page.c) and at the identity provider
 * (oidc_page.c). */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/second.h"
#include "web/web.h"

struct log_in_view {
	struct form *form;
	const char *oidc;     /* what the button calls the identity provider; NULL: there is none */
	const char *oidc_url; /* where it leads */
};

/* Something went wrong on the way by the identity provider. */
struct oidc_fault_view {
	const char *title;
	const char *text;
	const char *word;  /* for who looks into it; NULL for none */
	const char *again; /* where to try again; NULL when that would not help */
};

/* The browser goes on to the provider by itself, or by the link. */
struct oidc_out_view {
	const char *name;
	const char *url;
};

struct rule_item {
	const char *value;
	const char *role;
	const char *unit; /* with the units above it */
	const char *action;
	bool below; /* there are units below it, which it covers too */
};

/* The identity provider as it is set, and the rules that roles follow from. */
struct rules_view {
	struct http_request *rq;
	struct form *form;
	const char *message;
	const struct rule_item *items;
	size_t n_items;
	bool on;
	bool create;
	const char *name;
	const char *issuer;
	const char *client_id;
	const char *claim;
	const char *back; /* addresses to be registered with the provider */
	const char *after;
	const char *back_channel;
	const char *second; /* what counts as the second step; NULL: nothing */
};

/* What somebody typed for an act, now that they proved who they are. */
struct oidc_act_view {
	struct form *form;
	const char *action;
	const struct http_field *fields;
	size_t n_fields;
};

/* Who must log in in two steps and does not yet may only set it up (*ret_confined); who had it
 * switched off for them is told. *ret_led_to is where they must go first, or NULL. Inside the
 * transaction that lets in. */
MUST_USE enum err admin_second_due(struct cx *cx, int64_t user_id, const struct second *second,
    bool *ret_confined, const char **ret_led_to);
/* Only pages of our own, never another site's address. */
const char *admin_safe_next(const char *next);
/* The session that ends came from the identity provider: where the browser goes now, so that it is
 * logged out there too; NULL when it did not. Inside the transaction of the log-out. */
MUST_USE enum err admin_oidc_out(struct cx *cx, const char *session_token, const char **ret_url);
