/* The staff directory: found by task or name, one person with presence, and the forms of those who
 * keep it. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/staff_page.h"

#include "base/id.h"
#include "contact/case_op.h"
#include "contact/staff.h"
#include "core/role.h"
#include "core/unit.h"
#include "db/db.h"
#include "fmt/when.h"
#include "gen/contact_tpl.h"
#include "text/utf8.h"
#include "web/dispatch.h"
#include "web/list.h"
#include "web/press.h"

enum { TASKS_SHOWN = 90, PANEL = 12, MORNING = 8 * 60 };

static const struct form_field fields[] = {
	{ "rev", FORM_HIDDEN, T_NONE, T_NONE, 20, false, NULL },
	{ "name", FORM_TEXT, T_FIELD_NAME, T_NONE, STAFF_NAME_MAX, true, "off" },
	{ "title", FORM_TEXT, T_STAFF_TITLE_OF, T_NONE, STAFF_LINE_MAX, false, "off" },
	{ "unit", FORM_SELECT, T_QUEUE_UNIT, T_NONE, 20, true, NULL },
	{ "tasks", FORM_LONG, T_STAFF_TASKS, T_STAFF_TASKS_HELP, STAFF_TASKS_MAX, false, "off" },
	{ "phone", FORM_TEL, T_STAFF_PHONE, T_NONE, STAFF_LINE_MAX, false, "off" },
	{ "email", FORM_EMAIL, T_FIELD_EMAIL, T_STAFF_EMAIL_HELP, 254, false, "off" },
	{ "best", FORM_TEXT, T_STAFF_BEST_TIME, T_STAFF_BEST_HELP, STAFF_LINE_MAX, false, "off" },
	{ "deputy", FORM_TREE, T_STAFF_DEPUTY, T_NONE, 20, false, NULL },
};

enum { F_REV, F_NAME, F_TITLE, F_UNIT, F_TASKS, F_PHONE, F_EMAIL, F_BEST, F_DEPUTY, N_FIELDS };

static const struct form_field presence_fields[] = {
	{ "rev", FORM_HIDDEN, T_NONE, T_NONE, 20, false, NULL },
	{ "day", FORM_DATE, T_STAFF_BACK_DAY, T_STAFF_BACK_DAY_HELP, 40, false, "off" },
	{ "time", FORM_TIME, T_STAFF_BACK_TIME, T_NONE, 20, false, "off" },
	{ "why", FORM_TEXT, T_STAFF_WHY, T_STAFF_WHY_HELP, STAFF_LINE_MAX, false, "off" },
	{ "cover", FORM_TREE, T_STAFF_COVER, T_NONE, 20, false, NULL },
};

/* In the order of the cells below. */
static const struct list_column columns[] = {
	{ "name", T_FIELD_NAME, LIST_LINK, 1 + CONTACT_Q_STAFF_ROWS_BY_NAME,
	    1 + CONTACT_Q_STAFF_ROWS_BY_NAME_DOWN, LIST_HEAD },
	{ "title", T_STAFF_TITLE_OF, LIST_TEXT, 0, 0, LIST_FILE_ONLY },
	{ "tasks", T_STAFF_TASKS, LIST_TEXT, 0, 0, 0 },
	{ "unit", T_QUEUE_UNIT, LIST_TEXT, 0, 0, 0 },
	{ "phone", T_STAFF_PHONE, LIST_TEXT, 0, 0, 0 },
	{ "state", T_STAFF_STATE, LIST_TEXT, 0, 0, 0 },
	{ "email", T_FIELD_EMAIL, LIST_TEXT, 0, 0, LIST_FILE_ONLY },
	{ "best_time", T_STAFF_BEST_TIME, LIST_TEXT, 0, 0, LIST_FILE_ONLY },
	{ "deputy", T_STAFF_DEPUTY, LIST_TEXT, 0, 0, LIST_FILE_ONLY },
};

static const char *
state_text(struct cx *cx, int64_t away_until)
{
	const char *when;

	if (away_until <= cx->now)
		return core_text(cx->lang, T_STAFF_IN);
	when = web_time_text(cx, away_until);
	return core_text_format(
	    cx->arena, cx->lang, T_STAFF_AWAY_UNTIL, 1, (struct text_arg[]) { TEXT_ARG(when) });
}

