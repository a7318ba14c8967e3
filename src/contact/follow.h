/* What the pages share on which a citizen follows a case. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "contact/case.h"
#include "web/form.h"

enum { FOLLOW_S = 30 * 60 };

/* The page with what was typed; a form that is NULL is made anew or left out. */
struct follow_forms {
	struct form *reply;
	struct form *rate;
};
MUST_USE enum err contact_follow_draw(struct cx *cx, struct http_request *rq,
    struct http_response *rs, int64_t id, struct follow_forms forms, int status);
/* Its address, for half an hour; `said`: what was just done, or NULL. */
const char *contact_follow_address(
    struct cx *cx, const struct http_request *rq, int64_t id, const char *said);

/* How it was: an empty form about the case. */
struct form *contact_rating_form(struct cx *cx, struct http_request *rq, int64_t id);
MUST_USE enum err contact_rating_options(struct cx *cx, struct form *f);

struct withdraw_view {
	struct form *form;
	const char *number;
	const char *title;
	const char *back;
};
