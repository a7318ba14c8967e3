/* One user: who they are, their roles by unit, sessions, password, disabling. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/admin.h"
#include "base/id.h"
#include "core/oidc.h"
#include "core/session.h"
#include "core/unit.h"
#include "core/user.h"
#include "db/db.h"
#include "gen/admin_tpl.h"
#include "web/dispatch.h"

static const struct form_field who_fields[] = {
	{ "rev", FORM_HIDDEN, T_NONE, T_NONE, 20, true, NULL },
	{ "name", FORM_TEXT, T_FIELD_NAME, T_NONE, NAME_MAX_CHARS, true, "off" },
	{ "email", FORM_EMAIL, T_FIELD_EMAIL, T_NONE, 254, true, "off" },
	{ "lang", FORM_RADIO, T_ACCOUNT_LANG, T_NONE, 2, true, NULL },
};

static const struct form_field grant_fields[] = {
	{ "role", FORM_SELECT, T_USER_ROLE, T_NONE, 20, true, NULL },
	{ "unit", FORM_SELECT, T_USERS_UNIT, T_USER_UNIT_HELP, 20, true, NULL },
};

static const struct form_field password_fields[] = {
	{ "password", FORM_PASSWORD, T_USER_NEW_PASSWORD, T_USERS_PASSWORD_HELP, PASSWORD_MAX, true,
	    "new-password" },
};

/* The forms of the page; the one that was sent keeps what was typed and shows what was wrong. */
struct forms {
	struct form *who;
	struct form *grant;
	struct form *password;
};

static struct forms
new_forms(struct cx *cx, struct http_request *rq)
{
	struct cx *calm = arena_alloc(cx->arena, sizeof(*calm));

	*calm = *cx;
	calm->fail = (struct failure) { 0 };
	return (struct forms) {
		.who = form_new(calm, rq, who_fields, ARRAY_LEN(who_fields)),
		.grant = form_new(calm, rq, grant_fields, ARRAY_LEN(grant_fields)),
		.password = form_new(calm, rq, password_fields, ARRAY_LEN(password_fields)),
	};
}

static enum err
grant_items(struct cx *cx, int64_t user_id, struct user_view *v)
{
	struct core_q_grant_list *rows = NULL;
	struct units units = { 0 };
	struct grant_item *items;
	enum err e;

	if ((e = core_q_grant_list(cx, user_id, &rows, &v->n_grants)) ||
	    (e = units_get(cx, &units)))
		return e;
	items = arena_array(cx->arena, v->n_grants + 1, sizeof(*items));
	for (size_t i = 0; i < v->n_grants; i++) {
		enum role role = (enum role)rows[i].role;

		items[i] = (struct grant_item) {
			.role = core_text(cx->lang, role_text(role)),
			.unit = units_path(cx, &units, rows[i].unit_id),
			.below = units_has_below(&units, rows[i].unit_id),
			.mapped = rows[i].mapped,
			.fixed = role == ROLE_ADMIN && user_id == cx->viewer.user,
			.action = arena_printf(cx->arena, "/arbete/anvandare/%s/roll/%s.%s/ta-bort",
			    id_string(cx->arena, user_id), role_code(role),
			    id_string(cx->arena, rows[i].unit_id)),
		};
	}
	v->grants = items;
	return OK;
}

static enum err
tie_items(struct cx *cx, int64_t user_id, struct user_view *v)
{
	struct core_q_oidc_user_list *rows = NULL;
	struct tie_item *items;
	enum err e;

	if ((e = core_q_oidc_user_list(cx, user_id, &rows, &v->n_ties)))
		return e;
	items = arena_array(cx->arena, v->n_ties + 1, sizeof(*items));
	for (size_t i = 0; i < v->n_ties; i++)
		items[i] = (struct tie_item) { rows[i].issuer, rows[i].used_at };
	v->ties = items;
	return OK;
}

static unsigned
done_text(struct str what)
{
	static const struct {
		const char *code;
		unsigned text;
	} texts[] = {
		{ "ny", T_USERS_ADDED },
		{ "sparat", T_USER_SAVED },
		{ "roll", T_USER_GRANTED },
		{ "bort", T_USER_REVOKED },
		{ "ute", T_USER_LOGGED_OUT },
		{ "losen", T_USER_PASSWORD_SET },
		{ "enkelt", T_USER_SECOND_WAS_RESET },
		{ "okopplad", T_OIDC_UNTIED },
		{ "stangd", T_USER_DISABLED },
		{ "oppen", T_USER_ENABLED },
	};

	for (size_t i = 0; i < ARRAY_LEN(texts); i++)
		if (str_eqz(what, texts[i].code))
			return texts[i].text;
	return T_NONE;
}

static void
who_values(struct cx *cx, const struct core_q_user_get *row, const char *values[4])
{
	values[0] = arena_printf(cx->arena, "%" PRId64, row->rev);
	values[1] = row->name;
	values[2] = row->email;
	values[3] = lang_code((enum lang)row->lang);
}

