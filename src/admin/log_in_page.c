/* Log in, log out, choose a language, and the way to one's first page. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/admin.h"
#include "core/attempt.h"
#include "core/oidc.h"
#include "core/role.h"
#include "core/second.h"
#include "core/session.h"
#include "core/setting.h"
#include "core/user.h"
#include "db/db.h"
#include "gen/admin_tpl.h"
#include "text/utf8.h"
#include "web/dispatch.h"

static const struct form_field fields[] = {
	{ "next", FORM_HIDDEN, T_NONE, T_NONE, 500, false, NULL },
	{ "email", FORM_EMAIL, T_FIELD_EMAIL, T_NONE, 254, true, "username" },
	{ "password", FORM_PASSWORD, T_FIELD_PASSWORD, T_NONE, PASSWORD_MAX, true,
	    "current-password" },
	{ "ticket", FORM_HIDDEN, T_NONE, T_NONE, 200, false, NULL },
	{ "code", FORM_TEXT, T_SECOND_CODE, T_SECOND_CODE_EITHER, SECOND_CODE_MAX, true,
	    "one-time-code" },
};

enum { FIRST_TYPED = 1, LAST_TYPED = 2 }; /* address and password, in fields */

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f, int status)
{
	struct page p;
	struct log_in_view v = { .form = f };

	if (oidc_is_on(cx->site)) {
		struct buf b;

		buf_init(&b, cx->arena, 4096);
		buf_puts(&b, "/arbete/logga-in/extern?next=");
		url_part(&b, form_value(f, "next"));
		v.oidc = oidc_name(cx->site);
		v.oidc_url = b.p;
	}
	page_begin(&p, cx, rq, core_text(cx->lang, T_LOG_IN_TITLE));
	admin_tpl_log_in(&p.h, &v);
	return page_send(&p, rs, status);
}

