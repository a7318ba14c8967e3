/* Reads the text by code points into runs of letters and digits; what lies between two runs decides
 * whether they belong together. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "text/token.h"

#include "base/buf.h"
#include "text/utf8.h"

#include <unicase.h>
#include <unictype.h>
#include <uninorm.h>
#include <unistr.h>

/* A run of letters and digits. */
struct run {
	struct str text; /* folded */
	uint32_t begin, end;
	bool digits;  /* nothing else */
	bool letters; /* nothing else */
	bool capital; /* began with one */
};

struct scan {
	struct arena *arena;
	struct str text;
	struct run *runs;
	size_t n_runs;
	struct token *tokens;
	size_t n_tokens;
	size_t cap;
	uint32_t position;
};

/* Letters of our neighbours that Unicode does not take apart. */
static ucs4_t
neighbour(ucs4_t c)
{
	switch (c) {
	case 0xe6: /* æ */
		return 0xe4;
	case 0xf8: /* ø */
		return 0xf6;
	case 0xf0: /* ð */
	case 0x111:
		return 'd';
	case 0x142: /* ł */
		return 'l';
	case 0x131: /* ı */
		return 'i';
	default:
		return c;
	}
}

/* Lower case; letters with marks to letters without, but å ä ö. */
static ucs4_t
fold(ucs4_t c)
{
	ucs4_t parts[UC_DECOMPOSITION_MAX_LENGTH];

	if (c < 0x80)
		return c >= 'A' && c <= 'Z' ? c + 32 : c;
	c = neighbour(uc_tolower(c));
	if (c == 0xe5 || c == 0xe4 || c == 0xf6)
		return c;
	while (uc_canonical_decomposition(c, parts) > 1)
		c = parts[0];
	return c;
}

static bool
is_letter(ucs4_t c)
{
	return c < 0x80 ? (c | 32) >= 'a' && (c | 32) <= 'z' : uc_is_general_category(c, UC_LETTER);
}

/* Marks that were not composed with their letter, and what only tells where a word may be broken.
 */
static bool
is_silent(ucs4_t c)
{
	return c == 0xad || c == 0x200b || c == 0x200c || c == 0x200d ||
	       (c >= 0x300 && uc_is_general_category(c, UC_MARK));
}

static bool
is_word_char(ucs4_t c)
{
	return is_letter(c) || (c >= '0' && c <= '9');
}

/* The next character of a run goes into its text. A mark is composed with the letter before it
 * (NFC). */
static void
add_char(struct run *r, struct buf *b, ucs4_t c, ucs4_t *before, size_t *at_before)
{
	ucs4_t composed = is_silent(c) ? uc_composition(*before, c) : 0;
	uint8_t out[6];
	int n;

	if (is_silent(c) && !composed)
		return;
	if (composed) {
		b->n = *at_before;
		c = composed;
	}
	*before = c;
	*at_before = b->n;
	r->digits = r->digits && c < 0x80 && ascii_digit((char)c);
	r->letters = r->letters && is_letter(c);
	if (c == 0xdf) {
		buf_puts(b, "ss");
		return;
	}
	n = u8_uctomb(out, fold(c), sizeof(out));
	if (n > 0)
		buf_add(b, out, (size_t)n);
}

static uint32_t
read_run(struct scan *s, uint32_t at)
{
	struct run *r = &s->runs[s->n_runs++];
	ucs4_t before = 0;
	size_t at_before = 0;
	struct buf b;

	buf_init(&b, s->arena, TOKEN_BYTES_MAX);
	*r = (struct run) { .begin = at, .digits = true, .letters = true };
	while (at < s->text.n) {
		ucs4_t c = 0;
		int n = u8_mbtouc(&c, (const uint8_t *)s->text.p + at, s->text.n - at);

		if (!is_word_char(c) && !(at > r->begin && is_silent(c)))
			break;
		if (at == r->begin)
			r->capital = c != uc_tolower(c);
		add_char(r, &b, c, &before, &at_before);
		at += (uint32_t)n;
	}
	r->text = buf_get(&b);
	r->end = at;
	return at;
}

