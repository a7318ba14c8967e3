/* Values of spreadsheets as text (ECMA-376 part 1, 18.8.30 and 18.17.4; OpenDocument 1.3, 19.386).
 */
/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/cell.h"

#include <math.h>

enum {
	NUMBER_TEXT = 64,
	DAY_S = 86400,
	TO_1970 = 25569, /* days from 1899-12-30, which is where Excel's counting leads after its
			    29 February 1900 */
	FALSE_LEAP_DAY = 60, /* before it, one less */
	SINCE_1904 = 1462,   /* days between the two beginnings */
	LAST_DAY = 2958465,  /* 9999-12-31 */
};

static struct str
text_of(const char *p)
{
	return (struct str) { .p = p, .n = strlen(p) };
}

/* The day as year, month, day (proleptic Gregorian, eras of 400 years). */
static const char *
day_text(struct arena *a, int64_t day)
{
	int64_t z = day + 719468;
	int64_t era = z / 146097;
	int64_t of_era = z - era * 146097;
	int64_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
	int64_t of_year = of_era - (365 * year + year / 4 - year / 100);
	int64_t month = (5 * of_year + 2) / 153;
	int64_t mday = of_year - (153 * month + 2) / 5 + 1;

	year += era * 400;
	month = month < 10 ? month + 3 : month - 9;
	return arena_printf(a, "%04d-%02d-%02d", (int)(year + (month <= 2)), (int)month, (int)mday);
}

static const char *
time_text(struct arena *a, int64_t seconds)
{
	int h = (int)(seconds / 3600);
	int m = (int)(seconds / 60 % 60);
	int s = (int)(seconds % 60);

	return s ? arena_printf(a, "%02d:%02d:%02d", h, m, s) : arena_printf(a, "%02d:%02d", h, m);
}

static const char *
moment(struct arena *a, double v, enum cell_format format, bool since_1904)
{
	int64_t day = (int64_t)floor(v);
	int64_t seconds = (int64_t)floor((v - (double)day) * DAY_S + 0.5);

	if (seconds == DAY_S) {
		day++;
		seconds = 0;
	}
	if (format == CELL_TIME)
		return time_text(a, day * DAY_S + seconds);
	day += since_1904 ? SINCE_1904 : day < FALSE_LEAP_DAY ? 1 : 0;
	if (format == CELL_DAY)
		return day_text(a, day - TO_1970);
	return arena_printf(a, "%s %s", day_text(a, day - TO_1970), time_text(a, seconds));
}

struct str
cell_number(struct arena *a, struct str text, enum cell_format format, bool since_1904)
{
	char copy[NUMBER_TEXT];
	char *end = copy;
	double v;

	text = str_trim(text);
	if (!text.n || text.n >= sizeof(copy))
		return text;
	memcpy(copy, text.p, text.n);
	copy[text.n] = '\0';
	v = strtod(copy, &end);
	if (*end || !isfinite(v))
		return text;
	if (format != CELL_NUMBER && v >= 0 && v <= LAST_DAY && !base_broken("cell-date"))
		return text_of(moment(a, v, format, since_1904));
	if (strspn(copy, "-0123456789") == text.n)
		return text; /* a number of a card keeps all its digits */
	if (v == floor(v) && fabs(v) < 1e15)
		return text_of(arena_printf(a, "%.0f", v == 0 ? 0.0 : v));
	return text_of(arena_printf(a, "%.15g", v));
}

static struct str
duration(struct arena *a, struct str text)
{
	int64_t seconds = 0;
	int64_t n = 0;

	for (size_t i = 2; i < text.n; i++) {
		char c = text.p[i];

		if (c >= '0' && c <= '9' && n < DAY_S) {
			n = n * 10 + c - '0';
			continue;
		}
		seconds += c == 'H' ? n * 3600 : c == 'M' ? n * 60 : c == 'S' ? n : 0;
		n = 0;
		if (c == '.' || c == ',')
			break;
	}
	return text_of(time_text(a, seconds % (10000 * 3600)));
}

struct str
cell_iso(struct arena *a, struct str text)
{
	char *copy;

	text = str_trim(text);
	if (str_starts(text, "PT"))
		return duration(a, text);
	copy = arena_strndup(a, text.p, text.n);
	text.n = strlen(copy);
	if (text.n > 10 && copy[10] == 'T') {
		copy[10] = ' ';
		if (text.n > 19) /* parts of seconds */
			text.n = 19;
		if (text.n == 19 && memcmp(copy + 16, ":00", 3) == 0)
			text.n = 16;
	}
	copy[text.n] = '\0';
	return (struct str) { copy, text.n };
}

enum cell_format
cell_builtin(int64_t n)
{
	if ((n >= 14 && n <= 17) || (n >= 27 && n <= 31) || n == 36 || (n >= 50 && n <= 58))
		return CELL_DAY;
	if ((n >= 18 && n <= 21) || (n >= 32 && n <= 35) || (n >= 45 && n <= 47))
		return CELL_TIME;
	return n == 22 ? CELL_MOMENT : CELL_NUMBER;
}

/* What is not a letter of the format: "text", [colour], \x, _x, *x. Returns where it ends. */
static size_t
skip_words(struct str s, size_t i)
{
	char until = s.p[i] == '"' ? '"' : s.p[i] == '[' ? ']' : 0;

	if (strchr("\\_*", s.p[i]))
		return i + 1;
	while (until && ++i < s.n && s.p[i] != until)
		;
	return i;
}

/* What one letter asks for. A month alone is a day; beside hours it is minutes. */
static unsigned
letter(char c)
{
	if (c && strchr("dDyY", c))
		return CELL_DAY;
	return c && strchr("hHsS", c) ? CELL_TIME : CELL_NUMBER;
}

enum cell_format
cell_code(struct str code)
{
	unsigned format = CELL_NUMBER;
	bool month = false;

	/* What follows a semicolon is for negative numbers. */
	for (size_t i = 0; i < code.n && code.p[i] != ';'; i++) {
		char c = code.p[i];

		/* [h], [mm], [ss]: time that runs past the day. */
		if (c == '[' && i + 1 < code.n && code.p[i + 1] && strchr("hHmMsS", code.p[i + 1]))
			format |= CELL_TIME;
		if (c && strchr("\"[\\_*", c))
			i = skip_words(code, i);
		else
			format |= letter(c);
		month = month || c == 'm' || c == 'M';
	}
	return format == CELL_NUMBER && month ? CELL_DAY : (enum cell_format)format;
}
