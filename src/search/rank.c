/* BM25 (Robertson, Walker, Jones, Hancock-Beaulieu, Gatford 1994) of words and of 4-grams, added.
 *
 * Documents are taken in windows that fit in the processor's cache; in each, the postings of one
 * term after another add to the documents' sums, and what is better than the worst hit so far is
 * looked at. Each sum is divided by what a document with everything in abundance would have, so
 * that scores of different questions can be compared.
 *
 * Rarity counts more than in the plain formula (to the power of 1.5), and grams count 0.55 beside
 * the words' 0.45: both measured, see docs/search.md. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "search/rank_int.h"

#include <math.h>

#include "search/weigh_int.h"

enum { WINDOW = 16384, CLASSES_MAX = 4096, ALL_BITS = 32, HALF_LIFE_DAYS = 180 };

static const double k1 = 1.2;
static const double b = 0.75;
static const double word_share = 0.45;
static const double all_bonus_grams = 0.1;
static const double all_bonus = 0.5; /* where only words are looked for */
static const double prior_bonus = 0.15;
static const double fresh_bonus = 0.05;

struct source {
	struct seg_cursor c;
	bool more;
	double weight;
};

/* Terms of a segment that belong together: the best one counts. */
struct bundle {
	struct source *sources;
	size_t n;
	int slot; /* whose whole word it is; -1: a part */
};

struct scan {
	const struct snap_seg *seg;
	const struct query *q;
	const struct search_ask *ask;
	const struct weigh_stats *stats;
	struct arena *arena;
	struct bundle *bundles;
	size_t n_bundles;
	struct source *grams;
	size_t n_grams;
	struct seg_term *without;
	size_t n_without;
	struct seg_term *phrases; /* QUERY_PHRASE_WORDS of each */
	bool impossible;	  /* a word of a phrase is not in the segment */
	float word_norm[256], gram_norm[256], tf[256];
	float *sum;
	float *best;
	uint32_t *has;
	uint32_t all;	  /* the bits of all words; 0: there are too many */
	uint32_t phrased; /* … of those that are in a phrase */
	const bool *class_allowed;
};

struct heap {
	struct search_hit *hits;
	size_t n;
	size_t max;
};

static void
open_source(struct source *src, const struct seg_term *t, double weight)
{
	seg_cursor_start(t, true, &src->c);
	src->more = seg_cursor_next(&src->c);
	src->weight = weight;
}

static void
open_bundles(struct scan *sc, double scale)
{
	const struct query *q = sc->q;

	sc->bundles = arena_array(sc->arena, q->n * QUERY_GROUPS_MAX + 1, sizeof(sc->bundles[0]));
	for (size_t i = 0; i < q->n; i++)
		for (size_t j = 0; j < q->slots[i].n; j++) {
			const struct query_group *g = q->slots[i].groups[j];
			struct bundle *bd = &sc->bundles[sc->n_bundles];

			bd->slot = j == 0 ? (int)i : -1;
			bd->sources = arena_array(sc->arena, g->n + 1, sizeof(bd->sources[0]));
			for (size_t k = 0; k < g->n; k++) {
				struct seg_term t;

				if (g->alts[k].idf > 0 &&
				    seg_find(sc->seg->seg, g->alts[k].space, g->alts[k].text, &t))
					open_source(&bd->sources[bd->n++], &t,
					    g->alts[k].idf * q->slots[i].weight * scale);
			}
			sc->n_bundles += bd->n > 0;
		}
}

static void
open_grams(struct scan *sc, double scale)
{
	const struct query *q = sc->q;

	sc->grams = arena_array(sc->arena, q->n_grams + 1, sizeof(sc->grams[0]));
	for (size_t i = 0; i < q->n_grams; i++) {
		struct seg_term t;

		if (q->grams[i].idf > 0 && seg_find(sc->seg->seg, SPACE_GRAM, q->grams[i].text, &t))
			open_source(&sc->grams[sc->n_grams++], &t,
			    q->grams[i].idf * q->grams[i].weight * scale);
	}
}