static void
cells(struct cx *cx, const void *row, struct list_cell *ret_cells)
{
	const struct contact_q_staff_rows *r = row;
	bool away = r->away_until > cx->now;
	const struct list_cell all[ARRAY_LEN(columns)] = {
		{ .text = r->name,
		    .href =
			arena_printf(cx->arena, "/arbete/personal/%s", id_string(cx->arena, r->id)),
		    .meta = r->title },
		{ .text = r->title },
		{ .text = r->tasks },
		{ .text = core_pick(cx->lang, r->unit_sv, r->unit_en, r->unit_fi) },
		{ .text = r->phone },
		{ .text = state_text(cx, r->away_until),
		    .meta = away && r->deputy_name
				? core_text_format(cx->arena, cx->lang, T_STAFF_ASK_DEPUTY, 1,
				      (struct text_arg[]) { TEXT_ARG(r->deputy_name) })
				: NULL },
		{ .text = r->email },
		{ .text = r->best_time },
		{ .text = r->deputy_name },
	};

	memcpy(ret_cells, all, sizeof(all));
}

/* Words of a task, a title or a name, in any form: looked for among all, then listed. */
static enum err
put_text(struct list *l, const struct list_filter *f, const char *value)
{
	int64_t *ids = NULL;
	struct buf b;
	size_t n = 0;
	enum err e;

	(void)f;
	if ((e = contact_staff_find(l->cx, value, &ids, &n)))
		return e;
	buf_init(&b, l->cx->arena, HTTP_BODY_MAX);
	buf_putc(&b, ',');
	for (size_t i = 0; i < n; i++)
		buf_printf(&b, "%" PRId64 ",", ids[i]);
	if (!base_broken("staff-search"))
		db_ask_text(&l->ask, CONTACT_Q_STAFF_ROWS_AMONG, b.p);
	return OK;
}

static const struct list_choice presences[] = {
	{ "inne", T_STAFF_IN, CONTACT_Q_STAFF_ROWS_HERE },
	{ "borta", T_STAFF_AWAY, CONTACT_Q_STAFF_ROWS_AWAY },
};

static enum err
put_presence(struct list *l, const struct list_filter *f, const char *value)
{
	for (size_t i = 0; i < ARRAY_LEN(presences); i++)
		if (strcmp(value, presences[i].code) == 0) {
			db_ask_int(&l->ask, (size_t)presences[i].value, l->cx->now);
			return OK;
		}
	return fail_field(l->cx, f->key, T_ERROR_CHOOSE, NULL);
}

static const struct list_choice states[] = {
	{ "i-bruk", T_STAFF_STAYS, CONTACT_Q_STAFF_ROWS_USED },
	{ "slutat", T_STAFF_LEFT, CONTACT_Q_STAFF_ROWS_RETIRED },
};

static const struct list_filter filters[] = {
	{ .key = "q", .label = T_STAFF_SEARCH, .kind = LIST_BY_TEXT, .put = put_text },
	{ .key = "enhet",
	    .label = T_QUEUE_UNIT,
	    .kind = LIST_BY_UNIT,
	    .filter = CONTACT_Q_STAFF_ROWS_UNIT,
	    .below = CONTACT_Q_STAFF_ROWS_UNITS },
	{ .key = "narvaro",
	    .label = T_STAFF_STATE,
	    .kind = LIST_BY_CHOICE,
	    .choices = presences,
	    .n_choices = ARRAY_LEN(presences),
	    .more = true,
	    .put = put_presence },
	{ .key = "lage",
	    .label = T_USERS_STATE,
	    .kind = LIST_BY_CHOICE,
	    .choices = states,
	    .n_choices = ARRAY_LEN(states),
	    .usual = "i-bruk",
	    .more = true,
	    .put = list_put_flag },
};

static const struct list_order orders[] = {
	{ "namn", T_USERS_BY_NAME, CONTACT_Q_STAFF_ROWS_BY_NAME },
	{ "namn-fran-slutet", T_USERS_BY_NAME_DOWN, CONTACT_Q_STAFF_ROWS_BY_NAME_DOWN },
};

static const struct list_preset presets[] = {
	{ "alla", T_STAFF_ALL, "", true, 0 },
	{ "borta", T_STAFF_AWAY, "narvaro=borta", true, 0 },
};

static const struct list_def staff_list = {
	.name = "personal",
	.path = "/arbete/personal",
	.permission = PERM_STAFF,
	.title = T_STAFF_TITLE,
	.caption = T_STAFF_TITLE,
	.n_rows = T_STAFF_N,
	.empty = T_STAFF_EMPTY,
	.empty_text = T_STAFF_EMPTY_TEXT,
	.listing = &contact_q_staff_rows,
	.columns = columns,
	.n_columns = ARRAY_LEN(columns),
	.filters = filters,
	.n_filters = ARRAY_LEN(filters),
	.orders = orders,
	.n_orders = ARRAY_LEN(orders),
	.presets = presets,
	.n_presets = ARRAY_LEN(presets),
	.cells = cells,
};

