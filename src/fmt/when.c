/* Local time by the C library's zone data (tzdata), which knows past and coming rules of summer
 * time. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "fmt/when.h"

enum { DAY_S = 86400 };

void
when_init(void)
{
	setenv("TZ", "Europe/Stockholm", 1);
	tzset();
}

static struct tm
local(int64_t at)
{
	time_t t = (time_t)at;
	struct tm tm;

	localtime_r(&t, &tm);
	return tm;
}

int64_t
when_day(int64_t at)
{
	struct tm tm = local(at);
	int64_t shifted = at + tm.tm_gmtoff;

	return shifted >= 0 ? shifted / DAY_S : -((-shifted + DAY_S - 1) / DAY_S);
}

int64_t
when_day_start(int64_t day)
{
	/* Noon UTC lies on the same local day; midnight is found by asking libc for it. */
	struct tm tm = local(day * DAY_S + DAY_S / 2);

	tm.tm_hour = 0;
	tm.tm_min = 0;
	tm.tm_sec = 0;
	tm.tm_isdst = -1;
	return (int64_t)mktime(&tm);
}

static int64_t
clock_time_of(int64_t day, int minute)
{
	int64_t start = when_day_start(day);
	int64_t t = start + minute * 60;
	int64_t shift = local(t).tm_gmtoff - local(start).tm_gmtoff;

	/* The clock was moved between midnight and t; in the gap of spring t stays as it is. */
	if (shift && local(t - shift).tm_gmtoff == local(t).tm_gmtoff)
		t -= shift;
	return t;
}

int64_t
when_next(int64_t after, int weekday, int minute)
{
	for (int64_t day = when_day(after);; day++) {
		int64_t t = clock_time_of(day, minute);

		if (t > after && (weekday == 0 || when_parts(t).weekday == weekday))
			return t;
	}
}

char *
when_day_iso(struct arena *a, int64_t day)
{
	struct tm tm = local(day * DAY_S + DAY_S / 2);

	return arena_printf(a, "%04d-%02d-%02d", tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday);
}

char *
when_iso(struct arena *a, int64_t at)
{
	struct tm tm = local(at);
	long off = tm.tm_gmtoff / 60;

	return arena_printf(a, "%04d-%02d-%02dT%02d:%02d:%02d%c%02ld:%02ld", tm.tm_year + 1900,
	    tm.tm_mon + 1, tm.tm_mday, tm.tm_hour, tm.tm_min, tm.tm_sec, off < 0 ? '-' : '+',
	    labs(off) / 60, labs(off) % 60);
}

char *
when_clock(struct arena *a, enum lang lang, int64_t at)
{
	struct tm tm = local(at);

	return arena_printf(a, lang == LANG_EN ? "%02d:%02d" : "%d.%02d", tm.tm_hour, tm.tm_min);
}

struct when_parts
when_parts(int64_t at)
{
	struct tm tm = local(at);

	return (struct when_parts) {
		.year = tm.tm_year + 1900,
		.month = tm.tm_mon + 1,
		.mday = tm.tm_mday,
		.weekday = tm.tm_wday == 0 ? 7 : tm.tm_wday,
		.minutes = tm.tm_hour * 60 + tm.tm_min,
	};
}

struct when_parts
when_day_parts(int64_t day)
{
	struct when_parts p = when_parts(day * DAY_S + DAY_S / 2);

	p.minutes = 0;
	return p;
}

int64_t
when_day_of(int year, int month, int mday)
{
	struct tm tm = { .tm_year = year - 1900, .tm_mon = month - 1, .tm_mday = mday };

	return (int64_t)timegm(&tm) / DAY_S;
}

int64_t
when_at(int64_t day, int minutes)
{
	int64_t start = when_day_start(day);
	int64_t at = start + minutes * 60;
	long moved = local(at).tm_gmtoff - local(start).tm_gmtoff;

	if (minutes == DAY_S / 60)
		return when_day_start(day + 1);
	if (!moved || base_broken("summer-time") || when_parts(at).minutes == minutes)
		return at;
	if (when_parts(at - moved).minutes == minutes)
		return at - moved;
	while (local(at - 60).tm_gmtoff == local(at).tm_gmtoff)
		at -= 60;
	return at;
}

bool
when_day_parse(struct str text, int64_t *ret_day)
{
	int parts[3] = { 0, 0, 0 };
	struct when_parts p;

	text = str_trim(text);
	if (text.n != 10)
		return false;
	for (size_t i = 0, part = 0; i < text.n; i++) {
		if (i == 4 || i == 7) {
			if (text.p[i] != '-')
				return false;
			part++;
			continue;
		}
		if (text.p[i] < '0' || text.p[i] > '9')
			return false;
		parts[part] = parts[part] * 10 + (text.p[i] - '0');
	}
	*ret_day = when_day_of(parts[0], parts[1], parts[2]);
	p = when_day_parts(*ret_day);
	return parts[0] >= 1900 && p.month == parts[1] && p.mday == parts[2];
}
