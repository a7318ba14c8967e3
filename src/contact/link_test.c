/* What a viewer learns of a case by its link, and what the index meets. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/link.h"

#include "tx.h"

#include "app/app.h"
#include "base/id.h"
#include "contact/case.h"
#include "contact/case_search.h"
#include "core/note.h"
#include "core/tree.h"
#include "core/user.h"
#include "db/db.h"
#include "search/search.h"

static const struct link_owner owners[] = {
	{ LINK_CASE, contact_case_name, NULL, contact_case_link },
};
static const struct link_wiring wiring = { .topic_secret = contact_topic_secret };

static struct viewer
viewer_of(struct tx *t, const char *email, enum role role)
{
	struct core_q_user_get row = { 0 };

	assert_int_equal(user_by_email(&t->cx, email, &row), OK);
	return (struct viewer) { .user = row.id, .roles = 1u << role };
}

/* What the viewer is told: ACCESS_NONE when the answer is the same as for a case that never was. */
static enum access_level
told(struct tx *t, struct viewer viewer, int64_t id, const char **ret_title)
{
	struct link link = { .kind = LINK_CASE, .id = id };
	struct viewer before = t->cx.viewer;
	struct link_view view = { 0 };
	bool may = false;
	enum err e;

	t->cx.viewer = viewer;
	e = link_view(&t->cx, link, &view);
	assert_true(e == OK || e == ERR_MISSING);
	for (enum access_level l = ACCESS_LIMITED; l <= ACCESS_WRITE; l++) {
		assert_int_equal(access_may(&t->cx, link, l, &may), OK);
		assert_int_equal(may, !e && view.level >= l);
	}
	t->cx.viewer = before;
	*ret_title = e ? "" : view.title;
	return e ? ACCESS_NONE : view.level;
}

struct scene {
	struct viewer agent;
	struct viewer officer;
	int64_t unit;
	int64_t id;
	const char *number;
};

static struct scene
make_scene(struct tx *t)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct tree_names names = { .sv = "Gatan", .en = "", .fi = "" };
	struct case_new in = { .once = "0123456789ABCDEFGHJKMNPQRS",
		.number = 1234,
		.channel = CHANNEL_PHONE,
		.question = "Lyktan på torget",
		.answer = "" };
	struct case_receipt receipt = { 0 };
	struct units units = { 0 };
	struct scene s = { 0 };

	link_owners_set(owners, ARRAY_LEN(owners));
	link_wire(&wiring);
	tx_agent(t);
	s.agent = t->cx.viewer;
	assert_int_equal(units_get(&t->cx, &units), OK);
	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(
	    tree_unit_add(&t->cx,
		&(struct tree_unit) { .parent_id = units_top(&units)->id, .names = names },
		&s.unit),
	    OK);
	assert_int_equal(db_commit(&tx), OK);
	assert_int_equal(app_add_user(&t->cx, "officer@unit.example", "Unit Officer", "officer",
			     "gatan", STR("sju blåa paraplyer"), NULL),
	    OK);
	s.officer = viewer_of(t, "officer@unit.example", ROLE_OFFICER);
	assert_int_equal(contact_case_register(&t->cx, &in, &receipt), OK);
	s.id = receipt.id;
	s.number = receipt.number;
	return s;
}

static void
hand_over(struct tx *t, const struct scene *s)
{
	struct contact_q_case_get row = { 0 };

	assert_int_equal(contact_case_get(&t->cx, s->id, &row), OK);
	assert_int_equal(contact_case_hand_over(&t->cx, s->id, row.rev, s->unit, "Er"), OK);
}

