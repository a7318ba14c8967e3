/* Before the handlers: pages from memory, the lines that requests wait in, refusals. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/event.h"
#include "core/site.h"
#include "http/server.h"

struct http_cache;

struct web_app {
	struct site *site;
	const struct http_routes *tables;
	size_t n_tables;
	struct http_cache *cache;   /* made by web_open() */
	struct http_server *server; /* set by who starts it */
};

/* Makes the cache, has it follow what changes in this process, and gives what the server calls.
 * `app` must live until web_close(), after the server has stopped. */
struct http_config web_open(struct web_app *app);
void web_close(struct web_app *app);
/* The server is asked to end. */
bool web_stopping(void);
/* The figures of connections, lines and memory. */
void web_put_metrics(struct buf *b);
/* Something changed, in any process: kept pages that show it are stale when this returns. */
void web_changed(void *arg, enum event_kind kind, struct link link);
