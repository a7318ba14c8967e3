/* Before the handlers: pages from memory, the lines that requests wait in, refusals. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/event.h"
#include "core/site.h"
#include "http/server.h"

struct http_cache;
struct http_sse;

struct web_app {
	struct site *site;
	const struct http_routes *tables;
	size_t n_tables;
	struct http_cache *cache;   /* made by web_open() */
	struct http_sse *sse;	    /* likewise */
	struct http_server *server; /* set by who starts it */
};

/* Makes the cache, has it follow what changes in this process, and gives what the server calls.
 * `app` must live until web_close(), after the server has stopped. */
struct http_config web_open(struct web_app *app);
void web_close(struct web_app *app);
/* Every route there is. */
const struct http_routes *web_tables(size_t *ret_n);
/* The server is asked to end. */
bool web_stopping(void);
/* The figures of connections, lines and memory. */
void web_put_metrics(struct buf *b);
/* Makes the answer a stream of a topic's changes for who is logged in, as long as the session and
 * the route's permission last. The page says with `efter` what it knew. */
MUST_USE enum err web_stream(
    struct cx *cx, struct http_request *rq, struct http_response *rs, const char *topic);
/* The newest change's number, for such a page: take it before reading what the page shows. */
const char *web_stream_now(struct cx *cx);
/* Something changed, in any process: kept pages that show it are stale when this returns. */
void web_changed(void *arg, enum event_kind kind, struct link link);
