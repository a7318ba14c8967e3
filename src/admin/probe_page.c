/* For whoever watches the server: alive, ready, and its figures. No page of these names a person.
 */
/* SPDX-License-Identifier: Apache-2.0 */
#include <fcntl.h>

#include "admin/admin.h"
#include "base/file.h"
#include "core/feed.h"
#include "core/named_feed.h"
#include "core/role.h"
#include "core/setting.h"
#include "core/tally.h"
#include "db/bell.h"
#include "db/db.h"
#include "gen/jobs_q.h"
#include "http/fence.h"
#include "web/gate.h"
#include "web/metrics.h"

enum { METRICS_MAX = 2 * 1024 * 1024, INDEX_BEHIND_S = 60, TOKEN_MAX = 200, STATM_MAX = 200 };

static const char plain[] = "text/plain; charset=utf-8";

static enum err
show_alive(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	(void)cx;
	(void)rq;
	rs->status = 200;
	rs->type = plain;
	rs->body = STR("ok\n");
	http_header(rs, "Cache-Control", "no-store");
	return OK;
}

/* What it waits for; NULL when all is there. */
static const char *
not_ready(struct cx *cx)
{
	struct settings settings = { 0 };
	int missing = 0;

	if (web_stopping() || base_broken("ready"))
		return "nothing, it is stopping";
	if (settings_get(cx, &settings))
		return "the database";
	if (db_migrate_check(cx->site->db, &missing) || missing)
		return "the tables";
	if (feed_index_behind_s() > INDEX_BEHIND_S)
		return "the index";
	return NULL;
}

static enum err
show_ready(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	const char *why = not_ready(cx);

	(void)rq;
	cx->fail = (struct failure) { 0 };
	rs->status = why ? 503 : 200;
	rs->type = plain;
	rs->body = str_of(why ? arena_printf(cx->arena, "waits for: %s\n", why) : "ready\n");
	return OK;
}

/* This machine itself, not a client of a proxy on it; with a token, whoever has it. */
static bool
may_read(const struct cx *cx, const struct http_request *rq)
{
	const char *token = cx->site->metrics_token;

	if (base_broken("metrics-access"))
		return true;
	if (token[0])
		return rq->authorization && strncmp(rq->authorization, "Bearer ", 7) == 0 &&
		       secret_equal(rq->authorization + 7, token);
	return strcmp(rq->remote, "127.0.0.1") == 0 || strcmp(rq->remote, "::1") == 0 ||
	       strcmp(rq->remote, "::ffff:127.0.0.1") == 0 || strcmp(rq->remote, "local") == 0;
}

static int64_t
memory_bytes(void)
{
	CLEANUP(fd_closep) int fd = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
	char text[STATM_MAX];
	ssize_t n = fd >= 0 ? read(fd, text, sizeof(text)) : -1;
	struct str rest = { .p = text, .n = (size_t)MAX(n, 0) };
	struct str word;
	int64_t pages = 0;

	/* All pages, then those in memory. */
	if (!str_split(&rest, ' ', &word) || !str_split(&rest, ' ', &word) ||
	    !str_int(word, &pages))
		return 0;
	return pages * sysconf(_SC_PAGESIZE);
}

static enum err
put_database(struct cx *cx, struct buf *b)
{
	struct jobs_q_waiting_count waiting = { 0 };
	struct jobs_q_failed_count failed = { 0 };
	const struct named_feed *feeds;
	size_t n_feeds = 0;
	struct db_bell_stats bell = { 0 };
	struct db_stats db = { 0 };
	enum err e;

	db_stats(cx->site->db, &db);
	metrics_put(b, "db_commits_total", "counter", "Commits on disk (SQLite).", db.commits);
	metrics_put(b, "db_transactions_total", "counter",
	    "Transactions that the commits held: together they show how large groups are.",
	    db.members);
	metrics_put(b, "db_writers_waiting", "gauge", "In line for a commit.", db.waiting);
	metrics_put(
	    b, "db_readers_waiting", "gauge", "In line for a connection.", db.readers_waiting);
	if (db_bell_stats(cx->site->db, &bell)) {
		metrics_put(b, "db_listening", "gauge",
		    "Whether this node hears the others at once (PostgreSQL).", bell.listening);
		metrics_put(b, "db_rings_total", "counter", "Told the other nodes.", bell.rung);
		metrics_put(b, "db_heard_total", "counter", "Told by another node.", bell.heard);
	}
	if ((e = jobs_q_waiting_count(cx, cx->now, &waiting)) ||
	    (e = jobs_q_failed_count(cx, &failed)))
		return e;
	feeds = named_feeds(&n_feeds);
	metrics_put_head(b, "feed_behind_seconds", "gauge",
	    "Age of the oldest event that a feed of the site has not taken.");
	for (size_t i = 0; i < n_feeds; i++) {
		int64_t behind = 0;

		if ((e = named_feed_behind(cx, &feeds[i], &behind)))
			return e;
		metrics_put_labelled(b, "feed_behind_seconds", "feed", feeds[i].name, behind);
	}
	metrics_put(
	    b, "jobs_waiting", "gauge", "Jobs whose time has come, at most 1000.", waiting.n);
	metrics_put(
	    b, "jobs_failed", "gauge", "Jobs that somebody must look at, at most 1000.", failed.n);
	return OK;
}

static enum err
show_metrics(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	const struct fence *fence = fence_get();
	struct buf b;
	enum err e;

	if (!may_read(cx, rq))
		return fail(cx, ERR_DENIED, 0, NULL);
	buf_init(&b, cx->arena, METRICS_MAX);
	metrics_put_requests(&b);
	web_put_metrics(&b);
	metrics_put(&b, "tally_lost_total", "counter",
	    "Views and searches that found no room to be counted.", tally_lost());
	metrics_put(&b, "memory_bytes", "gauge", "Resident memory.", memory_bytes());
	metrics_put(&b, "index_behind_seconds", "gauge",
	    "Since the search index had read every event.", feed_index_behind_s());
	if (fence) {
		metrics_put(
		    &b, "server_starts_total", "counter", "Servers started.", fence->n_starts);
		metrics_put(&b, "server_ends_total", "counter", "Servers that ended by themselves.",
		    fence->n_ends);
		metrics_put(&b, "server_hung_total", "counter",
		    "Servers ended because a worker stood still.", fence->n_hung);
	}
	if ((e = put_database(cx, &b)))
		return e;
	rs->status = 200;
	rs->type = "text/plain; version=0.0.4; charset=utf-8";
	rs->body = buf_get(&b);
	return OK;
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/healthz", PERM_PUBLIC, show_alive, HTTP_ALIVE | HTTP_NO_STORE, NULL },
	{ HTTP_GET, "/readyz", PERM_PUBLIC, show_ready, HTTP_PROBE | HTTP_NO_STORE, NULL },
	{ HTTP_GET, "/metrics", PERM_PUBLIC, show_metrics, HTTP_PROBE | HTTP_NO_STORE, NULL },
};

const struct http_routes admin_probe_routes = { routes, ARRAY_LEN(routes) };
