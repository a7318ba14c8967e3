/* Which topic a text is about, and what nobody may learn by asking. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/route.h"

#include "tx.h"

#include "app/app.h"
#include "base/id.h"
#include "contact/case.h"
#include "contact/case_int.h"
#include "contact/link.h"
#include "contact/routed.h"
#include "core/tree.h"
#include "db/db.h"
#include "search/guess.h"
#include "search/search.h"

struct scene {
	int64_t unit;
	int64_t streets;
	int64_t snow;
	int64_t money;
	int n;
};

static int64_t
add_topic(struct tx *t, const char *name, int64_t unit_id, enum secrecy secrecy)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	int64_t id = 0;

	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(tree_topic_add(&t->cx,
			     &(struct tree_topic) { .unit_id = unit_id,
				 .secrecy = secrecy,
				 .names = { .sv = name, .en = "", .fi = "" } },
			     &id),
	    OK);
	assert_int_equal(db_commit(&tx), OK);
	return id;
}

static struct scene
make_scene(struct tx *t)
{
	struct units units = { 0 };
	struct scene s = { .n = 1 };

	tx_agent(t);
	assert_int_equal(units_get(&t->cx, &units), OK);
	{
		DB_TX_CLEANUP struct db_tx tx = { 0 };

		assert_int_equal(db_begin(&t->cx, &tx), OK);
		assert_int_equal(tree_unit_add(&t->cx,
				     &(struct tree_unit) { .parent_id = units_top(&units)->id,
					 .names = { .sv = "Gata och park", .en = "", .fi = "" } },
				     &s.unit),
		    OK);
		assert_int_equal(db_commit(&tx), OK);
	}
	s.streets = add_topic(t, "Gator och vägar", s.unit, SECRECY_NORMAL);
	s.snow = add_topic(t, "Snöröjning", s.unit, SECRECY_NORMAL);
	s.money = add_topic(t, "Ekonomiskt bistånd", s.unit, SECRECY_SECRET);
	assert_int_equal(contact_route_learn(&t->cx, true), OK);
	return s;
}

/* A contact of somebody else each time, answered and closed; learnt. */
static int64_t
tell(struct tx *t, struct scene *s, int64_t topic_id, const char *text)
{
	struct case_receipt receipt = { 0 };
	int n = s->n++;
	struct case_new in = { .once = arena_printf(t->arena, "%026d", n),
		.number = 2000 + n,
		.channel = CHANNEL_PHONE,
		.topic_id = topic_id,
		.question = text,
		.email = arena_printf(t->arena, "nr%d@unit.example", n),
		.answer = "Tack.",
		.close = true,
		.resolution = RESOLUTION_SOLVED };

	assert_int_equal(contact_case_register(&t->cx, &in, &receipt), OK);
	assert_int_equal(
	    contact_route_follow(&t->cx, EV_CASE_REGISTERED, link_case(receipt.id)), OK);
	return receipt.id;
}

static int64_t
file(struct tx *t, struct scene *s, int64_t topic_id, const char *text)
{
	struct case_receipt receipt = { 0 };
	struct routed routed = { 0 };
	int n = s->n++;
	struct viewer before = t->cx.viewer;
	struct case_new in = { .once = arena_printf(t->arena, "%026d", n),
		.number = 2000 + n,
		.channel = CHANNEL_WEB,
		.topic_id = topic_id,
		.question = text,
		.email = arena_printf(t->arena, "nr%d@unit.example", n) };
	DB_TX_CLEANUP struct db_tx tx = { 0 };

	t->cx.viewer = (struct viewer) { 0 };
	assert_int_equal(contact_routed_fill(&t->cx, &in, &routed), OK);
	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(contact_case_file(&t->cx, &in, &receipt), OK);
	assert_int_equal(contact_routed_keep(&t->cx, receipt.id, &routed), OK);
	assert_int_equal(db_commit(&tx), OK);
	t->cx.viewer = before;
	assert_int_equal(contact_route_follow(&t->cx, EV_CASE_FILED, link_case(receipt.id)), OK);
	return receipt.id;
}

static struct route
ask(struct tx *t, enum answer_audience audience, const char *text)
{
	struct route r = { 0 };

	assert_int_equal(
	    contact_route(&t->cx,
		&(struct route_ask) { .text = str_of(text), .lang = LANG_SV, .audience = audience },
		&r),
	    OK);
	return r;
}

