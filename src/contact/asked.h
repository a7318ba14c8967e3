/* What people search for on the public pages, as counts without persons: for editors (what is not
 * found, which words are replaced by which) and for completing what is typed.
 *
 * What was typed is kept in memory for seconds, and in the database only when ASKED_K have asked
 * the same: until then a keyed hash of it counts. One address on the network counts once a day for
 * the same text, by a hash that this process alone knows and forgets at midnight. What may point
 * out a person (numbers, addresses, long texts) is not counted at all. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "contact/answer.h"
#include "contact/word.h"

enum {
	ASKED_K = 5,	       /* so many before anybody may read it */
	ASKED_COMPLETE_K = 10, /* … before it is proposed to others */
	ASKED_LETTERS_MAX = 60,
	ASKED_WORDS_MAX = 8,
	ASKED_KEEP_DAYS = 365,
	ASKED_RARE_DAYS = 90, /* hashes of what too few have asked */
};

enum asked_kind { ASKED_QUESTION = 1, ASKED_REPHRASED = 2, ASKED_HELPED = 3 };

struct asked {
	const char *remote; /* the address on the network */
	struct str q;
	struct str before; /* what was searched for just before, from the page's form; or empty */
	enum lang lang;
	bool none;   /* nothing was found */
	bool unsure; /* nothing that is likely right */
};
/* Costs no row and waits for nothing. */
void contact_asked(struct cx *cx, const struct asked *in);
/* Somebody said that an answer was enough for what was asked. */
void contact_asked_helped(
    struct cx *cx, const char *remote, struct str q, enum lang lang, int64_t answer_id);

/* The text as it would be counted; NULL when it may point out a person, or is no question. */
const char *contact_asked_plain(struct arena *a, struct str text);
/* The words of two questions that differ: what was replaced by what. False when nothing was
 * replaced: words only left out or added, another spelling, or too many. */
bool contact_asked_replaced(struct arena *a, enum lang lang, const char *before, const char *after,
    const char **ret_old, const char **ret_new);

/* Writes what was counted, in a transaction of its own, at most 200 rows; *ret_more tells that
 * others are left. */
MUST_USE enum err contact_asked_fold(struct cx *cx, bool *ret_more);
/* Removes what is old, at most 200 rows. Inside a transaction. */
MUST_USE enum err contact_asked_sweep(struct cx *cx, int64_t now, int64_t *ret_n);

/* Reads what completes into the memory of this process. */
MUST_USE enum err contact_asked_load(struct cx *cx);
/* Questions asked by many that begin with what was typed, the commonest first whatever is typed
 * on; at most `max`, in the arena. */
size_t contact_asked_complete(
    struct cx *cx, const struct answer_ask *ask, const char **completions, size_t max);

/* Words that were replaced by others, which no row of words knows yet; the commonest first. */
struct asked_proposal {
	int64_t id;
	struct word_in words;
	int64_t n;
};
MUST_USE enum err contact_asked_proposals(
    struct cx *cx, size_t max, struct asked_proposal **ret_list, size_t *ret_n);
/* Seen to by an editor: not shown, not proposed. Inside a transaction, with its event. */
MUST_USE enum err contact_asked_hide(struct cx *cx, int64_t id, bool hidden);
