/* Forms about answers: a new one (also made of a case), its facts, and the buttons of its page. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/id.h"
#include "contact/answer.h"
#include "contact/answer_edit.h"
#include "contact/answer_page.h"
#include "contact/answer_use.h"
#include "contact/answer_wrong.h"
#include "contact/case_op.h"
#include "contact/pages.h"
#include "core/role.h"
#include "core/task.h"
#include "db/db.h"
#include "fmt/when.h"
#include "gen/contact_tpl.h"
#include "web/dispatch.h"
#include "web/press.h"

enum { ID_CHARS = 20, NAME_CHARS = 254, DAY_CHARS = 40 };

#define FACTS                                                                                      \
	{ "topic", FORM_TREE, T_QUEUE_TOPIC, T_NONE, ID_CHARS, true, NULL },                       \
	    { "unit", FORM_SELECT, T_QUEUE_UNIT, T_ANSWER_UNIT_HELP, ID_CHARS, false, NULL },      \
	    { "owner", FORM_TEXT, T_ANSWER_OWNER, T_ANSWER_OWNER_HELP, NAME_CHARS, false, "off" }, \
	    { "review", FORM_DATE, T_ANSWER_REVIEW, T_ANSWER_REVIEW_HELP, DAY_CHARS, false,        \
		    "off" },                                                                       \
	    { "keywords", FORM_TEXT, T_ANSWER_KEYWORDS, T_ANSWER_KEYWORDS_HELP, KEYWORDS_MAX,      \
		    false, "off" },                                                                \
	    { "audience", FORM_RADIO, T_ANSWERS_AUDIENCE, T_NONE, 2, true, NULL },                 \
	{                                                                                          \
		"source", FORM_TEXT, T_ANSWER_SOURCE, T_ANSWER_SOURCE_HELP, SOURCE_MAX_CHARS,      \
		    false, "off"                                                                   \
	}

static const struct form_field new_fields[] = {
	{ "question", FORM_TEXT, T_ANSWERS_QUESTION, T_ANSWER_QUESTION_HELP, QUESTION_MAX, true,
	    "off" },
	{ "body", FORM_LONG, T_ANSWERS_BODY, T_ANSWER_BODY_HELP, ANSWER_MAX, true, "off" },
	FACTS,
};

static const struct form_field facts_fields[] = {
	{ "rev", FORM_HIDDEN, T_NONE, T_NONE, ID_CHARS, false, NULL },
	FACTS,
};

enum { F_REV, F_TOPIC, F_UNIT, F_OWNER, F_REVIEW, F_KEYWORDS, F_AUDIENCE, F_SOURCE, N_FACTS };

static const struct form_field wrong_fields[] = {
	{ "wrong", FORM_TEXT, T_ANSWER_WRONG, T_ANSWER_WRONG_HELP, ANSWER_WRONG_MAX, false, "off" },
};

static enum err
options(struct cx *cx, struct form *f)
{
	struct form_option *o = arena_array(cx->arena, 2, sizeof(*o));
	enum err e;

	o[0] =
	    (struct form_option) { .value = "0", .label = core_text(cx->lang, T_ANSWERS_PUBLIC) };
	o[1] =
	    (struct form_option) { .value = "1", .label = core_text(cx->lang, T_ANSWERS_INSIDE) };
	form_options(f, "audience", o, 2);
	if ((e = contact_topic_options(cx, f, "topic")))
		return e;
	return contact_unit_options(cx, f, 0);
}

/* What was typed; notes who cannot be found as owner. */
static enum err
facts_of(struct cx *cx, const struct form *f, struct answer_facts *ret)
{
	const char *owner = form_value(f, "owner");
	struct answer_facts facts = {
		.topic_id = form_id(f, "topic"),
		.unit_id = form_id(f, "unit"),
		.audience =
		    strcmp(form_value(f, "audience"), "1") == 0 ? AUDIENCE_STAFF : AUDIENCE_PUBLIC,
		.keywords = form_value(f, "keywords"),
		.source = form_value(f, "source"),
	};
	enum err e = owner[0] ? task_who(cx, "owner", owner, &facts.owner_id) : OK;

	(void)form_day(f, "review", &facts.review_day);
	*ret = facts;
	return e;
}

