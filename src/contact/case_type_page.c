/* The case types: the list for all staff, one with its agreement, and the form of whoever may
 * change them. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/case_type.h"

#include "base/id.h"
#include "contact/case_op.h"
#include "contact/case_type_page.h"
#include "core/role.h"
#include "core/unit.h"
#include "db/db.h"
#include "fmt/when.h"
#include "gen/contact_tpl.h"
#include "web/dispatch.h"
#include "web/list.h"
#include "web/press.h"

static const struct form_field fields[] = {
	{ "rev", FORM_HIDDEN, T_NONE, T_NONE, 20, false, NULL },
	{ "sv", FORM_TEXT, T_TREE_SV, T_NONE, CASE_TYPE_NAME_MAX, true, "off" },
	{ "en", FORM_TEXT, T_TREE_EN, T_TREE_OTHER_HELP, CASE_TYPE_NAME_MAX, false, "off" },
	{ "fi", FORM_TEXT, T_TREE_FI, T_NONE, CASE_TYPE_NAME_MAX, false, "off" },
	{ "step", FORM_SELECT, T_CASE_TYPE_STEP, T_CASE_TYPE_STEP_HELP, 2, true, NULL },
	{ .name = "minutes",
	    .type = FORM_NUMBER,
	    .label = T_CASE_TYPE_MINUTES,
	    .help = T_CASE_TYPE_MINUTES_HELP,
	    .max = 4,
	    .required = true,
	    .most = CASE_TYPE_MINUTES_MAX },
	{ "unit", FORM_SELECT, T_CASE_TYPE_UNIT, T_CASE_TYPE_UNIT_HELP, 20, false, NULL },
	{ .name = "days",
	    .type = FORM_NUMBER,
	    .label = T_CASE_TYPE_DAYS,
	    .help = T_CASE_TYPE_DAYS_HELP,
	    .max = 3,
	    .required = true,
	    .most = CASE_TYPE_DAYS_MAX },
	{ "agreement", FORM_LONG, T_CASE_TYPE_AGREEMENT, T_CASE_TYPE_AGREEMENT_HELP,
	    CASE_TYPE_TEXT_MAX, false, "off" },
	{ "review", FORM_DATE, T_CASE_TYPE_REVIEW, T_CASE_TYPE_REVIEW_HELP, 40, false, "off" },
	{ "asked", FORM_YESNO, T_CASE_TYPE_ASKED, T_CASE_TYPE_ASKED_HELP, 1, false, NULL },
	{ "help_sv", FORM_LONG, T_CASE_TYPE_HELP_SV, T_CASE_TYPE_HELP_HELP, CASE_TYPE_HELP_MAX,
	    false, "off", 0, 0, "asked", "1" },
	{ "help_en", FORM_LONG, T_CASE_TYPE_HELP_EN, T_NONE, CASE_TYPE_HELP_MAX, false, "off", 0, 0,
	    "asked", "1" },
	{ "help_fi", FORM_LONG, T_CASE_TYPE_HELP_FI, T_NONE, CASE_TYPE_HELP_MAX, false, "off", 0, 0,
	    "asked", "1" },
	{ .name = "position",
	    .type = FORM_NUMBER,
	    .label = T_CASE_TYPE_POSITION,
	    .help = T_CASE_TYPE_POSITION_HELP,
	    .max = 4,
	    .required = true,
	    .most = CASE_TYPE_POSITION_MAX },
};

enum {
	F_REV,
	F_SV,
	F_EN,
	F_FI,
	F_STEP,
	F_MINUTES,
	F_UNIT,
	F_DAYS,
	F_AGREEMENT,
	F_REVIEW,
	F_ASKED,
	F_HELP_SV,
	F_HELP_EN,
	F_HELP_FI,
	F_POSITION,
	N_FIELDS
};

/* In the order of the cells below. */
static const struct list_column columns[] = {
	{ "name", T_CASE_TYPE_NAME, LIST_LINK, 1 + CONTACT_Q_CASE_TYPE_ROWS_BY_NAME, 0, LIST_HEAD },
	{ "step", T_CASE_TYPE_STEP, LIST_TEXT, 1 + CONTACT_Q_CASE_TYPE_ROWS_BY_STEP, 0,
	    LIST_FILE_ONLY },
	{ "minutes", T_CASE_TYPE_MINUTES_SHORT, LIST_NUMBER, 0, 0, LIST_FILE_ONLY },
	{ "time", T_CASE_TYPE_TIME, LIST_TEXT, 1 + CONTACT_Q_CASE_TYPE_ROWS_BY_MINUTES, 0,
	    LIST_PAGE_ONLY },
	{ "unit", T_CASE_TYPE_UNIT, LIST_TEXT, 0, 0, 0 },
	{ "days", T_CASE_TYPE_DAYS_SHORT, LIST_TEXT, 0, 0, 0 },
	{ "agreement", T_CASE_TYPE_AGREEMENT, LIST_TEXT, 0, 0, LIST_FILE_ONLY },
	{ "key", T_CASE_TYPE_KEY, LIST_TEXT, 0, 0, LIST_FILE_ONLY },
};

