/* Server-sent events (HTML, 9.2): who listens, and waking them. A message says only that something
 * of its topic changed; the page asks again, and what it may see is decided there. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "http/http.h"

struct http_sse;

/* What a handler answers with instead of a body. */
struct http_stream {
	struct http_sse *sse;
	const char *topic; /* static; the event's name */
	int64_t user;
	int permission;	   /* of the route: must last */
	const char *token; /* of the session it hangs on */
	const char *after; /* the last message that the page knows of; NULL or "" for none */
};

/* One who listens; the token is in the arena of who asked. */
struct http_listener {
	int64_t id;
	int64_t user;
	int permission;
	const char *topic; /* static */
	const char *token;
};

/* At most per_user streams each: the oldest gives way. */
struct http_sse *http_sse_new(int64_t per_user);
/* After the server has stopped. */
void http_sse_free(struct http_sse *s);
/* Ends all, and every new one at once. */
void http_sse_stop(struct http_sse *s);

/* The newest message's number, for a page that will listen. In the arena. */
const char *http_sse_now(struct http_sse *s, struct arena *a);
/* Tells those of the users who listen to the topic. `users` ascends. */
void http_sse_send(struct http_sse *s, const char *topic, const int64_t *users, size_t n);
/* Something for proxies to see, and for us to see who is gone. */
void http_sse_beat(struct http_sse *s);
int http_sse_count(struct http_sse *s);
/* Who listens: all, or one user. */
void http_sse_who(struct http_sse *s, struct arena *a, int64_t user,
    struct http_listener **ret_list, size_t *ret_n);
void http_sse_end(struct http_sse *s, int64_t id);
