/* The OpenAPI 3.1 document, made from the routes and their tables: what is not in it is not there,
 * and what is there is in it. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/role.h"
#include "core/setting.h"
#include "core/site.h"
#include "gen/texts.h"
#include "web/api_int.h"
#include "web/gate.h"
#include "web/web.h"

enum { SCHEMA_MAX = 1024 * 1024 };

static json_t *schema_of_fields(const struct api_field *fields, size_t n);

static json_t *
typed(const char *type, const char *format)
{
	json_t *o = json_pack("{s:s}", "type", type);

	if (format)
		json_object_set_new(o, "format", json_string(format));
	return o;
}

static json_t *
schema_of_field(const struct api_field *f)
{
	json_t *o;

	switch (f->type) {
	case API_TEXT:
		o = typed("string", NULL);
		if (f->values) {
			struct str rest = str_of(f->values);
			json_t *list = json_array();
			struct str value;

			while (str_split(&rest, ' ', &value))
				json_array_append_new(list, json_stringn(value.p, value.n));
			json_object_set_new(o, "enum", list);
		}
		return o;
	case API_ID:
		o = typed("string", NULL);
		json_object_set_new(o, "pattern", json_string("^[0-9a-z]{1,13}$"));
		return o;
	case API_INT:
		return typed("integer", NULL);
	case API_NUMBER:
		return typed("number", NULL);
	case API_BOOL:
		return typed("boolean", NULL);
	case API_TIME:
		return typed("string", "date-time");
	case API_DAY:
		return typed("string", "date");
	case API_LIST:
		o = typed("array", NULL);
		json_object_set_new(o, "items", schema_of_fields(f->of, f->n_of));
		return o;
	case API_OBJECT:
		return schema_of_fields(f->of, f->n_of);
	}
	return json_object();
}

static json_t *
schema_of_fields(const struct api_field *fields, size_t n)
{
	json_t *o = typed("object", NULL);
	json_t *properties = json_object();
	json_t *required = json_array();

	for (size_t i = 0; i < n; i++) {
		json_object_set_new(properties, fields[i].name, schema_of_field(&fields[i]));
		if (!fields[i].maybe)
			json_array_append_new(required, json_string(fields[i].name));
	}
	json_object_set_new(o, "properties", properties);
	json_object_set_new(o, "additionalProperties", json_false());
	if (json_array_size(required))
		json_object_set(o, "required", required);
	json_decref(required);
	return o;
}

static json_t *
schema_of_answer(const struct api_op *op)
{
	json_t *one = op->out ? schema_of_fields(op->out, op->n_out) : typed("object", NULL);

	if (!op->list)
		return one;
	return json_pack("{s:s,s:{s:{s:s,s:o},s:{s:s}},s:[s],s:b}", "type", "object", "properties",
	    "items", "type", "array", "items", one, "next", "type", "string", "required", "items",
	    "additionalProperties", 0);
}

/* The form's table as a schema, with the choices of this moment. */
static enum err
schema_of_form(struct cx *cx, struct http_request *rq, const struct api_op *op,
    const struct form_field *fields, size_t n, json_t **ret_schema)
{
	struct form *f = form_new(cx, rq, fields, n);
	struct buf b;
	enum err e;

	if (op->options && (e = op->options(cx, f)))
		return e;
	buf_init(&b, cx->arena, SCHEMA_MAX);
	form_schema(&b, f);
	return json_read(buf_get(&b), ret_schema) ? fail(cx, ERR_BUG, 0, NULL) : OK;
}

/* Each property of the query's schema as a parameter. */
static void
add_query(json_t *parameters, json_t *schema)
{
	json_t *required = json_object_get(schema, "required");
	const char *name;
	json_t *property;

	json_object_foreach(json_object_get(schema, "properties"), name, property)
	{
		bool needed = false;
		json_t *one;
		size_t i;

		json_array_foreach(required, i, one)
		{
			needed = needed || strcmp(json_string_value(one), name) == 0;
		}
		json_array_append_new(
		    parameters, json_pack("{s:s,s:s,s:b,s:O}", "name", name, "in", "query",
				    "required", needed, "schema", property));
	}
}

static void
add_header(struct cx *cx, json_t *parameters, const char *name, bool required, unsigned text)
{
	json_array_append_new(
	    parameters, json_pack("{s:s,s:s,s:b,s:s,s:{s:s,s:i}}", "name", name, "in", "header",
			    "required", required, "description", core_text(cx->lang, text),
			    "schema", "type", "string", "maxLength", 255));
}

