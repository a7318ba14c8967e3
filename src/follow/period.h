/* The period that a page of figures is about, and the one it is compared with. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/form.h"

/* Local days as in when_day(): from <= day < end. */
struct period {
	int64_t from;
	int64_t end;
	int64_t then_from; /* compared with */
	int64_t then_end;
	bool last_year;	       /* that is the same time a year before, not the days just before */
	const char *from_text; /* 1 mars 2026 */
	const char *to_text;   /* the last day */
	const char *then_text; /* "1 februari 2026–28 februari 2026" */
	const char *query;     /* fran=…&till=…&mot=… */
};

/* Often wanted periods, as links. */
struct period_link {
	const char *text;
	const char *href;
	bool here;
};

/* A form that asks for a period, with what the address says. */
struct form *period_form(struct cx *cx, struct http_request *rq);
/* The period of the form; the last 30 days without one, and when what stands there is wrong: that
 * is noted. */
void period_read(struct form *f, struct period *ret_period);
/* Those of a page at `path`. In the arena. */
struct period_link *period_links(
    struct cx *cx, const char *path, const struct period *p, size_t *ret_n);
/* The days that the fields `first` and `last` hold, 30 without them; what is wrong is noted. The
 * fields become those days. */
void period_days(
    struct form *f, const char *first, const char *last, int64_t *ret_from, int64_t *ret_to);

/* How a figure moved since, in words; "" when there is nothing to compare with. */
const char *period_change(
    struct cx *cx, const struct period *p, int64_t now, int64_t before, bool known);
/* The same of a share of a whole, in points. */
const char *period_share_change(struct cx *cx, const struct period *p, int64_t part, int64_t whole,
    int64_t part_before, int64_t whole_before);
