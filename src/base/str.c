/* Small operations on text from outside. Nothing here allocates but str_dup(). */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/str.h"

#include "base/arena.h"

struct str
str_of(const char *s)
{
	return (struct str) { .p = s ? s : "", .n = s ? strlen(s) : 0 };
}

bool
str_eq(struct str a, struct str b)
{
	return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

bool
str_eqz(struct str a, const char *b)
{
	return str_eq(a, str_of(b));
}

bool
str_starts(struct str s, const char *prefix)
{
	size_t n = strlen(prefix);

	return s.n >= n && memcmp(s.p, prefix, n) == 0;
}

struct str
str_trim(struct str s)
{
	while (s.n && ascii_space(s.p[0])) {
		s.p++;
		s.n--;
	}
	while (s.n && ascii_space(s.p[s.n - 1]))
		s.n--;
	return s;
}

bool
str_split(struct str *rest, char sep, struct str *ret_part)
{
	const char *hit;

	if (!rest->p)
		return false;
	hit = rest->n ? memchr(rest->p, sep, rest->n) : NULL;
	ret_part->p = rest->p;
	if (hit) {
		ret_part->n = (size_t)(hit - rest->p);
		rest->p = hit + 1;
		rest->n -= ret_part->n + 1;
	} else {
		ret_part->n = rest->n;
		rest->p = NULL;
		rest->n = 0;
	}
	return true;
}

char *
str_dup(struct arena *a, struct str s)
{
	return arena_strndup(a, s.p, s.n);
}

bool
str_int(struct str s, int64_t *ret_value)
{
	bool minus = s.n && s.p[0] == '-';
	int64_t v = 0;

	if (minus) {
		s.p++;
		s.n--;
	}
	if (s.n == 0)
		return false;
	for (size_t i = 0; i < s.n; i++) {
		if (!ascii_digit(s.p[i]))
			return false;
		if (__builtin_mul_overflow(v, 10, &v) ||
		    __builtin_sub_overflow(v, s.p[i] - '0', &v))
			return false;
	}
	if (!minus && v == INT64_MIN)
		return false;
	*ret_value = minus ? v : -v;
	return true;
}

char
ascii_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

bool
ascii_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

bool
ascii_digit(char c)
{
	return c >= '0' && c <= '9';
}
