/* What this process learns of which texts belong to which topic: all of it at the start, beside
 * what else the start does, and then what the events tell. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/feed.h"

struct learner {
	bool ready;
	struct feed_place place;
};

/* Learns, the first time everything. *ret_more tells that there is more to read. */
MUST_USE enum err learner_step(struct cx *cx, struct learner *l, bool *ret_more);
