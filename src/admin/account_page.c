/* One's own account: name, language, password, sessions. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/admin.h"
#include "core/digest.h"
#include "core/oidc.h"
#include "core/post.h"
#include "core/role.h"
#include "core/session.h"
#include "core/user.h"
#include "db/db.h"
#include "gen/admin_tpl.h"
#include "web/dispatch.h"
#include "web/prove.h"

static const struct form_field who_fields[] = {
	{ "rev", FORM_HIDDEN, T_NONE, T_NONE, 20, true, NULL },
	{ "name", FORM_TEXT, T_FIELD_NAME, T_NONE, NAME_MAX_CHARS, true, "name" },
	{ "lang", FORM_RADIO, T_ACCOUNT_LANG, T_NONE, 2, true, NULL },
};

static const struct form_field password_fields[] = {
	{ "old", FORM_PASSWORD, T_ACCOUNT_OLD, T_NONE, PASSWORD_MAX, true, "current-password" },
	{ "password", FORM_PASSWORD, T_USER_NEW_PASSWORD, T_USERS_PASSWORD_HELP, PASSWORD_MAX, true,
	    "new-password" },
};

static const struct form_field digest_fields[] = {
	{ "every", FORM_RADIO, T_DIGEST_EVERY, T_DIGEST_HELP, 10, true, NULL },
};

struct forms {
	struct form *who;
	struct form *password;
	struct form *digest;
};

static struct forms
new_forms(struct cx *cx, struct http_request *rq)
{
	struct cx *calm = arena_alloc(cx->arena, sizeof(*calm));

	*calm = *cx;
	calm->fail = (struct failure) { 0 };
	return (struct forms) {
		.who = form_new(calm, rq, who_fields, ARRAY_LEN(who_fields)),
		.password = form_new(calm, rq, password_fields, ARRAY_LEN(password_fields)),
		.digest = form_new(calm, rq, digest_fields, ARRAY_LEN(digest_fields)),
	};
}

void
admin_lang_options(struct cx *cx, struct form *f)
{
	struct form_option *o = arena_array(cx->arena, 2, sizeof(*o));

	o[0] = (struct form_option) { .value = "sv", .label = "Svenska" };
	o[1] = (struct form_option) { .value = "en", .label = "English" };
	form_options(f, "lang", o, 2);
}

enum err
admin_sessions(
    struct cx *cx, int64_t user_id, const char *own_token, struct sessions_view *ret_sessions)
{
	const char *own = own_token ? session_mac(cx, own_token) : "";
	struct core_q_session_list *rows = NULL;
	struct session_item *items;
	size_t n = 0;
	enum err e;

	if ((e = core_q_session_list(cx, user_id, cx->now, &rows, &n)))
		return e;
	items = arena_array(cx->arena, n + 1, sizeof(*items));
	for (size_t i = 0; i < n; i++)
		items[i] = (struct session_item) {
			.device = rows[i].device[0] ? rows[i].device
						    : core_text(cx->lang, T_SESSION_UNKNOWN),
			.created_at = rows[i].created_at,
			.seen_at = rows[i].seen_at,
			.mine = strcmp(rows[i].token_mac, own) == 0,
			.action = arena_printf(
			    cx->arena, "/arbete/konto/session/%s/avsluta", rows[i].token_mac),
		};
	*ret_sessions = (struct sessions_view) { .items = items, .n_items = n };
	return OK;
}

static unsigned
done_text(struct str what)
{
	if (str_eqz(what, "mejl"))
		return T_DIGEST_SAVED;
	if (str_eqz(what, "sparat"))
		return T_ACCOUNT_SAVED;
	if (str_eqz(what, "enkelt"))
		return T_SECOND_TURNED_OFF;
	if (str_eqz(what, "visade"))
		return T_SECOND_SHOWN;
	if (str_eqz(what, "nollad"))
		return T_SECOND_WAS_RESET;
	if (str_eqz(what, "losen"))
		return T_ACCOUNT_PASSWORD_SET;
	return str_eqz(what, "ute") ? T_ACCOUNT_ENDED : T_NONE;
}

static void
digest_options(struct cx *cx, struct form *f)
{
	static const unsigned texts[] = { T_DIGEST_NEVER, T_DIGEST_DAILY, T_DIGEST_WEEKLY };
	struct form_option *o = arena_array(cx->arena, ARRAY_LEN(texts), sizeof(*o));

	for (size_t i = 0; i < ARRAY_LEN(texts); i++)
		o[i] = (struct form_option) { .value = arena_printf(cx->arena, "%zu", i),
			.label = core_text(cx->lang, texts[i]) };
	form_options(f, "every", o, ARRAY_LEN(texts));
}

/* NULL where the site sends no mail. */
static enum err
put_digest(struct cx *cx, struct form *f, struct account_view *v)
{
	enum digest_every every;
	enum err e;

	if (!post_is_on(cx->site))
		return OK;
	if ((e = digest_get(cx, cx->viewer.user, &every)))
		return e;
	digest_options(cx, f);
	if (f->cx != cx)
		form_set(f, "every", arena_printf(cx->arena, "%d", (int)every));
	v->digest = f;
	return OK;
}

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, struct forms forms,
    bool conflict, int status)
{
	const char **now = arena_array(cx->arena, ARRAY_LEN(who_fields), sizeof(*now));
	unsigned done = rq->method == HTTP_GET ? done_text(http_field(rq, "klart")) : T_NONE;
	struct account_view v = { .rq = rq, .who = forms.who, .password = forms.password };
	struct core_q_user_has_password password = { 0 };
	struct core_q_user_get row = { 0 };
	struct page p;
	enum err e;

	if ((e = core_q_user_get(cx, cx->viewer.user, &row)) ||
	    (e = second_get(cx, cx->viewer.user, &v.second)) ||
	    (e = second_codes_left(cx, cx->viewer.user, &v.codes_left)) ||
	    (e = admin_sessions(cx, cx->viewer.user, rq->session_token, &v.sessions)))
		return e;
	if ((e = core_q_user_has_password(cx, cx->viewer.user, &password)))
		return e;
	if (!password.has)
		v.no_password = oidc_is_on(cx->site) ? oidc_name(cx->site) : "–";
	now[0] = arena_printf(cx->arena, "%" PRId64, row.rev);
	now[1] = row.name;
	now[2] = lang_code((enum lang)row.lang);
	for (size_t i = 0; i < ARRAY_LEN(who_fields); i++)
		if (forms.who->cx != cx || (conflict && i == 0))
			form_set(forms.who, who_fields[i].name, now[i]);
	if ((e = put_digest(cx, forms.digest, &v)))
		return e;
	admin_lang_options(cx, forms.who);
	v.theirs = conflict ? now : NULL;
	v.email = row.email;
	v.message = done ? core_text(cx->lang, done) : NULL;
	page_begin(&p, cx, rq, core_text(cx->lang, T_ACCOUNT_TITLE));
	admin_tpl_account(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_account(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return draw(cx, rq, rs, new_forms(cx, rq), false, 200);
}

static enum err
save_who(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct user_change in = { .id = cx->viewer.user, .name = form_value(f, "name") };
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_rev(cx, rq, &in.rev)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if (!lang_find(str_of(form_value(f, "lang")), &in.lang))
		return fail_field(cx, "lang", T_ERROR_CHOOSE, NULL);
	if ((e = user_change(cx, &in)))
		return e;
	return web_once_end(cx, f->once, rs, &tx, "/arbete/konto?klart=sparat");
}

static enum err
take_who(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct forms forms = new_forms(cx, rq);
	enum err e;

	forms.who = form_read(cx, rq, who_fields, ARRAY_LEN(who_fields));
	admin_lang_options(cx, forms.who);
	e = save_who(cx, rq, rs, forms.who);
	if (e == ERR_CONFLICT)
		cx->fail = (struct failure) { 0 };
	if (e == ERR_INVALID || e == ERR_CONFLICT)
		return draw(cx, rq, rs, forms, e == ERR_CONFLICT, e == ERR_CONFLICT ? 409 : 422);
	return e;
}

static enum err
save_password(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	char hash[SECRET_PASSWORD_HASH_MAX];
	bool done = false;
	enum err e;

	if ((e = form_check(f)) ||
	    (e = web_prove_password(
		 cx, rq->remote, "old", T_ACCOUNT_OLD_WRONG, form_value(f, "old"))) ||
	    (e = user_prepare_password(
		 cx, cx->viewer.user, "password", str_of(form_value(f, "password")), hash)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = user_set_password(cx, cx->viewer.user, hash, rq->session_token)))
		return e;
	return web_once_end(cx, f->once, rs, &tx, "/arbete/konto?klart=losen");
}

static enum err
take_password(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct forms forms = new_forms(cx, rq);
	enum err e;

	forms.password = form_read(cx, rq, password_fields, ARRAY_LEN(password_fields));
	e = save_password(cx, rq, rs, forms.password);
	return e == ERR_INVALID ? draw(cx, rq, rs, forms, false, 422) : e;
}

static enum err
save_digest(struct cx *cx, struct http_response *rs, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	e = digest_set(cx, cx->viewer.user, (enum digest_every)(form_value(f, "every")[0] - '0'));
	return e ? e : web_once_end(cx, f->once, rs, &tx, "/arbete/konto?klart=mejl");
}

static enum err
take_digest(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct forms forms = new_forms(cx, rq);
	enum err e;

	forms.digest = form_read(cx, rq, digest_fields, ARRAY_LEN(digest_fields));
	digest_options(cx, forms.digest);
	e = save_digest(cx, rs, forms.digest);
	return e == ERR_INVALID ? draw(cx, rq, rs, forms, false, 422) : e;
}

/* `mac` is the session to end; NULL ends all but this one. */
static enum err
end_sessions(struct cx *cx, struct http_request *rq, struct http_response *rs, const char *mac)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct form *f = form_read(cx, rq, NULL, 0);
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	e = mac ? session_end_one(cx, cx->viewer.user, mac)
		: session_end_all(cx, cx->viewer.user, rq->session_token);
	return e ? e : web_once_end(cx, f->once, rs, &tx, "/arbete/konto?klart=ute");
}

static enum err
take_end_one(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return end_sessions(cx, rq, rs, rq->params[0]);
}

static enum err
take_end_others(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return end_sessions(cx, rq, rs, NULL);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/konto", PERM_STAFF, show_account, 0 },
	{ HTTP_POST, "/arbete/konto", PERM_STAFF, take_who, 0 },
	{ HTTP_POST, "/arbete/konto/mejl", PERM_STAFF, take_digest, 0 },
	{ HTTP_POST, "/arbete/konto/losenord", PERM_STAFF, take_password, 0 },
	{ HTTP_POST, "/arbete/konto/session/{key}/avsluta", PERM_STAFF, take_end_one, 0 },
	{ HTTP_POST, "/arbete/konto/sessioner/avsluta", PERM_STAFF, take_end_others, 0 },
};

const struct http_routes admin_account_routes = { routes, ARRAY_LEN(routes) };
