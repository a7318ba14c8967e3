/* Times by unit and topic: a case counts where it is now, with what it is about now. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/case_int.h"
#include "core/span.h"

static enum err
move(struct cx *cx, enum measure m, int64_t from_day, int64_t from_dim, int64_t from_s,
    int64_t to_day, int64_t to_dim, int64_t to_s)
{
	enum err e = OK;

	if (from_s == to_s && from_day == to_day && from_dim == to_dim)
		return OK;
	if (from_s)
		e = span_add(cx, m, from_day, from_dim, from_s, -1);
	if (!e && to_s)
		e = span_add(cx, m, to_day, to_dim, to_s, 1);
	return e;
}

enum err
case_count_times(struct cx *cx, int64_t channel, struct case_times from, struct case_times to)
{
	enum err e;

	if (channel != CHANNEL_WEB && channel != CHANNEL_MAIL)
		return OK;
	if ((e = move(cx, MEASURE_ANSWER_UNIT, from.answered_day, from.unit_id, from.answer_s,
		 to.answered_day, to.unit_id, to.answer_s)) ||
	    (e = move(cx, MEASURE_ANSWER_TOPIC, from.answered_day, from.topic_id, from.answer_s,
		 to.answered_day, to.topic_id, to.answer_s)) ||
	    (e = move(cx, MEASURE_CLOSE_UNIT, from.closed_day, from.unit_id, from.close_s,
		 to.closed_day, to.unit_id, to.close_s)))
		return e;
	return move(cx, MEASURE_CLOSE_TOPIC, from.closed_day, from.topic_id, from.close_s,
	    to.closed_day, to.topic_id, to.close_s);
}
