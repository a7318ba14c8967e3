/* Changing the draft of a form: its heading, a step, a question. Each is a form of its own; what is
 * saved is the whole draft, with the revision it had when the page was made. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/form_edit.h"
#include "core/draft.h"
#include "core/role.h"
#include "db/db.h"
#include "gen/admin_tpl.h"
#include "text/utf8.h"
#include "web/dispatch.h"

#define NEW_STEP "nytt-steg"
#define NEW_FIELD "ny-fraga"

enum { LINES_MAX = FORMDEF_CHOICES_MAX * (FORMDEF_LABEL_MAX + 1) };

static const struct form_field head_fields[] = {
	{ "rev", FORM_HIDDEN, T_NONE, T_NONE, 20, true, NULL },
	{ "sv", FORM_TEXT, T_FORMS_TITLE_SV, T_NONE, FORMDEF_LABEL_MAX, true, "off" },
	{ "en", FORM_TEXT, T_FORMS_TITLE_EN, T_NONE, FORMDEF_LABEL_MAX, false, "off" },
	{ "fi", FORM_TEXT, T_FORMS_TITLE_FI, T_NONE, FORMDEF_LABEL_MAX, false, "off" },
	{ "help_sv", FORM_LONG, T_FORMS_INTRO_SV, T_FORMS_INTRO_HELP, FORMDEF_HELP_MAX, false,
	    "off" },
	{ "help_en", FORM_LONG, T_FORMS_INTRO_EN, T_NONE, FORMDEF_HELP_MAX, false, "off" },
	{ "help_fi", FORM_LONG, T_FORMS_INTRO_FI, T_NONE, FORMDEF_HELP_MAX, false, "off" },
	{ "by_step", FORM_YESNO, T_FORMS_BY_STEP, T_FORMS_BY_STEP_HELP, 1, true, NULL },
};

static const struct form_field step_fields[] = {
	{ "rev", FORM_HIDDEN, T_NONE, T_NONE, 20, true, NULL },
	{ "sv", FORM_TEXT, T_FORMS_STEP_SV, T_NONE, FORMDEF_LABEL_MAX, true, "off" },
	{ "en", FORM_TEXT, T_FORMS_STEP_EN, T_NONE, FORMDEF_LABEL_MAX, false, "off" },
	{ "fi", FORM_TEXT, T_FORMS_STEP_FI, T_NONE, FORMDEF_LABEL_MAX, false, "off" },
	{ "help_sv", FORM_LONG, T_FORMS_HELP_SV, T_NONE, FORMDEF_HELP_MAX, false, "off" },
	{ "help_en", FORM_LONG, T_FORMS_HELP_EN, T_NONE, FORMDEF_HELP_MAX, false, "off" },
	{ "help_fi", FORM_LONG, T_FORMS_HELP_FI, T_NONE, FORMDEF_HELP_MAX, false, "off" },
	{ "when_is", FORM_CHECKS, T_FORMS_STEP_WHEN, T_FORMS_WHEN_HELP, 0, false, NULL },
};

static const struct form_field question_fields[] = {
	{ "rev", FORM_HIDDEN, T_NONE, T_NONE, 20, true, NULL },
	{ "sv", FORM_TEXT, T_FORMS_LABEL_SV, T_NONE, FORMDEF_LABEL_MAX, true, "off" },
	{ "en", FORM_TEXT, T_FORMS_LABEL_EN, T_NONE, FORMDEF_LABEL_MAX, false, "off" },
	{ "fi", FORM_TEXT, T_FORMS_LABEL_FI, T_NONE, FORMDEF_LABEL_MAX, false, "off" },
	{ "kind", FORM_SELECT, T_FORMS_KIND, T_NONE, 20, true, NULL },
	{ "choices_sv", FORM_LONG, T_FORMS_CHOICES_SV, T_FORMS_CHOICES_HELP, LINES_MAX, true, "off",
	    0, 0, "kind", "choice,several" },
	{ "choices_en", FORM_LONG, T_FORMS_CHOICES_EN, T_NONE, LINES_MAX, false, "off", 0, 0,
	    "kind", "choice,several" },
	{ "choices_fi", FORM_LONG, T_FORMS_CHOICES_FI, T_NONE, LINES_MAX, false, "off", 0, 0,
	    "kind", "choice,several" },
	{ "max", FORM_NUMBER, T_FORMS_MAX, T_FORMS_MAX_HELP, 9, false, "off", 1, FORMDEF_TEXT_MAX,
	    "kind", "text,long" },
	{ "least", FORM_NUMBER, T_FORMS_LEAST, T_NONE, 13, false, "off", -1000000000, 1000000000,
	    "kind", "number" },
	{ "most", FORM_NUMBER, T_FORMS_MOST, T_NONE, 13, false, "off", -1000000000, 1000000000,
	    "kind", "number" },
	{ "required", FORM_YESNO, T_FORMS_MUST, T_NONE, 1, true, NULL },
	{ "help_sv", FORM_LONG, T_FORMS_HELP_SV, T_NONE, FORMDEF_HELP_MAX, false, "off" },
	{ "help_en", FORM_LONG, T_FORMS_HELP_EN, T_NONE, FORMDEF_HELP_MAX, false, "off" },
	{ "help_fi", FORM_LONG, T_FORMS_HELP_FI, T_NONE, FORMDEF_HELP_MAX, false, "off" },
	{ "when_is", FORM_CHECKS, T_FORMS_FIELD_WHEN, T_FORMS_WHEN_HELP, 0, false, NULL },
};

enum what { HEAD, STEP, QUESTION };

static const struct {
	const struct form_field *fields;
	size_t n;
} tables[] = {
	[HEAD] = { head_fields, ARRAY_LEN(head_fields) },
	[STEP] = { step_fields, ARRAY_LEN(step_fields) },
	[QUESTION] = { question_fields, ARRAY_LEN(question_fields) },
};

/* What the address names, in the draft as it is now. */
struct editing {
	enum what what;
	struct form_draft_target t;
	struct formdef_step *step;   /* NULL: a new one, or the heading */
	struct formdef_field *field; /* NULL: a new one */
	const char *address;
	const char *draft; /* the name of what is typed and not saved */
};

