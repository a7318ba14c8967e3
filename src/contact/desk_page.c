/* The agent's page for a new contact by phone or visit. Without script the buttons find answers and
 * take one; with script that happens as one types. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/id.h"
#include "contact/callback.h"
#include "contact/case_back.h"
#include "contact/case_type.h"
#include "contact/desk.h"
#include "contact/pages.h"
#include "contact/route.h"
#include "contact/tick.h"
#include "core/access.h"
#include "core/draft.h"
#include "core/link.h"
#include "core/person.h"
#include "core/post.h"
#include "core/role.h"
#include "core/site.h"
#include "core/task.h"
#include "core/unit.h"
#include "db/db.h"
#include "fmt/json.h"
#include "fmt/when.h"
#include "gen/contact_tpl.h"
#include "jobs/jobs.h"
#include "search/search.h"
#include "web/dispatch.h"

enum { SUGGESTIONS = 9, RECEIPT_S = 10 * 60, CALLBACKS_SEEN = 50 };

static const struct form_field fields[] = {
	{ "question", FORM_LONG, T_DESK_QUESTION, T_NONE, CASE_TEXT_MAX, true, "off" },
	{ "channel", FORM_RADIO, T_DESK_CHANNEL, T_NONE, 10, true, NULL },
	{ "name", FORM_TEXT, T_DESK_NAME, T_NONE, 120, false, "off" },
	{ "phone", FORM_TEL, T_DESK_PHONE, T_NONE, 40, false, "off" },
	{ "email", FORM_EMAIL, T_DESK_EMAIL, T_NONE, 254, false, "off" },
	{ "answer", FORM_LONG, T_DESK_ANSWER, T_NONE, CASE_TEXT_MAX, false, "off" },
	{ "answer_id", FORM_HIDDEN, T_NONE, T_NONE, 20, false, NULL },
	{ "same", FORM_HIDDEN, T_NONE, T_NONE, 400, false, NULL },
	{ "send", FORM_CHECKS, T_DESK_SEND, T_NONE, 10, false, NULL },
	{ "customer", FORM_SELECT, T_DESK_CUSTOMER, T_NONE, 20, true, NULL },
	{ "topic", FORM_SELECT, T_DESK_TOPIC, T_DESK_TOPIC_HELP, 20, false, NULL },
	{ "type", FORM_SELECT, T_DESK_TYPE, T_NONE, 20, true, NULL },
	{ "cause", FORM_SELECT, T_DESK_CAUSE, T_DESK_CAUSE_HELP, 20, false, NULL },
	{ "resolution", FORM_SELECT, T_DESK_RESOLUTION, T_NONE, 20, true, NULL },
	{ "cb_day", FORM_DATE, T_CALLBACK_DAY, T_CALLBACK_DAY_HELP, 40, false, "off" },
	{ "cb_from", FORM_TIME, T_CALLBACK_FROM, T_NONE, 20, false, "off" },
	{ "cb_to", FORM_TIME, T_CALLBACK_TO, T_NONE, 20, false, "off" },
	{ "cb_who", FORM_TEXT, T_CALLBACK_WHO, T_CALLBACK_WHO_HELP, 254, false, "off" },
	{ "cb_unit", FORM_SELECT, T_CALLBACK_UNIT, T_NONE, 20, false, NULL },
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

/* A case type and the step of the ladder that it stands on. */
static enum err
type_options(struct cx *cx, struct form *f)
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
			.label = arena_printf(cx->arena, "%s – %s",
			    core_pick(
				cx->lang, types[i].name_sv, types[i].name_en, types[i].name_fi),
			    core_text(cx->lang, contact_ladder_text(types[i].ladder_step))) };
	form_options(f, "type", o, n);
	if (!form_value(f, "type")[0] && n)
		form_set(f, "type", o[0].value);
	return OK;
}

