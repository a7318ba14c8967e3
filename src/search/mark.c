/* Why a text was found, and the piece of it that shows it. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "search/mark_int.h"

#include "base/buf.h"
#include "search/rank_int.h"
#include "text/utf8.h"

enum { BEFORE = 40, TELLING_PERCENT = 20, TEXT_WORDS_MAX = 20000 };

/* What a word found in another form has at least; what stands for it has less. */
static const double own_weight = 0.85;

/* Where a word of the question stands in the text. */
struct place {
	uint32_t begin, end; /* bytes */
	size_t slot;
	double weight;
	bool own; /* the word itself in some form, not one that may stand for it */
};

static bool
stands_for(const struct query_slot *s, const struct word *w, double *ret_weight, bool *ret_own)
{
	double weight = 0;

	*ret_own = false;
	for (size_t i = 0; i < s->n; i++)
		for (size_t j = 0; j < s->groups[i]->n; j++) {
			const struct query_alt *alt = &s->groups[i]->alts[j];

			for (size_t k = 0; k < w->n_terms; k++)
				if (w->terms[k].space == alt->space &&
				    str_eq(w->terms[k].text, alt->text)) {
					weight = MAX(weight, alt->idf / (i ? 2 : 1));
					*ret_own |=
					    alt->weight >= own_weight || alt->space == SPACE_FOLDED;
				}
		}
	*ret_weight = weight;
	return weight > 0;
}

static struct place *
find_places(struct words *words, struct arena *a, enum lang lang, const struct query *q,
    struct str text, size_t *ret_n)
{
	size_t n_words = 0;
	const struct word *w = words_of(words, a, lang, text, &n_words);
	struct place *places = arena_array(a, n_words + 1, sizeof(*places));
	size_t n = 0;

	for (size_t i = 0; i < MIN(n_words, (size_t)TEXT_WORDS_MAX); i++) {
		struct place best = { .begin = w[i].begin, .end = w[i].end };

		for (size_t s = 0; s < q->n; s++) {
			double weight;
			bool own;

			if (stands_for(&q->slots[s], &w[i], &weight, &own) &&
			    weight > best.weight) {
				best.weight = weight;
				best.own = own;
				best.slot = s;
			}
		}
		if (best.weight > 0)
			places[n++] = best;
	}
	*ret_n = n;
	return places;
}

/* What a window from a place on is worth: each word of the question once. */
static double
worth(const struct place *p, size_t n, size_t from, size_t bytes)
{
	double seen[QUERY_SLOTS_MAX] = { 0 };
	double sum = 0;

	for (size_t i = from; i < n && p[i].end - p[from].begin <= bytes; i++)
		if (p[i].slot < QUERY_SLOTS_MAX && p[i].weight > seen[p[i].slot]) {
			sum += p[i].weight - seen[p[i].slot];
			seen[p[i].slot] = p[i].weight;
		}
	return sum;
}

/* The beginning of the sentence or line, when it is near; else of a word. */
static size_t
begin_of(struct str text, size_t at)
{
	size_t least = at > BEFORE ? at - BEFORE : 0;
	size_t i = at;

	if (least == 0)
		return 0;
	for (; i > least; i--)
		if (text.p[i - 1] == '\n' ||
		    (i > 1 && text.p[i - 1] == ' ' && strchr(".?!", text.p[i - 2])))
			return i;
	for (i = least; i < at && text.p[i] != ' ' && text.p[i] != '\n'; i++)
		;
	return i < at ? i + 1 : at;
}

static const char *
passage_of(struct arena *a, struct str text, const struct place *p, size_t n, size_t letters)
{
	double best = 0;
	size_t at = 0;
	size_t begin;
	struct str piece;
	const char *shown;

	for (size_t i = 0; i < n; i++) {
		double value = worth(p, n, i, letters);

		if (value > best) {
			best = value;
			at = i;
		}
	}
	begin = n ? begin_of(text, p[at].begin) : 0;
	piece = (struct str) { .p = text.p + begin, .n = text.n - begin };
	shown = text_excerpt(a, text_tidy(a, piece, true), letters);
	return begin ? arena_printf(a, "… %s", shown) : shown;
}

/* What a word is worth at most, of those that were asked. */
static double
most_telling(const struct query *q)
{
	double most = 0;

	for (size_t s = 0; s < q->n; s++)
		for (size_t i = 0; q->slots[s].n && i < q->slots[s].groups[0]->n; i++)
			most = MAX(most, q->slots[s].groups[0]->alts[i].idf);
	return most;
}

/* In the order of the question; not those that tell next to nothing beside the others. */
static struct str *
telling_words(
    struct arena *a, const struct query *q, const struct place *p, size_t n, size_t *ret_n)
{
	struct str *out = arena_array(a, q->n + 1, sizeof(*out));
	size_t n_out = 0;
	double most = most_telling(q);

	for (size_t s = 0; s < q->n && !base_broken("why"); s++) {
		bool in = false;

		for (size_t i = 0; i < n && !in; i++)
			in = p[i].slot == s && p[i].weight >= most * TELLING_PERCENT / 100;
		if (in && q->slots[s].surface.n)
			out[n_out++] = q->slots[s].surface;
	}
	*ret_n = n_out;
	return out;
}

/* In the passage as it is shown, which is tidier than the text. */
static void
mark_passage(struct words *words, struct arena *a, const struct query *q, struct search_why *why)
{
	double least = most_telling(q) * TELLING_PERCENT / 100;
	size_t n = 0;
	const struct place *p = find_places(words, a, why->lang, q, str_of(why->passage), &n);

	why->marks = arena_array(a, n + 1, sizeof(*why->marks));
	for (size_t i = 0; i < n; i++)
		if (p[i].own && p[i].weight >= least)
			why->marks[why->n_marks++] = (struct search_mark) { p[i].begin, p[i].end };
}

void
mark_why(struct words *words, struct arena *a, const struct query *q, size_t letters,
    struct search_why *why)
{
	size_t n = 0;
	const struct place *p = find_places(words, a, why->lang, q, why->text, &n);

	why->words = telling_words(a, q, p, n, &why->n_words);
	why->passage = letters ? passage_of(a, why->text, p, n, letters) : NULL;
	why->n_marks = 0;
	if (why->passage && !base_broken("marks"))
		mark_passage(words, a, q, why);
}
