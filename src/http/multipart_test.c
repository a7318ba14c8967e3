/* Unit tests of http: forms with files, as browsers send them and as nobody should. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include "http/multipart.h"

static const char type[] = "multipart/form-data; boundary=abc";

static int
setup(void **state)
{
	*state = arena_new(1 << 22, 1 << 26);
	return 0;
}

static int
teardown(void **state)
{
	arena_free(*state);
	return 0;
}

/* The whole body, so many bytes at a time; what it became, without its files. */
static struct http_upload *
send(struct arena *a, const char *content_type, const char *body, size_t piece)
{
	struct multipart *m = multipart_begin(a, content_type, "/tmp");
	struct http_upload *u;
	size_t n = strlen(body);

	assert_non_null(m);
	for (size_t at = 0; at < n; at += piece)
		multipart_add(m, body + at, MIN(piece, n - at));
	u = multipart_end(m);
	multipart_discard(m);
	return u;
}

static bool
has(const struct http_upload *u, const char *name, const char *value)
{
	for (size_t i = 0; i < u->fields.n; i++)
		if (strcmp(u->fields.list[i].name, name) == 0)
			return str_eqz(u->fields.list[i].value, value);
	return false;
}

#define PART(disposition, body) "--abc\r\nContent-Disposition: " disposition "\r\n\r\n" body "\r\n"
#define END "--abc--\r\n"

static void
a_form_comes_whole_however_it_is_cut(void **state)
{
	static const char body[] = PART("form-data; name=\"text\"", "två\r\nrader") PART(
	    "form-data; name=\"files\"; filename=\"a.txt\"\r\nContent-Type: text/plain", "12345")
	    END;

	(void)state;
	for (size_t piece = 1; piece < sizeof(body); piece++) {
		struct arena *a = arena_new(1 << 22, 1 << 26);
		struct http_upload *u = send(a, type, body, piece);

		assert_int_equal(u->e, OK);
		assert_true(has(u, "text", "två\r\nrader"));
		assert_int_equal(u->n_files, 1);
		assert_int_equal(u->files[0].size, 5);
		assert_string_equal(u->files[0].name, "a.txt");
		assert_string_equal(u->files[0].field, "files");
		arena_free(a);
	}
}

static void
a_content_type_without_a_usable_boundary_is_no_form(void **state)
{
	static const char *const wrong[] = { NULL, "", "text/plain; boundary=abc",
		"multipart/form-data", "multipart/form-data;",
		"multipart/form-data; boundary=", "multipart/form-data; boundary=\"\"",
		"multipart/form-data; boundary=\"abc",
		"multipart/form-data; charset=\"; boundary=abc\"",
		"multipart/form-data; "
		"boundary=01234567890123456789012345678901234567890123456789012345678901234567890"
		"1" };

	for (size_t i = 0; i < ARRAY_LEN(wrong); i++)
		assert_null(multipart_begin(*state, wrong[i], "/tmp"));
	assert_non_null(multipart_begin(*state, "multipart/form-data; boundary=\"a b\"", "/tmp"));
	assert_non_null(
	    multipart_begin(*state, "Multipart/Form-Data; charset=x; Boundary=abc", "/tmp"));
}

static void
a_broken_boundary_is_refused(void **state)
{
	static const char *const wrong[] = {
		"", "--abc", "--abc--", "text without any",
		PART("form-data; name=a", "1"), /* no end */
		"--abcd\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--abcd--\r\n",
		"--abc \r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n" END,
		"--abc\nContent-Disposition: form-data; name=a\n\n1\n--abc--\n",
		"--abc\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--abc-\r\n",
		"--abc\r\n\r\n1\r\n" END, /* a part without a head */
	};

	for (size_t i = 0; i < ARRAY_LEN(wrong); i++) {
		/* An empty form is one, though no browser sends it. */
		enum err want = i == 2 ? OK : ERR_INVALID;

		assert_int_equal(send(*state, type, wrong[i], 3)->e, want);
	}
}

