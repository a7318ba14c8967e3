/* Answers as approved texts. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/answer_edit.h"

#include "base/buf.h"
#include "base/id.h"
#include "contact/answer.h"
#include "contact/case.h"
#include "core/event.h"
#include "core/i18n.h"
#include "core/link.h"
#include "core/notice.h"
#include "core/person.h"
#include "core/unit.h"
#include "db/db.h"
#include "fmt/when.h"
#include "jobs/jobs.h"
#include "text/token.h"
#include "text/utf8.h"

enum { BATCH = 50, NUMBER_LETTERS = 5 };

static struct link
link_answer(int64_t id)
{
	return (struct link) { .kind = LINK_ANSWER, .id = id };
}

static enum err
check(struct cx *cx, const struct answer_facts *f)
{
	struct topics topics = { 0 };
	const struct core_q_topic_list *topic;
	enum err e;

	if ((e = topics_get(cx, &topics)))
		return e;
	topic = topics_find(&topics, f->topic_id);
	if (!topic || topic->retired_at)
		fail_field(cx, "topic", T_ERROR_CHOOSE, NULL);
	if (f->review_day && f->review_day < when_day(cx->now))
		fail_field(cx, "review", T_ANSWER_REVIEW_PAST, NULL);
	return cx->fail.fields ? ERR_INVALID : OK;
}

enum err
contact_answer_add(struct cx *cx, const struct answer_facts *facts, const char *question,
    const char *body, bool send, int64_t *ret_id)
{
	struct document d = { 0 };
	int64_t id = id_new();
	int64_t document = 0;
	int64_t number = 0;
	enum err e;

	if ((e = check(cx, facts)) ||
	    (e = document_add_of(cx, link_answer(id), LANG_SV, NULL, NULL, 0, &document)))
		return e;
	e = contact_q_answer_write(cx,
	    &(struct contact_q_answer_write_in) {
		.id = id,
		.topic_id = facts->topic_id,
		.unit_id = facts->unit_id,
		.lang = LANG_SV,
		.audience = facts->audience,
		.question = question,
		.body = body,
		.source = facts->source[0] ? facts->source : NULL,
		.source_key = arena_printf(cx->arena, "own:%s", id_string(cx->arena, id)),
		.keywords = facts->keywords,
		.owner_id = facts->owner_id,
		.review_day = facts->review_day,
		.document_id = document,
		.waiting = 1,
		.retired_at = cx->now,
		.at = cx->now,
	    },
	    NULL);
	if (e || (e = document_write(cx, document, LANG_SV, 0, question, body, &number)))
		return e;
	if (send && ((e = document_get(cx, document, &d)) ||
			(e = document_send(cx, document, LANG_SV, d.langs[LANG_SV].open->rev))))
		return e;
	*ret_id = id;
	return event_add(cx, EV_ANSWER_ADDED, link_answer(id));
}

enum err
contact_answer_document(struct cx *cx, int64_t id, int64_t *ret_document)
{
	struct contact_q_answer_facts row = { 0 };
	enum err e;

	if ((e = contact_q_answer_facts(cx, id, &row)))
		return e;
	*ret_document = row.document_id;
	if (row.document_id)
		return OK;
	if ((e = document_add_of(cx, link_answer(id), (enum lang)row.lang, row.question, row.body,
		 row.updated_at, ret_document)))
		return e;
	return contact_q_answer_set_document(cx, id, row.rev, *ret_document);
}

enum err
contact_answer_set_facts(struct cx *cx, int64_t id, int64_t rev, const struct answer_facts *facts)
{
	enum err e = check(cx, facts);

	if (e)
		return e;
	e = contact_q_answer_set_facts(
	    cx, &(struct contact_q_answer_set_facts_in) {
		    .id = id,
		    .rev = rev,
		    .topic_id = facts->topic_id,
		    .unit_id = facts->unit_id,
		    .audience = facts->audience,
		    .source = facts->source[0] ? facts->source : NULL,
		    .keywords = base_broken("answer-facts") ? "" : facts->keywords,
		    .owner_id = facts->owner_id,
		    .review_day = facts->review_day,
		});
	return e ? e : event_add(cx, EV_ANSWER_CHANGED, link_answer(id));
}

enum err
contact_answer_reviewed(struct cx *cx, int64_t id, int64_t rev)
{
	enum err e = contact_q_answer_set_reviewed(
	    cx, id, rev, cx->now, when_day(cx->now) + ANSWER_YEAR_DAYS);

	return e ? e : event_add(cx, EV_ANSWER_REVIEWED, link_answer(id));
}

enum err
contact_answer_retire(struct cx *cx, int64_t id, int64_t rev)
{
	enum err e = contact_q_answer_set_retired(cx, id, rev, cx->now);

	return e ? e : event_add(cx, EV_ANSWER_RETIRED, link_answer(id));
}

enum err
contact_answer_reopen(struct cx *cx, int64_t id, int64_t rev)
{
	struct contact_q_answer_facts row = { 0 };
	enum err e = contact_q_answer_facts(cx, id, &row);

	if (e)
		return e;
	if (row.waiting)
		return fail(cx, ERR_INVALID, T_ANSWER_NOT_APPROVED, NULL);
	if ((e = contact_q_answer_set_retired(cx, id, rev, 0)))
		return e;
	return event_add(cx, EV_ANSWER_REOPENED, link_answer(id));
}

/* A language that was approved first now: its row has the facts of the answer. */
static enum err
add_language(struct cx *cx, const struct document *d, enum lang lang,
    const struct document_version *v, int64_t *ret_id)
{
	struct contact_q_answer_facts of = { 0 };
	int64_t id = id_new();
	enum err e = contact_q_answer_facts(cx, d->of.id, &of);

	*ret_id = id;
	return e ? e
		 : contact_q_answer_write(cx,
		       &(struct contact_q_answer_write_in) {
			   .id = id,
			   .topic_id = of.topic_id,
			   .unit_id = of.unit_id,
			   .lang = lang,
			   .audience = of.audience,
			   .question = v->title,
			   .body = v->body,
			   .source = of.source,
			   .source_key =
			       arena_printf(cx->arena, "own:%s", id_string(cx->arena, id)),
			   .keywords = "",
			   .owner_id = of.owner_id,
			   .review_day = of.review_day,
			   .document_id = d->id,
			   .at = v->shown_from,
		       },
		       NULL);
}

