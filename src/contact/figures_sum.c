/* Recounting the figures by what cases are. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/log.h"
#include "contact/case_sum.h"
#include "contact/figures_int.h"
#include "fmt/when.h"
#include "gen/core_q.h"

/* What the feed counted, by the rows in which it keeps that: true at any moment, also while it
 * works. */
static enum err
count_sums(struct cx *cx, enum sum_family family, enum sum_dim dim, bool monthly,
    struct counts *ret_counts)
{
	CLEANUP(arena_freep) struct arena *pages = arena_new(FIGURES_SOFT, FIGURES_HARD);
	struct tally_table t = { .arena = cx->arena };
	struct cx page_cx = *cx;
	int64_t after = 0;
	size_t n = 0;

	page_cx.arena = pages;
	do {
		struct contact_q_case_sum_list *rows = NULL;
		enum err e = contact_q_case_sum_list(&page_cx, after, FIGURES_PAGE, &rows, &n);

		if (e)
			return e;
		for (size_t i = 0; i < n; i++) {
			struct when_parts p;
			int64_t day;

			after = rows[i].id;
			if (!case_sum_counts(&rows[i], family, &day))
				continue;
			p = when_day_parts(day);
			figures_count(&t, monthly ? when_day_of(p.year, p.month, 1) : day,
			    case_sum_value(&rows[i], dim));
		}
		arena_reset(pages);
	} while (n == FIGURES_PAGE);
	*ret_counts = figures_sorted(&t);
	return OK;
}

static int
compare(const void *a, const void *b)
{
	const int64_t *x = a;
	const int64_t *y = b;

	return (*x > *y) - (*x < *y);
}

/* The cases of the events that the feed has not taken in this snapshot, in order. On PostgreSQL
 * that is also what it may not read yet, since an older transaction runs. */
static enum err
list_waiting(struct cx *cx, int64_t **ret_ids, size_t *ret_n)
{
	struct core_q_feed_find at = { 0 };
	struct core_q_event_seen *rows = NULL;
	int64_t *ids = NULL;
	size_t room = 0;
	size_t n = 0;
	bool found = false;
	enum err e = core_q_feed_find(cx, CONTACT_SUM_FEED, &found, &at);

	*ret_n = 0;
	while (
	    !e && !(e = core_q_event_seen(cx, at.tx, at.seq, FIGURES_PAGE, &rows, &n)) && n > 0) {
		if (*ret_n + n > room) {
			int64_t *more;

			room = (*ret_n + n) * 2;
			more = arena_array(cx->arena, room, sizeof(*more));
			for (size_t i = 0; i < *ret_n; i++)
				more[i] = ids[i];
			ids = more;
		}
		for (size_t i = 0; i < n; i++)
			if (rows[i].link_kind == LINK_CASE)
				ids[(*ret_n)++] = rows[i].link_id;
		at.tx = rows[n - 1].tx;
		at.seq = rows[n - 1].seq;
	}
	if (*ret_n)
		qsort(ids, *ret_n, sizeof(*ids), compare);
	*ret_ids = ids;
	return e;
}

/* Cases that count as something else than they are, though nothing about them waits. */
static enum err
verify_rows(struct verify *v)
{
	struct contact_q_case_sum_differs *rows = NULL;
	int64_t *waiting = NULL;
	size_t n_waiting = 0;
	int64_t after = 0;
	size_t n = 0;
	enum err e = list_waiting(v->cx, &waiting, &n_waiting);

	do {
		if (e || (e = contact_q_case_sum_differs(v->cx, after, FIGURES_PAGE, &rows, &n)))
			return e;
		for (size_t i = 0; i < n; i++) {
			after = rows[i].id;
			if (n_waiting &&
			    bsearch(&after, waiting, n_waiting, sizeof(*waiting), compare))
				continue;
			v->wrong++;
			log_warn(
			    "stats", "case=%" PRId64 " counts as something else than it is", after);
		}
	} while (n == FIGURES_PAGE);
	v->checked++;
	return OK;
}

enum err
figures_verify_sums(struct verify *v)
{
	for (int i = 0; i < N_SUM * N_SUM_DIM * 2; i++) {
		enum sum_family family = (enum sum_family)(i / 2 % N_SUM);
		enum sum_dim dim = (enum sum_dim)(i / 2 / N_SUM);
		struct arena_mark mark = arena_mark(v->cx->arena);
		struct counts should = { 0 };
		enum err e;

		v->m = sum_measure(family, dim, i % 2);
		if ((e = count_sums(v->cx, family, dim, i % 2, &should)) ||
		    (e = figures_compare(v, &should)))
			return e;
		arena_rewind(v->cx->arena, mark);
	}
	return verify_rows(v);
}
