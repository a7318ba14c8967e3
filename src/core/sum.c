/* Figures by what cases are. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/sum.h"

#include "db/db.h"
#include "fmt/when.h"
#include "gen/core_q.h"

enum { FIRST_ROOM = 1024, PARTS = 3 };

enum measure
sum_measure(enum sum_family family, enum sum_dim dim, bool monthly)
{
	return (enum measure)(SUM_FIRST_MEASURE + (monthly ? N_SUM * SUM_DIMS_MAX : 0) +
			      (int)family * SUM_DIMS_MAX + (int)dim);
}

static int64_t
month_of(int64_t day)
{
	struct when_parts p = when_day_parts(day);

	return when_day_of(p.year, p.month, 1);
}

static void
put(struct sum_batch *b, enum measure m, int64_t day, int64_t value, int64_t n)
{
	if (b->n == b->room) {
		struct sum_delta *list;

		b->room = MAX(b->room * 2, (size_t)FIRST_ROOM);
		list = arena_array(b->arena, b->room, sizeof(*list));
		for (size_t i = 0; i < b->n; i++)
			list[i] = b->list[i];
		b->list = list;
	}
	b->list[b->n++] = (struct sum_delta) { (int64_t)m, day, value, n };
}

void
sum_add(struct sum_batch *b, enum sum_family family, enum sum_dim dim, int64_t day, int64_t value,
    int64_t n)
{
	put(b, sum_measure(family, dim, false), day, value, n);
	if (!base_broken("sum-month"))
		put(b, sum_measure(family, dim, true), month_of(day), value, n);
}

static int
compare(const void *a, const void *b)
{
	const struct sum_delta *x = a;
	const struct sum_delta *y = b;

	if (x->measure != y->measure)
		return x->measure < y->measure ? -1 : 1;
	if (x->day != y->day)
		return x->day < y->day ? -1 : 1;
	return (x->dim > y->dim) - (x->dim < y->dim);
}

enum err
sum_write(struct cx *cx, struct sum_batch *b)
{
	size_t i = 0;

	assert(db_in_tx(cx));
	if (b->n)
		qsort(b->list, b->n, sizeof(*b->list), compare);
	while (i < b->n) {
		struct sum_delta d = b->list[i];
		enum err e = OK;

		for (i++; i < b->n && compare(&b->list[i], &d) == 0; i++)
			d.n += b->list[i].n;
		if (d.n)
			e = rollup_add(cx, (enum measure)d.measure, d.day, d.dim, d.n);
		if (e)
			return e;
	}
	b->n = 0;
	return OK;
}

/* Adds the rows of a part to the list, which is by dimension as they are. */
static void
join(struct arena *a, struct sum_row **list, size_t *n, const struct core_q_rollup_sum *rows,
    size_t n_rows)
{
	struct sum_row *all = arena_array(a, *n + n_rows + 1, sizeof(*all));
	size_t at = 0;
	size_t i = 0;
	size_t j = 0;

	while (i < *n || j < n_rows) {
		if (j == n_rows || (i < *n && (*list)[i].dim < rows[j].dim)) {
			all[at++] = (*list)[i++];
		} else if (i == *n || rows[j].dim < (*list)[i].dim) {
			all[at++] = (struct sum_row) { rows[j].dim, rows[j].n };
			j++;
		} else {
			all[at++] = (struct sum_row) { rows[j].dim, rows[j].n + (*list)[i].n };
			i++;
			j++;
		}
	}
	*list = all;
	*n = at;
}

enum err
sum_list(struct cx *cx, enum sum_family family, enum sum_dim dim, int64_t from_day, int64_t to_day,
    struct sum_row **ret_rows, size_t *ret_n)
{
	/* Days up to the first whole month, whole months, days behind the last one. */
	int64_t months = month_of(from_day) == from_day
			     ? from_day
			     : month_of(from_day + 31 - when_day_parts(from_day).mday + 1);
	int64_t rest = month_of(to_day);
	struct sum_row *list = NULL;
	size_t n = 0;
	struct {
		int64_t from;
		int64_t to;
		bool monthly;
	} parts[PARTS] = { { from_day, months, false }, { months, rest, true },
		{ rest, to_day, false } };

	if (months >= rest) {
		parts[0].to = to_day;
		parts[1].to = parts[1].from;
		parts[2].from = to_day;
	}
	for (size_t i = 0; i < PARTS; i++) {
		struct core_q_rollup_sum *rows = NULL;
		size_t n_rows = 0;
		enum err e;

		if (parts[i].from >= parts[i].to)
			continue;
		if ((e = core_q_rollup_sum(cx, (int64_t)sum_measure(family, dim, parts[i].monthly),
			 parts[i].from, parts[i].to, &rows, &n_rows)))
			return e;
		join(cx->arena, &list, &n, rows, n_rows);
	}
	*ret_n = 0;
	for (size_t i = 0; i < n; i++)
		if (list[i].n)
			list[(*ret_n)++] = list[i];
	*ret_rows = list;
	return OK;
}
