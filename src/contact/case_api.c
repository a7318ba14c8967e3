/* Cases as JSON: filing as the public form does, reading as staff pages do, answering. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/id.h"
#include "contact/api.h"
#include "contact/case.h"
#include "contact/case_op.h"
#include "contact/pages.h"
#include "contact/routed.h"
#include "core/access.h"
#include "core/person.h"
#include "core/read_log.h"
#include "core/role.h"
#include "core/site.h"
#include "db/db.h"
#include "db/listing.h"
#include "web/api.h"
#include "web/list.h"

static const struct form_field list_fields[] = {
	{ "status", FORM_SELECT, T_QUEUE_STATE, T_NONE, 10, false, NULL },
	{ "topic", FORM_SELECT, T_QUEUE_TOPIC, T_NONE, 20, false, NULL },
	{ "unit", FORM_SELECT, T_QUEUE_UNIT, T_NONE, 20, false, NULL },
	{ "order", FORM_SELECT, T_API_ORDER, T_NONE, 10, false, NULL },
	API_PAGE_FIELDS,
};

static const struct form_field reply_fields[] = {
	{ "body", FORM_LONG, T_CASE_ANSWER, T_NONE, CASE_TEXT_MAX, true, NULL },
	{ "resolution", FORM_SELECT, T_DESK_RESOLUTION, T_API_RESOLUTION_HELP, 20, false, NULL },
};

#define STATES "open closed waiting snoozed"
#define CHANNELS "phone visit web mail"
#define RESOLUTIONS                                                                                \
	"solved connected forwarded other_system self_service asked_back withdrawn merged"

static const struct api_field row_fields[] = {
	{ "id", API_ID },
	{ "rev", API_INT },
	{ "number", API_TEXT },
	{ "title", API_TEXT },
	{ "status", API_TEXT, .values = STATES },
	{ "channel", API_TEXT, .values = CHANNELS },
	{ "resolution", API_TEXT, .maybe = true, .values = RESOLUTIONS },
	{ "topic", API_OBJECT, .of = api_named_fields, .n_of = 2 },
	{ "unit", API_OBJECT, .of = api_named_fields, .n_of = 2 },
	{ "opened_at", API_TIME },
	{ "changed_at", API_TIME },
	{ "closed_at", API_TIME, .maybe = true },
};

static const struct api_field party_fields[] = {
	{ "name", API_TEXT, .maybe = true },
	{ "email", API_TEXT, .maybe = true },
	{ "phone", API_TEXT, .maybe = true },
	{ "protected", API_BOOL },
};

static const struct api_field message_fields[] = {
	{ "kind", API_TEXT, .values = "in out note" },
	{ "body", API_TEXT },
	{ "author", API_TEXT },
	{ "at", API_TIME },
};

static const struct api_field case_fields[] = {
	{ "id", API_ID },
	{ "rev", API_INT },
	{ "number", API_TEXT },
	{ "title", API_TEXT, .maybe = true },
	{ "status", API_TEXT, .values = STATES },
	{ "channel", API_TEXT, .values = CHANNELS },
	{ "resolution", API_TEXT, .maybe = true, .values = RESOLUTIONS },
	{ "topic", API_OBJECT, .of = api_named_fields, .n_of = 2 },
	{ "unit", API_OBJECT, .of = api_named_fields, .n_of = 2 },
	{ "type", API_TEXT },
	{ "holder", API_TEXT, .maybe = true },
	{ "opened_at", API_TIME },
	{ "closed_at", API_TIME, .maybe = true },
	{ "limited", API_BOOL },
	{ "party", API_OBJECT, .maybe = true, .of = party_fields, .n_of = ARRAY_LEN(party_fields) },
	{ "messages", API_LIST, .maybe = true, .of = message_fields,
	    .n_of = ARRAY_LEN(message_fields) },
};

static const struct api_field receipt_fields[] = {
	{ "id", API_ID },
	{ "number", API_TEXT },
	{ "code", API_TEXT },
};

static enum err
list_options(struct cx *cx, struct form *f)
{
	static const struct form_option states[] = { { "open", "" }, { "closed", "" },
		{ "waiting", "" }, { "snoozed", "" } };
	static const struct form_option orders[] = { { "opened", "" }, { "changed", "" } };
	enum err e;

	form_options(f, "status", states, ARRAY_LEN(states));
	form_options(f, "order", orders, ARRAY_LEN(orders));
	if ((e = contact_topic_options(cx, f, "topic")))
		return e;
	return contact_unit_options(cx, f, 0);
}

static enum err
file_options(struct cx *cx, struct form *f)
{
	return contact_topic_options(cx, f, "topic");
}

/* The topic's own form, as on the page. */
static enum err
topic_asks(struct cx *cx, struct http_request *rq, struct formdef_version *ret_version)
{
	int64_t topic_id = 0;

	if (!id_parse(http_field(rq, "topic"), &topic_id) || base_broken("api-topic-form"))
		return OK;
	return formdef_of_topic(cx, topic_id, ret_version);
}

