/* Case types: adding, changing, retiring. Nothing is removed, since cases point at them. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/case_type.h"

#include "base/id.h"
#include "core/i18n.h"
#include "core/link.h"
#include "core/tree.h"
#include "core/unit.h"
#include "db/db.h"

enum { KEY_TRIES = 50 };

struct link
link_case_type(int64_t id)
{
	return (struct link) { LINK_CASE_TYPE, id };
}

unsigned
contact_ladder_text(int64_t step)
{
	static const unsigned texts[LADDER_STEPS + 1] = { T_NONE, T_LADDER_1, T_LADDER_2,
		T_LADDER_3, T_LADDER_4, T_LADDER_5, T_LADDER_6, T_LADDER_7, T_LADDER_8 };

	return step > 0 && step <= LADDER_STEPS ? texts[step] : T_NONE;
}

const char *
contact_case_type_promise(struct cx *cx, const struct contact_q_case_type_one *type)
{
	const char *unit;

	if (!type->unit_id)
		return NULL;
	unit = core_pick(cx->lang, type->unit_sv, type->unit_en, type->unit_fi);
	if (type->answer_days == 0)
		return core_text_format(cx->arena, cx->lang, T_CASE_TYPE_PROMISE_TODAY, 1,
		    (struct text_arg[]) { TEXT_ARG(unit) });
	return core_text_format(cx->arena, cx->lang, T_CASE_TYPE_PROMISE, 2,
	    (struct text_arg[]) { TEXT_ARG(type->answer_days), TEXT_ARG(unit) });
}

static enum err
check(struct cx *cx, const struct case_type *in)
{
	struct units units = { 0 };
	const struct core_q_unit_list *unit;
	enum err e;

	if ((e = units_get(cx, &units)))
		return e;
	unit = units_find(&units, in->unit_id);
	if (!in->name_sv[0])
		fail_field(cx, "sv", T_ERROR_NEEDED, NULL);
	if (contact_ladder_text(in->ladder_step) == T_NONE)
		fail_field(cx, "step", T_ERROR_CHOOSE, NULL);
	if (in->unit_id && (!unit || unit->retired_at))
		fail_field(cx, "unit", T_ERROR_CHOOSE, NULL);
	return cx->fail.fields ? ERR_INVALID : OK;
}

static enum err
free_key(struct cx *cx, const struct case_type *in, const char **ret_key)
{
	const char *base = in->key ? in->key : tree_key_from(cx, in->name_sv);
	struct contact_q_case_type_by_key row = { 0 };
	bool found = true;
	enum err e = OK;

	*ret_key = base;
	for (int i = 2; found && i < KEY_TRIES; i++) {
		if ((e = contact_q_case_type_by_key(cx, *ret_key, &found, &row)))
			return e;
		if (found)
			*ret_key = arena_printf(cx->arena, "%s-%d", base, i);
	}
	return OK;
}

static const char *
or_swedish(const char *name, const char *sv)
{
	return name[0] ? name : sv;
}

static const char *
or_nothing(const char *text)
{
	return text ? text : "";
}

enum err
contact_case_type_add(struct cx *cx, const struct case_type *in, int64_t *ret_id)
{
	const char *key = NULL;
	int64_t id = id_new();
	enum err e;

	if ((e = check(cx, in)) || (e = free_key(cx, in, &key)))
		return e;
	e = contact_q_case_type_add(cx,
	    &(struct contact_q_case_type_add_in) {
		.id = id,
		.key = key,
		.ladder_step = in->ladder_step,
		.position = in->position,
		.name_sv = in->name_sv,
		.name_en = or_swedish(in->name_en, in->name_sv),
		.name_fi = or_swedish(in->name_fi, in->name_sv),
		.minutes = in->minutes,
		.unit_id = in->unit_id,
		.answer_days = in->answer_days,
		.agreement = in->agreement,
		.review_day = in->review_day,
		.asked = in->asked,
		.help_sv = or_nothing(in->help_sv),
		.help_en = or_nothing(in->help_en),
		.help_fi = or_nothing(in->help_fi),
	    },
	    NULL);
	if (e)
		return e == ERR_CONFLICT ? db_again(cx) : e;
	*ret_id = id;
	return event_add(cx, EV_CASE_TYPE_ADDED, link_case_type(id));
}

enum err
contact_case_type_change(struct cx *cx, int64_t id, int64_t rev, const struct case_type *in)
{
	enum err e;

	if ((e = check(cx, in)))
		return e;
	e = contact_q_case_type_change(
	    cx, &(struct contact_q_case_type_change_in) {
		    .id = id,
		    .rev = rev,
		    .ladder_step = in->ladder_step,
		    .position = in->position,
		    .name_sv = in->name_sv,
		    .name_en = or_swedish(in->name_en, in->name_sv),
		    .name_fi = or_swedish(in->name_fi, in->name_sv),
		    .minutes = base_broken("case-type") ? 0 : in->minutes,
		    .unit_id = in->unit_id,
		    .answer_days = in->answer_days,
		    .agreement = in->agreement,
		    .review_day = in->review_day,
		    .asked = in->asked,
		    .help_sv = or_nothing(in->help_sv),
		    .help_en = or_nothing(in->help_en),
		    .help_fi = or_nothing(in->help_fi),
		});
	return e ? e : event_add(cx, EV_CASE_TYPE_CHANGED, link_case_type(id));
}

enum err
contact_case_type_retire(struct cx *cx, int64_t id, int64_t rev)
{
	struct contact_q_case_type_list *rows = NULL;
	struct contact_q_case_type_one row = { 0 };
	size_t n = 0;
	enum err e;

	if ((e = contact_q_case_type_one(cx, id, &row)) ||
	    (e = contact_q_case_type_list(cx, &rows, &n)))
		return e;
	if (row.retired_at)
		return fail(cx, ERR_CONFLICT, 0, NULL);
	if (n <= 1)
		return fail(cx, ERR_INVALID, T_CASE_TYPE_LAST, NULL);
	if ((e = contact_q_case_type_retire(cx, id, rev, cx->now)))
		return e;
	return event_add(cx, EV_CASE_TYPE_RETIRED, link_case_type(id));
}

enum err
contact_case_type_reopen(struct cx *cx, int64_t id, int64_t rev)
{
	enum err e = contact_q_case_type_retire(cx, id, rev, 0);

	return e ? e : event_add(cx, EV_CASE_TYPE_REOPENED, link_case_type(id));
}

enum err
contact_case_type_get(struct cx *cx, int64_t id, struct contact_q_case_type_one *ret_type)
{
	return contact_q_case_type_one(cx, id, ret_type);
}

enum err
contact_case_type_name(struct cx *cx, int64_t id, struct link_name *ret_name)
{
	struct contact_q_case_type_one row = { 0 };
	enum err e = contact_q_case_type_one(cx, id, &row);

	if (!e)
		*ret_name = (struct link_name) {
			.text = core_pick(cx->lang, row.name_sv, row.name_en, row.name_fi),
			.address = arena_printf(
			    cx->arena, "/arbete/arendetyper/%s", id_string(cx->arena, id)),
		};
	return e;
}

enum err
contact_case_type_link(struct cx *cx, int64_t id, struct link_view *ret_view)
{
	struct link_name name = { 0 };
	enum err e = contact_case_type_name(cx, id, &name);

	if (!e)
		*ret_view = (struct link_view) {
			.level = ACCESS_READ, .title = name.text, .address = name.address
		};
	return e;
}
