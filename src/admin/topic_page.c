/* Topics: the tree, adding, renaming, moving, owner and secrecy, retiring. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/admin.h"
#include "base/id.h"
#include "core/role.h"
#include "core/tree.h"
#include "db/db.h"
#include "gen/admin_tpl.h"
#include "web/dispatch.h"
#include "web/press.h"

static const struct form_field fields[] = {
	{ "rev", FORM_HIDDEN, T_NONE, T_NONE, 20, false, NULL },
	{ "sv", FORM_TEXT, T_TREE_SV, T_NONE, TREE_NAME_MAX, true, "off" },
	{ "en", FORM_TEXT, T_TREE_EN, T_TREE_OTHER_HELP, TREE_NAME_MAX, false, "off" },
	{ "fi", FORM_TEXT, T_TREE_FI, T_NONE, TREE_NAME_MAX, false, "off" },
	{ "parent", FORM_SELECT, T_TOPIC_PARENT, T_TOPIC_PARENT_HELP, 20, false, NULL },
	{ "unit", FORM_SELECT, T_TOPIC_UNIT, T_TOPIC_UNIT_HELP, 20, true, NULL },
	{ "secrecy", FORM_RADIO, T_TOPIC_SECRECY, T_TOPIC_SECRECY_HELP, 10, true, NULL },
};

static const char *const secrecies[] = { "normal", "secret" };

static const char *
name_of(struct cx *cx, const struct core_q_topic_list *t)
{
	return core_pick(cx->lang, t->name_sv, t->name_en, t->name_fi);
}

static void
put_below(struct cx *cx, const struct topics *t, int64_t parent, int64_t depth,
    struct tree_item *items, size_t *n)
{
	for (size_t i = 0; i < t->n; i++) {
		const struct core_q_topic_list *row = &t->rows[i];

		if (row->parent_id != parent || *n == t->n)
			continue;
		items[(*n)++] = (struct tree_item) {
			.id = id_string(cx->arena, row->id),
			.name = name_of(cx, row),
			.depth = depth,
			.unit_id = row->unit_id,
			.secret = row->secrecy == SECRECY_SECRET,
			.retired = row->retired_at != 0,
		};
		put_below(cx, t, row->id, MIN(depth + 1, 6), items, n);
	}
}

enum err
admin_topic_options(struct cx *cx, struct form *f, const char *field, int64_t without)
{
	struct topics topics = { 0 };
	struct form_option *o;
	size_t n = 0;
	enum err e;

	if ((e = topics_get(cx, &topics)))
		return e;
	o = arena_array(cx->arena, topics.n + 1, sizeof(*o));
	for (size_t i = 0; i < topics.n; i++)
		if (topics.rows[i].id != without && !topics.rows[i].retired_at)
			o[n++] =
			    (struct form_option) { .value = id_string(cx->arena, topics.rows[i].id),
				    .label = name_of(cx, &topics.rows[i]) };
	form_options(f, field, o, n);
	return OK;
}

static enum err
options(struct cx *cx, struct form *f, int64_t id)
{
	struct form_option *secrecy = arena_array(cx->arena, 2, sizeof(*secrecy));
	enum err e;

	if ((e = admin_topic_options(cx, f, "parent", id)))
		return e;
	secrecy[0] = (struct form_option) { .value = secrecies[SECRECY_NORMAL],
		.label = core_text(cx->lang, T_TOPIC_NORMAL) };
	secrecy[1] = (struct form_option) { .value = secrecies[SECRECY_SECRET],
		.label = core_text(cx->lang, T_TOPIC_SECRET) };
	form_options(f, "secrecy", secrecy, 2);
	return admin_unit_options(cx, f, "unit", 0);
}

static struct tree_topic
topic_of(const struct form *f)
{
	return (struct tree_topic) {
		.parent_id = form_id(f, "parent"),
		.unit_id = form_id(f, "unit"),
		.secrecy = strcmp(form_value(f, "secrecy"), "secret") == 0 ? SECRECY_SECRET
									   : SECRECY_NORMAL,
		.names = { .sv = form_value(f, "sv"),
		    .en = form_value(f, "en"),
		    .fi = form_value(f, "fi") },
	};
}

static enum err
draw_list(
    struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f, int status)
{
	struct topics topics = { 0 };
	struct units units = { 0 };
	struct tree_view v = { .form = f };
	struct tree_item *items;
	struct page p;
	enum err e;

	if ((e = topics_get(cx, &topics)) || (e = units_get(cx, &units)) || (e = options(cx, f, 0)))
		return e;
	items = arena_array(cx->arena, topics.n + 1, sizeof(*items));
	put_below(cx, &topics, 0, 0, items, &v.n_items);
	for (size_t i = 0; i < v.n_items; i++)
		items[i].unit = units_path(cx, &units, items[i].unit_id);
	v.items = items;
	page_begin(&p, cx, rq, core_text(cx->lang, T_TOPICS_TITLE));
	admin_tpl_topics(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_topics(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_new(cx, rq, fields, ARRAY_LEN(fields));

	form_set(f, "secrecy", secrecies[SECRECY_NORMAL]);
	return draw_list(cx, rq, rs, f, 200);
}

static enum err
add_topic(struct cx *cx, struct http_response *rs, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct tree_topic in = topic_of(f);
	int64_t id = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = tree_topic_add(cx, &in, &id)))
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(cx->arena, "/arbete/amnen/%s?klart=ny", id_string(cx->arena, id)));
}

static enum err
take_new(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, fields, ARRAY_LEN(fields));
	enum err e;

	if ((e = options(cx, f, 0)))
		return e;
	e = add_topic(cx, rs, f);
	return e == ERR_INVALID ? draw_list(cx, rq, rs, f, 422) : e;
}

static void
values_of(struct cx *cx, const struct core_q_topic_list *t, const char *values[ARRAY_LEN(fields)])
{
	values[0] = arena_printf(cx->arena, "%" PRId64, t->rev);
	values[1] = t->name_sv;
	values[2] = t->name_en;
	values[3] = t->name_fi;
	values[4] = t->parent_id ? id_string(cx->arena, t->parent_id) : "";
	values[5] = id_string(cx->arena, t->unit_id);
	values[6] = secrecies[t->secrecy == SECRECY_SECRET];
}

/* The same in words, for whoever compares two versions. */
static enum err
words_of(struct cx *cx, const struct topics *topics, const struct core_q_topic_list *t,
    const char *values[ARRAY_LEN(fields)])
{
	const struct core_q_topic_list *parent = topics_find(topics, t->parent_id);
	struct units units = { 0 };
	enum err e;

	if ((e = units_get(cx, &units)))
		return e;
	values[4] = parent ? name_of(cx, parent) : "";
	values[5] = units_path(cx, &units, t->unit_id);
	values[6] =
	    core_text(cx->lang, t->secrecy == SECRECY_SECRET ? T_TOPIC_SECRET : T_TOPIC_NORMAL);
	return OK;
}

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id, struct form *f,
    bool conflict, int status)
{
	const char **now = arena_array(cx->arena, ARRAY_LEN(fields), sizeof(*now));
	struct node_view v = { .rq = rq, .id = id_string(cx->arena, id), .form = f };
	const struct core_q_topic_list *row;
	struct topics topics = { 0 };
	struct page p;
	enum err e;

	if ((e = topics_get(cx, &topics)))
		return e;
	if (!(row = topics_find(&topics, id)))
		return fail(cx, ERR_MISSING, 0, NULL);
	values_of(cx, row, now);
	if (!f)
		v.form = form_new(cx, rq, fields, ARRAY_LEN(fields));
	for (size_t i = 0; i < ARRAY_LEN(fields); i++)
		if (!f || (conflict && i == 0))
			form_set(v.form, fields[i].name, now[i]);
	if (conflict) {
		if ((e = words_of(cx, &topics, row, now)))
			return e;
		v.theirs = now;
	}
	if ((e = options(cx, v.form, id)))
		return e;
	admin_node_state(cx, rq, &v, name_of(cx, row), row->rev, row->retired_at != 0);
	v.fixed = topics_general(&topics)->id == id;
	if ((e = admin_node_thing(cx, rq, (struct link) { LINK_TOPIC, id }, &v)))
		return e;
	page_begin(&p, cx, rq, v.name);
	admin_tpl_topic(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_topic(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	int64_t id = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)))
		return e;
	return draw(cx, rq, rs, id, NULL, false, 200);
}

