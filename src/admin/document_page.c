/* Approved texts: a list by language, a page for each language with draft, review and versions. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/admin.h"
#include "admin/document.h"
#include "core/draft.h"
#include "core/i18n.h"
#include "core/link.h"
#include "core/role.h"
#include "db/db.h"
#include "fmt/when.h"
#include "gen/admin_tpl.h"
#include "text/collate.h"
#include "web/dispatch.h"

enum { N_TEXT_FIELDS = 3, ANSWER_TITLE_MAX = 500, ANSWER_BODY_MAX = 20000 };

static const struct form_field text_fields[N_TEXT_FIELDS] = {
	{ .name = "rev", .type = FORM_HIDDEN, .max = 20, .required = true },
	{ .name = "title",
	    .type = FORM_TEXT,
	    .label = T_DOC_FIELD_TITLE,
	    .max = DOCUMENT_TITLE_MAX,
	    .required = true,
	    .autocomplete = "off" },
	{ .name = "body",
	    .type = FORM_MARKDOWN,
	    .label = T_DOC_FIELD_BODY,
	    .help = T_DOC_FIELD_BODY_HELP,
	    .max = DOCUMENT_BODY_MAX,
	    .required = true },
};

/* The text of an answer: a question, and plain text. */
static const struct form_field answer_fields[N_TEXT_FIELDS] = {
	{ .name = "rev", .type = FORM_HIDDEN, .max = 20, .required = true },
	{ .name = "title",
	    .type = FORM_TEXT,
	    .label = T_ANSWERS_QUESTION,
	    .max = ANSWER_TITLE_MAX,
	    .required = true,
	    .autocomplete = "off" },
	{ .name = "body",
	    .type = FORM_LONG,
	    .label = T_ANSWERS_BODY,
	    .help = T_DOC_PLAIN_HELP,
	    .max = ANSWER_BODY_MAX,
	    .required = true },
};

static const struct form_field review_fields[] = {
	{ .name = "rev", .type = FORM_HIDDEN, .max = 20, .required = true },
	{ .name = "from",
	    .type = FORM_DATE,
	    .label = T_DOC_FROM,
	    .help = T_DOC_FROM_HELP,
	    .max = 30 },
	{ .name = "until",
	    .type = FORM_DATE,
	    .label = T_DOC_UNTIL,
	    .help = T_DOC_UNTIL_HELP,
	    .max = 30 },
	{ .name = "note",
	    .type = FORM_LONG,
	    .label = T_DOC_NOTE,
	    .help = T_DOC_NOTE_HELP,
	    .max = DOCUMENT_NOTE_MAX },
};

static const struct form_field topic_fields[] = {
	{ .name = "rev", .type = FORM_HIDDEN, .max = 20, .required = true },
	{ .name = "topic",
	    .type = FORM_SELECT,
	    .label = T_DOC_TOPIC,
	    .help = T_DOC_TOPIC_HELP,
	    .max = 20 },
};

static const char *
lang_name(struct cx *cx, enum lang l)
{
	static const unsigned names[N_LANG] = { T_LANG_SV, T_LANG_EN, T_LANG_FI };

	return core_text(cx->lang, names[l]);
}

static const char *
document_name(const struct document *d)
{
	const struct document_language *sv = &d->langs[LANG_SV];

	return sv->shown ? sv->shown->title : sv->n ? sv->versions[0].title : d->key;
}

void
document_diff_put(struct html *h, const struct diff_part *parts, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const char *text = str_dup(h->cx->arena, parts[i].text);
		const char *tag = parts[i].kind == DIFF_ADDED ? "ins" : "del";

		if (parts[i].kind == DIFF_SAME) {
			html_text(h, text);
			continue;
		}
		buf_printf(h->out, "<%s><span class=\"hide\">", tag);
		html_text(h, core_text(h->cx->lang,
				 parts[i].kind == DIFF_ADDED ? T_DOC_ADDED : T_DOC_REMOVED));
		buf_puts(h->out, " </span>");
		html_text(h, text);
		buf_printf(h->out, "</%s>", tag);
	}
}

