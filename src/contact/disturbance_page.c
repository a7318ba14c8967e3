/* Disturbances: entered in seconds, changed, ended. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/disturbance.h"

#include "base/id.h"
#include "contact/pages.h"
#include "contact/tick.h"
#include "contact/today_view.h"
#include "core/role.h"
#include "core/unit.h"
#include "db/db.h"
#include "fmt/when.h"
#include "gen/contact_tpl.h"
#include "web/dispatch.h"

enum { PAST = 20, HOUR_S = 3600 };

static const struct form_field fields[] = {
	{ "rev", FORM_HIDDEN, T_NONE, T_NONE, 20, false, NULL },
	{ "title", FORM_TEXT, T_DISTURBANCE_WHAT, T_DISTURBANCE_WHAT_HELP, DISTURBANCE_TITLE_MAX,
	    true, "off" },
	{ "body", FORM_LONG, T_DISTURBANCE_TEXT, T_DISTURBANCE_TEXT_HELP, DISTURBANCE_BODY_MAX,
	    false, "off" },
	{ "lasts", FORM_RADIO, T_DISTURBANCE_LASTS, T_NONE, 10, true, NULL },
	{ .name = "until",
	    .type = FORM_DATE,
	    .label = T_DISTURBANCE_DAY,
	    .help = T_NONE,
	    .max = 40,
	    .required = true,
	    .autocomplete = "off",
	    .when = "lasts",
	    .is = "day" },
	{ .name = "until_time",
	    .type = FORM_TIME,
	    .label = T_DISTURBANCE_TIME,
	    .help = T_NONE,
	    .max = 20,
	    .autocomplete = "off",
	    .when = "lasts",
	    .is = "day" },
	{ "topic", FORM_SELECT, T_DISTURBANCE_TOPIC, T_NONE, 20, false, NULL },
	{ "from", FORM_DATE, T_DISTURBANCE_FROM, T_DISTURBANCE_FROM_HELP, 40, false, "off" },
	{ "from_time", FORM_TIME, T_DISTURBANCE_FROM_TIME, T_NONE, 20, false, "off" },
	{ "title_en", FORM_TEXT, T_DISTURBANCE_EN, T_NONE, DISTURBANCE_TITLE_MAX, false, "off" },
	{ "body_en", FORM_LONG, T_DISTURBANCE_EN_TEXT, T_NONE, DISTURBANCE_BODY_MAX, false, "off" },
	{ "title_fi", FORM_TEXT, T_DISTURBANCE_FI, T_NONE, DISTURBANCE_TITLE_MAX, false, "off" },
	{ "body_fi", FORM_LONG, T_DISTURBANCE_FI_TEXT, T_NONE, DISTURBANCE_BODY_MAX, false, "off" },
};

static const struct {
	const char *code;
	unsigned text;
	int hours; /* 0: otherwise */
} spans[] = { { "2h", T_DISTURBANCE_2H, 2 }, { "4h", T_DISTURBANCE_4H, 4 },
	{ "today", T_DISTURBANCE_TODAY, 0 }, { "tomorrow", T_DISTURBANCE_TOMORROW, 0 },
	{ "day", T_DISTURBANCE_UNTIL_DAY, 0 } };

static enum err
options(struct cx *cx, struct form *f)
{
	struct form_option *o = arena_array(cx->arena, ARRAY_LEN(spans), sizeof(*o));

	for (size_t i = 0; i < ARRAY_LEN(spans); i++)
		o[i] = (struct form_option) { .value = spans[i].code,
			.label = core_text(cx->lang, spans[i].text) };
	form_options(f, "lasts", o, ARRAY_LEN(spans));
	if (!form_value(f, "lasts")[0])
		form_set(f, "lasts", "4h");
	return contact_topic_options(cx, f, "topic");
}

static enum err
read_form(struct cx *cx, const struct form *f, struct disturbance_in *in)
{
	const char *lasts = form_value(f, "lasts");
	int64_t day = when_day(cx->now);
	int minutes = 0;

	*in = (struct disturbance_in) {
		.title = { form_value(f, "title"), form_value(f, "title_en"),
		    form_value(f, "title_fi") },
		.body = { form_value(f, "body"), form_value(f, "body_en"),
		    form_value(f, "body_fi") },
		.topic_id = form_id(f, "topic"),
	};
	if (form_day(f, "from", &day) || form_value(f, "from_time")[0]) {
		(void)form_minutes(f, "from_time", &minutes);
		in->from_at = when_at(day, minutes);
	}
	for (size_t i = 0; i < ARRAY_LEN(spans); i++)
		if (spans[i].hours && strcmp(lasts, spans[i].code) == 0)
			in->until_at = MAX(in->from_at, cx->now) + spans[i].hours * HOUR_S;
	if (strcmp(lasts, "today") == 0)
		in->until_at = when_day_start(day + 1);
	if (strcmp(lasts, "tomorrow") == 0)
		in->until_at = when_day_start(day + 2);
	if (strcmp(lasts, "day") == 0) {
		minutes = 24 * 60;
		if (!form_day(f, "until", &day))
			return fail_field(cx, "until", T_ERROR_NEEDED, NULL);
		(void)form_minutes(f, "until_time", &minutes);
		in->until_at = when_at(day, minutes);
	}
	return OK;
}

