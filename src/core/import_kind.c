/* What the import engine can take in of core: users, units, topics. Nothing is ever removed by an
 * import: what the file does not name stays. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/access.h"
#include "core/i18n.h"
#include "core/import.h"
#include "core/tree.h"
#include "core/user.h"
#include "db/db.h"
#include "text/utf8.h"

enum { EMAIL_MAX = 254, KEY_MAX = 60 };

/* What stands in the row, or what was there before when the file has no such column. */
static const char *
or_old(const char *value, const char *old)
{
	return value ? value : old;
}

static unsigned
check_key(struct cx *cx, void *state, const char *value)
{
	(void)cx;
	(void)state;
	return tree_key_valid(value) ? 0 : T_IMPORT_BAD_KEY;
}

static const char *
first_value(struct cx *cx, const struct import_row *row)
{
	return text_key(cx->arena, row->values[0]);
}

/* ---- users ---- */

enum { USER_EMAIL, USER_NAME, USER_ROLES, USER_UNIT, N_USER_FIELDS };

static unsigned
check_email(struct cx *cx, void *state, const char *value)
{
	(void)state;
	return text_email_key(cx->arena, str_of(value)) ? 0 : T_IMPORT_BAD_EMAIL;
}

static unsigned
check_role(struct cx *cx, void *state, const char *value)
{
	enum role role;

	(void)cx;
	(void)state;
	return role_find(str_of(value), &role) ? 0 : T_IMPORT_UNKNOWN;
}

static const struct import_field user_fields[N_USER_FIELDS] = {
	[USER_EMAIL] = { "email", T_FIELD_EMAIL, IMPORT_LINE, EMAIL_MAX, true, check_email },
	[USER_NAME] = { "name", T_FIELD_NAME, IMPORT_LINE, NAME_MAX_CHARS, true, NULL },
	[USER_ROLES] = { "roles", T_USERS_ROLES, IMPORT_LIST, 40, false, check_role },
	[USER_UNIT] = { "unit", T_TOPIC_UNIT, IMPORT_LINE, KEY_MAX, false, check_key },
};

/* The same person may stand on several lines, with a role here and another there. */
static const char *
user_row_key(struct cx *cx, const struct import_row *row)
{
	return text_email_key(cx->arena, str_of(row->values[USER_EMAIL]));
}

static uint32_t
roles_of(const char *list)
{
	struct str rest = str_of(list ? list : "");
	uint32_t roles = 0;
	struct str part;
	enum role role;

	while (str_split(&rest, ',', &part))
		if (role_find(part, &role))
			roles |= 1u << role;
	return roles;
}

/* The roles that the user does not have at the unit; without a unit where user_grant() gives them.
 */
static enum err
missing_roles(struct cx *cx, int64_t id, const struct units *units,
    const struct core_q_unit_list *at, uint32_t *roles)
{
	struct core_q_grant_list *grants = NULL;
	size_t n = 0;
	enum err e;

	if ((e = core_q_grant_list(cx, id, &grants, &n)))
		return e;
	for (size_t i = 0; i < n; i++) {
		const struct core_q_unit_list *where = at;

		if (!where)
			where =
			    grants[i].role == ROLE_AGENT ? units_centre(units) : units_top(units);
		if (where && where->id == grants[i].unit_id && !base_broken("import-grant"))
			*roles &= ~(1u << grants[i].role);
	}
	return OK;
}

static enum err
add_user(struct cx *cx, const struct import_row *row, uint32_t roles, int64_t unit_id)
{
	int64_t id = 0;

	return user_add(cx,
	    &(struct user_new) {
		.email = row->values[USER_EMAIL],
		.name = row->values[USER_NAME],
		.roles = roles,
		.unit_id = unit_id,
		.lang = LANG_SV,
	    },
	    &id);
}

static enum err
put_user(struct cx *cx, const struct import_row *row, enum import_outcome *ret_outcome)
{
	const char *name = row->values[USER_NAME];
	const char *unit = row->values[USER_UNIT];
	uint32_t roles = roles_of(row->values[USER_ROLES]);
	struct core_q_user_by_email account = { 0 };
	const struct core_q_unit_list *at = NULL;
	struct core_q_user_get user = { 0 };
	struct units units = { 0 };
	enum err e;

	if ((e = units_get(cx, &units)))
		return e;
	if (unit && unit[0] && !(at = units_find_key(&units, str_of(unit))))
		return fail(cx, ERR_INVALID, T_USERS_NO_UNIT, unit);
	e = user_account(cx, user_row_key(cx, row), &account);
	if (e)
		return e;
	*ret_outcome = IMPORT_ADDED;
	if (!account.id && !roles)
		return fail_field(cx, "roles", T_ERROR_CHOOSE, NULL);
	if (!account.id)
		return add_user(cx, row, roles, at ? at->id : 0);
	*ret_outcome = IMPORT_SAME;
	if ((e = core_q_user_get(cx, account.id, &user)))
		return e;
	if (strcmp(user.name, name) != 0) {
		*ret_outcome = IMPORT_CHANGED;
		e = user_change(cx, &(struct user_change) { .id = user.id,
					.rev = user.rev,
					.name = name,
					.lang = (enum lang)user.lang });
		if (e)
			return e;
	}
	if ((e = missing_roles(cx, user.id, &units, at, &roles)) || !roles)
		return e;
	*ret_outcome = IMPORT_CHANGED;
	return user_grant(cx, user.id, roles, at ? at->id : 0);
}

