/* The page of the municipality's look. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/web.h"

struct look_pair {
	const char *name;
	const char *light;
	const char *dark;
	const char *least;
};

struct look_view {
	struct form *form;
	struct form *logo;
	const char *light; /* names below /logotyp/ */
	const char *dark;
	bool logo_saved;
	bool logo_conflict;
	struct conflict_row alt_row;
	const char *const *theirs; /* after a conflict */
	const char *sheet;	   /* of the preview; NULL when there is none */
	const char *nearest;	   /* what is shown in place of a colour that was refused */
	const struct look_pair *pairs;
	size_t n_pairs;
	bool saved;
};

extern const struct http_routes admin_look_routes;
