/* What the public pages show: to ask, to file a case, to follow it. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "contact/answer_view.h"
#include "contact/public_disturbance.h"
#include "contact/shortcut.h"
#include "contact/topic_form_page.h"
#include "gen/contact_q.h"
#include "web/thing.h"
#include "web/upload.h"

struct topic_item {
	const char *key;
	const char *name;
	const char *below; /* some of the topics under it, as a line; or NULL */
};

struct front_view {
	struct public_disturbances disturbed;
	const char *site_name;
	struct reach reach;
	const struct front_link *shortcuts;
	size_t n_shortcuts;
	const struct topic_item *areas;
	size_t n_areas;
	const struct contact_q_answer_common *common;
	size_t n_common;
};

struct topic_view {
	struct public_disturbances disturbed;
	struct reach reach;
	const char *key;
	const char *form_key; /* of the form that asks about it; NULL for none */
	const char *form_title;
	bool form_swedish;
	const char *name;
	const struct topic_item *below;
	size_t n_below;
	const struct contact_q_answer_common *answers;
	size_t n_answers;
};

struct file_view {
	struct form *form;
	const struct topic_form *topic;
	bool choose;	     /* there are several types */
	bool review;	     /* to be read through before it is sent */
	bool anonymous;	     /* no way to reach them was given */
	const char *promise; /* within which time such a case is answered */
	size_t files_at;     /* where the files stand among the fields */
	struct reach reach;
};

struct receipt_view {
	const char *number;
	const char *code;
	const char *follow;
	const char *promise; /* when it is answered */
	bool again;	     /* instead of a case that was closed long ago */
};

struct follow_form_view {
	struct form *form;
};
struct thread_item {
	const char *kind; /* in, out, note: a class */
	const char *who;
	const char *channel;
	const char *body;
	int64_t at;
	const struct note_item *note; /* NULL for what is none of core/note.h */
};

struct follow_view {
	int64_t reminded_at; /* that it waits for them; 0: not */
	const char *number;
	const char *title;
	const char *state;
	const char *unit;
	int64_t opened_at;
	const struct thread_item *items;
	size_t n_items;
	struct form *form; /* to write in it; NULL while something else is asked */
	struct form *rate; /* how it was; NULL while the case is open */
	bool rated;
	bool closed;
	bool open;
	bool waiting;	   /* for something that they were asked for */
	bool old;	   /* what is written now becomes a case of its own */
	const char *by;	   /* the day by which it is answered; or NULL */
	const char *late;  /* that the day has passed; or NULL */
	const char *token; /* of this page's other addresses */
	unsigned said;	   /* what they did a moment ago */
	const struct upload_item *files;
	size_t n_files;
	struct http_request *rq;
	const struct formdef_answer *answers;
	size_t n_answers;
};
