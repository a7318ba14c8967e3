/* The dispatcher: from a request to its handler and back. Language, route, session, permission,
 * tokens, retries, error pages, security headers and the access log are its business, and only its.
 */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/tally.h"
#include "web/gate.h"

struct http_uses;

/* In a worker: always gives an answer. `uses` gathers what a page that may be kept shows, or is
 * NULL. */
void web_dispatch(
    struct web_app *app, struct http_request *rq, struct http_response *rs, struct http_uses *uses);
/* In the HTTP thread, when the line is full: an answer without the database. */
void web_dispatch_refusal(struct web_app *app, struct http_request *rq, struct http_response *rs);

/* In the HTTP thread, for what no handler sees: 400 or 413. */
void web_dispatch_fault(
    struct web_app *app, struct http_request *rq, struct http_response *rs, int status);

/* A form is done once: begin looks the token up in a new transaction. When it was sent before, the
 * answer is made (a redirect) and *ret_done is true. Otherwise do the work inside `tx`, then
 * web_once_end(). `location` is where the browser goes afterwards, and where a second sending will.
 */
struct db_tx;
MUST_USE enum err web_once_begin(
    struct cx *cx, const char *once, struct http_response *rs, struct db_tx *tx, bool *ret_done);
MUST_USE enum err web_once_end(struct cx *cx, const char *once, struct http_response *rs,
    struct db_tx *tx, const char *location);
/* For the few requests that change something though they are GET, as when another system sends a
 * browser back: what was done before, outside, is not done again when the transaction collides.
 * What fn allocates stays. Outside any transaction. */
MUST_USE enum err web_write(struct cx *cx, enum err (*fn)(struct cx *cx, void *arg), void *arg);
/* Counts that the page was shown, or what it did (core/tally.h); not on pages that leave no trace.
 */
void web_count(struct cx *cx, const struct http_request *rq, enum measure m, int64_t dim);
/* The revision that a form carried. ERR_INVALID when it carries none. */
MUST_USE enum err web_rev(struct cx *cx, const struct http_request *rq, int64_t *ret_rev);
/* Sets or clears the session's cookie. */
void web_session_cookie(struct cx *cx, struct http_response *rs, const char *token);
