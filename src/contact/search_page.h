/* What the search page shows, and its routes. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/web.h"

struct search_item {
	const char *id;
	const char *number;
	const char *title;
	const char *state;
	const char *topic;
	const char *unit;
	const char *passage;
	int64_t opened_at;
};

struct search_view {
	const char *q;
	const struct search_item *items;
	size_t n_items;
	bool asked;
};

extern const struct http_routes contact_search_routes;
