/* Counting the use of answers, and what follows from it. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/answer_use.h"

#include <math.h>

#include "base/buf.h"
#include "contact/asked.h"
#include "core/event.h"
#include "core/rollup.h"
#include "db/db.h"
#include "fmt/when.h"
#include "jobs/jobs.h"

enum {
	DAY_S = 86400,
	YEAR = 365,
	QUARTER = 90,
	ANSWERS_MAX = 200000,
	BATCH = 200,
	LEAST_CHANGE = 8,
	PRIOR_MOST = 255,
	ASKED_TEXT = 4000,
};

enum err
contact_answer_used(struct cx *cx, int64_t answer_id)
{
	return base_broken("answer-used")
		   ? OK
		   : rollup_add(cx, MEASURE_ANSWER_USED, cx->now / DAY_S, answer_id, 1);
}

int64_t
contact_answer_prior(int64_t before, double used)
{
	double full = log1p(ANSWER_PRIOR_FULL);
	int64_t to = (int64_t)(PRIOR_MOST * fmin(log1p(fmax(used, 0)) / full, 1));

	if (base_broken("prior-step"))
		return to;
	return to > before ? MIN(to, before + ANSWER_PRIOR_STEP)
			   : MAX(to, before - ANSWER_PRIOR_STEP);
}

enum err
contact_answer_asked(struct cx *cx, int64_t answer_id, const char **ret_asked)
{
	struct contact_q_asked_of_answer *rows = NULL;
	struct buf b;
	size_t n = 0;
	enum err e = contact_q_asked_of_answer(cx, answer_id, ASKED_K, &rows, &n);

	*ret_asked = NULL;
	if (e || n == 0 || base_broken("answer-asked"))
		return e;
	buf_init(&b, cx->arena, ASKED_TEXT);
	for (size_t i = 0; i < n; i++)
		buf_printf(&b, "%s\n", rows[i].text);
	*ret_asked = b.p;
	return OK;
}

static int
by_dim(const void *a, const void *b)
{
	const struct rollup_top *x = a;
	const struct rollup_top *y = b;

	return (x->dim > y->dim) - (x->dim < y->dim);
}

static int64_t
count_of(const struct rollup_top *rows, size_t n, int64_t id)
{
	const struct rollup_top key = { .dim = id };
	const struct rollup_top *hit = n ? bsearch(&key, rows, n, sizeof(*rows), by_dim) : NULL;

	return hit ? hit->n : 0;
}

/* What every answer was used for: lately, and before that within the year. */
struct uses {
	struct rollup_top *late, *early, *helped;
	size_t n_late, n_early, n_helped;
};

static enum err
read_uses(struct cx *cx, struct uses *u)
{
	int64_t today = cx->now / DAY_S + 1;
	struct contact_q_helped_count *rows = NULL;
	enum err e;

	if ((e = rollup_top(cx, MEASURE_ANSWER_USED, today - QUARTER, today, ANSWERS_MAX, &u->late,
		 &u->n_late)) ||
	    (e = rollup_top(cx, MEASURE_ANSWER_USED, today - YEAR, today - QUARTER, ANSWERS_MAX,
		 &u->early, &u->n_early)) ||
	    (e = contact_q_helped_count(cx, when_day(cx->now) - YEAR, &rows, &u->n_helped)))
		return e;
	u->helped = arena_array(cx->arena, u->n_helped + 1, sizeof(*u->helped));
	for (size_t i = 0; i < u->n_helped; i++)
		u->helped[i] = (struct rollup_top) { .dim = rows[i].answer_id, .n = rows[i].n };
	if (u->n_late)
		qsort(u->late, u->n_late, sizeof(*u->late), by_dim);
	if (u->n_early)
		qsort(u->early, u->n_early, sizeof(*u->early), by_dim);
	if (u->n_helped)
		qsort(u->helped, u->n_helped, sizeof(*u->helped), by_dim);
	return OK;
}

static enum err
weigh_some(struct cx *cx, const struct uses *u, int64_t *after, size_t *ret_n)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct contact_q_answer_priors *rows = NULL;
	enum err e;

	if ((e = db_begin(cx, &tx)) ||
	    (e = contact_q_answer_priors(cx, *after, when_day(cx->now) - 1, BATCH, &rows, ret_n)))
		return e;
	for (size_t i = 0; i < *ret_n; i++) {
		int64_t id = rows[i].id;
		double used = (double)count_of(u->late, u->n_late, id) +
			      0.5 * (double)count_of(u->early, u->n_early, id) +
			      (double)count_of(u->helped, u->n_helped, id);
		int64_t prior = contact_answer_prior(rows[i].prior, used);
		bool same =
		    llabs(prior - rows[i].prior) < LEAST_CHANGE && (prior || !rows[i].prior);

		*after = id;
		/* Changes too small to see cost no event; new words of searches do. */
		if (same && !rows[i].asked)
			continue;
		if ((e = contact_q_answer_weigh(cx, id, same ? rows[i].prior : prior, NULL)) ||
		    (e = event_add(
			 cx, EV_ANSWER_WEIGHED, (struct link) { .kind = LINK_ANSWER, .id = id })))
			return e;
	}
	return db_commit(&tx);
}

enum err
contact_answers_weigh(struct cx *cx, int64_t arg)
{
	struct uses u = { 0 };
	int64_t after = 0;
	size_t n = BATCH;
	enum err e = read_uses(cx, &u);

	(void)arg;
	while (!e && n == BATCH && job_time_left(cx) > 0) {
		struct arena_mark mark = arena_mark(cx->arena);

		e = weigh_some(cx, &u, &after, &n);
		arena_rewind(cx->arena, mark);
	}
	return e;
}

enum err
contact_answer_use(struct cx *cx, int64_t answer_id, struct answer_use *ret_use)
{
	int64_t *days = arena_array(cx->arena, YEAR, sizeof(*days));
	int64_t today = when_day(cx->now) + 1;
	struct contact_q_helped_of row = { 0 };
	enum err e;

	*ret_use = (struct answer_use) { 0 };
	e = rollup_by_day_of(cx, MEASURE_ANSWER_USED, answer_id, today - YEAR, days, YEAR);
	for (size_t i = 0; !e && i < YEAR; i++)
		ret_use->used += days[i];
	if (e || (e = contact_q_helped_of(cx, answer_id, today - YEAR, &row)))
		return e;
	ret_use->helped = row.n;
	memset(days, 0, YEAR * sizeof(*days));
	e = rollup_by_day_of(cx, MEASURE_ANSWER_VIEWS, answer_id, today - YEAR, days, YEAR);
	for (size_t i = 0; !e && i < YEAR; i++)
		ret_use->views += days[i];
	return e;
}
