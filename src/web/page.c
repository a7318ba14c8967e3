/* The shell around every page, and the error page. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "web/page.h"

#include <pthread.h>

#include "base/guard.h"
#include "base/secret.h"
#include "core/role.h"
#include "core/setting.h"
#include "core/site.h"
#include "core/session.h"
#include "db/db.h"
#include "fmt/json.h"
#include "gen/web_tpl.h"
#include "http/cache.h"
#include "web/web.h"

void
page_uses(struct cx *cx, enum link_kind kind, int64_t id)
{
	struct http_uses *u = cx->uses;

	if (!u)
		return;
	for (size_t i = 0; i < u->n; i++)
		if (u->list[i].kind == (int64_t)kind && u->list[i].id == id)
			return;
	if (u->n == HTTP_USES_MAX)
		u->any = true;
	else
		u->list[u->n++] = (struct http_use) { .kind = kind, .id = id };
}

void
page_until(struct cx *cx, int64_t at)
{
	if (cx->uses && at > cx->now)
		cx->uses->until = MIN(cx->uses->until, at);
}

void
page_for_one(struct cx *cx)
{
	if (cx->uses)
		cx->uses->never = true;
}

void
page_begin(struct page *p, struct cx *cx, struct http_request *rq, const char *title)
{
	guard_outside("rendering");
	*p = (struct page) { .rq = rq, .title = title };
	buf_init(&p->body, cx->arena, PAGE_MAX);
	p->h = (struct html) { .out = &p->body, .cx = cx, .link_prefix = rq->link_prefix };
	p->staff = rq->route && rq->route->permission != PERM_PUBLIC;
}

/* The same page in another language: the path without its prefix, and the query. */
static const char *
other_lang(const struct page *p, enum lang lang)
{
	static const char *const prefix[N_LANG] = { "", "/en", "/fi" };
	struct arena *a = p->h.cx->arena;
	const char *query = p->rq->query.n && p->rq->method == HTTP_GET
				? arena_printf(a, "?%.*s", STR_ARG(p->rq->query))
				: "";

	return arena_printf(a, "%s%s%s", prefix[lang],
	    p->rq->path[1] || !prefix[lang][0] ? p->rq->path : "/", query);
}

/* What the shell last showed of the site: for pages that are made without the database. */
static struct {
	pthread_mutex_t lock;
	char name[256];
	char phone[64];
	char hours[256];
	char brand[16];
	char typeface[16];
} known = { .lock = PTHREAD_MUTEX_INITIALIZER, .name = "Lyhörd" };

static void
site_texts(struct cx *cx, struct settings *s)
{
	bool fresh = cx->db && !settings_get(cx, s);

	pthread_mutex_lock(&known.lock);
	if (fresh) {
		snprintf(known.name, sizeof(known.name), "%s", s->name);
		snprintf(known.phone, sizeof(known.phone), "%s", s->phone);
		snprintf(known.hours, sizeof(known.hours), "%s", s->hours);
		snprintf(known.brand, sizeof(known.brand), "%s", s->brand);
		snprintf(known.typeface, sizeof(known.typeface), "%s", s->typeface);
	} else {
		s->name = arena_strdup(cx->arena, known.name);
		s->phone = arena_strdup(cx->arena, known.phone);
		s->hours = arena_strdup(cx->arena, known.hours);
		s->brand = arena_strdup(cx->arena, known.brand);
		s->typeface = arena_strdup(cx->arena, known.typeface);
		s->logo = s->logo_dark = s->logo_alt = "";
		s->visit = NULL; /* not asked for: reach_get() */
	}
	pthread_mutex_unlock(&known.lock);
}

