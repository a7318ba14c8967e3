/* The search index: derived, in an SQLite file of its own, the same whichever engine holds the
 * data. It answers ids and scores only; titles, passages and permission come from the database.
 * First form: FTS5's words with prefixes instead of stemming. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

struct search;

enum search_kind { SEARCH_ANSWER = 1, SEARCH_CASE = 2 };
enum { SEARCH_LANG_ANY = -1, SEARCH_MAX_HITS = 50 };

struct search_doc {
	int64_t id;
	enum search_kind kind;
	enum lang lang;
	int64_t audience; /* 0 public, 1 staff */
	int64_t access;	  /* the class of a protected row; 0 for none */
	const char *title;
	const char *body;
};

struct search_hit {
	int64_t id;
	double score;
};

/* Opens or makes the index; a damaged one is made anew (and is then empty). */
MUST_USE enum err search_open(const char *path, struct search **ret_search);
void search_close(struct search *s);

/* Writing: begin, any number of puts and removes, the place in the event feed, commit. One thread
 * at a time; begin waits for the other. An error anywhere must be followed by search_rollback(). */
MUST_USE enum err search_begin(struct search *s);
MUST_USE enum err search_put(struct search *s, const struct search_doc *doc);
MUST_USE enum err search_remove(struct search *s, int64_t id);
MUST_USE enum err search_clear(struct search *s);
MUST_USE enum err search_place_set(struct search *s, int64_t tx, int64_t seq);
MUST_USE enum err search_commit(struct search *s);
void search_rollback(struct search *s);

/* How far the index has read the events; false in *ret_found when it is empty. Between begin and
 * commit. */
MUST_USE enum err search_place_get(
    struct search *s, bool *ret_found, int64_t *ret_tx, int64_t *ret_seq);

struct search_ask {
	struct str text;
	enum search_kind kind;
	int lang;	  /* or SEARCH_LANG_ANY */
	int64_t audience; /* the highest that may be shown */
	const char
	    *classes; /* a JSON array of those that the viewer may see; NULL: no protected kind */
	size_t max;   /* ≤ SEARCH_MAX_HITS */
};
/* The best documents for what somebody typed, best first, ties by id. Text without a word gives
 * none. Hits are in the arena. */
MUST_USE enum err search_find(struct search *s, struct arena *a, const struct search_ask *ask,
    struct search_hit **ret_hits, size_t *ret_n);
