/* Operators are cut out first; what is left is read as one text, so that addresses and register
 * numbers stay whole. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "search/query_int.h"

#include <unistr.h>

#include "base/buf.h"
#include "text/token.h"
#include "text/utf8.h"

static const double folded_weight = 0.7; /* typed without å ä ö */
static const double part_related = 0.5;
static const double unfolded_weight = 0.4; /* written without å ä ö */
enum { READ_WORDS_MAX = 2000, DAYS_IN_400_YEARS = 146097 };

struct parse {
	struct words *words;
	const struct related *related;
	struct arena *arena;
	const struct search_ask *ask;
	struct query *q;
	struct buf plain;
};

/* Days since 1970 of a date of the Gregorian calendar (Hinnant, chrono-compatible low-level date
 * algorithms). */
static int32_t
days_of(int y, int m, int d)
{
	int era;
	int of_era;
	int of_year;

	y -= m <= 2;
	era = y / 400;
	of_era = y - era * 400;
	of_year = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
	return era * DAYS_IN_400_YEARS + of_era * 365 + of_era / 4 - of_era / 100 + of_year -
	       719468;
}

static bool
read_day(struct str s, int32_t *ret)
{
	char text[16];
	int y;
	int m = 1;
	int d = 1;

	if (s.n < 4 || s.n >= sizeof(text))
		return false;
	memcpy(text, s.p, s.n);
	text[s.n] = '\0';
	if (sscanf(text, "%4d-%2d-%2d", &y, &m, &d) < 1 || y < 1900 || y > 2200 || m < 1 ||
	    m > 12 || d < 1 || d > 31)
		return false;
	*ret = days_of(y, m, d);
	return true;
}

static void
add_alt(struct query_group *g, enum seg_space space, struct str text, double weight)
{
	for (size_t i = 0; i < g->n; i++)
		if (g->alts[i].space == space && str_eq(g->alts[i].text, text)) {
			g->alts[i].weight = MAX(g->alts[i].weight, weight);
			return;
		}
	if (g->n < QUERY_ALTS_MAX)
		g->alts[g->n++] =
		    (struct query_alt) { .space = space, .text = text, .weight = weight };
}

/* A stem, who wrote it without å ä ö, and who typed it so. */
static void
add_stem(struct parse *p, struct query_group *g, struct str stem, double weight)
{
	struct str mine = { .p = arena_strndup(p->arena, stem.p, stem.n), .n = stem.n };
	struct str folded = text_fold(p->arena, mine);

	add_alt(g, SPACE_WORD, mine, weight);
	if (folded.n == mine.n)
		add_alt(g, SPACE_FOLDED, mine, weight * folded_weight);
	else
		add_alt(g, SPACE_WORD, folded, weight * unfolded_weight);
}

static struct query_group *
new_group(struct parse *p, struct query_slot *s)
{
	struct query_group *g = arena_alloc(p->arena, sizeof(*g));

	s->groups[s->n++] = g;
	return g;
}

/* The terms of one reading of the word: the whole in the first group, each part in one of its own.
 */
static void
add_reading(struct parse *p, struct query_slot *s, const struct word *w)
{
	if (s->n == 0)
		new_group(p, s);
	for (size_t i = 0; i < w->n_terms; i++) {
		const struct word_term *t = &w->terms[i];

		if (t->space != SPACE_WORD)
			continue;
		if (!t->part)
			add_stem(p, s->groups[0], t->text, 1);
		else if (s->n < QUERY_GROUPS_MAX)
			add_stem(p, new_group(p, s), t->text, 1);
	}
}

static struct query_slot *
slot_at(struct query *q, struct str surface)
{
	for (size_t i = 0; i < q->n; i++)
		if (surface.n && str_eq(q->slots[i].surface, surface)) {
			q->slots[i].weight++;
			return NULL;
		}
	q->slots[q->n] = (struct query_slot) { .surface = surface, .weight = 1 };
	return &q->slots[q->n++];
}

static void
add_grams(struct parse *p, const struct word *w)
{
	struct query *q = p->q;

	for (size_t i = w->n_terms - w->n_grams; i < w->n_terms; i++) {
		struct str g = w->terms[i].text;
		size_t at = 0;

		while (at < q->n_grams && !str_eq(q->grams[at].text, g))
			at++;
		if (at == QUERY_GRAMS_MAX)
			continue;
		if (at == q->n_grams) {
			q->grams[q->n_grams++].text =
			    (struct str) { .p = arena_strndup(p->arena, g.p, g.n), .n = g.n };
		}
		q->grams[at].weight++;
	}
}