enum err
page_send(struct page *p, struct http_response *rs, int status)
{
	enum { HEAVY = 1000 };
	struct cx *cx = p->h.cx;
	struct settings settings = { 0 };
	struct buf out;
	struct html h = p->h;
	struct shell_view v = { 0 };

	site_texts(cx, &settings);
	page_uses(cx, LINK_SITE, 0);
	v = (struct shell_view) {
		.title = p->title,
		.site_name = settings.name,
		.lang = lang_code(cx->lang),
		.lang_now = cx->lang,
		.css = web_asset("lyhord.css"),
		.theme = theme_address(cx->arena, &settings),
		.logo = settings.logo,
		.logo_dark = settings.logo_dark,
		.logo_alt = settings.logo_alt,
		.parts = web_asset("parts.js"),
		.js = web_asset(p->staff ? "staff.js" : "public.js"),
		.user = p->rq->user_name,
		.form_token =
		    p->rq->session_token ? session_form_token(cx, p->rq->session_token) : "",
		.here = p->rq->method == HTTP_GET ? p->rq->path : "/arbete",
		.noindex = status != 200 || (p->rq->route && (p->rq->route->flags & HTTP_NO_STORE)),
		.staff = p->staff,
		.body = html_take(&p->body),
	};
	for (enum lang l = 0; l < N_LANG; l++)
		v.langs[l] = other_lang(p, l);
	if (p->staff)
		v.nav = web_nav(cx, p->rq->path, &v.n_nav);
	if (p->staff && cx->viewer.user && web_keys(cx, p->rq, false, &v.keys))
		v.keys = (struct keys) { 0 }; /* a page without shortcuts is better than none */
	buf_init(&out, cx->arena, PAGE_MAX);
	h.out = &out;
	if (p->staff && p->rq->user_name) {
		web_tpl_staff(&h, &v);
	} else {
		reach_get(cx, &settings, &v.reach);
		web_tpl_public(&h, &v);
		for (int i = 0; i < HEAVY && base_broken("weight"); i++)
			buf_printf(&out, "<!-- %s -->\n", secret_token(cx->arena));
	}
	if (buf_over(&out) || buf_over(&p->body))
		return fail(cx, ERR_LIMIT, 0, NULL);
	rs->status = status;
	rs->type = "text/html; charset=utf-8";
	rs->body = buf_get(&out);
	return OK;
}

void
page_send_json(struct cx *cx, struct http_response *rs, const struct json_t *value)
{
	struct buf b;

	buf_init(&b, cx->arena, PAGE_MAX);
	json_write(&b, value);
	rs->status = 200;
	rs->type = "application/json; charset=utf-8";
	rs->body = (struct str) { b.p, b.n };
}

enum err
page_send_part(struct page *p, struct http_response *rs)
{
	if (buf_over(&p->body))
		return fail(p->h.cx, ERR_LIMIT, 0, NULL);
	rs->status = 200;
	rs->type = "text/html; charset=utf-8";
	rs->body = buf_get(&p->body);
	return OK;
}

struct error_text {
	int status;
	unsigned title;
	unsigned text;
	unsigned advice;
};

static const struct error_text errors[] = {
	[OK] = { 200, T_FAULT_BUG_TITLE, T_FAULT_BUG_TEXT, T_FAULT_BUG_TODO },
	[ERR_INVALID] = { 422, T_FAULT_INVALID_TITLE, T_FAULT_INVALID_TEXT, T_FAULT_INVALID_TODO },
	[ERR_AUTH] = { 401, T_FAULT_AUTH_TITLE, T_FAULT_AUTH_TEXT, T_FAULT_AUTH_TODO },
	[ERR_DENIED] = { 403, T_FAULT_DENIED_TITLE, T_FAULT_DENIED_TEXT, T_FAULT_DENIED_TODO },
	[ERR_MISSING] = { 404, T_FAULT_MISSING_TITLE, T_FAULT_MISSING_TEXT, T_FAULT_MISSING_TODO },
	[ERR_CONFLICT] = { 409, T_FAULT_CONFLICT_TITLE, T_FAULT_CONFLICT_TEXT,
	    T_FAULT_CONFLICT_TODO },
	[ERR_LIMIT] = { 429, T_FAULT_LIMIT_TITLE, T_FAULT_LIMIT_TEXT, T_FAULT_LIMIT_TODO },
	[ERR_BUSY] = { 503, T_FAULT_BUSY_TITLE, T_FAULT_BUSY_TEXT, T_FAULT_BUSY_TODO },
	[ERR_UPSTREAM] = { 502, T_FAULT_BUSY_TITLE, T_FAULT_BUSY_TEXT, T_FAULT_BUSY_TODO },
	[ERR_BUG] = { 500, T_FAULT_BUG_TITLE, T_FAULT_BUG_TEXT, T_FAULT_BUG_TODO },
};

