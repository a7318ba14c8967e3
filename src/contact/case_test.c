/* Unit tests of cases and their figures, on the engine that the runner chose. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include "contact/answer.h"
#include "contact/case.h"
#include "core/once.h"
#include "core/rollup.h"
#include "core/unit.h"
#include "db/db.h"
#include "fmt/when.h"

enum { DAY_S = 86400 };

static struct case_receipt
register_contact(struct tx *t, const char *phone, bool close)
{
	struct case_receipt receipt = { 0 };
	struct case_new in = {
		.once = secret_token(t->arena),
		.channel = CHANNEL_PHONE,
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
	assert_true(checked > 0);
	assert_int_equal(wrong, 0);
}

static int64_t
rev_of(struct tx *t, int64_t id)
{
	struct contact_q_case_get row = { 0 };

	assert_int_equal(contact_case_get(&t->cx, id, &row), OK);
	return row.rev;
}

static void
closed_case_cannot_be_closed_again(void **state)
{
	struct tx *t = *state;
	struct case_receipt r;

	tx_agent(t);
	r = register_contact(t, "", true);
	assert_int_equal(
	    contact_case_answer(&t->cx, r.id, rev_of(t, r.id), "Igen", 0, RESOLUTION_SOLVED),
	    ERR_CONFLICT);
	assert_int_equal(figure(t, MEASURE_CLOSED), 1);
	verify(t);
}

static void
an_old_revision_changes_nothing(void **state)
{
	struct tx *t = *state;
	struct case_receipt r;
	int64_t rev;

	tx_agent(t);
	r = register_contact(t, "", false);
	rev = rev_of(t, r.id);
	assert_int_equal(contact_case_take(&t->cx, r.id, rev), OK);
	assert_int_equal(
	    contact_case_answer(&t->cx, r.id, rev, "Sent", 0, RESOLUTION_SOLVED), ERR_CONFLICT);
	assert_int_equal(figure(t, MEASURE_CLOSED), 0);
}

static void
whoever_comes_back_in_time_was_not_solved_at_first_contact(void **state)
{
	struct tx *t = *state;

	tx_agent(t);
	register_contact(t, "070-123 45 67", true);
	assert_int_equal(figure(t, MEASURE_FIRST_KNOWN), 1);
	t->cx.now += 6 * DAY_S;
	register_contact(t, "+46701234567", true);
	assert_int_equal(figure(t, MEASURE_FIRST_RETURNED), 1);
	verify(t);
}

static void
whoever_comes_back_later_was(void **state)
{
	struct tx *t = *state;

	tx_agent(t);
	register_contact(t, "070-123 45 67", true);
	t->cx.now += 7 * DAY_S + 1;
	register_contact(t, "070-123 45 67", false);
	assert_int_equal(figure(t, MEASURE_FIRST_RETURNED), 0);
	verify(t);
}

static void
nobody_is_counted_back_twice_for_one_contact(void **state)
{
	struct tx *t = *state;

	tx_agent(t);
	register_contact(t, "070-123 45 67", true);
	for (int i = 0; i < 3; i++) {
		t->cx.now += 60;
		register_contact(t, "070-123 45 67", false);
	}
	assert_int_equal(figure(t, MEASURE_FIRST_RETURNED), 1);
	verify(t);
}

static void
folding_changes_no_figure(void **state)
{
	struct tx *t = *state;
	int64_t before;
	bool more = true;

	tx_agent(t);
	for (int i = 0; i < 60; i++)
		register_contact(t, "", true);
	before = figure(t, MEASURE_CLOSED);
	while (more)
		assert_int_equal(rollup_fold(&t->cx, &more), OK);
	assert_int_equal(figure(t, MEASURE_CLOSED), before);
	register_contact(t, "", true);
	assert_int_equal(figure(t, MEASURE_CLOSED), before + 1);
	verify(t);
}

static void
anonymous_contacts_have_figures_of_their_own(void **state)
{
	struct tx *t = *state;

	tx_agent(t);
	register_contact(t, "", true);
	register_contact(t, "", true);
	assert_int_equal(figure(t, MEASURE_CONTACT_UNKNOWN), 2);
	assert_int_equal(figure(t, MEASURE_FIRST_UNKNOWN), 2);
	assert_int_equal(figure(t, MEASURE_FIRST_KNOWN), 0);
	assert_int_equal(figure(t, MEASURE_FIRST_RETURNED), 0);
	verify(t);
}

static void
a_reopened_case_leaves_the_figures(void **state)
{
	struct tx *t = *state;
	struct case_receipt r;

	tx_agent(t);
	r = register_contact(t, "070-123 45 67", true);
	assert_int_equal(contact_case_citizen_writes(&t->cx, r.id, "Det stämmer inte"), OK);
	assert_int_equal(figure(t, MEASURE_CLOSED), 0);
	assert_int_equal(figure(t, MEASURE_CLOSED_BY_CENTRE), 0);
	assert_int_equal(figure(t, MEASURE_FIRST_KNOWN), 0);
	verify(t);
}

static void
number_and_code_open_a_case_and_nothing_else_does(void **state)
{
	struct tx *t = *state;
	struct case_receipt r;
	int64_t id = 0;
	char lower[CASE_CODE_SIZE];

	tx_agent(t);
	r = register_contact(t, "", false);
	assert_int_equal(contact_case_find(&t->cx, r.number, r.code, &id), OK);
	assert_true(id == r.id);
	for (size_t i = 0; i < sizeof(lower); i++)
		lower[i] = ascii_lower(r.code[i]);
	assert_int_equal(contact_case_find(&t->cx, r.number + 3, lower, &id), OK);
	assert_int_equal(contact_case_find(&t->cx, r.number, "AAAAA-AAAAA", &id), ERR_MISSING);
	assert_int_equal(contact_case_find(&t->cx, "KC-1", r.code, &id), ERR_MISSING);
	assert_int_equal(contact_case_find(&t->cx, "", "", &id), ERR_MISSING);
}

static void
a_token_is_good_for_its_case_and_its_time(void **state)
{
	struct tx *t = *state;
	const char *token = contact_case_token(&t->cx, 4711, NULL, 60);
	struct case_once once = { 0 };
	char *forged;
	int64_t id = 0;

	assert_int_equal(contact_case_token_read(&t->cx, str_of(token), &id, &once), OK);
	assert_int_equal(id, 4711);
	assert_null(once.token);
	forged = arena_strdup(t->arena, token);
	forged[0] = forged[0] == '5' ? '6' : '5';
	assert_int_equal(contact_case_token_read(&t->cx, str_of(forged), &id, &once), ERR_MISSING);
	t->cx.now += 61;
	assert_int_equal(contact_case_token_read(&t->cx, str_of(token), &id, &once), ERR_MISSING);
	assert_int_equal(contact_case_token_read(&t->cx, STR("..."), &id, &once), ERR_MISSING);
}

static void
the_same_form_gives_the_same_code(void **state)
{
	struct tx *t = *state;
	const char *once = secret_token(t->arena);

	assert_string_equal(contact_case_code(&t->cx, &(struct case_once) { once, 0 }),
	    contact_case_code(&t->cx, &(struct case_once) { once, 0 }));
	assert_string_not_equal(contact_case_code(&t->cx, &(struct case_once) { once, 0 }),
	    contact_case_code(&t->cx, &(struct case_once) { secret_token(t->arena), 0 }));
	assert_true(once_valid(once));
	assert_false(once_valid("short"));
	assert_false(once_valid(NULL));
}

static void
case_numbers_are_never_given_twice(void **state)
{
	struct tx *t = *state;
	int64_t last = 0;

	for (int i = 0; i < 120; i++) {
		int64_t n = 0;

		assert_int_equal(site_case_number(&t->cx, &n), OK);
		assert_true(n > last);
		last = n;
	}
}

enum { N_CASES = 7, N_PAGE = 3 };

/* The ids of all pages, from the beginning or backwards from the end. */
static size_t
walk(struct tx *t, struct db_ask a, int64_t ids[N_CASES + N_PAGE])
{
	const struct db_listing *l = &contact_q_case_rows;
	size_t n_ids = 0;

	for (;;) {
		struct contact_q_case_rows *rows = NULL;
		void *p = NULL;
		size_t n = 0;

		assert_int_equal(db_listing_rows(&t->cx, l, &a, N_PAGE, &p, &n), OK);
		rows = p;
		for (size_t i = 0; i < n && n_ids < N_CASES; i++)
			ids[n_ids++] = rows[a.back ? n - 1 - i : i].id;
		if (n < N_PAGE)
			return n_ids;
		db_ask_from(&a, l, &rows[a.back ? 0 : n - 1]);
	}
}

