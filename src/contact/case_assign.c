/* Who has a case: given to a colleague, given back, taken back; and the day on which it came. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/case_work.h"
#include "core/access.h"
#include "core/i18n.h"
#include "core/notice.h"
#include "core/unit.h"
#include "db/db.h"
#include "fmt/when.h"

enum { ARRIVED_DAYS_MAX = 365 };

enum err
case_inside(struct cx *cx, int64_t id, unsigned text, const char *said)
{
	/* In Swedish, as what people write in the house. */
	const char *what = core_text(LANG_SV, text);

	return case_message(cx, id, MESSAGE_HAND_OVER, 0, 0,
	    said[0] ? arena_printf(cx->arena, "%s\n%s", what, said) : what);
}

enum err
case_assign(struct cx *cx, int64_t id, int64_t rev, int64_t user_id, struct case_change *c)
{
	struct contact_q_case_worker who = { 0 };
	bool found = false;
	enum err e;

	if ((e = case_begin(cx, id, rev, c)) ||
	    (e = contact_q_case_worker(cx, c->row.access, user_id, &found, &who)))
		return e;
	if (!found && !base_broken("case-assign"))
		return fail_field(cx, "user", T_CASE_ASSIGN_MAY_NOT, c->row.number);
	c->to.holder_id = user_id;
	if ((e = case_save(cx, c)) || (e = event_add(cx, EV_CASE_ASSIGNED, link_case(id))))
		return e;
	return notice_user(cx, user_id, EV_CASE_ASSIGNED, link_case(id));
}

/* Moves it to a unit, without a holder, and says so in the thread. */
static enum err
move(struct cx *cx, struct case_change *c, int64_t unit_id, const char *arrow, const char *why)
{
	struct units units = { 0 };
	const struct core_q_unit_list *unit;
	enum err e;

	if ((e = units_get(cx, &units)))
		return e;
	unit = units_find(&units, unit_id);
	if (!unit || unit->retired_at)
		return fail(cx, ERR_CONFLICT, T_CASE_UNIT_GONE, NULL);
	c->to.unit_id = unit_id;
	c->to.holder_id = 0;
	c->to.from_unit_id = 0;
	c->to.handed_at = 0;
	/* The centre has it again: what counts is how it is closed from here. */
	if (unit->kind == UNIT_CENTRE)
		c->to.handed_over = 0;
	if ((e = access_class(cx, unit_id, c->row.secrecy, &c->to.access)) ||
	    (e = case_wake(cx, c)))
		return e;
	if ((e = case_message(cx, c->row.id, MESSAGE_HAND_OVER, 0, 0,
		 arena_printf(cx->arena, "%s %s\n%s", arrow, unit->name_sv, why))))
		return e;
	return case_save(cx, c);
}

enum err
case_hand_back(struct cx *cx, int64_t id, int64_t rev, const char *why, struct case_change *c)
{
	enum err e;

	if (!why[0])
		return fail_field(cx, "why", T_ERROR_NEEDED, NULL);
	if ((e = case_begin(cx, id, rev, c)))
		return e;
	if (!c->row.from_unit_id)
		return fail(cx, ERR_CONFLICT, T_CASE_FROM_NOBODY, c->row.number);
	c->to.reporter_id = 0;
	if ((e = move(cx, c, c->row.from_unit_id, "←", why)))
		return e;
	return event_add(cx, EV_CASE_HANDED_BACK, link_case(id));
}

enum err
case_may_take_back(struct cx *cx, const struct contact_q_case_get *row, bool *ret_may)
{
	int64_t class_id = 0;
	int64_t level = 0;
	enum err e;

	*ret_may = false;
	if (!row->from_unit_id || (row->holder_id && !base_broken("case-taken-there")) ||
	    row->status == CASE_CLOSED)
		return OK;
	if ((e = access_class(cx, row->from_unit_id, row->secrecy, &class_id)) ||
	    (e = access_level(cx, class_id, &level)))
		return e;
	*ret_may = level >= ACCESS_WRITE;
	return OK;
}

enum err
case_take_back(struct cx *cx, int64_t id, int64_t rev, struct case_change *c)
{
	bool may = false;
	enum err e;

	if ((e = contact_q_case_get(cx, id, &c->row)))
		return e;
	c->to = CASE_SAME(&c->row, cx->now);
	if (c->row.rev != rev)
		return fail(cx, ERR_CONFLICT, 0, NULL);
	if (c->row.holder_id && !base_broken("case-taken-there"))
		return fail(cx, ERR_CONFLICT, T_CASE_TAKEN_THERE, c->row.holder_name);
	if ((e = case_may_take_back(cx, &c->row, &may)))
		return e;
	if (!may)
		return fail(cx, ERR_DENIED, 0, NULL);
	c->to.reporter_id = 0;
	if ((e = move(cx, c, c->row.from_unit_id, "←", "")))
		return e;
	return event_add(cx, EV_CASE_FETCHED, link_case(id));
}

enum err
case_arrived(struct cx *cx, int64_t id, int64_t rev, int64_t day, struct case_change *c)
{
	enum err e;

	if ((e = case_begin(cx, id, rev, c)))
		return e;
	if (day > c->row.opened_day || day < c->row.opened_day - ARRIVED_DAYS_MAX)
		return fail_field(cx, "day", T_CASE_ARRIVED_WRONG, NULL);
	c->to.arrived_day = day == c->row.opened_day ? 0 : day;
	if ((e = case_reckon(cx, c)) || (e = case_save(cx, c)))
		return e;
	return event_add(cx, EV_CASE_ARRIVED, link_case(id));
}