static void
fill_lang(struct cx *cx, const struct document *d, enum lang l, struct document_lang_item *item)
{
	const struct document_language *g = &d->langs[l];
	const struct document_version *v = g->shown ? g->shown : g->open;

	*item = (struct document_lang_item) {
		.name = lang_name(cx, l),
		.code = lang_code(l),
		.edit = arena_printf(
		    cx->arena, "/arbete/texter/%s/%s", id_string(cx->arena, d->id), lang_code(l)),
		.title = v ? v->title : "",
		.state = g->open ? core_text(cx->lang, document_state_text(g->open->state)) : NULL,
		.shown_number = g->shown ? g->shown->number : 0,
		.shown_from = g->shown ? g->shown->shown_from : 0,
		.outdated = g->outdated,
	};
}

static int
by_name(const void *x, const void *y)
{
	const struct document_item *a = x;
	const struct document_item *b = y;

	return strcmp(a->key, b->key);
}

static enum err
show_documents(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct page p;
	struct documents_view v = { 0 };
	struct document *all = NULL;
	struct document_item *items;
	size_t n = 0;
	enum err e;

	if ((e = documents_get(cx, &all, &n)))
		return e;
	items = arena_array(cx->arena, n + 1, sizeof(*items));
	for (size_t i = 0; i < n; i++) {
		items[i].id = id_string(cx->arena, all[i].id);
		items[i].name = document_name(&all[i]);
		items[i].key = text_collate_key(cx->arena, items[i].name);
		items[i].address = arena_printf(cx->arena, "/om/%s", all[i].key);
		for (enum lang l = LANG_SV; l < N_LANG; l++)
			fill_lang(cx, &all[i], l, &items[i].langs[l]);
	}
	qsort(items, n, sizeof(*items), by_name);
	v.items = items;
	v.n_items = n;
	page_begin(&p, cx, rq, core_text(cx->lang, T_DOC_TITLE));
	admin_tpl_documents(&p.h, &v);
	return page_send(&p, rs, 200);
}

/* Which text and language the address names. */
struct target {
	struct document d;
	enum lang lang;
};

static enum err
read_target(struct cx *cx, struct http_request *rq, struct target *ret_target)
{
	int64_t id = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)))
		return e;
	if (!lang_find(str_of(rq->params[1]), &ret_target->lang))
		return fail(cx, ERR_MISSING, 0, NULL);
	return document_get(cx, id, &ret_target->d);
}

static const struct form_field *
fields_of(const struct target *t)
{
	return t->d.of.kind == LINK_ANSWER ? answer_fields : text_fields;
}

static void
fill_versions(struct cx *cx, const struct target *t, struct document_edit_view *v)
{
	const struct document_language *g = &t->d.langs[t->lang];
	struct document_version_item *items = arena_array(cx->arena, g->n + 1, sizeof(*items));

	for (size_t i = 0; i < g->n; i++) {
		const struct document_version *x = &g->versions[i];

		items[i] = (struct document_version_item) {
			.number = x->number,
			.state = core_text(cx->lang, document_state_text(x->state)),
			.title = x->title,
			.author = x->author ? x->author_name : core_text(cx->lang, T_DOC_PROGRAM),
			.approver = x->approver_name,
			.changed_at = x->changed_at,
			.shown = x == g->shown,
			.compare = i + 1 < g->n
				       ? arena_printf(cx->arena,
					     "%s/jamfor?fran=%" PRId64 "&till=%" PRId64, v->action,
					     g->versions[i + 1].number, x->number)
				       : NULL,
			.restore = g->open ? NULL
					   : arena_printf(cx->arena, "%s/aterstall/%" PRId64,
						 v->action, x->number),
		};
	}
	v->versions = items;
	v->n_versions = g->n;
}

static enum err
fill_form(struct cx *cx, const struct target *t, struct form *f, const char *theirs[3])
{
	const struct document_language *g = &t->d.langs[t->lang];
	const struct document_version *from = g->open ? g->open : g->shown;
	struct document_version text = { .title = "", .body = "" };
	enum err e;

	if (from && (e = document_version_get(cx, t->d.id, t->lang, from->number, &text)))
		return e;
	theirs[0] = arena_printf(cx->arena, "%" PRId64, g->open ? g->open->rev : (int64_t)0);
	theirs[1] = text.title;
	theirs[2] = text.body;
	for (size_t i = 0; f && i < N_TEXT_FIELDS; i++)
		form_set(f, text_fields[i].name, theirs[i]);
	return OK;
}

static const char *
draft_name(struct cx *cx, const struct target *t)
{
	return arena_printf(
	    cx->arena, "text.%s.%s", id_string(cx->arena, t->d.id), lang_code(t->lang));
}