static enum err
draw_new(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f,
    const char *from_case, int status)
{
	struct answer_new_view v = { .form = f, .from_case = from_case };
	struct page p;

	v.may_save = core_may(cx, PERM_TEXTS);
	page_begin(&p, cx, rq, core_text(cx->lang, T_ANSWER_NEW));
	contact_tpl_answer_new(&p.h, &v);
	return page_send(&p, rs, status);
}

static const char *
head_of(struct cx *cx, struct str text, size_t max)
{
	return str_dup(cx->arena, utf8_head(text, max));
}

static enum err
show_new(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_new(cx, rq, new_fields, ARRAY_LEN(new_fields));
	struct answer_made made = { .question = head_of(cx, http_field(rq, "fraga"), QUESTION_MAX),
		.body = head_of(cx, http_field(rq, "svar"), ANSWER_MAX) };
	const char *from_case = NULL;
	int64_t id = 0;
	enum err e;

	if ((e = options(cx, f)))
		return e;
	if (id_parse(http_field(rq, "ur"), &id)) {
		if ((e = contact_answer_from_case(cx, id, &made)))
			return e;
		from_case = arena_printf(cx->arena, "/arbete/arenden/%s", id_string(cx->arena, id));
	}
	form_set(f, "question", made.question);
	form_set(f, "body", made.body);
	if (made.topic_id)
		form_set(f, "topic", id_string(cx->arena, made.topic_id));
	form_set(f, "owner", rq->user_name ? rq->user_name : "");
	form_set(f, "audience", "0");
	form_set(f, "review", when_day_iso(cx->arena, when_day(cx->now) + ANSWER_YEAR_DAYS));
	return draw_new(cx, rq, rs, f, from_case, 200);
}

static enum err
add(struct cx *cx, struct http_response *rs, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct answer_facts facts;
	bool send = !str_eqz(http_field(f->rq, "act"), "save");
	bool done = false;
	int64_t id = 0;
	enum err e;

	if ((e = form_check(f)) || (e = facts_of(cx, f, &facts)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	e = contact_answer_add(
	    cx, &facts, form_value(f, "question"), form_value(f, "body"), send, &id);
	if (e)
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(cx->arena, "/arbete/svar/%s?klart=%s", id_string(cx->arena, id),
		send ? "skickat" : "ny"));
}

static enum err
take_new(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, new_fields, ARRAY_LEN(new_fields));
	enum err e;

	if ((e = options(cx, f)))
		return e;
	e = add(cx, rs, f);
	return e == ERR_INVALID ? draw_new(cx, rq, rs, f, NULL, 422) : e;
}

static void
values_of(struct cx *cx, const struct contact_q_answer_facts *r, const char *values[N_FACTS])
{
	values[F_REV] = arena_printf(cx->arena, "%" PRId64, r->rev);
	values[F_TOPIC] = id_string(cx->arena, r->topic_id);
	values[F_UNIT] = r->unit_id ? id_string(cx->arena, r->unit_id) : "";
	values[F_OWNER] = r->owner_email ? r->owner_email : "";
	values[F_REVIEW] = r->review_day ? when_day_iso(cx->arena, r->review_day) : "";
	values[F_KEYWORDS] = r->keywords;
	values[F_AUDIENCE] = r->audience == AUDIENCE_STAFF ? "1" : "0";
	values[F_SOURCE] = r->source ? r->source : "";
}

/* The facts as they are kept, in words: for who was second. */
static enum err
theirs_of(struct cx *cx, const struct contact_q_answer_facts *r, const char *values[N_FACTS])
{
	struct contact_q_answer_one row = { 0 };
	enum err e = contact_q_answer_one(cx, r->id, &row);

	if (e)
		return e;
	values[F_TOPIC] = core_pick(cx->lang, row.topic_sv, row.topic_en, row.topic_fi);
	values[F_UNIT] =
	    row.unit_sv ? core_pick(cx->lang, row.unit_sv, row.unit_en, row.unit_fi) : "";
	values[F_AUDIENCE] = core_text(
	    cx->lang, r->audience == AUDIENCE_STAFF ? T_ANSWERS_INSIDE : T_ANSWERS_PUBLIC);
	return OK;
}

