/* Unit tests of the form builder: every kind of field read, checked, drawn and described; and days
 * and times as people type them. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include "core/draft.h"
#include "core/once.h"
#include "fmt/json.h"
#include "fmt/when.h"
#include "fmt/when_typed.h"
#include "web/web.h"

static const struct form_field row_fields[] = {
	{ "what", FORM_TEXT, T_GALLERY_TEXT, T_NONE, 20, true },
	{ "much", FORM_NUMBER, T_GALLERY_LONG, T_NONE, 9, false, .most = 99 },
};

static const struct form_field fields[] = {
	{ "text", FORM_TEXT, T_GALLERY_TEXT, T_GALLERY_HELP, 10, true },
	{ "long", FORM_LONG, T_GALLERY_LONG, T_NONE, 100 },
	{ "mail", FORM_EMAIL, T_FIELD_EMAIL, T_NONE, 254, .autocomplete = "email" },
	{ "tel", FORM_TEL, T_GALLERY_TEXT, T_NONE, 40 },
	{ "number", FORM_NUMBER, T_GALLERY_TEXT, T_NONE, 20, .least = 1, .most = 5000 },
	{ "day", FORM_DATE, T_GALLERY_TEXT, T_NONE, 40 },
	{ "time", FORM_TIME, T_GALLERY_TEXT, T_NONE, 20 },
	{ "secret", FORM_PASSWORD, T_GALLERY_TEXT, T_NONE, 100, .least = 8 },
	{ "one", FORM_SELECT, T_GALLERY_SELECT, T_NONE, 20 },
	{ "tree", FORM_TREE, T_GALLERY_SELECT, T_NONE, 20 },
	{ "way", FORM_RADIO, T_GALLERY_RADIO, T_NONE, 20 },
	{ "sure", FORM_YESNO, T_GALLERY_RADIO, T_NONE, 1 },
	{ "why", FORM_TEXT, T_GALLERY_TEXT, T_NONE, 50, true, .when = "sure", .is = "0" },
	{ "many", FORM_CHECKS, T_GALLERY_CHECKS, T_NONE, 20 },
	{ "colour", FORM_COLOUR, T_GALLERY_TEXT, T_NONE, 7 },
	{ "fixed", FORM_SHOWN, T_GALLERY_TEXT, T_NONE, 50 },
	{ "rev", FORM_HIDDEN, T_NONE, T_NONE, 20 },
	{ "rows", FORM_ROWS, T_GALLERY_LONG, T_NONE, .most = 3, .rows = row_fields,
	    .n_rows = ARRAY_LEN(row_fields) },
};

static const struct form_option options[] = { { "a", "Ett" }, { "b", "Två", NULL, 1 } };

struct sent {
	const char *name;
	const char *value;
};

/* A form as it comes in: what was sent, and a right `once`. */
static struct form *
read_form(struct tx *t, const struct sent *sent, size_t n)
{
	struct http_request *rq = arena_alloc(t->arena, sizeof(*rq));
	struct http_field *list = arena_array(t->arena, n + 1, sizeof(*list));
	struct form *f;

	t->cx.fail = (struct failure) { 0 };
	for (size_t i = 0; i < n; i++)
		list[i] =
		    (struct http_field) { .name = sent[i].name, .value = str_of(sent[i].value) };
	list[n] =
	    (struct http_field) { .name = "once", .value = STR("0123456789ABCDEFGHJKMNPQRS") };
	*rq = (struct http_request) { .arena = t->arena, .fields = { .list = list, .n = n + 1 } };
	f = form_read(&t->cx, rq, fields, ARRAY_LEN(fields));
	for (const char *const *o = (const char *const[]) { "one", "tree", "way", "many", NULL };
	     *o; o++)
		form_options(f, *o, options, ARRAY_LEN(options));
	return f;
}

static unsigned
error_of(struct tx *t, const char *field)
{
	const struct field_error *e = fail_field_find(&t->cx, field);

	return e ? e->text : 0;
}

