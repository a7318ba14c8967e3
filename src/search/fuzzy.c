/* Prefixes by the order of the terms; likeness by the 4-grams of spellings, then by the letters
 * that have to be changed (Damerau 1964: one left out, put in, changed, or two swapped). */
/* SPDX-License-Identifier: Apache-2.0 */
#include "search/fuzzy_int.h"

#include <unistr.h>

#include "text/analyse.h"
#include "text/utf8.h"

enum {
	LETTERS_MAX = 48,
	LOOK_DOCS = 64, /* of a word: one that may be shown among so many shows it */
	PREFIX_MIN = 2, /* bytes */
	PREFIX_WORDS = 6,
	LIKE_WORDS = 4,
	LIKE_LOOK = 64,
};
static const double prefix_weight = 0.7;

/* Whether a document that the asker may see has the term: cases have classes and are asked for by
 * stems only, which nobody is shown. */
static bool
shown(
    const struct snap_seg *seg, const struct seg_term *t, bool has_tf, const struct search_ask *ask)
{
	struct seg_cursor c;

	seg_cursor_start(t, has_tf, &c);
	for (int i = 0; i < LOOK_DOCS && seg_cursor_next(&c); i++)
		if (!dead_is(seg->dead, c.doc) && seg->seg->audiences[c.doc] <= ask->audience &&
		    (ask->lang == SEARCH_LANG_ANY || seg->seg->langs[c.doc] == ask->lang))
			return true;
	return false;
}

/* Adds a word, or its documents to the word's that is there; the last one falls out. */
static void
keep(struct arena *a, struct fuzzy_word *words, size_t *n, size_t max, struct fuzzy_word w)
{
	size_t at;

	for (at = 0; at < *n; at++)
		if (str_eq(words[at].text, w.text)) {
			w.df += words[at].df;
			w.text = words[at].text;
			memmove(&words[at], &words[at + 1], (--*n - at) * sizeof(w));
			break;
		}
	if (*n == max) {
		const struct fuzzy_word *last = &words[*n - 1];

		if (w.like < last->like || (w.like == last->like && w.df <= last->df))
			return;
		--*n;
	}
	for (at = *n; at > 0 && (w.like > words[at - 1].like ||
				    (w.like == words[at - 1].like && w.df > words[at - 1].df));
	     at--)
		words[at] = words[at - 1];
	w.text = (struct str) { .p = arena_strndup(a, w.text.p, w.text.n), .n = w.text.n };
	words[at] = w;
	++*n;
}

size_t
fuzzy_begin(const struct snap *s, struct arena *a, const struct search_ask *ask,
    enum seg_space space, struct str prefix, struct fuzzy_word *words, size_t max)
{
	char key[SEG_TERM_MAX];
	struct str from = { .p = key, .n = prefix.n + 1 };
	size_t n = 0;

	if (prefix.n + 1 > sizeof(key))
		return 0;
	key[0] = (char)space;
	memcpy(key + 1, prefix.p, prefix.n);
	for (size_t i = 0; i < s->n; i++) {
		struct seg_walk w;

		if (s->segs[i].seg->head.kind != ask->kind)
			continue;
		seg_walk_start(s->segs[i].seg, from, &w);
		while (seg_walk_next(&w) && w.n >= from.n && memcmp(w.text, key, from.n) == 0) {
			struct fuzzy_word word = { .text = { .p = w.text + 1, .n = w.n - 1 },
				.df = w.term.df,
				.like = 1 };

			if ((n < max || word.df > words[n - 1].df) &&
			    shown(&s->segs[i], &w.term, seg_space_has_tf((char)space), ask))
				keep(a, words, &n, max, word);
		}
	}
	return n;
}

static size_t
letters_of(struct str text, ucs4_t *letters)
{
	size_t n = 0;

	for (size_t at = 0; at < text.n && n < LETTERS_MAX;) {
		int step = u8_mbtouc(&letters[n++], (const uint8_t *)text.p + at, text.n - at);

		at += (size_t)MAX(step, 1);
	}
	return n;
}

/* How many letters have to be changed to make one word of the other. */
static size_t
distance(struct str x, struct str y)
{
	ucs4_t a[LETTERS_MAX];
	ucs4_t b[LETTERS_MAX];
	size_t d[3][LETTERS_MAX + 1];
	size_t n = letters_of(x, a);
	size_t m = letters_of(y, b);

	for (size_t j = 0; j <= m; j++)
		d[0][j] = j;
	for (size_t i = 1; i <= n; i++) {
		size_t *now = d[i % 3];
		const size_t *before = d[(i + 2) % 3];
		const size_t *two_before = d[(i + 1) % 3];

		now[0] = i;
		for (size_t j = 1; j <= m; j++) {
			now[j] = MIN(
			    before[j - 1] + (a[i - 1] != b[j - 1]), MIN(before[j], now[j - 1]) + 1);
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
				now[j] = MIN(now[j], two_before[j - 2] + 1);
		}
	}
	return d[n % 3][m];
}

/* One letter of four, one of eight, then two. */
static size_t
letters_allowed(size_t letters)
{
	return letters < 4 ? 0 : letters < 9 ? 1 : 2;
}

