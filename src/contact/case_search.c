/* Cases in the index, and found there. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/case_search.h"

#include "base/buf.h"
#include "contact/case.h"
#include "core/access.h"
#include "core/event.h"
#include "core/formdef_answer.h"
#include "core/site.h"
#include "fmt/when.h"
#include "gen/core_q.h"
#include "search/search.h"

enum { BATCH = 500, BODY_MAX = 256 * 1024, PASSAGE = 160 };
/* With less of what a case asks, another one only happens to share a word. */
static const double LIKE = 0.4;

/* What was answered in words, or chosen: not who asked, when or how many. */
static void
put_answer(struct buf *b, const struct formdef_answer *a, const struct formdef_value *v)
{
	const struct formdef_field *f = formdef_field_find(&a->version.def, v->field, NULL);

	if (!f)
		return;
	switch (f->kind) {
	case FORMDEF_TEXT:
	case FORMDEF_LONG:
	case FORMDEF_ADDRESS:
		buf_printf(b, "%s\n", v->value);
		break;
	case FORMDEF_CHOICE:
	case FORMDEF_SEVERAL:
		for (size_t i = 0; i < f->n_choices; i++)
			if (strcmp(f->choices[i].value, v->value) == 0)
				buf_printf(b, "%s\n", formdef_pick(&f->choices[i].label, a->lang));
		break;
	case FORMDEF_NUMBER:
	case FORMDEF_DATE:
	case FORMDEF_TIME:
	case FORMDEF_YESNO:
	case FORMDEF_EMAIL:
	case FORMDEF_PHONE:
	case FORMDEF_POSITION:
	case FORMDEF_CONFIRM:
	case FORMDEF_KINDS:
		break;
	}
}

/* The answers of a form about the case, as one text. */
static enum err
answers_of(struct cx *cx, int64_t id, const char **ret_text)
{
	struct formdef_answer *answers = NULL;
	struct buf b;
	size_t n = 0;
	enum err e;

	if ((e = formdef_answers_own(cx, link_case(id), &answers, &n)))
		return e;
	buf_init(&b, cx->arena, BODY_MAX);
	for (size_t i = 0; i < n && !base_broken("form-index"); i++)
		for (size_t j = 0; j < answers[i].n; j++)
			put_answer(&b, &answers[i], &answers[i].values[j]);
	*ret_text = b.n ? b.p : NULL;
	return OK;
}

/* What was written in a case, the question first, what was answered in a form, and the notes about
 * it. */
static enum err
texts_of(struct cx *cx, int64_t id, const char ***ret_texts, size_t *ret_n)
{
	struct contact_q_message_text *messages = NULL;
	struct core_q_note_on_link *notes = NULL;
	const char *answers = NULL;
	const char **texts;
	size_t n_messages = 0;
	size_t n_notes = 0;
	size_t n = 0;
	enum err e;

	if ((e = contact_q_message_text(cx, id, &messages, &n_messages)) ||
	    (e = core_q_note_on_link(cx, LINK_CASE, id, &notes, &n_notes)) ||
	    (e = answers_of(cx, id, &answers)))
		return e;
	texts = arena_array(cx->arena, n_messages + n_notes + 2, sizeof(*texts));
	for (size_t i = 0; i < n_messages; i++)
		texts[n++] = messages[i].body;
	if (answers)
		texts[n++] = answers;
	for (size_t i = 0; i < n_notes && !base_broken("note-index"); i++)
		if (!notes[i].withdrawn_at)
			texts[n++] = notes[i].body;
	*ret_texts = texts;
	*ret_n = n;
	return OK;
}

/* All of it as one text. */
static enum err
text_of(struct cx *cx, int64_t id, struct str *ret_text)
{
	const char **texts = NULL;
	struct buf all;
	size_t n = 0;
	enum err e;

	if ((e = texts_of(cx, id, &texts, &n)))
		return e;
	buf_init(&all, cx->arena, BODY_MAX);
	for (size_t i = 0; i < n && all.n + strlen(texts[i]) + 2 < BODY_MAX; i++)
		buf_printf(&all, "%s\n", texts[i]);
	*ret_text = buf_get(&all);
	return OK;
}

enum err
contact_case_index(struct cx *cx, int64_t id)
{
	struct contact_q_case_index row = { 0 };
	struct str body;
	bool found = false;
	enum err e;

	if ((e = contact_q_case_index(cx, id, &found, &row)))
		return e;
	/* People write their name in what they ask: nothing of it goes into the index. */
	if (!found || (row.protected && !base_broken("protected-index")))
		return search_remove(cx->site->search, id);
	if ((e = text_of(cx, id, &body)))
		return e;
	return search_put(cx->site->search, &(struct search_doc) {
						.id = id,
						.kind = SEARCH_CASE,
						.lang = (enum lang)row.lang,
						.audience = 1,
						.access = row.access,
						.title = row.title,
						.body = body.p,
						.day = (int32_t)when_day(row.opened_at),
					    });
}

