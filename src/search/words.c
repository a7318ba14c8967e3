/* A table of tokens with their terms; when it is full it begins anew. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "search/words_int.h"

#include "base/log.h"
#include "text/analyse.h"
#include "text/token.h"

enum {
	MEMORY_HARD = 512 * 1024 * 1024,
	MEMORY_SOFT = 64 * 1024 * 1024,
	SURFACE_MIN = 3, /* bytes */
};

struct known {
	struct str token;
	enum lang lang;
	enum token_kind kind;
	struct word_term *terms;
	uint16_t n;
	uint16_t n_grams;
	bool surface;
};

struct words {
	struct stemmer *stemmer;
	struct arena *memory;
	struct known **slots;
	size_t n_slots;
	size_t n;
};

struct words *
words_open(size_t slots)
{
	struct words *w = calloc(1, sizeof(*w));

	if (!w)
		log_die("memory", "the operating system has no more");
	w->stemmer = stemmer_open();
	w->memory = arena_new(MEMORY_SOFT, MEMORY_HARD);
	w->n_slots = slots;
	w->slots = calloc(slots, sizeof(struct known *));
	if (!w->slots)
		log_die("memory", "the operating system has no more");
	return w;
}

void
words_close(struct words *w)
{
	if (!w)
		return;
	stemmer_close(w->stemmer);
	arena_free(w->memory);
	free(w->slots);
	free(w);
}

static void
forget(struct words *w)
{
	arena_reset(w->memory);
	memset(w->slots, 0, w->n_slots * sizeof(struct known *));
	w->n = 0;
}

static bool
seen(const struct word_term *terms, size_t n, const struct word_term *t)
{
	for (size_t i = 0; i < n; i++)
		if (terms[i].space == t->space && str_eq(terms[i].text, t->text))
			return true;
	return false;
}

static void
take(struct known *k, enum seg_space space, bool part, struct str text)
{
	struct word_term t = { .space = space, .part = part, .text = text };

	if (k->n < WORD_TERMS_MAX && text.n + 1 < SEG_TERM_MAX && !seen(k->terms, k->n, &t))
		k->terms[k->n++] = t;
}

static void
take_grams(struct words *w, struct known *k)
{
	size_t n = 0;
	struct str *grams = text_grams(w->memory, k->token, &n);
	struct word_term *terms = arena_array(w->memory, k->n + n, sizeof(*terms));

	memcpy(terms, k->terms, k->n * sizeof(*terms));
	k->terms = terms;
	for (size_t i = 0; i < n; i++)
		terms[k->n++] = (struct word_term) { .space = SPACE_GRAM, .text = grams[i] };
	k->n_grams = (uint16_t)n;
}

static void
learn(struct words *w, struct known *k, const struct token *t)
{
	size_t n = 0;
	struct term *terms;

	k->terms = arena_array(w->memory, WORD_TERMS_MAX, sizeof(*k->terms));
	if (t->kind != TOKEN_WORD) {
		take(k, SPACE_WORD, false, k->token);
	} else {
		terms = text_terms(w->stemmer, w->memory, k->lang, k->token, &n);
		for (size_t i = 0; i < n; i++)
			take(k, terms[i].class == TERM_FOLDED ? SPACE_FOLDED : SPACE_WORD,
			    terms[i].class == TERM_PART, terms[i].text);
		k->surface = t->text.n >= SURFACE_MIN;
	}
	if (t->kind != TOKEN_ADDRESS)
		take_grams(w, k);
}

static const struct known *
look_up(struct words *w, enum lang lang, const struct token *t)
{
	uint64_t h = seg_checksum(lang * 16 + t->kind, t->text.p, t->text.n);
	struct known **at = &w->slots[(h ^ h >> 32) % w->n_slots];
	struct known *k;

	while (*at &&
	       ((*at)->lang != lang || (*at)->kind != t->kind || !str_eq((*at)->token, t->text)))
		at = at == &w->slots[w->n_slots - 1] ? w->slots : at + 1;
	if (*at)
		return *at;
	k = arena_alloc(w->memory, sizeof(*k));
	k->token =
	    (struct str) { .p = arena_strndup(w->memory, t->text.p, t->text.n), .n = t->text.n };
	k->lang = lang;
	k->kind = t->kind;
	learn(w, k, t);
	*at = k;
	w->n++;
	return k;
}

struct word *
words_of(struct words *w, struct arena *a, enum lang lang, struct str text, size_t *ret_n)
{
	size_t n = 0;
	const struct token *tokens;
	struct word *out;

	if (w->n > w->n_slots / 2 || arena_over(w->memory))
		forget(w);
	tokens = text_tokens(a, text, &n);
	out = arena_array(a, n + 1, sizeof(*out));
	for (size_t i = 0; i < n; i++) {
		const struct known *k;

		/* A text of more new words than the table holds: the last ones are not kept. */
		if (w->n >= w->n_slots - 1) {
			n = i;
			break;
		}
		k = look_up(w, lang, &tokens[i]);
		out[i] = (struct word) {
			.surface = k->surface ? k->token : (struct str) { 0 },
			.position = tokens[i].position,
			.begin = tokens[i].begin,
			.end = tokens[i].end,
			.terms = k->terms,
			.n_terms = k->n,
			.n_grams = k->n_grams,
		};
	}
	*ret_n = n;
	return out;
}
