/* Unit tests of what can be taken back, of contacts that are only counted, and of contact causes.
 */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include "contact/answer.h"
#include "contact/case.h"
#include "contact/case_back.h"
#include "contact/desk_job.h"
#include "contact/disturbance.h"
#include "contact/tick.h"
#include "core/person.h"
#include "core/rollup.h"
#include "core/unit.h"
#include "db/db.h"
#include "gen/jobs_q.h"
#include "jobs/outbox.h"

enum { HOUR_S = 3600 };

static struct case_receipt
register_contact(struct tx *t, const char *phone, bool close)
{
	struct case_receipt receipt = { 0 };
	struct case_new in = {
		.once = secret_token(t->arena),
		.channel = CHANNEL_PHONE,
		.name = "Vera",
		.phone = phone,
		.question = "Var är bussen?",
		.answer = close ? "Den kommer." : "",
		.close = close,
		.resolution = RESOLUTION_SOLVED,
	};

	assert_int_equal(site_case_number(&t->cx, &in.number), OK);
	assert_int_equal(contact_case_register(&t->cx, &in, &receipt), OK);
	return receipt;
}

static int64_t
figure(struct tx *t, enum measure m)
{
	int64_t n = -1;

	assert_int_equal(rollup_total(&t->cx, m, 0, 99999, &n), OK);
	return n;
}

static void
verify(struct tx *t)
{
	int checked = 0;
	int wrong = -1;

	assert_int_equal(contact_figures_verify(&t->cx, &checked, &wrong), OK);
	assert_int_equal(wrong, 0);
}

static int64_t
rev_of(struct tx *t, int64_t id)
{
	struct contact_q_case_back_find row = { 0 };
	bool found = false;

	assert_int_equal(contact_q_case_back_find(&t->cx, id, &found, &row), OK);
	assert_true(found);
	return row.rev;
}

static enum err
take_back(struct tx *t, int64_t id, int64_t rev)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum err e;

	assert_int_equal(db_begin(&t->cx, &tx), OK);
	if ((e = contact_case_take_back(&t->cx, id, rev, "1")))
		return e;
	return db_commit(&tx);
}

static void
what_is_taken_back_was_never_there(void **state)
{
	struct tx *t = *state;
	struct case_receipt r[2];

	tx_agent(t);
	r[0] = register_contact(t, "0499-123 45", true);
	r[1] = register_contact(t, "0499-678 90", false);
	assert_int_equal(figure(t, MEASURE_RECEIVED), 2);
	assert_int_equal(figure(t, MEASURE_CAUSE), 2);
	assert_int_equal(figure(t, MEASURE_CUSTOMER), 2);
	for (int i = 0; i < 2; i++) {
		struct contact_q_case_get row = { 0 };

		assert_int_equal(take_back(t, r[i].id, rev_of(t, r[i].id)), OK);
		assert_int_equal(contact_case_get(&t->cx, r[i].id, &row), ERR_MISSING);
	}
	assert_int_equal(figure(t, MEASURE_RECEIVED), 0);
	assert_int_equal(figure(t, MEASURE_CLOSED), 0);
	assert_int_equal(figure(t, MEASURE_FIRST_KNOWN), 0);
	assert_int_equal(figure(t, MEASURE_CAUSE), 0);
	assert_int_equal(figure(t, MEASURE_QUEUE_OPEN), 0);
	verify(t);
}

static void
whoever_came_back_because_of_it_did_not(void **state)
{
	struct tx *t = *state;
	struct case_receipt first;
	struct case_receipt second;

	tx_agent(t);
	first = register_contact(t, "0499-123 45", true);
	t->cx.now += HOUR_S;
	second = register_contact(t, "0499-123 45", true);
	assert_int_equal(figure(t, MEASURE_FIRST_RETURNED), 1);
	assert_int_equal(take_back(t, second.id, rev_of(t, second.id)), OK);
	assert_int_equal(figure(t, MEASURE_FIRST_RETURNED), 0);
	assert_true(rev_of(t, first.id) > 0);
	verify(t);
}

static void
after_half_a_minute_it_stays(void **state)
{
	struct tx *t = *state;
	struct case_receipt r;

	tx_agent(t);
	r = register_contact(t, "", true);
	t->cx.now += CASE_BACK_S + 1;
	assert_int_equal(take_back(t, r.id, rev_of(t, r.id)), ERR_CONFLICT);
	assert_int_equal(figure(t, MEASURE_RECEIVED), 1);
}

