/* Approved text: written as a draft, reviewed and approved by somebody else, shown from a time
 * until a time, kept in every version, side by side in the languages. Swedish is the source; a
 * translation remembers which Swedish version it was made from. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "core/event.h"

enum document_state {
	DOCUMENT_DRAFT = 1,
	DOCUMENT_REVIEW = 2,
	DOCUMENT_APPROVED = 3,
	DOCUMENT_DISCARDED = 4,
};

enum { DOCUMENT_TITLE_MAX = 150, DOCUMENT_BODY_MAX = 50000, DOCUMENT_NOTE_MAX = 1000 };

struct document_version {
	int64_t id; /* 0: there is none */
	int64_t rev;
	int64_t number;
	enum document_state state;
	const char *title;
	const char *body;	 /* only from document_version_get() and document_shown() */
	int64_t source;		 /* the Swedish version's number, 0 for Swedish itself */
	const char *note;	 /* what the reviewer said when it was sent back */
	int64_t author;		 /* 0: the program */
	int64_t approver;	 /* 0: nobody yet, or the program */
	const char *author_name; /* these two only from document_get() */
	const char *approver_name;
	int64_t changed_at;
	int64_t shown_from;
	int64_t shown_until; /* 0: until another takes its place */
};

/* One language of a text. */
struct document_language {
	struct document_version *versions; /* newest first */
	size_t n;
	const struct document_version *open;  /* the draft or what is in review; NULL for none */
	const struct document_version *shown; /* now; NULL for none */
	bool
	    outdated; /* what is shown was translated from an older Swedish version than is shown */
};

struct document {
	int64_t id;
	const char *key;
	int64_t rev;	  /* these two only from document_get() */
	int64_t topic_id; /* 0: about no topic in particular */
	struct link
	    of; /* the thing that it is the text of; kind LINK_NONE: the municipality's own */
	struct document_language langs[N_LANG];
};

MUST_USE enum err documents_get(struct cx *cx, struct document **ret_documents, size_t *ret_n);
/* ERR_MISSING when there is none. */
MUST_USE enum err document_get(struct cx *cx, int64_t id, struct document *ret_document);
/* A version with its text. */
MUST_USE enum err document_version_get(struct cx *cx, int64_t id, enum lang lang, int64_t number,
    struct document_version *ret_version);
/* What is shown under a key now, in the language, else in Swedish (*ret_lang says which);
 * ERR_MISSING when neither is. *ret_until is when that may change by the clock, 0 for never. */
MUST_USE enum err document_shown(struct cx *cx, const char *key, int64_t *ret_id,
    enum lang *ret_lang, struct document_version *ret_version, int64_t *ret_until);

/* The program's own text, approved as it is: for a new site. Inside a transaction. */
MUST_USE enum err document_add(struct cx *cx, const char *key, int64_t position,
    const char *titles[N_LANG], const char *bodies[N_LANG]);

/* The text of some thing, not listed among the municipality's own: its owner shows it. With a
 * title, what is shown of it already as the first version of a language. Inside a transaction. */
MUST_USE enum err document_add_of(struct cx *cx, struct link of, enum lang lang, const char *title,
    const char *body, int64_t shown_from, int64_t *ret_id);
/* The next moment at which something of it comes or goes by the clock; 0 for never. */
int64_t document_changes_at(const struct document *d, int64_t now);

/* The steps. Each is inside the caller's transaction, writes its event, and gives ERR_CONFLICT when
 * the version is in another state or of another revision than the caller saw. */

/* Saves the open draft of a language, or begins one. rev is that of the open version, 0 when the
 * caller saw none. *ret_number names it. */
MUST_USE enum err document_write(struct cx *cx, int64_t id, enum lang lang, int64_t rev,
    const char *title, const char *body, int64_t *ret_number);
/* An old version as the open draft, which there must not be. */
MUST_USE enum err document_restore(struct cx *cx, int64_t id, enum lang lang, int64_t number);
MUST_USE enum err document_send(struct cx *cx, int64_t id, enum lang lang, int64_t rev);
/* Back to its author with a note. */
MUST_USE enum err document_return(
    struct cx *cx, int64_t id, enum lang lang, int64_t rev, const char *note);
/* Approved, and shown from `from` (0: now) until `until` (0: until another is). ERR_DENIED for its
 * author: four eyes see more than two. */
MUST_USE enum err document_approve(
    struct cx *cx, int64_t id, enum lang lang, int64_t rev, int64_t from, int64_t until);
MUST_USE enum err document_discard(struct cx *cx, int64_t id, enum lang lang, int64_t rev);
/* What is shown is shown no longer, nor anything older in its place; rev is that version's. */
MUST_USE enum err document_withdraw(struct cx *cx, int64_t id, enum lang lang, int64_t rev);

/* What it is about; 0 for nothing in particular. Notes the field topic. ERR_CONFLICT when rev (the
 * document's) is old. */
MUST_USE enum err document_set_topic(struct cx *cx, int64_t id, int64_t rev, int64_t topic_id);
/* At most max texts about a topic of which something is shown now, by their titles in the viewer's
 * language. */
struct document_title {
	const char *key;
	const char *title;
	const char *sorted; /* its key for sorting */
};
MUST_USE enum err documents_of_topic(
    struct cx *cx, int64_t topic_id, size_t max, struct document_title **ret_titles, size_t *ret_n);

struct link document_link(int64_t id);
unsigned document_state_text(enum document_state state);
/* For core/link.h: the Swedish heading. */
struct link_name;
MUST_USE enum err document_link_name(struct cx *cx, int64_t id, struct link_name *ret_name);
struct link_view;
MUST_USE enum err document_link_view(struct cx *cx, int64_t id, struct link_view *ret_view);
