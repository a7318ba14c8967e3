/* Passwords, limits on wrong ones, grants and what they give access to. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include "core/access.h"
#include "core/attempt.h"
#include "core/session.h"
#include "core/unit.h"
#include "core/user.h"
#include "db/db.h"

static bool
easy(struct tx *t, const char *password)
{
	const char *own[] = { "Åsa Lindgren-Ek", "asa.lindgren@ekasa.example", "Ekåsa kommun" };

	return password_easy(t->arena, str_of(password), own, ARRAY_LEN(own));
}

static void
passwords_that_are_tried_first_are_refused(void **state)
{
	static const char *const bad[] = { "password1234", "P@ssw0rd2026!", "Lösenord2026",
		"l0senord!!!!", "SommarSommar1", "qwertyuiop123", "1q2w3e4r5t6y", "aaaaaaaaaaaa",
		"abcabcabcabc", "123456789012", "19121212-1212", "abcdefghijkl", "stockholm2026",
		"AnnaStockholm1", "ekasakommun26", "Ekåsa-2026-asa", "lindgren-2026",
		"lyhord-demo-1", "2026-sommaren", "Hammarby!1889", "zxcvbnmasdfgh",
		"alskling-9999" };
	struct tx *t = *state;
	int wrong = 0;

	for (size_t i = 0; i < ARRAY_LEN(bad); i++)
		if (!easy(t, bad[i])) {
			print_error("let through: %s\n", bad[i]);
			wrong++;
		}
	assert_int_equal(wrong, 0);
}

static void
long_phrases_and_random_ones_are_let_through(void **state)
{
	static const char *const good[] = { "lugn sten valsar", "sju blåa paraplyer",
		"tyst-krukväxt-ringer-igen", "x9Kd72mPq0vL", "Ömsom vårtecken, ömsom dis",
		"kaskelott i motljus", "correcthorsebatterystaple" };
	struct tx *t = *state;
	int wrong = 0;

	for (size_t i = 0; i < ARRAY_LEN(good); i++)
		if (easy(t, good[i])) {
			print_error("refused: %s\n", good[i]);
			wrong++;
		}
	assert_int_equal(wrong, 0);
}

static void
miss(struct tx *t, const struct attempt *a)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct core_q_user_by_email nobody = { 0 };
	int64_t again = 0;

	assert_int_equal(attempt_check(&t->cx, a, &again), OK);
	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(attempt_failed(&t->cx, a), OK);
	assert_int_equal(user_log_in_failed(&t->cx, &nobody), OK);
	assert_int_equal(db_commit(&tx), OK);
}

static void
wrong_passwords_wait_alone(void **state)
{
	struct tx *t = *state;
	struct attempt thief = { .address = "192.0.2.1", .email_key = "a@b.example" };
	struct attempt home = { .address = "192.0.2.2", .email_key = "a@b.example" };
	struct attempt colleague = { .address = "192.0.2.1", .email_key = "c@b.example" };
	struct attempt device = thief;
	int64_t again = 0;

	device.device = "ONE";
	for (int i = 0; i < ATTEMPT_PAIR; i++)
		miss(t, &thief);
	assert_int_equal(attempt_check(&t->cx, &thief, &again), ERR_LIMIT);
	assert_int_equal(again, t->cx.now + ATTEMPT_PAIR_S);
	assert_int_equal(attempt_check(&t->cx, &home, &again), OK);
	assert_int_equal(attempt_check(&t->cx, &colleague, &again), OK);
	assert_int_equal(attempt_check(&t->cx, &device, &again), OK);
	/* One more when the time has come, and only one. */
	t->cx.now += ATTEMPT_PAIR_S;
	miss(t, &thief);
	assert_int_equal(attempt_check(&t->cx, &thief, &again), ERR_LIMIT);
}

static void
an_address_that_guesses_at_everybody_waits(void **state)
{
	struct tx *t = *state;
	struct attempt guess = { .address = "192.0.2.3" };
	struct attempt device = {
		.address = "192.0.2.3", .email_key = "x@b.example", .device = "ONE"
	};
	int64_t again = 0;

	for (int i = 0; i < ATTEMPT_ADDRESS; i++) {
		guess.email_key = arena_printf(t->arena, "a%d@b.example", i);
		miss(t, &guess);
	}
	guess.email_key = "new@b.example";
	assert_int_equal(attempt_check(&t->cx, &guess, &again), ERR_LIMIT);
	assert_int_equal(attempt_check(&t->cx, &device, &again), OK);
}

static void
a_known_device_is_of_one_account_and_one_password(void **state)
{
	struct tx *t = *state;
	const char *cookie = attempt_device_new(&t->cx, 7, "hash");

	assert_non_null(attempt_device(&t->cx, cookie, 7, "hash"));
	assert_null(attempt_device(&t->cx, cookie, 8, "hash"));
	assert_null(attempt_device(&t->cx, cookie, 7, "other"));
	assert_null(attempt_device(&t->cx, "A.zzzz.B", 7, "hash"));
	assert_null(attempt_device(&t->cx, NULL, 7, "hash"));
	t->cx.now += ATTEMPT_DEVICE_S;
	assert_null(attempt_device(&t->cx, cookie, 7, "hash"));
}

static void
browsers_have_names(void **state)
{
	struct tx *t = *state;

	assert_string_equal(session_device_text(t->arena,
				"Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/128.0"),
	    "Firefox, Windows");
	assert_string_equal(
	    session_device_text(
		t->arena, "Mozilla/5.0 (iPhone; CPU iPhone OS 17 like Mac OS X) Safari/604.1"),
	    "Safari, iPhone");
	assert_string_equal(session_device_text(t->arena, "curl/8"), "");
	assert_string_equal(session_device_text(t->arena, NULL), "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, tx_setup, tx_teardown)
		TEST(passwords_that_are_tried_first_are_refused),
		TEST(long_phrases_and_random_ones_are_let_through),
		TEST(wrong_passwords_wait_alone),
		TEST(an_address_that_guesses_at_everybody_waits),
		TEST(a_known_device_is_of_one_account_and_one_password),
		TEST(browsers_have_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
