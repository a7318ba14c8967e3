/* Unit tests of web: parts of a file (RFC 9110, 14.1). */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include "web/upload.h"

struct row {
	const char *range;
	int64_t size;
	enum err e;
	int64_t at;
	int64_t n;
};

static void
a_range_is_a_part_none_or_outside(void **state)
{
	static const struct row rows[] = {
		{ "bytes=0-0", 10, OK, 0, 1 },
		{ "bytes=0-9", 10, OK, 0, 10 },
		{ "bytes=3-5", 10, OK, 3, 3 },
		{ "bytes=3-", 10, OK, 3, 7 },
		{ "bytes=-3", 10, OK, 7, 3 },
		{ "bytes=-30", 10, OK, 0, 10 },
		{ "bytes=5-999999999999", 10, OK, 5, 5 },
		/* outside: 416 */
		{ "bytes=10-", 10, ERR_LIMIT, 0, 0 },
		{ "bytes=10-20", 10, ERR_LIMIT, 0, 0 },
		{ "bytes=-0", 10, ERR_LIMIT, 0, 0 },
		{ "bytes=0-", 0, ERR_LIMIT, 0, 0 },
		{ "bytes=-1", 0, ERR_LIMIT, 0, 0 },
		/* not understood: the whole file */
		{ NULL, 10, ERR_MISSING, 0, 0 },
		{ "", 10, ERR_MISSING, 0, 0 },
		{ "bytes=", 10, ERR_MISSING, 0, 0 },
		{ "bytes=-", 10, ERR_MISSING, 0, 0 },
		{ "bytes=5", 10, ERR_MISSING, 0, 0 },
		{ "bytes=5-3", 10, ERR_MISSING, 0, 0 },
		{ "bytes=a-b", 10, ERR_MISSING, 0, 0 },
		{ "bytes=--1", 10, ERR_MISSING, 0, 0 },
		{ "bytes=-5-", 10, ERR_MISSING, 0, 0 },
		{ "bytes=0-1,3-4", 10, ERR_MISSING, 0, 0 },
		{ "bytes=99999999999999999999-", 10, ERR_MISSING, 0, 0 },
		{ "pages=0-1", 10, ERR_MISSING, 0, 0 },
	};

	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		int64_t at = 0;
		int64_t n = 0;

		assert_int_equal(upload_range(rows[i].range, rows[i].size, &at, &n), rows[i].e);
		if (rows[i].e)
			continue;
		assert_int_equal(at, rows[i].at);
		assert_int_equal(n, rows[i].n);
	}
}

static void
a_size_is_said_in_the_page_s_language(void **state)
{
	enum { MB = 1024 * 1024 };
	struct cx cx = { .arena = arena_new(1 << 20, 1 << 22), .lang = LANG_SV };

	(void)state;
	assert_string_equal(upload_size_text(&cx, 0), "0 kB");
	assert_string_equal(upload_size_text(&cx, 1), "1 kB");
	assert_string_equal(upload_size_text(&cx, MB), "1 MB");
	assert_string_equal(upload_size_text(&cx, MB + MB / 2), "1,5 MB");
	cx.lang = LANG_EN;
	assert_string_equal(upload_size_text(&cx, MB + MB / 2), "1.5 MB");
	cx.lang = LANG_FI;
	assert_string_equal(upload_size_text(&cx, (int64_t)20 * MB), "20 Mt");
	arena_free(cx.arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_range_is_a_part_none_or_outside),
		cmocka_unit_test(a_size_is_said_in_the_page_s_language),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