static void
read_language(struct parse *p, enum lang lang, bool first)
{
	size_t n = 0;
	const struct word *w = words_of(p->words, p->arena, lang, buf_get(&p->plain), &n);
	size_t slot = 0;

	/* The same words whatever the language: only their terms differ. */
	n = MIN(n, (size_t)READ_WORDS_MAX);
	for (size_t i = 0; i < n; i++) {
		struct query_slot *s = NULL;

		if (first) {
			struct str surface = { .p = arena_strndup(
						   p->arena, w[i].surface.p, w[i].surface.n),
				.n = w[i].surface.n };

			s = slot_at(p->q, surface);
			add_grams(p, &w[i]);
		} else if (slot < p->q->n && w[i].surface.n &&
			   str_eq(p->q->slots[slot].surface, w[i].surface)) {
			s = &p->q->slots[slot];
		}
		if (s) {
			add_reading(p, s, &w[i]);
			slot = (size_t)(s - p->q->slots) + 1;
		}
	}
}

/* What a part of a compound may stand for. */
static void
add_related_parts(struct parse *p, struct query_slot *s)
{
	for (size_t i = 1; i < s->n; i++) {
		struct query_group *g = s->groups[i];
		const struct related_to *to = related_find(p->related, &g->alts[0].text, 1);

		for (; to; to = to->next)
			add_alt(g, SPACE_WORD, to->stem, to->weight * part_related);
	}
}

/* What the words, in a row or alone, may stand for goes to the last of them. */
static void
add_related(struct parse *p)
{
	struct query *q = p->q;

	for (size_t i = 0; p->related && i < q->n; i++) {
		struct str stems[RELATED_WORDS_MAX];

		add_related_parts(p, &q->slots[i]);
		for (size_t n = 0; n < RELATED_WORDS_MAX && i + n < q->n; n++) {
			const struct query_slot *s = &q->slots[i + n];
			const struct related_to *to;

			if (s->n == 0 || s->groups[0]->n == 0)
				break;
			stems[n] = s->groups[0]->alts[0].text;
			for (to = related_find(p->related, stems, n + 1); to; to = to->next)
				add_alt(s->groups[0], SPACE_WORD, to->stem, to->weight);
		}
	}
}

static void
add_phrase(struct parse *p, struct str text)
{
	enum lang lang = p->ask->lang == SEARCH_LANG_ANY ? LANG_SV : (enum lang)p->ask->lang;
	struct query_phrase *ph = &p->q->phrases[p->q->n_phrases];
	size_t n = 0;
	const struct word *w = words_of(p->words, p->arena, lang, text, &n);

	buf_str(&p->plain, text);
	buf_putc(&p->plain, ' ');
	if (p->q->n_phrases == QUERY_PHRASES_MAX)
		return;
	for (size_t i = 0; i < n && ph->n < QUERY_PHRASE_WORDS; i++) {
		if (w[i].n_terms == 0 || (i && w[i].position == w[i - 1].position))
			continue;
		ph->words[ph->n] = (struct str) {
			.p = arena_strndup(p->arena, w[i].terms[0].text.p, w[i].terms[0].text.n),
			.n = w[i].terms[0].text.n,
		};
		ph->offsets[ph->n++] = w[i].position - w[0].position;
	}
	if (ph->n > 1)
		p->q->n_phrases++;
	else
		ph->n = 0;
}

static void
add_terms(
    struct parse *p, struct str text, enum seg_space space, struct query_alt *out, size_t *n_out)
{
	enum lang lang = p->ask->lang == SEARCH_LANG_ANY ? LANG_SV : (enum lang)p->ask->lang;
	size_t n = 0;
	const struct word *w = words_of(p->words, p->arena, lang, text, &n);

	for (size_t i = 0; i < n && *n_out < QUERY_OUT_MAX; i++)
		if (w[i].n_terms)
			out[(*n_out)++] = (struct query_alt) {
				.space = space,
				.text = { .p = arena_strndup(
					      p->arena, w[i].terms[0].text.p, w[i].terms[0].text.n),
				    .n = w[i].terms[0].text.n },
			};
}

