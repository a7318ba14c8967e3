/* The search index: derived, in a folder of its own, the same whichever engine holds the data. It
 * answers ids and scores only; titles, passages and permission come from the database.
 *
 * Each kind of document is an index by itself: how rare a word is in cases says nothing about
 * answers, and no word of a case is ever proposed to anybody. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

struct search;

enum search_kind { SEARCH_ANSWER = 1, SEARCH_CASE = 2, SEARCH_PAGE = 3, N_SEARCH_KIND };
enum { SEARCH_LANG_ANY = -1, SEARCH_MAX_HITS = 200 };

struct search_doc {
	int64_t id;
	enum search_kind kind;
	enum lang lang;
	int64_t audience; /* 0 public, 1 staff */
	int64_t access;	  /* the class of a protected row; 0 for none */
	const char *title;
	const char *keywords; /* or NULL */
	const char *asked;    /* words of questions that it answered; or NULL */
	const char *body;     /* Markdown headings weigh more */
	int32_t day;	      /* when it was last changed, days since 1970; 0: that says nothing */
	uint8_t prior;	      /* how well it has served: 0 nobody knows … 255 */
};

struct search_hit {
	int64_t id;
	double score; /* 0 … about 1: 1 has all that was asked, in every word */
	double sure;  /* how likely it is what was looked for: of a hundred 0.8, eighty are */
	bool all;     /* every word of what was asked is in it */
};

/* Opens or makes the index in a folder; a damaged one is made anew (and is then empty). */
MUST_USE enum err search_open(const char *path, struct search **ret_search);
void search_close(struct search *s);

/* Writing: begin, any number of puts and removes, the place in the event feed, commit. One thread
 * at a time, of all processes; begin waits for the other. An error anywhere must be followed by
 * search_rollback(). Who searches sees all of it at the commit, nothing before. */
MUST_USE enum err search_begin(struct search *s);
/* Takes the place of a document with the same id. */
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

/* One piece of the work that keeps the index small and quick, if there is any (*ret_more: there may
 * be another); holds up nobody but who tidies too. After the last one nothing is left in the folder
 * of a text that was removed. */
MUST_USE enum err search_tidy(struct search *s, bool *ret_more);

struct search_ask {
	struct str text;
	enum search_kind kind;
	int lang;	  /* or SEARCH_LANG_ANY */
	int64_t audience; /* the highest that may be shown */
	const char
	    *classes;  /* a JSON array of those that the viewer may see; NULL: no protected kind */
	size_t max;    /* ≤ SEARCH_MAX_HITS */
	bool syntax;   /* "a phrase", -without, rubrik:word, efter:2025-01-31, före:… */
	bool typing;   /* the last word may be unfinished */
	int32_t today; /* days since 1970: what is new comes a little higher; 0: it does not */
	int64_t but;   /* a document that is not wanted: the one that others are to be like */
	const char
	    *related; /* for this once in place of what search_related() was given; or NULL */
};
/* The best documents for what somebody typed, best first, ties by id. Text without a word gives
 * none; no text is wrong. Hits are in the arena. */
MUST_USE enum err search_find(struct search *s, struct arena *a, const struct search_ask *ask,
    struct search_hit **ret_hits, size_t *ret_n);

/* Why texts are hits: the words of what was asked that are in one, in some form or another, and the
 * piece of it (at most `letters`; 0: none is wanted) that shows most of them. */
struct search_mark {
	size_t from, to; /* bytes */
};
struct search_why {
	enum lang lang;	 /* given: the document's */
	struct str text; /* given: its own */
	struct str *words;
	size_t n_words;
	const char *passage;
	struct search_mark *marks; /* where in the passage they stand, in order */
	size_t n_marks;
};
void search_why(struct search *s, struct arena *a, const struct search_ask *ask, size_t letters,
    struct search_why *whys, size_t n);

/* The text with its last word finished in the commonest ways that stand in documents of the kind
 * that may be shown, together with the words before; at most `max`, in the arena. None for cases:
 * their words are somebody's. */
size_t search_complete(struct search *s, struct arena *a, const struct search_ask *ask,
    const char **completions, size_t max);

/* The text with each word that is nowhere and no Swedish word replaced by the likest one that is in
 * the documents; NULL when there is none. In the arena. */
const char *search_correct(struct search *s, struct arena *a, const struct search_ask *ask);

/* Whether every word of the text, in some form, is in a document of the kind: nothing that stands
 * nowhere in our own texts. */
bool search_knows(struct search *s, struct arena *a, const struct search_ask *ask);

/* How many documents of a kind there are. */
size_t search_count(struct search *s, enum search_kind kind);

/* Words that stand for one another, a line each (see related.txt), beside those that come with the
 * program; replaces what was given before. */
void search_related(struct search *s, const char *lines);
