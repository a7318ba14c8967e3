/* Taking back a contact that has just been registered. It is removed, not marked: what nobody meant
 * to write is no record of anything, and often about the wrong person. The log keeps that it was.
 */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/case_back.h"

#include "contact/case_int.h"
#include "core/access.h"
#include "core/formdef_answer.h"
#include "core/i18n.h"
#include "core/rollup.h"
#include "db/db.h"

static enum err
uncount_queue(struct cx *cx, const struct contact_q_case_back_find *r)
{
	enum err e;

	if (r->status != CASE_OPEN)
		return OK;
	if ((e = rollup_add(cx, MEASURE_QUEUE_OPEN, 0, r->access, -1)) || r->holder_id)
		return e;
	return rollup_add(cx, MEASURE_QUEUE_FREE, 0, r->access, -1);
}

static enum err
uncount_closing(struct cx *cx, const struct contact_q_case_back_find *r)
{
	enum err e;

	if (r->status != CASE_CLOSED)
		return OK;
	if ((e = rollup_add(cx, MEASURE_CLOSED, r->closed_day, r->channel, -1)))
		return e;
	if (!r->handed_over &&
	    (e = rollup_add(cx, MEASURE_CLOSED_BY_CENTRE, r->closed_day, r->channel, -1)))
		return e;
	if (!r->close_s)
		return OK;
	return rollup_add(
	    cx, MEASURE_CLOSE_TIME, r->closed_day, rollup_time_dim(r->channel, r->close_s), -1);
}

/* Everything that it counted. */
static enum err
uncount(struct cx *cx, const struct contact_q_case_back_find *r)
{
	bool spoken = r->channel == CHANNEL_PHONE || r->channel == CHANNEL_VISIT;
	enum err e;

	if ((e = rollup_add(cx, MEASURE_RECEIVED, r->opened_day, r->channel, -1)) ||
	    (e = contact_cause_count(cx, r->opened_day, r->cause, r->customer, -1)) ||
	    (e = uncount_queue(cx, r)) || (e = uncount_closing(cx, r)) ||
	    (e = case_count_times(cx, r->channel, CASE_TIMES(r), (struct case_times) { 0 })))
		return e;
	if (spoken &&
	    (e = rollup_add(cx, r->known ? MEASURE_CONTACT_KNOWN : MEASURE_CONTACT_UNKNOWN,
		 r->opened_day, r->channel, -1)))
		return e;
	if (r->first_contact &&
	    (e = rollup_add(cx, r->known ? MEASURE_FIRST_KNOWN : MEASURE_FIRST_UNKNOWN,
		 r->opened_day, r->channel, -1)))
		return e;
	if (!r->answer_s)
		return OK;
	return rollup_add(
	    cx, MEASURE_ANSWER_TIME, r->answered_day, rollup_time_dim(r->channel, r->answer_s), -1);
}

/* Earlier contacts that only this one made "came back". */
static enum err
unreturn(struct cx *cx, const struct contact_q_case_back_find *r)
{
	struct contact_q_case_back_returned *rows = NULL;
	size_t n = 0;
	enum err e;

	if (!r->person_id || !r->known)
		return OK;
	e = contact_q_case_back_returned(
	    cx, r->person_id, r->topic_id, r->opened_at, r->id, &rows, &n);
	for (size_t i = 0; !e && i < n; i++) {
		if ((e = contact_q_case_back_unmark(cx, rows[i].id, rows[i].rev)))
			return e;
		e = rollup_add(cx, MEASURE_FIRST_RETURNED, rows[i].opened_day, rows[i].channel, -1);
	}
	return e;
}

static enum err
forget_person(struct cx *cx, int64_t person_id)
{
	struct contact_q_case_back_person row = { 0 };
	bool used = false;
	enum err e;

	if (!person_id)
		return OK;
	e = contact_q_case_back_person(cx, person_id, &used, &row);
	if (e || used)
		return e;
	return contact_q_person_unused(cx, person_id, NULL);
}

enum err
contact_case_take_back(struct cx *cx, int64_t id, int64_t rev, const char *before)
{
	struct contact_q_case_back_find r = { 0 };
	struct contact_q_case_back_worked work = { 0 };
	bool worked = false;
	bool found = false;
	enum err e;

	(void)before;
	assert(db_in_tx(cx));
	if ((e = contact_q_case_back_find(cx, id, &found, &r)))
		return e;
	if (!found)
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = contact_q_case_back_worked(cx, id, &worked, &work)))
		return e;
	if (r.rev != rev || r.returned || worked)
		return fail(cx, ERR_CONFLICT, 0, NULL);
	if (cx->now > r.opened_at + CASE_BACK_S && !base_broken("back-late"))
		return fail(cx, ERR_CONFLICT, T_DESK_BACK_LATE, r.number);
	if (base_broken("back"))
		return OK;
	if ((e = uncount(cx, &r)) || (e = unreturn(cx, &r)) ||
	    (e = formdef_answers_remove(cx, link_case(id))) ||
	    (e = contact_q_tick_case_away(cx, id, NULL)) ||
	    (e = contact_q_case_back_callbacks(cx, id, NULL)) ||
	    (e = contact_q_case_back_routed(cx, id, NULL)) ||
	    (e = contact_q_case_back_messages(cx, id, NULL)) ||
	    (e = contact_q_case_back_remove(cx, id, rev)) || (e = forget_person(cx, r.person_id)))
		return e;
	return event_add(cx, EV_CASE_TAKEN_BACK, link_case(id));
}