static void
cause_options(struct cx *cx, struct form *f)
{
	struct form_option *causes = arena_array(cx->arena, N_CAUSE, sizeof(*causes));
	struct form_option *customers = arena_array(cx->arena, N_CUSTOMER, sizeof(*customers));

	for (int64_t i = 1; i < N_CAUSE; i++)
		causes[i - 1] = (struct form_option) { .value = cause_code(i),
			.label = core_text(cx->lang, cause_text(i)),
			.group = core_text(
			    cx->lang, cause_avoidable(i) ? T_CAUSE_AVOIDABLE : T_CAUSE_RIGHT) };
	for (int64_t i = 1; i < N_CUSTOMER; i++)
		customers[i - 1] = (struct form_option) { .value = customer_code(i),
			.label = core_text(cx->lang, customer_text(i)) };
	form_options(f, "cause", causes, N_CAUSE - 1);
	form_options(f, "customer", customers, N_CUSTOMER - 1);
	if (!form_value(f, "customer")[0])
		form_set(f, "customer", customer_code(CUSTOMER_CITIZEN));
}

static void
fixed_options(struct cx *cx, struct form *f)
{
	struct form_option *channels = arena_array(cx->arena, 2, sizeof(*channels));
	struct form_option *r = arena_array(cx->arena, N_RESOLUTION, sizeof(*r));
	struct form_option *send = arena_array(cx->arena, 1, sizeof(*send));
	size_t n = 0;

	for (enum channel c = CHANNEL_PHONE; c <= CHANNEL_VISIT; c++)
		channels[c - CHANNEL_PHONE] = (struct form_option) { .value = channel_code(c),
			.label = core_text(cx->lang, channel_text(c)) };
	form_options(f, "channel", channels, 2);
	send[0] = (struct form_option) { .value = "1", .label = core_text(cx->lang, T_DESK_SEND) };
	form_options(f, "send", send, 1);
	for (enum resolution i = RESOLUTION_SOLVED; i < RESOLUTION_WITHDRAWN; i++)
		r[n++] = (struct form_option) { .value = resolution_code(i),
			.label = core_text(cx->lang, resolution_text(i)) };
	form_options(f, "resolution", r, n);
	if (!form_value(f, "channel")[0])
		form_set(f, "channel", channel_code(CHANNEL_PHONE));
	if (!form_value(f, "resolution")[0])
		form_set(f, "resolution", resolution_code(RESOLUTION_SOLVED));
	cause_options(cx, f);
}

static enum err
unit_options(struct cx *cx, struct form *f)
{
	const struct core_q_unit_list **list;
	struct units units = { 0 };
	struct form_option *o;
	size_t n = 0;
	enum err e;

	if ((e = units_get(cx, &units)))
		return e;
	o = arena_array(cx->arena, units.n + 1, sizeof(*o));
	list = units_in_order(cx, &units, NULL);
	for (size_t i = 0; i < units.n; i++)
		if (list[i]->kind != UNIT_MUNICIPALITY && list[i]->kind != UNIT_COMMITTEE &&
		    !list[i]->retired_at)
			o[n++] = (struct form_option) { .value = id_string(cx->arena, list[i]->id),
				.label = units_path(cx, &units, list[i]->id) };
	form_options(f, "cb_unit", o, n);
	return OK;
}

static enum err
all_options(struct cx *cx, struct form *f)
{
	enum err e;

	if ((e = contact_topic_options(cx, f, "topic")) || (e = type_options(cx, f)) ||
	    (e = unit_options(cx, f)))
		return e;
	fixed_options(cx, f);
	return OK;
}

static enum err
suggest(struct cx *cx, const char *text, struct desk_view *v)
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
	    &hits, &v->n_items);
	if (e)
		return e;
	v->items = contact_answer_items(cx, hits, v->n_items);
	return OK;
}

/* Everything that comes up for what is typed. */
static enum err
find_all(struct cx *cx, const char *text, int64_t topic_id, struct desk_view *v)
{
	enum err e;

	if ((e = suggest(cx, text, v)) || (e = desk_guess(cx, text, v)) ||
	    (e = desk_ongoing(cx, text, v)))
		return e;
	return desk_card(cx, text, topic_id, v);
}

/* Call-backs that the agent has and that it is time for. */
static enum err
count_mine(struct cx *cx, struct desk_view *v)
{
	struct contact_q_callback_of *rows = NULL;
	size_t n = 0;
	enum err e = contact_q_callback_of(cx, cx->viewer.user, CALLBACKS_SEEN, &rows, &n);

	for (size_t i = 0; !e && i < n; i++)
		v->n_mine += rows[i].next_at <= cx->now;
	return e;
}

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f,
    const struct topic_form *topic, struct desk_view *v, int status)
{
	struct page p;
	enum err e = count_mine(cx, v);

	if (e)
		return e;
	v->rq = rq;
	v->form = f;
	v->topic = topic;
	v->more = form_value(f, "cb_day")[0] || form_value(f, "cb_from")[0] ||
		  form_value(f, "cb_who")[0] || form_value(f, "cb_unit")[0];
	page_begin(&p, cx, rq, core_text(cx->lang, T_DESK_TITLE));
	contact_tpl_desk(&p.h, v);
	return page_send(&p, rs, status);
}