/* What was typed and never sent. Had somebody saved since, both stand there. */
static enum err
fill_draft(struct cx *cx, const struct target *t, struct form *f, bool typed, bool *conflict)
{
	const struct document_version *open = t->d.langs[t->lang].open;
	enum err e;

	if (!f)
		return OK;
	if ((e = form_draft(f, draft_name(cx, t), !typed)))
		return e;
	if (f->draft_at && open && open->changed_at > f->draft_at &&
	    open->author != cx->viewer.user && !base_broken("text-draft-old"))
		*conflict = true;
	return OK;
}

struct draw {
	struct form *text;
	struct form *review;
	struct form *topic;
	bool conflict;
	int status;
};

static enum err
fill_source(struct cx *cx, const struct target *t, struct document_edit_view *v)
{
	const struct document_language *sv = &t->d.langs[LANG_SV];
	struct document_version *source;

	if (t->lang == LANG_SV || !sv->shown)
		return OK;
	source = arena_alloc(cx->arena, sizeof(*source));
	v->source = source;
	return document_version_get(cx, t->d.id, LANG_SV, sv->shown->number, source);
}

static enum err
fill_review(struct cx *cx, const struct target *t, struct http_request *rq, struct draw *d,
    struct document_edit_view *v)
{
	const struct document_language *g = &t->d.langs[t->lang];
	struct document_version *open;
	enum err e;

	if (!g->open || g->open->state != DOCUMENT_REVIEW)
		return OK;
	open = arena_alloc(cx->arena, sizeof(*open));
	if ((e = document_version_get(cx, t->d.id, t->lang, g->open->number, open)))
		return e;
	v->open = open;
	v->other_eyes = open->author == cx->viewer.user;
	if (!d->review) {
		d->review = form_new(cx, rq, review_fields, ARRAY_LEN(review_fields));
		form_set(d->review, "rev", arena_printf(cx->arena, "%" PRId64, open->rev));
	}
	v->approve = v->may_approve ? d->review : NULL;
	return OK;
}

static enum err
fill_topic(struct cx *cx, const struct target *t, struct http_request *rq, const struct draw *d,
    struct document_edit_view *v)
{
	v->topic = d->topic ? d->topic : form_new(cx, rq, topic_fields, ARRAY_LEN(topic_fields));
	form_set(v->topic, "rev", arena_printf(cx->arena, "%" PRId64, t->d.rev));
	if (!d->topic && t->d.topic_id)
		form_set(v->topic, "topic", id_string(cx->arena, t->d.topic_id));
	return admin_topic_options(cx, v->topic, "topic", 0);
}

/* The text of a thing is shown by it. */
static enum err
fill_owner(struct cx *cx, const struct target *t, struct document_edit_view *v)
{
	struct link_view of = { 0 };
	enum err e;

	v->address = arena_printf(cx->arena, "%s/om/%s",
	    t->lang == LANG_SV	 ? ""
	    : t->lang == LANG_EN ? "/en"
				 : "/fi",
	    t->d.key);
	if (t->d.of.kind == LINK_NONE)
		return OK;
	if ((e = link_view(cx, t->d.of, &of)))
		return e;
	v->plain = true;
	v->of_title = of.title;
	v->address = of.address;
	if (!t->d.langs[LANG_SV].n)
		v->name = of.title;
	return OK;
}

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, struct draw *d)
{
	struct page p;
	struct target t = { 0 };
	struct document_edit_view v = { .rq = rq, .note = "" };
	const char **theirs = arena_array(cx->arena, N_TEXT_FIELDS, sizeof(*theirs));
	const struct document_language *g;
	enum err e;

	if ((e = read_target(cx, rq, &t)))
		return e;
	g = &t.d.langs[t.lang];
	v.name = document_name(&t.d);
	v.language = lang_name(cx, t.lang);
	v.lang = lang_code(t.lang);
	v.id = id_string(cx->arena, t.d.id);
	if ((e = fill_owner(cx, &t, &v)))
		return e;
	v.action = arena_printf(cx->arena, "/arbete/texter/%s/%s", v.id, v.lang);
	v.may_approve = core_may(cx, PERM_TEXTS_APPROVE);
	v.shown = g->shown;
	v.outdated = g->outdated;
	if (http_has_field(rq, "klart"))
		v.message = core_text(cx->lang, T_DOC_DONE);
	if (!g->open || g->open->state == DOCUMENT_DRAFT) {
		v.form = d->text ? d->text : form_new(cx, rq, fields_of(&t), N_TEXT_FIELDS);
		v.note = g->open ? g->open->note : "";
		v.open = g->open;
	}
	if ((e = fill_form(cx, &t, d->text ? NULL : v.form, theirs)) ||
	    (e = fill_draft(cx, &t, v.form, d->text != NULL, &d->conflict)) ||
	    (e = fill_review(cx, &t, rq, d, &v)) || (e = fill_source(cx, &t, &v)) ||
	    (!v.of_title && (e = fill_topic(cx, &t, rq, d, &v))))
		return e;
	if (d->conflict && v.form) {
		v.theirs = theirs;
		form_set(v.form, "rev", theirs[0]); /* the next save builds on what is there now */
	}
	fill_versions(cx, &t, &v);
	if ((e = panels_get(cx, &(struct panel_ask) { .on = document_link(t.d.id) }, &v.panels)) ||
	    (e = web_thing_get(cx, rq, document_link(t.d.id), &v.thing)))
		return e;
	page_begin(&p, cx, rq, v.name);
	admin_tpl_document_edit(&p.h, &v);
	return page_send(&p, rs, d->status);
}

