/* What somebody is about to type, and what they may have meant. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "search/query_int.h"

/* As search_complete(). */
size_t complete_words(const struct snap *s, struct arena *a, const struct search_ask *ask,
    const char **completions, size_t max);
/* As search_correct(). */
const char *complete_corrected(const struct snap *s, struct arena *a, const struct search_ask *ask);
