/* Interfaces: the list, a new one with its token shown once, taking one back. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/token.h"

#include "admin/people.h"
#include "core/once.h"
#include "core/token.h"
#include "core/unit.h"
#include "core/user.h"
#include "db/db.h"
#include "fmt/when.h"
#include "gen/admin_tpl.h"
#include "web/dispatch.h"
#include "web/press.h"

enum { PAGE_ROWS = 50, TEXT_BYTES = 4096 };

static const char path[] = "/arbete/nycklar";

static const struct form_field fields[] = {
	{ "name", FORM_TEXT, T_TOKEN_NAME, T_TOKEN_NAME_HELP, NAME_MAX_CHARS, true, "off" },
	{ "scope", FORM_CHECKS, T_TOKEN_SCOPES, T_NONE, 200, true, NULL },
	{ "role", FORM_CHECKS, T_USERS_ROLES, T_TOKEN_ROLES_HELP, 200, false, NULL },
	{ "unit", FORM_SELECT, T_TOKEN_UNIT, T_USER_UNIT_HELP, 20, false, NULL },
	{ "days", FORM_NUMBER, T_TOKEN_DAYS, T_NONE, 6, true, "off", .least = 1,
	    .most = TOKEN_DAYS_MAX },
};

static enum err
options(struct cx *cx, struct form *f)
{
	struct form_option *o = arena_array(cx->arena, N_SCOPE, sizeof(*o));
	struct form_option *roles = arena_array(cx->arena, N_ROLE, sizeof(*roles));
	size_t n_roles = 0;
	size_t n = 0;

	for (enum scope s = SCOPE_NONE + 1; s < N_SCOPE; s++)
		o[n++] = (struct form_option) { .value = scope_code(s),
			.label = core_text(cx->lang, scope_text(s)) };
	form_options(f, "scope", o, n);
	for (enum role r = 0; r < N_ROLE; r++)
		if (token_role_helps(r))
			roles[n_roles++] = (struct form_option) { .value = role_code(r),
				.label = core_text(cx->lang, role_text(r)) };
	form_options(f, "role", roles, n_roles);
	return admin_unit_options(cx, f, "unit", 0);
}

static const char *
scope_codes(struct cx *cx, uint32_t scopes)
{
	struct buf b;

	buf_init(&b, cx->arena, TEXT_BYTES);
	for (enum scope s = SCOPE_NONE + 1; s < N_SCOPE; s++)
		if (scopes & 1u << s)
			buf_printf(&b, "%s%s", b.n ? ", " : "", scope_code(s));
	return b.n ? b.p : "";
}

/* Handläggare (Socialförvaltningen), … */
static enum err
role_names(struct cx *cx, const struct units *units, int64_t id, const char **ret_names)
{
	struct core_q_grant_list *grants = NULL;
	struct buf b;
	size_t n = 0;
	enum err e;

	if ((e = core_q_grant_list(cx, id, &grants, &n)))
		return e;
	buf_init(&b, cx->arena, (size_t)TEXT_BYTES * (n + 1));
	for (size_t i = 0; i < n; i++)
		buf_printf(&b, "%s%s (%s)", i ? ", " : "",
		    core_text(cx->lang, role_text((enum role)grants[i].role)),
		    units_path(cx, units, grants[i].unit_id));
	*ret_names = b.n ? b.p : "";
	return OK;
}

