/* Public pages to ask: the front page, answers as one types, one answer, a topic. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/asked.h"
#include "contact/common.h"
#include "contact/pages.h"
#include "contact/passage.h"
#include "core/role.h"
#include "core/setting.h"
#include "core/unit.h"
#include "db/db.h"
#include "gen/contact_tpl.h"
#include "web/dispatch.h"

/* Below this the first answer is not opened by itself: it would be wrong more often than right. */
static const double SURE_ENOUGH = 0.4;
/* What staff are told to fit: so many of a hundred do. */
static const double SURE = 0.8;

enum {
	SUGGESTIONS = 6,
	TYPED = 5,
	COMPLETIONS = 3,
	PAGES = 3,
	ASKED = 2, /* of these, what others have asked */
	BELOW = 4,
	TOPIC_ANSWERS = 50,
	Q_MAX = 1000
};

static struct str
question_of(const struct http_request *rq)
{
	struct str q = http_field(rq, "q");

	return (struct str) { .p = q.p, .n = MIN(q.n, (size_t)Q_MAX) };
}

/* The first topics under an area, as a line that says what is in there. */
static const char *
topics_below(struct cx *cx, const struct topics *topics, int64_t parent)
{
	struct buf b;
	size_t n = 0;

	buf_init(&b, cx->arena, HTTP_BODY_MAX);
	for (size_t i = 0; i < topics->n && n < BELOW; i++) {
		const struct core_q_topic_list *t = &topics->rows[i];

		if (t->parent_id != parent || t->retired_at)
			continue;
		buf_puts(&b, n++ ? ", " : "");
		buf_puts(&b, core_pick(cx->lang, t->name_sv, t->name_en, t->name_fi));
	}
	return n ? b.p : NULL;
}

static enum err
show_front(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct page p;
	struct front_view v = { 0 };
	struct topics topics = { 0 };
	struct settings settings = { 0 };
	struct topic_item *areas;
	struct contact_q_answer_common *common = NULL;
	enum err e;

	if ((e = topics_get(cx, &topics)) || (e = settings_get(cx, &settings)) ||
	    (e = contact_common(cx, &topics, &common, &v.n_common)))
		return e;
	areas = arena_array(cx->arena, topics.n + 1, sizeof(*areas));
	for (size_t i = 0; i < topics.n; i++) {
		const struct core_q_topic_list *t = &topics.rows[i];

		if (!t->retired_at && !t->parent_id)
			areas[v.n_areas++] = (struct topic_item) { .key = t->key,
				.name = core_pick(cx->lang, t->name_sv, t->name_en, t->name_fi),
				.below = topics_below(cx, &topics, t->id) };
	}
	page_uses(cx, LINK_ANSWER, 0);
	page_uses(cx, LINK_TOPIC, 0);
	v.areas = areas;
	v.common = common;
	v.site_name = settings.name;
	reach_get(cx, &settings, &v.reach);
	if ((e = contact_shortcuts(cx, &v.shortcuts, &v.n_shortcuts)) ||
	    (e = public_disturbances(cx, &topics, 0, &v.disturbed)))
		return e;
	page_begin(&p, cx, rq, core_text(cx->lang, T_FRONT_TITLE));
	contact_tpl_front(&p.h, &v);
	return page_send(&p, rs, 200);
}

struct answer_item *
contact_answer_items(struct cx *cx, const struct answer_hit *hits, size_t n)
{
	enum { EXCERPT = 180 };
	struct answer_item *items = arena_array(cx->arena, n + 1, sizeof(*items));

	for (size_t i = 0; i < n; i++) {
		const struct contact_q_answer_get *r = &hits[i].row;

		items[i] = (struct answer_item) {
			.id = id_string(cx->arena, r->id),
			.question = r->question,
			.body = r->body,
			.excerpt = text_excerpt(cx->arena, r->body, EXCERPT),
			.outside = r->source != NULL,
			.from = r->source ? r->source
				: r->unit_sv
				    ? core_pick(cx->lang, r->unit_sv, r->unit_en, r->unit_fi)
				    : "",
			.topic = core_pick(cx->lang, r->topic_sv, r->topic_en, r->topic_fi),
			.topic_id = id_string(cx->arena, r->topic_id),
			.because = hits[i].because,
			.likely = hits[i].sure >= SURE,
			.reviewed_at = r->reviewed_at,
			.place = i + 1,
		};
	}
	return items;
}

