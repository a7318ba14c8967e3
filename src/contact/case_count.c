/* The figures of cases: moved from what a case was to what it is, in the transaction that changes
 * it. Undoing is the same move the other way. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/case_int.h"
#include "core/rollup.h"
#include "db/db.h"

static enum err
count_place(struct cx *cx, enum measure m, bool was, int64_t from, bool is, int64_t to)
{
	if (base_broken("queue-count"))
		return OK;
	if (was && is)
		return rollup_move(cx, m, 0, from, to, 1);
	if (was)
		return rollup_add(cx, m, 0, from, -1);
	return is ? rollup_add(cx, m, 0, to, 1) : OK;
}

/* Where it stands in the queues: open or not, whose it is to see, whether somebody has it. */
static enum err
count_queue(struct cx *cx, const struct case_state *from, const struct case_state *to)
{
	bool was = from->status == CASE_OPEN;
	bool is = to->status == CASE_OPEN;
	enum err e = count_place(cx, MEASURE_QUEUE_OPEN, was, from->access, is, to->access);

	if (e)
		return e;
	return count_place(cx, MEASURE_QUEUE_FREE, was && !from->holder_id, from->access,
	    is && !to->holder_id, to->access);
}

static enum err
count_time(struct cx *cx, enum measure m, int64_t channel, int64_t day, int64_t seconds, int64_t n)
{
	/* Cases from before times were counted have none. */
	if (!seconds)
		return OK;
	return rollup_add(cx, m, day, rollup_time_dim(channel, seconds), n);
}

static enum err
count_closing(struct cx *cx, int64_t channel, const struct case_state *s, int64_t n)
{
	enum err e;

	if (s->status != CASE_CLOSED)
		return OK;
	if ((e = rollup_add(cx, MEASURE_CLOSED, s->closed_day, channel, n)) ||
	    (e = count_time(cx, MEASURE_CLOSE_TIME, channel, s->closed_day, s->close_s, n)))
		return e;
	if (s->handed_over)
		return OK;
	return rollup_add(cx, MEASURE_CLOSED_BY_CENTRE, s->closed_day, channel, n);
}

static enum err
count_first(
    struct cx *cx, const struct case_contact *contact, const struct case_state *s, int64_t n)
{
	enum err e;

	if (!s->first_contact)
		return OK;
	e = rollup_add(cx, contact->known ? MEASURE_FIRST_KNOWN : MEASURE_FIRST_UNKNOWN,
	    contact->opened_day, contact->channel, n);
	if (e || !s->returned)
		return e;
	return rollup_add(cx, MEASURE_FIRST_RETURNED, contact->opened_day, contact->channel, n);
}

/* What the closing and the first answer count, once or taken out. */
static enum err
count_once(struct cx *cx, const struct case_contact *contact, const struct case_state *s, int64_t n)
{
	enum err e = count_closing(cx, contact->channel, s, n);

	if (e || (e = count_first(cx, contact, s, n)))
		return e;
	return count_time(
	    cx, MEASURE_ANSWER_TIME, contact->channel, s->answered_day, s->answer_s, n);
}

static bool
counts_alike(const struct case_state *a, const struct case_state *b)
{
	return (a->status == CASE_CLOSED) == (b->status == CASE_CLOSED) &&
	       a->closed_day == b->closed_day && a->close_s == b->close_s &&
	       a->handed_over == b->handed_over && a->first_contact == b->first_contact &&
	       a->returned == b->returned && a->answered_day == b->answered_day &&
	       a->answer_s == b->answer_s;
}

enum err
case_count(struct cx *cx, struct case_contact contact, struct case_state from, struct case_state to)
{
	enum err e;

	assert(db_in_tx(cx));
	if ((e = count_queue(cx, &from, &to)) ||
	    (e = case_count_times(cx, contact.channel, CASE_TIMES(&from), CASE_TIMES(&to))))
		return e;
	if (counts_alike(&from, &to))
		return OK;
	e = count_once(cx, &contact, &from, -1);
	return e ? e : count_once(cx, &contact, &to, 1);
}
