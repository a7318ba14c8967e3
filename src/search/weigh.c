/* How much each term of a query tells, from how rare it is. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "search/weigh_int.h"

#include <math.h>

#include "text/analyse.h"

static const double rarity = 1.5;
static const double related_gram = 0.5;
static const double same_word = 0.9; /* the weight of what stands for a word, at least */

static bool
of_kind(const struct snap_seg *s, enum search_kind kind)
{
	return s->seg->head.kind == kind;
}

uint32_t
weigh_df(const struct snap *s, enum search_kind kind, enum seg_space space, struct str text)
{
	uint32_t df = 0;

	for (size_t i = 0; i < s->n; i++) {
		struct seg_term t;

		if (of_kind(&s->segs[i], kind) && seg_find(s->segs[i].seg, space, text, &t))
			df += t.df;
	}
	return df;
}

struct weigh_stats
weigh_stats_of(const struct snap *s, enum search_kind kind)
{
	struct weigh_stats st = { 0 };
	double words = 0;
	double grams = 0;

	for (size_t i = 0; i < s->n; i++)
		if (of_kind(&s->segs[i], kind)) {
			st.n_docs += s->segs[i].seg->head.n_docs;
			words += s->segs[i].seg->head.words;
			grams += s->segs[i].seg->head.grams;
		}
	st.word_length = st.n_docs > 0 ? words / st.n_docs : 1;
	st.gram_length = st.n_docs > 0 ? grams / st.n_docs : 1;
	st.grams = kind_props(kind)->grams;
	return st;
}

static double
idf_of(double n_docs, double df)
{
	return df > 0 ? pow(log(1 + (MAX(n_docs - df, 0) + 0.5) / (df + 0.5)), rarity) : 0;
}

/* The group's own rarity is that of the word as it was typed, else of the rarest that may stand for
 * it; no substitute weighs more than that. */
static double
weigh_group(const struct snap *s, enum search_kind kind, double n_docs, struct query_group *g)
{
	double own = 0;

	for (size_t i = 0; i < g->n; i++) {
		struct query_alt *alt = &g->alts[i];

		alt->idf = idf_of(n_docs, weigh_df(s, kind, alt->space, alt->text));
		if (i == 0)
			own = alt->idf;
	}
	/* Nowhere: what may stand for it is all there is. */
	if (own <= 0)
		for (size_t i = 0; i < g->n; i++)
			own = MAX(own, g->alts[i].idf);
	for (size_t i = 0; i < g->n; i++)
		g->alts[i].idf = g->alts[i].weight * MIN(g->alts[i].idf, own);
	return own;
}

static double
slot_value(const struct query_slot *s)
{
	double value = 0;

	for (size_t i = 0; i < s->n; i++)
		for (size_t j = 0; j < s->groups[i]->n; j++)
			value = MAX(value, s->groups[i]->alts[j].idf);
	return value * s->weight;
}

/* Of many words, those that tell most; the others go. */
static void
keep_rarest(struct query *q)
{
	while (q->n > QUERY_SLOTS_MAX) {
		size_t least = 0;
		double value = HUGE_VAL;

		for (size_t i = 0; i < q->n; i++) {
			double v = slot_value(&q->slots[i]);

			if (v < value) {
				value = v;
				least = i;
			}
		}
		q->n--;
		memmove(
		    &q->slots[least], &q->slots[least + 1], (q->n - least) * sizeof(q->slots[0]));
	}
}

/* The commonest of the words that stand for the group's own. */
static const struct query_alt *
commonest(const struct snap *s, enum search_kind kind, const struct query_group *g)
{
	const struct query_alt *best = NULL;
	uint32_t most = 0;

	for (size_t i = 1; i < g->n; i++) {
		uint32_t df = 0;

		if (g->alts[i].space == SPACE_WORD && g->alts[i].weight >= same_word)
			df = weigh_df(s, kind, SPACE_WORD, g->alts[i].text);
		if (df > most) {
			most = df;
			best = &g->alts[i];
		}
	}
	return best;
}

/* Another word for what was typed is looked for by its grams too, but for the one that tells where
 * it ends: in compounds, it is the first part. */
static void
add_related_grams(
    const struct snap *s, struct arena *a, struct query *q, const struct search_ask *ask)
{
	for (size_t i = 0; i < q->n; i++) {
		const struct query_alt *alt =
		    q->slots[i].n ? commonest(s, ask->kind, q->slots[i].groups[0]) : NULL;
		size_t n = 0;
		struct str *grams = alt ? text_grams(a, alt->text, &n) : NULL;

		for (size_t j = 0; j + 1 < n; j++) {
			size_t at = 0;

			while (at < q->n_grams && !str_eq(q->grams[at].text, grams[j]))
				at++;
			if (at == q->n_grams && at < QUERY_GRAMS_MAX)
				q->grams[q->n_grams++] = (struct query_gram) { .text = grams[j],
					.weight = related_gram };
		}
	}
}

void
weigh_query(const struct snap *s, struct arena *a, struct query *q, const struct search_ask *ask)
{
	struct weigh_stats st = weigh_stats_of(s, ask->kind);

	for (size_t i = 0; i < q->n; i++)
		for (size_t j = 0; j < q->slots[i].n; j++)
			weigh_group(s, ask->kind, st.n_docs, q->slots[i].groups[j]);
	keep_rarest(q);
	if (st.grams)
		add_related_grams(s, a, q, ask);
	for (size_t i = 0; i < q->n_grams && st.grams; i++)
		q->grams[i].idf =
		    idf_of(st.n_docs, weigh_df(s, ask->kind, SPACE_GRAM, q->grams[i].text));
}

double
weigh_most_words(const struct query *q)
{
	double sum = 0;

	for (size_t i = 0; i < q->n; i++)
		for (size_t j = 0; j < q->slots[i].n; j++) {
			const struct query_group *g = q->slots[i].groups[j];
			double best = 0;

			for (size_t k = 0; k < g->n; k++)
				best = MAX(best, g->alts[k].idf);
			sum += best * q->slots[i].weight;
		}
	return sum;
}

double
weigh_most_grams(const struct query *q)
{
	double sum = 0;

	for (size_t i = 0; i < q->n_grams; i++)
		sum += q->grams[i].idf * q->grams[i].weight;
	return sum;
}

double
weigh_known(const struct query *q, double n_docs)
{
	double in = 0;
	double out = 0;

	for (size_t i = 0; i < q->n; i++) {
		double value = slot_value(&q->slots[i]);

		in += value;
		if (value <= 0)
			out += idf_of(n_docs, 0.5) * q->slots[i].weight;
	}
	return in > 0 ? in / (in + out) : 0;
}
