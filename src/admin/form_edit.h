/* The pages where forms are made: what their templates show, and what they share. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "admin/form_view.h"
#include "text/diff.h"

struct forms_item {
	const char *address;
	const char *title;
	const char *key;   /* that it is sorted by */
	const char *topic; /* NULL for none */
	const char *unit;
	int64_t published; /* the version's number; 0 for none */
	bool draft;
};

struct forms_view {
	struct form *form;
	const struct forms_item *items;
	size_t n_items;
};

/* A line in the overview of a draft: a step, or a question in it. */
struct form_line {
	bool step;
	const char *label;
	const char *name;
	const char *kind; /* in words; NULL for a step */
	const char *when; /* in words; NULL for always */
	const char *edit;
	const char *up; /* NULL where it stands first */
	const char *down;
	const char *remove;
	const char *add; /* of a step: where a question is added */
	bool required;
	bool ends; /* the last line of its step */
};

struct form_version_item {
	int64_t number;
	const char *state;
	const char *title;
	const char *author;
	int64_t changed_at;
	const char *look;
	const char *compare; /* NULL for the oldest */
	const char *restore; /* NULL when there is a draft */
};

struct form_view {
	struct http_request *rq;
	const char *title;
	const char *action; /* /arbete/formular/ID */
	const char *message;
	const char *fault;
	const char *address; /* of what is published, on the public pages */
	struct form *settings;
	const char *const *theirs; /* NULL when nobody was first */
	const struct formdef_version *draft;
	const struct formdef_version *published;
	const char *look; /* the draft as the citizen sees it */
	const struct form_line *lines;
	size_t n_lines;
	const char *const *stops; /* what hinders publishing, in words */
	size_t n_stops;
	const char *const *notes; /* what is only said */
	size_t n_notes;
	const struct form_version_item *versions;
	size_t n_versions;
};

struct form_edit_view {
	const char *form_title;
	const char *back;
	const char *title;
	const char *action;
	struct form *form;
	const char *const *theirs;
};

struct form_compare_view {
	const char *form_title;
	const char *back;
	int64_t from;
	int64_t to;
	const struct diff_part *parts;
	size_t n_parts;
};

/* A form and its draft, as the address says; ERR_CONFLICT when it has no draft. */
struct form_draft_target {
	struct formdef_form form;
	struct formdef_version draft;
	const char *action;
};
MUST_USE enum err admin_form_draft(
    struct cx *cx, struct http_request *rq, struct form_draft_target *ret_target);
/* A condition in words; NULL for none. */
const char *admin_form_when(
    struct cx *cx, const struct formdef *def, const struct formdef_when *when);
/* A definition as text, a line for each thing, to be compared with another. */
const char *admin_form_words(struct cx *cx, const struct formdef *def);
/* A version of the form by its number, with its definition. */
MUST_USE enum err admin_form_version(struct cx *cx, const struct formdef_form *f, int64_t number,
    struct formdef_version *ret_version);
/* A button of a line in the overview. */
void form_part_button(struct html *h, const struct form_view *v, const struct form_line *l,
    const char *action, unsigned text);
/* What people call a form: its Swedish title, its address when it has none. */
const char *admin_form_title(const struct formdef_form *f);
