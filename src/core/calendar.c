/* Opening hours and working time. The arithmetic is pure: it works on a calendar that was read.
 * It walks days, each of at most CALENDAR_SPANS_MAX spans, so a year is some hundred steps. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/calendar.h"

#include "base/id.h"
#include "core/event.h"
#include "core/i18n.h"
#include "db/db.h"
#include "fmt/when.h"
#include "gen/core_q.h"
#include "gen/texts.h"

enum { DAY_MIN = 24 * 60, SEARCH_DAYS = 366, ADD_DAYS = 2 * 366 };

static enum err
read_week(struct cx *cx, struct calendar *c)
{
	struct core_q_calendar_week *rows = NULL;
	size_t n = 0;
	enum err e;

	if ((e = core_q_calendar_week(cx, c->id, &rows, &n)))
		return e;
	for (size_t i = 0; i < n; i++) {
		struct calendar_day *d = &c->week[rows[i].weekday];

		if (d->n < CALENDAR_SPANS_MAX)
			d->spans[d->n++] =
			    (struct calendar_span) { (int)rows[i].from_min, (int)rows[i].to_min };
	}
	return OK;
}

static enum err
read_days(struct cx *cx, struct calendar *c)
{
	struct core_q_calendar_days *rows = NULL;
	int64_t today = when_day(cx->now);
	size_t n = 0;
	enum err e;

	if ((e = core_q_calendar_days(cx, c->id, today - 1, today + CALENDAR_DAYS_MAX, &rows, &n)))
		return e;
	c->exceptions = arena_array(cx->arena, n + 1, sizeof(c->exceptions[0]));
	for (size_t i = 0; i < n; i++) {
		struct calendar_exception *x = &c->exceptions[c->n_exceptions];

		if (c->n_exceptions > 0 && x[-1].day == rows[i].day)
			x--;
		else
			c->n_exceptions++;
		x->day = rows[i].day;
		x->note = rows[i].note;
		if (rows[i].from_min >= 0 && x->hours.n < CALENDAR_SPANS_MAX)
			x->hours.spans[x->hours.n++] =
			    (struct calendar_span) { (int)rows[i].from_min, (int)rows[i].to_min };
	}
	return OK;
}

static enum err
read_one(struct cx *cx, const struct core_q_calendar_list *row, struct calendar *ret)
{
	const char *names[N_LANG] = { row->name_sv, row->name_en, row->name_fi };
	enum err e;

	*ret = (struct calendar) {
		.id = row->id,
		.rev = row->rev,
		.key = row->key,
		.name = names[cx->lang],
		.eve_close = (int)row->eve_close,
	};
	e = read_week(cx, ret);
	return e ? e : read_days(cx, ret);
}

enum err
calendars_get(struct cx *cx, struct calendar **ret_calendars, size_t *ret_n)
{
	struct core_q_calendar_list *rows = NULL;
	struct calendar *all;
	size_t n = 0;
	enum err e;

	if ((e = core_q_calendar_list(cx, &rows, &n)))
		return e;
	all = arena_array(cx->arena, n + 1, sizeof(*all));
	for (size_t i = 0; i < n; i++)
		if ((e = read_one(cx, &rows[i], &all[i])))
			return e;
	*ret_calendars = all;
	*ret_n = n;
	return OK;
}

/* Asked for in each filing: the others are not read. */
enum err
calendar_get(struct cx *cx, const char *key, struct calendar *ret_calendar)
{
	struct core_q_calendar_list *rows = NULL;
	size_t n = 0;
	enum err e;

	if ((e = core_q_calendar_list(cx, &rows, &n)))
		return e;
	for (size_t i = 0; i < n; i++)
		if (strcmp(rows[i].key, key) == 0)
			return read_one(cx, &rows[i], ret_calendar);
	return fail(cx, ERR_MISSING, 0, NULL);
}