static void
what_only_looks_like_a_boundary_is_content(void **state)
{
	struct http_upload *u = send(
	    *state, type, PART("form-data; name=a", "\r\n--ab\r\n-abc\r\n --abc\r\n\r\n--") END, 2);

	assert_int_equal(u->e, OK);
	assert_true(has(u, "a", "\r\n--ab\r\n-abc\r\n --abc\r\n\r\n--"));
}

static void
a_folded_header_is_one_line(void **state)
{
	struct http_upload *u = send(*state, type,
	    PART("form-data;\r\n name=\"a\"", "1")
		PART("form-data;\r\n\tname=files;\r\n  filename=\"b\\\"c.txt\"", "2") END,
	    5);

	assert_int_equal(u->e, OK);
	assert_true(has(u, "a", "1"));
	assert_int_equal(u->n_files, 1);
	assert_string_equal(u->files[0].name, "b\"c.txt");
}

static void
a_part_without_a_name_is_refused(void **state)
{
	static const char *const wrong[] = {
		PART("form-data", "1") END,
		PART("form-data; filename=\"a.txt\"", "1") END,
		PART("form-data; xname=\"a\"", "1") END,
		PART("form-data; name=\"a", "1") END,
		PART("form-data; name=\"\xff\"", "1") END,
		"--abc\r\nContent-Type: text/plain\r\n\r\n1\r\n" END,
	};

	for (size_t i = 0; i < ARRAY_LEN(wrong); i++)
		assert_int_equal(send(*state, type, wrong[i], 7)->e, ERR_INVALID);
}

static void
a_name_inside_anothers_quotes_is_no_name(void **state)
{
	struct http_upload *u = send(*state, type,
	    PART("form-data; filename=\"x; name=form_token\"; name=\"files\"", "1") END, 64);

	assert_int_equal(u->e, OK);
	assert_string_equal(u->files[0].field, "files");
	assert_string_equal(u->files[0].name, "x; name=form_token");
}

static void
a_path_is_no_part_of_a_files_name(void **state)
{
	struct http_upload *u = send(*state, type,
	    PART("form-data; name=f; filename=\"../../etc/passwd\"", "1")
		PART("form-data; name=f; filename=\"C:\\\\temp\\\\bild.png\"", "2")
		    PART("form-data; name=f; filename=\"..\"", "")
			PART("form-data; name=f; filename=\"\"", "") END,
	    64);

	assert_int_equal(u->e, OK);
	assert_int_equal(u->n_files, 3); /* the last is a browser's way to say none */
	assert_string_equal(u->files[0].name, "passwd");
	assert_string_equal(u->files[1].name, "bild.png");
}

static void
a_head_without_end_is_refused(void **state)
{
	struct buf b;

	buf_init(&b, *state, 1 << 20);
	buf_puts(&b, "--abc\r\n");
	for (int i = 0; i < MULTIPART_HEAD_MAX; i++)
		buf_puts(&b, "X: y\r\n");
	assert_int_equal(send(*state, type, b.p, 1000)->e, ERR_INVALID);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
		    a_form_comes_whole_however_it_is_cut, setup, teardown),
		cmocka_unit_test_setup_teardown(
		    a_content_type_without_a_usable_boundary_is_no_form, setup, teardown),
		cmocka_unit_test_setup_teardown(a_broken_boundary_is_refused, setup, teardown),
		cmocka_unit_test_setup_teardown(
		    what_only_looks_like_a_boundary_is_content, setup, teardown),
		cmocka_unit_test_setup_teardown(a_folded_header_is_one_line, setup, teardown),
		cmocka_unit_test_setup_teardown(a_part_without_a_name_is_refused, setup, teardown),
		cmocka_unit_test_setup_teardown(
		    a_name_inside_anothers_quotes_is_no_name, setup, teardown),
		cmocka_unit_test_setup_teardown(a_path_is_no_part_of_a_files_name, setup, teardown),
		cmocka_unit_test_setup_teardown(a_head_without_end_is_refused, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
