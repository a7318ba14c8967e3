/* Form definitions in words: conditions, and a whole definition as text. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/form_edit.h"
#include "core/i18n.h"

const char *
admin_form_title(const struct formdef_form *f)
{
	return f->n && f->versions[0].title[0] ? f->versions[0].title : f->key;
}

enum err
admin_form_version(struct cx *cx, const struct formdef_form *f, int64_t number,
    struct formdef_version *ret_version)
{
	for (size_t i = 0; i < f->n; i++)
		if (f->versions[i].number == number)
			return formdef_version_get(cx, f->versions[i].id, ret_version);
	return fail(cx, ERR_MISSING, 0, NULL);
}

/* The label of a value, as it is chosen. */
static const char *
value_words(struct cx *cx, const struct formdef_field *f, const char *value)
{
	if (f->kind == FORMDEF_YESNO || f->kind == FORMDEF_CONFIRM)
		return core_text(cx->lang, strcmp(value, "1") == 0 ? T_FORM_YES : T_FORM_NO);
	for (size_t i = 0; i < f->n_choices; i++)
		if (strcmp(f->choices[i].value, value) == 0)
			return formdef_pick(&f->choices[i].label, LANG_SV);
	return value;
}

const char *
admin_form_when(struct cx *cx, const struct formdef *def, const struct formdef_when *when)
{
	const struct formdef_field *f;
	struct buf b;

	if (!when->field)
		return NULL;
	f = formdef_field_find(def, when->field, NULL);
	buf_init(&b, cx->arena, FORMDEF_JSON_MAX);
	for (size_t i = 0; i < when->n_is; i++) {
		buf_puts(&b, i ? ", " : "");
		buf_puts(&b, f ? value_words(cx, f, when->is[i]) : when->is[i]);
	}
	return core_text_format(cx->arena, cx->lang,
	    when->n_is ? T_FORMS_WHEN_IS : T_FORMS_WHEN_ANSWERED, 2,
	    (struct text_arg[]) {
		TEXT_ARG(f ? formdef_pick(&f->label, LANG_SV) : when->field), TEXT_ARG(b.p) });
}

static void
put_text(struct buf *b, const char *indent, const struct formdef_text *t)
{
	for (enum lang l = LANG_SV; l < N_LANG; l++)
		if (t->in[l][0])
			buf_printf(b, "%s%s: %s\n", indent, lang_code(l), t->in[l]);
}

static void
put_field(struct cx *cx, struct buf *b, const struct formdef *def, const struct formdef_field *f)
{
	const char *when = admin_form_when(cx, def, &f->when);

	buf_printf(b, "\n– %s (%s%s)\n", formdef_pick(&f->label, LANG_SV),
	    core_text(cx->lang, formdef_kind_text(f->kind)),
	    f->required ? arena_printf(cx->arena, ", %s", core_text(cx->lang, T_FORMS_REQUIRED))
			: "");
	if (when)
		buf_printf(b, "    %s\n", when);
	put_text(b, "    ", &f->label);
	put_text(b, "    ", &f->help);
	if (f->least || f->most)
		buf_printf(b, "    %" PRId64 "–%" PRId64 "\n", f->least, f->most);
	if (f->max)
		buf_printf(b, "    %s: %" PRId64 "\n", core_text(cx->lang, T_FORMS_MAX), f->max);
	for (size_t i = 0; i < f->n_choices; i++)
		put_text(b, "      · ", &f->choices[i].label);
}

const char *
admin_form_words(struct cx *cx, const struct formdef *def)
{
	struct buf b;

	buf_init(&b, cx->arena, (size_t)4 * FORMDEF_JSON_MAX);
	put_text(&b, "", &def->title);
	put_text(&b, "", &def->intro);
	for (size_t i = 0; i < def->n_steps; i++) {
		const struct formdef_step *s = &def->steps[i];
		const char *when = admin_form_when(cx, def, &s->when);

		buf_printf(&b, "\n%s %zu\n", core_text(cx->lang, T_FORMS_STEP), i + 1);
		if (when)
			buf_printf(&b, "%s\n", when);
		put_text(&b, "", &s->title);
		put_text(&b, "", &s->help);
		for (size_t j = 0; j < s->n_fields; j++)
			put_field(cx, &b, def, &s->fields[j]);
	}
	return b.p;
}