/* The draft, and the questions of the topic that is chosen in it. */
static enum err
new_form(struct cx *cx, struct http_request *rq, bool offer, struct topic_form *topic,
    struct form **ret_form)
{
	enum err e;

	if ((e = topic_form_new(cx, rq, fields, ARRAY_LEN(fields), 0, topic, ret_form)) ||
	    (e = form_draft(*ret_form, DESK_DRAFT, offer)) || !form_id(*ret_form, "topic"))
		return e;
	if ((e = topic_form_new(
		 cx, rq, fields, ARRAY_LEN(fields), form_id(*ret_form, "topic"), topic, ret_form)))
		return e;
	return form_draft(*ret_form, DESK_DRAFT, offer);
}

/* A case by the token of its receipt: whose it is. An old token is simply nobody's. */
static enum err
person_of(struct cx *cx, struct str token, int64_t *ret_id, struct person *ret_person)
{
	struct contact_q_case_get row = { 0 };
	struct case_once once = { 0 };
	int64_t id = 0;
	enum err e;

	*ret_id = 0;
	if (!token.n || contact_case_token_read(cx, token, &id, &once) ||
	    (e = contact_case_get(cx, id, &row))) {
		cx->fail = (struct failure) { 0 };
		return OK;
	}
	if (!row.person_id)
		return OK;
	*ret_id = row.person_id;
	return person_get(cx, row.person_id, ret_person);
}

/* "Same caller, next question". */
static enum err
keep_party(struct cx *cx, struct form *f, struct str token)
{
	struct person p = { 0 };
	int64_t id = 0;
	enum err e = person_of(cx, token, &id, &p);

	if (e || !id || base_broken("same-party"))
		return e;
	form_set(f, "same", str_dup(cx->arena, token));
	form_set(f, "name", p.name ? p.name : "");
	form_set(f, "phone", p.phone ? p.phone : "");
	form_set(f, "email", p.email ? p.email : "");
	return OK;
}

/* What was registered, for the line that says so. An old receipt is simply not shown. */
static void
fill_done(struct cx *cx, struct http_request *rq, struct desk_view *v)
{
	struct contact_q_case_get row = { 0 };
	struct case_once once = { 0 };
	struct str token = http_field(rq, "arende");
	int64_t id = 0;

	if (v->notice && v->notice->action && token.n &&
	    !contact_case_token_read(cx, token, &id, &once) && once.token &&
	    !contact_case_get(cx, id, &row)) {
		v->done_number = row.number;
		v->done_code = contact_case_code(cx, &once);
		v->done_link = id_string(cx->arena, id);
		v->done_closed = row.status == CASE_CLOSED;
		if (row.person_id)
			v->done_token = str_dup(cx->arena, token);
	}
	cx->fail = (struct failure) { 0 };
}

static enum err
show_desk(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct topic_form topic;
	struct form *f = NULL;
	struct op_notice *notice = NULL;
	struct desk_view v = { 0 };
	bool fresh;
	enum err e;

	if ((e = op_notice_get(cx, rq, &notice)))
		return e;
	v.notice = notice;
	/* After what was done the form is empty; after it was taken back it is as it was. */
	fresh = notice && notice->action;
	if ((e = new_form(cx, rq, !fresh, &topic, &f)) || (e = all_options(cx, f)) ||
	    (e = keep_party(cx, f, http_field(rq, "samma"))))
		return e;
	fill_done(cx, rq, &v);
	if ((e = find_all(cx, form_value(f, "question"), form_id(f, "topic"), &v)))
		return e;
	v.searched = form_value(f, "question")[0] != 0;
	return draw(cx, rq, rs, f, &topic, &v, 200);
}

