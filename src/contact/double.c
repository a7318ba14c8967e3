/* Finding what was said before: by the person, and by the engine that finds like cases. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/double.h"

#include "base/buf.h"
#include "contact/case.h"
#include "core/access.h"
#include "core/i18n.h"
#include "core/site.h"
#include "search/search.h"
#include "text/analyse.h"
#include "text/token.h"

enum { DAY_S = 86400, CANDIDATES = 60, FOUND = 40, TEXT_MAX = 4000, WHY_MAX = 400 };
/* As for like cases; with less, they share a word. */
static const double LIKE = 0.4;
/* Of two who do not know of each other, without a place. */
static const double VERY_LIKE = 0.6;
/* Of all words of both texts, so many are in both: the same text, with a greeting more or less. */
static const double SAME = 0.8;

struct mine {
	const struct double_ask *ask;
	struct str *words; /* of the text, in order, each once */
	size_t n_words;
	struct str *places;
	struct str *spelled; /* each as it stands in the text */
	size_t n_places;
};

static int
by_text(const void *x, const void *y)
{
	const struct str *a = x;
	const struct str *b = y;
	int order = memcmp(a->p, b->p, MIN(a->n, b->n));

	return order ? order : a->n < b->n ? -1 : a->n > b->n;
}

static bool
ends(struct str s, const char *end)
{
	size_t n = strlen(end);

	return s.n > n + 2 && memcmp(s.p + s.n - n, end, n) == 0;
}

/* What streets and squares are called. */
static bool
is_place(struct str word)
{
	static const char *const ends_of[] = { "gatan", "vägen", "gränd", "gränden", "torget",
		"stigen", "allén", "backen", "ängen", "parken", "bron" };

	for (size_t i = 0; i < ARRAY_LEN(ends_of); i++)
		if (ends(word, ends_of[i]))
			return true;
	return false;
}

static struct str
beginning(const char *text)
{
	struct str s = str_of(text ? text : "");

	if (s.n <= TEXT_MAX)
		return s;
	for (s.n = TEXT_MAX; s.n && !ascii_space(s.p[s.n - 1]);)
		s.n--;
	return s;
}

/* Each word once, and those that are places. */
static void
read_text(struct cx *cx, struct str text, struct mine *m)
{
	size_t n = 0;
	const struct token *tokens = text_tokens(cx->arena, text, &n);

	m->words = arena_array(cx->arena, n + 1, sizeof(*m->words));
	m->places = arena_array(cx->arena, n + 1, sizeof(*m->places));
	m->spelled = arena_array(cx->arena, n + 1, sizeof(*m->spelled));
	for (size_t i = 0; i < n; i++) {
		if (tokens[i].kind != TOKEN_ADDRESS)
			m->words[m->n_words++] = tokens[i].text;
		if (tokens[i].kind != TOKEN_WORD || !is_place(tokens[i].text))
			continue;
		m->spelled[m->n_places] = (struct str) { .p = text.p + tokens[i].begin,
			.n = tokens[i].end - tokens[i].begin };
		m->places[m->n_places++] = tokens[i].text;
	}
	qsort(m->words, m->n_words, sizeof(*m->words), by_text);
	n = m->n_words;
	m->n_words = 0;
	for (size_t i = 0; i < n; i++)
		if (i == 0 || !str_eq(m->words[i], m->words[m->n_words - 1]))
			m->words[m->n_words++] = m->words[i];
}

/* Of all words of both, how many are in both. */
static double
shared(const struct mine *a, const struct mine *b)
{
	size_t both = 0;
	size_t i = 0;
	size_t j = 0;

	while (i < a->n_words && j < b->n_words) {
		int order = by_text(&a->words[i], &b->words[j]);

		both += order == 0;
		i += order <= 0;
		j += order >= 0;
	}
	if (a->n_words + b->n_words == 0)
		return 0;
	return (double)both / (double)(a->n_words + b->n_words - both);
}

static const char *
same_place(struct cx *cx, const struct mine *a, const struct mine *b)
{
	for (size_t i = 0; i < a->n_places; i++)
		for (size_t j = 0; j < b->n_places; j++)
			if (str_eq(a->places[i], b->places[j]))
				return str_dup(cx->arena, b->spelled[j]);
	return NULL;
}

/* What a candidate has in common with what is asked; false when it is no double. */
static bool
weigh(struct cx *cx, const struct mine *m, struct double_hit *h)
{
	struct mine other = { 0 };
	double both;
	bool open = h->row.status == CASE_OPEN;

	read_text(cx, beginning(h->row.body ? h->row.body : h->row.title), &other);
	both = shared(m, &other);
	h->likeness = MAX(h->likeness, both);
	h->apart_s = llabs(m->ask->at - h->row.opened_at);
	h->person = m->ask->person_id && h->row.person_id == m->ask->person_id;
	h->topic = m->ask->topic_id && h->row.topic_id == m->ask->topic_id;
	h->place = base_broken("double-place") ? NULL : same_place(cx, m, &other);
	h->twice = h->person && both >= SAME && h->apart_s <= DOUBLE_TWICE_S &&
		   !base_broken("double-twice");
	if (h->apart_s > (int64_t)DOUBLE_DAYS * DAY_S || (!open && !h->twice) ||
	    base_broken("double"))
		return false;
	if (h->person)
		return h->twice || h->topic || h->likeness >= LIKE;
	if (h->place)
		return h->topic ? h->likeness >= LIKE / 2 : h->likeness >= LIKE;
	return h->topic && h->likeness >= VERY_LIKE;
}

struct gather {
	const struct mine *mine;
	struct double_hit *hits;
	size_t n;
};

