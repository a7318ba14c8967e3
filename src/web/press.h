/* What handlers of forms about one thing do alike. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "http/http.h"

/* A button: the id in the route's address, the revision and the form's tokens; done once, and then
 * the browser goes to `next`. */
MUST_USE enum err web_press(struct cx *cx, struct http_request *rq, struct http_response *rs,
    const char *next, enum err (*change)(struct cx *cx, int64_t id, int64_t rev));
/* True when the page is to be drawn again with what was typed: 422 for what is wrong with it, 409
 * when somebody else was first, which is then no fault any more. */
bool web_again(struct cx *cx, enum err e, int *ret_status);
