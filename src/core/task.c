/* Tasks and reminders. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/task.h"

#include "base/id.h"
#include "core/i18n.h"
#include "core/link.h"
#include "core/notice.h"
#include "core/unit.h"
#include "core/user.h"
#include "db/db.h"
#include "text/utf8.h"

enum { LOOKED_AT = 200, NAMES = 20 };

struct link
link_task(int64_t id)
{
	return (struct link) { .kind = LINK_TASK, .id = id };
}

/* A reminder is no matter for those who read the thing's history. */
static struct link
event_link(const struct core_q_task_get *row)
{
	if (row->kind == TASK_REMINDER)
		return link_user(row->made_by);
	return (struct link) { .kind = (enum link_kind)row->link_kind, .id = row->link_id };
}

static enum err
check_thing(struct cx *cx, struct link link)
{
	struct link_view view = { 0 };
	enum err e = link_view(cx, link, &view);

	if (e)
		return e;
	if (view.level < ACCESS_READ && !base_broken("task-access"))
		return fail(cx, ERR_MISSING, 0, NULL);
	return OK;
}

static enum err
check_title(struct cx *cx, const struct task_in *in)
{
	if (in->kind == TASK_TASK && !in->title[0])
		return fail_field(cx, "task", T_TASK_NO_TITLE, NULL);
	return OK;
}

enum err
task_add(struct cx *cx, const struct task_in *in, int64_t *ret_id)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct core_q_task_add_in row = {
		.kind = in->kind,
		.link_kind = in->link.kind,
		.link_id = in->link.id,
		.title = in->title,
		.user_id = in->user_id,
		.unit_id = in->unit_id,
		.due_day = in->due_day,
		.made_by = cx->viewer.user,
		.made_at = cx->now,
	};
	struct core_q_task_get as_read = {
		.kind = in->kind,
		.link_kind = in->link.kind,
		.link_id = in->link.id,
		.made_by = cx->viewer.user,
	};
	enum err e;

	if ((e = check_thing(cx, in->link)) || (e = check_title(cx, in)) || (e = db_begin(cx, &tx)))
		return e;
	row.id = id_new();
	if ((e = core_q_task_add(cx, &row, NULL)) ||
	    (e = event_add(cx, EV_TASK_ADDED, event_link(&as_read))) ||
	    (e = notice_user(cx, in->user_id, NOTICE_TASK_GIVEN, link_task(row.id))))
		return e;
	*ret_id = row.id;
	return db_commit(&tx);
}

static enum err
who_does(struct cx *cx, const struct units *units, struct task *t)
{
	struct core_q_user_get user = { 0 };
	enum err e;

	if (t->row.unit_id) {
		t->who = units_path(cx, units, t->row.unit_id);
		return OK;
	}
	e = core_q_user_get(cx, t->row.user_id, &user);
	t->who = e ? "" : user.name;
	return e;
}

static enum err
read_task(struct cx *cx, int64_t id, const struct units *units, struct task *ret_task)
{
	struct task t = { 0 };
	struct link_view view = { 0 };
	struct link link;
	enum err e;

	if ((e = core_q_task_get(cx, id, &t.row)))
		return e;
	link = (struct link) { .kind = (enum link_kind)t.row.link_kind, .id = t.row.link_id };
	if (t.row.kind == TASK_REMINDER && t.row.made_by != cx->viewer.user &&
	    !base_broken("task-private"))
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = link_view(cx, link, &view)) && !base_broken("task-access"))
		return e;
	if (view.level < ACCESS_READ && !base_broken("task-access"))
		return fail(cx, ERR_MISSING, 0, NULL);
	t.about = view.title ? view.title : "";
	t.address = view.address;
	if (!t.row.title[0])
		t.row.title = core_text(cx->lang, T_TASK_REMINDER);
	if ((e = who_does(cx, units, &t)))
		return e;
	*ret_task = t;
	return OK;
}

enum err
task_get(struct cx *cx, int64_t id, struct task *ret_task)
{
	struct units units = { 0 };
	enum err e = units_get(cx, &units);

	return e ? e : read_task(cx, id, &units, ret_task);
}