enum err
admin_form_draft(struct cx *cx, struct http_request *rq, struct form_draft_target *ret_target)
{
	struct form_draft_target t = { 0 };
	int64_t id = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)) || (e = formdef_get(cx, id, &t.form)))
		return e;
	if (!t.form.draft)
		return fail(cx, ERR_CONFLICT, T_FORMS_DRAFT_GONE, NULL);
	t.action = arena_printf(cx->arena, "/arbete/formular/%s", id_string(cx->arena, id));
	if ((e = formdef_version_get(cx, t.form.draft->id, &t.draft)))
		return e;
	*ret_target = t;
	return OK;
}

static enum err
find(struct cx *cx, struct http_request *rq, enum what what, struct editing *x)
{
	enum err e;

	*x = (struct editing) { .what = what };
	if ((e = admin_form_draft(cx, rq, &x->t)))
		return e;
	x->address = arena_printf(cx->arena, "%s/rubrik", x->t.action);
	x->draft = arena_printf(cx->arena, "form.%s", id_string(cx->arena, x->t.form.id));
	if (what == HEAD)
		return OK;
	x->address = arena_printf(cx->arena, "%s/steg/%s", x->t.action, rq->params[1]);
	x->draft = arena_printf(cx->arena, "%s.%s", x->draft, rq->params[1]);
	x->step = formdef_step_find(&x->t.draft.def, rq->params[1]);
	if (!x->step && (what == QUESTION || strcmp(rq->params[1], NEW_STEP) != 0))
		return fail(cx, ERR_MISSING, 0, NULL);
	if (what == STEP)
		return OK;
	x->address = arena_printf(cx->arena, "%s/fraga/%s", x->address, rq->params[2]);
	x->draft = arena_printf(cx->arena, "%s.%s", x->draft, rq->params[2]);
	for (size_t i = 0; i < x->step->n_fields; i++)
		if (strcmp(x->step->fields[i].name, rq->params[2]) == 0)
			x->field = &x->step->fields[i];
	if (!x->field && strcmp(rq->params[2], NEW_FIELD) != 0)
		return fail(cx, ERR_MISSING, 0, NULL);
	return OK;
}

/* An answer that a condition may ask for, "fel.slackt"; "fel." is any answer. */
static void
add_when(struct cx *cx, struct form_option *o, size_t *n, const struct formdef_field *f,
    const char *value, const char *words)
{
	o[(*n)++] = (struct form_option) {
		.value = arena_printf(cx->arena, "%s.%s", f->name, value),
		.label =
		    arena_printf(cx->arena, "%s – %s", formdef_pick(&f->label, LANG_SV), words),
	};
}

