/* What people search for, by how many, and what of it they do not find; with a way to write the
 * answer that is missing. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/id.h"
#include "contact/word_page.h"
#include "core/role.h"
#include "fmt/when.h"
#include "gen/contact_tpl.h"
#include "net/fetch.h"

/* In the order of the cells below. */
static const struct list_column columns[] = {
	{ "question", T_ASKED_QUESTION, LIST_LINK, 0, 0, LIST_HEAD },
	{ "missed", T_ASKED_MISSED, LIST_NUMBER, 0, 1 + CONTACT_Q_ASKED_ROWS_BY_MISSED,
	    LIST_FIRST_DOWN },
	{ "none", T_ASKED_NONE, LIST_NUMBER, 0, 0, LIST_FILE_ONLY },
	{ "unsure", T_ASKED_UNSURE, LIST_NUMBER, 0, 0, LIST_FILE_ONLY },
	{ "n", T_ASKED_TIMES, LIST_NUMBER, 0, 1 + CONTACT_Q_ASKED_ROWS_BY_N, LIST_FIRST_DOWN },
	{ "language", T_ANSWERS_LANG, LIST_TEXT, 0, 0, LIST_FILE_ONLY },
	{ "day", T_ASKED_LAST, LIST_TEXT, 0, 1 + CONTACT_Q_ASKED_ROWS_BY_DAY, 0 },
	{ "write", T_ASKED_DO, LIST_LINK, 0, 0, LIST_PAGE_ONLY },
	{ "words", T_ASKED_DO_WORDS, LIST_LINK, 0, 0, LIST_PAGE_ONLY },
};

static void
cells(struct cx *cx, const void *row, struct list_cell *ret_cells)
{
	const struct contact_q_asked_rows *r = row;
	const char *q = fetch_escape(cx->arena, r->text);
	const char *prefix = r->lang == LANG_EN ? "/en" : r->lang == LANG_FI ? "/fi" : "";
	const struct list_cell all[ARRAY_LEN(columns)] = {
		{ .text = r->text,
		    .href = arena_printf(cx->arena, "%s/fraga?q=%s", prefix, q),
		    .meta = r->lang == LANG_SV ? NULL : lang_code((enum lang)r->lang) },
		{ .n = r->missed },
		{ .n = r->none },
		{ .n = r->unsure },
		{ .n = r->n },
		{ .text = lang_code((enum lang)r->lang) },
		{ .text = when_day_iso(cx->arena, r->day) },
		{ .text = core_text(cx->lang, T_ASKED_WRITE),
		    .href = arena_printf(cx->arena, "/arbete/svar/nytt?fraga=%s", q) },
		{ .text = core_text(cx->lang, T_ASKED_WORDS),
		    .href = arena_printf(cx->arena, "/arbete/sokord/ny?ord=%s", q) },
	};

	memcpy(ret_cells, all, sizeof(all));
}

static const struct list_choice langs[] = {
	{ "sv", T_ANSWERS_SV, LANG_SV },
	{ "en", T_ANSWERS_EN, LANG_EN },
	{ "fi", T_ANSWERS_FI, LANG_FI },
};

static const struct list_choice found[] = {
	{ "saknas", T_ASKED_MISSED, CONTACT_Q_ASKED_ROWS_MISSED },
	{ "inget", T_ASKED_NONE, CONTACT_Q_ASKED_ROWS_NONE },
};

static const struct list_choice states[] = {
	{ "oppna", T_ASKED_OPEN, CONTACT_Q_ASKED_ROWS_OPEN },
	{ "dolda", T_ASKED_HIDDEN, CONTACT_Q_ASKED_ROWS_HIDDEN },
};

static const struct list_filter filters[] = {
	{ .key = "hittar",
	    .label = T_ASKED_FOUND,
	    .kind = LIST_BY_CHOICE,
	    .choices = found,
	    .n_choices = ARRAY_LEN(found),
	    .put = list_put_flag },
	{ .key = "sprak",
	    .label = T_ANSWERS_LANG,
	    .kind = LIST_BY_CHOICE,
	    .filter = CONTACT_Q_ASKED_ROWS_LANG,
	    .choices = langs,
	    .n_choices = ARRAY_LEN(langs),
	    .more = true },
	{ .key = "lage",
	    .label = T_QUEUE_STATE,
	    .kind = LIST_BY_CHOICE,
	    .choices = states,
	    .n_choices = ARRAY_LEN(states),
	    .usual = "oppna",
	    .more = true,
	    .put = list_put_flag },
};