/* Questions that many have asked first: they stay where they are as one types on. */
static size_t
complete(struct cx *cx, const struct answer_ask *ask, const char **ret)
{
	const char *words[COMPLETIONS];
	size_t n = contact_asked_complete(cx, ask, ret, ASKED);
	size_t n_words = contact_answer_complete(cx, ask, words, COMPLETIONS);

	for (size_t i = 0; i < n_words && n < COMPLETIONS; i++) {
		bool there = false;

		for (size_t j = 0; j < n && !there; j++)
			there = strcmp(ret[j], words[i]) == 0;
		if (!there)
			ret[n++] = words[i];
	}
	return n;
}

/* Answers in the page's language; when there are none, in Swedish. */
static enum err
find_answers(struct cx *cx, struct answer_ask ask, struct ask_view *v)
{
	struct answer_hit *hits = NULL;
	struct answer_item *items;
	const char **completions = arena_array(cx->arena, COMPLETIONS, sizeof(*completions));
	enum err e;

	ask.lang = (int)cx->lang;
	ask.audience = AUDIENCE_PUBLIC;
	v->meant = contact_answer_meant(cx, &ask);
	if (ask.typing)
		v->n_completions = complete(cx, &ask, completions);
	v->completions = completions;
	e = contact_answer_suggest(cx, &ask, &hits, &v->n_items);
	ask.lang = LANG_SV;
	if (!e && v->n_items == 0 && cx->lang != LANG_SV)
		e = contact_answer_suggest(cx, &ask, &hits, &v->n_items);
	if (e)
		return e;
	items = contact_answer_items(cx, hits, v->n_items);
	if (!ask.typing)
		contact_answer_passages(cx, ask.text, hits, items, v->n_items);
	v->items = items;
	v->unsure = v->n_items && hits[0].sure < SURE_ENOUGH;
	return OK;
}

static const struct form_field helped_fields[] = {
	{ .name = "answer", .type = FORM_HIDDEN, .max = 20 },
	{ .name = "q", .type = FORM_HIDDEN, .max = Q_MAX },
};

/* What stands on the website, beside the answers. */
static enum err
find_pages(struct cx *cx, struct str q, struct ask_view *v)
{
	struct web_page_hit *pages = NULL;
	enum err e =
	    q.n ? contact_web_pages_find(cx, q, (int)cx->lang, false, PAGES, &pages, &v->n_pages)
		: OK;

	v->pages = pages;
	return e;
}

static enum err
show_ask(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct page p;
	struct ask_view v = { 0 };
	struct settings settings = { 0 };
	struct str q = str_trim(question_of(rq));
	enum err e;

	if ((e = settings_get(cx, &settings)))
		return e;
	v.q = str_dup(cx->arena, q);
	v.asked = q.n > 0;
	reach_get(cx, &settings, &v.reach);
	if ((e = public_disturbances(cx, NULL, 0, &v.disturbed)) ||
	    (e = find_answers(cx, (struct answer_ask) { .text = q, .max = SUGGESTIONS }, &v)))
		return e;
	if ((e = find_pages(cx, q, &v)))
		return e;
	for (size_t i = 0; i < v.n_items; i++) {
		struct form *f = form_new(cx, rq, helped_fields, ARRAY_LEN(helped_fields));

		form_set(f, "q", v.q);
		((struct answer_item *)v.items)[i].helped = f;
	}
	if (v.asked) {
		web_count(cx, rq, MEASURE_SEARCHES, cx->lang);
		contact_asked(cx, &(struct asked) { .remote = rq->remote,
				      .q = q,
				      .before = http_field(rq, "innan"),
				      .lang = cx->lang,
				      .none = v.n_items == 0,
				      .unsure = v.unsure });
	}
	if (v.asked && v.n_items == 0)
		web_count(cx, rq, MEASURE_SEARCHES_NONE, cx->lang);
	page_begin(&p, cx, rq, core_text(cx->lang, T_ASK_TITLE));
	contact_tpl_ask(&p.h, &v);
	return page_send(&p, rs, 200);
}

static enum err
show_typed(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct page p;
	struct ask_view v = { 0 };
	enum err e;

	if ((e = find_answers(cx,
		 (struct answer_ask) { .text = question_of(rq), .max = TYPED, .typing = true },
		 &v)))
		return e;
	page_begin(&p, cx, rq, "");
	contact_tpl_typed(&p.h, &v);
	return page_send_part(&p, rs);
}

