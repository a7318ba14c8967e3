/* Proposing a topic and a unit: what was learnt from texts with a topic (search/guess.h), and the
 * stored answers that fit, each of which has a topic, count together. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/route.h"

#include <math.h>

#include "core/site.h"
#include "core/unit.h"
#include "search/guess.h"

enum { ANSWERS = 10, LABELS = 400, UNITS = 64 };
/* From here on a topic is filled in unasked, and below this none is proposed. */
static const double SURE = 0.6;
static const double NEXT_TO_NOTHING = 0.02;
/* What an answer that has all that was asked is worth, in the logarithm of a share. */
static const double ANSWER = 6;
/* How many cases handed on to another unit it takes before a topic's own unit is no surer. */
static const double OWN_UNIT = 3;
/* A label is none at all below this share. */
static const double LEAST = 1e-6;

struct candidate {
	const struct core_q_topic_list *topic;
	double guess;
	double answer;
	double share;
};

struct candidates {
	struct candidate *list;
	size_t n;
};

/* NULL for a topic that nothing may be proposed about. */
static struct candidate *
candidate_of(struct candidates *c, const struct topics *topics, int64_t id)
{
	const struct core_q_topic_list *t = topics_find(topics, id);

	if (!t || t->retired_at)
		return NULL;
	for (size_t i = 0; i < c->n; i++)
		if (c->list[i].topic == t)
			return &c->list[i];
	if (c->n == LABELS + ANSWERS)
		return NULL;
	c->list[c->n] = (struct candidate) { .topic = t, .guess = LEAST };
	return &c->list[c->n++];
}

static int
by_share(const void *x, const void *y)
{
	const struct candidate *a = x;
	const struct candidate *b = y;

	if (a->share != b->share)
		return a->share < b->share ? 1 : -1;
	return a->topic->id < b->topic->id ? -1 : a->topic->id > b->topic->id;
}

static enum err
gather(
    struct cx *cx, const struct route_ask *ask, const struct topics *topics, struct candidates *c)
{
	struct answer_hit *hits = NULL;
	struct guess_hit *guesses = arena_array(cx->arena, LABELS, sizeof(*guesses));
	size_t n = 0;
	enum err e;

	c->list = arena_array(cx->arena, LABELS + ANSWERS, sizeof(*c->list));
	if ((e = contact_answer_suggest(cx,
		 &(struct answer_ask) { .text = ask->text,
		     .lang = ask->lang,
		     .audience = ask->audience,
		     .max = ANSWERS,
		     .typing = ask->typing },
		 &hits, &n)))
		return e;
	for (size_t i = 0; i < n && !base_broken("route-answers"); i++) {
		struct candidate *one = candidate_of(c, topics, hits[i].row.topic_id);

		if (one)
			one->answer = fmax(one->answer, hits[i].score);
	}
	if (base_broken("route"))
		return OK;
	n = guess_ask(cx->site->guess, cx->arena,
	    &(struct guess_ask) { .text = ask->text,
		.search = cx->site->search,
		.lang = ask->lang < 0 ? LANG_SV : (enum lang)ask->lang,
		.staff = ask->audience == AUDIENCE_STAFF },
	    guesses, LABELS);
	for (size_t i = 0; i < n; i++) {
		struct candidate *one = candidate_of(c, topics, guesses[i].label);

		if (one)
			one->guess = fmax(one->guess, guesses[i].share);
	}
	return OK;
}

/* Logarithms become shares of 1, the largest first. */
static void
share_out(struct candidates *c)
{
	double best = -INFINITY;
	double sum = 0;

	for (size_t i = 0; i < c->n; i++) {
		c->list[i].share = log(c->list[i].guess) + ANSWER * c->list[i].answer;
		best = fmax(best, c->list[i].share);
	}
	for (size_t i = 0; i < c->n; i++) {
		c->list[i].share = exp(c->list[i].share - best);
		sum += c->list[i].share;
	}
	for (size_t i = 0; i < c->n; i++)
		c->list[i].share /= sum;
	qsort(c->list, c->n, sizeof(*c->list), by_share);
}

