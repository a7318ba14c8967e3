/* Unit tests of the calendar: holidays against the printed almanacs, hours over summer time. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include "core/calendar.h"
#include "db/db.h"
#include "fmt/when.h"

enum { HOUR = 3600 };

static struct calendar
office(void)
{
	struct calendar c = { .key = "kontor", .eve_close = 12 * 60 };

	for (int w = 1; w <= 5; w++)
		assert_true(calendar_parse(STR("8-12, 13.00-16.30"), &c.week[w]));
	return c;
}

static int64_t
at(int year, int month, int mday, int hour, int minute)
{
	return when_at(when_day_of(year, month, mday), hour * 60 + minute);
}

static void
easter_is_where_the_almanac_has_it(void **state)
{
	static const int known[][3] = { { 1981, 4, 19 }, { 2000, 4, 23 }, { 2008, 3, 23 },
		{ 2019, 4, 21 }, { 2024, 3, 31 }, { 2025, 4, 20 }, { 2026, 4, 5 }, { 2027, 3, 28 },
		{ 2038, 4, 25 }, { 2285, 3, 22 } };

	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(known); i++)
		assert_int_equal(holiday_easter(known[i][0]),
		    when_day_of(known[i][0], known[i][1], known[i][2]));
}

static void
holidays_and_eves_of_a_year(void **state)
{
	static const struct {
		int month, mday;
		enum holiday h;
	} y2026[] = { { 1, 1, HOLIDAY_NEW_YEAR }, { 1, 5, HOLIDAY_EPIPHANY_EVE },
		{ 1, 6, HOLIDAY_EPIPHANY }, { 4, 2, HOLIDAY_MAUNDY_THURSDAY },
		{ 4, 3, HOLIDAY_GOOD_FRIDAY }, { 4, 4, HOLIDAY_EASTER_EVE },
		{ 4, 5, HOLIDAY_EASTER }, { 4, 6, HOLIDAY_EASTER_MONDAY },
		{ 4, 30, HOLIDAY_WALPURGIS }, { 5, 1, HOLIDAY_MAY_DAY },
		{ 5, 14, HOLIDAY_ASCENSION }, { 5, 23, HOLIDAY_PENTECOST_EVE },
		{ 5, 24, HOLIDAY_PENTECOST }, { 5, 25, HOLIDAY_NONE },
		{ 6, 6, HOLIDAY_NATIONAL_DAY }, { 6, 19, HOLIDAY_MIDSUMMER_EVE },
		{ 6, 20, HOLIDAY_MIDSUMMER }, { 10, 30, HOLIDAY_ALL_SAINTS_EVE },
		{ 10, 31, HOLIDAY_ALL_SAINTS }, { 11, 7, HOLIDAY_NONE },
		{ 12, 24, HOLIDAY_CHRISTMAS_EVE }, { 12, 25, HOLIDAY_CHRISTMAS },
		{ 12, 26, HOLIDAY_BOXING_DAY }, { 12, 31, HOLIDAY_NEW_YEAR_EVE } };
	int n = 0;

	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(y2026); i++)
		assert_int_equal(
		    holiday_of(when_day_of(2026, y2026[i].month, y2026[i].mday)), y2026[i].h);
	for (int64_t d = when_day_of(2026, 1, 1); d < when_day_of(2027, 1, 1); d++)
		n += holiday_of(d) != HOLIDAY_NONE;
	assert_int_equal(n, N_HOLIDAY - 1);
}

static void
holidays_that_meet_and_move(void **state)
{
	(void)state;
	/* 1 May 2008 was Ascension Day as well; All Saints' may be the sixth of November. */
	assert_true(holiday_public(holiday_of(when_day_of(2008, 5, 1))));
	assert_int_equal(holiday_of(when_day_of(2027, 11, 6)), HOLIDAY_ALL_SAINTS);
	assert_int_equal(holiday_of(when_day_of(2027, 11, 5)), HOLIDAY_ALL_SAINTS_EVE);
	assert_int_equal(holiday_of(when_day_of(2021, 6, 26)), HOLIDAY_MIDSUMMER);
	/* Walpurgis and Maundy Thursday never meet; the day before Ascension may be Walpurgis. */
	assert_int_equal(holiday_of(when_day_of(2008, 4, 30)), HOLIDAY_WALPURGIS);
}

