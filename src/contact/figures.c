/* Recounting the figures of cases, for lyhord stats --verify. Every measure has its recount: one
 * without does not compile. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/log.h"
#include "contact/case.h"
#include "contact/figures_int.h"
#include "core/activity.h"
#include "core/rollup.h"
#include "core/span.h"
#include "core/tally.h"
#include "fmt/when.h"
#include "gen/core_q.h"

enum { FIRST_SLOTS = 1024 };

static int
compare(const void *a, const void *b)
{
	const struct counted *x = a;
	const struct counted *y = b;

	if (x->day != y->day)
		return x->day < y->day ? -1 : 1;
	return (x->dim > y->dim) - (x->dim < y->dim);
}

static void
tell(struct verify *v, const struct counted *row, int64_t is, int64_t should_be)
{
	v->checked++;
	if (is == should_be)
		return;
	v->wrong++;
	log_warn("stats",
	    "measure=%d day=%" PRId64 " dim=%" PRId64 " is=%" PRId64 " should_be=%" PRId64,
	    (int)v->m, row->day, row->dim, is, should_be);
}

/* The next rows as they stand in the figures. */
static enum err
read_page(const struct verify *v, const struct counted *last, struct core_q_rollup_all **ret_page,
    size_t *ret_n)
{
	struct core_q_span_all *rows = NULL;
	enum err e;

	_Static_assert(sizeof(*rows) == sizeof(**ret_page), "same columns");
	if (v->m < MEASURE_ANSWER_UNIT || v->m > MEASURE_CLOSE_TOPIC)
		return core_q_rollup_all(
		    v->cx, v->m, last->day, last->dim, FIGURES_PAGE, ret_page, ret_n);
	e = core_q_span_all(v->cx, v->m, last->day, last->dim, FIGURES_PAGE, &rows, ret_n);
	*ret_page = (struct core_q_rollup_all *)(void *)rows;
	return e;
}

enum err
figures_compare(struct verify *v, const struct counts *should)
{
	struct arena_mark mark = arena_mark(v->cx->arena);
	struct counted last = { INT64_MIN, INT64_MIN, 0 };
	size_t at = 0;
	size_t n = 0;
	enum err e;

	_Static_assert(sizeof(struct core_q_rollup_all) == sizeof(struct counted), "same columns");
	do {
		struct core_q_rollup_all *page = NULL;

		if ((e = read_page(v, &last, &page, &n)))
			return e;
		for (size_t i = 0; i < n; i++) {
			struct counted is = { page[i].day, page[i].dim, page[i].n };

			for (; at < should->n && compare(&should->rows[at], &is) < 0; at++)
				tell(v, &should->rows[at], 0, should->rows[at].n);
			if (at < should->n && compare(&should->rows[at], &is) == 0)
				tell(v, &is, is.n, should->rows[at++].n);
			else
				tell(v, &is, is.n, 0);
			last = is;
		}
		arena_rewind(v->cx->arena, mark);
	} while (n == FIGURES_PAGE);
	for (; at < should->n; at++)
		tell(v, &should->rows[at], 0, should->rows[at].n);
	return OK;
}

static struct counted *
find_slot(const struct tally_table *t, int64_t day, int64_t dim)
{
	size_t i = ((uint64_t)day * 1000003 + (uint64_t)dim) % t->n_slots;

	while (t->slots[i].n && (t->slots[i].day != day || t->slots[i].dim != dim))
		i = (i + 1) % t->n_slots;
	return &t->slots[i];
}

void
figures_count(struct tally_table *t, int64_t day, int64_t dim)
{
	struct counted *slot;

	if (t->n * 2 >= t->n_slots) {
		struct tally_table larger = { .arena = t->arena,
			.n_slots = MAX(t->n_slots * 2, (size_t)FIRST_SLOTS),
			.n = t->n };

		larger.slots = arena_array(t->arena, larger.n_slots, sizeof(*larger.slots));
		for (size_t i = 0; i < t->n_slots; i++)
			if (t->slots[i].n)
				*find_slot(&larger, t->slots[i].day, t->slots[i].dim) = t->slots[i];
		*t = larger;
	}
	slot = find_slot(t, day, dim);
	t->n += slot->n == 0;
	*slot = (struct counted) { day, dim, slot->n + 1 };
}