static const char *
days_in_words(struct cx *cx, int64_t days)
{
	return days ? core_text_format(cx->arena, cx->lang, T_CASE_TYPE_DAYS_N, 1,
			  (struct text_arg[]) { TEXT_ARG(days) })
		    : core_text(cx->lang, T_CASE_TYPE_TODAY);
}

static const char *
minutes_in_words(struct cx *cx, int64_t minutes)
{
	return core_text_format(cx->arena, cx->lang, T_CASE_TYPE_MINUTES_N, 1,
	    (struct text_arg[]) { TEXT_ARG(minutes) });
}

static void
cells(struct cx *cx, const void *row, struct list_cell *ret_cells)
{
	const struct contact_q_case_type_rows *r = row;
	const char *step = arena_printf(cx->arena, "%" PRId64 " %s", r->ladder_step,
	    core_text(cx->lang, contact_ladder_text(r->ladder_step)));
	const struct list_cell all[ARRAY_LEN(columns)] = {
		{ .text = core_pick(cx->lang, r->name_sv, r->name_en, r->name_fi),
		    .href = arena_printf(
			cx->arena, "/arbete/arendetyper/%s", id_string(cx->arena, r->id)),
		    .meta = step },
		{ .text = step },
		{ .n = r->minutes },
		{ .text = minutes_in_words(cx, r->minutes) },
		{ .text =
			r->unit_sv ? core_pick(cx->lang, r->unit_sv, r->unit_en, r->unit_fi) : NULL,
		    .meta = r->unit_sv ? NULL : core_text(cx->lang, T_CASE_TYPE_BY_TOPIC) },
		{ .text = days_in_words(cx, r->answer_days) },
		{ .text = r->agreement },
		{ .text = r->key },
	};

	memcpy(ret_cells, all, sizeof(all));
}

static const struct list_choice steps[] = {
	{ "1", T_LADDER_1, 1 },
	{ "2", T_LADDER_2, 2 },
	{ "3", T_LADDER_3, 3 },
	{ "4", T_LADDER_4, 4 },
	{ "5", T_LADDER_5, 5 },
	{ "6", T_LADDER_6, 6 },
	{ "7", T_LADDER_7, 7 },
	{ "8", T_LADDER_8, 8 },
};

static const struct list_choice states[] = {
	{ "i-bruk", T_TREE_IN_USE, CONTACT_Q_CASE_TYPE_ROWS_USED },
	{ "undan", T_TREE_RETIRED_TAG, CONTACT_Q_CASE_TYPE_ROWS_RETIRED },
};

