/* Form definitions as JSON: reading with limits, and writing. What strangers share comes in here.
 */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/formdef.h"

#include "core/i18n.h"
#include "core/tree.h"
#include "fmt/json.h"
#include "text/utf8.h"

#define FORMAT "lyhord-form-1"

static const char *const kinds[FORMDEF_KINDS] = {
	[FORMDEF_TEXT] = "text",
	[FORMDEF_LONG] = "long",
	[FORMDEF_NUMBER] = "number",
	[FORMDEF_DATE] = "date",
	[FORMDEF_TIME] = "time",
	[FORMDEF_YESNO] = "yesno",
	[FORMDEF_CHOICE] = "choice",
	[FORMDEF_SEVERAL] = "several",
	[FORMDEF_EMAIL] = "email",
	[FORMDEF_PHONE] = "phone",
	[FORMDEF_ADDRESS] = "address",
	[FORMDEF_POSITION] = "position",
	[FORMDEF_CONFIRM] = "confirm",
};

const char *
formdef_kind_code(enum formdef_kind kind)
{
	return kinds[kind];
}

bool
formdef_kind_find(const char *code, enum formdef_kind *ret_kind)
{
	for (enum formdef_kind k = FORMDEF_TEXT; code && k < FORMDEF_KINDS; k++)
		if (strcmp(code, kinds[k]) == 0) {
			*ret_kind = k;
			return true;
		}
	return false;
}

/* Where one reads, for whoever wrote the file: steps/1/fields/0/label. */
struct reader {
	struct cx *cx;
	const char *place;
};

static enum err
refuse(const struct reader *r, const char *what)
{
	return fail(r->cx, ERR_INVALID, T_FORMDEF_NOT_READ,
	    arena_printf(
		r->cx->arena, "%s%s%s", r->place, r->place[0] && what[0] ? "/" : "", what));
}

static struct reader
below(const struct reader *r, const char *member, size_t i)
{
	const char *gap = r->place[0] ? "/" : "";

	return (struct reader) { .cx = r->cx,
		.place = arena_printf(r->cx->arena, "%s%s%s/%zu", r->place, gap, member, i) };
}

/* An object with no other members than these; NULL ends the list. */
static enum err
check_members(const struct reader *r, const json_t *o, const char *const *known)
{
	const char *key;
	json_t *value;

	if (!json_is_object(o))
		return refuse(r, "");
	json_object_foreach((json_t *)o, key, value)
	{
		const char *const *k = known;

		while (*k && strcmp(*k, key) != 0)
			k++;
		if (!*k)
			return refuse(r, arena_strndup(r->cx->arena, key, strlen(key)));
	}
	return OK;
}

/* A text of at most `max` code points, tidy; "" when it is not there. */
static enum err
read_string(const struct reader *r, const json_t *o, const char *member, size_t max, bool one_line,
    const char **ret)
{
	const json_t *v = json_object_get(o, member);
	struct str s = { .p = json_string_value(v), .n = json_string_length(v) };

	*ret = "";
	if (!v)
		return OK;
	if (!json_is_string(v) || memchr(s.p, 0, s.n) || utf8_count(s) > max)
		return refuse(r, member);
	*ret = text_tidy(r->cx->arena, s, one_line);
	return OK;
}

static enum err
read_text(const struct reader *r, const json_t *o, const char *member, size_t max, bool one_line,
    struct formdef_text *ret)
{
	static const char *const known[] = { "sv", "en", "fi", NULL };
	const json_t *v = json_object_get(o, member);
	struct reader in = *r;
	enum err e;

	*ret = (struct formdef_text) { { "", "", "" } };
	if (!v)
		return OK;
	in.place = arena_printf(r->cx->arena, "%s%s%s", r->place, r->place[0] ? "/" : "", member);
	if ((e = check_members(&in, v, known)))
		return e;
	for (enum lang l = LANG_SV; l < N_LANG; l++)
		if ((e = read_string(&in, v, lang_code(l), max, one_line, &ret->in[l])))
			return e;
	return OK;
}

