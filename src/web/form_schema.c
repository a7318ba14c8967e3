/* Forms as JSON Schema, for the OpenAPI document: the same table that checks and draws. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "fmt/json.h"
#include "web/form_int.h"
#include "web/web.h"

static json_t *
choices(const struct form *f, size_t i)
{
	json_t *list = json_array();

	for (size_t j = 0; j < f->n_options[i]; j++)
		json_array_append_new(list, json_string(f->options[i][j].value));
	return list;
}

static json_t *
typed(const char *type, const char *format)
{
	json_t *o = json_object();

	json_object_set_new(o, "type", json_string(type));
	if (format)
		json_object_set_new(o, "format", json_string(format));
	return o;
}

static json_t *
schema_of(const struct form *f, size_t i)
{
	const struct form_field *field = &f->fields[i];
	json_t *o;

	switch (field->type) {
	case FORM_NUMBER:
		o = typed("integer", NULL);
		if (field->most > field->least) {
			json_object_set_new(o, "minimum", json_integer(field->least));
			json_object_set_new(o, "maximum", json_integer(field->most));
		}
		return o;
	case FORM_YESNO:
	case FORM_CONFIRM:
		return typed("boolean", NULL);
	case FORM_POSITION:
		o = typed("string", NULL);
		json_object_set_new(o, "pattern",
		    json_string("^-?[0-9]{1,3}(\\.[0-9]+)?[, ]+-?[0-9]{1,3}(\\.[0-9]+)?$"));
		return o;
	case FORM_CHECKS:
		o = typed("array", NULL);
		json_object_set_new(o, "uniqueItems", json_true());
		json_object_set_new(o, "items", typed("string", NULL));
		if (f->n_options[i])
			json_object_set_new(json_object_get(o, "items"), "enum", choices(f, i));
		return o;
	case FORM_SELECT:
	case FORM_TREE:
	case FORM_RADIO:
		o = typed("string", NULL);
		if (f->n_options[i])
			json_object_set_new(o, "enum", choices(f, i));
		return o;
	case FORM_EMAIL:
		return typed("string", "email");
	case FORM_DATE:
		return typed("string", "date");
	case FORM_TIME:
		return typed("string", "time");
	case FORM_COLOUR:
		o = typed("string", NULL);
		json_object_set_new(o, "pattern", json_string("^#[0-9a-fA-F]{6}$"));
		return o;
	case FORM_PASSWORD:
		o = typed("string", "password");
		json_object_set_new(o, "writeOnly", json_true());
		if (field->least)
			json_object_set_new(o, "minLength", json_integer(field->least));
		return o;
	case FORM_SHOWN:
		o = typed("string", NULL);
		json_object_set_new(o, "readOnly", json_true());
		return o;
	case FORM_TEXT:
	case FORM_LONG:
	case FORM_MARKDOWN:
	case FORM_TEL:
	case FORM_SEARCH:
	case FORM_HIDDEN:
	case FORM_FILES:
	case FORM_ROWS:
		break;
	}
	return typed("string", NULL);
}

static json_t *properties_of(
    const struct form *f, size_t from, size_t n, const struct form_field *names);

/* A group is a list of objects; its first row stands for all of them. */
static json_t *
rows_of(const struct form *f, size_t group)
{
	const struct form_field *g = &f->fields[group];
	json_t *o = typed("array", NULL);

	json_object_set_new(o, "maxItems", json_integer(g->most ? g->most : FORM_ROWS_MAX));
	if (g->required)
		json_object_set_new(o, "minItems", json_integer(1));
	json_object_set_new(o, "items", properties_of(f, group + 1, g->n_rows, g->rows));
	return o;
}

/* What the condition asks of the other field, in the way its kind is written: anything, or one of
 * the values. */