/* How likely a topic is held to be; 0 when it is not proposed. */
static double
sure_of(const struct route *r, int64_t topic_id)
{
	for (size_t i = 0; i < r->n_topics; i++)
		if (r->topics[i].id == topic_id)
			return r->topics[i].sure;
	return 0;
}

static int64_t
topic_of(struct tx *t, int64_t case_id)
{
	struct contact_q_case_get row = { 0 };

	assert_int_equal(contact_case_get(&t->cx, case_id, &row), OK);
	return row.topic_id;
}

static void
a_name_is_enough_to_begin_with(void **state)
{
	struct tx *t = *state;
	struct scene s = make_scene(t);
	struct route r = ask(t, AUDIENCE_PUBLIC, "När blir det snöröjning hos oss?");

	assert_true(r.n_topics > 0);
	assert_true(r.topics[0].id == s.snow);
	assert_true(r.n_units > 0);
	assert_true(r.units[0].id == s.unit);
	r = ask(t, AUDIENCE_PUBLIC, "?!");
	assert_int_equal(r.n_topics, 0);
	assert_int_equal(r.n_units, 0);
	assert_false(r.sure);
}

static void
what_several_wrote_is_learnt(void **state)
{
	struct tx *t = *state;
	struct scene s = make_scene(t);
	static const char *const texts[] = { "Krumeluren har inte kommit till Granvägen",
		"Vi väntar på krumeluren sedan i går", "Krumeluren kör alltid förbi oss" };
	struct route before = ask(t, AUDIENCE_PUBLIC, "Var är krumeluren?");
	struct route after;

	for (size_t i = 0; i < ARRAY_LEN(texts); i++)
		tell(t, &s, s.snow, texts[i]);
	after = ask(t, AUDIENCE_PUBLIC, "Var är krumeluren?");
	assert_true(sure_of(&before, s.snow) < sure_of(&after, s.snow));
	assert_true(after.topics[0].id == s.snow);
}

static void
what_one_wrote_tells_nobody_anything(void **state)
{
	struct tx *t = *state;
	struct scene s = make_scene(t);
	struct route r;

	tell(t, &s, s.snow, "Zacharias Zetterkvist vill ha plogat");
	r = ask(t, AUDIENCE_PUBLIC, "Zetterkvist");
	assert_int_equal(r.n_topics, 0);
	r = ask(t, AUDIENCE_STAFF, "Zetterkvist");
	assert_int_equal(r.n_topics, 0);
}

static void
the_same_person_is_one_however_often_they_write(void **state)
{
	struct tx *t = *state;
	struct scene s = make_scene(t);
	struct guess *g = t->site->guess;

	for (int64_t i = 1; i <= 6; i++)
		guess_put(g, t->arena,
		    &(struct guess_text) { .id = i,
			.label = s.snow,
			.kind = GUESS_PAST,
			.lang = LANG_SV,
			.body = str_of(arena_printf(t->arena, "Zetterkvist nummer %d", (int)i)),
			.from = 7,
			.at = i });
	assert_int_equal(ask(t, AUDIENCE_STAFF, "Zetterkvist").n_topics, 0);
	for (int64_t i = 1; i <= 6; i++)
		guess_put(g, t->arena,
		    &(struct guess_text) { .id = 10 + i,
			.label = s.snow,
			.kind = GUESS_PAST,
			.lang = LANG_SV,
			.body = STR("Det var Zetterkvist"),
			.at = i });
	assert_int_equal(ask(t, AUDIENCE_STAFF, "Zetterkvist").n_topics, 1);
	assert_int_equal(ask(t, AUDIENCE_PUBLIC, "Zetterkvist").n_topics, 0);
}

static void
what_is_secret_never_counts_for_the_public(void **state)
{
	struct tx *t = *state;
	struct scene s = make_scene(t);

	for (int i = 0; i < 12; i++)
		tell(t, &s, s.money,
		    arena_printf(t->arena, "Socialbidraget är försenat igen, brev nummer %d", i));
	assert_int_equal(ask(t, AUDIENCE_PUBLIC, "socialbidraget").n_topics, 0);
	assert_true(ask(t, AUDIENCE_STAFF, "socialbidraget").topics[0].id == s.money);
	/* What is said to everybody may be proposed to everybody. */
	assert_true(ask(t, AUDIENCE_PUBLIC, "ekonomiskt bistånd").topics[0].id == s.money);
}

