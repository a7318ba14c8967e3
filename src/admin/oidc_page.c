/* Signing in at the identity provider: to it, back from it, the code when it asks for none of its
 * own, the proof before a dangerous act, logging out. The provider is asked before the transaction,
 * and what it said is not asked again when the transaction collides. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/admin.h"
#include "core/attempt.h"
#include "core/oidc.h"
#include "core/once.h"
#include "core/session.h"
#include "core/user.h"
#include "db/db.h"
#include "gen/admin_tpl.h"
#include "web/dispatch.h"

enum { NEXT_MAX = 500 };

static const char cookie[] = "lyhord_oidc";
static const char start_path[] = "/arbete/logga-in/extern";

static const struct form_field code_fields[] = {
	{ "ticket", FORM_HIDDEN, T_NONE, T_NONE, 40, true, NULL },
	{ "code", FORM_TEXT, T_SECOND_CODE, T_SECOND_CODE_EITHER, SECOND_CODE_MAX, true,
	    "one-time-code" },
};

/* Lax: it must come along when the provider sends the browser back. */
static void
set_cookie(struct cx *cx, struct http_response *rs, const char *value)
{
	bool secure = strncmp(cx->site->base_url, "https:", 6) == 0;

	http_header(rs, "Set-Cookie",
	    arena_printf(cx->arena, "%s=%s; Path=%s; Max-Age=%d; HttpOnly; SameSite=Lax%s", cookie,
		value ? value : "", start_path, value ? OIDC_TICKET_S : 0,
		secure ? "; Secure" : ""));
}

static int
status_of(enum err e)
{
	switch ((int)e) {
	case ERR_UPSTREAM:
	case ERR_AUTH: /* a token that does not hold is the provider's fault */
		return 502;
	case ERR_DENIED:
		return 403;
	case ERR_LIMIT:
		return 429;
	default:
		return 400;
	}
}

/* The page for what went wrong; what is to be said is in cx->fail. */
static enum err
draw_fault(struct cx *cx, struct http_request *rq, struct http_response *rs, enum err e)
{
	bool waits = e == ERR_LIMIT; /* until a time, which is no word */
	struct text_arg arg = TEXT_ARG(waits ? cx->fail.arg : oidc_name(cx->site));
	struct oidc_fault_view v = {
		.title = core_text(cx->lang, T_OIDC_FAULT_TITLE),
		.text = core_text_format(cx->arena, cx->lang, cx->fail.text, 1, &arg),
		.word = waits ? NULL : cx->fail.arg,
		.again = cx->viewer.user ? NULL : start_path,
	};
	struct page p;

	page_begin(&p, cx, rq, v.title);
	admin_tpl_oidc_fault(&p.h, &v);
	return page_send(&p, rs, status_of(e));
}

static enum err
is_there(struct cx *cx)
{
	return oidc_is_on(cx->site) ? OK : fail(cx, ERR_MISSING, 0, NULL);
}

/* What goes wrong outside leads to a page of its own; the rest is everybody's. */
static bool
is_told(enum err e)
{
	return e == ERR_UPSTREAM || e == ERR_AUTH || e == ERR_DENIED || e == ERR_INVALID ||
	       e == ERR_LIMIT;
}

static enum err
show_start(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	const char *next = str_dup(cx->arena, http_field(rq, "next"));
	struct oidc_ticket t = { .act = str_dup(cx->arena, http_field(rq, "akt")), .session = "" };
	const char *url = NULL;
	enum err e;

	if ((e = is_there(cx)))
		return e;
	if (!t.act[0] && cx->viewer.user)
		return http_redirect(rs, "/arbete");
	if (t.act[0] && (!cx->viewer.user || !once_valid(t.act)))
		return http_redirect(rs, "/arbete");
	t.next = strlen(next) <= NEXT_MAX ? admin_safe_next(next) : "/arbete";
	if (t.act[0])
		t.session = session_mac(cx, rq->session_token);
	db_rest(cx);
	if ((e = oidc_begin(cx, &t, &url)))
		return is_told(e) && !base_broken("oidc-down") ? draw_fault(cx, rq, rs, e) : e;
	set_cookie(cx, rs, oidc_ticket_seal(cx, &t));
	return http_redirect(rs, url);
}

/* One coming back. */
struct back {
	struct http_request *rq;
	struct oidc_ticket t;
	struct oidc_identity who;
	struct oidc_entry in;
	struct attempt attempt;
	int64_t again;	    /* after ERR_LIMIT */
	const char *token;  /* of the session that began */
	const char *wait;   /* of what waits for a code */
	const char *led_to; /* where the browser goes */
	unsigned text;	    /* what failed outside, and why: for turn_away() */
	const char *why;
};

