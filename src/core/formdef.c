/* Forms and their versions. Definitions are parsed outside transactions: what is published has been
 * read and checked before, and its revision says that it is still the same. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/formdef_version.h"

#include "base/id.h"
#include "core/i18n.h"
#include "core/link.h"
#include "core/role.h"
#include "core/tree.h"
#include "db/db.h"
#include "gen/core_q.h"

struct link
link_form(int64_t id)
{
	return (struct link) { LINK_FORM, id };
}

static enum err
read_versions(struct cx *cx, struct formdef_form *f)
{
	struct core_q_form_version_list *rows = NULL;
	enum err e;

	if ((e = core_q_form_version_list(cx, f->id, &rows, &f->n)))
		return e;
	f->versions = arena_array(cx->arena, f->n + 1, sizeof(*f->versions));
	for (size_t i = 0; i < f->n; i++) {
		f->versions[i] = (struct formdef_version) {
			.id = rows[i].id,
			.rev = rows[i].rev,
			.form_id = f->id,
			.number = rows[i].number,
			.state = (enum formdef_state)rows[i].state,
			.key = f->key,
			.use = f->use,
			.title = rows[i].title,
			.author_name = rows[i].author_name,
			.topic_id = f->topic_id,
			.changed_at = rows[i].changed_at,
			.published_at = rows[i].published_at,
			.retired_at = rows[i].retired_at,
		};
		if (rows[i].state == FORMDEF_DRAFT)
			f->draft = &f->versions[i];
		if (rows[i].state == FORMDEF_PUBLISHED)
			f->published = &f->versions[i];
	}
	return OK;
}

enum err
formdef_list(struct cx *cx, struct formdef_form **ret_forms, size_t *ret_n)
{
	struct core_q_form_list *rows = NULL;
	struct formdef_form *forms;
	size_t n = 0;
	enum err e;

	if ((e = core_q_form_list(cx, &rows, &n)))
		return e;
	forms = arena_array(cx->arena, n + 1, sizeof(*forms));
	for (size_t i = 0; i < n; i++) {
		forms[i] = (struct formdef_form) {
			.id = rows[i].id,
			.key = rows[i].key,
			.use = (enum formdef_use)rows[i].use,
			.topic_id = rows[i].topic_id,
			.unit_id = rows[i].unit_id,
		};
		if ((e = read_versions(cx, &forms[i])))
			return e;
	}
	*ret_forms = forms;
	*ret_n = n;
	return OK;
}

enum err
formdef_get(struct cx *cx, int64_t id, struct formdef_form *ret_form)
{
	struct core_q_form_get row = { 0 };
	struct formdef_form f = { .id = id };
	enum err e;

	if ((e = core_q_form_get(cx, id, &row)))
		return e;
	f.rev = row.rev;
	f.key = row.key;
	f.use = (enum formdef_use)row.use;
	f.topic_id = row.topic_id;
	f.unit_id = row.unit_id;
	if ((e = read_versions(cx, &f)))
		return e;
	*ret_form = f;
	return OK;
}

enum err
formdef_version_get(struct cx *cx, int64_t id, struct formdef_version *ret_v)
{
	struct core_q_form_version_get row = { 0 };
	struct formdef_version v = { .id = id };
	enum err e;

	if ((e = core_q_form_version_get(cx, id, &row)))
		return e;
	v.rev = row.rev;
	v.form_id = row.form_id;
	v.number = row.number;
	v.state = (enum formdef_state)row.state;
	v.key = row.key;
	v.title = row.title;
	v.use = (enum formdef_use)row.use;
	v.topic_id = row.topic_id;
	v.changed_at = row.changed_at;
	v.published_at = row.published_at;
	v.retired_at = row.retired_at;
	if ((e = formdef_read(cx, str_of(row.body), &v.def)))
		return e;
	*ret_v = v;
	return OK;
}

enum err
formdef_by_key(struct cx *cx, const char *key, struct formdef_version *ret_v)
{
	struct core_q_form_find row = { 0 };
	struct formdef_form f = { 0 };
	bool found = false;
	enum err e;

	if ((e = core_q_form_find(cx, key, &found, &row)))
		return e;
	if (!found)
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = formdef_get(cx, row.id, &f)))
		return e;
	if (!f.published)
		return fail(cx, ERR_MISSING, 0, NULL);
	return formdef_version_get(cx, f.published->id, ret_v);
}

enum err
formdef_of_topic(struct cx *cx, int64_t topic_id, struct formdef_version *ret_v)
{
	struct core_q_form_of_topic row = { 0 };
	bool found = false;
	enum err e;

	*ret_v = (struct formdef_version) { 0 };
	if (!topic_id || (e = core_q_form_of_topic(cx, topic_id, &found, &row)) || !found)
		return topic_id ? e : OK;
	return formdef_version_get(cx, row.version_id, ret_v);
}

enum err
formdef_begun(struct cx *cx, int64_t version_id, struct formdef_version *ret_v)
{
	enum err e = formdef_version_get(cx, version_id, ret_v);

	if (!e && !ret_v->published_at && !base_broken("formdef-begun"))
		return fail(cx, ERR_MISSING, 0, NULL);
	return e;
}

static const char *
body_of(struct cx *cx, const struct formdef *def)
{
	struct buf b;

	buf_init(&b, cx->arena, FORMDEF_JSON_MAX);
	formdef_write(&b, def);
	return buf_over(&b) ? NULL : b.p;
}

static enum err
add_version(struct cx *cx, int64_t form_id, int64_t number, const char *title, const char *body)
{
	return core_q_form_version_add(cx,
	    &(struct core_q_form_version_add_in) {
		.id = id_new(),
		.form_id = form_id,
		.number = number,
		.state = FORMDEF_DRAFT,
		.title = title,
		.body = body,
		.author_id = cx->viewer.user,
		.changed_at = cx->now,
	    },
	    NULL);
}

/* The key that was given, or a free one made from the title. */
static enum err
find_key(struct cx *cx, const struct formdef_new *in, const char **ret_key)
{
	enum { TRIES = 100 };
	const char *base = in->key[0] ? in->key : tree_key_from(cx, in->def->title.in[LANG_SV]);
	struct core_q_form_find row = { 0 };
	bool found = true;
	enum err e;

	if (!tree_key_valid(base))
		return fail_field(cx, "key", T_FORMDEF_KEY_WRONG, NULL);
	*ret_key = base;
	for (int i = 2; i < TRIES; i++) {
		if ((e = core_q_form_find(cx, *ret_key, &found, &row)) || !found)
			return e;
		if (in->key[0])
			break;
		*ret_key = arena_printf(cx->arena, "%.50s-%d", base, i);
	}
	return fail_field(cx, "key", T_FORMDEF_KEY_TAKEN, NULL);
}

