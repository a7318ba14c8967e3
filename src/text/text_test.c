/* Unit tests of text, fmt and html: what people type and read. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include "fmt/json.h"
#include "fmt/when.h"
#include "html/html.h"
#include "text/collate.h"
#include "text/diff.h"
#include "text/utf8.h"

static int
setup(void **state)
{
	*state = arena_new(1 << 20, 1 << 24);
	when_init();
	return 0;
}

static int
teardown(void **state)
{
	arena_free(*state);
	return 0;
}

static void
broken_utf8_is_seen(void **state)
{
	static const char *const bad[] = { "\xff", "\xc3", "\xc0\xaf", "\xed\xa0\x80",
		"\xf4\x90\x80\x80", "a\x80", "\xe2\x82", "\xf0\x80\x80\xaf" };

	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(bad); i++)
		assert_false(utf8_valid(str_of(bad[i])));
	assert_false(utf8_valid((struct str) { .p = "a\0b", .n = 3 }));
	assert_true(utf8_valid(STR("Räksmörgås på 漢字 😀")));
}

static void
code_points_are_counted_and_never_cut(void **state)
{
	(void)state;
	assert_int_equal(utf8_count(STR("åäö😀")), 4);
	assert_int_equal(utf8_head(STR("åäö😀"), 3).n, 6);
	assert_int_equal(utf8_head(STR("å"), 9).n, 2);
}

static void
typed_text_is_tidied_without_losing_lines(void **state)
{
	assert_string_equal(text_tidy(*state, STR("  a\r\nb\rc\x01 d  "), false), "a\nb\nc  d");
	assert_string_equal(text_tidy(*state, STR(" a \n\t b "), true), "a b");
	assert_string_equal(text_tidy(*state, STR(""), false), "");
	assert_string_equal(text_tidy(*state, STR("\x7f a \x7f"), true), "a");
}

static void
an_excerpt_ends_at_a_word(void **state)
{
	assert_string_equal(text_excerpt(*state, "kort", 10), "kort");
	assert_string_equal(text_excerpt(*state, "en lite längre mening", 12), "en lite…");
	assert_string_equal(text_excerpt(*state, "åäöåäöåäö", 5), "åäöåä…");
}

static void
names_are_compared_in_lower_case(void **state)
{
	assert_string_equal(text_key(*state, "ÅSA Ödmjuk × ß"), "åsa ödmjuk × ß");
}

static void
addresses_are_recognised(void **state)
{
	static const char *const bad[] = { "", "a", "a@b", "@b.se", "a@", "a b@c.se", "a@b@c.se",
		"a@.se", "a@b.", "<a@b.se>", "a@b.se,c@d.se" };

	for (size_t i = 0; i < ARRAY_LEN(bad); i++)
		assert_null(text_email_key(*state, str_of(bad[i])));
	assert_string_equal(
	    text_email_key(*state, STR(" Anna.Alm@Ekasa.SE ")), "anna.alm@ekasa.se");
}

static void
one_phone_has_one_key_however_it_is_written(void **state)
{
	static const char *const same[] = { "0155-380 00", "+46 155 380 00", "0046155-38000",
		"(0155) 380 00" };

	for (size_t i = 0; i < ARRAY_LEN(same); i++)
		assert_string_equal(text_phone_key(*state, str_of(same[i])), "4615538000");
	assert_null(text_phone_key(*state, STR("ring mig")));
	assert_null(text_phone_key(*state, STR("112")));
}

static void
a_local_day_begins_at_local_midnight_over_summer_time(void **state)
{
	/* 2026-03-29: clocks go forward at 02.00, 2026-10-25: back at 03.00. */
	int64_t spring = when_day(1774738800); /* 2026-03-29 00.00 +01:00 */
	int64_t autumn = when_day(1792879200); /* 2026-10-25 00.00 +02:00 */

	(void)state;
	assert_true(when_day_start(spring) == 1774738800);
	assert_true(when_day_start(spring + 1) - when_day_start(spring) == 23 * 3600);
	assert_true(when_day_start(autumn + 1) - when_day_start(autumn) == 25 * 3600);
	assert_true(when_day(1774738799) == spring - 1);
	assert_string_equal(when_day_iso(*state, spring), "2026-03-29");
	assert_string_equal(when_iso(*state, 1774738800), "2026-03-29T00:00:00+01:00");
	assert_string_equal(when_clock(*state, LANG_SV, 1774738800 + 3 * 3600), "4.00");
}

static void
json_refuses_what_is_wrong(void **state)
{
	JSON_CLEANUP json_t *v = NULL;

	(void)state;
	assert_int_equal(json_read(STR("{\"a\":1,\"a\":2}"), &v), ERR_INVALID);
	assert_int_equal(json_read(STR("{\"a\":\"\xff\"}"), &v), ERR_INVALID);
	assert_int_equal(json_read(STR("nope"), &v), ERR_INVALID);
	assert_int_equal(json_read(STR("{\"a\":\"b\"}"), &v), OK);
	assert_string_equal(json_text(v, "a"), "b");
	assert_null(json_text(v, "c"));
}

