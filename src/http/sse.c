/* Listeners in a list under one lock. Each is a suspended connection: waking it makes its HTTP
 * thread ask us for bytes, and when there are none it is suspended again. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "http/sse.h"

#include <pthread.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/secret.h"
#include "http/encoding.h"
#include "http/sse_int.h"

enum { BLOCK = 512, RETRY_MS = 3000 };

struct listening {
	int64_t id;
	int64_t user;
	int permission;
	const char *topic;
	char *token;
	struct http_sse *sse;
	struct MHD_Connection *connection;
	bool suspended;
	bool opened;  /* has been told how to come back */
	bool changed; /* to be told of a change */
	bool beat;
	bool full; /* gives way to a newer one of the same user */
	bool ended;
	struct listening *prev;
	struct listening *next;
};

struct http_sse {
	pthread_mutex_t lock;
	int64_t per_user;
	int64_t epoch; /* numbers of an earlier process are not ours */
	int64_t number;
	int64_t last_id;
	struct listening *first; /* oldest first */
	struct listening *last;
	int n;
	bool stopping;
};

struct http_sse *
http_sse_new(int64_t per_user)
{
	struct http_sse *s = calloc(1, sizeof(*s));

	if (!s)
		log_die("memory", "the operating system has no more");
	pthread_mutex_init(&s->lock, NULL);
	s->per_user = per_user;
	s->epoch = clock_now_ms();
	return s;
}

void
http_sse_free(struct http_sse *s)
{
	if (!s)
		return;
	assert(!s->first);
	pthread_mutex_destroy(&s->lock);
	free(s);
}

/* Under the lock. */
static void
wake(struct listening *l)
{
	if (!l->suspended)
		return;
	l->suspended = false;
	MHD_resume_connection(l->connection);
}

static void
release(void *arg)
{
	struct listening *l = arg;
	struct http_sse *s = l->sse;

	pthread_mutex_lock(&s->lock);
	*(l->prev ? &l->prev->next : &s->first) = l->next;
	*(l->next ? &l->next->prev : &s->last) = l->prev;
	s->n--;
	pthread_mutex_unlock(&s->lock);
	secret_wipe(l->token, strlen(l->token));
	free(l->token);
	free(l);
}

/* What there is to say, under the lock; 0 for nothing. */
static size_t
say(struct listening *l, char *p, size_t max)
{
	const struct http_sse *s = l->sse;
	int n = 0;

	if (!l->opened)
		n = snprintf(p, max, "retry: %d\nid: %" PRId64 "-%" PRId64 "\n\n", RETRY_MS,
		    s->epoch, s->number);
	if (l->changed && n >= 0 && (size_t)n < max)
		n += snprintf(p + n, max - (size_t)n,
		    "id: %" PRId64 "-%" PRId64 "\nevent: %s\ndata: 1\n\n", s->epoch, s->number,
		    l->topic);
	if (l->full && n >= 0 && (size_t)n < max)
		n += snprintf(p + n, max - (size_t)n, "event: full\ndata: 1\n\n");
	if (l->beat && n == 0)
		n = snprintf(p, max, ":\n\n");
	l->opened = true;
	l->changed = l->beat = l->full = false;
	assert(n >= 0 && (size_t)n < max); /* some hundred bytes at most */
	return (size_t)n;
}

static ssize_t
read_stream(void *arg, uint64_t pos, char *p, size_t max)
{
	struct listening *l = arg;
	struct http_sse *s = l->sse;
	ssize_t n;

	(void)pos;
	pthread_mutex_lock(&s->lock);
	n = (ssize_t)say(l, p, max);
	if (n == 0 && (l->ended || s->stopping)) {
		n = MHD_CONTENT_READER_END_OF_STREAM;
	} else if (n == 0) {
		/* Under the lock: whoever has something to say wakes it afterwards. */
		l->suspended = true;
		MHD_suspend_connection(l->connection);
	}
	pthread_mutex_unlock(&s->lock);
	return n;
}

/* The user's oldest stream gives way when there are too many. Under the lock. */
static void
make_room(struct http_sse *s, int64_t user)
{
	struct listening *oldest = NULL;
	int64_t n = 0;

	for (struct listening *l = s->first; l; l = l->next) {
		if (l->user != user || l->ended)
			continue;
		n++;
		if (!oldest)
			oldest = l;
	}
	if (n < s->per_user || !oldest || base_broken("stream-limit"))
		return;
	oldest->full = oldest->ended = true;
	wake(oldest);
}

