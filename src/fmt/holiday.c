/* Swedish holidays and eves, computed for any year.
 * Midsummer and All Saints' are Saturdays: 20-26 June and 31 October-6 November. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "fmt/holiday.h"

#include "fmt/when.h"

enum { FRIDAY = 5, SATURDAY = 6 };

int64_t
holiday_easter(int year)
{
	int a = year % 19;
	int b = year / 100;
	int c = year % 100;
	int f = (b + 8) / 25;
	int g = (b - f + 1) / 3;
	int h = (19 * a + b - b / 4 - g + 15) % 30;
	int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
	int m = (a + 11 * h + 22 * l) / 451;
	int n = h + l - 7 * m + 114;

	return when_day_of(year, n / 31, n % 31 + 1);
}

static enum holiday
of_easter(int64_t from_easter)
{
	switch (from_easter) {
	case -3:
		return HOLIDAY_MAUNDY_THURSDAY;
	case -2:
		return HOLIDAY_GOOD_FRIDAY;
	case -1:
		return HOLIDAY_EASTER_EVE;
	case 0:
		return HOLIDAY_EASTER;
	case 1:
		return HOLIDAY_EASTER_MONDAY;
	case 39:
		return HOLIDAY_ASCENSION;
	case 48:
		return HOLIDAY_PENTECOST_EVE;
	case 49:
		return HOLIDAY_PENTECOST;
	default:
		return HOLIDAY_NONE;
	}
}

static enum holiday
of_date(int month, int mday)
{
	static const struct {
		int month;
		int mday;
		enum holiday holiday;
	} fixed[] = {
		{ 1, 1, HOLIDAY_NEW_YEAR },
		{ 1, 5, HOLIDAY_EPIPHANY_EVE },
		{ 1, 6, HOLIDAY_EPIPHANY },
		{ 4, 30, HOLIDAY_WALPURGIS },
		{ 5, 1, HOLIDAY_MAY_DAY },
		{ 6, 6, HOLIDAY_NATIONAL_DAY },
		{ 12, 24, HOLIDAY_CHRISTMAS_EVE },
		{ 12, 25, HOLIDAY_CHRISTMAS },
		{ 12, 26, HOLIDAY_BOXING_DAY },
		{ 12, 31, HOLIDAY_NEW_YEAR_EVE },
	};

	for (size_t i = 0; i < ARRAY_LEN(fixed); i++)
		if (fixed[i].month == month && fixed[i].mday == mday)
			return fixed[i].holiday;
	return HOLIDAY_NONE;
}

/* Holidays that are a weekday within a span of dates; n is the day's place in June or in the days
 * from 1 October. */
static enum holiday
of_weekday(int month, int mday, int weekday)
{
	int autumn = month == 10 ? mday : month == 11 ? mday + 31 : 0;

	if (month == 6 && weekday == SATURDAY && mday >= 20 && mday <= 26)
		return HOLIDAY_MIDSUMMER;
	if (month == 6 && weekday == FRIDAY && mday >= 19 && mday <= 25)
		return HOLIDAY_MIDSUMMER_EVE;
	if (weekday == SATURDAY && autumn >= 31 && autumn <= 37)
		return HOLIDAY_ALL_SAINTS;
	if (weekday == FRIDAY && autumn >= 30 && autumn <= 36)
		return HOLIDAY_ALL_SAINTS_EVE;
	return HOLIDAY_NONE;
}

enum holiday
holiday_of(int64_t day)
{
	struct when_parts p = when_day_parts(day);
	enum holiday found[] = { of_date(p.month, p.mday), of_easter(day - holiday_easter(p.year)),
		of_weekday(p.month, p.mday, p.weekday) };
	enum holiday best = HOLIDAY_NONE;

	for (size_t i = 0; i < ARRAY_LEN(found); i++)
		if (found[i] != HOLIDAY_NONE &&
		    (best == HOLIDAY_NONE || (holiday_public(found[i]) && !holiday_public(best))))
			best = found[i];
	return base_broken("holiday") && best == HOLIDAY_MIDSUMMER ? HOLIDAY_NONE : best;
}

bool
holiday_public(enum holiday h)
{
	return h > HOLIDAY_NONE && h < HOLIDAY_EPIPHANY_EVE;
}

bool
holiday_like_public(enum holiday h)
{
	return h == HOLIDAY_MIDSUMMER_EVE || h == HOLIDAY_CHRISTMAS_EVE ||
	       h == HOLIDAY_NEW_YEAR_EVE;
}

int64_t
holiday_legal_end(int64_t day)
{
	for (;; day++) {
		enum holiday h = holiday_of(day);

		if (when_day_parts(day).weekday < SATURDAY && !holiday_public(h) &&
		    !holiday_like_public(h))
			return day;
	}
}