/* The second step. The page knows that the password was right by a ticket, not by the password. */
static enum err
draw_code(
    struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f, int status)
{
	struct page p;
	struct log_in_view v = { .form = f };

	page_begin(&p, cx, rq, core_text(cx->lang, T_LOG_IN_SECOND_TITLE));
	admin_tpl_log_in_code(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_log_in(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_new(cx, rq, fields, ARRAY_LEN(fields));

	if (cx->viewer.user)
		return http_redirect(rs, "/arbete");
	form_set(f, "next", str_dup(cx->arena, http_field(rq, "next")));
	return draw(cx, rq, rs, f, 200);
}

const char *
admin_safe_next(const char *next)
{
	return strncmp(next, "/arbete", 7) == 0 && !strpbrk(next, "\\\r\n") ? next : "/arbete";
}

static const char device_cookie[] = "lyhord_device";

static void
set_device(struct cx *cx, struct http_response *rs, const char *device)
{
	bool secure = strncmp(cx->site->base_url, "https:", 6) == 0;

	http_header(rs, "Set-Cookie",
	    arena_printf(cx->arena,
		"%s=%s; Path=/arbete/logga-in; Max-Age=%d; HttpOnly; SameSite=Strict%s",
		device_cookie, device, ATTEMPT_DEVICE_S, secure ? "; Secure" : ""));
}

/* Too many wrong passwords: says from when on another try is let in. */
static enum err
draw_wait(
    struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f, int64_t again)
{
	enum err e;

	cx->fail = (struct failure) { 0 };
	e = fail(cx, ERR_INVALID, T_LOG_IN_WAIT, web_time_text(cx, again + 59));
	e = draw(cx, rq, rs, f, 429);
	http_header(rs, "Retry-After", arena_printf(cx->arena, "%" PRId64, again - cx->now));
	return e;
}

/* Somebody at the door. */
struct entry {
	struct core_q_user_by_email account; /* id 0: there is none */
	struct attempt attempt;
	struct attempt codes; /* wrong codes are counted for themselves */
	struct second second;
	const char *code;   /* "" when none was given yet */
	int64_t again;	    /* after ERR_LIMIT: when a try is let in */
	bool asks_code;	    /* the page to show is the one that asks for the code */
	const char *led_to; /* where they must go first; NULL: where they wanted */
};

enum err
admin_second_due(struct cx *cx, int64_t user_id, const struct second *second, bool *ret_confined,
    const char **ret_led_to)
{
	struct core_q_grant_list *grants = NULL;
	struct settings settings = { 0 };
	uint32_t roles = 0;
	size_t n = 0;
	enum err e;

	if (second->on)
		return OK;
	if ((e = settings_get(cx, &settings)) || (e = core_q_grant_list(cx, user_id, &grants, &n)))
		return e;
	for (size_t i = 0; i < n; i++)
		roles |= 1u << grants[i].role;
	*ret_confined = second_wanted(&settings, roles);
	if (second->reset_at) {
		*ret_led_to = "/arbete/konto/tvasteg?nollad=1";
		return second_told(cx, user_id);
	}
	if (*ret_confined)
		*ret_led_to = "/arbete/konto/tvasteg";
	return OK;
}

/* The code, inside the transaction that lets in. */
static enum err
take_code(struct cx *cx, struct entry *in)
{
	enum err e;

	if (!in->second.on)
		return OK;
	if ((e = attempt_check(cx, &in->codes, &in->again)) ||
	    (e = second_take(cx, in->account.id, in->code)))
		return e;
	return attempt_done(cx, &in->codes);
}

/* A wrong code: counted, written down, and the page asks again. */
static enum err
turn_away_code(struct cx *cx, struct entry *in)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	unsigned why = cx->fail.text;
	enum err e;

	in->asks_code = true;
	cx->fail = (struct failure) { 0 };
	if ((e = db_begin(cx, &tx)) || (e = attempt_check(cx, &in->codes, &in->again)) ||
	    (e = attempt_failed(cx, &in->codes)) || (e = user_log_in_failed(cx, &in->account)) ||
	    (e = db_commit(&tx)))
		return e;
	return fail_field(cx, "code", why, NULL);
}

static enum err
let_in(struct cx *cx, struct http_request *rq, struct http_response *rs, struct entry *in)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct session_origin from = { .device = session_device_text(cx->arena, rq->user_agent) };
	const char *token = NULL;
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = attempt_check(cx, &in->attempt, &in->again)) ||
	    (e = take_code(cx, in)) ||
	    (e = admin_second_due(cx, in->account.id, &in->second, &from.confined, &in->led_to)) ||
	    (e = session_start(cx, in->account.id, &from, &token)) ||
	    (e = attempt_done(cx, &in->attempt)) || (e = db_commit(&tx)))
		return e;
	web_session_cookie(cx, rs, token);
	if (!in->attempt.device)
		set_device(
		    cx, rs, attempt_device_new(cx, in->account.id, in->account.password_hash));
	return OK;
}

static enum err
turn_away(struct cx *cx, struct entry *in)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = attempt_check(cx, &in->attempt, &in->again)) ||
	    (e = attempt_failed(cx, &in->attempt)) || (e = user_log_in_failed(cx, &in->account)) ||
	    (e = db_commit(&tx)))
		return e;
	return fail(cx, ERR_INVALID, T_ERROR_LOG_IN, NULL);
}

/* The password, or the ticket that says it was right. */
static enum err
check_first(struct cx *cx, struct form *f, struct entry *in)
{
	const char *ticket = form_value(f, "ticket");
	enum err e;

	if (ticket[0]) {
		if (!in->account.disabled_at &&
		    second_ticket_valid(cx, ticket, in->account.id, in->account.password_hash))
			return OK;
		form_set(f, "ticket", "");
		return fail(cx, ERR_INVALID, T_LOG_IN_TICKET_OLD, NULL);
	}
	e = user_check_password(cx, &in->account, str_of(form_value(f, "password")));
	return e == ERR_AUTH ? turn_away(cx, in) : e;
}

static enum err
try_log_in(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f,
    struct entry *in)
{
	enum err e;

