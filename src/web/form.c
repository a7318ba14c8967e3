/* Forms: reading, and the values of their fields. Checks are in form_check.c, drawing in
 * form_draw.c and form_control.c. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "web/form.h"

#include "base/id.h"
#include "base/secret.h"
#include "core/i18n.h"
#include "core/once.h"
#include "fmt/when.h"
#include "fmt/when_typed.h"
#include "gen/texts.h"
#include "text/utf8.h"
#include "web/form_int.h"
#include "web/page.h"

const char *
form_row_name(struct arena *a, const char *name, size_t row, const char *sub)
{
	return arena_printf(a, "%s-%zu-%s", name, row, sub);
}

/* The highest row that holds anything, and one more when the button asked for it. */
static size_t
rows_sent(struct cx *cx, const struct http_request *rq, const struct form_field *group)
{
	size_t n = 0;
	size_t most = (size_t)MIN(group->most ? group->most : FORM_ROWS_MAX, FORM_ROWS_MAX);

	for (size_t row = 0; rq && row < most; row++)
		for (size_t i = 0; i < group->n_rows; i++)
			if (str_trim(http_field(rq, form_row_name(cx->arena, group->name, row,
							group->rows[i].name)))
				.n)
				n = row + 1;
	if (rq && str_eqz(http_field(rq, "again"), group->name))
		n++;
	return MIN(MAX(n, 1), most);
}

/* The table with the rows in place. A group's own field stays before them and knows their number.
 */
static size_t
expand(struct cx *cx, const struct http_request *rq, const struct form_field *fields, size_t n,
    struct form_field *out)
{
	size_t m = 0;

	for (size_t i = 0; i < n; i++) {
		struct form_field *group = &out[m++];

		assert(m < FORM_FIELDS_MAX);
		*group = fields[i];
		if (group->type != FORM_ROWS)
			continue;
		group->max = rows_sent(cx, rq, group);
		for (size_t row = 0; row < group->max; row++)
			for (size_t j = 0; j < group->n_rows; j++) {
				assert(m < FORM_FIELDS_MAX);
				out[m] = group->rows[j];
				out[m++].name =
				    form_row_name(cx->arena, group->name, row, group->rows[j].name);
			}
	}
	return m;
}

static struct form *
make(struct cx *cx, struct http_request *rq, const struct form_field *fields, size_t n, bool sent)
{
	struct form *f = arena_alloc(cx->arena, sizeof(*f));
	struct form_field *own = arena_array(cx->arena, FORM_FIELDS_MAX, sizeof(*own));

	*f = (struct form) { .cx = cx, .rq = rq, .fields = own };
	f->n = expand(cx, sent ? rq : NULL, fields, n, own);
	f->values = arena_array(cx->arena, f->n + 1, sizeof(*f->values));
	f->options = arena_array(cx->arena, f->n + 1, sizeof(*f->options));
	f->n_options = arena_array(cx->arena, f->n + 1, sizeof(*f->n_options));
	for (size_t i = 0; i < f->n; i++)
		f->values[i] = "";
	f->once = secret_token(cx->arena);
	page_for_one(cx);
	return f;
}

struct form *
form_new(struct cx *cx, struct http_request *rq, const struct form_field *fields, size_t n)
{
	return make(cx, rq, fields, n, false);
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

static const char *
read_value(struct form *f, const struct form_field *field)
{
	struct str v = http_field(f->rq, field->name);

	if (field->type == FORM_SHOWN || field->type == FORM_ROWS)
		return "";
	if (field->type == FORM_CHECKS || field->type == FORM_CONFIRM)
		return joined(f, field->name);
	if (field->type == FORM_PASSWORD)
		return str_dup(f->cx->arena, v);
	return text_tidy(f->cx->arena, v, !form_is_long(field->type));
}

struct form *
form_read(struct cx *cx, struct http_request *rq, const struct form_field *fields, size_t n)
{
	struct form *f = make(cx, rq, fields, n, true);
	struct str once = http_field(rq, "once");

	for (size_t i = 0; i < f->n; i++)
		f->values[i] = read_value(f, &f->fields[i]);
	f->again = http_has_field(rq, "again");
	if (once_valid(str_dup(cx->arena, once)))
		f->once = str_dup(cx->arena, once);
	if (base_broken("keep-typed"))
		return form_new(cx, rq, fields, n);
	return f;
}

size_t
form_index(const struct form *f, const char *name)
{
	for (size_t i = 0; i < f->n; i++)
		if (strcmp(f->fields[i].name, name) == 0)
			return i;
	assert(!"a field that the form does not have");
	return 0;
}

void
form_options(struct form *f, const char *name, const struct form_option *options, size_t n)
{
	size_t len = strlen(name);

	for (size_t i = 0; i < f->n; i++) {
		const char *own = f->fields[i].name;
		size_t own_len = strlen(own);
		bool in_row = own_len > len && own[own_len - len - 1] == '-' &&
			      strcmp(own + own_len - len, name) == 0;

		if (strcmp(own, name) != 0 && !in_row)
			continue;
		f->options[i] = options;
		f->n_options[i] = n;
	}
}

const char *
form_value(const struct form *f, const char *name)
{
	return f->values[form_index(f, name)];
}

void
form_set(struct form *f, const char *name, const char *value)
{
	f->values[form_index(f, name)] = value ? value : "";
}

int64_t
form_id(const struct form *f, const char *name)
{
	int64_t id = 0;

	return id_parse(str_of(form_value(f, name)), &id) ? id : 0;
}

bool
form_number(const struct form *f, const char *name, int64_t *ret)
{
	return str_int(str_of(form_value(f, name)), ret);
}

bool
form_day(const struct form *f, const char *name, int64_t *ret_day)
{
	return when_typed_day(str_of(form_value(f, name)), when_day(f->cx->now), ret_day);
}

bool
form_minutes(const struct form *f, const char *name, int *ret_minutes)
{
	return when_typed_clock(str_of(form_value(f, name)), ret_minutes);
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

/* The condition holds: the other field is asked itself, and has one of the values. */
static bool
holds(const struct form *f, const char *when, const char *is)
{
	struct str rest = str_of(is ? is : "");
	struct str part;

	if (!when)
		return true;
	if (!form_asked(f, &f->fields[form_index(f, when)]))
		return false;
	if (!is)
		return form_value(f, when)[0] != 0;
	while (str_split(&rest, ',', &part))
		if (form_has_checked(f, when, str_dup(f->cx->arena, part)))
			return true;
	return false;
}

bool
form_asked(const struct form *f, const struct form_field *field)
{
	if (base_broken("form-when"))
		return true;
	return holds(f, field->step_when, field->step_is) && holds(f, field->when, field->is);
}

const char *
form_label(const struct form *f, const struct form_field *field)
{
	return field->label_text ? field->label_text : core_text(f->cx->lang, field->label);
}

const char *
form_help(const struct form *f, const struct form_field *field)
{
	if (field->help_text)
		return field->help_text;
	return field->help ? core_text(f->cx->lang, field->help) : "";
}

size_t
form_n_rows(const struct form *f, const char *name)
{
	return f->fields[form_index(f, name)].max;
}

const char *
form_row_value(const struct form *f, const char *name, size_t row, const char *sub)
{
	return form_value(f, form_row_name(f->cx->arena, name, row, sub));
}
