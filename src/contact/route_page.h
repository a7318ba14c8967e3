/* What pages show of routing: topics proposed while a citizen writes, and on the case. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/panel.h"
#include "web/web.h"

struct route_item {
	const char *id;
	const char *name;
	bool sure;
};

struct route_view {
	const struct route_item *items;
	size_t n_items;
	bool sure; /* the first one is */
};

/* Where the script puts what is proposed, under the field "topic"; `source` is the address of the
 * part. */
void route_draw(struct html *h, const char *source);

/* What the program thinks an open case is about, when nobody in the house has said. */
extern const struct panel contact_panel_routed;
extern const struct http_routes contact_route_routes;
