/* Stored forms: from a definition to a table of fields, and from a form to what is kept. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "web/form_stored.h"

#include "fmt/when.h"
#include "web/form_int.h"
#include "web/web.h"

enum { POSITION_MAX = 40, VALUE_MAX = 254 };

static const struct {
	enum form_type type;
	size_t max; /* code points, when the definition does not say */
	const char *autocomplete;
} kinds[FORMDEF_KINDS] = {
	[FORMDEF_TEXT] = { FORM_TEXT, 200, "off" },
	[FORMDEF_LONG] = { FORM_LONG, FORMDEF_TEXT_MAX, "off" },
	[FORMDEF_NUMBER] = { FORM_NUMBER, 20, "off" },
	[FORMDEF_DATE] = { FORM_DATE, 40, "off" },
	[FORMDEF_TIME] = { FORM_TIME, 20, "off" },
	[FORMDEF_YESNO] = { FORM_YESNO, 1, NULL },
	[FORMDEF_CHOICE] = { FORM_RADIO, FORMDEF_NAME_MAX, NULL },
	[FORMDEF_SEVERAL] = { FORM_CHECKS, 0, NULL },
	[FORMDEF_EMAIL] = { FORM_EMAIL, VALUE_MAX, "email" },
	[FORMDEF_PHONE] = { FORM_TEL, 40, "tel" },
	[FORMDEF_ADDRESS] = { FORM_TEXT, 200, "address-line1" },
	[FORMDEF_POSITION] = { FORM_POSITION, POSITION_MAX, "off" },
	[FORMDEF_CONFIRM] = { FORM_CONFIRM, 1, NULL },
};

static bool
written_in(const struct formdef_text *t, enum lang lang)
{
	return t->in[lang][0] || !t->in[LANG_SV][0];
}

/* A field is shown in one language: in Swedish when anything of it is not written in the page's. */
static enum lang
lang_of(const struct cx *cx, const struct formdef_field *f)
{
	bool all = written_in(&f->label, cx->lang) && written_in(&f->help, cx->lang);

	for (size_t i = 0; i < f->n_choices; i++)
		all = all && written_in(&f->choices[i].label, cx->lang);
	return all ? cx->lang : LANG_SV;
}

static bool
stands_in(const struct form_stored *s, const char *name)
{
	for (size_t i = s->from; i < s->n; i++)
		if (strcmp(s->fields[i].name, name) == 0)
			return true;
	return false;
}

/* A condition as the builder has it: the field's name in the table and its values with commas. */
static void
take_when(struct cx *cx, const struct form_stored *s, const struct formdef_when *w,
    const char **ret_when, const char **ret_is)
{
	const char *name;
	struct buf is;

	*ret_when = NULL;
	*ret_is = NULL;
	if (!w->field)
		return;
	name = arena_printf(cx->arena, "%s%s", s->prefix, w->field);
	if (!stands_in(s, name))
		return;
	*ret_when = name;
	buf_init(&is, cx->arena, (size_t)FORMDEF_CHOICES_MAX * (FORMDEF_NAME_MAX + 1));
	for (size_t i = 0; i < w->n_is; i++) {
		buf_puts(&is, i ? "," : "");
		buf_puts(&is, w->is[i]);
	}
	*ret_is = w->n_is ? is.p : NULL;
}

static struct form_field
field_of(struct cx *cx, const struct form_stored *s, const struct formdef_step *step,
    const struct formdef_field *f)
{
	enum lang lang = lang_of(cx, f);
	struct form_field out = {
		.name = arena_printf(cx->arena, "%s%s", s->prefix, f->name),
		.type = kinds[f->kind].type,
		.max = f->max ? (size_t)f->max : kinds[f->kind].max,
		.required = f->required,
		.autocomplete = kinds[f->kind].autocomplete,
		.least = f->least,
		.most = f->most,
		.label_text = f->label.in[lang][0] ? f->label.in[lang] : f->name,
		.help_text = f->help.in[lang],
		.text_lang = lang == cx->lang ? NULL : lang_code(lang),
	};

	if (f->kind == FORMDEF_POSITION && !out.help_text[0]) {
		out.help_text = NULL;
		out.help = T_FORM_POSITION_HELP;
	}
	take_when(cx, s, &f->when, &out.when, &out.is);
	take_when(cx, s, &step->when, &out.step_when, &out.step_is);
	return out;
}

