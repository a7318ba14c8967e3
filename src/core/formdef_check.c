/* Form definitions: names, looking up, and what is wrong with one before it is published. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/formdef.h"

#include "core/i18n.h"
#include "core/tree.h"

enum { PROBLEMS_MAX = 100 };

unsigned
formdef_kind_text(enum formdef_kind kind)
{
	static const unsigned texts[FORMDEF_KINDS] = {
		[FORMDEF_TEXT] = T_FORMDEF_KIND_TEXT,
		[FORMDEF_LONG] = T_FORMDEF_KIND_LONG,
		[FORMDEF_NUMBER] = T_FORMDEF_KIND_NUMBER,
		[FORMDEF_DATE] = T_FORMDEF_KIND_DATE,
		[FORMDEF_TIME] = T_FORMDEF_KIND_TIME,
		[FORMDEF_YESNO] = T_FORMDEF_KIND_YESNO,
		[FORMDEF_CHOICE] = T_FORMDEF_KIND_CHOICE,
		[FORMDEF_SEVERAL] = T_FORMDEF_KIND_SEVERAL,
		[FORMDEF_EMAIL] = T_FORMDEF_KIND_EMAIL,
		[FORMDEF_PHONE] = T_FORMDEF_KIND_PHONE,
		[FORMDEF_ADDRESS] = T_FORMDEF_KIND_ADDRESS,
		[FORMDEF_POSITION] = T_FORMDEF_KIND_POSITION,
		[FORMDEF_CONFIRM] = T_FORMDEF_KIND_CONFIRM,
	};

	return texts[kind];
}

unsigned
formdef_state_text(enum formdef_state state)
{
	switch (state) {
	case FORMDEF_DRAFT:
		return T_FORMDEF_DRAFT;
	case FORMDEF_PUBLISHED:
		return T_FORMDEF_PUBLISHED;
	case FORMDEF_RETIRED:
		return T_FORMDEF_RETIRED;
	}
	return T_NONE;
}

const char *
formdef_pick(const struct formdef_text *t, enum lang lang)
{
	return t->in[lang][0] ? t->in[lang] : t->in[LANG_SV];
}

bool
formdef_name_valid(const char *name)
{
	size_t n = strlen(name);

	return n > 0 && n <= FORMDEF_NAME_MAX && name[0] >= 'a' && name[0] <= 'z' &&
	       strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_") == n;
}

struct formdef_step *
formdef_step_find(const struct formdef *def, const char *name)
{
	for (size_t i = 0; i < def->n_steps; i++)
		if (strcmp(def->steps[i].name, name) == 0)
			return &def->steps[i];
	return NULL;
}

struct formdef_field *
formdef_field_find(const struct formdef *def, const char *name, struct formdef_step **ret_step)
{
	for (size_t i = 0; i < def->n_steps; i++)
		for (size_t j = 0; j < def->steps[i].n_fields; j++)
			if (strcmp(def->steps[i].fields[j].name, name) == 0) {
				if (ret_step)
					*ret_step = &def->steps[i];
				return &def->steps[i].fields[j];
			}
	return NULL;
}

const char *
formdef_name_from(struct cx *cx, const struct formdef *def, const char *label)
{
	char *base = arena_strdup(cx->arena, tree_key_from(cx, label));
	const char *name;

	for (char *p = base; *p; p++)
		if (*p == '-')
			*p = '_';
	if (strlen(base) > FORMDEF_NAME_MAX - 4)
		base[FORMDEF_NAME_MAX - 4] = 0;
	if (!formdef_name_valid(base))
		base = arena_printf(cx->arena, "f_%.24s", base);
	name = base;
	for (int i = 2; formdef_field_find(def, name, NULL) || formdef_step_find(def, name); i++)
		name = arena_printf(cx->arena, "%s_%d", base, i);
	return name;
}

/* The check of one definition under way. */
struct check {
	struct cx *cx;
	const struct formdef *def;
	struct formdef_problem *list;
	size_t n;
};

static void
note(struct check *c, bool stops, unsigned text, const char *arg, const char *name)
{
	if (c->n < PROBLEMS_MAX)
		c->list[c->n++] = (struct formdef_problem) {
			.stops = stops, .text = text, .arg = arg, .name = name
		};
}

/* How a step or field is spoken of: by its label, by its name when it has none. */
static const char *
spoken(const struct formdef_text *label, const char *name)
{
	return label->in[LANG_SV][0] ? label->in[LANG_SV] : name;
}

/* Swedish must be there; what is there in Swedish should be in the other languages. */
static void
check_text(
    struct check *c, const struct formdef_text *t, bool needed, const char *what, const char *name)
{
	if (!t->in[LANG_SV][0] && (needed || t->in[LANG_EN][0] || t->in[LANG_FI][0]))
		note(c, true, T_FORMDEF_NO_SWEDISH, what, name);
	if (!t->in[LANG_SV][0] || base_broken("formdef-translation"))
		return;
	if (!t->in[LANG_EN][0])
		note(c, false, T_FORMDEF_NO_ENGLISH, t->in[LANG_SV], name);
	if (!t->in[LANG_FI][0])
		note(c, false, T_FORMDEF_NO_FINNISH, t->in[LANG_SV], name);
}