static enum err
items(struct cx *cx, const struct http_request *rq, struct tokens_view *v)
{
	struct core_q_token_list *rows = NULL;
	struct units units = { 0 };
	struct token_item *list;
	int64_t before = 0;
	size_t n = 0;
	enum err e;

	if (rq->method != HTTP_GET || !id_parse(http_field(rq, "fore"), &before))
		before = INT64_MAX;
	if ((e = core_q_token_list(cx, before, PAGE_ROWS + 1, &rows, &n)) ||
	    (e = units_get(cx, &units)))
		return e;
	v->n_items = MIN(n, (size_t)PAGE_ROWS);
	list = arena_array(cx->arena, v->n_items + 1, sizeof(*list));
	for (size_t i = 0; i < v->n_items; i++) {
		const struct core_q_token_list *r = &rows[i];

		list[i] = (struct token_item) {
			.id = id_string(cx->arena, r->user_id),
			.name = r->name,
			.prefix = r->prefix,
			.scopes = scope_codes(cx, (uint32_t)r->scopes),
			.rev = r->rev,
			.expires_at = r->expires_at,
			.used = r->used_day ? web_day_text(cx, r->used_day) : NULL,
			.revoked = r->disabled_at != 0,
			.expired = r->expires_at <= cx->now,
		};
		if ((e = role_names(cx, &units, r->user_id, &list[i].roles)))
			return e;
	}
	if (n > PAGE_ROWS)
		v->next = arena_printf(cx->arena, "%s?fore=%s", path, list[PAGE_ROWS - 1].id);
	v->items = list;
	return OK;
}

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f,
    bool conflict, int status)
{
	struct tokens_view v = { .rq = rq, .form = f, .conflict = conflict };
	struct page p;
	enum err e;

	if (rq->method == HTTP_GET && str_eqz(http_field(rq, "klart"), "bort"))
		v.message = core_text(cx->lang, T_TOKEN_REVOKED);
	else if (rq->method == HTTP_GET && str_eqz(http_field(rq, "klart"), "ny"))
		v.message = core_text(cx->lang, T_TOKEN_ADDED_BEFORE);
	if ((e = items(cx, rq, &v)) || (e = options(cx, f)))
		return e;
	page_begin(&p, cx, rq, core_text(cx->lang, T_TOKEN_TITLE));
	admin_tpl_tokens(&p.h, &v);
	return page_send(&p, rs, status);
}

static struct form *
empty(struct cx *cx, struct http_request *rq)
{
	struct form *f = form_new(cx, rq, fields, ARRAY_LEN(fields));

	form_set(f, "days", arena_printf(cx->arena, "%d", (int)TOKEN_DAYS));
	return f;
}

static enum err
show_tokens(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return draw(cx, rq, rs, empty(cx, rq), false, 200);
}

static struct token_new
read_new(const struct form *f)
{
	struct token_new in = { .name = form_value(f, "name"), .unit_id = form_id(f, "unit") };

	form_number(f, "days", &in.days);
	for (enum scope s = SCOPE_NONE + 1; s < N_SCOPE; s++)
		if (form_has_checked(f, "scope", scope_code(s)))
			in.scopes |= 1u << s;
	for (enum role r = 0; r < N_ROLE; r++)
		if (form_has_checked(f, "role", role_code(r)))
			in.roles |= 1u << r;
	return in;
}

/* The token is shown in the answer itself: an address to come back to would show it again. */
static enum err
add(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct token_new in = read_new(f);
	struct token_new_view v = { .name = in.name };
	struct page p;
	int64_t id = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = token_add(cx, &in, &id, &v.token)) ||
	    (e = once_store(cx, f->once, arena_printf(cx->arena, "%s?klart=ny", path))) ||
	    (e = db_commit(&tx)))
		return e;
	v.expires_at = cx->now + in.days * 86400;
	page_begin(&p, cx, rq, core_text(cx->lang, T_TOKEN_NEW_TITLE));
	admin_tpl_token_new(&p.h, &v);
	return page_send(&p, rs, 200);
}

static enum err
take_token(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, fields, ARRAY_LEN(fields));
	enum err e;

	if ((e = options(cx, f)))
		return e;
	e = add(cx, rq, rs, f);
	return e == ERR_INVALID ? draw(cx, rq, rs, f, false, 422) : e;
}

static enum err
take_revoke(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	enum err e =
	    web_press(cx, rq, rs, arena_printf(cx->arena, "%s?klart=bort", path), token_revoke);

	if (e != ERR_CONFLICT)
		return e;
	cx->fail = (struct failure) { 0 };
	return draw(cx, rq, rs, empty(cx, rq), true, 409);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/nycklar", PERM_USERS, show_tokens, 0 },
	{ HTTP_POST, "/arbete/nycklar", PERM_USERS, take_token, HTTP_FRESH },
	{ HTTP_POST, "/arbete/nycklar/{id}/aterkalla", PERM_USERS, take_revoke, 0 },
};

const struct http_routes admin_token_routes = { routes, ARRAY_LEN(routes) };
