/* Approved text. A language has at most one open version (draft or in review); what is shown
 * follows from the approved versions and the clock, so nothing has to happen at midnight. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/document.h"

#include "base/id.h"
#include "core/i18n.h"
#include "core/link.h"
#include "core/role.h"
#include "core/unit.h"
#include "db/db.h"
#include "gen/core_q.h"
#include "text/collate.h"

struct link
document_link(int64_t id)
{
	return (struct link) { LINK_DOCUMENT, id };
}

unsigned
document_state_text(enum document_state state)
{
	switch (state) {
	case DOCUMENT_DRAFT:
		return T_DOC_DRAFT;
	case DOCUMENT_REVIEW:
		return T_DOC_REVIEW;
	case DOCUMENT_APPROVED:
		return T_DOC_APPROVED;
	case DOCUMENT_DISCARDED:
		return T_DOC_DISCARDED;
	}
	return T_NONE;
}

static bool
is_shown(const struct document_version *v, int64_t at)
{
	return v->state == DOCUMENT_APPROVED && v->shown_from <= at &&
	       (!v->shown_until || v->shown_until > at);
}

static void
sort_out(struct document *d, int64_t now)
{
	for (enum lang l = LANG_SV; l < N_LANG; l++) {
		struct document_language *g = &d->langs[l];

		for (size_t i = 0; i < g->n; i++) {
			const struct document_version *v = &g->versions[i];

			if (v->state == DOCUMENT_DRAFT || v->state == DOCUMENT_REVIEW)
				g->open = v;
			if (!g->shown && is_shown(v, now))
				g->shown = v;
		}
		g->outdated = !base_broken("outdated") && l != LANG_SV && g->shown &&
			      d->langs[LANG_SV].shown &&
			      g->shown->source < d->langs[LANG_SV].shown->number;
	}
}

static enum err
read_versions(struct cx *cx, struct document *d)
{
	struct core_q_version_list *rows = NULL;
	size_t n = 0;
	enum err e;

	if ((e = core_q_version_list(cx, d->id, &rows, &n)))
		return e;
	for (enum lang l = LANG_SV; l < N_LANG; l++)
		d->langs[l].versions =
		    arena_array(cx->arena, n + 1, sizeof(struct document_version));
	for (size_t i = 0; i < n; i++) {
		struct document_language *g = &d->langs[rows[i].lang];

		g->versions[g->n++] = (struct document_version) {
			.id = rows[i].id,
			.rev = rows[i].rev,
			.number = rows[i].number,
			.state = (enum document_state)rows[i].state,
			.title = rows[i].title,
			.source = rows[i].source,
			.note = rows[i].note,
			.author = rows[i].author,
			.author_name = rows[i].author_name,
			.approver_name = rows[i].approver_name,
			.changed_at = rows[i].changed_at,
			.shown_from = rows[i].shown_from,
			.shown_until = rows[i].shown_until,
		};
	}
	sort_out(d, cx->now);
	return OK;
}

enum err
documents_get(struct cx *cx, struct document **ret_documents, size_t *ret_n)
{
	struct core_q_document_list *rows = NULL;
	struct document *all;
	size_t n = 0;
	enum err e;

	if ((e = core_q_document_list(cx, &rows, &n)))
		return e;
	all = arena_array(cx->arena, n + 1, sizeof(*all));
	for (size_t i = 0; i < n; i++) {
		all[i] = (struct document) { .id = rows[i].id, .key = rows[i].key };
		if ((e = read_versions(cx, &all[i])))
			return e;
	}
	*ret_documents = all;
	*ret_n = n;
	return OK;
}

enum err
document_get(struct cx *cx, int64_t id, struct document *ret_document)
{
	struct core_q_document_get row = { 0 };
	struct document d = { .id = id };
	enum err e;

	if ((e = core_q_document_get(cx, id, &row)))
		return e;
	d.key = row.key;
	d.rev = row.rev;
	d.topic_id = row.topic_id;
	d.of = (struct link) { .kind = (enum link_kind)row.of_kind, .id = row.of_id };
	if ((e = read_versions(cx, &d)))
		return e;
	*ret_document = d;
	return OK;
}

enum err
document_version_get(
    struct cx *cx, int64_t id, enum lang lang, int64_t number, struct document_version *ret_version)
{
	struct core_q_version_get row = { 0 };
	enum err e;

	if ((e = core_q_version_get(cx, id, lang, number, &row)))
		return e;
	*ret_version = (struct document_version) {
		.id = row.id,
		.rev = row.rev,
		.number = number,
		.state = (enum document_state)row.state,
		.title = row.title,
		.body = row.body,
		.source = row.source,
		.note = row.note,
		.author = row.author,
		.approver = row.approver,
		.shown_from = row.shown_from,
		.shown_until = row.shown_until,
	};
	return OK;
}

/* The next moment after now at which some approved version of the language comes or goes. */
static int64_t
next_change(const struct document_language *g, int64_t now)
{
	int64_t next = 0;

	for (size_t i = 0; i < g->n; i++) {
		const struct document_version *v = &g->versions[i];
		const int64_t moments[] = { v->shown_from, v->shown_until };

		for (size_t m = 0; v->state == DOCUMENT_APPROVED && m < ARRAY_LEN(moments); m++)
			if (moments[m] > now && (!next || moments[m] < next))
				next = moments[m];
	}
	return next;
}