static void
fill_languages(struct cx *cx, const struct contact_q_answer_facts *r, const struct document *d,
    struct answer_view *v)
{
	static const unsigned names[N_LANG] = { T_LANG_SV, T_LANG_EN, T_LANG_FI };
	struct answer_lang *items = arena_array(cx->arena, N_LANG, sizeof(*items));

	for (enum lang l = LANG_SV; l < N_LANG; l++) {
		const struct document_language *g = d ? &d->langs[l] : NULL;

		items[l] = (struct answer_lang) {
			.name = core_text(cx->lang, names[l]),
			.code = lang_code(l),
			.shown = g ? g->shown != NULL : r->lang == (int64_t)l && !r->retired_at,
			.state = g && g->open
				     ? core_text(cx->lang, document_state_text(g->open->state))
				     : NULL,
			.outdated = g && g->outdated,
			.edit = d ? arena_printf(cx->arena, "/arbete/texter/%s/%s",
					id_string(cx->arena, d->id), lang_code(l))
				  : NULL,
		};
	}
	v->langs = items;
}

enum err
answer_edit_fill(
    struct cx *cx, struct http_request *rq, const struct answer_edit_draw *d, struct answer_view *v)
{
	struct contact_q_answer_facts r = { 0 };
	struct document *doc = NULL;
	const char **now = arena_array(cx->arena, N_FACTS, sizeof(*now));
	struct answer_use use = { 0 };
	enum err e;

	if ((e = contact_q_answer_facts(cx, d->id, &r)) ||
	    (e = contact_answer_use(cx, d->id, &use)))
		return e;
	if (r.document_id) {
		doc = arena_alloc(cx->arena, sizeof(*doc));
		if ((e = document_get(cx, r.document_id, doc)))
			return e;
	}
	fill_languages(cx, &r, doc, v);
	values_of(cx, &r, now);
	v->rq = rq;
	v->id = id_string(cx->arena, d->id);
	v->rev = r.rev;
	v->waiting = r.waiting;
	v->owner = r.owner;
	v->keywords = r.keywords[0] ? r.keywords : NULL;
	v->review = r.review_day ? web_day_text(cx, r.review_day) : NULL;
	v->review_soon = r.review_day && r.review_day <= when_day(cx->now) + ANSWER_SOON_DAYS;
	v->used = use.used;
	v->helped = use.helped;
	v->views = use.views;
	v->may_write = core_may(cx, PERM_TEXTS);
	v->wrong = d->wrong ? d->wrong : form_new(cx, rq, wrong_fields, ARRAY_LEN(wrong_fields));
	if (!v->may_write)
		return OK;
	v->facts = d->facts ? d->facts : form_new(cx, rq, facts_fields, ARRAY_LEN(facts_fields));
	for (size_t i = 0; i < N_FACTS; i++)
		if (!d->facts || (d->conflict && i == F_REV))
			form_set(v->facts, facts_fields[i].name, now[i]);
	v->facts_open = d->facts != NULL;
	if (d->conflict) {
		if ((e = theirs_of(cx, &r, now)))
			return e;
		v->theirs = now;
	}
	return options(cx, v->facts);
}

static enum err
save_facts(
    struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct answer_facts facts;
	int64_t rev = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_rev(cx, rq, &rev)) || (e = facts_of(cx, f, &facts)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = contact_answer_set_facts(cx, id, rev, &facts)))
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(cx->arena, "/arbete/svar/%s?klart=sparat", id_string(cx->arena, id)));
}

static enum err
take_facts(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct answer_edit_draw d = { .facts = form_read(
					  cx, rq, facts_fields, ARRAY_LEN(facts_fields)) };
	int status = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &d.id)) || (e = options(cx, d.facts)))
		return e;
	e = save_facts(cx, rq, rs, d.id, d.facts);
	if (!web_again(cx, e, &status))
		return e;
	d.conflict = status == 409;
	return answer_draw(cx, rq, rs, &d, status);
}

