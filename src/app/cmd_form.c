/* Forms as files: what municipalities share. A form that is taken in is a draft; somebody looks at
 * it and publishes it. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "app/form.h"

#include "base/file.h"
#include "core/formdef_version.h"
#include "core/i18n.h"
#include "core/unit.h"
#include "db/db.h"
#include "gen/core_q.h"

enum { FILE_MAX = 16 * 1024 * 1024 };

static void
print_form(struct cx *cx, const struct topics *topics, const struct units *units,
    const struct formdef_form *f, const struct formdef *def)
{
	const struct core_q_topic_list *topic = topics_find(topics, f->topic_id);
	const struct core_q_unit_list *unit = units_find(units, f->unit_id);
	struct formdef_shared shared = {
		.key = f->key,
		.topic = topic ? topic->key : "",
		.unit = unit ? unit->key : "",
		.def = *def,
	};
	struct buf b;

	buf_init(&b, cx->arena, (size_t)4 * FORMDEF_JSON_MAX);
	formdef_shared_write(&b, &shared);
	puts(b.p);
}

enum exit_code
app_form_export(struct cx *cx)
{
	struct formdef_form *forms = NULL;
	struct topics topics = { 0 };
	struct units units = { 0 };
	size_t n = 0;
	enum err e;

	if ((e = formdef_list(cx, &forms, &n)) || (e = topics_get(cx, &topics)) ||
	    (e = units_get(cx, &units)))
		return app_failed(cx, e, "the forms cannot be read");
	for (size_t i = 0; i < n && !base_broken("formdef-export"); i++) {
		const struct formdef_version *v =
		    forms[i].published ? forms[i].published : &forms[i].versions[0];
		struct formdef_version whole = { 0 };

		if ((e = formdef_version_get(cx, v->id, &whole)))
			return app_failed(cx, e, "a form cannot be read");
		print_form(cx, &topics, &units, &forms[i], &whole.def);
	}
	return EXIT_DONE;
}

/* One form into the site: a new one, or a draft of the one with its key. */
struct taking {
	struct formdef_shared shared;
	const char *outcome;
};

static enum err
put_draft(struct cx *cx, int64_t id, const struct formdef *def)
{
	struct formdef_form f = { 0 };
	enum err e;

	if ((e = formdef_get(cx, id, &f)))
		return e;
	if (!f.draft && ((e = formdef_draft_begin(cx, id, f.versions[0].number)) ||
			    (e = formdef_get(cx, id, &f))))
		return e;
	return formdef_draft_write(cx, id, f.draft->rev, def);
}

static enum err
put_form(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct taking *t = arg;
	const struct core_q_topic_list *topic;
	const struct core_q_unit_list *unit;
	struct core_q_form_find row = { 0 };
	struct topics topics = { 0 };
	struct units units = { 0 };
	bool found = false;
	int64_t id = 0;
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = topics_get(cx, &topics)) ||
	    (e = units_get(cx, &units)) || (e = core_q_form_find(cx, t->shared.key, &found, &row)))
		return e;
	topic = topics_find_key(&topics, str_of(t->shared.topic));
	unit = units_find_key(&units, str_of(t->shared.unit));
	t->outcome = found ? "changed" : "added";
	e = found ? put_draft(cx, row.id, &t->shared.def)
		  : formdef_add(cx,
			&(struct formdef_new) {
			    .key = t->shared.key,
			    .topic_id = topic ? topic->id : 0,
			    .unit_id = unit ? unit->id : 0,
			    .def = &t->shared.def,
			},
			&id);
	return e ? e : db_commit(&tx);
}

static void
print_problems(struct cx *cx, const struct formdef *def)
{
	struct formdef_problem *problems = NULL;
	size_t n = 0;

	formdef_check(cx, def, &problems, &n);
	for (size_t i = 0; i < n; i++) {
		struct text_arg arg = TEXT_ARG(problems[i].arg ? problems[i].arg : "");

		printf("  %s: %s\n", problems[i].stops ? "before publishing" : "note",
		    core_text_format(cx->arena, cx->lang, problems[i].text, 1, &arg));
	}
}

/* False when the line was refused. */
static bool
take_line(struct cx *cx, struct str line, int64_t number, bool dry_run)
{
	struct taking t = { .outcome = "read" };
	enum err e;

	cx->fail = (struct failure) { 0 };
	e = formdef_shared_read(cx, line, &t.shared);
	if (!e && !dry_run)
		e = db_attempt(cx, put_form, &t);
	if (e) {
		fprintf(stderr, "lyhord: line %" PRId64 ": ", number);
		app_failed(cx, e, "the form is refused");
		return false;
	}
	printf("%s %s: %s\n", t.outcome, t.shared.key, formdef_pick(&t.shared.def.title, cx->lang));
	print_problems(cx, &t.shared.def);
	return true;
}

enum exit_code
app_form_import(struct cx *cx, const char *path, bool dry_run)
{
	struct str rest = { 0 };
	struct str line;
	int64_t number = 0;
	bool good = true;

	if (file_read(cx->arena, path, FILE_MAX, &rest)) {
		fprintf(stderr, "lyhord: cannot read %s.\n", path);
		return EXIT_FAILED;
	}
	if (dry_run)
		puts("tried only, nothing is written");
	while (str_split(&rest, '\n', &line)) {
		number++;
		if (str_trim(line).n)
			good = take_line(cx, str_trim(line), number, dry_run) && good;
	}
	return good ? EXIT_DONE : EXIT_FAILED;
}

enum err
app_form_demo(struct cx *cx, struct str lines)
{
	struct str line;
	enum err e = OK;

	while (!e && str_split(&lines, '\n', &line)) {
		struct taking t = { 0 };
		struct core_q_form_find row = { 0 };
		struct formdef_version v = { 0 };
		struct formdef_form f = { 0 };
		bool found = false;

		if (!str_trim(line).n)
			continue;
		if ((e = formdef_shared_read(cx, line, &t.shared)) ||
		    (e = db_attempt(cx, put_form, &t)) ||
		    (e = core_q_form_find(cx, t.shared.key, &found, &row)) ||
		    (e = formdef_get(cx, row.id, &f)) ||
		    (e = formdef_version_get(cx, f.draft->id, &v)))
			return e;
		e = formdef_publish(cx, &v);
	}
	return e;
}
