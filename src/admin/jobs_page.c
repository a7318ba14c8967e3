/* The page of jobs and mail: what waits, runs and failed, and what to do about it. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/jobs.h"
#include "core/event.h"
#include "core/link.h"
#include "core/named_feed.h"
#include "core/role.h"
#include "db/db.h"
#include "fmt/when.h"
#include "gen/admin_tpl.h"
#include "gen/core_q.h"
#include "jobs/jobs.h"
#include "web/dispatch.h"

enum { SHOWN = 50, AT_ONCE = 200 };

const char *
jobs_why(struct cx *cx, const char *error, const char *error_text)
{
	static const struct {
		enum err kind;
		unsigned text;
	} kinds[] = {
		{ ERR_LIMIT, T_JOBS_WHY_LIMIT },
		{ ERR_UPSTREAM, T_JOBS_WHY_UPSTREAM },
		{ ERR_BUSY, T_JOBS_WHY_BUSY },
		{ ERR_MISSING, T_JOBS_WHY_MISSING },
		{ ERR_CONFLICT, T_JOBS_WHY_LIMIT },
	};
	unsigned text = core_text_find(error_text);

	for (size_t i = 0; !text && error && i < ARRAY_LEN(kinds); i++)
		if (strcmp(error, err_name(kinds[i].kind)) == 0)
			text = kinds[i].text;
	return core_text(cx->lang, text ? text : T_JOBS_WHY_BUG);
}

static const char *
text_or_name(struct cx *cx, unsigned text, const char *name)
{
	return text ? core_text(cx->lang, text) : name;
}

/* Titles come from the kind; one that this program does not know is shown by its name. */
static enum err
name_it(struct cx *cx, const char *kind, int64_t arg, const char **ret_title,
    struct link_name *ret_about)
{
	const struct job_kind *k = jobs_kind_find(kind);
	struct link link = { .kind = k ? (enum link_kind)k->link_kind : LINK_NONE, .id = arg };

	*ret_title = text_or_name(cx, k ? k->title : T_NONE, kind);
	*ret_about = (struct link_name) { .text = "" };
	return link.kind ? link_name(cx, link, ret_about) : OK;
}

static enum err
fill_failed(struct cx *cx, struct jobs_view *v)
{
	struct jobs_q_failed_list *rows = NULL;
	struct job_item *items;
	size_t n = 0;
	enum err e;

	if ((e = jobs_q_failed_list(cx, v->aside, INT64_MAX, 0, SHOWN, &rows, &n)))
		return e;
	items = arena_array(cx->arena, n + 1, sizeof(*items));
	for (size_t i = 0; i < n; i++) {
		const struct job_kind *k = jobs_kind_find(rows[i].kind);
		const char *id = id_string(cx->arena, rows[i].id);
		struct link_name about;

		if ((e = name_it(cx, rows[i].kind, rows[i].arg, &items[i].title, &about)))
			return e;
		items[i].about = about.text;
		items[i].address = about.address;
		items[i].why = jobs_why(cx, rows[i].error, rows[i].error_text);
		items[i].advice = core_text(cx->lang, k ? k->advice : T_JOBS_UNKNOWN_ADVICE);
		items[i].attempts = rows[i].attempts;
		items[i].failed_at = rows[i].failed_at;
		items[i].again = arena_printf(cx->arena, "/arbete/jobb/%s/igen", id);
		items[i].aside = arena_printf(cx->arena, "/arbete/jobb/%s/undan", id);
	}
	v->failed = items;
	v->n_items = n;
	return OK;
}