static void
pages_by_key_are_the_same_both_ways_in_every_order(void **state)
{
	struct tx *t = *state;
	int64_t counted = 0;

	tx_agent(t);
	for (int i = 0; i < N_CASES; i++) {
		t->cx.now += i % 3 ? 0 : 60; /* some at the same moment */
		register_contact(t, NULL, false);
	}
	for (size_t sort = 0; sort < N_CONTACT_Q_CASE_ROWS_BY; sort++) {
		struct db_ask a = { .sort = sort };
		int64_t on[N_CASES + N_PAGE] = { 0 };
		int64_t back[N_CASES + N_PAGE] = { 0 };

		db_ask_int(&a, CONTACT_Q_CASE_ROWS_STATUS, CASE_OPEN);
		assert_int_equal(walk(t, a, on), N_CASES);
		a.back = true;
		assert_int_equal(walk(t, a, back), N_CASES);
		for (size_t i = 0; i < N_CASES; i++)
			assert_true(on[i] == back[N_CASES - 1 - i]);
		db_ask_int(&a, CONTACT_Q_CASE_ROWS_HOLDER, t->cx.viewer.user);
		assert_int_equal(walk(t, a, back), N_CASES);
		assert_int_equal(
		    db_listing_count(&t->cx, &contact_q_case_rows, &a, 5, &counted), OK);
		assert_int_equal(counted, 5);
		db_ask_flag(&a, CONTACT_Q_CASE_ROWS_FREE);
		assert_int_equal(walk(t, a, back), 0);
	}
}

