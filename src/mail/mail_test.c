/* Unit tests of mail: what is composed, and how a server's words are read. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include "mail/compose.h"
#include "mail/smtp.h"

static struct mail
plain(void)
{
	return (struct mail) {
		.from_name = "Ekåsa kommun",
		.from = "kommunen@ekasa.example",
		.to = "kim@example.org",
		.subject = "Vi har tagit emot ditt ärende KC-1001",
		.text = "Hej!\n\nÅ, ä och ö.\n.\nFrom början till slut.\n",
		.lang = "sv",
		.id = "1abc@ekasa.example",
		.at = 1794823200,
	};
}

static const char *
compose(struct tx *t, const struct mail *m)
{
	struct str out = { 0 };

	assert_int_equal(mail_compose(t->arena, m, &out), OK);
	assert_int_equal(strlen(out.p), out.n);
	return out.p;
}

static int
count(const char *text, const char *what)
{
	int n = 0;

	for (const char *p = strstr(text, what); p; p = strstr(p + 1, what))
		n++;
	return n;
}

static void
lines_end_with_crlf_and_are_short(void **state)
{
	struct tx *t = *state;
	struct mail m = plain();
	char *word = arena_alloc(t->arena, 5001);
	const char *out;
	size_t line = 0;

	memset(word, 'x', 5000);
	m.text = word;
	m.html = word;
	m.subject = arena_printf(t->arena, "ärende %.400s", word);
	out = compose(t, &m);
	for (const char *p = out; *p; p++) {
		assert_true(*p != '\n' || (p > out && p[-1] == '\r'));
		assert_true(*p != '\r' || p[1] == '\n');
		line = *p == '\n' ? 0 : line + 1;
		assert_true(line <= 998);
		assert_true((unsigned char)*p < 0x80);
	}
}

static void
each_header_stands_once(void **state)
{
	static const char *const once[] = { "\r\nDate: ", "\r\nMessage-Id: ", "\r\nFrom: ",
		"\r\nTo: ", "\r\nSubject: ", "\r\nMIME-Version: ",
		"\r\nAuto-Submitted: auto-generated\r\n",
		"\r\nReply-To: ", "\r\nContent-Language: sv\r\n", "\r\nList-Unsubscribe: <https",
		"\r\nList-Unsubscribe-Post: ", "\r\nContent-Type: multipart/alternative",
		"\r\nContent-Type: text/plain; charset=utf-8\r\n",
		"\r\nContent-Type: text/html; charset=utf-8\r\n" };
	struct tx *t = *state;
	struct mail m = plain();
	const char *out;

	m.html = "<p>Hej!</p>";
	m.reply_to = "svar@ekasa.example";
	m.unsubscribe = "https://ekasa.example/avsluta/1abc";
	out = arena_printf(t->arena, "\r\n%s", compose(t, &m));
	for (size_t i = 0; i < ARRAY_LEN(once); i++)
		assert_int_equal(count(out, once[i]), 1);
	assert_int_equal(count(out, "Content-Transfer-Encoding: quoted-printable\r\n"), 2);
	assert_non_null(strstr(out, "<1abc@ekasa.example>"));
	assert_non_null(strstr(out, "Date: Mon, 16 Nov 2026 11:00:00 +0100"));
}

static void
nothing_that_is_filled_in_adds_a_header(void **state)
{
	static const char *const bad[] = { "a\r\nBcc: x@example.org", "a\nBcc: x@example.org",
		"a\rBcc: x@example.org", "a\tb", "a\x7f" };
	static const char *const addresses[] = { "a@b\r\nBcc: x@y", "a b@c", "a@b>", "<a@b", "a",
		"@b", "a@", "a@b@c", "a@b,c@d", "å@b" };
	struct tx *t = *state;
	struct str out = { 0 };

	for (size_t i = 0; i < ARRAY_LEN(bad); i++) {
		struct mail m = plain();

		m.subject = bad[i];
		assert_int_equal(mail_compose(t->arena, &m, &out), ERR_INVALID);
		m = plain();
		m.from_name = bad[i];
		assert_int_equal(mail_compose(t->arena, &m, &out), ERR_INVALID);
		m = plain();
		m.unsubscribe = bad[i];
		assert_int_equal(mail_compose(t->arena, &m, &out), ERR_INVALID);
	}
	for (size_t i = 0; i < ARRAY_LEN(addresses); i++) {
		struct mail m = plain();

		assert_false(mail_address_ok(addresses[i]));
		m.to = addresses[i];
		assert_int_equal(mail_compose(t->arena, &m, &out), ERR_INVALID);
	}
}

static void
a_servers_words_are_read(void **state)
{
	struct smtp_reply r = { 0 };

	(void)state;
	smtp_reply_read(STR("550 5.1.1 No such user\r\n"), &r);
	assert_int_equal(r.code, 550);
	assert_string_equal(r.status, "5.1.1");
	assert_string_equal(r.words, "5.1.1 No such user");
	smtp_reply_read(STR("421-bye"), &r);
	assert_int_equal(r.code, 421);
	assert_string_equal(r.status, "");
	assert_string_equal(r.words, "bye");
	smtp_reply_read(STR("hello"), &r);
	assert_int_equal(r.code, 421);
	smtp_reply_read(STR("250"), &r);
	assert_int_equal(r.code, 250);
}

#define T(f) cmocka_unit_test_setup_teardown(f, tx_setup, tx_teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		T(lines_end_with_crlf_and_are_short),
		T(each_header_stands_once),
		T(nothing_that_is_filled_in_adds_a_header),
		T(a_servers_words_are_read),
	};

	return cmocka_run_group_tests_name("mail", tests, NULL, NULL);
}
