/* Operations: what one may do to an object, told once, for the page, a bulk of rows, the API and
 * its document. An operation knows its inverse: what it did may be undone for a day, unless
 * somebody has changed the object since. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/event.h"
#include "core/role.h"
#include "web/form.h"

enum { OP_ROWS_MAX = 200, OP_UNDO_S = 24 * 3600 };

/* What an operation tells of one object. Texts in the arena. */
struct op_done {
	const char *label; /* what people call it: KC-1234. Set also when it is refused, if known */
	int64_t rev;	   /* after the operation */
	const char *before; /* for the inverse: ids and numbers only; NULL when it has none */
	const char *about;  /* fills {1} of the message; NULL for none */
};

struct op {
	const char *name; /* case.take: stored for a day */
	unsigned title;	  /* a verb, on the button */
	unsigned help;	  /* what happens then; T_NONE for none */
	unsigned done;	  /* "{0} ärenden lämnades över till {1}." */
	unsigned undone;  /* "{0} ärenden är tillbaka." */
	enum permission permission;
	const struct form_field *fields; /* what it must be told */
	size_t n_fields;
	enum err (*options)(struct cx *cx, struct form *f);
	/* Both run inside the caller's transaction and refuse before they write anything: what
	 * fails later takes everything with it. f is checked. */
	enum err (*fn)(
	    struct cx *cx, int64_t id, int64_t rev, const struct form *f, struct op_done *ret_done);
	enum err (*undo)(struct cx *cx, int64_t id, int64_t rev, const char *before);
};

struct op_row {
	int64_t id;
	int64_t rev;
};

/* All operations, for undo by name. Set once at start. */
void op_register(const struct op *const *ops, size_t n);

/* Does it to one object, inside a transaction; returns its error. *ret_undo is for op_notice();
 * `back` is the page that shows the notice. */
MUST_USE enum err op_run(struct cx *cx, const struct op *op, struct op_row row,
    const struct form *f, const char *back, int64_t *ret_undo);
/* Does it to each of at most OP_ROWS_MAX, inside one transaction: what cannot be done is refused
 * with its reason, the rest is done. An error means that nothing was. */
MUST_USE enum err op_run_rows(struct cx *cx, const struct op *op, const struct op_row *rows,
    size_t n, const struct form *f, const char *back, int64_t *ret_undo);
/* Undoes what the viewer did, inside a transaction, row by row; *ret_back is the page to go to,
 * also at ERR_CONFLICT, when it was undone before. ERR_MISSING when there is nothing to undo. */
MUST_USE enum err op_undo(struct cx *cx, int64_t undo_id, const char **ret_back);

/* The line that tells what was done, with its undo button; made from the address's klart=ID. NULL
 * when there is none. */
struct op_notice;
MUST_USE enum err op_notice_get(
    struct cx *cx, struct http_request *rq, struct op_notice **ret_notice);
void op_notice_draw(struct html *h, const struct op_notice *n);
/* An address with klart=ID added. */
const char *op_address(struct cx *cx, const char *path, int64_t undo_id);

struct op_notice_row {
	const char *label;
	const char *reason;
};
struct op_notice {
	struct http_request *rq;
	const char *text; /* NULL when nothing was done */
	const struct op_notice_row *refused;
	size_t n_refused;
	int64_t until;	    /* it can be undone */
	const char *action; /* where to undo; NULL when it cannot be (any more) */
};

extern const struct http_routes web_op_routes;
