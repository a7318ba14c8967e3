/* What was read to a caller, sent to them: an approved public answer in its own words, which hold
 * nothing of anybody; anything else as the line that there is an answer. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/desk_job.h"

#include "base/id.h"
#include "contact/answer.h"
#include "contact/case.h"
#include "core/i18n.h"
#include "core/post.h"
#include "core/setting.h"
#include "core/site.h"
#include "db/db.h"

static const char *
where(struct cx *cx, enum lang lang, const struct contact_q_read_out *row)
{
	static const char *const prefix[N_LANG] = { "", "/en", "/fi" };

	if (!cx->site->base_url[0])
		return "";
	return arena_printf(cx->arena, "%s%s/svar/%s", cx->site->base_url, prefix[lang],
	    id_string(cx->arena, row->answer_id));
}

enum err
contact_mail_read_out(struct cx *cx, int64_t case_id)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct contact_q_read_out row = { 0 };
	struct settings settings = { 0 };
	struct outbox_letter letter;
	struct text_arg args[4];
	enum lang lang;
	bool found = false;
	bool approved;
	enum err e;

	/* Taken back, or protected since: nothing is sent. */
	if ((e = contact_q_read_out(cx, case_id, &found, &row)) || !found || !row.email)
		return e;
	if ((e = settings_get(cx, &settings)))
		return e;
	lang = (enum lang)row.lang;
	approved = row.answer_body && row.audience == AUDIENCE_PUBLIC &&
		   (strcmp(row.answer_body, row.body) == 0 || base_broken("read-out"));
	args[0] = TEXT_ARG(row.number);
	args[1] = TEXT_ARG(approved ? row.question : "");
	args[2] =
	    TEXT_ARG(approved ? arena_printf(cx->arena, "%s\n\n%s", row.body, where(cx, lang, &row))
			      : core_text(lang, T_MAIL_FOLLOW_SITE));
	args[3] = TEXT_ARG(settings.name);
	letter = (struct outbox_letter) {
		.subject = core_text_format(cx->arena, lang,
		    approved ? T_MAIL_READ_OUT_SUBJECT : T_MAIL_ANSWER_SUBJECT, 2,
		    (struct text_arg[]) { args[0], args[1] }),
		.body = approved ? core_text_format(
				       cx->arena, lang, T_MAIL_READ_OUT_BODY, ARRAY_LEN(args), args)
				 : core_text_format(cx->arena, lang, T_MAIL_ANSWER_BODY, 3,
				       (struct text_arg[]) { args[0], args[2], args[3] }),
		.lang = lang_code(lang),
	};
	if ((e = db_begin(cx, &tx)))
		return e;
	e = outbox_send(cx, &letter,
	    &(struct outbox_to) { .source = "contact.read_out",
		.source_id = case_id,
		.address = row.email,
		.lane = MAIL_URGENT });
	return e ? e : db_commit(&tx);
}