static void
find_runs(struct scan *s)
{
	size_t cap = 0;

	for (size_t i = 0; i < s->text.n; i++)
		cap += (s->text.p[i] & 0xc0) != 0x80;
	s->runs = arena_array(s->arena, cap / 2 + 2, sizeof(*s->runs));
	for (uint32_t at = 0; at < s->text.n;) {
		ucs4_t c = 0;
		int n = u8_mbtouc(&c, (const uint8_t *)s->text.p + at, s->text.n - at);

		if (is_word_char(c))
			at = read_run(s, at);
		else
			at += (uint32_t)n;
	}
}

static void
emit(struct scan *s, enum token_kind kind, struct str text, uint32_t begin, uint32_t end)
{
	struct token *grown;

	if (text.n == 0)
		return;
	if (s->n_tokens == s->cap) {
		s->cap = s->cap ? s->cap * 2 : 32;
		grown = arena_array(s->arena, s->cap, sizeof(*grown));
		if (s->n_tokens)
			memcpy(grown, s->tokens, s->n_tokens * sizeof(*grown));
		s->tokens = grown;
	}
	s->tokens[s->n_tokens++] = (struct token) {
		.kind = kind,
		.text = text,
		.position = s->position,
		.begin = begin,
		.end = end,
	};
}

/* What lies between a run and the next, or "" at the end. */
static struct str
gap(const struct scan *s, size_t i)
{
	if (i + 1 >= s->n_runs)
		return STR("");
	return (struct str) {
		.p = s->text.p + s->runs[i].end,
		.n = s->runs[i + 1].begin - s->runs[i].end,
	};
}

static bool
gap_is(const struct scan *s, size_t i, const char *one_of)
{
	struct str g = gap(s, i);

	return g.n == 1 && strchr(one_of, g.p[0]);
}

static bool
gap_is_space(const struct scan *s, size_t i)
{
	struct str g = gap(s, i);

	/* space, no-break space, narrow no-break space */
	return str_eqz(g, " ") || str_eqz(g, "\xc2\xa0") || str_eqz(g, "\xe2\x80\xaf");
}

/* The runs from `first` to `last` with a separator between. */
static struct str
joined(struct scan *s, size_t first, size_t last, const char *separator)
{
	struct buf b;

	buf_init(&b, s->arena, TOKEN_BYTES_MAX);
	for (size_t i = first; i <= last; i++) {
		if (i > first)
			buf_puts(&b, separator);
		buf_str(&b, s->runs[i].text);
	}
	return buf_get(&b);
}

/* The text from one run to another with what stands between, in lower case. */
static struct str
slice(struct scan *s, size_t first, size_t last)
{
	struct buf b;

	buf_init(&b, s->arena, TOKEN_BYTES_MAX);
	for (size_t i = first; i <= last; i++) {
		buf_str(&b, s->runs[i].text);
		if (i < last)
			buf_str(&b, gap(s, i));
	}
	return buf_get(&b);
}

static void
emit_words(struct scan *s, size_t first, size_t last)
{
	for (size_t i = first; i <= last; i++) {
		emit(s, s->runs[i].digits ? TOKEN_NUMBER : TOKEN_WORD, s->runs[i].text,
		    s->runs[i].begin, s->runs[i].end);
		s->position++;
	}
}

/* A thing that is kept whole, beside its words. */
static void
emit_whole(struct scan *s, enum token_kind kind, struct str text, size_t first, size_t last)
{
	emit(s, kind, text, s->runs[first].begin, s->runs[last].end);
	emit_words(s, first, last);
}

/* anna.andersson@ekasa.se: how many runs, or 0. */
static size_t
try_email(struct scan *s, size_t i)
{
	size_t at = i;
	size_t end;

	while (gap_is(s, at, "._-+"))
		at++;
	if (!gap_is(s, at, "@"))
		return 0;
	end = at + 1;
	while (gap_is(s, end, ".-"))
		end++;
	if (end == at + 1 || !s->runs[end].letters)
		return 0;
	emit_whole(s, TOKEN_EMAIL, slice(s, i, end), i, end);
	return end - i + 1;
}

/* https://www.ekasa.se/bygga?a=b: the host, and the words of all of it. */
static size_t
try_host(struct scan *s, size_t i)
{
	bool scheme = (str_eqz(s->runs[i].text, "http") || str_eqz(s->runs[i].text, "https")) &&
		      str_eqz(gap(s, i), "://");
	size_t first = scheme ? i + 1 : i;
	size_t end = first;

	if (!scheme && !str_eqz(s->runs[i].text, "www"))
		return 0;
	while (gap_is(s, end, ".-"))
		end++;
	if (end == first)
		return 0;
	emit_whole(s, TOKEN_HOST, slice(s, first, end), first, end);
	return end - i + 1;
}

