/* What pages show of cases that may be the same thing: beside a case, and while one registers. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/panel.h"
#include "web/web.h"

struct double_item {
	const char *href;
	const char *number;
	const char *title;
	const char *why;
	int64_t at;
};

struct double_view {
	const struct double_item *items;
	size_t n_items;
};

/* For a page: the place where the script puts what may be the same thing, of the form's fields
 * question, topic, phone and email. */
void double_draw(struct html *h);

extern const struct panel contact_panel_doubles;
extern const struct http_routes contact_double_routes;
