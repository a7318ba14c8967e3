/* The terms of texts, word by word, remembered: most words of a text were seen before. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/arena.h"
#include "base/cx.h"
#include "search/seg_int.h"

enum { WORD_TERMS_MAX = 24 };

/* What a word is found by. The texts live until the next words_of(). */
struct word_term {
	enum seg_space space; /* word, folded or gram */
	bool part;	      /* of a compound */
	struct str text;
};

struct word {
	struct str surface; /* empty: none that anybody would want completed */
	uint32_t position;
	uint32_t begin, end; /* bytes of the text */
	const struct word_term *terms;
	size_t n_terms;
	size_t n_grams; /* of them, the last ones */
};

struct words;
/* `slots`: twice as many words as are remembered at most; a power of two. */
struct words *words_open(size_t slots);
void words_close(struct words *w);

/* The words of valid UTF-8 in order. What is kept whole and what stands at the same position are
 * words of their own. The array is in the arena; valid until the next call. */
struct word *words_of(
    struct words *w, struct arena *a, enum lang lang, struct str text, size_t *ret_n);
