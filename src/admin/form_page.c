/* Forms that people fill in: the list, one form with its draft, versions and what may be done. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/document.h"
#include "admin/form_edit.h"
#include "core/role.h"
#include "core/unit.h"
#include "db/db.h"
#include "gen/admin_tpl.h"
#include "text/collate.h"
#include "web/dispatch.h"

static const struct form_field new_fields[] = {
	{ "sv", FORM_TEXT, T_FORMS_TITLE_SV, T_NONE, FORMDEF_LABEL_MAX, true, "off" },
	{ "key", FORM_TEXT, T_FORMS_KEY, T_FORMS_KEY_HELP, 60, false, "off" },
	{ "topic", FORM_SELECT, T_FORMS_TOPIC, T_FORMS_TOPIC_HELP, 20, false, NULL },
	{ "unit", FORM_SELECT, T_FORMS_UNIT, T_NONE, 20, false, NULL },
};

static const struct form_field setting_fields[] = {
	{ "rev", FORM_HIDDEN, T_NONE, T_NONE, 20, true, NULL },
	{ "topic", FORM_SELECT, T_FORMS_TOPIC, T_FORMS_TOPIC_HELP, 20, false, NULL },
	{ "unit", FORM_SELECT, T_FORMS_UNIT, T_NONE, 20, false, NULL },
};

static enum err
options(struct cx *cx, struct form *f)
{
	enum err e = admin_topic_options(cx, f, "topic", 0);

	return e ? e : admin_unit_options(cx, f, "unit", 0);
}

static int
by_title(const void *x, const void *y)
{
	const struct forms_item *a = x;
	const struct forms_item *b = y;

	return strcmp(a->key, b->key);
}

static enum err
draw_list(
    struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f, int status)
{
	struct formdef_form *forms = NULL;
	struct forms_view v = { .form = f };
	struct topics topics = { 0 };
	struct units units = { 0 };
	struct forms_item *items;
	struct page p;
	enum err e;

	if ((e = formdef_list(cx, &forms, &v.n_items)) || (e = topics_get(cx, &topics)) ||
	    (e = units_get(cx, &units)) || (e = options(cx, f)))
		return e;
	items = arena_array(cx->arena, v.n_items + 1, sizeof(*items));
	for (size_t i = 0; i < v.n_items; i++) {
		const struct core_q_topic_list *t = topics_find(&topics, forms[i].topic_id);

		items[i] = (struct forms_item) {
			.address = arena_printf(
			    cx->arena, "/arbete/formular/%s", id_string(cx->arena, forms[i].id)),
			.title = admin_form_title(&forms[i]),
			.key = text_collate_key(cx->arena, admin_form_title(&forms[i])),
			.topic = t ? core_pick(cx->lang, t->name_sv, t->name_en, t->name_fi) : NULL,
			.unit = forms[i].unit_id ? units_path(cx, &units, forms[i].unit_id) : "",
			.published = forms[i].published ? forms[i].published->number : 0,
			.draft = forms[i].draft != NULL,
		};
	}
	qsort(items, v.n_items, sizeof(*items), by_title);
	v.items = items;
	page_begin(&p, cx, rq, core_text(cx->lang, T_FORMS_TITLE));
	admin_tpl_forms(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_forms(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return draw_list(cx, rq, rs, form_new(cx, rq, new_fields, ARRAY_LEN(new_fields)), 200);
}

static enum err
add_form(struct cx *cx, struct http_response *rs, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct formdef def = { .title = { { form_value(f, "sv"), "", "" } },
		.intro = { { "", "", "" } } };
	struct formdef_new in = {
		.key = form_value(f, "key"),
		.topic_id = form_id(f, "topic"),
		.unit_id = form_id(f, "unit"),
		.def = &def,
	};
	int64_t id = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = formdef_add(cx, &in, &id)))
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(cx->arena, "/arbete/formular/%s", id_string(cx->arena, id)));
}

static enum err
take_new(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, new_fields, ARRAY_LEN(new_fields));
	enum err e;

	if ((e = options(cx, f)))
		return e;
	e = add_form(cx, rs, f);
	return e == ERR_INVALID ? draw_list(cx, rq, rs, f, 422) : e;
}

void
form_part_button(struct html *h, const struct form_view *v, const struct form_line *l,
    const char *action, unsigned text)
{
	form_button_of(h, v->rq, action, v->draft->rev, text, l->label[0] ? l->label : l->name);
}

/* Where a button leads that acts on a step or question of the draft. */
static const char *
act(struct cx *cx, const char *action, const char *what, const char *name)
{
	return arena_printf(cx->arena, "%s/%s/%s", action, what, name);
}

