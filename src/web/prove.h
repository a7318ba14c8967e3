/* Asking again who it is before a dangerous act. A route says so with HTTP_FRESH; the dispatcher
 * does the rest. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/web.h"

struct prove_view {
	struct form *form;
	const char *action;		 /* where the act was sent */
	const struct http_field *fields; /* what was typed for it */
	size_t n_fields;
	bool two_steps;
	bool by_password;     /* they have one */
	const char *oidc;     /* what the button calls the identity provider that they came from */
	const char *oidc_url; /* where it leads; NULL when they did not */
};

/* For a session that is not fresh. *ret_go is true when the request carries the right password (and
 * code): the act goes on. Otherwise the answer is the page that asks, with all that was typed.
 * Opens a transaction of its own and ends it. */
MUST_USE enum err web_prove(
    struct cx *cx, struct http_request *rq, struct http_response *rs, bool *ret_go);
/* Whether it is the viewer's own password; `wrong` is said on `field` (ERR_INVALID) when not. Wrong
 * tries are few, counted for the account's own sessions together: nobody else can use them up.
 * Outside any transaction. */
MUST_USE enum err web_prove_password(
    struct cx *cx, const char *address, const char *field, unsigned wrong, const char *password);
