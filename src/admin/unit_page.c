/* Units: the tree, adding, renaming, moving, retiring. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/admin.h"
#include "base/id.h"
#include "core/token.h"
#include "core/tree.h"
#include "db/db.h"
#include "gen/admin_tpl.h"
#include "web/dispatch.h"
#include "web/press.h"

static const struct form_field new_fields[] = {
	{ "sv", FORM_TEXT, T_TREE_SV, T_NONE, TREE_NAME_MAX, true, "off" },
	{ "en", FORM_TEXT, T_TREE_EN, T_TREE_OTHER_HELP, TREE_NAME_MAX, false, "off" },
	{ "fi", FORM_TEXT, T_TREE_FI, T_NONE, TREE_NAME_MAX, false, "off" },
	{ "parent", FORM_SELECT, T_UNIT_PARENT, T_NONE, 20, true, NULL },
	{ "committee", FORM_CONFIRM, T_UNIT_COMMITTEE, T_UNIT_COMMITTEE_HELP, 1, false, NULL },
};

static const struct form_field fields[] = {
	{ "rev", FORM_HIDDEN, T_NONE, T_NONE, 20, true, NULL },
	{ "sv", FORM_TEXT, T_TREE_SV, T_NONE, TREE_NAME_MAX, true, "off" },
	{ "en", FORM_TEXT, T_TREE_EN, T_TREE_OTHER_HELP, TREE_NAME_MAX, false, "off" },
	{ "fi", FORM_TEXT, T_TREE_FI, T_NONE, TREE_NAME_MAX, false, "off" },
	{ "parent", FORM_SELECT, T_UNIT_PARENT, T_UNIT_PARENT_HELP, 20, false, NULL },
};

static struct tree_names
names_of(const struct form *f)
{
	return (struct tree_names) {
		.sv = form_value(f, "sv"), .en = form_value(f, "en"), .fi = form_value(f, "fi")
	};
}

static enum err
draw_list(
    struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f, int status)
{
	const struct core_q_unit_list **list;
	int64_t *depths = NULL;
	struct units units = { 0 };
	struct tree_view v = { .form = f };
	struct tree_item *items;
	struct page p;
	enum err e;

	if ((e = units_get(cx, &units)) || (e = admin_unit_options(cx, f, "parent", 0)))
		return e;
	items = arena_array(cx->arena, units.n + 1, sizeof(*items));
	list = units_in_order(cx, &units, &depths);
	for (size_t i = 0; i < units.n; i++)
		items[v.n_items++] = (struct tree_item) {
			.id = id_string(cx->arena, list[i]->id),
			.name = core_pick(
			    cx->lang, list[i]->name_sv, list[i]->name_en, list[i]->name_fi),
			.depth = MIN(depths[i], 6),
			.retired = list[i]->retired_at != 0,
		};
	v.items = items;
	page_begin(&p, cx, rq, core_text(cx->lang, T_UNITS_TITLE));
	admin_tpl_units(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_units(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return draw_list(cx, rq, rs, form_new(cx, rq, new_fields, ARRAY_LEN(new_fields)), 200);
}

static enum err
add_unit(struct cx *cx, struct http_response *rs, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct tree_unit in = { .parent_id = form_id(f, "parent"),
		.names = names_of(f),
		.committee = form_value(f, "committee")[0] != 0 };
	int64_t id = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = tree_unit_add(cx, &in, &id)))
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(cx->arena, "/arbete/enheter/%s?klart=ny", id_string(cx->arena, id)));
}

static enum err
take_new(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, new_fields, ARRAY_LEN(new_fields));
	enum err e;

	if ((e = admin_unit_options(cx, f, "parent", 0)))
		return e;
	e = add_unit(cx, rs, f);
	return e == ERR_INVALID ? draw_list(cx, rq, rs, f, 422) : e;
}

static enum err
holders(struct cx *cx, int64_t unit_id, struct node_view *v)
{
	struct core_q_grant_at_unit *rows = NULL;
	struct holder_item *items;
	enum err e;

	if ((e = core_q_grant_at_unit(cx, unit_id, &rows, &v->n_holders)))
		return e;
	items = arena_array(cx->arena, v->n_holders + 1, sizeof(*items));
	for (size_t i = 0; i < v->n_holders; i++)
		items[i] = (struct holder_item) {
			.id = id_string(cx->arena, rows[i].user_id),
			.name = rows[i].name,
			.role = core_text(cx->lang, role_text((enum role)rows[i].role)),
			.interface = rows[i].kind == USER_INTERFACE,
		};
	v->holders = items;
	return OK;
}

static void
values_of(struct cx *cx, const struct units *units, const struct core_q_unit_list *u,
    const char *values[ARRAY_LEN(fields)], bool words)
{
	values[0] = arena_printf(cx->arena, "%" PRId64, u->rev);
	values[1] = u->name_sv;
	values[2] = u->name_en;
	values[3] = u->name_fi;
	values[4] = !u->parent_id ? ""
		    : words	  ? units_path(cx, units, u->parent_id)
				  : id_string(cx->arena, u->parent_id);
}

/* f is NULL for the page as it is; otherwise the form that was sent. */
static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id, struct form *f,
    bool conflict, int status)
{
	const char **now = arena_array(cx->arena, ARRAY_LEN(fields), sizeof(*now));
	struct node_view v = { .rq = rq, .id = id_string(cx->arena, id) };
	const struct core_q_unit_list *row;
	struct units units = { 0 };
	struct page p;
	enum err e;

	if ((e = units_get(cx, &units)))
		return e;
	if (!(row = units_find(&units, id)))
		return fail(cx, ERR_MISSING, 0, NULL);
	values_of(cx, &units, row, now, false);
	for (size_t i = 0; !f && i < ARRAY_LEN(fields); i++) {
		v.form = v.form ? v.form : form_new(cx, rq, fields, ARRAY_LEN(fields));
		form_set(v.form, fields[i].name, now[i]);
	}
	if (f) {
		v.form = f;
		if (conflict) {
			form_set(f, "rev", now[0]);
			values_of(cx, &units, row, now, true);
			v.theirs = now;
		}
	}
	if ((e = admin_unit_options(cx, v.form, "parent", id)) || (e = holders(cx, id, &v)))
		return e;
	admin_node_state(cx, rq, &v, core_pick(cx->lang, row->name_sv, row->name_en, row->name_fi),
	    row->rev, row->retired_at != 0);
	v.fixed = row->kind == UNIT_MUNICIPALITY || row->kind == UNIT_CENTRE;
	v.top = row->kind == UNIT_MUNICIPALITY;
	if ((e = admin_node_thing(cx, rq, (struct link) { LINK_UNIT, id }, &v)))
		return e;
	page_begin(&p, cx, rq, v.name);
	admin_tpl_unit(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_unit(struct cx *cx, struct http_request *rq, struct http_response *rs)
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
	struct tree_names names = names_of(f);
	int64_t rev = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_rev(cx, rq, &rev)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = tree_unit_change(cx, id, rev, form_id(f, "parent"), &names)))
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(cx->arena, "/arbete/enheter/%s?klart=sparat", id_string(cx->arena, id)));
}