static void
open_without(struct scan *sc)
{
	const struct query *q = sc->q;

	sc->without = arena_array(sc->arena, q->n_without + 1, sizeof(sc->without[0]));
	for (size_t i = 0; i < q->n_without; i++)
		sc->n_without += seg_find(sc->seg->seg, q->without[i].space, q->without[i].text,
		    &sc->without[sc->n_without]);
}

static void
make_tables(struct scan *sc)
{
	for (int i = 0; i < 256; i++) {
		double length = seg_length((uint8_t)i);

		sc->tf[i] = (float)seg_tf((uint8_t)i);
		sc->word_norm[i] =
		    (float)(k1 * (1 - b + b * length / MAX(sc->stats->word_length, 1)));
		sc->gram_norm[i] =
		    (float)(k1 * (1 - b + b * length / MAX(sc->stats->gram_length, 1)));
	}
}

/* The part of a term's weight that its frequency earns: up to 1. */
static inline float
earned(float tf, float norm)
{
	return tf / (tf + norm);
}

static void
add_source(struct scan *sc, struct source *src, uint32_t first, uint32_t end, uint32_t bit)
{
	const uint8_t *length = sc->seg->seg->words;
	float weight = (float)src->weight;

	while (src->more && src->c.doc < end) {
		uint32_t doc = src->c.doc;

		sc->sum[doc - first] +=
		    weight * earned(sc->tf[src->c.tf], sc->word_norm[length[doc]]);
		sc->has[doc - first] |= bit;
		src->more = seg_cursor_next(&src->c);
	}
}

static void
add_best_of(struct scan *sc, struct bundle *bd, uint32_t first, uint32_t end, uint32_t bit)
{
	const uint8_t *length = sc->seg->seg->words;
	bool any = false;

	for (size_t i = 0; i < bd->n; i++)
		any = any || (bd->sources[i].more && bd->sources[i].c.doc < end);
	if (!any)
		return;
	memset(sc->best, 0, (end - first) * sizeof(sc->best[0]));
	for (size_t i = 0; i < bd->n; i++) {
		struct source *src = &bd->sources[i];
		float weight = (float)src->weight;

		while (src->more && src->c.doc < end) {
			uint32_t at = src->c.doc - first;
			float value =
			    weight * earned(sc->tf[src->c.tf], sc->word_norm[length[src->c.doc]]);

			sc->best[at] = MAX(sc->best[at], value);
			sc->has[at] |= bit;
			src->more = seg_cursor_next(&src->c);
		}
	}
	for (uint32_t i = 0; i < end - first; i++)
		sc->sum[i] += sc->best[i];
}

static void
add_gram(struct scan *sc, struct source *src, uint32_t first, uint32_t end)
{
	const uint8_t *length = sc->seg->seg->grams;
	float weight = (float)src->weight;

	while (src->more && src->c.doc < end) {
		sc->sum[src->c.doc - first] +=
		    weight * earned(sc->tf[src->c.tf], sc->gram_norm[length[src->c.doc]]);
		src->more = seg_cursor_next(&src->c);
	}
}

static void
open_phrases(struct scan *sc)
{
	const struct query *q = sc->q;

	sc->phrases =
	    arena_array(sc->arena, q->n_phrases * QUERY_PHRASE_WORDS + 1, sizeof(sc->phrases[0]));
	for (size_t i = 0; i < q->n_phrases; i++)
		for (size_t j = 0; j < q->phrases[i].n; j++)
			if (!seg_find(sc->seg->seg, SPACE_WORD, q->phrases[i].words[j],
				&sc->phrases[i * QUERY_PHRASE_WORDS + j]))
				sc->impossible = true;
}

