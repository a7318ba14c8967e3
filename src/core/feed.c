/* Feeding the search index from the events. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/feed.h"

#include "base/clock.h"
#include "core/site.h"
#include "gen/core_q.h"
#include "search/search.h"

enum { BATCH = 200 };

static enum err
build(struct cx *cx, const struct index_source *sources, size_t n_sources)
{
	struct search *s = cx->site->search;
	struct core_q_event_last last = { 0 };
	bool found = false;
	enum err e;

	/* The place first: what happens while we read will be read once more, which does no harm.
	 */
	if ((e = core_q_event_last(cx, &found, &last)) || (e = search_clear(s)))
		return e;
	for (size_t i = 0; i < n_sources; i++)
		if (sources[i].all && (e = sources[i].all(cx)))
			return e;
	return search_place_set(s, last.tx, last.seq);
}

static enum err
take_events(struct cx *cx, const struct index_source *sources, size_t n_sources, int64_t tx,
    int64_t seq, bool *ret_more)
{
	struct core_q_event_feed *rows = NULL;
	size_t n = 0;
	enum err e;

	if ((e = core_q_event_feed(cx, tx, seq, BATCH, &rows, &n)))
		return e;
	for (size_t i = 0; i < n; i++)
		for (size_t j = 0; j < n_sources; j++)
			if (rows[i].kind != EV_READ &&
			    (enum link_kind)rows[i].link_kind == sources[j].kind &&
			    (e = sources[j].take(cx, rows[i].link_id)))
				return e;
	*ret_more = n == BATCH;
	if (n == 0)
		return OK;
	return search_place_set(cx->site->search, rows[n - 1].tx, rows[n - 1].seq);
}

static enum err
feed(struct cx *cx, const struct index_source *sources, size_t n_sources, bool anew, bool *ret_more)
{
	struct search *s = cx->site->search;
	bool found = false;
	int64_t tx = 0;
	int64_t seq = 0;
	enum err e;

	if ((e = search_begin(s)))
		return e;
	if (!(e = search_place_get(s, &found, &tx, &seq))) {
		if (anew || !found)
			e = build(cx, sources, n_sources);
		else
			e = take_events(cx, sources, n_sources, tx, seq, ret_more);
	}
	if (!e)
		e = search_commit(s);
	if (e)
		search_rollback(s);
	return e;
}

enum err
feed_end(struct cx *cx, struct feed_place *ret_place)
{
	struct core_q_event_last last = { 0 };
	bool found = false;
	enum err e;

	if ((e = core_q_event_last(cx, &found, &last)))
		return e;
	*ret_place = (struct feed_place) { .tx = last.tx, .seq = last.seq };
	return OK;
}

enum err
feed_follow(struct cx *cx, struct feed_place *place,
    void (*take)(void *arg, enum event_kind kind, struct link link), void *arg, bool *ret_more)
{
	struct core_q_event_feed *rows = NULL;
	size_t n = 0;
	enum err e;

	if ((e = core_q_event_feed(cx, place->tx, place->seq, BATCH, &rows, &n)))
		return e;
	for (size_t i = 0; i < n; i++) {
		take(arg, (enum event_kind)rows[i].kind,
		    (struct link) {
			.kind = (enum link_kind)rows[i].link_kind, .id = rows[i].link_id });
		*place = (struct feed_place) { .tx = rows[i].tx, .seq = rows[i].seq };
	}
	*ret_more = n == BATCH;
	return OK;
}

enum err
feed_held_back(struct cx *cx, bool *ret_held)
{
	struct core_q_event_last free = { 0 };
	struct core_q_event_tx_max last = { 0 };
	bool found = false;
	enum err e;

	if ((e = core_q_event_last(cx, &found, &free)) ||
	    (e = core_q_event_tx_max(cx, &found, &last)))
		return e;
	*ret_held = last.tx > free.tx && !base_broken("held-back");
	return OK;
}

static _Atomic int64_t caught_up_us;

int64_t
feed_index_behind_s(void)
{
	return (clock_mono_us() - caught_up_us) / 1000000;
}

enum err
feed_index(struct cx *cx, const struct index_source *sources, size_t n_sources, bool *ret_more)
{
	enum err e;

	*ret_more = false;
	if (!(e = feed(cx, sources, n_sources, false, ret_more)) && !*ret_more)
		caught_up_us = clock_mono_us();
	return e;
}

enum err
feed_reindex(struct cx *cx, const struct index_source *sources, size_t n_sources)
{
	bool more = false;

	return feed(cx, sources, n_sources, true, &more);
}
