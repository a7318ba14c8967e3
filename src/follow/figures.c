/* The figures of a period as numbers, from rollups only: it costs the same however many cases there
 * are. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "follow/figures.h"

#include "core/rollup.h"

/* The channels of questions in writing. */
enum { IN_WRITING = 1 << 3 | 1 << 4 };

static enum err
fill_times(struct cx *cx, enum measure m, int64_t from, int64_t to, int64_t *ret_median,
    int64_t *ret_p90, int64_t *ret_n)
{
	enum err e = rollup_quantile(cx, m, from, to, IN_WRITING, 500, ret_median, ret_n);

	return e ? e : rollup_quantile(cx, m, from, to, IN_WRITING, 900, ret_p90, ret_n);
}

enum err
follow_figures(struct cx *cx, int64_t from, int64_t to, struct figures *ret)
{
	const struct {
		enum measure m;
		int64_t *to;
	} wanted[] = {
		{ MEASURE_CLOSED, &ret->closed },
		{ MEASURE_CLOSED_BY_CENTRE, &ret->closed_by_centre },
		{ MEASURE_CONTACT_KNOWN, &ret->known },
		{ MEASURE_CONTACT_UNKNOWN, &ret->unknown },
		{ MEASURE_FIRST_KNOWN, &ret->first_known },
		{ MEASURE_FIRST_UNKNOWN, &ret->first_unknown },
		{ MEASURE_FIRST_RETURNED, &ret->returned },
		{ MEASURE_HELPED, &ret->helped },
		{ MEASURE_SEARCHES, &ret->searches },
		{ MEASURE_SEARCHES_NONE, &ret->searches_none },
		{ MEASURE_ANSWER_VIEWS, &ret->views },
	};
	enum err e;

	for (size_t i = 0; i < ARRAY_LEN(wanted); i++)
		if ((e = rollup_total(cx, wanted[i].m, from, to, wanted[i].to)))
			return e;
	if ((e = fill_times(cx, MEASURE_ANSWER_TIME, from, to, &ret->answer_median_s,
		 &ret->answer_p90_s, &ret->answer_times)) ||
	    (e = fill_times(cx, MEASURE_CLOSE_TIME, from, to, &ret->close_median_s,
		 &ret->close_p90_s, &ret->close_times)))
		return e;
	return rollup_by_dim(
	    cx, MEASURE_RECEIVED, from, to, ret->channel, ARRAY_LEN(ret->channel), &ret->received);
}
