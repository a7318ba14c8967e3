/* Filling in a published form: in steps or all on one page, a summary before it is sent. Nothing is
 * kept here in between: each page carries what was answered on the others. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/form_edit.h"
#include "core/role.h"
#include "gen/admin_tpl.h"
#include "web/dispatch.h"
#include "web/form_use.h"

/* One form being filled in. Pages are the steps, or one for all; the last of them ends with the
 * fields of the use. After them comes the summary. */
struct filling {
	struct formdef_version version;
	const struct form_use *use;
	struct form_stored stored;
	struct form *f;
	size_t n_pages;
	const char *action;
	const char *lang; /* of a preview; NULL when it is none */
};

/* The version that the page was made with, else what is published. */
static enum err
find_begun(struct cx *cx, struct http_request *rq, struct filling *g)
{
	int64_t id = 0;
	enum err e;

	if (id_parse(http_field(rq, FORM_STORED_VERSION), &id) &&
	    (e = formdef_begun(cx, id, &g->version)) && e != ERR_MISSING)
		return e;
	/* A page that names no version of this form begins with what is published now. */
	if (!g->version.id || strcmp(g->version.key, rq->params[0]) != 0) {
		cx->fail = (struct failure) { 0 };
		if ((e = formdef_by_key(cx, rq->params[0], &g->version)))
			return e;
	}
	g->action = arena_printf(cx->arena, "/formular/%s", g->version.key);
	return OK;
}

/* Any version, for those who make forms: as the citizen sees it, in the language they choose. */
static enum err
find_preview(struct cx *cx, struct http_request *rq, struct filling *g)
{
	struct formdef_form form = { 0 };
	int64_t number = 0;
	int64_t id = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)) || (e = formdef_get(cx, id, &form)))
		return e;
	if (!str_int(str_of(rq->params[1]), &number))
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = admin_form_version(cx, &form, number, &g->version)))
		return e;
	if (!lang_find(http_field(rq, "sprak"), &cx->lang))
		cx->lang = LANG_SV;
	g->lang = lang_code(cx->lang);
	g->action = arena_printf(
	    cx->arena, "/arbete/formular/%s/visa/%" PRId64, id_string(cx->arena, id), number);
	return OK;
}

static enum err
begin(struct cx *cx, struct http_request *rq, struct filling *g, bool preview)
{
	enum err e;

	*g = (struct filling) { 0 };
	if ((e = preview ? find_preview(cx, rq, g) : find_begun(cx, rq, g)))
		return e;
	g->use = form_use_find(g->version.use);
	if (!g->use)
		return fail(cx, ERR_MISSING, 0, NULL);
	form_stored_table(
	    cx, &g->version.def, FORM_STORED, g->use->fields, g->use->n_fields, &g->stored);
	g->n_pages = g->version.def.by_step ? g->version.def.n_steps + 1 : 1;
	return OK;
}

static void
finish(struct cx *cx, struct filling *g)
{
	form_stored_options(&g->stored, g->f);
	form_set(g->f, FORM_STORED_VERSION, id_string(cx->arena, g->version.id));
	if (!g->lang)
		g->f->keep = arena_printf(cx->arena, "formular %s", g->version.key);
}

/* On which page a field stands. */
static size_t
page_of(const struct filling *g, size_t i)
{
	if (!g->version.def.by_step)
		return 0;
	for (size_t step = 0; step < g->version.def.n_steps; step++) {
		size_t from;
		size_t to;

		form_stored_range(&g->stored, step, &from, &to);
		if (i >= from && i < to)
			return step;
	}
	return g->n_pages - 1;
}

static bool
is_asked(const struct filling *g, size_t page)
{
	return page + 1 >= g->n_pages || form_stored_asked(&g->stored, g->f, page);
}

static size_t
next_page(const struct filling *g, size_t page)
{
	do
		page++;
	while (page < g->n_pages && !is_asked(g, page));
	return page;
}

static size_t
page_before(const struct filling *g, size_t page)
{
	while (page > 0)
		if (is_asked(g, --page))
			break;
	return page;
}

static enum err
check_page(const struct filling *g, size_t page)
{
	enum err e = OK;

	for (size_t i = 0; i < g->f->n; i++)
		if (page_of(g, i) == page && form_check_part(g->f, i, i + 1) &&
		    !base_broken("form-steps"))
			e = ERR_INVALID;
	return e;
}