static void
fill_lines(struct cx *cx, const struct formdef *def, struct form_view *v)
{
	struct form_line *lines =
	    arena_array(cx->arena, FORMDEF_STEPS_MAX + FORMDEF_FIELDS_MAX + 1, sizeof(*lines));
	size_t n = 0;

	for (size_t i = 0; i < def->n_steps; i++) {
		const struct formdef_step *s = &def->steps[i];
		const char *step = act(cx, v->action, "steg", s->name);
		const char *add = arena_printf(cx->arena, "%s/fraga/ny-fraga", step);

		lines[n++] = (struct form_line) {
			.step = true,
			.label = formdef_pick(&s->title, LANG_SV),
			.name = s->name,
			.when = admin_form_when(cx, def, &s->when),
			.edit = step,
			.up = i ? act(cx, v->action, "upp", s->name) : NULL,
			.down = i + 1 < def->n_steps ? act(cx, v->action, "ner", s->name) : NULL,
			.remove = act(cx, v->action, "ta-bort", s->name),
			.add = add,
			.ends = s->n_fields == 0,
		};
		for (size_t j = 0; j < s->n_fields; j++) {
			const struct formdef_field *f = &s->fields[j];

			lines[n++] = (struct form_line) {
				.label = formdef_pick(&f->label, LANG_SV),
				.name = f->name,
				.kind = core_text(cx->lang, formdef_kind_text(f->kind)),
				.when = admin_form_when(cx, def, &f->when),
				.edit = arena_printf(cx->arena, "%s/fraga/%s", step, f->name),
				.up = i || j ? act(cx, v->action, "upp", f->name) : NULL,
				.down = i + 1 < def->n_steps || j + 1 < s->n_fields
					    ? act(cx, v->action, "ner", f->name)
					    : NULL,
				.remove = act(cx, v->action, "ta-bort", f->name),
				.add = add,
				.required = f->required,
				.ends = j + 1 == s->n_fields,
			};
		}
	}
	v->lines = lines;
	v->n_lines = n;
}

static void
fill_problems(struct cx *cx, const struct formdef *def, struct form_view *v)
{
	struct formdef_problem *problems = NULL;
	const char **stops;
	const char **notes;
	size_t n = 0;

	formdef_check(cx, def, &problems, &n);
	stops = arena_array(cx->arena, n + 1, sizeof(*stops));
	notes = arena_array(cx->arena, n + 1, sizeof(*notes));
	for (size_t i = 0; i < n; i++) {
		struct text_arg arg = TEXT_ARG(problems[i].arg ? problems[i].arg : "");
		const char *words =
		    core_text_format(cx->arena, cx->lang, problems[i].text, 1, &arg);

		if (problems[i].stops)
			stops[v->n_stops++] = words;
		else
			notes[v->n_notes++] = words;
	}
	v->stops = stops;
	v->notes = notes;
}

static void
fill_versions(struct cx *cx, const struct formdef_form *f, struct form_view *v)
{
	struct form_version_item *items = arena_array(cx->arena, f->n + 1, sizeof(*items));

	for (size_t i = 0; i < f->n; i++) {
		const struct formdef_version *x = &f->versions[i];

		items[i] = (struct form_version_item) {
			.number = x->number,
			.state = core_text(cx->lang, formdef_state_text(x->state)),
			.title = x->title,
			.author = x->author_name,
			.changed_at = x->changed_at,
			.look = arena_printf(cx->arena, "%s/visa/%" PRId64, v->action, x->number),
			.compare = i + 1 < f->n
				       ? arena_printf(cx->arena,
					     "%s/jamfor?fran=%" PRId64 "&till=%" PRId64, v->action,
					     f->versions[i + 1].number, x->number)
				       : NULL,
			.restore = f->draft ? NULL
					    : arena_printf(cx->arena, "%s/utkast/%" PRId64,
						  v->action, x->number),
		};
	}
	v->versions = items;
	v->n_versions = f->n;
}

