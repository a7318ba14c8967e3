/* The queue: the cases that one may read, as a list. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/id.h"
#include "contact/case_op.h"
#include "contact/pages.h"
#include "core/role.h"
#include "fmt/when.h"
#include "gen/contact_tpl.h"
#include "text/utf8.h"
#include "web/list.h"
#include "web/gate.h"

/* In the order of the cells below. */
static const struct list_column columns[] = {
	{ "title", T_QUEUE_CASE, LIST_LINK, 0, 0, LIST_HEAD },
	{ "number", T_QUEUE_NUMBER, LIST_TEXT, 0, 0, LIST_FILE_ONLY | LIST_NAME },
	{ "status", T_QUEUE_STATE, LIST_ENUM, 0, 0, LIST_FILE_ONLY },
	{ "topic", T_QUEUE_TOPIC, LIST_TEXT, 0, 0, 0 },
	{ "type", T_DESK_TYPE, LIST_TEXT, 0, 0, LIST_FILE_ONLY },
	{ "channel", T_DESK_CHANNEL, LIST_ENUM, 0, 0, LIST_FILE_ONLY },
	{ "unit", T_QUEUE_UNIT, LIST_TEXT, 0, 0, 0 },
	{ "holder", T_QUEUE_HOLDER, LIST_PERSON, 0, 0, 0 },
	{ "due", T_CASE_DUE, LIST_TIME, 1 + CONTACT_Q_CASE_ROWS_BY_DUE, 0, 0 },
	{ "opened", T_QUEUE_OPENED, LIST_TIME, 1 + CONTACT_Q_CASE_ROWS_BY_OLDEST,
	    1 + CONTACT_Q_CASE_ROWS_BY_NEWEST, 0 },
	{ "changed", T_QUEUE_CHANGED, LIST_TIME, 1 + CONTACT_Q_CASE_ROWS_BY_QUIET,
	    1 + CONTACT_Q_CASE_ROWS_BY_CHANGED, LIST_FIRST_DOWN },
	{ "closed", T_QUEUE_CLOSED_AT, LIST_TIME, 0, 0, LIST_FILE_ONLY },
	{ "resolution", T_DESK_RESOLUTION, LIST_ENUM, 0, 0, LIST_FILE_ONLY },
};

/* Until when an answer is promised, and what hinders it. */
static struct list_cell
due_cell(struct cx *cx, const struct contact_q_case_rows *r)
{
	bool open = r->status != CASE_CLOSED;
	struct list_cell cell = { 0 };

	if (open && r->due_at > 0 && r->due_at != CASE_NO_DUE)
		cell.n = r->due_at;
	if (r->status == CASE_OPEN && cell.n && cell.n < cx->now && !base_broken("queue-late"))
		cell = (struct list_cell) {
			.n = r->due_at, .meta = core_text(cx->lang, T_CASE_LATE), .bad = true
		};
	else if (r->status == CASE_SNOOZED && r->wait_until)
		cell.meta = core_text_format(cx->arena, cx->lang, T_QUEUE_RESTS, 1,
		    (struct text_arg[]) { TEXT_ARG(web_date_text(cx, r->wait_until)) });
	else if (r->status == CASE_SNOOZED || r->status == CASE_WAITING)
		cell.meta = core_text(cx->lang, contact_case_state_text(r->status));
	return cell;
}

static void
cells(struct cx *cx, const void *row, struct list_cell *ret_cells)
{
	const struct contact_q_case_rows *r = row;
	bool closed = r->status == CASE_CLOSED;
	const struct list_cell all[ARRAY_LEN(columns)] = {
		{ .text = r->title,
		    .href =
			arena_printf(cx->arena, "/arbete/arenden/%s", id_string(cx->arena, r->id)),
		    .meta = arena_printf(cx->arena, "%s · %s", r->number,
			core_text(cx->lang, channel_text(r->channel))) },
		{ .text = r->number },
		{ .text = core_text(cx->lang, contact_case_state_text(r->status)) },
		{ .text = core_pick(cx->lang, r->topic_sv, r->topic_en, r->topic_fi) },
		{ .text = core_pick(cx->lang, r->type_sv, r->type_en, r->type_fi) },
		{ .text = core_text(cx->lang, channel_text(r->channel)) },
		{ .text = core_pick(cx->lang, r->unit_sv, r->unit_en, r->unit_fi) },
		{ .text = r->holder_name,
		    .meta = r->holder_name ? NULL : core_text(cx->lang, T_QUEUE_NOBODY) },
		due_cell(cx, r),
		{ .n = r->opened_at },
		{ .n = r->changed_at },
		{ .n = r->closed_at },
		{ .text = closed ? core_text(cx->lang, resolution_text(r->resolution)) : NULL },
	};

	memcpy(ret_cells, all, sizeof(all));
}

