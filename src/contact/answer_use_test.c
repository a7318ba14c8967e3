/* Use as a weight in the search: it helps, and cannot run away. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/answer_use.h"

#include "tx.h"

#include "app/app.h"
#include "contact/answer.h"
#include "contact/asked.h"
#include "core/rollup.h"
#include "core/unit.h"
#include "db/db.h"
#include "search/search.h"

static int64_t
put(struct tx *t, const char *key, const char *question, const char *body)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct core_q_topic_list *topics = NULL;
	struct contact_q_answer_by_source_key row = { 0 };
	enum answer_outcome outcome;
	bool found = false;
	size_t n = 0;

	assert_int_equal(core_q_topic_list(&t->cx, &topics, &n), OK);
	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(contact_answer_put(&t->cx,
			     &(struct answer_new) { .key = key,
				 .topic_id = topics[0].id,
				 .lang = LANG_SV,
				 .question = question,
				 .body = body },
			     &outcome),
	    OK);
	assert_int_equal(contact_q_answer_by_source_key(&t->cx, key, &found, &row), OK);
	assert_int_equal(db_commit(&tx), OK);
	return row.id;
}

static int64_t
first(struct tx *t, const char *q)
{
	struct answer_hit *hits = NULL;
	size_t n = 0;

	assert_int_equal(
	    contact_answer_suggest(&t->cx,
		&(struct answer_ask) { .text = str_of(q), .lang = LANG_SV, .max = 5 }, &hits, &n),
	    OK);
	return n ? hits[0].id : 0;
}

static void
use(struct tx *t, int64_t id, int n)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };

	assert_int_equal(db_begin(&t->cx, &tx), OK);
	for (int i = 0; i < n; i++)
		assert_int_equal(contact_answer_used(&t->cx, id), OK);
	assert_int_equal(db_commit(&tx), OK);
}

static int64_t
prior_of(struct tx *t, int64_t id)
{
	struct contact_q_answer_find_index row = { 0 };
	bool found = false;

	assert_int_equal(contact_q_answer_find_index(&t->cx, id, &found, &row), OK);
	return row.prior;
}

static void
weight_grows_in_steps_and_has_an_end(void **state)
{
	int64_t p = 0;

	(void)state;
	assert_int_equal(contact_answer_prior(0, 0), 0);
	assert_true(contact_answer_prior(0, 3) > 0);
	for (int i = 0; i < 100; i++) {
		int64_t next = contact_answer_prior(p, 1e9);

		assert_true(next - p <= ANSWER_PRIOR_STEP);
		p = next;
	}
	assert_int_equal(p, 255);
	/* Ten times the use is no ten times the weight. */
	assert_true(contact_answer_prior(200, 100) < 2 * contact_answer_prior(80, 10));
	/* What is used no more is forgotten. */
	assert_int_equal(contact_answer_prior(100, 0), 100 - ANSWER_PRIOR_STEP);
}

/* Whoever is shown first is taken, and shown first the more: for a hundred nights. */
static void
a_loop_stays_where_the_words_lead(void **state)
{
	struct tx *t = *state;
	int64_t bin = put(t, "a", "Hur ofta töms soptunnan?", "Tunnan töms varannan vecka.");
	int64_t tip = put(t, "b", "När är återvinningscentralen öppen?",
	    "Återvinningscentralen är öppen alla dagar. Soptunnan töms av andra.");

	assert_int_equal(app_index(&t->cx), OK);
	assert_true(first(t, "töms soptunnan") == bin);
	for (int night = 0; night < 100; night++) {
		struct arena_mark mark = arena_mark(t->arena);
		int64_t before = prior_of(t, tip);

		use(t, tip, 40);
		t->cx.now += 86400;
		assert_int_equal(contact_answers_weigh(&t->cx, 0), OK);
		assert_true(llabs(prior_of(t, tip) - before) <= ANSWER_PRIOR_STEP);
		assert_int_equal(app_index(&t->cx), OK);
		assert_true(first(t, "töms soptunnan") == bin);
		assert_true(first(t, "återvinningscentralen öppen") == tip);
		arena_rewind(t->arena, mark);
	}
	assert_true(prior_of(t, tip) > 240);
	assert_int_equal(prior_of(t, bin), 0);
	/* A year without use: as before. */
	for (int night = 0; night < 12; night++) {
		t->cx.now += night ? 86400 : 400 * 86400LL;
		assert_int_equal(contact_answers_weigh(&t->cx, 0), OK);
	}
	assert_int_equal(prior_of(t, tip), 0);
}

