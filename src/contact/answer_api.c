/* Answers and the search, as JSON. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/id.h"
#include "contact/answer.h"
#include "contact/api.h"
#include "contact/case.h"
#include "contact/case_search.h"
#include "contact/pages.h"
#include "core/role.h"
#include "db/db.h"
#include "search/search.h"
#include "text/utf8.h"
#include "web/api.h"

enum { Q_MAX = 1000, PASSAGE = 200, HITS = 20 };

static const struct form_field list_fields[] = {
	{ "topic", FORM_SELECT, T_QUEUE_TOPIC, T_NONE, 20, false, NULL },
	{ "lang", FORM_SELECT, T_API_LANG, T_NONE, 2, false, NULL },
	API_PAGE_FIELDS,
};

static const struct form_field search_fields[] = {
	{ "q", FORM_SEARCH, T_API_Q, T_NONE, Q_MAX, true, NULL },
	{ "lang", FORM_SELECT, T_API_LANG, T_NONE, 2, false, NULL },
	{ "limit", FORM_NUMBER, T_API_LIMIT, T_NONE, 6, false, NULL, .least = 1, .most = HITS },
};

static const struct api_field answer_fields[] = {
	{ "id", API_ID },
	{ "lang", API_TEXT, .values = "sv en fi" },
	{ "question", API_TEXT },
	{ "answer", API_TEXT },
	{ "topic", API_OBJECT, .of = api_named_fields, .n_of = 2 },
	{ "unit", API_TEXT, .maybe = true },
	{ "source", API_TEXT, .maybe = true },
	{ "reviewed_at", API_TIME },
	{ "url", API_TEXT },
};

static const struct api_field hit_fields[] = {
	{ "kind", API_TEXT, .values = "answer case" },
	{ "id", API_ID },
	{ "title", API_TEXT },
	{ "passage", API_TEXT },
	{ "score", API_NUMBER },
	{ "url", API_TEXT },
};

static void
lang_options(struct form *f)
{
	static const struct form_option langs[] = { { "sv", "Svenska" }, { "en", "English" },
		{ "fi", "Suomi" } };

	form_options(f, "lang", langs, ARRAY_LEN(langs));
}

static enum err
list_options(struct cx *cx, struct form *f)
{
	lang_options(f);
	return contact_topic_options(cx, f, "topic");
}

static enum err
search_options(struct cx *cx, struct form *f)
{
	(void)cx;
	lang_options(f);
	return OK;
}

static json_t *
answer_json(struct cx *cx, const struct contact_q_answer_get *r)
{
	const char *id = id_string(cx->arena, r->id);
	json_t *o = json_pack("{s:s,s:s,s:s,s:s,s:o,s:o,s:o}", "id", id, "lang",
	    lang_code((enum lang)r->lang), "question", r->question, "answer", r->body, "topic",
	    api_named(cx, r->topic_id, core_pick(cx->lang, r->topic_sv, r->topic_en, r->topic_fi)),
	    "reviewed_at", api_time(cx, r->reviewed_at), "url",
	    json_string(arena_printf(cx->arena, "/svar/%s", id)));

	if (r->unit_sv)
		json_object_set_new(o, "unit",
		    json_string(core_pick(cx->lang, r->unit_sv, r->unit_en, r->unit_fi)));
	if (r->source)
		json_object_set_new(o, "source", json_string(r->source));
	return o;
}

static int64_t
lang_of(const struct form *f)
{
	enum lang lang;

	return lang_find(str_of(form_value(f, "lang")), &lang) ? (int64_t)lang : SEARCH_LANG_ANY;
}

static enum err
list_answers(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct contact_q_answer_page *rows = NULL;
	struct form *f = NULL;
	json_t *items;
	int64_t after = 0;
	size_t n = 0;
	bool go = false;
	enum err e;

	if ((e = api_read(cx, rq, rs, &f, &go)) || !go || (e = api_after_id(cx, f, &after)))
		return e;
	if ((e = contact_q_answer_page(
		 cx, after, form_id(f, "topic"), lang_of(f), (int64_t)api_limit(f) + 1, &rows, &n)))
		return e;
	_Static_assert(sizeof(struct contact_q_answer_page) == sizeof(struct contact_q_answer_get),
	    "same columns");
	items = json_array();
	for (size_t i = 0; i < MIN(n, api_limit(f)); i++)
		json_array_append_new(
		    items, answer_json(cx, (const struct contact_q_answer_get *)(void *)&rows[i]));
	return api_send_list(cx, rq, rs, f, items,
	    n > api_limit(f) ? id_string(cx->arena, rows[api_limit(f) - 1].id) : NULL);
}

static enum err
show_answer(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct contact_q_answer_get row = { 0 };
	JSON_CLEANUP json_t *o = NULL;
	struct form *f = NULL;
	int64_t id = 0;
	bool go = false;
	enum err e;

	if ((e = api_read(cx, rq, rs, &f, &go)) || !go || (e = http_param_id(rq, 0, &id)) ||
	    (e = contact_answer_get(cx, id, AUDIENCE_PUBLIC, &row)))
		return e;
	o = answer_json(cx, &row);
	return api_send(cx, rs, 200, o);
}

static json_t *
hit_json(struct cx *cx, const char *kind, int64_t id, const char *title, const char *passage,
    double score)
{
	const char *at = id_string(cx->arena, id);

	return json_pack("{s:s,s:s,s:s,s:s,s:f,s:s}", "kind", kind, "id", at, "title", title,
	    "passage", passage, "score", score, "url",
	    arena_printf(cx->arena, "%s/%s",
		strcmp(kind, "case") == 0 ? "/api/v1/cases" : "/api/v1/answers", at));
}

/* Answers by their score; then, for a token that may read cases, the cases that it may see. */
static enum err
search(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct answer_hit *answers = NULL;
	struct case_hit *cases = NULL;
	struct form *f = NULL;
	struct str q;
	size_t n_answers = 0;
	size_t n_cases = 0;
	size_t max;
	json_t *items;
	bool go = false;
	enum err e;

	if ((e = api_read(cx, rq, rs, &f, &go)) || !go)
		return e;
	q = str_of(form_value(f, "q"));
	max = MIN(api_limit(f), (size_t)HITS);
	if ((e = contact_answer_suggest(cx,
		 &(struct answer_ask) {
		     .text = q, .lang = (int)lang_of(f), .audience = AUDIENCE_PUBLIC, .max = max },
		 &answers, &n_answers)))
		return e;
	if ((rq->scopes & 1u << SCOPE_CASES_READ) && core_may(cx, PERM_CASE_READ) &&
	    (e = contact_case_search(cx, q, max, &cases, &n_cases)))
		return e;
	items = json_array();
	for (size_t i = 0; i < n_answers; i++)
		json_array_append_new(items,
		    hit_json(cx, "answer", answers[i].id, answers[i].row.question,
			text_excerpt(cx->arena, answers[i].row.body, PASSAGE), answers[i].score));
	for (size_t i = 0; i < n_cases; i++)
		json_array_append_new(
		    items, hit_json(cx, "case", cases[i].row.id, cases[i].row.title,
			       cases[i].passage, cases[i].score));
	return api_send_list(cx, rq, rs, f, items, NULL);
}

