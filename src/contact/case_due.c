/* When an answer is promised. The law counts from the day a case arrived, whoever has it since. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/case_int.h"
#include "core/calendar.h"
#include "core/i18n.h"
#include "fmt/when.h"

enum { FRIDAY = 5, DAY_BEGINS = 8 * 60, DAY_ENDS = 17 * 60, NOON = 12 * 60 };

/* People are at work when the telephone is open; where that is never, in office hours. */
static enum err
working_time(struct cx *cx, struct calendar *ret)
{
	enum err e = calendar_get(cx, "telefon", ret);

	if (e && e != ERR_MISSING)
		return e;
	if (!e && calendar_add_open(ret, cx->now, 0))
		return OK;
	cx->fail = (struct failure) { 0 };
	*ret = (struct calendar) { .eve_close = -1 };
	for (int day = 1; day <= FRIDAY; day++)
		ret->week[day] =
		    (struct calendar_day) { .spans = { { DAY_BEGINS, DAY_ENDS } }, .n = 1 };
	return OK;
}

/* The end of the first day from `at` on with people at work. */
static int64_t
end_of_day(const struct calendar *c, int64_t at)
{
	int64_t open = calendar_add_open(c, at, 0);
	struct calendar_day day;

	if (!open)
		return 0;
	day = calendar_on(c, when_day(open));
	return when_at(when_day(open), day.spans[day.n - 1].to);
}

static int64_t
promise(const struct calendar *c, int64_t at, int64_t days)
{
	int64_t due = days > 0 ? calendar_add_days(c, at, (int)days) : end_of_day(c, at);

	if (base_broken("case-due"))
		due = at + days * 86400;
	return due ? due : CASE_NO_DUE;
}

enum err
case_promise(struct cx *cx, int64_t at, int days, int64_t *ret_due)
{
	struct calendar c = { 0 };
	enum err e = working_time(cx, &c);

	if (!e)
		*ret_due = promise(&c, at, days);
	return e;
}

enum err
case_reckon(struct cx *cx, struct case_change *c)
{
	struct contact_q_case_promise type = { 0 };
	struct calendar work = { 0 };
	int64_t at = c->row.opened_at;
	enum err e;

	if ((e = contact_q_case_promise(cx, c->to.type_id, &type)))
		return e;
	c->to.due_at = CASE_NO_DUE;
	if (!type.promised)
		return OK;
	if ((e = working_time(cx, &work)))
		return e;
	if (c->to.arrived_day && !base_broken("case-arrived"))
		at = when_at(c->to.arrived_day, NOON);
	c->to.due_at = promise(&work, at, type.answer_days);
	if (c->to.waited_s && c->to.due_at != CASE_NO_DUE)
		c->to.due_at = calendar_add_open(&work, c->to.due_at, c->to.waited_s);
	c->to.late = c->to.late && c->to.due_at < cx->now;
	return OK;
}

enum err
case_stop_waiting(struct cx *cx, struct case_change *c)
{
	struct calendar work = { 0 };
	int64_t stood;
	enum err e;

	c->to.wait_until = 0;
	if (!c->to.waiting_at)
		return OK;
	if ((e = working_time(cx, &work)))
		return e;
	stood = calendar_between(&work, c->to.waiting_at, cx->now);
	c->to.waiting_at = 0;
	c->to.waited_s += stood;
	if (stood && c->to.due_at > 0 && c->to.due_at != CASE_NO_DUE && !base_broken("case-clock"))
		c->to.due_at = calendar_add_open(&work, c->to.due_at, stood);
	c->to.late = c->to.late && c->to.due_at < cx->now;
	return OK;
}

enum err
contact_case_due(struct cx *cx, int64_t id, int64_t *ret_due_at)
{
	struct case_progress p = { 0 };
	enum err e = contact_case_progress(cx, id, &p);

	if (!e)
		*ret_due_at = p.due_at;
	return e;
}

static unsigned
progress_text(const struct contact_q_case_whole *r)
{
	switch ((enum case_status)r->status) {
	case CASE_WAITING:
		return T_PROGRESS_WAITING;
	case CASE_CLOSED:
		if (r->resolution == RESOLUTION_WITHDRAWN)
			return T_PROGRESS_WITHDRAWN;
		return r->answer_s ? T_PROGRESS_ANSWERED : T_PROGRESS_CLOSED;
	case CASE_OPEN:
	case CASE_SNOOZED:
		break;
	}
	/* That it rests is a matter inside the house. */
	return r->holder_id ? T_PROGRESS_WORKING : T_PROGRESS_RECEIVED;
}

enum err
contact_case_progress(struct cx *cx, int64_t id, struct case_progress *ret)
{
	struct contact_q_case_whole row = { 0 };
	bool found = false;
	bool open;
	enum err e;

	if ((e = contact_q_case_whole(cx, id, &found, &row)))
		return e;
	if (!found)
		return fail(cx, ERR_MISSING, 0, NULL);
	open = row.status != CASE_CLOSED;
	*ret = (struct case_progress) {
		.state = progress_text(&row),
		.open = open,
		.waiting = row.status == CASE_WAITING,
		.reminded_at = row.status == CASE_WAITING ? row.reminded_at : 0,
		.arrived_day = row.arrived_day ? row.arrived_day : row.opened_day,
	};
	/* While the case waits for its citizen nobody knows when. */
	if (open && row.status != CASE_WAITING && row.due_at > 0 && row.due_at != CASE_NO_DUE)
		ret->due_at = row.due_at;
	ret->late = ret->due_at && ret->due_at < cx->now;
	return OK;
}

unsigned
contact_case_state_text(int64_t status)
{
	switch ((enum case_status)status) {
	case CASE_OPEN:
		break;
	case CASE_CLOSED:
		return T_STATE_CLOSED;
	case CASE_WAITING:
		return T_STATE_WAITING;
	case CASE_SNOOZED:
		return T_STATE_SNOOZED;
	}
	return T_STATE_OPEN;
}

const char *
contact_case_state_code(int64_t status)
{
	static const char *const codes[] = { [CASE_OPEN] = "open",
		[CASE_CLOSED] = "closed",
		[CASE_WAITING] = "waiting",
		[CASE_SNOOZED] = "snoozed" };

	return status > 0 && status < (int64_t)ARRAY_LEN(codes) ? codes[status] : "open";
}