/* Only who came from here, in this browser, not long ago. RFC 6749, 10.12; RFC 9207, 2.4. */
static enum err
check_return(struct cx *cx, struct http_request *rq, struct back *b)
{
	struct str iss = http_field(rq, "iss");
	const char *state = str_dup(cx->arena, http_field(rq, "state"));
	struct oidc_ticket t = { .act = "" };

	if (!oidc_ticket_open(cx, http_cookie(rq, cookie), &t) ||
	    (!secret_equal(state, t.state) && !base_broken("oidc-state")) || !once_valid(t.state))
		return fail(cx, ERR_INVALID, T_OIDC_STATE, "state");
	b->t = t;
	b->attempt = (struct attempt) { .address = rq->remote, .email_key = t.state };
	if (http_has_field(rq, "iss") && !str_eqz(iss, cx->site->oidc.issuer))
		return fail(cx, ERR_INVALID, T_OIDC_STATE, "iss");
	if (str_eqz(http_field(rq, "error"), "access_denied"))
		return fail(cx, ERR_INVALID, T_OIDC_CANCELLED, "access_denied");
	if (http_has_field(rq, "error"))
		return fail(cx, ERR_INVALID, T_OIDC_SAID_NO, NULL);
	if (http_field(rq, "code").n == 0 || http_field(rq, "code").n > OIDC_CODE_MAX)
		return fail(cx, ERR_INVALID, T_OIDC_STATE, "code");
	if (t.act[0] &&
	    (!cx->viewer.user || strcmp(t.session, session_mac(cx, rq->session_token)) != 0))
		return fail(cx, ERR_INVALID, T_OIDC_STATE, "session");
	return OK;
}

/* Nobody was let in: counted by address and written down. */
static enum err
turn_away(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct back *b = arg;
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = attempt_failed(cx, &b->attempt)) ||
	    (e = oidc_failed(cx, b->in.user, b->why)))
		return e;
	return db_commit(&tx);
}

/* Keeps what the session will say of where somebody came from, until the code is there. */
static enum err
ask_code(struct cx *cx, struct back *b)
{
	struct buf text;

	buf_init(&text, cx->arena, 128 * 1024);
	buf_printf(&text, "%" PRId64 "\n%s\n%s\n%s\n%s\n%s", b->who.proved_at, b->who.subject,
	    b->who.sid ? b->who.sid : "", b->t.act, b->t.next, b->who.id_token);
	return oidc_wait_add(cx, b->in.user, buf_get(&text), OIDC_WAIT_S, &b->wait);
}

static enum err
start_session(struct cx *cx, struct back *b, const struct second *second)
{
	struct session_origin from = {
		.device = session_device_text(cx->arena, b->rq->user_agent),
		.oidc_sub = b->who.subject,
		.oidc_sid = b->who.sid,
		.id_token = b->who.id_token,
		.proved_at = b->who.proved_at,
	};
	enum err e;

	if ((e = oidc_was_here(cx, b->who.subject)))
		return e;
	if (!b->who.two_steps &&
	    (e = admin_second_due(cx, b->in.user, second, &from.confined, &b->led_to)))
		return e;
	if (!b->led_to)
		b->led_to = b->t.next;
	return session_start(cx, b->in.user, &from, &b->token);
}

static const char *
after_proof(struct cx *cx, const char *act)
{
	return arena_printf(cx->arena, "%s/fortsatt?akt=%s", start_path, act);
}

/* It was them: the session is fresh again. */
static enum err
prove(struct cx *cx, struct back *b)
{
	b->led_to = after_proof(cx, b->t.act);
	return session_proved(cx, b->rq->session_token, true);
}

/* Whether the journey ended before (a page loaded again) is in *ret_done. */
static enum err
let_in(struct cx *cx, struct back *b, bool *ret_done)
{
	struct second second = { 0 };
	const char *location = NULL;
	enum err e;

	if ((e = once_find(cx, b->t.state, &location)))
		return e;
	*ret_done = location != NULL;
	b->led_to = location;
	if (*ret_done || (e = oidc_enter(cx, &b->who, &b->in)))
		return e;
	if (b->t.act[0] && !b->in.refused && b->in.user != cx->viewer.user) {
		b->in.refused = T_OIDC_OTHER;
		b->in.why = "somebody else";
	}
	if (b->in.refused) {
		if ((e = attempt_failed(cx, &b->attempt)))
			return e;
		return oidc_failed(cx, b->in.user, b->in.why);
	}
	if ((e = second_get(cx, b->in.user, &second)))
		return e;
	if (second.on && !b->who.two_steps)
		return ask_code(cx, b);
	if ((e = b->t.act[0] ? prove(cx, b) : start_session(cx, b, &second)))
		return e;
	return once_store(cx, b->t.state, b->led_to);
}

