/* The parts of what guesses: what a text has, and who has it. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "search/guess.h"
#include "search/related_int.h"
#include "search/words_int.h"

enum { GUESS_FEATURES_MAX = 600 };

/* A word's stem, a part of a compound or a 4-gram as a number. The lowest bit tells grams. */
typedef uint32_t guess_feature;

static inline bool
guess_is_gram(guess_feature f)
{
	return f & 1;
}

/* Those of a text, each once, ascending. At most GUESS_FEATURES_MAX. */
guess_feature *guess_features(
    struct words *w, struct arena *a, enum lang lang, struct str text, size_t *ret_n);

/* Those of what is asked, with what its words may stand for: each once, ascending. */
struct guess_asked {
	guess_feature feature;
	double weight; /* of a word that stands there 1 */
};
struct guess_asked *guess_asked(struct words *w, const struct related *related, struct arena *a,
    enum lang lang, struct str text, size_t *ret_n);
