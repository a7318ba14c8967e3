/* Swedish holidays and eves, computed. A day is days since 1970-01-01, as everywhere. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/base.h"

/* The public holidays are those of lagen (1989:253) om allmänna helgdagar as it stands since 2005,
 * Sundays apart. Eves are not public holidays; three of them count as such for deadlines. */
enum holiday {
	HOLIDAY_NONE,
	HOLIDAY_NEW_YEAR,
	HOLIDAY_EPIPHANY,
	HOLIDAY_GOOD_FRIDAY,
	HOLIDAY_EASTER,
	HOLIDAY_EASTER_MONDAY,
	HOLIDAY_MAY_DAY,
	HOLIDAY_ASCENSION,
	HOLIDAY_PENTECOST,
	HOLIDAY_NATIONAL_DAY,
	HOLIDAY_MIDSUMMER,
	HOLIDAY_ALL_SAINTS,
	HOLIDAY_CHRISTMAS,
	HOLIDAY_BOXING_DAY,
	/* From here on eves. */
	HOLIDAY_EPIPHANY_EVE,
	HOLIDAY_MAUNDY_THURSDAY,
	HOLIDAY_EASTER_EVE,
	HOLIDAY_WALPURGIS,
	HOLIDAY_PENTECOST_EVE,
	HOLIDAY_MIDSUMMER_EVE,
	HOLIDAY_ALL_SAINTS_EVE,
	HOLIDAY_CHRISTMAS_EVE,
	HOLIDAY_NEW_YEAR_EVE,
	N_HOLIDAY,
};

/* Easter Sunday of a year (1583 to 9999). Gauss's rule in the form of Meeus, Astronomical
 * Algorithms, ch. 8. */
int64_t holiday_easter(int year);
/* What the day is. Of two that meet, the public holiday is said. */
enum holiday holiday_of(int64_t day);
/* A public holiday by law; eves are not. */
bool holiday_public(enum holiday h);
/* Midsummer Eve, Christmas Eve and New Year's Eve: no deadline ends on them. */
bool holiday_like_public(enum holiday h);
/* The day on which a time that the law counts ends at the latest: the day itself or, when it is a
 * Saturday, a Sunday, a public holiday or one of the three eves, the next working day. Lagen
 * (1930:173) om beräkning av lagstadgad tid, 2 §. */
int64_t holiday_legal_end(int64_t day);
