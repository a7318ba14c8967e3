/* The answers as a list for staff: which there are, whose, how old; and one of them. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/answer_page.h"

#include "base/id.h"
#include "contact/answer.h"
#include "contact/answer_edit.h"
#include "core/role.h"
#include "core/site.h"
#include "fmt/when.h"
#include "gen/contact_tpl.h"
#include "search/search.h"
#include "web/list.h"

enum { FOUND_MAX = 200 };

/* In the order of the cells below. */
static const struct list_column columns[] = {
	{ "question", T_ANSWERS_QUESTION, LIST_LINK, 1 + CONTACT_Q_ANSWER_ROWS_BY_QUESTION, 0,
	    LIST_HEAD },
	{ "answer", T_ANSWERS_BODY, LIST_TEXT, 0, 0, LIST_FILE_ONLY },
	{ "topic", T_QUEUE_TOPIC, LIST_TEXT, 0, 0, 0 },
	{ "unit", T_QUEUE_UNIT, LIST_TEXT, 0, 0, 0 },
	{ "language", T_ANSWERS_LANG, LIST_ENUM, 0, 0, LIST_FILE_ONLY },
	{ "source", T_ANSWERS_SOURCE, LIST_TEXT, 0, 0, LIST_FILE_ONLY },
	{ "audience", T_ANSWERS_AUDIENCE, LIST_ENUM, 0, 0, LIST_FILE_ONLY },
	{ "state", T_QUEUE_STATE, LIST_ENUM, 0, 0, 0 },
	{ "reviewed", T_ANSWERS_REVIEWED, LIST_TIME, 1 + CONTACT_Q_ANSWER_ROWS_BY_REVIEWED,
	    1 + CONTACT_Q_ANSWER_ROWS_BY_FRESH, 0 },
	{ "updated", T_ANSWERS_UPDATED, LIST_TIME, 0, 0, LIST_FILE_ONLY },
};

static const char *
lang_name(enum lang lang)
{
	static const char *const names[N_LANG] = { "svenska", "English", "suomi" };

	return names[lang];
}

static void
cells(struct cx *cx, const void *row, struct list_cell *ret_cells)
{
	const struct contact_q_answer_rows *r = row;
	bool inside = r->audience == AUDIENCE_STAFF;
	const char *unit =
	    r->unit_sv ? core_pick(cx->lang, r->unit_sv, r->unit_en, r->unit_fi) : NULL;
	const struct list_cell all[ARRAY_LEN(columns)] = {
		{ .text = r->question,
		    .href = arena_printf(cx->arena, "/arbete/svar/%s", id_string(cx->arena, r->id)),
		    .meta = arena_printf(cx->arena, "%s%s%s", lang_name((enum lang)r->lang),
			r->source ? " · " : "", r->source ? r->source : "") },
		{ .text = r->body },
		{ .text = core_pick(cx->lang, r->topic_sv, r->topic_en, r->topic_fi) },
		{ .text = unit, .meta = unit ? NULL : core_text(cx->lang, T_ANSWERS_NO_UNIT) },
		{ .text = lang_name((enum lang)r->lang) },
		{ .text = r->source },
		{ .text = core_text(cx->lang, inside ? T_ANSWERS_INSIDE : T_ANSWERS_PUBLIC) },
		{ .text = core_text(cx->lang, r->retired_at ? T_ANSWERS_RETIRED : T_ANSWERS_USED) },
		{ .n = r->reviewed_at },
		{ .n = r->updated_at },
	};

	memcpy(ret_cells, all, sizeof(all));
}

/* Words are looked for in the index, as the public does: the best hits, those put away left out. */
static enum err
put_text(struct list *l, const struct list_filter *f, const char *value)
{
	struct search_hit *found = NULL;
	struct buf b;
	size_t n = 0;
	enum err e;

	(void)f;
	e = search_find(l->cx->site->search, l->cx->arena,
	    &(struct search_ask) { .text = str_of(value),
		.kind = SEARCH_ANSWER,
		.lang = SEARCH_LANG_ANY,
		.audience = AUDIENCE_STAFF,
		.max = FOUND_MAX },
	    &found, &n);
	if (e)
		return fail(l->cx, e, 0, NULL);
	buf_init(&b, l->cx->arena, HTTP_BODY_MAX);
	buf_putc(&b, ',');
	for (size_t i = 0; i < n; i++)
		buf_printf(&b, "%" PRId64 ",", found[i].id);
	db_ask_text(&l->ask, CONTACT_Q_ANSWER_ROWS_AMONG, b.p);
	return OK;
}

static const struct list_choice langs[] = {
	{ "sv", T_ANSWERS_SV, LANG_SV },
	{ "en", T_ANSWERS_EN, LANG_EN },
	{ "fi", T_ANSWERS_FI, LANG_FI },
};

static const struct list_choice sources[] = {
	{ "egna", T_ANSWERS_OURS, CONTACT_Q_ANSWER_ROWS_OURS },
	{ "andras", T_ANSWERS_OUTSIDE, CONTACT_Q_ANSWER_ROWS_OUTSIDE },
};

