/* Disturbances on the public pages: where somebody begins, where they ask, and on a page and in a
 * feed of their own. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "contact/disturbance.h"

struct html;

/* Those that hold now, as a page shows them. */
struct public_disturbances {
	struct disturbance *list;
	size_t n;
};

/* Reads them; a page that is kept is made anew when they change. With a topic only those about it
 * or about one above it, which `topics` knows. */
struct topics;
MUST_USE enum err public_disturbances(struct cx *cx, const struct topics *topics, int64_t topic_id,
    struct public_disturbances *ret_now);
/* A band of them, above what the page is about; nothing when there are none. */
void public_disturbances_draw(struct html *h, const struct public_disturbances *d);

/* The page. */
struct public_disturbances_view {
	struct public_disturbances now;
	struct public_disturbances coming;
};
void public_disturbance_draw(struct html *h, const struct disturbance *d);
