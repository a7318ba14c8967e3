/* CSV as other systems write it. */
/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#undef fail /* ours is a function */

#include "fmt/csv.h"

static int
setup(void **state)
{
	*state = arena_new(1 << 24, 1 << 26);
	return 0;
}

static int
teardown(void **state)
{
	arena_free(*state);
	return 0;
}

/* The rows as text: cells between [], a problem as its number. */
static const char *
rows(struct arena *a, const char *text)
{
	struct csv at = csv_start(str_of(text));
	struct csv_row row = { 0 };
	const char *out = "";

	while (csv_next(&at, a, &row)) {
		out = arena_printf(a, "%s%s%d:", out, out[0] ? " " : "", (int)row.line);
		if (row.problem)
			out = arena_printf(a, "%s!%d", out, (int)row.problem);
		for (size_t i = 0; i < row.n; i++)
			out = arena_printf(a, "%s[%.*s]", out, STR_ARG(row.cells[i]));
	}
	return out;
}

static void
rows_and_cells_are_told_apart(void **state)
{
	struct arena *a = *state;

	assert_string_equal(rows(a, "a;b\r\n1;2\r\n"), "1:[a][b] 2:[1][2]");
	assert_string_equal(rows(a, "a;b\n\n\n1;"), "1:[a][b] 4:[1][]");
	assert_string_equal(rows(a, "a;b\n3\" rör;x"), "1:[a][b] 2:[3\" rör][x]");
	assert_string_equal(rows(a, ""), "");
}

static void
quotes_hold_separators_newlines_and_quotes(void **state)
{
	struct arena *a = *state;

	assert_string_equal(rows(a, "a;b\n\"x;y\";\"two\nlines\"\nnext;1\n"),
	    "1:[a][b] 2:[x;y][two\nlines] 4:[next][1]");
	assert_string_equal(
	    rows(a, "a;b\n\"said \"\"hi\"\"\";\"\"\n"), "1:[a][b] 2:[said \"hi\"][]");
}

static void
the_separator_is_found_in_the_headings(void **state)
{
	struct arena *a = *state;

	assert_string_equal(rows(a, "a,b\n1;5,2\n"), "1:[a][b] 2:[1;5][2]");
	assert_string_equal(rows(a, "a\tb\n1,5\t2\n"), "1:[a][b] 2:[1,5][2]");
	assert_string_equal(rows(a, "\"a,b,c\";d\n1,5;2\n"), "1:[a,b,c][d] 2:[1,5][2]");
}

static void
what_is_broken_costs_its_own_row_only(void **state)
{
	struct arena *a = *state;
	char *wide = arena_alloc(a, CSV_COLUMNS_MAX + 20);
	char *wall = arena_alloc(a, CSV_ROW_MAX + 20);

	assert_string_equal(rows(a, "a;b\n\"x\"y;1\nnext;2\n"), "1:[a][b] 2:!2 3:[next][2]");
	assert_string_equal(rows(a, "a;b\n\"open;1\nnext;2\n"), "1:[a][b] 2:!1 3:[next][2]");
	memset(wide, ';', CSV_COLUMNS_MAX + 5);
	memcpy(wide + CSV_COLUMNS_MAX + 5, "\nx;1", 5);
	assert_string_equal(rows(a, wide), "1:!4 2:[x][1]");
	memset(wall, 'w', CSV_ROW_MAX + 5);
	memcpy(wall + CSV_ROW_MAX + 5, "\nx;1", 5);
	assert_string_equal(rows(a, wall), "1:!3 2:[x][1]");
}

static void
encodings_are_recognised_or_obeyed(void **state)
{
	struct arena *a = *state;
	struct str text = { 0 };

	assert_int_equal(csv_decode(a, STR("G\xE5rd \x80 \x96"), CSV_DETECT, &text), OK);
	assert_string_equal(text.p, "Gård € –");
	assert_int_equal(csv_decode(a, STR("\xEF\xBB\xBFGård"), CSV_WINDOWS_1252, &text), OK);
	assert_string_equal(text.p, "Gård");
	assert_int_equal(csv_decode(a, STR("G\xC3\xA5rd"), CSV_WINDOWS_1252, &text), OK);
	assert_string_equal(text.p, "GÃ¥rd");
	assert_int_equal(csv_decode(a, STR("G\xE5rd"), CSV_UTF8, &text), ERR_INVALID);
	assert_int_equal(csv_decode(a, STR("G\x81rd"), CSV_DETECT, &text), ERR_INVALID);
	assert_int_equal(csv_decode(a, STR("G\0rd"), CSV_DETECT, &text), ERR_INVALID);
	assert_int_equal(csv_decode(a, STR("\xFF\xFEG\0"), CSV_DETECT, &text), ERR_INVALID);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
		TEST(rows_and_cells_are_told_apart),
		TEST(quotes_hold_separators_newlines_and_quotes),
		TEST(the_separator_is_found_in_the_headings),
		TEST(what_is_broken_costs_its_own_row_only),
		TEST(encodings_are_recognised_or_obeyed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
