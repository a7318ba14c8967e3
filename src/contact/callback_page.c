/* Call-backs: the list with its views, one of them, and a new one. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/callback.h"

#include "base/id.h"
#include "contact/callback_view.h"
#include "contact/case_op.h"
#include "contact/pages.h"
#include "contact/today_view.h"
#include "core/link.h"
#include "core/person.h"
#include "core/role.h"
#include "core/task.h"
#include "db/db.h"
#include "fmt/when.h"
#include "gen/contact_tpl.h"
#include "text/utf8.h"
#include "web/dispatch.h"

enum { ABOUT = 90 };

/* In the order of the cells below. */
static const struct list_column columns[] = {
	{ "about", T_CALLBACK_ABOUT, LIST_LINK, 0, 0, LIST_HEAD },
	{ "who", T_CALLBACK_PERSON, LIST_TEXT, 0, 0, LIST_NAME },
	{ "phone", T_STAFF_PHONE, LIST_TEXT, 0, 0, 0 },
	{ "next", T_CALLBACK_NEXT, LIST_TEXT, 1 + CONTACT_Q_CALLBACK_ROWS_BY_NEXT, 0, 0 },
	{ "late", T_CALLBACK_BEFORE, LIST_TEXT, 1 + CONTACT_Q_CALLBACK_ROWS_BY_LATE, 0, 0 },
	{ "holder", T_QUEUE_HOLDER, LIST_PERSON, 0, 0, 0 },
	{ "unit", T_QUEUE_UNIT, LIST_TEXT, 0, 0, LIST_FILE_ONLY },
	{ "topic", T_QUEUE_TOPIC, LIST_TEXT, 0, 0, LIST_FILE_ONLY },
	{ "tries", T_CALLBACK_TRIES, LIST_NUMBER, 0, 0, 0 },
	{ "done", T_CALLBACK_DONE_AT, LIST_TIME, 0, 0, LIST_FILE_ONLY },
};

static void
cells(struct cx *cx, const void *row, struct list_cell *ret_cells)
{
	const struct contact_q_callback_rows *r = row;
	bool late = r->status == CALLBACK_WAITING && r->due_at < cx->now;
	const char *hidden = core_text(cx->lang, T_CASE_PROTECTED);
	const struct list_cell all[ARRAY_LEN(columns)] = {
		{ .text = text_excerpt(
		      cx->arena, text_tidy(cx->arena, str_of(r->about), true), ABOUT),
		    .href = arena_printf(
			cx->arena, "/arbete/aterringning/%s", id_string(cx->arena, r->id)),
		    .meta = late ? core_text(cx->lang, T_CALLBACK_LATE) : NULL },
		{ .text = r->protected ? hidden : r->person_name },
		{ .text = r->protected ? NULL : r->person_phone },
		{ .text = contact_moment(cx, r->next_at) },
		{ .text = contact_moment(cx, r->due_at) },
		{ .text = r->holder_name,
		    .meta = r->holder_name ? NULL : core_text(cx->lang, T_QUEUE_NOBODY) },
		{ .text = core_pick(cx->lang, r->unit_sv, r->unit_en, r->unit_fi) },
		{ .text = r->topic_sv ? core_pick(cx->lang, r->topic_sv, r->topic_en, r->topic_fi)
				      : NULL },
		{ .n = r->tries },
		{ .n = r->done_at },
	};

	memcpy(ret_cells, all, sizeof(all));
}

static struct op_row
pick(const void *row)
{
	const struct contact_q_callback_rows *r = row;

	return (struct op_row) { .id = r->id, .rev = r->rev };
}

static const struct list_choice states[] = {
	{ "vantar", T_CALLBACK_WAITING, CALLBACK_WAITING },
	{ "klara", T_CALLBACK_STATE_DONE, CALLBACK_DONE },
	{ "ej-nadda", T_CALLBACK_NOT_REACHED, CALLBACK_NOT_REACHED },
};

static const struct list_choice whose[] = {
	{ "mina", T_CALLBACK_MINE, 0 },
	{ "enheten", T_CALLBACK_UNITS, 0 },
	{ "lediga", T_CALLBACK_FREE, 0 },
};