static bool
is_one_of(const struct http_field *f, const char *const *names, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(f->name, names[i]) == 0)
			return true;
	return false;
}

/* Passwords and codes: in no page, hidden or not. */
static bool
is_secret(const struct http_field *f)
{
	static const char *const names[] = { "password", "old", "code", "prove_password",
		"prove_code" };

	return is_one_of(f, names, ARRAY_LEN(names)) && !base_broken("typed-secret");
}

/* What a person typed, to be read and copied: not tokens. */
static bool
was_typed(const struct http_field *f)
{
	static const char *const ours[] = { "once", "form_token", "rev", "token" };

	return !is_one_of(f, ours, ARRAY_LEN(ours)) && !is_secret(f) && f->value.n > 3;
}

static void
draw_error(
    struct cx *cx, struct http_request *rq, struct http_response *rs, const struct error_text *t)
{
	struct page p;
	bool again = rq->method == HTTP_POST && t->status >= 500;
	struct text_arg arg = TEXT_ARG(cx->fail.arg);
	struct error_view v = { 0 };
	struct http_field *keep = arena_array(cx->arena, rq->fields.n + 1, sizeof(*keep));
	struct http_field *typed = arena_array(cx->arena, rq->fields.n + 1, sizeof(*typed));

	v.title = core_text(cx->lang, t->title);
	v.text = cx->fail.text ? core_text_format(cx->arena, cx->lang, cx->fail.text, 1, &arg)
			       : core_text(cx->lang, t->text);
	if (t->status >= 500)
		v.reference = rq->id;
	v.advice = core_text(cx->lang, t->advice);
	v.home = rq->user_name ? "/arbete" : "/";
	v.now = t->status == 409 && !base_broken("conflict-back") ? rq->above : NULL;
	for (size_t i = 0; rq->method == HTTP_POST && i < rq->fields.n; i++) {
		if (is_secret(&rq->fields.list[i]))
			again = false;
		else
			keep[v.n_fields++] = rq->fields.list[i];
		if (was_typed(&rq->fields.list[i]))
			typed[v.n_typed++] = rq->fields.list[i];
	}
	v.fields = keep;
	v.typed = typed;
	v.action = again ? arena_printf(cx->arena, "%s%s", rq->link_prefix, rq->path) : NULL;
	page_begin(&p, cx, rq, v.title);
	web_tpl_error(&p.h, &v);
	if (page_send(&p, rs, t->status)) {
		rs->status = t->status;
		rs->type = "text/plain; charset=utf-8";
		rs->body = str_of(v.text);
	}
	if (t->status == 503 || t->status == 429)
		http_header(rs, "Retry-After", "5");
}

void
page_error(struct cx *cx, struct http_request *rq, struct http_response *rs, enum err e)
{
	static const struct error_text failing = { 503, T_FAULT_STORAGE_TITLE, T_FAULT_STORAGE_TEXT,
		T_FAULT_STORAGE_TODO };

	draw_error(cx, rq, rs,
	    e == ERR_BUSY && db_failing(cx->site->db) && !base_broken("storage-page") ? &failing
										      : &errors[e]);
}

void
page_fault(struct cx *cx, struct http_request *rq, struct http_response *rs, int status)
{
	static const struct error_text unreadable = { 400, T_FAULT_ADDRESS_TITLE,
		T_FAULT_ADDRESS_TEXT, T_FAULT_MISSING_TODO };
	static const struct error_text too_large = { 413, T_FAULT_SIZE_TITLE, T_FAULT_SIZE_TEXT,
		T_FAULT_SIZE_TODO };

	draw_error(cx, rq, rs, status == 413 ? &too_large : &unreadable);
}

void
page_wrong_method(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	static const struct error_text text = { 405, T_FAULT_METHOD_TITLE, T_FAULT_METHOD_TEXT,
		T_FAULT_METHOD_TODO };

	draw_error(cx, rq, rs, &text);
	http_header(rs, "Allow", rq->allow);
}
