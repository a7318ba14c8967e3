/* Which column of a file is which field: the form, from the file's beginning, and the map that it
 * makes. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/import.h"
#include "text/utf8.h"

enum { COLUMNS_SHOWN = 100, PEEK_ROWS = 3, SHEET_ROWS = 20, VALUES_CHARS = 100000 };

static const struct import_field *
field_named(const struct import_kind *kind, const char *name)
{
	for (size_t i = 0; i < kind->n_fields; i++)
		if (strcmp(kind->fields[i].name, name) == 0)
			return &kind->fields[i];
	return NULL;
}

static const char *
column_name(struct cx *cx, size_t c)
{
	return arena_printf(cx->arena, "k%zu", c);
}

static void
add_options(struct cx *cx, struct import_columns *c)
{
	const struct import_kind *k = c->kind;
	struct form_option *o = arena_array(cx->arena, k->n_fields + 1, sizeof(*o));
	size_t n = 0;

	o[n++] =
	    (struct form_option) { .value = "-", .label = core_text(cx->lang, T_IMPORT_LEAVE_OUT) };
	for (size_t i = 0; i < k->n_fields; i++) {
		struct text_arg label = TEXT_ARG(core_text(cx->lang, k->fields[i].label));

		o[n++] = (struct form_option) { .value = k->fields[i].name,
			.label = k->fields[i].required ? core_text_format(cx->arena, cx->lang,
							     T_IMPORT_FIELD_NEEDED, 1, &label)
						       : label.s };
	}
	for (size_t i = 0; i < c->n_shown; i++)
		form_options(c->form, column_name(cx, i), o, n);
}

static void
make_form(struct cx *cx, struct http_request *rq, bool read, struct import_columns *c)
{
	struct form_field *f = arena_array(cx->arena, c->n_shown + 3, sizeof(*f));
	size_t n = 0;

	f[n++] =
	    (struct form_field) { .name = "rev", .type = FORM_HIDDEN, .max = 20, .required = true };
	for (size_t i = 0; i < c->n_shown; i++) {
		struct text_arg number = TEXT_ARG((int64_t)i + 1);

		f[n++] = (struct form_field) {
			.name = column_name(cx, i),
			.type = FORM_SELECT,
			.label = T_IMPORT_COLUMN,
			.label_text = c->peek.headings[i][0]
					  ? c->peek.headings[i]
					  : core_text_format(cx->arena, cx->lang,
						T_IMPORT_COLUMN_NUMBER, 1, &number),
			.max = 40,
			.required = true,
		};
	}
	f[n++] = (struct form_field) { .name = "blad", .type = FORM_HIDDEN, .max = 20 };
	f[n++] = (struct form_field) { .name = "varden",
		.type = FORM_LONG,
		.label = T_IMPORT_VALUES,
		.help = T_IMPORT_VALUES_HELP,
		.max = VALUES_CHARS };
	c->form = read ? form_read(cx, rq, f, n) : form_new(cx, rq, f, n);
	add_options(cx, c);
}

enum err
import_columns(struct cx *cx, struct http_request *rq, const struct core_q_import_get *i, bool read,
    struct import_columns *ret)
{
	struct import_columns c = { .kind = import_kind_find(str_of(i->kind)) };
	enum err e;

	if (!c.kind)
		return fail(cx, ERR_INVALID, T_IMPORT_NO_KIND, i->kind);
	c.in = (struct import_input) { .kind = c.kind, .map = str_of(i->map) };
	if (!str_int(http_field(rq, "blad"), &c.sheet))
		c.sheet = i->sheet;
	if ((e = import_file(cx, i, IMPORT_PEEK_BYTES, &c.in.file)) ||
	    (e = import_spreadsheet(cx, &c.in, c.sheet, SHEET_ROWS, &c.sheets, &c.n_sheets)) ||
	    (e = import_peek(cx, &c.in, PEEK_ROWS, &c.peek))) {
		*ret = c; /* the sheets' names may be known */
		return e;
	}
	c.fields = arena_array(cx->arena, c.peek.n + 1, sizeof(*c.fields));
	if ((e = import_fields(cx, &c.in, &c.peek, c.fields)))
		return e;
	c.n_shown = MIN(c.peek.n, (size_t)COLUMNS_SHOWN);
	make_form(cx, rq, read, &c);
	if (!read) {
		form_set(c.form, "rev", arena_printf(cx->arena, "%" PRId64, i->rev));
		form_set(c.form, "blad", arena_printf(cx->arena, "%" PRId64, c.sheet));
		form_set(c.form, "varden", import_map_values(cx, c.kind, c.in.map));
		for (size_t k = 0; k < c.n_shown; k++)
			form_set(c.form, column_name(cx, k), c.fields[k] ? c.fields[k]->name : "-");
	}
	*ret = c;
	return OK;
}

/* A field has one column, and what is needed has one. */
static enum err
check_columns(struct cx *cx, const struct import_columns *c)
{
	enum err e = OK;

	for (size_t i = 0; i < c->kind->n_fields; i++) {
		const struct import_field *f = &c->kind->fields[i];
		const char *label = core_text(cx->lang, f->label);
		size_t n = 0;

		for (size_t k = 0; k < c->peek.n; k++)
			if (c->fields[k] == f && n++ > 0 && k < c->n_shown)
				e = fail_field(cx, column_name(cx, k), T_IMPORT_TWICE, label);
		if (f->required && n == 0)
			e = fail_field(cx, "k0", T_IMPORT_FIELD_MISSING, label);
	}
	return e;
}

enum err
import_columns_map(struct cx *cx, struct import_columns *c, const char **ret_map)
{
	const char *values;
	const char *map;
	enum err e;

	for (size_t k = 0; k < c->n_shown; k++)
		c->fields[k] = field_named(c->kind, form_value(c->form, column_name(cx, k)));
	if ((e = check_columns(cx, c)))
		return e;
	values = form_value(c->form, "varden");
	map = import_map_write(cx, c->kind, &c->peek, c->fields, values);
	c->in.map = str_of(map);
	if ((e = import_map_check(cx, &c->in)) == ERR_INVALID) {
		unsigned text = cx->fail.text;
		const char *arg = cx->fail.arg;

		cx->fail = (struct failure) { 0 };
		return fail_field(cx, "varden", text, arg);
	}
	*ret_map = map;
	return e;
}
