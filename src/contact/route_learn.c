/* What routing learns from: what the municipality says of its topics, and what people wrote, once
 * somebody in the house has had the case in hand: until then its topic is only what its sender or
 * the program thought. Nothing of somebody who lives protected. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/route.h"

#include "core/site.h"
#include "core/unit.h"
#include "contact/case.h"
#include "search/guess.h"

enum { BATCH = 500 };

static void
put_past(struct cx *cx, const struct contact_q_route_case *row)
{
	guess_put(cx->site->guess, cx->arena,
	    &(struct guess_text) {
		.id = row->id,
		.label = row->topic_id,
		.kind = row->secrecy == SECRECY_SECRET && !base_broken("route-secret")
			    ? GUESS_SECRET
			    : GUESS_PAST,
		.lang = (enum lang)row->lang,
		.body = str_of(row->body ? row->body : row->title),
		.from = row->person_id,
		.at = row->opened_at,
		.also = row->handed_over ? row->unit_id : 0,
	    });
}

static void
put_topic(struct cx *cx, const struct core_q_topic_list *t)
{
	const char *names[N_LANG] = {
		[LANG_SV] = t->name_sv, [LANG_EN] = t->name_en, [LANG_FI] = t->name_fi
	};

	/* One text for each language: ids of things are far apart, so that those beside are free.
	 */
	for (enum lang lang = 0; lang < N_LANG; lang++) {
		int64_t id = (int64_t)(0 - ((uint64_t)t->id * N_LANG + lang));

		if (t->retired_at || !names[lang][0] ||
		    (lang && strcmp(names[lang], names[0]) == 0))
			guess_remove(cx->site->guess, id);
		else
			guess_put(cx->site->guess, cx->arena,
			    &(struct guess_text) { .id = id,
				.label = t->id,
				.kind = GUESS_PUBLIC,
				.lang = lang,
				.head = str_of(names[lang]) });
	}
}

static void
put_answer(struct cx *cx, int64_t id, int64_t topic_id, int64_t audience, int64_t lang,
    const char *question, const char *body)
{
	guess_put(cx->site->guess, cx->arena,
	    &(struct guess_text) { .id = id,
		.label = topic_id,
		.kind = audience == AUDIENCE_PUBLIC ? GUESS_PUBLIC : GUESS_STAFF,
		.lang = (enum lang)lang,
		.head = str_of(question),
		.body = str_of(body) });
}

static enum err
learn_answers(struct cx *cx)
{
	struct arena_mark mark = arena_mark(cx->arena);
	int64_t after = 0;
	size_t n = 0;

	do {
		struct contact_q_route_answers *rows = NULL;
		enum err e = contact_q_route_answers(cx, after, BATCH, &rows, &n);

		if (e)
			return e;
		for (size_t i = 0; i < n; i++) {
			put_answer(cx, rows[i].id, rows[i].topic_id, rows[i].audience, rows[i].lang,
			    rows[i].question, rows[i].body);
			after = rows[i].id;
		}
		arena_rewind(cx->arena, mark);
	} while (n == BATCH);
	return OK;
}

/* The newest cases of a topic, in each state. */
static enum err
learn_past(struct cx *cx, int64_t topic_id)
{
	struct arena_mark mark = arena_mark(cx->arena);

	for (int64_t status = CASE_OPEN; status <= CASE_SNOOZED; status++) {
		struct contact_q_route_past *rows = NULL;
		size_t n = 0;
		enum err e = contact_q_route_past(cx, topic_id, status, GUESS_PAST_MAX, &rows, &n);

		if (e)
			return e;
		for (size_t i = 0; i < n; i++)
			put_past(cx, &(struct contact_q_route_case) {
					 .id = rows[i].id,
					 .topic_id = topic_id,
					 .lang = rows[i].lang,
					 .person_id = rows[i].person_id,
					 .opened_at = rows[i].opened_at,
					 .unit_id = rows[i].unit_id,
					 .handed_over = rows[i].handed_over,
					 .secrecy = rows[i].secrecy,
					 .title = rows[i].title,
					 .body = rows[i].body,
				     });
		arena_rewind(cx->arena, mark);
	}
	return OK;
}

enum err
contact_route_learn(struct cx *cx, bool past)
{
	struct topics topics = { 0 };
	enum err e;

	if ((e = topics_get(cx, &topics)) || (e = learn_answers(cx)))
		return e;
	for (size_t i = 0; i < topics.n; i++) {
		put_topic(cx, &topics.rows[i]);
		if (past && (e = learn_past(cx, topics.rows[i].id)))
			return e;
	}
	return OK;
}

static enum err
learn_case(struct cx *cx, int64_t id)
{
	struct contact_q_route_case row = { 0 };
	bool found = false;
	enum err e = contact_q_route_case(cx, id, &found, &row);

	if (e)
		return e;
	if (found)
		put_past(cx, &row);
	else
		guess_remove(cx->site->guess, id);
	return OK;
}

static enum err
learn_answer(struct cx *cx, int64_t id)
{
	struct contact_q_answer_get row = { 0 };
	enum err e = contact_q_answer_get(cx, id, &row);

	if (e == ERR_MISSING) {
		cx->fail = (struct failure) { 0 };
		guess_remove(cx->site->guess, id);
		return OK;
	}
	if (!e)
		put_answer(cx, id, row.topic_id, row.audience, row.lang, row.question, row.body);
	return e;
}

static enum err
learn_topic(struct cx *cx, enum event_kind kind, int64_t id)
{
	struct topics topics = { 0 };
	const struct core_q_topic_list *t;
	enum err e = topics_get(cx, &topics);

	if (e)
		return e;
	t = topics_find(&topics, id);
	if (t)
		put_topic(cx, t);
	/* Its cases went behind secrecy with it. */
	return t && kind == EV_TOPIC_SECRET ? learn_past(cx, id) : OK;
}

static enum err
learn_person(struct cx *cx, int64_t id)
{
	struct contact_q_case_index_person *rows = NULL;
	size_t n = 0;
	enum err e = contact_q_case_index_person(cx, id, &rows, &n);

	for (size_t i = 0; !e && i < n; i++)
		e = learn_case(cx, rows[i].id);
	return e;
}

enum err
contact_route_follow(struct cx *cx, enum event_kind kind, struct link link)
{
	if (kind == EV_READ || base_broken("route-follow"))
		return OK;
	if (link.kind == LINK_CASE)
		return learn_case(cx, link.id);
	if (link.kind == LINK_ANSWER)
		return learn_answer(cx, link.id);
	if (link.kind == LINK_TOPIC)
		return learn_topic(cx, kind, link.id);
	if (link.kind == LINK_PERSON)
		return learn_person(cx, link.id);
	return kind == EV_SITE_FILLED ? contact_route_learn(cx, true) : OK;
}