struct counts
figures_sorted(const struct tally_table *t)
{
	struct counts c = { .rows = arena_array(t->arena, t->n + 1, sizeof(*c.rows)) };

	for (size_t i = 0; i < t->n_slots; i++)
		if (t->slots[i].n)
			c.rows[c.n++] = t->slots[i];
	qsort(c.rows, c.n, sizeof(*c.rows), compare);
	return c;
}

/* What a case counts in a measure of times; false for nothing. */
static bool
time_of(enum measure m, const struct contact_q_count_times *r, struct counted *ret)
{
	bool closing =
	    m == MEASURE_CLOSE_TIME || m == MEASURE_CLOSE_UNIT || m == MEASURE_CLOSE_TOPIC;
	int64_t seconds = closing ? r->close_s : r->answer_s;

	ret->day = closing ? r->closed_day : r->answered_day;
	if (m == MEASURE_ANSWER_TIME || m == MEASURE_CLOSE_TIME) {
		ret->dim = r->channel << ROLLUP_BUCKET_BITS | rollup_bucket(seconds);
		return seconds;
	}
	ret->dim =
	    span_key(m == MEASURE_ANSWER_UNIT || m == MEASURE_CLOSE_UNIT ? r->unit_id : r->topic_id,
		seconds);
	return seconds && (r->channel == CHANNEL_WEB || r->channel == CHANNEL_MAIL);
}

/* Times go into buckets in C, so their recount reads every case. The pages lie in an arena of their
 * own, the sums in cx's. */
static enum err
count_times(struct cx *cx, enum measure m, struct counts *ret_counts)
{
	CLEANUP(arena_freep) struct arena *pages = arena_new(FIGURES_SOFT, FIGURES_HARD);
	struct tally_table t = { .arena = cx->arena };
	struct cx page_cx = *cx;
	int64_t after = 0;
	size_t n = 0;

	page_cx.arena = pages;
	do {
		struct contact_q_count_times *rows = NULL;
		enum err e = contact_q_count_times(&page_cx, after, FIGURES_PAGE, &rows, &n);

		if (e)
			return e;
		for (size_t i = 0; i < n; i++) {
			struct counted one = { 0 };

			after = rows[i].id;
			if (time_of(m, &rows[i], &one))
				figures_count(&t, one.day, one.dim);
		}
		arena_reset(pages);
	} while (n == FIGURES_PAGE);
	*ret_counts = figures_sorted(&t);
	return OK;
}

/* Every event that the feed has taken, in this snapshot. */
static enum err
count_events(struct cx *cx, struct counts *ret_counts)
{
	CLEANUP(arena_freep) struct arena *pages = arena_new(FIGURES_SOFT, FIGURES_HARD);
	struct tally_table t = { .arena = cx->arena };
	struct core_q_feed_find to = { 0 };
	struct core_q_event_feed at = { 0 };
	struct cx page_cx = *cx;
	bool found = false;
	bool before = true;
	size_t n = 0;
	enum err e;

	if ((e = core_q_feed_find(cx, ACTIVITY_FEED, &found, &to)))
		return e;
	page_cx.arena = pages;
	do {
		struct core_q_event_feed *rows = NULL;

		if ((e = core_q_event_feed(&page_cx, at.tx, at.seq, FIGURES_PAGE, &rows, &n)))
			return e;
		for (size_t i = 0; i < n && before; i++) {
			at = rows[i];
			before = at.tx < to.tx || (at.tx == to.tx && at.seq <= to.seq);
			if (before)
				figures_count(&t, when_day(at.at), at.kind);
		}
		arena_reset(pages);
	} while (n == FIGURES_PAGE && before);
	*ret_counts = figures_sorted(&t);
	return OK;
}

