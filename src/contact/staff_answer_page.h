/* What the page of an answer for staff shows, and its route. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/panel.h"
#include "web/thing.h"
#include "web/web.h"

struct staff_answer_view {
	const char *question;
	const char *body;
	const char *lang;
	const char *topic;
	const char *topic_address;
	const char *unit;    /* NULL: nobody's */
	const char *source;  /* NULL: the municipality's own */
	const char *address; /* on the public pages; NULL when it is not there */
	int64_t reviewed_at;
	struct panels panels;
	struct thing_view *thing;
};

extern const struct http_routes contact_staff_answer_routes;