struct written {
	struct buf b;
	struct cx cx;
	struct html h;
};

static struct written *
begin(void **state)
{
	struct written *w = arena_alloc(*state, sizeof(*w));

	w->cx.arena = *state;
	buf_init(&w->b, *state, 100000);
	w->h = (struct html) { .out = &w->b, .cx = &w->cx, .link_prefix = "/en" };
	return w;
}

static void
text_is_escaped_for_pages(void **state)
{
	struct written *w = begin(state);

	html_text(&w->h, "<a href=\"x\" class='y'>&amp;");
	assert_string_equal(w->b.p, "&lt;a href=&quot;x&quot; class=&#39;y&#39;&gt;&amp;amp;");
}

static void
addresses_that_run_code_are_not_written(void **state)
{
	static const char *const bad[] = { "javascript:alert(1)", "JaVaScRiPt:x",
		"data:text/html,x", "//evil.example", "/\\evil.example", "vbscript:x",
		" javascript:x" };

	for (size_t i = 0; i < ARRAY_LEN(bad); i++) {
		struct written *w = begin(state);

		html_url(&w->h, bad[i]);
		assert_string_equal(w->b.p, "#");
	}
}

static void
links_carry_the_language_of_public_pages_only(void **state)
{
	struct written *w = begin(state);

	html_link(&w->h, "/kontakt");
	html_link(&w->h, "/arbete/arenden");
	html_link(&w->h, "/");
	assert_string_equal(w->b.p, "/en/kontakt/arbete/arenden/en/");
}

static void
paragraphs_keep_lines_and_escape(void **state)
{
	struct written *w = begin(state);

	html_paragraphs(&w->h, "a\nb\n\n<c>");
	assert_string_equal(w->b.p, "<p>a<br>\nb</p>\n<p>&lt;c&gt;</p>\n");
}

static const char *
joined(struct arena *a, const struct diff_part *parts, size_t n)
{
	struct buf b;

	buf_init(&b, a, 100000);
	for (size_t i = 0; i < n; i++) {
		buf_putc(&b, parts[i].kind == DIFF_SAME	   ? '='
			     : parts[i].kind == DIFF_ADDED ? '+'
							   : '-');
		buf_str(&b, parts[i].text);
	}
	return b.p;
}

static void
a_difference_is_told_by_words(void **state)
{
	struct diff_part *d;
	size_t n = 0;

	d = text_diff(
	    *state, STR("Vi har öppet alla dagar."), STR("Vi har stängt alla dagar."), &n);
	assert_string_equal(joined(*state, d, n), "=Vi har -öppet +stängt =alla dagar.");
	d = text_diff(*state, STR(""), STR("Nytt här"), &n);
	assert_string_equal(joined(*state, d, n), "+Nytt här");
	d = text_diff(*state, STR("Bort med det"), STR(""), &n);
	assert_string_equal(joined(*state, d, n), "-Bort med det");
	d = text_diff(*state, STR("a b c d"), STR("a b c d"), &n);
	assert_string_equal(joined(*state, d, n), "=a b c d");
	d = text_diff(*state, STR(""), STR(""), &n);
	assert_int_equal(n, 0);
}

/* Same and removed parts are the old text, same and added ones the new, whatever the texts. */
static void
a_difference_loses_nothing(void **state)
{
	static const char *const words[] = { "en ", "två ", "tre\n\n", "fyra ", "" };
	uint64_t r = 88172645463325252u;

	for (int round = 0; round < 300; round++) {
		struct buf text[2];
		struct buf back[2];
		struct diff_part *d;
		size_t n = 0;

		for (int t = 0; t < 2; t++) {
			buf_init(&text[t], *state, 100000);
			buf_init(&back[t], *state, 100000);
			for (int w = 0; w < round % 40; w++) {
				r ^= r << 13;
				r ^= r >> 7;
				r ^= r << 17;
				buf_puts(&text[t], words[r % ARRAY_LEN(words)]);
			}
		}
		d = text_diff(*state, buf_get(&text[0]), buf_get(&text[1]), &n);
		for (size_t i = 0; i < n; i++) {
			if (d[i].kind != DIFF_ADDED)
				buf_puts(&back[0], "x");
			if (d[i].kind == DIFF_REMOVED)
				assert_true(d[i].text.p >= text[0].p &&
					    d[i].text.p < text[0].p + text[0].n);
			if (d[i].kind != DIFF_REMOVED)
				buf_str(&back[1], d[i].text);
		}
		assert_string_equal(back[1].p, text[1].p);
	}
}

