/* Notes: written from any thing's page; each has one of its own, where its author changes it and
 * where one reads what stood there before. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/task.h"
#include "base/id.h"
#include "core/draft.h"
#include "core/link.h"
#include "core/note.h"
#include "core/read_log.h"
#include "core/role.h"
#include "db/db.h"
#include "gen/admin_tpl.h"
#include "web/dispatch.h"
#include "web/press.h"

static const struct form_field change_fields[] = {
	{ "rev", FORM_HIDDEN, T_NONE, T_NONE, 20, true, NULL },
	{ "remark", FORM_LONG, T_NOTE_BODY, T_NOTE_HELP, NOTE_MAX, true, "off" },
};

static struct link
link_of(const struct core_q_note_get *row)
{
	return (struct link) { .kind = (enum link_kind)row->link_kind, .id = row->link_id };
}

/* What it is about, and that it was read. */
static enum err
put_about(struct cx *cx, struct link link, struct note_view *v)
{
	struct link_view about = { 0 };
	enum err e;

	if ((e = link_view(cx, link, &about)))
		return e;
	v->about = about.title;
	v->about_address = about.address;
	if (link.kind == LINK_CASE)
		read_log(cx, link);
	return OK;
}

static enum err
draw_new(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f)
{
	struct note_view v = { .rq = rq, .form = f, .action = "/arbete/anteckningar" };
	struct link link = { 0 };
	struct page p;
	enum err e;

	if (!web_link_parse(str_of(form_value(f, "on")), &link))
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = put_about(cx, link, &v)))
		return e;
	page_begin(&p, cx, rq, core_text(cx->lang, T_NOTE_NEW));
	admin_tpl_note_new(&p.h, &v);
	return page_send(&p, rs, 422);
}

static enum err
add(struct cx *cx, struct http_response *rs, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct link_view about = { 0 };
	struct link link = { 0 };
	int64_t id = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)))
		return e;
	if (!web_link_parse(str_of(form_value(f, "on")), &link))
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = note_add(cx, link, form_value(f, "remark"), &id)) ||
	    (e = draft_remove(cx, web_note_draft(cx, link))) || (e = link_view(cx, link, &about)))
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    about.address
		? about.address
		: arena_printf(cx->arena, "/arbete/anteckningar/%s", id_string(cx->arena, id)));
}

static enum err
take_new(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, note_fields, NOTE_FIELDS);
	enum err e = add(cx, rs, f);

	return e == ERR_INVALID ? draw_new(cx, rq, rs, f) : e;
}

static enum err
put_versions(struct cx *cx, int64_t id, struct note_view *v)
{
	struct core_q_note_versions *rows = NULL;
	struct note_version *items;
	enum err e;

	if ((e = core_q_note_versions(cx, id, &rows, &v->n_versions)))
		return e;
	items = arena_array(cx->arena, v->n_versions + 1, sizeof(*items));
	for (size_t i = 0; i < v->n_versions; i++)
		items[i] = (struct note_version) { .body = rows[i].body, .at = rows[i].at };
	v->versions = items;
	return OK;
}

static const char *
draft_name(struct cx *cx, int64_t id)
{
	return arena_printf(cx->arena, "note-change.%s", id_string(cx->arena, id));
}

/* f is NULL for the note as it is; otherwise the form that was sent. */
static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id, struct form *f,
    int status)
{
	const char **now = arena_array(cx->arena, ARRAY_LEN(change_fields), sizeof(*now));
	struct core_q_note_get row = { 0 };
	struct note_view v = { .rq = rq };
	struct page p;
	enum err e;

	if ((e = note_get(cx, id, &row)) || (e = put_about(cx, link_of(&row), &v)) ||
	    (e = put_versions(cx, id, &v)) || (e = note_may_withdraw(cx, &row, &v.may_withdraw)))
		return e;
	now[0] = arena_printf(cx->arena, "%" PRId64, row.rev);
	now[1] = row.body;
	v.action = arena_printf(cx->arena, "/arbete/anteckningar/%s", id_string(cx->arena, id));
	v.key = web_link_key(cx, link_of(&row));
	v.body = row.body;
	v.author = row.author;
	v.at = row.at;
	v.changed_at = row.changed_at;
	v.withdrawn_at = row.withdrawn_at;
	v.rev = row.rev;
	if (row.withdrawn_at)
		v.may_withdraw = false;
	if (f || (row.author_id == cx->viewer.user && !row.withdrawn_at))
		v.form = f ? f : form_new(cx, rq, change_fields, ARRAY_LEN(change_fields));
	for (size_t i = 0; v.form && !f && i < ARRAY_LEN(change_fields); i++)
		form_set(v.form, change_fields[i].name, now[i]);
	if (v.form && (e = form_draft(v.form, draft_name(cx, id), !f)))
		return e;
	if (status == 409) {
		form_set(v.form, "rev", now[0]);
		v.theirs = now;
	}
	page_begin(&p, cx, rq, core_text(cx->lang, T_NOTE_TITLE));
	admin_tpl_note(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_note(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	int64_t id = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)))
		return e;
	return draw(cx, rq, rs, id, NULL, 200);
}

/* The thing's page afterwards, or the note's own where the thing has none. */
static enum err
where_next(struct cx *cx, int64_t id, const char **ret_address)
{
	struct core_q_note_get row = { 0 };
	struct link_view about = { 0 };
	enum err e;

	if ((e = note_get(cx, id, &row)) || (e = link_view(cx, link_of(&row), &about)))
		return e;
	*ret_address = about.address ? about.address
				     : arena_printf(cx->arena, "/arbete/anteckningar/%s",
					   id_string(cx->arena, id));
	return OK;
}

static enum err
change(struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const char *next = NULL;
	int64_t rev = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_rev(cx, rq, &rev)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = note_change(cx, id, rev, form_value(f, "remark"))) ||
	    (e = draft_remove(cx, draft_name(cx, id))) || (e = where_next(cx, id, &next)))
		return e;
	return web_once_end(cx, f->once, rs, &tx, next);
}

static enum err
take_change(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, change_fields, ARRAY_LEN(change_fields));
	int64_t id = 0;
	int status = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)))
		return e;
	e = change(cx, rq, rs, id, f);
	return web_again(cx, e, &status) ? draw(cx, rq, rs, id, f, status) : e;
}

static enum err
take_withdraw(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	const char *next = NULL;
	int64_t id = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)) || (e = where_next(cx, id, &next)))
		return e;
	return web_press(cx, rq, rs, next, note_withdraw);
}

static const struct http_route routes[] = {
	{ HTTP_POST, "/arbete/anteckningar", PERM_STAFF, take_new, 0 },
	{ HTTP_GET, "/arbete/anteckningar/{id}", PERM_STAFF, show_note, 0 },
	{ HTTP_POST, "/arbete/anteckningar/{id}", PERM_STAFF, take_change, 0 },
	{ HTTP_POST, "/arbete/anteckningar/{id}/ta-tillbaka", PERM_STAFF, take_withdraw, 0 },
};

const struct http_routes admin_note_routes = { routes, ARRAY_LEN(routes) };
