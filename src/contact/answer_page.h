/* Pages of answers for staff. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/list.h"
#include "web/panel.h"
#include "web/thing.h"
#include "web/web.h"

struct answer_lang {
	const char *name;
	const char *code;
	const char *state; /* of what is being written; or NULL */
	const char *edit;  /* the page of its text; NULL: there is none yet */
	bool shown;
	bool outdated;
};

struct answer_view {
	const char *question;
	const char *body;
	const char *topic;
	const char *topic_address;
	const char *unit;   /* NULL: nobody's */
	const char *source; /* NULL: the municipality's own */
	const char *lang;   /* code */
	const char *lang_name;
	const char *address; /* on the public pages; NULL when it is not there */
	int64_t reviewed_at;
	int64_t updated_at;
	bool retired;
	bool inside;  /* for staff only */
	bool list;    /* the reader may see the list of answers */
	bool waiting; /* nothing of it is approved yet */
	struct http_request *rq;
	const char *id;
	int64_t rev;
	const char *message;
	const char *fault;
	const char *owner;    /* NULL: the unit's */
	const char *keywords; /* or NULL */
	const char *review;   /* the day, or NULL */
	bool review_soon;
	bool may_write;
	int64_t used, helped, views;	 /* in a year */
	const struct answer_lang *langs; /* N_LANG */
	struct form *facts;		 /* NULL for who may not write */
	bool facts_open;		 /* somebody typed in them */
	const char *const *theirs;
	struct form *wrong;
	struct panels panels;
	struct thing_view *thing;
};

struct answers_view {
	struct list *list;
	bool may_write;
};

struct answer_new_view {
	struct form *form;
	const char *from_case; /* the page of the case that it was made of; or NULL */
	bool may_save;	       /* keep a draft, and go on with it later */
};

/* The page of one answer with forms as they were typed (NULL: as they are kept). */
struct answer_edit_draw {
	int64_t id;
	struct form *facts;
	struct form *wrong;
	bool conflict;
};
MUST_USE enum err answer_draw(struct cx *cx, struct http_request *rq, struct http_response *rs,
    const struct answer_edit_draw *d, int status);
MUST_USE enum err answer_edit_fill(struct cx *cx, struct http_request *rq,
    const struct answer_edit_draw *d, struct answer_view *v);

extern const struct http_routes contact_answer_routes;
extern const struct http_routes contact_answer_edit_routes;
extern const struct panel contact_panel_make_answer;
