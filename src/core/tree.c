/* The trees of units and topics, changed. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/tree.h"

#include "base/buf.h"
#include "base/id.h"
#include "core/access.h"
#include "core/i18n.h"
#include "core/link.h"
#include "core/role.h"
#include "db/db.h"
#include "gen/texts.h"
#include "text/utf8.h"

enum { KEY_TRIES = 100, KEY_MAX = 60 };

static struct link
link_unit(int64_t id)
{
	return (struct link) { .kind = LINK_UNIT, .id = id };
}

static struct link
link_topic(int64_t id)
{
	return (struct link) { .kind = LINK_TOPIC, .id = id };
}

const char *
tree_key_from(struct cx *cx, const char *name)
{
	const char *key = text_key(cx->arena, name);
	struct buf b;

	buf_init(&b, cx->arena, KEY_MAX + 8);
	for (size_t i = 0; key[i] && b.n < KEY_MAX; i++) {
		unsigned char c = (unsigned char)key[i];
		unsigned char next = (unsigned char)key[i + 1];

		if ((c >= 'a' && c <= 'z') || ascii_digit((char)c))
			buf_putc(&b, (char)c);
		else if (c == 0xC3 && (next == 0xA5 || next == 0xA4)) /* å ä */
			buf_putc(&b, 'a');
		else if (c == 0xC3 && next == 0xB6) /* ö */
			buf_putc(&b, 'o');
		else if (c < 0x80 && b.n && b.p[b.n - 1] != '-')
			buf_putc(&b, '-');
	}
	while (b.n && b.p[b.n - 1] == '-')
		b.p[--b.n] = 0;
	return b.n ? b.p : "ny";
}

bool
tree_key_valid(const char *key)
{
	size_t n = strlen(key);

	return n > 0 && n <= KEY_MAX && strspn(key, "abcdefghijklmnopqrstuvwxyz0123456789-") == n;
}

static bool
key_taken(const struct units *units, const struct topics *topics, const char *key)
{
	return units ? units_find_key(units, str_of(key)) != NULL
		     : topics_find_key(topics, str_of(key)) != NULL;
}

static const char *
new_key(struct cx *cx, const struct units *units, const struct topics *topics, const char *name)
{
	const char *base = tree_key_from(cx, name);
	const char *key = base;

	for (int i = 2; key_taken(units, topics, key) && i < KEY_TRIES; i++)
		key = arena_printf(cx->arena, "%s-%d", base, i);
	return key;
}

static struct tree_names
whole(const struct tree_names *in)
{
	return (struct tree_names) {
		.sv = in->sv,
		.en = in->en[0] ? in->en : in->sv,
		.fi = in->fi[0] ? in->fi : in->sv,
	};
}

static enum err
check_parent(struct cx *cx, const struct units *units, int64_t id, int64_t parent_id)
{
	const struct core_q_unit_list *parent = units_find(units, parent_id);

	if (!parent || parent->retired_at)
		return fail_field(cx, "parent", T_ERROR_CHOOSE, NULL);
	if (id && units_below(units, parent_id, id) && !base_broken("unit-cycle"))
		return fail_field(cx, "parent", T_UNIT_CYCLE, NULL);
	return OK;
}

static enum unit_kind
kind_of(const struct units *units, const struct tree_unit *in)
{
	if (in->committee)
		return UNIT_COMMITTEE;
	return units_find(units, in->parent_id)->parent_id ? UNIT_GROUP : UNIT_DEPARTMENT;
}

enum err
tree_unit_add(struct cx *cx, const struct tree_unit *in, int64_t *ret_id)
{
	struct tree_names n = whole(&in->names);
	struct units units = { 0 };
	int64_t id = id_new();
	enum err e;

	if ((e = units_get(cx, &units)) || (e = check_parent(cx, &units, 0, in->parent_id)))
		return e;
	if (!n.sv[0])
		return fail_field(cx, "sv", T_ERROR_NEEDED, NULL);
	e = unit_add(cx, &(struct core_q_unit_add_in) {
			     .id = id,
			     .key = in->key ? in->key : new_key(cx, &units, NULL, n.sv),
			     .parent_id = in->parent_id,
			     .kind = kind_of(&units, in),
			     .name_sv = n.sv,
			     .name_en = n.en,
			     .name_fi = n.fi,
			 });
	if (e)
		return e == ERR_CONFLICT ? db_again(cx) : e;
	if ((!in->access_later && (e = access_refresh_all(cx))) ||
	    (e = event_add(cx, EV_UNIT_ADDED, link_unit(id))))
		return e;
	*ret_id = id;
	return OK;
}

