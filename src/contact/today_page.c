/* I dag: what one who answers must know this morning, on one page; and the briefings on it. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/today.h"

#include "base/id.h"
#include "contact/callback.h"
#include "contact/desk_view.h"
#include "contact/pages.h"
#include "contact/tick.h"
#include "contact/today_view.h"
#include "core/calendar.h"
#include "core/role.h"
#include "core/task.h"
#include "core/unit.h"
#include "db/db.h"
#include "fmt/when.h"
#include "gen/contact_tpl.h"
#include "text/utf8.h"
#include "web/dispatch.h"

enum { ROWS = 12, DAYS_HOURS = 14, READERS = 200, ABOUT = 70, WEEK = 7 };

static const struct form_field fields[] = {
	{ "rev", FORM_HIDDEN, T_NONE, T_NONE, 20, false, NULL },
	{ "title", FORM_TEXT, T_BRIEFING_WHAT, T_NONE, BRIEFING_TITLE_MAX, true, "off" },
	{ "body", FORM_LONG, T_BRIEFING_TEXT, T_BRIEFING_HELP, BRIEFING_BODY_MAX, true, "off" },
	{ "until", FORM_DATE, T_BRIEFING_UNTIL, T_NONE, 40, true, "off" },
	{ "topic", FORM_SELECT, T_DISTURBANCE_TOPIC, T_NONE, 20, false, NULL },
};

enum { F_REV };

static const char *
address_of(struct cx *cx, const char *path, int64_t id)
{
	return arena_printf(cx->arena, "%s/%s", path, id_string(cx->arena, id));
}

static const char *
format1(struct cx *cx, unsigned text, const char *what)
{
	return core_text_format(
	    cx->arena, cx->lang, text, 1, (struct text_arg[]) { TEXT_ARG(what) });
}

/* Yesterday's first second: whoever was off a day has not seen what changed then. */
static int64_t
yesterday(const struct cx *cx)
{
	return when_day_start(when_day(cx->now) - 1);
}

static enum err
answers(struct cx *cx, struct today_view *v)
{
	struct contact_q_answers_changed *rows = NULL;
	struct today_row *list;
	enum err e = contact_q_answers_changed(cx,
	    base_broken("today-answers") ? cx->now + 1 : yesterday(cx), ROWS, &rows, &v->n_answers);

	if (e)
		return e;
	list = arena_array(cx->arena, v->n_answers + 1, sizeof(*list));
	for (size_t i = 0; i < v->n_answers; i++)
		list[i] = (struct today_row) {
			.text = rows[i].question,
			.href = address_of(cx, "/arbete/svar", rows[i].id),
			.meta = arena_printf(cx->arena, "%s · %s",
			    core_pick(
				cx->lang, rows[i].topic_sv, rows[i].topic_en, rows[i].topic_fi),
			    web_time_text(cx, rows[i].updated_at)),
		};
	v->answers = list;
	return OK;
}

static enum err
away(struct cx *cx, struct today_view *v)
{
	struct contact_q_staff_away_now *rows = NULL;
	struct today_row *list;
	enum err e = contact_q_staff_away_now(cx, cx->now, ROWS, &rows, &v->n_away);

	if (e)
		return e;
	list = arena_array(cx->arena, v->n_away + 1, sizeof(*list));
	for (size_t i = 0; i < v->n_away; i++) {
		const char *until =
		    format1(cx, T_STAFF_AWAY_UNTIL, contact_moment(cx, rows[i].away_until));

		list[i] = (struct today_row) {
			.text = rows[i].title[0]
				    ? arena_printf(cx->arena, "%s, %s", rows[i].name, rows[i].title)
				    : rows[i].name,
			.href = address_of(cx, "/arbete/personal", rows[i].id),
			.meta = rows[i].deputy_name
				    ? arena_printf(cx->arena, "%s · %s", until,
					  format1(cx, T_STAFF_ASK_DEPUTY, rows[i].deputy_name))
				    : until,
		};
	}
	v->away = list;
	return OK;
}

