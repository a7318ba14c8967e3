/* The index feed: reads events in order and keeps the search index at their heels. Its place is
 * kept in the index file itself, in the same transaction, so that a crash neither loses nor skips
 * anything. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "core/event.h"

struct index_source {
	/* Writes or removes what an event is about. Not called for links of other kinds. */
	enum link_kind kind;
	enum err (*take)(struct cx *cx, int64_t id);
	/* Writes everything of this kind; NULL when that is another source's. */
	enum err (*all)(struct cx *cx);
};

/* Reads what is new, or builds the index when it is empty. *ret_more tells that there is more to
 * read. cx is in no transaction. */
MUST_USE enum err feed_index(
    struct cx *cx, const struct index_source *sources, size_t n_sources, bool *ret_more);
/* Empties the index and builds it from the database, in one transaction: readers see the old one
 * until it is ready. */
MUST_USE enum err feed_reindex(struct cx *cx, const struct index_source *sources, size_t n_sources);

/* Reads events in order from a place in memory: for what a process keeps of other processes' work.
 * Begin at the end, then read what is new. */
struct feed_place {
	int64_t tx;
	int64_t seq;
};
MUST_USE enum err feed_end(struct cx *cx, struct feed_place *ret_place);
MUST_USE enum err feed_follow(struct cx *cx, struct feed_place *place,
    void (*take)(void *arg, enum event_kind kind, struct link link), void *arg, bool *ret_more);
/* Whether something is committed that feeds may not read yet, because an older transaction still
 * runs (PostgreSQL). Ask before reading: then nobody need look again when it says no. */
MUST_USE enum err feed_held_back(struct cx *cx, bool *ret_held);
/* Seconds since the index was at the heels of the events. */
int64_t feed_index_behind_s(void);
