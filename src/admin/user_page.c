/* Users: the list with search, and adding one. A user's own page is in user_one_page.c. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/admin.h"
#include "base/id.h"
#include "core/unit.h"
#include "core/user.h"
#include "db/db.h"
#include "gen/admin_tpl.h"
#include "web/dispatch.h"
#include "web/list.h"

/* More users than this are no answer to a search. */
enum { FOUND_MAX = 1000 };

static const struct form_field fields[] = {
	{ "name", FORM_TEXT, T_FIELD_NAME, T_NONE, NAME_MAX_CHARS, true, "off" },
	{ "email", FORM_EMAIL, T_FIELD_EMAIL, T_NONE, 254, true, "off" },
	{ "password", FORM_PASSWORD, T_USERS_PASSWORD, T_USERS_PASSWORD_HELP, PASSWORD_MAX, true,
	    "new-password", .least = PASSWORD_MIN },
	{ "role", FORM_CHECKS, T_USERS_ROLES, T_NONE, 200, true, NULL },
	{ "unit", FORM_SELECT, T_USERS_UNIT, T_USERS_UNIT_HELP, 20, false, NULL },
};

enum err
admin_unit_options(struct cx *cx, struct form *f, const char *field, int64_t without)
{
	const struct core_q_unit_list **list;
	struct units units = { 0 };
	struct form_option *o;
	size_t n = 0;
	enum err e;

	if ((e = units_get(cx, &units)))
		return e;
	o = arena_array(cx->arena, units.n + 1, sizeof(*o));
	list = units_in_order(cx, &units, NULL);
	for (size_t i = 0; i < units.n; i++)
		if (!list[i]->retired_at &&
		    (!without || !units_below(&units, list[i]->id, without)))
			o[n++] = (struct form_option) { .value = id_string(cx->arena, list[i]->id),
				.label = units_path(cx, &units, list[i]->id) };
	form_options(f, field, o, n);
	return OK;
}

enum err
admin_role_options(struct cx *cx, struct form *f)
{
	struct form_option *roles = arena_array(cx->arena, N_ROLE, sizeof(*roles));

	for (enum role r = 0; r < N_ROLE; r++)
		roles[r] = (struct form_option) { .value = role_code(r),
			.label = core_text(cx->lang, role_text(r)) };
	form_options(f, "role", roles, N_ROLE);
	return admin_unit_options(cx, f, "unit", 0);
}

/* The names of a user's roles, each once. A user without any, or whose roles cannot be read, has
 * none to show. */
static const char *
role_names(struct cx *cx, int64_t user_id)
{
	struct core_q_grant_list *grants = NULL;
	struct buf b;
	uint32_t seen = 0;
	size_t n = 0;

	if (core_q_grant_list(cx, user_id, &grants, &n))
		return NULL;
	buf_init(&b, cx->arena, 1024);
	for (size_t i = 0; i < n; i++) {
		if (seen & (1u << grants[i].role))
			continue;
		seen |= 1u << grants[i].role;
		buf_printf(&b, "%s%s", b.n ? ", " : "",
		    core_text(cx->lang, role_text((enum role)grants[i].role)));
	}
	return b.n ? b.p : NULL;
}

/* In the order of the cells below. */
static const struct list_column columns[] = {
	{ "name", T_FIELD_NAME, LIST_LINK, 1 + CORE_Q_USER_ROWS_BY_NAME,
	    1 + CORE_Q_USER_ROWS_BY_NAME_DOWN, LIST_HEAD },
	{ "email", T_FIELD_EMAIL, LIST_TEXT, 0, 0, LIST_FILE_ONLY },
	{ "roles", T_USERS_ROLES, LIST_TEXT, 0, 0, 0 },
	{ "logged_in", T_USERS_LOGGED_IN, LIST_TIME, 1 + CORE_Q_USER_ROWS_BY_UNSEEN,
	    1 + CORE_Q_USER_ROWS_BY_SEEN, LIST_FIRST_DOWN },
	{ "state", T_USERS_STATE, LIST_ENUM, 0, 0, 0 },
	{ "created", T_USERS_CREATED, LIST_TIME, 0, 0, LIST_FILE_ONLY },
};

