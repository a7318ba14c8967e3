/* What an agent may tell somebody whom they do not know: written for each case type by whoever
 * changes case types. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/id.h"
#include "contact/case_type.h"
#include "contact/pages.h"
#include "core/role.h"
#include "db/db.h"
#include "gen/contact_tpl.h"
#include "web/dispatch.h"
#include "web/press.h"

enum { TELL_MAX = 2000 };

static const struct form_field fields[] = {
	{ "body", FORM_LONG, T_CASE_TELL_BODY, T_CASE_TELL_HELP, TELL_MAX, false, "off" },
};

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id, struct form *f,
    bool conflict, int status)
{
	struct contact_q_case_type_one type = { 0 };
	struct contact_q_case_tell_find row = { 0 };
	struct case_tell_view v = { 0 };
	struct conflict_row *both = arena_array(cx->arena, 1, sizeof(*both));
	struct page p;
	bool found = false;
	enum err e;

	if ((e = contact_case_type_get(cx, id, &type)) ||
	    (e = contact_q_case_tell_find(cx, id, &found, &row)))
		return e;
	v.form = f ? f : form_new(cx, rq, fields, ARRAY_LEN(fields));
	if (!f)
		form_set(v.form, "body", found ? row.body : "");
	if (conflict) {
		both[0] = (struct conflict_row) { .label = core_text(cx->lang, T_CASE_TELL_BODY),
			.theirs = row.body,
			.mine = form_value(f, "body") };
		v.conflict = both;
		v.n_conflict = 1;
	}
	v.name = core_pick(cx->lang, type.name_sv, type.name_en, type.name_fi);
	v.back = arena_printf(cx->arena, "/arbete/arendetyper/%s", id_string(cx->arena, id));
	v.action = arena_printf(cx->arena, "%s/far-sagas", v.back);
	v.rev = arena_printf(cx->arena, "%" PRId64, found ? row.rev : 0);
	v.usual = core_text_format(cx->arena, cx->lang, T_CASE_TELL_EMPTY, 2,
	    (struct text_arg[]) { TEXT_ARG(core_text(cx->lang, T_CASE_TELL_USUAL)),
		TEXT_ARG(core_text(cx->lang, T_CASE_TELL_SECRET)) });
	page_begin(&p, cx, rq, core_text(cx->lang, T_CASE_TELL));
	contact_tpl_case_tell(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	int64_t id = 0;
	enum err e = http_param_id(rq, 0, &id);

	return e ? e : draw(cx, rq, rs, id, NULL, false, 200);
}

static enum err
save(struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct contact_q_case_tell_find row = { 0 };
	struct contact_q_case_type_one type = { 0 };
	bool found = false;
	bool done = false;
	int64_t rev = 0;
	enum err e;

	if ((e = form_check(f)) || (e = web_rev(cx, rq, &rev)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = contact_case_type_get(cx, id, &type)) ||
	    (e = contact_q_case_tell_find(cx, id, &found, &row)))
		return e;
	if (rev != (found ? row.rev : 0))
		return fail(cx, ERR_CONFLICT, 0, NULL);
	e = found ? contact_q_case_tell_change(cx, id, rev, form_value(f, "body"))
		  : contact_q_case_tell_add(cx, id, form_value(f, "body"), NULL);
	if (e || (e = event_add(cx, EV_CASE_TYPE_CHANGED, link_case_type(id))))
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(
		cx->arena, "/arbete/arendetyper/%s?klart=sparat", id_string(cx->arena, id)));
}

static enum err
take(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, fields, ARRAY_LEN(fields));
	int64_t id = 0;
	int status = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)))
		return e;
	e = save(cx, rq, rs, id, f);
	return web_again(cx, e, &status) ? draw(cx, rq, rs, id, f, status == 409, status) : e;
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/arendetyper/{id}/far-sagas", PERM_STRUCTURE, show, 0 },
	{ HTTP_POST, "/arbete/arendetyper/{id}/far-sagas", PERM_STRUCTURE, take, 0 },
};

const struct http_routes contact_case_tell_routes = { routes, ARRAY_LEN(routes) };
