/* Units and topics. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/unit.h"

#include "core/access.h"
#include "core/i18n.h"

enum { MAX_DEPTH = 20 };

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

enum err
unit_add(struct cx *cx, const struct core_q_unit_add_in *in)
{
	enum err e;

	if ((e = core_q_unit_add(cx, in, NULL)))
		return e;
	return access_add_unit(cx, in->id);
}

/* Children after their parent, however deep. */
static void
put_topics(const struct core_q_topic_list *rows, size_t n, int64_t parent, int depth,
    struct core_q_topic_list *ordered, size_t *n_ordered)
{
	for (size_t i = 0; depth < MAX_DEPTH && i < n; i++) {
		if (rows[i].parent_id != parent)
			continue;
		ordered[(*n_ordered)++] = rows[i];
		put_topics(rows, n, rows[i].id, depth + 1, ordered, n_ordered);
	}
}

enum err
topics_get(struct cx *cx, struct topics *ret_topics)
{
	struct core_q_topic_list *rows = NULL;
	struct core_q_topic_list *ordered;
	size_t n = 0;
	size_t n_ordered = 0;
	enum err e;

	if ((e = core_q_topic_list(cx, &rows, &n)))
		return e;
	ordered = arena_array(cx->arena, n + 1, sizeof(*ordered));
	put_topics(rows, n, 0, 0, ordered, &n_ordered);
	ret_topics->rows = ordered;
	ret_topics->n = n_ordered;
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

const struct core_q_topic_list *
topics_general(const struct topics *t)
{
	const struct core_q_topic_list *general = topics_find_key(t, STR("allmant"));

	return general || t->n == 0 ? general : &t->rows[0];
}
