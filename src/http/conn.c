/* The list of connections and their time limits. Ending one means shutting its socket down: the
 * HTTP thread sees the end and closes it. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "http/conn_int.h"

#include <sys/socket.h>

#include "base/clock.h"
#include "base/log.h"

enum { US = 1000000 };

struct conn *
conn_open(struct conns *c, int fd)
{
	struct conn *conn = calloc(1, sizeof(*conn));

	if (!conn)
		log_die("memory", "the operating system has no more");
	conn->fd = fd;
	conn_enter(conn, CONN_FIRST_HEAD, 0);
	pthread_mutex_lock(&c->lock);
	conn->prev = c->last;
	if (c->last)
		c->last->next = conn;
	else
		c->first = conn;
	c->last = conn;
	c->n++;
	pthread_mutex_unlock(&c->lock);
	return conn;
}

void
conn_close(struct conns *c, struct conn *conn)
{
	pthread_mutex_lock(&c->lock);
	if (conn->prev)
		conn->prev->next = conn->next;
	else
		c->first = conn->next;
	if (conn->next)
		conn->next->prev = conn->prev;
	else
		c->last = conn->prev;
	c->n--;
	pthread_mutex_unlock(&c->lock);
	free(conn);
}

void
conn_enter(struct conn *conn, enum conn_phase phase, size_t bytes)
{
	conn->bytes = bytes;
	conn->since_us = clock_mono_us();
	conn->phase = (int)phase;
}

/* INT64_MAX: as long as it likes. */
static int64_t
allowed_us(const struct conn *conn)
{
	switch ((enum conn_phase)conn->phase) {
	case CONN_FIRST_HEAD:
		return (int64_t)CONN_FIRST_HEAD_S * US;
	case CONN_NEXT_HEAD:
		return (int64_t)CONN_NEXT_HEAD_S * US;
	case CONN_BODY:
	case CONN_SENDING:
		return ((int64_t)CONN_BODY_S + (int64_t)(conn->bytes / CONN_BYTES_PER_S)) * US;
	case CONN_AT_WORK:
	case CONN_STREAM:
		break;
	}
	return INT64_MAX;
}

/* In a test build LYHORD_FAST_CLIENTS=n makes every limit n times shorter. */
static int64_t
shorten(int64_t us)
{
#ifdef LYHORD_TEST_HOOKS
	const char *text = getenv("LYHORD_FAST_CLIENTS");
	int64_t n = 0;

	if (text && us != INT64_MAX && str_int(str_of(text), &n) && n > 0)
		return us / n;
#endif
	return us;
}

int
conns_sweep(struct conns *c)
{
	int64_t now = clock_mono_us();
	int n = 0;

	if (base_broken("slow-clients"))
		return 0;
	/* The lock keeps conn_close() from letting the descriptor's number be used again. */
	pthread_mutex_lock(&c->lock);
	for (struct conn *conn = c->first; conn; conn = conn->next) {
		if (now - conn->since_us <= shorten(allowed_us(conn)))
			continue;
		shutdown(conn->fd, SHUT_RDWR);
		n++;
	}
	pthread_mutex_unlock(&c->lock);
	return n;
}

int
conns_make_room(struct conns *c, int n)
{
	int ended = 0;

	pthread_mutex_lock(&c->lock);
	for (struct conn *conn = c->first; conn && ended < n; conn = conn->next) {
		if (conn->phase != CONN_FIRST_HEAD && conn->phase != CONN_NEXT_HEAD)
			continue;
		shutdown(conn->fd, SHUT_RDWR);
		ended++;
	}
	pthread_mutex_unlock(&c->lock);
	return ended;
}

int
conns_count(struct conns *c)
{
	int n;

	pthread_mutex_lock(&c->lock);
	n = c->n;
	pthread_mutex_unlock(&c->lock);
	return n;
}
