/* The ends of a case: withdrawn by its citizen, opened again, heard of after that. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/case_int.h"
#include "contact/case_work.h"
#include "core/access.h"
#include "core/i18n.h"
#include "core/notice.h"
#include "db/db.h"

enum err
case_load(struct cx *cx, int64_t id, struct case_change *c)
{
	struct contact_q_case_whole r = { 0 };
	bool found = false;
	enum err e;

	if ((e = contact_q_case_whole(cx, id, &found, &r)))
		return e;
	if (!found)
		return fail(cx, ERR_MISSING, 0, NULL);
	c->to = CASE_SAME(&r, cx->now);
	c->row = (struct contact_q_case_get) {
		.id = r.id,
		.rev = r.rev,
		.number = r.number,
		.type_id = r.type_id,
		.topic_id = r.topic_id,
		.unit_id = r.unit_id,
		.holder_id = r.holder_id,
		.person_id = r.person_id,
		.channel = r.channel,
		.status = r.status,
		.resolution = r.resolution,
		.known = r.known,
		.handed_over = r.handed_over,
		.first_contact = r.first_contact,
		.returned = r.returned,
		.opened_at = r.opened_at,
		.opened_day = r.opened_day,
		.closed_at = r.closed_at,
		.closed_day = r.closed_day,
		.close_s = r.close_s,
		.answered_day = r.answered_day,
		.answer_s = r.answer_s,
		.access = r.access,
		.due_at = r.due_at,
		.level = ACCESS_WRITE,
	};
	return OK;
}

/* Its closing is taken out of the figures, what was solved at first contact was not, and an answer
 * is promised anew. */
enum err
case_open_again(struct cx *cx, struct case_change *c)
{
	struct contact_q_case_promise type = { 0 };
	enum err e;

	c->to.status = CASE_OPEN;
	c->to.resolution = 0;
	c->to.first_contact = 0;
	c->to.returned = 0;
	c->to.return_by = 0;
	c->to.closed_at = 0;
	c->to.closed_day = 0;
	c->to.close_s = 0;
	c->to.late = 0;
	c->to.due_at = CASE_NO_DUE;
	if ((e = contact_q_case_promise(cx, c->to.type_id, &type)) || !type.promised)
		return e;
	return case_promise(cx, cx->now, (int)type.answer_days, &c->to.due_at);
}

enum err
case_reopen(struct cx *cx, int64_t id, int64_t rev, const char *why, struct case_change *c)
{
	enum err e;

	if ((e = case_begin_any(cx, id, rev, c)))
		return e;
	if (c->row.status != CASE_CLOSED)
		return fail(cx, ERR_CONFLICT, T_CASE_OPEN_ALREADY, c->row.number);
	c->to.holder_id = cx->viewer.user;
	if ((e = case_open_again(cx, c)) || (e = case_split(cx, id)) ||
	    (e = case_inside(cx, id, T_CASE_REOPENED_NOTE, why)) || (e = case_save(cx, c)))
		return e;
	return event_add(cx, EV_CASE_REOPENED, link_case(id));
}

/* What was merged into another case lives on there. */
static enum err
hear_there(struct cx *cx, int64_t id)
{
	struct contact_q_case_merged_into row = { 0 };
	struct case_change there = { 0 };
	bool found = false;
	enum err e;

	if ((e = contact_q_case_merged_into(cx, id, &found, &row)) || !found)
		return e;
	if ((e = case_load(cx, row.to_id, &there)) || (e = case_heard(cx, &there)))
		return e;
	return event_add(cx, EV_CASE_CITIZEN_WROTE, link_case(row.to_id));
}

enum err
case_heard(struct cx *cx, struct case_change *c)
{
	enum err e;

	if (c->row.status == CASE_CLOSED && c->row.resolution == RESOLUTION_MERGED) {
		if ((e = contact_q_case_touch(cx, c->row.id, cx->now, NULL)))
			return e;
		return hear_there(cx, c->row.id);
	}
	if (c->row.status == CASE_OPEN)
		return contact_q_case_touch(cx, c->row.id, cx->now, NULL);
	if (c->row.status == CASE_CLOSED) {
		if ((e = case_open_again(cx, c)) ||
		    (e = event_add(cx, EV_CASE_REOPENED, link_case(c->row.id))))
			return e;
	} else if ((e = case_wake(cx, c)) ||
		   (e = event_add(cx, EV_CASE_WOKE, link_case(c->row.id)))) {
		return e;
	}
	if ((e = case_save(cx, c)) || !c->to.holder_id)
		return e;
	return notice_user(cx, c->to.holder_id, EV_CASE_CITIZEN_WROTE, link_case(c->row.id));
}

enum err
contact_case_withdraw(struct cx *cx, int64_t id)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct case_change c = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = case_load(cx, id, &c)))
		return e;
	if (c.row.status == CASE_CLOSED)
		return fail(cx, ERR_CONFLICT, T_CASE_WITHDRAW_CLOSED, NULL);
	if ((e = case_close(cx, &c,
		 base_broken("case-withdraw") ? RESOLUTION_SOLVED : RESOLUTION_WITHDRAWN)) ||
	    (e = case_save(cx, &c)) || (e = event_add(cx, EV_CASE_WITHDRAWN, link_case(id))))
		return e;
	if (c.row.holder_id &&
	    (e = notice_user(cx, c.row.holder_id, EV_CASE_WITHDRAWN, link_case(id))))
		return e;
	return db_commit(&tx);
}