static enum err
get_unit(struct cx *cx, int64_t id, struct units *ret_units, struct core_q_unit_list *ret_row)
{
	const struct core_q_unit_list *row;
	enum err e;

	if ((e = units_get(cx, ret_units)))
		return e;
	if (!(row = units_find(ret_units, id)))
		return fail(cx, ERR_MISSING, 0, NULL);
	*ret_row = *row;
	return OK;
}

static enum err
write_unit(struct cx *cx, const struct core_q_unit_list *u, int64_t rev)
{
	return core_q_unit_update(cx, &(struct core_q_unit_update_in) {
					  .id = u->id,
					  .rev = rev,
					  .parent_id = u->parent_id,
					  .name_sv = u->name_sv,
					  .name_en = u->name_en,
					  .name_fi = u->name_fi,
					  .retired_at = u->retired_at,
				      });
}

enum err
tree_unit_change(
    struct cx *cx, int64_t id, int64_t rev, int64_t parent_id, const struct tree_names *names)
{
	struct tree_names n = whole(names);
	struct core_q_unit_list row = { 0 };
	struct units units = { 0 };
	bool moved;
	enum err e;

	if ((e = get_unit(cx, id, &units, &row)))
		return e;
	moved = row.parent_id != parent_id;
	if (moved && row.kind == UNIT_MUNICIPALITY)
		return fail_field(cx, "parent", T_UNIT_TOP, NULL);
	if (moved && (e = check_parent(cx, &units, id, parent_id)))
		return e;
	if (!n.sv[0])
		return fail_field(cx, "sv", T_ERROR_NEEDED, NULL);
	row.parent_id = parent_id;
	row.name_sv = n.sv;
	row.name_en = n.en;
	row.name_fi = n.fi;
	if ((e = write_unit(cx, &row, rev)))
		return e;
	if (!moved)
		return event_add(cx, EV_UNIT_CHANGED, link_unit(id));
	if (!base_broken("unit-moved") && (e = access_refresh_all(cx)))
		return e;
	return event_add(cx, EV_UNIT_MOVED, link_unit(id));
}

static enum err
unit_in_use(struct cx *cx, const struct units *units, int64_t id)
{
	struct topics topics = { 0 };
	enum err e;

	for (size_t i = 0; i < units->n; i++)
		if (units->rows[i].parent_id == id && !units->rows[i].retired_at)
			return fail(cx, ERR_INVALID, T_UNIT_HAS_BELOW, NULL);
	if ((e = topics_get(cx, &topics)))
		return e;
	for (size_t i = 0; i < topics.n; i++)
		if (topics.rows[i].unit_id == id && !topics.rows[i].retired_at)
			return fail(cx, ERR_INVALID, T_UNIT_HAS_TOPICS, NULL);
	return link_unused(cx, link_unit(id));
}

enum err
tree_unit_retire(struct cx *cx, int64_t id, int64_t rev)
{
	struct core_q_unit_list row = { 0 };
	struct units units = { 0 };
	enum err e;

	if ((e = get_unit(cx, id, &units, &row)))
		return e;
	if (row.kind == UNIT_MUNICIPALITY || row.kind == UNIT_CENTRE)
		return fail(cx, ERR_INVALID, T_UNIT_NEEDED, NULL);
	if (!base_broken("retire") && (e = unit_in_use(cx, &units, id)))
		return e;
	row.retired_at = cx->now;
	if ((e = write_unit(cx, &row, rev)))
		return e;
	return event_add(cx, EV_UNIT_RETIRED, link_unit(id));
}