/* Whether the phrase's words stand in the document at their distances. */
static bool
has_phrase(const struct scan *sc, size_t phrase, uint32_t doc)
{
	enum { POSITIONS = 512 };
	const struct query_phrase *ph = &sc->q->phrases[phrase];
	const struct seg_term *t = &sc->phrases[phrase * QUERY_PHRASE_WORDS];
	uint32_t first[POSITIONS];
	uint32_t other[POSITIONS];
	size_t n;

	for (size_t i = 0; i < ph->n; i++)
		if (!seg_has(&t[i], true, doc))
			return false;
	n = seg_positions(&t[0], doc, first, POSITIONS);
	for (size_t i = 1; i < ph->n && n; i++) {
		size_t n_other = seg_positions(&t[i], doc, other, POSITIONS);
		size_t kept = 0;

		for (size_t j = 0, k = 0; j < n; j++) {
			while (k < n_other && other[k] < first[j] + ph->offsets[i])
				k++;
			if (k < n_other && other[k] == first[j] + ph->offsets[i])
				first[kept++] = first[j];
		}
		n = kept;
	}
	return n > 0;
}

static bool
may_show(const struct scan *sc, uint32_t doc)
{
	const struct seg *s = sc->seg->seg;
	const struct search_ask *ask = sc->ask;

	if (dead_is(sc->seg->dead, doc) || s->audiences[doc] > ask->audience ||
	    (ask->lang != SEARCH_LANG_ANY && s->langs[doc] != ask->lang) ||
	    (ask->but && s->ids[doc] == ask->but))
		return false;
	if (sc->class_allowed && !sc->class_allowed[doc])
		return false;
	return (!sc->q->from || s->days[doc] >= sc->q->from) &&
	       (!sc->q->to || s->days[doc] <= sc->q->to);
}

static bool
is_asked_for(const struct scan *sc, uint32_t doc)
{
	for (size_t i = 0; i < sc->n_without; i++)
		if (seg_has(&sc->without[i], true, doc))
			return false;
	for (size_t i = 0; i < sc->q->n_must; i++) {
		struct seg_term t;

		if (!seg_find(sc->seg->seg, sc->q->must[i].space, sc->q->must[i].text, &t) ||
		    !seg_has(&t, true, doc))
			return false;
	}
	for (size_t i = 0; i < sc->q->n_phrases; i++)
		if (!has_phrase(sc, i, doc))
			return false;
	return true;
}

/* a comes before b. */
static bool
better(const struct search_hit *a, const struct search_hit *x)
{
	return a->score > x->score || (a->score == x->score && a->id < x->id);
}

static void
heap_add(struct heap *h, struct search_hit hit)
{
	size_t at = h->n;

	if (h->n == h->max) {
		if (!better(&hit, &h->hits[h->n - 1]))
			return;
		at = h->n - 1;
	} else {
		h->n++;
	}
	while (at > 0 && better(&hit, &h->hits[at - 1])) {
		h->hits[at] = h->hits[at - 1];
		at--;
	}
	h->hits[at] = hit;
}

static double
gifts(const struct scan *sc, uint32_t doc, bool all)
{
	const struct seg *s = sc->seg->seg;
	double gift = base_broken("gifts") ? 1 : 1 + prior_bonus * s->priors[doc] / 255;

	if (all)
		gift += sc->stats->grams ? all_bonus_grams : all_bonus;
	if (sc->ask->today && s->days[doc])
		gift += fresh_bonus *
			exp2(-(double)MAX(sc->ask->today - s->days[doc], 0) / HALF_LIFE_DAYS);
	return gift;
}

/* The largest that gifts() can be. */
static double
gifts_most(const struct scan *sc)
{
	return 1 + prior_bonus + (sc->stats->grams ? all_bonus_grams : all_bonus) + fresh_bonus;
}

