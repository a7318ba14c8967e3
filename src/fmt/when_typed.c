/* Days and clock times as people type them. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "fmt/when_typed.h"

#include "fmt/when.h"

enum { PARTS_MAX = 3, YEAR_MIN = 1900, YEAR_MAX = 2999, TEXT_MAX = 60, MONTHS = 12 };

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
begins(struct str s, const char *word)
{
	size_t n = strlen(word);

	return s.n >= n && strncasecmp(s.p, word, n) == 0;
}

static struct str
after(struct str s, size_t n)
{
	return str_trim((struct str) { s.p + n, s.n - n });
}

/* What stands at the beginning of a month's name; 0 when it is none. Three letters are enough in
 * Swedish and English; Finnish names share none of them but are told apart by theirs. */
static int
month_of(struct str s)
{
	static const char *const names[][4] = { { "jan", "tam" }, { "feb", "hel" },
		{ "mar", "maa" }, { "apr", "huh" }, { "maj", "may", "tou" }, { "jun", "kes" },
		{ "jul", "hei" }, { "aug", "elo" }, { "sep", "syy" }, { "okt", "oct", "lok" },
		{ "nov" }, { "dec", "jou" } };

	if (begins(s, "marras"))
		return 11;
	for (int m = 0; m < MONTHS; m++)
		for (size_t i = 0; i < 4 && names[m][i]; i++)
			if (begins(s, names[m][i]))
				return m + 1;
	return 0;
}

static bool
make_day(int year, int month, int mday, int64_t *ret_day)
{
	struct when_parts p;
	int64_t day;

	if (year < YEAR_MIN || year > YEAR_MAX || month < 1 || month > MONTHS || mday < 1 ||
	    mday > 31)
		return false;
	day = when_day_of(year, month, mday);
	p = when_day_parts(day);
	*ret_day = day;
	return p.mday == mday && p.month == month;
}

/* The same day and month in the year before, this or after: the one nearest to today. */
static bool
nearest(int month, int mday, int64_t today, int64_t *ret_day)
{
	int year = when_day_parts(today).year;
	bool found = false;

	for (int y = year - 1; y <= year + 1; y++) {
		int64_t day = 0;

		if (!make_day(y, month, mday, &day))
			continue;
		if (!found || llabs(day - today) < llabs(*ret_day - today))
			*ret_day = day;
		found = true;
	}
	return found;
}

static bool
word_day(struct str s, int64_t today, int64_t *ret_day)
{
	static const struct {
		const char *word;
		int days;
	} words[] = { { "i dag", 0 }, { "idag", 0 }, { "today", 0 }, { "tänään", 0 },
		{ "i morgon", 1 }, { "imorgon", 1 }, { "i morron", 1 }, { "tomorrow", 1 },
		{ "huomenna", 1 }, { "i övermorgon", 2 }, { "övermorgon", 2 }, { "i går", -1 },
		{ "igår", -1 }, { "yesterday", -1 }, { "eilen", -1 }, { "i förrgår", -2 } };

	for (size_t i = 0; i < ARRAY_LEN(words); i++)
		if (s.n == strlen(words[i].word) && begins(s, words[i].word)) {
			*ret_day = today + words[i].days;
			return true;
		}
	return false;
}

struct parts {
	int n[PARTS_MAX];
	size_t digits[PARTS_MAX];
	size_t n_parts;
	int month;	 /* by name */
	size_t month_at; /* how many numbers stood before it */
};

/* Numbers and at most one month's name; false when there is anything else. */
static bool
split(struct str s, struct parts *p)
{
	for (size_t i = 0; i < s.n;) {
		size_t from = i;
		int v = 0;

		if (strchr(" ./-,", s.p[i])) {
			i++;
			continue;
		}
		if (!is_digit(s.p[i])) {
			while (i < s.n && !is_digit(s.p[i]) && !strchr(" ./-,", s.p[i]))
				i++;
			if (begins((struct str) { s.p + from, i - from }, "den"))
				continue;
			if (p->month ||
			    !(p->month = month_of((struct str) { s.p + from, i - from })))
				return false;
			p->month_at = p->n_parts;
			continue;
		}
		for (; i < s.n && is_digit(s.p[i]) && i - from < 8; i++)
			v = v * 10 + (s.p[i] - '0');
		if (p->n_parts == PARTS_MAX)
			return false;
		p->digits[p->n_parts] = i - from;
		p->n[p->n_parts++] = v;
	}
	return p->n_parts > 0;
}

/* 3 mars, 3 mars 2026 */
static bool
named_day(const struct parts *p, int64_t today, int64_t *ret_day)
{
	if (p->digits[0] > 2)
		return false;
	if (p->n_parts == 1)
		return nearest(p->month, p->n[0], today, ret_day);
	return p->n_parts == 2 && p->digits[1] == 4 &&
	       make_day(p->n[1], p->month, p->n[0], ret_day);
}

/* 20260303, 2026-03-03, 3.3.2026, 3/3 */
static bool
numbers_day(const struct parts *p, int64_t today, int64_t *ret_day)
{
	const int *n = p->n;
	const size_t *d = p->digits;

	if (p->n_parts == 1)
		return d[0] == 8 && make_day(n[0] / 10000, n[0] / 100 % 100, n[0] % 100, ret_day);
	if (d[1] > 2)
		return false;
	if (p->n_parts == 2)
		return d[0] <= 2 && nearest(n[1], n[0], today, ret_day);
	if (d[0] == 4 && d[2] <= 2)
		return make_day(n[0], n[1], n[2], ret_day);
	return d[0] <= 2 && d[2] == 4 && make_day(n[2], n[1], n[0], ret_day);
}

bool
when_typed_day(struct str text, int64_t today, int64_t *ret_day)
{
	struct parts p = { 0 };
	struct str s = str_trim(text);

	if (!s.n || s.n > TEXT_MAX || memchr(s.p, 0, s.n))
		return false;
	if (word_day(s, today, ret_day))
		return true;
	if (!split(s, &p) || base_broken("typed-day"))
		return false;
	return p.month ? named_day(&p, today, ret_day) : numbers_day(&p, today, ret_day);
}

bool
when_typed_clock(struct str text, int *ret_minutes)
{
	struct str s = str_trim(text);
	int n[2] = { 0, 0 };
	size_t digits[2] = { 0, 0 };
	size_t part = 0;

	if (begins(s, "klockan"))
		s = after(s, 7);
	else if (begins(s, "kl."))
		s = after(s, 3);
	else if (begins(s, "kl"))
		s = after(s, 2);
	for (size_t i = 0; i < s.n; i++) {
		if (is_digit(s.p[i]) && digits[part] < 4) {
			n[part] = n[part] * 10 + (s.p[i] - '0');
			digits[part]++;
		} else if ((s.p[i] == '.' || s.p[i] == ':') && part == 0 && digits[0]) {
			part = 1;
		} else {
			return false;
		}
	}
	if (part == 0 && digits[0] >= 3) {
		n[1] = n[0] % 100;
		n[0] /= 100;
	} else if (digits[0] < 1 || digits[0] > 2 || (part == 1 && digits[1] != 2)) {
		return false;
	}
	*ret_minutes = n[0] * 60 + n[1];
	return n[0] < 24 && n[1] < 60;
}