static enum err
take_in(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct back *b = arg;
	struct viewer before = cx->viewer;
	bool done = false;
	enum err e;

	b->in = (struct oidc_entry) { 0 };
	b->token = b->wait = b->led_to = NULL;
	if ((e = db_begin(cx, &tx)))
		return e;
	/* Whoever comes in anew is nobody yet: roles that follow are not given by themselves. */
	e = let_in(cx, b, &done);
	cx->viewer = before;
	return e ? e : db_commit(&tx);
}

static enum err
draw_code(
    struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f, int status)
{
	struct page p;
	struct log_in_view v = { .form = f };

	page_begin(&p, cx, rq, core_text(cx->lang, T_LOG_IN_SECOND_TITLE));
	admin_tpl_oidc_code(&p.h, &v);
	return page_send(&p, rs, status);
}

/* What the transaction came to. */
static enum err
answer(struct cx *cx, struct http_request *rq, struct http_response *rs, struct back *b)
{
	struct form *f;

	if (b->in.refused)
		return draw_fault(cx, rq, rs, fail(cx, ERR_DENIED, b->in.refused, b->in.why));
	if (b->wait) {
		f = form_new(cx, rq, code_fields, ARRAY_LEN(code_fields));
		form_set(f, "ticket", b->wait);
		return draw_code(cx, rq, rs, f, 200);
	}
	if (b->token)
		web_session_cookie(cx, rs, b->token);
	return http_redirect(rs, b->led_to);
}

static enum err
show_return(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct back b = { .rq = rq };
	struct failure why;
	enum err e;

	if ((e = is_there(cx)))
		return e;
	e = check_return(cx, rq, &b);
	if (!e && (e = attempt_check(cx, &b.attempt, &b.again)) == ERR_LIMIT)
		e = fail(cx, ERR_LIMIT, T_LOG_IN_WAIT, web_time_text(cx, b.again + 59));
	db_rest(cx);
	if (!e)
		e = oidc_finish(cx, &b.t, str_dup(cx->arena, http_field(rq, "code")), &b.who);
	set_cookie(cx, rs, NULL);
	if (e && b.attempt.address && is_told(e) && e != ERR_LIMIT) {
		why = cx->fail;
		b.why = why.arg ? why.arg : "refused there";
		if ((e = web_write(cx, turn_away, &b)))
			return e;
		cx->fail = why;
		return draw_fault(cx, rq, rs, why.kind);
	}
	if (e)
		return is_told(e) ? draw_fault(cx, rq, rs, e) : e;
	if ((e = web_write(cx, take_in, &b)))
		return e;
	return answer(cx, rq, rs, &b);
}

/* Somebody with the right ticket and a code. */
struct coder {
	struct back b;
	const char *ticket;
	const char *code;
	struct attempt codes;
	bool stale;
};

static bool
read_wait(struct cx *cx, struct str text, struct back *b)
{
	const char **const to[] = { &b->who.subject, &b->who.sid, &b->t.act, &b->t.next,
		&b->who.id_token };
	struct str part;

	if (!str_split(&text, '\n', &part) || !str_int(part, &b->who.proved_at))
		return false;
	for (size_t i = 0; i < ARRAY_LEN(to); i++) {
		if (!str_split(&text, '\n', &part))
			return false;
		*to[i] = str_dup(cx->arena, part);
	}
	return true;
}

static enum err
take_right_code(struct cx *cx, struct coder *c)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct core_q_user_get row = { 0 };
	struct second second = { .on = true };
	struct str text = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = oidc_wait_find(cx, c->ticket, &c->b.in.user, &text)))
		return e;
	c->stale = !c->b.in.user || !read_wait(cx, text, &c->b);
	if (!c->stale && (e = core_q_user_get(cx, c->b.in.user, &row)))
		return e;
	if (c->stale || row.disabled_at || (c->b.t.act[0] && c->b.in.user != cx->viewer.user)) {
		c->stale = true;
		return fail(cx, ERR_INVALID, T_OIDC_STATE, "ticket");
	}
	c->codes = second_attempt(cx, c->b.in.user);
	if ((e = attempt_check(cx, &c->codes, &c->b.again)) ||
	    (e = second_take(cx, c->b.in.user, c->code)) || (e = attempt_done(cx, &c->codes)) ||
	    (e = oidc_wait_end(cx, c->ticket)) ||
	    (e = c->b.t.act[0] ? prove(cx, &c->b) : start_session(cx, &c->b, &second)))
		return e;
	return db_commit(&tx);
}

