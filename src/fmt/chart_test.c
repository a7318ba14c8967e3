/* Unit tests of charts and numbers: what is drawn, and what must never break the page. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include "fmt/chart.h"
#include "fmt/number.h"

static int
setup(void **state)
{
	*state = arena_new(1 << 20, 1 << 24);
	return 0;
}

static int
teardown(void **state)
{
	arena_free(*state);
	return 0;
}

static const char *const channels[] = { "Telefon", "Besök <b>&\"", "Webben" };
static const int64_t values[] = { 12345, 0, CHART_NONE };
static const int64_t before[] = { 8, 9, 10 };

static struct chart
chart_of(enum chart_kind kind)
{
	return (struct chart) {
		.kind = kind,
		.id = "x",
		.title = "Hur kommer frågorna in?",
		.text = "Mest på telefon.",
		.lang = LANG_SV,
		.labels = channels,
		.n = 3,
		.series = { { "förra året", before }, { "i år", values } },
		.n_series = 2,
		.unit = "",
	};
}

static const char *
drawn(void **state, const struct chart *c)
{
	struct buf b;

	buf_init(&b, *state, 1 << 20);
	chart_svg(&b, *state, c);
	assert_false(buf_over(&b));
	return b.p;
}

/* Every tag that opens closes, in order. */
static void
assert_well_formed(const char *p)
{
	const char *open[32];
	size_t lengths[32];
	size_t n = 0;

	while ((p = strchr(p, '<'))) {
		const char *end = strchr(p, '>');

		assert_non_null(end);
		if (p[1] == '/') {
			assert_true(n > 0);
			n--;
			assert_int_equal(strncmp(p + 2, open[n], lengths[n]), 0);
		} else if (end[-1] != '/') {
			assert_true(n < ARRAY_LEN(open));
			open[n] = p + 1;
			lengths[n] = strcspn(p + 1, " >");
			n++;
		}
		p = end;
	}
	assert_int_equal(n, 0);
}

static void
every_kind_is_an_image_with_title_and_text(void **state)
{
	for (enum chart_kind k = CHART_BARS; k <= CHART_SPARK; k++) {
		struct chart c = chart_of(k);
		const char *s = drawn(state, &c);

		assert_well_formed(s);
		assert_non_null(strstr(s, "role=\"img\" aria-labelledby=\"x-t x-d\""));
		assert_non_null(strstr(s, "<title id=\"x-t\">Hur kommer frågorna in?</title>"));
		assert_non_null(strstr(s, "<desc id=\"x-d\">Mest på telefon.</desc>"));
		assert_null(strstr(s, "style="));
		assert_null(strstr(s, "nan"));
		assert_null(strstr(s, "<b>"));
	}
}

static void
a_bar_is_as_long_as_its_share_of_the_longest(void **state)
{
	static const int64_t half[] = { 40, 20, CHART_NONE };
	struct chart c = chart_of(CHART_BARS);
	const char *s;

	c.series[1].values = half;
	s = drawn(state, &c);
	assert_non_null(strstr(s, "width=\"78.0%\""));
	assert_non_null(strstr(s, "width=\"39.0%\""));
	/* What is not known has no bar but a dash. */
	assert_non_null(strstr(s, ">–</text>"));
	assert_non_null(strstr(s, "Besök &lt;b&gt;&amp;&quot;"));
}

static void
nothing_and_one_value_are_drawn_too(void **state)
{
	static const int64_t none[] = { CHART_NONE, CHART_NONE, CHART_NONE };
	static const int64_t zero[] = { 0, 0, 0 };

	for (enum chart_kind k = CHART_BARS; k <= CHART_SPARK; k++) {
		struct chart c = chart_of(k);

		c.n_series = 1;
		c.series[0].values = none;
		assert_string_equal(drawn(state, &c), "");
		c.series[0].values = zero;
		assert_well_formed(drawn(state, &c));
		c.n = 1;
		c.series[0].values = before;
		assert_well_formed(drawn(state, &c));
		c.n = 0;
		assert_string_equal(drawn(state, &c), "");
	}
}

static void
a_line_has_goal_and_band_and_gaps(void **state)
{
	static const int64_t gap[] = { 5, CHART_NONE, 7 };
	static const int64_t low[] = { 2, 2, 2 };
	static const int64_t high[] = { 6, 6, 20 };
	struct chart c = chart_of(CHART_LINE);
	const char *s;

	c.series[1].values = gap;
	c.goal = 10;
	c.goal_label = "Mål 10";
	c.low = low;
	c.high = high;
	c.band_label = "Vanligt";
	s = drawn(state, &c);
	assert_well_formed(s);
	assert_non_null(strstr(s, "Mål 10"));
	assert_non_null(strstr(s, "class=\"c-band\""));
	/* The gap begins a new piece; the highest value of all, the band's 20, is the top. */
	assert_non_null(strstr(s, "d=\"M0.0 142M1000.0 123\""));
	assert_non_null(strstr(s, ">20</text>"));
}

static void
long_labels_take_lines_of_their_own(void **state)
{
	static const char *const name[] = {
		"Samhällsbyggnadsförvaltningens bygglovsavdelning i Ekåsa kommun",
		"Enordsförvaltningsnämndsledamotsarvodesbegränsningsförordning"
	};
	struct chart c = chart_of(CHART_BARS);
	const char *s;

	c.labels = name;
	c.n = 2;
	s = drawn(state, &c);
	assert_well_formed(s);
	assert_non_null(strstr(s, ">Samhällsbyggnadsförvaltningens</text>"));
	assert_non_null(strstr(s, ">bygglovsavdelning i Ekåsa kommun</text>"));
	assert_non_null(strstr(s, ">Enordsförvaltningsnämndsledamotsar</text>"));
}

static void
numbers_are_written_in_the_language(void **state)
{
	assert_string_equal(number_text(*state, LANG_SV, 0), "0");
	assert_string_equal(number_text(*state, LANG_SV, 999), "999");
	assert_string_equal(number_text(*state, LANG_SV, 1234567), "1\u00a0234\u00a0567");
	assert_string_equal(number_text(*state, LANG_EN, 1005), "1,005");
	assert_string_equal(number_text(*state, LANG_FI, -1005), "\u22121\u00a0005");
	assert_string_equal(
	    number_text(*state, LANG_EN, INT64_MIN), "\u22129,223,372,036,854,775,808");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
		    every_kind_is_an_image_with_title_and_text, setup, teardown),
		cmocka_unit_test_setup_teardown(
		    a_bar_is_as_long_as_its_share_of_the_longest, setup, teardown),
		cmocka_unit_test_setup_teardown(
		    nothing_and_one_value_are_drawn_too, setup, teardown),
		cmocka_unit_test_setup_teardown(a_line_has_goal_and_band_and_gaps, setup, teardown),
		cmocka_unit_test_setup_teardown(
		    long_labels_take_lines_of_their_own, setup, teardown),
		cmocka_unit_test_setup_teardown(
		    numbers_are_written_in_the_language, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
