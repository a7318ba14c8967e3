/* What one is told, and following things. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/task.h"
#include "core/link.h"
#include "core/notice.h"
#include "core/role.h"
#include "db/db.h"
#include "fmt/json.h"
#include "gen/admin_tpl.h"
#include "web/dispatch.h"
#include "web/gate.h"

static struct notice_item
item_of(struct cx *cx, const struct notice *o)
{
	return (struct notice_item) {
		.what = core_text(cx->lang, notice_text(o->kind)),
		.title = o->title,
		.address = o->address,
		.at = o->at,
		.kind = o->kind,
		.button =
		    arena_printf(cx->arena, "/arbete/notiser/%s/last", web_link_key(cx, o->link)),
	};
}

static enum err
show_notices(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct notices_view v = { .rq = rq };
	struct notice *unread = NULL;
	struct notice *all = NULL;
	struct notice_item *items;
	struct notice_item *read;
	size_t n = 0;
	struct page p;
	enum err e;

	if ((e = notice_list(cx, true, &unread, &v.n_unread)) ||
	    (e = notice_list(cx, false, &all, &n)))
		return e;
	items = arena_array(cx->arena, v.n_unread + 1, sizeof(*items));
	read = arena_array(cx->arena, n + 1, sizeof(*read));
	for (size_t i = 0; i < v.n_unread; i++)
		items[i] = item_of(cx, &unread[i]);
	for (size_t i = 0; i < n; i++)
		if (all[i].read)
			read[v.n_read++] = item_of(cx, &all[i]);
	v.unread = items;
	v.read = read;
	v.until = v.n_unread ? unread[0].at : 0;
	page_begin(&p, cx, rq, core_text(cx->lang, T_NOTICES_TITLE));
	admin_tpl_notices(&p.h, &v);
	return page_send(&p, rs, 200);
}

/* The button of one: its address says of what, and as rev the form carries the kind. */
static enum err
take_read(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct form *f = form_read(cx, rq, NULL, 0);
	struct link link = { 0 };
	int64_t kind = 0;
	bool done = false;
	enum err e;

	if (!web_link_parse(str_of(rq->params[0]), &link))
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = form_check(f)) || (e = web_rev(cx, rq, &kind)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = notice_read(cx, (int)kind, link)))
		return e;
	return web_once_end(cx, f->once, rs, &tx, "/arbete/notiser");
}

/* As rev the form carries the newest moment that was on the page: what came meanwhile stays new. */
static enum err
take_all_read(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct form *f = form_read(cx, rq, NULL, 0);
	int64_t until = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_rev(cx, rq, &until)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = notice_read_all(cx, until)))
		return e;
	return web_once_end(cx, f->once, rs, &tx, "/arbete/notiser");
}

static enum err
follow(struct cx *cx, struct http_request *rq, struct http_response *rs, bool follows)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct form *f = form_read(cx, rq, NULL, 0);
	struct link_view view = { 0 };
	struct link link = { 0 };
	bool done = false;
	enum err e;

	if (!web_link_parse(str_of(rq->params[0]), &link))
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = form_check(f)) || (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = follow_set(cx, link, follows)) || (e = link_view(cx, link, &view)))
		return e;
	return web_once_end(cx, f->once, rs, &tx, view.address ? view.address : "/arbete/notiser");
}

static enum err
take_follow(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return follow(cx, rq, rs, true);
}

static enum err
take_unfollow(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return follow(cx, rq, rs, false);
}

static enum err
show_changes(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return web_stream(cx, rq, rs, NOTICE_STREAM);
}

/* The number in the menu, for a page that was made before. */
static enum err
show_count(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	JSON_CLEANUP json_t *value = NULL;
	size_t n = 0;
	enum err e;

	(void)rq;
	if ((e = notice_count(cx, &n)))
		return e;
	value = json_pack("{s:I, s:b}", "n", (json_int_t)MIN(n, (size_t)NOTICE_COUNT_MAX), "more",
	    n > NOTICE_COUNT_MAX);
	page_send_json(cx, rs, value);
	return OK;
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/notiser/handelser", PERM_STAFF, show_changes, HTTP_STREAM },
	{ HTTP_GET, "/arbete/notiser/antal", PERM_STAFF, show_count, 0 },
	{ HTTP_GET, "/arbete/notiser", PERM_STAFF, show_notices, 0 },
	{ HTTP_POST, "/arbete/notiser/lasta", PERM_STAFF, take_all_read, 0 },
	{ HTTP_POST, "/arbete/notiser/{key}/last", PERM_STAFF, take_read, 0 },
	{ HTTP_POST, "/arbete/folj/{key}", PERM_STAFF, take_follow, 0 },
	{ HTTP_POST, "/arbete/sluta-folja/{key}", PERM_STAFF, take_unfollow, 0 },
};

const struct http_routes admin_notice_routes = { routes, ARRAY_LEN(routes) };