const struct import_kind import_users = {
	.name = "users",
	.label = T_IMPORT_USERS,
	.permission = PERM_USERS,
	.fields = user_fields,
	.n_fields = N_USER_FIELDS,
	.map_field = "roles",
	.repeat = IMPORT_REPEAT_COUNT,
	.key = user_row_key,
	.put = put_user,
};

/* ---- units ---- */

enum { UNIT_KEY, UNIT_PARENT, UNIT_SV, UNIT_EN, UNIT_FI, N_UNIT_FIELDS };

static const struct import_field unit_fields[N_UNIT_FIELDS] = {
	[UNIT_KEY] = { "key", T_IMPORT_KEY, IMPORT_LINE, KEY_MAX, true, check_key },
	[UNIT_PARENT] = { "parent", T_UNIT_PARENT, IMPORT_LINE, KEY_MAX, false, check_key },
	[UNIT_SV] = { "sv", T_TREE_SV, IMPORT_LINE, TREE_NAME_MAX, true, NULL },
	[UNIT_EN] = { "en", T_TREE_EN, IMPORT_LINE, TREE_NAME_MAX, false, NULL },
	[UNIT_FI] = { "fi", T_TREE_FI, IMPORT_LINE, TREE_NAME_MAX, false, NULL },
};

/* English and Finnish as the tree keeps them: the Swedish name where there is none. A name that was
 * only the Swedish one follows it. */
static struct tree_names
names_of(const char *sv, const char *en, const char *fi, const struct tree_names *old)
{
	const char *old_en = strcmp(old->en, old->sv) == 0 ? "" : old->en;
	const char *old_fi = strcmp(old->fi, old->sv) == 0 ? "" : old->fi;
	struct tree_names n = { sv, or_old(en, old_en), or_old(fi, old_fi) };

	n.en = n.en[0] ? n.en : sv;
	n.fi = n.fi[0] ? n.fi : sv;
	return n;
}

static bool
same_names(const struct tree_names *a, const struct tree_names *b)
{
	return strcmp(a->sv, b->sv) == 0 && strcmp(a->en, b->en) == 0 && strcmp(a->fi, b->fi) == 0;
}

/* The unit that a column names; the top for a new one without. */
static enum err
parent_unit(struct cx *cx, const struct units *units, const char *key,
    const struct core_q_unit_list *old, int64_t *ret_id)
{
	const struct core_q_unit_list *parent;

	*ret_id = old ? old->parent_id : 0;
	if ((!key || !key[0]) && old)
		return OK;
	parent = key && key[0] ? units_find_key(units, str_of(key)) : units_top(units);
	if (!parent)
		return fail(cx, ERR_INVALID, T_USERS_NO_UNIT, key ? key : "");
	*ret_id = parent->id;
	return OK;
}

static enum err
put_unit(struct cx *cx, const struct import_row *row, enum import_outcome *ret_outcome)
{
	const char *const *v = row->values;
	const struct core_q_unit_list *old;
	struct tree_names before = { "", "", "" };
	struct tree_unit in = { .key = v[UNIT_KEY], .access_later = true };
	struct units units = { 0 };
	int64_t id = 0;
	enum err e;

	if ((e = units_get(cx, &units)))
		return e;
	old = units_find_key(&units, str_of(v[UNIT_KEY]));
	if (old)
		before = (struct tree_names) { old->name_sv, old->name_en, old->name_fi };
	in.names = names_of(v[UNIT_SV], v[UNIT_EN], v[UNIT_FI], &before);
	if ((e = parent_unit(cx, &units, v[UNIT_PARENT], old, &in.parent_id)))
		return e;
	*ret_outcome = IMPORT_ADDED;
	if (!old)
		return tree_unit_add(cx, &in, &id);
	*ret_outcome = IMPORT_SAME;
	if (old->parent_id == in.parent_id && same_names(&before, &in.names))
		return OK;
	*ret_outcome = IMPORT_CHANGED;
	return tree_unit_change(cx, old->id, old->rev, in.parent_id, &in.names);
}

static enum err
refresh_access(struct cx *cx, void *state)
{
	(void)state;
	return access_refresh_all(cx);
}

const struct import_kind import_units = {
	.name = "units",
	.label = T_IMPORT_UNITS,
	.permission = PERM_STRUCTURE,
	.fields = unit_fields,
	.n_fields = N_UNIT_FIELDS,
	.linked = true,
	.key = first_value,
	.put = put_unit,
	.after = refresh_access,
};

/* ---- topics ---- */