static enum err
save_wrong(struct cx *cx, struct http_response *rs, int64_t id, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = contact_answer_wrong(cx, id, form_value(f, "wrong"))))
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(cx->arena, "/arbete/svar/%s?klart=fel", id_string(cx->arena, id)));
}

static enum err
take_wrong(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct answer_edit_draw d = { .wrong = form_read(
					  cx, rq, wrong_fields, ARRAY_LEN(wrong_fields)) };
	enum err e;

	if ((e = http_param_id(rq, 0, &d.id)))
		return e;
	e = save_wrong(cx, rs, d.id, d.wrong);
	return e == ERR_INVALID ? answer_draw(cx, rq, rs, &d, 422) : e;
}

/* To the page of the text, which is made when it is not there. */
static enum err
take_write(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct form *f = form_read(cx, rq, NULL, 0);
	int64_t id = 0;
	int64_t document = 0;
	enum lang lang;
	bool done = false;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)))
		return e;
	if (!lang_find(str_of(rq->params[1]), &lang))
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = form_check(f)) || (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = contact_answer_document(cx, id, &document)))
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(cx->arena, "/arbete/texter/%s/%s", id_string(cx->arena, document),
		lang_code(lang)));
}

static enum err
press(struct cx *cx, struct http_request *rq, struct http_response *rs, const char *code,
    enum err (*change)(struct cx *cx, int64_t id, int64_t rev))
{
	struct answer_edit_draw d = { 0 };
	enum err e = web_press(cx, rq, rs,
	    arena_printf(cx->arena, "/arbete/svar/%s?klart=%s", rq->params[0], code), change);

	if (e != ERR_INVALID || http_param_id(rq, 0, &d.id))
		return e;
	return answer_draw(cx, rq, rs, &d, 422);
}

static enum err
take_reviewed(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return press(cx, rq, rs, "granskat", contact_answer_reviewed);
}

static enum err
take_retire(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return press(cx, rq, rs, "undan", contact_answer_retire);
}

static enum err
take_reopen(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return press(cx, rq, rs, "fram", contact_answer_reopen);
}

static enum err
make_answer(
    struct cx *cx, const struct panel_ask *ask, struct panel_link **ret_links, size_t *ret_n)
{
	struct panel_link *link = arena_alloc(cx->arena, sizeof(*link));

	*link = (struct panel_link) { .text = core_text(cx->lang, T_ANSWER_MAKE),
		.href = arena_printf(
		    cx->arena, "/arbete/svar/nytt?ur=%s", id_string(cx->arena, ask->on.id)) };
	*ret_links = link;
	*ret_n = 1;
	return OK;
}

const struct panel contact_panel_make_answer = {
	.on = LINK_CASE,
	.title = T_ANSWER_MAKE_TITLE,
	.permission = PERM_ANSWERS,
	.fn = make_answer,
};

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/svar/nytt", PERM_ANSWERS, show_new, 0 },
	{ HTTP_POST, "/arbete/svar/nytt", PERM_ANSWERS, take_new, 0 },
	{ HTTP_POST, "/arbete/svar/{id}/uppgifter", PERM_TEXTS, take_facts, 0 },
	{ HTTP_POST, "/arbete/svar/{id}/skriv/{lang}", PERM_TEXTS, take_write, 0 },
	{ HTTP_POST, "/arbete/svar/{id}/granskat", PERM_TEXTS, take_reviewed, 0 },
	{ HTTP_POST, "/arbete/svar/{id}/lagg-undan", PERM_TEXTS, take_retire, 0 },
	{ HTTP_POST, "/arbete/svar/{id}/ta-fram", PERM_TEXTS, take_reopen, 0 },
	{ HTTP_POST, "/arbete/svar/{id}/fel", PERM_STAFF, take_wrong, 0 },
};

const struct http_routes contact_answer_edit_routes = { routes, ARRAY_LEN(routes) };
