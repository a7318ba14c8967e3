/* Common questions: what was read most, else something of each area. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/common.h"

#include "contact/answer.h"
#include "core/rollup.h"
#include "core/unit.h"
#include "fmt/when.h"

enum { DAYS = 30, READ_MOST = 40 };

struct gather {
	struct cx *cx;
	const struct topics *topics;
	struct contact_q_answer_common *list;
	int64_t areas[COMMON_MAX]; /* of what is in the list */
	size_t n;
};

/* The topic at the top that it lies under; 0 when it lies under none that is in use. */
static int64_t
area_of(const struct topics *topics, int64_t topic_id)
{
	const struct core_q_topic_list *t = topics_find(topics, topic_id);

	while (t && t->parent_id && !t->retired_at)
		t = topics_find(topics, t->parent_id);
	return t && !t->retired_at ? t->id : 0;
}

static bool
has_area(const struct gather *g, int64_t area)
{
	for (size_t i = 0; i < g->n; i++)
		if (g->areas[i] == area)
			return true;
	return false;
}

static void
put(struct gather *g, int64_t area, int64_t id, const char *question)
{
	g->areas[g->n] = area;
	g->list[g->n++] = (struct contact_q_answer_common) { .id = id, .question = question };
}

static enum err
read_most(struct gather *g)
{
	int64_t today = when_day(g->cx->now);
	struct rollup_top *top = NULL;
	size_t n = 0;
	enum err e =
	    rollup_top(g->cx, MEASURE_ANSWER_VIEWS, today - DAYS, today + 1, READ_MOST, &top, &n);

	for (size_t i = 0; !e && i < n && g->n < COMMON_MAX && !base_broken("common"); i++) {
		struct contact_q_answer_get row = { 0 };
		int64_t area;

		e = contact_answer_get(g->cx, top[i].dim, AUDIENCE_PUBLIC, &row);
		if (e == ERR_MISSING) { /* put away since */
			g->cx->fail = (struct failure) { 0 };
			e = OK;
			continue;
		}
		area = area_of(g->topics, row.topic_id);
		if (!e && row.lang == (int64_t)g->cx->lang && area && !has_area(g, area))
			put(g, area, row.id, row.question);
	}
	return e;
}

static enum err
of_each_area(struct gather *g)
{
	for (size_t i = 0; i < g->topics->n && g->n < COMMON_MAX; i++) {
		const struct core_q_topic_list *t = &g->topics->rows[i];
		struct contact_q_answer_common *rows = NULL;
		int64_t area = area_of(g->topics, t->id);
		size_t n = 0;
		enum err e;

		if (!area || has_area(g, area) || t->retired_at)
			continue;
		if ((e = contact_q_answer_common(g->cx, g->cx->lang, t->id, 1, &rows, &n)))
			return e;
		if (n)
			put(g, area, rows[0].id, rows[0].question);
	}
	return OK;
}

enum err
contact_common(struct cx *cx, const struct topics *topics,
    struct contact_q_answer_common **ret_list, size_t *ret_n)
{
	struct gather g = { .cx = cx,
		.topics = topics,
		.list = arena_array(cx->arena, COMMON_MAX, sizeof(*g.list)) };
	enum err e;

	if ((e = read_most(&g)) || (e = of_each_area(&g)))
		return e;
	*ret_list = g.list;
	*ret_n = g.n;
	return OK;
}