static enum err
reply_options(struct cx *cx, struct form *f)
{
	contact_resolution_options(cx, f, true);
	return OK;
}

static int64_t
state_find(const char *code)
{
	for (int64_t s = CASE_OPEN; s <= CASE_SNOOZED; s++)
		if (strcmp(code, contact_case_state_code(s)) == 0)
			return s;
	return CASE_OPEN;
}

static json_t *
row_json(struct cx *cx, const struct contact_q_case_rows *r)
{
	json_t *o = json_pack("{s:o,s:I,s:s,s:s,s:s,s:s,s:o,s:o,s:o,s:o}", "id", api_id(cx, r->id),
	    "rev", (json_int_t)r->rev, "number", r->number, "title", r->title, "status",
	    contact_case_state_code(r->status), "channel", channel_code(r->channel), "topic",
	    api_named(cx, r->topic_id, core_pick(cx->lang, r->topic_sv, r->topic_en, r->topic_fi)),
	    "unit",
	    api_named(cx, r->unit_id, core_pick(cx->lang, r->unit_sv, r->unit_en, r->unit_fi)),
	    "opened_at", api_time(cx, r->opened_at), "changed_at", api_time(cx, r->changed_at));

	if (r->status == CASE_CLOSED) {
		json_object_set_new(o, "closed_at", api_time(cx, r->closed_at));
		json_object_set_new(o, "resolution", json_string(resolution_code(r->resolution)));
	}
	return o;
}

static enum err
list_cases(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	const struct db_listing *l = &contact_q_case_rows;
	struct db_ask ask = { .sort = CONTACT_Q_CASE_ROWS_BY_OLDEST };
	struct contact_q_case_rows *rows = NULL;
	void *found = NULL;
	struct form *f = NULL;
	json_t *items;
	size_t n = 0;
	bool go = false;
	enum err e;

	if ((e = api_read(cx, rq, rs, &f, &go)) || !go)
		return e;
	db_ask_int(&ask, CONTACT_Q_CASE_ROWS_STATUS, state_find(form_value(f, "status")));
	if (form_id(f, "topic"))
		db_ask_int(&ask, CONTACT_Q_CASE_ROWS_TOPICS, form_id(f, "topic"));
	if (form_id(f, "unit"))
		db_ask_int(&ask, CONTACT_Q_CASE_ROWS_UNITS, form_id(f, "unit"));
	if (strcmp(form_value(f, "order"), "changed") == 0)
		ask.sort = CONTACT_Q_CASE_ROWS_BY_QUIET;
	if (form_value(f, "after")[0] &&
	    list_place_read(cx, l, &ask, str_of(form_value(f, "after"))))
		return fail_field(cx, "after", T_API_AFTER_WRONG, NULL);
	if ((e = db_listing_rows(cx, l, &ask, api_limit(f) + 1, &found, &n)))
		return e;
	rows = found;
	items = json_array();
	for (size_t i = 0; i < MIN(n, api_limit(f)); i++)
		json_array_append_new(items, row_json(cx, &rows[i]));
	return api_send_list(cx, rq, rs, f, items,
	    n > api_limit(f) ? list_place(cx, l, ask.sort, &rows[api_limit(f) - 1]) : NULL);
}

/* Nothing of a protected person: the act that shows one is for people. */
static enum err
put_party(struct cx *cx, int64_t person_id, json_t *o)
{
	struct person p = { 0 };
	json_t *party;
	enum err e;

	if (!person_id)
		return OK;
	if ((e = person_get(cx, person_id, &p)))
		return e;
	party = json_pack("{s:b}", "protected", p.protected);
	if (p.name && !p.protected)
		json_object_set_new(party, "name", json_string(p.name));
	if (p.email && !p.protected)
		json_object_set_new(party, "email", json_string(p.email));
	if (p.phone && !p.protected)
		json_object_set_new(party, "phone", json_string(p.phone));
	json_object_set_new(o, "party", party);
	return OK;
}

