/* Forms and the versions of their definitions: a draft that is changed, published versions that
 * never are. What was answered is in core/formdef_answer.h. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/event.h"
#include "core/formdef.h"

struct formdef_version {
	int64_t id;
	int64_t rev;
	int64_t form_id;
	int64_t number;
	enum formdef_state state;
	const char *key; /* of the form */
	enum formdef_use use;
	const char *title; /* Swedish */
	const char *author_name;
	int64_t topic_id;
	int64_t changed_at;
	int64_t published_at; /* 0: never */
	int64_t retired_at;
	struct formdef def; /* only from formdef_version_get() and what finds one */
};

struct formdef_form {
	int64_t id;
	int64_t rev;
	const char *key;
	enum formdef_use use;
	int64_t topic_id;
	int64_t unit_id;
	struct formdef_version *versions; /* newest first; without their definitions */
	size_t n;
	const struct formdef_version *draft;	 /* NULL for none */
	const struct formdef_version *published; /* NULL for none */
};

MUST_USE enum err formdef_list(struct cx *cx, struct formdef_form **ret_forms, size_t *ret_n);
MUST_USE enum err formdef_get(struct cx *cx, int64_t id, struct formdef_form *ret_form);
MUST_USE enum err formdef_version_get(struct cx *cx, int64_t id, struct formdef_version *ret_v);
/* What is published under a key; ERR_MISSING when nothing is. */
MUST_USE enum err formdef_by_key(struct cx *cx, const char *key, struct formdef_version *ret_v);
/* What is asked about a topic now; ret_v->id stays 0 when nothing is. */
MUST_USE enum err formdef_of_topic(struct cx *cx, int64_t topic_id, struct formdef_version *ret_v);
/* A version that a form was begun with: published, or it was once; ERR_MISSING for others. */
MUST_USE enum err formdef_begun(struct cx *cx, int64_t version_id, struct formdef_version *ret_v);

/* Changes. Each is a transaction, or inside the caller's, with its event. Draft revisions are the
 * draft's own; ERR_CONFLICT when the row is not as the caller saw it. */

struct formdef_new {
	const char *key; /* "": made from the title */
	int64_t topic_id;
	int64_t unit_id;
	const struct formdef *def;
};
/* A form with its first draft. Notes wrong fields: key. */
MUST_USE enum err formdef_add(struct cx *cx, const struct formdef_new *in, int64_t *ret_id);
MUST_USE enum err formdef_set(
    struct cx *cx, int64_t id, int64_t rev, int64_t topic_id, int64_t unit_id);
/* The draft as it is now. */
MUST_USE enum err formdef_draft_write(
    struct cx *cx, int64_t id, int64_t rev, const struct formdef *def);
/* A new draft from a version of the form; ERR_CONFLICT when there is one. */
MUST_USE enum err formdef_draft_begin(struct cx *cx, int64_t id, int64_t number);
/* The draft is gone; a form that was never published with it. */
MUST_USE enum err formdef_draft_throw(struct cx *cx, int64_t id, int64_t rev, bool *ret_all);
/* The draft, as formdef_version_get() gave it before the transaction, is asked from now on; what
 * was published is retired. ERR_INVALID with the reason when formdef_check() stops it or when
 * another form asks about the topic. */
MUST_USE enum err formdef_publish(struct cx *cx, const struct formdef_version *draft);
/* What is published is asked no more; rev is that version's. */
MUST_USE enum err formdef_retire(struct cx *cx, int64_t id, int64_t rev);

struct link link_form(int64_t id);
struct link_name;
struct link_view;
MUST_USE enum err formdef_link_name(struct cx *cx, int64_t id, struct link_name *ret_name);
MUST_USE enum err formdef_link_view(struct cx *cx, int64_t id, struct link_view *ret_view);
