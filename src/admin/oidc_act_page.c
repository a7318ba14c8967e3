/* What follows from the identity provider besides signing in: an act that was proved there goes on,
 * and the provider says that somebody logged out. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/admin.h"
#include "core/oidc.h"
#include "core/once.h"
#include "core/role.h"
#include "core/session.h"
#include "core/site.h"
#include "db/db.h"
#include "gen/admin_tpl.h"
#include "web/dispatch.h"

enum { ONCE_LEN = 26 };

/* {"action": "/arbete/…", "fields": [[name, value], …]}, as web/prove.c keeps it. */
static bool
read_act(struct cx *cx, const json_t *act, struct oidc_act_view *v)
{
	const json_t *list = json_object_get(act, "fields");
	struct http_field *fields =
	    arena_array(cx->arena, json_array_size(list) + 1, sizeof(*fields));

	v->action = arena_strdup(cx->arena, json_text(act, "action"));
	for (size_t i = 0; i < json_array_size(list); i++) {
		const json_t *pair = json_array_get(list, i);
		const char *name = json_string_value(json_array_get(pair, 0));
		const char *value = json_string_value(json_array_get(pair, 1));

		if (name && value)
			fields[v->n_fields++] = (struct http_field) {
				.name = arena_strdup(cx->arena, name),
				.value = str_of(arena_strdup(cx->arena, value)),
			};
	}
	v->fields = fields;
	return v->action != NULL;
}

static enum err
show_go_on(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	const char *token = str_dup(cx->arena, http_field(rq, "akt"));
	struct oidc_act_view v = { .form = form_new(cx, rq, NULL, 0) };
	JSON_CLEANUP json_t *act = NULL;
	struct str text = { 0 };
	struct page p;
	int64_t user = 0;
	enum err e;

	if (!once_valid(token))
		return http_redirect(rs, "/arbete");
	if ((e = oidc_wait_find(cx, token, &user, &text)))
		return e;
	if (!user || user != cx->viewer.user || !rq->session_fresh || json_read(text, &act) ||
	    !read_act(cx, act, &v))
		return http_redirect(rs, "/arbete");
	page_begin(&p, cx, rq, core_text(cx->lang, T_OIDC_PROVED_TITLE));
	admin_tpl_oidc_act(&p.h, &v);
	return page_send(&p, rs, 200);
}

struct word {
	const char *once; /* made from the token's own name: it counts once */
	struct oidc_identity who;
};

static enum err
end_sessions(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const struct word *w = arg;
	const char *before = NULL;
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = once_find(cx, w->once, &before)))
		return e;
	if (!before && ((e = session_end_oidc(cx, w->who.subject, w->who.sid)) ||
			   (e = once_store(cx, w->once, "/"))))
		return e;
	return db_commit(&tx);
}

/* OpenID Connect Back-Channel Logout 1.0, 2.8. */
static enum err
take_back_channel(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct secret_key key = site_key(cx->site, "oidc-jti");
	struct word w = { 0 };
	const char *jti = NULL;
	enum err e;

	if (!oidc_is_on(cx->site))
		return fail(cx, ERR_MISSING, 0, NULL);
	db_rest(cx);
	e = oidc_logout_token(cx, http_field(rq, "logout_token"), &jti, &w.who);
	rs->type = "application/json";
	if (e == ERR_AUTH || e == ERR_UPSTREAM) {
		rs->status = e == ERR_AUTH ? 400 : 503;
		rs->body = STR("{\"error\":\"invalid_request\"}");
		return OK;
	}
	if (e)
		return e;
	w.once = arena_printf(
	    cx->arena, "%.*s", ONCE_LEN, secret_mac_text(cx->arena, &key, str_of(jti)));
	if ((e = web_write(cx, end_sessions, &w)))
		return e;
	rs->status = 200;
	rs->body = STR("{}");
	return OK;
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/logga-in/extern/fortsatt", PERM_STAFF, show_go_on, HTTP_CONFINED },
	{ HTTP_POST, "/arbete/logga-in/extern/utloggad", PERM_LOG_IN, take_back_channel,
	    HTTP_OUTSIDE },
};

const struct http_routes admin_oidc_act_routes = { routes, ARRAY_LEN(routes) };
