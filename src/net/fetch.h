/* One request to another system's web interface, by libcurl: with a limit on time and size, TLS
 * verified, no redirects followed, no proxy. Never inside a transaction. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/buf.h"
#include "base/err.h"
#include "base/str.h"

struct fetch {
	const char *url;  /* https, or http to this machine */
	const char *form; /* posted as a form; NULL: GET */
	const char *user; /* HTTP Basic, as they go into the header; or NULL */
	const char *password;
	const char *bearer;  /* a token; or NULL */
	const char *accept;  /* NULL: JSON */
	const char *ca_file; /* NULL: the system's certificates */
	int64_t timeout_s;   /* for all of it */
	size_t max;	     /* bytes of the answer */
};

/* Whether the address may be asked: https, or http when the host is this machine. */
bool fetch_allowed(const char *url);
/* *ret_status and *ret_body (in the arena, ends with NUL) for any answer that came whole;
 * ERR_UPSTREAM otherwise, and then *ret_why says in a word or two what happened. */
MUST_USE enum err fetch_run(struct arena *a, const struct fetch *f, long *ret_status,
    struct str *ret_body, const char **ret_why);
/* An address to which fetch_add() adds its query; at most max bytes in all. */
void fetch_begin(struct buf *b, struct arena *a, size_t max, const char *address);
/* Adds name=value with & between, percent-encoded: a form or a query. */
void fetch_add(struct buf *b, const char *name, const char *value);
/* Percent-encodes; in the arena. */
const char *fetch_escape(struct arena *a, const char *text);
