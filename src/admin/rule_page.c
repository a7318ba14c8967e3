/* Rules of the identity provider: who is said to have a value there has a role here. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/admin.h"
#include "base/id.h"
#include "core/oidc.h"
#include "core/role.h"
#include "core/site.h"
#include "core/unit.h"
#include "db/db.h"
#include "gen/admin_tpl.h"
#include "web/dispatch.h"

static const char address[] = "/arbete/inloggning";

static const struct form_field fields[] = {
	{ "value", FORM_TEXT, T_OIDC_RULE_VALUE, T_OIDC_RULE_VALUE_HELP, OIDC_VALUE_MAX, true,
	    "off" },
	{ "role", FORM_SELECT, T_USER_ROLE, T_NONE, 20, true, NULL },
	{ "unit", FORM_SELECT, T_USERS_UNIT, T_USER_UNIT_HELP, 20, true, NULL },
};

static enum err
list_rules(struct cx *cx, struct rules_view *v)
{
	struct core_q_oidc_rule_list *rows = NULL;
	struct units units = { 0 };
	struct rule_item *items;
	enum err e;

	if ((e = core_q_oidc_rule_list(cx, &rows, &v->n_items)) || (e = units_get(cx, &units)))
		return e;
	items = arena_array(cx->arena, v->n_items + 1, sizeof(*items));
	for (size_t i = 0; i < v->n_items; i++)
		items[i] = (struct rule_item) {
			.value = rows[i].value,
			.role = core_text(cx->lang, role_text((enum role)rows[i].role)),
			.unit = units_path(cx, &units, rows[i].unit_id),
			.below = units_has_below(&units, rows[i].unit_id),
			.action = arena_printf(
			    cx->arena, "%s/%s/ta-bort", address, id_string(cx->arena, rows[i].id)),
		};
	v->items = items;
	return OK;
}

static unsigned
done_text(struct str what)
{
	if (str_eqz(what, "ny"))
		return T_OIDC_RULE_ADDED;
	return str_eqz(what, "bort") ? T_OIDC_RULE_REMOVED : T_NONE;
}

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f, int status)
{
	const struct site_oidc *o = &cx->site->oidc;
	unsigned done = rq->method == HTTP_GET ? done_text(http_field(rq, "klart")) : T_NONE;
	struct rules_view v = {
		.rq = rq,
		.form = f,
		.message = done ? core_text(cx->lang, done) : NULL,
		.on = oidc_is_on(cx->site),
		.name = o->name,
		.issuer = o->issuer,
		.client_id = o->client_id,
		.claim = o->claim_roles,
		.back = oidc_return_address(cx),
		.after = oidc_after_logout_address(cx),
		.back_channel = oidc_back_channel_address(cx),
		.second = o->second[0] ? o->second : NULL,
		.create = o->create,
	};
	struct page p;
	enum err e;

	if ((e = list_rules(cx, &v)) || (e = admin_role_options(cx, f)))
		return e;
	page_begin(&p, cx, rq, core_text(cx->lang, T_OIDC_TITLE));
	admin_tpl_rules(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_rules(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return draw(cx, rq, rs, form_new(cx, rq, fields, ARRAY_LEN(fields)), 200);
}

static enum err
add(struct cx *cx, struct http_response *rs, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum role role = N_ROLE;
	int64_t id = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)))
		return e;
	if (!role_find(str_of(form_value(f, "role")), &role))
		return fail_field(cx, "role", T_ERROR_CHOOSE, NULL);
	if ((e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = oidc_rule_add(cx, form_value(f, "value"), role, form_id(f, "unit"), &id)))
		return e;
	return web_once_end(cx, f->once, rs, &tx, arena_printf(cx->arena, "%s?klart=ny", address));
}

static enum err
take_rule(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, fields, ARRAY_LEN(fields));
	enum err e;

	if ((e = admin_role_options(cx, f)))
		return e;
	e = add(cx, rs, f);
	return e == ERR_INVALID ? draw(cx, rq, rs, f, 422) : e;
}

static enum err
take_remove(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct form *f = form_read(cx, rq, NULL, 0);
	int64_t id = 0;
	bool done = false;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)) || (e = form_check(f)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = oidc_rule_remove(cx, id)))
		return e;
	return web_once_end(
	    cx, f->once, rs, &tx, arena_printf(cx->arena, "%s?klart=bort", address));
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/inloggning", PERM_USERS, show_rules, 0 },
	{ HTTP_POST, "/arbete/inloggning", PERM_USERS, take_rule, HTTP_FRESH },
	{ HTTP_POST, "/arbete/inloggning/{id}/ta-bort", PERM_USERS, take_remove, HTTP_FRESH },
};

const struct http_routes admin_rule_routes = { routes, ARRAY_LEN(routes) };