/* True when the client saw an earlier message last, of whatever process. */
static bool
has_missed(const struct http_sse *s, const char *last_event_id)
{
	int64_t epoch = 0;
	int64_t number = 0;

	if (!last_event_id || !last_event_id[0] || base_broken("stream-missed"))
		return false;
	return !http_event_id_parse(last_event_id, &epoch, &number) || epoch != s->epoch ||
	       number != s->number;
}

struct MHD_Response *
sse_response(
    const struct http_stream *stream, const char *last_event_id, struct MHD_Connection *connection)
{
	struct http_sse *s = stream->sse;
	struct listening *l = calloc(1, sizeof(*l));
	struct MHD_Response *r;

	if (!l)
		log_die("memory", "the operating system has no more");
	*l = (struct listening) { .user = stream->user,
		.permission = stream->permission,
		.topic = stream->topic,
		.token = strdup(stream->token),
		.sse = s,
		.connection = connection };
	pthread_mutex_lock(&s->lock);
	make_room(s, l->user);
	l->id = ++s->last_id;
	l->changed = has_missed(s, last_event_id ? last_event_id : stream->after);
	l->prev = s->last;
	*(s->last ? &s->last->next : &s->first) = l;
	s->last = l;
	s->n++;
	pthread_mutex_unlock(&s->lock);
	r = MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, BLOCK, read_stream, l, release);
	if (!r) {
		release(l);
		return NULL;
	}
	MHD_add_response_header(r, MHD_HTTP_HEADER_CONTENT_TYPE, "text/event-stream");
	MHD_add_response_header(r, MHD_HTTP_HEADER_CONNECTION, "close");
	MHD_add_response_header(r, "X-Accel-Buffering", "no"); /* nginx in front passes it on */
	return r;
}

void
http_sse_stop(struct http_sse *s)
{
	pthread_mutex_lock(&s->lock);
	s->stopping = true;
	for (struct listening *l = s->first; l; l = l->next)
		wake(l);
	pthread_mutex_unlock(&s->lock);
}

const char *
http_sse_now(struct http_sse *s, struct arena *a)
{
	int64_t number;

	pthread_mutex_lock(&s->lock);
	number = s->number;
	pthread_mutex_unlock(&s->lock);
	return arena_printf(a, "%" PRId64 "-%" PRId64, s->epoch, number);
}

static bool
is_one_of(int64_t user, const int64_t *users, size_t n)
{
	size_t from = 0;

	while (from < n) {
		size_t middle = from + (n - from) / 2;

		if (users[middle] == user)
			return true;
		if (users[middle] < user)
			from = middle + 1;
		else
			n = middle;
	}
	return base_broken("stream-access");
}

void
http_sse_send(struct http_sse *s, const char *topic, const int64_t *users, size_t n)
{
	pthread_mutex_lock(&s->lock);
	s->number++;
	for (struct listening *l = s->first; l; l = l->next) {
		if (l->ended || strcmp(l->topic, topic) != 0 || !is_one_of(l->user, users, n))
			continue;
		l->changed = true;
		wake(l);
	}
	pthread_mutex_unlock(&s->lock);
}

void
http_sse_beat(struct http_sse *s)
{
	pthread_mutex_lock(&s->lock);
	for (struct listening *l = s->first; l; l = l->next) {
		l->beat = true;
		wake(l);
	}
	pthread_mutex_unlock(&s->lock);
}

int
http_sse_count(struct http_sse *s)
{
	int n;

	pthread_mutex_lock(&s->lock);
	n = s->n;
	pthread_mutex_unlock(&s->lock);
	return n;
}

void
http_sse_who(struct http_sse *s, struct arena *a, int64_t user, struct http_listener **ret_list,
    size_t *ret_n)
{
	struct http_listener *list;
	size_t n = 0;

	pthread_mutex_lock(&s->lock);
	list = arena_array(a, (size_t)s->n + 1, sizeof(*list));
	for (struct listening *l = s->first; l; l = l->next)
		if (!l->ended && (!user || l->user == user))
			list[n++] = (struct http_listener) { .id = l->id,
				.user = l->user,
				.permission = l->permission,
				.topic = l->topic,
				.token = arena_strdup(a, l->token) };
	pthread_mutex_unlock(&s->lock);
	*ret_list = list;
	*ret_n = n;
}

void
http_sse_end(struct http_sse *s, int64_t id)
{
	pthread_mutex_lock(&s->lock);
	for (struct listening *l = s->first; l; l = l->next)
		if (l->id == id) {
			l->ended = true;
			wake(l);
		}
	pthread_mutex_unlock(&s->lock);
}