static enum err
show_typed(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct page p;
	struct desk_view v = { .searched = true };
	int64_t topic_id = 0;
	enum err e;

	(void)id_parse(http_field(rq, "amne"), &topic_id);
	e = find_all(cx, text_tidy(cx->arena, http_field(rq, "q"), true), topic_id, &v);
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

/* What was typed, to be there again when it is taken back. Made before the transaction. */
static const char *
as_draft(struct cx *cx, const struct form *f)
{
	JSON_CLEANUP json_t *all = json_object();
	struct buf b;

	for (size_t i = 0; i < ARRAY_LEN(fields); i++)
		if (fields[i].type != FORM_HIDDEN)
			(void)json_object_set_new(
			    all, fields[i].name, json_string(form_value(f, fields[i].name)));
	buf_init(&b, cx->arena, DRAFT_MAX);
	json_write(&b, all);
	return b.n ? b.p : "{}";
}

/* What a button of the desk does with the contact. */
struct doing {
	bool close;
	bool callback;
	const char *draft;
};

static enum err
send_later(struct cx *cx, const struct form *f, int64_t case_id)
{
	if (!form_value(f, "send")[0] || !post_is_on(cx->site))
		return OK;
	/* Not before it can no longer be taken back. */
	return jobs_add(cx, "contact.mail_read_out", case_id, cx->now + CASE_BACK_S);
}

static enum err
add_callback(struct cx *cx, const struct form *f, int64_t case_id, const struct callback_new *in)
{
	struct callback_new cb = *in;
	enum err e;

	cb.case_id = case_id;
	cb.about = form_value(f, "question");
	e = contact_callback_add(cx, &cb, NULL);
	/* They are called otherwise here. */
	for (struct field_error *x = cx->fail.fields; x; x = x->next) {
		if (strcmp(x->field, "day") == 0)
			x->field = "cb_day";
		else if (strcmp(x->field, "time") == 0)
			x->field = "cb_to";
		else if (strcmp(x->field, "unit") == 0)
			x->field = "cb_unit";
		else if (strcmp(x->field, "about") == 0)
			x->field = "question";
	}
	return e;
}

/* When and by whom: read before the transaction. */
static enum err
read_callback(struct cx *cx, const struct form *f, struct callback_new *cb)
{
	int from = 0;
	int to = 0;
	enum err e = OK;

	*cb = (struct callback_new) {
		.channel = CHANNEL_PHONE,
		.name = form_value(f, "name"),
		.phone = form_value(f, "phone"),
		.topic_id = form_id(f, "topic"),
		.unit_id = form_id(f, "cb_unit"),
	};
	if (form_minutes(f, "cb_from", &from))
		cb->from_minute = from;
	if (form_minutes(f, "cb_to", &to))
		cb->to_minute = to;
	if (!form_day(f, "cb_day", &cb->day) && (from || to))
		cb->day = when_day(cx->now);
	if (form_value(f, "cb_who")[0])
		e = task_who(cx, "cb_who", form_value(f, "cb_who"), &cb->holder_id);
	return e;
}

static struct case_new
contact_of(const struct form *f)
{
	bool visit = strcmp(form_value(f, "channel"), channel_code(CHANNEL_VISIT)) == 0;

	return (struct case_new) {
		.once = f->once,
		.channel = visit ? CHANNEL_VISIT : CHANNEL_PHONE,
		.type_id = form_id(f, "type"),
		.topic_id = form_id(f, "topic"),
		.cause = cause_find(form_value(f, "cause")),
		.customer = customer_find(form_value(f, "customer")),
		.name = form_value(f, "name"),
		.email = form_value(f, "email"),
		.phone = form_value(f, "phone"),
		.question = form_value(f, "question"),
		.answer = form_value(f, "answer"),
		.answer_id = form_id(f, "answer_id"),
		.resolution = resolution_find(form_value(f, "resolution")),
	};
}

static bool
is_same(const char *typed, const char *known)
{
	return !typed[0] || (known && strcmp(typed, known) == 0);
}

/* The same person as before, unless other ways were typed. */
static enum err
same_person(struct cx *cx, const struct form *f, struct case_new *in)
{
	struct person p = { 0 };
	int64_t id = 0;
	enum err e = person_of(cx, str_of(form_value(f, "same")), &id, &p);

	if (!e && id && is_same(in->name, p.name) && is_same(in->phone, p.phone) &&
	    is_same(in->email, p.email))
		in->person_id = id;
	return e;
}

/* What is checked besides the fields themselves. */
static enum err
check(struct cx *cx, struct topic_form *topic, struct form *f)
{
	enum err e = topic_form_check(topic, f);

	if (form_value(f, "send")[0] && !form_value(f, "email")[0])
		e = fail_field(cx, "email", T_DESK_SEND_WHERE, NULL);
	if (form_value(f, "send")[0] && !form_value(f, "answer")[0])
		e = fail_field(cx, "answer", T_ERROR_NEEDED, NULL);
	return e;
}

static enum err
save(struct cx *cx, struct http_response *rs, struct topic_form *topic, struct form *f,
    const struct doing *d)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct case_receipt receipt = { 0 };
	struct case_new in = contact_of(f);
	struct callback_new cb = { 0 };
	int64_t undo = 0;
	bool done = false;
	enum err e;

	in.close = d->close;
	if ((e = check(cx, topic, f)) || (d->callback && (e = read_callback(cx, f, &cb))) ||
	    (e = site_case_number(cx, &in.number)) || (e = same_person(cx, f, &in)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = contact_case_register(cx, &in, &receipt)) ||
	    (e = topic_form_keep(cx, topic, f, link_case(receipt.id))) ||
	    (d->callback && (e = add_callback(cx, f, receipt.id, &cb))) ||
	    (e = send_later(cx, f, receipt.id)) ||
	    (e = op_run(cx, &contact_op_register, (struct op_row) { receipt.id, 0 }, f,
		 "/arbete/kontakt", &undo)) ||
	    (e = draft_remove(cx, f->draft)) || (e = draft_save(cx, DESK_LAST, str_of(d->draft))))
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(cx->arena, "%s&arende=%s", op_address(cx, "/arbete/kontakt", undo),
		contact_case_token(cx, receipt.id, f->once, RECEIPT_S)));
}