static enum err
fill_feeds(struct cx *cx, struct jobs_view *v)
{
	struct core_q_feed_failed_list *rows = NULL;
	struct feed_item *items;
	size_t n = 0;
	enum err e;

	if ((e = core_q_feed_failed_list(cx, &rows, &n)))
		return e;
	items = arena_array(cx->arena, n + 1, sizeof(*items));
	for (size_t i = 0; i < n; i++) {
		const struct named_feed *feed = named_feed_find(rows[i].name);

		items[i] = (struct feed_item) {
			.title = text_or_name(cx, feed ? feed->title : T_NONE, rows[i].name),
			.why = jobs_why(cx, rows[i].error, rows[i].error_text),
			.advice = core_text(cx->lang, feed ? feed->advice : T_JOBS_UNKNOWN_ADVICE),
			.attempts = rows[i].attempts,
			.failed_at = rows[i].failed_at,
			.retry_at = rows[i].retry_at,
			.again =
			    arena_printf(cx->arena, "/arbete/jobb/flode/%s/igen", rows[i].name),
		};
	}
	v->feeds = items;
	v->n_feeds = n;
	v->n_failed += (int64_t)n;
	return OK;
}

static enum err
fill_running(struct cx *cx, struct jobs_view *v)
{
	struct jobs_q_running_list *rows = NULL;
	struct running_item *items;
	size_t n = 0;
	enum err e;

	if ((e = jobs_q_running_list(cx, cx->now, &rows, &n)))
		return e;
	items = arena_array(cx->arena, n + 1, sizeof(*items));
	for (size_t i = 0; i < n; i++) {
		struct link_name about;

		if ((e = name_it(cx, rows[i].kind, rows[i].arg, &items[i].title, &about)))
			return e;
		items[i].about = about.text;
		items[i].started_at = rows[i].started_at;
	}
	v->running = items;
	v->n_running = n;
	return OK;
}

static const char *
how_often(struct cx *cx, const struct job_plan *p)
{
	const char *clock =
	    when_clock(cx->arena, cx->lang, when_day_start(when_day(cx->now)) + p->minute * 60);
	struct text_arg args[2];

	if (p->every_s) {
		bool seconds = p->every_s < 120;

		args[0] = TEXT_ARG((int64_t)(seconds ? p->every_s : p->every_s / 60));
		return core_text_format(
		    cx->arena, cx->lang, seconds ? T_JOBS_EVERY_S : T_JOBS_EVERY_MIN, 1, args);
	}
	if (!p->weekday) {
		args[0] = TEXT_ARG(clock);
		return core_text_format(cx->arena, cx->lang, T_JOBS_EVERY_DAY, 1, args);
	}
	args[0] = TEXT_ARG(web_weekday(cx, p->weekday));
	args[1] = TEXT_ARG(clock);
	return core_text_format(cx->arena, cx->lang, T_JOBS_EVERY_WEEK, 2, args);
}

static enum err
fill_planned(struct cx *cx, struct jobs_view *v)
{
	size_t n = 0;
	const struct job_kind *kinds = jobs_kinds(&n);
	struct planned_item *items = arena_array(cx->arena, n + 1, sizeof(*items));
	enum err e;

	v->planned = items;
	for (size_t i = 0; i < n; i++) {
		const struct job_kind *k = &kinds[i];
		struct jobs_q_planned row = { 0 };
		bool found = false;

		if (!k->plan.every_s && !k->plan.by_clock)
			continue;
		if ((e = jobs_q_planned(cx, k->name, &found, &row)))
			return e;
		if (!found)
			continue;
		items[v->n_planned++] = (struct planned_item) {
			.title = text_or_name(cx, k->title, k->name),
			.often = how_often(cx, &k->plan),
			.next_at = row.run_at,
			.ended_at = row.ended_at,
			.why = row.error ? jobs_why(cx, row.error, row.error_text) : NULL,
			.advice = core_text(cx->lang, k->advice),
			.runs = row.lease_until >= cx->now,
		};
	}
	return OK;
}

