/* Who is connected, and how long each may take: a client that sends or reads a byte now and then
 * would otherwise hold its connection for ever. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include <pthread.h>
#include <stdatomic.h>

#include "base/base.h"
#include "base/str.h"

/* RFC 9110 sets no times; these are far above what a person on a poor mobile network needs. */
enum {
	CONN_FIRST_HEAD_S = 30, /* from the connection to the end of the first request's head */
	CONN_NEXT_HEAD_S = 90,	/* from an answer to the end of the next head: idle, then slow */
	CONN_BODY_S = 30,	/* for a body or an answer, and a second more for each … */
	CONN_BYTES_PER_S = 1024,
};

enum conn_phase {
	CONN_FIRST_HEAD,
	CONN_NEXT_HEAD,
	CONN_BODY,
	CONN_AT_WORK, /* in the queue or with a worker: our time, not the client's */
	CONN_SENDING,
	CONN_STREAM, /* server-sent events */
};

struct conn {
	int fd;
	_Atomic int phase;
	_Atomic int64_t since_us;
	_Atomic size_t bytes; /* received in CONN_BODY, to be sent in CONN_SENDING */
	struct conn *prev;
	struct conn *next;
};

/* Oldest first. */
struct conns {
	pthread_mutex_t lock;
	struct conn *first;
	struct conn *last;
	int n;
};

struct conn *conn_open(struct conns *c, int fd);
/* Before the descriptor is closed. */
void conn_close(struct conns *c, struct conn *conn);
void conn_enter(struct conn *conn, enum conn_phase phase, size_t bytes);
/* Ends those that took too long; returns how many. */
int conns_sweep(struct conns *c);
/* Ends those longest without a request under way, at most `n`; returns how many. */
int conns_make_room(struct conns *c, int n);
int conns_count(struct conns *c);