static json_t *
holds(const struct form *f, const char *when, const char *is)
{
	enum form_type type = f->fields[form_index(f, when)].type;
	struct str rest = str_of(is ? is : "");
	json_t *values = json_array();
	struct str part;

	if (!is) {
		json_decref(values);
		return json_object();
	}
	while (str_split(&rest, ',', &part))
		json_array_append_new(values, type == FORM_YESNO || type == FORM_CONFIRM
						  ? json_boolean(str_eqz(part, "1"))
						  : json_string(str_dup(f->cx->arena, part)));
	if (json_array_size(values) == 1) {
		json_t *one = json_incref(json_array_get(values, 0));

		json_decref(values);
		return type == FORM_CHECKS ? json_pack("{s{so}}", "contains", "const", one)
					   : json_pack("{so}", "const", one);
	}
	return type == FORM_CHECKS ? json_pack("{s{so}}", "contains", "enum", values)
				   : json_pack("{so}", "enum", values);
}

/* If the conditions of the field, of its step and of the fields that they ask about hold, then the
 * field is required. */
static json_t *
condition(const struct form *f, const struct form_field *field)
{
	json_t *properties = json_object();
	json_t *required = json_array();

	for (const struct form_field *at = field; at && (at->when || at->step_when);) {
		if (at->step_when && !json_object_get(properties, at->step_when)) {
			json_object_set_new(
			    properties, at->step_when, holds(f, at->step_when, at->step_is));
			json_array_append_new(required, json_string(at->step_when));
		}
		if (at->when && !json_object_get(properties, at->when)) {
			json_object_set_new(properties, at->when, holds(f, at->when, at->is));
			json_array_append_new(required, json_string(at->when));
		}
		at = &f->fields[form_index(f, at->when ? at->when : at->step_when)];
	}
	return json_pack("{s{soso}s{s[s]}}", "if", "properties", properties, "required", required,
	    "then", "required", field->name);
}

static json_t *
described(const struct form *f, size_t i)
{
	const struct form_field *field = &f->fields[i];
	json_t *o = field->type == FORM_ROWS ? rows_of(f, i) : schema_of(f, i);
	bool text = strcmp(json_text(o, "type"), "string") == 0 && !json_object_get(o, "enum");

	if (field->type != FORM_ROWS && field->max && text)
		json_object_set_new(o, "maxLength", json_integer((json_int_t)field->max));
	json_object_set_new(o, "title", json_string(form_label(f, field)));
	if (form_help(f, field)[0])
		json_object_set_new(o, "description", json_string(form_help(f, field)));
	return o;
}

/* `names` gives the fields of a row their plain names; NULL at the top. */
static json_t *
properties_of(const struct form *f, size_t from, size_t n, const struct form_field *names)
{
	json_t *o = typed("object", NULL);
	json_t *properties = json_object();
	json_t *required = json_array();
	json_t *rules = json_array();

	for (size_t j = 0; j < n; j++) {
		size_t i = from + j;
		const struct form_field *field = &f->fields[i];
		const char *name = names ? names[j].name : field->name;

		/* Ours: the interface has headers for it. Files are not sent as JSON. */
		if (field->type == FORM_HIDDEN || field->type == FORM_FILES)
			continue;
		json_object_set_new(properties, name, described(f, i));
		if (field->required && (field->when || field->step_when))
			json_array_append_new(rules, condition(f, field));
		else if (field->required)
			json_array_append_new(required, json_string(name));
		if (field->type == FORM_ROWS)
			j += field->max * field->n_rows;
	}
	json_object_set_new(o, "properties", properties);
	json_object_set_new(o, "additionalProperties", json_false());
	if (json_array_size(required))
		json_object_set(o, "required", required);
	if (json_array_size(rules))
		json_object_set(o, "allOf", rules);
	json_decref(required);
	json_decref(rules);
	return o;
}

void
form_schema(struct buf *b, const struct form *f)
{
	JSON_CLEANUP json_t *o = properties_of(f, 0, f->n, NULL);

	if (!base_broken("form-schema"))
		json_write(b, o);
}