static enum err
show_document(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return draw(cx, rq, rs, &(struct draw) { .status = 200 });
}

/* One of the steps, in a transaction with the form's `once`. */
typedef enum err step_fn(struct cx *cx, const struct target *t, int64_t rev, struct form *f);

static enum err
take_step(
    struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f, step_fn *step)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct target t = { 0 };
	int64_t rev = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = read_target(cx, rq, &t)) || (e = web_rev(cx, rq, &rev)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = step(cx, &t, rev, f)))
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(cx->arena, "/arbete/texter/%s/%s?klart=1", id_string(cx->arena, t.d.id),
		lang_code(t.lang)));
}

static enum err
write_step(struct cx *cx, const struct target *t, int64_t rev, struct form *f)
{
	int64_t number = 0;
	struct document now = { 0 };
	enum err e = document_write(
	    cx, t->d.id, t->lang, rev, form_value(f, "title"), form_value(f, "body"), &number);

	if (e || (e = draft_remove(cx, draft_name(cx, t))) ||
	    str_eqz(http_field(f->rq, "act"), "save"))
		return e;
	if ((e = document_get(cx, t->d.id, &now)))
		return e;
	return document_send(cx, t->d.id, t->lang, now.langs[t->lang].open->rev);
}

static enum err
take_text(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct target t = { 0 };
	struct draw d = { 0 };
	enum err e;

	if ((e = read_target(cx, rq, &t)))
		return e;
	d.text = form_read(cx, rq, fields_of(&t), N_TEXT_FIELDS);
	e = take_step(cx, rq, rs, d.text, write_step);
	d.status = d.text->again ? 200 : e == ERR_INVALID ? 422 : 409;
	d.conflict = e == ERR_CONFLICT;
	if (d.conflict)
		cx->fail = (struct failure) { 0 };
	return e == ERR_INVALID || e == ERR_CONFLICT ? draw(cx, rq, rs, &d) : e;
}

static enum err
review_step(struct cx *cx, const struct target *t, int64_t rev, struct form *f)
{
	int64_t from = 0;
	int64_t until = 0;

	if (str_eqz(http_field(f->rq, "act"), "return")) {
		if (!form_value(f, "note")[0])
			return fail_field(cx, "note", T_DOC_NOTE_NEEDED, NULL);
		return document_return(cx, t->d.id, t->lang, rev, form_value(f, "note"));
	}
	if (form_day(f, "from", &from))
		from = when_day_start(from);
	if (form_day(f, "until", &until))
		until = when_day_start(until + 1); /* the whole day counts */
	if (until && until <= MAX(from, cx->now))
		return fail_field(cx, "until", T_DOC_UNTIL_ERROR, NULL);
	return document_approve(cx, t->d.id, t->lang, rev, from > cx->now ? from : 0, until);
}

static enum err
take_review(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct draw d = { .review = form_read(cx, rq, review_fields, ARRAY_LEN(review_fields)),
		.status = 422 };
	enum err e = take_step(cx, rq, rs, d.review, review_step);

	return e == ERR_INVALID ? draw(cx, rq, rs, &d) : e;
}