static void
like_in_segment(const struct snap_seg *seg, struct arena *a, const struct search_ask *ask,
    enum seg_space space, struct str word, struct fuzzy_word *words, size_t *n, size_t max)
{
	char(*texts)[SEG_TERM_MAX] = arena_array(a, LIKE_LOOK, SEG_TERM_MAX);
	struct arena_mark mark = arena_mark(a);
	size_t n_terms = seg->seg->head.n_terms;
	uint8_t *shared = arena_array(a, n_terms + 1, 1);
	uint32_t *touched = arena_array(a, n_terms + 1, sizeof(*touched));
	size_t letters = utf8_count(word);
	size_t n_touched = 0;
	size_t n_grams = 0;
	struct str *grams = text_grams(a, word, &n_grams);
	struct fuzzy_word found[LIKE_LOOK];
	size_t n_found = 0;

	for (size_t i = 0; i < n_grams; i++) {
		struct seg_cursor c;
		struct seg_term t;

		if (!seg_find(seg->seg, SPACE_SPELL, grams[i], &t))
			continue;
		seg_cursor_start(&t, false, &c);
		while (seg_cursor_next(&c)) {
			if (shared[c.doc]++ == 0)
				touched[n_touched++] = c.doc;
		}
	}
	/* A changed letter spoils at most four grams. */
	for (size_t i = 0; i < n_touched; i++) {
		struct seg_walk w;
		struct str text;
		size_t off;

		if (shared[touched[i]] + GRAM * letters_allowed(letters) < n_grams)
			continue;
		seg_walk_at(seg->seg, touched[i], &w);
		text = (struct str) { .p = w.text + 1, .n = w.n - 1 };
		if (w.text[0] != (char)space)
			continue;
		off = distance(word, text);
		if (off <= letters_allowed(letters) && n_found < LIKE_LOOK &&
		    shown(seg, &w.term, seg_space_has_tf((char)space), ask)) {
			memcpy(texts[n_found], text.p, text.n);
			found[n_found] = (struct fuzzy_word) {
				.text = { .p = texts[n_found], .n = text.n },
				.df = w.term.df,
				.like = 1 - (double)off / (double)(letters + 1),
			};
			n_found++;
		}
	}
	arena_rewind(a, mark);
	for (size_t i = 0; i < n_found; i++)
		keep(a, words, n, max, found[i]);
}

size_t
fuzzy_like(const struct snap *s, struct arena *a, const struct search_ask *ask,
    enum seg_space space, struct str word, struct fuzzy_word *words, size_t max)
{
	size_t n = 0;

	if (utf8_count(word) > LETTERS_MAX || letters_allowed(utf8_count(word)) == 0)
		return 0;
	for (size_t i = 0; i < s->n; i++)
		if (s->segs[i].seg->head.kind == ask->kind)
			like_in_segment(&s->segs[i], a, ask, space, word, words, &n, max);
	return n;
}

static void
add_alt(struct query_group *g, struct str text, double weight)
{
	for (size_t i = 0; i < g->n; i++)
		if (g->alts[i].space == SPACE_WORD && str_eq(g->alts[i].text, text))
			return;
	if (g->n < QUERY_ALTS_MAX)
		g->alts[g->n++] =
		    (struct query_alt) { .space = SPACE_WORD, .text = text, .weight = weight };
}

void
fuzzy_prefix(const struct snap *s, struct words *words, struct arena *a,
    const struct search_ask *ask, struct query *q)
{
	struct query_slot *last = q->n ? &q->slots[q->n - 1] : NULL;
	enum seg_space space = kind_props(ask->kind)->surfaces ? SPACE_SURFACE : SPACE_WORD;
	struct fuzzy_word found[PREFIX_WORDS];
	size_t n;

	if (!last || last->n == 0 || last->surface.n < PREFIX_MIN)
		return;
	n = fuzzy_begin(s, a, ask, space, last->surface, found, PREFIX_WORDS);
	for (size_t i = 0; i < n; i++) {
		enum lang lang = ask->lang == SEARCH_LANG_ANY ? LANG_SV : (enum lang)ask->lang;
		size_t n_words = 0;
		const struct word *w;

		if (space == SPACE_WORD) {
			add_alt(last->groups[0], found[i].text, prefix_weight);
			continue;
		}
		w = words_of(words, a, lang, found[i].text, &n_words);
		if (n_words && w[0].n_terms)
			add_alt(last->groups[0],
			    (struct str) {
				.p = arena_strndup(a, w[0].terms[0].text.p, w[0].terms[0].text.n),
				.n = w[0].terms[0].text.n },
			    prefix_weight);
	}
}

bool
fuzzy_widen(const struct snap *s, struct arena *a, const struct search_ask *ask, struct query *q)
{
	bool any = false;

	if (kind_props(ask->kind)->grams)
		return false;
	for (size_t i = 0; i < q->n; i++) {
		struct query_group *g = q->slots[i].n ? q->slots[i].groups[0] : NULL;
		struct fuzzy_word found[LIKE_WORDS];
		size_t n;

		if (!g || g->n == 0 || g->alts[0].idf > 0)
			continue;
		n = fuzzy_like(s, a, ask, SPACE_WORD, g->alts[0].text, found, LIKE_WORDS);
		for (size_t j = 0; j < n; j++)
			add_alt(g, found[j].text, found[j].like * found[j].like);
		any = any || n > 0;
	}
	return any;
}