static enum err
show_answer(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct page p;
	struct answer_hit hit = { 0 };
	struct answer_item *item;
	enum err e;

	if ((e = http_param_id(rq, 0, &hit.id)) ||
	    (e = contact_answer_get(cx, hit.id, AUDIENCE_PUBLIC, &hit.row)))
		return e;
	item = contact_answer_items(cx, &hit, 1);
	item->helped = form_new(cx, rq, helped_fields, ARRAY_LEN(helped_fields));
	web_count(cx, rq, MEASURE_ANSWER_VIEWS, hit.id);
	page_begin(&p, cx, rq, item->question);
	contact_tpl_answer(&p.h, item);
	return page_send(&p, rs, 200);
}

static enum err
take_helped(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct form *f = form_read(cx, rq, helped_fields, ARRAY_LEN(helped_fields));
	int64_t id = 0;
	bool done = false;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)) || (e = form_check(f)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = contact_answer_helped(cx, id)))
		return e;
	e = web_once_end(cx, f->once, rs, &tx, arena_printf(cx->arena, "%s/tack", rq->link_prefix));
	if (!e)
		contact_asked_helped(cx, rq->remote, str_of(form_value(f, "q")), cx->lang, id);
	return e;
}

static enum err
show_thanks(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct page p;
	struct ask_view v = { 0 };

	page_begin(&p, cx, rq, core_text(cx->lang, T_THANKS_TITLE));
	contact_tpl_thanks(&p.h, &v);
	return page_send(&p, rs, 200);
}

static enum err
show_topic(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct page p;
	struct topics topics = { 0 };
	struct settings settings = { 0 };
	struct topic_view v = { 0 };
	const struct core_q_topic_list *topic;
	struct topic_item *below;
	struct formdef_version asks;
	struct contact_q_answer_common *answers = NULL;
	enum err e;

	if ((e = topics_get(cx, &topics)))
		return e;
	topic = topics_find_key(&topics, str_of(rq->params[0]));
	if (!topic)
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = public_disturbances(cx, &topics, topic->id, &v.disturbed)) ||
	    (e = settings_get(cx, &settings)))
		return e;
	reach_get(cx, &settings, &v.reach);
	below = arena_array(cx->arena, topics.n, sizeof(*below));
	for (size_t i = 0; i < topics.n; i++)
		if (topics.rows[i].parent_id == topic->id)
			below[v.n_below++] = (struct topic_item) { .key = topics.rows[i].key,
				.name = core_pick(cx->lang, topics.rows[i].name_sv,
				    topics.rows[i].name_en, topics.rows[i].name_fi) };
	e = contact_q_answer_common(cx, cx->lang, topic->id, TOPIC_ANSWERS, &answers, &v.n_answers);
	if (e)
		return e;
	if ((e = formdef_of_topic(cx, topic->id, &asks)))
		return e;
	if (asks.id) {
		v.form_key = asks.key;
		v.form_title = formdef_pick(&asks.def.title, cx->lang);
		v.form_swedish = cx->lang != LANG_SV && !asks.def.title.in[cx->lang][0];
	}
	page_uses(cx, LINK_ANSWER, 0);
	page_uses(cx, LINK_TOPIC, 0);
	page_uses(cx, LINK_FORM, 0);
	v.key = topic->key;
	v.answers = answers;
	v.below = below;
	v.name = core_pick(cx->lang, topic->name_sv, topic->name_en, topic->name_fi);
	page_begin(&p, cx, rq, v.name);
	contact_tpl_topic(&p.h, &v);
	return page_send(&p, rs, 200);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/", PERM_PUBLIC, show_front, HTTP_KEEP },
	{ HTTP_GET, "/fraga", PERM_PUBLIC, show_ask, HTTP_NO_STORE },
	{ HTTP_GET, "/forslag", PERM_PUBLIC, show_typed, 0 },
	{ HTTP_GET, "/svar/{id}", PERM_PUBLIC, show_answer, HTTP_NO_STORE },
	{ HTTP_POST, "/svar/{id}/hjalpte", PERM_PUBLIC, take_helped, 0 },
	{ HTTP_GET, "/tack", PERM_PUBLIC, show_thanks, HTTP_KEEP },
	{ HTTP_GET, "/amne/{key}", PERM_PUBLIC, show_topic, HTTP_KEEP },
};

const struct http_routes contact_ask_routes = { routes, ARRAY_LEN(routes) };
