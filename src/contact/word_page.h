/* What the templates about search words and searches show. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "contact/asked.h"
#include "contact/pages.h"
#include "web/list.h"

struct word_proposal {
	const char *old;
	const char *new;
	const char *take;    /* where it is made a row */
	const char *dismiss; /* … or put out of the way */
	int64_t n;
};

struct words_view {
	struct http_request *rq;
	struct list *list;
	const char *message;
	const struct word_proposal *proposals;
	size_t n_proposals;
	bool may_change;
};

/* What the search finds with and without the words. */
struct word_tried {
	const char *question;
	bool with;   /* it comes when they are used */
	bool before; /* it comes without them, too */
};

struct word_try {
	const char *q;
	const struct word_tried *with;
	size_t n_with;
	const struct word_tried *without;
	size_t n_without;
	bool same; /* they change nothing */
};

struct word_view {
	struct http_request *rq;
	const char *id; /* NULL: a new one */
	const char *name;
	const char *action;
	struct form *form;
	const char *message;
	const char *fault;
	const char *const *theirs;
	const struct word_try *tried;
	int64_t rev;
	int64_t state;
	const char *author;
	int64_t changed_at;
	const char *meaning; /* what is kept, in words */
	bool may_change;
};

struct asked_view {
	struct list *list;
	struct http_request *rq;
};

extern const struct http_routes contact_word_routes;
extern const struct http_routes contact_asked_routes;
extern const struct op contact_op_word_away;
extern const struct op contact_op_asked_hide;