static const struct list_choice states[] = {
	{ "visas", T_ANSWERS_USED, CONTACT_Q_ANSWER_ROWS_USED },
	{ "undan", T_ANSWERS_RETIRED, CONTACT_Q_ANSWER_ROWS_RETIRED },
	{ "utkast", T_ANSWERS_DRAFTS, CONTACT_Q_ANSWER_ROWS_DRAFTS },
};

static const struct list_choice audiences[] = {
	{ "alla", T_ANSWERS_PUBLIC, AUDIENCE_PUBLIC },
	{ "personal", T_ANSWERS_INSIDE, AUDIENCE_STAFF },
};

/* A review that is near, or was missed. */
static const struct list_choice ages[] = {
	{ "snart", T_ANSWERS_DUE, 0 },
	{ "ar", T_ANSWERS_YEAR, 365 },
	{ "halvar", T_ANSWERS_HALF_YEAR, 182 },
};

static enum err
put_age(struct list *l, const struct list_filter *f, const char *value)
{
	enum { DAY_S = 86400 };

	for (size_t i = 0; i < ARRAY_LEN(ages); i++)
		if (strcmp(value, ages[i].code) == 0) {
			if (!ages[i].value) {
				db_ask_int(&l->ask, CONTACT_Q_ANSWER_ROWS_DUE,
				    when_day(l->cx->now) + ANSWER_SOON_DAYS);
				return OK;
			}
			db_ask_int(&l->ask, CONTACT_Q_ANSWER_ROWS_BEFORE,
			    when_day_start(when_day(l->cx->now)) - ages[i].value * DAY_S);
			return OK;
		}
	return fail_field(l->cx, f->key, T_ERROR_CHOOSE, NULL);
}

static const struct list_filter filters[] = {
	{ .key = "q", .label = T_ANSWERS_SEARCH, .kind = LIST_BY_TEXT, .put = put_text },
	{ .key = "lage",
	    .label = T_QUEUE_STATE,
	    .kind = LIST_BY_CHOICE,
	    .choices = states,
	    .n_choices = ARRAY_LEN(states),
	    .usual = "visas",
	    .more = true,
	    .put = list_put_flag },
	{ .key = "amne",
	    .label = T_QUEUE_TOPIC,
	    .kind = LIST_BY_TOPIC,
	    .filter = CONTACT_Q_ANSWER_ROWS_TOPIC,
	    .below = CONTACT_Q_ANSWER_ROWS_TOPICS,
	    .more = true },
	{ .key = "enhet",
	    .label = T_QUEUE_UNIT,
	    .kind = LIST_BY_UNIT,
	    .filter = CONTACT_Q_ANSWER_ROWS_UNIT,
	    .below = CONTACT_Q_ANSWER_ROWS_UNITS,
	    .more = true },
	{ .key = "sprak",
	    .label = T_ANSWERS_LANG,
	    .kind = LIST_BY_CHOICE,
	    .filter = CONTACT_Q_ANSWER_ROWS_LANG,
	    .choices = langs,
	    .n_choices = ARRAY_LEN(langs),
	    .more = true },
	{ .key = "fran",
	    .label = T_ANSWERS_SOURCE,
	    .kind = LIST_BY_CHOICE,
	    .choices = sources,
	    .n_choices = ARRAY_LEN(sources),
	    .more = true,
	    .put = list_put_flag },
	{ .key = "for",
	    .label = T_ANSWERS_AUDIENCE,
	    .kind = LIST_BY_CHOICE,
	    .filter = CONTACT_Q_ANSWER_ROWS_AUDIENCE,
	    .choices = audiences,
	    .n_choices = ARRAY_LEN(audiences),
	    .more = true },
	{ .key = "granskat",
	    .label = T_ANSWERS_AGE,
	    .kind = LIST_BY_CHOICE,
	    .choices = ages,
	    .n_choices = ARRAY_LEN(ages),
	    .more = true,
	    .put = put_age },
};

static const struct list_order orders[] = {
	{ "lange-sedan", T_ANSWERS_BY_OLD, CONTACT_Q_ANSWER_ROWS_BY_REVIEWED },
	{ "nyss", T_ANSWERS_BY_FRESH, CONTACT_Q_ANSWER_ROWS_BY_FRESH },
	{ "fraga", T_ANSWERS_BY_QUESTION, CONTACT_Q_ANSWER_ROWS_BY_QUESTION },
};

static const struct list_preset presets[] = {
	{ "alla", T_ANSWERS_ALL, "", true, 0 },
	{ "egna", T_ANSWERS_OURS, "fran=egna", true, 0 },
	{ "granska", T_ANSWERS_DUE, "granskat=snart", true, 0 },
	{ "gamla", T_ANSWERS_YEAR, "granskat=ar", true, 0 },
	{ "utkast", T_ANSWERS_DRAFTS, "lage=utkast", true, 0 },
	{ "undan", T_ANSWERS_RETIRED, "lage=undan", true, 0 },
};

