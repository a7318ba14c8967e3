/* New passwords: length, and whether it is one that is tried first. A list of whole passwords would
 * have to be millions long; ours is of the words that they are made of, and what people do to words
 * (capitals, digits for letters, a year at the end, twice the same) is undone before looking. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/password.h"

#include "base/buf.h"
#include "gen/texts.h"
#include "text/utf8.h"

enum {
	WORDS_MAX = 2,	/* as many common words are still easy; of three it is a phrase */
	OWN_MIN = 3,	/* shorter parts of a name say nothing */
	VARIED_MIN = 5, /* different characters */
};

struct own_words {
	const char *list[32];
	size_t n;
};

/* Lower-case letters without dots and rings, and the rest as it is. */
static char *
plain(struct arena *a, struct str s)
{
	static const char from[] = "åäæáàöøóòéèëüúíñç";
	static const char to[] = "aaaaaooooeeeuuinc";
	char *key = text_key(a, str_dup(a, s));
	struct buf b;

	buf_init(&b, a, s.n + 1);
	for (size_t i = 0; key[i]; i++) {
		const char *at = NULL;

		if ((unsigned char)key[i] < 0x80) {
			buf_putc(&b, key[i]);
			continue;
		}
		for (size_t j = 0; !at && key[i + 1] && j + 1 < sizeof(from); j += 2)
			if (from[j] == key[i] && from[j + 1] == key[i + 1])
				at = &to[j / 2];
		buf_putc(&b, at ? *at : '?');
		while (((unsigned char)key[i + 1] & 0xC0) == 0x80)
			i++;
	}
	return b.p;
}

static bool
is_letter(char c)
{
	return c >= 'a' && c <= 'z';
}

/* The letters alone; with `read`, digits and signs between them count as the letters that they are
 * put for. */
static char *
letters_of(struct arena *a, const char *s, bool read)
{
	static const char signs[] = "4@1!|03$5789";
	static const char means[] = "aaiiioessthg";
	size_t from = 0;
	size_t to = strlen(s);
	struct buf b;

	while (read && from < to && !is_letter(s[from]) && s[from] != '@' && s[from] != '$')
		from++;
	while (read && to > from && !is_letter(s[to - 1]) && s[to - 1] != '@' && s[to - 1] != '$')
		to--;
	buf_init(&b, a, strlen(s) + 1);
	for (; from < to; from++) {
		const char *at = read && s[from] ? strchr(signs, s[from]) : NULL;

		if (is_letter(s[from]))
			buf_putc(&b, s[from]);
		else if (at)
			buf_putc(&b, means[at - signs]);
	}
	return b.p;
}

static bool
is_word(const struct own_words *own, const char *p, size_t n)
{
	const char *at = password_words;

	for (size_t i = 0; i < own->n; i++)
		if (strlen(own->list[i]) == n && memcmp(own->list[i], p, n) == 0)
			return true;
	if (n < 2)
		return false;
	while ((at = memmem(at, strlen(at), p, n))) {
		if ((at == password_words || at[-1] == ' ') && (at[n] == ' ' || !at[n]))
			return true;
		at++;
	}
	return false;
}

/* True when the text is at most `left` words one after the other. */
static bool
made_of_words(const struct own_words *own, const char *p, int left)
{
	size_t n = strlen(p);

	if (n == 0)
		return true;
	for (size_t i = n; left > 0 && i > 0; i--)
		if (is_word(own, p, i) && made_of_words(own, p + i, left - 1))
			return true;
	return false;
}

static bool
varied(const char *s)
{
	bool seen[256] = { false };
	int n = 0;

	for (; *s; s++) {
		n += !seen[(unsigned char)*s];
		seen[(unsigned char)*s] = true;
	}
	return n >= VARIED_MIN;
}

/* The same again and again, or each character beside the one before. */
static bool
is_pattern(const char *s)
{
	size_t n = strlen(s);
	size_t steps = 0;

	for (size_t p = 1; p <= n / 2; p++)
		if (n % p == 0 && memcmp(s, s + p, n - p) == 0)
			return true;
	for (size_t i = 1; i < n; i++)
		steps += s[i] - s[i - 1] >= -1 && s[i] - s[i - 1] <= 1;
	return n > 1 && steps * 4 >= (n - 1) * 3;
}

static void
add_own(struct arena *a, struct own_words *own, const char *text)
{
	static const char between[] = " .,-_@+'&/()0123456789";
	char *rest = NULL;

	for (char *word = strtok_r(plain(a, str_of(text)), between, &rest); word;
	     word = strtok_r(NULL, between, &rest))
		if (strlen(word) >= OWN_MIN && own->n < ARRAY_LEN(own->list))
			own->list[own->n++] = word;
}

bool
password_easy(struct arena *a, struct str password, const char *const *own, size_t n_own)
{
	struct own_words words = { 0 };
	const char *s = plain(a, password);
	const char *letters = letters_of(a, s, false);
	const char *read = letters_of(a, s, true);

	if (base_broken("password-common"))
		return false;
	add_own(a, &words, "lyhord");
	for (size_t i = 0; i < n_own; i++)
		add_own(a, &words, own[i]);
	/* Only digits and signs: a date, a telephone or a personal number. */
	return !varied(s) || is_pattern(s) || !letters[0] ||
	       made_of_words(&words, letters, WORDS_MAX) || made_of_words(&words, read, WORDS_MAX);
}

enum err
password_check(
    struct cx *cx, const char *field, struct str password, const char *const *own, size_t n_own)
{
	if (password.n > PASSWORD_MAX || utf8_count(password) < PASSWORD_MIN)
		return fail_field(cx, field, T_ERROR_PASSWORD_LENGTH,
		    arena_printf(cx->arena, "%d", PASSWORD_MIN));
	if (password_easy(cx->arena, password, own, n_own))
		return fail_field(cx, field, T_ERROR_PASSWORD_COMMON, NULL);
	return OK;
}