static const struct api_op ops[] = {
	{ .name = "listAnswers",
	    .scope = SCOPE_ANSWERS_READ,
	    .summary = T_API_LIST_ANSWERS,
	    .query = list_fields,
	    .n_query = ARRAY_LEN(list_fields),
	    .options = list_options,
	    .out = answer_fields,
	    .n_out = ARRAY_LEN(answer_fields),
	    .list = true },
	{ .name = "getAnswer",
	    .scope = SCOPE_ANSWERS_READ,
	    .summary = T_API_GET_ANSWER,
	    .out = answer_fields,
	    .n_out = ARRAY_LEN(answer_fields) },
	{ .name = "search",
	    .scope = SCOPE_SEARCH,
	    .summary = T_API_SEARCH,
	    .query = search_fields,
	    .n_query = ARRAY_LEN(search_fields),
	    .options = search_options,
	    .out = hit_fields,
	    .n_out = ARRAY_LEN(hit_fields),
	    .list = true },
};

static const struct http_route routes[] = {
	{ HTTP_GET, "/api/v1/answers", PERM_TOKEN, list_answers, .api = &ops[0] },
	{ HTTP_GET, "/api/v1/answers/{id}", PERM_TOKEN, show_answer, .api = &ops[1] },
	{ HTTP_GET, "/api/v1/search", PERM_TOKEN, search, .api = &ops[2] },
};

const struct http_routes contact_answer_api_routes = { routes, ARRAY_LEN(routes) };
