/* The staff directory for the import engine. A row is the same person when it has the same address
 * or, without one, the same name at the same unit. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/staff.h"
#include "core/i18n.h"
#include "core/import.h"
#include "core/unit.h"
#include "text/utf8.h"

enum { NAME, TITLE, UNIT, TASKS, PHONE, EMAIL, BEST_TIME, DEPUTY, N_FIELDS };
enum { EMAIL_MAX = 254, KEY_MAX = 60 };

/* Our unit by key, or by its Swedish name in any case. */
static const struct core_q_unit_list *
our_unit(struct cx *cx, const struct units *u, const char *value)
{
	const struct core_q_unit_list *hit = units_find_key(u, str_of(value));
	const char *key = text_key(cx->arena, value);

	for (size_t i = 0; !hit && i < u->n; i++)
		if (strcmp(text_key(cx->arena, u->rows[i].name_sv), key) == 0)
			hit = &u->rows[i];
	return hit;
}

static unsigned
check_unit(struct cx *cx, void *state, const char *value)
{
	return our_unit(cx, state, value) ? 0 : T_IMPORT_UNKNOWN;
}

static unsigned
check_email(struct cx *cx, void *state, const char *value)
{
	(void)state;
	return text_email_key(cx->arena, str_of(value)) ? 0 : T_IMPORT_BAD_EMAIL;
}

static const struct import_field fields[N_FIELDS] = {
	[NAME] = { "name", T_FIELD_NAME, IMPORT_LINE, STAFF_NAME_MAX, true, NULL },
	[TITLE] = { "title", T_STAFF_TITLE_OF, IMPORT_LINE, STAFF_LINE_MAX, false, NULL },
	[UNIT] = { "unit", T_TOPIC_UNIT, IMPORT_LINE, KEY_MAX * 2, true, check_unit },
	[TASKS] = { "tasks", T_STAFF_TASKS, IMPORT_TEXT, STAFF_TASKS_MAX, false, NULL },
	[PHONE] = { "phone", T_STAFF_PHONE, IMPORT_LINE, STAFF_LINE_MAX, false, NULL },
	[EMAIL] = { "email", T_FIELD_EMAIL, IMPORT_LINE, EMAIL_MAX, false, check_email },
	[BEST_TIME] = { "best_time", T_STAFF_BEST_TIME, IMPORT_LINE, STAFF_LINE_MAX, false, NULL },
	[DEPUTY] = { "deputy", T_STAFF_DEPUTY, IMPORT_LINE, EMAIL_MAX, false, NULL },
};

static enum err
open_units(struct cx *cx, void **ret_state)
{
	struct units *units = arena_alloc(cx->arena, sizeof(*units));

	*ret_state = units;
	return units_get(cx, units);
}

static const char *
key_of(struct cx *cx, const struct import_row *row)
{
	const char *email = row->values[EMAIL];
	const char *key = email ? text_email_key(cx->arena, str_of(email)) : NULL;

	return key ? key
		   : arena_printf(cx->arena, "%s\n%s", text_key(cx->arena, row->values[NAME]),
			 text_key(cx->arena, row->values[UNIT]));
}

/* What stands in the row, or what was there before when the file has no such column. */
static const char *
or_old(const char *value, const char *old)
{
	return value ? value : old ? old : "";
}

/* By the address, or the name of somebody at the same unit. */
static enum err
find_deputy(struct cx *cx, const char *value, int64_t unit_id, int64_t *ret_id)
{
	const char *key = text_email_key(cx->arena, str_of(value));
	struct contact_q_staff_by_email by_email = { 0 };
	struct contact_q_staff_by_name by_name = { 0 };
	bool found = false;
	enum err e;

	e = key ? contact_q_staff_by_email(cx, key, &found, &by_email)
		: contact_q_staff_by_name(cx, value, unit_id, &found, &by_name);
	if (e)
		return e;
	*ret_id = key ? by_email.id : by_name.id;
	return found ? OK : fail_field(cx, "deputy", T_STAFF_NO_DEPUTY, value);
}

static enum err
find_old(struct cx *cx, const struct import_row *row, int64_t unit_id,
    struct contact_q_staff_one *ret_old)
{
	const char *email = row->values[EMAIL];
	const char *key = email ? text_email_key(cx->arena, str_of(email)) : NULL;
	struct contact_q_staff_by_email by_email = { 0 };
	struct contact_q_staff_by_name by_name = { 0 };
	bool found = false;
	enum err e = OK;

	if (key)
		e = contact_q_staff_by_email(cx, key, &found, &by_email);
	if (!e && !found)
		e = contact_q_staff_by_name(cx, row->values[NAME], unit_id, &found, &by_name);
	if (e || !found)
		return e;
	return contact_q_staff_one(cx, by_email.id ? by_email.id : by_name.id, ret_old);
}

static bool
is_same(const struct staff *in, const struct contact_q_staff_one *old)
{
	return strcmp(in->name, old->name) == 0 && strcmp(in->title, old->title) == 0 &&
	       in->unit_id == old->unit_id && strcmp(in->tasks, old->tasks) == 0 &&
	       strcmp(in->phone, old->phone) == 0 &&
	       strcmp(in->email, old->email ? old->email : "") == 0 &&
	       strcmp(in->best_time, old->best_time) == 0 && in->deputy_id == old->deputy_id;
}

static enum err
put(struct cx *cx, const struct import_row *row, enum import_outcome *ret_outcome)
{
	const char *const *v = row->values;
	int64_t unit_id = our_unit(cx, row->state, v[UNIT])->id;
	struct contact_q_staff_one old = { 0 };
	struct staff in = { .name = v[NAME], .unit_id = unit_id };
	int64_t id = 0;
	enum err e;

	if ((e = find_old(cx, row, unit_id, &old)))
		return e;
	in.title = or_old(v[TITLE], old.title);
	in.tasks = or_old(v[TASKS], old.tasks);
	in.phone = or_old(v[PHONE], old.phone);
	in.email = or_old(v[EMAIL], old.email);
	in.best_time = or_old(v[BEST_TIME], old.best_time);
	in.deputy_id = v[DEPUTY] ? 0 : old.deputy_id;
	if (v[DEPUTY] && v[DEPUTY][0] && (e = find_deputy(cx, v[DEPUTY], unit_id, &in.deputy_id)))
		return e;
	*ret_outcome = IMPORT_SAME;
	if (old.id && is_same(&in, &old) && !base_broken("staff-again"))
		return OK;
	*ret_outcome = old.id ? IMPORT_CHANGED : IMPORT_ADDED;
	return old.id ? contact_staff_change(cx, old.id, old.rev, &in)
		      : contact_staff_add(cx, &in, &id);
}

const struct import_kind contact_import_staff = {
	.name = "staff",
	.label = T_STAFF_TITLE,
	.permission = PERM_DIRECTORY,
	.fields = fields,
	.n_fields = N_FIELDS,
	.map_field = "unit",
	.repeat = IMPORT_REPEAT_REFUSE,
	.open = open_units,
	.key = key_of,
	.put = put,
};