static void
a_field_in_every_kind_is_read_and_checked(void **state)
{
	struct tx *t = *state;
	struct form *f = read_form(t,
	    (struct sent[]) { { "text", " Hej  där " }, { "mail", "a@b.se" },
		{ "tel", "0155-380 00" }, { "number", "4\u00a0999" }, { "day", "3 mars" },
		{ "time", "14.05" }, { "one", "b" }, { "way", "a" }, { "sure", "1" },
		{ "many", "a" }, { "many", "b" }, { "colour", "#1F5a4c" }, { "fixed", "forged" } },
	    13);
	int64_t n = 0;
	int64_t day = 0;
	int minutes = 0;

	assert_int_equal(form_check(f), OK);
	assert_string_equal(form_value(f, "text"), "Hej där");
	assert_true(form_number(f, "number", &n));
	assert_int_equal(n, 4999);
	assert_true(form_day(f, "day", &day));
	assert_string_equal(when_day_iso(t->arena, day) + 4, "-03-03");
	assert_true(form_minutes(f, "time", &minutes));
	assert_int_equal(minutes, 14 * 60 + 5);
	assert_true(form_has_checked(f, "many", "b"));
	assert_string_equal(form_value(f, "fixed"), "");
	/* What was typed stays as it was typed. */
	assert_string_equal(form_value(f, "day"), "3 mars");
}

static void
each_kind_says_what_is_wrong_and_keeps_what_was_typed(void **state)
{
	struct tx *t = *state;
	struct form *f = read_form(t,
	    (struct sent[]) { { "text", "mer än tio tecken" }, { "mail", "nej" }, { "tel", "x" },
		{ "number", "5001" }, { "day", "31 februari" }, { "time", "25.00" }, { "one", "c" },
		{ "tree", "c" }, { "way", "c" }, { "sure", "2" }, { "many", "a" }, { "many", "z" },
		{ "colour", "grön" }, { "secret", "kort" } },
	    14);

	assert_int_equal(form_check(f), ERR_INVALID);
	assert_int_equal(error_of(t, "text"), T_ERROR_TOO_LONG);
	assert_int_equal(error_of(t, "mail"), T_ERROR_EMAIL);
	assert_int_equal(error_of(t, "tel"), T_ERROR_PHONE);
	assert_int_equal(error_of(t, "number"), T_ERROR_RANGE);
	assert_int_equal(error_of(t, "day"), T_ERROR_DATE);
	assert_int_equal(error_of(t, "time"), T_ERROR_TIME);
	assert_int_equal(error_of(t, "one"), T_ERROR_CHOOSE);
	assert_int_equal(error_of(t, "tree"), T_ERROR_CHOOSE);
	assert_int_equal(error_of(t, "way"), T_ERROR_CHOOSE);
	assert_int_equal(error_of(t, "sure"), T_ERROR_CHOOSE);
	assert_int_equal(error_of(t, "many"), T_ERROR_CHOOSE);
	assert_int_equal(error_of(t, "colour"), T_ERROR_COLOUR);
	assert_int_equal(error_of(t, "secret"), T_ERROR_PASSWORD_LENGTH);
	assert_string_equal(form_value(f, "day"), "31 februari");
	f = read_form(t, (struct sent[]) { { "number", "tolv" } }, 1);
	assert_int_equal(form_check(f), ERR_INVALID);
	assert_int_equal(error_of(t, "number"), T_ERROR_NUMBER);
	assert_int_equal(error_of(t, "text"), T_ERROR_NEEDED);
}

static void
a_field_with_a_condition_is_required_only_when_it_is_asked(void **state)
{
	struct tx *t = *state;
	struct form *f = read_form(t, (struct sent[]) { { "text", "x" }, { "sure", "1" } }, 2);

	assert_int_equal(form_check(f), OK);
	f = read_form(t, (struct sent[]) { { "text", "x" }, { "sure", "0" } }, 2);
	assert_int_equal(form_check(f), ERR_INVALID);
	assert_int_equal(error_of(t, "why"), T_ERROR_NEEDED);
}

static void
rows_are_read_and_one_more_is_given_when_asked_for(void **state)
{
	struct tx *t = *state;
	struct form *f = read_form(t,
	    (struct sent[]) { { "text", "x" }, { "rows-0-what", "Bänk" }, { "rows-1-much", "7" } },
	    3);

	assert_int_equal(form_n_rows(f, "rows"), 2);
	assert_string_equal(form_row_value(f, "rows", 0, "what"), "Bänk");
	/* A row that holds something asks for the rest. */
	assert_int_equal(form_check(f), ERR_INVALID);
	assert_int_equal(error_of(t, "rows-1-what"), T_ERROR_NEEDED);
	f = read_form(t, (struct sent[]) { { "rows-0-what", "Bänk" }, { "again", "rows" } }, 2);
	assert_int_equal(form_n_rows(f, "rows"), 2);
	assert_int_equal(form_check(f), ERR_INVALID);
	assert_null(t->cx.fail.fields); /* nothing is wrong: it is only drawn again */
	f = read_form(t, (struct sent[]) { { "rows-2-what", "a" }, { "again", "rows" } }, 2);
	assert_int_equal(form_n_rows(f, "rows"), 3);
	f = read_form(t, (struct sent[]) { { "rows-9999-what", "a" } }, 1);
	assert_int_equal(form_n_rows(f, "rows"), 1);
}

