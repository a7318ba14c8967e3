/* The mail part of the page of jobs: servers, and the mails that somebody must decide about. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/jobs.h"
#include "core/event.h"
#include "core/role.h"
#include "core/site.h"
#include "db/db.h"
#include "jobs/jobs.h"
#include "web/dispatch.h"

enum { SHOWN = 50, AT_ONCE = 200, COUNT_MAX = 1000 };

static const char *
why_text(struct cx *cx, const char *reply)
{
	static const struct {
		const char *name;
		unsigned text;
	} causes[] = {
		{ "connect", T_POST_WHY_CONNECT },
		{ "tls", T_POST_WHY_TLS },
		{ "login", T_POST_WHY_LOGIN },
		{ "dropped", T_POST_WHY_DROPPED },
		{ "timeout", T_POST_WHY_TIMEOUT },
		{ "address", T_POST_WHY_ADDRESS },
	};
	struct text_arg arg;

	if (!reply)
		return core_text(cx->lang, T_POST_WHY_LOST);
	for (size_t i = 0; i < ARRAY_LEN(causes); i++)
		if (strcmp(reply, causes[i].name) == 0)
			return core_text(cx->lang, causes[i].text);
	arg = TEXT_ARG(reply);
	return core_text_format(cx->arena, cx->lang, T_POST_WHY_REPLY, 1, &arg);
}

/* How many wait for this server: both lanes' when it is the only one. */
static enum err
count_waiting(struct cx *cx, enum mail_lane lane, bool both, struct server_item *item)
{
	enum err e = OK;

	for (enum mail_lane l = MAIL_URGENT; !e && l <= MAIL_BULK; l++) {
		struct jobs_q_mail_count row = { 0 };

		if (!both && l != lane)
			continue;
		e = jobs_q_mail_count(cx, l, MAIL_WAITING, &row);
		item->waits += row.n;
		item->more = item->more || row.n >= COUNT_MAX;
	}
	return e;
}

static enum err
fill_server(struct cx *cx, enum mail_lane lane, bool both, struct server_item *item)
{
	struct jobs_q_server_find s = { 0 };
	const char *word = lane == MAIL_URGENT ? "till-en" : "till-manga";
	bool fails;
	enum err e;

	item->name = post_server_name(cx->site, lane);
	if ((e = outbox_server_get(cx, item->name, &s)) ||
	    (e = count_waiting(cx, lane, both, item)))
		return e;
	fails = !s.stopped && s.fails > 0;
	item->what = core_text(cx->lang, both		       ? T_POST_ALL
					 : lane == MAIL_URGENT ? T_POST_URGENT
							       : T_POST_BULK);
	item->sent_at = s.sent_at;
	item->action = arena_printf(
	    cx->arena, "/arbete/jobb/post/%s/%s", word, s.stopped || fails ? "start" : "stopp");
	item->button = s.stopped ? T_POST_START : fails ? T_POST_TRY_NOW : T_POST_STOP;
	item->state_class = s.stopped ? "closed" : fails ? "bad" : "";
	item->state = core_text(cx->lang, s.stopped ? T_POST_STOPPED
					  : fails   ? T_POST_FAILS
						    : T_POST_GOES);
	if (fails) {
		item->why = why_text(cx, s.cause);
		item->retry_at = s.retry_at;
	}
	if (outbox_server_restored(&s))
		item->why = core_text(cx->lang, T_POST_RESTORED);
	return OK;
}

static enum err
fill_list(struct cx *cx, enum mail_state state, struct mail_list *list)
{
	struct jobs_q_mail_list *rows = NULL;
	struct mail_item *items;
	const char *word = state == MAIL_UNCERTAIN ? "ovissa" : "nekade";
	size_t n = 0;
	enum err e;

	if ((e = jobs_q_mail_list(cx, state, SHOWN, &rows, &n)))
		return e;
	items = arena_array(cx->arena, n + 1, sizeof(*items));
	for (size_t i = 0; i < n; i++) {
		const char *base = arena_printf(
		    cx->arena, "/arbete/jobb/post/%s/%s", word, id_string(cx->arena, rows[i].id));

		items[i] = (struct mail_item) {
			.address = rows[i].address,
			.subject = rows[i].subject,
			.why = why_text(cx, rows[i].reply),
			.at = rows[i].done_at,
			.again = arena_printf(cx->arena, "%s/igen", base),
			.leave = arena_printf(cx->arena, "%s/lamna", base),
		};
	}
	*list = (struct mail_list) {
		.title = state == MAIL_UNCERTAIN ? T_POST_UNCERTAIN : T_POST_FAILED,
		.text = state == MAIL_UNCERTAIN ? T_POST_UNCERTAIN_TEXT : T_POST_FAILED_TEXT,
		.items = items,
		.n_items = n,
		.all_again = arena_printf(cx->arena, "/arbete/jobb/post/%s/igen", word),
		.all_leave = arena_printf(cx->arena, "/arbete/jobb/post/%s/lamna", word),
		.leave = state == MAIL_UNCERTAIN ? T_POST_LEAVE : T_JOBS_ASIDE,
	};
	return OK;
}

