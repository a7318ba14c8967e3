/* Opening hours, and arithmetic with working time. Hours are local and follow summer time; holidays
 * and eves are computed (fmt/holiday.h), exceptions are rows. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "fmt/holiday.h"

enum { CALENDAR_SPANS_MAX = 4, CALENDAR_DAYS_MAX = 400 };

/* Minutes after the local midnight; `to` up to 1440. */
struct calendar_span {
	int from;
	int to;
};

struct calendar_day {
	struct calendar_span spans[CALENDAR_SPANS_MAX];
	size_t n; /* 0: closed */
};

struct calendar_exception {
	int64_t day;
	struct calendar_day hours;
	const char *note; /* "" for none */
};

struct calendar {
	int64_t id;
	int64_t rev;
	const char *key;
	const char *name;
	int eve_close;			       /* minutes; -1: eves are as other days */
	struct calendar_day week[8];	       /* by ISO weekday, 1 to 7 */
	struct calendar_exception *exceptions; /* by day, from yesterday on */
	size_t n_exceptions;
};

/* All calendars, in the order they are shown, with their exceptions from the day before cx->now
 * until CALENDAR_DAYS_MAX days on: reckon no further with them. */
MUST_USE enum err calendars_get(struct cx *cx, struct calendar **ret_calendars, size_t *ret_n);
/* One by its key: "telefon" is the contact centre's telephone. ERR_MISSING when there is none. */
MUST_USE enum err calendar_get(struct cx *cx, const char *key, struct calendar *ret_calendar);
/* Adds one with its week and eve_close; an id of 0 is chosen. Inside a transaction. */
MUST_USE enum err calendar_add(struct cx *cx, const struct calendar *c, int64_t position,
    const char *name_sv, const char *name_en, const char *name_fi);
/* Sets week and eve_close if nobody did since c->rev was read; else ERR_CONFLICT. A transaction. */
MUST_USE enum err calendar_set(struct cx *cx, const struct calendar *c);
/* Makes `day` an exception, in place of what was said of it before; a transaction. With `hours`
 * NULL the day is as the week says again. */
MUST_USE enum err calendar_set_day(struct cx *cx, const struct calendar *c, int64_t day,
    const struct calendar_day *hours, const char *note);

/* "8–16.30", "8.00-12, 13:00-16", "stängt" or "": as people write hours. False when it cannot be
 * read, when spans overlap or there are more than CALENDAR_SPANS_MAX. */
bool calendar_parse(struct str text, struct calendar_day *ret_day);
/* The same as text: "8.00–12.00, 13.00–16.30", with colons in English; "" when closed. */
const char *calendar_text(struct arena *a, enum lang lang, const struct calendar_day *day);

/* What is open on a local day, all told: exception, holiday, eve, week. */
struct calendar_day calendar_on(const struct calendar *c, int64_t day);
bool calendar_open(const struct calendar *c, int64_t at);
/* The next moment at which it opens or closes, within a year; 0 when never. */
int64_t calendar_next_change(const struct calendar *c, int64_t at);
/* The open seconds between two moments; 0 when `to` is not later. */
int64_t calendar_between(const struct calendar *c, int64_t from, int64_t to);
/* The moment when `seconds` open seconds have passed since `at`; with 0 the first open moment from
 * `at` on. 0 when it is never open that long within two years. */
int64_t calendar_add_open(const struct calendar *c, int64_t at, int64_t seconds);
/* The end of the n-th open day after the day of `at` ("within two working days": n = 2). 0 as
 * above. */
int64_t calendar_add_days(const struct calendar *c, int64_t at, int n);

/* Whether people are at work that day: as the calendar "telefon" says; without one, days that are
 * neither weekend nor holiday. */
MUST_USE enum err calendar_working_day(struct cx *cx, int64_t day, bool *ret_working);

/* The day's name in a language, or NULL. */
const char *calendar_holiday(enum lang lang, enum holiday h);