static enum err
recount(struct cx *cx, enum measure m, struct counts *ret_counts)
{
	void *rows = NULL;
	size_t n = 0;
	enum err e = ERR_BUG;

#define CALL(query, ...)                                                                           \
	do {                                                                                       \
		struct query *r = NULL;                                                            \
		_Static_assert(sizeof(*r) == sizeof(struct counted), "same columns");              \
		e = query(cx, ##__VA_ARGS__, &r, &n);                                              \
		rows = r;                                                                          \
	} while (0)
	switch (m) {
	case MEASURE_RECEIVED:
		CALL(contact_q_count_received);
		break;
	case MEASURE_CLOSED:
		CALL(contact_q_count_closed, 1);
		break;
	case MEASURE_CLOSED_BY_CENTRE:
		CALL(contact_q_count_closed, 0);
		break;
	case MEASURE_CONTACT_KNOWN:
		CALL(contact_q_count_contacts, 1, 0, 0);
		break;
	case MEASURE_CONTACT_UNKNOWN:
		CALL(contact_q_count_contacts, 0, 0, 0);
		break;
	case MEASURE_FIRST_KNOWN:
		CALL(contact_q_count_contacts, 1, 1, 0);
		break;
	case MEASURE_FIRST_UNKNOWN:
		CALL(contact_q_count_contacts, 0, 1, 0);
		break;
	case MEASURE_FIRST_RETURNED:
		CALL(contact_q_count_contacts, 1, 1, 1);
		break;
	case MEASURE_HELPED:
		CALL(contact_q_count_helped);
		break;
	case MEASURE_ANSWER_TIME:
	case MEASURE_CLOSE_TIME:
	case MEASURE_ANSWER_UNIT:
	case MEASURE_ANSWER_TOPIC:
	case MEASURE_CLOSE_UNIT:
	case MEASURE_CLOSE_TOPIC:
		return count_times(cx, m, ret_counts);
	case MEASURE_EVENTS:
		return count_events(cx, ret_counts);
	case MEASURE_QUEUE_OPEN:
		CALL(contact_q_count_queue, 0);
		break;
	case MEASURE_RATINGS:
		CALL(contact_q_count_ratings);
		break;
	case MEASURE_QUEUE_FREE:
		CALL(contact_q_count_queue, 1);
		break;
	case MEASURE_CAUSE:
		CALL(contact_q_count_cause);
		break;
	case MEASURE_CUSTOMER:
		CALL(contact_q_count_customer);
		break;
	case MEASURE_TICK:
		CALL(contact_q_count_tick);
		break;
	case MEASURE_TICK_TOPIC:
		CALL(contact_q_count_tick_topic);
		break;
	case MEASURE_ANSWER_USED:
		CALL(contact_q_count_used);
		break;
	case MEASURE_ANSWER_VIEWS: /* nothing to recount them from */
	case MEASURE_SEARCHES:
	case MEASURE_SEARCHES_NONE:
	case N_MEASURE:
		break;
	}
#undef CALL
	*ret_counts = (struct counts) { .rows = rows, .n = n };
	return e;
}

enum err
contact_figures_verify(struct cx *cx, int *ret_checked, int *ret_wrong)
{
	struct verify v = { .cx = cx };
	enum err e;

	for (v.m = MEASURE_RECEIVED; v.m < N_MEASURE; v.m++) {
		struct arena_mark mark = arena_mark(cx->arena);
		struct counts should = { 0 };

		if (tally_may_lose(v.m))
			continue;
		if ((e = recount(cx, v.m, &should)) || (e = figures_compare(&v, &should)))
			return e;
		arena_rewind(cx->arena, mark);
	}
	if ((e = figures_verify_sums(&v)))
		return e;
	*ret_checked = v.checked;
	*ret_wrong = v.wrong;
	return OK;
}
