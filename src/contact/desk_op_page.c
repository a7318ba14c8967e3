/* What the desk does that can be taken back: registering, and counting. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/case_back.h"
#include "contact/desk_view.h"
#include "contact/tick.h"
#include "core/draft.h"
#include "db/db.h"

/* It has happened already, in the same transaction: this keeps what takes it back. */
static enum err
registered(struct cx *cx, int64_t id, int64_t rev, const struct form *f, struct op_done *ret_done)
{
	struct contact_q_case_back_find row = { 0 };
	bool found = false;
	enum err e = contact_q_case_back_find(cx, id, &found, &row);

	(void)f;
	(void)rev;
	if (e)
		return e;
	*ret_done = (struct op_done) {
		.label = row.number, .rev = row.rev, .before = "1", .about = row.number
	};
	return OK;
}

/* What was typed is there again. */
static enum err
take_back(struct cx *cx, int64_t id, int64_t rev, const char *before)
{
	struct contact_q_case_back_find row = { 0 };
	const char *body = NULL;
	int64_t saved_at = 0;
	bool found = false;
	enum err e;

	if ((e = contact_q_case_back_find(cx, id, &found, &row)) ||
	    (e = contact_case_take_back(cx, id, rev, before)) ||
	    (e = draft_find(cx, DESK_LAST, &body, &saved_at)))
		return e;
	if (!body || saved_at != row.opened_at)
		return OK;
	e = draft_save(cx, DESK_DRAFT, str_of(body));
	return e ? e : draft_remove(cx, DESK_LAST);
}

const struct op contact_op_register = {
	.name = "desk.register",
	.title = T_DESK_CLOSE,
	.done = T_DESK_DONE,
	.undone = T_DESK_TAKEN_BACK,
	.permission = PERM_CASE_NEW,
	.fn = registered,
	.undo = take_back,
};

static enum err
counted(struct cx *cx, int64_t id, int64_t rev, const struct form *f, struct op_done *ret_done)
{
	struct contact_q_tick_find row = { 0 };
	struct contact_q_tick_on_disturbance d = { 0 };
	struct contact_q_tick_on_case c = { 0 };
	struct text_arg n;
	unsigned text = T_TICK_INTERNAL;
	bool found = false;
	enum err e = contact_q_tick_find(cx, id, &found, &row);

	(void)f;
	(void)rev;
	if (e)
		return e;
	if (row.disturbance_id && (e = contact_q_tick_on_disturbance(cx, row.disturbance_id, &d)))
		return e;
	if (row.case_id && (e = contact_q_tick_on_case(cx, row.case_id, &c)))
		return e;
	if (row.kind == TICK_MORE)
		text = T_TICK_MORE;
	else if (row.kind == TICK_WORRY)
		text = T_TICK_WORRY;
	n = TEXT_ARG(d.n + c.n);
	*ret_done = (struct op_done) {
		.label = "+1",
		.rev = 1,
		.before = "1",
		.about = core_text_format(cx->arena, cx->lang, text, 1, &n),
	};
	return OK;
}

static enum err
uncount(struct cx *cx, int64_t id, int64_t rev, const char *before)
{
	(void)rev;
	(void)before;
	return contact_tick_back(cx, id);
}

const struct op contact_op_tick = {
	.name = "desk.tick",
	.title = T_TICK_ADD,
	.done = T_TICK_DONE,
	.undone = T_TICK_TAKEN_BACK,
	.permission = PERM_CASE_READ,
	.fn = counted,
	.undo = uncount,
};