static enum err
put_whose(struct list *l, const struct list_filter *f, const char *value)
{
	if (strcmp(value, "mina") == 0 || base_broken("callback-views"))
		db_ask_int(&l->ask, CONTACT_Q_CALLBACK_ROWS_HOLDER, l->cx->viewer.user);
	else if (strcmp(value, "enheten") == 0)
		db_ask_int(&l->ask, CONTACT_Q_CALLBACK_ROWS_MINE_UNITS, l->cx->viewer.user);
	else if (strcmp(value, "lediga") == 0)
		db_ask_flag(&l->ask, CONTACT_Q_CALLBACK_ROWS_FREE);
	else
		return fail_field(l->cx, f->key, T_ERROR_CHOOSE, NULL);
	return OK;
}

static const struct list_choice times[] = {
	{ "sena", T_CALLBACK_LATE_ONES, 0 },
	{ "nu", T_CALLBACK_NOW, 0 },
};

static enum err
put_time(struct list *l, const struct list_filter *f, const char *value)
{
	if (strcmp(value, "sena") == 0)
		db_ask_int(&l->ask, CONTACT_Q_CALLBACK_ROWS_LATE, l->cx->now);
	else if (strcmp(value, "nu") == 0)
		db_ask_int(&l->ask, CONTACT_Q_CALLBACK_ROWS_NOW, l->cx->now);
	else
		return fail_field(l->cx, f->key, T_ERROR_CHOOSE, NULL);
	return OK;
}

static const struct list_filter filters[] = {
	{ .key = "vem",
	    .label = T_CALLBACK_WHOSE,
	    .kind = LIST_BY_CHOICE,
	    .choices = whose,
	    .n_choices = ARRAY_LEN(whose),
	    .put = put_whose },
	{ .key = "nar",
	    .label = T_CALLBACK_WHEN,
	    .kind = LIST_BY_CHOICE,
	    .choices = times,
	    .n_choices = ARRAY_LEN(times),
	    .put = put_time },
	{ .key = "lage",
	    .label = T_QUEUE_STATE,
	    .kind = LIST_BY_CHOICE,
	    .filter = CONTACT_Q_CALLBACK_ROWS_STATUS,
	    .choices = states,
	    .n_choices = ARRAY_LEN(states),
	    .usual = "vantar",
	    .more = true },
	{ .key = "enhet",
	    .label = T_QUEUE_UNIT,
	    .kind = LIST_BY_UNIT,
	    .filter = CONTACT_Q_CALLBACK_ROWS_UNIT,
	    .below = CONTACT_Q_CALLBACK_ROWS_UNITS,
	    .more = true },
	{ .key = "amne",
	    .label = T_QUEUE_TOPIC,
	    .kind = LIST_BY_TOPIC,
	    .filter = CONTACT_Q_CALLBACK_ROWS_TOPIC,
	    .below = CONTACT_Q_CALLBACK_ROWS_TOPICS,
	    .more = true },
};

static const struct list_order orders[] = {
	{ "nast", T_CALLBACK_BY_NEXT, CONTACT_Q_CALLBACK_ROWS_BY_NEXT },
	{ "senast", T_CALLBACK_BY_LATE, CONTACT_Q_CALLBACK_ROWS_BY_LATE },
	{ "klara", T_CALLBACK_BY_DONE, CONTACT_Q_CALLBACK_ROWS_BY_DONE },
};

static const struct list_preset presets[] = {
	{ "alla", T_CALLBACK_ALL_VIEW, "", true, 0 },
	{ "mina", T_CALLBACK_MINE, "vem=mina", true, 0 },
	{ "enheten", T_CALLBACK_UNITS, "vem=enheten", true, 0 },
	{ "sena", T_CALLBACK_LATE_ONES, "nar=sena", true, 0 },
	{ "klara", T_CALLBACK_STATE_DONE, "lage=klara&ordning=klara", false, 0 },
};

static const struct op *const ops[] = { &contact_op_callback_done, &contact_op_callback_tried,
	&contact_op_callback_take, &contact_op_callback_give };

static const struct list_def callback_list = {
	.name = "aterringning",
	.path = "/arbete/aterringning",
	.permission = PERM_CASE_READ,
	.title = T_CALLBACK_TITLE,
	.caption = T_CALLBACK_TITLE,
	.n_rows = T_CALLBACK_N,
	.empty = T_CALLBACK_EMPTY,
	.empty_text = T_CALLBACK_EMPTY_TEXT,
	.listing = &contact_q_callback_rows,
	.columns = columns,
	.n_columns = ARRAY_LEN(columns),
	.filters = filters,
	.n_filters = ARRAY_LEN(filters),
	.orders = orders,
	.n_orders = ARRAY_LEN(orders),
	.presets = presets,
	.n_presets = ARRAY_LEN(presets),
	.ops = ops,
	.n_ops = ARRAY_LEN(ops),
	.cells = cells,
	.pick = pick,
};

