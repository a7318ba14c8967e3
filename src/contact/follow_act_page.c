/* What a citizen may do with a case that they follow, besides writing: take it back, which is asked
 * about first, and say how it was. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/follow.h"
#include "contact/pages.h"
#include "contact/rating.h"
#include "core/role.h"
#include "db/db.h"
#include "gen/contact_tpl.h"
#include "web/dispatch.h"

static const struct form_field withdraw_fields[] = {
	{ "token", FORM_HIDDEN, T_NONE, T_NONE, 200, true, NULL },
};

static const struct form_field rate_fields[] = {
	{ "token", FORM_HIDDEN, T_NONE, T_NONE, 200, true, NULL },
	{ "score", FORM_RADIO, T_RATING_SCORE, T_NONE, 1, true, NULL },
	{ "comment", FORM_LONG, T_RATING_COMMENT, T_RATING_COMMENT_HELP, RATING_TEXT_MAX, false,
	    NULL },
};

struct form *
contact_rating_form(struct cx *cx, struct http_request *rq, int64_t id)
{
	struct form *f = form_new(cx, rq, rate_fields, ARRAY_LEN(rate_fields));

	form_set(f, "token", contact_case_token(cx, id, NULL, FOLLOW_S));
	return f;
}

enum err
contact_rating_options(struct cx *cx, struct form *f)
{
	struct form_option *o = arena_array(cx->arena, RATING_MAX, sizeof(*o));

	/* The best one first, as people say it. */
	for (int64_t i = 0; i < RATING_MAX; i++)
		o[i] = (struct form_option) {
			.value = arena_printf(cx->arena, "%" PRId64, RATING_MAX - i),
			.label = core_text(cx->lang, contact_rating_text(RATING_MAX - i)),
		};
	form_options(f, "score", o, RATING_MAX);
	return OK;
}

static enum err
case_of(struct cx *cx, const struct form *f, int64_t *ret_id)
{
	struct case_once once = { 0 };

	return contact_case_token_read(cx, str_of(form_value(f, "token")), ret_id, &once);
}

static enum err
show_withdraw(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct contact_q_case_of_citizen row = { 0 };
	struct withdraw_view v = { 0 };
	struct case_once once = { 0 };
	int64_t id = 0;
	struct page p;
	enum err e;

	if ((e = contact_case_token_read(cx, http_field(rq, "t"), &id, &once)) ||
	    (e = contact_q_case_of_citizen(cx, id, &row)))
		return e;
	if (row.status == CASE_CLOSED)
		return fail(cx, ERR_CONFLICT, T_CASE_WITHDRAW_CLOSED, NULL);
	v.form = form_new(cx, rq, withdraw_fields, ARRAY_LEN(withdraw_fields));
	form_set(v.form, "token", contact_case_token(cx, id, NULL, FOLLOW_S));
	v.number = row.number;
	v.title = row.title;
	v.back = contact_follow_address(cx, rq, id, NULL);
	page_begin(&p, cx, rq, core_text(cx->lang, T_FOLLOW_WITHDRAW));
	contact_tpl_withdraw(&p.h, &v);
	return page_send(&p, rs, 200);
}

static enum err
take_withdraw(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct form *f = form_read(cx, rq, withdraw_fields, ARRAY_LEN(withdraw_fields));
	bool done = false;
	int64_t id = 0;
	enum err e;

	if ((e = form_check(f)) || (e = case_of(cx, f, &id)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if (!base_broken("withdraw") && (e = contact_case_withdraw(cx, id)))
		return e;
	return web_once_end(cx, f->once, rs, &tx, contact_follow_address(cx, rq, id, "tillbaka"));
}

static enum err
rate(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f, int64_t id)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	int64_t score = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if (!str_int(str_of(form_value(f, "score")), &score))
		return fail_field(cx, "score", T_ERROR_CHOOSE, NULL);
	if ((e = contact_rating_put(cx, id, score, form_value(f, "comment"))))
		return e;
	return web_once_end(cx, f->once, rs, &tx, contact_follow_address(cx, rq, id, "betyg"));
}

static enum err
take_rating(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, rate_fields, ARRAY_LEN(rate_fields));
	int64_t id = 0;
	enum err e;

	if ((e = case_of(cx, f, &id)) || (e = contact_rating_options(cx, f)))
		return e;
	e = rate(cx, rq, rs, f, id);
	return e == ERR_INVALID
		   ? contact_follow_draw(cx, rq, rs, id, (struct follow_forms) { .rate = f }, 422)
		   : e;
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arende/ta-tillbaka", PERM_PUBLIC, show_withdraw, HTTP_NO_STORE },
	{ HTTP_POST, "/arende/ta-tillbaka", PERM_PUBLIC, take_withdraw, 0 },
	{ HTTP_POST, "/arende/betyg", PERM_PUBLIC, take_rating, 0 },
};

const struct http_routes contact_follow_act_routes = { routes, ARRAY_LEN(routes) };
