/* Feeds that are worked through once for the whole site, in the order of the events: what follows
 * from them and must not be done by each node for itself. How far a feed has come is a row. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "core/event.h"

struct feed_event {
	enum event_kind kind;
	struct link link;
	int64_t at;
};

struct named_feed {
	const char *name; /* stored: never change it */
	/* Takes what happened, in order, n at least 1, inside the transaction that also notes how
	 * far it has come: its rows are written once. What is to happen outside the database is a
	 * job, added here. An error takes all of it back, and the same events come again. */
	enum err (*take)(struct cx *cx, const struct feed_event *events, size_t n);
	size_t batch;	/* events at a time, where what is written of each is much; 0 for 1,000 */
	unsigned title; /* texts: what it does, and what a person should do while it fails */
	unsigned advice;
};

/* The feeds of this program. Once at start. */
void named_feeds_setup(const struct named_feed *list, size_t n);
const struct named_feed *named_feeds(size_t *ret_n);
/* NULL when this program does not know it. */
const struct named_feed *named_feed_find(const char *name);

/* A thread that works through one feed. One node at a time holds its lease; it is kept as long as
 * there is something to do, and runs out FEED_LEASE_S later. */
enum { FEED_LEASE_S = 10 };
struct feed_worker {
	const struct named_feed *feed;
	int64_t lease; /* that this process has taken; 0 for none */
};
/* One step: the events that are there, up to a batch. *ret_more tells to come again at once. What
 * failed is noted in the feed's row and is no error here; nothing is done until its time has come.
 * cx is in no transaction. */
MUST_USE enum err named_feed_step(struct cx *cx, struct feed_worker *w, bool *ret_more);
/* Gives the lease back, so that another node need not wait for its end. */
MUST_USE enum err named_feed_let_go(struct cx *cx, struct feed_worker *w);

/* How old the oldest event is that the feed has not taken; 0 when it has taken all. */
MUST_USE enum err named_feed_behind(
    struct cx *cx, const struct named_feed *feed, int64_t *ret_seconds);
/* Lets a feed that failed try again now. Inside a transaction, with its event. */
MUST_USE enum err named_feed_again(struct cx *cx, const struct named_feed *feed);
