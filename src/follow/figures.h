/* The figures page: what came in, who handled it, what was solved at first contact. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/web.h"

struct figure_row {
	const char *name;
	int64_t n;
	const char *share;
	int64_t width; /* of the bar, 0 to 100 */
};

struct figures_view {
	const char *from;
	const char *to;
	struct form *form;
	const char *centre_share;
	int64_t closed;
	int64_t closed_by_centre;
	const char *first_share;
	int64_t first_solved;
	int64_t known;
	const char *unknown_share;
	const char *unknown_closed_share;
	int64_t unknown;
	int64_t first_unknown;
	int64_t contacts;
	int64_t received;
	int64_t helped;
	int64_t days;	  /* the setting: back within these */
	bool provisional; /* the period reaches into those days */
	const struct figure_row *channels;
	size_t n_channels;
	bool empty;
};

extern const struct http_routes follow_routes;

/* The figures as numbers, for lyhord stats. Days as in when_day(): from <= day < to. */
struct figures {
	int64_t received;
	int64_t channel[8]; /* by enum channel of contact: the number is the dimension */
	int64_t closed;
	int64_t closed_by_centre;
	int64_t known;
	int64_t unknown;
	int64_t first_known;
	int64_t first_unknown;
	int64_t returned;
	int64_t helped;
};
MUST_USE enum err follow_figures(struct cx *cx, int64_t from, int64_t to, struct figures *ret);
