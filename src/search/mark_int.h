/* Why a text was found, and the piece of it that shows it. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "search/query_int.h"

/* As search_why(), for one text. The query has been weighed; what is found is in the arena. */
void mark_why(struct words *words, struct arena *a, const struct query *q, size_t letters,
    struct search_why *why);