static enum err
discard_step(struct cx *cx, const struct target *t, int64_t rev, struct form *f)
{
	(void)f;
	return document_discard(cx, t->d.id, t->lang, rev);
}

static enum err
take_discard(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return take_step(cx, rq, rs, form_read(cx, rq, NULL, 0), discard_step);
}

static enum err
withdraw_step(struct cx *cx, const struct target *t, int64_t rev, struct form *f)
{
	(void)f;
	return document_withdraw(cx, t->d.id, t->lang, rev);
}

static enum err
take_withdraw(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return take_step(cx, rq, rs, form_read(cx, rq, NULL, 0), withdraw_step);
}

static enum err
restore_step(struct cx *cx, const struct target *t, int64_t rev, struct form *f)
{
	int64_t number = 0;

	(void)rev;
	if (!str_int(str_of(f->rq->params[2]), &number))
		return fail(cx, ERR_MISSING, 0, NULL);
	return document_restore(cx, t->d.id, t->lang, number);
}

static enum err
take_restore(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return take_step(cx, rq, rs, form_read(cx, rq, NULL, 0), restore_step);
}

static enum err
topic_step(struct cx *cx, const struct target *t, int64_t rev, struct form *f)
{
	return document_set_topic(cx, t->d.id, rev, form_id(f, "topic"));
}

/* In either language's page: the topic is the text's, not the language's. */
static enum err
take_topic(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct draw d = { .topic = form_read(cx, rq, topic_fields, ARRAY_LEN(topic_fields)),
		.status = 422 };
	enum err e = admin_topic_options(cx, d.topic, "topic", 0);

	if (!e)
		e = take_step(cx, rq, rs, d.topic, topic_step);
	return e == ERR_INVALID ? draw(cx, rq, rs, &d) : e;
}

static enum err
show_compare(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct page p;
	struct target t = { 0 };
	struct document_compare_view v = { 0 };
	struct document_version from = { 0 };
	struct document_version to = { 0 };
	enum err e;

	if ((e = read_target(cx, rq, &t)))
		return e;
	if (!str_int(http_field(rq, "fran"), &v.from) || !str_int(http_field(rq, "till"), &v.to))
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = document_version_get(cx, t.d.id, t.lang, v.from, &from)) ||
	    (e = document_version_get(cx, t.d.id, t.lang, v.to, &to)))
		return e;
	v.name = document_name(&t.d);
	v.language = lang_name(cx, t.lang);
	v.lang = lang_code(t.lang);
	v.back =
	    arena_printf(cx->arena, "/arbete/texter/%s/%s", id_string(cx->arena, t.d.id), v.lang);
	v.title = text_diff(cx->arena, str_of(from.title), str_of(to.title), &v.n_title);
	v.body = text_diff(cx->arena, str_of(from.body), str_of(to.body), &v.n_body);
	page_begin(&p, cx, rq, v.name);
	admin_tpl_document_compare(&p.h, &v);
	return page_send(&p, rs, 200);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/texter", PERM_TEXTS, show_documents, 0 },
	{ HTTP_GET, "/arbete/texter/{id}/{lang}", PERM_TEXTS, show_document, 0 },
	{ HTTP_POST, "/arbete/texter/{id}/{lang}", PERM_TEXTS, take_text, 0 },
	{ HTTP_GET, "/arbete/texter/{id}/{lang}/jamfor", PERM_TEXTS, show_compare, 0 },
	{ HTTP_POST, "/arbete/texter/{id}/{lang}/amne", PERM_TEXTS, take_topic, 0 },
	{ HTTP_POST, "/arbete/texter/{id}/{lang}/kasta", PERM_TEXTS, take_discard, 0 },
	{ HTTP_POST, "/arbete/texter/{id}/{lang}/aterstall/{number}", PERM_TEXTS, take_restore, 0 },
	{ HTTP_POST, "/arbete/texter/{id}/{lang}/granska", PERM_TEXTS_APPROVE, take_review, 0 },
	{ HTTP_POST, "/arbete/texter/{id}/{lang}/dra-tillbaka", PERM_TEXTS_APPROVE, take_withdraw,
	    0 },
};

const struct http_routes admin_document_routes = { routes, ARRAY_LEN(routes) };
