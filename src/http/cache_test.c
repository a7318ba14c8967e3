/* Unit tests of kept answers and of the headers that ask for them. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include "http/cache.h"
#include "http/encoding.h"
#include "http/kept_int.h"

enum { KIND = 3, OTHER_KIND = 4, CACHE_MAX = 200000 };

static struct http_cache *cache;
static struct arena *arena;
static struct http_request rq;

static int
setup(void **state)
{
	(void)state;
	cache = http_cache_new(CACHE_MAX);
	arena = arena_new(1 << 22, 1 << 24);
	rq = (struct http_request) { .arena = arena };
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	http_cache_free(cache);
	arena_free(arena);
	return 0;
}

static bool
has(const char *key)
{
	struct http_response rs = { 0 };
	bool found = http_cache_find(cache, key, &rq, &rs);

	kept_drop(rs.kept);
	return found;
}

/* Keeps a page that shows one thing; true when it was kept. */
static bool
put(const char *key, uint64_t since, int64_t id, size_t n)
{
	struct http_uses uses = { .list = { { KIND, id } }, .n = 1, .until = INT64_MAX };
	char *body = arena_alloc(arena, n);
	struct http_response rs = {
		.status = 200, .type = "text/html", .body = { .p = body, .n = n }
	};

	http_cache_put(cache, key, &rq, &rs, since, &uses);
	kept_drop(rs.kept);
	return has(key);
}

static void
a_change_makes_stale_what_shows_it_and_nothing_else(void **state)
{
	(void)state;
	put("/one", http_cache_now(cache), 1, 100);
	put("/two", http_cache_now(cache), 2, 100);
	put("/all", http_cache_now(cache), 0, 100);
	http_cache_changed(cache, OTHER_KIND, 1);
	assert_true(has("/one") && has("/two") && has("/all"));
	http_cache_changed(cache, KIND, 1);
	assert_false(has("/one"));
	assert_true(has("/two"));
	assert_false(has("/all"));
}

static void
what_changed_while_it_was_made_is_not_kept(void **state)
{
	uint64_t before = http_cache_now(cache);

	(void)state;
	http_cache_changed(cache, KIND, 1);
	assert_false(put("/one", before, 1, 100));
	assert_false(has("/one"));
	assert_true(put("/two", before, 2, 100));
	assert_true(put("/one", http_cache_now(cache), 1, 100));
}

static void
a_page_with_too_many_uses_falls_at_every_change(void **state)
{
	struct http_uses uses = { .any = true, .until = INT64_MAX };
	struct http_response rs = { .status = 200, .type = "text/html", .body = STR("text") };

	(void)state;
	http_cache_put(cache, "/many", &rq, &rs, http_cache_now(cache), &uses);
	kept_drop(rs.kept);
	assert_true(has("/many"));
	http_cache_changed(cache, OTHER_KIND, 77);
	assert_false(has("/many"));
}

static void
what_is_for_one_reader_or_too_late_is_not_found(void **state)
{
	struct http_uses uses = { .never = true, .until = INT64_MAX };
	struct http_response rs = { .status = 200, .type = "text/html", .body = STR("text") };

	(void)state;
	http_cache_put(cache, "/mine", &rq, &rs, http_cache_now(cache), &uses);
	assert_null(rs.kept);
	assert_false(has("/mine"));
	uses = (struct http_uses) { .until = 1 };
	http_cache_put(cache, "/old", &rq, &rs, http_cache_now(cache), &uses);
	kept_drop(rs.kept);
	assert_false(has("/old"));
}

static void
memory_has_a_limit_and_the_least_asked_for_goes(void **state)
{
	enum { N = 40, SIZE = 10000 };

	(void)state;
	for (int i = 0; i < N; i++) {
		assert_true(put(arena_printf(arena, "/%d", i), http_cache_now(cache), 1, SIZE));
		assert_true(has("/0"));
		assert_true(http_cache_count(cache).bytes <= CACHE_MAX);
	}
	assert_false(has("/1"));
	assert_true(has("/39"));
	assert_false(put("/large", http_cache_now(cache), 1, CACHE_MAX));
}

static void
a_key_holds_only_what_the_page_depends_on(void **state)
{
	(void)state;
	rq.query = STR("x=1&sida=2&utm=3&amne=a%26b");
	assert_string_equal(http_cache_key(&rq, "/a", "amne sida"), "/a?amne=a%26b&sida=2");
	rq.query = STR("sida=2&amne=a%26b");
	assert_string_equal(http_cache_key(&rq, "/a", "amne sida"), "/a?amne=a%26b&sida=2");
	rq.query = STR("utm=3");
	assert_string_equal(http_cache_key(&rq, "/a", NULL), "/a");
	assert_int_equal(rq.query.n, 0);
}

static void
the_coding_is_the_best_that_is_accepted(void **state)
{
	static const struct {
		const char *text;
		enum http_coding coding;
	} t[] = {
		{ NULL, CODING_PLAIN },
		{ "", CODING_PLAIN },
		{ "gzip, deflate, br, zstd", CODING_BROTLI },
		{ "gzip", CODING_GZIP },
		{ "GZIP;Q=1.0", CODING_GZIP },
		{ "br;q=0.1, gzip;q=0.9", CODING_GZIP },
		{ "br;q=0, gzip;q=0", CODING_PLAIN },
		{ "*", CODING_BROTLI },
		{ "*;q=0.5, br;q=0", CODING_GZIP },
		{ "identity", CODING_PLAIN },
		{ "bro, gzipp", CODING_PLAIN },
		{ "gzip;q=x", CODING_PLAIN },
		{ ";;,,q=1", CODING_PLAIN },
	};

	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(t); i++)
		assert_int_equal(http_coding_accepted(t[i].text), t[i].coding);
}

static void
a_tag_matches_itself_alone(void **state)
{
	(void)state;
	assert_true(http_tag_matches("\"a\", W/\"b\"", "\"b\""));
	assert_true(http_tag_matches("*", "\"b\""));
	assert_false(http_tag_matches("\"a\"", "\"b\""));
	assert_false(http_tag_matches("b", "\"b\""));
	assert_false(http_tag_matches(NULL, "\"b\""));
}

#define T(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		T(a_change_makes_stale_what_shows_it_and_nothing_else),
		T(what_changed_while_it_was_made_is_not_kept),
		T(a_page_with_too_many_uses_falls_at_every_change),
		T(what_is_for_one_reader_or_too_late_is_not_found),
		T(memory_has_a_limit_and_the_least_asked_for_goes),
		T(a_key_holds_only_what_the_page_depends_on),
		T(the_coding_is_the_best_that_is_accepted),
		T(a_tag_matches_itself_alone),
	};

	return cmocka_run_group_tests_name("cache", tests, NULL, NULL);
}
