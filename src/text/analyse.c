/* Tokens, compounds and stems put together. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "text/analyse.h"

#include "base/buf.h"
#include "text/compound.h"
#include "text/token.h"

enum { DEPTH = 2 };

struct out {
	struct stemmer *stemmer;
	struct arena *arena;
	enum lang lang;
	struct term *terms;
	size_t n;
	size_t cap;
};

static void
add(struct out *o, enum term_class class, struct str text, const struct token *t)
{
	if (o->n == o->cap) {
		struct term *grown;

		o->cap = o->cap ? o->cap * 2 : 64;
		grown = arena_array(o->arena, o->cap, sizeof(*grown));
		if (o->n)
			memcpy(grown, o->terms, o->n * sizeof(*grown));
		o->terms = grown;
	}
	o->terms[o->n++] = (struct term) {
		.class = class,
		.text = text,
		.position = t->position,
		.begin = t->begin,
		.end = t->end,
	};
}

static struct str
stem_of(struct out *o, struct str word)
{
	char stem[STEM_MAX];

	stemmer_stem(o->stemmer, o->lang, word, stem);
	return str_of(arena_strdup(o->arena, stem));
}

/* A stem, and what it is to who has no å ä ö. */
static void
add_stem(struct out *o, enum term_class class, struct str stem, const struct token *t)
{
	struct str folded = text_fold(o->arena, stem);

	add(o, class, stem, t);
	if (folded.n != stem.n)
		add(o, TERM_FOLDED, folded, t);
}

/* The parts of a compound, and theirs: skolskjutsansökan is found by skolskjuts and by skjuts. */
static void
add_parts(struct out *o, struct str word, const struct token *t, int depth)
{
	struct compound c;
	char base[STEM_MAX];

	compound_split(word, &c);
	for (size_t i = 0; i < c.n; i++) {
		if (!lexicon_base(c.parts[i].text, c.parts[i].form, base, sizeof(base)))
			continue;
		add_stem(o, TERM_PART, stem_of(o, str_of(base)), t);
		if (depth > 1)
			add_parts(o, str_of(base), t, depth - 1);
	}
}

struct term *
text_terms(struct stemmer *s, struct arena *a, enum lang lang, struct str text, size_t *ret_n)
{
	struct out o = { .stemmer = s, .arena = a, .lang = lang };
	size_t n = 0;
	const struct token *tokens = text_tokens(a, text, &n);

	for (size_t i = 0; i < n; i++) {
		if (tokens[i].kind != TOKEN_WORD) {
			add(&o, TERM_KEPT, tokens[i].text, &tokens[i]);
			continue;
		}
		add_stem(&o, TERM_WORD, stem_of(&o, tokens[i].text), &tokens[i]);
		if (lang == LANG_SV)
			add_parts(&o, tokens[i].text, &tokens[i], DEPTH);
	}
	*ret_n = o.n;
	return o.terms;
}

/* Where the letter after the one at `at` begins. */
static size_t
after(struct str s, size_t at)
{
	at++;
	while (at < s.n && ((unsigned char)s.p[at] & 0xc0) == 0x80)
		at++;
	return at;
}

struct str *
text_grams(struct arena *a, struct str word, size_t *ret_n)
{
	struct str padded = str_of(arena_printf(a, " %.*s ", STR_ARG(word)));
	struct str *grams = arena_array(a, padded.n, sizeof(*grams));
	size_t n = 0;

	for (size_t begin = 0; begin < padded.n; begin = after(padded, begin)) {
		size_t end = begin;
		size_t letters = 0;

		while (end < padded.n && letters < GRAM) {
			end = after(padded, end);
			letters++;
		}
		if (letters < GRAM && n > 0)
			break;
		grams[n++] = (struct str) { .p = padded.p + begin, .n = end - begin };
	}
	*ret_n = n;
	return grams;
}
