/* What somebody is about to type, and what they may have meant. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "search/complete_int.h"

#include "base/buf.h"
#include "search/fuzzy_int.h"
#include "search/rank_int.h"
#include "search/weigh_int.h"
#include "text/compound.h"
#include "text/lexicon.h"
#include "text/token.h"
#include "text/utf8.h"

enum {
	COMPLETE_FROM = 2, /* letters */
	COMPLETE_MAX = 20,
	TEXT_MAX = 512,
	LIKE_MAX = 4,
	ENDING_MAX = 3, /* bytes */
};

/* The last token, when it reaches to the end of the text. */
static bool
last_word(struct arena *a, struct str text, struct token *ret)
{
	size_t n = 0;
	const struct token *tokens = text_tokens(a, text, &n);

	if (n == 0 || tokens[n - 1].end != text.n || tokens[n - 1].kind != TOKEN_WORD)
		return false;
	*ret = tokens[n - 1];
	return true;
}

/* Documents of the kind that have all the words typed before: what goes on from there. */
static bool
goes_with(const struct snap *s, const struct search_ask *ask, const struct fuzzy_word *w,
    const struct str *before, size_t n_before)
{
	for (size_t i = 0; i < s->n; i++) {
		struct seg_term mine;
		struct seg_cursor c;

		if (s->segs[i].seg->head.kind != ask->kind ||
		    !seg_find(s->segs[i].seg, SPACE_SURFACE, w->text, &mine))
			continue;
		seg_cursor_start(&mine, false, &c);
		while (seg_cursor_next(&c)) {
			size_t in = 0;
			struct seg_term t;

			if (dead_is(s->segs[i].dead, c.doc))
				continue;
			while (in < n_before &&
			       seg_find(s->segs[i].seg, SPACE_SURFACE, before[in], &t) &&
			       seg_has(&t, false, c.doc))
				in++;
			if (in == n_before)
				return true;
		}
	}
	return false;
}

/* Whether a word is another form of one that is proposed already. */
static bool
is_form_of(const struct fuzzy_word *words, const bool *proposed, size_t n, struct str word)
{
	for (size_t i = 0; i < n; i++) {
		struct str a = words[i].text;
		size_t shared = MIN(a.n, word.n);

		if (proposed[i] && MAX(a.n, word.n) - shared <= ENDING_MAX &&
		    memcmp(a.p, word.p, shared) == 0)
			return true;
	}
	return false;
}

size_t
complete_words(const struct snap *s, struct arena *a, const struct search_ask *ask,
    const char **completions, size_t max)
{
	enum { LOOK = 4 * COMPLETE_MAX, BEFORE = 8 };
	struct fuzzy_word found[LOOK];
	struct str before[BEFORE];
	size_t n_before = 0;
	size_t n_tokens = 0;
	const struct token *tokens;
	struct token last;
	size_t n;
	size_t n_out = 0;
	bool proposed[LOOK] = { false };

	if (ask->text.n > TEXT_MAX || !kind_props(ask->kind)->surfaces ||
	    !last_word(a, ask->text, &last) || utf8_count(last.text) < COMPLETE_FROM)
		return 0;
	tokens = text_tokens(a, ask->text, &n_tokens);
	for (size_t i = 0; i + 1 < n_tokens && n_before < BEFORE; i++)
		/* A word that is nowhere has nothing that goes with it. */
		if (tokens[i].kind == TOKEN_WORD && tokens[i].position != last.position &&
		    weigh_df(s, ask->kind, SPACE_SURFACE, tokens[i].text) > 0)
			before[n_before++] = tokens[i].text;
	n = fuzzy_begin(s, a, ask, SPACE_SURFACE, last.text, found, LOOK);
	for (size_t i = 0; i < n && n_out < MIN(max, (size_t)COMPLETE_MAX); i++)
		if (!str_eq(found[i].text, last.text) &&
		    !is_form_of(found, proposed, i, found[i].text) &&
		    (proposed[i] = goes_with(s, ask, &found[i], before, n_before)))
			completions[n_out++] = arena_printf(
			    a, "%.*s%.*s", (int)last.begin, ask->text.p, STR_ARG(found[i].text));
	return n_out;
}

/* Whether it is Swedish, whatever the index has. */
static bool
is_word(struct str text)
{
	struct compound c;

	if (lexicon_find(text).uses & LEXICON_ALONE)
		return true;
	compound_split(text, &c);
	return c.n > 0;
}

static bool
better_word(const struct snap *s, struct arena *a, const struct search_ask *ask, struct str word,
    struct str *ret_word)
{
	struct fuzzy_word found[LIKE_MAX];
	size_t n;

	if (weigh_df(s, ask->kind, SPACE_SURFACE, word) > 0 ||
	    (ask->lang != LANG_EN && ask->lang != LANG_FI && is_word(word)))
		return false;
	n = fuzzy_like(s, a, ask, SPACE_SURFACE, word, found, LIKE_MAX);
	if (n == 0)
		return false;
	*ret_word = found[0].text;
	return true;
}

const char *
complete_corrected(const struct snap *s, struct arena *a, const struct search_ask *ask)
{
	size_t n = 0;
	const struct token *tokens;
	struct buf out;
	uint32_t at = 0;
	bool any = false;

	if (ask->text.n > TEXT_MAX || !kind_props(ask->kind)->surfaces)
		return NULL;
	tokens = text_tokens(a, ask->text, &n);
	buf_init(&out, a, 2 * TEXT_MAX);
	for (size_t i = 0; i < n; i++) {
		struct str word;

		if (tokens[i].kind != TOKEN_WORD || tokens[i].begin < at ||
		    !better_word(s, a, ask, tokens[i].text, &word))
			continue;
		buf_add(&out, ask->text.p + at, tokens[i].begin - at);
		buf_str(&out, word);
		at = tokens[i].end;
		any = true;
	}
	if (!any)
		return NULL;
	buf_add(&out, ask->text.p + at, ask->text.n - at);
	return out.p;
}
