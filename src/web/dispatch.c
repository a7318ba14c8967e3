/* The dispatcher. A handler may run several times (a collision on PostgreSQL): what it needs is
 * made anew each time, and what it answered before is thrown away. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "web/dispatch.h"

#include "base/clock.h"
#include "base/log.h"
#include "core/once.h"
#include "core/read_log.h"
#include "core/role.h"
#include "core/session.h"
#include "db/db.h"
#include "fmt/when.h"
#include "gen/texts.h"
#include "http/fence.h"
#include "web/api.h"
#include "web/limit.h"
#include "web/metrics.h"
#include "web/page.h"
#include "web/prove.h"

static const char cookie_name[] = "lyhord_session";
static const char policy[] =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src "
    "'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

struct run {
	struct http_request *rq;
	struct http_response *rs;
};

static bool
is_form(const struct http_request *rq)
{
	if (rq->upload)
		return true;
	return rq->content_type &&
	       strncasecmp(rq->content_type, "application/x-www-form-urlencoded", 33) == 0;
}

/* Origin must be this site's. A client that is no browser sends neither Origin nor Sec-Fetch-Site;
 * as the public pages use no cookie, it gains nothing that it could not send anyway. */
static bool
origin_is_ours(const struct site *site, const struct http_request *rq)
{
	const char *at;

	if (!rq->origin)
		return !rq->fetch_site || strcmp(rq->fetch_site, "same-origin") == 0 ||
		       strcmp(rq->fetch_site, "none") == 0;
	if (site->base_url[0])
		return strcmp(rq->origin, site->base_url) == 0;
	at = strstr(rq->origin, "://");
	return at && rq->host && strcmp(at + 3, rq->host) == 0;
}

static enum err
check_post(struct cx *cx, const struct http_request *rq, enum permission permission)
{
	char *token;

	if (!origin_is_ours(cx->site, rq) && !base_broken("origin"))
		return fail(cx, ERR_DENIED, T_FAULT_ORIGIN, NULL);
	if (permission == PERM_PUBLIC || permission == PERM_LOG_IN) {
		if (!limit_take(rq->remote, cx->site->public_posts_per_minute))
			return fail(cx, ERR_LIMIT, 0, NULL);
		return OK;
	}
	token = str_dup(cx->arena, http_field(rq, "form_token"));
	if (!secret_equal(token, session_form_token(cx, rq->session_token)) &&
	    !base_broken("form-token"))
		return fail(cx, ERR_DENIED, T_FAULT_FORM_TOKEN, NULL);
	return OK;
}

static enum err
to_log_in(struct cx *cx, const struct http_request *rq, struct http_response *rs)
{
	struct buf b;

	buf_init(&b, cx->arena, HTTP_BODY_MAX);
	buf_puts(&b, "/arbete/logga-in");
	if (rq->method == HTTP_GET) {
		buf_puts(&b, "?next=");
		url_part(&b, rq->path);
	}
	return http_redirect(rs, b.p);
}

static enum err
load_session(struct cx *cx, struct http_request *rq)
{
	const char *token = http_cookie(rq, cookie_name);
	struct session session = { 0 };
	enum err e;

	rq->session_token = NULL;
	rq->session_seen_due = false;
	rq->session_fresh = false;
	rq->session_confined = false;
	rq->user_name = NULL;
	if (!token)
		return OK;
	if ((e = session_load(cx, token, &session)))
		return e;
	if (!cx->viewer.user)
		return OK;
	rq->session_token = token;
	rq->session_seen_due = session.seen_due;
	rq->session_fresh = session.fresh;
	rq->session_confined = session.confined;
	rq->user_name = session.name;
	return OK;
}

/* A test build does in a handler's place what no handler should. */
static void
test_fault(const struct http_request *rq)
{
#ifdef LYHORD_TEST_HOOKS
	static const struct timespec second = { .tv_sec = 1 };
	struct str fault = http_field(rq, "test_fault");

	if (str_eqz(fault, "abort"))
		abort();
	while (str_eqz(fault, "hang"))
		nanosleep(&second, NULL);
	if (str_eqz(fault, "slow"))
		nanosleep(&second, NULL);
#else
	(void)rq;
#endif
}

/* Who may not pass gets an error, or another page: then *ret_go is false. */
static enum err
pass_gate(struct cx *cx, struct http_request *rq, struct http_response *rs, bool *ret_go)
{
	enum permission permission = (enum permission)rq->route->permission;
	enum err e;

	*ret_go = false;
	if (permission != PERM_PUBLIC && (e = load_session(cx, rq)))
		return e;
	if (permission != PERM_PUBLIC && permission != PERM_LOG_IN && !cx->viewer.user &&
	    !base_broken("permission"))
		return to_log_in(cx, rq, rs);
	if (rq->session_confined && permission != PERM_LOG_IN &&
	    !(rq->route->flags & HTTP_CONFINED))
		return http_redirect(rs, "/arbete/konto/tvasteg");
	if (!core_may(cx, permission))
		return fail(cx, ERR_DENIED, 0, NULL);
	if (fence_closed(rq))
		return fail(cx, ERR_BUSY, T_FAULT_FENCED, NULL);
	if (rq->method == HTTP_POST && (e = check_post(cx, rq, permission)))
		return e;
	*ret_go = true;
	if ((rq->route->flags & HTTP_FRESH) && !rq->session_fresh)
		return web_prove(cx, rq, rs, ret_go);
	return OK;
}

