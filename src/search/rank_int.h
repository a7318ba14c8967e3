/* The best documents of a snapshot for a query. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "search/query_int.h"

/* Fills in the query's weights from how rare its terms are in the snapshot's documents of the kind,
 * and leaves out words beyond QUERY_SLOTS_MAX. */
void rank_weigh(const struct snap *s, struct query *q, const struct search_ask *ask);

/* Best first, ties by id; at most ask->max. Hits are in the arena. */
void rank_find(const struct snap *s, struct arena *a, const struct query *q,
    const struct search_ask *ask, struct search_hit **ret_hits, size_t *ret_n);

/* How many documents have the term. */
uint32_t rank_df(
    const struct snap *s, enum search_kind kind, enum seg_space space, struct str text);