enum err
tree_unit_reopen(struct cx *cx, int64_t id, int64_t rev)
{
	struct core_q_unit_list row = { 0 };
	struct units units = { 0 };
	enum err e;

	if ((e = get_unit(cx, id, &units, &row)))
		return e;
	row.retired_at = 0;
	if ((e = write_unit(cx, &row, rev)))
		return e;
	return event_add(cx, EV_UNIT_REOPENED, link_unit(id));
}

static bool
topic_below(const struct topics *t, int64_t id, int64_t top)
{
	for (size_t i = 0; id && i <= t->n; i++) {
		const struct core_q_topic_list *row = topics_find(t, id);

		if (id == top)
			return true;
		id = row ? row->parent_id : 0;
	}
	return false;
}

/* The form's fields against the trees. `id` is 0 for a new topic. */
static enum err
check_topic(struct cx *cx, const struct topics *topics, int64_t id, const struct tree_topic *in)
{
	const struct core_q_unit_list *unit;
	struct units units = { 0 };
	enum err e;

	if ((e = units_get(cx, &units)))
		return e;
	unit = units_find(&units, in->unit_id);
	if (!unit || unit->retired_at)
		fail_field(cx, "unit", T_ERROR_CHOOSE, NULL);
	if (in->parent_id && !topics_find(topics, in->parent_id))
		fail_field(cx, "parent", T_ERROR_CHOOSE, NULL);
	else if (id && topic_below(topics, in->parent_id, id))
		fail_field(cx, "parent", T_TOPIC_CYCLE, NULL);
	if (!in->names.sv[0])
		fail_field(cx, "sv", T_ERROR_NEEDED, NULL);
	return cx->fail.fields ? ERR_INVALID : OK;
}

enum err
tree_topic_add(struct cx *cx, const struct tree_topic *in, int64_t *ret_id)
{
	struct tree_names n = whole(&in->names);
	struct topics topics = { 0 };
	int64_t id = id_new();
	enum err e;

	if ((e = topics_get(cx, &topics)) || (e = check_topic(cx, &topics, 0, in)))
		return e;
	e = core_q_topic_add(cx,
	    &(struct core_q_topic_add_in) {
		.id = id,
		.key = in->key ? in->key : new_key(cx, NULL, &topics, n.sv),
		.parent_id = in->parent_id,
		.unit_id = in->unit_id,
		.secrecy = in->secrecy,
		.position = (int64_t)topics.n,
		.name_sv = n.sv,
		.name_en = n.en,
		.name_fi = n.fi,
	    },
	    NULL);
	if (e)
		return e == ERR_CONFLICT ? db_again(cx) : e;
	if ((e = event_add(cx, EV_TOPIC_ADDED, link_topic(id))))
		return e;
	*ret_id = id;
	return OK;
}

static enum err
get_topic(struct cx *cx, int64_t id, struct topics *ret_topics, struct core_q_topic_list *ret_row)
{
	const struct core_q_topic_list *row;
	enum err e;

	if ((e = topics_get(cx, ret_topics)))
		return e;
	if (!(row = topics_find(ret_topics, id)))
		return fail(cx, ERR_MISSING, 0, NULL);
	*ret_row = *row;
	return OK;
}

static enum err
write_topic(struct cx *cx, const struct core_q_topic_list *t, int64_t rev)
{
	return core_q_topic_update(cx, &(struct core_q_topic_update_in) {
					   .id = t->id,
					   .rev = rev,
					   .parent_id = t->parent_id,
					   .unit_id = t->unit_id,
					   .secrecy = t->secrecy,
					   .name_sv = t->name_sv,
					   .name_en = t->name_en,
					   .name_fi = t->name_fi,
					   .retired_at = t->retired_at,
				       });
}

