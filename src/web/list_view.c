/* Saved views of a list: finding, showing as tabs, saving, removing. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/id.h"
#include "core/unit.h"
#include "core/view.h"
#include "db/db.h"
#include "web/dispatch.h"
#include "web/list_int.h"
#include "web/web.h"

static const struct form_field fields[] = {
	{ "vyid", FORM_HIDDEN, T_NONE, T_NONE, 20, false, NULL },
	{ "rev", FORM_HIDDEN, T_NONE, T_NONE, 20, false, NULL },
	{ "fraga", FORM_HIDDEN, T_NONE, T_NONE, LIST_QUERY_MAX, false, NULL },
	{ "namn", FORM_TEXT, T_LIST_VIEW_NAME, T_NONE, VIEW_NAME_MAX, true, "off" },
	{ "forst", FORM_CHECKS, T_LIST_VIEW_USUAL, T_NONE, 2, false, NULL },
	{ "enhet", FORM_SELECT, T_LIST_VIEW_SHARE, T_LIST_VIEW_SHARE_HELP, 20, false, NULL },
};

static bool
nothing_said(const struct http_request *rq, const struct list_def *d)
{
	for (size_t i = 0; i < d->n_filters; i++)
		if (http_has_field(rq, d->filters[i].key))
			return false;
	return !http_has_field(rq, "vy") && !http_has_field(rq, "ordning") &&
	       !http_has_field(rq, "efter") && !http_has_field(rq, "fore");
}

enum err
list_views_load(struct list *l, const char **ret_query)
{
	struct str name = http_field(l->rq, "vy");
	struct core_q_view_list *rows = NULL;
	bool first = nothing_said(l->rq, l->def);
	int64_t id = 0;
	size_t n = 0;
	enum err e;

	if ((e = views_get(l->cx, l->def->name, &rows, &n)))
		return e;
	l->views = rows;
	l->n_views = n;
	for (size_t i = 0; i < l->def->n_presets; i++)
		if (str_eqz(name, l->def->presets[i].key)) {
			*ret_query = l->def->presets[i].query;
			return OK;
		}
	if (!id_parse(name, &id))
		id = 0;
	for (size_t i = 0; i < n; i++)
		if (rows[i].id == id ||
		    (first && rows[i].usual && rows[i].user_id == l->cx->viewer.user)) {
			l->view = &rows[i];
			*ret_query = rows[i].query;
			return OK;
		}
	return OK;
}

void
list_views_tabs(struct list *l)
{
	for (size_t i = 0; i < l->n_views; i++)
		l->tabs[l->n_tabs++] = (struct list_tab) {
			.name = l->views[i].name,
			.href = arena_printf(l->cx->arena, "%s?vy=%s", l->def->path,
			    id_string(l->cx->arena, l->views[i].id)),
			.here = l->view == &l->views[i],
			.shared = l->views[i].user_id != l->cx->viewer.user,
		};
}

static enum err
options(struct cx *cx, struct form *f)
{
	struct form_option *o = arena_array(cx->arena, 1, sizeof(*o));
	struct form_option *shared;
	struct units units = { 0 };
	int64_t *mine = NULL;
	size_t n = 0;
	size_t n_shared = 0;
	enum err e;

	*o = (struct form_option) { .value = "ja",
		.label = core_text(cx->lang, T_LIST_VIEW_USUAL_YES) };
	form_options(f, "forst", o, 1);
	if ((e = units_get(cx, &units)) || (e = view_units(cx, &mine, &n)))
		return e;
	shared = arena_array(cx->arena, n + 1, sizeof(*shared));
	for (size_t i = 0; i < n; i++) {
		const struct core_q_unit_list *u = units_find(&units, mine[i]);

		if (u)
			shared[n_shared++] = (struct form_option) { .value =
									id_string(cx->arena, u->id),
				.label = core_pick(cx->lang, u->name_sv, u->name_en, u->name_fi) };
	}
	form_options(f, "enhet", shared, n_shared);
	return OK;
}

static void
draw_form(struct html *h, const struct form *f, const struct list_def *def)
{
	bool old = form_value(f, "vyid")[0];

	form_begin(h, f, arena_printf(h->cx->arena, "%s/vyer", def->path), "view");
	form_field(h, f, "vyid");
	form_field(h, f, "rev");
	form_field(h, f, "fraga");
	form_field(h, f, "namn");
	form_field(h, f, "forst");
	if (f->n_options[ARRAY_LEN(fields) - 1])
		form_field(h, f, "enhet");
	buf_puts(h->out, "<p class=\"acts\">");
	form_submit(h, old ? T_LIST_VIEW_CHANGE : T_LIST_VIEW_SAVE);
	if (old)
		form_submit_other(h, T_LIST_VIEW_REMOVE, "act", "remove");
	buf_puts(h->out, "</p>\n");
	form_end(h);
}

void
list_views_draw(struct html *h, const struct list *l)
{
	struct cx *cx = l->cx;
	struct form *f = form_new(cx, l->rq, fields, ARRAY_LEN(fields));

	if (options(cx, f))
		return;
	form_set(f, "fraga", list_query(l, NULL, NULL, l->order));
	if (l->view && l->view->user_id == cx->viewer.user) {
		form_set(f, "vyid", id_string(cx->arena, l->view->id));
		form_set(f, "rev", arena_printf(cx->arena, "%" PRId64, l->view->rev));
		form_set(f, "namn", l->view->name);
		form_set(f, "forst", l->view->usual ? "ja" : "");
		if (l->view->unit_id)
			form_set(f, "enhet", id_string(cx->arena, l->view->unit_id));
	}
	buf_puts(h->out, "<details class=\"save-view\"><summary>");
	html_text(
	    h, core_text(cx->lang, form_value(f, "vyid")[0] ? T_LIST_VIEW_EDIT : T_LIST_VIEW_NEW));
	buf_puts(h->out, "</summary>\n");
	draw_form(h, f, l->def);
	buf_puts(h->out, "</details>\n");
}

static enum err
save(struct cx *cx, struct http_request *rq, struct http_response *rs, const struct list_def *def,
    struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct view_new in = {
		.id = form_id(f, "vyid"),
		.list = def->name,
		.name = form_value(f, "namn"),
		.usual = form_has_checked(f, "forst", "ja"),
		.unit_id = form_id(f, "enhet"),
	};
	bool remove = str_eqz(http_field(rq, "act"), "remove");
	const char *back = list_address(cx, def, "");
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (in.id && (e = web_rev(cx, rq, &in.rev))) ||
	    (e = list_query_check(cx, rq, def, form_value(f, "fraga"), &in.query)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if (remove)
		e = view_remove(cx, in.id, in.rev);
	else
		e = view_save(cx, &in, &in.id);
	if (e)
		return e;
	if (!remove)
		back = arena_printf(cx->arena, "%s?vy=%s", def->path, id_string(cx->arena, in.id));
	return web_once_end(cx, f->once, rs, &tx, back);
}

enum err
list_save_view(
    struct cx *cx, struct http_request *rq, struct http_response *rs, const struct list_def *def)
{
	struct form *f = form_read(cx, rq, fields, ARRAY_LEN(fields));
	struct page p;
	enum err e;

	if ((e = options(cx, f)))
		return e;
	e = save(cx, rq, rs, def, f);
	if (e != ERR_INVALID)
		return e;
	page_begin(&p, cx, rq, core_text(cx->lang, T_LIST_VIEW_NEW));
	buf_puts(&p.body, "<h1>");
	html_text(&p.h, core_text(cx->lang, T_LIST_VIEW_NEW));
	buf_puts(&p.body, "</h1>\n");
	draw_form(&p.h, f, def);
	return page_send(&p, rs, 422);
}