static const char *
drawn(struct tx *t, const struct form *f, bool summary)
{
	struct buf b;
	struct html h = { .out = &b, .cx = &t->cx, .link_prefix = "" };

	buf_init(&b, t->arena, PAGE_MAX);
	if (summary)
		form_summary(&h, f);
	else
		form_fields(&h, f);
	return b.p;
}

static void
every_control_has_its_label_help_and_error(void **state)
{
	struct tx *t = *state;
	struct form *f = read_form(t, (struct sent[]) { { "mail", "\"><b>" }, { "sure", "0" } }, 2);
	const char *s;

	assert_int_equal(form_check(f), ERR_INVALID);
	s = drawn(t, f, false);
	for (size_t i = 0; i < f->n; i++)
		if (f->fields[i].type != FORM_HIDDEN && f->fields[i].type != FORM_SHOWN)
			assert_non_null(
			    strstr(s, arena_printf(t->arena, "id=\"f-%s\"", f->fields[i].name)));
	assert_non_null(strstr(s, "<label for=\"f-text\">"));
	assert_non_null(strstr(s, "aria-invalid=\"true\" aria-describedby=\"e-text h-text\""));
	assert_non_null(strstr(s, "<p class=\"error\" id=\"e-mail\">"));
	assert_non_null(strstr(s, "autocomplete=\"email\""));
	assert_non_null(strstr(s, "data-when=\"sure\" data-is=\"0\""));
	assert_non_null(strstr(s, "är ”Nej”")); /* the condition in words */
	assert_non_null(strstr(s, "inputmode=\"numeric\""));
	assert_non_null(strstr(s, "name=\"again\" value=\"rows\""));
	assert_null(strstr(s, "<b>\""));
	assert_null(strstr(drawn(t, f, true), "<b>\""));
	assert_non_null(strstr(drawn(t, f, true), "<dd>Nej</dd>"));
}

static void
the_table_becomes_a_schema(void **state)
{
	struct tx *t = *state;
	struct form *f = read_form(t, NULL, 0);
	struct buf b;
	JSON_CLEANUP json_t *o = NULL;
	json_t *p;

	buf_init(&b, t->arena, PAGE_MAX);
	form_schema(&b, f);
	assert_int_equal(json_read(buf_get(&b), &o), OK);
	p = json_object_get(o, "properties");
	/* All but the hidden one, and no row's fields at the top. */
	assert_int_equal(json_object_size(p), ARRAY_LEN(fields) - 1);
	assert_null(json_object_get(p, "rev"));
	for (size_t i = 0; i < ARRAY_LEN(fields); i++)
		if (fields[i].type != FORM_HIDDEN)
			assert_non_null(json_text(json_object_get(p, fields[i].name), "title"));
	assert_string_equal(json_text(json_object_get(p, "mail"), "format"), "email");
	assert_string_equal(json_text(json_object_get(p, "day"), "format"), "date");
	assert_string_equal(json_text(json_object_get(p, "time"), "format"), "time");
	assert_string_equal(json_text(json_object_get(p, "number"), "type"), "integer");
	assert_int_equal(
	    json_integer_value(json_object_get(json_object_get(p, "number"), "maximum")), 5000);
	assert_int_equal(
	    json_integer_value(json_object_get(json_object_get(p, "text"), "maxLength")), 10);
	assert_string_equal(json_text(json_object_get(p, "sure"), "type"), "boolean");
	assert_int_equal(json_array_size(json_object_get(json_object_get(p, "one"), "enum")), 2);
	assert_string_equal(json_text(json_object_get(p, "many"), "type"), "array");
	assert_true(json_is_true(json_object_get(json_object_get(p, "fixed"), "readOnly")));
	assert_true(json_is_true(json_object_get(json_object_get(p, "secret"), "writeOnly")));
	p = json_object_get(json_object_get(p, "rows"), "items");
	assert_int_equal(json_object_size(json_object_get(p, "properties")), 2);
	assert_string_equal(
	    json_string_value(json_array_get(json_object_get(p, "required"), 0)), "what");
	assert_string_equal(
	    json_string_value(json_array_get(json_object_get(o, "required"), 0)), "text");
	/* "why" is required if "sure" is false. */
	p = json_array_get(json_object_get(o, "allOf"), 0);
	assert_true(json_is_false(json_object_get(
	    json_object_get(json_object_get(json_object_get(p, "if"), "properties"), "sure"),
	    "const")));
}