static void
a_link_tells_what_the_viewer_may_know(void **state)
{
	struct tx *t = *state;
	struct scene s = make_scene(t);
	const char *title = "";

	assert_int_equal(told(t, s.agent, s.id, &title), ACCESS_WRITE);
	assert_string_equal(title, "KC-1234 Lyktan på torget");
	assert_int_equal(told(t, s.officer, s.id, &title), ACCESS_NONE);
	assert_int_equal(told(t, (struct viewer) { 0 }, s.id, &title), ACCESS_NONE);
	assert_int_equal(told(t, s.agent, s.id + 1, &title), ACCESS_NONE);
	hand_over(t, &s);
	assert_int_equal(told(t, s.officer, s.id, &title), ACCESS_WRITE);
	assert_int_equal(told(t, s.agent, s.id, &title), ACCESS_LIMITED);
	assert_string_equal(title, s.number);
}

static void
a_link_falls_silent_when_the_role_is_taken_away(void **state)
{
	struct tx *t = *state;
	struct scene s = make_scene(t);
	const char *title = "";

	hand_over(t, &s);
	{
		DB_TX_CLEANUP struct db_tx tx = { 0 };

		assert_int_equal(db_begin(&t->cx, &tx), OK);
		assert_int_equal(user_revoke(&t->cx, s.officer.user, ROLE_OFFICER, s.unit), OK);
		assert_int_equal(db_commit(&tx), OK);
	}
	assert_int_equal(told(t, s.officer, s.id, &title), ACCESS_NONE);
}

static void
a_link_falls_silent_when_the_topic_becomes_secret(void **state)
{
	struct tx *t = *state;
	struct scene s = make_scene(t);
	struct topics topics = { 0 };
	struct tree_topic in = { .secrecy = SECRECY_SECRET };
	const char *title = "";

	hand_over(t, &s);
	assert_int_equal(topics_get(&t->cx, &topics), OK);
	in.unit_id = topics.rows[0].unit_id;
	in.names = (struct tree_names) { .sv = "Hemligt", .en = "", .fi = "" };
	{
		DB_TX_CLEANUP struct db_tx tx = { 0 };

		assert_int_equal(db_begin(&t->cx, &tx), OK);
		assert_int_equal(
		    tree_topic_change(&t->cx, topics.rows[0].id, topics.rows[0].rev, &in), OK);
		assert_int_equal(db_commit(&tx), OK);
	}
	assert_int_equal(told(t, s.agent, s.id, &title), ACCESS_NONE);
	assert_int_equal(told(t, s.officer, s.id, &title), ACCESS_WRITE);
}

static void
the_index_meets_only_the_classes_it_is_asked_for(void **state)
{
	struct tx *t = *state;
	struct search *index = t->site->search;
	struct search_ask ask = { .text = STR("lyktan"),
		.kind = SEARCH_CASE,
		.lang = SEARCH_LANG_ANY,
		.audience = 1,
		.classes = "[7]",
		.max = 10 };
	struct search_hit *hits = NULL;
	size_t n = 0;

	assert_int_equal(search_begin(index), OK);
	for (int64_t id = 1; id <= 3; id++)
		assert_int_equal(search_put(index,
				     &(struct search_doc) {
					 .id = id,
					 .kind = SEARCH_CASE,
					 .audience = 1,
					 .access = id == 2 ? 7 : 8,
					 .title = "Lyktan",
					 .body = "på torget",
				     }),
		    OK);
	assert_int_equal(search_commit(index), OK);
	assert_int_equal(search_find(index, t->arena, &ask, &hits, &n), OK);
	assert_int_equal(n, 1);
	assert_int_equal(hits[0].id, 2);
	ask.classes = "[]";
	assert_int_equal(search_find(index, t->arena, &ask, &hits, &n), OK);
	assert_int_equal(n, 0);
}

static size_t
found_by(struct tx *t, int64_t case_id, const char *words)
{
	struct case_hit *hits = NULL;
	size_t n = 0;

	assert_int_equal(search_begin(t->site->search), OK);
	assert_int_equal(contact_case_index(&t->cx, case_id), OK);
	assert_int_equal(search_commit(t->site->search), OK);
	assert_int_equal(contact_case_search(&t->cx, str_of(words), 5, &hits, &n), OK);
	if (n)
		assert_non_null(strstr(hits[0].passage, words));
	return n;
}