/* The answers to all questions before the one that is changed. */
static void
when_options(struct cx *cx, const struct editing *x, struct form *f)
{
	const struct formdef *def = &x->t.draft.def;
	struct form_option *o =
	    arena_array(cx->arena, FORMDEF_FIELDS_MAX * (FORMDEF_CHOICES_MAX + 1) + 1, sizeof(*o));
	size_t n = 0;

	for (size_t i = 0; i < def->n_steps; i++) {
		const struct formdef_step *s = &def->steps[i];

		if (x->what == STEP && s == x->step)
			break;
		for (size_t j = 0; j < s->n_fields; j++) {
			const struct formdef_field *d = &s->fields[j];

			if (d == x->field)
				break;
			add_when(cx, o, &n, d, "", core_text(cx->lang, T_FORMS_ANSWERED));
			if (d->kind == FORMDEF_YESNO || d->kind == FORMDEF_CONFIRM)
				add_when(cx, o, &n, d, "1", core_text(cx->lang, T_FORM_YES));
			if (d->kind == FORMDEF_YESNO)
				add_when(cx, o, &n, d, "0", core_text(cx->lang, T_FORM_NO));
			for (size_t k = 0; k < d->n_choices; k++)
				add_when(cx, o, &n, d, d->choices[k].value,
				    formdef_pick(&d->choices[k].label, LANG_SV));
		}
		if (s == x->step)
			break;
	}
	form_options(f, "when_is", o, n);
}

static void
set_options(struct cx *cx, const struct editing *x, struct form *f)
{
	struct form_option *o;

	if (x->what == HEAD)
		return;
	when_options(cx, x, f);
	if (x->what == STEP)
		return;
	o = arena_array(cx->arena, FORMDEF_KINDS, sizeof(*o));
	for (enum formdef_kind k = FORMDEF_TEXT; k < FORMDEF_KINDS; k++)
		o[k - 1] = (struct form_option) { .value = formdef_kind_code(k),
			.label = core_text(cx->lang, formdef_kind_text(k)) };
	form_options(f, "kind", o, FORMDEF_KINDS - 1);
}

static void
set_text(struct form *f, const char *before, const struct formdef_text *t)
{
	for (enum lang l = LANG_SV; l < N_LANG; l++)
		form_set(f, arena_printf(f->cx->arena, "%s%s", before, lang_code(l)), t->in[l]);
}

static void
set_when(struct form *f, const struct formdef_when *w)
{
	struct buf b;

	if (!w->field)
		return;
	buf_init(&b, f->cx->arena, FORMDEF_JSON_MAX);
	if (!w->n_is)
		buf_printf(&b, "%s.", w->field);
	for (size_t i = 0; i < w->n_is; i++)
		buf_printf(&b, "%s%s.%s", i ? "," : "", w->field, w->is[i]);
	form_set(f, "when_is", b.p);
}

static const char *
number_or_none(struct arena *a, int64_t n)
{
	return n ? arena_printf(a, "%" PRId64, n) : "";
}

static void
set_question(struct form *f, const struct formdef_field *d)
{
	struct arena *a = f->cx->arena;

	set_text(f, "", &d->label);
	set_text(f, "help_", &d->help);
	set_when(f, &d->when);
	form_set(f, "kind", formdef_kind_code(d->kind));
	form_set(f, "required", d->required ? "1" : "0");
	form_set(f, "max", number_or_none(a, d->max));
	if (d->least || d->most) {
		form_set(f, "least", arena_printf(a, "%" PRId64, d->least));
		form_set(f, "most", arena_printf(a, "%" PRId64, d->most));
	}
	for (enum lang l = LANG_SV; l < N_LANG; l++) {
		struct buf b;

		bool any = false;

		/* A line for each, so that the three stand beside each other: – where one lacks. */
		buf_init(&b, a, FORMDEF_JSON_MAX);
		for (size_t i = 0; i < d->n_choices; i++) {
			const char *label = d->choices[i].label.in[l];

			any |= label[0] != 0;
			buf_printf(&b, "%s%s", i ? "\n" : "", label[0] ? label : "–");
		}
		form_set(f, arena_printf(a, "choices_%s", lang_code(l)), any ? b.p : "");
	}
}

