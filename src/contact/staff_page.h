/* What the templates of the staff directory show. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "contact/pages.h"
#include "web/list.h"

struct staff_list_view {
	struct list *list;
	bool may_change;
};

struct staff_view {
	struct http_request *rq;
	const char *id;
	const char *name;
	const char *title;
	const char *unit;
	const char *unit_address;
	const char *tasks;
	const char *phone;
	const char *phone_link; /* NULL when it is no number */
	const char *email;
	const char *best_time;
	const char *state;
	const char *why;
	bool away;
	const char *deputy; /* NULL for none */
	const char *deputy_address;
	const char *deputy_phone;
	struct form *form;
	struct form *presence; /* NULL: not for this viewer */
	const char *message;
	const char *const *theirs;
	int64_t rev;
	bool retired;
	bool may_change;
};

extern const struct http_routes contact_staff_routes;
extern const struct panel contact_panel_unit_staff;