/* Batches of ids, each case written; `topic_id` 0 takes all. */
static enum err
index_batches(struct cx *cx, int64_t topic_id)
{
	struct arena_mark mark = arena_mark(cx->arena);
	int64_t after = 0;
	size_t n = 0;
	enum err e;

	_Static_assert(
	    sizeof(struct contact_q_case_index_all) == sizeof(struct contact_q_case_index_topic),
	    "same columns");
	do {
		struct contact_q_case_index_all *rows = NULL;
		void *of_topic = NULL;

		if (topic_id) {
			e = contact_q_case_index_topic(cx, topic_id, after, BATCH,
			    (struct contact_q_case_index_topic **)&of_topic, &n);
			rows = of_topic;
		} else {
			e = contact_q_case_index_all(cx, after, BATCH, &rows, &n);
		}
		for (size_t i = 0; !e && i < n; i++) {
			after = rows[i].id;
			e = contact_case_index(cx, after);
		}
		if (e)
			return e;
		arena_rewind(cx->arena, mark);
	} while (n == BATCH);
	return OK;
}

enum err
contact_case_index_all(struct cx *cx)
{
	return index_batches(cx, 0);
}

enum err
contact_case_index_person(struct cx *cx, int64_t person_id)
{
	struct contact_q_case_index_person *rows = NULL;
	size_t n = 0;
	enum err e;

	if ((e = contact_q_case_index_person(cx, person_id, &rows, &n)))
		return e;
	for (size_t i = 0; i < n; i++)
		if ((e = contact_case_index(cx, rows[i].id)))
			return e;
	return OK;
}

enum err
contact_case_index_topic(struct cx *cx, int64_t topic_id)
{
	return base_broken("index-topic") ? OK : index_batches(cx, topic_id);
}

/* The piece of each case's texts that shows best why it was found. */
static enum err
show_passages(struct cx *cx, const struct search_ask *ask, struct case_hit *hits, size_t n)
{
	struct search_why *whys = arena_array(cx->arena, n + 1, sizeof(*whys));

	for (size_t i = 0; i < n; i++) {
		enum err e = text_of(cx, hits[i].row.id, &whys[i].text);

		if (e)
			return e;
		whys[i].lang = (enum lang)hits[i].row.lang;
	}
	search_why(cx->site->search, cx->arena, ask, PASSAGE, whys, n);
	for (size_t i = 0; i < n; i++)
		hits[i].passage = whys[i].passage;
	return OK;
}

struct gather {
	struct case_hit *hits;
	size_t n;
	size_t max;
};

/* The index may be behind: what the database does not show this viewer is left out. */
static enum err
add_hit(struct cx *cx, struct gather *g, int64_t id, double score)
{
	struct case_hit *h = &g->hits[g->n];
	bool found = false;
	enum err e;

	for (size_t i = 0; i < g->n; i++)
		if (g->hits[i].row.id == id)
			return OK;
	if (g->n == g->max)
		return OK;
	if ((e = contact_q_case_found(cx, id, &found, &h->row)) || !found)
		return e;
	h->score = score;
	g->n++;
	return OK;
}

enum err
contact_case_search(
    struct cx *cx, struct str text, size_t max, struct case_hit **ret_hits, size_t *ret_n)
{
	struct contact_q_case_by_number_seen by_number = { 0 };
	struct search_ask ask = { .text = text,
		.kind = SEARCH_CASE,
		.lang = SEARCH_LANG_ANY,
		.audience = 1,
		.syntax = true,
		.max = max };
	struct gather g = { .hits = arena_array(cx->arena, max + 1, sizeof(*g.hits)), .max = max };
	struct search_hit *found = NULL;
	size_t n_found = 0;
	bool is_number = false;
	enum err e;

	if ((e = contact_q_case_by_number_seen(
		 cx, contact_case_tidy_number(cx, text), &is_number, &by_number)) ||
	    (is_number && (e = add_hit(cx, &g, by_number.id, 1000))) ||
	    (e = access_classes(cx, ACCESS_READ, &ask.classes)))
		return e;
	if ((e = search_find(cx->site->search, cx->arena, &ask, &found, &n_found)))
		return fail(cx, e, 0, NULL);
	for (size_t i = 0; i < n_found; i++)
		if ((e = add_hit(cx, &g, found[i].id, found[i].score)))
			return e;
	*ret_hits = g.hits;
	*ret_n = g.n;
	return show_passages(cx, &ask, g.hits, g.n);
}

enum err
contact_case_like(struct cx *cx, int64_t id, size_t max, struct case_hit **ret_hits, size_t *ret_n)
{
	struct contact_q_message_text *messages = NULL;
	struct search_ask ask = {
		.kind = SEARCH_CASE, .lang = SEARCH_LANG_ANY, .audience = 1, .max = max, .but = id
	};
	struct gather g = { .hits = arena_array(cx->arena, max + 1, sizeof(*g.hits)), .max = max };
	struct search_hit *found = NULL;
	size_t n = 0;
	enum err e;

	if ((e = contact_q_message_text(cx, id, &messages, &n)))
		return e;
	*ret_hits = g.hits;
	*ret_n = 0;
	if (n == 0 || base_broken("case-like"))
		return OK;
	ask.text = str_of(messages[0].body);
	if ((e = access_classes(cx, ACCESS_READ, &ask.classes)))
		return e;
	if ((e = search_find(cx->site->search, cx->arena, &ask, &found, &n)))
		return fail(cx, e, 0, NULL);
	for (size_t i = 0; i < n && found[i].score >= LIKE; i++)
		if ((e = add_hit(cx, &g, found[i].id, found[i].score)))
			return e;
	*ret_n = g.n;
	return OK;
}
