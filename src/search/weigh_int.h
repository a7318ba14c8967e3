/* How much each term of a query tells, from how rare it is. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "search/query_int.h"

/* Of the documents of a kind. */
struct weigh_stats {
	double n_docs;
	double word_length; /* in the middle */
	double gram_length;
	bool grams;
};
struct weigh_stats weigh_stats_of(const struct snap *s, enum search_kind kind);

/* How many documents have the term. */
uint32_t weigh_df(
    const struct snap *s, enum search_kind kind, enum seg_space space, struct str text);

/* Fills in the query's weights from how rare its terms are in the snapshot's documents of the kind,
 * and leaves out words beyond QUERY_SLOTS_MAX. */
void weigh_query(
    const struct snap *s, struct arena *a, struct query *q, const struct search_ask *ask);

/* What a document would have that has all of the query's words, or grams, in abundance. */
double weigh_most_words(const struct query *q);
double weigh_most_grams(const struct query *q);
/* The share of what was asked, by how much it tells, that is in any document. */
double weigh_known(const struct query *q, double n_docs);