static void
what_somebody_changed_meanwhile_stays(void **state)
{
	struct tx *t = *state;
	struct case_receipt r;
	int64_t rev;

	tx_agent(t);
	r = register_contact(t, "", false);
	rev = rev_of(t, r.id);
	assert_int_equal(contact_case_take(&t->cx, r.id, rev), OK);
	assert_int_equal(take_back(t, r.id, rev), ERR_CONFLICT);
}

static int64_t
add_tick(struct tx *t, const struct tick_in *in, enum err expected)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const char *about = NULL;
	int64_t id = 0;
	enum err e;

	assert_int_equal(db_begin(&t->cx, &tx), OK);
	e = contact_tick_add(&t->cx, in, &id, &about);
	assert_int_equal(e, expected);
	if (!e)
		assert_int_equal(db_commit(&tx), OK);
	return id;
}

static int64_t
add_disturbance(struct tx *t, int64_t from_at, int64_t until_at)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct topics topics = { 0 };
	struct disturbance_in in = { .title = { "Vattenläcka", "", "" },
		.body = { "", "", "" },
		.from_at = from_at,
		.until_at = until_at };
	int64_t id = 0;

	assert_int_equal(topics_get(&t->cx, &topics), OK);
	in.topic_id = topics.rows[0].id;
	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(contact_disturbance_add(&t->cx, &in, &id), OK);
	assert_int_equal(db_commit(&tx), OK);
	return id;
}

static void
one_more_is_counted_and_taken_back_once(void **state)
{
	struct tx *t = *state;
	int64_t d;
	int64_t id;

	tx_agent(t);
	d = add_disturbance(t, 0, t->cx.now + HOUR_S);
	id = add_tick(
	    t, &(struct tick_in) { .kind = TICK_MORE, .channel = 1, .disturbance_id = d }, OK);
	assert_int_equal(figure(t, MEASURE_TICK), 1);
	assert_int_equal(figure(t, MEASURE_TICK_TOPIC), 1);
	/* In no figure of cases. */
	assert_int_equal(figure(t, MEASURE_RECEIVED), 0);
	verify(t);
	for (int i = 0; i < 2; i++) {
		DB_TX_CLEANUP struct db_tx tx = { 0 };

		assert_int_equal(db_begin(&t->cx, &tx), OK);
		assert_int_equal(contact_tick_back(&t->cx, id), i ? ERR_CONFLICT : OK);
		if (!i)
			assert_int_equal(db_commit(&tx), OK);
	}
	assert_int_equal(figure(t, MEASURE_TICK), 0);
	verify(t);
	t->cx.now += 2 * HOUR_S;
	t->cx.fail = (struct failure) { 0 };
	add_tick(t, &(struct tick_in) { .kind = TICK_MORE, .channel = 1, .disturbance_id = d },
	    ERR_CONFLICT);
}

static void
a_disturbance_holds_from_and_until(void **state)
{
	struct tx *t = *state;
	struct disturbance *list = NULL;
	int64_t change = 0;
	int64_t now;
	size_t n = 9;

	tx_agent(t);
	now = t->cx.now;
	add_disturbance(t, now + HOUR_S, now + 3 * HOUR_S);
	assert_int_equal(contact_disturbances_now(&t->cx, &list, &n, &change), OK);
	assert_int_equal(n, 0);
	assert_int_equal(change, now + HOUR_S);
	t->cx.now = now + 2 * HOUR_S;
	assert_int_equal(contact_disturbances_now(&t->cx, &list, &n, &change), OK);
	assert_int_equal(n, 1);
	assert_int_equal(change, now + 3 * HOUR_S);
	t->cx.lang = LANG_FI;
	assert_int_equal(contact_disturbances_now(&t->cx, &list, &n, &change), OK);
	assert_string_equal(list[0].text_lang, "sv");
	t->cx.now = now + 3 * HOUR_S;
	assert_int_equal(contact_disturbances_now(&t->cx, &list, &n, &change), OK);
	assert_int_equal(n, 0);
	assert_int_equal(change, 0);
}