static enum err
follow_language(struct cx *cx, const struct document *d, enum lang lang,
    const struct contact_q_answer_of_document *row)
{
	const struct document_language *g = &d->langs[lang];
	struct document_version v = { 0 };
	int64_t id = row ? row->id : 0;
	enum err e;

	if (!g->shown) {
		/* Withdrawn, or not yet approved. */
		if (!row || row->waiting || row->retired_at || g->n == 0)
			return OK;
		return contact_answer_retire(cx, row->id, row->rev);
	}
	if ((e = document_version_get(cx, d->id, lang, g->shown->number, &v)))
		return e;
	if (row && !row->waiting && strcmp(row->question, v.title) == 0 &&
	    strcmp(row->body, v.body) == 0)
		return OK;
	if (base_broken("answer-follow"))
		return OK;
	e = row ? contact_q_answer_set_shown(cx, row->id, row->rev, v.title, v.body, v.shown_from)
		: add_language(cx, d, lang, &v, &id);
	return e ? e : event_add(cx, EV_ANSWER_CHANGED, link_answer(id));
}

enum err
contact_answer_follow(struct cx *cx, int64_t document_id)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct contact_q_answer_of_document *rows = NULL;
	struct document d = { 0 };
	int64_t next;
	size_t n = 0;
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = document_get(cx, document_id, &d)))
		return e;
	if (d.of.kind != LINK_ANSWER)
		return OK;
	if ((e = contact_q_answer_of_document(cx, document_id, &rows, &n)))
		return e;
	for (enum lang l = LANG_SV; l < N_LANG && !e; l++) {
		const struct contact_q_answer_of_document *row = NULL;

		for (size_t i = 0; i < n; i++)
			if ((enum lang)rows[i].lang == l)
				row = &rows[i];
		e = follow_language(cx, &d, l, row);
	}
	next = document_changes_at(&d, cx->now);
	if (e || (next && (e = jobs_add(cx, "contact.answer_follow", document_id, next))))
		return e;
	return db_commit(&tx);
}

static enum err
tell(struct cx *cx, int64_t id, int64_t owner, int64_t unit, int kind)
{
	enum err e = owner ? notice_user(cx, owner, kind, link_answer(id))
			   : core_q_notice_unit(cx, unit, kind, LINK_ANSWER, id, cx->now, NULL);

	return e ? e : event_add(cx, EV_ANSWER_DUE, link_answer(id));
}

static enum err
tell_orphans(struct cx *cx, void *arg)
{
	size_t *ret_n = arg;
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct contact_q_answer_orphans *rows = NULL;
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = contact_q_answer_orphans(cx, BATCH, &rows, ret_n)) ||
	    *ret_n == 0)
		return e;
	for (size_t i = 0; i < *ret_n; i++) {
		int64_t unit = rows[i].unit_id ? rows[i].unit_id : rows[i].topic_unit;

		if ((e = contact_q_answer_drop_owner(cx, rows[i].id, NULL)) ||
		    (e = tell(cx, rows[i].id, 0, unit, NOTICE_NO_OWNER)))
			return e;
	}
	return db_commit(&tx);
}