static enum err
put_thread(struct cx *cx, int64_t id, json_t *o)
{
	struct thread_item *items = NULL;
	json_t *list;
	size_t n = 0;
	enum err e;

	if ((e = contact_thread(cx, id, true, &items, &n)))
		return e;
	list = json_array();
	for (size_t i = 0; i < n; i++)
		json_array_append_new(list,
		    json_pack("{s:s,s:s,s:s,s:o}", "kind", items[i].kind, "body", items[i].body,
			"author", items[i].who, "at", api_time(cx, items[i].at)));
	json_object_set_new(o, "messages", list);
	return OK;
}

static json_t *
case_json(struct cx *cx, const struct contact_q_case_get *r)
{
	json_t *o = json_pack("{s:o,s:I,s:s,s:s,s:s,s:o,s:o,s:s,s:o,s:b}", "id", api_id(cx, r->id),
	    "rev", (json_int_t)r->rev, "number", r->number, "status",
	    contact_case_state_code(r->status), "channel", channel_code(r->channel), "topic",
	    api_named(cx, r->topic_id, core_pick(cx->lang, r->topic_sv, r->topic_en, r->topic_fi)),
	    "unit",
	    api_named(cx, r->unit_id, core_pick(cx->lang, r->unit_sv, r->unit_en, r->unit_fi)),
	    "type", core_pick(cx->lang, r->type_sv, r->type_en, r->type_fi), "opened_at",
	    api_time(cx, r->opened_at), "limited", r->level < ACCESS_READ);

	if (r->holder_name)
		json_object_set_new(o, "holder", json_string(r->holder_name));
	if (r->status == CASE_CLOSED) {
		json_object_set_new(o, "closed_at", api_time(cx, r->closed_at));
		json_object_set_new(o, "resolution", json_string(resolution_code(r->resolution)));
	}
	return o;
}

static enum err
send_case(struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id)
{
	struct contact_q_case_get row = { 0 };
	JSON_CLEANUP json_t *o = NULL;
	enum err e;

	if ((e = contact_case_get(cx, id, &row)))
		return e;
	o = case_json(cx, &row);
	if (row.level >= ACCESS_READ) {
		json_object_set_new(o, "title", json_string(row.title));
		if ((e = put_party(cx, row.person_id, o)) || (e = put_thread(cx, id, o)))
			return e;
		read_log(cx, link_case(id));
	}
	return api_send_rev(cx, rq, rs, o, row.rev);
}

static enum err
show_case(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = NULL;
	int64_t id = 0;
	bool go = false;
	enum err e;

	if ((e = api_read(cx, rq, rs, &f, &go)) || !go || (e = http_param_id(rq, 0, &id)))
		return e;
	return send_case(cx, rq, rs, id);
}

static enum err
send_receipt(struct cx *cx, struct http_response *rs, int64_t id, const struct case_once *once)
{
	struct contact_q_case_of_citizen row = { 0 };
	JSON_CLEANUP json_t *o = NULL;
	enum err e;

	if ((e = contact_q_case_of_citizen(cx, id, &row)))
		return e;
	o = json_pack("{s:o,s:s,s:s}", "id", api_id(cx, id), "number", row.number, "code",
	    contact_case_code(cx, once));
	if ((e = api_send(cx, rs, 201, o)))
		return e;
	http_header(
	    rs, "Location", arena_printf(cx->arena, "/api/v1/cases/%s", id_string(cx->arena, id)));
	return OK;
}