enum err
jobs_view_mail(struct cx *cx, struct jobs_view *v)
{
	bool two = cx->site->mail.smtp_bulk != NULL;
	struct server_item *servers = arena_array(cx->arena, 2, sizeof(*servers));
	struct mail_list *lists = arena_array(cx->arena, 2, sizeof(*lists));
	enum err e;

	v->mail = post_is_on(cx->site);
	v->servers = servers;
	v->lists = lists;
	if (v->mail) {
		v->n_servers = two ? 2 : 1;
		if ((e = fill_server(cx, MAIL_URGENT, !two, &servers[0])) ||
		    (two && (e = fill_server(cx, MAIL_BULK, false, &servers[1]))))
			return e;
	}
	if ((e = fill_list(cx, MAIL_UNCERTAIN, &lists[0])) ||
	    (e = fill_list(cx, MAIL_FAILED, &lists[1])))
		return e;
	if (!lists[0].n_items)
		lists[0] = lists[1];
	v->n_lists =
	    lists[0].n_items ? 1 + (lists[0].items != lists[1].items && lists[1].n_items) : 0;
	return OK;
}

static enum err
decide(struct cx *cx, int64_t id, enum mail_state was, bool send)
{
	struct link link = { .kind = LINK_MAIL, .id = id };
	enum err e;

	if ((e = outbox_decide(cx, id, was, send)))
		return e;
	return event_add(cx, send ? EV_MAIL_AGAIN : EV_MAIL_LEFT, link);
}

static enum err
decide_all(struct cx *cx, enum mail_state was, bool send)
{
	struct jobs_q_mail_list *rows = NULL;
	size_t n = 0;
	enum err e = jobs_q_mail_list(cx, was, AT_ONCE, &rows, &n);

	for (size_t i = 0; !e && i < n; i++)
		e = decide(cx, rows[i].id, was, send);
	return e;
}

static bool
state_of(const char *word, enum mail_state *ret_state)
{
	*ret_state = strcmp(word, "ovissa") == 0 ? MAIL_UNCERTAIN : MAIL_FAILED;
	return *ret_state == MAIL_UNCERTAIN || strcmp(word, "nekade") == 0;
}

static enum err
take(struct cx *cx, struct http_request *rq, struct http_response *rs, bool one, bool send)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct form *f = form_read(cx, rq, NULL, 0);
	enum mail_state was;
	int64_t id = 0;
	bool done = false;
	enum err e;

	if (!state_of(rq->params[0], &was))
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((one && (e = http_param_id(rq, 1, &id))) || (e = form_check(f)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = one ? decide(cx, id, was, send) : decide_all(cx, was, send)))
		return e;
	return web_once_end(cx, f->once, rs, &tx, "/arbete/jobb?klart=1");
}

static enum err
take_again(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return take(cx, rq, rs, true, true);
}

static enum err
take_leave(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return take(cx, rq, rs, true, false);
}

static enum err
take_all_again(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return take(cx, rq, rs, false, true);
}

static enum err
take_all_leave(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return take(cx, rq, rs, false, false);
}

static enum err
stop_or_start(struct cx *cx, struct http_request *rq, struct http_response *rs, bool stop)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct form *f = form_read(cx, rq, NULL, 0);
	enum mail_lane lane = strcmp(rq->params[0], "till-en") == 0 ? MAIL_URGENT : MAIL_BULK;
	struct link site = { .kind = LINK_SITE };
	bool done = false;
	enum err e;

	if (!post_is_on(cx->site))
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = form_check(f)) || (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = outbox_server_stop(cx, post_server_name(cx->site, lane), stop)) ||
	    (e = event_add(cx, stop ? EV_MAIL_STOPPED : EV_MAIL_STARTED, site)))
		return e;
	return web_once_end(cx, f->once, rs, &tx, "/arbete/jobb?klart=1");
}

static enum err
take_stop(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return stop_or_start(cx, rq, rs, true);
}

static enum err
take_start(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return stop_or_start(cx, rq, rs, false);
}

static const struct http_route routes[] = {
	{ HTTP_POST, "/arbete/jobb/post/{key}/stopp", PERM_JOBS, take_stop, 0 },
	{ HTTP_POST, "/arbete/jobb/post/{key}/start", PERM_JOBS, take_start, 0 },
	{ HTTP_POST, "/arbete/jobb/post/{key}/igen", PERM_JOBS, take_all_again, HTTP_FRESH },
	{ HTTP_POST, "/arbete/jobb/post/{key}/lamna", PERM_JOBS, take_all_leave, HTTP_FRESH },
	{ HTTP_POST, "/arbete/jobb/post/{key}/{id}/igen", PERM_JOBS, take_again, HTTP_FRESH },
	{ HTTP_POST, "/arbete/jobb/post/{key}/{id}/lamna", PERM_JOBS, take_leave, HTTP_FRESH },
};

const struct http_routes admin_mail_routes = { routes, ARRAY_LEN(routes) };
