/* Cases that may be about the same thing, for those who may read them. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/double.h"

#include "tx.h"

#include "app/app.h"
#include "contact/case.h"
#include "contact/case_search.h"
#include "core/tree.h"
#include "core/user.h"
#include "db/db.h"
#include "search/search.h"

static int count;

static int64_t
add(struct tx *t, const char *email, const char *text)
{
	struct case_receipt receipt = { 0 };
	int n = ++count;
	struct case_new in = { .once = arena_printf(t->arena, "%026d", n),
		.number = 3000 + n,
		.channel = CHANNEL_MAIL,
		.email = email,
		.question = text,
		.answer = "" };

	assert_int_equal(contact_case_file(&t->cx, &in, &receipt), OK);
	return receipt.id;
}

static void
index_all(struct tx *t)
{
	assert_int_equal(search_begin(t->site->search), OK);
	assert_int_equal(contact_case_index_all(&t->cx), OK);
	assert_int_equal(search_commit(t->site->search), OK);
}

static size_t
find(struct tx *t, int64_t id, struct double_hit **ret_hits)
{
	size_t n = 0;

	assert_int_equal(contact_double_of_case(&t->cx, id, ret_hits, &n), OK);
	return n;
}

/* So that words are rare or common. */
static void
fill(struct tx *t)
{
	static const char *const texts[] = { "Hur ansöker jag om bygglov på en ö?",
		"När öppnar simhallen efter sommaren?", "Min son behöver skolskjuts",
		"Vad kostar en parkeringsplats?", "Jag vill överklaga ett beslut om avlopp" };

	for (size_t i = 0; i < ARRAY_LEN(texts); i++)
		add(t, NULL, texts[i]);
}

static void
the_same_text_from_the_same_person_was_sent_twice(void **state)
{
	struct tx *t = *state;
	struct double_hit *hits = NULL;
	int64_t first;
	int64_t second;

	tx_agent(t);
	first = add(t, "kim@unit.example", "Hej! Lyktan vid torget är trasig sedan i går.");
	t->cx.now += 4 * 60;
	second = add(t, "kim@unit.example", "Lyktan vid torget är trasig sedan i går. Hej!");
	/* The index knows neither yet. */
	assert_int_equal(find(t, second, &hits), 1);
	assert_true(hits[0].row.id == first);
	assert_true(hits[0].twice);
	assert_non_null(strstr(contact_double_why(&t->cx, &hits[0]), "inom 4 min"));
	assert_int_equal(find(t, first, &hits), 1);
	assert_true(hits[0].row.id == second);
}

static void
the_same_text_an_hour_later_was_not_sent_twice(void **state)
{
	struct tx *t = *state;
	struct double_hit *hits = NULL;
	int64_t second;

	tx_agent(t);
	add(t, "kim@unit.example", "Lyktan vid torget är trasig sedan i går");
	t->cx.now += 3600;
	second = add(t, "kim@unit.example", "Lyktan vid torget är trasig sedan i går");
	assert_int_equal(find(t, second, &hits), 1);
	assert_false(hits[0].twice);
	assert_true(hits[0].person);
}

static void
two_who_speak_of_the_same_street_and_fault(void **state)
{
	struct tx *t = *state;
	struct double_hit *hits = NULL;
	int64_t first;
	int64_t second;
	int64_t elsewhere;

	tx_agent(t);
	fill(t);
	first =
	    add(t, "kim@unit.example", "Stort hål i asfalten på Granvägen, jag fick punktering");
	elsewhere = add(t, "bo@unit.example", "Granvägen behöver en lekplats, det finns ingen");
	t->cx.now += 3600;
	second = add(t, "alex@unit.example", "Det är ett hål i asfalten på Granvägen 4");
	index_all(t);
	assert_true(find(t, second, &hits) >= 1);
	assert_true(hits[0].row.id == first);
	assert_string_equal(hits[0].place, "Granvägen");
	assert_false(hits[0].person);
	assert_false(hits[0].twice);
	for (size_t i = 0; i < find(t, second, &hits); i++)
		assert_true(hits[i].row.id != elsewhere);
}