static enum err
show_list(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct staff_list_view v = { .may_change = core_may(cx, PERM_DIRECTORY) };
	struct page p;
	enum err e;

	if ((e = list_read(cx, rq, &staff_list, &v.list)) || (e = list_load(v.list)))
		return e;
	page_begin(&p, cx, rq, core_text(cx->lang, T_STAFF_TITLE));
	contact_tpl_staff_list(&p.h, &v);
	return page_send(&p, rs, v.list->wrong ? 422 : 200);
}

static enum err
take_view(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return list_save_view(cx, rq, rs, &staff_list);
}

static enum err
take_file(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return list_file(cx, rq, rs, &staff_list);
}

static enum err
deputies(struct cx *cx, struct form *f, const char *field, int64_t id)
{
	struct contact_q_staff_list *rows = NULL;
	struct form_option *o;
	size_t n_rows = 0;
	size_t n = 0;
	enum err e;

	if ((e = contact_q_staff_list(cx, "", 0, STAFF_MAX, &rows, &n_rows)))
		return e;
	o = arena_array(cx->arena, n_rows + 1, sizeof(*o));
	for (size_t i = 0; i < n_rows; i++)
		if (rows[i].id != id)
			o[n++] = (struct form_option) { .value = id_string(cx->arena, rows[i].id),
				.label = rows[i].title[0] ? arena_printf(cx->arena, "%s, %s",
								rows[i].name, rows[i].title)
							  : rows[i].name };
	form_options(f, field, o, n);
	return OK;
}

static enum err
options(struct cx *cx, struct form *f, int64_t id)
{
	enum err e = contact_unit_options(cx, f, 0);

	return e ? e : deputies(cx, f, "deputy", id);
}

static struct staff
staff_of(const struct form *f)
{
	return (struct staff) {
		.name = form_value(f, "name"),
		.title = form_value(f, "title"),
		.unit_id = form_id(f, "unit"),
		.tasks = form_value(f, "tasks"),
		.phone = form_value(f, "phone"),
		.email = form_value(f, "email"),
		.best_time = form_value(f, "best"),
		.deputy_id = form_id(f, "deputy"),
	};
}

static enum err
draw_new(
    struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f, int status)
{
	struct staff_view v = { .form = f };
	struct page p;
	enum err e = options(cx, f, 0);

	if (e)
		return e;
	page_begin(&p, cx, rq, core_text(cx->lang, T_STAFF_NEW));
	contact_tpl_staff_new(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_new(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return draw_new(cx, rq, rs, form_new(cx, rq, fields, ARRAY_LEN(fields)), 200);
}

static enum err
add(struct cx *cx, struct http_response *rs, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct staff in = staff_of(f);
	int64_t id = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = contact_staff_add(cx, &in, &id)))
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(cx->arena, "/arbete/personal/%s?klart=ny", id_string(cx->arena, id)));
}

static enum err
take_new(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, fields, ARRAY_LEN(fields));
	enum err e;

	if ((e = options(cx, f, 0)))
		return e;
	e = add(cx, rs, f);
	return e == ERR_INVALID ? draw_new(cx, rq, rs, f, 422) : e;
}

static void
values_of(struct cx *cx, const struct contact_q_staff_one *s, const char *values[N_FIELDS])
{
	values[F_REV] = arena_printf(cx->arena, "%" PRId64, s->rev);
	values[F_NAME] = s->name;
	values[F_TITLE] = s->title;
	values[F_UNIT] = id_string(cx->arena, s->unit_id);
	values[F_TASKS] = s->tasks;
	values[F_PHONE] = s->phone;
	values[F_EMAIL] = s->email ? s->email : "";
	values[F_BEST] = s->best_time;
	values[F_DEPUTY] = s->deputy_id ? id_string(cx->arena, s->deputy_id) : "";
}