static enum err
decode(struct cx *cx, struct http_request *rq)
{
	if (rq->upload) {
		rq->fields = rq->upload->fields;
		return rq->upload->e;
	}
	return http_form_decode(
	    cx->arena, rq->method == HTTP_POST ? rq->body : rq->query, &rq->fields);
}

static enum err
handle(struct cx *cx, void *arg)
{
	struct run *run = arg;
	struct http_request *rq = run->rq;
	bool go = false;
	enum err e;

	http_response_reset(run->rs);
	run->rs->status = 500;
	cx->viewer = (struct viewer) { 0 };
	cx->reads = NULL;
	rq->fields = (struct http_fields) { 0 };
	if (rq->route->api)
		return api_handle(cx, rq, run->rs);
	if (rq->method == HTTP_POST && !is_form(rq))
		return fail(cx, ERR_INVALID, T_FAULT_NOT_A_FORM, NULL);
	if ((e = decode(cx, rq)))
		return fail(cx, e, T_FAULT_UNREADABLE, NULL);
	if ((e = pass_gate(cx, rq, run->rs, &go)) || !go)
		return e;
	test_fault(rq);
	return rq->route->handler(cx, rq, run->rs);
}

static enum err
note_seen(struct cx *cx, void *arg)
{
	return session_seen(cx, arg);
}

/* When the session was last in use, for the list of sessions. Not worth failing for. */
static void
keep_seen(struct cx *cx, const struct http_request *rq)
{
	enum err e;

	db_session_start(cx, cx->site->db, false);
	if ((e = db_attempt(cx, note_seen, (void *)rq->session_token)))
		log_warn("http", "session seen result=%s", err_name(e));
	db_session_end(cx);
}

/* Who was shown a person's case is on disk before the first byte leaves, or there is no page. */
static enum err
log_reads(struct cx *cx)
{
	enum err e;

	if (!read_log_waits(cx) || base_broken("read-log-first"))
		return OK;
	db_session_end(cx);
	db_session_start(cx, cx->site->db, false);
	e = db_attempt(cx, read_log_commit, NULL);
	return e ? fail(cx, ERR_BUSY, T_FAULT_READ_LOG, NULL) : OK;
}

static void
add_headers(const struct http_request *rq, struct http_response *rs)
{
	/* A kept page is sent to many: it carries no request's name. */
	if (!rq->key || rs->status != 200)
		http_header(rs, "X-Request-Id", rq->id);
	http_header(rs, "Content-Security-Policy", policy);
	http_header(rs, "X-Content-Type-Options", "nosniff");
	http_header(rs, "Referrer-Policy", "same-origin");
	for (size_t i = 0; i < rs->n_headers; i++)
		if (strcmp(rs->headers[i].name, "Cache-Control") == 0)
			return; /* the handler knows better */
	if (!rq->route || rq->route->permission != PERM_PUBLIC || rq->method == HTTP_POST ||
	    (rq->route->flags & HTTP_NO_STORE))
		http_header(rs, "Cache-Control", "no-store");
	else
		http_header(rs, "Cache-Control", "no-cache");
}

static bool
leaves_no_trace(const struct http_request *rq)
{
	return rq->route && (rq->route->flags & HTTP_TRACE_NONE) && !base_broken("trace");
}

/* A refusal on a staff page whose session nobody has looked at speaks as the browser does. */
static enum lang
refusal_lang(const struct http_request *rq)
{
	return strncmp(rq->asked, "/arbete", 7) == 0 && !base_broken("staff-language")
		   ? api_lang(rq->accept_language)
		   : rq->lang;
}

/* An address that is not there, or a body that is no form, was refused before anybody looked at the
 * session: the page still speaks its language. What it says does not depend on who asks. */
static void
speak_as_session(struct cx *cx, struct http_request *rq)
{
	struct failure before = cx->fail;

	if (rq->session_token || strncmp(rq->path, "/arbete", 7) != 0)
		return;
	if (load_session(cx, rq) || !rq->session_token)
		cx->lang = refusal_lang(rq);
	cx->fail = before;
}

void
web_count(struct cx *cx, const struct http_request *rq, enum measure m, int64_t dim)
{
	if (!leaves_no_trace(rq))
		tally_add(m, when_day(cx->now), dim);
}

/* A button's address lies below that of the thing it is about. NULL when no page is there. */
static const char *
page_above(const struct web_app *app, const struct http_request *rq)
{
	struct http_request copy = *rq;
	char *path = arena_strdup(rq->arena, rq->path);
	const struct http_route *r;
	const char *allow = NULL;
	char *cut;

	copy.method = HTTP_GET;
	for (;;) {
		copy.path = path;
		r = http_route_find(app->tables, app->n_tables, &copy, &allow);
		if (r && !(r->flags & HTTP_STREAM))
			return path;
		cut = strrchr(path, '/');
		if (!cut || cut == path)
			return NULL;
		*cut = 0;
		if (strcmp(path, "/arbete") == 0)
			return NULL; /* the first page says nothing of it */
	}
}

