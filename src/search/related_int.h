/* Words that stand for one another, and words that go together: what an editor knows. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "search/words_int.h"

enum { RELATED_WORDS_MAX = 4 /* of an expression */ };

struct related_to {
	struct str stem;
	double weight;
	const struct related_to *next;
};

struct related;
/* Reads lines: "= word, word …" stand for one another, "~ word: word, word …" go together; an
 * expression of several words stands for the others, none for it. Other lines say nothing. */
struct related *related_new(void);
/* Whoever looks something up holds one: what is found lives as long. */
struct related *related_ref(struct related *r);
void related_unref(struct related *r);
void related_read(struct related *r, struct words *w, struct str lines);

/* What may stand for the stems in a row; NULL when nothing. */
const struct related_to *related_find(
    const struct related *r, const struct str *stems, size_t n_stems);

struct search;
/* Ours and the editors', to be given back with related_unref(). Who asks first reads them. */
struct related *related_of(struct search *s);