static enum err
save(struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct tree_topic in = topic_of(f);
	int64_t rev = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_rev(cx, rq, &rev)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = tree_topic_change(cx, id, rev, &in)))
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(cx->arena, "/arbete/amnen/%s?klart=sparat", id_string(cx->arena, id)));
}

static enum err
take_topic(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, fields, ARRAY_LEN(fields));
	int64_t id = 0;
	int status = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)) || (e = options(cx, f, id)))
		return e;
	e = save(cx, rq, rs, id, f);
	return web_again(cx, e, &status) ? draw(cx, rq, rs, id, f, status == 409, status) : e;
}

static enum err
press(struct cx *cx, struct http_request *rq, struct http_response *rs, const char *code,
    enum err (*change)(struct cx *cx, int64_t id, int64_t rev))
{
	enum err e = web_press(cx, rq, rs,
	    arena_printf(cx->arena, "/arbete/amnen/%s?klart=%s", rq->params[0], code), change);
	int64_t id = 0;

	if (e != ERR_INVALID || http_param_id(rq, 0, &id))
		return e;
	return draw(cx, rq, rs, id, NULL, false, 422);
}

static enum err
take_retire(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return press(cx, rq, rs, "vilar", tree_topic_retire);
}

static enum err
take_reopen(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return press(cx, rq, rs, "igen", tree_topic_reopen);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/amnen", PERM_STRUCTURE, show_topics, 0 },
	{ HTTP_POST, "/arbete/amnen", PERM_STRUCTURE, take_new, 0 },
	{ HTTP_GET, "/arbete/amnen/{id}", PERM_STAFF, show_topic, 0 },
	{ HTTP_POST, "/arbete/amnen/{id}", PERM_STRUCTURE, take_topic, 0 },
	{ HTTP_POST, "/arbete/amnen/{id}/lagg-ner", PERM_STRUCTURE, take_retire, 0 },
	{ HTTP_POST, "/arbete/amnen/{id}/oppna", PERM_STRUCTURE, take_reopen, 0 },
};

const struct http_routes admin_topic_routes = { routes, ARRAY_LEN(routes) };