/* The form with what is saved now. */
static struct form *
saved_form(struct cx *cx, struct http_request *rq, const struct editing *x)
{
	struct form *f = form_new(cx, rq, tables[x->what].fields, tables[x->what].n);

	set_options(cx, x, f);
	if (x->what == HEAD) {
		set_text(f, "", &x->t.draft.def.title);
		set_text(f, "help_", &x->t.draft.def.intro);
		form_set(f, "by_step", x->t.draft.def.by_step ? "1" : "0");
	} else if (x->what == STEP && x->step) {
		set_text(f, "", &x->step->title);
		set_text(f, "help_", &x->step->help);
		set_when(f, &x->step->when);
	} else if (x->what == QUESTION && x->field) {
		set_question(f, x->field);
	} else if (x->what == QUESTION) {
		form_set(f, "kind", formdef_kind_code(FORMDEF_TEXT));
		form_set(f, "required", "0");
	}
	form_set(f, "rev", arena_printf(cx->arena, "%" PRId64, x->t.draft.rev));
	return f;
}

static const char *
title_of(struct cx *cx, const struct editing *x)
{
	if (x->what == HEAD)
		return core_text(cx->lang, T_FORMS_HEAD);
	if (x->what == STEP)
		return x->step ? formdef_pick(&x->step->title, LANG_SV)
			       : core_text(cx->lang, T_FORMS_NEW_STEP);
	return x->field ? formdef_pick(&x->field->label, LANG_SV)
			: core_text(cx->lang, T_FORMS_NEW_FIELD);
}

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, const struct editing *x,
    struct form *f, bool conflict, int status)
{
	struct form *saved = saved_form(cx, rq, x);
	struct form_edit_view v = {
		.form_title = admin_form_title(&x->t.form),
		.back = x->t.action,
		.title = title_of(cx, x),
		.action = x->address,
		.form = f ? f : saved,
	};
	struct page p;
	enum err e;

	if ((e = form_draft(v.form, x->draft, !f)))
		return e;
	if (conflict) {
		v.theirs = saved->values;
		form_set(f, "rev", form_value(saved, "rev"));
	}
	page_begin(&p, cx, rq, v.title[0] ? v.title : v.form_title);
	admin_tpl_form_edit(&p.h, &v);
	return page_send(&p, rs, status);
}

static struct formdef_text
text_from(const struct form *f, const char *before)
{
	struct formdef_text t;

	for (enum lang l = LANG_SV; l < N_LANG; l++)
		t.in[l] = form_value(f, arena_printf(f->cx->arena, "%s%s", before, lang_code(l)));
	return t;
}

/* The chosen answers, which must be to one question. */
static enum err
when_from(struct form *f, struct formdef_when *ret)
{
	struct arena *a = f->cx->arena;
	struct str rest = str_of(form_value(f, "when_is"));
	struct formdef_when w = { 0 };
	bool any = false;
	struct str part;

	w.is = arena_array(a, FORMDEF_CHOICES_MAX + 1, sizeof(*w.is));
	while (str_split(&rest, ',', &part)) {
		struct str name;

		if (!str_split(&part, '.', &name) || name.n == 0)
			continue;
		if (w.field && !str_eqz(name, w.field))
			return fail_field(f->cx, "when_is", T_FORMS_WHEN_ONE, NULL);
		w.field = str_dup(a, name);
		if (part.n == 0)
			any = true;
		else if (w.n_is < FORMDEF_CHOICES_MAX)
			w.is[w.n_is++] = str_dup(a, part);
	}
	if (any)
		w.n_is = 0;
	*ret = w;
	return OK;
}

/* A line of a field of lines; "" when there are fewer, or it is a dash. */
static const char *
line_of(const struct form *f, const char *field, size_t n)
{
	struct str rest = str_of(form_value(f, field));
	struct str line = { 0 };

	for (size_t i = 0; i <= n; i++)
		if (!str_split(&rest, '\n', &line))
			return "";
	line = str_trim(line);
	if (str_eqz(line, "–") || str_eqz(line, "-"))
		return "";
	return str_dup(f->cx->arena, line);
}

/* A choice keeps its value while its Swedish text or its place stays: answers and conditions hold
 * it. */