static enum err
show_list(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return list_show(cx, rq, rs, &callback_list);
}

static enum err
take_chosen(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return list_bulk(cx, rq, rs, &callback_list);
}

static enum err
take_view(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return list_save_view(cx, rq, rs, &callback_list);
}

static enum err
take_file(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return list_file(cx, rq, rs, &callback_list);
}

static const char *
when_text(struct cx *cx, const struct contact_q_callback_get *r)
{
	return core_text_format(cx->arena, cx->lang, T_CALLBACK_BETWEEN, 2,
	    (struct text_arg[]) { TEXT_ARG(contact_moment(cx, r->next_at)),
		TEXT_ARG(contact_moment(cx, r->due_at)) });
}

static const char *
by_at(struct cx *cx, const char *name, int64_t at)
{
	return arena_printf(cx->arena, "%s · %s",
	    name ? name : core_text(cx->lang, T_CALLBACK_PUBLIC), web_time_text(cx, at));
}

static void
fill_state(struct cx *cx, const struct contact_q_callback_get *r, struct callback_view *v)
{
	unsigned text = T_CALLBACK_WAITING;

	v->waiting = r->status == CALLBACK_WAITING;
	v->late = v->waiting && r->due_at < cx->now;
	if (v->late)
		text = T_CALLBACK_LATE;
	else if (r->status == CALLBACK_DONE)
		text = T_CALLBACK_STATE_DONE;
	else if (r->status == CALLBACK_NOT_REACHED)
		text = T_CALLBACK_NOT_REACHED;
	v->state = core_text(cx->lang, text);
	v->done = v->waiting ? NULL : by_at(cx, r->done_name, r->done_at);
	v->may_write = v->waiting && r->level >= ACCESS_WRITE && core_may(cx, PERM_CASE_ANSWER);
}

static enum err
fill(struct cx *cx, const struct contact_q_callback_get *r, struct callback_view *v)
{
	const char *key =
	    r->person_phone ? text_phone_key(cx->arena, str_of(r->person_phone)) : NULL;
	struct link_view link = { 0 };
	enum err e;

	fill_state(cx, r, v);
	v->id = id_string(cx->arena, r->id);
	v->about = r->about;
	v->protected = r->protected;
	v->may_reveal = r->protected && core_may(cx, PERM_PROTECTED);
	v->name = r->protected ? core_text(cx->lang, T_CASE_PROTECTED) : r->person_name;
	v->phone = r->protected ? NULL : r->person_phone;
	v->phone_link = key && !r->protected ? arena_printf(cx->arena, "tel:+%s", key) : NULL;
	v->when = when_text(cx, r);
	v->tries = core_text_format(
	    cx->arena, cx->lang, T_CALLBACK_TRIES_N, 1, (struct text_arg[]) { TEXT_ARG(r->tries) });
	v->unit = core_pick(cx->lang, r->unit_sv, r->unit_en, r->unit_fi);
	v->topic = r->topic_sv ? core_pick(cx->lang, r->topic_sv, r->topic_en, r->topic_fi) : NULL;
	v->holder = r->holder_name ? r->holder_name : core_text(cx->lang, T_QUEUE_NOBODY);
	v->made = by_at(cx, r->maker_name, r->made_at);
	v->rev = r->rev;
	v->mine = r->holder_id == cx->viewer.user;
	if (!r->case_id)
		return OK;
	e = link_view(cx, (struct link) { LINK_CASE, r->case_id }, &link);
	if (e && e != ERR_MISSING)
		return e;
	cx->fail = (struct failure) { 0 };
	v->case_number = link.title;
	v->case_address = link.address;
	return OK;
}