	in->attempt.address = rq->remote;
	in->attempt.email_key = text_email_key(cx->arena, str_of(form_value(f, "email")));
	if ((e = user_account(cx, in->attempt.email_key, &in->account)))
		return e;
	in->codes = second_attempt(cx, in->account.id);
	in->code = form_value(f, "code");
	in->attempt.device = attempt_device(
	    cx, http_cookie(rq, device_cookie), in->account.id, in->account.password_hash);
	if ((e = attempt_check(cx, &in->attempt, &in->again)))
		return e;
	if ((e = check_first(cx, f, in)) || (e = second_get(cx, in->account.id, &in->second)))
		return e;
	if (in->second.on && !in->code[0] && !base_broken("second-asked")) {
		in->asks_code = true;
		if (form_value(f, "ticket")[0])
			return fail_field(cx, "code", T_ERROR_NEEDED, NULL);
		return OK;
	}
	e = let_in(cx, rq, rs, in);
	return e == ERR_AUTH ? turn_away_code(cx, in) : e;
}

static enum err
take_log_in(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, fields, ARRAY_LEN(fields));
	struct entry in = { 0 };
	enum err e;

	if (!form_value(f, "ticket")[0])
		for (size_t i = FIRST_TYPED; i <= LAST_TYPED; i++)
			if (!f->values[i][0])
				fail_field(cx, fields[i].name, T_ERROR_NEEDED, NULL);
	if (cx->fail.fields)
		return draw(cx, rq, rs, f, 422);
	e = try_log_in(cx, rq, rs, f, &in);
	if (e == ERR_LIMIT)
		return draw_wait(cx, rq, rs, f, in.again);
	if (in.asks_code && (!e || e == ERR_INVALID)) {
		form_set(f, "ticket", second_ticket(cx, in.account.id, in.account.password_hash));
		return draw_code(cx, rq, rs, f, e ? 422 : 200);
	}
	if (e == ERR_INVALID)
		return draw(cx, rq, rs, f, 422);
	return e ? e
		 : http_redirect(
		       rs, in.led_to ? in.led_to : admin_safe_next(form_value(f, "next")));
}

static enum err
take_log_out(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const char *next = NULL;
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = admin_oidc_out(cx, rq->session_token, &next)) ||
	    (e = session_end(cx, rq->session_token)) || (e = db_commit(&tx)))
		return e;
	web_session_cookie(cx, rs, NULL);
	return http_redirect(rs, next ? next : "/arbete/logga-in");
}

static enum err
take_language(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	enum lang lang = LANG_SV;
	enum err e;

	if (!lang_find(http_field(rq, "lang"), &lang) || lang == LANG_FI)
		return fail(cx, ERR_INVALID, T_ERROR_CHOOSE, NULL);
	if ((e = user_set_lang(cx, lang)))
		return e;
	return http_redirect(rs, admin_safe_next(str_dup(cx->arena, http_field(rq, "next"))));
}

static enum err
show_start(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct page p;
	struct start_view v = { .name = rq->user_name };

	if (core_may(cx, PERM_CASE_NEW))
		return http_redirect(rs, "/arbete/idag");
	if (core_may(cx, PERM_CASE_READ))
		return http_redirect(rs, "/arbete/arenden");
	if (core_may(cx, PERM_USERS))
		return http_redirect(rs, "/arbete/anvandare");
	if (core_may(cx, PERM_FIGURES))
		return http_redirect(rs, "/arbete/statistik");
	page_begin(&p, cx, rq, core_text(cx->lang, T_START_TITLE));
	admin_tpl_start(&p.h, &v);
	return page_send(&p, rs, 200);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/logga-in", PERM_LOG_IN, show_log_in, 0 },
	{ HTTP_POST, "/arbete/logga-in", PERM_LOG_IN, take_log_in, 0 },
	{ HTTP_POST, "/arbete/logga-ut", PERM_STAFF, take_log_out, HTTP_CONFINED },
	{ HTTP_POST, "/arbete/sprak", PERM_STAFF, take_language, HTTP_CONFINED },
	{ HTTP_GET, "/arbete", PERM_STAFF, show_start, 0 },
};

const struct http_routes admin_log_in_routes = { routes, ARRAY_LEN(routes) };
