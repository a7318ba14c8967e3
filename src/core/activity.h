/* How much happens: events by day and kind, counted once for the site by a feed. What is counted
 * follows the log within a second or so; the figures say how far they have come. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/named_feed.h"

/* The feed's. */
MUST_USE enum err activity_take(struct cx *cx, const struct feed_event *events, size_t n);
#define ACTIVITY_FEED "core.activity"

/* When the last event happened that is counted; 0 when none is. */
MUST_USE enum err activity_counted_to(struct cx *cx, int64_t *ret_at);
/* Events of a kind (0: of every kind) on each of n_days days from `from_day`. */
MUST_USE enum err activity_by_day(
    struct cx *cx, enum event_kind kind, int64_t from_day, int64_t *ret_by_day, size_t n_days);