/* "more-s-ID": a disturbance; "more-a-ID": a case; else one of the plain ones. */
static bool
tick_of(struct str act, const struct form *f, struct tick_in *ret)
{
	struct str id = { .p = act.p + 7, .n = act.n - 7 };
	bool visit = strcmp(form_value(f, "channel"), channel_code(CHANNEL_VISIT)) == 0;

	*ret = (struct tick_in) { .channel = visit ? CHANNEL_VISIT : CHANNEL_PHONE,
		.topic_id = form_id(f, "topic") };
	if (str_starts(act, "more-s-") && id_parse(id, &ret->disturbance_id))
		ret->kind = TICK_MORE;
	else if (str_starts(act, "more-a-") && id_parse(id, &ret->case_id))
		ret->kind = TICK_MORE;
	else if (str_eqz(act, "internal"))
		ret->kind = TICK_INTERNAL;
	else if (str_eqz(act, "worry"))
		ret->kind = TICK_WORRY;
	return ret->kind != 0;
}

static enum err
save_tick(struct cx *cx, struct http_response *rs, const struct form *f, const struct tick_in *in)
{
	struct form *bare = form_read(cx, f->rq, NULL, 0);
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const char *about = NULL;
	int64_t undo = 0;
	int64_t id = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(bare)) || (e = web_once_begin(cx, bare->once, rs, &tx, &done)) || done)
		return e;
	if ((e = contact_tick_add(cx, in, &id, &about)) ||
	    (e = op_run(
		 cx, &contact_op_tick, (struct op_row) { id, 0 }, f, "/arbete/kontakt", &undo)) ||
	    (e = draft_remove(cx, f->draft)))
		return e;
	return web_once_end(cx, bare->once, rs, &tx, op_address(cx, "/arbete/kontakt", undo));
}

/* The owner of the answer is told that it is wrong or old, once: the contact goes on. */
static enum err
tell_wrong(struct cx *cx, struct form *f, bool *ret_told)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct contact_q_answer_owner row = { 0 };
	struct task *tasks = NULL;
	struct units units = { 0 };
	const struct core_q_unit_list *centre;
	struct task_in in = { .kind = TASK_TASK, .due_day = when_day(cx->now) + 7 };
	int64_t id = form_id(f, "answer_id");
	size_t n = 0;
	enum err e;

	if (!id)
		return fail_field(cx, "answer", T_DESK_WRONG_WHICH, NULL);
	in.link = (struct link) { LINK_ANSWER, id };
	in.title = core_text(LANG_SV, T_DESK_WRONG_TASK);
	if ((e = db_begin(cx, &tx)) || (e = contact_q_answer_owner(cx, id, &row)) ||
	    (e = task_on(cx, in.link, &tasks, &n)) || (e = units_get(cx, &units)))
		return e;
	centre = units_centre(&units);
	in.unit_id = row.unit_id ? row.unit_id : centre ? centre->id : 0;
	for (size_t i = 0; i < n; i++)
		if (strcmp(tasks[i].row.title, in.title) == 0)
			in.unit_id = 0; /* told already */
	*ret_told = true;
	if (!in.unit_id || base_broken("answer-wrong"))
		return OK;
	if ((e = task_add(cx, &in, &id)))
		return e;
	return db_commit(&tx);
}

