/* A hash table and a list by age under one lock. Staleness is found when an answer is asked for:
 * each kind and id has a slot with the number of its last change; two that share a slot only make
 * an answer be made once more. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "http/cache.h"

#include <pthread.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/secret.h"
#include "http/encoding.h"
#include "http/kept_int.h"

enum {
	CHAINS = 4096,
	CHANGE_SLOTS = 8192,
	OVERHEAD = 2048, /* of an entry, beside its bodies */
	SHARE_MAX = 8,	 /* one answer takes at most this part of the whole */
	TAG_BYTES = 12,
	TAG_TEXT = 40,
	MAKERS = 64,
	MAKER_KEY = 256,
	MAKER_WAIT_S = 2,
};

struct entry {
	char *key;
	uint64_t hash;
	const struct http_route *route;
	struct http_kept *full[N_CODING];
	struct http_kept *same[N_CODING]; /* 304 */
	char tag[N_CODING][TAG_TEXT];
	struct http_uses uses;
	uint64_t since;
	size_t bytes;
	struct entry *chain;
	struct entry *newer;
	struct entry *older;
};

struct http_cache {
	pthread_mutex_t lock;
	pthread_cond_t made;
	size_t max_bytes;
	uint64_t changes;
	uint64_t last_change[CHANGE_SLOTS];
	struct entry *chains[CHAINS];
	struct entry *newest;
	struct entry *oldest;
	char making[MAKERS][MAKER_KEY]; /* keys that a worker is at; "" is free */
	struct http_cache_counts counts;
};

static uint64_t
mix(uint64_t h, uint64_t v)
{
	h = (h ^ v) * 0x9e3779b97f4a7c15u;
	return h ^ h >> 29;
}

static uint64_t
hash_text(const char *s)
{
	uint64_t h = 14695981039346656037u; /* FNV-1a */

	for (; *s; s++)
		h = (h ^ (unsigned char)*s) * 1099511628211u;
	return mix(h, 0);
}

static size_t
slot_of(int64_t kind, int64_t id)
{
	return mix(mix(0, (uint64_t)kind), (uint64_t)id) % CHANGE_SLOTS;
}

struct http_cache *
http_cache_new(size_t max_bytes)
{
	struct http_cache *c = calloc(1, sizeof(*c));

	if (!c)
		log_die("memory", "the operating system has no more");
	pthread_mutex_init(&c->lock, NULL);
	pthread_cond_init(&c->made, NULL);
	c->max_bytes = max_bytes;
	return c;
}

void
kept_drop(struct http_kept *k)
{
	if (!k || --k->refs > 0)
		return;
	MHD_destroy_response(k->response);
	free(k);
}

static void
free_entry(struct entry *e)
{
	for (enum http_coding i = 0; i < N_CODING; i++) {
		kept_drop(e->full[i]);
		kept_drop(e->same[i]);
	}
	free(e->key);
	free(e);
}

static void
unlink_entry(struct http_cache *c, struct entry *e)
{
	struct entry **at = &c->chains[e->hash % CHAINS];

	while (*at != e)
		at = &(*at)->chain;
	*at = e->chain;
	*(e->newer ? &e->newer->older : &c->newest) = e->older;
	*(e->older ? &e->older->newer : &c->oldest) = e->newer;
	c->counts.bytes -= (int64_t)e->bytes;
	c->counts.entries--;
}

static void
link_newest(struct http_cache *c, struct entry *e)
{
	e->chain = c->chains[e->hash % CHAINS];
	c->chains[e->hash % CHAINS] = e;
	e->newer = NULL;
	e->older = c->newest;
	*(c->newest ? &c->newest->newer : &c->oldest) = e;
	c->newest = e;
	c->counts.bytes += (int64_t)e->bytes;
	c->counts.entries++;
}

void
http_cache_free(struct http_cache *c)
{
	if (!c)
		return;
	while (c->oldest) {
		struct entry *e = c->oldest;

		unlink_entry(c, e);
		free_entry(e);
	}
	pthread_cond_destroy(&c->made);
	pthread_mutex_destroy(&c->lock);
	free(c);
}

uint64_t
http_cache_now(struct http_cache *c)
{
	uint64_t now;

	pthread_mutex_lock(&c->lock);
	now = c->changes;
	pthread_mutex_unlock(&c->lock);
	return now;
}

