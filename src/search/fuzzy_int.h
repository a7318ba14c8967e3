/* Words of the index that are like a word: that begin so, or are spelled nearly so. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "search/query_int.h"

/* The unfinished last word may be any of the commonest words that begin so. */
void fuzzy_prefix(const struct snap *s, struct words *words, struct arena *a,
    const struct search_ask *ask, struct query *q);

/* Words that are in no document may be those that are spelled nearly so; false when that adds
 * nothing. */
bool fuzzy_widen(
    const struct snap *s, struct arena *a, const struct search_ask *ask, struct query *q);

struct fuzzy_word {
	struct str text;
	uint32_t df;
	double like; /* 1: the same */
};

/* Words of a space that begin with `prefix`, the commonest first; only those of documents that may
 * be shown. In the arena. */
size_t fuzzy_begin(const struct snap *s, struct arena *a, const struct search_ask *ask,
    enum seg_space space, struct str prefix, struct fuzzy_word *words, size_t max);

/* Words whose spelling is like `word` (by their 4-grams, and as many letters of difference as its
 * length allows), the likest first. */
size_t fuzzy_like(const struct snap *s, struct arena *a, const struct search_ask *ask,
    enum seg_space space, struct str word, struct fuzzy_word *words, size_t max);
