/* Counting events by day and kind. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/activity.h"

#include "core/rollup.h"
#include "fmt/when.h"
#include "gen/core_q.h"

struct count {
	int64_t day;
	int64_t kind;
	int64_t n;
};

enum err
activity_take(struct cx *cx, const struct feed_event *events, size_t n)
{
	struct count *counts = arena_array(cx->arena, n, sizeof(*counts));
	size_t n_counts = 0;
	enum err e;

	/* Few days and kinds in one batch: each is written once. */
	for (size_t i = 0; i < n; i++) {
		int64_t day = when_day(events[i].at);
		size_t at = 0;

		while (at < n_counts &&
		       (counts[at].day != day || counts[at].kind != (int64_t)events[i].kind))
			at++;
		if (at == n_counts)
			counts[n_counts++] = (struct count) { day, events[i].kind, 0 };
		counts[at].n++;
	}
	for (size_t i = 0; i < n_counts; i++)
		if ((e = rollup_add(
			 cx, MEASURE_EVENTS, counts[i].day, counts[i].kind, counts[i].n)))
			return e;
	return OK;
}

enum err
activity_by_day(
    struct cx *cx, enum event_kind kind, int64_t from_day, int64_t *ret_by_day, size_t n_days)
{
	return kind ? rollup_by_day_of(cx, MEASURE_EVENTS, kind, from_day, ret_by_day, n_days)
		    : rollup_by_day(cx, MEASURE_EVENTS, from_day, ret_by_day, n_days);
}

enum err
activity_counted_to(struct cx *cx, int64_t *ret_at)
{
	struct core_q_feed_taken_to row = { 0 };
	bool found = false;
	enum err e = core_q_feed_taken_to(cx, ACTIVITY_FEED, &found, &row);

	if (!e)
		*ret_at = row.at;
	return e;
}
