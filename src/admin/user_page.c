/* Users: the list with search, and adding one. A user's own page is in user_one_page.c. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/admin.h"
#include "base/id.h"
#include "core/unit.h"
#include "core/user.h"
#include "db/db.h"
#include "gen/admin_tpl.h"
#include "text/utf8.h"
#include "web/dispatch.h"

enum { PAGE_ROWS = 100, SEARCH_MAX = 100 };

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
	struct units units = { 0 };
	struct form_option *o;
	size_t n = 0;
	enum err e;

	if ((e = units_get(cx, &units)))
		return e;
	o = arena_array(cx->arena, units.n + 1, sizeof(*o));
	for (size_t i = 0; i < units.n; i++)
		if (!units.rows[i].retired_at &&
		    (!without || !units_below(&units, units.rows[i].id, without)))
			o[n++] =
			    (struct form_option) { .value = id_string(cx->arena, units.rows[i].id),
				    .label = units_path(cx, &units, units.rows[i].id) };
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

static enum err
role_names(struct cx *cx, int64_t user_id, const char **ret_names)
{
	struct core_q_grant_list *grants = NULL;
	struct buf b;
	uint32_t seen = 0;
	size_t n = 0;
	enum err e;

	if ((e = core_q_grant_list(cx, user_id, &grants, &n)))
		return e;
	buf_init(&b, cx->arena, 1024);
	for (size_t i = 0; i < n; i++) {
		if (seen & (1u << grants[i].role))
			continue;
		seen |= 1u << grants[i].role;
		buf_printf(&b, "%s%s", b.n ? ", " : "",
		    core_text(cx->lang, role_text((enum role)grants[i].role)));
	}
	*ret_names = b.p;
	return OK;
}

static enum err
list_items(struct cx *cx, const struct http_request *rq, struct users_view *v)
{
	const char *after = str_dup(cx->arena, http_field(rq, "efter"));
	struct core_q_user_list *rows = NULL;
	struct user_item *items;
	struct buf next;
	int64_t after_id = 0;
	size_t n = 0;
	enum err e;

	if (rq->method != HTTP_GET || !id_parse(http_field(rq, "id"), &after_id)) {
		after_id = 0;
		after = "";
	}
	if ((e = user_find(cx, v->q, after, after_id, PAGE_ROWS + 1, &rows, &n)))
		return e;
	v->n_items = MIN(n, (size_t)PAGE_ROWS);
	items = arena_array(cx->arena, v->n_items + 1, sizeof(*items));
	for (size_t i = 0; i < v->n_items; i++) {
		items[i] = (struct user_item) {
			.id = id_string(cx->arena, rows[i].id),
			.name = rows[i].name,
			.email = rows[i].email,
			.logged_in_at = rows[i].logged_in_at,
			.disabled = rows[i].disabled_at != 0,
		};
		if ((e = role_names(cx, rows[i].id, &items[i].roles)))
			return e;
	}
	v->items = items;
	if (n <= PAGE_ROWS)
		return OK;
	buf_init(&next, cx->arena, 4096);
	buf_printf(&next, "/arbete/anvandare?id=%s&efter=", items[PAGE_ROWS - 1].id);
	url_part(&next, items[PAGE_ROWS - 1].name);
	buf_puts(&next, "&q=");
	url_part(&next, v->q);
	v->next = next.p;
	return OK;
}

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f, int status)
{
	struct page p;
	struct users_view v = { .rq = rq, .form = f, .q = "" };
	enum err e;

	if (rq->method == HTTP_GET)
		v.q = text_tidy(cx->arena, utf8_head(http_field(rq, "q"), SEARCH_MAX), true);
	if ((e = list_items(cx, rq, &v)) || (e = admin_role_options(cx, f)))
		return e;
	page_begin(&p, cx, rq, core_text(cx->lang, T_USERS_TITLE));
	admin_tpl_users(&p.h, &v);
	return page_send(&p, rs, status);
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

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/anvandare", PERM_USERS, show_users, 0 },
	{ HTTP_POST, "/arbete/anvandare", PERM_USERS, take_user, HTTP_FRESH },
};

const struct http_routes admin_user_routes = { routes, ARRAY_LEN(routes) };
