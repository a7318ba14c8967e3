/* Log in, log out, choose a language, and the way to one's first page. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/admin.h"
#include "core/role.h"
#include "core/user.h"
#include "gen/admin_tpl.h"
#include "web/dispatch.h"

static const struct form_field fields[] = {
	{ "next", FORM_HIDDEN, T_NONE, T_NONE, 500, false, NULL },
	{ "email", FORM_EMAIL, T_FIELD_EMAIL, T_NONE, 254, true, "username" },
	{ "password", FORM_PASSWORD, T_FIELD_PASSWORD, T_NONE, PASSWORD_MAX, true,
	    "current-password" },
};

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f, int status)
{
	struct page p;
	struct log_in_view v = { .form = f };

	page_begin(&p, cx, rq, core_text(cx->lang, T_LOG_IN_TITLE));
	admin_tpl_log_in(&p.h, &v);
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

/* Only pages of our own, never another site's address. */
static const char *
safe_next(const char *next)
{
	return strncmp(next, "/arbete", 7) == 0 && !strpbrk(next, "\\\r\n") ? next : "/arbete";
}

static enum err
take_log_in(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, fields, ARRAY_LEN(fields));
	const char *token = NULL;
	int64_t id = 0;
	enum err e;

	for (size_t i = 1; i < ARRAY_LEN(fields); i++)
		if (!f->values[i][0])
			fail_field(cx, fields[i].name, T_ERROR_NEEDED, NULL);
	if (cx->fail.fields)
		return draw(cx, rq, rs, f, 422);
	e = user_check_password(
	    cx, str_of(form_value(f, "email")), str_of(form_value(f, "password")), &id);
	if (e == ERR_AUTH) {
		if ((e = user_log_in_failed(cx, str_of(form_value(f, "email")))))
			return e;
		cx->fail.kind = ERR_INVALID;
		return draw(cx, rq, rs, f, 422);
	}
	if (e || (e = session_start(cx, id, &token)))
		return e;
	web_session_cookie(cx, rs, token);
	return http_redirect(rs, safe_next(form_value(f, "next")));
}

static enum err
take_log_out(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	enum err e;

	if ((e = session_end(cx, rq->session_token)))
		return e;
	web_session_cookie(cx, rs, NULL);
	return http_redirect(rs, "/arbete/logga-in");
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
	return http_redirect(rs, safe_next(str_dup(cx->arena, http_field(rq, "next"))));
}

static enum err
show_start(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct page p;
	struct start_view v = { .name = rq->user_name };

	if (core_may(cx, PERM_CASE_NEW))
		return http_redirect(rs, "/arbete/kontakt");
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
	{ HTTP_POST, "/arbete/logga-ut", PERM_STAFF, take_log_out, 0 },
	{ HTTP_POST, "/arbete/sprak", PERM_STAFF, take_language, 0 },
	{ HTTP_GET, "/arbete", PERM_STAFF, show_start, 0 },
};

const struct http_routes admin_log_in_routes = { routes, ARRAY_LEN(routes) };