static void
a_topic_has_the_cause_of_the_one_above(void **state)
{
	struct tx *t = *state;
	struct topics topics = { 0 };
	enum cause cause = (enum cause)0;

	tx_agent(t);
	assert_int_equal(topics_get(&t->cx, &topics), OK);
	assert_int_equal(contact_cause_usual(&t->cx, topics.rows[0].id, &cause), OK);
	assert_int_equal(cause, CAUSE_NEEDED);
	{
		DB_TX_CLEANUP struct db_tx tx = { 0 };

		assert_int_equal(db_begin(&t->cx, &tx), OK);
		assert_int_equal(contact_cause_set(&t->cx, topics.rows[0].id, CAUSE_NOT_FOUND), OK);
		assert_int_equal(db_commit(&tx), OK);
	}
	assert_int_equal(contact_cause_usual(&t->cx, topics.rows[0].id, &cause), OK);
	assert_int_equal(cause, CAUSE_NOT_FOUND);
	register_contact(t, "", true);
	{
		int64_t by[N_CAUSE] = { 0 };
		int64_t n = 0;

		assert_int_equal(
		    rollup_by_dim(&t->cx, MEASURE_CAUSE, 0, 99999, by, N_CAUSE, &n), OK);
		assert_int_equal(n, 1);
		assert_int_equal(by[CAUSE_NOT_FOUND], 1);
	}
	verify(t);
}

/* The heading of what waits in the outbox for a case; NULL for nothing. */
static const char *
mailed(struct tx *t, int64_t case_id)
{
	struct jobs_q_mail_find mail = { 0 };
	struct jobs_q_mail_list *rows = NULL;
	bool found = false;
	size_t n = 0;

	assert_int_equal(contact_mail_read_out(&t->cx, case_id), OK);
	assert_int_equal(jobs_q_mail_find(&t->cx, "contact.read_out", case_id, "vera@unit.example",
			     &found, &mail),
	    OK);
	if (!found)
		return NULL;
	assert_int_equal(jobs_q_mail_list(&t->cx, MAIL_WAITING, 50, &rows, &n), OK);
	for (size_t i = 0; i < n; i++)
		if (rows[i].id == mail.id)
			return rows[i].subject;
	return NULL;
}

static int64_t
read_out(struct tx *t, const char *email, const char *answer, int64_t answer_id)
{
	struct case_receipt receipt = { 0 };
	struct case_new in = {
		.once = secret_token(t->arena),
		.channel = CHANNEL_PHONE,
		.email = email,
		.question = "Var är bussen?",
		.answer = answer,
		.answer_id = answer_id,
		.close = true,
		.resolution = RESOLUTION_SOLVED,
	};

	assert_int_equal(site_case_number(&t->cx, &in.number), OK);
	assert_int_equal(contact_case_register(&t->cx, &in, &receipt), OK);
	return receipt.id;
}

static void
an_approved_answer_is_sent_in_its_own_words_and_others_are_not(void **state)
{
	struct tx *t = *state;
	struct contact_q_answer_by_source_key row = { 0 };
	struct topics topics = { 0 };
	struct answer_new in = { .key = "buss",
		.lang = LANG_SV,
		.question = "När går bussen?",
		.body = "Bussen går klockan nio." };
	enum answer_outcome outcome;
	bool found = false;
	int64_t gone;

	tx_agent(t);
	assert_int_equal(topics_get(&t->cx, &topics), OK);
	in.topic_id = topics.rows[0].id;
	{
		DB_TX_CLEANUP struct db_tx tx = { 0 };

		assert_int_equal(db_begin(&t->cx, &tx), OK);
		assert_int_equal(contact_answer_put(&t->cx, &in, &outcome), OK);
		assert_int_equal(db_commit(&tx), OK);
	}
	assert_int_equal(contact_q_answer_by_source_key(&t->cx, "buss", &found, &row), OK);
	assert_true(str_starts(str_of(mailed(t, read_out(t, "vera@unit.example", in.body, row.id))),
	    "Svaret på din fråga"));
	/* Changed for this caller: it may hold something of them, and mail lies open. */
	assert_true(str_starts(
	    str_of(mailed(t, read_out(t, "vera@unit.example", "Din går klockan tio.", row.id))),
	    "Ditt ärende"));
	assert_null(mailed(t, read_out(t, "", in.body, row.id)));
	/* Taken back before it left. */
	gone = read_out(t, "vera@unit.example", in.body, row.id);
	assert_int_equal(take_back(t, gone, rev_of(t, gone)), OK);
	assert_null(mailed(t, gone));
}

#define TEST(fn) cmocka_unit_test_setup_teardown(fn, tx_setup, tx_teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(what_is_taken_back_was_never_there),
		TEST(whoever_came_back_because_of_it_did_not),
		TEST(after_half_a_minute_it_stays),
		TEST(what_somebody_changed_meanwhile_stays),
		TEST(one_more_is_counted_and_taken_back_once),
		TEST(a_disturbance_holds_from_and_until),
		TEST(a_topic_has_the_cause_of_the_one_above),
		TEST(an_approved_answer_is_sent_in_its_own_words_and_others_are_not),
	};

	return cmocka_run_group_tests_name("back", tests, NULL, NULL);
}