enum err
formdef_add(struct cx *cx, const struct formdef_new *in, int64_t *ret_id)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const char *body = body_of(cx, in->def);
	const char *key = NULL;
	int64_t id = id_new();
	enum err e;

	if (!body)
		return fail(cx, ERR_LIMIT, 0, NULL);
	if ((e = db_begin(cx, &tx)) || (e = find_key(cx, in, &key)) ||
	    (e = core_q_form_add(
		 cx, id, key, FORMDEF_USE_TOPIC, in->topic_id, in->unit_id, NULL)) ||
	    (e = add_version(cx, id, 1, in->def->title.in[LANG_SV], body)) ||
	    (e = event_add(cx, EV_FORM_ADDED, link_form(id))) || (e = db_commit(&tx)))
		return e;
	*ret_id = id;
	return OK;
}

enum err
formdef_set(struct cx *cx, int64_t id, int64_t rev, int64_t topic_id, int64_t unit_id)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct formdef_form f = { 0 };
	struct core_q_form_of_topic other = { 0 };
	bool found = false;
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = formdef_get(cx, id, &f)))
		return e;
	if (topic_id && f.published && topic_id != f.topic_id) {
		if ((e = core_q_form_of_topic(cx, topic_id, &found, &other)))
			return e;
		if (found)
			return fail_field(cx, "topic", T_FORMDEF_TOPIC_TAKEN, NULL);
	}
	if ((e = core_q_form_set(cx, id, rev, topic_id, unit_id)) ||
	    (e = event_add(cx, EV_FORM_CHANGED, link_form(id))))
		return e;
	return db_commit(&tx);
}

static enum err
draft_of(struct cx *cx, int64_t id, int64_t rev, struct formdef_form *ret_form)
{
	enum err e = formdef_get(cx, id, ret_form);

	if (e)
		return e;
	if (!ret_form->draft || (ret_form->draft->rev != rev && !base_broken("formdef-rev")))
		return fail(cx, ERR_CONFLICT, 0, NULL);
	return OK;
}

enum err
formdef_draft_write(struct cx *cx, int64_t id, int64_t rev, const struct formdef *def)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const char *body = body_of(cx, def);
	struct formdef_form f = { 0 };
	enum err e;

	if (!body)
		return fail(cx, ERR_LIMIT, 0, NULL);
	if ((e = db_begin(cx, &tx)) || (e = draft_of(cx, id, rev, &f)) ||
	    (e = core_q_form_version_write(cx,
		 &(struct core_q_form_version_write_in) {
		     .id = f.draft->id,
		     .rev = f.draft->rev,
		     .title = def->title.in[LANG_SV],
		     .body = body,
		     .author_id = cx->viewer.user,
		     .changed_at = cx->now,
		 })) ||
	    (e = event_add(cx, EV_FORM_WRITTEN, link_form(id))))
		return e;
	return db_commit(&tx);
}

