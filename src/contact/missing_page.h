/* What the templates about missing parts of answers show. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/web.h"

struct missing_view {
	const char *question;
	const char *action;
	struct form *form;
};

struct missing_item {
	const char *day;
	const char *body;
	const char *question;
	const char *address;
};

struct missings_view {
	const struct missing_item *items;
	size_t n_items;
	const char *next; /* address of the next page, or NULL */
};

extern const struct http_routes contact_missing_routes;
