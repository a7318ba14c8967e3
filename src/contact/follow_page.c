/* Public pages to follow a case by number and secret code: no account, no cookie. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/follow.h"
#include "contact/pages.h"
#include "contact/rating.h"
#include "core/role.h"
#include "core/site.h"
#include "db/db.h"
#include "fmt/when.h"
#include "gen/contact_tpl.h"
#include "web/dispatch.h"

static const struct form_field code_fields[] = {
	{ "number", FORM_TEXT, T_FOLLOW_NUMBER, T_FOLLOW_NUMBER_HELP, 20, true, "off" },
	{ "code", FORM_TEXT, T_FOLLOW_CODE, T_FOLLOW_CODE_HELP, 20, true, "off" },
};

static const struct form_field reply_fields[] = {
	{ "token", FORM_HIDDEN, T_NONE, T_NONE, 200, true, NULL },
	{ "body", FORM_LONG, T_FOLLOW_REPLY, T_NONE, CASE_TEXT_MAX, true, NULL },
	{ "files", FORM_FILES, T_FILE_FILES, T_NONE, 0, false, NULL },
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
		if (inside && rows[i].kind == MESSAGE_ASK)
			items[n].channel = core_text(cx->lang, T_THREAD_ASKED);
		n++;
	}
	*ret_items = items;
	*ret_n = n;
	return OK;
}

const char *
contact_follow_address(struct cx *cx, const struct http_request *rq, int64_t id, const char *said)
{
	return arena_printf(cx->arena, "%s/arende/visa?t=%s%s%s", rq->link_prefix,
	    contact_case_token(cx, id, NULL, FOLLOW_S), said ? "&sagt=" : "", said ? said : "");
}

/* When it is answered, in words; a promise that was not kept is said. */
static void
put_promise(struct cx *cx, const struct case_progress *p, struct follow_view *v)
{
	struct text_arg day = TEXT_ARG(web_day_text(cx, when_day(p->due_at)));

	v->state = core_text(cx->lang, p->state);
	v->open = p->open;
	v->waiting = p->waiting;
	v->reminded_at = p->reminded_at;
	if (p->due_at && !p->late && !base_broken("follow-by"))
		v->by = web_day_text(cx, when_day(p->due_at));
	if (p->late)
		v->late = core_text_format(cx->arena, cx->lang, T_FOLLOW_LATE, 1, &day);
}

/* What they sent themselves; what staff put there is the house's own. */
static enum err
put_files(struct cx *cx, int64_t id, struct follow_view *v)
{
	const char *address = arena_printf(
	    cx->arena, "/arende/fil?t=%s&f=", contact_case_token(cx, id, NULL, FOLLOW_S));
	const struct upload_item *all = NULL;
	struct upload_item *own;
	size_t n = 0;
	enum err e = upload_list(cx, link_case(id), address, &all, &n);

	if (e)
		return e;
	own = arena_array(cx->arena, n + 1, sizeof(*own));
	for (size_t i = 0; i < n; i++)
		if (!all[i].ours)
			own[v->n_files++] = all[i];
	v->files = own;
	return OK;
}

/* What was said a moment ago, by the address. */
static unsigned
said(const struct http_request *rq)
{
	static const struct {
		const char *code;
		unsigned text;
	} all[] = { { "skrev", T_FOLLOW_SENT }, { "tillbaka", T_FOLLOW_WITHDRAWN },
		{ "betyg", T_RATING_THANKS } };

	for (size_t i = 0; rq->method == HTTP_GET && i < ARRAY_LEN(all); i++)
		if (str_eqz(http_field(rq, "sagt"), all[i].code))
			return all[i].text;
	return T_NONE;
}

static enum err
put_rating(struct cx *cx, struct http_request *rq, int64_t id, struct follow_view *v)
{
	struct contact_q_rating_find row = { 0 };
	bool found = false;
	enum err e;

	if (v->open && !v->rate)
		return OK;
	if ((e = contact_q_rating_find(cx, id, &found, &row)))
		return e;
	v->rated = found;
	if (v->rate)
		return contact_rating_options(cx, v->rate);
	v->rate = contact_rating_form(cx, rq, id);
	if (!found)
		return contact_rating_options(cx, v->rate);
	form_set(v->rate, "score", arena_printf(cx->arena, "%" PRId64, row.score));
	form_set(v->rate, "comment", row.body);
	return contact_rating_options(cx, v->rate);
}

