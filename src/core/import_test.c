/* The import engine: what a row does alone, what a batch does, what trying leaves behind. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include "core/i18n.h"
#include "core/import.h"
#include "core/unit.h"

static struct import_report
take(struct tx *t, const struct import_kind *kind, const char *file, const char *map, bool dry_run)
{
	struct import_input in = {
		.kind = kind, .file = str_of(file), .map = str_of(map), .dry_run = dry_run
	};
	struct import_report report = { 0 };

	assert_int_equal(import_run(&t->cx, &in, &report), OK);
	return report;
}

static void
counted(const struct import_report *r, int added, int changed, int same, int refused)
{
	assert_int_equal(r->counts[IMPORT_ADDED], added);
	assert_int_equal(r->counts[IMPORT_CHANGED], changed);
	assert_int_equal(r->counts[IMPORT_SAME], same);
	assert_int_equal(r->counts[IMPORT_REFUSED], refused);
	assert_int_equal(r->n, added + changed + same + refused);
}

static const struct core_q_unit_list *
unit(struct tx *t, const char *key)
{
	struct units units = { 0 };

	assert_int_equal(units_get(&t->cx, &units), OK);
	return units_find_key(&units, str_of(key));
}

static void
rows_are_added_changed_left_and_refused(void **state)
{
	struct tx *t = *state;
	struct import_report r;

	r = take(t, &import_units, "key;sv;en\na-1;Ett;One\nb-1;Två;\n", "", false);
	counted(&r, 2, 0, 0, 0);
	r = take(t, &import_units, "key;sv\na-1;Ett\nb-1;Två igen\nC;Fel\n", "", false);
	counted(&r, 0, 1, 1, 1);
	assert_int_equal(r.rows[2].line, 4);
	assert_int_equal(r.rows[2].reason.text, T_IMPORT_BAD_KEY);
	/* A column that the file does not have stays as it was; a copied name follows. */
	assert_string_equal(unit(t, "a-1")->name_en, "One");
	assert_string_equal(unit(t, "b-1")->name_en, "Två igen");
}

static void
trying_writes_nothing_and_sees_earlier_rows(void **state)
{
	struct tx *t = *state;
	const char *file = "key;parent;sv\nup;;Upp\nbelow;up;Ner\n";
	struct import_report r = take(t, &import_units, file, "", true);

	counted(&r, 2, 0, 0, 0);
	assert_null(unit(t, "up"));
	r = take(t, &import_units, file, "", false);
	counted(&r, 2, 0, 0, 0);
	assert_int_equal(unit(t, "below")->parent_id, unit(t, "up")->id);
}

static void
many_rows_go_in_many_transactions(void **state)
{
	struct tx *t = *state;
	const char *file = "key;sv;secrecy\n";
	struct import_report r;

	for (int i = 0; i < IMPORT_BATCH + 53; i++)
		file =
		    arena_printf(t->arena, "%st-%d;Ämne %d;%s\n", file, i, i, i % 100 ? "" : "x");
	r = take(t, &import_topics, file, "", false);
	counted(&r, IMPORT_BATCH + 50, 0, 0, 3);
	assert_int_equal(r.rows[200].line, 202);
	r = take(t, &import_topics, file, "", false);
	counted(&r, 0, 0, IMPORT_BATCH + 50, 3);
}

static void
a_key_stands_once_in_a_file(void **state)
{
	struct tx *t = *state;
	struct import_report r =
	    take(t, &import_units, "key;sv\na-1;Ett\nb-1;Två\na-1;Ett till\n", "", false);

	counted(&r, 2, 0, 0, 1);
	assert_int_equal(r.rows[2].reason.text, T_IMPORT_REPEATED);
	assert_string_equal(unit(t, "a-1")->name_sv, "Ett");
}

static void
a_map_names_columns_and_values(void **state)
{
	struct tx *t = *state;
	static const char map[] = "# remark\nKort: namn = key\nsv: Förk. = Förkortning\n";
	struct import_report r =
	    take(t, &import_units, "Kort: namn,Annat,sv\nx,,Förk.\n", map, false);

	counted(&r, 1, 0, 0, 0);
	assert_string_equal(unit(t, "x")->name_sv, "Förkortning");
}

static void
a_map_that_fits_nothing_is_refused_by_its_line(void **state)
{
	static const char *const bad[] = { "\nnonsense", "\nKolumn = nothing",
		"\nunit: x = NOT A KEY", "\n = key" };
	struct tx *t = *state;

	for (size_t i = 0; i < ARRAY_LEN(bad); i++) {
		struct import_input in = {
			.kind = &import_topics, .file = STR("key;sv\na;b\n"), .map = str_of(bad[i])
		};
		struct import_report r = { 0 };

		assert_int_equal(import_run(&t->cx, &in, &r), ERR_INVALID);
		assert_int_equal(t->cx.fail.text, T_IMPORT_MAP_LINE);
		assert_string_equal(t->cx.fail.arg, "2");
		t->cx.fail = (struct failure) { 0 };
	}
}

static void
what_a_refused_row_did_is_taken_back_alone(void **state)
{
	struct tx *t = *state;
	struct import_report r =
	    take(t, &import_units, "key;parent;sv\ntop;;Topp\nlow;top;Låg\ntop2;;x\n", "", false);
	struct import_report again = take(t, &import_units,
	    "key;parent;sv\ntop2;;Ny\ntop;low;Under sig själv\nlow;top;Låg nu\n", "", false);

	counted(&r, 3, 0, 0, 0);
	counted(&again, 0, 2, 0, 1);
	assert_int_equal(again.rows[1].outcome, IMPORT_REFUSED);
	assert_string_equal(unit(t, "top")->name_sv, "Topp");
	assert_string_equal(unit(t, "low")->name_sv, "Låg nu");
}

static void
json_lines_hold_texts_and_whole_numbers(void **state)
{
	struct tx *t = *state;
	struct import_report r = take(t, &import_units,
	    "{\"key\":\"j\",\"sv\":7,\"en\":null}\n{\"key\":\"k\",\"sv\":true}\n[1]\n\n"
	    "{\"key\":\"l\"}\n",
	    "", false);

	counted(&r, 1, 0, 0, 3);
	assert_string_equal(unit(t, "j")->name_sv, "7");
	assert_int_equal(r.rows[1].reason.text, T_IMPORT_NO_TEXT);
	assert_int_equal(r.rows[2].reason.text, T_IMPORT_NOT_JSON);
	assert_int_equal(r.rows[3].reason.text, T_IMPORT_NEEDED);
	assert_int_equal(r.rows[3].line, 5);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, tx_setup, tx_teardown)
		TEST(rows_are_added_changed_left_and_refused),
		TEST(trying_writes_nothing_and_sees_earlier_rows),
		TEST(many_rows_go_in_many_transactions),
		TEST(a_key_stands_once_in_a_file),
		TEST(a_map_names_columns_and_values),
		TEST(a_map_that_fits_nothing_is_refused_by_its_line),
		TEST(what_a_refused_row_did_is_taken_back_alone),
		TEST(json_lines_hold_texts_and_whole_numbers),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