void
http_cache_changed(struct http_cache *c, int64_t kind, int64_t id)
{
	if (base_broken("stale"))
		return;
	pthread_mutex_lock(&c->lock);
	c->changes++;
	c->last_change[slot_of(kind, id)] = c->changes;
	c->last_change[slot_of(kind, 0)] = c->changes;
	pthread_mutex_unlock(&c->lock);
}

static bool
changed_since(const struct http_cache *c, const struct http_uses *uses, uint64_t since)
{
	if (uses->any && c->changes > since)
		return true;
	for (size_t i = 0; i < uses->n; i++)
		if (c->last_change[slot_of(uses->list[i].kind, uses->list[i].id)] > since)
			return true;
	return false;
}

static struct entry *
find(const struct http_cache *c, const char *key, uint64_t hash)
{
	for (struct entry *e = c->chains[hash % CHAINS]; e; e = e->chain)
		if (e->hash == hash && strcmp(e->key, key) == 0)
			return e;
	return NULL;
}

static void
answer_with(struct entry *e, const struct http_request *rq, struct http_response *rs)
{
	enum http_coding coding = http_coding_accepted(rq->accept_encoding);
	bool same = http_tag_matches(rq->if_none_match, e->tag[coding]);

	rs->kept = same ? e->same[coding] : e->full[coding];
	rs->kept->refs++;
	rs->status = rs->kept->status;
}

bool
http_cache_find(
    struct http_cache *c, const char *key, struct http_request *rq, struct http_response *rs)
{
	uint64_t hash = hash_text(key);
	struct entry *dead = NULL;
	struct entry *e;

	pthread_mutex_lock(&c->lock);
	e = find(c, key, hash);
	if (e && (e->uses.until <= clock_now() || changed_since(c, &e->uses, e->since))) {
		dead = e;
		unlink_entry(c, e);
		e = NULL;
	}
	if (e) {
		unlink_entry(c, e);
		link_newest(c, e);
		rq->route = e->route;
		answer_with(e, rq, rs);
		c->counts.hits++;
	}
	pthread_mutex_unlock(&c->lock);
	if (dead)
		free_entry(dead);
	return e != NULL;
}

static struct http_kept *
keep(int status, struct str body, const struct http_response *rs, const char *tag,
    enum http_coding coding)
{
	struct http_kept *k = calloc(1, sizeof(*k));

	if (!k)
		log_die("memory", "the operating system has no more");
	k->refs = 1;
	k->status = status;
	k->n = body.n;
	k->response =
	    MHD_create_response_from_buffer(body.n, (void *)body.p, MHD_RESPMEM_MUST_COPY);
	if (!k->response)
		log_die("memory", "the operating system has no more");
	if (status == 200 && rs->type)
		MHD_add_response_header(k->response, MHD_HTTP_HEADER_CONTENT_TYPE, rs->type);
	for (size_t i = 0; i < rs->n_headers; i++)
		MHD_add_response_header(k->response, rs->headers[i].name, rs->headers[i].value);
	MHD_add_response_header(k->response, MHD_HTTP_HEADER_ETAG, tag);
	MHD_add_response_header(k->response, MHD_HTTP_HEADER_VARY, "Accept-Encoding");
	if (status == 200 && coding != CODING_PLAIN)
		MHD_add_response_header(
		    k->response, MHD_HTTP_HEADER_CONTENT_ENCODING, http_coding_name(coding));
	return k;
}

/* A coding that makes nothing smaller shares the plain answer. */
static void
fill_codings(struct entry *e, const struct http_request *rq, const struct http_response *rs)
{
	static const struct secret_key no_key;
	unsigned char mac[SECRET_MAC_BYTES];
	char tag[TAG_TEXT];

	secret_mac(&no_key, rs->body, mac);
	base32_encode(mac, TAG_BYTES, tag);
	for (enum http_coding c = CODING_PLAIN; c < N_CODING; c++) {
		struct arena_mark mark = arena_mark(rq->arena);
		struct str body =
		    c == CODING_PLAIN ? rs->body : http_pack(rq->arena, c, rs->body, true);

		if (body.n || c == CODING_PLAIN) {
			snprintf(e->tag[c], TAG_TEXT, "\"%s%s%s\"", tag, c ? "-" : "",
			    c ? http_coding_name(c) : "");
			e->full[c] = keep(200, body, rs, e->tag[c], c);
			e->same[c] = keep(304, STR(""), rs, e->tag[c], c);
			e->bytes += body.n;
		} else {
			memcpy(e->tag[c], e->tag[CODING_PLAIN], TAG_TEXT);
			e->full[c] = e->full[CODING_PLAIN];
			e->same[c] = e->same[CODING_PLAIN];
			e->full[c]->refs++;
			e->same[c]->refs++;
		}
		arena_rewind(rq->arena, mark);
	}
}