static void
a_legal_time_never_ends_on_a_free_day(void **state)
{
	(void)state;
	/* Friday Midsummer Eve, Saturday, Sunday: Monday. */
	assert_int_equal(holiday_legal_end(when_day_of(2026, 6, 19)), when_day_of(2026, 6, 22));
	assert_int_equal(holiday_legal_end(when_day_of(2026, 12, 24)), when_day_of(2026, 12, 28));
	assert_int_equal(holiday_legal_end(when_day_of(2026, 4, 2)), when_day_of(2026, 4, 2));
	assert_int_equal(holiday_legal_end(when_day_of(2026, 4, 3)), when_day_of(2026, 4, 7));
	assert_int_equal(holiday_legal_end(when_day_of(2026, 12, 31)), when_day_of(2027, 1, 4));
}

static void
the_clock_of_a_day_over_summer_time(void **state)
{
	int64_t spring = when_day_of(2026, 3, 29);
	int64_t autumn = when_day_of(2026, 10, 25);

	(void)state;
	assert_int_equal(when_at(spring, 60), when_day_start(spring) + HOUR);
	assert_int_equal(when_at(spring, 150), when_day_start(spring) + 2 * HOUR); /* left out */
	assert_int_equal(when_at(spring, 240), when_day_start(spring) + 3 * HOUR);
	assert_int_equal(when_at(autumn, 240), when_day_start(autumn) + 5 * HOUR);
	assert_int_equal(when_at(autumn, 1440), when_day_start(autumn + 1));
	assert_int_equal(when_at(spring, 1440) - when_at(spring, 0), 23 * HOUR);
}

static void
hours_are_read_as_people_write_them(void **state)
{
	static const char *const bad[] = { "8", "8-", "16-8", "8-25", "8.7-9", "8-12, 11-13", "x",
		"8-12;13-14", "8-9,9-10,10-11,11-12,12-13", "8-12,", "8.60-9", "24.30-25" };
	static const struct {
		const char *typed;
		const char *shown;
	} good[] = { { "8-12", "8.00–12.00" }, { "08:00 – 16:30", "8.00–16.30" },
		{ "8 till 12, 13-16.30", "8.00–12.00, 13.00–16.30" }, { "", "" }, { "Stängt", "" },
		{ "0-24", "0.00–24.00" } };
	struct arena *a = arena_new(1 << 16, 1 << 20);
	struct calendar_day d = { 0 };

	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(bad); i++)
		assert_false(calendar_parse(str_of(bad[i]), &d));
	for (size_t i = 0; i < ARRAY_LEN(good); i++) {
		assert_true(calendar_parse(str_of(good[i].typed), &d));
		assert_string_equal(calendar_text(a, LANG_SV, &d), good[i].shown);
	}
	arena_free(a);
}

static void
a_day_is_what_exception_holiday_eve_and_week_say(void **state)
{
	struct calendar c = office();
	struct calendar_exception x = { .day = when_day_of(2026, 11, 16), .note = "Utbildning" };

	(void)state;
	assert_true(calendar_open(&c, at(2026, 11, 16, 9, 0)));
	assert_false(calendar_open(&c, at(2026, 11, 16, 12, 30)));
	assert_false(calendar_open(&c, at(2026, 11, 15, 9, 0))); /* Sunday */
	assert_false(calendar_open(&c, at(2026, 5, 14, 9, 0)));	 /* Ascension */
	assert_false(calendar_open(&c, at(2026, 12, 24, 9, 0))); /* Christmas Eve */
	assert_true(calendar_open(&c, at(2026, 4, 30, 11, 59))); /* Walpurgis: till noon */
	assert_false(calendar_open(&c, at(2026, 4, 30, 14, 0)));
	c.eve_close = 10 * 60;
	assert_false(calendar_open(&c, at(2026, 4, 30, 11, 0)));
	c.eve_close = -1;
	assert_true(calendar_open(&c, at(2026, 4, 30, 14, 0)));
	c.exceptions = &x;
	c.n_exceptions = 1;
	assert_false(calendar_open(&c, at(2026, 11, 16, 9, 0)));
}

static void
working_time_runs_only_while_open(void **state)
{
	struct calendar c = office();
	int64_t friday = at(2026, 11, 13, 16, 0);

	(void)state;
	/* Half an hour on Friday, then Monday. */
	assert_int_equal(calendar_add_open(&c, friday, HOUR), at(2026, 11, 16, 8, 30));
	assert_int_equal(calendar_add_open(&c, at(2026, 11, 14, 3, 0), 0), at(2026, 11, 16, 8, 0));
	/* Lunch does not count. */
	assert_int_equal(
	    calendar_between(&c, at(2026, 11, 16, 11, 0), at(2026, 11, 16, 14, 0)), 2 * HOUR);
	assert_int_equal(calendar_between(&c, friday, friday - 1), 0);
	/* There and back again. */
	for (int64_t s = 1; s < 60 * HOUR; s += 1777)
		assert_int_equal(calendar_between(&c, friday, calendar_add_open(&c, friday, s)), s);
	/* Two working days from Wednesday before Good Friday: Thursday till noon, then Tuesday. */
	assert_int_equal(calendar_add_days(&c, at(2026, 4, 1, 10, 0), 1), at(2026, 4, 2, 12, 0));
	assert_int_equal(calendar_add_days(&c, at(2026, 4, 1, 10, 0), 2), at(2026, 4, 7, 16, 30));
	assert_int_equal(calendar_next_change(&c, friday), at(2026, 11, 13, 16, 30));
	assert_int_equal(
	    calendar_next_change(&c, at(2026, 11, 13, 16, 30)), at(2026, 11, 16, 8, 0));
}

