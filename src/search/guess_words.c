/* What a text has that tells its label. Without å ä ö throughout: who has no such keys is to be
 * understood, and few words differ by nothing else. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "search/guess_int.h"

#include "text/token.h"

static guess_feature
feature(struct arena *a, bool gram, struct str text)
{
	struct str folded = text_fold(a, text);
	uint64_t h = seg_checksum(gram, folded.p, folded.n);

	return ((guess_feature)(h ^ h >> 32) & ~1u) | gram;
}

static int
by_number(const void *a, const void *b)
{
	guess_feature x = *(const guess_feature *)a;
	guess_feature y = *(const guess_feature *)b;

	return x < y ? -1 : x > y;
}

guess_feature *
guess_features(struct words *w, struct arena *a, enum lang lang, struct str text, size_t *ret_n)
{
	size_t n_words = 0;
	const struct word *words = words_of(w, a, lang, text, &n_words);
	guess_feature *list = arena_array(a, GUESS_FEATURES_MAX + 1, sizeof(*list));
	size_t n = 0;
	size_t kept = 0;

	for (size_t i = 0; i < n_words; i++)
		for (size_t j = 0; j < words[i].n_terms && n < GUESS_FEATURES_MAX; j++)
			if (words[i].terms[j].space != SPACE_FOLDED)
				list[n++] = feature(a, words[i].terms[j].space == SPACE_GRAM,
				    words[i].terms[j].text);
	qsort(list, n, sizeof(*list), by_number);
	for (size_t i = 0; i < n; i++)
		if (i == 0 || list[i] != list[i - 1])
			list[kept++] = list[i];
	*ret_n = kept;
	return list;
}

static int
by_feature(const void *a, const void *b)
{
	const struct guess_asked *x = a;
	const struct guess_asked *y = b;

	if (x->feature != y->feature)
		return x->feature < y->feature ? -1 : 1;
	return x->weight > y->weight ? -1 : x->weight < y->weight;
}

/* What the words from the i-th on stand for, alone and in a row. */
static void
add_related(const struct related *related, struct arena *a, const struct word *words,
    size_t n_words, size_t i, struct guess_asked *list, size_t *n)
{
	struct str stems[RELATED_WORDS_MAX];

	for (size_t j = 0; j < RELATED_WORDS_MAX && i + j < n_words; j++) {
		const struct related_to *to;

		if (words[i + j].n_terms == 0)
			return;
		stems[j] = words[i + j].terms[0].text;
		to = related_find(related, stems, j + 1);
		for (; to && *n < GUESS_FEATURES_MAX; to = to->next)
			list[(*n)++] =
			    (struct guess_asked) { feature(a, false, to->stem), to->weight };
	}
}

struct guess_asked *
guess_asked(struct words *w, const struct related *related, struct arena *a, enum lang lang,
    struct str text, size_t *ret_n)
{
	size_t n_words = 0;
	const struct word *words = words_of(w, a, lang, text, &n_words);
	struct guess_asked *list = arena_array(a, GUESS_FEATURES_MAX + 1, sizeof(*list));
	size_t n = 0;
	size_t kept = 0;

	for (size_t i = 0; i < n_words; i++) {
		for (size_t j = 0; j < words[i].n_terms && n < GUESS_FEATURES_MAX; j++)
			if (words[i].terms[j].space != SPACE_FOLDED)
				list[n++] = (struct guess_asked) {
					feature(a, words[i].terms[j].space == SPACE_GRAM,
					    words[i].terms[j].text),
					1
				};
		if (related)
			add_related(related, a, words, n_words, i, list, &n);
	}
	qsort(list, n, sizeof(*list), by_feature);
	for (size_t i = 0; i < n; i++)
		if (i == 0 || list[i].feature != list[i - 1].feature)
			list[kept++] = list[i];
	*ret_n = kept;
	return list;
}
