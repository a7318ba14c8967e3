/* The questions of a topic's own form, asked beside those of a page: where citizens write, where
 * agents take a contact. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/formdef_answer.h"
#include "web/form_stored.h"

struct topic_form {
	struct formdef_version version; /* id 0: the topic asks nothing more */
	struct form_stored stored;
	bool unseen; /* what was sent came from a page without these questions */
};

/* A new form: the page's own fields, and the questions of the topic. */
MUST_USE enum err topic_form_new(struct cx *cx, struct http_request *rq,
    const struct form_field *own, size_t n_own, int64_t topic_id, struct topic_form *tf,
    struct form **ret_form);
/* What was sent: the topic is its field "topic", and the version is the one it was begun with. */
MUST_USE enum err topic_form_read(struct cx *cx, struct http_request *rq,
    const struct form_field *own, size_t n_own, struct topic_form *tf, struct form **ret_form);
/* form_check(); ERR_INVALID too when the topic's questions have not been seen. */
MUST_USE enum err topic_form_check(struct topic_form *tf, struct form *f);
/* Keeps the answers about the thing. Inside its transaction. */
MUST_USE enum err topic_form_keep(
    struct cx *cx, const struct topic_form *tf, const struct form *f, struct link link);
/* The questions as a part of a page, for the script when another topic is chosen. */
MUST_USE enum err topic_form_part(struct cx *cx, struct http_request *rq, struct http_response *rs);
/* Where a page puts the questions: `source` is the address of the part. */
void topic_form_draw(
    struct html *h, const struct topic_form *tf, const struct form *f, const char *source);

/* A form asked about a topic becomes a case. */
struct form_use;
extern const struct form_use contact_form_use;
