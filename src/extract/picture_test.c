/* Unit tests of extract: what goes on of a picture that a stranger made. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include <zlib.h>

#include "extract/picture.h"

static int
setup(void **state)
{
	*state = arena_new(1 << 22, 1 << 24);
	return 0;
}

static int
teardown(void **state)
{
	arena_free(*state);
	return 0;
}

static const char *
cleaned(struct arena *a, const char *s)
{
	struct picture p = picture_clean(a, str_of(s));

	return p.refusal ? "refused" : str_dup(a, p.bytes);
}

#define ROOT "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">"

static void
shapes_and_colours_go_on(void **state)
{
	assert_string_equal(
	    cleaned(*state,
		"<?xml version=\"1.0\"?>\n<!-- made by -->\n<!DOCTYPE svg PUBLIC \"a\" \"b\">\n"
		"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9' width='90mm'>\n"
		" <g fill=\"#fff\"><path d=\"M0 0L1 1z\" stroke='red'/></g></svg>\n"),
	    ROOT "<g fill=\"#fff\"><path d=\"M0 0L1 1z\" stroke=\"red\"/></g></svg>");
	/* A size becomes a box; a style's declarations become attributes, each once. */
	assert_string_equal(
	    cleaned(*state, "<svg width=\"12px\" height=\"8.5\"><path fill=\"red\" "
			    "style=\"fill: #00f; -x: y; stroke-width:2\" d=\"M0 0\"/></svg>"),
	    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 12 8\"><path fill=\"#00f\" "
	    "stroke-width=\"2\" d=\"M0 0\"/></svg>");
	/* A box that cannot be read gives way. */
	assert_string_equal(
	    cleaned(*state, "<svg viewBox=\"0\" width=\"9\" height=\"9\"><g/></svg>"),
	    ROOT "<g/></svg>");
	assert_string_equal(
	    cleaned(*state, "<svg viewBox=\"0 0 9 9\"><path fill=\"url(#a)\"/></svg>"),
	    ROOT "<path fill=\"url(#a)\"/></svg>");
}

static void
what_can_act_or_lead_out_is_left_out(void **state)
{
	static const char *const inside[] = {
		"<script>alert(1)</script>",
		"<script><![CDATA[ </svg> ]]></script>",
		"<a href=\"javascript:x\"><path d=\"M0 0\"/></a>",
		"<animate attributeName=\"d\"/>",
		"<sodipodi:namedview><g/></sodipodi:namedview>",
		"<title>T</title>",
		"text &amp; mer",
		"<!-- <script> -->",
	};
	static const char *const attributes[] = {
		"onload=\"x()\"",
		"fill=\"url(http://ond.se/a)\"",
		"fill=\"url(#a) url(//ond.se)\"",
		"fill=\"URL(//ond.se)\"",
		"style=\"fill:url(//ond.se)\"",
		"href=\"https://ond.se\"",
		"xlink:href=\"#a\"",
		"fill=\"&quot;\"",
		"d=\"M0 0;\"",
	};
	const char *plain = ROOT "<g/></svg>";

	for (size_t i = 0; i < ARRAY_LEN(inside); i++)
		assert_string_equal(
		    cleaned(*state,
			arena_printf(*state, "<svg viewBox=\"0 0 9 9\">%s<g/></svg>", inside[i])),
		    plain);
	for (size_t i = 0; i < ARRAY_LEN(attributes); i++)
		assert_string_equal(
		    cleaned(*state, arena_printf(*state, "<svg viewBox=\"0 0 9 9\"><g %s/></svg>",
					attributes[i])),
		    plain);
}

static void
what_would_look_otherwise_is_refused_by_name(void **state)
{
	static const char *const names[] = { "style", "text", "image", "use", "mask" };

	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		struct picture p = picture_clean(*state,
		    str_of(arena_printf(*state, "<svg viewBox=\"0 0 9 9\"><%s/></svg>", names[i])));

		assert_int_equal(p.refusal, PICTURE_CANNOT);
		assert_true(str_eqz(p.bytes, names[i]));
	}
	assert_int_equal(
	    picture_clean(*state, STR("<svg viewBox=\"0 0 9 9\"><g class=\"a\"/></svg>")).refusal,
	    PICTURE_CANNOT);
}