static bool
is_year(struct str s)
{
	return s.n == 4 && (memcmp(s.p, "19", 2) == 0 || memcmp(s.p, "20", 2) == 0);
}

/* SN.2024.53, KS 2023/123, BUN-2022:15: a series in capitals, a year, a number. */
static size_t
try_code(struct scan *s, size_t i)
{
	enum { SERIES_MAX = 8 };

	if (i + 2 >= s->n_runs || !s->runs[i].letters || !s->runs[i].capital ||
	    s->runs[i].text.n > SERIES_MAX || !s->runs[i + 1].digits ||
	    !is_year(s->runs[i + 1].text) || !s->runs[i + 2].digits)
		return 0;
	if (!(gap_is(s, i, ".-/:") || gap_is_space(s, i)) || !gap_is(s, i + 1, ".-/:"))
		return 0;
	emit_whole(s, TOKEN_CODE, joined(s, i, i + 2, "."), i, i + 2);
	return 3;
}

/* 0155-38 00 00, +46 155 38 00 00: digits by groups that begin as a phone number does. */
static size_t
try_phone(struct scan *s, size_t i)
{
	enum { DIGITS_MIN = 7, DIGITS_MAX = 13 };
	const struct run *r = &s->runs[i];
	bool plus = r->begin > 0 && s->text.p[r->begin - 1] == '+' && str_starts(r->text, "46");
	size_t n = r->text.n;
	size_t last = i;
	struct str whole;

	if (!r->digits || !(plus || (r->text.p[0] == '0' && gap_is(s, i, "-/ "))))
		return 0;
	while (last + 1 < s->n_runs && (gap_is(s, last, "-/") || gap_is_space(s, last)) &&
	       s->runs[last + 1].digits && n + s->runs[last + 1].text.n <= DIGITS_MAX)
		n += s->runs[++last].text.n;
	if (n < DIGITS_MIN || (last == i && !plus))
		return 0;
	whole = joined(s, i, last, "");
	if (plus)
		whole = str_of(arena_printf(s->arena, "0%.*s", (int)whole.n - 2, whole.p + 2));
	emit(s, TOKEN_PHONE, whole, r->begin, s->runs[last].end);
	s->position++;
	return last - i + 1;
}

/* 12 000 as 12000; 3,5; 14.30; 2024-03-01. */
static size_t
try_number(struct scan *s, size_t i)
{
	enum { GROUP = 3, PARTS_MAX = 4 };
	size_t last = i;

	if (!s->runs[i].digits)
		return 0;
	while (s->runs[i].text.n <= GROUP && last + 1 < s->n_runs && gap_is_space(s, last) &&
	       s->runs[last + 1].digits && s->runs[last + 1].text.n == GROUP)
		last++;
	if (last > i) {
		emit(s, TOKEN_NUMBER, joined(s, i, last, ""), s->runs[i].begin, s->runs[last].end);
		s->position++;
		return last - i + 1;
	}
	while (last + 1 < s->n_runs && last - i < PARTS_MAX && gap_is(s, last, ",.:-") &&
	       s->runs[last + 1].digits)
		last++;
	if (last == i)
		return 0;
	emit_whole(s, TOKEN_NUMBER, slice(s, i, last), i, last);
	return last - i + 1;
}

/* t.ex., bl.a, o.s.v.: letters by ones and twos with stops between. */
static size_t
try_abbreviation(struct scan *s, size_t i)
{
	enum { LETTERS_MAX = 2 };
	size_t last = i;
	bool single = false;

	while (s->runs[last].letters && utf8_count(s->runs[last].text) <= LETTERS_MAX) {
		single = single || utf8_count(s->runs[last].text) == 1;
		if (!gap_is(s, last, "."))
			break;
		last++;
	}
	if (last == i || !single || !s->runs[last].letters ||
	    utf8_count(s->runs[last].text) > LETTERS_MAX)
		return 0;
	emit(s, TOKEN_ABBREV, joined(s, i, last, ""), s->runs[i].begin, s->runs[last].end);
	s->position++;
	return last - i + 1;
}

