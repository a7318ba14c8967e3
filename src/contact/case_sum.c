/* The feed that keeps the figures by what cases are. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/case_sum.h"

bool
case_sum_counts(const struct contact_q_case_sum_list *row, enum sum_family family, int64_t *ret_day)
{
	bool closing = family == SUM_CLOSED || family == SUM_CENTRE;

	*ret_day = closing ? row->closed_day : row->opened_day;
	switch (family) {
	case SUM_RECEIVED:
		return true;
	case SUM_CLOSED:
		return row->closed_day != 0;
	case SUM_CENTRE:
		return row->closed_day != 0 && (!row->handed_over || base_broken("sum-centre"));
	case SUM_KNOWN:
		return row->known;
	case SUM_FIRST:
		return row->known && row->first_contact;
	case N_SUM:
		break;
	}
	return false;
}

int64_t
case_sum_value(const struct contact_q_case_sum_list *row, enum sum_dim dim)
{
	switch (dim) {
	case SUM_TOPIC:
		return row->topic_id;
	case SUM_TYPE:
		return row->type_id;
	case SUM_LANG:
		return row->lang;
	case SUM_UNIT:
		return row->unit_id;
	case SUM_STEP:
		return row->step;
	case SUM_CUSTOMER:
		return row->customer;
	case SUM_CAUSE:
		return row->cause;
	case N_SUM_DIM:
		break;
	}
	return 0;
}

static void
count(struct sum_batch *b, const struct contact_q_case_sum_list *row, int64_t n)
{
	for (enum sum_family f = 0; f < N_SUM; f++) {
		int64_t day;

		if (!case_sum_counts(row, f, &day))
			continue;
		for (enum sum_dim d = 0; d < N_SUM_DIM; d++)
			sum_add(b, f, d, day, case_sum_value(row, d), n);
	}
}

static bool
is_same(const struct contact_q_case_sum_list *a, const struct contact_q_case_sum_list *b)
{
	return a->opened_day == b->opened_day && a->closed_day == b->closed_day &&
	       a->topic_id == b->topic_id && a->type_id == b->type_id && a->lang == b->lang &&
	       a->unit_id == b->unit_id && a->step == b->step && a->customer == b->customer &&
	       a->cause == b->cause && a->handed_over == b->handed_over && a->known == b->known &&
	       a->first_contact == b->first_contact;
}

static enum err
take_case(struct cx *cx, struct sum_batch *b, int64_t id)
{
	struct contact_q_case_to_sum r = { 0 };
	struct contact_q_case_sum_list was;
	struct contact_q_case_sum_list is;
	bool found = false;
	enum err e = contact_q_case_to_sum(cx, id, &found, &r);

	/* Removed by its retention rule: the figures stay. */
	if (e || !found)
		return e;
	is = (struct contact_q_case_sum_list) { id, r.opened_day, r.closed_day, r.topic_id,
		r.type_id, r.lang, r.unit_id, r.step, r.customer, r.cause, r.handed_over, r.known,
		r.first_contact };
	was = (struct contact_q_case_sum_list) { id, r.was_opened_day, r.was_closed_day,
		r.was_topic_id, r.was_type_id, r.was_lang, r.was_unit_id, r.was_step,
		r.was_customer, r.was_cause, r.was_handed_over, r.was_known, r.was_first_contact };
	if (r.was_id && is_same(&was, &is))
		return OK;
	if (r.was_id && !base_broken("sum-was"))
		count(b, &was, -1);
	count(b, &is, 1);
	if (r.was_id && base_broken("sum-put"))
		return OK;
	return contact_q_case_sum_put(cx,
	    &(struct contact_q_case_sum_put_in) { id, is.opened_day, is.closed_day, is.topic_id,
		is.type_id, is.lang, is.unit_id, is.step, is.customer, is.cause, is.handed_over,
		is.known, is.first_contact },
	    NULL);
}

static int
compare(const void *a, const void *b)
{
	const int64_t *x = a;
	const int64_t *y = b;

	return (*x > *y) - (*x < *y);
}

enum err
contact_sum_take(struct cx *cx, const struct feed_event *events, size_t n)
{
	struct sum_batch b = { .arena = cx->arena };
	int64_t *ids = arena_array(cx->arena, n, sizeof(*ids));
	size_t n_ids = 0;
	enum err e;

	for (size_t i = 0; i < n; i++)
		if (events[i].link.kind == LINK_CASE && events[i].kind != EV_READ)
			ids[n_ids++] = events[i].link.id;
	if (n_ids)
		qsort(ids, n_ids, sizeof(*ids), compare);
	for (size_t i = 0; i < n_ids; i++)
		if ((i == 0 || ids[i] != ids[i - 1]) && (e = take_case(cx, &b, ids[i])))
			return e;
	return sum_write(cx, &b);
}

enum err
contact_sum_catch_up(struct cx *cx)
{
	struct feed_worker w = { .feed = named_feed_find(CONTACT_SUM_FEED) };
	bool more = true;
	enum err e = OK;

	while (!e && more) {
		struct arena_mark mark = arena_mark(cx->arena);

		e = named_feed_step(cx, &w, &more);
		arena_rewind(cx->arena, mark);
	}
	return e ? e : named_feed_let_go(cx, &w);
}
