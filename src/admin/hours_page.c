/* Opening hours: each calendar's week and the days that are not as the week says. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/admin.h"
#include "core/calendar.h"
#include "core/role.h"
#include "db/db.h"
#include "fmt/when.h"
#include "gen/admin_tpl.h"
#include "web/dispatch.h"

enum { HOURS_TEXT_MAX = 80, NOTE_MAX = 120, DAY_FIRST_WEEK = 1, EVE_FIELD = 8 };

static const struct form_field week_fields[] = {
	{ "rev", FORM_HIDDEN, T_NONE, T_NONE, 20, true, NULL },
	{ "d1", FORM_TEXT, T_WEEKDAY_1, T_NONE, HOURS_TEXT_MAX, false, "off" },
	{ "d2", FORM_TEXT, T_WEEKDAY_2, T_NONE, HOURS_TEXT_MAX, false, "off" },
	{ "d3", FORM_TEXT, T_WEEKDAY_3, T_NONE, HOURS_TEXT_MAX, false, "off" },
	{ "d4", FORM_TEXT, T_WEEKDAY_4, T_NONE, HOURS_TEXT_MAX, false, "off" },
	{ "d5", FORM_TEXT, T_WEEKDAY_5, T_NONE, HOURS_TEXT_MAX, false, "off" },
	{ "d6", FORM_TEXT, T_WEEKDAY_6, T_NONE, HOURS_TEXT_MAX, false, "off" },
	{ "d7", FORM_TEXT, T_WEEKDAY_7, T_NONE, HOURS_TEXT_MAX, false, "off" },
	{ "eve", FORM_TEXT, T_OPEN_EVE, T_OPEN_EVE_HELP, 5, false, "off" },
};

static const struct form_field day_fields[] = {
	{ "day", FORM_TEXT, T_OPEN_DAY, T_OPEN_DAY_HELP, 10, true, "off" },
	{ "hours", FORM_TEXT, T_OPEN_DAY_HOURS, T_OPEN_DAY_HOURS_HELP, HOURS_TEXT_MAX, false,
	    "off" },
	{ "note", FORM_TEXT, T_OPEN_NOTE, T_OPEN_NOTE_HELP, NOTE_MAX, false, "off" },
};

static const struct form_field new_fields[] = {
	{ "sv", FORM_TEXT, T_OPEN_NAME_SV, T_OPEN_NAME_HELP, NOTE_MAX, true, "off" },
	{ "en", FORM_TEXT, T_OPEN_NAME_EN, T_NONE, NOTE_MAX, true, "off" },
	{ "fi", FORM_TEXT, T_OPEN_NAME_FI, T_NONE, NOTE_MAX, true, "off" },
};

struct forms {
	struct form *week;
	struct form *day;
};

static void
week_values(struct cx *cx, const struct calendar *c, const char *values[ARRAY_LEN(week_fields)])
{
	values[0] = arena_printf(cx->arena, "%" PRId64, c->rev);
	for (int w = 1; w <= 7; w++)
		values[w] = calendar_text(cx->arena, LANG_SV, &c->week[w]);
	values[EVE_FIELD] = c->eve_close < 0 ? ""
					     : arena_printf(cx->arena, "%d.%02d", c->eve_close / 60,
						   c->eve_close % 60);
}

/* ERR_MISSING when the address names none. */
static enum err
read_calendar(struct cx *cx, struct http_request *rq, struct calendar *ret_calendar)
{
	struct calendar *all = NULL;
	int64_t id = 0;
	size_t n = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)) || (e = calendars_get(cx, &all, &n)))
		return e;
	for (size_t i = 0; i < n; i++) {
		if (all[i].id != id)
			continue;
		*ret_calendar = all[i];
		return OK;
	}
	return fail(cx, ERR_MISSING, 0, NULL);
}