static void
cells(struct cx *cx, const void *row, struct list_cell *ret_cells)
{
	const struct core_q_user_rows *r = row;
	const char *roles = role_names(cx, r->id);
	const struct list_cell all[ARRAY_LEN(columns)] = {
		{ .text = r->name,
		    .href = arena_printf(
			cx->arena, "/arbete/anvandare/%s", id_string(cx->arena, r->id)),
		    .meta = r->email },
		{ .text = r->email },
		{ .text = roles, .meta = roles ? NULL : core_text(cx->lang, T_USERS_NO_ROLES) },
		{ .n = r->logged_in_at },
		{ .text = core_text(cx->lang, r->disabled_at ? T_USERS_DISABLED : T_USERS_OPEN) },
		{ .n = r->created_at },
	};

	memcpy(ret_cells, all, sizeof(all));
}

/* A part of a name or an address, whatever its letters' case: looked for among all, as their keys
 * are made here. */
static enum err
put_text(struct list *l, const struct list_filter *f, const char *value)
{
	struct core_q_user_list *rows = NULL;
	struct buf b;
	size_t n = 0;
	enum err e;

	if ((e = user_find(l->cx, value, "", 0, FOUND_MAX + 1, &rows, &n)))
		return e;
	if (n > FOUND_MAX)
		return fail_field(l->cx, f->key, T_USERS_TOO_MANY, NULL);
	buf_init(&b, l->cx->arena, HTTP_BODY_MAX);
	buf_putc(&b, ',');
	for (size_t i = 0; i < n; i++)
		buf_printf(&b, "%" PRId64 ",", rows[i].id);
	if (!base_broken("list-among"))
		db_ask_text(&l->ask, CORE_Q_USER_ROWS_AMONG, b.p);
	return OK;
}

static const struct list_choice states[] = {
	{ "oppna", T_USERS_OPEN, CORE_Q_USER_ROWS_OPEN },
	{ "avstangda", T_USERS_DISABLED, CORE_Q_USER_ROWS_CLOSED },
	{ "aldrig", T_USERS_NEVER, CORE_Q_USER_ROWS_NEVER },
};

static enum err
role_choices(struct cx *cx, struct form_option **ret_options, size_t *ret_n)
{
	struct form_option *o = arena_array(cx->arena, N_ROLE, sizeof(*o));

	for (enum role r = 0; r < N_ROLE; r++)
		o[r] = (struct form_option) { .value = role_code(r),
			.label = core_text(cx->lang, role_text(r)) };
	*ret_options = o;
	*ret_n = N_ROLE;
	return OK;
}

static enum err
put_role(struct list *l, const struct list_filter *f, const char *value)
{
	for (enum role r = 0; r < N_ROLE; r++)
		if (strcmp(value, role_code(r)) == 0) {
			db_ask_int(&l->ask, CORE_Q_USER_ROWS_ROLE, r);
			return OK;
		}
	return fail_field(l->cx, f->key, T_ERROR_CHOOSE, NULL);
}

static const struct list_filter filters[] = {
	{ .key = "q", .label = T_USERS_SEARCH, .kind = LIST_BY_TEXT, .put = put_text },
	{ .key = "roll",
	    .label = T_USERS_ROLES,
	    .kind = LIST_BY_OPTION,
	    .options = role_choices,
	    .more = true,
	    .put = put_role },
	{ .key = "enhet",
	    .label = T_USERS_UNIT,
	    .kind = LIST_BY_UNIT,
	    .filter = CORE_Q_USER_ROWS_UNIT,
	    .below = CORE_Q_USER_ROWS_UNITS,
	    .more = true },
	{ .key = "lage",
	    .label = T_USERS_STATE,
	    .kind = LIST_BY_CHOICE,
	    .choices = states,
	    .n_choices = ARRAY_LEN(states),
	    .more = true,
	    .put = list_put_flag },
};

