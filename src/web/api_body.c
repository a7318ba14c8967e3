/* What other systems send: a JSON object, or parameters in the address, become the fields of a
 * form, and the form's table checks them. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/buf.h"
#include "core/site.h"
#include "gen/texts.h"
#include "html/html.h"
#include "web/api_int.h"
#include "web/form_int.h"

enum { NAME_SHOWN = 60, KEY_LEN = 26, KEY_MAX = 255 };

/* The object of the body with the answers of a stored form: errors point into it. */
#define ASKED "form"
#define ASKED_PREFIX ASKED "-"

const char *
api_pointer(struct arena *a, const char *field)
{
	struct buf b;

	buf_init(&b, a, HTTP_BODY_MAX);
	buf_puts(&b, "#/");
	for (const char *p = field; *p; p++) {
		if (*p == '-')
			buf_putc(&b, '/');
		else
			url_part(&b, (char[]) { *p, 0 });
	}
	return b.p;
}

struct take {
	struct cx *cx;
	struct http_fields *to;
	enum err e;
};

static void
add(struct take *t, const char *name, const char *value)
{
	if (t->to->n == HTTP_FIELDS_MAX) {
		t->e = ERR_LIMIT;
		return;
	}
	t->to->list[t->to->n++] = (struct http_field) { .name = name, .value = str_of(value) };
}

static void
wrong(struct take *t, const char *name, unsigned text)
{
	fail_field(t->cx, name, text, NULL);
	t->e = ERR_INVALID;
}

static void take_object(struct take *t, const struct form_field *fields, size_t n,
    const json_t *object, const char *group, size_t row);

static void
take_checks(struct take *t, const char *name, const json_t *value)
{
	const json_t *one;
	size_t i;

	if (!json_is_array(value)) {
		wrong(t, name, T_API_WANTS_LIST);
		return;
	}
	json_array_foreach(value, i, one)
	{
		const char *text = json_string_value(one);

		/* The form joins choices with commas. */
		if (!text || strchr(text, ','))
			wrong(t, name, T_API_WANTS_LIST);
		else
			add(t, name, arena_strdup(t->cx->arena, text));
	}
}

static void
take_rows(struct take *t, const struct form_field *field, const char *name, const json_t *value)
{
	size_t most = (size_t)MIN(field->most ? field->most : FORM_ROWS_MAX, FORM_ROWS_MAX);
	const json_t *one;
	size_t i;

	if (!json_is_array(value) || json_array_size(value) > most) {
		wrong(t, name, T_API_WANTS_LIST);
		return;
	}
	json_array_foreach(value, i, one)
	{
		if (json_is_object(one))
			take_object(t, field->rows, field->n_rows, one, name, i);
		else
			wrong(t, name, T_API_WANTS_LIST);
	}
}

static void
take_value(struct take *t, const struct form_field *field, const char *name, const json_t *value)
{
	struct arena *a = t->cx->arena;

	if (json_is_null(value))
		return;
	switch (field->type) {
	case FORM_NUMBER:
		if (json_is_integer(value))
			add(t, name, arena_printf(a, "%lld", json_integer_value(value)));
		else
			wrong(t, name, T_ERROR_NUMBER);
		return;
	case FORM_YESNO:
		if (json_is_boolean(value))
			add(t, name, json_is_true(value) ? "1" : "0");
		else
			wrong(t, name, T_API_WANTS_BOOL);
		return;
	case FORM_CONFIRM: /* a box: false is as good as nothing */
		if (!json_is_boolean(value))
			wrong(t, name, T_API_WANTS_BOOL);
		else if (json_is_true(value))
			add(t, name, "1");
		return;
	case FORM_CHECKS:
		take_checks(t, name, value);
		return;
	case FORM_ROWS:
		take_rows(t, field, name, value);
		return;
	default:
		if (json_is_string(value))
			add(t, name, arena_strdup(a, json_string_value(value)));
		else
			wrong(t, name, T_API_WANTS_TEXT);
	}
}

/* Ours alone, or not to be sent as JSON. */
static bool
is_open(const struct form_field *f)
{
	return f->type != FORM_HIDDEN && f->type != FORM_SHOWN && f->type != FORM_FILES;
}

static const struct form_field *
field_of(const struct form_field *fields, size_t n, const char *name)
{
	for (size_t i = 0; i < n; i++)
		if (is_open(&fields[i]) && strcmp(fields[i].name, name) == 0)
			return &fields[i];
	return NULL;
}

static void
take_object(struct take *t, const struct form_field *fields, size_t n, const json_t *object,
    const char *group, size_t row)
{
	const char *key;
	json_t *value;

	json_object_foreach((json_t *)object, key, value)
	{
		const struct form_field *field = field_of(fields, n, key);
		const char *name = arena_printf(t->cx->arena, "%.*s", (int)NAME_SHOWN, key);

		if (group)
			name = form_row_name(t->cx->arena, group, row, name);
		if (field)
			take_value(t, field, name, value);
		else if (!base_broken("api-unknown"))
			wrong(t, name, T_API_UNKNOWN);
	}
}

static bool
is_json(const struct http_request *rq)
{
	struct str rest = str_of(rq->content_type ? rq->content_type : "");
	struct str type;

	if (!str_split(&rest, ';', &type))
		return false;
	type = str_trim(type);
	return type.n == 16 && strncasecmp(type.p, "application/json", 16) == 0;
}

