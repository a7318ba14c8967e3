/* Topics and units as JSON: both trees whole, since they are small. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/structure_api.h"

#include "base/id.h"
#include "core/formdef_version.h"
#include "core/i18n.h"
#include "core/role.h"
#include "core/unit.h"
#include "web/api.h"

static const struct api_field topic_fields[] = {
	{ "id", API_ID },
	{ "key", API_TEXT },
	{ "name", API_TEXT },
	{ "parent", API_ID, .maybe = true },
	{ "unit", API_ID },
	{ "form_schema", API_TEXT, .maybe = true },
};

static const struct api_field unit_fields[] = {
	{ "id", API_ID },
	{ "key", API_TEXT },
	{ "name", API_TEXT },
	{ "parent", API_ID, .maybe = true },
	{ "kind", API_TEXT, .values = "municipality centre department group committee" },
};

static void
put_parent(struct cx *cx, json_t *o, int64_t parent_id)
{
	if (parent_id)
		json_object_set_new(o, "parent", api_id(cx, parent_id));
}

/* Where the questions stand that are asked about the topic, as a JSON Schema. */
static void
put_form(struct cx *cx, json_t *o, int64_t topic_id, const struct formdef_form *forms, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (forms[i].topic_id == topic_id && forms[i].published)
			json_object_set_new(o, "form_schema",
			    json_string(
				arena_printf(cx->arena, "/formular/%s/schema.json", forms[i].key)));
}

static enum err
list_topics(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct formdef_form *forms = NULL;
	struct topics topics = { 0 };
	struct form *f = NULL;
	json_t *items;
	size_t n_forms = 0;
	bool go = false;
	enum err e;

	if ((e = api_read(cx, rq, rs, &f, &go)) || !go || (e = topics_get(cx, &topics)) ||
	    (e = formdef_list(cx, &forms, &n_forms)))
		return e;
	items = json_array();
	for (size_t i = 0; i < topics.n; i++) {
		const struct core_q_topic_list *t = &topics.rows[i];
		json_t *o;

		if (t->retired_at)
			continue;
		o = json_pack("{s:o,s:s,s:s,s:o}", "id", api_id(cx, t->id), "key", t->key, "name",
		    core_pick(cx->lang, t->name_sv, t->name_en, t->name_fi), "unit",
		    api_id(cx, t->unit_id));
		put_parent(cx, o, t->parent_id);
		put_form(cx, o, t->id, forms, n_forms);
		json_array_append_new(items, o);
	}
	return api_send_list(cx, rq, rs, f, items, NULL);
}

static enum err
list_units(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	static const char *const kinds[] = { "municipality", "centre", "department", "group",
		"committee" };
	const struct core_q_unit_list **list;
	struct units units = { 0 };
	struct form *f = NULL;
	json_t *items;
	bool go = false;
	enum err e;

	if ((e = api_read(cx, rq, rs, &f, &go)) || !go || (e = units_get(cx, &units)))
		return e;
	items = json_array();
	list = units_in_order(cx, &units, NULL);
	for (size_t i = 0; i < units.n; i++) {
		const struct core_q_unit_list *u = list[i];
		json_t *o;

		if (u->retired_at)
			continue;
		o = json_pack("{s:o,s:s,s:s,s:s}", "id", api_id(cx, u->id), "key", u->key, "name",
		    core_pick(cx->lang, u->name_sv, u->name_en, u->name_fi), "kind",
		    kinds[u->kind]);
		put_parent(cx, o, u->parent_id);
		json_array_append_new(items, o);
	}
	return api_send_list(cx, rq, rs, f, items, NULL);
}

static const struct api_op ops[] = {
	{ .name = "listTopics",
	    .scope = SCOPE_STRUCTURE_READ,
	    .summary = T_API_LIST_TOPICS,
	    .out = topic_fields,
	    .n_out = ARRAY_LEN(topic_fields),
	    .list = true },
	{ .name = "listUnits",
	    .scope = SCOPE_STRUCTURE_READ,
	    .summary = T_API_LIST_UNITS,
	    .out = unit_fields,
	    .n_out = ARRAY_LEN(unit_fields),
	    .list = true },
};

static const struct http_route routes[] = {
	{ HTTP_GET, "/api/v1/topics", PERM_TOKEN, list_topics, .api = &ops[0] },
	{ HTTP_GET, "/api/v1/units", PERM_TOKEN, list_units, .api = &ops[1] },
};

const struct http_routes admin_structure_api_routes = { routes, ARRAY_LEN(routes) };
