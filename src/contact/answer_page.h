/* Pages of answers for staff. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/panel.h"
#include "web/thing.h"
#include "web/web.h"

struct answer_view {
	const char *question;
	const char *body;
	const char *topic;
	const char *topic_address;
	const char *unit;   /* NULL: nobody's */
	const char *source; /* NULL: the municipality's own */
	const char *lang;   /* code */
	const char *lang_name;
	const char *address; /* on the public pages; NULL when it is not there */
	int64_t reviewed_at;
	int64_t updated_at;
	bool retired;
	bool inside; /* for staff only */
	bool list;   /* the reader may see the list of answers */
	struct panels panels;
	struct thing_view *thing;
};

extern const struct http_routes contact_answer_routes;