enum err
task_change(struct cx *cx, int64_t id, int64_t rev, const struct task_in *in)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct task t = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = task_get(cx, id, &t)) || (e = check_title(cx, in)))
		return e;
	e = core_q_task_change(cx, &(struct core_q_task_change_in) { .id = id,
				       .rev = rev,
				       .title = in->title,
				       .user_id = in->user_id,
				       .unit_id = in->unit_id,
				       .due_day = in->due_day });
	if (!e && in->user_id != t.row.user_id)
		e = notice_user(cx, in->user_id, NOTICE_TASK_GIVEN, link_task(id));
	if (e || (e = event_add(cx, EV_TASK_CHANGED, event_link(&t.row))))
		return e;
	return db_commit(&tx);
}

enum err
task_done(struct cx *cx, int64_t id, int64_t rev)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct task t = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = task_get(cx, id, &t)) ||
	    (e = core_q_task_done(cx, id, rev, cx->viewer.user, cx->now)) ||
	    (e = event_add(cx, EV_TASK_DONE, event_link(&t.row))))
		return e;
	return db_commit(&tx);
}

enum err
task_reopen(struct cx *cx, int64_t id, int64_t rev)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct task t = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = task_get(cx, id, &t)) ||
	    (e = core_q_task_reopen(cx, id, rev)) ||
	    (e = event_add(cx, EV_TASK_REOPENED, event_link(&t.row))))
		return e;
	return db_commit(&tx);
}

/* Puts it into the list when the viewer may see it. */
static enum err
take_seen(struct cx *cx, int64_t id, const struct units *units, struct task *tasks, size_t *n)
{
	struct failure before = cx->fail;
	enum err e = read_task(cx, id, units, &tasks[*n]);

	if (!e)
		++*n;
	if (e != ERR_MISSING)
		return e;
	cx->fail = before;
	return OK;
}

enum err
task_on(struct cx *cx, struct link link, struct task **ret_tasks, size_t *ret_n)
{
	struct core_q_task_on_link *rows = NULL;
	struct units units = { 0 };
	struct task *tasks;
	size_t n_rows = 0;
	size_t n = 0;
	enum err e;

	if ((e = units_get(cx, &units)) ||
	    (e = core_q_task_on_link(cx, link.kind, link.id, cx->viewer.user, &rows, &n_rows)))
		return e;
	tasks = arena_array(cx->arena, n_rows + 1, sizeof(*tasks));
	for (size_t i = 0; i < n_rows; i++)
		if ((e = take_seen(cx, rows[i].id, &units, tasks, &n)))
			return e;
	*ret_tasks = tasks;
	*ret_n = n;
	return OK;
}

/* A place in a list: rows behind it come next. */
struct place {
	int64_t key;
	int64_t id;
};

static enum err
next_ids(struct cx *cx, enum task_list list, struct place *place, int64_t *ids, size_t *ret_n)
{
	struct core_q_task_mine *mine = NULL;
	struct core_q_task_of_units *units = NULL;
	struct core_q_task_done_by *done = NULL;
	int64_t user = cx->viewer.user;
	size_t n = 0;
	enum err e = OK;

	if (list == TASKS_MINE)
		e = core_q_task_mine(cx, user, place->key, place->id, LOOKED_AT, &mine, &n);
	else if (list == TASKS_OF_UNITS)
		e = core_q_task_of_units(cx, user, place->key, place->id, LOOKED_AT, &units, &n);
	else
		e = core_q_task_done_by(cx, user, place->key, place->id, LOOKED_AT, &done, &n);
	for (size_t i = 0; !e && i < n; i++) {
		*place = mine	 ? (struct place) { mine[i].due_day, mine[i].id }
			 : units ? (struct place) { units[i].due_day, units[i].id }
				 : (struct place) { done[i].done_at, done[i].id };
		ids[i] = place->id;
	}
	*ret_n = n;
	return e;
}

enum err
task_list(
    struct cx *cx, enum task_list list, struct task **ret_tasks, size_t *ret_n, bool *ret_more)
{
	struct task *tasks = arena_array(cx->arena, TASK_PAGE + 1, sizeof(*tasks));
	struct place place = { 0 };
	struct units units = { 0 };
	int64_t ids[LOOKED_AT];
	size_t n_ids = LOOKED_AT;
	size_t n = 0;
	enum err e;