static enum err
show_jobs(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct page p;
	struct jobs_view v = { .rq = rq,
		.done = http_has_field(rq, "klart"),
		.aside = str_eqz(http_field(rq, "vy"), "undan") };
	struct jobs_q_failed_count failed = { 0 };
	struct jobs_q_waiting_count waiting = { 0 };
	enum err e;

	if ((e = jobs_q_failed_count(cx, &failed)) ||
	    (e = jobs_q_waiting_count(cx, cx->now, &waiting)) || (e = fill_failed(cx, &v)) ||
	    (e = fill_running(cx, &v)) || (e = fill_planned(cx, &v)) ||
	    (e = jobs_view_mail(cx, &v)))
		return e;
	v.n_failed = failed.n;
	if (!v.aside && (e = fill_feeds(cx, &v)))
		return e;
	v.n_waiting = waiting.n;
	page_begin(&p, cx, rq, core_text(cx->lang, T_JOBS_TITLE));
	admin_tpl_jobs(&p.h, &v);
	return page_send(&p, rs, 200);
}

static enum err
decide(struct cx *cx, int64_t id, bool again)
{
	struct link link = { .kind = LINK_JOB, .id = id };
	int64_t changed = 0;
	enum err e;

	if (base_broken("job-again"))
		return OK;
	e = again ? jobs_q_put_back(cx, id, cx->now, &changed)
		  : jobs_q_put_aside(cx, id, cx->now, &changed);
	if (e || !changed)
		return e;
	if (again)
		jobs_wake_after(cx);
	return event_add(cx, again ? EV_JOB_AGAIN : EV_JOB_ASIDE, link);
}

static enum err
decide_all(struct cx *cx, bool again)
{
	struct jobs_q_failed_list *rows = NULL;
	size_t n = 0;
	enum err e;

	e = jobs_q_failed_list(cx, 0, INT64_MAX, 0, AT_ONCE, &rows, &n);
	for (size_t i = 0; !e && i < n; i++)
		e = decide(cx, rows[i].id, again);
	return e;
}

/* One job when `one`, else all that failed. What somebody else took care of meanwhile stays so. */
static enum err
take(struct cx *cx, struct http_request *rq, struct http_response *rs, bool one, bool again)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct form *f = form_read(cx, rq, NULL, 0);
	int64_t id = 0;
	bool done = false;
	enum err e;

	if ((one && (e = http_param_id(rq, 0, &id))) || (e = form_check(f)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = one ? decide(cx, id, again) : decide_all(cx, again)))
		return e;
	return web_once_end(cx, f->once, rs, &tx, "/arbete/jobb?klart=1");
}

static enum err
take_again(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return take(cx, rq, rs, true, true);
}

static enum err
take_aside(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return take(cx, rq, rs, true, false);
}

static enum err
take_all_again(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return take(cx, rq, rs, false, true);
}

static enum err
take_all_aside(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return take(cx, rq, rs, false, false);
}

static enum err
take_feed_again(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct form *f = form_read(cx, rq, NULL, 0);
	const struct named_feed *feed = named_feed_find(rq->params[0]);
	bool done = false;
	enum err e;

	if (!feed)
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = form_check(f)) || (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = named_feed_again(cx, feed)))
		return e;
	return web_once_end(cx, f->once, rs, &tx, "/arbete/jobb?klart=1");
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/jobb", PERM_JOBS, show_jobs, 0 },
	{ HTTP_POST, "/arbete/jobb/{id}/igen", PERM_JOBS, take_again, HTTP_FRESH },
	{ HTTP_POST, "/arbete/jobb/{id}/undan", PERM_JOBS, take_aside, HTTP_FRESH },
	{ HTTP_POST, "/arbete/jobb/flode/{id}/igen", PERM_JOBS, take_feed_again, 0 },
	{ HTTP_POST, "/arbete/jobb/igen", PERM_JOBS, take_all_again, HTTP_FRESH },
	{ HTTP_POST, "/arbete/jobb/undan", PERM_JOBS, take_all_aside, HTTP_FRESH },
};

const struct http_routes admin_jobs_routes = { routes, ARRAY_LEN(routes) };