static void
add(struct cx *cx, struct gather *g, const struct contact_q_double_one *row, double likeness)
{
	struct double_hit *h = &g->hits[g->n];

	for (size_t i = 0; i < g->n; i++)
		if (g->hits[i].row.id == row->id)
			return;
	*h = (struct double_hit) { .row = *row, .likeness = likeness };
	if (g->n < CANDIDATES && weigh(cx, g->mine, h))
		g->n++;
}

/* The person's own are few, and found before the index knows of them. */
static enum err
gather_person(struct cx *cx, struct gather *g)
{
	const struct double_ask *ask = g->mine->ask;
	struct contact_q_double_of_person *rows = NULL;
	size_t n = 0;
	enum err e;

	_Static_assert(
	    sizeof(struct contact_q_double_of_person) == sizeof(struct contact_q_double_one),
	    "same columns");
	if (!ask->person_id)
		return OK;
	e = contact_q_double_of_person(
	    cx, ask->person_id, ask->but, ask->at - (int64_t)DOUBLE_DAYS * DAY_S, &rows, &n);
	for (size_t i = 0; !e && i < n; i++)
		add(cx, g, (const struct contact_q_double_one *)(const void *)&rows[i], 0);
	return e;
}

static enum err
gather_like(struct cx *cx, struct gather *g)
{
	const struct double_ask *ask = g->mine->ask;
	struct search_ask search = { .text = beginning(str_dup(cx->arena, ask->text)),
		.kind = SEARCH_CASE,
		.lang = SEARCH_LANG_ANY,
		.audience = 1,
		.max = FOUND,
		.but = ask->but };
	struct search_hit *found = NULL;
	size_t n = 0;
	enum err e;

	if ((e = access_classes(cx, ACCESS_READ, &search.classes)))
		return e;
	if ((e = search_find(cx->site->search, cx->arena, &search, &found, &n)))
		return fail(cx, e, 0, NULL);
	for (size_t i = 0; i < n && found[i].score >= LIKE / 2; i++) {
		struct contact_q_double_one row = { 0 };
		bool there = false;

		if ((e = contact_q_double_one(cx, found[i].id, &there, &row)))
			return e;
		if (there)
			add(cx, g, &row, found[i].score);
	}
	return OK;
}

/* Sent twice first, then the same person's, then by what is like. */
static double
worth(const struct double_hit *h)
{
	return (h->twice ? 4 : 0) + (h->person ? 2 : 0) + (h->place ? 1 : 0) + h->likeness;
}

static int
by_worth(const void *x, const void *y)
{
	const struct double_hit *a = x;
	const struct double_hit *b = y;

	if (worth(a) != worth(b))
		return worth(a) < worth(b) ? 1 : -1;
	return a->row.id < b->row.id ? 1 : -1;
}

enum err
contact_double_find(
    struct cx *cx, const struct double_ask *ask, struct double_hit **ret_hits, size_t *ret_n)
{
	struct mine mine = { .ask = ask };
	struct gather g = { .mine = &mine,
		.hits = arena_array(cx->arena, CANDIDATES + 1, sizeof(*g.hits)) };
	enum err e;

	*ret_hits = g.hits;
	*ret_n = 0;
	read_text(cx, beginning(str_dup(cx->arena, ask->text)), &mine);
	if (mine.n_words == 0 && !ask->person_id)
		return OK;
	if ((e = gather_person(cx, &g)) || (e = gather_like(cx, &g)))
		return e;
	qsort(g.hits, g.n, sizeof(*g.hits), by_worth);
	*ret_n = MIN(g.n, (size_t)DOUBLE_MAX);
	return OK;
}

enum err
contact_double_of_case(struct cx *cx, int64_t id, struct double_hit **ret_hits, size_t *ret_n)
{
	struct contact_q_double_one row = { 0 };
	bool found = false;
	enum err e;

	*ret_n = 0;
	if ((e = contact_q_double_one(cx, id, &found, &row)) || !found ||
	    (row.status != CASE_OPEN && !base_broken("double-closed")))
		return e;
	return contact_double_find(cx,
	    &(struct double_ask) {
		.text = str_of(row.body ? row.body : row.title),
		.topic_id = row.topic_id,
		.person_id = row.person_id,
		.at = row.opened_at,
		.but = id,
	    },
	    ret_hits, ret_n);
}

static void
say(struct cx *cx, struct buf *b, const char *text)
{
	(void)cx;
	if (b->n)
		buf_puts(b, ", ");
	buf_puts(b, text);
}

const char *
contact_double_why(struct cx *cx, const struct double_hit *hit)
{
	struct text_arg arg = TEXT_ARG(hit->place ? hit->place : "");
	struct text_arg minutes = TEXT_ARG(MAX((hit->apart_s + 59) / 60, (int64_t)1));
	struct buf b;

	buf_init(&b, cx->arena, WHY_MAX);
	if (hit->twice)
		say(cx, &b, core_text_format(cx->arena, cx->lang, T_DOUBLE_TWICE, 1, &minutes));
	else if (hit->person)
		say(cx, &b, core_text(cx->lang, T_DOUBLE_PERSON));
	if (hit->place)
		say(cx, &b, core_text_format(cx->arena, cx->lang, T_DOUBLE_PLACE, 1, &arg));
	if (hit->topic && !hit->twice)
		say(cx, &b, core_text(cx->lang, T_DOUBLE_TOPIC));
	if (hit->likeness >= LIKE && !hit->twice)
		say(cx, &b, core_text(cx->lang, T_DOUBLE_TEXT));
	return b.p;
}