static const struct list_order orders[] = {
	{ "namn", T_USERS_BY_NAME, CORE_Q_USER_ROWS_BY_NAME },
	{ "namn-fran-slutet", T_USERS_BY_NAME_DOWN, CORE_Q_USER_ROWS_BY_NAME_DOWN },
	{ "nyast", T_USERS_BY_NEWEST, CORE_Q_USER_ROWS_BY_NEWEST },
	{ "inloggad", T_USERS_BY_SEEN, CORE_Q_USER_ROWS_BY_SEEN },
	{ "lange-sedan", T_USERS_BY_UNSEEN, CORE_Q_USER_ROWS_BY_UNSEEN },
};

static const struct list_preset presets[] = {
	{ "alla", T_USERS_ALL, "", true, 0 },
	{ "avstangda", T_USERS_DISABLED, "lage=avstangda", true, 0 },
	{ "aldrig", T_USERS_NEVER, "lage=aldrig", true, 0 },
};

static const struct list_def users = {
	.name = "anvandare",
	.path = "/arbete/anvandare",
	.permission = PERM_USERS,
	.title = T_USERS_TITLE,
	.caption = T_USERS_CAPTION,
	.n_rows = T_USERS_N,
	.empty = T_USERS_NONE,
	.empty_text = T_USERS_NONE_TEXT,
	.listing = &core_q_user_rows,
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

/* The list, and below it the form for a new one. After a fault of the form the list is the usual
 * one. */
static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f, int status)
{
	struct http_request asked = *rq;
	struct cx *calm = arena_alloc(cx->arena, sizeof(*calm));
	struct users_view v = { .form = f };
	struct page p;
	enum err e;

	*calm = *cx;
	calm->fail = (struct failure) { 0 };
	if (rq->method != HTTP_GET)
		asked.fields = (struct http_fields) { 0 };
	if ((e = list_read(calm, &asked, &users, &v.list)) || (e = list_load(v.list)) ||
	    (e = admin_role_options(cx, f)))
		return e;
	page_begin(&p, cx, rq, core_text(cx->lang, T_USERS_TITLE));
	admin_tpl_users(&p.h, &v);
	return page_send(&p, rs, v.list->wrong ? 422 : status);
}

static enum err
show_users(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return draw(cx, rq, rs, form_new(cx, rq, fields, ARRAY_LEN(fields)), 200);
}

static uint32_t
roles_of(const struct form *f)
{
	uint32_t roles = 0;

	for (enum role r = 0; r < N_ROLE; r++)
		if (form_has_checked(f, "role", role_code(r)))
			roles |= 1u << r;
	return roles;
}

static enum err
add_user(struct cx *cx, struct http_response *rs, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct user_new in = {
		.email = form_value(f, "email"),
		.name = form_value(f, "name"),
		.password = str_of(form_value(f, "password")),
		.roles = roles_of(f),
		.unit_id = form_id(f, "unit"),
	};
	int64_t id = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = user_prepare(cx, &in)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = user_add(cx, &in, &id)))
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(cx->arena, "/arbete/anvandare/%s?klart=ny", id_string(cx->arena, id)));
}

static enum err
take_user(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, fields, ARRAY_LEN(fields));
	enum err e;

	if ((e = admin_role_options(cx, f)))
		return e;
	e = add_user(cx, rs, f);
	return e == ERR_INVALID ? draw(cx, rq, rs, f, 422) : e;
}

static enum err
take_view(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return list_save_view(cx, rq, rs, &users);
}

static enum err
take_file(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return list_file(cx, rq, rs, &users);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/anvandare", PERM_USERS, show_users, 0 },
	{ HTTP_POST, "/arbete/anvandare", PERM_USERS, take_user, HTTP_FRESH },
	{ HTTP_POST, "/arbete/anvandare/vyer", PERM_USERS, take_view, 0 },
	{ HTTP_POST, "/arbete/anvandare/fil", PERM_USERS, take_file, HTTP_FRESH },
};

const struct http_routes admin_user_routes = { routes, ARRAY_LEN(routes) };