static struct case_receipt
file_question(struct tx *t)
{
	struct case_receipt receipt = { 0 };
	struct case_new in = { .once = secret_token(t->arena),
		.channel = CHANNEL_WEB,
		.question = "När öppnar badet?" };

	assert_int_equal(site_case_number(&t->cx, &in.number), OK);
	assert_int_equal(contact_case_file(&t->cx, &in, &receipt), OK);
	return receipt;
}

static int64_t
median(struct tx *t, enum measure m, int64_t *ret_n)
{
	int64_t s = 0;

	assert_int_equal(
	    rollup_quantile(&t->cx, m, 0, 99999, 1u << CHANNEL_WEB, 500, &s, ret_n), OK);
	return s;
}

static void
times_run_to_the_first_answer_and_to_closing(void **state)
{
	struct tx *t = *state;
	struct case_receipt r;
	int64_t n = 0;

	tx_agent(t);
	r = file_question(t);
	t->cx.now += 3600;
	assert_int_equal(
	    contact_case_answer(&t->cx, r.id, rev_of(t, r.id), "Snart", 0, RESOLUTION_NONE), OK);
	t->cx.now += 9 * 3600;
	assert_int_equal(
	    contact_case_answer(&t->cx, r.id, rev_of(t, r.id), "Klockan tio", 0, RESOLUTION_SOLVED),
	    OK);
	assert_in_range(median(t, MEASURE_ANSWER_TIME, &n), 3600 * 4 / 5, 3600 * 5 / 4);
	assert_int_equal(n, 1);
	assert_in_range(median(t, MEASURE_CLOSE_TIME, &n), 36000 * 4 / 5, 36000 * 5 / 4);
	assert_int_equal(n, 1);
	verify(t);
	/* Opened again it is not closed; the first answer was what it was. */
	assert_int_equal(contact_case_citizen_writes(&t->cx, r.id, "Men i går?"), OK);
	median(t, MEASURE_CLOSE_TIME, &n);
	assert_int_equal(n, 0);
	median(t, MEASURE_ANSWER_TIME, &n);
	assert_int_equal(n, 1);
	verify(t);
}

