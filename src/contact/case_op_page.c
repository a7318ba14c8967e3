/* The operations on cases: fields, choices and what the rules of case.c are called with. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/id.h"
#include "contact/case_int.h"
#include "contact/case_op.h"
#include "contact/pages.h"
#include "core/access.h"
#include "core/unit.h"

enum { ID_CHARS = 20 };

static const struct form_field hand_over_fields[] = {
	{ "unit", FORM_SELECT, T_CASE_TO_UNIT, T_NONE, ID_CHARS, true, NULL },
	{ "note", FORM_LONG, T_CASE_HAND_OVER_NOTE, T_CASE_HAND_OVER_HELP, CASE_TEXT_MAX, true,
	    "off" },
};

static const struct form_field sort_fields[] = {
	{ "topic", FORM_SELECT, T_QUEUE_TOPIC, T_NONE, ID_CHARS, false, NULL },
	{ "type", FORM_SELECT, T_DESK_TYPE, T_NONE, ID_CHARS, false, NULL },
};

static const struct form_field close_fields[] = {
	{ "resolution", FORM_SELECT, T_DESK_RESOLUTION, T_NONE, ID_CHARS, true, NULL },
};

enum err
contact_unit_options(struct cx *cx, struct form *f, int64_t not_unit)
{
	const struct core_q_unit_list **list;
	struct units units = { 0 };
	struct form_option *o;
	size_t n = 0;
	enum err e;

	if ((e = units_get(cx, &units)))
		return e;
	o = arena_array(cx->arena, units.n + 1, sizeof(*o));
	list = units_in_order(cx, &units, NULL);
	for (size_t i = 0; i < units.n; i++) {
		const struct core_q_unit_list *u = list[i];

		if (u->kind != UNIT_MUNICIPALITY && u->id != not_unit && !u->retired_at &&
		    (u->kind != UNIT_COMMITTEE || base_broken("committee")))
			o[n++] = (struct form_option) { .value = id_string(cx->arena, u->id),
				.label = units_path(cx, &units, u->id) };
	}
	form_options(f, "unit", o, n);
	return OK;
}

static enum err
every_unit(struct cx *cx, struct form *f)
{
	return contact_unit_options(cx, f, 0);
}

void
contact_resolution_options(struct cx *cx, struct form *f, bool with_solved)
{
	struct form_option *o = arena_array(cx->arena, N_RESOLUTION, sizeof(*o));
	size_t n = 0;

	for (enum resolution r = RESOLUTION_SOLVED; r < N_RESOLUTION; r++)
		if ((r != RESOLUTION_SOLVED || with_solved) && r != RESOLUTION_MERGED)
			o[n++] = (struct form_option) { .value = resolution_code(r),
				.label = core_text(cx->lang, resolution_text(r)) };
	form_options(f, "resolution", o, n);
}

static enum err
ways_to_close(struct cx *cx, struct form *f)
{
	contact_resolution_options(cx, f, false);
	return OK;
}

static enum err
topics_and_types(struct cx *cx, struct form *f)
{
	struct form_option *o = NULL;
	size_t n = 0;
	enum err e;

	if ((e = contact_topic_options(cx, f, "topic")) || (e = contact_type_options(cx, &o, &n)))
		return e;
	form_options(f, "type", o, n);
	return OK;
}

enum err
case_op_finish(struct cx *cx, enum err e, const struct case_change *c, struct op_done *ret_done)
{
	if (c->row.level >= ACCESS_LIMITED)
		ret_done->label = c->row.number;
	if (e)
		return e;
	ret_done->rev = c->row.rev + 1;
	ret_done->before = case_before(cx, c);
	return OK;
}

static enum err
take(struct cx *cx, int64_t id, int64_t rev, const struct form *f, struct op_done *ret_done)
{
	struct case_change c = { 0 };

	(void)f;
	return case_op_finish(cx, case_take(cx, id, rev, &c), &c, ret_done);
}

static enum err
hand_over(struct cx *cx, int64_t id, int64_t rev, const struct form *f, struct op_done *ret_done)
{
	struct case_change c = { 0 };
	int64_t unit_id = form_id(f, "unit");
	struct units units = { 0 };
	const struct core_q_unit_list *unit;
	enum err e = case_hand_over(cx, id, rev, unit_id, form_value(f, "note"), &c);

	if ((e = case_op_finish(cx, e, &c, ret_done)) || (e = units_get(cx, &units)))
		return e;
	unit = units_find(&units, unit_id);
	if (unit)
		ret_done->about = core_pick(cx->lang, unit->name_sv, unit->name_en, unit->name_fi);
	return OK;
}

static enum err
sort(struct cx *cx, int64_t id, int64_t rev, const struct form *f, struct op_done *ret_done)
{
	struct case_change c = { 0 };

	return case_op_finish(
	    cx, case_sort(cx, id, rev, form_id(f, "topic"), form_id(f, "type"), &c), &c, ret_done);
}

static enum err
close_only(struct cx *cx, int64_t id, int64_t rev, const struct form *f, struct op_done *ret_done)
{
	struct case_change c = { 0 };
	enum resolution r = resolution_find(form_value(f, "resolution"));

	return case_op_finish(cx, case_answer(cx, id, rev, "", 0, r, &c), &c, ret_done);
}

static enum err
answer(struct cx *cx, int64_t id, int64_t rev, const struct form *f, struct op_done *ret_done)
{
	struct case_change c = { 0 };
	enum resolution r = resolution_find(form_value(f, "resolution"));

	return case_op_finish(
	    cx, case_answer(cx, id, rev, form_value(f, "body"), 0, r, &c), &c, ret_done);
}

const struct op contact_op_take = {
	.name = "case.take",
	.title = T_CASE_TAKE,
	.done = T_CASE_TAKEN,
	.undone = T_CASE_AS_BEFORE,
	.permission = PERM_CASE_ANSWER,
	.fn = take,
	.undo = case_undo,
};

const struct op contact_op_hand_over = {
	.name = "case.hand-over",
	.title = T_CASE_HAND_OVER,
	.done = T_CASE_HANDED_OVER,
	.undone = T_CASE_AS_BEFORE,
	.permission = PERM_CASE_ANSWER,
	.fields = hand_over_fields,
	.n_fields = ARRAY_LEN(hand_over_fields),
	.options = every_unit,
	.fn = hand_over,
	.undo = case_undo,
};

const struct op contact_op_sort = {
	.name = "case.sort",
	.title = T_CASE_SORT,
	.help = T_CASE_SORT_HELP,
	.done = T_CASE_SORTED,
	.undone = T_CASE_AS_BEFORE,
	.permission = PERM_CASE_ANSWER,
	.fields = sort_fields,
	.n_fields = ARRAY_LEN(sort_fields),
	.options = topics_and_types,
	.fn = sort,
	.undo = case_undo,
};

const struct op contact_op_close = {
	.name = "case.close",
	.title = T_CASE_CLOSE,
	.help = T_CASE_CLOSE_HELP,
	.done = T_CASE_CLOSED,
	.undone = T_CASE_AS_BEFORE,
	.permission = PERM_CASE_ANSWER,
	.fields = close_fields,
	.n_fields = ARRAY_LEN(close_fields),
	.options = ways_to_close,
	.fn = close_only,
	.undo = case_undo,
};

/* The answer has been sent, and stays: what is undone is the closing. */
const struct op contact_op_answer = {
	.name = "case.answer",
	.title = T_DESK_CLOSE,
	.done = T_CASE_CLOSED,
	.undone = T_CASE_AS_BEFORE,
	.permission = PERM_CASE_ANSWER,
	.fn = answer,
	.undo = case_undo,
};