/* What was just done, and what was refused. */
static void
fill_messages(struct cx *cx, const struct http_request *rq, struct form_view *v)
{
	static const struct {
		const char *code;
		unsigned text;
	} done[] = {
		{ "sparat", T_FORMS_SAVED },
		{ "publicerat", T_FORMS_PUBLISHED },
		{ "tillbaka", T_FORMS_WITHDRAWN },
		{ "kastat", T_FORMS_THROWN },
		{ "utkast", T_FORMS_BEGUN },
	};
	struct text_arg arg = TEXT_ARG(cx->fail.arg ? cx->fail.arg : "");

	for (size_t i = 0; i < ARRAY_LEN(done); i++)
		if (str_eqz(http_field(rq, "klart"), done[i].code))
			v->message = core_text(cx->lang, done[i].text);
	if (cx->fail.kind && cx->fail.text)
		v->fault = core_text_format(cx->arena, cx->lang, cx->fail.text, 1, &arg);
	else if (cx->fail.kind == ERR_CONFLICT)
		v->fault = core_text(cx->lang, T_FORMS_CONFLICT);
}

static enum err
fill_settings(struct cx *cx, struct http_request *rq, const struct formdef_form *f,
    struct form *typed, struct form_view *v)
{
	struct form *saved = form_new(cx, rq, setting_fields, ARRAY_LEN(setting_fields));
	enum err e;

	form_set(saved, "rev", arena_printf(cx->arena, "%" PRId64, f->rev));
	form_set(saved, "topic", f->topic_id ? id_string(cx->arena, f->topic_id) : "");
	form_set(saved, "unit", f->unit_id ? id_string(cx->arena, f->unit_id) : "");
	v->settings = typed ? typed : saved;
	if (typed && cx->fail.kind == ERR_CONFLICT) {
		v->theirs = saved->values;
		form_set(typed, "rev", form_value(saved, "rev"));
	}
	if ((e = options(cx, v->settings)))
		return e;
	return OK;
}

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id,
    struct form *settings, int status)
{
	struct form_view v = { .rq = rq };
	struct formdef_version draft = { 0 };
	struct formdef_form f = { 0 };
	struct page p;
	enum err e;

	if ((e = formdef_get(cx, id, &f)))
		return e;
	v.action = arena_printf(cx->arena, "/arbete/formular/%s", id_string(cx->arena, id));
	v.title = admin_form_title(&f);
	v.address = arena_printf(cx->arena, "/formular/%s", f.key);
	v.draft = f.draft;
	v.published = f.published;
	if ((e = fill_settings(cx, rq, &f, settings, &v)))
		return e;
	fill_messages(cx, rq, &v);
	if (settings && cx->fail.kind == ERR_CONFLICT)
		v.fault = NULL;
	if (!settings)
		cx->fail = (struct failure) { 0 }; /* said above the page, not in its form */
	if (f.draft) {
		if ((e = formdef_version_get(cx, f.draft->id, &draft)))
			return e;
		v.look = arena_printf(cx->arena, "%s/visa/%" PRId64, v.action, f.draft->number);
		fill_lines(cx, &draft.def, &v);
		fill_problems(cx, &draft.def, &v);
	}
	fill_versions(cx, &f, &v);
	page_begin(&p, cx, rq, v.title);
	admin_tpl_form(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_one(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	int64_t id = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)))
		return e;
	return draw(cx, rq, rs, id, NULL, 200);
}

static enum err
save_settings(
    struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	int64_t rev = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_rev(cx, rq, &rev)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = formdef_set(cx, id, rev, form_id(f, "topic"), form_id(f, "unit"))))
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(cx->arena, "/arbete/formular/%s?klart=sparat", id_string(cx->arena, id)));
}

static enum err
take_settings(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, setting_fields, ARRAY_LEN(setting_fields));
	int64_t id = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)) || (e = options(cx, f)))
		return e;
	e = save_settings(cx, rq, rs, id, f);
	if (e == ERR_CONFLICT || e == ERR_INVALID)
		return draw(cx, rq, rs, id, f, e == ERR_CONFLICT ? 409 : 422);
	return e;
}

/* A button of the page: its act inside a transaction, and where it leads. What is refused is said
 * on the page as it is now. */
typedef enum err act_fn(struct cx *cx, struct http_request *rq, int64_t id, int64_t rev,
    const void *arg, const char **ret_done);

static enum err
do_act(struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id, act_fn *fn,
    const void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct form *f = form_read(cx, rq, NULL, 0);
	const char *where = "";
	int64_t rev = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_rev(cx, rq, &rev)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = fn(cx, rq, id, rev, arg, &where)))
		return e;
	if (where[0] == '/')
		return web_once_end(cx, f->once, rs, &tx, where);
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(
		cx->arena, "/arbete/formular/%s?klart=%s", id_string(cx->arena, id), where));
}

