/* The figures page: what came in, who handled it, what was solved at first contact. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/web.h"

/* Times of one unit or topic; "–" where there are none. */
struct times_item {
	const char *name;
	bool whole; /* all of them together */
	int64_t answer_n;
	const char *answer_median;
	const char *answer_p90;
	int64_t close_n;
	const char *close_median;
	const char *close_p90;
};

struct read_item {
	const char *title;
	const char *address; /* or NULL */
	int64_t n;
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
	const struct times_item *units;
	size_t n_units;
	const struct times_item *topics;
	size_t n_topics;
	struct chart channels;
	struct chart by_day;
	bool empty;
};

extern const struct http_routes follow_routes;
extern const struct http_routes follow_api_routes;

/* The days that the fields `first` and `last` hold, 30 without them; what is wrong is noted. The
 * fields become those days. */
void follow_period(
    struct form *f, const char *first, const char *last, int64_t *ret_from, int64_t *ret_to);

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
/* The tables below the figures: times by unit and topic, the answers that were read most. */
MUST_USE enum err follow_fill_tables(
    struct cx *cx, int64_t from, int64_t to, const struct figures *g, struct figures_view *v);
MUST_USE enum err follow_figures(struct cx *cx, int64_t from, int64_t to, struct figures *ret);
