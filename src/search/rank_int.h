/* The best documents of a snapshot for a query. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "search/query_int.h"

/* Best first, ties by id; at most ask->max. Hits are in the arena. */
void rank_find(const struct snap *s, struct arena *a, const struct query *q,
    const struct search_ask *ask, struct search_hit **ret_hits, size_t *ret_n);
