/* Units and topics. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/unit.h"

#include "core/access.h"
#include "core/i18n.h"
#include "text/collate.h"

enum { MAX_DEPTH = 20 };

/* A tree on its way to be a list: what is below after what it is below, beside each other by name.
 */
struct order {
	struct node {
		int64_t id;
		int64_t parent_id;
		const char *key;
		size_t row;
		bool walked;
	} * nodes; /* by parent, then by name */
	size_t n;
	size_t *walked; /* rows */
	int64_t *depths;
	size_t n_walked;
};

static void
order_begin(struct cx *cx, struct order *o, size_t n)
{
	o->nodes = arena_array(cx->arena, n + 1, sizeof(*o->nodes));
	o->walked = arena_array(cx->arena, n + 1, sizeof(*o->walked));
	o->depths = arena_array(cx->arena, n + 1, sizeof(*o->depths));
}

static void
order_add(struct cx *cx, struct order *o, int64_t id, int64_t parent_id, const char *name)
{
	o->nodes[o->n] =
	    (struct node) { id, parent_id, text_collate_key(cx->arena, name), o->n, false };
	o->n++;
}

static int
by_parent_and_name(const void *x, const void *y)
{
	const struct node *a = x;
	const struct node *b = y;
	int names = strcmp(a->key, b->key);

	if (a->parent_id != b->parent_id)
		return a->parent_id < b->parent_id ? -1 : 1;
	if (names)
		return names;
	return (a->id > b->id) - (a->id < b->id);
}

static void walk_below(struct order *o, int64_t parent_id, int64_t depth);

static void
walk_from(struct order *o, struct node *n, int64_t depth)
{
	n->walked = true;
	o->depths[o->n_walked] = depth;
	o->walked[o->n_walked++] = n->row;
	walk_below(o, n->id, depth + 1);
}

static void
walk_below(struct order *o, int64_t parent_id, int64_t depth)
{
	size_t from = 0;
	size_t to = o->n;

	while (from < to) { /* the first of its children */
		size_t middle = from + (to - from) / 2;

		if (o->nodes[middle].parent_id < parent_id)
			from = middle + 1;
		else
			to = middle;
	}
	for (; from < o->n && o->nodes[from].parent_id == parent_id; from++)
		if (!o->nodes[from].walked)
			walk_from(o, &o->nodes[from], depth);
}

static void
order_walk(struct order *o)
{
	qsort(o->nodes, o->n, sizeof(*o->nodes), by_parent_and_name);
	walk_below(o, 0, 0);
	for (size_t i = 0; i < o->n; i++) /* a damaged tree: none is left out */
		if (!o->nodes[i].walked)
			walk_from(o, &o->nodes[i], 0);
}

static const char *
unit_name(struct cx *cx, const struct core_q_unit_list *u)
{
	return core_pick(cx->lang, u->name_sv, u->name_en, u->name_fi);
}

enum err
units_get(struct cx *cx, struct units *ret_units)
{
	return core_q_unit_list(cx, &ret_units->rows, &ret_units->n);
}

const struct core_q_unit_list *
units_find(const struct units *u, int64_t id)
{
	size_t from = 0;
	size_t to = u->n;

	while (from < to) { /* they come in the order of their ids */
		size_t middle = from + (to - from) / 2;

		if (u->rows[middle].id == id)
			return &u->rows[middle];
		if (u->rows[middle].id < id)
			from = middle + 1;
		else
			to = middle;
	}
	return NULL;
}

const struct core_q_unit_list *
units_find_key(const struct units *u, struct str key)
{
	for (size_t i = 0; i < u->n; i++)
		if (str_eqz(key, u->rows[i].key))
			return &u->rows[i];
	return NULL;
}

static const struct core_q_unit_list *
find_kind(const struct units *u, enum unit_kind kind)
{
	for (size_t i = 0; i < u->n; i++)
		if (u->rows[i].kind == kind)
			return &u->rows[i];
	return NULL;
}

const struct core_q_unit_list *
units_top(const struct units *u)
{
	return find_kind(u, UNIT_MUNICIPALITY);
}