/* A connected call of twenty seconds has a topic, and nobody writes a question. */
static void
fill_connected(struct cx *cx, struct form *f)
{
	struct topics topics = { 0 };
	const struct core_q_topic_list *t;

	form_set(f, "resolution", resolution_code(RESOLUTION_CONNECTED));
	if (form_value(f, "question")[0] || !form_id(f, "topic") || topics_get(cx, &topics))
		return;
	t = topics_find(&topics, form_id(f, "topic"));
	if (t)
		form_set(f, "question",
		    core_text_format(cx->arena, cx->lang, T_DESK_CONNECTED_CALL, 1,
			(struct text_arg[]) {
			    TEXT_ARG(core_pick(cx->lang, t->name_sv, t->name_en, t->name_fi)) }));
}

/* What a topic's own form asks may be left out of a contact that is closed at once. */
static bool
leaves_out(const struct form *f)
{
	for (size_t i = ARRAY_LEN(fields); i < f->n; i++)
		if (f->values[i][0] && f->fields[i].type != FORM_HIDDEN)
			return false;
	return true;
}

/* The topic that the question itself tells of. */
static enum err
fill_topic(struct cx *cx, struct form *f)
{
	struct desk_view v = { 0 };
	enum err e;

	if (form_id(f, "topic"))
		return OK;
	if (!(e = desk_guess(cx, form_value(f, "question"), &v)) && v.guess.topic_id)
		form_set(f, "topic", v.guess.topic_id);
	return e;
}

static enum err
register_it(struct cx *cx, struct http_request *rq, struct http_response *rs, struct str act,
    struct topic_form *topic, struct form **f)
{
	struct doing d = { .close = !str_eqz(act, "open") && !str_eqz(act, "callback"),
		.callback = str_eqz(act, "callback") };
	enum err e;

	if (str_eqz(act, "connected"))
		fill_connected(cx, *f);
	if ((d.close || d.callback) && leaves_out(*f)) {
		struct form *typed = *f;

		*topic = (struct topic_form) { 0 };
		*f = form_read(cx, rq, fields, ARRAY_LEN(fields));
		for (size_t i = 0; i < ARRAY_LEN(fields); i++)
			form_set(*f, fields[i].name, typed->values[i]);
		if ((e = form_draft(*f, DESK_DRAFT, false)) || (e = all_options(cx, *f)))
			return e;
	}
	if ((e = fill_topic(cx, *f)))
		return e;
	d.draft = as_draft(cx, *f);
	return save(cx, rs, topic, *f, &d);
}

static enum err
take_desk(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct topic_form topic;
	struct form *f = NULL;
	struct str act = http_field(rq, "act");
	struct desk_view v = { .searched = true };
	struct tick_in tick = { 0 };
	int status = 200;
	enum err e;

	if ((e = topic_form_read(cx, rq, fields, ARRAY_LEN(fields), &topic, &f)) ||
	    (e = form_draft(f, DESK_DRAFT, false)) || (e = all_options(cx, f)))
		return e;
	if (tick_of(act, f, &tick))
		return save_tick(cx, rs, f, &tick);
	if (str_starts(act, "use-")) {
		e = use_answer(cx, &topic, &f, (struct str) { .p = act.p + 4, .n = act.n - 4 });
		if (e)
			return e;
	} else if (str_eqz(act, "wrong")) {
		if ((e = tell_wrong(cx, f, &v.wrong_told)) && e != ERR_INVALID)
			return e;
		status = e ? 422 : 200;
	} else if (!str_eqz(act, "find")) {
		e = register_it(cx, rq, rs, act, &topic, &f);
		if (e != ERR_INVALID)
			return e;
		status = 422;
	}
	if ((e = find_all(cx, form_value(f, "question"), form_id(f, "topic"), &v)))
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