static void
fill(struct cx *cx, const struct contact_q_staff_one *s, struct staff_view *v)
{
	const char *phone = text_phone_key(cx->arena, str_of(s->phone));

	v->name = s->name;
	v->title = s->title;
	v->unit = core_pick(cx->lang, s->unit_sv, s->unit_en, s->unit_fi);
	v->unit_address =
	    arena_printf(cx->arena, "/arbete/enheter/%s", id_string(cx->arena, s->unit_id));
	v->tasks = s->tasks;
	v->phone = s->phone;
	v->phone_link = phone ? arena_printf(cx->arena, "tel:+%s", phone) : NULL;
	v->email = s->email;
	v->best_time = s->best_time;
	v->away = s->away_until > cx->now;
	v->state = state_text(cx, s->away_until);
	v->why = v->away ? s->away_why : "";
	v->deputy = s->deputy_name;
	v->deputy_address = s->deputy_id ? arena_printf(cx->arena, "/arbete/personal/%s",
					       id_string(cx->arena, s->deputy_id))
					 : NULL;
	v->deputy_phone = s->deputy_phone;
	v->rev = s->rev;
	v->retired = s->retired_at != 0;
	v->may_change = core_may(cx, PERM_DIRECTORY);
}

static const char *
message_of(struct cx *cx, const struct http_request *rq)
{
	static const struct {
		const char *code;
		unsigned text;
	} done[] = { { "ny", T_TREE_ADDED }, { "sparat", T_TREE_SAVED }, { "slutat", T_STAFF_GONE },
		{ "igen", T_STAFF_AGAIN }, { "narvaro", T_STAFF_SAID } };
	struct str klart = rq->method == HTTP_GET ? http_field(rq, "klart") : STR("");

	for (size_t i = 0; i < ARRAY_LEN(done); i++)
		if (str_eqz(klart, done[i].code))
			return core_text(cx->lang, done[i].text);
	return NULL;
}

/* The two forms of the page; the one that was sent keeps what was typed. */
struct forms {
	struct form *edit;
	struct form *presence;
};

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id,
    const struct forms *sent, int status)
{
	const char **now = arena_array(cx->arena, N_FIELDS, sizeof(*now));
	struct staff_view v = { .rq = rq, .id = id_string(cx->arena, id), .form = sent->edit };
	struct contact_q_staff_one row = { 0 };
	struct page p;
	enum err e;

	if ((e = contact_staff_get(cx, id, &row)))
		return e;
	values_of(cx, &row, now);
	if (!v.form)
		v.form = form_new(cx, rq, fields, ARRAY_LEN(fields));
	for (size_t i = 0; i < N_FIELDS; i++)
		if (!sent->edit || (status == 409 && i == F_REV))
			form_set(v.form, fields[i].name, now[i]);
	if (contact_staff_may_say(cx, &row) && !row.retired_at) {
		v.presence = sent->presence;
		if (!v.presence) {
			v.presence = form_new(cx, rq, presence_fields, ARRAY_LEN(presence_fields));
			form_set(v.presence, "cover", now[F_DEPUTY]);
		}
		form_set(v.presence, "rev", now[F_REV]);
		if ((e = deputies(cx, v.presence, "cover", id)))
			return e;
	}
	if (status == 409 && sent->edit) {
		now[F_UNIT] = core_pick(cx->lang, row.unit_sv, row.unit_en, row.unit_fi);
		now[F_DEPUTY] = row.deputy_name ? row.deputy_name : "";
		v.theirs = now;
	}
	if ((e = options(cx, v.form, id)))
		return e;
	fill(cx, &row, &v);
	v.message = status == 409 && !sent->edit ? core_text(cx->lang, T_STAFF_MEANWHILE)
						 : message_of(cx, rq);
	page_begin(&p, cx, rq, v.name);
	contact_tpl_staff(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_one(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	int64_t id = 0;
	enum err e = http_param_id(rq, 0, &id);

	return e ? e : draw(cx, rq, rs, id, &(struct forms) { 0 }, 200);
}

static enum err
save(struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct staff in = staff_of(f);
	int64_t rev = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_rev(cx, rq, &rev)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = contact_staff_change(cx, id, rev, &in)))
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(cx->arena, "/arbete/personal/%s?klart=sparat", id_string(cx->arena, id)));
}

static enum err
take_one(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct forms sent = { .edit = form_read(cx, rq, fields, ARRAY_LEN(fields)) };
	int64_t id = 0;
	int status = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)) || (e = options(cx, sent.edit, id)))
		return e;
	e = save(cx, rq, rs, id, sent.edit);
	return web_again(cx, e, &status) ? draw(cx, rq, rs, id, &sent, status) : e;
}

/* When they are back: a day alone means its morning, a time alone today. */
static enum err
back_at(struct cx *cx, const struct form *f, int64_t *ret_at)
{
	int64_t day = when_day(cx->now);
	int minutes = MORNING;
	bool has_day = form_day(f, "day", &day);
	bool has_time = form_minutes(f, "time", &minutes);

	if (!has_day && !has_time)
		return fail_field(cx, "day", T_ERROR_NEEDED, NULL);
	*ret_at = when_at(day, minutes);
	return OK;
}