static void
look_at(struct scan *sc, struct heap *h, uint32_t first, uint32_t end)
{
	double most = gifts_most(sc);

	for (uint32_t i = 0; i < end - first; i++) {
		struct search_hit hit = { 0 };

		if (sc->sum[i] <= 0 || (sc->has[i] & sc->phrased) != sc->phrased ||
		    (h->n == h->max && sc->sum[i] * most < h->hits[h->n - 1].score) ||
		    !may_show(sc, first + i))
			continue;
		hit.all = sc->all && sc->has[i] == sc->all;
		hit.id = sc->seg->seg->ids[first + i];
		hit.score = sc->sum[i] * gifts(sc, first + i, hit.all);
		if ((h->n < h->max || better(&hit, &h->hits[h->n - 1])) &&
		    is_asked_for(sc, first + i))
			heap_add(h, hit);
	}
}

static void
scan_segment(struct scan *sc, struct heap *h)
{
	uint32_t n = sc->seg->seg->head.n_docs;

	for (uint32_t first = 0; first < n; first += WINDOW) {
		uint32_t end = MIN(first + WINDOW, n);

		memset(sc->sum, 0, WINDOW * sizeof(sc->sum[0]));
		memset(sc->has, 0, WINDOW * sizeof(sc->has[0]));
		for (size_t i = 0; i < sc->n_bundles; i++) {
			struct bundle *bd = &sc->bundles[i];
			uint32_t bit =
			    bd->slot >= 0 && bd->slot < ALL_BITS ? (uint32_t)1 << bd->slot : 0;

			if (bd->n == 1)
				add_source(sc, &bd->sources[0], first, end, bit);
			else
				add_best_of(sc, bd, first, end, bit);
		}
		for (size_t i = 0; i < sc->n_grams; i++)
			add_gram(sc, &sc->grams[i], first, end);
		look_at(sc, h, first, end);
	}
}

static int
compare_int64(const void *x, const void *y)
{
	int64_t p = *(const int64_t *)x;
	int64_t q = *(const int64_t *)y;

	return (p > q) - (p < q);
}

/* The numbers of a JSON array, in order. */
static size_t
read_classes(const char *text, int64_t *classes)
{
	size_t n = 0;

	for (const char *p = text; *p && n < CLASSES_MAX;) {
		char *end;

		if (!ascii_digit(*p) && *p != '-') {
			p++;
			continue;
		}
		classes[n++] = strtoll(p, &end, 10);
		p = end > p ? end : p + 1;
	}
	qsort(classes, n, sizeof(classes[0]), compare_int64);
	return n;
}

/* Which documents the classes let one see. */
static bool *
allowed(struct scan *sc, const int64_t *classes, size_t n)
{
	const struct seg *s = sc->seg->seg;
	bool *out = arena_array(sc->arena, s->head.n_docs + (size_t)1, sizeof(*out));
	int64_t last = 0;
	bool last_in = false;

	for (uint32_t i = 0; i < s->head.n_docs; i++) {
		if (i == 0 || s->access[i] != last) {
			last = s->access[i];
			last_in =
			    bsearch(&last, classes, n, sizeof(classes[0]), compare_int64) != NULL;
		}
		out[i] = last_in;
	}
	return out;
}

/* All bits of the words that are anywhere; a word that is nowhere is no demand. */
static uint32_t
all_bits(const struct query *q)
{
	uint32_t all = 0;

	if (q->n > ALL_BITS)
		return 0;
	for (size_t i = 0; i < q->n; i++) {
		const struct query_group *g = q->slots[i].n ? q->slots[i].groups[0] : NULL;

		for (size_t j = 0; g && j < g->n; j++)
			if (g->alts[j].idf > 0)
				all |= (uint32_t)1 << i;
	}
	return all;
}

/* The bits of the words that are in a phrase. */
static uint32_t
phrase_bits(const struct query *q)
{
	uint32_t bits = 0;

	for (size_t i = 0; i < MIN(q->n, (size_t)ALL_BITS); i++)
		for (size_t j = 0; j < q->n_phrases; j++)
			for (size_t k = 0; k < q->phrases[j].n; k++)
				if (q->slots[i].n && q->slots[i].groups[0]->n &&
				    str_eq(q->slots[i].groups[0]->alts[0].text,
					q->phrases[j].words[k]))
					bits |= (uint32_t)1 << i;
	return bits;
}

