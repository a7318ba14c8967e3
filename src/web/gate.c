/* The gate. HTTP threads come here first; what they cannot answer from memory waits in its line. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "web/gate.h"

#include "base/clock.h"
#include "core/role.h"
#include "fmt/when.h"
#include "http/cache.h"
#include "http/encoding.h"
#include "http/sse.h"
#include "web/api.h"
#include "web/dispatch.h"
#include "web/metrics.h"
#include "web/page.h"
#include "web/theme.h"
#include "web/upload.h"

enum { CACHE_BYTES = 32 * 1024 * 1024 };

static struct web_app *current; /* one process serves one site */

enum web_class { WEB_PUBLIC, WEB_FORM, WEB_STAFF, WEB_LOG_IN, WEB_OUTSIDE, WEB_PROBE, WEB_API };

static const struct http_class classes[] = {
	[WEB_PUBLIC] = { "public", 512, 40 },
	[WEB_FORM] = { "form", 512, 48 },
	[WEB_STAFF] = { "staff", 512, 56 },
	/* Each takes a core for 20 ms (argon2). */
	[WEB_LOG_IN] = { "log_in", 64, 8 },
	/* However slow the other system is, no other line waits for it. */
	[WEB_OUTSIDE] = { "outside", 64, 8 },
	[WEB_PROBE] = { "probe", 16, 2 },
	/* Other systems may ask much at a time: never so much that people wait. */
	[WEB_API] = { "api", 256, 16 },
};

static void
take_language(struct http_request *rq)
{
	static const char *const prefixes[N_LANG] = { "", "/en", "/fi" };

	if (api_is(rq)) {
		rq->lang = api_lang(rq->accept_language);
		return;
	}
	for (enum lang l = LANG_EN; l < N_LANG; l++) {
		size_t n = strlen(prefixes[l]);

		if (strncmp(rq->path, prefixes[l], n) != 0 || (rq->path[n] && rq->path[n] != '/'))
			continue;
		rq->lang = base_broken("language") ? LANG_SV : l;
		rq->link_prefix = prefixes[l];
		rq->path = rq->path[n] ? rq->path + n : "/";
		return;
	}
}

static enum web_class
class_of(const struct http_request *rq)
{
	if (!rq->route)
		return WEB_PUBLIC;
	if (rq->route->flags & HTTP_PROBE)
		return WEB_PROBE;
	if (rq->route->flags & HTTP_OUTSIDE)
		return WEB_OUTSIDE;
	if (rq->route->api)
		return WEB_API;
	if (rq->route->permission == PERM_PUBLIC)
		return rq->method == HTTP_POST ? WEB_FORM : WEB_PUBLIC;
	if (rq->route->permission == PERM_LOG_IN && rq->method == HTTP_POST)
		return WEB_LOG_IN;
	return WEB_STAFF;
}

static bool
from_memory(struct web_app *app, const char *key, struct http_request *rq, struct http_response *rs)
{
	if (rq->last || base_broken("cache") || !http_cache_find(app->cache, key, rq, rs))
		return false;
	if (rq->route)
		metrics_request(rq->route, HTTP_GET, rs->status, -1);
	return true;
}

static bool
from_assets(struct web_app *app, struct http_request *rq, struct http_response *rs)
{
	static const struct http_uses none = { .until = INT64_MAX };

	bool ours;

	if (strncmp(rq->path, "/static/", 8) != 0)
		return false;
	ours = web_asset_send(rq, rs);
	if (!ours && !theme_send(rq, rs))
		return false;
	/* There are as many sheets as colours, and anybody may ask for them: they are made each
	 * time, so that they push no page out of the memory. Browsers keep theirs for a year. */
	if (rq->last || (!ours && !base_broken("theme-kept")))
		return true;
	http_cache_put(app->cache, rq->path, rq, rs, http_cache_now(app->cache), &none);
	return true;
}

