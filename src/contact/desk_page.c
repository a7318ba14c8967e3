/* The agent's page for a new contact by phone or visit. Without script the buttons find answers and
 * take one; with script that happens as one types. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/id.h"
#include "contact/pages.h"
#include "core/draft.h"
#include "core/role.h"
#include "core/site.h"
#include "core/unit.h"
#include "db/db.h"
#include "gen/contact_tpl.h"
#include "search/search.h"
#include "web/dispatch.h"

enum { SUGGESTIONS = 9, RECEIPT_S = 10 * 60 };

static const struct form_field fields[] = {
	{ "question", FORM_LONG, T_DESK_QUESTION, T_NONE, CASE_TEXT_MAX, true, "off" },
	{ "channel", FORM_RADIO, T_DESK_CHANNEL, T_NONE, 10, true, NULL },
	{ "name", FORM_TEXT, T_DESK_NAME, T_NONE, 120, false, "off" },
	{ "phone", FORM_TEL, T_DESK_PHONE, T_NONE, 40, false, "off" },
	{ "email", FORM_EMAIL, T_DESK_EMAIL, T_NONE, 254, false, "off" },
	{ "answer", FORM_LONG, T_DESK_ANSWER, T_NONE, CASE_TEXT_MAX, false, "off" },
	{ "answer_id", FORM_HIDDEN, T_NONE, T_NONE, 20, false, NULL },
	{ "topic", FORM_SELECT, T_DESK_TOPIC, T_NONE, 20, true, NULL },
	{ "type", FORM_SELECT, T_DESK_TYPE, T_NONE, 20, true, NULL },
	{ "resolution", FORM_SELECT, T_DESK_RESOLUTION, T_NONE, 20, true, NULL },
};

enum err
contact_topic_options(struct cx *cx, struct form *f, const char *field)
{
	struct topics topics = { 0 };
	struct form_option *o;
	const char *group = NULL;
	size_t n = 0;
	enum err e;

	if ((e = topics_get(cx, &topics)))
		return e;
	o = arena_array(cx->arena, topics.n + 1, sizeof(*o));
	for (size_t i = 0; i < topics.n; i++) {
		const struct core_q_topic_list *t = &topics.rows[i];
		const char *name = core_pick(cx->lang, t->name_sv, t->name_en, t->name_fi);

		if (!t->parent_id)
			group = name;
		if (t->retired_at)
			continue;
		o[n++] = (struct form_option) {
			.value = id_string(cx->arena, t->id),
			.label = name,
			.group = group,
			.depth = MAX(topics_depth(&topics, t), 1) - 1,
		};
	}
	form_options(f, field, o, n);
	return OK;
}

enum err
contact_type_options(struct cx *cx, struct form_option **ret_options, size_t *ret_n)
{
	struct contact_q_case_type_list *types = NULL;
	struct form_option *o;
	size_t n = 0;
	enum err e;

	if ((e = contact_q_case_type_list(cx, &types, &n)))
		return e;
	o = arena_array(cx->arena, n + 1, sizeof(*o));
	for (size_t i = 0; i < n; i++)
		o[i] = (struct form_option) { .value = id_string(cx->arena, types[i].id),
			.label = core_pick(
			    cx->lang, types[i].name_sv, types[i].name_en, types[i].name_fi) };
	*ret_options = o;
	*ret_n = n;
	return OK;
}

static enum err
type_options(struct cx *cx, struct form *f)
{
	struct form_option *o = NULL;
	size_t n = 0;
	enum err e;

	if ((e = contact_type_options(cx, &o, &n)))
		return e;
	form_options(f, "type", o, n);
	if (!form_value(f, "type")[0] && n)
		form_set(f, "type", o[0].value);
	return OK;
}

static void
fixed_options(struct cx *cx, struct form *f)
{
	struct form_option *channels = arena_array(cx->arena, 2, sizeof(*channels));
	struct form_option *r = arena_array(cx->arena, N_RESOLUTION, sizeof(*r));
	size_t n = 0;

	for (enum channel c = CHANNEL_PHONE; c <= CHANNEL_VISIT; c++)
		channels[c - CHANNEL_PHONE] = (struct form_option) { .value = channel_code(c),
			.label = core_text(cx->lang, channel_text(c)) };
	form_options(f, "channel", channels, 2);
	for (enum resolution i = RESOLUTION_SOLVED; i < RESOLUTION_WITHDRAWN; i++)
		r[n++] = (struct form_option) { .value = resolution_code(i),
			.label = core_text(cx->lang, resolution_text(i)) };
	form_options(f, "resolution", r, n);
	if (!form_value(f, "channel")[0])
		form_set(f, "channel", channel_code(CHANNEL_PHONE));
	if (!form_value(f, "resolution")[0])
		form_set(f, "resolution", resolution_code(RESOLUTION_SOLVED));
}

static enum err
all_options(struct cx *cx, struct form *f)
{
	enum err e;

	if ((e = contact_topic_options(cx, f, "topic")) || (e = type_options(cx, f)))
		return e;
	fixed_options(cx, f);
	return OK;
}

static enum err
suggest(struct cx *cx, const char *text, const struct answer_item **ret_items, size_t *ret_n)
{
	struct answer_hit *hits = NULL;
	enum err e;

	e = contact_answer_suggest(cx,
	    &(struct answer_ask) { .text = str_of(text),
		.lang = SEARCH_LANG_ANY,
		.audience = AUDIENCE_STAFF,
		.max = SUGGESTIONS,
		.typing = true,
		.why = true },
	    &hits, ret_n);
	if (!e)
		*ret_items = contact_answer_items(cx, hits, *ret_n);
	return e;
}

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f,
    const struct topic_form *topic, struct desk_view *v, int status)
{
	struct page p;

	v->form = f;
	v->topic = topic;
	page_begin(&p, cx, rq, core_text(cx->lang, T_DESK_TITLE));
	contact_tpl_desk(&p.h, v);
	return page_send(&p, rs, status);
}

/* The draft, and the questions of the topic that is chosen in it. */
static enum err
new_form(struct cx *cx, struct http_request *rq, struct topic_form *topic, struct form **ret_form)
{
	bool offer = !http_has_field(rq, "klart");
	enum err e;

	if ((e = topic_form_new(cx, rq, fields, ARRAY_LEN(fields), 0, topic, ret_form)) ||
	    (e = form_draft(*ret_form, "desk", offer)) || !form_id(*ret_form, "topic"))
		return e;
	if ((e = topic_form_new(
		 cx, rq, fields, ARRAY_LEN(fields), form_id(*ret_form, "topic"), topic, ret_form)))
		return e;
	return form_draft(*ret_form, "desk", offer);
}