static void
a_night_shift_has_the_hours_that_passed(void **state)
{
	struct calendar c = { .key = "jour", .eve_close = -1 };

	(void)state;
	for (int w = 1; w <= 7; w++)
		assert_true(calendar_parse(STR("0-24"), &c.week[w]));
	/* The nights of summer time have 23 and 25 hours. */
	assert_int_equal(
	    calendar_between(&c, at(2026, 3, 28, 22, 0), at(2026, 3, 29, 22, 0)), 23 * HOUR);
	assert_int_equal(
	    calendar_between(&c, at(2026, 10, 24, 22, 0), at(2026, 10, 25, 22, 0)), 25 * HOUR);
	assert_int_equal(
	    calendar_add_open(&c, at(2026, 3, 28, 22, 0), 10 * HOUR), at(2026, 3, 29, 9, 0));
}

static void
a_calendar_that_never_opens_says_so(void **state)
{
	struct calendar c = { .key = "stangt", .eve_close = -1 };

	(void)state;
	assert_int_equal(calendar_add_open(&c, at(2026, 1, 1, 8, 0), 1), 0);
	assert_int_equal(calendar_add_days(&c, at(2026, 1, 1, 8, 0), 1), 0);
	assert_int_equal(calendar_next_change(&c, at(2026, 1, 1, 8, 0)), 0);
}

static void
a_calendar_is_kept_with_its_exceptions(void **state)
{
	struct tx *t = *state;
	struct calendar c = office();
	struct calendar read = { 0 };
	struct calendar_day half = { 0 };
	struct db_tx tx = { 0 };
	int64_t day = when_day(t->cx.now) + 3;

	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(calendar_add(&t->cx, &c, 1, "Kontor", "Office", "Toimisto"), OK);
	assert_int_equal(db_commit(&tx), OK);
	assert_int_equal(calendar_get(&t->cx, "nej", &read), ERR_MISSING);
	assert_int_equal(calendar_get(&t->cx, "kontor", &read), OK);
	assert_string_equal(read.name, "Kontor");
	assert_int_equal(read.week[5].n, 2);
	assert_int_equal(read.eve_close, 12 * 60);
	assert_true(calendar_parse(STR("0-10, 11-12"), &half));
	assert_int_equal(calendar_set_day(&t->cx, &read, day, &half, "Planering"), OK);
	assert_int_equal(
	    calendar_set_day(&t->cx, &read, day + 1, &(struct calendar_day) { 0 }, ""), OK);
	assert_int_equal(calendar_get(&t->cx, "kontor", &read), OK);
	assert_int_equal(read.n_exceptions, 2);
	assert_int_equal(read.exceptions[0].hours.n, 2);
	assert_int_equal(read.exceptions[0].hours.spans[0].from, 0);
	assert_int_equal(read.exceptions[1].hours.n, 0);
	assert_int_equal(calendar_set_day(&t->cx, &read, day, NULL, ""), OK);
	read.week[6] = half;
	assert_int_equal(calendar_set(&t->cx, &read), OK);
	assert_int_equal(calendar_set(&t->cx, &read), ERR_CONFLICT);
	assert_int_equal(calendar_get(&t->cx, "kontor", &read), OK);
	assert_int_equal(read.n_exceptions, 1);
	assert_int_equal(read.week[6].n, 2);
}

#define T(f) cmocka_unit_test_setup_teardown(f, tx_setup, tx_teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		T(easter_is_where_the_almanac_has_it),
		T(holidays_and_eves_of_a_year),
		T(holidays_that_meet_and_move),
		T(a_legal_time_never_ends_on_a_free_day),
		T(the_clock_of_a_day_over_summer_time),
		T(hours_are_read_as_people_write_them),
		T(a_day_is_what_exception_holiday_eve_and_week_say),
		T(working_time_runs_only_while_open),
		T(a_night_shift_has_the_hours_that_passed),
		T(a_calendar_that_never_opens_says_so),
		T(a_calendar_is_kept_with_its_exceptions),
	};

	when_init();
	return cmocka_run_group_tests_name("calendar", tests, NULL, NULL);
}
