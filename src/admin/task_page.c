/* Tasks: one's own and one's units', each with a page, and adding them from any thing's page. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/task.h"
#include "base/id.h"
#include "core/link.h"
#include "core/role.h"
#include "core/task.h"
#include "core/unit.h"
#include "db/db.h"
#include "fmt/when.h"
#include "gen/admin_tpl.h"
#include "web/dispatch.h"
#include "web/press.h"

/* A reminder's own page: its maker and its kind stay. */
static const struct form_field reminder_change_fields[] = {
	{ "rev", FORM_HIDDEN, T_NONE, T_NONE, 20, true, NULL },
	{ "remind_day", FORM_DATE, T_TASK_REMIND_DAY, T_TASK_DAY_HELP, 40, true, "off" },
	{ "remind_of", FORM_TEXT, T_TASK_REMIND_OF, T_TASK_REMIND_HELP, TASK_TITLE_MAX, false,
	    "off" },
};

static enum err
show_tasks(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct tasks_view v = { .rq = rq, .view = "" };
	enum task_list list = TASKS_MINE;
	struct task *tasks = NULL;
	struct task_item *items;
	struct page p;
	enum err e;

	if (str_eqz(http_field(rq, "vy"), "enhet")) {
		list = TASKS_OF_UNITS;
		v.view = "enhet";
	} else if (str_eqz(http_field(rq, "vy"), "klara")) {
		list = TASKS_DONE;
		v.view = "klara";
	}
	if (str_eqz(http_field(rq, "klart"), "klar"))
		v.message = core_text(cx->lang, T_TASK_NOW_DONE);
	else if (str_eqz(http_field(rq, "klart"), "oppen"))
		v.message = core_text(cx->lang, T_TASK_NOW_OPEN);
	if ((e = task_list(cx, list, &tasks, &v.n_items, &v.more)))
		return e;
	items = arena_array(cx->arena, v.n_items + 1, sizeof(*items));
	for (size_t i = 0; i < v.n_items; i++)
		items[i] = web_task_item(cx, &tasks[i], true);
	v.items = items;
	page_begin(&p, cx, rq, core_text(cx->lang, T_TASKS_TITLE));
	admin_tpl_tasks(&p.h, &v);
	return page_send(&p, rs, 200);
}

/* What the form says, checked as far as it can be without a transaction. */
static enum err
read_form(struct cx *cx, const struct form *f, enum task_kind kind, struct task_in *ret_in)
{
	struct task_in in = { .kind = kind,
		.title = form_value(f, kind == TASK_TASK ? "task" : "remind_of"),
		.user_id = cx->viewer.user,
		.due_day = TASK_NO_DAY };
	enum err e = OK;

	(void)form_day(f, kind == TASK_TASK ? "day" : "remind_day", &in.due_day);
	if (kind == TASK_TASK) {
		in.unit_id = form_id(f, "task_unit");
		if (in.unit_id && form_value(f, "who")[0])
			return fail_field(cx, "who", T_TASK_WHO_BOTH, NULL);
		if (in.unit_id)
			in.user_id = 0;
		else
			e = task_who(cx, "who", form_value(f, "who"), &in.user_id);
	}
	*ret_in = in;
	return e;
}

static enum err
draw_new(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f,
    enum task_kind kind)
{
	struct task_view v = { .rq = rq, .form = f, .reminder = kind == TASK_REMINDER };
	struct link_view about = { 0 };
	struct link link = { 0 };
	struct page p;
	enum err e;

	if (!web_link_parse(str_of(form_value(f, "on")), &link))
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = link_view(cx, link, &about)))
		return e;
	v.about = about.title;
	v.about_address = about.address;
	v.action = v.reminder ? "/arbete/paminnelser" : "/arbete/uppgifter";
	page_begin(&p, cx, rq, core_text(cx->lang, v.reminder ? T_TASK_REMIND_ME : T_TASK_NEW));
	admin_tpl_task_new(&p.h, &v);
	return page_send(&p, rs, 422);
}

static enum err
add(struct cx *cx, struct http_response *rs, struct form *f, enum task_kind kind)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct link_view about = { 0 };
	struct task_in in = { 0 };
	int64_t id = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = read_form(cx, f, kind, &in)))
		return e;
	if (!web_link_parse(str_of(form_value(f, "on")), &in.link))
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = task_add(cx, &in, &id)) || (e = link_view(cx, in.link, &about)))
		return e;
	return web_once_end(
	    cx, f->once, rs, &tx, about.address ? about.address : "/arbete/uppgifter");
}

static enum err
take_new(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, task_fields, TASK_FIELDS);
	enum err e;

	if ((e = web_task_options(cx, f)))
		return e;
	e = add(cx, rs, f, TASK_TASK);
	return e == ERR_INVALID ? draw_new(cx, rq, rs, f, TASK_TASK) : e;
}

