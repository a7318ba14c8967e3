/* The server: HTTP threads parse and answer what is in memory; everything else is suspended, put in
 * a bounded queue, done by a worker and resumed. HTTP threads never block. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "http/http.h"

struct http_server;

struct http_config {
	const char *listen; /* 127.0.0.1:8080, [::1]:8080, *:8080; port 0 takes a free one */
	int workers;	    /* 0: 64 */
	/* In the HTTP thread: answers from memory at once and returns true, or false. Must not
	 * block. */
	bool (*quick)(void *arg, struct http_request *rq, struct http_response *rs);
	/* In a worker: always gives an answer. */
	void (*serve)(void *arg, struct http_request *rq, struct http_response *rs);
	void *arg;
};

/* Starts the threads. ERR_UPSTREAM, logged, when the address cannot be had. */
MUST_USE enum err http_server_start(
    const struct http_config *config, struct http_server **ret_server);
int http_server_port(const struct http_server *s);
/* Takes no more, finishes what is under way, ends the threads. */
void http_server_stop(struct http_server *s);
/* One request as text from a file descriptor, answered on another: for bug reports and fuzzing. The
 * server was started with listen NULL. */
MUST_USE enum err http_server_once(struct http_server *s, struct str request, int out_fd);
