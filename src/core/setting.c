/* Settings: rows of name and value; the row "name" carries the revision of all. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/setting.h"

#include "core/event.h"
#include "db/db.h"
#include "fmt/json.h"
#include "gen/core_q.h"

enum { DEFAULT_DAYS = 7, DEFAULT_REOPEN = 30, CHANGES_MAX = 64 * 1024 };

enum err
settings_get(struct cx *cx, struct settings *ret_settings)
{
	struct core_q_setting_list *rows = NULL;
	size_t n = 0;
	struct settings s = { .name = "Kommunen",
		.phone = "",
		.hours = "",
		.visit = "",
		.post = "",
		.email = "",
		.brand = "",
		.typeface = "",
		.logo = "",
		.logo_dark = "",
		.logo_alt = "",
		.second = "" };
	const struct {
		const char *name;
		const char **value;
	} texts[] = {
		{ "name", &s.name },
		{ "phone", &s.phone },
		{ "hours", &s.hours },
		{ "visit", &s.visit },
		{ "post", &s.post },
		{ "email", &s.email },
		{ "brand", &s.brand },
		{ "typeface", &s.typeface },
		{ "logo", &s.logo },
		{ "logo_dark", &s.logo_dark },
		{ "logo_alt", &s.logo_alt },
		{ "second", &s.second },
	};
	enum err e;

	if ((e = core_q_setting_list(cx, &rows, &n)))
		return e;
	s.first_contact_days = DEFAULT_DAYS;
	s.reopen_days = DEFAULT_REOPEN;
	for (size_t i = 0; i < n; i++) {
		struct str name = str_of(rows[i].name);

		s.rev += rows[i].rev;
		for (size_t j = 0; j < ARRAY_LEN(texts); j++)
			if (str_eqz(name, texts[j].name))
				*texts[j].value = rows[i].value;
		if (str_eqz(name, "first_contact_days") &&
		    !str_int(str_of(rows[i].value), &s.first_contact_days))
			s.first_contact_days = DEFAULT_DAYS;
		if (str_eqz(name, "reopen_days") && !str_int(str_of(rows[i].value), &s.reopen_days))
			s.reopen_days = DEFAULT_REOPEN;
	}
	*ret_settings = s;
	return OK;
}

/* Changes one, and notes old and new in `changes`. */
static enum err
set_one(struct cx *cx, json_t *changes, const char *name, const char *value)
{
	struct core_q_setting_find row = { 0 };
	bool found = false;
	enum err e;

	if ((e = core_q_setting_find(cx, name, &found, &row)))
		return e;
	if (!found || strcmp(row.value, value) != 0)
		json_object_set_new(
		    changes, name, json_pack("[s,s]", found ? row.value : "", value));
	if (!found)
		return core_q_setting_add(cx, name, value, NULL);
	return core_q_setting_set(cx, name, row.rev, value);
}

/* Inside the transaction: nobody has changed anything since `rev` was read. */
static enum err
unchanged(struct cx *cx, int64_t rev)
{
	struct settings now = { 0 };
	enum err e;

	if ((e = settings_get(cx, &now)))
		return e;
	return now.rev != rev && !base_broken("rev") ? fail(cx, ERR_CONFLICT, 0, NULL) : OK;
}

static enum err
note_changes(struct cx *cx, const json_t *changes)
{
	struct buf text;

	buf_init(&text, cx->arena, CHANGES_MAX);
	json_write(&text, changes);
	return event_add_with(cx, EV_SETTINGS_CHANGED, (struct link) { .kind = LINK_SITE }, text.p);
}

enum err
settings_set(struct cx *cx, const struct settings *s)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	JSON_CLEANUP json_t *changes = json_object();
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = unchanged(cx, s->rev)))
		return e;
	if ((e = set_one(cx, changes, "name", s->name)) ||
	    (e = set_one(cx, changes, "phone", s->phone)) ||
	    (e = set_one(cx, changes, "hours", s->hours)) ||
	    (e = set_one(cx, changes, "visit", s->visit)) ||
	    (e = set_one(cx, changes, "post", s->post)) ||
	    (e = set_one(cx, changes, "email", s->email)) ||
	    (e = set_one(cx, changes, "second", s->second)))
		return e;
	e = set_one(cx, changes, "first_contact_days",
	    arena_printf(cx->arena, "%" PRId64, s->first_contact_days));
	if (!e)
		e = set_one(cx, changes, "reopen_days",
		    arena_printf(cx->arena, "%" PRId64, s->reopen_days));
	if (e || (e = note_changes(cx, changes)))
		return e;
	return db_commit(&tx);
}

enum err
settings_set_look(struct cx *cx, int64_t rev, const char *brand, const char *typeface)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	JSON_CLEANUP json_t *changes = json_object();
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = unchanged(cx, rev)))
		return e;
	if ((e = set_one(cx, changes, "brand", brand)) ||
	    (e = set_one(cx, changes, "typeface", typeface)) || (e = note_changes(cx, changes)))
		return e;
	return db_commit(&tx);
}

enum err
settings_set_logo(struct cx *cx, int64_t rev, const char *light, const char *dark, const char *alt)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	JSON_CLEANUP json_t *changes = json_object();
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = unchanged(cx, rev)))
		return e;
	if ((e = set_one(cx, changes, "logo", light)) ||
	    (e = set_one(cx, changes, "logo_dark", dark)) ||
	    (e = set_one(cx, changes, "logo_alt", alt)) || (e = note_changes(cx, changes)))
		return e;
	return db_commit(&tx);
}

enum err
settings_long_get(struct cx *cx, const char *name, int64_t *ret_rev, const char **ret_value)
{
	struct core_q_setting_find row = { 0 };
	bool found = false;
	enum err e = core_q_setting_find(cx, name, &found, &row);

	if (e)
		return e;
	*ret_rev = found ? row.rev : 0;
	*ret_value = found ? row.value : "";
	return OK;
}

enum err
settings_long_set(struct cx *cx, const char *name, int64_t rev, const char *value)
{
	JSON_CLEANUP json_t *changes = json_object();
	const char *before = "";
	int64_t now = 0;
	enum err e = settings_long_get(cx, name, &now, &before);

	if (e)
		return e;
	if (now != rev && !base_broken("rev"))
		return fail(cx, ERR_CONFLICT, 0, NULL);
	if ((e = set_one(cx, changes, name, value)))
		return e;
	return note_changes(cx, changes);
}
