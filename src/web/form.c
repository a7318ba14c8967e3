/* Forms: reading and checking. Drawing is in form_draw.c. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "web/form.h"

#include "base/id.h"
#include "base/secret.h"
#include "core/once.h"
#include "gen/texts.h"
#include "text/utf8.h"

struct form *
form_new(struct cx *cx, struct http_request *rq, const struct form_field *fields, size_t n)
{
	struct form *f = arena_alloc(cx->arena, sizeof(*f));

	assert(n <= FORM_FIELDS_MAX);
	*f = (struct form) { .cx = cx, .rq = rq, .fields = fields, .n = n };
	for (size_t i = 0; i < n; i++)
		f->values[i] = "";
	f->once = secret_token(cx->arena);
	return f;
}

/* All values of a field of choices, joined by commas: no option's value holds one. */
static const char *
joined(struct form *f, const char *name)
{
	struct buf b;

	buf_init(&b, f->cx->arena, HTTP_BODY_MAX);
	for (size_t i = 0; i < f->rq->fields.n; i++) {
		if (strcmp(f->rq->fields.list[i].name, name) != 0)
			continue;
		if (b.n)
			buf_putc(&b, ',');
		buf_str(&b, f->rq->fields.list[i].value);
	}
	return b.p;
}

struct form *
form_read(struct cx *cx, struct http_request *rq, const struct form_field *fields, size_t n)
{
	struct form *f = form_new(cx, rq, fields, n);
	struct str once = http_field(rq, "once");

	for (size_t i = 0; i < n; i++) {
		struct str v = http_field(rq, fields[i].name);

		if (fields[i].type == FORM_CHECKS)
			f->values[i] = joined(f, fields[i].name);
		else if (fields[i].type == FORM_PASSWORD)
			f->values[i] = str_dup(cx->arena, v);
		else
			f->values[i] = text_tidy(cx->arena, v, fields[i].type != FORM_LONG);
	}
	if (once_valid(str_dup(cx->arena, once)))
		f->once = str_dup(cx->arena, once);
	if (base_broken("keep-typed"))
		return form_new(cx, rq, fields, n);
	return f;
}

static size_t
index_of(const struct form *f, const char *name)
{
	for (size_t i = 0; i < f->n; i++)
		if (strcmp(f->fields[i].name, name) == 0)
			return i;
	assert(!"a field that the form does not have");
	return 0;
}

static bool
is_option(const struct form *f, size_t i, struct str value)
{
	for (size_t j = 0; j < f->n_options[i]; j++)
		if (str_eqz(value, f->options[i][j].value))
			return true;
	return false;
}

/* A hidden field is ours: when it is wrong the page was old, and no person can correct it. */
static enum err
wrong(struct form *f, const struct form_field *field, unsigned text, const char *arg)
{
	if (field->type == FORM_HIDDEN && !base_broken("hidden-field"))
		return fail(f->cx, ERR_INVALID, T_ERROR_FORM_OLD, NULL);
	return fail_field(f->cx, field->name, text, arg);
}

static enum err
check_field(struct form *f, size_t i)
{
	const struct form_field *field = &f->fields[i];
	struct str rest = str_of(f->values[i]);
	struct str part;
	bool choice =
	    field->type == FORM_SELECT || field->type == FORM_RADIO || field->type == FORM_CHECKS;

	if (!f->values[i][0])
		return field->required
			   ? wrong(f, field, choice ? T_ERROR_CHOOSE : T_ERROR_NEEDED, NULL)
			   : OK;
	if (field->max && utf8_count(rest) > field->max)
		return wrong(
		    f, field, T_ERROR_TOO_LONG, arena_printf(f->cx->arena, "%zu", field->max));
	while (choice && str_split(&rest, ',', &part))
		if (!is_option(f, i, part))
			return wrong(f, field, T_ERROR_CHOOSE, NULL);
	return OK;
}

enum err
form_check(struct form *f)
{
	enum err e = OK;

	for (size_t i = 0; i < f->n; i++)
		if (check_field(f, i))
			e = ERR_INVALID;
	if (!once_valid(str_dup(f->cx->arena, http_field(f->rq, "once"))))
		e = fail(f->cx, ERR_INVALID, T_ERROR_FORM_OLD, NULL);
	return e;
}

void
form_options(struct form *f, const char *name, const struct form_option *options, size_t n)
{
	size_t i = index_of(f, name);

	f->options[i] = options;
	f->n_options[i] = n;
}

const char *
form_value(const struct form *f, const char *name)
{
	return f->values[index_of(f, name)];
}

void
form_set(struct form *f, const char *name, const char *value)
{
	f->values[index_of(f, name)] = value ? value : "";
}

int64_t
form_id(const struct form *f, const char *name)
{
	int64_t id = 0;

	return id_parse(str_of(form_value(f, name)), &id) ? id : 0;
}

bool
form_has_checked(const struct form *f, const char *name, const char *value)
{
	struct str rest = str_of(form_value(f, name));
	struct str part;

	while (str_split(&rest, ',', &part))
		if (str_eqz(part, value))
			return true;
	return false;
}