/* Days that are not as the week says, for two weeks on. */
static enum err
hours(struct cx *cx, struct today_view *v)
{
	struct calendar *calendars = NULL;
	struct today_row *list;
	int64_t today = when_day(cx->now);
	size_t n = 0;
	enum err e = calendars_get(cx, &calendars, &n);

	if (e)
		return e;
	list = arena_array(cx->arena, n * DAYS_HOURS + 1, sizeof(*list));
	for (size_t c = 0; c < n; c++)
		for (size_t i = 0; i < calendars[c].n_exceptions && v->n_hours < ROWS; i++) {
			const struct calendar_exception *x = &calendars[c].exceptions[i];
			const char *open = calendar_text(cx->arena, cx->lang, &x->hours);

			if (x->day < today || x->day > today + DAYS_HOURS)
				continue;
			list[v->n_hours++] = (struct today_row) {
				.text = arena_printf(cx->arena, "%s: %s", calendars[c].name,
				    open[0] ? open : core_text(cx->lang, T_HOURS_CLOSED)),
				.meta = x->note[0] ? arena_printf(cx->arena, "%s · %s",
							 web_day_text(cx, x->day), x->note)
						   : web_day_text(cx, x->day),
			};
		}
	v->hours = list;
	return OK;
}

static const char *
short_about(struct cx *cx, const char *about)
{
	return text_excerpt(cx->arena, text_tidy(cx->arena, str_of(about), true), ABOUT);
}

/* Those that are mine, and those of my units that nobody has and that it is time for. */
static enum err
callbacks(struct cx *cx, struct today_view *v)
{
	struct contact_q_callback_of *rows = NULL;
	struct today_row *list;
	size_t n = 0;
	enum err e;

	if (!v->may_call)
		return OK;
	if ((e = contact_q_callback_of(cx, cx->viewer.user, ROWS, &rows, &n)))
		return e;
	list = arena_array(cx->arena, n + 1, sizeof(*list));
	for (size_t i = 0; i < n; i++)
		list[v->n_callbacks++] = (struct today_row) {
			.text = short_about(cx, rows[i].about),
			.href = address_of(cx, "/arbete/aterringning", rows[i].id),
			.meta = rows[i].protected
				    ? contact_moment(cx, rows[i].next_at)
				    : arena_printf(cx->arena, "%s · %s",
					  contact_moment(cx, rows[i].next_at),
					  rows[i].person_name ? rows[i].person_name : ""),
			.late = rows[i].due_at < cx->now,
		};
	v->callbacks = list;
	return OK;
}

/* Tasks and reminders until a week from now. */
static enum err
tasks(struct cx *cx, struct today_view *v)
{
	struct task *rows = NULL;
	struct today_row *list;
	int64_t today = when_day(cx->now);
	bool more = false;
	size_t n = 0;
	enum err e = task_list(cx, TASKS_MINE, &rows, &n, &more);

	if (e)
		return e;
	list = arena_array(cx->arena, n + 1, sizeof(*list));
	for (size_t i = 0; i < n && v->n_tasks < ROWS; i++) {
		if (rows[i].row.due_day > today + WEEK)
			break;
		list[v->n_tasks++] = (struct today_row) {
			.text = rows[i].row.title[0] ? rows[i].row.title : rows[i].about,
			.href = address_of(cx, "/arbete/uppgifter", rows[i].row.id),
			.meta = arena_printf(cx->arena, "%s · %s",
			    web_day_text(cx, rows[i].row.due_day), rows[i].about),
			.late = rows[i].row.due_day < today,
		};
	}
	v->tasks = list;
	return OK;
}

static enum err
briefings(struct cx *cx, struct today_view *v)
{
	struct contact_q_briefing_now *rows = NULL;
	struct today_briefing *list;
	enum err e = contact_q_briefing_now(
	    cx, when_day(cx->now), cx->viewer.user, ROWS, &rows, &v->n_briefings);

	if (e)
		return e;
	list = arena_array(cx->arena, v->n_briefings + 1, sizeof(*list));
	for (size_t i = 0; i < v->n_briefings; i++) {
		const struct contact_q_briefing_now *r = &rows[i];
		const char *topic =
		    r->topic_sv ? core_pick(cx->lang, r->topic_sv, r->topic_en, r->topic_fi) : NULL;

		list[i] = (struct today_briefing) {
			.id = id_string(cx->arena, r->id),
			.title = r->title,
			.body = r->body,
			.meta = arena_printf(cx->arena, "%s%s%s%s%s",
			    r->maker_name ? r->maker_name : "", r->maker_name ? " · " : "",
			    web_time_text(cx, r->made_at), topic ? " · " : "", topic ? topic : ""),
			.rev = r->rev,
			.read = r->read_at != 0,
			.readers = core_text_format(cx->arena, cx->lang, T_BRIEFING_READERS, 1,
			    (struct text_arg[]) { TEXT_ARG(r->n_read) }),
		};
	}
	v->briefings = list;
	return OK;
}

