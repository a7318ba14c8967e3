/* The JSON interface: who asks, what is refused and how, answers. What is sent is read in
 * api_body.c. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "web/api.h"

#include "base/id.h"
#include "base/log.h"
#include "core/once.h"
#include "core/role.h"
#include "core/site.h"
#include "db/db.h"
#include "fmt/when.h"
#include "http/encoding.h"
#include "html/html.h"
#include "http/fence.h"
#include "text/utf8.h"
#include "web/api_int.h"
#include "web/limit.h"
#include "web/page.h"

enum { ANSWER_MAX_BYTES = 8 * 1024 * 1024, DEFAULT_LIMIT = 50, TAG_MAX = 40 };

static const struct {
	const char *slug; /* stable: other systems look at it */
	int status;
	unsigned title;
} problems[N_PROBLEM] = {
	[PROBLEM_UNREADABLE] = { "unreadable", 400, T_PROBLEM_UNREADABLE },
	[PROBLEM_TOKEN_MISSING] = { "token-missing", 401, T_PROBLEM_TOKEN_MISSING },
	[PROBLEM_TOKEN_UNKNOWN] = { "token-unknown", 401, T_PROBLEM_TOKEN_UNKNOWN },
	[PROBLEM_TOKEN_EXPIRED] = { "token-expired", 401, T_PROBLEM_TOKEN_EXPIRED },
	[PROBLEM_TOKEN_REVOKED] = { "token-revoked", 401, T_PROBLEM_TOKEN_REVOKED },
	[PROBLEM_SCOPE] = { "scope", 403, T_PROBLEM_SCOPE },
	[PROBLEM_DENIED] = { "denied", 403, T_FAULT_DENIED_TITLE },
	[PROBLEM_MISSING] = { "missing", 404, T_PROBLEM_MISSING },
	[PROBLEM_METHOD] = { "method", 405, T_PROBLEM_METHOD },
	[PROBLEM_ACCEPT] = { "not-acceptable", 406, T_PROBLEM_ACCEPT },
	[PROBLEM_CONFLICT] = { "conflict", 409, T_FAULT_CONFLICT_TITLE },
	[PROBLEM_CHANGED] = { "changed", 412, T_PROBLEM_CHANGED },
	[PROBLEM_TOO_LARGE] = { "too-large", 413, T_PROBLEM_TOO_LARGE },
	[PROBLEM_NOT_JSON] = { "not-json", 415, T_PROBLEM_NOT_JSON },
	[PROBLEM_INVALID] = { "invalid", 422, T_PROBLEM_INVALID },
	[PROBLEM_KEY_REUSED] = { "key-reused", 422, T_PROBLEM_KEY_REUSED },
	[PROBLEM_NO_REV] = { "revision-missing", 428, T_PROBLEM_NO_REV },
	[PROBLEM_LIMIT] = { "limit", 429, T_PROBLEM_LIMIT },
	[PROBLEM_BUG] = { "bug", 500, T_FAULT_BUG_TITLE },
	[PROBLEM_UPSTREAM] = { "upstream", 502, T_FAULT_BUSY_TITLE },
	[PROBLEM_BUSY] = { "busy", 503, T_FAULT_BUSY_TITLE },
};

bool
api_is(const struct http_request *rq)
{
	return strncmp(rq->asked, "/api/", 5) == 0;
}

enum lang
api_lang(const char *accept_language)
{
	struct str rest = str_of(accept_language ? accept_language : "");
	enum lang best = LANG_SV;
	struct str name;
	int best_weight = 0;
	int w = 0;

	while (http_next_choice(&rest, &name, &w)) {
		struct str primary;
		enum lang lang;

		if (w > best_weight && str_split(&name, '-', &primary) &&
		    lang_find(primary, &lang)) {
			best = lang;
			best_weight = w;
		}
	}
	return base_broken("language") ? LANG_SV : best;
}

bool
api_accepts(const char *accept)
{
	struct str rest = str_of(accept ? accept : "*/*");
	static const char *const names[] = { "*/*", "application/*", "application/json" };
	struct str name;
	int most = -1;
	int found = 0;
	int w = 0;

	if (str_trim(rest).n == 0)
		return true;
	/* What names it most closely decides. */
	while (http_next_choice(&rest, &name, &w))
		for (int i = 0; i < (int)ARRAY_LEN(names); i++)
			if (i >= most && name.n == strlen(names[i]) &&
			    strncasecmp(name.p, names[i], name.n) == 0) {
				most = i;
				found = w;
			}
	return found > 0;
}