const struct core_q_unit_list *
units_centre(const struct units *u)
{
	const struct core_q_unit_list *centre = find_kind(u, UNIT_CENTRE);

	return centre ? centre : find_kind(u, UNIT_MUNICIPALITY);
}

bool
units_below(const struct units *u, int64_t id, int64_t top)
{
	for (int i = 0; id && i < MAX_DEPTH; i++) {
		const struct core_q_unit_list *row = units_find(u, id);

		if (id == top)
			return true;
		id = row ? row->parent_id : 0;
	}
	return false;
}

bool
units_has_below(const struct units *u, int64_t id)
{
	for (size_t i = 0; i < u->n; i++)
		if (u->rows[i].parent_id == id)
			return true;
	return false;
}

const char *
units_path(struct cx *cx, const struct units *u, int64_t id)
{
	const struct core_q_unit_list *row = units_find(u, id);
	const char *path = row ? unit_name(cx, row) : "";

	for (int i = 0; row && row->parent_id && i < MAX_DEPTH; i++) {
		row = units_find(u, row->parent_id);
		if (row && row->parent_id)
			path = arena_printf(cx->arena, "%s › %s", unit_name(cx, row), path);
	}
	return path;
}

const struct core_q_unit_list **
units_in_order(struct cx *cx, const struct units *u, int64_t **ret_depths)
{
	const struct core_q_unit_list **list = arena_array(cx->arena, u->n + 1, sizeof(*list));
	struct order o = { 0 };

	order_begin(cx, &o, u->n);
	for (size_t i = 0; i < u->n; i++)
		order_add(cx, &o, u->rows[i].id, u->rows[i].parent_id, unit_name(cx, &u->rows[i]));
	order_walk(&o);
	for (size_t i = 0; i < u->n; i++)
		list[i] = &u->rows[o.walked[i]];
	if (ret_depths)
		*ret_depths = o.depths;
	return list;
}

enum err
unit_add(struct cx *cx, const struct core_q_unit_add_in *in)
{
	enum err e;

	if ((e = core_q_unit_add(cx, in, NULL)))
		return e;
	return access_add_unit(cx, in->id);
}

enum err
topics_get(struct cx *cx, struct topics *ret_topics)
{
	struct core_q_topic_list *rows = NULL;
	struct core_q_topic_list *ordered;
	struct order o = { 0 };
	size_t n = 0;
	enum err e;

	if ((e = core_q_topic_list(cx, &rows, &n)))
		return e;
	order_begin(cx, &o, n);
	for (size_t i = 0; i < n; i++)
		order_add(cx, &o, rows[i].id, rows[i].parent_id,
		    core_pick(cx->lang, rows[i].name_sv, rows[i].name_en, rows[i].name_fi));
	order_walk(&o);
	ordered = arena_array(cx->arena, n + 1, sizeof(*ordered));
	for (size_t i = 0; i < o.n_walked; i++)
		ordered[i] = rows[o.walked[i]];
	ret_topics->rows = ordered;
	ret_topics->n = o.n_walked;
	ret_topics->first_id = n ? rows[0].id : 0;
	return OK;
}

const struct core_q_topic_list *
topics_find(const struct topics *t, int64_t id)
{
	for (size_t i = 0; i < t->n; i++)
		if (t->rows[i].id == id)
			return &t->rows[i];
	return NULL;
}

const struct core_q_topic_list *
topics_find_key(const struct topics *t, struct str key)
{
	for (size_t i = 0; i < t->n; i++)
		if (str_eqz(key, t->rows[i].key))
			return &t->rows[i];
	return NULL;
}

int
topics_depth(const struct topics *t, const struct core_q_topic_list *topic)
{
	int depth = 0;

	while (topic && topic->parent_id && depth < MAX_DEPTH) {
		topic = topics_find(t, topic->parent_id);
		depth++;
	}
	return depth;
}

const struct core_q_topic_list *
topics_general(const struct topics *t)
{
	const struct core_q_topic_list *general = topics_find_key(t, STR("allmant"));

	return general ? general : topics_find(t, t->first_id);
}
