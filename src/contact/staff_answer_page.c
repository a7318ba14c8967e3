/* An answer as staff see it: with whose it is, its notes and tasks. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/staff_answer_page.h"

#include "base/id.h"
#include "contact/answer.h"
#include "core/i18n.h"
#include "core/role.h"
#include "gen/contact_tpl.h"

static enum err
show_answer(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct contact_q_answer_get row = { 0 };
	struct staff_answer_view v = { 0 };
	struct link link = { .kind = LINK_ANSWER };
	struct page p;
	enum err e;

	if ((e = http_param_id(rq, 0, &link.id)) ||
	    (e = contact_answer_get(cx, link.id, AUDIENCE_STAFF, &row)) ||
	    (e = panels_get(cx, &(struct panel_ask) { .on = link }, &v.panels)) ||
	    (e = web_thing_get(cx, rq, link, &v.thing)))
		return e;
	v.question = row.question;
	v.body = row.body;
	v.lang = lang_code((enum lang)row.lang);
	v.topic = core_pick(cx->lang, row.topic_sv, row.topic_en, row.topic_fi);
	v.topic_address =
	    arena_printf(cx->arena, "/arbete/amnen/%s", id_string(cx->arena, row.topic_id));
	v.unit = row.unit_sv ? core_pick(cx->lang, row.unit_sv, row.unit_en, row.unit_fi) : NULL;
	v.source = row.source;
	v.reviewed_at = row.reviewed_at;
	if (row.audience == AUDIENCE_PUBLIC)
		v.address = arena_printf(cx->arena, "/svar/%s", id_string(cx->arena, link.id));
	page_begin(&p, cx, rq, row.question);
	contact_tpl_staff_answer(&p.h, &v);
	return page_send(&p, rs, 200);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/svar/{id}", PERM_STAFF, show_answer, 0 },
};

const struct http_routes contact_staff_answer_routes = { routes, ARRAY_LEN(routes) };