/* SFI:s, EU:s, 1:a: the ending says nothing. */
static size_t
try_ending(struct scan *s, size_t i)
{
	static const char *const endings[] = { "s", "n", "t", "en", "et", "ens", "ets", "ar", "er",
		"or", "na", "arna", "erna", "a", "e" };

	if (!gap_is(s, i, ":") || !s->runs[i + 1].letters)
		return 0;
	for (size_t e = 0; e < ARRAY_LEN(endings); e++)
		if (str_eqz(s->runs[i + 1].text, endings[e])) {
			emit_words(s, i, i);
			return 2;
		}
	return 0;
}

/* e-tjänst, covid-19: the parts, and all as one word. */
static size_t
try_hyphen(struct scan *s, size_t i)
{
	size_t last = i;

	while (gap_is(s, last, "-") || str_eqz(gap(s, last), "\xe2\x80\x91"))
		last++;
	if (last == i)
		return 0;
	emit_whole(s, TOKEN_WORD, joined(s, i, last, ""), i, last);
	return last - i + 1;
}

static bool
is_street(struct str word)
{
	static const char *const ends[] = { "gatan", "gata", "vägen", "väg", "gränd", "gränden",
		"torget", "torg", "plan", "stigen", "stig", "backen", "backe", "allén", "leden",
		"kajen", "platsen", "parken", "gården", "katu", "tie" };

	for (size_t i = 0; i < ARRAY_LEN(ends); i++) {
		size_t n = strlen(ends[i]);

		if (word.n > n + 1 && memcmp(word.p + word.n - n, ends[i], n) == 0)
			return true;
	}
	return false;
}

/* A house's number: 12, 12b. */
static bool
is_house(const struct run *r)
{
	enum { DIGITS_MAX = 4 };
	size_t digits = 0;

	while (digits < r->text.n && ascii_digit(r->text.p[digits]))
		digits++;
	return digits > 0 && digits <= DIGITS_MAX && r->text.n - digits <= 1;
}

/* Storgatan 12 B */
static size_t
try_address(struct scan *s, size_t i)
{
	size_t last = i + 1;
	struct str house;

	if (last >= s->n_runs || !s->runs[i].letters || !gap_is_space(s, i) ||
	    !is_street(s->runs[i].text) || !is_house(&s->runs[last]))
		return 0;
	house = s->runs[last].text;
	if (s->runs[last].digits && last + 1 < s->n_runs && gap_is_space(s, last) &&
	    s->runs[last + 1].capital && s->runs[last + 1].text.n == 1) {
		last++;
		house = joined(s, i + 1, last, "");
	}
	emit(s, TOKEN_ADDRESS,
	    str_of(arena_printf(s->arena, "%.*s %.*s", STR_ARG(s->runs[i].text), STR_ARG(house))),
	    s->runs[i].begin, s->runs[last].end);
	emit_words(s, i, last);
	return last - i + 1;
}

struct token *
text_tokens(struct arena *a, struct str text, size_t *ret_n)
{
	static size_t (*const tries[])(struct scan *, size_t) = { try_host, try_email, try_code,
		try_phone, try_address, try_number, try_abbreviation, try_ending, try_hyphen };
	struct scan s = { .arena = a, .text = text };

	find_runs(&s);
	for (size_t i = 0; i < s.n_runs;) {
		size_t n = 0;

		for (size_t t = 0; t < ARRAY_LEN(tries) && n == 0 && !base_broken("token"); t++)
			n = tries[t](&s, i);
		if (n == 0) {
			emit_words(&s, i, i);
			n = 1;
		}
		i += n;
	}
	*ret_n = s.n_tokens;
	return s.tokens;
}

struct str
text_fold(struct arena *a, struct str word)
{
	struct buf b;

	if (!memchr(word.p, 0xc3, word.n))
		return word;
	buf_init(&b, a, word.n);
	for (size_t i = 0; i < word.n; i++) {
		unsigned char next = i + 1 < word.n ? (unsigned char)word.p[i + 1] : 0;

		if ((unsigned char)word.p[i] != 0xc3) {
			buf_putc(&b, word.p[i]);
		} else if (next == 0xa5 || next == 0xa4 || next == 0xb6) {
			buf_putc(&b, next == 0xb6 ? 'o' : 'a');
			i++;
		} else {
			buf_putc(&b, word.p[i]);
		}
	}
	return buf_get(&b);
}