static const struct list_order orders[] = {
	{ "saknas", T_ASKED_BY_MISSED, CONTACT_Q_ASKED_ROWS_BY_MISSED },
	{ "antal", T_ASKED_BY_N, CONTACT_Q_ASKED_ROWS_BY_N },
	{ "senast", T_ASKED_BY_DAY, CONTACT_Q_ASKED_ROWS_BY_DAY },
};

static const struct list_preset presets[] = {
	{ "saknas", T_ASKED_MISSED_VIEW, "hittar=saknas", true, 0 },
	{ "alla", T_ASKED_ALL, "ordning=antal", true, 0 },
	{ "dolda", T_ASKED_HIDDEN, "lage=dolda", true, 0 },
};

static enum err
hide(struct cx *cx, int64_t id, int64_t rev, const struct form *f, struct op_done *ret_done)
{
	struct contact_q_asked_one row = { 0 };
	enum err e = contact_q_asked_one(cx, id, &row);

	(void)rev;
	(void)f;
	if (e)
		return e;
	ret_done->label = row.text ? row.text : "";
	ret_done->before = "0";
	return contact_asked_hide(cx, id, true);
}

static enum err
unhide(struct cx *cx, int64_t id, int64_t rev, const char *before)
{
	(void)rev;
	(void)before;
	return contact_asked_hide(cx, id, false);
}

const struct op contact_op_asked_hide = {
	.name = "asked.hide",
	.title = T_ASKED_HIDE,
	.help = T_ASKED_HIDE_HELP,
	.done = T_ASKED_HIDE_DONE,
	.undone = T_ASKED_HIDE_UNDONE,
	.permission = PERM_TEXTS,
	.fn = hide,
	.undo = unhide,
};

static struct op_row
pick(const void *row)
{
	return (struct op_row) { .id = ((const struct contact_q_asked_rows *)row)->id };
}

static const struct op *const ops[] = { &contact_op_asked_hide };

static const struct list_def searches = {
	.name = "sokt",
	.path = "/arbete/sokt",
	.permission = PERM_ANSWERS,
	.title = T_ASKED_TITLE,
	.caption = T_ASKED_CAPTION,
	.n_rows = T_ASKED_N,
	.empty = T_ASKED_EMPTY,
	.empty_text = T_ASKED_EMPTY_TEXT,
	.listing = &contact_q_asked_rows,
	.columns = columns,
	.n_columns = ARRAY_LEN(columns),
	.filters = filters,
	.n_filters = ARRAY_LEN(filters),
	.orders = orders,
	.n_orders = ARRAY_LEN(orders),
	.presets = presets,
	.n_presets = ARRAY_LEN(presets),
	.ops = ops,
	.n_ops = ARRAY_LEN(ops),
	.cells = cells,
	.pick = pick,
};

static enum err
show_list(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct asked_view v = { .rq = rq };
	struct page p;
	enum err e;

	if ((e = list_read(cx, rq, &searches, &v.list)) || (e = list_load(v.list)))
		return e;
	page_begin(&p, cx, rq, core_text(cx->lang, T_ASKED_TITLE));
	contact_tpl_asked(&p.h, &v);
	return page_send(&p, rs, v.list->wrong ? 422 : 200);
}

static enum err
take_view(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return list_save_view(cx, rq, rs, &searches);
}

static enum err
take_file(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return list_file(cx, rq, rs, &searches);
}

static enum err
take_rows(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return list_bulk(cx, rq, rs, &searches);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/sokt", PERM_ANSWERS, show_list, 0 },
	{ HTTP_POST, "/arbete/sokt/vyer", PERM_ANSWERS, take_view, 0 },
	{ HTTP_POST, "/arbete/sokt/fil", PERM_ANSWERS, take_file, HTTP_FRESH },
	{ HTTP_POST, "/arbete/sokt/valda", PERM_TEXTS, take_rows, 0 },
};

const struct http_routes contact_asked_routes = { routes, ARRAY_LEN(routes) };