static const struct list_filter filters[] = {
	{ .key = "steg",
	    .label = T_CASE_TYPE_STEP,
	    .kind = LIST_BY_CHOICE,
	    .filter = CONTACT_Q_CASE_TYPE_ROWS_STEP,
	    .choices = steps,
	    .n_choices = ARRAY_LEN(steps) },
	{ .key = "enhet",
	    .label = T_CASE_TYPE_UNIT,
	    .kind = LIST_BY_UNIT,
	    .filter = CONTACT_Q_CASE_TYPE_ROWS_UNIT,
	    .below = CONTACT_Q_CASE_TYPE_ROWS_UNITS },
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
	{ "ordning", T_CASE_TYPE_BY_POSITION, CONTACT_Q_CASE_TYPE_ROWS_BY_POSITION },
	{ "namn", T_CASE_TYPE_BY_NAME, CONTACT_Q_CASE_TYPE_ROWS_BY_NAME },
	{ "steg", T_CASE_TYPE_BY_STEP, CONTACT_Q_CASE_TYPE_ROWS_BY_STEP },
	{ "tid", T_CASE_TYPE_BY_MINUTES, CONTACT_Q_CASE_TYPE_ROWS_BY_MINUTES },
};

static const struct list_preset presets[] = {
	{ "alla", T_CASE_TYPE_ALL, "", true, 0 },
	{ "undan", T_TREE_RETIRED_TAG, "lage=undan", true, 0 },
};

static const struct list_def types = {
	.name = "arendetyper",
	.path = "/arbete/arendetyper",
	.permission = PERM_STAFF,
	.title = T_CASE_TYPE_TITLE,
	.caption = T_CASE_TYPE_CAPTION,
	.n_rows = T_CASE_TYPE_N,
	.empty = T_CASE_TYPE_EMPTY,
	.empty_text = T_CASE_TYPE_EMPTY_TEXT,
	.listing = &contact_q_case_type_rows,
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
	struct case_types_view v = { .may_change = core_may(cx, PERM_STRUCTURE) };
	struct page p;
	enum err e;

	if ((e = list_read(cx, rq, &types, &v.list)) || (e = list_load(v.list)))
		return e;
	page_begin(&p, cx, rq, core_text(cx->lang, T_CASE_TYPE_TITLE));
	contact_tpl_case_types(&p.h, &v);
	return page_send(&p, rs, v.list->wrong ? 422 : 200);
}

static enum err
take_view(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return list_save_view(cx, rq, rs, &types);
}

static enum err
take_file(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return list_file(cx, rq, rs, &types);
}

static enum err
options(struct cx *cx, struct form *f)
{
	struct form_option *o = arena_array(cx->arena, LADDER_STEPS, sizeof(*o));

	for (int64_t i = 0; i < LADDER_STEPS; i++)
		o[i] = (struct form_option) { .value = steps[i].code,
			.label = arena_printf(cx->arena, "%s %s", steps[i].code,
			    core_text(cx->lang, contact_ladder_text(i + 1))) };
	form_options(f, "step", o, LADDER_STEPS);
	return contact_unit_options(cx, f, 0);
}

/* What was typed; the form's check comes first. */
static struct case_type
type_of(const struct form *f)
{
	struct case_type t = {
		.name_sv = form_value(f, "sv"),
		.name_en = form_value(f, "en"),
		.name_fi = form_value(f, "fi"),
		.unit_id = form_id(f, "unit"),
		.agreement = form_value(f, "agreement"),
		.asked = form_value(f, "asked")[0] == '1',
		.help_sv = form_value(f, "help_sv"),
		.help_en = form_value(f, "help_en"),
		.help_fi = form_value(f, "help_fi"),
	};

	(void)str_int(str_of(form_value(f, "step")), &t.ladder_step);
	(void)form_number(f, "minutes", &t.minutes);
	(void)form_number(f, "days", &t.answer_days);
	(void)form_day(f, "review", &t.review_day);
	(void)form_number(f, "position", &t.position);
	return t;
}