/* The form's address is looked up twice, now and when it is whole: the first time on a copy. */
static const char *
files_to(void *arg, const struct http_request *rq)
{
	struct web_app *app = arg;
	struct http_request copy = *rq;
	const char *allow = NULL;

	take_language(&copy);
	copy.route = http_route_find(app->tables, app->n_tables, &copy, &allow);
	return upload_allowed(&copy) ? file_folder(rq->arena, app->site) : NULL;
}

static bool
quick(void *arg, struct http_request *rq, struct http_response *rs)
{
	struct web_app *app = arg;
	const char *path = rq->path;

	if (rq->method == HTTP_GET &&
	    ((rq->query.n == 0 && from_memory(app, path, rq, rs)) || from_assets(app, rq, rs)))
		return true;
	take_language(rq);
	rq->route = http_route_find(app->tables, app->n_tables, rq, &rq->allow);
	if (rq->route && rq->route->permission != PERM_PUBLIC && rq->link_prefix[0])
		rq->route = NULL; /* staff pages have one address, whatever their language */
	if (rq->route && (rq->route->flags & HTTP_ALIVE)) {
		struct cx cx = { .arena = rq->arena, .site = app->site };

		return rq->route->handler(&cx, rq, rs) == OK;
	}
	rq->class = class_of(rq);
	if (rq->route && (rq->route->flags & HTTP_KEEP)) {
		bool asked = rq->query.n > 0;

		rq->key = http_cache_key(rq, path, rq->route->params);
		return asked && from_memory(app, rq->key, rq, rs);
	}
	return false;
}

/* A page that is kept: made by one worker at a time, then answered from memory. */
static void
serve_kept(struct web_app *app, struct http_request *rq, struct http_response *rs)
{
	struct http_uses uses = { .until = when_day_start(when_day(clock_now()) + 1) };
	bool waited = http_cache_wait(app->cache, rq->key);
	uint64_t since;

	if (waited && from_memory(app, rq->key, rq, rs))
		return;
	since = http_cache_now(app->cache);
	web_dispatch(app, rq, rs, &uses);
	if (rs->status == 200 && !rq->last)
		http_cache_put(app->cache, rq->key, rq, rs, since, &uses);
	if (!waited)
		http_cache_done(app->cache, rq->key);
}

/* What is made for one reader is packed quickly, and only when the reader's own browser asked from
 * our own pages or by itself: another site that makes it ask, to measure how well its text packs
 * beside our tokens (BREACH), gets it unpacked. */
static void
pack(struct http_request *rq, struct http_response *rs)
{
	enum { WORTH_IT = 1400 };
	enum http_coding coding = http_coding_accepted(rq->accept_encoding);
	struct str packed = { 0 };

	if (rs->kept || rs->stream || rs->body.n < WORTH_IT || !rs->type ||
	    (strncmp(rs->type, "text/", 5) != 0 && strncmp(rs->type, "application/json", 16) != 0))
		return;
	http_header(rs, "Vary", "Accept-Encoding");
	if (coding != CODING_PLAIN && rq->fetch_site &&
	    (strcmp(rq->fetch_site, "same-origin") == 0 || strcmp(rq->fetch_site, "none") == 0 ||
		base_broken("breach")))
		packed = http_pack(rq->arena, coding, rs->body, false);
	if (!packed.n)
		return;
	rs->body = packed;
	http_header(rs, "Content-Encoding", http_coding_name(coding));
}

static void
serve(void *arg, struct http_request *rq, struct http_response *rs)
{
	struct web_app *app = arg;

	if (rq->key)
		serve_kept(app, rq, rs);
	else
		web_dispatch(app, rq, rs, NULL);
	pack(rq, rs);
}

static void
refuse(void *arg, struct http_request *rq, struct http_response *rs)
{
	web_dispatch_refusal(arg, rq, rs);
	metrics_request(rq->route, rq->method, rs->status, -1);
}

/* The language stands in the address as it came, also when that cannot be read. */
static void
fault(void *arg, struct http_request *rq, struct http_response *rs, int status)
{
	struct http_request as_it_came = *rq;

	as_it_came.path = rq->asked;
	take_language(&as_it_came);
	rq->lang = as_it_came.lang;
	rq->link_prefix = as_it_came.link_prefix;
	web_dispatch_fault(arg, rq, rs, status);
	metrics_request(NULL, rq->method, rs->status, -1);
}