static bool
has_value(const struct formdef_field *f, const char *value)
{
	if (f->kind == FORMDEF_YESNO)
		return strcmp(value, "1") == 0 || strcmp(value, "0") == 0;
	if (f->kind == FORMDEF_CONFIRM)
		return strcmp(value, "1") == 0;
	for (size_t i = 0; i < f->n_choices; i++)
		if (strcmp(f->choices[i].value, value) == 0)
			return true;
	return false;
}

/* What the field waits for, its own condition first, then its step's. */
static const char *
waits_for(const struct check *c, const char *name)
{
	struct formdef_step *step = NULL;
	const struct formdef_field *f = formdef_field_find(c->def, name, &step);

	if (!f)
		return NULL;
	return f->when.field ? f->when.field : step->when.field;
}

/* Following what each waits for leads back to where one began. */
static bool
in_circle(const struct check *c, const char *name)
{
	const char *at = name;

	for (size_t i = 0; i <= FORMDEF_FIELDS_MAX && at; i++) {
		at = waits_for(c, at);
		if (at && strcmp(at, name) == 0)
			return true;
	}
	return false;
}

/* `from` is the first field that comes too late to be asked about. */
static bool
stands_before(
    const struct formdef *def, const struct formdef_field *f, const struct formdef_field *from)
{
	for (size_t i = 0; i < def->n_steps; i++)
		for (size_t j = 0; j < def->steps[i].n_fields; j++) {
			if (&def->steps[i].fields[j] == from)
				return false;
			if (&def->steps[i].fields[j] == f)
				return true;
		}
	return false;
}

static void
check_when(struct check *c, const struct formdef_when *w, const struct formdef_field *from,
    const char *what, const char *name)
{
	const struct formdef_field *f;

	if (!w->field)
		return;
	f = formdef_field_find(c->def, w->field, NULL);
	if (!f) {
		note(c, true, T_FORMDEF_WHEN_UNKNOWN, what, name);
		return;
	}
	if (!stands_before(c->def, f, from) && !base_broken("formdef-later"))
		note(c, true, in_circle(c, name) ? T_FORMDEF_WHEN_CIRCLE : T_FORMDEF_WHEN_LATER,
		    what, name);
	for (size_t i = 0; i < w->n_is; i++)
		if (!has_value(f, w->is[i])) {
			note(c, true, T_FORMDEF_WHEN_VALUE, what, name);
			return;
		}
}

static void
check_choices(struct check *c, const struct formdef_field *f, const char *what)
{
	if (f->kind != FORMDEF_CHOICE && f->kind != FORMDEF_SEVERAL)
		return;
	if (f->n_choices < (f->kind == FORMDEF_CHOICE ? 2u : 1u))
		note(c, true, T_FORMDEF_FEW_CHOICES, what, f->name);
	for (size_t i = 0; i < f->n_choices; i++) {
		const struct formdef_choice *x = &f->choices[i];

		check_text(c, &x->label, true, what, f->name);
		for (size_t j = 0; j < i; j++)
			if (strcmp(x->value, f->choices[j].value) == 0 ||
			    (x->label.in[LANG_SV][0] &&
				strcmp(x->label.in[LANG_SV], f->choices[j].label.in[LANG_SV]) == 0))
				note(c, true, T_FORMDEF_SAME_CHOICE, spoken(&x->label, x->value),
				    f->name);
	}
}

static void
check_field(struct check *c, const struct formdef_field *f)
{
	const char *what = spoken(&f->label, f->name);

	if (formdef_field_find(c->def, f->name, NULL) != f && !base_broken("formdef-twice"))
		note(c, true, T_FORMDEF_SAME_NAME, f->name, f->name);
	check_text(c, &f->label, true, f->name, f->name);
	check_text(c, &f->help, false, what, f->name);
	check_choices(c, f, what);
	if (f->least > f->most)
		note(c, true, T_FORMDEF_LIMITS, what, f->name);
	check_when(c, &f->when, f, what, f->name);
}

void
formdef_check(
    struct cx *cx, const struct formdef *def, struct formdef_problem **ret_problems, size_t *ret_n)
{
	struct check c = { .cx = cx, .def = def };

	c.list = arena_array(cx->arena, PROBLEMS_MAX, sizeof(*c.list));
	check_text(&c, &def->title, true, core_text(cx->lang, T_FORMDEF_TITLE_SV), "");
	check_text(&c, &def->intro, false, "", "");
	if (def->n_steps == 0)
		note(&c, true, T_FORMDEF_NO_STEPS, NULL, "");
	for (size_t i = 0; i < def->n_steps; i++) {
		const struct formdef_step *s = &def->steps[i];
		const char *what = spoken(&s->title, s->name);

		if (formdef_step_find(def, s->name) != s)
			note(&c, true, T_FORMDEF_SAME_NAME, s->name, s->name);
		check_text(&c, &s->title, def->n_steps > 1, s->name, s->name);
		check_text(&c, &s->help, false, what, s->name);
		if (s->n_fields == 0)
			note(&c, true, T_FORMDEF_EMPTY_STEP, what, s->name);
		check_when(&c, &s->when, s->fields, what, s->name);
		for (size_t j = 0; j < s->n_fields; j++)
			check_field(&c, &s->fields[j]);
	}
	*ret_problems = c.list;
	*ret_n = c.n;
}
