/* Taking a change of a case back. What it was is kept as numbers, for a day. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/buf.h"
#include "contact/case_int.h"
#include "core/access.h"
#include "core/unit.h"
#include "db/db.h"

/* What the inverse of a change needs: numbers, in this order. */
const char *
case_before(struct cx *cx, const struct case_change *c)
{
	const struct contact_q_case_get *r = &c->row;
	const int64_t all[CASE_BEFORE] = { r->type_id, r->topic_id, r->status, r->resolution,
		r->holder_id, r->unit_id, r->access, r->handed_over, r->first_contact, r->return_by,
		r->closed_at, r->closed_day, r->answered_day, r->answer_s, r->close_s, r->due_at,
		r->late, r->wait_until, r->waiting_at, r->waited_s, r->reminded_at, r->arrived_day,
		r->handed_at, r->from_unit_id, r->reporter_id };
	struct buf b;

	buf_init(&b, cx->arena, 1024);
	for (size_t i = 0; i < CASE_BEFORE; i++)
		buf_printf(&b, "%s%" PRId64, i ? " " : "", all[i]);
	return b.p;
}

static enum err
read_before(struct cx *cx, const char *before, struct contact_q_case_update_in *to)
{
	int64_t *const all[CASE_BEFORE] = { &to->type_id, &to->topic_id, &to->status,
		&to->resolution, &to->holder_id, &to->unit_id, &to->access, &to->handed_over,
		&to->first_contact, &to->return_by, &to->closed_at, &to->closed_day,
		&to->answered_day, &to->answer_s, &to->close_s, &to->due_at, &to->late,
		&to->wait_until, &to->waiting_at, &to->waited_s, &to->reminded_at, &to->arrived_day,
		&to->handed_at, &to->from_unit_id, &to->reporter_id };
	struct str rest = str_of(before ? before : "");
	struct str part;
	size_t n = 0;

	while (n < CASE_BEFORE && str_split(&rest, ' ', &part))
		if (!str_int(part, all[n++]))
			return fail(cx, ERR_BUG, 0, NULL);
	if (n == CASE_BEFORE_OLD)
		to->close_s = 0;
	else if (n != CASE_BEFORE)
		return fail(cx, ERR_BUG, 0, NULL);
	return OK;
}

static enum err
tell_back(struct cx *cx, const struct contact_q_case_whole *row, int64_t unit_id)
{
	struct units units = { 0 };
	const struct core_q_unit_list *unit;
	enum err e;

	if (row->unit_id == unit_id)
		return OK;
	if ((e = units_get(cx, &units)))
		return e;
	unit = units_find(&units, unit_id);
	return case_message(cx, row->id, MESSAGE_HAND_OVER, 0, 0,
	    arena_printf(cx->arena, "← %s", unit ? unit->name_sv : ""));
}

enum err
case_undo(struct cx *cx, int64_t id, int64_t rev, const char *before)
{
	struct contact_q_case_whole row = { 0 };
	struct contact_q_case_update_in to;
	int64_t level = 0;
	bool found = false;
	enum err e;

	assert(db_in_tx(cx));
	if ((e = contact_q_case_whole(cx, id, &found, &row)))
		return e;
	if (!found)
		return fail(cx, ERR_MISSING, 0, NULL);
	to = CASE_SAME(&row, cx->now);
	if ((e = read_before(cx, before, &to)))
		return e;
	if (row.rev != rev && !base_broken("undo-rev"))
		return fail(cx, ERR_CONFLICT, 0, NULL);
	if ((e = access_level(cx, to.access, &level)))
		return e;
	if (level < ACCESS_WRITE)
		return fail(cx, ERR_DENIED, 0, NULL);
	if ((e = case_count(cx, (struct case_contact) { row.channel, row.opened_day, row.known },
		 CASE_STATE(&row), CASE_STATE(&to))) ||
	    (e = tell_back(cx, &row, to.unit_id)) || (e = contact_q_case_update(cx, &to)) ||
	    (e = case_note_left(cx, row.access, to.access)))
		return e;
	return event_add(cx, EV_CASE_UNDONE, link_case(id));
}
