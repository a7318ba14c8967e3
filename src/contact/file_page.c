/* Public pages to file a case, and its receipt. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/api.h"
#include "contact/pages.h"
#include "core/role.h"
#include "core/site.h"
#include "core/unit.h"
#include "db/db.h"
#include "gen/contact_tpl.h"
#include "web/dispatch.h"
#include "web/form_use.h"
#include "web/upload.h"

const struct form_field contact_file_fields[CONTACT_FILE_FIELDS] = {
	{ "question", FORM_LONG, T_FILE_QUESTION, T_FILE_QUESTION_HELP, CASE_TEXT_MAX, true, NULL },
	{ "topic", FORM_SELECT, T_FILE_TOPIC, T_FILE_TOPIC_HELP, 20, false, NULL },
	{ "files", FORM_FILES, T_FILE_FILES, T_NONE, 0, false, NULL },
	{ "name", FORM_TEXT, T_FIELD_NAME, T_NONE, 120, false, "name" },
	{ "email", FORM_EMAIL, T_FIELD_EMAIL, T_NONE, 254, false, "email" },
	{ "phone", FORM_TEL, T_FIELD_PHONE, T_NONE, 40, false, "tel" },
};

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f,
    const struct topic_form *topic, int status)
{
	struct page p;
	struct file_view v = { .form = f, .topic = topic };
	enum err e;

	if ((e = contact_topic_options(cx, f, "topic")))
		return e;
	f->keep = "kontakt";
	page_begin(&p, cx, rq, core_text(cx->lang, T_FILE_TITLE));
	contact_tpl_file(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_form(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct topics topics = { 0 };
	const struct core_q_topic_list *t;
	struct topic_form topic;
	struct form *f = NULL;
	enum err e;

	if ((e = topics_get(cx, &topics)))
		return e;
	t = topics_find_key(&topics, http_field(rq, "amne"));
	if ((e = topic_form_new(cx, rq, contact_file_fields, CONTACT_FILE_FIELDS,
		 t && !t->retired_at ? t->id : 0, &topic, &f)))
		return e;
	if (t && !t->retired_at)
		form_set(f, "topic", id_string(cx->arena, t->id));
	form_set(f, "question", text_tidy(cx->arena, http_field(rq, "fraga"), false));
	return draw(cx, rq, rs, f, &topic, 200);
}

void
contact_file_read(const struct form *f, struct case_new *ret_in)
{
	ret_in->once = f->once;
	ret_in->topic_id = form_id(f, "topic");
	ret_in->name = form_value(f, "name");
	ret_in->email = form_value(f, "email");
	ret_in->phone = form_value(f, "phone");
	ret_in->question = form_value(f, "question");
}

static enum err
file_case(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f,
    struct topic_form *topic)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct case_receipt receipt = { 0 };
	struct case_new in = { .channel = CHANNEL_WEB };
	bool done = false;
	enum err e;

	contact_file_read(f, &in);
	if ((e = topic_form_check(topic, f)) || (e = site_case_number(cx, &in.number)) ||
	    (e = upload_store(cx, rq)) || (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = contact_case_file(cx, &in, &receipt)) ||
	    (e = upload_use(cx, rq, "files", link_case(receipt.id))) ||
	    (e = topic_form_keep(cx, topic, f, link_case(receipt.id))))
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(cx->arena, "%s/arende/kvitto?t=%s", rq->link_prefix,
		contact_case_token(cx, receipt.id, f->once, CASE_LINK_S)));
}

static enum err
take_form(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct topic_form topic;
	struct form *f = NULL;
	enum err e;

	if ((e = topic_form_read(cx, rq, contact_file_fields, CONTACT_FILE_FIELDS, &topic, &f)) ||
	    (e = contact_topic_options(cx, f, "topic")))
		return e;
	e = file_case(cx, rq, rs, f, &topic);
	return e == ERR_INVALID ? draw(cx, rq, rs, f, &topic, 422) : e;
}

/* A form of its own becomes a case about the form's topic. */
static const struct form_field use_fields[] = {
	{ "question", FORM_LONG, T_FILL_MORE, T_FILL_MORE_HELP, CASE_TEXT_MAX, false, NULL },
	{ "name", FORM_TEXT, T_FIELD_NAME, T_NONE, 120, false, "name" },
	{ "email", FORM_EMAIL, T_FIELD_EMAIL, T_NONE, 254, false, "email" },
	{ "phone", FORM_TEL, T_FIELD_PHONE, T_NONE, 40, false, "tel" },
};

static enum err
take_use(struct cx *cx, struct http_request *rq, struct http_response *rs,
    const struct formdef_version *version, const struct form_stored *stored, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct case_receipt receipt = { 0 };
	const char *title = formdef_pick(&version->def.title, cx->lang);
	const char *more = form_value(f, "question");
	struct case_new in = {
		.once = f->once,
		.channel = CHANNEL_WEB,
		.topic_id = version->topic_id,
		.name = form_value(f, "name"),
		.email = form_value(f, "email"),
		.phone = form_value(f, "phone"),
		.question = more[0] ? more : title,
		.title = title,
	};
	size_t n = 0;
	const struct formdef_value *values = form_stored_values(stored, f, &n);
	bool done = false;
	enum err e;

	if ((e = site_case_number(cx, &in.number)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = contact_case_file(cx, &in, &receipt)) ||
	    (e = formdef_answer_add(cx, link_case(receipt.id), version->id, values, n)))
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(cx->arena, "%s/arende/kvitto?t=%s", rq->link_prefix,
		contact_case_token(cx, receipt.id, f->once, CASE_LINK_S)));
}

const struct form_use contact_form_use = {
	.use = FORMDEF_USE_TOPIC,
	.title = T_FILE_HOW,
	.help = T_FILE_HOW_TEXT,
	.fields = use_fields,
	.n_fields = ARRAY_LEN(use_fields),
	.take = take_use,
};

static enum err
show_receipt(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	enum { FOLLOW_S = 30 * 60 };
	struct page p;
	struct contact_q_case_of_citizen row = { 0 };
	struct receipt_view v = { 0 };
	struct case_once once = { 0 };
	int64_t id = 0;
	enum err e;

	if ((e = contact_case_token_read(cx, http_field(rq, "t"), &id, &once)))
		return e;
	if (!once.token)
		return fail(cx, ERR_MISSING, T_FOLLOW_LINK_OLD, NULL);
	if ((e = contact_q_case_of_citizen(cx, id, &row)))
		return e;
	v.number = row.number;
	v.code = contact_case_code(cx, &once);
	v.follow = arena_printf(
	    cx->arena, "/arende/visa?t=%s", contact_case_token(cx, id, NULL, FOLLOW_S));
	page_begin(&p, cx, rq, core_text(cx->lang, T_RECEIPT_TITLE));
	contact_tpl_receipt(&p.h, &v);
	return page_send(&p, rs, 200);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/kontakt", PERM_PUBLIC, show_form, HTTP_NO_STORE },
	{ HTTP_POST, "/kontakt", PERM_PUBLIC, take_form, HTTP_TAKES_FILES },
	{ HTTP_GET, "/kontakt/fragor", PERM_PUBLIC, topic_form_part, HTTP_NO_STORE },
	{ HTTP_GET, "/arende/kvitto", PERM_PUBLIC, show_receipt, HTTP_NO_STORE },
};

const struct http_routes contact_file_routes = { routes, ARRAY_LEN(routes) };
