/* Users: the list, adding one, disabling and enabling. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/admin.h"
#include "base/id.h"
#include "core/user.h"
#include "core/unit.h"
#include "db/db.h"
#include "gen/admin_tpl.h"
#include "web/dispatch.h"

enum { PAGE_ROWS = 100 };

static const struct form_field fields[] = {
	{ "name", FORM_TEXT, T_FIELD_NAME, T_NONE, NAME_MAX_CHARS, true, "off" },
	{ "email", FORM_EMAIL, T_FIELD_EMAIL, T_NONE, 254, true, "off" },
	{ "password", FORM_PASSWORD, T_USERS_PASSWORD, T_USERS_PASSWORD_HELP, PASSWORD_MAX, true,
	    "new-password" },
	{ "role", FORM_CHECKS, T_USERS_ROLES, T_NONE, 200, true, NULL },
	{ "unit", FORM_SELECT, T_USERS_UNIT, T_USERS_UNIT_HELP, 20, false, NULL },
};

static enum err
options(struct cx *cx, struct form *f)
{
	struct form_option *roles = arena_array(cx->arena, N_ROLE, sizeof(*roles));
	struct form_option *o;
	struct units units = { 0 };
	enum err e;

	for (enum role r = 0; r < N_ROLE; r++)
		roles[r] = (struct form_option) { .value = role_code(r),
			.label = core_text(cx->lang, role_text(r)) };
	form_options(f, "role", roles, N_ROLE);
	if ((e = units_get(cx, &units)))
		return e;
	o = arena_array(cx->arena, units.n + 1, sizeof(*o));
	for (size_t i = 0; i < units.n; i++)
		o[i] = (struct form_option) { .value = id_string(cx->arena, units.rows[i].id),
			.label = core_pick(cx->lang, units.rows[i].name_sv, units.rows[i].name_en,
			    units.rows[i].name_fi) };
	form_options(f, "unit", o, units.n);
	return OK;
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
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f, int status)
{
	struct page p;
	struct users_view v = { .rq = rq, .form = f, .added = http_has_field(rq, "klart") };
	struct core_q_user_list *rows = NULL;
	struct user_item *items;
	int64_t after_id = 0;
	size_t n = 0;
	enum err e;

	if (rq->method == HTTP_GET && !id_parse(http_field(rq, "id"), &after_id))
		after_id = 0;
	e = core_q_user_list(cx, after_id ? str_dup(cx->arena, http_field(rq, "efter")) : "",
	    after_id, PAGE_ROWS + 1, &rows, &n);
	if (e || (e = options(cx, f)))
		return e;
	v.n_items = MIN(n, (size_t)PAGE_ROWS);
	items = arena_array(cx->arena, v.n_items + 1, sizeof(*items));
	for (size_t i = 0; i < v.n_items; i++) {
		const char *id = id_string(cx->arena, rows[i].id);

		items[i] = (struct user_item) {
			.id = id,
			.name = rows[i].name,
			.email = rows[i].email,
			.rev = rows[i].rev,
			.logged_in_at = rows[i].logged_in_at,
			.disabled = rows[i].disabled_at != 0,
			.me = rows[i].id == cx->viewer.user,
			.disable_action = arena_printf(cx->arena, "/arbete/anvandare/%s/stang", id),
			.enable_action = arena_printf(cx->arena, "/arbete/anvandare/%s/oppna", id),
		};
		if ((e = role_names(cx, rows[i].id, &items[i].roles)))
			return e;
	}
	if (n > PAGE_ROWS) {
		struct buf next;

		buf_init(&next, cx->arena, 2048);
		buf_printf(&next, "/arbete/anvandare?id=%s&efter=", items[PAGE_ROWS - 1].id);
		url_part(&next, items[PAGE_ROWS - 1].name);
		v.next = next.p;
	}
	v.items = items;
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
	return web_once_end(cx, f->once, rs, &tx, "/arbete/anvandare?klart=1");
}

static enum err
take_user(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, fields, ARRAY_LEN(fields));
	enum err e;

	if ((e = options(cx, f)))
		return e;
	e = add_user(cx, rs, f);
	return e == ERR_INVALID ? draw(cx, rq, rs, f, 422) : e;
}

static enum err
change_state(struct cx *cx, struct http_request *rq, struct http_response *rs,
    enum err (*change)(struct cx *cx, int64_t id, int64_t rev))
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct form *f = form_read(cx, rq, NULL, 0);
	int64_t id = 0;
	int64_t rev = 0;
	bool done = false;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)) || (e = form_check(f)) || (e = web_rev(cx, rq, &rev)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = change(cx, id, rev)))
		return e;
	return web_once_end(cx, f->once, rs, &tx, "/arbete/anvandare");
}

static enum err
take_disable(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return change_state(cx, rq, rs, user_disable);
}

static enum err
take_enable(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return change_state(cx, rq, rs, user_enable);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/anvandare", PERM_USERS, show_users, 0 },
	{ HTTP_POST, "/arbete/anvandare", PERM_USERS, take_user, 0 },
	{ HTTP_POST, "/arbete/anvandare/{id}/stang", PERM_USERS, take_disable, 0 },
	{ HTTP_POST, "/arbete/anvandare/{id}/oppna", PERM_USERS, take_enable, 0 },
};

const struct http_routes admin_user_routes = { routes, ARRAY_LEN(routes) };