static void
put_headers(struct cx *cx, struct http_response *rs)
{
	http_header(rs, "Content-Language", lang_code(cx->lang));
	http_header(rs, "Vary", "Accept-Language, Authorization");
}

/* RFC 6750, 3 */
static void
put_challenge(struct cx *cx, const struct http_request *rq, struct http_response *rs,
    enum api_problem problem)
{
	const char *why = "";

	if (problem == PROBLEM_SCOPE)
		why = arena_printf(cx->arena, ", error=\"insufficient_scope\", scope=\"%s\"",
		    scope_code(rq->route->api->scope));
	else if (problem != PROBLEM_TOKEN_MISSING)
		why = ", error=\"invalid_token\"";
	http_header(
	    rs, "WWW-Authenticate", arena_printf(cx->arena, "Bearer realm=\"lyhord\"%s", why));
}

/* {"pointer": "#/question", "detail": …}, or "parameter" for what stood in the address. */
static json_t *
field_errors(struct cx *cx, const struct http_request *rq)
{
	json_t *list = json_array();

	for (const struct field_error *f = cx->fail.fields; f; f = f->next) {
		struct text_arg arg = TEXT_ARG(f->arg);
		bool get = rq->method == HTTP_GET;

		if (fail_field_find(cx, f->field) != f)
			continue; /* what was said first is the reason of the rest */
		json_array_append_new(
		    list, json_pack("{s:s,s:s}", get ? "parameter" : "pointer",
			      get ? f->field : api_pointer(cx->arena, f->field), "detail",
			      core_text_format(cx->arena, cx->lang, f->text, 1, &arg)));
	}
	return list;
}

enum err
api_problem(
    struct cx *cx, struct http_request *rq, struct http_response *rs, enum api_problem problem)
{
	JSON_CLEANUP json_t *o = json_object();
	struct text_arg arg = TEXT_ARG(cx->fail.arg);
	int status = problems[problem].status;
	struct buf b;

	http_response_reset(rs);
	json_object_set_new(o, "type",
	    json_string(arena_printf(cx->arena, "urn:lyhord:problem:%s", problems[problem].slug)));
	json_object_set_new(o, "title", json_string(core_text(cx->lang, problems[problem].title)));
	json_object_set_new(o, "status", json_integer(status));
	if (cx->fail.text)
		json_object_set_new(o, "detail",
		    json_string(core_text_format(cx->arena, cx->lang, cx->fail.text, 1, &arg)));
	json_object_set_new(
	    o, "instance", json_string(arena_printf(cx->arena, "urn:lyhord:request:%s", rq->id)));
	if (cx->fail.fields)
		json_object_set_new(o, "errors", field_errors(cx, rq));
	buf_init(&b, cx->arena, ANSWER_MAX_BYTES);
	json_write(&b, o);
	rs->status = status;
	rs->type = "application/problem+json";
	rs->body = buf_get(&b);
	put_headers(cx, rs);
	if (status == 401 || problem == PROBLEM_SCOPE)
		put_challenge(cx, rq, rs, problem);
	if (problem == PROBLEM_METHOD)
		http_header(rs, "Allow", rq->allow);
	if (status == 429 || status == 503)
		http_header(rs, "Retry-After", status == 429 ? "60" : "5");
	return OK;
}

void
api_error(struct cx *cx, struct http_request *rq, struct http_response *rs, enum err e)
{
	static const enum api_problem by_kind[] = {
		[OK] = PROBLEM_BUG,
		[ERR_INVALID] = PROBLEM_INVALID,
		[ERR_AUTH] = PROBLEM_TOKEN_MISSING,
		[ERR_DENIED] = PROBLEM_DENIED,
		[ERR_MISSING] = PROBLEM_MISSING,
		[ERR_CONFLICT] = PROBLEM_CONFLICT,
		[ERR_LIMIT] = PROBLEM_TOO_LARGE,
		[ERR_BUSY] = PROBLEM_BUSY,
		[ERR_UPSTREAM] = PROBLEM_UPSTREAM,
		[ERR_BUG] = PROBLEM_BUG,
	};
	enum api_problem problem = by_kind[e];

	if (!rq->route && rq->allow)
		problem = PROBLEM_METHOD;
	if (api_problem(cx, rq, rs, problem))
		rs->status = problems[problem].status;
}