static enum err
write_week(struct cx *cx, const struct calendar *c)
{
	enum err e;

	if ((e = core_q_calendar_week_clear(cx, c->id, NULL)))
		return e;
	for (int w = 1; w <= 7; w++)
		for (size_t i = 0; i < c->week[w].n; i++)
			if ((e = core_q_calendar_week_add(cx, c->id, w, c->week[w].spans[i].from,
				 c->week[w].spans[i].to, NULL)))
				return e;
	return OK;
}

enum err
calendar_add(struct cx *cx, const struct calendar *c, int64_t position, const char *name_sv,
    const char *name_en, const char *name_fi)
{
	struct calendar made = *c;
	enum err e;

	made.id = c->id ? c->id : id_new();
	if ((e = core_q_calendar_add(cx,
		 &(struct core_q_calendar_add_in) {
		     .id = made.id,
		     .key = c->key,
		     .position = position,
		     .name_sv = name_sv,
		     .name_en = name_en,
		     .name_fi = name_fi,
		     .eve_close = c->eve_close,
		 },
		 NULL)) ||
	    (e = write_week(cx, &made)))
		return e;
	return event_add(cx, EV_CALENDAR_CHANGED, (struct link) { LINK_CALENDAR, made.id });
}

enum err
calendar_set(struct cx *cx, const struct calendar *c)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)))
		return e;
	if ((e = core_q_calendar_set(cx, c->id, c->rev, c->eve_close)) || (e = write_week(cx, c)))
		return e;
	if ((e = event_add(cx, EV_CALENDAR_CHANGED, (struct link) { LINK_CALENDAR, c->id })))
		return e;
	return db_commit(&tx);
}

enum err
calendar_set_day(struct cx *cx, const struct calendar *c, int64_t day,
    const struct calendar_day *hours, const char *note)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct core_q_calendar_day_add_in row = { .calendar_id = c->id, .day = day, .note = note };
	enum err e;

	if ((e = db_begin(cx, &tx)))
		return e;
	if ((e = core_q_calendar_day_clear(cx, c->id, day, NULL)))
		return e;
	for (size_t i = 0; hours && i < MAX(hours->n, (size_t)1); i++) {
		row.id = id_new();
		row.from_min = hours->n ? hours->spans[i].from : -1;
		row.to_min = hours->n ? hours->spans[i].to : -1;
		if ((e = core_q_calendar_day_add(cx, &row, NULL)))
			return e;
	}
	if ((e = event_add(cx, EV_CALENDAR_CHANGED, (struct link) { LINK_CALENDAR, c->id })))
		return e;
	return db_commit(&tx);
}

/* Reads "8", "8.30" or "08:30" from the front of *s. */
static bool
parse_clock(struct str *s, int *ret_minutes)
{
	int parts[2] = { 0, 0 };
	int n = 0;

	*s = str_trim(*s);
	for (; n < 2; n++) {
		int digits = 0;

		for (; s->n && s->p[0] >= '0' && s->p[0] <= '9' && digits < 2; digits++) {
			parts[n] = parts[n] * 10 + (s->p[0] - '0');
			s->p++;
			s->n--;
		}
		if (!digits || (n == 1 && digits != 2))
			return false;
		if (n == 1 || !s->n || (s->p[0] != '.' && s->p[0] != ':'))
			break;
		s->p++;
		s->n--;
	}
	*ret_minutes = parts[0] * 60 + parts[1];
	return parts[1] < 60 && *ret_minutes <= DAY_MIN;
}

static bool
parse_span(struct str text, struct calendar_span *ret_span)
{
	static const char *const dashes[] = { "-", "–", "—", "till" };
	bool dash = false;

	if (!parse_clock(&text, &ret_span->from))
		return false;
	text = str_trim(text);
	for (size_t i = 0; i < ARRAY_LEN(dashes) && !dash; i++) {
		size_t n = strlen(dashes[i]);

		dash = text.n > n && memcmp(text.p, dashes[i], n) == 0;
		if (dash)
			text = (struct str) { text.p + n, text.n - n };
	}
	return dash && parse_clock(&text, &ret_span->to) && str_trim(text).n == 0 &&
	       ret_span->from < ret_span->to;
}

