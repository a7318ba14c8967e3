/* Public pages to follow a case by number and secret code: no account, no cookie. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/pages.h"
#include "core/role.h"
#include "db/db.h"
#include "gen/contact_tpl.h"
#include "web/dispatch.h"

enum { FOLLOW_S = 30 * 60 };

static const struct form_field code_fields[] = {
	{ "number", FORM_TEXT, T_FOLLOW_NUMBER, T_FOLLOW_NUMBER_HELP, 20, true, "off" },
	{ "code", FORM_TEXT, T_FOLLOW_CODE, T_FOLLOW_CODE_HELP, 20, true, "off" },
};

static const struct form_field reply_fields[] = {
	{ "token", FORM_HIDDEN, T_NONE, T_NONE, 200, true, NULL },
	{ "body", FORM_LONG, T_FOLLOW_REPLY, T_NONE, CASE_TEXT_MAX, true, NULL },
};

static enum err
draw_code(
    struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f, int status)
{
	struct page p;
	struct follow_form_view v = { .form = f };

	page_begin(&p, cx, rq, core_text(cx->lang, T_FOLLOW_TITLE));
	contact_tpl_follow_form(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_code(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return draw_code(cx, rq, rs, form_new(cx, rq, code_fields, ARRAY_LEN(code_fields)), 200);
}

/* Changes nothing: the answer is a redirect to an address that lives for half an hour. */
static enum err
take_code(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, code_fields, ARRAY_LEN(code_fields));
	int64_t id = 0;
	enum err e;

	e = form_check(f);
	if (!e)
		e = contact_case_find(cx, form_value(f, "number"), form_value(f, "code"), &id);
	if (e == ERR_MISSING) {
		cx->fail.kind = ERR_INVALID; /* the form again, with what was typed */
		return draw_code(cx, rq, rs, f, 422);
	}
	if (e == ERR_INVALID)
		return draw_code(cx, rq, rs, f, 422);
	if (e)
		return e;
	return http_redirect(rs, arena_printf(cx->arena, "%s/arende/visa?t=%s", rq->link_prefix,
				     contact_case_token(cx, id, NULL, FOLLOW_S)));
}

enum err
contact_thread(
    struct cx *cx, int64_t case_id, bool inside, struct thread_item **ret_items, size_t *ret_n)
{
	struct contact_q_message_list *rows = NULL;
	struct thread_item *items;
	size_t n_rows = 0;
	size_t n = 0;
	enum err e;

	if ((e = contact_q_message_list(cx, case_id, &rows, &n_rows)))
		return e;
	items = arena_array(cx->arena, n_rows + 1, sizeof(*items));
	for (size_t i = 0; i < n_rows; i++) {
		bool note = rows[i].kind == MESSAGE_HAND_OVER;
		bool in = rows[i].kind == MESSAGE_IN;

		if (note && !inside)
			continue;
		items[n] = (struct thread_item) {
			.kind = note ? "note"
				: in ? "in"
				     : "out",
			.body = rows[i].body,
			.at = rows[i].at,
			.channel = rows[i].channel
				       ? core_text(cx->lang, channel_text(rows[i].channel))
				       : "",
		};
		if (inside)
			items[n].who = in		     ? core_text(cx->lang, T_THREAD_PARTY)
				       : rows[i].author_name ? rows[i].author_name
							     : "";
		else
			items[n].who = core_text(cx->lang, in ? T_THREAD_YOU : T_THREAD_US);
		n++;
	}
	*ret_items = items;
	*ret_n = n;
	return OK;
}

static enum err
draw_case(struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id,
    struct form *f, int status)
{
	struct page p;
	struct contact_q_case_of_citizen row = { 0 };
	struct follow_view v = { .form = f, .sent = http_has_field(rq, "sent") };
	struct thread_item *items = NULL;
	struct formdef_answer *answers = NULL;
	enum err e;

	if ((e = contact_q_case_of_citizen(cx, id, &row)) ||
	    (e = contact_thread(cx, id, false, &items, &v.n_items)))
		return e;
	form_set(f, "token", contact_case_token(cx, id, NULL, FOLLOW_S));
	if ((e = formdef_answers_own(cx, link_case(id), &answers, &v.n_answers)))
		return e;
	v.rq = rq;
	v.answers = answers;
	v.items = items;
	v.number = row.number;
	v.title = row.title;
	v.opened_at = row.opened_at;
	v.closed = row.status == CASE_CLOSED;
	v.unit = core_pick(cx->lang, row.unit_sv, row.unit_en, row.unit_fi);
	v.state = core_text(cx->lang, v.closed ? T_STATE_CLOSED : T_STATE_OPEN);
	page_begin(&p, cx, rq, core_text(cx->lang, T_FOLLOW_TITLE));
	contact_tpl_follow(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_case(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct case_once once = { 0 };
	int64_t id = 0;
	enum err e;

	if ((e = contact_case_token_read(cx, http_field(rq, "t"), &id, &once)))
		return e;
	return draw_case(
	    cx, rq, rs, id, form_new(cx, rq, reply_fields, ARRAY_LEN(reply_fields)), 200);
}

static enum err
reply(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f, int64_t id)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = contact_case_citizen_writes(cx, id, form_value(f, "body"))))
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(cx->arena, "%s/arende/visa?t=%s&sent=1", rq->link_prefix,
		contact_case_token(cx, id, NULL, FOLLOW_S)));
}

static enum err
take_reply(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, reply_fields, ARRAY_LEN(reply_fields));
	struct case_once once = { 0 };
	int64_t id = 0;
	enum err e;

	e = contact_case_token_read(cx, str_of(form_value(f, "token")), &id, &once);
	if (e)
		return e;
	e = reply(cx, rq, rs, f, id);
	return e == ERR_INVALID ? draw_case(cx, rq, rs, id, f, 422) : e;
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arende", PERM_PUBLIC, show_code, HTTP_NO_STORE },
	{ HTTP_POST, "/arende", PERM_PUBLIC, take_code, 0 },
	{ HTTP_GET, "/arende/visa", PERM_PUBLIC, show_case, HTTP_NO_STORE },
	{ HTTP_POST, "/arende/svara", PERM_PUBLIC, take_reply, 0 },
};

const struct http_routes contact_follow_routes = { routes, ARRAY_LEN(routes) };
