/* Drafts of every form: saved by the script or by the form's button, thrown away by another. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/admin.h"
#include "core/draft.h"
#include "core/role.h"
#include "fmt/json.h"

/* What belongs to the form and not to what was typed. */
static bool
is_ours(const char *name)
{
	static const char *const ours[] = { "once", "form_token", "rev", "act", "again", "draft_of",
		"draft_next", "on", "password", "code", "token" };

	for (size_t i = 0; i < ARRAY_LEN(ours); i++)
		if (strcmp(name, ours[i]) == 0)
			return true;
	return false;
}

/* The fields as JSON; several values of one name are joined, as forms read them. False when nothing
 * was typed. */
static bool
body_of(struct cx *cx, const struct http_request *rq, struct buf *b)
{
	JSON_CLEANUP json_t *o = json_object();
	bool any = false;

	for (size_t i = 0; i < rq->fields.n; i++) {
		const struct http_field *f = &rq->fields.list[i];
		const char *before = json_text(o, f->name);

		if (is_ours(f->name))
			continue;
		any |= f->value.n > 0;
		json_object_set_new(o, f->name,
		    json_string(before ? arena_printf(cx->arena, "%s,%s", before, f->value.p)
				       : f->value.p));
	}
	json_write(b, o);
	return any;
}

static enum err
name_of(struct cx *cx, const struct http_request *rq, const char **ret_name)
{
	struct str name = http_field(rq, "draft_of");

	if (!draft_name_valid(name))
		return fail(cx, ERR_INVALID, T_ERROR_FORM_OLD, NULL);
	*ret_name = str_dup(cx->arena, name);
	return OK;
}

/* Back to the page, which shows what is kept now. */
static enum err
back(struct cx *cx, const struct http_request *rq, struct http_response *rs)
{
	struct str next = http_field(rq, "draft_next");
	bool ours = str_starts(next, "/arbete/");

	for (size_t i = 0; i < next.n; i++)
		ours = ours && strchr("abcdefghijklmnopqrstuvwxyz0123456789/-_", next.p[i]);
	return http_redirect(rs, ours ? str_dup(cx->arena, next) : "/arbete");
}

static enum err
take_draft(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct text_arg at = TEXT_ARG(web_time_text(cx, cx->now));
	const char *name = NULL;
	struct buf body;
	bool any;
	enum err e;

	if ((e = name_of(cx, rq, &name)))
		return e;
	buf_init(&body, cx->arena, (size_t)2 * DRAFT_MAX);
	any = body_of(cx, rq, &body);
	if ((e = any ? draft_save(cx, name, buf_get(&body)) : draft_remove(cx, name)))
		return e;
	if (http_has_field(rq, "draft_next"))
		return back(cx, rq, rs);
	rs->status = 200;
	rs->type = "text/plain; charset=utf-8";
	rs->body = str_of(any ? core_text_format(cx->arena, cx->lang, T_DRAFT_SAVED, 1, &at) : "");
	return OK;
}

static enum err
throw_draft(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	const char *name = NULL;
	enum err e;

	if ((e = name_of(cx, rq, &name)) || (e = draft_remove(cx, name)))
		return e;
	return back(cx, rq, rs);
}

static const struct http_route routes[] = {
	{ HTTP_POST, "/arbete/utkast", PERM_STAFF, take_draft, 0 },
	{ HTTP_POST, "/arbete/utkast/kasta", PERM_STAFF, throw_draft, 0 },
};

const struct http_routes admin_draft_routes = { routes, ARRAY_LEN(routes) };