static double
logit(double p)
{
	p = fmin(fmax(p, 1e-4), 1 - 1e-4);
	return log(p / (1 - p));
}

/* What a share of one, with the next one's, was worth on our corpora: a logistic regression, fitted
 * on the halves for choosing (docs/search.md). */
static double
sure_of(double first, double second)
{
	if (base_broken("route-sure"))
		return 1;
	return 1 / (1 + exp(0.322 - 0.825 * logit(first) + 0.504 * logit(second)));
}

static void
add_unit(struct route_guess *units, size_t *n, int64_t id, double sure)
{
	for (size_t i = 0; i < *n; i++)
		if (units[i].id == id) {
			units[i].sure += sure;
			return;
		}
	if (*n < UNITS)
		units[(*n)++] = (struct route_guess) { id, sure };
}

static int
by_sure(const void *x, const void *y)
{
	const struct route_guess *a = x;
	const struct route_guess *b = y;

	if (a->sure != b->sure)
		return a->sure < b->sure ? 1 : -1;
	return a->id < b->id ? -1 : a->id > b->id;
}

/* A topic's own unit, and those that its cases were handed on to. */
static void
share_topic(struct cx *cx, bool staff, const struct candidate *c, double sure,
    struct route_guess *units, size_t *n)
{
	struct guess_also also[UNITS];
	size_t n_also = guess_also(cx->site->guess, c->topic->id, staff, also, UNITS);
	double all = OWN_UNIT;

	for (size_t i = 0; i < n_also; i++)
		all += (double)also[i].n;
	add_unit(units, n, c->topic->unit_id, sure * OWN_UNIT / all);
	for (size_t i = 0; i < n_also && !base_broken("route-unit"); i++)
		add_unit(units, n, also[i].value, sure * (double)also[i].n / all);
}

/* The surest units that take cases. */
static enum err
choose_units(struct cx *cx, struct route_guess *list, size_t n, struct route *r)
{
	struct units units = { 0 };
	enum err e = units_get(cx, &units);

	if (e)
		return e;
	qsort(list, n, sizeof(*list), by_sure);
	for (size_t i = 0; i < n && r->n_units < ROUTE_MAX; i++) {
		const struct core_q_unit_list *u = units_find(&units, list[i].id);

		if (u && !u->retired_at && u->kind != UNIT_COMMITTEE)
			r->units[r->n_units++] = list[i];
	}
	return OK;
}

enum err
contact_route(struct cx *cx, const struct route_ask *ask, struct route *ret_route)
{
	bool staff = ask->audience == AUDIENCE_STAFF;
	struct route_guess *units = arena_array(cx->arena, UNITS, sizeof(*units));
	struct topics topics = { 0 };
	struct candidates c = { 0 };
	struct route r = { 0 };
	size_t n_units = 0;
	double first;
	enum err e;

	if ((e = topics_get(cx, &topics)) || (e = gather(cx, ask, &topics, &c)))
		return e;
	*ret_route = r;
	if (c.n == 0)
		return OK;
	share_out(&c);
	first = sure_of(c.list[0].share, c.n > 1 ? c.list[1].share : 0);
	for (size_t i = 0; i < c.n; i++) {
		/* What the first one leaves is the others', none of them surer. */
		double rest = (1 - first) * c.list[i].share / fmax(1 - c.list[0].share, LEAST);
		double sure = i == 0 ? first : fmin(rest, first);

		if (sure < NEXT_TO_NOTHING)
			break;
		share_topic(cx, staff, &c.list[i], sure, units, &n_units);
		if (r.n_topics < ROUTE_MAX)
			r.topics[r.n_topics++] = (struct route_guess) { c.list[i].topic->id, sure };
	}
	r.sure = r.n_topics && r.topics[0].sure >= SURE;
	if ((e = choose_units(cx, units, n_units, &r)))
		return e;
	*ret_route = r;
	return OK;
}