enum {
	TOPIC_KEY,
	TOPIC_PARENT,
	TOPIC_UNIT,
	TOPIC_SECRECY,
	TOPIC_SV,
	TOPIC_EN,
	TOPIC_FI,
	N_TOPIC_FIELDS,
};

static unsigned
check_secrecy(struct cx *cx, void *state, const char *value)
{
	(void)cx;
	(void)state;
	return strcmp(value, "normal") == 0 || strcmp(value, "secret") == 0 ? 0 : T_IMPORT_UNKNOWN;
}

static const struct import_field topic_fields[N_TOPIC_FIELDS] = {
	[TOPIC_KEY] = { "key", T_IMPORT_KEY, IMPORT_LINE, KEY_MAX, true, check_key },
	[TOPIC_PARENT] = { "parent", T_TOPIC_PARENT, IMPORT_LINE, KEY_MAX, false, check_key },
	[TOPIC_UNIT] = { "unit", T_TOPIC_UNIT, IMPORT_LINE, KEY_MAX, false, check_key },
	[TOPIC_SECRECY] = { "secrecy", T_TOPIC_SECRECY, IMPORT_LINE, 10, false, check_secrecy },
	[TOPIC_SV] = { "sv", T_TREE_SV, IMPORT_LINE, TREE_NAME_MAX, true, NULL },
	[TOPIC_EN] = { "en", T_TREE_EN, IMPORT_LINE, TREE_NAME_MAX, false, NULL },
	[TOPIC_FI] = { "fi", T_TREE_FI, IMPORT_LINE, TREE_NAME_MAX, false, NULL },
};

/* Whose it is, what is above it, whether it is secret: from the row, else as it was. */
static enum err
place_topic(struct cx *cx, const struct import_row *row, const struct topics *topics,
    const struct core_q_topic_list *old, struct tree_topic *in)
{
	const char *const *v = row->values;
	struct units units = { 0 };
	enum err e;

	if ((e = units_get(cx, &units)))
		return e;
	if (v[TOPIC_UNIT] && v[TOPIC_UNIT][0]) {
		const struct core_q_unit_list *unit = units_find_key(&units, str_of(v[TOPIC_UNIT]));

		if (!unit)
			return fail(cx, ERR_INVALID, T_USERS_NO_UNIT, v[TOPIC_UNIT]);
		in->unit_id = unit->id;
	} else {
		const struct core_q_unit_list *centre = units_centre(&units);

		in->unit_id = old ? old->unit_id : centre ? centre->id : 0;
	}
	in->parent_id = old ? old->parent_id : 0;
	if (v[TOPIC_PARENT] && v[TOPIC_PARENT][0]) {
		const struct core_q_topic_list *p =
		    topics_find_key(topics, str_of(v[TOPIC_PARENT]));

		if (!p)
			return fail(cx, ERR_INVALID, T_IMPORT_NO_TOPIC, v[TOPIC_PARENT]);
		in->parent_id = p->id;
	} else if (v[TOPIC_PARENT]) {
		in->parent_id = 0;
	}
	in->secrecy = old ? (enum secrecy)old->secrecy : SECRECY_NORMAL;
	if (v[TOPIC_SECRECY] && v[TOPIC_SECRECY][0])
		in->secrecy =
		    strcmp(v[TOPIC_SECRECY], "secret") == 0 ? SECRECY_SECRET : SECRECY_NORMAL;
	return OK;
}

static enum err
put_topic(struct cx *cx, const struct import_row *row, enum import_outcome *ret_outcome)
{
	const char *const *v = row->values;
	const struct core_q_topic_list *old;
	struct tree_names before = { "", "", "" };
	struct tree_topic in = { .key = v[TOPIC_KEY] };
	struct topics topics = { 0 };
	int64_t id = 0;
	enum err e;

	if ((e = topics_get(cx, &topics)))
		return e;
	old = topics_find_key(&topics, str_of(v[TOPIC_KEY]));
	if (old)
		before = (struct tree_names) { old->name_sv, old->name_en, old->name_fi };
	in.names = names_of(v[TOPIC_SV], v[TOPIC_EN], v[TOPIC_FI], &before);
	if ((e = place_topic(cx, row, &topics, old, &in)))
		return e;
	*ret_outcome = IMPORT_ADDED;
	if (!old)
		return tree_topic_add(cx, &in, &id);
	*ret_outcome = IMPORT_SAME;
	if (old->parent_id == in.parent_id && old->unit_id == in.unit_id &&
	    old->secrecy == (int64_t)in.secrecy && same_names(&before, &in.names))
		return OK;
	*ret_outcome = IMPORT_CHANGED;
	return tree_topic_change(cx, old->id, old->rev, &in);
}

const struct import_kind import_topics = {
	.name = "topics",
	.label = T_IMPORT_TOPICS,
	.permission = PERM_STRUCTURE,
	.fields = topic_fields,
	.n_fields = N_TOPIC_FIELDS,
	.linked = true,
	.key = first_value,
	.put = put_topic,
};
