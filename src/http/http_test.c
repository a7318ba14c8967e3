/* Unit tests of http: forms, cookies, routes. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include "http/http.h"

static struct http_request rq;

static int
setup(void **state)
{
	*state = arena_new(1 << 20, 1 << 24);
	rq = (struct http_request) { .arena = *state, .path = "/" };
	return 0;
}

static int
teardown(void **state)
{
	arena_free(*state);
	return 0;
}

static void
a_form_is_decoded(void **state)
{
	assert_int_equal(
	    http_form_decode(*state, STR("a=1+2&b=%C3%A5%2B&c&&=x&a=second"), &rq.fields), OK);
	assert_true(str_eqz(http_field(&rq, "a"), "1 2"));
	assert_true(str_eqz(http_field(&rq, "b"), "å+"));
	assert_true(http_has_field(&rq, "c"));
	assert_int_equal(http_field(&rq, "nope").n, 0);
}

static void
a_broken_percent_stays_as_it_is(void **state)
{
	assert_int_equal(http_form_decode(*state, STR("a=100%&b=%zz&c=%4"), &rq.fields), OK);
	assert_true(str_eqz(http_field(&rq, "a"), "100%"));
	assert_true(str_eqz(http_field(&rq, "b"), "%zz"));
	assert_true(str_eqz(http_field(&rq, "c"), "%4"));
}

static void
bytes_that_are_no_text_are_refused(void **state)
{
	assert_int_equal(http_form_decode(*state, STR("a=%FF"), &rq.fields), ERR_INVALID);
	assert_int_equal(http_form_decode(*state, STR("a=%00"), &rq.fields), ERR_INVALID);
	assert_int_equal(http_form_decode(*state, STR("%FF=a"), &rq.fields), ERR_INVALID);
}

static void
too_many_fields_are_refused(void **state)
{
	struct buf b;

	buf_init(&b, *state, 1 << 16);
	for (int i = 0; i <= HTTP_FIELDS_MAX; i++)
		buf_puts(&b, "a=1&");
	assert_int_equal(http_form_decode(*state, buf_get(&b), &rq.fields), ERR_LIMIT);
}

static void
the_right_cookie_is_found(void **state)
{
	(void)state;
	rq.cookie = "xlyhord=1; lyhord=two; lyhord=three";
	assert_string_equal(http_cookie(&rq, "lyhord"), "two");
	assert_null(http_cookie(&rq, "other"));
	rq.cookie = NULL;
	assert_null(http_cookie(&rq, "lyhord"));
}

static void
a_route_is_found_by_method_and_path(void **state)
{
	static const struct http_route list[] = {
		{ HTTP_GET, "/a/{id}", 1, NULL, 0 },
		{ HTTP_POST, "/a/{id}/b", 1, NULL, 0 },
	};
	const struct http_routes table = { list, 2 };
	const char *allow = NULL;

	(void)state;
	rq.path = "/a/xyz";
	assert_ptr_equal(http_route_find(&table, 1, &rq, &allow), &list[0]);
	assert_string_equal(rq.params[0], "xyz");
	rq.path = "/a/xyz/b";
	assert_null(http_route_find(&table, 1, &rq, &allow));
	assert_string_equal(allow, "POST");
	rq.path = "/a/";
	assert_null(http_route_find(&table, 1, &rq, &allow));
	rq.path = "/a/x/y/z";
	assert_null(http_route_find(&table, 1, &rq, &allow));
	assert_null(allow);
}

static void
a_path_with_bad_bytes_is_none(void **state)
{
	assert_null(http_path_decode(*state, STR("/%FF")));
	assert_string_equal(http_path_decode(*state, STR("/%C3%A5+b")), "/å+b");
}

#define T(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		T(a_form_is_decoded),
		T(a_broken_percent_stays_as_it_is),
		T(bytes_that_are_no_text_are_refused),
		T(too_many_fields_are_refused),
		T(the_right_cookie_is_found),
		T(a_route_is_found_by_method_and_path),
		T(a_path_with_bad_bytes_is_none),
	};

	return cmocka_run_group_tests_name("http", tests, NULL, NULL);
}