/* What the Markdown becomes. */
static const char *
markdown(struct written *w, const char *s)
{
	buf_init(&w->b, w->cx.arena, 1 << 16);
	html_markdown(&w->h, s, 2);
	return w->b.p;
}

static void
markdown_becomes_elements(void **state)
{
	struct written *w = begin(state);

	assert_string_equal(markdown(w, "# A\n\nb *c* **d**\ne"),
	    "<h2>A</h2>\n<p>b <em>c</em> <strong>d</strong><br>\ne</p>\n");
	assert_string_equal(markdown(w, "- a\n- b\n\n3. c"),
	    "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ol start=\"3\">\n<li>c</li>\n</ol>\n");
	assert_string_equal(markdown(w, "###### djup"), "<h6>djup</h6>\n");
	assert_string_equal(markdown(w, "|a|b|\n|-|-:|\n|1|2|"),
	    "<div class=\"scroll\" tabindex=\"0\"><table>\n<thead><tr><th scope=\"col\">a</th><th "
	    "scope=\"col\" class=\"num\">b</th></tr></thead>\n<tbody>\n<tr><td>1</td><td "
	    "class=\"num\">2</td></tr>\n</tbody></table></div>\n");
	assert_string_equal(markdown(w, ""), "");
}

static void
markdown_carries_no_markup_of_its_author(void **state)
{
	struct written *w = begin(state);

	assert_string_equal(
	    markdown(w, "<script>x</script>"), "<p>&lt;script&gt;x&lt;/script&gt;</p>\n");
	assert_string_equal(markdown(w, "a <b onclick=\"x\">c</b>"),
	    "<p>a &lt;b onclick=&quot;x&quot;&gt;c&lt;/b&gt;</p>\n");
	assert_string_equal(
	    markdown(w, "[a](javascript:alert(1)) [b](//x) [c](data:x)"), "<p>a b c</p>\n");
	assert_string_equal(markdown(w, "[a](/kontakt) [b](HTTPS://x)"),
	    "<p><a href=\"/kontakt\">a</a> <a href=\"HTTPS://x\">b</a></p>\n");
	assert_string_equal(markdown(w, "![bild](https://x/a.png)"),
	    "<p><a href=\"https://x/a.png\">bild</a></p>\n");
	assert_string_equal(
	    markdown(w, "[a](/\"onfocus=x)"), "<p><a href=\"/&quot;onfocus=x\">a</a></p>\n");
}

static void
names_stand_in_the_swedish_order(void **state)
{
	static const char *const order[] = { "", "2 kap.", "Anders", "anders", "Andre", "andré",
		"Andrea", "Ek", "Ek, Bo", "Ek-Bo", "Ek Carl", "Ekman", "Müller", "Vera", "Vilma B",
		"wera", "Wilma A", "Ytter", "Zorn", "Åke", "a\u030Asa", "Æbele", "Ämne", "Öb", "Øc",
		"o\u0308d", "Жанна", "жук" };

	assert_string_equal(text_collate_key(*state, ""), "");
	for (size_t i = 1; i < ARRAY_LEN(order); i++) {
		const char *a = text_collate_key(*state, order[i - 1]);
		const char *b = text_collate_key(*state, order[i]);

		if (strcmp(a, b) >= 0)
			print_error("%s should be before %s\n", order[i - 1], order[i]);
		assert_true(strcmp(a, b) < 0);
	}
}

static void
a_key_is_valid_and_bounded_whatever_the_text(void **state)
{
	struct buf b;

	buf_init(&b, *state, 10000);
	for (int i = 0; i < 500; i++)
		buf_puts(&b, "Þß漢😀 ");
	assert_in_range(strlen(text_collate_key(*state, b.p)), 1, 700);
	assert_true(utf8_valid(str_of(text_collate_key(*state, b.p))));
	assert_string_equal(text_collate_key(*state, "--"), "\t--");
	assert_string_equal(text_collate_key(*state, "\u0308"), "\t\u0308");
}

#define T(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		T(broken_utf8_is_seen),
		T(code_points_are_counted_and_never_cut),
		T(typed_text_is_tidied_without_losing_lines),
		T(an_excerpt_ends_at_a_word),
		T(names_are_compared_in_lower_case),
		T(addresses_are_recognised),
		T(one_phone_has_one_key_however_it_is_written),
		T(a_local_day_begins_at_local_midnight_over_summer_time),
		T(json_refuses_what_is_wrong),
		T(text_is_escaped_for_pages),
		T(addresses_that_run_code_are_not_written),
		T(links_carry_the_language_of_public_pages_only),
		T(paragraphs_keep_lines_and_escape),
		T(markdown_becomes_elements),
		T(markdown_carries_no_markup_of_its_author),
		T(names_stand_in_the_swedish_order),
		T(a_key_is_valid_and_bounded_whatever_the_text),
		T(a_difference_is_told_by_words),
		T(a_difference_loses_nothing),
	};

	return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}