enum err
document_shown(struct cx *cx, const char *key, int64_t *ret_id, enum lang *ret_lang,
    struct document_version *ret_version, int64_t *ret_until)
{
	struct core_q_document_find row = { 0 };
	struct document d = { 0 };
	enum lang lang = cx->lang;
	bool found = false;
	enum err e;

	if ((e = core_q_document_find(cx, key, &found, &row)))
		return e;
	if (!found)
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = document_get(cx, row.id, &d)))
		return e;
	if (!d.langs[lang].shown)
		lang = LANG_SV;
	if (!d.langs[lang].shown)
		return fail(cx, ERR_MISSING, 0, NULL);
	*ret_until = next_change(&d.langs[cx->lang], cx->now);
	if (!*ret_until || lang == cx->lang)
		*ret_until = *ret_until ? *ret_until : next_change(&d.langs[lang], cx->now);
	*ret_id = row.id;
	*ret_lang = lang;
	return document_version_get(cx, row.id, lang, d.langs[lang].shown->number, ret_version);
}

enum err
document_add(struct cx *cx, const char *key, int64_t position, const char *titles[N_LANG],
    const char *bodies[N_LANG])
{
	int64_t id = id_new();
	enum err e;

	if ((e = core_q_document_add(cx, id, key, position, 0, 0, NULL)))
		return e;
	for (enum lang l = LANG_SV; l < N_LANG; l++)
		if ((e = core_q_version_add(cx,
			 &(struct core_q_version_add_in) {
			     .id = id_new(),
			     .document_id = id,
			     .lang = l,
			     .number = 1,
			     .state = DOCUMENT_APPROVED,
			     .title = titles[l],
			     .body = bodies[l],
			     .source = l == LANG_SV ? 0 : 1,
			     .note = "",
			     .changed_at = cx->now,
			     .shown_from = cx->now,
			 },
			 NULL)))
			return e;
	return event_add(cx, EV_DOCUMENT_APPROVED, document_link(id));
}

enum err
document_add_of(struct cx *cx, struct link of, enum lang lang, const char *title, const char *body,
    int64_t shown_from, int64_t *ret_id)
{
	int64_t id = id_new();
	const char *key =
	    arena_printf(cx->arena, "%d-%s", (int)of.kind, id_string(cx->arena, of.id));
	enum err e;

	if ((e = core_q_document_add(cx, id, key, 0, of.kind, of.id, NULL)))
		return e;
	*ret_id = id;
	if (!title)
		return OK;
	e = core_q_version_add(cx,
	    &(struct core_q_version_add_in) {
		.id = id_new(),
		.document_id = id,
		.lang = lang,
		.number = 1,
		.state = DOCUMENT_APPROVED,
		.title = title,
		.body = body,
		.note = "",
		.changed_at = shown_from,
		.shown_from = shown_from,
	    },
	    NULL);
	return e ? e : event_add(cx, EV_DOCUMENT_APPROVED, document_link(id));
}

int64_t
document_changes_at(const struct document *d, int64_t now)
{
	int64_t next = 0;

	for (enum lang l = LANG_SV; l < N_LANG; l++) {
		int64_t at = next_change(&d->langs[l], now);

		if (at && (!next || at < next))
			next = at;
	}
	return next;
}

/* The open version with its text, in one of the states and of the revision that the caller saw. */
static enum err
open_version(struct cx *cx, int64_t id, enum lang lang, int64_t rev, unsigned states,
    struct document *ret_document, struct document_version *ret_version)
{
	const struct document_version *open;
	enum err e;

