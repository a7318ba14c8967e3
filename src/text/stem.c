/* Snowball alone fails with -et, -an, -ning, umlauts and kurs; the lexicon knows better, and
 * Snowball then joins what is made of the same root (bygga, byggare). */
/* SPDX-License-Identifier: Apache-2.0 */
#include "text/stem.h"

#include "base/log.h"
#include "text/compound.h"
#include "text/lexicon.h"
#include "text/utf8.h"

#include <libstemmer.h>

struct stemmer {
	struct sb_stemmer *by_lang[N_LANG];
};

struct stemmer *
stemmer_open(void)
{
	static const char *const names[N_LANG] = {
		[LANG_SV] = "swedish",
		[LANG_EN] = "english",
		[LANG_FI] = "finnish",
	};
	struct stemmer *s = calloc(1, sizeof(*s));

	if (!s)
		log_die("memory", "the operating system has no more");
	for (enum lang l = 0; l < N_LANG; l++) {
		s->by_lang[l] = sb_stemmer_new(names[l], "UTF_8");
		assert(s->by_lang[l]);
	}
	return s;
}

void
stemmer_close(struct stemmer *s)
{
	if (!s)
		return;
	for (enum lang l = 0; l < N_LANG; l++)
		sb_stemmer_delete(s->by_lang[l]);
	free(s);
}

static struct str
snowball(struct stemmer *s, enum lang lang, struct str word)
{
	const sb_symbol *out =
	    sb_stemmer_stem(s->by_lang[lang], (const sb_symbol *)word.p, (int)word.n);

	if (!out)
		log_die("memory", "the operating system has no more");
	return (struct str) {
		.p = (const char *)out,
		.n = (size_t)sb_stemmer_length(s->by_lang[lang]),
	};
}

static bool
ends_with(struct str s, const char *end)
{
	size_t n = strlen(end);

	return s.n > n && memcmp(s.p + s.n - n, end, n) == 0;
}

/* A word, and where the last part of it begins when it is a compound. */
struct base {
	char text[STEM_MAX];
	size_t tail;
};

static bool
known(struct str word)
{
	return lexicon_find(word).uses & LEXICON_ALONE;
}

/* The word that `word` is a form of: its own, in a compound with that of the last part. */
static void
find_base(struct str word, struct base *b)
{
	struct lexicon_form form = lexicon_find(word);
	struct compound c;

	compound_split(word, &c);
	b->tail = 0;
	if (c.n) {
		word = str_of(c.word);
		form = c.parts[c.n - 1].form;
		b->tail = (size_t)(c.parts[c.n - 1].text.p - c.word);
	} else if (!(form.uses & LEXICON_ALONE)) {
		form = (struct lexicon_form) { 0 };
	}
	if (!lexicon_base(word, form, b->text, sizeof(b->text)))
		lexicon_base(word, (struct lexicon_form) { 0 }, b->text, sizeof(b->text));
}

/* ansökning and ansökan are one thing, when both are words; in compounds too. */
static void
join_noun(struct base *b)
{
	size_t n = strlen(b->text);
	char noun[STEM_MAX];
	struct lexicon_form form;

	if (!ends_with(str_of(b->text + b->tail), "ning"))
		return;
	snprintf(noun, sizeof(noun), "%.*san", (int)(n - b->tail - 4), b->text + b->tail);
	form = lexicon_find(str_of(noun));
	if (form.uses & LEXICON_ALONE)
		lexicon_base(str_of(noun), form, b->text + b->tail, sizeof(b->text) - b->tail);
}

static struct str
stem_swedish(struct stemmer *s, struct str word, struct base *b)
{
	struct str base;
	struct str stem;

	find_base(word, b);
	join_noun(b);
	base = str_of(b->text);
	stem = snowball(s, LANG_SV, base);
	if (stem.n + 1 == base.n && base.p[stem.n] == 's' && known(str_of(b->text + b->tail)))
		return base;
	return stem;
}

void
stemmer_stem(struct stemmer *s, enum lang lang, struct str word, char ret_stem[static STEM_MAX])
{
	struct base b;
	struct str stem;

	while (word.n >= STEM_MAX - 2)
		word = utf8_head(word, utf8_count(word) - 1);
	stem = lang == LANG_SV && !base_broken("stem") ? stem_swedish(s, word, &b)
						       : snowball(s, lang, word);
	if (stem.n == 0 || stem.n >= STEM_MAX)
		stem = word;
	memcpy(ret_stem, stem.p, stem.n);
	ret_stem[stem.n] = '\0';
}
