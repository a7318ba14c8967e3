/* Answers: suggesting, counting and indexing. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/answer.h"

#include "base/buf.h"
#include "base/id.h"
#include "contact/answer_use.h"
#include "core/event.h"
#include "core/link.h"
#include "core/rollup.h"
#include "core/site.h"
#include "db/db.h"
#include "fmt/when.h"
#include "search/search.h"

/* A hit with less than a quarter of the best one's score shares only common words with the
 * question. */
enum { INDEX_BATCH = 500, WEAKEST_PERCENT = 25 };

static struct link
link_answer(int64_t id)
{
	return (struct link) { .kind = LINK_ANSWER, .id = id };
}

enum err
contact_answer_get(
    struct cx *cx, int64_t id, enum answer_audience audience, struct contact_q_answer_get *ret_row)
{
	enum err e;

	if ((e = contact_q_answer_get(cx, id, ret_row)))
		return e;
	return ret_row->audience <= (int64_t)audience ? OK : fail(cx, ERR_MISSING, 0, NULL);
}

static struct search_ask
search_of(struct cx *cx, const struct answer_ask *ask)
{
	return (struct search_ask) {
		.text = ask->text,
		.kind = SEARCH_ANSWER,
		.lang = ask->lang,
		.audience = ask->audience,
		.max = ask->max,
		.typing = ask->typing,
		.today = (int32_t)when_day(cx->now),
	};
}

/* Says of each hit because of which words. */
static void
tell_why(struct cx *cx, const struct search_ask *ask, struct answer_hit *hits, size_t n)
{
	struct search_why *whys = arena_array(cx->arena, n + 1, sizeof(*whys));

	for (size_t i = 0; i < n; i++) {
		const struct contact_q_answer_get *row = &hits[i].row;

		whys[i].lang = (enum lang)row->lang;
		whys[i].text = str_of(arena_printf(cx->arena, "%s\n%s", row->question, row->body));
	}
	search_why(cx->site->search, cx->arena, ask, 0, whys, n);
	for (size_t i = 0; i < n; i++) {
		struct buf b;

		buf_init(&b, cx->arena, ANSWER_MAX);
		for (size_t j = 0; j < whys[i].n_words; j++) {
			buf_puts(&b, j ? ", " : "");
			buf_str(&b, whys[i].words[j]);
		}
		hits[i].because = b.p;
	}
}

enum err
contact_answer_suggest(
    struct cx *cx, const struct answer_ask *ask, struct answer_hit **ret_hits, size_t *ret_n)
{
	struct search_ask search = search_of(cx, ask);
	struct search_hit *found = NULL;
	struct answer_hit *hits = arena_array(cx->arena, ask->max, sizeof(*hits));
	size_t n_found = 0;
	size_t n = 0;
	enum err e;

	if ((e = search_find(cx->site->search, cx->arena, &search, &found, &n_found)))
		return fail(cx, e, 0, NULL);
	for (size_t i = 0; i < n_found; i++) {
		if (n && found[i].score * 100 < hits[0].score * WEAKEST_PERCENT)
			break;
		/* The index may be a moment behind: what the database does not show is left out. */
		e = contact_answer_get(cx, found[i].id, ask->audience, &hits[n].row);
		if (e == ERR_MISSING) {
			cx->fail = (struct failure) { 0 };
			continue;
		}
		if (e)
			return e;
		hits[n].id = found[i].id;
		hits[n].sure = found[i].sure;
		hits[n++].score = found[i].score;
	}
	if (ask->why)
		tell_why(cx, &search, hits, n);
	*ret_hits = hits;
	*ret_n = n;
	return OK;
}

const char *
contact_answer_meant(struct cx *cx, const struct answer_ask *ask)
{
	struct search_ask search = search_of(cx, ask);

	return search_correct(cx->site->search, cx->arena, &search);
}

size_t
contact_answer_complete(
    struct cx *cx, const struct answer_ask *ask, const char **completions, size_t max)
{
	struct search_ask search = search_of(cx, ask);

	return search_complete(cx->site->search, cx->arena, &search, completions, max);
}

