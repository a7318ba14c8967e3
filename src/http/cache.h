/* Answers kept in memory, packed, with their tags: served in the HTTP thread. What an answer shows
 * is noted with it; a change of any of that makes it stale at once. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "http/http.h"

struct http_cache;

enum { HTTP_USES_MAX = 64 };

/* What an answer shows: a kind and an id of the one who notes it. Id 0 stands for all of the kind.
 */
struct http_use {
	int64_t kind;
	int64_t id;
};

struct http_uses {
	struct http_use list[HTTP_USES_MAX];
	size_t n;
	bool any;      /* more than the list holds: every change counts */
	bool never;    /* may not be kept: it holds something that is for one reader */
	int64_t until; /* what it says of the time is true until then */
};

struct http_cache_counts {
	int64_t hits;
	int64_t misses;
	int64_t refused; /* made while something that they show was changed, or too large */
	int64_t entries;
	int64_t bytes;
};

/* At most max_bytes of bodies; those asked for least recently go first. */
struct http_cache *http_cache_new(size_t max_bytes);
/* After the server has stopped. */
void http_cache_free(struct http_cache *c);

/* The number of changes so far: take it before reading what will be shown. */
uint64_t http_cache_now(struct http_cache *c);
/* Something changed: what shows it is stale when this returns. */
void http_cache_changed(struct http_cache *c, int64_t kind, int64_t id);

/* Makes the answer the kept one, in the best coding that the client takes, or 304; fills rq->route.
 * False when there is none, or it is stale. */
bool http_cache_find(
    struct http_cache *c, const char *key, struct http_request *rq, struct http_response *rs);
/* Keeps an answer with status 200, unless something that it uses has changed since `since`, and
 * makes it the kept one as http_cache_find() does. Packs it, which takes some milliseconds. */
void http_cache_put(struct http_cache *c, const char *key, struct http_request *rq,
    struct http_response *rs, uint64_t since, const struct http_uses *uses);
/* Waits while another worker makes this answer; true when it may be there now. Otherwise the caller
 * makes it, and says so with http_cache_done(). */
bool http_cache_wait(struct http_cache *c, const char *key);
void http_cache_done(struct http_cache *c, const char *key);
struct http_cache_counts http_cache_count(struct http_cache *c);

/* The key of a kept page: the path, and of the query the parameters that the route names in `keep`
 * (words parted by spaces), in that order; whatever else was asked for does not matter. Also makes
 * rq->query what the key holds. */
const char *http_cache_key(struct http_request *rq, const char *path, const char *keep);
