/* What the pages of the card and of contact causes show. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/press.h"
#include "web/web.h"

struct card_view {
	struct http_request *rq;
	struct form *form;
	const char *const *theirs;
	bool saved;
};

struct causes_view {
	struct form *form;
	bool saved;
	const struct cause_row *rows;
	size_t n_rows;
};

struct cause_row {
	const char *topic;
	const char *cause;
	int64_t depth;
	bool own; /* said of itself, not of one above it */
};

extern const struct http_routes contact_card_routes;
extern const struct http_routes contact_cause_routes;
