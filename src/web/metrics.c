/* Counters in fixed tables that only grow by atomic adds: no lock in the HTTP threads. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "web/metrics.h"

#include <pthread.h>

enum { SLOTS = 2048, ROUTES = 512, N_BOUNDS = 10 };

/* Upper bounds in microseconds; what is above the last is only in the total. */
static const int64_t bounds[N_BOUNDS] = { 500, 1000, 2500, 5000, 10000, 25000, 50000, 100000,
	500000, 2500000 };

/* A route and a status. Taken slots are never given back. */
struct status_slot {
	_Atomic(const char *) path; /* NULL: free */
	enum http_method method;
	int status;
	_Atomic int64_t n;
};

struct time_slot {
	_Atomic(const char *) path;
	_Atomic int64_t n;
	_Atomic int64_t sum_us;
	_Atomic int64_t up_to[N_BOUNDS];
};

static struct {
	pthread_mutex_t lock; /* for taking a slot */
	struct status_slot statuses[SLOTS];
	struct time_slot times[ROUTES];
} counts = { .lock = PTHREAD_MUTEX_INITIALIZER };

static size_t
place(const char *path, unsigned more, size_t n)
{
	return ((size_t)(uintptr_t)path / 8 * 31 + more) % n;
}

/* The slot of the three, taken when it is new; NULL when all are taken. */
static struct status_slot *
status_slot(const char *path, enum http_method method, int status)
{
	size_t at = place(path, (unsigned)status * 4 + method, SLOTS);
	struct status_slot *found = NULL;

	for (size_t i = 0; i < SLOTS; i++) {
		struct status_slot *s = &counts.statuses[(at + i) % SLOTS];

		if (!s->path)
			break;
		if (s->path == path && s->status == status && s->method == method)
			return s;
	}
	pthread_mutex_lock(&counts.lock);
	for (size_t i = 0; i < SLOTS && !found; i++) {
		struct status_slot *s = &counts.statuses[(at + i) % SLOTS];

		if (!s->path) {
			s->status = status;
			s->method = method;
			s->path = path;
		}
		if (s->path == path && s->status == status && s->method == method)
			found = s;
	}
	pthread_mutex_unlock(&counts.lock);
	return found;
}

static struct time_slot *
time_slot(const char *path)
{
	size_t at = place(path, 0, ROUTES);
	struct time_slot *found = NULL;

	for (size_t i = 0; i < ROUTES; i++) {
		struct time_slot *s = &counts.times[(at + i) % ROUTES];

		if (!s->path)
			break;
		if (s->path == path)
			return s;
	}
	pthread_mutex_lock(&counts.lock);
	for (size_t i = 0; i < ROUTES && !found; i++) {
		struct time_slot *s = &counts.times[(at + i) % ROUTES];

		if (!s->path)
			s->path = path;
		if (s->path == path)
			found = s;
	}
	pthread_mutex_unlock(&counts.lock);
	return found;
}

void
metrics_request(const struct http_route *route, enum http_method method, int status, int64_t us)
{
	static const char none[] = "-";
	const char *path = route ? route->path : none;
	struct status_slot *s = status_slot(path, method, status);
	struct time_slot *t = us >= 0 ? time_slot(path) : NULL;

	if (s)
		s->n++;
	if (!t)
		return;
	t->n++;
	t->sum_us += us;
	for (size_t i = 0; i < N_BOUNDS; i++)
		if (us <= bounds[i])
			t->up_to[i]++;
}

void
metrics_put_head(struct buf *b, const char *name, const char *type, const char *help)
{
	buf_printf(b, "# HELP lyhord_%s %s\n# TYPE lyhord_%s %s\n", name, help, name, type);
}

void
metrics_put(struct buf *b, const char *name, const char *type, const char *help, int64_t value)
{
	metrics_put_head(b, name, type, help);
	buf_printf(b, "lyhord_%s %" PRId64 "\n", name, value);
}

void
metrics_put_labelled(
    struct buf *b, const char *name, const char *label, const char *value, int64_t n)
{
	buf_printf(b, "lyhord_%s{%s=\"%s\"} %" PRId64 "\n", name, label, value, n);
}

static void
put_times(struct buf *b, const struct time_slot *t)
{
	static const char name[] = "lyhord_http_seconds";

	for (size_t i = 0; i < N_BOUNDS; i++)
		buf_printf(b, "%s_bucket{route=\"%s\",le=\"%g\"} %" PRId64 "\n", name, t->path,
		    (double)bounds[i] / 1e6, t->up_to[i]);
	buf_printf(b, "%s_bucket{route=\"%s\",le=\"+Inf\"} %" PRId64 "\n", name, t->path, t->n);
	buf_printf(b, "%s_sum{route=\"%s\"} %.6f\n", name, t->path, (double)t->sum_us / 1e6);
	buf_printf(b, "%s_count{route=\"%s\"} %" PRId64 "\n", name, t->path, t->n);
}

void
metrics_put_requests(struct buf *b)
{
	static const char *const methods[] = {
		[HTTP_GET] = "GET", [HTTP_POST] = "POST", [HTTP_OTHER] = "other"
	};

	metrics_put_head(b, "http_requests_total", "counter", "Answers by route and status.");
	for (size_t i = 0; i < SLOTS; i++) {
		const struct status_slot *s = &counts.statuses[i];

		if (s->path)
			buf_printf(b,
			    "lyhord_http_requests_total{route=\"%s\",method=\"%s\",status=\"%d\"} "
			    "%" PRId64 "\n",
			    s->path, methods[s->method], s->status, s->n);
	}
	metrics_put_head(b, "http_seconds", "histogram",
	    "Time with a worker, by route; answers from memory are not in it.");
	for (size_t i = 0; i < ROUTES; i++)
		if (counts.times[i].path)
			put_times(b, &counts.times[i]);
}