static const char *
value_for(struct cx *cx, const struct formdef_field *old, size_t n_lines, size_t i, const char *sv,
    const struct formdef_choice *made)
{
	const char *base;
	const char *value;

	for (size_t j = 0; old && j < old->n_choices; j++)
		if (strcmp(old->choices[j].label.in[LANG_SV], sv) == 0)
			return old->choices[j].value;
	if (old && old->n_choices == n_lines)
		return old->choices[i].value;
	base = formdef_name_from(cx, &(struct formdef) { 0 }, sv);
	value = base;
	for (int n = 2; n < 100; n++) {
		bool taken = false;

		for (size_t j = 0; j < i; j++)
			taken |= strcmp(made[j].value, value) == 0;
		for (size_t j = 0; old && j < old->n_choices; j++)
			taken |= strcmp(old->choices[j].value, value) == 0;
		if (!taken)
			break;
		value = arena_printf(cx->arena, "%s_%d", base, n);
	}
	return value;
}

static enum err
choices_from(struct form *f, const struct formdef_field *old, struct formdef_field *d)
{
	struct cx *cx = f->cx;
	size_t n = 0;

	d->choices = arena_array(cx->arena, FORMDEF_CHOICES_MAX, sizeof(*d->choices));
	d->n_choices = 0;
	if (d->kind != FORMDEF_CHOICE && d->kind != FORMDEF_SEVERAL)
		return OK;
	while (line_of(f, "choices_sv", n)[0])
		n++;
	if (n > FORMDEF_CHOICES_MAX)
		return fail_field(cx, "choices_sv", T_FORMS_CHOICES_MANY, NULL);
	for (size_t i = 0; i < n; i++) {
		struct formdef_choice *c = &d->choices[i];

		for (enum lang l = LANG_SV; l < N_LANG; l++) {
			const char *field = arena_printf(cx->arena, "choices_%s", lang_code(l));

			c->label.in[l] = line_of(f, field, i);
			if (utf8_count(str_of(c->label.in[l])) > FORMDEF_LABEL_MAX)
				return fail_field(cx, field, T_FORMS_CHOICE_LONG, c->label.in[l]);
		}
		c->value = value_for(cx, old, n, i, c->label.in[LANG_SV], d->choices);
	}
	d->n_choices = n;
	return OK;
}

static enum err
question_from(struct form *f, const struct formdef *def, const struct formdef_field *old,
    struct formdef_field *ret)
{
	struct formdef_field d = { .label = text_from(f, ""), .help = text_from(f, "help_") };
	enum err e;

	if (!formdef_kind_find(form_value(f, "kind"), &d.kind))
		return fail_field(f->cx, "kind", T_ERROR_CHOOSE, NULL);
	d.name = old ? old->name : formdef_name_from(f->cx, def, d.label.in[LANG_SV]);
	d.required = strcmp(form_value(f, "required"), "1") == 0;
	if (!form_number(f, "max", &d.max) || (d.kind != FORMDEF_TEXT && d.kind != FORMDEF_LONG))
		d.max = 0;
	if (d.kind == FORMDEF_NUMBER) {
		bool least = form_number(f, "least", &d.least);
		bool most = form_number(f, "most", &d.most);

		if (least != most || d.least > d.most)
			return fail_field(f->cx, most ? "least" : "most", T_FORMS_BOTH, NULL);
	}
	if ((e = choices_from(f, old, &d)) || (e = when_from(f, &d.when)))
		return e;
	*ret = d;
	return OK;
}

/* A copy with room for one more. */
static void *
with_room(struct cx *cx, const void *list, size_t n, size_t size)
{
	char *out = arena_array(cx->arena, n + 2, size);

	if (n)
		memcpy(out, list, n * size);
	return out;
}

static enum err
change_step(struct cx *cx, struct editing *x, struct form *f)
{
	struct formdef *def = &x->t.draft.def;
	struct formdef_when when = { 0 };
	enum err e;

	if ((e = when_from(f, &when)))
		return e;
	if (!x->step) {
		if (def->n_steps >= FORMDEF_STEPS_MAX)
			return fail_field(cx, "sv", T_FORMS_STEPS_MANY, NULL);
		def->steps = with_room(cx, def->steps, def->n_steps, sizeof(*def->steps));
		x->step = &def->steps[def->n_steps++];
		*x->step = (struct formdef_step) { .name = "" };
		x->step->name = formdef_name_from(cx, def, form_value(f, "sv"));
	}
	x->step->title = text_from(f, "");
	x->step->help = text_from(f, "help_");
	x->step->when = when;
	return OK;
}

