/* Time as people say it. The one file that converts between UTC and the municipality's local time.
 */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/base.h"
#include "base/cx.h"

/* Once at start: all local times are Europe/Stockholm. */
void when_init(void);

/* The local day as days since 1970-01-01: the day of rollups. */
int64_t when_day(int64_t at);
/* The first second of a local day. */
int64_t when_day_start(int64_t day);
/* The first moment after `after` at which clocks show `minute` (since midnight) on that ISO weekday
 * (0: any). A minute that summer time leaves out is taken as much later; one that comes twice, the
 * first time. */
int64_t when_next(int64_t after, int weekday, int minute);
/* 2026-03-01 of a local day; 2026-03-01T14:05:00+01:00 of a moment. In the arena. */
char *when_day_iso(struct arena *a, int64_t day);
char *when_iso(struct arena *a, int64_t at);
/* 9.05 (sv, fi) or 09:05 (en). */
char *when_clock(struct arena *a, enum lang lang, int64_t at);
/* Day of month, month 1-12, year, ISO weekday 1-7, minutes since local midnight. */
struct when_parts {
	int year;
	int month;
	int mday;
	int weekday;
	int minutes;
};
struct when_parts when_parts(int64_t at);
/* The same of a local day; minutes is 0. */
struct when_parts when_day_parts(int64_t day);
/* The day of a date; a day of the month outside the month runs on into the next. */
int64_t when_day_of(int year, int month, int mday);
/* The moment a local day's clock shows so many minutes since midnight (0 to 1440; 1440 is the next
 * day's start). When summer time leaves that hour out, the moment the clock was moved. */
int64_t when_at(int64_t day, int minutes);
/* Reads 2026-03-01. False when it is no day of the calendar. */
bool when_day_parse(struct str text, int64_t *ret_day);