bool
calendar_parse(struct str text, struct calendar_day *ret_day)
{
	struct calendar_day day = { 0 };
	struct str part;

	text = str_trim(text);
	if (text.n == 0 || str_eqz(text, "stängt") || str_eqz(text, "Stängt") ||
	    str_eqz(text, "closed")) {
		*ret_day = day;
		return true;
	}
	while (str_split(&text, ',', &part)) {
		struct calendar_span *s = &day.spans[day.n];

		if (day.n == CALENDAR_SPANS_MAX || !parse_span(part, s) ||
		    (day.n > 0 && s->from < s[-1].to))
			return false;
		day.n++;
	}
	*ret_day = day;
	return day.n > 0;
}

static const char *
clock_text(struct arena *a, enum lang lang, int minutes)
{
	return lang == LANG_EN ? arena_printf(a, "%02d:%02d", minutes / 60, minutes % 60)
			       : arena_printf(a, "%d.%02d", minutes / 60, minutes % 60);
}

const char *
calendar_text(struct arena *a, enum lang lang, const struct calendar_day *day)
{
	const char *text = "";

	for (size_t i = 0; i < day->n; i++)
		text = arena_printf(a, "%s%s%s–%s", text, i ? ", " : "",
		    clock_text(a, lang, day->spans[i].from), clock_text(a, lang, day->spans[i].to));
	return text;
}

struct calendar_day
calendar_on(const struct calendar *c, int64_t day)
{
	struct calendar_day closed = { 0 };
	struct calendar_day d = c->week[when_day_parts(day).weekday];
	enum holiday h = holiday_of(day);

	for (size_t i = 0; i < c->n_exceptions; i++)
		if (c->exceptions[i].day == day && !base_broken("calendar"))
			return c->exceptions[i].hours;
	if (holiday_public(h) || holiday_like_public(h))
		return closed;
	if (h == HOLIDAY_NONE || c->eve_close < 0)
		return d;
	while (d.n > 0 && d.spans[d.n - 1].from >= c->eve_close)
		d.n--;
	if (d.n > 0)
		d.spans[d.n - 1].to = MIN(d.spans[d.n - 1].to, c->eve_close);
	return d;
}

bool
calendar_open(const struct calendar *c, int64_t at)
{
	struct calendar_day d = calendar_on(c, when_day(at));
	int minutes = when_parts(at).minutes;

	for (size_t i = 0; i < d.n; i++)
		if (minutes >= d.spans[i].from && minutes < d.spans[i].to)
			return true;
	return false;
}

int64_t
calendar_next_change(const struct calendar *c, int64_t at)
{
	int64_t first = when_day(at);

	for (int64_t day = first; day <= first + SEARCH_DAYS; day++) {
		struct calendar_day d = calendar_on(c, day);

		for (size_t i = 0; i < d.n; i++) {
			if (when_at(day, d.spans[i].from) > at)
				return when_at(day, d.spans[i].from);
			if (when_at(day, d.spans[i].to) > at)
				return when_at(day, d.spans[i].to);
		}
	}
	return 0;
}

int64_t
calendar_between(const struct calendar *c, int64_t from, int64_t to)
{
	int64_t sum = 0;

	for (int64_t day = when_day(from); from < to && day <= when_day(to); day++) {
		struct calendar_day d = calendar_on(c, day);

		for (size_t i = 0; i < d.n; i++) {
			int64_t a = MAX(from, when_at(day, d.spans[i].from));
			int64_t b = MIN(to, when_at(day, d.spans[i].to));

			sum += MAX(b - a, (int64_t)0);
		}
	}
	return sum;
}