enum err
tree_topic_change(struct cx *cx, int64_t id, int64_t rev, const struct tree_topic *in)
{
	struct tree_names n = whole(&in->names);
	struct core_q_topic_list row = { 0 };
	struct topics topics = { 0 };
	enum secrecy before;
	enum err e;

	if ((e = get_topic(cx, id, &topics, &row)) || (e = check_topic(cx, &topics, id, in)))
		return e;
	before = (enum secrecy)row.secrecy;
	row.parent_id = in->parent_id;
	row.unit_id = in->unit_id;
	row.secrecy = in->secrecy;
	row.name_sv = n.sv;
	row.name_en = n.en;
	row.name_fi = n.fi;
	if ((e = write_topic(cx, &row, rev)))
		return e;
	if (before == in->secrecy)
		return event_add(cx, EV_TOPIC_CHANGED, link_topic(id));
	if (in->secrecy == SECRECY_NORMAL)
		return event_add(cx, EV_TOPIC_OPEN, link_topic(id));
	if (!base_broken("topic-secret") && (e = link_topic_made_secret(cx, id)))
		return e;
	return event_add(cx, EV_TOPIC_SECRET, link_topic(id));
}

enum err
tree_topic_retire(struct cx *cx, int64_t id, int64_t rev)
{
	struct core_q_topic_list row = { 0 };
	struct topics topics = { 0 };
	enum err e;

	if ((e = get_topic(cx, id, &topics, &row)))
		return e;
	if (topics_general(&topics)->id == id)
		return fail(cx, ERR_INVALID, T_TOPIC_NEEDED, NULL);
	for (size_t i = 0; i < topics.n; i++)
		if (topics.rows[i].parent_id == id && !topics.rows[i].retired_at)
			return fail(cx, ERR_INVALID, T_TOPIC_HAS_BELOW, NULL);
	if ((e = link_unused(cx, link_topic(id))))
		return e;
	row.retired_at = cx->now;
	if ((e = write_topic(cx, &row, rev)))
		return e;
	return event_add(cx, EV_TOPIC_RETIRED, link_topic(id));
}

enum err
tree_topic_reopen(struct cx *cx, int64_t id, int64_t rev)
{
	struct core_q_topic_list row = { 0 };
	struct topics topics = { 0 };
	enum err e;

	if ((e = get_topic(cx, id, &topics, &row)))
		return e;
	row.retired_at = 0;
	if ((e = write_topic(cx, &row, rev)))
		return e;
	return event_add(cx, EV_TOPIC_REOPENED, link_topic(id));
}

enum err
tree_unit_link(struct cx *cx, int64_t id, struct link_view *ret_view)
{
	struct core_q_unit_list row = { 0 };
	struct units units = { 0 };
	enum err e;

	if (!core_may(cx, PERM_STAFF))
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = get_unit(cx, id, &units, &row)))
		return e;
	*ret_view = (struct link_view) {
		.level = core_may(cx, PERM_STRUCTURE) ? ACCESS_WRITE : ACCESS_READ,
		.title = core_pick(cx->lang, row.name_sv, row.name_en, row.name_fi),
		.address = arena_printf(cx->arena, "/arbete/enheter/%s", id_string(cx->arena, id)),
	};
	return OK;
}

enum err
tree_topic_link(struct cx *cx, int64_t id, struct link_view *ret_view)
{
	struct core_q_topic_list row = { 0 };
	struct topics topics = { 0 };
	enum err e;

	if (!core_may(cx, PERM_STAFF))
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = get_topic(cx, id, &topics, &row)))
		return e;
	*ret_view = (struct link_view) {
		.level = core_may(cx, PERM_STRUCTURE) ? ACCESS_WRITE : ACCESS_READ,
		.title = core_pick(cx->lang, row.name_sv, row.name_en, row.name_fi),
		.address = arena_printf(cx->arena, "/arbete/amnen/%s", id_string(cx->arena, id)),
	};
	return OK;
}

static enum err
name_of_view(enum err e, const struct link_view *view, struct link_name *ret_name)
{
	if (e)
		return e;
	*ret_name = (struct link_name) { .text = view->title };
	if (view->level == ACCESS_WRITE)
		ret_name->address = view->address;
	return OK;
}

enum err
tree_unit_name(struct cx *cx, int64_t id, struct link_name *ret_name)
{
	struct link_view view = { 0 };

	return name_of_view(tree_unit_link(cx, id, &view), &view, ret_name);
}

enum err
tree_topic_name(struct cx *cx, int64_t id, struct link_name *ret_name)
{
	struct link_view view = { 0 };

	return name_of_view(tree_topic_link(cx, id, &view), &view, ret_name);
}