static enum err
press(struct cx *cx, struct http_request *rq, struct http_response *rs, act_fn *fn, const void *arg)
{
	int64_t id = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)))
		return e;
	e = do_act(cx, rq, rs, id, fn, arg);
	if (e == ERR_CONFLICT || e == ERR_INVALID)
		return draw(cx, rq, rs, id, NULL, e == ERR_CONFLICT ? 409 : 422);
	return e;
}

static enum err
publish_act(struct cx *cx, struct http_request *rq, int64_t id, int64_t rev, const void *arg,
    const char **ret_done)
{
	const struct formdef_version *draft = arg;

	(void)rq;
	(void)id;
	if (draft->rev != rev)
		return fail(cx, ERR_CONFLICT, 0, NULL);
	*ret_done = "publicerat";
	return formdef_publish(cx, draft);
}

static enum err
take_publish(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form_draft_target t = { 0 };
	enum err e = admin_form_draft(cx, rq, &t);
	int64_t id = 0;

	if (e == ERR_CONFLICT && !http_param_id(rq, 0, &id))
		return draw(cx, rq, rs, id, NULL, 409);
	return e ? e : press(cx, rq, rs, publish_act, &t.draft);
}

static enum err
retire_act(struct cx *cx, struct http_request *rq, int64_t id, int64_t rev, const void *arg,
    const char **ret_done)
{
	(void)rq;
	(void)arg;
	*ret_done = "tillbaka";
	return formdef_retire(cx, id, rev);
}

static enum err
take_retire(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return press(cx, rq, rs, retire_act, NULL);
}

static enum err
throw_act(struct cx *cx, struct http_request *rq, int64_t id, int64_t rev, const void *arg,
    const char **ret_done)
{
	bool all = false;
	enum err e = formdef_draft_throw(cx, id, rev, &all);

	(void)rq;
	(void)arg;
	*ret_done = all ? "/arbete/formular" : "kastat";
	return e;
}

static enum err
take_throw(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return press(cx, rq, rs, throw_act, NULL);
}

static enum err
begin_act(struct cx *cx, struct http_request *rq, int64_t id, int64_t rev, const void *arg,
    const char **ret_done)
{
	int64_t number = 0;

	(void)rev;
	(void)arg;
	if (!str_int(str_of(rq->params[1]), &number))
		return fail(cx, ERR_MISSING, 0, NULL);
	*ret_done = "utkast";
	return formdef_draft_begin(cx, id, number);
}

static enum err
take_begin(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return press(cx, rq, rs, begin_act, NULL);
}

static void
swap_fields(struct formdef_field *a, struct formdef_field *b)
{
	struct formdef_field t = *a;

	*a = *b;
	*b = t;
}

/* A question one place up or down; past the end of its step it goes into the next one. */
static void
move_field(struct cx *cx, struct formdef *def, size_t i, size_t j, bool up)
{
	struct formdef_step *s = &def->steps[i];
	struct formdef_step *to = up ? s - 1 : s + 1;
	struct formdef_field moved = s->fields[j];
	struct formdef_field *fields;

	if (up ? j > 0 : j + 1 < s->n_fields) {
		swap_fields(&s->fields[j], &s->fields[up ? j - 1 : j + 1]);
		return;
	}
	if (up ? i == 0 : i + 1 == def->n_steps)
		return;
	fields = arena_array(cx->arena, to->n_fields + 1, sizeof(*fields));
	if (to->n_fields)
		memcpy(&fields[up ? 0 : 1], to->fields, to->n_fields * sizeof(*fields));
	fields[up ? to->n_fields : 0] = moved;
	to->fields = fields;
	to->n_fields++;
	memmove(&s->fields[j], &s->fields[j + 1], (s->n_fields - j - 1) * sizeof(moved));
	s->n_fields--;
}

