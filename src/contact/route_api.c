/* Which topic a text is about and which unit its case would go to, as JSON: what the public form
 * proposes. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/api.h"
#include "contact/route.h"
#include "core/role.h"
#include "core/unit.h"
#include "web/api.h"

enum { Q_MAX = 4000 };

static const struct form_field fields[] = {
	{ "q", FORM_LONG, T_API_Q, T_NONE, Q_MAX, true, NULL },
	{ "lang", FORM_SELECT, T_API_LANG, T_NONE, 2, false, NULL },
};

static const struct api_field guess_fields[] = {
	{ "id", API_ID },
	{ "name", API_TEXT },
	{ "sure", API_NUMBER },
};

static const struct api_field out_fields[] = {
	{ "topics", API_LIST, .of = guess_fields, .n_of = ARRAY_LEN(guess_fields) },
	{ "units", API_LIST, .of = guess_fields, .n_of = ARRAY_LEN(guess_fields) },
	{ "sure", API_BOOL },
};

static enum err
options(struct cx *cx, struct form *f)
{
	static const struct form_option langs[] = { { "sv", "Svenska" }, { "en", "English" },
		{ "fi", "Suomi" } };

	(void)cx;
	form_options(f, "lang", langs, ARRAY_LEN(langs));
	return OK;
}

static json_t *
guess_json(struct cx *cx, const struct route_guess *g, const char *name)
{
	return json_pack("{s:o,s:s,s:f}", "id", api_id(cx, g->id), "name", name, "sure", g->sure);
}

static enum err
show_route(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	JSON_CLEANUP json_t *out = NULL;
	struct topics topics = { 0 };
	struct units units = { 0 };
	struct route r = { 0 };
	struct form *f = NULL;
	enum lang lang = cx->lang;
	json_t *list[2];
	bool go = false;
	enum err e;

	if ((e = api_read(cx, rq, rs, &f, &go)) || !go)
		return e;
	lang_find(str_of(form_value(f, "lang")), &lang);
	/* A token may belong to anybody: no more than the public is told. */
	if ((e = topics_get(cx, &topics)) || (e = units_get(cx, &units)) ||
	    (e = contact_route(cx,
		 &(struct route_ask) { .text = str_of(form_value(f, "q")),
		     .lang = (int)lang,
		     .audience = AUDIENCE_PUBLIC },
		 &r)))
		return e;
	list[0] = json_array();
	list[1] = json_array();
	for (size_t i = 0; i < r.n_topics; i++) {
		const struct core_q_topic_list *t = topics_find(&topics, r.topics[i].id);

		json_array_append_new(
		    list[0], guess_json(cx, &r.topics[i],
				 core_pick(cx->lang, t->name_sv, t->name_en, t->name_fi)));
	}
	for (size_t i = 0; i < r.n_units; i++) {
		const struct core_q_unit_list *u = units_find(&units, r.units[i].id);

		json_array_append_new(
		    list[1], guess_json(cx, &r.units[i],
				 core_pick(cx->lang, u->name_sv, u->name_en, u->name_fi)));
	}
	out = json_pack("{s:o,s:o,s:b}", "topics", list[0], "units", list[1], "sure", r.sure);
	return api_send(cx, rs, 200, out);
}

static const struct api_op op = {
	.name = "proposeTopic",
	.scope = SCOPE_SEARCH,
	.summary = T_API_ROUTE,
	.query = fields,
	.n_query = ARRAY_LEN(fields),
	.options = options,
	.out = out_fields,
	.n_out = ARRAY_LEN(out_fields),
};

static const struct http_route routes[] = {
	{ HTTP_GET, "/api/v1/route", PERM_TOKEN, show_route, .api = &op },
};

const struct http_routes contact_route_api_routes = { routes, ARRAY_LEN(routes) };