void
api_fault(struct cx *cx, struct http_request *rq, struct http_response *rs, int status)
{
	if (api_problem(cx, rq, rs, status == 413 ? PROBLEM_TOO_LARGE : PROBLEM_UNREADABLE))
		rs->status = status;
}

/* The token of "Authorization: Bearer …"; NULL when there is none. */
static const char *
bearer(struct cx *cx, const struct http_request *rq)
{
	struct str s = str_of(rq->authorization ? rq->authorization : "");

	if (s.n < 8 || strncasecmp(s.p, "Bearer ", 7) != 0)
		return NULL;
	return str_dup(cx->arena, str_trim((struct str) { .p = s.p + 7, .n = s.n - 7 }));
}

/* Who asks, and may they: *ret_go is false when the answer is a refusal. */
static enum err
pass(struct cx *cx, struct http_request *rq, struct http_response *rs, bool *ret_go)
{
	static const enum api_problem by_state[] = {
		[TOKEN_UNKNOWN] = PROBLEM_TOKEN_UNKNOWN,
		[TOKEN_EXPIRED] = PROBLEM_TOKEN_EXPIRED,
		[TOKEN_REVOKED] = PROBLEM_TOKEN_REVOKED,
		[TOKEN_GOOD] = PROBLEM_BUG,
	};
	const char *text = bearer(cx, rq);
	enum scope scope = rq->route->api->scope;
	struct token token = { 0 };
	enum token_state state = TOKEN_UNKNOWN;
	enum err e;

	*ret_go = false;
	if (!text)
		return api_problem(cx, rq, rs, PROBLEM_TOKEN_MISSING);
	if ((e = token_load(cx, text, &token, &state)))
		return e;
	rq->token_id = token.id;
	rq->token_denied = token.id && state != TOKEN_GOOD;
	if (state != TOKEN_GOOD)
		return api_problem(cx, rq, rs, by_state[state]);
	if (!limit_take_token(token.id, cx->site->api_requests_per_minute))
		return api_problem(cx, rq, rs, PROBLEM_LIMIT);
	rq->token_used_due = token.used_due;
	rq->scopes = token.scopes;
	rq->token_denied = !token_may(&token, scope);
	if (rq->token_denied)
		return api_problem(cx, rq, rs, PROBLEM_SCOPE);
	rq->token_denied = !core_may(cx, scope_permission(scope));
	if (rq->token_denied)
		return api_problem(cx, rq, rs, PROBLEM_DENIED);
	*ret_go = true;
	return OK;
}

enum err
api_handle(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	bool go = true;
	enum err e;

	rq->token_id = 0;
	rq->token_used_due = false;
	rq->token_denied = false;
	rq->scopes = 0;
	if (!api_accepts(rq->accept) && !base_broken("accept"))
		return api_problem(cx, rq, rs, PROBLEM_ACCEPT);
	if (fence_closed(rq))
		return fail(cx, ERR_BUSY, T_FAULT_FENCED, NULL);
	if (rq->route->api->scope != SCOPE_NONE && ((e = pass(cx, rq, rs, &go)) || !go))
		return e;
	if (http_form_decode(cx->arena, rq->query, &rq->fields))
		return api_problem(cx, rq, rs, PROBLEM_UNREADABLE);
	return rq->route->handler(cx, rq, rs);
}

void
api_after(struct cx *cx, const struct http_request *rq)
{
	int64_t id = rq->token_id;
	enum err e = OK;

	if (!id || (!rq->token_used_due && !rq->token_denied))
		return;
	db_session_start(cx, cx->site->db, false);
	if (rq->token_denied)
		e = db_attempt(cx, token_denied, &id);
	else
		e = db_attempt(cx, token_used, &id);
	if (e)
		log_warn("api", "token use result=%s", err_name(e));
	db_session_end(cx);
}

enum err
api_send(struct cx *cx, struct http_response *rs, int status, const json_t *value)
{
	struct buf b;

	buf_init(&b, cx->arena, ANSWER_MAX_BYTES);
	json_write(&b, value);
	if (buf_over(&b))
		return fail(cx, ERR_LIMIT, 0, NULL);
	rs->status = status;
	rs->type = "application/json";
	rs->body = buf_get(&b);
	put_headers(cx, rs);
	return OK;
}

enum err
api_send_rev(struct cx *cx, const struct http_request *rq, struct http_response *rs,
    const json_t *value, int64_t rev)
{
	const char *tag = arena_printf(cx->arena, "\"%" PRId64 "\"", rev);
	enum err e;

	if ((e = api_send(cx, rs, 200, value)))
		return e;
	http_header(rs, "ETag", tag);
	if (http_tag_matches(rq->if_none_match, tag)) {
		rs->status = 304;
		rs->body = STR("");
	}
	return OK;
}