static enum err
change_question(struct cx *cx, struct editing *x, struct form *f)
{
	struct formdef *def = &x->t.draft.def;
	struct formdef_field d = { 0 };
	size_t n = 0;
	enum err e;

	for (size_t i = 0; i < def->n_steps; i++)
		n += def->steps[i].n_fields;
	if (!x->field && n >= FORMDEF_FIELDS_MAX)
		return fail_field(cx, "sv", T_FORMS_FIELDS_MANY, NULL);
	if ((e = question_from(f, def, x->field, &d)))
		return e;
	if (!x->field) {
		x->step->fields =
		    with_room(cx, x->step->fields, x->step->n_fields, sizeof(*x->step->fields));
		x->field = &x->step->fields[x->step->n_fields++];
	}
	*x->field = d;
	return OK;
}

/* Puts what the form says into the draft's definition. */
static enum err
change(struct cx *cx, struct editing *x, struct form *f)
{
	struct formdef *def = &x->t.draft.def;

	switch (x->what) {
	case HEAD:
		def->title = text_from(f, "");
		def->intro = text_from(f, "help_");
		def->by_step = strcmp(form_value(f, "by_step"), "1") == 0;
		return OK;
	case STEP:
		return change_step(cx, x, f);
	case QUESTION:
		return change_question(cx, x, f);
	}
	return OK;
}

static enum err
save(struct cx *cx, struct http_request *rq, struct http_response *rs, struct editing *x,
    struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct editing to = *x;
	int64_t rev = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_rev(cx, rq, &rev)) || (e = change(cx, &to, f)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = formdef_draft_write(cx, x->t.form.id, rev, &to.t.draft.def)) ||
	    (e = draft_remove(cx, x->draft)))
		return e;
	return web_once_end(
	    cx, f->once, rs, &tx, arena_printf(cx->arena, "%s?klart=sparat", x->t.action));
}

static enum err
show(struct cx *cx, struct http_request *rq, struct http_response *rs, enum what what)
{
	struct editing x;
	enum err e = find(cx, rq, what, &x);

	return e ? e : draw(cx, rq, rs, &x, NULL, false, 200);
}

static enum err
take(struct cx *cx, struct http_request *rq, struct http_response *rs, enum what what)
{
	struct editing x;
	struct form *f;
	enum err e;

	if ((e = find(cx, rq, what, &x)))
		return e;
	f = form_read(cx, rq, tables[what].fields, tables[what].n);
	set_options(cx, &x, f);
	e = save(cx, rq, rs, &x, f);
	if (e != ERR_CONFLICT && e != ERR_INVALID)
		return e;
	/* What change() did to the definition in memory is undone by reading it again. */
	if (e == ERR_CONFLICT)
		cx->fail = (struct failure) { 0 };
	{
		struct failure before = cx->fail;
		enum err again = find(cx, rq, what, &x);

		if (again)
			return again;
		cx->fail = before;
	}
	return draw(cx, rq, rs, &x, f, e == ERR_CONFLICT, e == ERR_CONFLICT ? 409 : 422);
}

static enum err
show_head(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return show(cx, rq, rs, HEAD);
}

static enum err
take_head(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return take(cx, rq, rs, HEAD);
}

static enum err
show_step(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return show(cx, rq, rs, STEP);
}

static enum err
take_step(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return take(cx, rq, rs, STEP);
}

static enum err
show_question(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return show(cx, rq, rs, QUESTION);
}

static enum err
take_question(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return take(cx, rq, rs, QUESTION);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/formular/{id}/rubrik", PERM_FORMS, show_head, 0 },
	{ HTTP_POST, "/arbete/formular/{id}/rubrik", PERM_FORMS, take_head, 0 },
	{ HTTP_GET, "/arbete/formular/{id}/steg/{name}", PERM_FORMS, show_step, 0 },
	{ HTTP_POST, "/arbete/formular/{id}/steg/{name}", PERM_FORMS, take_step, 0 },
	{ HTTP_GET, "/arbete/formular/{id}/steg/{name}/fraga/{name}", PERM_FORMS, show_question,
	    0 },
	{ HTTP_POST, "/arbete/formular/{id}/steg/{name}/fraga/{name}", PERM_FORMS, take_question,
	    0 },
};

const struct http_routes admin_form_edit_routes = { routes, ARRAY_LEN(routes) };