static struct op_row
pick(const void *row)
{
	const struct contact_q_case_rows *r = row;

	return (struct op_row) { .id = r->id, .rev = r->rev };
}

/* A number, an address or a phone number: then it is looked for among open and closed ones. */
static enum err
put_text(struct list *l, const struct list_filter *f, const char *value)
{
	struct arena *a = l->cx->arena;
	const char *key = text_email_key(a, str_of(value));
	int64_t n = 0;

	if (!key)
		key = text_phone_key(a, str_of(value));
	if (strncasecmp(value, "KC-", 3) == 0)
		db_ask_text(
		    &l->ask, CONTACT_Q_CASE_ROWS_NUMBER, arena_printf(a, "KC-%s", value + 3));
	else if (strlen(value) < 8 && str_int(str_of(value), &n) && value[0] != '0')
		db_ask_text(&l->ask, CONTACT_Q_CASE_ROWS_NUMBER, arena_printf(a, "KC-%s", value));
	else if (key)
		db_ask_text(&l->ask, CONTACT_Q_CASE_ROWS_PERSON, key);
	else
		return fail_field(l->cx, f->key, T_QUEUE_TEXT_WRONG, NULL);
	return OK;
}

static const struct list_choice states[] = {
	{ "oppna", T_QUEUE_OPEN, CASE_OPEN },
	{ "vantar", T_STATE_WAITING, CASE_WAITING },
	{ "vilar", T_STATE_SNOOZED, CASE_SNOOZED },
	{ "avslutade", T_QUEUE_CLOSED, CASE_CLOSED },
};

static enum err
put_state(struct list *l, const struct list_filter *f, const char *value)
{
	uint32_t found = 1u << CONTACT_Q_CASE_ROWS_NUMBER | 1u << CONTACT_Q_CASE_ROWS_PERSON;

	if (l->ask.on & found)
		return OK;
	for (size_t i = 0; i < ARRAY_LEN(states); i++)
		if (strcmp(value, states[i].code) == 0) {
			db_ask_int(&l->ask, f->filter, states[i].value);
			return OK;
		}
	return fail_field(l->cx, f->key, T_ERROR_CHOOSE, NULL);
}

static const struct list_choice holders[] = {
	{ "mina", T_QUEUE_MINE, 0 },
	{ "lediga", T_QUEUE_FREE, 0 },
};

static enum err
put_holder(struct list *l, const struct list_filter *f, const char *value)
{
	if (strcmp(value, "mina") == 0)
		db_ask_int(&l->ask, CONTACT_Q_CASE_ROWS_HOLDER, l->cx->viewer.user);
	else if (strcmp(value, "lediga") == 0)
		db_ask_flag(&l->ask, CONTACT_Q_CASE_ROWS_FREE);
	else
		return fail_field(l->cx, f->key, T_ERROR_CHOOSE, NULL);
	return OK;
}

/* Whose it is to answer: one of the units where the viewer has a role, and those below them. */
static enum err
put_own(struct list *l, const struct list_filter *f, const char *value)
{
	if (strcmp(value, "min") != 0)
		return fail_field(l->cx, f->key, T_ERROR_CHOOSE, NULL);
	db_ask_int(&l->ask, CONTACT_Q_CASE_ROWS_OWN, l->cx->viewer.user);
	return OK;
}

static const struct list_choice owns[] = { { "min", T_QUEUE_OWN, 0 } };

