/* Public pages to file a case, and its receipt. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/api.h"
#include "contact/pages.h"
#include "contact/routed.h"
#include "core/role.h"
#include "core/setting.h"
#include "core/site.h"
#include "core/unit.h"
#include "db/db.h"
#include "fmt/when.h"
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

/* The page asks what it is first, and for files last: a browser forgets those when a page is drawn
 * again. */
static const struct form_field page_fields[] = {
	{ "type", FORM_RADIO, T_FILE_TYPE, T_NONE, 20, true, NULL },
	{ "question", FORM_LONG, T_FILE_QUESTION, T_FILE_QUESTION_HELP, CASE_TEXT_MAX, true, NULL },
	{ "topic", FORM_SELECT, T_FILE_TOPIC, T_FILE_TOPIC_HELP, 20, false, NULL },
	{ "name", FORM_TEXT, T_FIELD_NAME, T_NONE, 120, false, "name" },
	{ "email", FORM_EMAIL, T_FIELD_EMAIL, T_FILE_EMAIL_HELP, 254, false, "email" },
	{ "phone", FORM_TEL, T_FIELD_PHONE, T_NONE, 40, false, "tel" },
	{ "files", FORM_FILES, T_FILE_FILES, T_NONE, 0, false, NULL },
};
enum { N_PAGE_FIELDS = ARRAY_LEN(page_fields), FILES_AT = N_PAGE_FIELDS - 1 };

/* What citizens may choose, in the order of the list. */
struct asked {
	struct contact_q_case_type_asked *rows;
	size_t n;
};

/* Within which time it is answered, in words. */
static const char *
promise_in(struct cx *cx, int64_t days, bool promised)
{
	if (!promised)
		return core_text(cx->lang, T_FILE_SOON);
	return days ? core_text_format(cx->arena, cx->lang, T_FILE_WITHIN, 1,
			  (struct text_arg[]) { TEXT_ARG(days) })
		    : core_text(cx->lang, T_FILE_TODAY);
}

static enum err
type_options(struct cx *cx, struct form *f, struct asked *ret_asked)
{
	struct form_option *o;
	enum err e = contact_q_case_type_asked(cx, &ret_asked->rows, &ret_asked->n);

	if (e)
		return e;
	o = arena_array(cx->arena, ret_asked->n + 1, sizeof(*o));
	for (size_t i = 0; i < ret_asked->n; i++) {
		const struct contact_q_case_type_asked *t = &ret_asked->rows[i];
		const char *help = core_pick(cx->lang, t->help_sv, t->help_en, t->help_fi);

		o[i].value = id_string(cx->arena, t->id);
		o[i].label = core_pick(cx->lang, t->name_sv, t->name_en, t->name_fi);
		o[i].help = arena_printf(cx->arena, "%s%s%s", help, help[0] ? " " : "",
		    promise_in(cx, t->answer_days, t->promised));
	}
	form_options(f, "type", o, ret_asked->n);
	/* Who says nothing, as an older page does, asks the first. */
	if (!form_value(f, "type")[0] && ret_asked->n)
		form_set(f, "type", o[0].value);
	return OK;
}

static const struct contact_q_case_type_asked *
chosen(const struct asked *asked, const struct form *f)
{
	int64_t id = form_id(f, "type");

	for (size_t i = 0; i < asked->n; i++)
		if (asked->rows[i].id == id)
			return &asked->rows[i];
	return NULL;
}

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f,
    const struct topic_form *topic, bool review, int status)
{
	struct page p;
	struct file_view v = { .form = f, .topic = topic, .review = review };
	const struct contact_q_case_type_asked *type;
	struct settings settings = { 0 };
	struct asked asked = { 0 };
	enum err e;

	if ((e = contact_topic_options(cx, f, "topic")) || (e = type_options(cx, f, &asked)) ||
	    (e = settings_get(cx, &settings)))
		return e;
	reach_get(cx, &settings, &v.reach);
	type = chosen(&asked, f);
	v.promise = promise_in(cx, type ? type->answer_days : 0, type && type->promised);
	v.choose = asked.n > 1;
	v.anonymous = !form_value(f, "email")[0] && !form_value(f, "phone")[0];
	v.files_at = FILES_AT;
	f->keep = "kontakt";
	page_begin(&p, cx, rq, core_text(cx->lang, review ? T_FILE_REVIEW_TITLE : T_FILE_TITLE));
	contact_tpl_file(&p.h, &v);
	return page_send(&p, rs, status);
}

/* ?vad=synpunkt: the type that a link elsewhere means. */
static enum err
choose_by_key(struct cx *cx, struct http_request *rq, struct form *f)
{
	struct asked asked = { 0 };
	enum err e = contact_q_case_type_asked(cx, &asked.rows, &asked.n);

	for (size_t i = 0; !e && i < asked.n; i++)
		if (str_eqz(http_field(rq, "vad"), asked.rows[i].key))
			form_set(f, "type", id_string(cx->arena, asked.rows[i].id));
	return e;
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
	if ((e = topic_form_new(cx, rq, page_fields, N_PAGE_FIELDS, t && !t->retired_at ? t->id : 0,
		 &topic, &f)) ||
	    (e = choose_by_key(cx, rq, f)))
		return e;
	if (t && !t->retired_at)
		form_set(f, "topic", id_string(cx->arena, t->id));
	form_set(f, "question", text_tidy(cx->arena, http_field(rq, "fraga"), false));
	return draw(cx, rq, rs, f, &topic, false, 200);
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
	struct routed routed = { 0 };
	bool done = false;
	enum err e;

	contact_file_read(f, &in);
	in.type_id = base_broken("filed-type") ? 0 : form_id(f, "type");
	if ((e = topic_form_check(topic, f)) || (e = contact_routed_fill(cx, &in, &routed)) ||
	    (e = site_case_number(cx, &in.number)) || (e = upload_store(cx, rq)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = contact_case_file(cx, &in, &receipt)) ||
	    (e = contact_routed_keep(cx, receipt.id, &routed)) ||
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
	struct asked asked = { 0 };
	struct form *f = NULL;
	enum err e;

	if ((e = topic_form_read(cx, rq, page_fields, N_PAGE_FIELDS, &topic, &f)) ||
	    (e = contact_topic_options(cx, f, "topic")) || (e = type_options(cx, f, &asked)))
		return e;
	if (str_eqz(http_field(rq, "act"), "review") && !base_broken("review")) {
		if (!(e = topic_form_check(&topic, f)))
			return draw(cx, rq, rs, f, &topic, true, 200);
	} else {
		e = file_case(cx, rq, rs, f, &topic);
	}
	return e == ERR_INVALID ? draw(cx, rq, rs, f, &topic, false, 422) : e;
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
	int64_t due = 0;
	enum err e;

	if ((e = contact_case_token_read(cx, http_field(rq, "t"), &id, &once)))
		return e;
	if (!once.token)
		return fail(cx, ERR_MISSING, T_FOLLOW_LINK_OLD, NULL);
	if ((e = contact_q_case_of_citizen(cx, id, &row)))
		return e;
	if ((e = contact_case_due(cx, id, &due)))
		return e;
	v.promise = due ? core_text_format(cx->arena, cx->lang, T_RECEIPT_BY, 1,
			      (struct text_arg[]) { TEXT_ARG(web_day_text(cx, when_day(due))) })
			: core_text(cx->lang, T_FILE_SOON);
	v.again = str_eqz(http_field(rq, "ny"), "1");
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
