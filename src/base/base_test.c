/* Unit tests of base: arena, text, ids, secrets. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>
#endif

#include "base/buf.h"
#include "base/clock.h"
#include "base/id.h"

static void
arena_gives_zeroed_memory_after_a_rewind(void **state)
{
	struct arena *a = arena_new(1 << 20, 1 << 22);
	struct arena_mark mark = arena_mark(a);
	unsigned char *p = arena_alloc(a, 100);

	(void)state;
	memset(p, 0xAA, 100);
	arena_rewind(a, mark);
	p = arena_alloc(a, 100);
	for (int i = 0; i < 100; i++)
		assert_int_equal(p[i], 0);
	arena_free(a);
}

static void
arena_says_when_it_is_over_its_soft_limit(void **state)
{
	struct arena *a = arena_new(1000, 1 << 22);

	(void)state;
	assert_false(arena_over(a));
	arena_alloc(a, 2000);
	assert_true(arena_over(a));
	arena_reset(a);
	assert_false(arena_over(a));
	arena_free(a);
}

static void
arena_strings_longer_than_a_chunk_are_whole(void **state)
{
	struct arena *a = arena_new(1 << 20, 1 << 22);
	char *s;

	(void)state;
	s = arena_printf(a, "%0100000d", 7);
	assert_int_equal(strlen(s), 100000);
	assert_int_equal(s[99999], '7');
	arena_free(a);
}

static void
arena_gaps_are_poisoned(void **state)
{
#ifdef __SANITIZE_ADDRESS__
	struct arena *a = arena_new(1 << 20, 1 << 22);
	char *p = arena_alloc(a, 24);
	struct arena_mark mark = arena_mark(a);
	char *q = arena_alloc(a, 8);

	assert_false(__asan_address_is_poisoned(p + 23));
	assert_true(__asan_address_is_poisoned(p + 24));
	assert_false(__asan_address_is_poisoned(q));
	arena_rewind(a, mark);
	assert_true(__asan_address_is_poisoned(q));
	arena_free(a);
#endif
	(void)state;
}

static void
buf_stops_at_its_maximum_and_says_so(void **state)
{
	struct arena *a = arena_new(1 << 20, 1 << 22);
	struct buf b;

	(void)state;
	buf_init(&b, a, 10);
	buf_puts(&b, "0123456789");
	assert_false(buf_over(&b));
	buf_putc(&b, 'x');
	assert_true(buf_over(&b));
	assert_string_equal(b.p, "0123456789");
	arena_free(a);
}

static void
str_int_refuses_what_is_no_number(void **state)
{
	static const char *const bad[] = { "", "-", "1x", " 1", "9223372036854775808", "--1",
		"0x10" };
	int64_t v = 42;

	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(bad); i++)
		assert_false(str_int(str_of(bad[i]), &v));
	assert_int_equal(v, 42);
	assert_true(str_int(STR("-9223372036854775808"), &v));
	assert_true(v == INT64_MIN);
	assert_true(str_int(STR("9223372036854775807"), &v));
	assert_true(v == INT64_MAX);
}

static void
str_split_gives_every_part_even_empty_ones(void **state)
{
	struct str rest = STR("a,,b,");
	struct str part;
	int n = 0;

	(void)state;
	while (str_split(&rest, ',', &part))
		n++;
	assert_int_equal(n, 4);
}

static void
ids_rise_and_survive_text(void **state)
{
	int64_t last = 0;
	char text[ID_TEXT_SIZE];
	int64_t back = 0;

	(void)state;
	id_init(7, 0);
	for (int i = 0; i < 100000; i++) {
		int64_t id = id_new();

		assert_true(id > last);
		last = id;
	}
	id_text(last, text);
	assert_true(id_parse(str_of(text), &back));
	assert_true(back == last);
}

static void
ids_start_above_what_the_last_process_reached(void **state)
{
	int64_t far = clock_now_ms() + 3600000;
	int64_t id;

	(void)state;
	id_init(7, far);
	id = id_new();
	assert_true(id_ms(id) >= far);
	assert_true(id_reached_ms() > far);
	id_init(7, id_reached_ms());
	assert_true(id_new() > id);
}

static void
id_parse_reads_letters_that_look_alike(void **state)
{
	int64_t a = 0;
	int64_t b = 0;

	(void)state;
	assert_true(id_parse(STR("1O0l"), &a));
	assert_true(id_parse(STR("1001"), &b));
	assert_true(a == b);
	assert_false(id_parse(STR("0"), &a));
	assert_false(id_parse(STR("zzzzzzzzzzzzz"), &a));
	assert_false(id_parse(STR("u"), &a));
}

static void
base32_is_crockfords(void **state)
{
	char out[16];

	(void)state;
	base32_encode((const unsigned char *)"\xff\x00\xff\x00\xff", 5, out);
	assert_string_equal(out, "ZW0FY07Z");
	assert_int_equal(base32_len(16), 26);
}

static void
a_password_is_recognised_and_another_is_not(void **state)
{
	char hash[SECRET_PASSWORD_HASH_MAX];

	(void)state;
	secret_init();
	assert_int_equal(secret_password_hash(STR("korrekt häst"), hash), OK);
	assert_int_equal(secret_password_verify(STR("korrekt häst"), hash), OK);
	assert_int_equal(secret_password_verify(STR("korrekt hast"), hash), ERR_AUTH);
	assert_int_equal(secret_password_verify(STR("korrekt häst"), NULL), ERR_AUTH);
}

static void
keys_for_different_uses_differ(void **state)
{
	struct secret_key root = { { 1, 2, 3 } };
	struct secret_key a;
	struct secret_key b;

	(void)state;
	secret_derive(&root, "a", &a);
	secret_derive(&root, "b", &b);
	assert_memory_not_equal(a.b, b.b, sizeof(a.b));
	assert_false(secret_equal("abc", "abd"));
	assert_false(secret_equal("abc", NULL));
	assert_true(secret_equal("abc", "abc"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(arena_gives_zeroed_memory_after_a_rewind),
		cmocka_unit_test(arena_says_when_it_is_over_its_soft_limit),
		cmocka_unit_test(arena_strings_longer_than_a_chunk_are_whole),
		cmocka_unit_test(arena_gaps_are_poisoned),
		cmocka_unit_test(buf_stops_at_its_maximum_and_says_so),
		cmocka_unit_test(str_int_refuses_what_is_no_number),
		cmocka_unit_test(str_split_gives_every_part_even_empty_ones),
		cmocka_unit_test(ids_rise_and_survive_text),
		cmocka_unit_test(ids_start_above_what_the_last_process_reached),
		cmocka_unit_test(id_parse_reads_letters_that_look_alike),
		cmocka_unit_test(base32_is_crockfords),
		cmocka_unit_test(a_password_is_recognised_and_another_is_not),
		cmocka_unit_test(keys_for_different_uses_differ),
	};

	return cmocka_run_group_tests_name("base", tests, NULL, NULL);
}
