/* What the page of opening hours shows. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/reach.h"

struct hours_line {
	const char *days;
	const char *hours;
	const char *why; /* "" for none */
};

struct hours_item {
	const char *name;
	const char *now;
	bool open;
	bool first;
	const char *odd_text; /* when the first of the other days is */
	const struct hours_line *week;
	size_t n_week;
	const struct hours_line *odd;
	size_t n_odd;
};

struct hours_view {
	struct reach reach;
	const char *mail_link; /* mailto:… */
	const char *visit_now; /* whether the visits' reception is open; "" when nobody knows */
	bool visit_open;
	const struct hours_item *items;
	size_t n_items;
};
