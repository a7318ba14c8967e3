/* What a page of any thing shows of it alike: the tasks about it, and whether one follows it. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/event.h"
#include "html/html.h"
#include "web/form.h"

struct task;

struct task_item {
	const char *address; /* of the task's own page */
	const char *title;
	const char *who;
	const char *due;	   /* NULL without a day */
	const char *about;	   /* the thing, where the list is of several; or NULL */
	const char *about_address; /* or NULL */
	const char *button;	   /* what its button posts to */
	int64_t rev;
	int64_t done_at;
	bool overdue;
	bool today;
	bool unit;
};

struct note_item {
	const char *address; /* of its own page: changing it, and what stood there before */
	const char *author;
	const char *body; /* "" when it is withdrawn */
	int64_t at;
	bool mine;
	bool changed;
	bool withdrawn;
};

struct thing_view {
	struct http_request *rq;
	const char *key;
	const char *others;	       /* who else has the page open; "" for nobody */
	const struct note_item *notes; /* newest first */
	size_t n_notes;
	struct form *note;
	bool notes_above; /* the page has put them elsewhere: only the form is drawn */
	bool may_follow;
	bool no_tasks;
	const char *follow; /* what the button posts to */
	bool follows;
	const struct task_item *tasks;
	size_t n_tasks;
	struct form *task;
	struct form *reminder;
};

/* The fields of a task and of a reminder: "on" is the thing's key. */
enum { TASK_FIELDS = 6, REMINDER_FIELDS = 3, NOTE_FIELDS = 2 };
extern const struct form_field note_fields[NOTE_FIELDS];
extern const struct form_field task_fields[TASK_FIELDS];
extern const struct form_field reminder_fields[REMINDER_FIELDS];
/* The units that a task may be given to, as options of the form's field "task_unit". */
MUST_USE enum err web_task_options(struct cx *cx, struct form *f);
/* A task as a list shows it; with `about`, what it is about, too. */
struct task_item web_task_item(struct cx *cx, const struct task *t, bool about);

/* A link as part of an address or a form, "1-4k2m"; and back, false when it is none. */
const char *web_link_key(struct cx *cx, struct link link);
bool web_link_parse(struct str key, struct link *ret_link);

/* Notes that the viewer has a thing's page open for some seconds, and says who else has: a line, ""
 * for nobody. The viewer may read the thing. */
MUST_USE enum err web_presence(
    struct cx *cx, struct link link, int64_t seconds, const char **ret_others);
/* The line, which follows who comes and goes. */
void web_presence_draw(struct html *h, const struct thing_view *v);
/* The name that a note's draft has while it is written about the thing. */
const char *web_note_draft(struct cx *cx, struct link link);
/* The panel of a thing that the viewer may read. */
MUST_USE enum err web_thing_get(
    struct cx *cx, struct http_request *rq, struct link link, struct thing_view **ret_view);
void web_thing_draw(struct html *h, const struct thing_view *v);
/* Beside a note's author and time: what became of it, and where to change it. */
void web_note_draw(struct html *h, const struct note_item *n);