static void
days_are_read_as_people_type_them(void **state)
{
	static const struct {
		const char *typed;
		const char *day;
	} good[] = { { "2026-03-03", "2026-03-03" }, { "20260303", "2026-03-03" },
		{ " 3 mars 2026 ", "2026-03-03" }, { "den 3 mars 2026", "2026-03-03" },
		{ "3 MAR 2026", "2026-03-03" }, { "3/3 2026", "2026-03-03" },
		{ "3.3.2026", "2026-03-03" }, { "March 3, 2026", "2026-03-03" },
		{ "3. maaliskuuta 2026", "2026-03-03" }, { "1. marraskuuta 2026", "2026-11-01" },
		{ "29 feb 2028", "2028-02-29" }, { "3 mars", "2027-03-03" },
		{ "20 november", "2026-11-20" }, { "1/10", "2026-10-01" },
		{ "i dag", "2026-11-16" }, { "I morgon", "2026-11-17" }, { "igår", "2026-11-15" } };
	static const char *const bad[] = { "", "mars", "31 februari 2026", "29 feb 2027", "3",
		"2026", "2026-13-01", "99/99", "3 mars 3 april", "3 mars 26", "2026-03-03-03",
		"nej", "0/0", "3 mars 2026 kl 12", "1/1 1899" };
	struct tx *t = *state;
	int64_t today = when_day_of(2026, 11, 16);
	int64_t day = 0;

	for (size_t i = 0; i < ARRAY_LEN(good); i++) {
		assert_true(when_typed_day(str_of(good[i].typed), today, &day));
		assert_string_equal(when_day_iso(t->arena, day), good[i].day);
	}
	for (size_t i = 0; i < ARRAY_LEN(bad); i++)
		assert_false(when_typed_day(str_of(bad[i]), today, &day));
}

static void
clock_times_are_read_as_people_type_them(void **state)
{
	static const char *const bad[] = { "", "24.00", "12.60", "14.5", "abc", "14.05.00", ":30",
		"99999" };
	int m = 0;

	(void)state;
	for (const char *const *s = (const char *const[]) { "14.05", "14:05", "1405", "kl. 14.05",
		 "klockan 14:05", " kl 1405 ", NULL };
	     *s; s++) {
		assert_true(when_typed_clock(str_of(*s), &m));
		assert_int_equal(m, 14 * 60 + 5);
	}
	assert_true(when_typed_clock(STR("0.00"), &m) && m == 0);
	for (size_t i = 0; i < ARRAY_LEN(bad); i++)
		assert_false(when_typed_clock(str_of(bad[i]), &m));
}

static void
a_user_has_so_many_drafts_of_such_a_size(void **state)
{
	struct tx *t = *state;
	struct str large = { .p = arena_array(t->arena, DRAFT_MAX + 2, 1), .n = DRAFT_MAX + 1 };
	const char *body = NULL;
	int64_t at = 0;

	tx_agent(t);
	assert_int_equal(draft_save(&t->cx, "desk", large), ERR_LIMIT);
	for (int i = 0; i <= DRAFTS_PER_USER; i++) {
		t->cx.now++;
		assert_int_equal(
		    draft_save(&t->cx, arena_printf(t->arena, "n.%d", i), STR("{}")), OK);
	}
	assert_int_equal(draft_find(&t->cx, "n.0", &body, &at), OK);
	assert_null(body);
	assert_int_equal(draft_find(&t->cx, "n.1", &body, &at), OK);
	assert_string_equal(body, "{}");
	assert_true(at > 0);
	assert_false(draft_name_valid(STR("")));
	assert_false(draft_name_valid(STR("A b")));
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, tx_setup, tx_teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_field_in_every_kind_is_read_and_checked),
		TEST(each_kind_says_what_is_wrong_and_keeps_what_was_typed),
		TEST(a_field_with_a_condition_is_required_only_when_it_is_asked),
		TEST(rows_are_read_and_one_more_is_given_when_asked_for),
		TEST(every_control_has_its_label_help_and_error),
		TEST(the_table_becomes_a_schema),
		TEST(a_user_has_so_many_drafts_of_such_a_size),
		TEST(days_are_read_as_people_type_them),
		TEST(clock_times_are_read_as_people_type_them),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
