/* What a text is found by: the terms of its words, of the parts of its compounds, of what is kept
 * whole. The same for what is indexed and for what is asked. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/arena.h"
#include "base/cx.h"
#include "base/str.h"
#include "text/stem.h"

enum term_class {
	TERM_WORD,   /* the stem of a word */
	TERM_PART,   /* the stem of a part of a compound, at the compound's position */
	TERM_KEPT,   /* a number, code, address … whole */
	TERM_FOLDED, /* the stem with å ä ö as a a o, where that is another */
	N_TERM_CLASS,
};

struct term {
	enum term_class class;
	struct str text;
	uint32_t position;   /* which word of the text */
	uint32_t begin, end; /* bytes of the text: what to mark */
};

/* The terms of valid UTF-8 in the given language, in order of position. Nothing is left out: words
 * that say little alone weigh little in ranking. The array is in the arena. */
struct term *text_terms(
    struct stemmer *s, struct arena *a, enum lang lang, struct str text, size_t *ret_n);

enum { GRAM = 4 }; /* letters */

/* The 4-grams of a word (as a token's text), its ends marked by a space; a shorter word is one
 * gram. In the arena. */
struct str *text_grams(struct arena *a, struct str word, size_t *ret_n);