enum err
contact_follow_draw(struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id,
    struct follow_forms forms, int status)
{
	struct page p;
	struct contact_q_case_of_citizen row = { 0 };
	struct case_progress progress = { 0 };
	struct follow_view v = { .form = forms.reply, .rate = forms.rate, .said = said(rq) };
	struct thread_item *items = NULL;
	struct formdef_answer *answers = NULL;
	enum err e;

	if ((e = contact_q_case_of_citizen(cx, id, &row)) ||
	    (e = contact_case_progress(cx, id, &progress)) ||
	    (e = contact_thread(cx, id, false, &items, &v.n_items)))
		return e;
	if ((e = formdef_answers_own(cx, link_case(id), &answers, &v.n_answers)) ||
	    (e = put_files(cx, id, &v)) || (e = contact_case_is_old(cx, id, &v.old)))
		return e;
	put_promise(cx, &progress, &v);
	if ((e = put_rating(cx, rq, id, &v)))
		return e;
	v.token = contact_case_token(cx, id, NULL, FOLLOW_S);
	if (v.form) {
		form_set(v.form, "token", v.token);
		v.form->keep = "svar";
	}
	v.rq = rq;
	v.answers = answers;
	v.items = items;
	v.number = row.number;
	v.title = row.title;
	v.opened_at = row.opened_at;
	v.closed = row.status == CASE_CLOSED;
	v.unit = core_pick(cx->lang, row.unit_sv, row.unit_en, row.unit_fi);
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
	return contact_follow_draw(cx, rq, rs, id,
	    (struct follow_forms) {
		.reply = form_new(cx, rq, reply_fields, ARRAY_LEN(reply_fields)) },
	    200);
}

/* What was written in a case closed long ago is a case of its own, with its own receipt. */
static enum err
begin_anew(struct cx *cx, struct http_request *rq, struct form *f, int64_t id, int64_t number,
    const char **ret_location, struct link *ret_link)
{
	struct case_receipt receipt = { 0 };
	struct case_new in = {
		.once = f->once,
		.number = number,
		.question = form_value(f, "body"),
	};
	enum err e = contact_case_write_again(cx, id, &in, &receipt);

	if (e)
		return e;
	*ret_link = link_case(receipt.id);
	*ret_location = arena_printf(cx->arena, "%s/arende/kvitto?ny=1&t=%s", rq->link_prefix,
	    contact_case_token(cx, receipt.id, f->once, CASE_LINK_S));
	return OK;
}

static enum err
reply(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f, int64_t id)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const char *location = contact_follow_address(cx, rq, id, "skrev");
	struct link to = link_case(id);
	int64_t number = 0;
	bool done = false;
	bool old = false;
	enum err e;

	if ((e = form_check(f)) || (e = contact_case_is_old(cx, id, &old)) ||
	    (old && (e = site_case_number(cx, &number))) || (e = upload_store(cx, rq)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	e = old ? begin_anew(cx, rq, f, id, number, &location, &to)
		: contact_case_citizen_writes(cx, id, form_value(f, "body"));
	if (e || (e = upload_use(cx, rq, "files", to)))
		return e;
	return web_once_end(cx, f->once, rs, &tx, location);
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
	return e == ERR_INVALID
		   ? contact_follow_draw(cx, rq, rs, id, (struct follow_forms) { .reply = f }, 422)
		   : e;
}

/* One of the files that they sent themselves. */
static enum err
show_file(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct follow_view v = { 0 };
	struct case_once once = { 0 };
	int64_t use_id = 0;
	int64_t id = 0;
	enum err e;

	if ((e = contact_case_token_read(cx, http_field(rq, "t"), &id, &once)))
		return e;
	if (!id_parse(http_field(rq, "f"), &use_id))
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = put_files(cx, id, &v)))
		return e;
	for (size_t i = 0; i < v.n_files; i++)
		if (v.files[i].id == use_id)
			return upload_send(cx, rq, rs, link_case(id), use_id);
	return fail(cx, ERR_MISSING, 0, NULL);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arende", PERM_PUBLIC, show_code, HTTP_NO_STORE },
	{ HTTP_POST, "/arende", PERM_PUBLIC, take_code, 0 },
	{ HTTP_GET, "/arende/visa", PERM_PUBLIC, show_case, HTTP_NO_STORE },
	{ HTTP_GET, "/arende/fil", PERM_PUBLIC, show_file, HTTP_NO_STORE },
	{ HTTP_POST, "/arende/svara", PERM_PUBLIC, take_reply, HTTP_TAKES_FILES },
};

const struct http_routes contact_follow_routes = { routes, ARRAY_LEN(routes) };
