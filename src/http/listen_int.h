/* The listening socket and the thread that accepts. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include <sys/socket.h>

#include "base/base.h"
#include "base/err.h"

struct listener;

/* Takes each new connection; the socket is its to close. Must not block. */
typedef void listener_take(void *arg, int fd, const struct sockaddr *from, socklen_t from_size);

/* Opens a socket that listens on address:port (an address in numbers, "localhost" or "*" for all;
 * port 0 is any free one). ERR_INVALID: it cannot be read; ERR_UPSTREAM: it cannot be had. Both are
 * logged.
 */
MUST_USE enum err listener_open(const char *listen_at, int *ret_fd);
/* Makes a socket that somebody else opened ready. ERR_INVALID, logged, when it is none that
 * listens.
 */
MUST_USE enum err listener_inherit(int fd);
/* Accepts on fd, in a thread of its own that also calls `tick` about once a second, until the
 * listener is stopped. */
MUST_USE enum err listener_start(int fd, listener_take *take, void (*tick)(void *arg), void *arg,
    struct listener **ret_listener);
/* The port, or 0. */
int listener_port(int fd);
/* Accepts no more when it returns; does not close the socket. */
void listener_stop(struct listener *l);
