/* What one does with call-backs, one or many, and how it is taken back. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/callback.h"
#include "contact/callback_view.h"
#include "contact/case_op.h"
#include "core/task.h"
#include "fmt/when.h"

static const struct form_field tried_fields[] = {
	{ "again_day", FORM_DATE, T_CALLBACK_AGAIN_DAY, T_CALLBACK_AGAIN_HELP, 40, false, "off" },
	{ "again_time", FORM_TIME, T_CALLBACK_AGAIN_TIME, T_NONE, 20, false, "off" },
};

static const struct form_field give_fields[] = {
	{ "unit", FORM_SELECT, T_CALLBACK_UNIT, T_NONE, 20, false, NULL },
	{ "caller", FORM_TEXT, T_CALLBACK_WHO, T_CALLBACK_WHO_HELP, 254, false, "off" },
};

/* The row as it was, for the inverse; ERR_MISSING when it is not the viewer's to see. */
static enum err
begin(struct cx *cx, int64_t id, struct op_done *ret_done)
{
	struct contact_q_callback_get row = { 0 };
	enum err e = contact_callback_get(cx, id, &row);

	if (e)
		return e;
	ret_done->label = row.protected || !row.person_name ? core_text(cx->lang, T_CALLBACK_ONE)
							    : row.person_name;
	ret_done->rev = row.rev + 1;
	ret_done->before = contact_callback_before(cx, &row);
	return OK;
}

static enum err
do_done(struct cx *cx, int64_t id, int64_t rev, const struct form *f, struct op_done *ret_done)
{
	enum err e = begin(cx, id, ret_done);

	(void)f;
	return e ? e : contact_callback_done(cx, id, rev);
}

/* A day alone is its morning, a time alone today. */
static int64_t
again_at(struct cx *cx, const struct form *f)
{
	enum { MORNING = 9 * 60 };
	int64_t day = when_day(cx->now);
	int minutes = MORNING;
	bool has_day = form_day(f, "again_day", &day);
	bool has_time = form_minutes(f, "again_time", &minutes);

	return has_day || has_time ? when_at(day, minutes) : 0;
}

static enum err
do_tried(struct cx *cx, int64_t id, int64_t rev, const struct form *f, struct op_done *ret_done)
{
	enum err e = begin(cx, id, ret_done);

	if (!e && (e = contact_callback_tried(cx, id, rev, again_at(cx, f))))
		for (struct field_error *x = cx->fail.fields; x; x = x->next)
			if (strcmp(x->field, "day") == 0)
				x->field = "again_day";
	return e;
}

static enum err
do_take(struct cx *cx, int64_t id, int64_t rev, const struct form *f, struct op_done *ret_done)
{
	enum err e = begin(cx, id, ret_done);

	(void)f;
	return e ? e : contact_callback_take(cx, id, rev);
}

static enum err
do_give(struct cx *cx, int64_t id, int64_t rev, const struct form *f, struct op_done *ret_done)
{
	int64_t who = 0;
	enum err e = begin(cx, id, ret_done);

	if (e || (form_value(f, "caller")[0] &&
		     (e = task_who(cx, "caller", form_value(f, "caller"), &who))))
		return e;
	if (!who && !form_id(f, "unit"))
		return fail_field(cx, "unit", T_ERROR_CHOOSE, NULL);
	return contact_callback_give(cx, id, rev, form_id(f, "unit"), who);
}

static enum err
do_give_up(struct cx *cx, int64_t id, int64_t rev, const struct form *f, struct op_done *ret_done)
{
	enum err e = begin(cx, id, ret_done);

	(void)f;
	return e ? e : contact_callback_give_up(cx, id, rev);
}

static enum err
units(struct cx *cx, struct form *f)
{
	return contact_unit_options(cx, f, 0);
}

const struct op contact_op_callback_done = {
	.name = "callback.done",
	.title = T_CALLBACK_DONE,
	.done = T_CALLBACK_DONE_N,
	.undone = T_CALLBACK_UNDONE,
	.permission = PERM_CASE_ANSWER,
	.fn = do_done,
	.undo = contact_callback_undo,
};

const struct op contact_op_callback_tried = {
	.name = "callback.tried",
	.title = T_CALLBACK_TRIED,
	.help = T_CALLBACK_TRIED_HELP,
	.done = T_CALLBACK_TRIED_N,
	.undone = T_CALLBACK_UNDONE,
	.permission = PERM_CASE_ANSWER,
	.fields = tried_fields,
	.n_fields = ARRAY_LEN(tried_fields),
	.fn = do_tried,
	.undo = contact_callback_undo,
};

const struct op contact_op_callback_take = {
	.name = "callback.take",
	.title = T_CALLBACK_TAKE,
	.done = T_CALLBACK_TAKEN_N,
	.undone = T_CALLBACK_UNDONE,
	.permission = PERM_CASE_ANSWER,
	.fn = do_take,
	.undo = contact_callback_undo,
};

const struct op contact_op_callback_give = {
	.name = "callback.give",
	.title = T_CALLBACK_GIVE,
	.done = T_CALLBACK_GIVEN_N,
	.undone = T_CALLBACK_UNDONE,
	.permission = PERM_CASE_ANSWER,
	.fields = give_fields,
	.n_fields = ARRAY_LEN(give_fields),
	.options = units,
	.fn = do_give,
	.undo = contact_callback_undo,
};

const struct op contact_op_callback_give_up = {
	.name = "callback.give-up",
	.title = T_CALLBACK_GIVE_UP,
	.help = T_CALLBACK_GIVE_UP_HELP,
	.done = T_CALLBACK_GIVEN_UP_N,
	.undone = T_CALLBACK_UNDONE,
	.permission = PERM_CASE_ANSWER,
	.fn = do_give_up,
	.undo = contact_callback_undo,
};
