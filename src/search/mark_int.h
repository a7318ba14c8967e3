/* Why a text was found, and the piece of it that shows it. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "search/query_int.h"

/* The piece of the text, of at most so many letters, that has most of what was asked, from the
 * beginning of a sentence or a word. In the arena. The query has been weighed. */
const char *mark_passage(struct words *words, struct arena *a, enum lang lang,
    const struct query *q, struct str text, size_t letters);

/* The words of the question that are in the text, in some form or another, in the order of the
 * question; not those that tell next to nothing beside the others. */
struct str *mark_words(struct words *words, struct arena *a, enum lang lang, const struct query *q,
    struct str text, size_t *ret_n);