static enum err
show_desk(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct topic_form topic;
	struct form *f = NULL;
	struct desk_view v = { 0 };
	struct contact_q_case_get row = { 0 };
	struct case_once once = { 0 };
	int64_t id = 0;
	enum err e;

	if ((e = new_form(cx, rq, &topic, &f)) || (e = all_options(cx, f)))
		return e;
	if (http_has_field(rq, "klart")) {
		/* An old receipt is simply not shown. */
		if (!contact_case_token_read(cx, http_field(rq, "klart"), &id, &once) &&
		    once.token && !contact_case_get(cx, id, &row)) {
			v.done_number = row.number;
			v.done_code = contact_case_code(cx, &once);
			v.done_link = id_string(cx->arena, id);
			v.done_closed = row.status == CASE_CLOSED;
		}
		cx->fail = (struct failure) { 0 };
	}
	return draw(cx, rq, rs, f, &topic, &v, 200);
}

static enum err
show_typed(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct page p;
	struct desk_view v = { .searched = true };
	enum err e;

	e = suggest(cx, text_tidy(cx->arena, http_field(rq, "q"), true), &v.items, &v.n_items);
	if (e)
		return e;
	page_begin(&p, cx, rq, "");
	contact_tpl_desk_typed(&p.h, &v);
	return page_send_part(&p, rs);
}