static enum err
note_wrong_code(struct cx *cx, struct coder *c)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct core_q_user_by_email account = { .id = c->b.in.user };
	unsigned why = cx->fail.text;
	enum err e;

	cx->fail = (struct failure) { 0 };
	if ((e = db_begin(cx, &tx)) || (e = attempt_failed(cx, &c->codes)) ||
	    (e = user_log_in_failed(cx, &account)) || (e = db_commit(&tx)))
		return e;
	return fail_field(cx, "code", why, NULL);
}

static enum err
take_code(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, code_fields, ARRAY_LEN(code_fields));
	struct coder c = {
		.b.rq = rq, .ticket = form_value(f, "ticket"), .code = form_value(f, "code")
	};
	enum err e;

	if ((e = is_there(cx)))
		return e;
	if (!c.code[0]) {
		fail_field(cx, "code", T_ERROR_NEEDED, NULL);
		return draw_code(cx, rq, rs, f, 422);
	}
	e = take_right_code(cx, &c);
	if (e == ERR_AUTH)
		e = note_wrong_code(cx, &c);
	if (e == ERR_LIMIT) {
		fail_field(cx, "code", T_LOG_IN_WAIT, web_time_text(cx, c.b.again + 59));
		e = draw_code(cx, rq, rs, f, 429);
		http_header(
		    rs, "Retry-After", arena_printf(cx->arena, "%" PRId64, c.b.again - cx->now));
		return e;
	}
	if (c.stale)
		return draw_fault(cx, rq, rs, ERR_INVALID);
	if (e == ERR_INVALID)
		return draw_code(cx, rq, rs, f, 422);
	return e ? e : answer(cx, rq, rs, &c.b);
}

enum err
admin_oidc_out(struct cx *cx, const char *session_token, const char **ret_url)
{
	const char *id_token = NULL;
	const char *token = NULL;
	const char *sub = NULL;
	enum err e;

	*ret_url = NULL;
	if (!oidc_is_on(cx->site) || base_broken("oidc-out"))
		return OK;
	if ((e = session_oidc(cx, session_token, &sub, &id_token)))
		return e;
	if (!sub)
		return OK;
	if ((e = oidc_wait_add(cx, cx->viewer.user, str_of(id_token), OIDC_WAIT_S, &token)))
		return e;
	*ret_url = arena_printf(cx->arena, "%s/ut?t=%s", start_path, token);
	return OK;
}

/* After a form no browser follows a redirect to another site (form-action of our policy): first a
 * page that goes on by itself. */
static enum err
draw_out(struct cx *cx, struct http_request *rq, struct http_response *rs, const char *token)
{
	struct oidc_out_view v = {
		.name = oidc_name(cx->site),
		.url = arena_printf(cx->arena, "%s/ut?nu=1&t=%s", start_path, token),
	};
	struct page p;

	page_begin(&p, cx, rq, core_text(cx->lang, T_OIDC_OUT_TITLE));
	admin_tpl_oidc_out(&p.h, &v);
	http_header(rs, "Refresh", arena_printf(cx->arena, "0; url=%s", v.url));
	return page_send(&p, rs, 200);
}

static enum err
show_out(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	const char *token = str_dup(cx->arena, http_field(rq, "t"));
	struct str id_token = { 0 };
	const char *url = NULL;
	int64_t user = 0;
	enum err e;

	if ((e = is_there(cx)))
		return e;
	if (!once_valid(token) || cx->viewer.user)
		return http_redirect(rs, "/arbete/logga-in");
	if ((e = oidc_wait_find(cx, token, &user, &id_token)))
		return e;
	if (!user)
		return http_redirect(rs, "/arbete/logga-in");
	if (!http_has_field(rq, "nu"))
		return draw_out(cx, rq, rs, token);
	db_rest(cx);
	e = oidc_logout_url(cx, str_dup(cx->arena, id_token), &url);
	if (e == ERR_UPSTREAM) {
		cx->fail.text = T_OIDC_STILL_IN;
		return draw_fault(cx, rq, rs, e);
	}
	return e ? e : http_redirect(rs, url ? url : "/arbete/logga-in");
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/logga-in/extern", PERM_LOG_IN, show_start, HTTP_OUTSIDE },
	{ HTTP_GET, "/arbete/logga-in/extern/svar", PERM_LOG_IN, show_return, HTTP_OUTSIDE },
	{ HTTP_POST, "/arbete/logga-in/extern/kod", PERM_LOG_IN, take_code, 0 },
	{ HTTP_GET, "/arbete/logga-in/extern/ut", PERM_LOG_IN, show_out, HTTP_OUTSIDE },
};

const struct http_routes admin_oidc_routes = { routes, ARRAY_LEN(routes) };