static enum err
say_away(
    struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	int64_t rev = 0;
	int64_t until = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = back_at(cx, f, &until)) || (e = web_rev(cx, rq, &rev)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	e = contact_staff_away(cx, id, rev, until, form_value(f, "why"), form_id(f, "cover"));
	if (e)
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(cx->arena, "/arbete/personal/%s?klart=narvaro", id_string(cx->arena, id)));
}

static enum err
take_away(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct forms sent = { .presence =
				  form_read(cx, rq, presence_fields, ARRAY_LEN(presence_fields)) };
	struct contact_q_staff_one row = { 0 };
	int64_t id = 0;
	int status = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)) || (e = contact_staff_get(cx, id, &row)))
		return e;
	if (!contact_staff_may_say(cx, &row) && !base_broken("staff-away"))
		return fail(cx, ERR_DENIED, 0, NULL);
	if ((e = deputies(cx, sent.presence, "cover", id)))
		return e;
	e = say_away(cx, rq, rs, id, sent.presence);
	return web_again(cx, e, &status) ? draw(cx, rq, rs, id, &sent, status) : e;
}

static enum err
come_back(struct cx *cx, int64_t id, int64_t rev)
{
	struct contact_q_staff_one row = { 0 };
	enum err e = contact_staff_get(cx, id, &row);

	return e ? e : contact_staff_away(cx, id, rev, 0, "", row.deputy_id);
}

static enum err
press(struct cx *cx, struct http_request *rq, struct http_response *rs, const char *code,
    enum err (*change)(struct cx *cx, int64_t id, int64_t rev))
{
	return web_press(cx, rq, rs,
	    arena_printf(cx->arena, "/arbete/personal/%s?klart=%s", rq->params[0], code), change);
}

static enum err
take_back(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return press(cx, rq, rs, "narvaro", come_back);
}

static enum err
take_retire(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return press(cx, rq, rs, "slutat", contact_staff_retire);
}

static enum err
take_reopen(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return press(cx, rq, rs, "igen", contact_staff_reopen);
}

static enum err
at_unit(struct cx *cx, const struct panel_ask *ask, struct panel_link **ret_links, size_t *ret_n)
{
	struct contact_q_staff_at_unit *rows = NULL;
	struct panel_link *links;
	size_t n = 0;
	enum err e;

	if ((e = contact_q_staff_at_unit(cx, ask->on.id, PANEL, &rows, &n)))
		return e;
	links = arena_array(cx->arena, n + 1, sizeof(*links));
	for (size_t i = 0; i < n; i++)
		links[i] = (struct panel_link) {
			.text = rows[i].title[0]
				    ? arena_printf(cx->arena, "%s, %s", rows[i].name, rows[i].title)
				    : rows[i].name,
			.href = arena_printf(
			    cx->arena, "/arbete/personal/%s", id_string(cx->arena, rows[i].id)),
		};
	*ret_links = links;
	*ret_n = n;
	return OK;
}

const struct panel contact_panel_unit_staff = {
	.on = LINK_UNIT,
	.permission = PERM_STAFF,
	.title = T_STAFF_TITLE,
	.fn = at_unit,
};

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/personal", PERM_STAFF, show_list, 0 },
	{ HTTP_POST, "/arbete/personal/vyer", PERM_STAFF, take_view, 0 },
	{ HTTP_POST, "/arbete/personal/fil", PERM_STAFF, take_file, HTTP_FRESH },
	{ HTTP_GET, "/arbete/personal/ny", PERM_DIRECTORY, show_new, 0 },
	{ HTTP_POST, "/arbete/personal/ny", PERM_DIRECTORY, take_new, 0 },
	{ HTTP_GET, "/arbete/personal/{id}", PERM_STAFF, show_one, 0 },
	{ HTTP_POST, "/arbete/personal/{id}", PERM_DIRECTORY, take_one, 0 },
	{ HTTP_POST, "/arbete/personal/{id}/borta", PERM_STAFF, take_away, 0 },
	{ HTTP_POST, "/arbete/personal/{id}/tillbaka", PERM_STAFF, take_back, 0 },
	{ HTTP_POST, "/arbete/personal/{id}/slutat", PERM_DIRECTORY, take_retire, 0 },
	{ HTTP_POST, "/arbete/personal/{id}/igen", PERM_DIRECTORY, take_reopen, 0 },
};

const struct http_routes contact_staff_routes = { routes, ARRAY_LEN(routes) };
