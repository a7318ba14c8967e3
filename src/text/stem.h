/* What a word is found by: one form for all its inflections. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/base.h"
#include "base/cx.h"
#include "base/str.h"

enum { STEM_MAX = 80 }; /* bytes, with the NUL; a longer word is cut at a letter */

/* The stemmers of all languages. Not for two threads at once. Free with stemmer_close(). */
struct stemmer;
struct stemmer *stemmer_open(void);
void stemmer_close(struct stemmer *s);

/* The stem of a word in lower case (as text_tokens() gives it). Swedish: the lexicon's base word,
 * in a compound that of its last part, an -ning that stands beside an -an as that (ansökningar:
 * ansökan), then Snowball's stem but for an s that belongs to the word (kurs). Finnish and English:
 * Snowball (libstemmer). */
void stemmer_stem(
    struct stemmer *s, enum lang lang, struct str word, char ret_stem[static STEM_MAX]);