enum err
contact_answer_helped(struct cx *cx, int64_t id)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct contact_q_answer_get row = { 0 };
	int64_t day = when_day(cx->now);
	enum err e;

	if ((e = db_begin(cx, &tx)))
		return e;
	if ((e = contact_answer_get(cx, id, AUDIENCE_PUBLIC, &row)) ||
	    (e = contact_q_helped_add(cx, id_new(), id, row.topic_id, day, NULL)) ||
	    (e = rollup_add(cx, MEASURE_HELPED, day, row.topic_id, 1)) ||
	    (e = event_add(cx, EV_ANSWER_HELPED, link_answer(id))))
		return e;
	return db_commit(&tx);
}

/* Puts one into the index, with what editors and searches say of it. */
static enum err
put(struct cx *cx, const struct contact_q_answer_all *row)
{
	const char *asked = NULL;
	enum err e = contact_answer_asked(cx, row->id, &asked);

	return e ? e
		 : search_put(cx->site->search, &(struct search_doc) {
						    .id = row->id,
						    .kind = SEARCH_ANSWER,
						    .lang = (enum lang)row->lang,
						    .audience = row->audience,
						    .title = row->question,
						    .keywords = row->keywords,
						    .asked = asked,
						    .body = row->body,
						    .day = (int32_t)when_day(row->updated_at),
						    .prior = (uint8_t)row->prior,
						});
}

enum err
contact_answer_index(struct cx *cx, int64_t id)
{
	struct contact_q_answer_find_index row = { 0 };
	bool found = false;
	enum err e;

	if ((e = contact_q_answer_find_index(cx, id, &found, &row)))
		return e;
	if (!found || row.retired_at)
		return search_remove(cx->site->search, id);
	return put(cx, &(struct contact_q_answer_all) { .id = id,
			   .lang = row.lang,
			   .audience = row.audience,
			   .question = row.question,
			   .body = row.body,
			   .keywords = row.keywords,
			   .prior = row.prior,
			   .updated_at = row.updated_at });
}

enum err
contact_answer_index_all(struct cx *cx)
{
	struct arena_mark mark = arena_mark(cx->arena);
	int64_t after = 0;
	size_t n = 0;
	enum err e;

	do {
		struct contact_q_answer_all *rows = NULL;

		if ((e = contact_q_answer_all(cx, after, INDEX_BATCH, &rows, &n)))
			return e;
		for (size_t i = 0; i < n; i++) {
			if ((e = put(cx, &rows[i])))
				return e;
			after = rows[i].id;
		}
		arena_rewind(cx->arena, mark);
	} while (n == INDEX_BATCH);
	return OK;
}

enum err
contact_answer_put(struct cx *cx, const struct answer_new *in, enum answer_outcome *ret_outcome)
{
	struct contact_q_answer_by_source_key old = { 0 };
	bool found = false;
	int64_t id = id_new();
	enum err e;

	if ((e = contact_q_answer_by_source_key(cx, in->key, &found, &old)))
		return e;
	if (found && old.topic_id == in->topic_id && strcmp(old.question, in->question) == 0 &&
	    strcmp(old.body, in->body) == 0) {
		*ret_outcome = ANSWER_SAME;
		return OK;
	}
	if (found) {
		id = old.id;
		e = contact_q_answer_change(cx, &(struct contact_q_answer_change_in) {
						    .id = id,
						    .rev = old.rev,
						    .topic_id = in->topic_id,
						    .question = in->question,
						    .body = in->body,
						    .at = cx->now,
						});
	} else {
		e = contact_q_answer_add(cx,
		    &(struct contact_q_answer_add_in) {
			.id = id,
			.topic_id = in->topic_id,
			.unit_id = in->unit_id,
			.lang = in->lang,
			.audience = AUDIENCE_PUBLIC,
			.question = in->question,
			.body = in->body,
			.source = in->source,
			.source_key = in->key,
			.reviewed_at = cx->now,
		    },
		    NULL);
	}
	*ret_outcome = found ? ANSWER_CHANGED : ANSWER_IS_NEW;
	return e ? e : event_add(cx, EV_ANSWER_CHANGED, link_answer(id));
}

enum err
contact_answer_name(struct cx *cx, int64_t id, struct link_name *ret_name)
{
	struct contact_q_answer_get row = { 0 };
	enum err e;

	if ((e = contact_answer_get(cx, id, AUDIENCE_STAFF, &row)))
		return e;
	*ret_name = (struct link_name) { .text = row.question };
	if (row.audience == AUDIENCE_PUBLIC)
		ret_name->address = arena_printf(cx->arena, "/svar/%s", id_string(cx->arena, id));
	return OK;
}