/* The forms of its operations; the one that was sent keeps what was typed. */
static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id,
    const struct op *op, struct form *sent, const struct person *shown, int status)
{
	struct callback_view v = { .rq = rq };
	struct contact_q_callback_get row = { 0 };
	struct op_notice *notice = NULL;
	struct page p;
	enum err e;

	if ((e = contact_callback_get(cx, id, &row)) || (e = fill(cx, &row, &v)) ||
	    (e = op_notice_get(cx, rq, &notice)))
		return e;
	if (shown) {
		v.name = shown->name;
		v.phone = shown->phone;
		v.may_reveal = false;
	}
	v.notice = notice;
	v.tried = op == &contact_op_callback_tried
		      ? sent
		      : form_new(cx, rq, contact_op_callback_tried.fields,
			    contact_op_callback_tried.n_fields);
	v.give = op == &contact_op_callback_give ? sent
						 : form_new(cx, rq, contact_op_callback_give.fields,
						       contact_op_callback_give.n_fields);
	if ((e = contact_unit_options(cx, v.give, 0)))
		return e;
	if ((e = web_thing_get(cx, rq, link_callback(id), &v.thing)))
		return e;
	page_begin(&p, cx, rq, core_text(cx->lang, T_CALLBACK_ONE));
	contact_tpl_callback(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_one(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	int64_t id = 0;
	enum err e = http_param_id(rq, 0, &id);

	return e ? e : draw(cx, rq, rs, id, NULL, NULL, NULL, 200);
}

static enum err
run(struct cx *cx, struct http_request *rq, struct http_response *rs, const struct op *op,
    struct form *f, int64_t id)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const char *back =
	    arena_printf(cx->arena, "/arbete/aterringning/%s", id_string(cx->arena, id));
	int64_t undo = 0;
	int64_t rev = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_rev(cx, rq, &rev)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = op_run(cx, op, (struct op_row) { id, rev }, f, back, &undo)))
		return e;
	return web_once_end(cx, f->once, rs, &tx, op_address(cx, back, undo));
}

static enum err
take(struct cx *cx, struct http_request *rq, struct http_response *rs, const struct op *op)
{
	struct form *f = form_read(cx, rq, op->fields, op->n_fields);
	int64_t id = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)) || (op->options && (e = op->options(cx, f))))
		return e;
	e = run(cx, rq, rs, op, f, id);
	return e == ERR_INVALID && op->n_fields ? draw(cx, rq, rs, id, op, f, NULL, 422) : e;
}

static enum err
take_done(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return take(cx, rq, rs, &contact_op_callback_done);
}

static enum err
take_tried(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return take(cx, rq, rs, &contact_op_callback_tried);
}

static enum err
take_mine(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return take(cx, rq, rs, &contact_op_callback_take);
}

static enum err
take_give(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return take(cx, rq, rs, &contact_op_callback_give);
}

static enum err
take_give_up(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return take(cx, rq, rs, &contact_op_callback_give_up);
}

/* The number of a protected person, in the answer to this alone; the log says that it was shown. */
static enum err
take_reveal(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct form *f = form_read(cx, rq, NULL, 0);
	struct person person = { 0 };
	int64_t id = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)) || (e = form_check(f)) || (e = db_begin(cx, &tx)))
		return e;
	if ((e = contact_callback_reveal(cx, id, &person)) || (e = db_commit(&tx)))
		return e;
	return draw(cx, rq, rs, id, NULL, NULL, &person, 200);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/aterringning", PERM_CASE_READ, show_list, 0 },
	{ HTTP_POST, "/arbete/aterringning/valda", PERM_CASE_READ, take_chosen, 0 },
	{ HTTP_POST, "/arbete/aterringning/vyer", PERM_CASE_READ, take_view, 0 },
	{ HTTP_POST, "/arbete/aterringning/fil", PERM_CASE_READ, take_file, HTTP_FRESH },
	{ HTTP_GET, "/arbete/aterringning/{id}", PERM_CASE_READ, show_one, 0 },
	{ HTTP_POST, "/arbete/aterringning/{id}/klar", PERM_CASE_ANSWER, take_done, 0 },
	{ HTTP_POST, "/arbete/aterringning/{id}/ej-svar", PERM_CASE_ANSWER, take_tried, 0 },
	{ HTTP_POST, "/arbete/aterringning/{id}/ta", PERM_CASE_ANSWER, take_mine, 0 },
	{ HTTP_POST, "/arbete/aterringning/{id}/ge", PERM_CASE_ANSWER, take_give, 0 },
	{ HTTP_POST, "/arbete/aterringning/{id}/avsluta", PERM_CASE_ANSWER, take_give_up, 0 },
	{ HTTP_POST, "/arbete/aterringning/{id}/visa", PERM_PROTECTED, take_reveal, 0 },
};

const struct http_routes contact_callback_routes = { routes, ARRAY_LEN(routes) };