/* The first page with something wrong on it; the summary when none has. */
static size_t
page_at_fault(const struct cx *cx, const struct filling *g)
{
	size_t found = g->n_pages;

	for (size_t i = 0; i < g->f->n; i++)
		if (fail_field_find(cx, g->f->fields[i].name))
			found = MIN(found, page_of(g, i));
	return found;
}

void
fill_page_put(struct html *h, const struct fill_view *v)
{
	struct form *f = v->form;

	if (v->n_steps == 1) {
		form_stored_draw(h, v->stored, f, 2);
	} else {
		form_carry(h, f, v->stored->from - 1);
		if (v->page < v->stored->def->n_steps)
			form_stored_draw_step(h, v->stored, f, v->page);
	}
	for (size_t i = 0; i < f->n; i++) {
		bool own = i + 1 < v->stored->from;

		if (v->n_steps == 1 || i + 1 == v->stored->from)
			continue;
		if (own ? !v->own : v->pages[i] != v->page)
			form_carry(h, f, i);
	}
	if (!v->own)
		return;
	buf_puts(h->out, "<fieldset class=\"group\"><legend>");
	core_text_put(h, v->own_title, 0, NULL);
	buf_puts(h->out, "</legend>\n<p class=\"help\">");
	core_text_put(h, v->own_help, 0, NULL);
	buf_puts(h->out, "</p>\n");
	for (size_t i = 0; i + 1 < v->stored->from; i++)
		form_field(h, f, f->fields[i].name);
	buf_puts(h->out, "</fieldset>\n");
}

static void
put_edit(struct html *h, size_t page, const char *what)
{
	buf_printf(h->out,
	    "<p><button type=\"submit\" class=\"plain\" name=\"act\" value=\"edit-%zu\">", page);
	core_text_put(h, T_FILL_CHANGE, 0, NULL);
	buf_puts(h->out, "<span class=\"away\">: ");
	html_text(h, what);
	buf_puts(h->out, "</span></button></p>\n");
}

void
fill_summary_put(struct html *h, const struct fill_view *v)
{
	const struct formdef *def = v->stored->def;
	struct form *f = v->form;

	for (size_t i = 0; i < f->n; i++)
		form_carry(h, f, i);
	for (size_t step = 0; step < def->n_steps; step++) {
		const char *title = formdef_pick(&def->steps[step].title, h->cx->lang);
		size_t from;
		size_t to;

		if (!form_stored_asked(v->stored, f, step))
			continue;
		if (title[0]) {
			buf_puts(h->out, "<h2>");
			html_text(h, title);
			buf_puts(h->out, "</h2>\n");
		}
		form_stored_range(v->stored, step, &from, &to);
		form_summary_part(h, f, from, to);
		put_edit(h, v->pages[from], title[0] ? title : v->title);
	}
	if (v->stored->from < 2)
		return;
	buf_puts(h->out, "<h2>");
	core_text_put(h, v->own_title, 0, NULL);
	buf_puts(h->out, "</h2>\n");
	form_summary_part(h, f, 0, v->stored->from - 1);
	put_edit(h, v->pages[0], core_text(h->cx->lang, v->own_title));
}

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, struct filling *g,
    size_t page, int status)
{
	struct fill_view v = { .form = g->f, .stored = &g->stored, .page = page };
	struct page p;
	size_t *pages = arena_array(cx->arena, g->f->n + 1, sizeof(*pages));

	for (size_t i = 0; i < g->f->n; i++)
		pages[i] = page_of(g, i);
	v.pages = pages;
	v.title = formdef_pick(&g->version.def.title, cx->lang);
	v.intro = page == 0 ? formdef_pick(&g->version.def.intro, cx->lang) : "";
	v.swedish = cx->lang != LANG_SV && !g->version.def.title.in[cx->lang][0];
	v.action = g->action;
	v.lang = g->lang;
	v.number_text = arena_printf(cx->arena, "%" PRId64, g->version.number);
	v.back = arena_printf(
	    cx->arena, "/arbete/formular/%s", id_string(cx->arena, g->version.form_id));
	v.ended = g->lang && page > g->n_pages;
	v.here = arena_printf(cx->arena, "%s?sida=%zu", v.action, page);
	v.summary = page >= g->n_pages;
	v.own = page + 1 == g->n_pages;
	v.own_title = g->use->title;
	v.own_help = g->use->help;
	v.first = page == 0;
	v.n_steps = g->n_pages;
	/* "Step 2 of 4" counts what is asked; so far, since an answer may change it. */
	for (size_t i = 0; i < g->n_pages; i++) {
		v.n_asked += is_asked(g, i);
		if (i <= page)
			v.number += is_asked(g, i);
	}
	page_begin(&p, cx, rq, v.title);
	admin_tpl_fill(&p.h, &v);
	return page_send(&p, rs, status);
}