static void
what_is_no_svg_is_refused(void **state)
{
	static const char *const wrong[] = { "", "hej", "<html><svg/></html>", "<svg>", "<svg/>",
		"<svg viewBox=\"0 0 9 9\">", "<svg viewBox=\"0 0 9 9\"></g></svg>",
		"<svg viewBox=\"0 0 9 9\"><g></svg></g>", "<svg viewBox=\"0 0 9 9\"/><svg/>",
		"<svg viewBox=\"0 0 9 9\"><svg/></svg>",
		"<!DOCTYPE svg [<!ENTITY a \"b\">]><svg viewBox=\"0 0 9 9\"/>",
		"<svg viewBox=\"0 0 9 9\" x>", "<svg viewBox=\"0 0 9 9\" x=<>",
		"<svg viewBox=\"0 0 9 9\"><![CDATA[x]]></svg>", "<svg viewBox=\"0 0 \xff 9\"/>" };
	struct buf deep;

	for (size_t i = 0; i < ARRAY_LEN(wrong); i++)
		assert_string_equal(cleaned(*state, wrong[i]), "refused");
	buf_init(&deep, *state, 1 << 20);
	buf_puts(&deep, "<svg viewBox=\"0 0 9 9\">");
	for (int i = 0; i < 1000; i++)
		buf_puts(&deep, "<g>");
	assert_string_equal(cleaned(*state, deep.p), "refused");
}

static void
put_chunk(struct buf *b, const char *type, const char *bytes, size_t n)
{
	char big[4] = { 0, 0, (char)(n >> 8), (char)n };
	unsigned long crc = crc32(
	    crc32(0, (const unsigned char *)type, 4), (const unsigned char *)bytes, (unsigned)n);

	buf_add(b, big, 4);
	buf_add(b, type, 4);
	buf_add(b, bytes, n);
	for (int i = 3; i >= 0; i--)
		buf_putc(b, (char)(crc >> (8 * i)));
}

static struct str
png(struct arena *a, unsigned width, bool whole)
{
	struct buf b;
	char head[13] = { 0, 0, (char)(width >> 8), (char)width, 0, 0, 0, 5, 8, 2, 0, 0, 0 };

	buf_init(&b, a, 1 << 20);
	buf_add(&b, "\x89PNG\r\n\x1a\n", 8);
	put_chunk(&b, "IHDR", head, sizeof(head));
	put_chunk(&b, "tEXt", "Author\0Nora", 11);
	put_chunk(&b, "IDAT", "xxxx", 4);
	if (whole)
		put_chunk(&b, "IEND", "", 0);
	return buf_get(&b);
}

static void
of_a_png_only_what_shows_it_goes_on(void **state)
{
	struct str whole = png(*state, 7, true);
	struct picture p = picture_clean(*state, whole);
	struct picture again;
	char *bad;

	assert_int_equal(p.refusal, PICTURE_FINE);
	assert_int_equal(p.type, FILE_PNG);
	assert_int_equal(p.width, 7);
	assert_null(memmem(p.bytes.p, p.bytes.n, "Nora", 4));
	assert_int_equal(picture_read(picture_write(*state, &p), &again), OK);
	assert_int_equal(again.bytes.n, p.bytes.n);
	assert_int_equal(picture_clean(*state, png(*state, 7, false)).refusal, PICTURE_BROKEN);
	assert_int_equal(picture_clean(*state, png(*state, 2001, true)).refusal, PICTURE_LARGE);
	bad = arena_strndup(*state, whole.p, whole.n);
	bad[20] ^= 1; /* its sum is wrong then */
	assert_int_equal(
	    picture_clean(*state, (struct str) { .p = bad, .n = whole.n }).refusal, PICTURE_BROKEN);
}

static void
what_no_child_says_is_not_believed(void **state)
{
	struct picture p = { .type = FILE_XML, .width = 1, .height = 1, .bytes = STR("<svg />") };
	struct picture ret;

	assert_int_equal(picture_read(picture_write(*state, &p), &ret), OK);
	p.bytes = STR("<html>");
	assert_int_equal(picture_read(picture_write(*state, &p), &ret), ERR_INVALID);
	p = (struct picture) { .type = FILE_HTML, .width = 1, .height = 1, .bytes = STR("x") };
	assert_int_equal(picture_read(picture_write(*state, &p), &ret), ERR_INVALID);
	assert_int_equal(picture_read(STR("kort"), &ret), ERR_INVALID);
}

int
main(void)
{
#define T(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		T(shapes_and_colours_go_on),
		T(what_can_act_or_lead_out_is_left_out),
		T(what_would_look_otherwise_is_refused_by_name),
		T(what_is_no_svg_is_refused),
		T(of_a_png_only_what_shows_it_goes_on),
		T(what_no_child_says_is_not_believed),
	};
#undef T
	return cmocka_run_group_tests(tests, NULL, NULL);
}