	if (list == TASKS_DONE)
		place = (struct place) { INT64_MAX, INT64_MAX };
	if ((e = units_get(cx, &units)))
		return e;
	while (n_ids == LOOKED_AT && n <= TASK_PAGE) {
		if ((e = next_ids(cx, list, &place, ids, &n_ids)))
			return e;
		for (size_t i = 0; i < n_ids && n <= TASK_PAGE; i++)
			if ((e = take_seen(cx, ids[i], &units, tasks, &n)))
				return e;
	}
	*ret_more = n > TASK_PAGE;
	*ret_tasks = tasks;
	*ret_n = MIN(n, (size_t)TASK_PAGE);
	return OK;
}

enum err
task_open_of(struct cx *cx, int64_t user_id, int64_t unit_id, size_t max, struct task **ret_tasks,
    size_t *ret_n)
{
	struct task *tasks = arena_array(cx->arena, max + 1, sizeof(*tasks));
	struct core_q_task_at_unit *at_unit = NULL;
	struct core_q_task_mine *of_user = NULL;
	struct units units = { 0 };
	size_t n_rows = 0;
	size_t n = 0;
	enum err e;

	if ((e = units_get(cx, &units)))
		return e;
	e = unit_id ? core_q_task_at_unit(cx, unit_id, INT64_MIN, 0, LOOKED_AT, &at_unit, &n_rows)
		    : core_q_task_mine(cx, user_id, INT64_MIN, 0, LOOKED_AT, &of_user, &n_rows);
	for (size_t i = 0; !e && i < n_rows && n < max; i++)
		e = take_seen(cx, at_unit ? at_unit[i].id : of_user[i].id, &units, tasks, &n);
	*ret_tasks = tasks;
	*ret_n = n;
	return e;
}

enum err
task_sweep(struct cx *cx, int64_t now, int64_t *ret_n)
{
	int64_t before = now - (int64_t)TASK_KEEP_DAYS * 86400;
	struct core_q_task_old row = { 0 };
	bool found = false;
	enum err e;

	*ret_n = 0;
	if ((e = core_q_task_old(cx, before, &found, &row)) || !found || base_broken("task-sweep"))
		return e;
	if ((e = core_q_task_told_sweep(cx, before, NULL)) ||
	    (e = core_q_task_sweep(cx, before, ret_n)))
		return e;
	return event_add(cx, EV_TASKS_SWEPT, (struct link) { .kind = LINK_SITE });
}

enum err
task_who(struct cx *cx, const char *field, const char *text, int64_t *ret_user)
{
	const char *key = text_key(cx->arena, text);
	struct core_q_user_list *rows = NULL;
	int64_t found = 0;
	int64_t whole = 0;
	size_t n_found = 0;
	size_t n = 0;
	enum err e;

	*ret_user = cx->viewer.user;
	if (!text[0])
		return OK;
	if ((e = user_find(cx, text, "", 0, NAMES, &rows, &n)))
		return e;
	for (size_t i = 0; i < n; i++) {
		if (rows[i].disabled_at)
			continue;
		found = rows[i].id;
		n_found++;
		if (strcmp(text_key(cx->arena, rows[i].email), key) == 0)
			whole = rows[i].id;
	}
	if (n_found != 1 && !whole)
		return fail_field(cx, field, n_found ? T_TASK_WHO_SEVERAL : T_TASK_WHO_NONE, NULL);
	*ret_user = whole ? whole : found;
	return OK;
}

enum err
task_link(struct cx *cx, int64_t id, struct link_view *ret_view)
{
	struct task t = { 0 };
	enum err e = task_get(cx, id, &t);

	if (e)
		return e;
	*ret_view = (struct link_view) {
		.level = ACCESS_READ,
		.title = t.row.title,
		.address =
		    arena_printf(cx->arena, "/arbete/uppgifter/%s", id_string(cx->arena, id)),
	};
	return OK;
}

enum err
task_link_name(struct cx *cx, int64_t id, struct link_name *ret_name)
{
	struct link_view view = { 0 };
	enum err e = task_link(cx, id, &view);

	if (!e)
		*ret_name = (struct link_name) { .text = view.title, .address = view.address };
	return e;
}
