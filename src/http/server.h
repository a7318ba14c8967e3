/* The server: HTTP threads parse and answer what is in memory; everything else is suspended, put in
 * a bounded line of its class, done by a worker and resumed. HTTP threads never block. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "http/http.h"

struct http_server;

enum { HTTP_CLASSES_MAX = 8 };

/* Requests that wait together: a full line is refused at once, the others go on. */
struct http_class {
	const char *name;
	int max_queued;
	int max_running; /* workers that it may have at a time */
};

struct http_config {
	int listen_fd;			  /* from http_listen(); the caller's to close. 0: none */
	int workers;			  /* 0: 64 */
	const struct http_class *classes; /* rq->class says which; lives as long as the server */
	size_t n_classes;
	/* In the HTTP thread: answers from memory at once and returns true, or sets rq->class and
	 * returns false. Must not block. */
	bool (*quick)(void *arg, struct http_request *rq, struct http_response *rs);
	/* In the HTTP thread, at a form that may hold files: the folder for them, or NULL when its
	 * address takes none. NULL: no address does. */
	const char *(*files_to)(void *arg, const struct http_request *rq);
	/* In a worker: always gives an answer. */
	void (*serve)(void *arg, struct http_request *rq, struct http_response *rs);
	/* In the HTTP thread, when the line is full: an answer from memory. Must not block. */
	void (*refuse)(void *arg, struct http_request *rq, struct http_response *rs);
	/* In the HTTP thread, for a request that cannot be read (400) or is too large (413): an
	 * answer from memory. Must not block. */
	void (*fault)(void *arg, struct http_request *rq, struct http_response *rs, int status);
	/* The server is asked to end: streams end now. */
	void (*drain)(void *arg);
	void *arg;
};

/* A socket that listens: the inherited one, or (with 0) a new one on `at`: 127.0.0.1:8080,
 * [::1]:8080,
 * *:8080; port 0 takes a free one. ERR_INVALID, ERR_UPSTREAM, logged, when it cannot be had. */
MUST_USE enum err http_listen(const char *at, int inherited, int *ret_fd);
int http_listen_port(int fd);
/* Starts the threads. */
MUST_USE enum err http_server_start(
    const struct http_config *config, struct http_server **ret_server);
/* Accepts no more, finishes what is under way (each answer says Connection: close), ends the
 * threads. The listening socket is left as it is: whoever else has it goes on.
 */
void http_server_stop(struct http_server *s);
bool http_server_stopping(const struct http_server *s);

struct http_line_count {
	const char *name;
	int n_queued;
	int n_running;
	int64_t n_refused;
};
struct http_counts {
	int connections;
	struct http_line_count lines[HTTP_CLASSES_MAX];
	size_t n_lines;
};
struct http_counts http_server_count(struct http_server *s);
/* One request as text from a file descriptor, answered on another: for bug reports and fuzzing. The
 * server was started without a socket. */
MUST_USE enum err http_server_once(struct http_server *s, struct str request, int out_fd);