int64_t
calendar_add_open(const struct calendar *c, int64_t at, int64_t seconds)
{
	int64_t first = when_day(at);

	for (int64_t day = first; day <= first + ADD_DAYS; day++) {
		struct calendar_day d = calendar_on(c, day);

		for (size_t i = 0; i < d.n; i++) {
			int64_t a = MAX(at, when_at(day, d.spans[i].from));
			int64_t b = when_at(day, d.spans[i].to);

			if (a >= b)
				continue;
			if (seconds <= b - a)
				return a + seconds;
			seconds -= b - a;
		}
	}
	return 0;
}

int64_t
calendar_add_days(const struct calendar *c, int64_t at, int n)
{
	int64_t first = when_day(at);

	for (int64_t day = first + 1; n > 0 && day <= first + ADD_DAYS; day++) {
		struct calendar_day d = calendar_on(c, day);

		if (d.n > 0 && --n == 0)
			return when_at(day, d.spans[d.n - 1].to);
	}
	return 0;
}

const char *
calendar_holiday(enum lang lang, enum holiday h)
{
	static const enum text_key names[N_HOLIDAY] = {
		[HOLIDAY_NEW_YEAR] = T_HOLIDAY_NEW_YEAR,
		[HOLIDAY_EPIPHANY] = T_HOLIDAY_EPIPHANY,
		[HOLIDAY_GOOD_FRIDAY] = T_HOLIDAY_GOOD_FRIDAY,
		[HOLIDAY_EASTER] = T_HOLIDAY_EASTER,
		[HOLIDAY_EASTER_MONDAY] = T_HOLIDAY_EASTER_MONDAY,
		[HOLIDAY_MAY_DAY] = T_HOLIDAY_MAY_DAY,
		[HOLIDAY_ASCENSION] = T_HOLIDAY_ASCENSION,
		[HOLIDAY_PENTECOST] = T_HOLIDAY_PENTECOST,
		[HOLIDAY_NATIONAL_DAY] = T_HOLIDAY_NATIONAL_DAY,
		[HOLIDAY_MIDSUMMER] = T_HOLIDAY_MIDSUMMER,
		[HOLIDAY_ALL_SAINTS] = T_HOLIDAY_ALL_SAINTS,
		[HOLIDAY_CHRISTMAS] = T_HOLIDAY_CHRISTMAS,
		[HOLIDAY_BOXING_DAY] = T_HOLIDAY_BOXING_DAY,
		[HOLIDAY_EPIPHANY_EVE] = T_HOLIDAY_EPIPHANY_EVE,
		[HOLIDAY_MAUNDY_THURSDAY] = T_HOLIDAY_MAUNDY_THURSDAY,
		[HOLIDAY_EASTER_EVE] = T_HOLIDAY_EASTER_EVE,
		[HOLIDAY_WALPURGIS] = T_HOLIDAY_WALPURGIS,
		[HOLIDAY_PENTECOST_EVE] = T_HOLIDAY_PENTECOST_EVE,
		[HOLIDAY_MIDSUMMER_EVE] = T_HOLIDAY_MIDSUMMER_EVE,
		[HOLIDAY_ALL_SAINTS_EVE] = T_HOLIDAY_ALL_SAINTS_EVE,
		[HOLIDAY_CHRISTMAS_EVE] = T_HOLIDAY_CHRISTMAS_EVE,
		[HOLIDAY_NEW_YEAR_EVE] = T_HOLIDAY_NEW_YEAR_EVE,
	};

	return h == HOLIDAY_NONE ? NULL : core_text(lang, names[h]);
}

enum err
calendar_working_day(struct cx *cx, int64_t day, bool *ret_working)
{
	struct calendar *calendars = NULL;
	enum holiday h = holiday_of(day);
	size_t n = 0;
	enum err e;

	if ((e = calendars_get(cx, &calendars, &n)))
		return e;
	*ret_working =
	    when_day_parts(day).weekday <= 5 && !holiday_public(h) && !holiday_like_public(h);
	for (size_t i = 0; i < n; i++)
		if (strcmp(calendars[i].key, "telefon") == 0)
			*ret_working = calendar_on(&calendars[i], day).n > 0;
	return OK;
}