static void
a_topic_that_becomes_secret_is_forgotten_for_the_public(void **state)
{
	static const struct link_wiring wiring = { .topic_secret = contact_topic_secret };
	struct tx *t = *state;
	struct scene s = make_scene(t);
	struct topics topics = { 0 };
	const struct core_q_topic_list *topic;
	struct tree_topic in = { .unit_id = s.unit,
		.secrecy = SECRECY_SECRET,
		.names = { .sv = "Snöröjning", .en = "", .fi = "" } };

	link_wire(&wiring);
	for (int i = 0; i < 8; i++)
		tell(t, &s, s.snow, arena_printf(t->arena, "Krumeluren dröjer, %d dagar", i));
	assert_int_equal(ask(t, AUDIENCE_PUBLIC, "krumeluren").n_topics, 1);
	assert_int_equal(topics_get(&t->cx, &topics), OK);
	topic = topics_find(&topics, s.snow);
	{
		DB_TX_CLEANUP struct db_tx tx = { 0 };

		assert_int_equal(db_begin(&t->cx, &tx), OK);
		assert_int_equal(tree_topic_change(&t->cx, topic->id, topic->rev, &in), OK);
		assert_int_equal(db_commit(&tx), OK);
	}
	assert_int_equal(contact_route_follow(&t->cx, EV_TOPIC_SECRET,
			     (struct link) { .kind = LINK_TOPIC, .id = s.snow }),
	    OK);
	assert_int_equal(ask(t, AUDIENCE_PUBLIC, "krumeluren").n_topics, 0);
	assert_int_equal(ask(t, AUDIENCE_STAFF, "krumeluren").n_topics, 1);
}

static void
what_nobody_has_had_in_hand_is_not_learnt(void **state)
{
	struct tx *t = *state;
	struct scene s = make_scene(t);
	struct contact_q_case_get row = { 0 };
	int64_t ids[4];

	for (size_t i = 0; i < ARRAY_LEN(ids); i++)
		ids[i] = file(t, &s, s.snow,
		    arena_printf(t->arena, "Krumeluren dröjer, %d dagar nu", (int)i));
	assert_int_equal(ask(t, AUDIENCE_PUBLIC, "krumeluren").n_topics, 0);
	for (size_t i = 0; i < ARRAY_LEN(ids); i++) {
		assert_int_equal(contact_case_get(&t->cx, ids[i], &row), OK);
		assert_int_equal(contact_case_take(&t->cx, ids[i], row.rev), OK);
		assert_int_equal(
		    contact_route_follow(&t->cx, EV_CASE_TAKEN, link_case(ids[i])), OK);
	}
	assert_int_equal(ask(t, AUDIENCE_PUBLIC, "krumeluren").n_topics, 1);
}

static void
a_corrected_topic_is_the_truth(void **state)
{
	struct tx *t = *state;
	struct scene s = make_scene(t);

	for (int i = 0; i < 3; i++) {
		int64_t id =
		    tell(t, &s, s.streets, arena_printf(t->arena, "Krumeluren välte, rad %d", i));

		assert_true(guess_remove(t->site->guess, id));
		guess_put(t->site->guess, t->arena,
		    &(struct guess_text) { .id = id,
			.label = s.streets,
			.kind = GUESS_PAST,
			.lang = LANG_SV,
			.body = str_of(arena_printf(t->arena, "Krumeluren välte, rad %d", i)) });
		guess_put(t->site->guess, t->arena,
		    &(struct guess_text) { .id = id,
			.label = s.snow,
			.kind = GUESS_PAST,
			.lang = LANG_SV,
			.body = str_of(arena_printf(t->arena, "Krumeluren välte, rad %d", i)) });
	}
	assert_int_equal(ask(t, AUDIENCE_PUBLIC, "krumeluren").n_topics, 1);
	assert_true(ask(t, AUDIENCE_PUBLIC, "krumeluren").topics[0].id == s.snow);
}