static enum err
parameters_of(struct cx *cx, struct http_request *rq, const struct http_route *r, json_t *list)
{
	JSON_CLEANUP json_t *schema = NULL;
	struct str rest = str_of(r->path);
	struct str part;
	enum err e;

	while (str_split(&rest, '/', &part))
		if (part.n > 2 && part.p[0] == '{')
			json_array_append_new(
			    list, json_pack("{s:s%,s:s,s:b,s:{s:s,s:s}}", "name", part.p + 1,
				      part.n - 2, "in", "path", "required", 1, "schema", "type",
				      "string", "pattern", "^[0-9A-Za-z]{1,13}$"));
	if ((e = schema_of_form(cx, rq, r->api, r->api->query, r->api->n_query, &schema)))
		return e;
	add_query(list, schema);
	if (r->method == HTTP_POST)
		add_header(cx, list, "Idempotency-Key", false, T_API_DOC_KEY);
	if (r->api->if_match)
		add_header(cx, list, "If-Match", true, T_API_DOC_IF_MATCH);
	if (r->api->rev)
		add_header(cx, list, "If-None-Match", false, T_API_DOC_IF_NONE_MATCH);
	return OK;
}

static void
add_problem(struct cx *cx, json_t *responses, const char *status, unsigned text)
{
	json_object_set_new(responses, status,
	    json_pack("{s:s,s:{s:{s:{s:s}}}}", "description", core_text(cx->lang, text), "content",
		"application/problem+json", "schema", "$ref", "#/components/schemas/Problem"));
}

static json_t *
header_of(struct cx *cx, unsigned text)
{
	return json_pack(
	    "{s:s,s:{s:s}}", "description", core_text(cx->lang, text), "schema", "type", "string");
}

static json_t *
responses_of(struct cx *cx, const struct http_route *r)
{
	const struct api_op *op = r->api;
	bool post = r->method == HTTP_POST;
	json_t *o = json_object();
	json_t *good =
	    json_pack("{s:s,s:{s:{s:o}}}", "description", core_text(cx->lang, op->summary),
		"content", "application/json", "schema", schema_of_answer(op));
	json_t *headers = json_object();

	if (op->list)
		json_object_set_new(headers, "Link", header_of(cx, T_API_DOC_LINK));
	if (op->rev)
		json_object_set_new(headers, "ETag", header_of(cx, T_API_DOC_ETAG));
	if (op->created)
		json_object_set_new(headers, "Location", header_of(cx, T_API_DOC_LOCATION));
	if (json_object_size(headers))
		json_object_set(good, "headers", headers);
	json_decref(headers);
	json_object_set_new(o, op->created ? "201" : "200", good);
	if (op->rev)
		json_object_set_new(o, "304",
		    json_pack("{s:s}", "description", core_text(cx->lang, T_API_DOC_NOT_MODIFIED)));
	add_problem(cx, o, "400", T_PROBLEM_UNREADABLE);
	if (op->scope != SCOPE_NONE) {
		add_problem(cx, o, "401", T_PROBLEM_TOKEN_MISSING);
		add_problem(cx, o, "403", T_PROBLEM_SCOPE);
	}
	if (strchr(r->path, '{'))
		add_problem(cx, o, "404", T_PROBLEM_MISSING);
	add_problem(cx, o, "406", T_PROBLEM_ACCEPT);
	if (post) {
		add_problem(cx, o, "409", T_FAULT_CONFLICT_TITLE);
		add_problem(cx, o, "413", T_PROBLEM_TOO_LARGE);
		add_problem(cx, o, "415", T_PROBLEM_NOT_JSON);
	}
	if (op->if_match) {
		add_problem(cx, o, "412", T_PROBLEM_CHANGED);
		add_problem(cx, o, "428", T_PROBLEM_NO_REV);
	}
	add_problem(cx, o, "422", T_PROBLEM_INVALID);
	add_problem(cx, o, "429", T_PROBLEM_LIMIT);
	add_problem(cx, o, "default", T_FAULT_BUG_TITLE);
	return o;
}