/* The table with what is asked besides, and what was answered. */
static enum err
take_asked(struct take *t, struct http_request *rq, const struct api_op *op, const json_t *answers,
    struct api_asked *asked)
{
	struct form_stored *s = &asked->stored;
	const char *key;
	json_t *value;
	enum err e;

	if ((e = op->asked(t->cx, rq, &asked->version)))
		return e;
	form_stored_table(t->cx, asked->version.id ? &asked->version.def : NULL, ASKED_PREFIX,
	    op->body, op->n_body, s);
	if (!answers || json_is_null(answers))
		return OK;
	if (!json_is_object(answers)) {
		wrong(t, ASKED, T_API_WANTS_OBJECT);
		return OK;
	}
	json_object_foreach((json_t *)answers, key, value)
	{
		const char *name =
		    arena_printf(t->cx->arena, ASKED_PREFIX "%.*s", (int)NAME_SHOWN, key);
		const struct form_field *field =
		    field_of(s->fields + s->from, s->n - s->from, name);

		if (field)
			take_value(t, field, name, value);
		else
			wrong(t, name, T_API_UNKNOWN);
	}
	return OK;
}

static enum err
read_body(struct cx *cx, struct http_request *rq, struct http_response *rs, const struct api_op *op,
    struct api_asked *asked, bool *ret_go)
{
	JSON_CLEANUP json_t *v = NULL;
	JSON_CLEANUP json_t *answers = NULL;
	enum err e;
	struct take t = { .cx = cx, .to = &rq->fields };

	*ret_go = false;
	if (!is_json(rq) || rq->upload)
		return api_problem(cx, rq, rs, PROBLEM_NOT_JSON);
	if (json_read(rq->body, &v) || !json_is_object(v))
		return api_problem(cx, rq, rs, PROBLEM_UNREADABLE);
	rq->fields.list = arena_array(cx->arena, HTTP_FIELDS_MAX, sizeof(rq->fields.list[0]));
	rq->fields.n = 0;
	if (asked && (answers = json_incref(json_object_get(v, ASKED))))
		json_object_del(v, ASKED);
	take_object(&t, op->body, op->n_body, v, NULL, 0);
	if (asked && (e = take_asked(&t, rq, op, answers, asked)))
		return e;
	*ret_go = true;
	return t.e;
}

/* A parameter that no table knows is most often a typing error: it is said, not passed by. */
static enum err
check_query(struct cx *cx, const struct http_request *rq, const struct form_field *fields, size_t n)
{
	enum err e = OK;

	for (size_t i = 0; i < rq->fields.n; i++)
		if (!field_of(fields, n, rq->fields.list[i].name) && !base_broken("api-unknown"))
			e = fail_field(cx,
			    arena_printf(
				cx->arena, "%.*s", (int)NAME_SHOWN, rq->fields.list[i].name),
			    T_API_UNKNOWN, NULL);
	return e;
}

/* The form's once: of whose token and which key, so that a key means something to its sender
 * alone. */
static const char *
once_of(struct cx *cx, const struct http_request *rq)
{
	struct secret_key key = site_key_at(cx->site, cx->site->n_roots - 1, "api-once");

	if (!rq->idempotency_key)
		return secret_token(cx->arena);
	return arena_printf(cx->arena, "%.*s", (int)KEY_LEN,
	    secret_mac_text(cx->arena, &key,
		str_of(arena_printf(
		    cx->arena, "%" PRId64 " %s %s", rq->token_id, rq->path, rq->idempotency_key))));
}

enum err
api_read(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form **ret_form,
    bool *ret_go)
{
	assert(!rq->route->api->asked);
	return api_read_asked(cx, rq, rs, NULL, ret_form, ret_go);
}

enum err
api_read_asked(struct cx *cx, struct http_request *rq, struct http_response *rs,
    struct api_asked *asked, struct form **ret_form, bool *ret_go)
{
	const struct api_op *op = rq->route->api;
	bool post = rq->method == HTTP_POST;
	const struct form_field *fields = post ? op->body : op->query;
	size_t n = post ? op->n_body : op->n_query;
	enum err wrong_e;
	enum err e;

	*ret_go = true;
	wrong_e = check_query(cx, rq, op->query, op->n_query);
	if (post && !wrong_e)
		wrong_e = read_body(cx, rq, rs, op, asked, ret_go);
	if (!*ret_go || (wrong_e && wrong_e != ERR_INVALID))
		return wrong_e;
	if (rq->idempotency_key && strlen(rq->idempotency_key) > KEY_MAX)
		return api_problem(cx, rq, rs, PROBLEM_UNREADABLE);
	if (asked && asked->stored.fields) {
		fields = asked->stored.fields;
		n = asked->stored.n;
	}
	*ret_form = form_read(cx, rq, fields, n);
	(*ret_form)->once = once_of(cx, rq);
	if (asked)
		form_stored_options(&asked->stored, *ret_form);
	if (op->options && (e = op->options(cx, *ret_form)))
		return e;
	e = form_check_part(*ret_form, 0, (*ret_form)->n);
	return e ? e : wrong_e;
}