enum err
api_send_list(struct cx *cx, const struct http_request *rq, struct http_response *rs,
    const struct form *f, json_t *items, const char *next)
{
	JSON_CLEANUP json_t *o = json_object();
	struct buf b;
	enum err e;

	json_object_set_new(o, "items", items);
	if (next)
		json_object_set_new(o, "next", json_string(next));
	if ((e = api_send(cx, rs, 200, o)) || !next)
		return e;
	buf_init(&b, cx->arena, PAGE_MAX);
	buf_printf(&b, "<%s?", rq->path);
	for (size_t i = 0; i < f->n; i++) {
		const char *name = f->fields[i].name;
		bool here = strcmp(name, "after") == 0;

		if (!here && !f->values[i][0])
			continue;
		buf_printf(&b, "%s=", name);
		url_part(&b, here ? next : f->values[i]);
		buf_puts(&b, here ? "" : "&");
	}
	buf_puts(&b, ">; rel=\"next\"");
	http_header(rs, "Link", b.p);
	return OK;
}

size_t
api_limit(const struct form *f)
{
	int64_t n = DEFAULT_LIMIT;

	return form_number(f, "limit", &n) ? (size_t)n : DEFAULT_LIMIT;
}

enum err
api_after_id(struct cx *cx, const struct form *f, int64_t *ret_id)
{
	*ret_id = 0;
	if (!form_value(f, "after")[0] || id_parse(str_of(form_value(f, "after")), ret_id))
		return OK;
	return fail_field(cx, "after", T_API_AFTER_WRONG, NULL);
}

enum err
api_rev(struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t *ret_rev,
    bool *ret_go)
{
	struct str s = str_trim(str_of(rq->if_match ? rq->if_match : ""));

	*ret_go = s.n > 0;
	if (!*ret_go)
		return api_problem(cx, rq, rs, PROBLEM_NO_REV);
	*ret_go = s.n > 2 && s.p[0] == '"' && s.p[s.n - 1] == '"' &&
		  str_int((struct str) { .p = s.p + 1, .n = s.n - 2 }, ret_rev);
	return *ret_go ? OK : api_problem(cx, rq, rs, PROBLEM_CHANGED);
}

/* What the body was, so that another one under the same key is seen. */
static const char *
body_mac(struct cx *cx, const struct http_request *rq)
{
	struct secret_key key = site_key_at(cx->site, cx->site->n_roots - 1, "api-body");

	return secret_mac_text(cx->arena, &key, rq->body);
}

enum err
api_once_begin(struct cx *cx, struct http_request *rq, struct http_response *rs,
    const struct form *f, struct db_tx *tx, const char **ret_before, bool *ret_go)
{
	const char *stored = NULL;
	struct str rest;
	struct str mac;
	enum err e;

	*ret_go = true;
	*ret_before = NULL;
	if ((e = db_begin(cx, tx)))
		return e;
	if (!rq->idempotency_key || (e = once_find(cx, f->once, &stored)) || !stored)
		return e;
	rest = str_of(stored);
	*ret_go = str_split(&rest, ' ', &mac) && rest.p && str_eqz(mac, body_mac(cx, rq));
	if (!*ret_go)
		return api_problem(cx, rq, rs, PROBLEM_KEY_REUSED);
	*ret_before = str_dup(cx->arena, rest);
	return OK;
}

enum err
api_once_end(struct cx *cx, const struct http_request *rq, const struct form *f, struct db_tx *tx,
    const char *what)
{
	enum err e;

	if (rq->idempotency_key &&
	    (e = once_store(cx, f->once, arena_printf(cx->arena, "%s %s", body_mac(cx, rq), what))))
		return e;
	return db_commit(tx);
}

json_t *
api_time(struct cx *cx, int64_t at)
{
	return at ? json_string(when_iso(cx->arena, at)) : json_null();
}

json_t *
api_id(struct cx *cx, int64_t id)
{
	return json_string(id_string(cx->arena, id));
}

const struct api_field api_named_fields[2] = { { "id", API_ID }, { "name", API_TEXT } };

json_t *
api_named(struct cx *cx, int64_t id, const char *name)
{
	return json_pack("{s:o,s:s}", "id", api_id(cx, id), "name", name);
}