static enum err
read_int(const struct reader *r, const json_t *o, const char *member, int64_t *ret)
{
	static const json_int_t most = 1000000000000;
	const json_t *v = json_object_get(o, member);

	*ret = 0;
	if (!v)
		return OK;
	if (!json_is_integer(v) || json_integer_value(v) < -most || json_integer_value(v) > most)
		return refuse(r, member);
	*ret = json_integer_value(v);
	return OK;
}

static enum err
read_bool(const struct reader *r, const json_t *o, const char *member, bool *ret)
{
	const json_t *v = json_object_get(o, member);

	if (v && !json_is_boolean(v))
		return refuse(r, member);
	*ret = json_is_true(v);
	return OK;
}

static enum err
read_name(const struct reader *r, const json_t *o, const char *member, const char **ret)
{
	enum err e = read_string(r, o, member, FORMDEF_NAME_MAX, true, ret);

	return e ? e : formdef_name_valid(*ret) ? OK : refuse(r, member);
}

/* A value of a choice: what names are made of; it may begin with a digit. */
static bool
value_valid(const char *s)
{
	size_t n = strlen(s);

	return n > 0 && n <= FORMDEF_NAME_MAX &&
	       strspn(s, "abcdefghijklmnopqrstuvwxyz0123456789_") == n;
}

static enum err
read_when(const struct reader *r, const json_t *o, struct formdef_when *ret)
{
	static const char *const known[] = { "field", "is", NULL };
	const json_t *v = json_object_get(o, "when");
	const json_t *is = json_object_get(v, "is");
	struct reader in = *r;
	enum err e;

	*ret = (struct formdef_when) { 0 };
	if (!v)
		return OK;
	in.place = arena_printf(r->cx->arena, "%s/when", r->place);
	if ((e = check_members(&in, v, known)) || (e = read_name(&in, v, "field", &ret->field)))
		return e;
	if (is && (!json_is_array(is) || json_array_size(is) > FORMDEF_CHOICES_MAX))
		return refuse(&in, "is");
	ret->is = arena_array(r->cx->arena, json_array_size(is) + 1, sizeof(*ret->is));
	for (size_t i = 0; i < json_array_size(is); i++) {
		const char *s = json_string_value(json_array_get(is, i));

		if (!s || !value_valid(s))
			return refuse(&in, "is");
		ret->is[ret->n_is++] = arena_strndup(r->cx->arena, s, strlen(s));
	}
	return OK;
}

static enum err
read_choices(const struct reader *r, const json_t *o, struct formdef_field *f)
{
	static const char *const known[] = { "value", "label", NULL };
	const json_t *list = json_object_get(o, "choices");
	enum err e;

	if (list && (!json_is_array(list) || json_array_size(list) > FORMDEF_CHOICES_MAX))
		return refuse(r, "choices");
	f->n_choices = json_array_size(list);
	f->choices = arena_array(r->cx->arena, f->n_choices + 1, sizeof(*f->choices));
	for (size_t i = 0; i < f->n_choices; i++) {
		const json_t *c = json_array_get(list, i);
		struct reader in = below(r, "choices", i);

		if ((e = check_members(&in, c, known)) ||
		    (e = read_string(
			 &in, c, "value", FORMDEF_NAME_MAX, true, &f->choices[i].value)) ||
		    (e = read_text(&in, c, "label", FORMDEF_LABEL_MAX, true, &f->choices[i].label)))
			return e;
		if (!value_valid(f->choices[i].value))
			return refuse(&in, "value");
	}
	return OK;
}

static enum err
read_field(const struct reader *r, const json_t *o, struct formdef_field *f)
{
	static const char *const known[] = { "name", "kind", "label", "help", "required", "max",
		"least", "most", "choices", "when", NULL };
	enum err e;

	if ((e = check_members(r, o, known)) || (e = read_name(r, o, "name", &f->name)) ||
	    (e = read_text(r, o, "label", FORMDEF_LABEL_MAX, true, &f->label)) ||
	    (e = read_text(r, o, "help", FORMDEF_HELP_MAX, false, &f->help)) ||
	    (e = read_bool(r, o, "required", &f->required)) ||
	    (e = read_int(r, o, "max", &f->max)) || (e = read_int(r, o, "least", &f->least)) ||
	    (e = read_int(r, o, "most", &f->most)) || (e = read_choices(r, o, f)) ||
	    (e = read_when(r, o, &f->when)))
		return e;
	if (!formdef_kind_find(json_text(o, "kind"), &f->kind))
		return refuse(r, "kind");
	return f->max < 0 || f->max > FORMDEF_TEXT_MAX ? refuse(r, "max") : OK;
}

