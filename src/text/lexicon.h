/* Swedish word forms: what a form is good for in compounds, and which word it is a form of.
 * Made by tools/gen_words.py from Debian's hunspell-sv and text/words.txt; lies in the program. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/base.h"
#include "base/str.h"

enum lexicon_use {
	LEXICON_ALONE = 1, /* a word by itself */
	LEXICON_FIRST = 2, /* a part of a compound that is not the last, linking letters included */
	LEXICON_LAST = 4,  /* the last part of a compound */
	LEXICON_WHOLE = 8, /* never split */
	LEXICON_ENDING = 16, /* looks like the last part of a compound, and is an ending */
};

struct lexicon_form {
	unsigned uses; /* of enum lexicon_use; 0: no such form */
	unsigned off;  /* bytes to take off its end … */
	struct str on; /* … and what to put there, for the word that it is a form of */
};

/* A place in the automaton: where the bytes read so far have led. */
struct lexicon_place {
	uint32_t node;
};

struct lexicon_place lexicon_start(void);
/* False when no form begins with what was read and this byte. */
bool lexicon_step(struct lexicon_place *place, unsigned char byte);
/* What was read up to here, when it is a form. */
struct lexicon_form lexicon_here(struct lexicon_place place);

/* A form in lower case, composed (NFC), with å ä ö é ü alone of letters beyond a-z. */
struct lexicon_form lexicon_find(struct str form);
/* The word that a form is a form of, NUL-terminated in `out`; false when it has no room. */
bool lexicon_base(struct str form, struct lexicon_form what, char *out, size_t size);
