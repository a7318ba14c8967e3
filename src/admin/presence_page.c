/* What a page asks every few seconds: who else has the same thing open. Nothing of it is stored,
 * and it is no sign of life for the session. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/task.h"
#include "core/link.h"
#include "core/presence.h"
#include "core/role.h"
#include "web/dispatch.h"

static enum err
show_presence(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	const char *others = "";
	struct link link = { 0 };
	bool may = false;
	enum err e;

	rq->session_seen_due = false; /* an open page is nobody at the keyboard */
	if (!web_link_parse(str_of(rq->params[0]), &link))
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = access_may(cx, link, ACCESS_READ, &may)))
		return e;
	if (!may && !base_broken("presence-access"))
		return fail(cx, ERR_MISSING, 0, NULL);
	if (http_has_field(rq, "lamnar"))
		presence_leave(link, cx->viewer.user);
	else if ((e = web_presence(cx, link, PRESENCE_BEAT_S, &others)))
		return e;
	rs->status = 200;
	rs->type = "text/plain; charset=utf-8";
	rs->body = str_of(others);
	return OK;
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/narvaro/{key}", PERM_STAFF, show_presence, HTTP_NO_STORE },
};

const struct http_routes admin_presence_routes = { routes, ARRAY_LEN(routes) };