void
form_stored_table(struct cx *cx, const struct formdef *def, const char *prefix,
    const struct form_field *own, size_t n_own, struct form_stored *ret)
{
	struct form_stored s = { .def = def, .prefix = prefix };

	s.fields = arena_array(cx->arena, n_own + FORMDEF_FIELDS_MAX + 1, sizeof(*s.fields));
	for (size_t i = 0; i < n_own; i++)
		s.fields[s.n++] = own[i];
	if (def && prefix[0])
		s.fields[s.n++] = (struct form_field) {
			.name = FORM_STORED_VERSION, .type = FORM_HIDDEN, .max = 20
		};
	s.from = s.n;
	for (size_t i = 0; def && i < def->n_steps; i++)
		for (size_t j = 0; j < def->steps[i].n_fields; j++) {
			s.fields[s.n] = field_of(cx, &s, &def->steps[i], &def->steps[i].fields[j]);
			s.n++;
		}
	*ret = s;
}

void
form_stored_range(const struct form_stored *s, size_t step, size_t *ret_from, size_t *ret_to)
{
	size_t from = s->from;

	for (size_t i = 0; i < step; i++)
		from += s->def->steps[i].n_fields;
	*ret_from = from;
	*ret_to = from + s->def->steps[step].n_fields;
}

void
form_stored_options(const struct form_stored *s, struct form *f)
{
	struct arena *a = f->cx->arena;

	for (size_t i = 0; s->def && i < s->def->n_steps; i++)
		for (size_t j = 0; j < s->def->steps[i].n_fields; j++) {
			const struct formdef_field *d = &s->def->steps[i].fields[j];
			enum lang lang = lang_of(f->cx, d);
			struct form_option *o = arena_array(a, d->n_choices + 1, sizeof(*o));

			for (size_t k = 0; k < d->n_choices; k++)
				o[k] = (struct form_option) { .value = d->choices[k].value,
					.label = d->choices[k].label.in[lang] };
			if (d->n_choices)
				form_options(f, arena_printf(a, "%s%s", s->prefix, d->name), o,
				    d->n_choices);
		}
}

bool
form_stored_asked(const struct form_stored *s, const struct form *f, size_t step)
{
	size_t from;
	size_t to;

	form_stored_range(s, step, &from, &to);
	for (size_t i = from; i < to; i++)
		if (form_asked(f, &f->fields[i]))
			return true;
	return false;
}

/* A day is kept as 2026-03-03, a time as 14.05: "tomorrow" is another day tomorrow. */
static struct formdef_value
value_of(const struct form *f, size_t i, const char *name)
{
	struct arena *a = f->cx->arena;
	struct formdef_value v = { .field = name, .value = f->values[i] };
	int minutes = 0;

	switch (f->fields[i].type) {
	case FORM_DATE:
		if (form_day(f, f->fields[i].name, &v.number))
			v.value = when_day_iso(a, v.number);
		break;
	case FORM_TIME:
		if (form_minutes(f, f->fields[i].name, &minutes))
			v.value = arena_printf(a, "%02d.%02d", minutes / 60, minutes % 60);
		v.number = minutes;
		break;
	case FORM_NUMBER:
	case FORM_YESNO:
	case FORM_CONFIRM:
		if (!form_number(f, f->fields[i].name, &v.number))
			v.number = 0;
		break;
	default:
		break;
	}
	return v;
}

struct formdef_value *
form_stored_values(const struct form_stored *s, const struct form *f, size_t *ret_n)
{
	enum { MOST = FORMDEF_FIELDS_MAX * FORMDEF_CHOICES_MAX };
	struct formdef_value *values = arena_array(f->cx->arena, MOST, sizeof(*values));
	size_t prefix = strlen(s->prefix);
	size_t n = 0;

	for (size_t i = s->from; i < s->n; i++) {
		const char *name = f->fields[i].name + prefix;

		if (!f->values[i][0] || !form_asked(f, &f->fields[i]))
			continue;
		if (f->fields[i].type != FORM_CHECKS) {
			values[n++] = value_of(f, i, name);
			continue;
		}
		/* A hostile sender repeats a box. */
		for (size_t k = 0; k < f->n_options[i]; k++)
			if (form_has_checked(f, f->fields[i].name, f->options[i][k].value))
				values[n++] = (struct formdef_value) { .field = name,
					.value = f->options[i][k].value };
	}
	*ret_n = n;
	return values;
}

