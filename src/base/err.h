/* The one error type. Kinds say what the caller can do; the detail is a catalogue key, never a
 * sentence. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/base.h"

struct cx;

enum err {
	OK = 0,
	ERR_INVALID,  /* what was given is wrong: 422, the form again */
	ERR_AUTH,     /* nobody is logged in: to the log-in page */
	ERR_DENIED,   /* somebody is, but may not: 403 */
	ERR_MISSING,  /* not there, or not for this viewer: 404 */
	ERR_CONFLICT, /* someone else was first: 409 */
	ERR_LIMIT,    /* too much: 413 or 429 */
	ERR_BUSY,     /* try again: 503 */
	ERR_UPSTREAM, /* another system failed: 502 */
	ERR_BUG,      /* ours: 500 */
};

struct field_error {
	const char *field;
	unsigned text;
	const char *arg;
	struct field_error *next;
};

/* What went wrong, for the one who answers the user. `text` is a key of the catalogue (enum
 * text_key); 0 means that the kind says enough. */
struct failure {
	enum err kind;
	unsigned text;
	const char *arg;
	struct field_error *fields;
};

/* Notes the failure in cx and returns `kind`, so that one can write `return fail(…)`.
 * `arg` fills {0} in the text; it must live as long as cx, and may be NULL. */
MUST_USE enum err fail(struct cx *cx, enum err kind, unsigned text, const char *arg);

/* Notes one wrong field and returns ERR_INVALID. Several may be noted before returning. */
enum err fail_field(struct cx *cx, const char *field, unsigned text, const char *arg);

/* The first error noted for the field, or NULL. */
const struct field_error *fail_field_find(const struct cx *cx, const char *field);

const char *err_name(enum err e);
