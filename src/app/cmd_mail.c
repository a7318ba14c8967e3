/* Commands about mail: try the server and say what it answered. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "app/app.h"
#include "base/id.h"
#include "core/i18n.h"
#include "core/post.h"
#include "core/setting.h"
#include "db/db.h"
#include "mail/compose.h"

static const char *const what_failed[N_SMTP_CAUSE] = {
	[SMTP_CAUSE_NONE] = "",
	[SMTP_CAUSE_REPLY] = "it said no",
	[SMTP_CAUSE_CONNECT] = "there is no answer at that address; check host and port",
	[SMTP_CAUSE_TLS] =
	    "no safe connection; check the certificate, smtp_ca, and smtp:// or smtps://",
	[SMTP_CAUSE_LOGIN] =
	    "it does not take the log-in; check smtp_user and the file smtp.password",
	[SMTP_CAUSE_DROPPED] = "it hung up",
	[SMTP_CAUSE_TIMEOUT] = "it did not answer in time",
};

static enum exit_code
try_server(struct cx *cx, enum mail_lane lane, const char *address, const char *site_name)
{
	struct smtp_server server = post_server(cx->site, lane);
	struct jobs_q_mail_claimed row = { .id = id_new(), .address = address };
	struct jobs_q_letter_get letter = {
		.subject = core_text(LANG_SV, T_MAIL_TEST_SUBJECT),
		.body = core_text(LANG_SV, T_MAIL_TEST_BODY),
		.lang = lang_code(LANG_SV),
	};
	struct str message = { 0 };
	struct smtp_reply reply;
	struct smtp *smtp;

	if (post_compose(cx, site_name, &letter, &row, &message)) {
		fprintf(
		    stderr, "lyhord: \"%s\" is no address that mail can be sent to.\n", address);
		return EXIT_USAGE;
	}
	smtp = smtp_open(cx->arena, &server);
	reply = smtp_send(smtp, address, message);
	smtp_close(smtp);
	if (reply.result == SMTP_SENT) {
		printf("%s took the mail: %d %s\n", post_server_name(cx->site, lane), reply.code,
		    reply.words);
		return EXIT_DONE;
	}
	fprintf(stderr, "lyhord: %s did not take the mail: %s", post_server_name(cx->site, lane),
	    what_failed[reply.cause]);
	if (reply.code)
		fprintf(stderr, " (%d %s)", reply.code, reply.words);
	fputs(".\n", stderr);
	return EXIT_FAILED;
}

static enum exit_code
cmd_mail_test(const struct args *a)
{
	CLEANUP(app_close) struct app_session s = { 0 };
	struct settings settings = { 0 };
	enum exit_code code;
	enum err e;

	if (app_open(a->words[0], true, &s))
		return EXIT_FAILED;
	if (!post_is_on(s.site)) {
		fputs("lyhord: no mail server: set smtp and smtp_from in lyhord.conf.\n", stderr);
		return EXIT_FAILED;
	}
	if ((e = settings_get(&s.cx, &settings)))
		return app_failed(&s.cx, e, "the settings cannot be read");
	db_rest(&s.cx);
	code = try_server(&s.cx, MAIL_URGENT, a->words[1], settings.name);
	if (code == EXIT_DONE && s.site->mail.smtp_bulk)
		code = try_server(&s.cx, MAIL_BULK, a->words[1], settings.name);
	return code;
}

static const struct command list[] = {
	{ "mail test", "DIR ADDRESS",
	    "Sends a test mail to ADDRESS at once, past the queue, and prints what the server "
	    "answered.",
	    "", 2, 2, cmd_mail_test },
};
const struct commands app_mail_commands = { list, ARRAY_LEN(list) };