static void
put_heading(struct html *h, const struct formdef_step *step, int level)
{
	const char *title = formdef_pick(&step->title, h->cx->lang);
	const char *help = formdef_pick(&step->help, h->cx->lang);
	bool own = written_in(&step->title, h->cx->lang) && written_in(&step->help, h->cx->lang);
	const char *lang = own ? "" : " lang=\"sv\"";

	if (title[0]) {
		buf_printf(h->out, "<h%d%s>", level, lang);
		html_text(h, title);
		buf_printf(h->out, "</h%d>\n", level);
	}
	if (help[0]) {
		buf_printf(h->out, "<div class=\"text help\"%s>", lang);
		html_paragraphs(h, help);
		buf_puts(h->out, "</div>\n");
	}
}

void
form_stored_draw(struct html *h, const struct form_stored *s, const struct form *f, int level)
{
	if (!s->def)
		return;
	if (s->prefix[0])
		form_field(h, f, FORM_STORED_VERSION);
	for (size_t i = 0; i < s->def->n_steps; i++) {
		size_t from;
		size_t to;

		form_stored_range(s, i, &from, &to);
		buf_puts(h->out, "<div class=\"part\"");
		if (from < to && f->fields[from].step_when)
			form_when(h, f->fields[from].step_when, f->fields[from].step_is);
		buf_puts(h->out, ">\n");
		put_heading(h, &s->def->steps[i], level);
		for (size_t j = from; j < to; j++)
			form_field(h, f, f->fields[j].name);
		buf_puts(h->out, "</div>\n");
	}
}

static bool
in_range(const struct form *f, const char *name, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		if (strcmp(f->fields[i].name, name) == 0)
			return true;
	return false;
}

void
form_stored_draw_step(
    struct html *h, const struct form_stored *s, const struct form *f, size_t step)
{
	struct form_field *fields = arena_array(h->cx->arena, f->n + 1, sizeof(*fields));
	struct form now = *f;
	size_t from;
	size_t to;

	form_stored_range(s, step, &from, &to);
	for (size_t i = 0; i < f->n; i++)
		fields[i] = f->fields[i];
	now.fields = fields;
	put_heading(h, &s->def->steps[step], 2);
	for (size_t i = from; i < to; i++) {
		if (!fields[i].when || !in_range(f, fields[i].when, from, to)) {
			if (!form_asked(f, &f->fields[i])) {
				form_carry(h, f, i);
				continue;
			}
			fields[i].when = NULL;
		}
		form_field(h, &now, fields[i].name);
	}
}

void
form_stored_answers(
    struct html *h, struct http_request *rq, const struct formdef_answer *answers, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const struct formdef_answer *a = &answers[i];
		struct form_stored s = { 0 };
		struct form *f;

		form_stored_table(h->cx, &a->version.def, "", NULL, 0, &s);
		f = form_new(h->cx, rq, s.fields, s.n);
		form_stored_options(&s, f);
		for (size_t j = 0; j < s.n; j++)
			form_set(
			    f, s.fields[j].name, formdef_answer_value(h->cx, a, s.fields[j].name));
		buf_puts(h->out, "<h3>");
		html_text(h, formdef_pick(&a->version.def.title, h->cx->lang));
		if (h->cx->viewer.user) {
			buf_puts(h->out, " <span class=\"meta\">");
			core_text_put(h, T_FORMDEF_VERSION, 1,
			    (struct text_arg[]) { TEXT_ARG(
				arena_printf(h->cx->arena, "%" PRId64, a->version.number)) });
			buf_puts(h->out, "</span>");
		}
		buf_puts(h->out, "</h3>\n");
		form_summary_part(h, f, 0, f->n);
	}
}