static void
what_is_long_ago_or_closed_is_another_thing(void **state)
{
	struct tx *t = *state;
	struct double_hit *hits = NULL;
	struct contact_q_case_get row = { 0 };
	int64_t first;
	int64_t second;

	tx_agent(t);
	fill(t);
	add(t, "alex@unit.example", "Stort hål i asfalten på Granvägen");
	t->cx.now += (DOUBLE_DAYS + 1) * 86400;
	first = add(t, "kim@unit.example", "Stort hål i asfalten på Granvägen");
	second = add(t, "bo@unit.example", "Stort hål i asfalten på Granvägen");
	index_all(t);
	assert_int_equal(find(t, second, &hits), 1);
	assert_true(hits[0].row.id == first);
	assert_int_equal(contact_case_get(&t->cx, first, &row), OK);
	assert_int_equal(
	    contact_case_answer(&t->cx, first, row.rev, "Lagat.", 0, RESOLUTION_SOLVED), OK);
	assert_int_equal(find(t, second, &hits), 0);
}

static void
who_may_not_read_it_is_told_nothing(void **state)
{
	struct tx *t = *state;
	struct double_hit *hits = NULL;
	struct contact_q_case_get row = { 0 };
	struct units units = { 0 };
	int64_t unit = 0;
	int64_t first;
	int64_t second;

	tx_agent(t);
	first = add(t, "kim@unit.example", "Lyktan vid torget är trasig");
	second = add(t, "kim@unit.example", "Lyktan vid torget är trasig");
	index_all(t);
	assert_int_equal(find(t, second, &hits), 1);
	assert_int_equal(units_get(&t->cx, &units), OK);
	{
		DB_TX_CLEANUP struct db_tx tx = { 0 };

		assert_int_equal(db_begin(&t->cx, &tx), OK);
		assert_int_equal(tree_unit_add(&t->cx,
				     &(struct tree_unit) { .parent_id = units_top(&units)->id,
					 .names = { .sv = "Gatan", .en = "", .fi = "" } },
				     &unit),
		    OK);
		assert_int_equal(db_commit(&tx), OK);
	}
	assert_int_equal(contact_case_get(&t->cx, first, &row), OK);
	assert_int_equal(contact_case_hand_over(&t->cx, first, row.rev, unit, "Er"), OK);
	/* The agent sees of it now that it is there, not what it says. */
	assert_int_equal(find(t, second, &hits), 0);
	assert_int_equal(find(t, first, &hits), 0);
}

static void
nothing_is_said_of_whom_lives_protected(void **state)
{
	struct tx *t = *state;
	struct double_hit *hits = NULL;
	int64_t first;
	int64_t second;

	tx_agent(t);
	first = add(t, "kim@unit.example", "Lyktan vid torget är trasig");
	second = add(t, "kim@unit.example", "Lyktan vid torget är trasig");
	assert_int_equal(find(t, second, &hits), 1);
	{
		DB_TX_CLEANUP struct db_tx tx = { 0 };

		assert_int_equal(db_begin(&t->cx, &tx), OK);
		assert_int_equal(contact_case_protect(&t->cx, first), OK);
		assert_int_equal(db_commit(&tx), OK);
	}
	assert_int_equal(find(t, second, &hits), 0);
}

static void
while_one_types_the_person_and_the_text_count(void **state)
{
	struct tx *t = *state;
	struct double_hit *hits = NULL;
	struct double_ask ask = { .at = t->cx.now };
	size_t n = 0;

	tx_agent(t);
	fill(t);
	add(t, "kim@unit.example", "Stort hål i asfalten på Granvägen");
	index_all(t);
	ask.text = STR("hål i asfalten granvägen");
	assert_int_equal(contact_double_find(&t->cx, &ask, &hits, &n), OK);
	assert_int_equal(n, 1);
	ask.text = STR("hål i tanden");
	assert_int_equal(contact_double_find(&t->cx, &ask, &hits, &n), OK);
	assert_int_equal(n, 0);
	ask.text = STR("");
	assert_int_equal(contact_double_find(&t->cx, &ask, &hits, &n), OK);
	assert_int_equal(n, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, tx_setup, tx_teardown)
		TEST(the_same_text_from_the_same_person_was_sent_twice),
		TEST(the_same_text_an_hour_later_was_not_sent_twice),
		TEST(two_who_speak_of_the_same_street_and_fault),
		TEST(what_is_long_ago_or_closed_is_another_thing),
		TEST(who_may_not_read_it_is_told_nothing),
		TEST(nothing_is_said_of_whom_lives_protected),
		TEST(while_one_types_the_person_and_the_text_count),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