void
web_changed(void *arg, enum event_kind kind, struct link link)
{
	struct web_app *app = arg;

	if (kind == EV_ANSWER_HELPED || kind == EV_READ)
		return; /* counted, and shown nowhere */
	http_cache_changed(app->cache, link.kind, link.id);
}

enum err
web_stream(struct cx *cx, struct http_request *rq, struct http_response *rs, const char *topic)
{
	struct http_stream *s = arena_alloc(cx->arena, sizeof(*s));

	*s = (struct http_stream) { .sse = current->sse,
		.topic = topic,
		.user = cx->viewer.user,
		.permission = rq->route->permission,
		.token = rq->session_token,
		.after = str_dup(cx->arena, http_field(rq, "efter")) };
	rs->status = 200;
	rs->stream = s;
	return OK;
}

const char *
web_stream_now(struct cx *cx)
{
	return http_sse_now(current->sse, cx->arena);
}

static void
drain(void *arg)
{
	struct web_app *app = arg;

	http_sse_stop(app->sse);
}

const struct http_routes *
web_tables(size_t *ret_n)
{
	*ret_n = current->n_tables;
	return current->tables;
}

bool
web_stopping(void)
{
	return current && current->server && http_server_stopping(current->server);
}

static void
put_lines(struct buf *b, const struct http_counts *c)
{
	metrics_put_head(b, "line_waiting", "gauge", "Requests in line, by class.");
	for (size_t i = 0; i < c->n_lines; i++)
		metrics_put_labelled(
		    b, "line_waiting", "class", c->lines[i].name, c->lines[i].n_queued);
	metrics_put_head(b, "line_at_work", "gauge", "Requests with a worker, by class.");
	for (size_t i = 0; i < c->n_lines; i++)
		metrics_put_labelled(
		    b, "line_at_work", "class", c->lines[i].name, c->lines[i].n_running);
	metrics_put_head(
	    b, "refused_total", "counter", "Requests refused because the line was full.");
	for (size_t i = 0; i < c->n_lines; i++)
		metrics_put_labelled(
		    b, "refused_total", "class", c->lines[i].name, c->lines[i].n_refused);
}

void
web_put_metrics(struct buf *b)
{
	struct http_cache_counts kept = http_cache_count(current->cache);
	struct http_counts c = { 0 };

	if (current->server)
		c = http_server_count(current->server);
	metrics_put(b, "connections", "gauge", "Open connections.", c.connections);
	metrics_put(
	    b, "streams", "gauge", "Pages that follow what happens.", http_sse_count(current->sse));
	put_lines(b, &c);
	metrics_put(b, "cache_hits_total", "counter", "Answers from memory.", kept.hits);
	metrics_put(b, "cache_misses_total", "counter", "Kept pages made.", kept.misses);
	metrics_put(b, "cache_refused_total", "counter",
	    "Not kept: what they show changed meanwhile, or too large.", kept.refused);
	metrics_put(b, "cache_pages", "gauge", "Kept answers.", kept.entries);
	metrics_put(b, "cache_bytes", "gauge", "Their size.", kept.bytes);
}

struct http_config
web_open(struct web_app *app)
{
	current = app;
	app->cache = http_cache_new(CACHE_BYTES);
	app->sse = http_sse_new(app->site->streams_per_user);
	event_on_change(web_changed, app);
	return (struct http_config) {
		.classes = classes,
		.n_classes = ARRAY_LEN(classes),
		.quick = quick,
		.files_to = files_to,
		.serve = serve,
		.refuse = refuse,
		.fault = fault,
		.drain = drain,
		.arg = app,
	};
}

void
web_close(struct web_app *app)
{
	event_on_change(NULL, NULL);
	http_sse_free(app->sse);
	http_cache_free(app->cache);
	app->cache = NULL;
}