static size_t
page_sent(const struct filling *g, const struct http_request *rq)
{
	int64_t page = 0;

	if (!str_int(http_field(rq, "sida"), &page) || page < 0)
		return 0;
	return (size_t)MIN(page, (int64_t)g->n_pages);
}

static enum err
show(struct cx *cx, struct http_request *rq, struct http_response *rs, bool preview)
{
	struct filling g;
	enum err e;

	if ((e = begin(cx, rq, &g, preview)))
		return e;
	g.f = form_new(cx, rq, g.stored.fields, g.stored.n);
	finish(cx, &g);
	return draw(cx, rq, rs, &g, MIN(page_sent(&g, rq), g.n_pages - 1), 200);
}

static enum err
send_form(struct cx *cx, struct http_request *rq, struct http_response *rs, struct filling *g)
{
	enum err e = form_check(g->f);

	if (!e && g->lang)
		return draw(cx, rq, rs, g, g->n_pages + 1, 200);
	if (!e)
		e = g->use->take(cx, rq, rs, &g->version, &g->stored, g->f);
	return e == ERR_INVALID ? draw(cx, rq, rs, g, page_at_fault(cx, g), 422) : e;
}

static enum err
take(struct cx *cx, struct http_request *rq, struct http_response *rs, bool preview)
{
	struct str act = http_field(rq, "act");
	struct filling g;
	int64_t edit = 0;
	size_t page;
	enum err e;

	if ((e = begin(cx, rq, &g, preview)))
		return e;
	g.f = form_read(cx, rq, g.stored.fields, g.stored.n);
	finish(cx, &g);
	page = page_sent(&g, rq);
	if (str_eqz(act, "send") && page >= g.n_pages)
		return send_form(cx, rq, rs, &g);
	if (str_eqz(act, "back"))
		return draw(cx, rq, rs, &g, page_before(&g, page), 200);
	if (str_starts(act, "edit-") &&
	    str_int((struct str) { .p = act.p + 5, .n = act.n - 5 }, &edit) && edit >= 0)
		return draw(cx, rq, rs, &g, (size_t)MIN(edit, (int64_t)g.n_pages - 1), 200);
	if (check_page(&g, page)) {
		cx->fail.kind = ERR_INVALID;
		return draw(cx, rq, rs, &g, page, 422);
	}
	return draw(cx, rq, rs, &g, MIN(next_page(&g, page), g.n_pages), 200);
}

static enum err
show_form(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return show(cx, rq, rs, false);
}

static enum err
take_form(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return take(cx, rq, rs, false);
}

static enum err
show_preview(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return show(cx, rq, rs, true);
}

static enum err
take_preview(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return take(cx, rq, rs, true);
}

/* What is asked, as a JSON Schema. */
static enum err
show_schema(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct formdef_version v = { 0 };
	struct form_stored s = { 0 };
	struct form *f;
	struct buf b;
	enum err e;

	if ((e = formdef_by_key(cx, rq->params[0], &v)))
		return e;
	form_stored_table(cx, &v.def, "", NULL, 0, &s);
	f = form_new(cx, rq, s.fields, s.n);
	form_stored_options(&s, f);
	buf_init(&b, cx->arena, PAGE_MAX);
	form_schema(&b, f);
	rs->status = 200;
	rs->type = "application/schema+json";
	rs->body = buf_get(&b);
	return OK;
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/formular/{key}", PERM_PUBLIC, show_form, HTTP_NO_STORE },
	{ HTTP_POST, "/formular/{key}", PERM_PUBLIC, take_form, 0 },
	{ HTTP_GET, "/arbete/formular/{id}/visa/{number}", PERM_FORMS, show_preview, 0 },
	{ HTTP_POST, "/arbete/formular/{id}/visa/{number}", PERM_FORMS, take_preview, 0 },
	{ HTTP_GET, "/formular/{key}/schema.json", PERM_PUBLIC, show_schema, 0 },
};

const struct http_routes admin_fill_routes = { routes, ARRAY_LEN(routes) };