static enum err
disturbances(struct cx *cx, struct today_view *v)
{
	struct today_disturbance *now = NULL;
	struct today_disturbance *coming = NULL;
	struct today_disturbance *all;
	size_t n = 0;
	size_t n_coming = 0;
	enum err e;

	if ((e = contact_today_disturbances(cx, false, &now, &n)) ||
	    (e = contact_today_disturbances(cx, true, &coming, &n_coming)))
		return e;
	all = arena_array(cx->arena, n + n_coming + 1, sizeof(*all));
	for (size_t i = 0; i < n; i++)
		all[v->n_disturbances++] = now[i];
	for (size_t i = 0; i < n_coming; i++)
		all[v->n_disturbances++] = coming[i];
	v->disturbances = all;
	return OK;
}

static enum err
show_today(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct today_view v = { .rq = rq,
		.may_say = core_may(cx, PERM_DISTURBANCE),
		.may_call = core_may(cx, PERM_CASE_READ),
		.may_new = core_may(cx, PERM_CASE_NEW) };
	struct calendar phone = { 0 };
	struct op_notice *notice = NULL;
	struct page p;
	enum err e;

	if ((e = op_notice_get(cx, rq, &notice)) || (e = disturbances(cx, &v)) ||
	    (e = briefings(cx, &v)) || (e = callbacks(cx, &v)) || (e = tasks(cx, &v)) ||
	    (e = answers(cx, &v)) || (e = away(cx, &v)) || (e = hours(cx, &v)))
		return e;
	e = calendar_get(cx, "telefon", &phone);
	if (e && e != ERR_MISSING)
		return e;
	v.open = e ? NULL : web_open_text(cx, &phone);
	cx->fail = (struct failure) { 0 };
	v.notice = notice;
	v.day = web_day_text(cx, when_day(cx->now));
	page_begin(&p, cx, rq, core_text(cx->lang, T_TODAY_TITLE));
	contact_tpl_today(&p.h, &v);
	return page_send(&p, rs, 200);
}

/* +1 on what `in` says, and back to where the button stood. */
static enum err
count_more(struct cx *cx, struct http_request *rq, struct http_response *rs,
    const struct tick_in *in, const char *back)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct form *f = form_read(cx, rq, NULL, 0);
	const char *about = NULL;
	int64_t undo = 0;
	int64_t id = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = contact_tick_add(cx, in, &id, &about)) ||
	    (e = op_run(cx, &contact_op_tick, (struct op_row) { id, 0 }, f, back, &undo)))
		return e;
	return web_once_end(cx, f->once, rs, &tx, op_address(cx, back, undo));
}

static enum err
take_more(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct tick_in in = { .kind = TICK_MORE, .channel = CHANNEL_PHONE };
	enum err e = http_param_id(rq, 0, &in.disturbance_id);

	return e ? e : count_more(cx, rq, rs, &in, "/arbete/idag");
}

static enum err
take_more_case(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct tick_in in = { .kind = TICK_MORE, .channel = CHANNEL_PHONE };
	enum err e = http_param_id(rq, 0, &in.case_id);

	return e ? e : count_more(cx, rq, rs, &in, address_of(cx, "/arbete/arenden", in.case_id));
}

static enum err
readers(struct cx *cx, const struct contact_q_briefing_one *row, struct briefing_view *v)
{
	struct contact_q_briefing_readers *rows = NULL;
	struct today_row *list;
	enum err e =
	    contact_q_briefing_readers(cx, row->id, row->rev, READERS, &rows, &v->n_readers);

	if (e)
		return e;
	list = arena_array(cx->arena, v->n_readers + 1, sizeof(*list));
	for (size_t i = 0; i < v->n_readers; i++)
		list[i] = (struct today_row) { .text = rows[i].name,
			.meta = web_time_text(cx, rows[i].at) };
	v->readers = list;
	return OK;
}

static const char *
message_of(struct cx *cx, const struct http_request *rq)
{
	struct str klart = rq->method == HTTP_GET ? http_field(rq, "klart") : STR("");

	if (str_eqz(klart, "ny"))
		return core_text(cx->lang, T_BRIEFING_ADDED);
	return str_eqz(klart, "sparat") ? core_text(cx->lang, T_TREE_SAVED) : NULL;
}