/* Moves (-1 up, 1 down) or removes (0) what has the name; false when nothing has. */
static bool
rearrange(struct cx *cx, struct formdef *def, const char *name, int way)
{
	for (size_t i = 0; i < def->n_steps; i++) {
		struct formdef_step *s = &def->steps[i];

		if (strcmp(s->name, name) == 0) {
			size_t to = way < 0 ? i - 1 : i + 1;
			struct formdef_step t = *s;

			if (way == 0) {
				memmove(s, s + 1, (def->n_steps - i - 1) * sizeof(*s));
				def->n_steps--;
			} else if (way < 0 ? i > 0 : to < def->n_steps) {
				*s = def->steps[to];
				def->steps[to] = t;
			}
			return true;
		}
		for (size_t j = 0; j < s->n_fields; j++) {
			if (strcmp(s->fields[j].name, name) != 0)
				continue;
			if (way) {
				move_field(cx, def, i, j, way < 0);
			} else {
				memmove(&s->fields[j], &s->fields[j + 1],
				    (s->n_fields - j - 1) * sizeof(s->fields[j]));
				s->n_fields--;
			}
			return true;
		}
	}
	return false;
}

static enum err
write_act(struct cx *cx, struct http_request *rq, int64_t id, int64_t rev, const void *arg,
    const char **ret_done)
{
	(void)rq;
	*ret_done = "sparat";
	return formdef_draft_write(cx, id, rev, arg);
}

static enum err
take_rearrange(struct cx *cx, struct http_request *rq, struct http_response *rs, int way)
{
	struct form_draft_target t = { 0 };
	int64_t id = 0;
	enum err e = admin_form_draft(cx, rq, &t);

	if (e == ERR_CONFLICT && !http_param_id(rq, 0, &id))
		return draw(cx, rq, rs, id, NULL, 409);
	if (e)
		return e;
	if (!rearrange(cx, &t.draft.def, rq->params[1], way))
		return fail(cx, ERR_MISSING, 0, NULL);
	return press(cx, rq, rs, write_act, &t.draft.def);
}

static enum err
take_up(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return take_rearrange(cx, rq, rs, -1);
}

static enum err
take_down(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return take_rearrange(cx, rq, rs, 1);
}

static enum err
take_remove(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return take_rearrange(cx, rq, rs, 0);
}

static enum err
show_compare(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form_compare_view v = { 0 };
	struct formdef_version from = { 0 };
	struct formdef_version to = { 0 };
	struct formdef_form f = { 0 };
	struct page p;
	int64_t id = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)) || (e = formdef_get(cx, id, &f)))
		return e;
	if (!str_int(http_field(rq, "fran"), &v.from) || !str_int(http_field(rq, "till"), &v.to))
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = admin_form_version(cx, &f, v.from, &from)) ||
	    (e = admin_form_version(cx, &f, v.to, &to)))
		return e;
	v.form_title = admin_form_title(&f);
	v.back = arena_printf(cx->arena, "/arbete/formular/%s", id_string(cx->arena, id));
	v.parts = text_diff(cx->arena, str_of(admin_form_words(cx, &from.def)),
	    str_of(admin_form_words(cx, &to.def)), &v.n_parts);
	page_begin(&p, cx, rq, v.form_title);
	admin_tpl_form_compare(&p.h, &v);
	return page_send(&p, rs, 200);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/formular", PERM_FORMS, show_forms, 0 },
	{ HTTP_POST, "/arbete/formular", PERM_FORMS, take_new, 0 },
	{ HTTP_GET, "/arbete/formular/{id}", PERM_FORMS, show_one, 0 },
	{ HTTP_POST, "/arbete/formular/{id}", PERM_FORMS, take_settings, 0 },
	{ HTTP_GET, "/arbete/formular/{id}/jamfor", PERM_FORMS, show_compare, 0 },
	{ HTTP_POST, "/arbete/formular/{id}/publicera", PERM_FORMS, take_publish, 0 },
	{ HTTP_POST, "/arbete/formular/{id}/dra-tillbaka", PERM_FORMS, take_retire, 0 },
	{ HTTP_POST, "/arbete/formular/{id}/kasta", PERM_FORMS, take_throw, 0 },
	{ HTTP_POST, "/arbete/formular/{id}/utkast/{number}", PERM_FORMS, take_begin, 0 },
	{ HTTP_POST, "/arbete/formular/{id}/upp/{name}", PERM_FORMS, take_up, 0 },
	{ HTTP_POST, "/arbete/formular/{id}/ner/{name}", PERM_FORMS, take_down, 0 },
	{ HTTP_POST, "/arbete/formular/{id}/ta-bort/{name}", PERM_FORMS, take_remove, 0 },
};

const struct http_routes admin_form_routes = { routes, ARRAY_LEN(routes) };