void
http_cache_put(struct http_cache *c, const char *key, struct http_request *rq,
    struct http_response *rs, uint64_t since, const struct http_uses *uses)
{
	struct entry *e = calloc(1, sizeof(*e));
	struct entry *old;
	struct entry *dead = NULL;

	if (!e)
		log_die("memory", "the operating system has no more");
	if (base_broken("made-meanwhile"))
		since = http_cache_now(c);
	*e = (struct entry) { .key = strdup(key),
		.hash = hash_text(key),
		.route = rq->route,
		.uses = *uses,
		.since = since,
		.bytes = OVERHEAD };
	fill_codings(e, rq, rs);
	pthread_mutex_lock(&c->lock);
	if (uses->never || e->bytes > c->max_bytes / SHARE_MAX || changed_since(c, uses, since)) {
		c->counts.refused++;
		if (!uses->never)
			answer_with(e, rq, rs); /* true when it was read, and for this once */
		e->chain = dead;
		dead = e;
	} else {
		if ((old = find(c, key, e->hash))) {
			unlink_entry(c, old);
			old->chain = dead;
			dead = old;
		}
		while (c->oldest && (size_t)c->counts.bytes + e->bytes > c->max_bytes &&
		       !base_broken("cache-full")) {
			old = c->oldest;
			unlink_entry(c, old);
			old->chain = dead;
			dead = old;
		}
		link_newest(c, e);
		answer_with(e, rq, rs);
	}
	pthread_mutex_unlock(&c->lock);
	while (dead) {
		old = dead;
		dead = old->chain;
		free_entry(old);
	}
}

/* The place where the key is being made, a free one when it is not, or NULL. */
static char *
maker(struct http_cache *c, const char *key)
{
	char *free_place = NULL;

	for (size_t i = 0; i < MAKERS; i++) {
		if (strcmp(c->making[i], key) == 0)
			return c->making[i];
		if (!c->making[i][0])
			free_place = c->making[i];
	}
	return free_place;
}

bool
http_cache_wait(struct http_cache *c, const char *key)
{
	struct timespec until;
	bool waited = false;
	char *place;

	if (strlen(key) >= MAKER_KEY)
		return false;
	clock_gettime(CLOCK_REALTIME, &until);
	until.tv_sec += MAKER_WAIT_S;
	pthread_mutex_lock(&c->lock);
	while ((place = maker(c, key)) && place[0]) {
		waited = true;
		if (pthread_cond_timedwait(&c->made, &c->lock, &until) != 0)
			break;
	}
	if (!waited && place)
		memcpy(place, key, strlen(key) + 1);
	if (!waited)
		c->counts.misses++;
	pthread_mutex_unlock(&c->lock);
	return waited;
}

void
http_cache_done(struct http_cache *c, const char *key)
{
	char *place;

	pthread_mutex_lock(&c->lock);
	place = maker(c, key);
	if (place && place[0])
		place[0] = 0;
	pthread_cond_broadcast(&c->made);
	pthread_mutex_unlock(&c->lock);
}

struct http_cache_counts
http_cache_count(struct http_cache *c)
{
	struct http_cache_counts counts;

	pthread_mutex_lock(&c->lock);
	counts = c->counts;
	pthread_mutex_unlock(&c->lock);
	return counts;
}

const char *
http_cache_key(struct http_request *rq, const char *path, const char *keep_names)
{
	struct str names = str_of(keep_names ? keep_names : "");
	struct str name;
	struct buf b;

	buf_init(&b, rq->arena, HTTP_BODY_MAX);
	while (rq->query.n && str_split(&names, ' ', &name)) {
		struct str rest = rq->query;
		struct str pair;
		struct str key;

		while (str_split(&rest, '&', &pair)) {
			struct str whole = pair;

			if (!str_split(&pair, '=', &key) || !str_eq(key, name))
				continue;
			if (b.n)
				buf_putc(&b, '&');
			buf_str(&b, whole);
			break;
		}
	}
	rq->query = buf_get(&b);
	return rq->query.n ? arena_printf(rq->arena, "%s?%.*s", path, STR_ARG(rq->query)) : path;
}
