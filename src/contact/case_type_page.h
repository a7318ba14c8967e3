/* What the templates of case types show. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "contact/pages.h"
#include "web/list.h"

struct case_types_view {
	struct list *list;
	bool may_change;
};

struct case_type_view {
	struct http_request *rq;
	const char *id;
	const char *name;
	struct form *form;
	const char *message; /* what was just done; or NULL */
	const char *fault;   /* why it was refused; or NULL */
	const char *const *theirs;
	int64_t rev;
	bool retired;
	bool may_change;
	const char *step;
	const char *time;
	const char *promise; /* NULL: the centre answers by itself, or the topic's owner */
	const char *agreement;
	const char *review;
};

extern const struct http_routes contact_case_type_routes;