/* Promised to be answered by now, today, or within the week. */
static const struct list_choice dues[] = {
	{ "sena", T_QUEUE_DUE_LATE, 0 },
	{ "i-dag", T_QUEUE_DUE_TODAY, 1 },
	{ "vecka", T_QUEUE_DUE_WEEK, 7 },
};

static enum err
put_due(struct list *l, const struct list_filter *f, const char *value)
{
	for (size_t i = 0; i < ARRAY_LEN(dues); i++)
		if (strcmp(value, dues[i].code) == 0) {
			db_ask_int(&l->ask, f->filter,
			    dues[i].value ? when_day_start(when_day(l->cx->now) + dues[i].value)
					  : l->cx->now);
			return OK;
		}
	return fail_field(l->cx, f->key, T_ERROR_CHOOSE, NULL);
}

static const struct list_choice channels[] = {
	{ "telefon", T_CHANNEL_PHONE, CHANNEL_PHONE },
	{ "besok", T_CHANNEL_VISIT, CHANNEL_VISIT },
	{ "webb", T_CHANNEL_WEB, CHANNEL_WEB },
	{ "e-post", T_CHANNEL_MAIL, CHANNEL_MAIL },
};

static const struct list_filter filters[] = {
	{ .key = "q", .label = T_QUEUE_TEXT, .kind = LIST_BY_TEXT, .put = put_text },
	{ .key = "lage",
	    .label = T_QUEUE_STATE,
	    .kind = LIST_BY_CHOICE,
	    .filter = CONTACT_Q_CASE_ROWS_STATUS,
	    .choices = states,
	    .n_choices = ARRAY_LEN(states),
	    .usual = "oppna",
	    .more = true,
	    .put = put_state },
	{ .key = "vem",
	    .label = T_QUEUE_HOLDER,
	    .kind = LIST_BY_CHOICE,
	    .choices = holders,
	    .n_choices = ARRAY_LEN(holders),
	    .more = true,
	    .put = put_holder },
	{ .key = "svar",
	    .label = T_CASE_DUE,
	    .kind = LIST_BY_CHOICE,
	    .filter = CONTACT_Q_CASE_ROWS_DUE_BEFORE,
	    .choices = dues,
	    .n_choices = ARRAY_LEN(dues),
	    .more = true,
	    .put = put_due },
	{ .key = "hos",
	    .label = T_QUEUE_WHOSE,
	    .kind = LIST_BY_CHOICE,
	    .choices = owns,
	    .n_choices = ARRAY_LEN(owns),
	    .more = true,
	    .put = put_own },
	{ .key = "amne",
	    .label = T_QUEUE_TOPIC,
	    .kind = LIST_BY_TOPIC,
	    .filter = CONTACT_Q_CASE_ROWS_TOPIC,
	    .below = CONTACT_Q_CASE_ROWS_TOPICS,
	    .more = true },
	{ .key = "enhet",
	    .label = T_QUEUE_UNIT,
	    .kind = LIST_BY_UNIT,
	    .filter = CONTACT_Q_CASE_ROWS_UNIT,
	    .below = CONTACT_Q_CASE_ROWS_UNITS,
	    .more = true },
	{ .key = "typ",
	    .label = T_DESK_TYPE,
	    .kind = LIST_BY_OPTION,
	    .filter = CONTACT_Q_CASE_ROWS_TYPE,
	    .options = contact_type_options,
	    .more = true },
	{ .key = "kanal",
	    .label = T_DESK_CHANNEL,
	    .kind = LIST_BY_CHOICE,
	    .filter = CONTACT_Q_CASE_ROWS_CHANNEL,
	    .choices = channels,
	    .n_choices = ARRAY_LEN(channels),
	    .more = true },
	{ .key = "fran",
	    .label = T_QUEUE_FROM,
	    .kind = LIST_BY_DAY,
	    .filter = CONTACT_Q_CASE_ROWS_FROM_DAY,
	    .more = true },
	{ .key = "till",
	    .label = T_QUEUE_TO,
	    .kind = LIST_BY_DAY,
	    .filter = CONTACT_Q_CASE_ROWS_TO_DAY,
	    .more = true },
};

