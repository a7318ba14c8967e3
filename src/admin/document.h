/* What the pages of approved texts show. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/document.h"
#include "text/diff.h"
#include "web/panel.h"
#include "web/thing.h"
#include "web/web.h"

struct document_lang_item {
	const char *name;
	const char *code;
	const char *edit;     /* the page of the language */
	const char *title;    /* of what is shown, or of the draft; "" for none */
	const char *state;    /* of the open version; NULL when there is none */
	int64_t shown_number; /* 0: nothing is shown */
	int64_t shown_from;
	const char *body;
	bool outdated;
};

struct document_item {
	const char *id;
	const char *name;
	const char *key; /* that it is sorted by */
	const char *address;
	struct document_lang_item langs[N_LANG];
};

struct documents_view {
	const struct document_item *items;
	size_t n_items;
};

struct document_version_item {
	int64_t number;
	const char *state;
	const char *title;
	const char *author;
	const char *approver;
	int64_t changed_at;
	bool shown;
	const char *compare; /* the address; NULL for the oldest */
	const char *restore;
};

struct document_edit_view {
	struct http_request *rq;
	const char *name;
	const char *language;
	const char *lang;
	const char *id;
	const char *address; /* on the public pages */
	const char *action;
	const char *message;
	const char *note;     /* why it came back; "" for none */
	struct form *form;    /* the draft; NULL while it is in review */
	struct form *topic;   /* what it is about */
	struct form *approve; /* what the reviewer answers; NULL when there is nothing to answer */
	const struct document_version *open;
	const struct document_version *shown;
	const struct document_version *source; /* the Swedish text beside a translation */
	const char *const *theirs;
	struct panels panels;
	struct thing_view *thing;
	const struct document_version_item *versions;
	size_t n_versions;
	bool may_approve;
	bool plain;	      /* it is read as it is written, without Markdown */
	const char *of_title; /* the thing that it is the text of; or NULL */
	bool outdated;
	bool other_eyes; /* the viewer wrote it: somebody else approves */
};

struct document_compare_view {
	const char *name;
	const char *language;
	const char *lang;
	const char *back;
	int64_t from;
	int64_t to;
	const struct diff_part *title;
	size_t n_title;
	const struct diff_part *body;
	size_t n_body;
};

/* The parts as text with <del> and <ins>, each with words for those who cannot see it. */
void document_diff_put(struct html *h, const struct diff_part *parts, size_t n);