static enum err
read_step(struct reader *r, const json_t *o, struct formdef_step *s)
{
	static const char *const known[] = { "name", "title", "help", "when", "fields", NULL };
	const json_t *list = json_object_get(o, "fields");
	enum err e;

	if ((e = check_members(r, o, known)) || (e = read_name(r, o, "name", &s->name)) ||
	    (e = read_text(r, o, "title", FORMDEF_LABEL_MAX, true, &s->title)) ||
	    (e = read_text(r, o, "help", FORMDEF_HELP_MAX, false, &s->help)) ||
	    (e = read_when(r, o, &s->when)))
		return e;
	s->n_fields = json_array_size(list);
	if ((list && !json_is_array(list)) || s->n_fields > FORMDEF_FIELDS_MAX)
		return refuse(r, "fields");
	s->fields = arena_array(r->cx->arena, s->n_fields + 1, sizeof(*s->fields));
	for (size_t i = 0; i < s->n_fields; i++) {
		struct reader in = below(r, "fields", i);

		if ((e = read_field(&in, json_array_get(list, i), &s->fields[i])))
			return e;
	}
	return OK;
}

static enum err
read_def(struct reader *r, const json_t *o, struct formdef *ret_def)
{
	const json_t *list = json_object_get(o, "steps");
	struct formdef d = { 0 };
	size_t n_fields = 0;
	enum err e;

	if ((e = read_text(r, o, "title", FORMDEF_LABEL_MAX, true, &d.title)) ||
	    (e = read_text(r, o, "intro", FORMDEF_HELP_MAX, false, &d.intro)) ||
	    (e = read_bool(r, o, "by_step", &d.by_step)))
		return e;
	d.n_steps = json_array_size(list);
	if (!json_is_array(list) || d.n_steps > FORMDEF_STEPS_MAX)
		return refuse(r, "steps");
	d.steps = arena_array(r->cx->arena, d.n_steps + 1, sizeof(*d.steps));
	for (size_t i = 0; i < d.n_steps; i++) {
		struct reader in = below(r, "steps", i);

		if ((e = read_step(&in, json_array_get(list, i), &d.steps[i])))
			return e;
		n_fields += d.steps[i].n_fields;
	}
	if (n_fields > FORMDEF_FIELDS_MAX && !base_broken("formdef-limit"))
		return refuse(r, "steps");
	*ret_def = d;
	return OK;
}

static enum err
read_json(struct reader *r, struct str json, json_t **ret)
{
	if (json.n > FORMDEF_JSON_MAX || json_read(json, ret))
		return refuse(r, "");
	return OK;
}

enum err
formdef_read(struct cx *cx, struct str json, struct formdef *ret_def)
{
	static const char *const known[] = { "title", "intro", "by_step", "steps", NULL };
	struct reader r = { .cx = cx, .place = "" };
	JSON_CLEANUP json_t *o = NULL;
	enum err e;

	if ((e = read_json(&r, json, &o)) || (e = check_members(&r, o, known)))
		return e;
	return read_def(&r, o, ret_def);
}

