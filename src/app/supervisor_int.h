/* The parts of the supervisor: what it does after a server's end, what it tells systemd, and the
 * sign of life that a server gives it. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "extract/frame.h"
#include "http/fence.h"

/* What a server says on its status pipe, a byte each. From SERVER_REPLACE on: this number less, a
 * sandboxed child that hangs. */
enum server_word { SERVER_READY = 'R', SERVER_ALIVE = 'A', SERVER_REPLACE = 128 };

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

/* A new process that ends with us, with `input` (-1: ours) and what of `fds` it inherits. -1 when
 * there can be none. */
pid_t spawn(const char *path, char *const *argv, int input, const int *fds, size_t n);

/* The sandboxed children of one server. */
struct sandbox_child {
	pid_t pid; /* 0: none */
	int fd;	   /* the child's end of the socket */
	int64_t started_us;
	int64_t restart_us; /* 0: it runs */
};
struct sandbox {
	struct sandbox_child children[EXTRACT_CHILDREN];
	bool open;
};
/* Finds lyhord-extract beside the program; false when it is not there. */
bool sandbox_find(const char *lyhord);
/* Starts the children; the server's ends are the caller's to close. */
bool sandbox_open(struct sandbox *b, int ret_server_fds[EXTRACT_CHILDREN]);
void sandbox_close(struct sandbox *b);
/* True when the process was one of them; it is then started again at the next look. */
bool sandbox_reap(struct sandbox *b, pid_t pid, struct fence *fence);
/* Starts what is due; returns when the next is. */
int64_t sandbox_look(struct sandbox *b);
/* For a command: one child, for core/extract.h; it ends with the process. False when there is none.
 */
bool sandbox_alone(const char *lyhord);
/* Ends one that hangs. */
void sandbox_replace(struct sandbox *b, size_t i);

/* sd_notify(3): `text` as a datagram to $NOTIFY_SOCKET; nothing without it. */
void notify_systemd(const char *text);
/* How often systemd wants to hear WATCHDOG=1, half of what it waits; 0: never. */
int64_t notify_every_us(void);

/* The server's side: says that it is ready, and each second that it lives, as long as no worker
 * hangs. */
void beat_start(int status_fd);
void beat_stop(void);
/* Asks for another sandboxed child in place of that one. */
void beat_replace(size_t child);