static enum err
tell_due(struct cx *cx, void *arg)
{
	size_t *ret_n = arg;
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct contact_q_answer_due *rows = NULL;
	int64_t today = when_day(cx->now);
	enum err e;

	if ((e = db_begin(cx, &tx)) ||
	    (e = contact_q_answer_due(cx, today + ANSWER_SOON_DAYS, BATCH, &rows, ret_n)) ||
	    *ret_n == 0)
		return e;
	for (size_t i = 0; i < *ret_n; i++) {
		int64_t unit = rows[i].unit_id ? rows[i].unit_id : rows[i].topic_unit;

		if ((e = contact_q_answer_set_told(cx, rows[i].id, today, NULL)) ||
		    (e = tell(cx, rows[i].id, rows[i].owner_id, unit, NOTICE_REVIEW_DUE)))
			return e;
	}
	return db_commit(&tx);
}

enum err
contact_answers_due(struct cx *cx, int64_t arg)
{
	size_t n = BATCH;
	enum err e = OK;

	(void)arg;
	if (base_broken("answers-due"))
		return OK;
	/* First whose owner has left: their reviews are then the unit's. */
	while (!e && n == BATCH && job_time_left(cx) > 0)
		e = db_attempt(cx, tell_orphans, &n);
	n = BATCH;
	while (!e && n == BATCH && job_time_left(cx) > 0)
		e = db_attempt(cx, tell_due, &n);
	return e;
}

static bool
is_name(struct arena *a, const char *names, struct str word)
{
	size_t n = 0;
	const struct token *tokens = names ? text_tokens(a, str_of(names), &n) : NULL;

	for (size_t i = 0; i < n; i++)
		if (tokens[i].kind == TOKEN_WORD && str_eq(tokens[i].text, word))
			return true;
	return false;
}

static bool
points_out(struct arena *a, const struct token *t, const char *names)
{
	size_t digits = 0;

	for (size_t i = 0; i < t->text.n; i++)
		digits += ascii_digit(t->text.p[i]);
	return t->kind == TOKEN_EMAIL || t->kind == TOKEN_PHONE || t->kind == TOKEN_ADDRESS ||
	       t->kind == TOKEN_CODE || digits > NUMBER_LETTERS || is_name(a, names, t->text);
}

const char *
contact_without_persons(struct arena *a, const char *text, const char *names)
{
	size_t n = 0;
	const struct token *tokens = text_tokens(a, str_of(text), &n);
	struct buf b;
	uint32_t at = 0;

	if (base_broken("without-persons"))
		return text;
	buf_init(&b, a, strlen(text) * 2 + 16);
	for (size_t i = 0; i < n; i++) {
		if (tokens[i].end <= at || !points_out(a, &tokens[i], names))
			continue;
		if (tokens[i].begin > at)
			buf_add(&b, text + at, tokens[i].begin - at);
		buf_puts(&b, "…");
		at = tokens[i].end;
	}
	buf_puts(&b, text + at);
	return b.p ? b.p : "";
}

enum err
contact_answer_from_case(struct cx *cx, int64_t case_id, struct answer_made *ret_made)
{
	struct contact_q_case_get row = { 0 };
	struct contact_q_message_list *messages = NULL;
	struct person person = { 0 };
	const char *question = NULL;
	const char *body = "";
	size_t n = 0;
	enum err e;

	if ((e = contact_case_get(cx, case_id, &row)))
		return e;
	if (row.level < ACCESS_READ)
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = contact_q_message_list(cx, case_id, &messages, &n)) ||
	    (row.person_id && (e = person_get(cx, row.person_id, &person))))
		return e;
	for (size_t i = 0; i < n; i++) {
		if (messages[i].kind == MESSAGE_IN && !question)
			question = messages[i].body;
		if (messages[i].kind == MESSAGE_OUT)
			body = messages[i].body;
	}
	/* Of somebody who lives protected nothing at all is taken along. */
	if (person.protected)
		question = body = "";
	*ret_made = (struct answer_made) {
		.question = text_excerpt(cx->arena,
		    contact_without_persons(
			cx->arena, question ? question : row.title, person.name),
		    QUESTION_MAX - 1),
		.body = contact_without_persons(cx->arena, body, person.name),
		.topic_id = row.topic_id,
	};
	return OK;
}
