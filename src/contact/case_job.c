/* Mail to the one who filed a case. What stands in it is the number and where to read: neither the
 * secret code nor the text of an answer, as mail can be read by others on its way. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/case.h"
#include "core/i18n.h"
#include "core/post.h"
#include "core/setting.h"
#include "core/site.h"
#include "db/db.h"
#include "fmt/when.h"
#include "web/web.h"

static const char *
where_to_follow(struct cx *cx, enum lang lang)
{
	static const char *const prefix[N_LANG] = { "", "/en", "/fi" };
	struct text_arg arg;

	if (!cx->site->base_url[0])
		return core_text(lang, T_MAIL_FOLLOW_SITE);
	arg = TEXT_ARG(arena_printf(cx->arena, "%s%s/arende", cx->site->base_url, prefix[lang]));
	return core_text_format(cx->arena, lang, T_MAIL_FOLLOW, 1, &arg);
}

/* JO 5613-2008: who writes is told that it arrived and when to expect an answer. */
static const char *
by_when(struct cx *cx, enum lang lang, int64_t due)
{
	struct cx as_read = *cx;
	struct text_arg day;

	as_read.lang = lang;
	if (!due)
		return core_text(lang, T_FILE_SOON);
	day = TEXT_ARG(web_day_text(&as_read, when_day(due)));
	return core_text_format(cx->arena, lang, T_RECEIPT_BY, 1, &day);
}

/* Once for each source and id: run twice, the second finds the first one's row. */
static enum err
queue(struct cx *cx, const struct contact_q_case_to_mail *row, const char *source,
    int64_t source_id, unsigned subject, unsigned body, const char *when)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum lang lang = (enum lang)row->lang;
	struct settings settings = { 0 };
	struct text_arg args[4];
	struct outbox_letter letter;
	enum err e;

	if ((e = settings_get(cx, &settings)))
		return e;
	args[0] = TEXT_ARG(row->number);
	args[1] = TEXT_ARG(where_to_follow(cx, lang));
	args[2] = TEXT_ARG(settings.name);
	args[3] = TEXT_ARG(when);
	letter = (struct outbox_letter) {
		.subject = core_text_format(cx->arena, lang, subject, 1, args),
		.body = core_text_format(cx->arena, lang, body, ARRAY_LEN(args), args),
		.lang = lang_code(lang),
	};
	if ((e = db_begin(cx, &tx)))
		return e;
	e = outbox_send(cx, &letter,
	    &(struct outbox_to) { .source = source,
		.source_id = source_id,
		.address = row->email,
		.lane = MAIL_URGENT });
	return e ? e : db_commit(&tx);
}

enum err
contact_mail_receipt(struct cx *cx, int64_t case_id)
{
	struct contact_q_case_to_mail row = { 0 };
	int64_t due = 0;
	enum err e;

	if ((e = contact_q_case_to_mail(cx, case_id, &row)) || !row.email ||
	    (e = contact_case_due(cx, case_id, &due)))
		return e;
	return queue(cx, &row, "contact.receipt", case_id, T_MAIL_RECEIPT_SUBJECT,
	    T_MAIL_RECEIPT_BODY, by_when(cx, (enum lang)row.lang, due));
}

/* Tells of the newest answer given in writing; what was said on the phone is known already. */
enum err
contact_mail_answer(struct cx *cx, int64_t case_id)
{
	struct contact_q_case_to_mail row = { 0 };
	struct contact_q_answer_to_mail answer = { 0 };
	bool found = false;
	enum err e;

	if ((e = contact_q_case_to_mail(cx, case_id, &row)) || !row.email)
		return e;
	e = contact_q_answer_to_mail(cx, case_id, MESSAGE_OUT, CHANNEL_WEB, &found, &answer);
	if (e || !found)
		return e;
	return queue(
	    cx, &row, "contact.answer", answer.id, T_MAIL_ANSWER_SUBJECT, T_MAIL_ANSWER_BODY, "");
}

/* The newest question about what is missing: asked, and once more when nothing came. */
static enum err
mail_of_question(
    struct cx *cx, int64_t case_id, const char *source, unsigned subject, unsigned body)
{
	struct contact_q_case_to_mail row = { 0 };
	struct contact_q_answer_to_mail question = { 0 };
	bool found = false;
	enum err e;

	if ((e = contact_q_case_to_mail(cx, case_id, &row)) || !row.email)
		return e;
	e = contact_q_answer_to_mail(cx, case_id, MESSAGE_ASK, CHANNEL_WEB, &found, &question);
	if (e || !found)
		return e;
	return queue(cx, &row, source, question.id, subject, body, "");
}

enum err
contact_mail_ask(struct cx *cx, int64_t case_id)
{
	return mail_of_question(cx, case_id, "contact.ask", T_MAIL_ASK_SUBJECT, T_MAIL_ASK_BODY);
}

enum err
contact_mail_remind(struct cx *cx, int64_t case_id)
{
	return mail_of_question(
	    cx, case_id, "contact.remind", T_MAIL_REMIND_SUBJECT, T_MAIL_REMIND_BODY);
}