/* The form that was sent has cx itself; after a conflict both versions are shown. */
static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id,
    struct forms forms, bool conflict, int status)
{
	const char **now = arena_array(cx->arena, ARRAY_LEN(who_fields), sizeof(*now));
	struct user_view v = { .rq = rq, .id = id_string(cx->arena, id), .rev = 0 };
	struct core_q_user_get row = { 0 };
	struct second second = { 0 };
	unsigned done = rq->method == HTTP_GET ? done_text(http_field(rq, "klart")) : T_NONE;
	struct page p;
	enum err e;

	if ((e = core_q_user_get(cx, id, &row)))
		return e;
	who_values(cx, &row, now);
	for (size_t i = 0; i < ARRAY_LEN(who_fields); i++)
		if (forms.who->cx != cx || (conflict && i == 0))
			form_set(forms.who, who_fields[i].name, now[i]);
	if (conflict && forms.who->cx == cx)
		v.theirs = now;
	v.conflict = conflict;
	v.name = row.name;
	v.email = row.email;
	v.rev = row.rev;
	v.disabled = row.disabled_at != 0;
	v.me = id == cx->viewer.user;
	v.message = done ? core_text(cx->lang, done) : NULL;
	v.fault = cx->fail.kind == ERR_INVALID && !cx->fail.fields && cx->fail.text
		      ? core_text(cx->lang, cx->fail.text)
		      : NULL;
	v.who = forms.who;
	v.grant = forms.grant;
	v.password = forms.password;
	admin_lang_options(cx, forms.who);
	if ((e = grant_items(cx, id, &v)) || (e = admin_role_options(cx, forms.grant)) ||
	    (e = tie_items(cx, id, &v)) || (e = second_get(cx, id, &second)) ||
	    (e = admin_sessions(cx, id, NULL, &v.sessions)))
		return e;
	v.two_steps = second.on;
	if ((e = panels_get(cx, &(struct panel_ask) { .on = link_user(id) }, &v.panels)) ||
	    (e = web_thing_get(cx, rq, link_user(id), &v.thing)))
		return e;
	page_begin(&p, cx, rq, row.name);
	admin_tpl_user(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_user(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	int64_t id = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)))
		return e;
	return draw(cx, rq, rs, id, new_forms(cx, rq), false, 200);
}

/* What every change of the page shares: the id, the form's token, once, and where it leads. */
struct act {
	int64_t id;
	int64_t rev;
	struct form *f;
	struct http_request *rq;
	const char *done;
	const char *hash;
};

static enum err
finish(struct cx *cx, struct http_response *rs, struct act *a,
    enum err (*change)(struct cx *cx, struct act *a))
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	bool done = false;
	enum err e;

	if ((e = web_once_begin(cx, a->f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = change(cx, a)))
		return e;
	return web_once_end(cx, a->f->once, rs, &tx,
	    arena_printf(
		cx->arena, "/arbete/anvandare/%s?klart=%s", id_string(cx->arena, a->id), a->done));
}

static enum err
again(struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id,
    struct forms forms, enum err e)
{
	if (e == ERR_INVALID)
		return draw(cx, rq, rs, id, forms, false, 422);
	if (e == ERR_CONFLICT) {
		cx->fail = (struct failure) { 0 };
		return draw(cx, rq, rs, id, forms, true, 409);
	}
	return e;
}

static enum err
change_who(struct cx *cx, struct act *a)
{
	struct user_change in = {
		.id = a->id,
		.rev = a->rev,
		.name = form_value(a->f, "name"),
		.email = form_value(a->f, "email"),
	};

	if (!lang_find(str_of(form_value(a->f, "lang")), &in.lang))
		return fail_field(cx, "lang", T_ERROR_CHOOSE, NULL);
	return user_change(cx, &in);
}

static enum err
take_who(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct forms forms = new_forms(cx, rq);
	struct act a = { .rq = rq, .done = "sparat" };
	enum err e;

	if ((e = http_param_id(rq, 0, &a.id)))
		return e;
	a.f = forms.who = form_read(cx, rq, who_fields, ARRAY_LEN(who_fields));
	admin_lang_options(cx, a.f);
	if (!(e = form_check(a.f)) && !(e = web_rev(cx, rq, &a.rev)))
		e = finish(cx, rs, &a, change_who);
	return e ? again(cx, rq, rs, a.id, forms, e) : OK;
}

static enum err
give_role(struct cx *cx, struct act *a)
{
	struct core_q_user_get row = { 0 };
	enum role role = N_ROLE;
	enum err e;

	if (!role_find(str_of(form_value(a->f, "role")), &role))
		return fail_field(cx, "role", T_ERROR_CHOOSE, NULL);
	if ((e = core_q_user_get(cx, a->id, &row)))
		return e;
	return user_grant(cx, a->id, 1u << role, form_id(a->f, "unit"));
}