static enum err
draw_new(
    struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f, int status)
{
	struct case_type_view v = { .form = f };
	struct page p;
	enum err e = options(cx, f);

	if (e)
		return e;
	page_begin(&p, cx, rq, core_text(cx->lang, T_CASE_TYPE_NEW));
	contact_tpl_case_type_new(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_new(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_new(cx, rq, fields, ARRAY_LEN(fields));

	form_set(f, "minutes", "5");
	form_set(f, "days", "2");
	form_set(f, "position", "100");
	return draw_new(cx, rq, rs, f, 200);
}

static enum err
add(struct cx *cx, struct http_response *rs, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct case_type in;
	int64_t id = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	in = type_of(f);
	if ((e = contact_case_type_add(cx, &in, &id)))
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(cx->arena, "/arbete/arendetyper/%s?klart=ny", id_string(cx->arena, id)));
}

static enum err
take_new(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, fields, ARRAY_LEN(fields));
	enum err e;

	if ((e = options(cx, f)))
		return e;
	e = add(cx, rs, f);
	return e == ERR_INVALID ? draw_new(cx, rq, rs, f, 422) : e;
}

static const char *
number_text(struct cx *cx, int64_t n)
{
	return arena_printf(cx->arena, "%" PRId64, n);
}

static void
values_of(struct cx *cx, const struct contact_q_case_type_one *t, const char *values[N_FIELDS])
{
	values[F_REV] = number_text(cx, t->rev);
	values[F_SV] = t->name_sv;
	values[F_EN] = t->name_en;
	values[F_FI] = t->name_fi;
	values[F_STEP] = number_text(cx, t->ladder_step);
	values[F_MINUTES] = number_text(cx, t->minutes);
	values[F_UNIT] = t->unit_id ? id_string(cx->arena, t->unit_id) : "";
	values[F_DAYS] = number_text(cx, t->answer_days);
	values[F_AGREEMENT] = t->agreement;
	values[F_REVIEW] = t->review_day ? when_day_iso(cx->arena, t->review_day) : "";
	values[F_ASKED] = t->asked ? "1" : "0";
	values[F_HELP_SV] = t->help_sv;
	values[F_HELP_EN] = t->help_en;
	values[F_HELP_FI] = t->help_fi;
	values[F_POSITION] = number_text(cx, t->position);
}

static void
fill_state(struct cx *cx, const struct http_request *rq, const struct contact_q_case_type_one *t,
    struct case_type_view *v)
{
	static const struct {
		const char *code;
		unsigned text;
	} done[] = { { "ny", T_TREE_ADDED }, { "sparat", T_TREE_SAVED },
		{ "vilar", T_TREE_RETIRED }, { "igen", T_TREE_REOPENED } };
	struct str klart = rq->method == HTTP_GET ? http_field(rq, "klart") : STR("");

