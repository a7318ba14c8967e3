/* Settings of the site, with the conflict page when two change them at once. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/admin.h"
#include "core/role.h"
#include "core/setting.h"
#include "db/db.h"
#include "gen/admin_tpl.h"
#include "web/dispatch.h"

enum { DAYS_MIN = 1, DAYS_MAX = 60, REOPEN_MAX = 365 };

static const struct form_field fields[] = {
	{ "rev", FORM_HIDDEN, T_NONE, T_NONE, 20, true, NULL },
	{ "name", FORM_TEXT, T_SETTINGS_NAME, T_NONE, 120, true, "off" },
	{ "phone", FORM_TEL, T_SETTINGS_PHONE, T_NONE, 40, false, "off" },
	{ "hours", FORM_TEXT, T_SETTINGS_HOURS, T_SETTINGS_HOURS_HELP, 200, false, "off" },
	{ "visit", FORM_TEXT, T_SETTINGS_VISIT, T_SETTINGS_VISIT_HELP, 200, false, "off" },
	{ "post", FORM_TEXT, T_SETTINGS_POST, T_NONE, 200, false, "off" },
	{ "email", FORM_EMAIL, T_SETTINGS_EMAIL, T_SETTINGS_EMAIL_HELP, 254, false, "off" },
	{ "days", FORM_NUMBER, T_SETTINGS_DAYS, T_SETTINGS_DAYS_HELP, 2, true, "off" },
	{ .name = "reopen",
	    .type = FORM_NUMBER,
	    .label = T_SETTINGS_REOPEN,
	    .help = T_SETTINGS_REOPEN_HELP,
	    .max = 3,
	    .required = true,
	    .least = 1,
	    .most = REOPEN_MAX },
	{ "second", FORM_RADIO, T_SECOND_SETTING, T_SECOND_SETTING_HELP, 10, true, NULL },
};

/* No value would be no answer. */
static const char nobody[] = "none";

static void
second_options(struct cx *cx, struct form *f)
{
	struct form_option *o = arena_array(cx->arena, 3, sizeof(*o));

	o[0].value = nobody;
	o[0].label = core_text(cx->lang, T_SECOND_SETTING_NONE);
	o[1].value = "admin";
	o[1].label = core_text(cx->lang, T_SECOND_SETTING_ADMIN);
	o[2].value = "all";
	o[2].label = core_text(cx->lang, T_SECOND_SETTING_ALL);
	form_options(f, "second", o, 3);
}

static void
values_of(struct cx *cx, const struct settings *s, const char *values[ARRAY_LEN(fields)])
{
	values[0] = arena_printf(cx->arena, "%" PRId64, s->rev);
	values[1] = s->name;
	values[2] = s->phone;
	values[3] = s->hours;
	values[4] = s->visit;
	values[5] = s->post;
	values[6] = s->email;
	values[7] = arena_printf(cx->arena, "%" PRId64, s->first_contact_days);
	values[8] = arena_printf(cx->arena, "%" PRId64, s->reopen_days);
	values[9] = s->second[0] ? s->second : nobody;
}

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f,
    bool conflict, int status)
{
	struct page p;
	struct settings_view v = { .form = f, .saved = http_has_field(rq, "klart") };
	struct settings now = { 0 };
	const char **theirs = arena_array(cx->arena, ARRAY_LEN(fields), sizeof(*theirs));
	enum err e;

	second_options(cx, f);
	if (conflict) {
		if ((e = settings_get(cx, &now)))
			return e;
		values_of(cx, &now, theirs);
		v.theirs = theirs;
		form_set(f, "rev", theirs[0]); /* the next save builds on what is there now */
	}
	page_begin(&p, cx, rq, core_text(cx->lang, T_SETTINGS_TITLE));
	admin_tpl_settings(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_settings(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_new(cx, rq, fields, ARRAY_LEN(fields));
	struct settings now = { 0 };
	const char *values[ARRAY_LEN(fields)];
	enum err e;

	if ((e = settings_get(cx, &now)))
		return e;
	values_of(cx, &now, values);
	for (size_t i = 0; i < ARRAY_LEN(fields); i++)
		form_set(f, fields[i].name, values[i]);
	return draw(cx, rq, rs, f, false, 200);
}

static enum err
save(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct settings s = {
		.name = form_value(f, "name"),
		.phone = form_value(f, "phone"),
		.hours = form_value(f, "hours"),
		.visit = form_value(f, "visit"),
		.post = form_value(f, "post"),
		.email = form_value(f, "email"),
		.second = form_value(f, "second"),
	};
	bool done = false;
	enum err e;

	second_options(cx, f);
	e = form_check(f);
	if (strcmp(s.second, nobody) == 0)
		s.second = "";

	if (!fail_field_find(cx, "days") &&
	    (!str_int(str_of(form_value(f, "days")), &s.first_contact_days) ||
		s.first_contact_days < DAYS_MIN || s.first_contact_days > DAYS_MAX))
		e = fail_field(cx, "days", T_SETTINGS_DAYS_ERROR, NULL);
	(void)form_number(f, "reopen", &s.reopen_days);
	if (e || (e = web_rev(cx, rq, &s.rev)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = settings_set(cx, &s)))
		return e;
	return web_once_end(cx, f->once, rs, &tx, "/arbete/installningar?klart=1");
}

static enum err
take_settings(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, fields, ARRAY_LEN(fields));
	enum err e = save(cx, rq, rs, f);

	if (e == ERR_INVALID)
		return draw(cx, rq, rs, f, false, 422);
	if (e == ERR_CONFLICT) {
		cx->fail = (struct failure) { 0 };
		return draw(cx, rq, rs, f, true, 409);
	}
	return e;
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/installningar", PERM_SETTINGS, show_settings, 0 },
	{ HTTP_POST, "/arbete/installningar", PERM_SETTINGS, take_settings, HTTP_FRESH },
};

const struct http_routes admin_setting_routes = { routes, ARRAY_LEN(routes) };