enum err
formdef_draft_begin(struct cx *cx, int64_t id, int64_t number)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct core_q_form_version_get from = { 0 };
	struct formdef_form f = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = formdef_get(cx, id, &f)))
		return e;
	if (f.draft)
		return fail(cx, ERR_CONFLICT, 0, NULL);
	for (size_t i = 0; i < f.n; i++)
		if (f.versions[i].number == number)
			from.form_id = f.versions[i].id;
	if (!from.form_id)
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = core_q_form_version_get(cx, from.form_id, &from)) ||
	    (e = add_version(cx, id, f.versions[0].number + 1, from.title, from.body)) ||
	    (e = event_add(cx, EV_FORM_WRITTEN, link_form(id))))
		return e;
	return db_commit(&tx);
}

enum err
formdef_draft_throw(struct cx *cx, int64_t id, int64_t rev, bool *ret_all)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct formdef_form f = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = draft_of(cx, id, rev, &f)) ||
	    (e = core_q_form_version_throw(cx, f.draft->id, f.draft->rev)))
		return e;
	*ret_all = f.n == 1;
	if (*ret_all && (e = core_q_form_remove(cx, id, NULL)))
		return e;
	if ((e = event_add(cx, EV_FORM_DISCARDED, link_form(id))))
		return e;
	return db_commit(&tx);
}

static enum err
set_state(struct cx *cx, const struct formdef_version *v, enum formdef_state state)
{
	return core_q_form_version_state(
	    cx, &(struct core_q_form_version_state_in) {
		    .id = v->id,
		    .rev = v->rev,
		    .state = state,
		    .changed_at = cx->now,
		    .published_at = state == FORMDEF_PUBLISHED ? cx->now : v->published_at,
		    .retired_at = state == FORMDEF_RETIRED ? cx->now : 0,
		});
}

static enum err
check_stops(struct cx *cx, const struct formdef *def)
{
	struct formdef_problem *problems = NULL;
	size_t n = 0;

	formdef_check(cx, def, &problems, &n);
	for (size_t i = 0; i < n; i++)
		if (problems[i].stops)
			return fail(cx, ERR_INVALID, problems[i].text, problems[i].arg);
	return OK;
}

enum err
formdef_publish(struct cx *cx, const struct formdef_version *draft)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct core_q_form_of_topic other = { 0 };
	struct formdef_form f = { 0 };
	bool found = false;
	enum err e;

	if ((e = check_stops(cx, &draft->def)) || (e = db_begin(cx, &tx)) ||
	    (e = draft_of(cx, draft->form_id, draft->rev, &f)))
		return e;
	if (f.topic_id && (e = core_q_form_of_topic(cx, f.topic_id, &found, &other)))
		return e;
	if (found && other.id != f.id)
		return fail(cx, ERR_INVALID, T_FORMDEF_TOPIC_TAKEN, NULL);
	if ((f.published && (e = set_state(cx, f.published, FORMDEF_RETIRED))) ||
	    (e = set_state(cx, f.draft, FORMDEF_PUBLISHED)) ||
	    (e = event_add(cx, EV_FORM_PUBLISHED, link_form(f.id))))
		return e;
	return db_commit(&tx);
}

enum err
formdef_retire(struct cx *cx, int64_t id, int64_t rev)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct formdef_form f = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = formdef_get(cx, id, &f)))
		return e;
	if (!f.published || f.published->rev != rev)
		return fail(cx, ERR_CONFLICT, 0, NULL);
	if ((e = set_state(cx, f.published, FORMDEF_RETIRED)) ||
	    (e = event_add(cx, EV_FORM_RETIRED, link_form(id))))
		return e;
	return db_commit(&tx);
}

enum err
formdef_link_name(struct cx *cx, int64_t id, struct link_name *ret_name)
{
	struct formdef_form f = { 0 };
	enum err e;

	if ((e = formdef_get(cx, id, &f)))
		return e;
	*ret_name = (struct link_name) {
		.text = f.n && f.versions[0].title[0] ? f.versions[0].title : f.key,
		.address = core_may(cx, PERM_FORMS) ? arena_printf(cx->arena, "/arbete/formular/%s",
							  id_string(cx->arena, id))
						    : NULL,
	};
	return OK;
}

enum err
formdef_link_view(struct cx *cx, int64_t id, struct link_view *ret_view)
{
	struct link_name name = { 0 };
	enum err e;

	if (!core_may(cx, PERM_FORMS))
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = formdef_link_name(cx, id, &name)))
		return e;
	*ret_view = (struct link_view) {
		.level = ACCESS_WRITE, .title = name.text, .address = name.address
	};
	return OK;
}
