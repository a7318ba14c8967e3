/* The figures page: what came in, who handled it, what was solved at first contact. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "follow/period.h"
#include "web/web.h"

struct read_item {
	const char *title;
	const char *address; /* or NULL */
	int64_t n;
};

struct figures_view {
	const struct period *period;
	const struct period_link *links;
	size_t n_links;
	const struct period_link *breakdowns;
	size_t n_breakdowns;
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
	const char *answer_median; /* "–" when there is none */
	const char *answer_text;
	const char *close_median;
	const char *close_text;
	const char *none_share; /* of searches */
	int64_t searches;
	int64_t searches_none;
	const struct read_item *read; /* the answers that were read most */
	size_t n_read;
	struct chart channels;
	struct chart by_day;
	bool empty;
};

extern const struct http_routes follow_routes;
extern const struct http_routes follow_api_routes;

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
	int64_t searches;
	int64_t searches_none;
	int64_t views; /* of answers */
	/* Questions in writing: seconds, and how many were counted. */
	int64_t answer_median_s;
	int64_t answer_p90_s;
	int64_t answer_times;
	int64_t close_median_s;
	int64_t close_p90_s;
	int64_t close_times;
};
/* The answers that were read most. */
MUST_USE enum err follow_fill_read(struct cx *cx, int64_t from, int64_t to, struct figures_view *v);
MUST_USE enum err follow_figures(struct cx *cx, int64_t from, int64_t to, struct figures *ret);
