/* The figures page: what came in, who handled it, what was solved at first contact. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/web.h"

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
	int64_t days;		   /* the setting: back within these */
	bool provisional;	   /* the period reaches into those days */
	const char *centre_change; /* against the period before, in words; "" when unknown */
	const char *first_change;
	const char *unknown_change;
	const char *helped_change;
	struct chart channels;
	struct chart by_day;
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