static enum err
operation_of(struct cx *cx, struct http_request *rq, const struct http_route *r, json_t **ret_op)
{
	JSON_CLEANUP json_t *parameters = json_array();
	JSON_CLEANUP json_t *body = NULL;
	const struct api_op *op = r->api;
	json_t *o;
	enum err e;

	if ((e = parameters_of(cx, rq, r, parameters)) ||
	    (op->body && (e = schema_of_form(cx, rq, op, op->body, op->n_body, &body))))
		return e;
	if (body && op->asked)
		json_object_set_new(json_object_get(body, "properties"), "form",
		    json_pack("{s:s,s:s}", "type", "object", "description",
			core_text(cx->lang, T_API_DOC_FORM)));
	o = json_pack(
	    "{s:s,s:s}", "operationId", op->name, "summary", core_text(cx->lang, op->summary));
	if (op->scope == SCOPE_NONE)
		json_object_set_new(o, "security", json_array());
	else
		json_object_set_new(
		    o, "security", json_pack("[{s:[s]}]", "token", scope_code(op->scope)));
	if (json_array_size(parameters))
		json_object_set(o, "parameters", parameters);
	if (body)
		json_object_set_new(o, "requestBody",
		    json_pack("{s:b,s:{s:{s:O}}}", "required", 1, "content", "application/json",
			"schema", body));
	json_object_set_new(o, "responses", responses_of(cx, r));
	*ret_op = o;
	return OK;
}

static json_t *
problem_schema(void)
{
	return json_pack(
	    "{s:s,s:[s,s,s,s],s:{s:{s:s,s:s},s:{s:s},s:{s:s},s:{s:s},s:{s:s,s:s},s:{s:s,s:{s:s,s:{"
	    "s:{s:s},s:{s:s},s:{s:s}},s:[s]}}}}",
	    "type", "object", "required", "type", "title", "status", "instance", "properties",
	    "type", "type", "string", "format", "uri", "title", "type", "string", "status", "type",
	    "integer", "detail", "type", "string", "instance", "type", "string", "format", "uri",
	    "errors", "type", "array", "items", "type", "object", "properties", "pointer", "type",
	    "string", "parameter", "type", "string", "detail", "type", "string", "required",
	    "detail");
}

static json_t *
components(struct cx *cx)
{
	return json_pack("{s:{s:o},s:{s:{s:s,s:s,s:s}}}", "schemas", "Problem", problem_schema(),
	    "securitySchemes", "token", "type", "http", "scheme", "bearer", "description",
	    core_text(cx->lang, T_API_DOC_TOKEN));
}

static enum err
paths_of(struct cx *cx, struct http_request *rq, json_t *paths)
{
	size_t n = 0;
	const struct http_routes *tables = web_tables(&n);
	enum err e;

	for (size_t i = 0; i < n; i++)
		for (size_t j = 0; j < tables[i].n; j++) {
			const struct http_route *r = &tables[i].list[j];
			json_t *op = NULL;

			if (!r->api || (base_broken("api-doc") && r->method == HTTP_POST))
				continue;
			if ((e = operation_of(cx, rq, r, &op)))
				return e;
			if (!json_object_get(paths, r->path))
				json_object_set_new(paths, r->path, json_object());
			json_object_set_new(json_object_get(paths, r->path),
			    r->method == HTTP_POST ? "post" : "get", op);
		}
	return OK;
}

static enum err
show_document(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	JSON_CLEANUP json_t *paths = json_object();
	JSON_CLEANUP json_t *o = NULL;
	struct settings settings = { 0 };
	struct text_arg name;
	struct form *f = NULL;
	bool go = false;
	enum err e;

	if ((e = api_read(cx, rq, rs, &f, &go)) || !go)
		return e;
	if ((e = settings_get(cx, &settings)) || (e = paths_of(cx, rq, paths)))
		return e;
	name = TEXT_ARG(settings.name);
	o = json_pack("{s:s,s:{s:s,s:s,s:s,s:{s:s,s:s}},s:[{s:s}],s:[{s:[]}],s:O,s:o}", "openapi",
	    "3.1.0", "info", "title",
	    core_text_format(cx->arena, cx->lang, T_API_DOC_TITLE, 1, &name), "version", "1",
	    "description", core_text(cx->lang, T_API_DOC_TEXT), "license", "name", "Apache 2.0",
	    "identifier", "Apache-2.0", "servers", "url",
	    cx->site->base_url[0] ? cx->site->base_url : "/", "security", "token", "paths", paths,
	    "components", components(cx));
	assert(o);
	return api_send(cx, rs, 200, o);
}

static const struct api_op document = { .name = "openapi", .summary = T_API_DOC_SUMMARY };

static const struct http_route routes[] = {
	{ HTTP_GET, "/api/v1/openapi.json", PERM_PUBLIC, show_document, .api = &document },
};

const struct http_routes web_api_routes = { routes, ARRAY_LEN(routes) };
