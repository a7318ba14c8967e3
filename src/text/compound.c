/* The cheapest way through the word, found from its end: cost[i] is that of what begins at byte i.
 */
/* SPDX-License-Identifier: Apache-2.0 */
#include "text/compound.h"

#include "text/utf8.h"

enum {
	LETTERS_MIN = 3,
	COST_PART = 100,
	COST_SHORT = 30,     /* three letters: often an ending that looks like a word */
	COST_NOT_LAST = 60,  /* a word, but not one that is known to end compounds */
	COST_TRIPLE = -10,   /* a letter is read twice: busstation is buss and station, not bus */
	COST_NONE = 1 << 20, /* there is no way */
};

struct way {
	int cost;
	int parts;
	size_t end;  /* of the first part */
	size_t next; /* where the second begins: end, or one letter before */
	struct lexicon_form form;
};

static int
part_cost(struct str text)
{
	size_t letters = utf8_count(text);

	if (letters < LETTERS_MIN)
		return COST_NONE;
	return COST_PART + (letters == LETTERS_MIN ? COST_SHORT : 0);
}

static void
consider(struct way *best, int cost, const struct way *rest, struct way candidate)
{
	candidate.cost = cost + (rest ? rest->cost : 0);
	candidate.parts = 1 + (rest ? rest->parts : 0);
	if (candidate.cost <= best->cost && candidate.parts <= COMPOUND_PARTS_MAX)
		*best = candidate;
}

/* The part from `begin` to `end` is a form; ways[] is filled from end on. */
static void
try_part(struct str word, size_t begin, size_t end, struct lexicon_form form, struct way *ways)
{
	struct way way = { .end = end, .next = end, .form = form };
	int cost = part_cost((struct str) { .p = word.p + begin, .n = end - begin });

	if (end == word.n) {
		bool last = form.uses & LEXICON_LAST;

		if (begin > 0 && !(form.uses & LEXICON_ENDING) &&
		    (last || form.uses & LEXICON_ALONE))
			consider(&ways[begin], cost + (last ? 0 : COST_NOT_LAST), NULL, way);
		return;
	}
	if (!(form.uses & LEXICON_FIRST))
		return;
	consider(&ways[begin], cost, &ways[end], way);
	/* Of three equal letters one is left out: glass + sås is glassås. */
	if (end - begin > LETTERS_MIN && word.p[end - 1] == word.p[end - 2]) {
		way.next = end - 1;
		consider(&ways[begin], cost + COST_TRIPLE, &ways[end - 1], way);
	}
}

static void
ways_from(struct str word, size_t begin, struct way *ways)
{
	struct lexicon_place place = lexicon_start();

	for (size_t end = begin; end < word.n;) {
		if (!lexicon_step(&place, (unsigned char)word.p[end++]))
			return;
		struct lexicon_form form = lexicon_here(place);

		if (form.uses)
			try_part(word, begin, end, form, ways);
	}
}

void
compound_split(struct str word, struct compound *ret_compound)
{
	struct compound *c = ret_compound;
	struct way ways[COMPOUND_BYTES_MAX + 1];
	struct lexicon_form form = lexicon_find(word);
	struct str base;

	c->n = 0;
	if (!lexicon_base(word, form.uses & LEXICON_ALONE ? form : (struct lexicon_form) { 0 },
		c->word, sizeof(c->word)))
		return;
	base = str_of(c->word);
	if (lexicon_find(base).uses & LEXICON_WHOLE || base_broken("compound"))
		return;
	for (size_t i = 0; i <= base.n; i++)
		ways[i] = (struct way) { .cost = COST_NONE };
	for (size_t i = base.n; i-- > 0;)
		ways_from(base, i, ways);
	if (ways[0].cost >= COST_NONE)
		return;
	for (size_t i = 0; i < base.n && c->n < COMPOUND_PARTS_MAX;) {
		const struct way *w = &ways[i];

		c->parts[c->n++] = (struct compound_part) {
			.text = { .p = base.p + i, .n = w->end - i },
			.form = w->form,
		};
		if (w->end == base.n)
			break;
		i = w->next;
	}
}