static enum err
take_unit(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, fields, ARRAY_LEN(fields));
	int64_t id = 0;
	int status = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)) || (e = admin_unit_options(cx, f, "parent", id)))
		return e;
	e = save(cx, rq, rs, id, f);
	return web_again(cx, e, &status) ? draw(cx, rq, rs, id, f, status == 409, status) : e;
}

enum err
admin_node_thing(struct cx *cx, struct http_request *rq, struct link link, struct node_view *v)
{
	const struct panel_ask ask = { .on = link };
	enum err e;

	v->may_change = core_may(cx, PERM_STRUCTURE);
	v->may_users = core_may(cx, PERM_USERS);
	if ((e = panels_get(cx, &ask, &v->panels)))
		return e;
	return web_thing_get(cx, rq, link, &v->thing);
}

void
admin_node_state(struct cx *cx, const struct http_request *rq, struct node_view *v,
    const char *name, int64_t rev, bool retired)
{
	struct str done = rq->method == HTTP_GET ? http_field(rq, "klart") : STR("");

	v->name = name;
	v->rev = rev;
	v->retired = retired;
	if (str_eqz(done, "ny"))
		v->message = core_text(cx->lang, T_TREE_ADDED);
	else if (str_eqz(done, "sparat"))
		v->message = core_text(cx->lang, T_TREE_SAVED);
	else if (str_eqz(done, "vilar"))
		v->message = core_text(cx->lang, T_TREE_RETIRED);
	else if (str_eqz(done, "igen"))
		v->message = core_text(cx->lang, T_TREE_REOPENED);
	if (cx->fail.kind == ERR_INVALID && cx->fail.text && !cx->fail.fields)
		v->fault = core_text(cx->lang, cx->fail.text);
}

/* A refused act: the page as it is, with the reason. */
static enum err
press(struct cx *cx, struct http_request *rq, struct http_response *rs, const char *code,
    enum err (*change)(struct cx *cx, int64_t id, int64_t rev))
{
	enum err e = web_press(cx, rq, rs,
	    arena_printf(cx->arena, "/arbete/enheter/%s?klart=%s", rq->params[0], code), change);
	int64_t id = 0;

	if (e != ERR_INVALID || http_param_id(rq, 0, &id))
		return e;
	return draw(cx, rq, rs, id, NULL, false, 422);
}

static enum err
take_retire(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return press(cx, rq, rs, "vilar", tree_unit_retire);
}

static enum err
take_reopen(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return press(cx, rq, rs, "igen", tree_unit_reopen);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/enheter", PERM_STRUCTURE, show_units, 0 },
	{ HTTP_POST, "/arbete/enheter", PERM_STRUCTURE, take_new, 0 },
	{ HTTP_GET, "/arbete/enheter/{id}", PERM_STAFF, show_unit, 0 },
	{ HTTP_POST, "/arbete/enheter/{id}", PERM_STRUCTURE, take_unit, 0 },
	{ HTTP_POST, "/arbete/enheter/{id}/lagg-ner", PERM_STRUCTURE, take_retire, 0 },
	{ HTTP_POST, "/arbete/enheter/{id}/oppna", PERM_STRUCTURE, take_reopen, 0 },
};

const struct http_routes admin_unit_routes = { routes, ARRAY_LEN(routes) };