static enum err
count_on(struct cx *cx, int64_t id, int64_t *ret_n)
{
	struct contact_q_tick_on_disturbance row = { 0 };
	enum err e = contact_q_tick_on_disturbance(cx, id, &row);

	*ret_n = row.n;
	return e;
}

const char *
contact_moment(struct cx *cx, int64_t at)
{
	if (when_day(at) == when_day(cx->now))
		return web_time_text(cx, at);
	return core_text_format(cx->arena, cx->lang, T_DISTURBANCE_MOMENT, 2,
	    (struct text_arg[]) {
		TEXT_ARG(web_time_text(cx, at)), TEXT_ARG(when_clock(cx->arena, cx->lang, at)) });
}

static const char *
when_text(struct cx *cx, unsigned text, int64_t at)
{
	return core_text_format(
	    cx->arena, cx->lang, text, 1, (struct text_arg[]) { TEXT_ARG(contact_moment(cx, at)) });
}

enum err
contact_today_disturbances(
    struct cx *cx, bool coming, struct today_disturbance **ret_list, size_t *ret_n)
{
	struct today_disturbance *all;
	struct disturbance *d = NULL;
	int64_t change = 0;
	size_t n = 0;
	enum err e;

	e = coming ? contact_disturbances_coming(cx, &d, &n)
		   : contact_disturbances_now(cx, &d, &n, &change);
	if (e)
		return e;
	all = arena_array(cx->arena, n + 1, sizeof(*all));
	for (size_t i = 0; i < n; i++) {
		const char *id = id_string(cx->arena, d[i].id);

		all[i] = (struct today_disturbance) {
			.id = id,
			.title = d[i].title,
			.body = d[i].body,
			.topic = d[i].topic,
			.when = coming ? when_text(cx, T_DISTURBANCE_BEGINS, d[i].from_at)
				       : when_text(cx, T_DISTURBANCE_UNTIL, d[i].until_at),
			.rev = d[i].rev,
			.coming = coming,
			.more = !coming && core_may(cx, PERM_CASE_NEW)
				    ? arena_printf(cx->arena, "/arbete/storningar/%s/fler", id)
				    : NULL,
		};
		if ((e = count_on(cx, d[i].id, &all[i].n)))
			return e;
	}
	*ret_list = all;
	*ret_n = n;
	return OK;
}

static enum err
past(struct cx *cx, struct today_row **ret_rows, size_t *ret_n)
{
	struct contact_q_disturbance_past *rows = NULL;
	struct today_row *list;
	size_t n = 0;
	enum err e;

	if ((e = contact_q_disturbance_past(cx, cx->now, PAST, &rows, &n)))
		return e;
	list = arena_array(cx->arena, n + 1, sizeof(*list));
	for (size_t i = 0; i < n; i++)
		list[i] = (struct today_row) {
			.text = core_pick(
			    cx->lang, rows[i].title_sv, rows[i].title_en, rows[i].title_fi),
			.href = arena_printf(
			    cx->arena, "/arbete/storningar/%s", id_string(cx->arena, rows[i].id)),
			.meta = when_text(cx, T_DISTURBANCE_ENDED_AT, rows[i].until_at),
		};
	*ret_rows = list;
	*ret_n = n;
	return OK;
}

static const char *
message_of(struct cx *cx, const struct http_request *rq)
{
	struct str klart = rq->method == HTTP_GET ? http_field(rq, "klart") : STR("");

	if (str_eqz(klart, "ny"))
		return core_text(cx->lang, T_DISTURBANCE_SHOWN);
	if (str_eqz(klart, "sparat"))
		return core_text(cx->lang, T_TREE_SAVED);
	return str_eqz(klart, "slut") ? core_text(cx->lang, T_DISTURBANCE_OVER) : NULL;
}

static enum err
draw_all(
    struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f, int status)
{
	struct disturbances_view v = { .rq = rq, .form = f, .message = message_of(cx, rq) };
	struct today_disturbance *now = NULL;
	struct today_disturbance *coming = NULL;
	struct today_disturbance *all;
	struct today_row *rows = NULL;
	size_t n_coming = 0;
	struct page p;
	enum err e;

	if ((e = options(cx, f)) || (e = contact_today_disturbances(cx, false, &now, &v.n_now)) ||
	    (e = contact_today_disturbances(cx, true, &coming, &n_coming)) ||
	    (e = past(cx, &rows, &v.n_past)))
		return e;
	all = arena_array(cx->arena, v.n_now + n_coming + 1, sizeof(*all));
	for (size_t i = 0; i < v.n_now; i++)
		all[i] = now[i];
	for (size_t i = 0; i < n_coming; i++)
		all[v.n_now++] = coming[i];
	v.now = all;
	v.past = rows;
	page_begin(&p, cx, rq, core_text(cx->lang, T_DISTURBANCE_TITLE));
	contact_tpl_disturbances(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_all(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return draw_all(cx, rq, rs, form_new(cx, rq, fields, ARRAY_LEN(fields)), 200);
}

static enum err
add(struct cx *cx, struct http_response *rs, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct disturbance_in in = { 0 };
	int64_t id = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = read_form(cx, f, &in)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = contact_disturbance_add(cx, &in, &id)))
		return e;
	return web_once_end(cx, f->once, rs, &tx, "/arbete/storningar?klart=ny");
}

