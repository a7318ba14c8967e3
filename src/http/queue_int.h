/* The gate before the handlers: bounded lines by class, and the workers that take from them in
 * turn, so that no class takes every worker or makes the others wait for ever. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include <pthread.h>

#include "http/server.h"

/* Part of an exchange, so that standing in line needs no memory. */
struct queued {
	struct queued *next;
	size_t class;
};

struct queue_line {
	struct http_class class;
	struct queued *first;
	struct queued *last;
	int n_queued;
	int n_running;
	int64_t n_refused;
};

struct queue {
	pthread_mutex_t lock;
	pthread_cond_t filled;
	struct queue_line lines[HTTP_CLASSES_MAX];
	size_t n_lines;
	size_t turn;
	bool stopping;
	void (*work)(struct queued *q, void *arg);
	void *arg;
	pthread_t *workers;
	int n_workers;
};

/* Starts the workers. */
MUST_USE enum err queue_start(struct queue *q, const struct http_class *classes, size_t n_classes,
    int n_workers, void (*work)(struct queued *q, void *arg), void *arg);
/* Calls `ready` and puts it in its line; false when that is full. `ready` is called under the lock:
 * the worker may have it at once afterwards. */
bool queue_put(struct queue *q, struct queued *item, void (*ready)(struct queued *item));
/* Takes no more, finishes what stands in line, ends the workers. */
void queue_stop(struct queue *q);