/* How sure one may be of the first hit: by its score, how far the next one is, what of the
 * question is known at all, and how many words it has: less of a long one fits by
 * accident. A logistic regression on one half of our corpora; how it does on the other half, and on
 * others' data, stands in docs/search.md. The others share what is left, and none is surer than the
 * one before it. */
static void
calibrate(struct heap *h, double is_known, size_t n_words)
{
	static const double constant = -4.80;
	static const double by_score = 5.01;
	static const double by_distance = 5.44;
	static const double by_known = 1.84;
	static const double by_words = 0.45;
	static const double unknown_most = 0.2;
	double rest = 0;
	double first = h->n ? h->hits[0].score : 1;
	double distance = h->n > 1 ? (first - h->hits[1].score) / first : 1;

	for (size_t i = 1; i < h->n; i++)
		rest += pow(h->hits[i].score, 4);
	if (h->n == 0)
		return;
	h->hits[0].sure =
	    1 / (1 + exp(-(constant + by_score * first + by_distance * distance +
			   by_known * is_known + by_words * log((double)MAX(n_words, (size_t)1)))));
	/* Not a word of it is known: only spelling speaks for the hit. */
	if (is_known <= 0)
		h->hits[0].sure = MIN(h->hits[0].sure, unknown_most);
	for (size_t i = 1; i < h->n; i++) {
		struct search_hit *hit = &h->hits[i];

		hit->sure = MIN(hit[-1].sure, (1 - h->hits[0].sure) * pow(hit->score, 4) / rest);
	}
	if (base_broken("sure"))
		h->hits[0].sure = 1;
}

void
rank_find(const struct snap *s, struct arena *a, const struct query *q,
    const struct search_ask *ask, struct search_hit **ret_hits, size_t *ret_n)
{
	struct weigh_stats st = weigh_stats_of(s, ask->kind);
	struct heap h = { .max = MIN(ask->max, (size_t)SEARCH_MAX_HITS) };
	int64_t *classes = arena_array(a, CLASSES_MAX, sizeof(*classes));
	size_t n_classes = ask->classes ? read_classes(ask->classes, classes) : 0;
	double words = weigh_most_words(q);
	double grams = st.grams ? weigh_most_grams(q) : 0;
	struct scan base = { .q = q,
		.ask = ask,
		.stats = &st,
		.arena = a,
		.all = all_bits(q),
		.phrased = phrase_bits(q) };

	h.hits = arena_array(a, h.max + 1, sizeof(*h.hits));
	base.sum = arena_array(a, WINDOW, sizeof(float));
	base.best = arena_array(a, WINDOW, sizeof(float));
	base.has = arena_array(a, WINDOW, sizeof(uint32_t));
	make_tables(&base);
	for (size_t i = 0; i < s->n && h.max; i++) {
		struct arena_mark mark = arena_mark(a);
		struct scan sc = base;

		if (s->segs[i].seg->head.kind != ask->kind)
			continue;
		sc.seg = &s->segs[i];
		if (ask->classes && !base_broken("search-class"))
			sc.class_allowed = allowed(&sc, classes, n_classes);
		open_bundles(&sc, words > 0 ? (st.grams ? word_share : 1) / words : 0);
		if (st.grams)
			open_grams(&sc, grams > 0 ? (1 - word_share) / grams : 0);
		open_without(&sc);
		open_phrases(&sc);
		if (!sc.impossible)
			scan_segment(&sc, &h);
		arena_rewind(a, mark);
	}
	calibrate(&h, weigh_known(q, st.n_docs), q->n);
	*ret_hits = h.hits;
	*ret_n = h.n;
}