static void
cases_go_where_others_like_them_ended(void **state)
{
	struct tx *t = *state;
	struct scene s = make_scene(t);
	struct units units = { 0 };
	struct contact_q_case_get row = { 0 };
	int64_t workshop = 0;

	assert_int_equal(units_get(&t->cx, &units), OK);
	{
		DB_TX_CLEANUP struct db_tx tx = { 0 };

		assert_int_equal(db_begin(&t->cx, &tx), OK);
		assert_int_equal(tree_unit_add(&t->cx,
				     &(struct tree_unit) { .parent_id = units_top(&units)->id,
					 .names = { .sv = "Verkstaden", .en = "", .fi = "" } },
				     &workshop),
		    OK);
		assert_int_equal(db_commit(&tx), OK);
	}
	assert_true(ask(t, AUDIENCE_PUBLIC, "snöröjning").units[0].id == s.unit);
	for (int i = 0; i < 24; i++) {
		int64_t id =
		    file(t, &s, s.snow, arena_printf(t->arena, "Snöröjning saknas, nr %d", i));

		assert_int_equal(contact_case_get(&t->cx, id, &row), OK);
		assert_int_equal(
		    contact_case_hand_over(&t->cx, id, row.rev, workshop, "Er maskin"), OK);
		assert_int_equal(
		    contact_route_follow(&t->cx, EV_CASE_HANDED_OVER, link_case(id)), OK);
	}
	assert_true(ask(t, AUDIENCE_PUBLIC, "snöröjning").units[0].id == workshop);
}

static void
a_case_without_a_topic_gets_one_that_is_sure(void **state)
{
	struct tx *t = *state;
	struct scene s = make_scene(t);
	struct topics topics = { 0 };
	struct contact_q_routed_of was = { 0 };
	bool found = false;
	int64_t id;

	for (int i = 0; i < 12; i++)
		tell(t, &s, s.snow,
		    arena_printf(t->arena, "Snöröjning: plogbilen glömde gata %d", i));
	id = file(t, &s, 0, "Snöröjning med plogbilen, tack: gatan är glömd");
	assert_true(topic_of(t, id) == s.snow);
	assert_int_equal(contact_q_routed_of(&t->cx, id, &found, &was), OK);
	assert_true(found);
	assert_true(was.filled);
	assert_true(was.percent >= 60);
	/* What says nothing of the kind is a general question. */
	id = file(t, &s, 0, "Vem vann matchen i lördags?");
	assert_int_equal(topics_get(&t->cx, &topics), OK);
	assert_true(topic_of(t, id) == topics_general(&topics)->id);
	/* Who chooses is believed. */
	id = file(t, &s, s.streets, "Snöröjning med plogbilen, tack: gatan är glömd");
	assert_true(topic_of(t, id) == s.streets);
	assert_int_equal(contact_q_routed_of(&t->cx, id, &found, &was), OK);
	assert_false(found);
}

static void
only_the_newest_of_a_topic_are_remembered(void **state)
{
	struct tx *t = *state;
	struct guess *g = t->site->guess;
	enum { MORE = GUESS_PAST_MAX + 50 };

	for (int64_t i = 1; i <= MORE; i++)
		guess_put(g, t->arena,
		    &(struct guess_text) { .id = i,
			.label = 1,
			.kind = GUESS_PAST,
			.body = str_of(arena_printf(t->arena, "ord%d", (int)i)),
			.at = i });
	assert_int_equal(guess_size(g).texts, GUESS_PAST_MAX);
	assert_false(guess_remove(g, 1));
	assert_true(guess_remove(g, MORE));
	for (int64_t i = 1; i <= MORE; i++)
		guess_remove(g, i);
	assert_int_equal(guess_size(g).texts, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, tx_setup, tx_teardown)
		TEST(a_name_is_enough_to_begin_with),
		TEST(what_several_wrote_is_learnt),
		TEST(what_one_wrote_tells_nobody_anything),
		TEST(the_same_person_is_one_however_often_they_write),
		TEST(what_is_secret_never_counts_for_the_public),
		TEST(a_topic_that_becomes_secret_is_forgotten_for_the_public),
		TEST(what_nobody_has_had_in_hand_is_not_learnt),
		TEST(a_corrected_topic_is_the_truth),
		TEST(cases_go_where_others_like_them_ended),
		TEST(a_case_without_a_topic_gets_one_that_is_sure),
		TEST(only_the_newest_of_a_topic_are_remembered),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