	if ((e = document_get(cx, id, ret_document)))
		return e;
	open = ret_document->langs[lang].open;
	if (!open || open->rev != rev || !(states & 1u << open->state))
		return fail(cx, ERR_CONFLICT, 0, NULL);
	return document_version_get(cx, id, lang, open->number, ret_version);
}

static enum err
set_version(
    struct cx *cx, int64_t document_id, const struct document_version *v, enum event_kind event)
{
	enum err e = core_q_version_set(cx, &(struct core_q_version_set_in) {
						.id = v->id,
						.rev = v->rev,
						.state = v->state,
						.title = v->title,
						.body = v->body,
						.source = v->source,
						.note = v->note,
						.author_id = v->author,
						.approver_id = v->approver,
						.changed_at = cx->now,
						.shown_from = v->shown_from,
						.shown_until = v->shown_until,
					    });

	return e ? e : event_add(cx, event, document_link(document_id));
}

/* A translation is made from the Swedish that is shown, else from the newest there is. */
static int64_t
source_now(const struct document *d, enum lang lang)
{
	const struct document_language *sv = &d->langs[LANG_SV];

	if (lang == LANG_SV)
		return 0;
	return sv->shown ? sv->shown->number : sv->n ? sv->versions[0].number : 0;
}

enum err
document_write(struct cx *cx, int64_t id, enum lang lang, int64_t rev, const char *title,
    const char *body, int64_t *ret_number)
{
	struct document d = { 0 };
	struct document_version v = { 0 };
	int64_t number;
	enum err e;

	if ((e = document_get(cx, id, &d)))
		return e;
	if (d.langs[lang].open) {
		if ((e = open_version(cx, id, lang, rev, 1u << DOCUMENT_DRAFT, &d, &v)))
			return e;
		v.title = title;
		v.body = body;
		v.source = source_now(&d, lang);
		v.author = cx->viewer.user;
		*ret_number = v.number;
		return set_version(cx, id, &v, EV_DOCUMENT_WRITTEN);
	}
	if (rev != 0)
		return fail(cx, ERR_CONFLICT, 0, NULL);
	number = d.langs[lang].n ? d.langs[lang].versions[0].number + 1 : 1;
	e = core_q_version_add(cx,
	    &(struct core_q_version_add_in) {
		.id = id_new(),
		.document_id = id,
		.lang = lang,
		.number = number,
		.state = DOCUMENT_DRAFT,
		.title = title,
		.body = body,
		.source = source_now(&d, lang),
		.note = "",
		.author_id = cx->viewer.user,
		.changed_at = cx->now,
	    },
	    NULL);
	if (e)
		return e;
	*ret_number = number;
	return event_add(cx, EV_DOCUMENT_WRITTEN, document_link(id));
}

enum err
document_restore(struct cx *cx, int64_t id, enum lang lang, int64_t number)
{
	struct document_version old = { 0 };
	int64_t made = 0;
	enum err e;

	if ((e = document_version_get(cx, id, lang, number, &old)))
		return e;
	return document_write(cx, id, lang, 0, old.title, old.body, &made);
}

enum err
document_send(struct cx *cx, int64_t id, enum lang lang, int64_t rev)
{
	struct document d = { 0 };
	struct document_version v = { 0 };
	enum err e = open_version(cx, id, lang, rev, 1u << DOCUMENT_DRAFT, &d, &v);

	if (e)
		return e;
	v.state = DOCUMENT_REVIEW;
	v.note = "";
	return set_version(cx, id, &v, EV_DOCUMENT_SENT);
}

enum err
document_return(struct cx *cx, int64_t id, enum lang lang, int64_t rev, const char *note)
{
	struct document d = { 0 };
	struct document_version v = { 0 };
	enum err e = open_version(cx, id, lang, rev, 1u << DOCUMENT_REVIEW, &d, &v);

	if (e)
		return e;
	v.state = DOCUMENT_DRAFT;
	v.note = note;
	return set_version(cx, id, &v, EV_DOCUMENT_RETURNED);
}

enum err
document_approve(
    struct cx *cx, int64_t id, enum lang lang, int64_t rev, int64_t from, int64_t until)
{
	struct document d = { 0 };
	struct document_version v = { 0 };
	enum err e = open_version(cx, id, lang, rev, 1u << DOCUMENT_REVIEW, &d, &v);

	if (e)
		return e;
	if (v.author == cx->viewer.user && !base_broken("four-eyes"))
		return fail(cx, ERR_DENIED, T_DOC_FOUR_EYES, NULL);
	v.state = DOCUMENT_APPROVED;
	v.shown_from = from ? from : cx->now;
	v.shown_until = until;
	v.approver = cx->viewer.user;
	return set_version(cx, id, &v, EV_DOCUMENT_APPROVED);
}