static int64_t
queue(struct tx *t, enum measure m)
{
	int64_t n = -1;

	assert_int_equal(rollup_visible(&t->cx, m, &n), OK);
	return n;
}

static void
queues_count_what_one_may_read(void **state)
{
	struct tx *t = *state;
	struct units units = { 0 };
	struct core_q_unit_add_in other = { .id = 77,
		.key = "annan",
		.kind = UNIT_DEPARTMENT,
		.name_sv = "Annan",
		.name_en = "Other",
		.name_fi = "Muu" };
	struct db_tx tx = { 0 };
	struct case_receipt r;

	tx_agent(t);
	r = file_question(t);
	file_question(t);
	assert_int_equal(queue(t, MEASURE_QUEUE_OPEN), 2);
	assert_int_equal(queue(t, MEASURE_QUEUE_FREE), 2);
	assert_int_equal(contact_case_take(&t->cx, r.id, rev_of(t, r.id)), OK);
	assert_int_equal(queue(t, MEASURE_QUEUE_FREE), 1);
	verify(t);
	/* Handed to a unit whose cases the agent may not read: out of the agent's count. */
	assert_int_equal(units_get(&t->cx, &units), OK);
	assert_int_equal(db_begin(&t->cx, &tx), OK);
	other.parent_id = units.rows[0].id;
	assert_int_equal(unit_add(&t->cx, &other), OK);
	assert_int_equal(
	    event_add(&t->cx, EV_SITE_FILLED, (struct link) { .kind = LINK_SITE }), OK);
	assert_int_equal(db_commit(&tx), OK);
	assert_int_equal(
	    contact_case_hand_over(&t->cx, r.id, rev_of(t, r.id), other.id, "Er sak"), OK);
	assert_int_equal(queue(t, MEASURE_QUEUE_OPEN), 1);
	assert_int_equal(queue(t, MEASURE_QUEUE_FREE), 1);
	verify(t);
	/* Closed and opened again. */
	r = file_question(t);
	assert_int_equal(
	    contact_case_answer(&t->cx, r.id, rev_of(t, r.id), "Ja", 0, RESOLUTION_SOLVED), OK);
	assert_int_equal(queue(t, MEASURE_QUEUE_OPEN), 1);
	assert_int_equal(contact_case_citizen_writes(&t->cx, r.id, "Nej"), OK);
	assert_int_equal(queue(t, MEASURE_QUEUE_OPEN), 2);
	verify(t);
}

#define T(f) cmocka_unit_test_setup_teardown(f, tx_setup, tx_teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		T(closed_case_cannot_be_closed_again),
		T(an_old_revision_changes_nothing),
		T(whoever_comes_back_in_time_was_not_solved_at_first_contact),
		T(whoever_comes_back_later_was),
		T(nobody_is_counted_back_twice_for_one_contact),
		T(folding_changes_no_figure),
		T(anonymous_contacts_have_figures_of_their_own),
		T(a_reopened_case_leaves_the_figures),
		T(number_and_code_open_a_case_and_nothing_else_does),
		T(a_token_is_good_for_its_case_and_its_time),
		T(the_same_form_gives_the_same_code),
		T(case_numbers_are_never_given_twice),
		T(pages_by_key_are_the_same_both_ways_in_every_order),
		T(times_run_to_the_first_answer_and_to_closing),
		T(queues_count_what_one_may_read),
	};

	return cmocka_run_group_tests_name("case", tests, NULL, NULL);
}
