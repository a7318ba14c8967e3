/* UTF-8 and the tidying of typed text. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "text/utf8.h"

#include "base/arena.h"
#include "base/buf.h"

/* Length of the well-formed sequence at p, or 0 (RFC 3629, table of section 4). */
static size_t
sequence_len(const unsigned char *p, size_t n)
{
	unsigned char c = p[0];
	unsigned char lo = 0x80;
	unsigned char hi = 0xBF;
	size_t len;

	if (c == 0)
		return 0;
	if (c < 0x80)
		return 1;
	if (c >= 0xC2 && c <= 0xDF)
		len = 2;
	else if (c >= 0xE0 && c <= 0xEF)
		len = 3;
	else if (c >= 0xF0 && c <= 0xF4)
		len = 4;
	else
		return 0;
	if (n < len)
		return 0;
	if (c == 0xE0)
		lo = 0xA0;
	else if (c == 0xED)
		hi = 0x9F;
	else if (c == 0xF0)
		lo = 0x90;
	else if (c == 0xF4)
		hi = 0x8F;
	if (p[1] < lo || p[1] > hi)
		return 0;
	for (size_t i = 2; i < len; i++)
		if (p[i] < 0x80 || p[i] > 0xBF)
			return 0;
	return len;
}

bool
utf8_valid(struct str s)
{
	const unsigned char *p = (const unsigned char *)s.p;

	for (size_t i = 0; i < s.n;) {
		size_t len = sequence_len(p + i, s.n - i);

		if (len == 0)
			return false;
		i += len;
	}
	return true;
}

static bool
is_start(char c)
{
	return ((unsigned char)c & 0xC0) != 0x80;
}

size_t
utf8_count(struct str s)
{
	size_t count = 0;

	for (size_t i = 0; i < s.n; i++)
		count += is_start(s.p[i]);
	return count;
}

struct str
utf8_head(struct str s, size_t max)
{
	size_t count = 0;

	for (size_t i = 0; i < s.n; i++)
		if (is_start(s.p[i]) && count++ == max)
			return (struct str) { .p = s.p, .n = i };
	return s;
}

char *
text_tidy(struct arena *a, struct str s, bool one_line)
{
	struct buf b;

	s = str_trim(s);
	buf_init(&b, a, s.n + 1);
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if (c == '\r') {
			if (i + 1 < s.n && s.p[i + 1] == '\n')
				continue;
			c = '\n';
		}
		if (c == 0x7F || (c < 0x20 && (one_line || (c != '\n' && c != '\t'))))
			c = ' ';
		if (one_line && c == ' ' && b.n && b.p[b.n - 1] == ' ')
			continue;
		buf_putc(&b, (char)c);
	}
	/* What was a control at an end is a space there now. */
	s = str_trim(buf_get(&b));
	return arena_strndup(a, s.p, s.n);
}

char *
text_excerpt(struct arena *a, const char *s, size_t max)
{
	struct str all = str_of(s);
	struct str head = utf8_head(all, max);
	size_t n = head.n;

	if (head.n == all.n)
		return arena_strndup(a, s, all.n);
	while (n > head.n / 2 && s[n] != ' ')
		n--;
	if (s[n] != ' ')
		n = head.n; /* no word ends near by: between code points, never inside one */
	return arena_printf(a, "%.*s…", (int)n, s);
}

char *
text_key(struct arena *a, const char *s)
{
	char *key = arena_strdup(a, s);

	for (size_t i = 0; key[i]; i++) {
		unsigned char next = (unsigned char)key[i + 1];

		key[i] = ascii_lower(key[i]);
		/* U+00C0 to U+00DE but the multiplication sign: lower case is 0x20 further on. */
		if ((unsigned char)key[i] == 0xC3 && next >= 0x80 && next <= 0x9E && next != 0x97)
			key[i + 1] = (char)(next + 0x20);
	}
	return key;
}

char *
text_email_key(struct arena *a, struct str s)
{
	const char *at;
	char *key;

	s = str_trim(s);
	at = s.n ? memchr(s.p, '@', s.n) : NULL;
	if (!at || at == s.p || s.n > 254)
		return NULL;
	key = str_dup(a, s);
	for (char *p = key; *p; p++) {
		if (ascii_space(*p) || (unsigned char)*p < 0x20 || strchr("<>,;:\"()[]\\", *p))
			return NULL;
		*p = ascii_lower(*p);
	}
	key += at - s.p + 1;
	if (strchr(key, '@') || !strchr(key, '.') || key[0] == '.' || key[strlen(key) - 1] == '.')
		return NULL;
	return key - (at - s.p + 1);
}

char *
text_phone_key(struct arena *a, struct str s)
{
	struct buf digits;
	bool plus;
	const char *p;

	s = str_trim(s);
	plus = s.n && s.p[0] == '+';
	buf_init(&digits, a, s.n + 1);
	for (size_t i = 0; i < s.n; i++) {
		if (ascii_digit(s.p[i]))
			buf_putc(&digits, s.p[i]);
		else if (!strchr("+()-. /", s.p[i]))
			return NULL;
	}
	if (digits.n < 5 || digits.n > 17)
		return NULL;
	p = digits.p;
	if (plus)
		return arena_strdup(a, p);
	if (p[0] == '0' && p[1] == '0')
		return arena_strdup(a, p + 2);
	if (p[0] == '0')
		return arena_printf(a, "46%s", p + 1);
	return arena_strdup(a, p);
}