/* The part after the colon, when the piece begins with one of the names. */
static bool
named(struct str piece, const char *const *names, struct str *ret_rest)
{
	for (; *names; names++) {
		size_t n = strlen(*names);

		if (piece.n > n + 1 && memcmp(piece.p, *names, n) == 0 && piece.p[n] == ':') {
			*ret_rest = (struct str) { .p = piece.p + n + 1, .n = piece.n - n - 1 };
			return true;
		}
	}
	return false;
}

static void
read_piece(struct parse *p, struct str piece)
{
	static const char *const titles[] = { "rubrik", "title", "otsikko", NULL };
	static const char *const after[] = { "efter", "after", "jälkeen", NULL };
	static const char *const before[] = { "före", "before", "ennen", NULL };
	struct query *q = p->q;
	struct str rest = { 0 };
	int32_t day;

	if (piece.n > 1 && piece.p[0] == '-' && !ascii_digit(piece.p[1]) && piece.p[1] != '-') {
		add_terms(p, (struct str) { .p = piece.p + 1, .n = piece.n - 1 }, SPACE_WORD,
		    q->without, &q->n_without);
		return;
	}
	if (named(piece, titles, &rest)) {
		add_terms(p, rest, SPACE_TITLE, q->must, &q->n_must);
		piece = rest;
	} else if (named(piece, after, &rest) && read_day(rest, &day)) {
		q->from = day;
		return;
	} else if (named(piece, before, &rest) && read_day(rest, &day)) {
		q->to = day;
		return;
	}
	buf_str(&p->plain, piece);
	buf_putc(&p->plain, ' ');
}

static void
read_syntax(struct parse *p, struct str text)
{
	size_t i = 0;

	while (i < text.n) {
		size_t begin = i;
		const char *quote;

		if (ascii_space(text.p[i])) {
			i++;
			continue;
		}
		if (text.p[i] == '"' && (quote = memchr(text.p + i + 1, '"', text.n - i - 1))) {
			add_phrase(p, (struct str) { .p = text.p + i + 1,
					  .n = (size_t)(quote - text.p) - i - 1 });
			i = (size_t)(quote - text.p) + 1;
			continue;
		}
		while (i < text.n && !ascii_space(text.p[i]))
			i++;
		read_piece(p, (struct str) { .p = text.p + begin, .n = i - begin });
	}
}

/* The text with a space for each byte that is no part of a letter. */
static struct str
readable(struct arena *a, struct str text)
{
	uint8_t *copy;

	if (utf8_valid(text))
		return text;
	copy = (uint8_t *)arena_strndup(a, text.p, text.n);
	for (size_t at = 0; at < text.n;) {
		const uint8_t *wrong = u8_check(copy + at, text.n - at);

		if (!wrong)
			break;
		at = (size_t)(wrong - copy);
		copy[at++] = ' ';
	}
	for (size_t i = 0; i < text.n; i++)
		if (copy[i] == 0)
			copy[i] = ' ';
	return (struct str) { .p = (const char *)copy, .n = text.n };
}

void
query_parse(struct words *words, const struct related *related, struct arena *a,
    const struct search_ask *ask, struct query *ret)
{
	struct parse p = { .words = words, .related = related, .arena = a, .ask = ask, .q = ret };
	struct str text = ask->text;

	*ret = (struct query) { 0 };
	if (text.n > QUERY_TEXT_MAX)
		text.n = QUERY_TEXT_MAX;
	text = readable(a, text);
	ret->slots = arena_array(a, READ_WORDS_MAX, sizeof(*ret->slots));
	ret->grams = arena_array(a, QUERY_GRAMS_MAX, sizeof(*ret->grams));
	ret->open = ask->typing && text.n && !ascii_space(text.p[text.n - 1]);
	buf_init(&p.plain, a, QUERY_TEXT_MAX + QUERY_TEXT_MAX);
	if (ask->syntax && !base_broken("query-syntax"))
		read_syntax(&p, text);
	else
		buf_str(&p.plain, text);
	if (ask->lang != SEARCH_LANG_ANY) {
		read_language(&p, (enum lang)ask->lang, true);
	} else {
		for (enum lang l = 0; l < N_LANG; l++)
			read_language(&p, l, l == 0);
	}
	add_related(&p);
}
