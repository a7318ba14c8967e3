/* The parts of the supervisor: what it does after a server's end, what it tells systemd, and the
 * sign of life that a server gives it. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "http/fence.h"

/* What a server says on its status pipe, a byte each. */
enum server_word { SERVER_READY = 'R', SERVER_ALIVE = 'A' };

enum { END_HISTORY = 64 };

/* Which routes were in hand when servers ended. */
struct end_history {
	struct {
		char route[FENCE_ROUTE_TEXT];
		int64_t at_us;
	} list[END_HISTORY];
	size_t n; /* in all; the list is a ring */
};

/* A request in hand for longer than this means that its worker hangs. A test build takes
 * LYHORD_WATCHDOG_MS. */
int64_t watchdog_us(void);

/* After a server's end: keeps the guilty requests as files in DIR/failed, and closes a route that
 * was guilty at two ends within a minute. */
void server_ended(
    struct end_history *h, struct fence *fence, int bank, enum fence_why why, const char *dir);

/* sd_notify(3): `text` as a datagram to $NOTIFY_SOCKET; nothing without it. */
void notify_systemd(const char *text);
/* How often systemd wants to hear WATCHDOG=1, half of what it waits; 0: never. */
int64_t notify_every_us(void);

/* The server's side: says that it is ready, and each second that it lives, as long as no worker
 * hangs. */
void beat_start(int status_fd);
void beat_stop(void);