static void
fill_days(struct cx *cx, const struct calendar *c, struct opening_view *v)
{
	struct opening_day *days = arena_array(cx->arena, c->n_exceptions + 1, sizeof(*days));

	for (size_t i = 0; i < c->n_exceptions; i++) {
		const struct calendar_exception *x = &c->exceptions[i];

		if (x->day < when_day(cx->now))
			continue;
		days[v->n_days++] = (struct opening_day) {
			.day = web_day_text(cx, x->day),
			.hours = x->hours.n ? calendar_text(cx->arena, cx->lang, &x->hours)
					    : core_text(cx->lang, T_HOURS_CLOSED),
			.note = x->note,
			.remove = arena_printf(cx->arena, "/arbete/oppettider/%s/dag/%s",
			    id_string(cx->arena, c->id), when_day_iso(cx->arena, x->day)),
		};
	}
	v->days = days;
}

/* The page of one calendar; with `conflict` the week as others saved it meanwhile is shown too. */
static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, struct forms *f,
    bool conflict, int status)
{
	struct page p;
	struct opening_view v = { .rq = rq, .saved = http_has_field(rq, "klart") };
	struct calendar c = { 0 };
	const char **now = arena_array(cx->arena, ARRAY_LEN(week_fields), sizeof(*now));
	enum err e;

	if ((e = read_calendar(cx, rq, &c)))
		return e;
	week_values(cx, &c, now);
	if (!f->week) {
		f->week = form_new(cx, rq, week_fields, ARRAY_LEN(week_fields));
		for (size_t i = 0; i < ARRAY_LEN(week_fields); i++)
			form_set(f->week, week_fields[i].name, now[i]);
	}
	if (!f->day)
		f->day = form_new(cx, rq, day_fields, ARRAY_LEN(day_fields));
	if (conflict) {
		v.theirs = now;
		form_set(f->week, "rev", now[0]); /* the next save builds on what is there now */
	}
	v.name = c.name;
	v.now = web_open_text(cx, &c);
	v.week = f->week;
	v.day = f->day;
	v.action = arena_printf(cx->arena, "/arbete/oppettider/%s", id_string(cx->arena, c.id));
	v.day_action = arena_printf(cx->arena, "%s/dag", v.action);
	fill_days(cx, &c, &v);
	page_begin(&p, cx, rq, c.name);
	admin_tpl_opening(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_calendar(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return draw(cx, rq, rs, &(struct forms) { 0 }, false, 200);
}

static enum err
read_week_form(struct cx *cx, struct form *f, struct calendar *c)
{
	const char *eve = form_value(f, "eve");
	struct calendar_day one = { 0 };
	enum err e = form_check(f);

	for (int w = 1; w <= 7; w++)
		if (!calendar_parse(str_of(f->values[w]), &c->week[w]))
			e = fail_field(cx, week_fields[w].name, T_OPEN_HOURS_ERROR, NULL);
	c->eve_close = -1;
	if (eve[0]) {
		/* As the end of a span: it is read by the same rules. */
		if (calendar_parse(str_of(arena_printf(cx->arena, "0-%s", eve)), &one))
			c->eve_close = one.spans[0].to;
		else
			e = fail_field(cx, "eve", T_OPEN_CLOCK_ERROR, NULL);
	}
	return e;
}

static enum err
save_week(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct calendar c = { 0 };
	bool done = false;
	enum err e;

	if ((e = read_calendar(cx, rq, &c)) || (e = read_week_form(cx, f, &c)) ||
	    (e = web_rev(cx, rq, &c.rev)) || (e = web_once_begin(cx, f->once, rs, &tx, &done)) ||
	    done)
		return e;
	if ((e = calendar_set(cx, &c)))
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(cx->arena, "/arbete/oppettider/%s?klart=1", id_string(cx->arena, c.id)));
}

static enum err
take_week(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct forms f = { .week = form_read(cx, rq, week_fields, ARRAY_LEN(week_fields)) };
	enum err e = save_week(cx, rq, rs, f.week);

	if (e == ERR_INVALID)
		return draw(cx, rq, rs, &f, false, 422);
	if (e == ERR_CONFLICT) {
		cx->fail = (struct failure) { 0 };
		return draw(cx, rq, rs, &f, true, 409);
	}
	return e;
}

static enum err
change_day(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f,
    const char *day_text, const struct calendar_day *hours, const char *note)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct calendar c = { 0 };
	int64_t day = 0;
	bool done = false;
	enum err e;

	if ((e = read_calendar(cx, rq, &c)))
		return e;
	if (!fail_field_find(cx, "day") &&
	    (!when_day_parse(str_of(day_text), &day) || day < when_day(cx->now) ||
		day > when_day(cx->now) + CALENDAR_DAYS_MAX))
		e = fail_field(cx, "day", T_OPEN_DAY_ERROR, NULL);
	if (cx->fail.kind)
		return cx->fail.kind;
	if (e || (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = calendar_set_day(cx, &c, day, hours, note)))
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(cx->arena, "/arbete/oppettider/%s?klart=1", id_string(cx->arena, c.id)));
}