enum err
formdef_shared_read(struct cx *cx, struct str json, struct formdef_shared *ret_shared)
{
	static const char *const known[] = { "format", "key", "use", "topic", "unit", "title",
		"intro", "by_step", "steps", NULL };
	struct reader r = { .cx = cx, .place = "" };
	JSON_CLEANUP json_t *o = NULL;
	struct formdef_shared s = { 0 };
	const char *format = NULL;
	const char *use = NULL;
	enum err e;

	if ((e = read_json(&r, json, &o)) || (e = check_members(&r, o, known)) ||
	    (e = read_string(&r, o, "format", 20, true, &format)) ||
	    (e = read_string(&r, o, "key", 60, true, &s.key)) ||
	    (e = read_string(&r, o, "use", 20, true, &use)) ||
	    (e = read_string(&r, o, "topic", 60, true, &s.topic)) ||
	    (e = read_string(&r, o, "unit", 60, true, &s.unit)))
		return e;
	if (strcmp(format, FORMAT) != 0)
		return refuse(&r, "format");
	if (strcmp(use, "topic") != 0)
		return refuse(&r, "use");
	if (!tree_key_valid(s.key))
		return refuse(&r, "key");
	if ((e = read_def(&r, o, &s.def)))
		return e;
	*ret_shared = s;
	return OK;
}

/* A text that is empty in every language is left out, and so is an empty language. */
static void
put_text(json_t *o, const char *member, const struct formdef_text *t)
{
	json_t *v = json_object();

	for (enum lang l = LANG_SV; l < N_LANG; l++)
		if (t->in[l] && t->in[l][0])
			json_object_set_new(v, lang_code(l), json_string(t->in[l]));
	if (json_object_size(v))
		json_object_set(o, member, v);
	json_decref(v);
}

static void
put_int(json_t *o, const char *member, int64_t n)
{
	if (n)
		json_object_set_new(o, member, json_integer(n));
}

static void
put_when(json_t *o, const struct formdef_when *w)
{
	json_t *v;

	if (!w->field)
		return;
	v = json_pack("{ss}", "field", w->field);
	if (w->n_is) {
		json_t *is = json_array();

		for (size_t i = 0; i < w->n_is; i++)
			json_array_append_new(is, json_string(w->is[i]));
		json_object_set_new(v, "is", is);
	}
	json_object_set_new(o, "when", v);
}

static json_t *
field_json(const struct formdef_field *f)
{
	json_t *o = json_pack("{ssss}", "name", f->name, "kind", kinds[f->kind]);

	put_text(o, "label", &f->label);
	put_text(o, "help", &f->help);
	if (f->required)
		json_object_set_new(o, "required", json_true());
	put_int(o, "max", f->max);
	put_int(o, "least", f->least);
	put_int(o, "most", f->most);
	if (f->n_choices) {
		json_t *list = json_array();

		for (size_t i = 0; i < f->n_choices; i++) {
			json_t *c = json_pack("{ss}", "value", f->choices[i].value);

			put_text(c, "label", &f->choices[i].label);
			json_array_append_new(list, c);
		}
		json_object_set_new(o, "choices", list);
	}
	put_when(o, &f->when);
	return o;
}

static void
put_def(json_t *o, const struct formdef *def)
{
	json_t *steps = json_array();

	put_text(o, "title", &def->title);
	put_text(o, "intro", &def->intro);
	if (def->by_step)
		json_object_set_new(o, "by_step", json_true());
	for (size_t i = 0; i < def->n_steps; i++) {
		const struct formdef_step *s = &def->steps[i];
		json_t *step = json_pack("{ss}", "name", s->name);
		json_t *fields = json_array();

		put_text(step, "title", &s->title);
		put_text(step, "help", &s->help);
		put_when(step, &s->when);
		for (size_t j = 0; j < s->n_fields; j++)
			json_array_append_new(fields, field_json(&s->fields[j]));
		json_object_set_new(step, "fields", fields);
		json_array_append_new(steps, step);
	}
	json_object_set_new(o, "steps", steps);
}

void
formdef_write(struct buf *b, const struct formdef *def)
{
	JSON_CLEANUP json_t *o = json_object();

	put_def(o, def);
	json_write(b, o);
}

void
formdef_shared_write(struct buf *b, const struct formdef_shared *shared)
{
	JSON_CLEANUP json_t *o =
	    json_pack("{ssssss}", "format", FORMAT, "key", shared->key, "use", "topic");

	if (shared->topic[0])
		json_object_set_new(o, "topic", json_string(shared->topic));
	if (shared->unit[0])
		json_object_set_new(o, "unit", json_string(shared->unit));
	put_def(o, &shared->def);
	json_write(b, o);
}