	for (size_t i = 0; i < ARRAY_LEN(done); i++)
		if (str_eqz(klart, done[i].code))
			v->message = core_text(cx->lang, done[i].text);
	if (cx->fail.kind == ERR_INVALID && cx->fail.text && !cx->fail.fields)
		v->fault = core_text(cx->lang, cx->fail.text);
	v->name = core_pick(cx->lang, t->name_sv, t->name_en, t->name_fi);
	v->rev = t->rev;
	v->retired = t->retired_at != 0;
	v->step = arena_printf(cx->arena, "%" PRId64 " %s", t->ladder_step,
	    core_text(cx->lang, contact_ladder_text(t->ladder_step)));
	v->time = minutes_in_words(cx, t->minutes);
	v->promise = contact_case_type_promise(cx, t);
	v->agreement = t->agreement[0] ? t->agreement : NULL;
	v->review = t->review_day ? web_day_text(cx, t->review_day) : NULL;
	v->may_change = core_may(cx, PERM_STRUCTURE);
}

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id, struct form *f,
    bool conflict, int status)
{
	const char **now = arena_array(cx->arena, N_FIELDS, sizeof(*now));
	struct case_type_view v = { .rq = rq, .id = id_string(cx->arena, id), .form = f };
	struct contact_q_case_type_one row = { 0 };
	struct page p;
	enum err e;

	if ((e = contact_case_type_get(cx, id, &row)))
		return e;
	values_of(cx, &row, now);
	if (!f)
		v.form = form_new(cx, rq, fields, ARRAY_LEN(fields));
	for (size_t i = 0; i < N_FIELDS; i++)
		if (!f || (conflict && i == F_REV))
			form_set(v.form, fields[i].name, now[i]);
	if (conflict) {
		now[F_STEP] = core_text(cx->lang, contact_ladder_text(row.ladder_step));
		now[F_UNIT] =
		    core_pick(cx->lang, row.unit_sv ? row.unit_sv : "", row.unit_en, row.unit_fi);
		now[F_ASKED] = core_text(cx->lang, row.asked ? T_FORM_YES : T_FORM_NO);
		v.theirs = now;
	}
	if ((e = options(cx, v.form)))
		return e;
	fill_state(cx, rq, &row, &v);
	page_begin(&p, cx, rq, v.name);
	contact_tpl_case_type(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_type(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	int64_t id = 0;
	enum err e = http_param_id(rq, 0, &id);

	return e ? e : draw(cx, rq, rs, id, NULL, false, 200);
}

static enum err
save(struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct case_type in;
	int64_t rev = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_rev(cx, rq, &rev)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	in = type_of(f);
	if ((e = contact_case_type_change(cx, id, rev, &in)))
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(
		cx->arena, "/arbete/arendetyper/%s?klart=sparat", id_string(cx->arena, id)));
}

static enum err
take_type(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, fields, ARRAY_LEN(fields));
	int64_t id = 0;
	int status = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)) || (e = options(cx, f)))
		return e;
	e = save(cx, rq, rs, id, f);
	return web_again(cx, e, &status) ? draw(cx, rq, rs, id, f, status == 409, status) : e;
}

static enum err
press(struct cx *cx, struct http_request *rq, struct http_response *rs, const char *code,
    enum err (*change)(struct cx *cx, int64_t id, int64_t rev))
{
	enum err e = web_press(cx, rq, rs,
	    arena_printf(cx->arena, "/arbete/arendetyper/%s?klart=%s", rq->params[0], code),
	    change);
	int64_t id = 0;

	if (e != ERR_INVALID || http_param_id(rq, 0, &id))
		return e;
	return draw(cx, rq, rs, id, NULL, false, 422);
}

static enum err
take_retire(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return press(cx, rq, rs, "vilar", contact_case_type_retire);
}

static enum err
take_reopen(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return press(cx, rq, rs, "igen", contact_case_type_reopen);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/arendetyper", PERM_STAFF, show_list, 0 },
	{ HTTP_POST, "/arbete/arendetyper/vyer", PERM_STAFF, take_view, 0 },
	{ HTTP_POST, "/arbete/arendetyper/fil", PERM_STAFF, take_file, HTTP_FRESH },
	{ HTTP_GET, "/arbete/arendetyper/ny", PERM_STRUCTURE, show_new, 0 },
	{ HTTP_POST, "/arbete/arendetyper/ny", PERM_STRUCTURE, take_new, 0 },
	{ HTTP_GET, "/arbete/arendetyper/{id}", PERM_STAFF, show_type, 0 },
	{ HTTP_POST, "/arbete/arendetyper/{id}", PERM_STRUCTURE, take_type, 0 },
	{ HTTP_POST, "/arbete/arendetyper/{id}/lagg-ner", PERM_STRUCTURE, take_retire, 0 },
	{ HTTP_POST, "/arbete/arendetyper/{id}/oppna", PERM_STRUCTURE, take_reopen, 0 },
};

const struct http_routes contact_case_type_routes = { routes, ARRAY_LEN(routes) };