static const struct list_def answers = {
	.name = "svar",
	.path = "/arbete/svar",
	.permission = PERM_MISSING,
	.title = T_ANSWERS_TITLE,
	.caption = T_ANSWERS_CAPTION,
	.n_rows = T_ANSWERS_N,
	.empty = T_ANSWERS_EMPTY,
	.empty_text = T_ANSWERS_EMPTY_TEXT,
	.listing = &contact_q_answer_rows,
	.columns = columns,
	.n_columns = ARRAY_LEN(columns),
	.filters = filters,
	.n_filters = ARRAY_LEN(filters),
	.orders = orders,
	.n_orders = ARRAY_LEN(orders),
	.presets = presets,
	.n_presets = ARRAY_LEN(presets),
	.cells = cells,
};

static enum err
show_answers(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct answers_view v = { .may_write = core_may(cx, PERM_ANSWERS) };
	struct page p;
	enum err e;

	if ((e = list_read(cx, rq, &answers, &v.list)) || (e = list_load(v.list)))
		return e;
	page_begin(&p, cx, rq, core_text(cx->lang, T_ANSWERS_TITLE));
	contact_tpl_answers(&p.h, &v);
	return page_send(&p, rs, v.list->wrong ? 422 : 200);
}

static enum err
take_view(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return list_save_view(cx, rq, rs, &answers);
}

static enum err
take_file(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return list_file(cx, rq, rs, &answers);
}

static const char *
done_text(struct cx *cx, const struct http_request *rq)
{
	static const struct {
		const char *code;
		unsigned text;
	} done[] = { { "ny", T_ANSWER_SAVED_DRAFT }, { "skickat", T_ANSWER_SENT },
		{ "sparat", T_TREE_SAVED }, { "granskat", T_ANSWER_REVIEWED_NOW },
		{ "undan", T_ANSWER_RETIRED_NOW }, { "fram", T_ANSWER_REOPENED_NOW },
		{ "fel", T_ANSWER_WRONG_SENT } };
	struct str klart = rq->method == HTTP_GET ? http_field(rq, "klart") : STR("");

	for (size_t i = 0; i < ARRAY_LEN(done); i++)
		if (str_eqz(klart, done[i].code))
			return core_text(cx->lang, done[i].text);
	return NULL;
}

enum err
answer_draw(struct cx *cx, struct http_request *rq, struct http_response *rs,
    const struct answer_edit_draw *d, int status)
{
	struct page p;
	struct contact_q_answer_one r = { 0 };
	struct answer_view v;
	struct link link = { .kind = LINK_ANSWER, .id = d->id };
	enum err e;

	if ((e = contact_q_answer_one(cx, link.id, &r)))
		return e;
	v = (struct answer_view) {
		.question = r.question,
		.body = r.body,
		.topic = core_pick(cx->lang, r.topic_sv, r.topic_en, r.topic_fi),
		.topic_address =
		    arena_printf(cx->arena, "/arbete/amnen/%s", id_string(cx->arena, r.topic_id)),
		.unit = r.unit_sv ? core_pick(cx->lang, r.unit_sv, r.unit_en, r.unit_fi) : NULL,
		.source = r.source,
		.lang = lang_code((enum lang)r.lang),
		.lang_name = lang_name((enum lang)r.lang),
		.reviewed_at = r.reviewed_at,
		.updated_at = r.updated_at,
		.retired = r.retired_at != 0,
		.inside = r.audience == AUDIENCE_STAFF,
		.list = core_may(cx, PERM_MISSING),
	};
	v.message = done_text(cx, rq);
	if (cx->fail.kind == ERR_INVALID && cx->fail.text && !cx->fail.fields)
		v.fault = core_text(cx->lang, cx->fail.text);
	if ((e = answer_edit_fill(cx, rq, d, &v)) ||
	    (e = panels_get(cx, &(struct panel_ask) { .on = link }, &v.panels)) ||
	    (e = web_thing_get(cx, rq, link, &v.thing)))
		return e;
	if (!v.retired && !v.inside)
		v.address = arena_printf(cx->arena, "/svar/%s", v.id);
	page_begin(&p, cx, rq, r.question);
	contact_tpl_answer_staff(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_answer(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct answer_edit_draw d = { 0 };
	enum err e = http_param_id(rq, 0, &d.id);

	return e ? e : answer_draw(cx, rq, rs, &d, 200);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/svar", PERM_MISSING, show_answers, 0 },
	{ HTTP_GET, "/arbete/svar/{id}", PERM_STAFF, show_answer, 0 },
	{ HTTP_POST, "/arbete/svar/vyer", PERM_MISSING, take_view, 0 },
	{ HTTP_POST, "/arbete/svar/fil", PERM_MISSING, take_file, HTTP_FRESH },
};

const struct http_routes contact_answer_routes = { routes, ARRAY_LEN(routes) };