/* Of two that fit alike the one that has served comes first. */
static void
what_has_served_comes_first_of_two_alike(void **state)
{
	struct tx *t = *state;
	int64_t a = put(t, "a", "Vad kostar parkeringen i centrum?", "Tio kronor i timmen.");
	int64_t b = put(t, "b", "Vad kostar parkeringen i centrum?", "Tio kronor i timmen.");

	assert_int_equal(app_index(&t->cx), OK);
	assert_true(first(t, "parkeringen centrum") == a);
	use(t, b, 20);
	assert_int_equal(contact_answers_weigh(&t->cx, 0), OK);
	assert_int_equal(app_index(&t->cx), OK);
	assert_true(first(t, "parkeringen centrum") == b);
}

static void
ask_helped(struct tx *t, int64_t id, const char *q, int from, int to)
{
	bool more = false;

	for (int i = from; i < to; i++)
		contact_asked_helped(
		    &t->cx, arena_printf(t->arena, "10.0.0.%d", i), str_of(q), LANG_SV, id);
	assert_int_equal(contact_asked_fold(&t->cx, &more), OK);
}

/* The words of those for whom an answer was enough find it, once several have said so. */
static void
questions_that_an_answer_was_enough_for_find_it(void **state)
{
	struct tx *t = *state;
	int64_t a = put(t, "a", "Hur ansöker jag om plats i förskolan?", "I e-tjänsten.");

	assert_int_equal(app_index(&t->cx), OK);
	assert_true(first(t, "zebraplutt") == 0);
	ask_helped(t, a, "zebraplutt", 0, ASKED_K - 1);
	assert_int_equal(contact_answers_weigh(&t->cx, 0), OK);
	assert_int_equal(app_index(&t->cx), OK);
	assert_true(first(t, "zebraplutt") == 0);
	ask_helped(t, a, "zebraplutt", 1, ASKED_K);
	assert_int_equal(contact_answers_weigh(&t->cx, 0), OK);
	assert_int_equal(app_index(&t->cx), OK);
	assert_true(first(t, "zebraplutt") == a);
}

static void
what_may_point_out_a_person_is_not_counted(void **state)
{
	static const char *const not [] = { "", "x", "850312-1234 orosanmälan", "19850312-1234",
		"ring mig på 070-412 34 56", "eva.berg@example.se", "Storgatan 12B", "SN 2024/53",
		"mitt barn heter något och går i en skola där det hände en sak", "61234",
		"det här är en mycket lång text som någon har klistrat in om sig själv och sitt" };
	static const char *const is[][2] = { { "  När öppnar  badet? ", "när öppnar badet" },
		{ "SOPTIPP", "soptipp" }, { "buss 4", "buss 4" }, { "vab 2026", "vab 2026" } };
	struct tx *t = *state;

	for (size_t i = 0; i < ARRAY_LEN(not ); i++)
		assert_null(contact_asked_plain(t->arena, str_of(not [i])));
	for (size_t i = 0; i < ARRAY_LEN(is); i++)
		assert_string_equal(contact_asked_plain(t->arena, str_of(is[i][0])), is[i][1]);
}

static void
words_that_are_replaced_are_told_from_others(void **state)
{
	struct tx *t = *state;
	const char *old = NULL;
	const char *new = NULL;

	assert_true(contact_asked_replaced(
	    t->arena, LANG_SV, "soptipp öppettider", "återvinningscentral öppettid", &old, &new));
	assert_string_equal(old, "soptipp");
	assert_string_equal(new, "återvinningscentral");
	assert_false(
	    contact_asked_replaced(t->arena, LANG_SV, "bad", "bad öppettider", &old, &new));
	assert_false(
	    contact_asked_replaced(t->arena, LANG_SV, "fardtjanst", "färdtjänst", &old, &new));
	assert_false(contact_asked_replaced(t->arena, LANG_SV, "soporna", "sopor", &old, &new));
	assert_false(
	    contact_asked_replaced(t->arena, LANG_SV, "ett två tre fyra", "bad", &old, &new));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(weight_grows_in_steps_and_has_an_end),
		cmocka_unit_test_setup_teardown(
		    a_loop_stays_where_the_words_lead, tx_setup, tx_teardown),
		cmocka_unit_test_setup_teardown(
		    what_has_served_comes_first_of_two_alike, tx_setup, tx_teardown),
		cmocka_unit_test_setup_teardown(
		    questions_that_an_answer_was_enough_for_find_it, tx_setup, tx_teardown),
		cmocka_unit_test_setup_teardown(
		    what_may_point_out_a_person_is_not_counted, tx_setup, tx_teardown),
		cmocka_unit_test_setup_teardown(
		    words_that_are_replaced_are_told_from_others, tx_setup, tx_teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
