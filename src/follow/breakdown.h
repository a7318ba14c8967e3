/* The figures of a period by topic, unit, case type, ladder step, language, kind of customer,
 * contact cause or channel. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/span.h"
#include "follow/period.h"
#include "web/download.h"

enum breakdown_by {
	BY_CHANNEL,
	BY_TOPIC,
	BY_UNIT,
	BY_TYPE,
	BY_STEP,
	BY_LANG,
	BY_CUSTOMER,
	BY_CAUSE,
	N_BREAKDOWN,
};

struct breakdown_row {
	int64_t dim;
	int64_t above; /* the dim that it lies below; 0 for none. What is below counts above, too */
	const char *name;
	bool has_below;
	const char *href; /* what is below it; else its closed cases among those that the viewer may
			     see; or NULL */
	int64_t received;
	int64_t closed;
	int64_t centre;
	int64_t known;
	int64_t first;
	int64_t before; /* received in the period that is compared with */
	/* Of questions in writing; n is 0 where times are not counted by this. */
	struct span_counts answer_counts;
	struct span_counts close_counts;
	struct span_times answer;
	struct span_times close;
};

struct breakdown {
	enum breakdown_by by;
	int64_t under;		   /* rows of a tree: what lies directly below this, and itself */
	struct period_link *above; /* the way there from the top */
	size_t n_above;
	struct breakdown_row *rows; /* trees in their order, the rest by most received */
	size_t n;
	struct breakdown_row whole;
};
MUST_USE enum err breakdown_read(struct cx *cx, enum breakdown_by by, int64_t under,
    const struct period *p, struct breakdown *ret);

/* "amne" in addresses; N_BREAKDOWN for none of them. */
const char *breakdown_code(enum breakdown_by by);
enum breakdown_by breakdown_find(struct str code);
/* What is called the rows, and the page. */
unsigned breakdown_text(enum breakdown_by by);
/* The pages of them all, for the same period; `here` is the code of the one that is shown, or NULL.
 */
struct period_link *breakdown_links(
    struct cx *cx, const struct period *p, const char *here, size_t *ret_n);

struct breakdown_item {
	const char *name;
	const char *href;
	int64_t received;
	const char *change; /* +12, −3; "" when there is nothing to compare */
	int64_t closed;
	const char *centre;
	const char *first;
	const char *answer;
	const char *answer_p90;
	const char *close;
	const char *close_p90;
};

struct breakdown_view {
	const struct period *period;
	const struct period_link *links;
	size_t n_links;
	const struct period_link *breakdowns;
	size_t n_breakdowns;
	struct form *form;
	struct form *file;
	const char *action;
	const char *file_action;
	const char *title;
	const char *column;
	const char *under; /* as in the address, or NULL */
	const struct period_link *above;
	size_t n_above;
	bool times;
	const struct breakdown_item *items;
	size_t n_items;
	struct breakdown_item whole;
};

extern const struct http_routes follow_breakdown_routes;