static void
a_case_is_found_by_its_notes_until_they_are_withdrawn(void **state)
{
	struct tx *t = *state;
	struct scene s = make_scene(t);
	struct link link = link_case(s.id);
	int64_t id = 0;

	assert_int_equal(found_by(t, s.id, "pepparkvarn"), 0);
	assert_int_equal(note_add(&t->cx, link, "Det är en pepparkvarn", &id), OK);
	assert_int_equal(found_by(t, s.id, "pepparkvarn"), 1);
	assert_int_equal(note_change(&t->cx, id, 1, "Det är en silversked"), OK);
	assert_int_equal(found_by(t, s.id, "pepparkvarn"), 0);
	assert_int_equal(found_by(t, s.id, "silversked"), 1);
	assert_int_equal(note_withdraw(&t->cx, id, 1), ERR_CONFLICT);
	assert_int_equal(note_withdraw(&t->cx, id, 2), OK);
	assert_int_equal(found_by(t, s.id, "silversked"), 0);
}

/* Another case in much the same words, as the agent's unit has it. */
static int64_t
add_case(struct tx *t, const char *once, int64_t number, const char *question)
{
	struct case_new in = { .once = once,
		.number = number,
		.channel = CHANNEL_PHONE,
		.question = question,
		.answer = "" };
	struct case_receipt receipt = { 0 };

	assert_int_equal(contact_case_register(&t->cx, &in, &receipt), OK);
	return receipt.id;
}

static size_t
like(struct tx *t, struct viewer viewer, int64_t id, int64_t *ret_first)
{
	struct viewer before = t->cx.viewer;
	struct case_hit *hits = NULL;
	size_t n = 0;

	t->cx.viewer = viewer;
	assert_int_equal(contact_case_like(&t->cx, id, 5, &hits, &n), OK);
	t->cx.viewer = before;
	*ret_first = n ? hits[0].row.id : 0;
	return n;
}

static size_t
n_found(struct tx *t, const char *typed)
{
	struct case_hit *hits = NULL;
	size_t n = 0;

	assert_int_equal(contact_case_search(&t->cx, str_of(typed), 5, &hits, &n), OK);
	return n;
}

static void
like_cases_are_those_that_one_may_read(void **state)
{
	struct tx *t = *state;
	struct scene s = make_scene(t);
	int64_t other =
	    add_case(t, "1123456789ABCDEFGHJKMNPQRS", 1235, "Lyktan vid torget är trasig");
	int64_t first = 0;

	for (int i = 0; i < 8; i++)
		add_case(t, arena_printf(t->arena, "%d123456789ABCDEFGHJKMNPQRS", i + 2), 1236 + i,
		    "Hur ansöker jag om bygglov på en ö?");
	assert_int_equal(search_begin(t->site->search), OK);
	assert_int_equal(contact_case_index_all(&t->cx), OK);
	assert_int_equal(search_commit(t->site->search), OK);
	assert_int_equal(like(t, s.agent, s.id, &first), 1);
	assert_true(first == other);
	assert_int_equal(like(t, s.officer, s.id, &first), 0);
	assert_int_equal(n_found(t, "lyktan efter:2000-01-01"), 2);
	assert_int_equal(n_found(t, "lyktan före:2000-01-01"), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, tx_setup, tx_teardown)
		TEST(a_link_tells_what_the_viewer_may_know),
		TEST(a_link_falls_silent_when_the_role_is_taken_away),
		TEST(a_link_falls_silent_when_the_topic_becomes_secret),
		TEST(a_case_is_found_by_its_notes_until_they_are_withdrawn),
		TEST(like_cases_are_those_that_one_may_read),
		TEST(the_index_meets_only_the_classes_it_is_asked_for),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
