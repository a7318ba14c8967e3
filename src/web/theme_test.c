/* Unit tests of colours and themes: contrast by known values, and every theme that is made can be
 * read. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include <math.h>

#include "core/setting.h"
#include "web/web.h"

static int
setup(void **state)
{
	*state = arena_new(1 << 20, 1 << 26);
	return 0;
}

static int
teardown(void **state)
{
	arena_free(*state);
	return 0;
}

static struct colour
c(const char *s)
{
	struct colour out = { 0 };

	assert_true(colour_parse(str_of(s), &out));
	return out;
}

static void
assert_near(double a, double b)
{
	assert_true(fabs(a - b) < 0.01);
}

static void
contrast_is_as_wcag_says(void **state)
{
	(void)state;
	assert_near(colour_contrast(c("#000000"), c("#ffffff")), 21);
	assert_near(colour_contrast(c("#777777"), c("#ffffff")), 4.48);
	assert_near(colour_contrast(c("#767676"), c("#FFFFFF")), 4.54);
	assert_near(colour_contrast(c("#0000ff"), c("#ffffff")), 8.59);
	assert_near(colour_contrast(c("#1f5a4c"), c("#1f5a4c")), 1);
}

static void
a_colour_is_six_hex_digits(void **state)
{
	static const char *const bad[] = { "", "#", "1f5a4c", "#1f5a4", "#1f5a4cc", "#1f5a4g",
		"red", "#1f5a4 " };
	struct colour out;

	for (size_t i = 0; i < ARRAY_LEN(bad); i++)
		assert_false(colour_parse(str_of(bad[i]), &out));
	assert_string_equal(colour_text(*state, c("#1F5A4c")), "#1f5a4c");
	/* There and back again through OKLCH. */
	assert_string_equal(
	    colour_text(*state, colour_with(c("#1f5a4c"), colour_lightness(c("#1f5a4c")), 1)),
	    "#1f5a4c");
}

/* A step of 51 through all of sRGB: 216 colours. Each is refused with one that passes, or passes in
 * every pair, light and dark. */
static void
every_theme_that_is_made_can_be_read(void **state)
{
	size_t made = 0;

	(void)state;
	for (int i = 0; i < 216; i++) {
		struct colour brand = { (unsigned char)(i / 36 * 51),
			(unsigned char)(i / 6 % 6 * 51), (unsigned char)(i % 6 * 51) };
		struct theme_fault fault = { 0 };
		struct theme_pair pair;
		struct theme t;

		if (!theme_make(brand, TYPEFACE_INTER, &t, &fault)) {
			assert_true(fault.contrast < fault.least);
			assert_true(fault.text != 0);
			assert_true(theme_make(fault.nearest, TYPEFACE_INTER, &t, &fault));
		} else {
			made++;
		}
		for (size_t j = 0; theme_pair(&t, j, &pair); j++) {
			assert_true(pair.light >= pair.least);
			assert_true(pair.dark >= pair.least);
		}
	}
	assert_true(made > 30);
}

static void
yellow_is_refused_and_a_darker_one_is_named(void **state)
{
	struct theme_fault fault = { 0 };
	struct theme t;

	assert_false(theme_make(c("#ffd400"), TYPEFACE_INTER, &t, &fault));
	assert_int_equal(fault.text, T_THEME_LINK_PAPER);
	assert_true(colour_lightness(fault.nearest) < colour_lightness(c("#ffd400")));
	assert_string_not_equal(colour_text(*state, fault.nearest), "#000000");
}

static void
an_address_says_all_that_is_in_its_sheet(void **state)
{
	static const char *const bad[] = { "/static/utseende-1-", "/static/utseende-1-1f5a4c",
		"/static/utseende-1-1f5a4c-inter", "/static/utseende-1-1f5a4c-other.css",
		"/static/utseende-1-ffd400-inter.css", "/static/utseende-1-1f5a4c-inter.css.css",
		"/static/lyhord.css" };
	struct settings s = { .brand = "#7a1f5c", .typeface = "serif" };
	struct http_request rq = { .arena = *state };
	struct http_response rs = { 0 };

	rq.path = theme_address(*state, &s);
	assert_true(theme_send(&rq, &rs));
	assert_non_null(strstr(rs.body.p, ":root{--type:Charter"));
	assert_non_null(strstr(rs.body.p, "--brand:#7a1f5c;"));
	assert_non_null(strstr(rs.body.p, "@media (prefers-color-scheme:dark){:root{"));
	rq.path = theme_sheet(*state, c("#7a1f5c"), TYPEFACE_INTER, true);
	assert_true(theme_send(&rq, &rs));
	assert_non_null(strstr(rs.body.p, ".preview.dark{"));
	assert_null(strstr(rs.body.p, ":root"));
	for (size_t i = 0; i < ARRAY_LEN(bad); i++) {
		rq.path = bad[i];
		assert_false(theme_send(&rq, &rs));
	}
	s.brand = "";
	assert_null(theme_address(*state, &s));
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(contrast_is_as_wcag_says),
		TEST(a_colour_is_six_hex_digits),
		TEST(every_theme_that_is_made_can_be_read),
		TEST(yellow_is_refused_and_a_darker_one_is_named),
		TEST(an_address_says_all_that_is_in_its_sheet),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
