/* What the server shares with its supervisor: which request each worker has in hand, and which
 * routes are closed because they were in hand when the server ended, twice within a minute.
 * The memory is made by the supervisor and outlives every server. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include <stdatomic.h>

#include "http/http.h"

enum {
	FENCE_BANKS = 2, /* an old server that finishes and the new one */
	FENCE_SLOTS = 128,
	FENCE_ROUTES = 32,
	FENCE_ROUTE_TEXT = 128,
	FENCE_REQUEST_TEXT = 16 * 1024,
};

enum fence_why { FENCE_CRASHED = 1, FENCE_HUNG = 2 };

/* One worker of one server. `since_us` is 0 while it has nothing in hand; `guilty` is set by the
 * thread that failed, in the signal's handler. */
struct fence_slot {
	_Atomic int64_t since_us; /* clock_mono_us(), the same clock in every process */
	_Atomic bool guilty;
	char route[FENCE_ROUTE_TEXT]; /* POST /kontakt */
	size_t n_request;
	char request[FENCE_REQUEST_TEXT];
};

/* A closed route. The supervisor writes it, then sets `why`; the server sets that to 0 again. */
struct fence_route {
	_Atomic int why;
	int64_t at;
	char route[FENCE_ROUTE_TEXT];
};

struct fence {
	struct fence_route routes[FENCE_ROUTES];
	_Atomic int64_t n_starts;  /* servers started */
	_Atomic int64_t n_ends;	   /* ended by themselves */
	_Atomic int64_t n_hung;	   /* ended because they did not answer the watchdog */
	_Atomic int64_t n_sandbox; /* sandboxed children that had to be replaced */
	struct fence_slot slots[FENCE_BANKS][FENCE_SLOTS];
};

/* The supervisor's: new shared memory and its file descriptor. ERR_UPSTREAM when there is none. */
MUST_USE enum err fence_make(int *ret_fd, struct fence **ret_fence);
/* The server's: takes part in it, and notes the failing thread when one fails. With `bodies` what
 * forms held is kept too. */
MUST_USE enum err fence_join(int fd, int bank, bool bodies);

/* A worker takes a request in hand, and is done with it. Without a supervisor they do nothing. */
void fence_enter(const struct http_request *rq);
void fence_leave(void);
/* True when the request's route is closed. */
bool fence_closed(const struct http_request *rq);
/* True when a worker has had the same request longer than that. */
bool fence_hangs(int64_t longer_us);
/* Opens a closed route again, by its number. */
void fence_open(size_t i);
/* NULL without a supervisor. */
const struct fence *fence_get(void);