static enum err
file_case(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct case_receipt receipt = { 0 };
	struct case_new in = { .channel = CHANNEL_WEB };
	struct case_once once = { 0 };
	struct routed routed = { 0 };
	struct api_asked asked = { 0 };
	struct formdef_value *answers;
	const char *before = NULL;
	struct form *f = NULL;
	int64_t id = 0;
	size_t n = 0;
	bool go = false;
	enum err e;

	if ((e = api_read_asked(cx, rq, rs, &asked, &f, &go)) || !go ||
	    (e = site_case_number(cx, &in.number)) ||
	    (e = api_once_begin(cx, rq, rs, f, &tx, &before, &go)) || !go)
		return e;
	if (before) {
		if ((e = contact_case_token_read(cx, str_of(before), &id, &once)))
			return e;
		return send_receipt(cx, rs, id, &once);
	}
	contact_file_read(f, &in);
	once.token = f->once;
	answers = form_stored_values(&asked.stored, f, &n);
	if ((e = contact_routed_fill(cx, &in, &routed)) ||
	    (e = contact_case_file(cx, &in, &receipt)) ||
	    (e = contact_routed_keep(cx, receipt.id, &routed)) ||
	    (asked.version.id && (e = formdef_answer_add(
				      cx, link_case(receipt.id), asked.version.id, answers, n))) ||
	    (e = api_once_end(
		 cx, rq, f, &tx, contact_case_token(cx, receipt.id, f->once, CASE_LINK_S))))
		return e;
	return send_receipt(cx, rs, receipt.id, &once);
}

static enum err
answer_case(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct contact_q_case_get row = { 0 };
	const char *before = NULL;
	struct form *f = NULL;
	int64_t id = 0;
	int64_t rev = 0;
	bool go = false;
	enum err e;

	if (!core_may(cx, PERM_CASE_ANSWER))
		return fail(cx, ERR_DENIED, 0, NULL);
	if ((e = http_param_id(rq, 0, &id)) || (e = api_rev(cx, rq, rs, &rev, &go)) || !go ||
	    (e = api_read(cx, rq, rs, &f, &go)) || !go ||
	    (e = api_once_begin(cx, rq, rs, f, &tx, &before, &go)) || !go)
		return e;
	if (before)
		return send_case(cx, rq, rs, id);
	if ((e = contact_case_get(cx, id, &row)))
		return e;
	if (row.rev != rev && !base_broken("rev"))
		return api_problem(cx, rq, rs, PROBLEM_CHANGED);
	if ((e = contact_case_answer(cx, id, rev, form_value(f, "body"), 0,
		 resolution_find(form_value(f, "resolution")))) ||
	    (e = api_once_end(cx, rq, f, &tx, "answered")))
		return e;
	return send_case(cx, rq, rs, id);
}

static const struct api_op ops[] = {
	{ .name = "listCases",
	    .scope = SCOPE_CASES_READ,
	    .summary = T_API_LIST_CASES,
	    .query = list_fields,
	    .n_query = ARRAY_LEN(list_fields),
	    .options = list_options,
	    .out = row_fields,
	    .n_out = ARRAY_LEN(row_fields),
	    .list = true },
	{ .name = "getCase",
	    .scope = SCOPE_CASES_READ,
	    .summary = T_API_GET_CASE,
	    .out = case_fields,
	    .n_out = ARRAY_LEN(case_fields),
	    .rev = true },
	{ .name = "fileCase",
	    .scope = SCOPE_CASES_WRITE,
	    .summary = T_API_FILE_CASE,
	    .body = contact_file_fields,
	    .n_body = CONTACT_FILE_FIELDS,
	    .options = file_options,
	    .asked = topic_asks,
	    .out = receipt_fields,
	    .n_out = ARRAY_LEN(receipt_fields),
	    .created = true },
	{ .name = "answerCase",
	    .scope = SCOPE_CASES_WRITE,
	    .summary = T_API_ANSWER_CASE,
	    .body = reply_fields,
	    .n_body = ARRAY_LEN(reply_fields),
	    .options = reply_options,
	    .out = case_fields,
	    .n_out = ARRAY_LEN(case_fields),
	    .rev = true,
	    .if_match = true },
};

static const struct http_route routes[] = {
	{ HTTP_GET, "/api/v1/cases", PERM_TOKEN, list_cases, .api = &ops[0] },
	{ HTTP_GET, "/api/v1/cases/{id}", PERM_TOKEN, show_case, .api = &ops[1] },
	{ HTTP_POST, "/api/v1/cases", PERM_TOKEN, file_case, .api = &ops[2] },
	{ HTTP_POST, "/api/v1/cases/{id}/answers", PERM_TOKEN, answer_case, .api = &ops[3] },
};

const struct http_routes contact_case_api_routes = { routes, ARRAY_LEN(routes) };
