/* Compounds of Swedish: taken apart by the lexicon, so that skolskjutsansökan is found by skjuts
 * and by ansökan. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "text/lexicon.h"

enum {
	COMPOUND_PARTS_MAX = 5,
	COMPOUND_BYTES_MAX = 64, /* a longer word is left whole */
};

struct compound_part {
	struct str text; /* in the compound's word; linking letters included */
	struct lexicon_form form;
};

struct compound {
	char
	    word[COMPOUND_BYTES_MAX + 1]; /* what was split: the word, or the one it is a form of */
	size_t n;			  /* parts; 0: not seen to be a compound */
	struct compound_part parts[COMPOUND_PARTS_MAX];
};

/* Splits a word (as lexicon_find() wants it). A form that the lexicon knows is split as the word
 * that it is a form of, so that no ending is taken for a part. Of several ways the one with the
 * fewest parts, then with a last one that the list says may end one, then with the longest first; a
 * letter that three equal ones lost is in both parts (glassås: glass, sås). Parts have three
 * letters or more. */
void compound_split(struct str word, struct compound *ret_compound);
