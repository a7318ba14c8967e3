/* The panel that any thing's page has. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "web/thing.h"

#include "core/note.h"
#include "core/notice.h"
#include "core/presence.h"
#include "core/task.h"
#include "core/unit.h"
#include "fmt/when.h"
#include "gen/web_tpl.h"
#include "web/web.h"

const struct form_field task_fields[TASK_FIELDS] = {
	{ "on", FORM_HIDDEN, T_NONE, T_NONE, 40, true, NULL },
	{ "rev", FORM_HIDDEN, T_NONE, T_NONE, 20, false, NULL },
	{ "task", FORM_TEXT, T_TASK_WHAT, T_NONE, TASK_TITLE_MAX, true, "off" },
	{ "day", FORM_DATE, T_TASK_DAY, T_TASK_DAY_HELP, 40, false, "off" },
	{ "who", FORM_TEXT, T_TASK_WHO, T_TASK_WHO_HELP, 120, false, "off" },
	{ "task_unit", FORM_SELECT, T_TASK_UNIT, T_NONE, 20, false, NULL },
};

const struct form_field reminder_fields[REMINDER_FIELDS] = {
	{ "on", FORM_HIDDEN, T_NONE, T_NONE, 40, true, NULL },
	{ "remind_day", FORM_DATE, T_TASK_REMIND_DAY, T_TASK_DAY_HELP, 40, true, "off" },
	{ "remind_of", FORM_TEXT, T_TASK_REMIND_OF, T_TASK_REMIND_HELP, TASK_TITLE_MAX, false,
	    "off" },
};

const struct form_field note_fields[NOTE_FIELDS] = {
	{ "on", FORM_HIDDEN, T_NONE, T_NONE, 40, true, NULL },
	{ "remark", FORM_LONG, T_NOTE_BODY, T_NOTE_HELP, NOTE_MAX, true, "off" },
};

const char *
web_link_key(struct cx *cx, struct link link)
{
	return arena_printf(cx->arena, "%d-%s", (int)link.kind, id_string(cx->arena, link.id));
}

bool
web_link_parse(struct str key, struct link *ret_link)
{
	const char *dash = key.n ? memchr(key.p, '-', key.n) : NULL;
	int64_t kind = 0;
	struct str head;
	struct str tail;

	if (!dash)
		return false;
	head = (struct str) { .p = key.p, .n = (size_t)(dash - key.p) };
	tail = (struct str) { .p = dash + 1, .n = key.n - head.n - 1 };
	if (!str_int(head, &kind) || kind < 1 || kind > 1000 || !id_parse(tail, &ret_link->id))
		return false;
	ret_link->kind = (enum link_kind)kind;
	return true;
}

const char *
web_note_draft(struct cx *cx, struct link link)
{
	return arena_printf(cx->arena, "note.%s", web_link_key(cx, link));
}

enum err
web_task_options(struct cx *cx, struct form *f)
{
	const struct core_q_unit_list **list;
	struct units units = { 0 };
	struct form_option *o;
	size_t n = 1;
	enum err e;

	if ((e = units_get(cx, &units)))
		return e;
	o = arena_array(cx->arena, units.n + 1, sizeof(*o));
	o[0] = (struct form_option) { .value = "", .label = core_text(cx->lang, T_TASK_NO_UNIT) };
	list = units_in_order(cx, &units, NULL);
	for (size_t i = 0; i < units.n; i++)
		if (!list[i]->retired_at)
			o[n++] = (struct form_option) { .value = id_string(cx->arena, list[i]->id),
				.label = units_path(cx, &units, list[i]->id) };
	form_options(f, "task_unit", o, n);
	return OK;
}

struct task_item
web_task_item(struct cx *cx, const struct task *t, bool about)
{
	const char *id = id_string(cx->arena, t->row.id);
	int64_t today = when_day(cx->now);
	bool open = !t->row.done_at;

	return (struct task_item) {
		.address = arena_printf(cx->arena, "/arbete/uppgifter/%s", id),
		.title = t->row.title,
		.who = t->who,
		.due = t->row.due_day == TASK_NO_DAY ? NULL : web_day_text(cx, t->row.due_day),
		.about = about ? t->about : NULL,
		.about_address = t->address,
		.button =
		    arena_printf(cx->arena, "/arbete/uppgifter/%s/%s", id, open ? "klar" : "oppna"),
		.rev = t->row.rev,
		.done_at = t->row.done_at,
		.overdue = open && t->row.due_day < today && !base_broken("task-overdue"),
		.today = open && t->row.due_day == today,
		.unit = t->row.unit_id != 0,
	};
}

static enum err
get_notes(struct cx *cx, struct link link, struct thing_view *v)
{
	struct core_q_note_on_link *rows = NULL;
	struct note_item *items;
	enum err e;

	if ((e = note_on(cx, link, &rows, &v->n_notes)))
		return e;
	items = arena_array(cx->arena, v->n_notes + 1, sizeof(*items));
	for (size_t i = 0; i < v->n_notes; i++)
		items[i] = (struct note_item) {
			.address = arena_printf(
			    cx->arena, "/arbete/anteckningar/%s", id_string(cx->arena, rows[i].id)),
			.author = rows[i].author,
			.body = rows[i].withdrawn_at ? "" : rows[i].body,
			.at = rows[i].at,
			.mine = rows[i].author_id == cx->viewer.user,
			.changed = rows[i].changed_at != 0,
			.withdrawn = rows[i].withdrawn_at != 0,
		};
	v->notes = items;
	return OK;
}

enum err
web_presence(struct cx *cx, struct link link, int64_t seconds, const char **ret_others)
{
	int64_t users[PRESENCE_SHOWN];
	struct text_arg names;
	struct buf b;
	size_t n;

	presence_note(link, cx->viewer.user, cx->now, cx->now + seconds);
	n = presence_others(link, cx->viewer.user, cx->now, users);
	buf_init(&b, cx->arena, 4096);
	for (size_t i = 0; i < n; i++) {
		struct core_q_user_get row = { 0 };
		enum err e = core_q_user_get(cx, users[i], &row);

		if (e)
			return e;
		buf_printf(&b, "%s%s", b.n ? ", " : "", row.name);
	}
	names = TEXT_ARG(b.p);
	*ret_others = n ? core_text_format(cx->arena, cx->lang, T_PRESENCE_OTHERS, 1, &names) : "";
	return OK;
}

void
web_presence_draw(struct html *h, const struct thing_view *v)
{
	buf_puts(h->out, "<p class=\"present\" role=\"status\" data-presence=\"/arbete/narvaro/");
	html_text(h, v->key);
	buf_puts(h->out, "\">");
	html_text(h, v->others);
	buf_puts(h->out, "</p>\n");
}

enum err
web_thing_get(
    struct cx *cx, struct http_request *rq, struct link link, struct thing_view **ret_view)
{
	struct thing_view *v = arena_alloc(cx->arena, sizeof(*v));
	struct task_item *items;
	struct task *tasks = NULL;
	enum err e;

	v->rq = rq;
	v->key = web_link_key(cx, link);
	if ((e = web_presence(cx, link, PRESENCE_LOOK_S, &v->others)))
		return e;
	v->task = form_new(cx, rq, task_fields, TASK_FIELDS);
	v->reminder = form_new(cx, rq, reminder_fields, REMINDER_FIELDS);
	if ((e = web_task_options(cx, v->task)) || (e = task_on(cx, link, &tasks, &v->n_tasks)) ||
	    (e = follow_get(cx, link, &v->follows)) || (e = get_notes(cx, link, v)))
		return e;
	v->note = form_new(cx, rq, note_fields, NOTE_FIELDS);
	form_set(v->note, "on", v->key);
	if ((e = form_draft(v->note, web_note_draft(cx, link), true)))
		return e;
	v->may_follow = notice_followed(link.kind);
	v->no_tasks = link.kind == LINK_TASK; /* a task about a task would be another task */
	v->follow =
	    arena_printf(cx->arena, "/arbete/%s/%s", v->follows ? "sluta-folja" : "folj", v->key);
	form_set(v->task, "on", v->key);
	form_set(v->reminder, "on", v->key);
	items = arena_array(cx->arena, v->n_tasks + 1, sizeof(*items));
	for (size_t i = 0; i < v->n_tasks; i++)
		items[i] = web_task_item(cx, &tasks[i], false);
	v->tasks = items;
	*ret_view = v;
	return OK;
}

void
web_thing_draw(struct html *h, const struct thing_view *v)
{
	web_tpl_thing(h, v);
}

void
web_note_draw(struct html *h, const struct note_item *n)
{
	web_tpl_note(h, n);
}