static enum err
take_reminder(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, reminder_fields, REMINDER_FIELDS);
	enum err e = add(cx, rs, f, TASK_REMINDER);

	return e == ERR_INVALID ? draw_new(cx, rq, rs, f, TASK_REMINDER) : e;
}

static struct form *
change_form(struct cx *cx, struct http_request *rq, bool reminder, bool read)
{
	const struct form_field *fields = reminder ? reminder_change_fields : task_fields + 1;
	size_t n = reminder ? ARRAY_LEN(reminder_change_fields) : TASK_FIELDS - 1;

	return read ? form_read(cx, rq, fields, n) : form_new(cx, rq, fields, n);
}

/* In the order of the form's fields; with words, as people read them. */
static enum err
values_of(struct cx *cx, const struct task *t, bool words, const char **values)
{
	bool reminder = t->row.kind == TASK_REMINDER;
	struct core_q_user_get user = { 0 };
	const char *day =
	    t->row.due_day == TASK_NO_DAY ? "" : when_day_iso(cx->arena, t->row.due_day);
	enum err e = OK;

	values[0] = arena_printf(cx->arena, "%" PRId64, t->row.rev);
	values[1] = reminder ? day : t->row.title;
	values[2] = reminder ? t->row.title : day;
	values[3] = values[4] = "";
	if (t->row.unit_id)
		values[4] = words ? t->who : id_string(cx->arena, t->row.unit_id);
	else if (!(e = core_q_user_get(cx, t->row.user_id, &user)))
		values[3] = user.email;
	return e;
}

/* f is NULL for the task as it is; otherwise the form that was sent. */
static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id, struct form *f,
    int status)
{
	const char **now = arena_array(cx->arena, TASK_FIELDS, sizeof(*now));
	struct task_view v = { .rq = rq };
	struct task t = { 0 };
	struct page p;
	enum err e;

	if ((e = task_get(cx, id, &t)) || (e = values_of(cx, &t, false, now)))
		return e;
	v.reminder = t.row.kind == TASK_REMINDER;
	v.task = web_task_item(cx, &t, true);
	v.about = t.about;
	v.about_address = t.address;
	v.action = v.task.address;
	if (!t.row.done_at || f)
		v.form = f ? f : change_form(cx, rq, v.reminder, false);
	for (size_t i = 0; !f && v.form && i < v.form->n; i++)
		form_set(v.form, v.form->fields[i].name, now[i]);
	if (v.form && !v.reminder && (e = web_task_options(cx, v.form)))
		return e;
	if (status == 409) {
		form_set(v.form, "rev", now[0]);
		if ((e = values_of(cx, &t, true, now)))
			return e;
		v.theirs = now;
	}
	if ((e = web_thing_get(cx, rq, link_task(id), &v.thing)))
		return e;
	page_begin(&p, cx, rq, t.row.title);
	admin_tpl_task(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_task(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	int64_t id = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)))
		return e;
	return draw(cx, rq, rs, id, NULL, 200);
}

static enum err
save(struct cx *cx, struct http_request *rq, struct http_response *rs, const struct task *t,
    struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct task_in in = { 0 };
	int64_t rev = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_rev(cx, rq, &rev)) ||
	    (e = read_form(cx, f, (enum task_kind)t->row.kind, &in)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = task_change(cx, t->row.id, rev, &in)))
		return e;
	return web_once_end(cx, f->once, rs, &tx, "/arbete/uppgifter");
}

static enum err
take_task(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct task t = { 0 };
	struct form *f;
	int64_t id = 0;
	int status = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)) || (e = task_get(cx, id, &t)))
		return e;
	f = change_form(cx, rq, t.row.kind == TASK_REMINDER, true);
	if (t.row.kind == TASK_TASK && (e = web_task_options(cx, f)))
		return e;
	e = save(cx, rq, rs, &t, f);
	return web_again(cx, e, &status) ? draw(cx, rq, rs, id, f, status) : e;
}

static enum err
take_done(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return web_press(cx, rq, rs, "/arbete/uppgifter?klart=klar", task_done);
}

static enum err
take_reopen(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return web_press(cx, rq, rs, "/arbete/uppgifter?klart=oppen", task_reopen);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/uppgifter", PERM_STAFF, show_tasks, 0 },
	{ HTTP_POST, "/arbete/uppgifter", PERM_STAFF, take_new, 0 },
	{ HTTP_POST, "/arbete/paminnelser", PERM_STAFF, take_reminder, 0 },
	{ HTTP_GET, "/arbete/uppgifter/{id}", PERM_STAFF, show_task, 0 },
	{ HTTP_POST, "/arbete/uppgifter/{id}", PERM_STAFF, take_task, 0 },
	{ HTTP_POST, "/arbete/uppgifter/{id}/klar", PERM_STAFF, take_done, 0 },
	{ HTTP_POST, "/arbete/uppgifter/{id}/oppna", PERM_STAFF, take_reopen, 0 },
};

const struct http_routes admin_task_routes = { routes, ARRAY_LEN(routes) };
