/* Files on forms and in answers. A form has a field of the kind FORM_FILES; its route has the flag
 * HTTP_TAKES_FILES; the handler calls upload_store() before its transaction and upload_use() in it.
 */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/file.h"
#include "web/form.h"

/* A file as a page shows it. */
struct upload_item {
	int64_t id; /* of the use */
	bool ours;  /* somebody of staff put it there */
	const char *name;
	const char *size;    /* 1,2 MB */
	const char *address; /* NULL while it may not be fetched */
	unsigned state;	     /* a text that says why; T_NONE when it may */
};

/* True when a form may bring files: for http_config.files_to. */
bool upload_allowed(const struct http_request *rq);
/* Stores what came with the form, once, however often the handler runs. Before db_begin(). */
MUST_USE enum err upload_store(struct cx *cx, struct http_request *rq);
/* Ties the files of one field to what was made. Inside the transaction. */
MUST_USE enum err upload_use(
    struct cx *cx, const struct http_request *rq, const char *field, struct link link);
/* 1,2 MB; in the page's language. */
const char *upload_size_text(struct cx *cx, int64_t bytes);
/* What is tied to it. `address` + the use's id is where each is fetched. */
MUST_USE enum err upload_list(struct cx *cx, struct link link, const char *address,
    const struct upload_item **ret_items, size_t *ret_n);
/* Sends one of them, whole or in part (RFC 9110, 14). The caller has seen that the viewer may read
 * the link. ERR_MISSING when the file is not the link's, or may not be fetched yet. */
MUST_USE enum err upload_send(struct cx *cx, const struct http_request *rq,
    struct http_response *rs, struct link link, int64_t use_id);
/* One range of bytes=a-b, a- or -n. OK: 206; ERR_MISSING: none that we know, the whole is the
 * answer; ERR_LIMIT: outside the file, 416. */
MUST_USE enum err upload_range(const char *range, int64_t size, int64_t *ret_at, int64_t *ret_n);