/* "Use this answer": its text, its topic and itself go into the form. */
static enum err
use_answer(struct cx *cx, struct topic_form *topic, struct form **f, struct str id_s)
{
	struct contact_q_answer_get row = { 0 };
	int64_t id = 0;
	enum err e;

	if (!id_parse(id_s, &id))
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = contact_answer_get(cx, id, AUDIENCE_STAFF, &row)))
		return e;
	/* Another topic asks other questions. */
	if (form_id(*f, "topic") != row.topic_id) {
		struct form *typed = *f;

		if ((e = topic_form_new(
			 cx, typed->rq, fields, ARRAY_LEN(fields), row.topic_id, topic, f)))
			return e;
		for (size_t i = 0; i < ARRAY_LEN(fields); i++)
			form_set(*f, fields[i].name, typed->values[i]);
		(*f)->once = typed->once;
		(*f)->draft = typed->draft;
	}
	form_set(*f, "answer", row.body);
	form_set(*f, "answer_id", id_string(cx->arena, id));
	form_set(*f, "topic", id_string(cx->arena, row.topic_id));
	return all_options(cx, *f);
}

static enum err
save(struct cx *cx, struct http_response *rs, struct topic_form *topic, struct form *f, bool close)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct case_receipt receipt = { 0 };
	bool visit = strcmp(form_value(f, "channel"), channel_code(CHANNEL_VISIT)) == 0;
	struct case_new in = {
		.once = f->once,
		.channel = visit ? CHANNEL_VISIT : CHANNEL_PHONE,
		.type_id = form_id(f, "type"),
		.topic_id = form_id(f, "topic"),
		.name = form_value(f, "name"),
		.email = form_value(f, "email"),
		.phone = form_value(f, "phone"),
		.question = form_value(f, "question"),
		.answer = form_value(f, "answer"),
		.answer_id = form_id(f, "answer_id"),
		.close = close,
		.resolution = resolution_find(form_value(f, "resolution")),
	};
	bool done = false;
	enum err e;

	if ((e = topic_form_check(topic, f)) || (e = site_case_number(cx, &in.number)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = contact_case_register(cx, &in, &receipt)) ||
	    (e = topic_form_keep(cx, topic, f, link_case(receipt.id))) ||
	    (e = draft_remove(cx, f->draft)))
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(cx->arena, "/arbete/kontakt?klart=%s",
		contact_case_token(cx, receipt.id, f->once, RECEIPT_S)));
}

static enum err
take_desk(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct topic_form topic;
	struct form *f = NULL;
	struct str act = http_field(rq, "act");
	struct desk_view v = { .searched = true };
	int status = 200;
	enum err e;

	if ((e = topic_form_read(cx, rq, fields, ARRAY_LEN(fields), &topic, &f)) ||
	    (e = form_draft(f, "desk", false)) || (e = all_options(cx, f)))
		return e;
	if (str_starts(act, "use-")) {
		e = use_answer(cx, &topic, &f, (struct str) { .p = act.p + 4, .n = act.n - 4 });
		if (e)
			return e;
	} else if (!str_eqz(act, "find")) {
		e = save(cx, rs, &topic, f, !str_eqz(act, "open"));
		if (e != ERR_INVALID)
			return e;
		status = 422;
	}
	if ((e = suggest(cx, form_value(f, "question"), &v.items, &v.n_items)))
		return e;
	return draw(cx, rq, rs, f, &topic, &v, status);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/kontakt", PERM_CASE_NEW, show_desk, 0 },
	{ HTTP_POST, "/arbete/kontakt", PERM_CASE_NEW, take_desk, 0 },
	{ HTTP_GET, "/arbete/forslag", PERM_CASE_NEW, show_typed, 0 },
	{ HTTP_GET, "/arbete/kontakt/fragor", PERM_CASE_NEW, topic_form_part, 0 },
};

const struct http_routes contact_desk_routes = { routes, ARRAY_LEN(routes) };