static enum err
take_new(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, fields, ARRAY_LEN(fields));
	enum err e;

	if ((e = options(cx, f)))
		return e;
	e = add(cx, rs, f);
	return e == ERR_INVALID ? draw_all(cx, rq, rs, f, 422) : e;
}

static const char *
clock_of(struct cx *cx, int64_t at)
{
	return when_clock(cx->arena, cx->lang, at);
}

static void
values_of(struct cx *cx, const struct contact_q_disturbance_one *r, const char **values)
{
	bool later = r->from_at > cx->now;
	const char *all[ARRAY_LEN(fields)] = { arena_printf(cx->arena, "%" PRId64, r->rev),
		r->title_sv, r->body_sv, "day", when_day_iso(cx->arena, when_day(r->until_at)),
		clock_of(cx, r->until_at), r->topic_id ? id_string(cx->arena, r->topic_id) : "",
		later ? when_day_iso(cx->arena, when_day(r->from_at)) : "",
		later ? clock_of(cx, r->from_at) : "", r->title_en, r->body_en, r->title_fi,
		r->body_fi };

	memcpy(values, all, sizeof(all));
}

/* f is NULL for it as it is; otherwise the form that was sent. */
static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id, struct form *f,
    int status)
{
	const char **now = arena_array(cx->arena, ARRAY_LEN(fields), sizeof(*now));
	struct disturbance_view v = { .rq = rq, .message = message_of(cx, rq) };
	struct contact_q_disturbance_one row = { 0 };
	int64_t n = 0;
	struct page p;
	enum err e;

	if ((e = contact_q_disturbance_one(cx, id, &row)) || (e = count_on(cx, id, &n)))
		return e;
	values_of(cx, &row, now);
	v.form = f ? f : form_new(cx, rq, fields, ARRAY_LEN(fields));
	for (size_t i = 0; i < ARRAY_LEN(fields); i++)
		if (!f || (status == 409 && i == 0))
			form_set(v.form, fields[i].name, now[i]);
	if ((e = options(cx, v.form)))
		return e;
	if (status == 409)
		v.theirs = now;
	v.id = id_string(cx->arena, id);
	v.title = core_pick(cx->lang, row.title_sv, row.title_en, row.title_fi);
	v.rev = row.rev;
	v.over = row.until_at <= cx->now;
	v.until =
	    when_text(cx, v.over ? T_DISTURBANCE_ENDED_AT : T_DISTURBANCE_UNTIL, row.until_at);
	v.sender = row.user_name;
	v.n = core_text_format(
	    cx->arena, cx->lang, T_TICK_COUNT, 1, (struct text_arg[]) { TEXT_ARG(n) });
	page_begin(&p, cx, rq, v.title);
	contact_tpl_disturbance(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_one(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	int64_t id = 0;
	enum err e = http_param_id(rq, 0, &id);

	return e ? e : draw(cx, rq, rs, id, NULL, 200);
}

static enum err
save(struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct disturbance_in in = { 0 };
	int64_t rev = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = read_form(cx, f, &in)) || (e = web_rev(cx, rq, &rev)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = contact_disturbance_change(cx, id, rev, &in)))
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(
		cx->arena, "/arbete/storningar/%s?klart=sparat", id_string(cx->arena, id)));
}

static enum err
take_one(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, fields, ARRAY_LEN(fields));
	int64_t id = 0;
	int status = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)) || (e = options(cx, f)))
		return e;
	e = save(cx, rq, rs, id, f);
	return web_again(cx, e, &status) ? draw(cx, rq, rs, id, f, status) : e;
}

static enum err
take_end(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return web_press(cx, rq, rs, "/arbete/storningar?klart=slut", contact_disturbance_end);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/storningar", PERM_DISTURBANCE, show_all, 0 },
	{ HTTP_POST, "/arbete/storningar", PERM_DISTURBANCE, take_new, 0 },
	{ HTTP_GET, "/arbete/storningar/{id}", PERM_DISTURBANCE, show_one, 0 },
	{ HTTP_POST, "/arbete/storningar/{id}", PERM_DISTURBANCE, take_one, 0 },
	{ HTTP_POST, "/arbete/storningar/{id}/slut", PERM_DISTURBANCE, take_end, 0 },
};

const struct http_routes contact_disturbance_routes = { routes, ARRAY_LEN(routes) };