enum err
document_discard(struct cx *cx, int64_t id, enum lang lang, int64_t rev)
{
	struct document d = { 0 };
	struct document_version v = { 0 };
	enum err e =
	    open_version(cx, id, lang, rev, 1u << DOCUMENT_DRAFT | 1u << DOCUMENT_REVIEW, &d, &v);

	if (e)
		return e;
	v.state = DOCUMENT_DISCARDED;
	return set_version(cx, id, &v, EV_DOCUMENT_DISCARDED);
}

enum err
document_withdraw(struct cx *cx, int64_t id, enum lang lang, int64_t rev)
{
	struct document d = { 0 };
	struct document_version v = { 0 };
	enum err e;

	if ((e = document_get(cx, id, &d)))
		return e;
	if (!d.langs[lang].shown || d.langs[lang].shown->rev != rev)
		return fail(cx, ERR_CONFLICT, 0, NULL);
	for (size_t i = 0; i < d.langs[lang].n && !e; i++) {
		const struct document_version *old = &d.langs[lang].versions[i];

		if (!is_shown(old, cx->now))
			continue;
		if ((e = document_version_get(cx, id, lang, old->number, &v)))
			return e;
		v.shown_until = cx->now;
		e = set_version(cx, id, &v, EV_DOCUMENT_WITHDRAWN);
	}
	return e;
}

enum err
document_set_topic(struct cx *cx, int64_t id, int64_t rev, int64_t topic_id)
{
	const struct core_q_topic_list *topic;
	struct topics topics = { 0 };
	enum err e;

	if ((e = topics_get(cx, &topics)))
		return e;
	topic = topics_find(&topics, topic_id);
	if (topic_id && (!topic || topic->retired_at))
		return fail_field(cx, "topic", T_ERROR_CHOOSE, NULL);
	if ((e = core_q_document_set_topic(cx, id, rev, topic_id)))
		return e;
	return event_add(cx, EV_DOCUMENT_TOPIC, document_link(id));
}

static int
by_title(const void *x, const void *y)
{
	const struct document_title *a = x;
	const struct document_title *b = y;

	return strcmp(a->sorted, b->sorted);
}

enum err
documents_of_topic(
    struct cx *cx, int64_t topic_id, size_t max, struct document_title **ret_titles, size_t *ret_n)
{
	struct core_q_document_of_topic *rows = NULL;
	struct document_title *titles;
	size_t n_titles = 0;
	size_t n = 0;
	enum err e;

	if ((e = core_q_document_of_topic(cx, topic_id, (int64_t)max, &rows, &n)))
		return e;
	titles = arena_array(cx->arena, n + 1, sizeof(*titles));
	for (size_t i = 0; i < n; i++) {
		struct document d = { .id = rows[i].id };
		const struct document_version *shown;

		if ((e = read_versions(cx, &d)))
			return e;
		shown = d.langs[cx->lang].shown ? d.langs[cx->lang].shown : d.langs[LANG_SV].shown;
		if (shown)
			titles[n_titles++] = (struct document_title) { rows[i].key, shown->title,
				text_collate_key(cx->arena, shown->title) };
	}
	qsort(titles, n_titles, sizeof(*titles), by_title);
	*ret_titles = titles;
	*ret_n = n_titles;
	return OK;
}

enum err
document_link_name(struct cx *cx, int64_t id, struct link_name *ret_name)
{
	struct document d = { 0 };
	const struct document_language *sv = &d.langs[LANG_SV];
	enum err e;

	if ((e = document_get(cx, id, &d)))
		return e;
	*ret_name = (struct link_name) {
		.text = sv->shown ? sv->shown->title : d.key,
		.address =
		    core_may(cx, PERM_TEXTS)
			? arena_printf(cx->arena, "/arbete/texter/%s/sv", id_string(cx->arena, id))
			: NULL,
	};
	return OK;
}

enum err
document_link_view(struct cx *cx, int64_t id, struct link_view *ret_view)
{
	struct link_name name = { 0 };
	enum err e;

	if (!core_may(cx, PERM_TEXTS))
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = document_link_name(cx, id, &name)))
		return e;
	*ret_view = (struct link_view) {
		.level = core_may(cx, PERM_TEXTS_APPROVE) ? ACCESS_WRITE : ACCESS_READ,
		.title = name.text,
		.address = name.address,
	};
	return OK;
}