void
web_dispatch(
    struct web_app *app, struct http_request *rq, struct http_response *rs, struct http_uses *uses)
{
	int64_t start = clock_mono_us();
	struct cx cx = { .arena = rq->arena,
		.now = clock_now(),
		.lang = rq->lang,
		.site = app->site,
		.uses = uses };
	struct run run = { .rq = rq, .rs = rs };
	enum err e = ERR_MISSING;
	int64_t us;

	log_request(rq->id);
	db_session_start(&cx, app->site->db, rq->method == HTTP_GET);
	fence_enter(rq);
	if (rq->route)
		e = db_attempt(&cx, handle, &run);
	if (!e)
		e = log_reads(&cx);
	if (e)
		http_response_reset(rs);
	if (e && !api_is(rq) && !base_broken("staff-language"))
		speak_as_session(&cx, rq);
	if (e && api_is(rq))
		api_error(&cx, rq, rs, e);
	else if (e && rq->allow)
		page_wrong_method(&cx, rq, rs);
	else if (e) {
		if (e == ERR_CONFLICT && !rq->above)
			rq->above = page_above(app, rq);
		page_error(&cx, rq, rs, e);
	}
	db_session_end(&cx);
	if (rq->session_token && rq->session_seen_due)
		keep_seen(&cx, rq);
	api_after(&cx, rq);
	fence_leave();
	add_headers(rq, rs);
	us = clock_mono_us() - start;
	if (!leaves_no_trace(rq)) {
		metrics_request(rq->route, rq->method, rs->status, us);
		log_info("http", "%s route=%s status=%d us=%" PRId64,
		    rq->method == HTTP_POST ? "POST" : "GET", rq->route ? rq->route->path : "-",
		    rs->status, us);
	}
	log_request(NULL);
}

void
web_dispatch_refusal(struct web_app *app, struct http_request *rq, struct http_response *rs)
{
	struct cx cx = {
		.arena = rq->arena, .now = clock_now(), .lang = refusal_lang(rq), .site = app->site
	};

	/* No database here: the page shows what it last knew of the site, and what was typed. */
	if (is_form(rq) && http_form_decode(rq->arena, rq->body, &rq->fields))
		rq->fields = (struct http_fields) { 0 };
	if (api_is(rq))
		api_error(&cx, rq, rs, ERR_BUSY);
	else
		page_error(&cx, rq, rs, ERR_BUSY);
	add_headers(rq, rs);
}

void
web_dispatch_fault(
    struct web_app *app, struct http_request *rq, struct http_response *rs, int status)
{
	struct cx cx = {
		.arena = rq->arena, .now = clock_now(), .lang = refusal_lang(rq), .site = app->site
	};

	if (api_is(rq))
		api_fault(&cx, rq, rs, status);
	else
		page_fault(&cx, rq, rs, status);
	add_headers(rq, rs);
}

enum err
web_once_begin(
    struct cx *cx, const char *once, struct http_response *rs, struct db_tx *tx, bool *ret_done)
{
	const char *location = NULL;
	enum err e;

	*ret_done = false;
	if ((e = db_begin(cx, tx)) || (e = once_find(cx, once, &location)))
		return e;
	if (!location)
		return OK;
	*ret_done = true;
	return http_redirect(rs, location);
}

enum err
web_once_end(struct cx *cx, const char *once, struct http_response *rs, struct db_tx *tx,
    const char *location)
{
	enum err e;

	if (base_broken("acknowledge")) /* says yes before it is on disk, and then it is not */
		return http_redirect(rs, location);
	if ((e = once_store(cx, once, location)) || (e = db_commit(tx)))
		return e;
	return http_redirect(rs, location);
}

enum err
web_write(struct cx *cx, enum err (*fn)(struct cx *cx, void *arg), void *arg)
{
	enum err e;

	db_session_end(cx);
	db_session_start(cx, cx->site->db, false);
	e = db_attempt(cx, fn, arg);
	db_session_end(cx);
	db_session_start(cx, cx->site->db, true);
	return e;
}

enum err
web_rev(struct cx *cx, const struct http_request *rq, int64_t *ret_rev)
{
	return str_int(http_field(rq, "rev"), ret_rev)
		   ? OK
		   : fail(cx, ERR_INVALID, T_ERROR_FORM_OLD, NULL);
}

void
web_session_cookie(struct cx *cx, struct http_response *rs, const char *token)
{
	bool secure = strncmp(cx->site->base_url, "https:", 6) == 0;

	http_header(rs, "Set-Cookie",
	    arena_printf(cx->arena, "%s=%s; Path=/arbete; HttpOnly; SameSite=Lax%s%s", cookie_name,
		token ? token : "", secure ? "; Secure" : "", token ? "" : "; Max-Age=0"));
}
