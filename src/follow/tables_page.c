/* The tables of the figures page: times by unit and topic, the answers that were read most. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/link.h"
#include "core/span.h"
#include "core/unit.h"
#include "follow/figures.h"

enum { READ_SHOWN = 10 };

static const char *
time_text(struct cx *cx, int64_t n, int64_t seconds)
{
	return n ? web_span_text(cx, seconds) : "–";
}

static struct times_item
item_of(struct cx *cx, const char *name, const struct span_times *a, const struct span_times *c)
{
	return (struct times_item) { .name = name,
		.answer_n = a->n,
		.answer_median = time_text(cx, a->n, a->median_s),
		.answer_p90 = time_text(cx, a->n, a->p90_s),
		.close_n = c->n,
		.close_median = time_text(cx, c->n, c->median_s),
		.close_p90 = time_text(cx, c->n, c->p90_s) };
}

/* The row of a dimension; zeros when it has none. */
static struct span_times
find(const struct span_times *rows, size_t n, int64_t dim)
{
	for (size_t i = 0; i < n; i++)
		if (rows[i].dim == dim)
			return rows[i];
	return (struct span_times) { 0 };
}

/* What a dimension may be, in the order of the tree. */
struct place {
	int64_t id;
	const char *name;
};

static enum err
fill_times(struct cx *cx, enum measure answer, enum measure close, int64_t from, int64_t to,
    const struct place *places, size_t n_places, struct times_item **ret_items, size_t *ret_n)
{
	struct span_times *answers = NULL;
	struct span_times *closings = NULL;
	size_t n_answers = 0;
	size_t n_closings = 0;
	struct times_item *items = *ret_items;
	enum err e;

	if ((e = span_list(cx, answer, from, to, &answers, &n_answers)) ||
	    (e = span_list(cx, close, from, to, &closings, &n_closings)))
		return e;
	for (size_t i = 0; i < n_places; i++) {
		struct span_times a = find(answers, n_answers, places[i].id);
		struct span_times c = find(closings, n_closings, places[i].id);

		if (a.n || c.n)
			items[(*ret_n)++] = item_of(cx, places[i].name, &a, &c);
	}
	return OK;
}

/* The row of all, first: it is there when any row is. */
static struct times_item
whole(struct cx *cx, const struct figures *g)
{
	struct span_times a = { 0, g->answer_times, g->answer_median_s, g->answer_p90_s };
	struct span_times c = { 0, g->close_times, g->close_median_s, g->close_p90_s };
	struct times_item item = item_of(cx, core_text(cx->lang, T_FIGURES_WHOLE), &a, &c);

	item.whole = true;
	return item;
}

static enum err
fill_units(struct cx *cx, int64_t from, int64_t to, const struct figures *g, struct figures_view *v)
{
	const struct core_q_unit_list **list;
	struct units units = { 0 };
	struct times_item *items;
	struct place *places;
	enum err e;

	if ((e = units_get(cx, &units)))
		return e;
	items = arena_array(cx->arena, units.n + 1, sizeof(*items));
	places = arena_array(cx->arena, units.n + 1, sizeof(*places));
	list = units_in_order(cx, &units, NULL);
	for (size_t i = 0; i < units.n; i++)
		places[i] = (struct place) { list[i]->id,
			core_pick(cx->lang, list[i]->name_sv, list[i]->name_en, list[i]->name_fi) };
	v->units = items;
	items[v->n_units++] = whole(cx, g);
	return fill_times(cx, MEASURE_ANSWER_UNIT, MEASURE_CLOSE_UNIT, from, to, places, units.n,
	    &items, &v->n_units);
}

static enum err
fill_topics(
    struct cx *cx, int64_t from, int64_t to, const struct figures *g, struct figures_view *v)
{
	struct topics topics = { 0 };
	struct times_item *items;
	struct place *places;
	enum err e;

	if ((e = topics_get(cx, &topics)))
		return e;
	items = arena_array(cx->arena, topics.n + 1, sizeof(*items));
	places = arena_array(cx->arena, topics.n + 1, sizeof(*places));
	for (size_t i = 0; i < topics.n; i++)
		places[i] = (struct place) { topics.rows[i].id,
			core_pick(cx->lang, topics.rows[i].name_sv, topics.rows[i].name_en,
			    topics.rows[i].name_fi) };
	v->topics = items;
	items[v->n_topics++] = whole(cx, g);
	return fill_times(cx, MEASURE_ANSWER_TOPIC, MEASURE_CLOSE_TOPIC, from, to, places, topics.n,
	    &items, &v->n_topics);
}

static enum err
fill_read(struct cx *cx, int64_t from, int64_t to, struct figures_view *v)
{
	struct rollup_top *rows = NULL;
	struct read_item *items;
	size_t n = 0;
	enum err e;

	if ((e = rollup_top(cx, MEASURE_ANSWER_VIEWS, from, to, READ_SHOWN, &rows, &n)))
		return e;
	items = arena_array(cx->arena, n + 1, sizeof(*items));
	for (size_t i = 0; i < n; i++) {
		struct link_name name = { 0 };

		if ((e = link_name(cx, (struct link) { LINK_ANSWER, rows[i].dim }, &name)))
			return e;
		if (name.text && name.text[0])
			items[v->n_read++] =
			    (struct read_item) { name.text, name.address, rows[i].n };
	}
	v->read = items;
	return OK;
}

enum err
follow_fill_tables(
    struct cx *cx, int64_t from, int64_t to, const struct figures *g, struct figures_view *v)
{
	enum err e;

	if ((e = fill_units(cx, from, to, g, v)) || (e = fill_topics(cx, from, to, g, v)))
		return e;
	return fill_read(cx, from, to, v);
}