static enum err
take_day(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct forms f = { .day = form_read(cx, rq, day_fields, ARRAY_LEN(day_fields)) };
	struct calendar_day hours = { 0 };
	enum err e = form_check(f.day);

	if (!calendar_parse(str_of(form_value(f.day, "hours")), &hours))
		e = fail_field(cx, "hours", T_OPEN_HOURS_ERROR, NULL);
	if (!e || e == ERR_INVALID)
		e = change_day(
		    cx, rq, rs, f.day, form_value(f.day, "day"), &hours, form_value(f.day, "note"));
	return e == ERR_INVALID ? draw(cx, rq, rs, &f, false, 422) : e;
}

static enum err
take_remove(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, NULL, 0);
	enum err e = form_check(f);

	return e ? e : change_day(cx, rq, rs, f, rq->params[1], NULL, "");
}

static enum err
draw_all(
    struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f, int status)
{
	struct page p;
	struct openings_view v = { .form = f };
	struct calendar *all = NULL;
	struct opening_item *items;
	size_t n = 0;
	enum err e;

	if ((e = calendars_get(cx, &all, &n)))
		return e;
	items = arena_array(cx->arena, n + 1, sizeof(*items));
	for (size_t i = 0; i < n; i++)
		items[i] = (struct opening_item) {
			.id = id_string(cx->arena, all[i].id),
			.name = all[i].name,
			.now = web_open_text(cx, &all[i]),
		};
	v.items = items;
	v.n_items = n;
	page_begin(&p, cx, rq, core_text(cx->lang, T_HOURS_TITLE));
	admin_tpl_openings(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_calendars(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return draw_all(cx, rq, rs, form_new(cx, rq, new_fields, ARRAY_LEN(new_fields)), 200);
}

static enum err
add_calendar(struct cx *cx, struct http_response *rs, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct calendar c = { .eve_close = -1 };
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	c.id = id_new();
	c.key = id_string(cx->arena, c.id);
	if ((e = calendar_add(
		 cx, &c, cx->now, form_value(f, "sv"), form_value(f, "en"), form_value(f, "fi"))))
		return e;
	return web_once_end(
	    cx, f->once, rs, &tx, arena_printf(cx->arena, "/arbete/oppettider/%s", c.key));
}

static enum err
take_calendar(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, new_fields, ARRAY_LEN(new_fields));
	enum err e = add_calendar(cx, rs, f);

	return e == ERR_INVALID ? draw_all(cx, rq, rs, f, 422) : e;
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/oppettider", PERM_SETTINGS, show_calendars, 0 },
	{ HTTP_POST, "/arbete/oppettider", PERM_SETTINGS, take_calendar, 0 },
	{ HTTP_GET, "/arbete/oppettider/{id}", PERM_SETTINGS, show_calendar, 0 },
	{ HTTP_POST, "/arbete/oppettider/{id}", PERM_SETTINGS, take_week, 0 },
	{ HTTP_POST, "/arbete/oppettider/{id}/dag", PERM_SETTINGS, take_day, 0 },
	{ HTTP_POST, "/arbete/oppettider/{id}/dag/{day}", PERM_SETTINGS, take_remove, 0 },
};

const struct http_routes admin_hours_routes = { routes, ARRAY_LEN(routes) };