/* What it says, and its form as it is; of a form that was sent only the revision, in a conflict. */
static void
fill_briefing(struct cx *cx, const struct contact_q_briefing_one *row, bool as_is, bool conflict,
    const char **now, struct briefing_view *v)
{
	const char *all[ARRAY_LEN(fields)] = { arena_printf(cx->arena, "%" PRId64, row->rev),
		row->title, row->body, when_day_iso(cx->arena, row->until_day),
		row->topic_id ? id_string(cx->arena, row->topic_id) : "" };

	memcpy(now, all, sizeof(all));
	for (size_t i = 0; v->form && i < ARRAY_LEN(fields); i++)
		if (as_is || (conflict && i == F_REV))
			form_set(v->form, fields[i].name, now[i]);
	v->theirs = conflict ? now : NULL;
	v->body = row->body;
	v->rev = row->rev;
	v->over = row->until_day < when_day(cx->now);
	v->meta = arena_printf(cx->arena, "%s · %s", row->maker_name ? row->maker_name : "",
	    web_time_text(cx, row->made_at));
}

/* id 0: a new one. f is NULL for it as it is, otherwise the form that was sent. */
static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id, struct form *f,
    int status)
{
	const char **now = arena_array(cx->arena, ARRAY_LEN(fields), sizeof(*now));
	struct contact_q_briefing_one row = { 0 };
	struct briefing_view v = { .rq = rq, .message = message_of(cx, rq) };
	struct page p;
	enum err e;

	if (id && ((e = contact_q_briefing_one(cx, id, &row)) || (e = readers(cx, &row, &v))))
		return e;
	if (core_may(cx, PERM_DISTURBANCE)) {
		v.form = f ? f : form_new(cx, rq, fields, ARRAY_LEN(fields));
		if ((e = contact_topic_options(cx, v.form, "topic")))
			return e;
	}
	v.action = id ? address_of(cx, "/arbete/information", id) : "/arbete/information/ny";
	v.id = id ? id_string(cx->arena, id) : NULL;
	v.title = id ? row.title : core_text(cx->lang, T_BRIEFING_NEW);
	if (id) {
		fill_briefing(cx, &row, f == NULL, status == 409, now, &v);
	} else if (!f && v.form) {
		form_set(v.form, "until", when_day_iso(cx->arena, when_day(cx->now) + WEEK));
	}
	page_begin(&p, cx, rq, v.title);
	contact_tpl_briefing(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_new(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return draw(cx, rq, rs, 0, NULL, 200);
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
	struct briefing_in in = { .title = form_value(f, "title"),
		.body = form_value(f, "body"),
		.topic_id = form_id(f, "topic") };
	bool new = id == 0;
	int64_t rev = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (!new && (e = web_rev(cx, rq, &rev))))
		return e;
	(void)form_day(f, "until", &in.until_day);
	if ((e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	e = new ? contact_briefing_add(cx, &in, &id) : contact_briefing_change(cx, id, rev, &in);
	if (e)
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(cx->arena, "%s?klart=%s", address_of(cx, "/arbete/information", id),
		new ? "ny" : "sparat"));
}

static enum err
take_new(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, fields, ARRAY_LEN(fields));
	enum err e;

	if ((e = contact_topic_options(cx, f, "topic")))
		return e;
	e = save(cx, rq, rs, 0, f);
	return e == ERR_INVALID ? draw(cx, rq, rs, 0, f, 422) : e;
}

static enum err
take_one(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, fields, ARRAY_LEN(fields));
	int64_t id = 0;
	int status = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)) || (e = contact_topic_options(cx, f, "topic")))
		return e;
	e = save(cx, rq, rs, id, f);
	return web_again(cx, e, &status) ? draw(cx, rq, rs, id, f, status) : e;
}

static enum err
take_read(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return web_press(cx, rq, rs, "/arbete/idag#information", contact_briefing_read);
}

static enum err
take_withdraw(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return web_press(cx, rq, rs, "/arbete/idag", contact_briefing_withdraw);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/idag", PERM_STAFF, show_today, 0 },
	{ HTTP_POST, "/arbete/storningar/{id}/fler", PERM_CASE_NEW, take_more, 0 },
	{ HTTP_POST, "/arbete/arenden/{id}/fler", PERM_CASE_NEW, take_more_case, 0 },
	{ HTTP_GET, "/arbete/information/ny", PERM_DISTURBANCE, show_new, 0 },
	{ HTTP_POST, "/arbete/information/ny", PERM_DISTURBANCE, take_new, 0 },
	{ HTTP_GET, "/arbete/information/{id}", PERM_STAFF, show_one, 0 },
	{ HTTP_POST, "/arbete/information/{id}", PERM_DISTURBANCE, take_one, 0 },
	{ HTTP_POST, "/arbete/information/{id}/last", PERM_STAFF, take_read, 0 },
	{ HTTP_POST, "/arbete/information/{id}/bort", PERM_DISTURBANCE, take_withdraw, 0 },
};

const struct http_routes contact_today_routes = { routes, ARRAY_LEN(routes) };