static enum err
take_grant(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct forms forms = new_forms(cx, rq);
	struct act a = { .rq = rq, .done = "roll" };
	enum err e;

	if ((e = http_param_id(rq, 0, &a.id)))
		return e;
	a.f = forms.grant = form_read(cx, rq, grant_fields, ARRAY_LEN(grant_fields));
	if ((e = admin_role_options(cx, a.f)))
		return e;
	if (!(e = form_check(a.f)))
		e = finish(cx, rs, &a, give_role);
	return e ? again(cx, rq, rs, a.id, forms, e) : OK;
}

static enum err
set_password(struct cx *cx, struct act *a)
{
	return user_set_password(
	    cx, a->id, a->hash, a->id == cx->viewer.user ? a->rq->session_token : NULL);
}

static enum err
take_password(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct forms forms = new_forms(cx, rq);
	struct act a = { .rq = rq, .done = "losen" };
	char *hash = arena_alloc(cx->arena, SECRET_PASSWORD_HASH_MAX);
	enum err e;

	if ((e = http_param_id(rq, 0, &a.id)))
		return e;
	a.f = forms.password = form_read(cx, rq, password_fields, ARRAY_LEN(password_fields));
	if (!(e = form_check(a.f)))
		e = user_prepare_password(
		    cx, a.id, "password", str_of(form_value(a.f, "password")), hash);
	a.hash = hash;
	if (!e)
		e = finish(cx, rs, &a, set_password);
	return e ? again(cx, rq, rs, a.id, forms, e) : OK;
}

/* Acts that are one button. */
static enum err
press(struct cx *cx, struct http_request *rq, struct http_response *rs, const char *done,
    enum err (*change)(struct cx *cx, struct act *a))
{
	struct act a = { .rq = rq, .done = done, .f = form_read(cx, rq, NULL, 0) };
	enum err e;

	if ((e = http_param_id(rq, 0, &a.id)))
		return e;
	if (!(e = form_check(a.f)) && !(e = web_rev(cx, rq, &a.rev)))
		e = finish(cx, rs, &a, change);
	return e ? again(cx, rq, rs, a.id, new_forms(cx, rq), e) : OK;
}

static enum err
disable(struct cx *cx, struct act *a)
{
	return user_disable(cx, a->id, a->rev);
}

static enum err
enable(struct cx *cx, struct act *a)
{
	return user_enable(cx, a->id, a->rev);
}

static enum err
log_out(struct cx *cx, struct act *a)
{
	return session_end_all(cx, a->id, a->id == cx->viewer.user ? a->rq->session_token : NULL);
}

static enum err
reset_second(struct cx *cx, struct act *a)
{
	return second_reset(cx, a->id);
}

static enum err
untie(struct cx *cx, struct act *a)
{
	return oidc_unlink(cx, a->id);
}

/* The address says which: officer.4k2 is the role and the unit. */
static enum err
take_role(struct cx *cx, struct act *a)
{
	struct str rest = str_of(a->rq->params[1]);
	struct str code;
	int64_t unit_id = 0;
	enum role role;

	if (!str_split(&rest, '.', &code) || !rest.p || !role_find(code, &role) ||
	    !id_parse(rest, &unit_id))
		return fail(cx, ERR_MISSING, 0, NULL);
	return user_revoke(cx, a->id, role, unit_id);
}

static enum err
take_disable(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return press(cx, rq, rs, "stangd", disable);
}

static enum err
take_enable(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return press(cx, rq, rs, "oppen", enable);
}

static enum err
take_log_out(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return press(cx, rq, rs, "ute", log_out);
}

static enum err
take_reset(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return press(cx, rq, rs, "enkelt", reset_second);
}

static enum err
take_untie(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return press(cx, rq, rs, "okopplad", untie);
}

static enum err
take_revoke(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return press(cx, rq, rs, "bort", take_role);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/anvandare/{id}", PERM_USERS, show_user, 0 },
	{ HTTP_POST, "/arbete/anvandare/{id}", PERM_USERS, take_who, 0 },
	{ HTTP_POST, "/arbete/anvandare/{id}/roll", PERM_USERS, take_grant, HTTP_FRESH },
	{ HTTP_POST, "/arbete/anvandare/{id}/roll/{key}/ta-bort", PERM_USERS, take_revoke,
	    HTTP_FRESH },
	{ HTTP_POST, "/arbete/anvandare/{id}/koppling/ta-bort", PERM_USERS, take_untie,
	    HTTP_FRESH },
	{ HTTP_POST, "/arbete/anvandare/{id}/losenord", PERM_USERS, take_password, HTTP_FRESH },
	{ HTTP_POST, "/arbete/anvandare/{id}/enkelt", PERM_USERS, take_reset, HTTP_FRESH },
	{ HTTP_POST, "/arbete/anvandare/{id}/logga-ut", PERM_USERS, take_log_out, 0 },
	{ HTTP_POST, "/arbete/anvandare/{id}/stang", PERM_USERS, take_disable, 0 },
	{ HTTP_POST, "/arbete/anvandare/{id}/oppna", PERM_USERS, take_enable, 0 },
};

const struct http_routes admin_user_one_routes = { routes, ARRAY_LEN(routes) };