static const struct list_order orders[] = {
	{ "aldst", T_QUEUE_OLDEST, CONTACT_Q_CASE_ROWS_BY_OLDEST },
	{ "nyast", T_QUEUE_NEWEST, CONTACT_Q_CASE_ROWS_BY_NEWEST },
	{ "andrad", T_QUEUE_CHANGED_LAST, CONTACT_Q_CASE_ROWS_BY_CHANGED },
	{ "vilat", T_QUEUE_QUIET, CONTACT_Q_CASE_ROWS_BY_QUIET },
	{ "svar", T_QUEUE_BY_DUE, CONTACT_Q_CASE_ROWS_BY_DUE },
};

static const struct list_preset presets[] = {
	{ "alla", T_QUEUE_ALL, "", true, MEASURE_QUEUE_OPEN },
	{ "lediga", T_QUEUE_FREE, "vem=lediga", true, MEASURE_QUEUE_FREE },
	{ "mina", T_QUEUE_MINE, "vem=mina", true, 0 },
	{ "enheten", T_QUEUE_OWN, "hos=min", true, 0 },
	{ "svar", T_QUEUE_DUE, "svar=vecka&ordning=svar", true, 0 },
	{ "vantar", T_QUEUE_WAITING, "lage=vantar", true, 0 },
	{ "vilar", T_STATE_SNOOZED, "lage=vilar", true, 0 },
	{ "avslutade", T_QUEUE_CLOSED, "lage=avslutade&ordning=nyast", false, 0 },
};

static const struct op *const ops[] = { &contact_op_take, &contact_op_assign, &contact_op_hand_over,
	&contact_op_snooze, &contact_op_wake, &contact_op_sort, &contact_op_close,
	&contact_op_reopen };

const struct list_def contact_queue = {
	.name = "arenden",
	.path = "/arbete/arenden",
	.permission = PERM_CASE_READ,
	.title = T_QUEUE_TITLE,
	.caption = T_QUEUE_CAPTION,
	.n_rows = T_QUEUE_N,
	.empty = T_QUEUE_EMPTY,
	.empty_text = T_QUEUE_EMPTY_TEXT,
	.listing = &contact_q_case_rows,
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
	.live = "/arbete/arenden/handelser",
};

static enum err
show_queue(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct contact_q_case_reported_list *reported = NULL;
	struct queue_view v = { 0 };
	const char *seen = web_stream_now(cx);
	struct page p;
	size_t n = 0;
	enum err e;

	if ((e = list_read(cx, rq, &contact_queue, &v.list)) || (e = list_load(v.list)) ||
	    (e = op_notice_get(cx, rq, &v.list->notice)) ||
	    (e = contact_q_case_reported_list(cx, 1, &reported, &n)))
		return e;
	v.list->seen = seen;
	v.reported = n > 0;
	page_begin(&p, cx, rq, core_text(cx->lang, T_QUEUE_TITLE));
	contact_tpl_queue(&p.h, &v);
	return page_send(&p, rs, v.list->wrong ? 422 : 200);
}

static enum err
take_chosen(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return list_bulk(cx, rq, rs, &contact_queue);
}

static enum err
take_view(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return list_save_view(cx, rq, rs, &contact_queue);
}

static enum err
show_changes(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return web_stream(cx, rq, rs, CONTACT_STREAM);
}

static enum err
take_file(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return list_file(cx, rq, rs, &contact_queue);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/arenden", PERM_CASE_READ, show_queue, 0 },
	{ HTTP_GET, "/arbete/arenden/handelser", PERM_CASE_READ, show_changes, HTTP_STREAM },
	{ HTTP_POST, "/arbete/arenden/valda", PERM_CASE_READ, take_chosen, 0 },
	{ HTTP_POST, "/arbete/arenden/vyer", PERM_CASE_READ, take_view, 0 },
	{ HTTP_POST, "/arbete/arenden/fil", PERM_CASE_READ, take_file, HTTP_FRESH },
};

const struct http_routes contact_queue_routes = { routes, ARRAY_LEN(routes) };
