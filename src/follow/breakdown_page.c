/* A page of figures by one thing, and the same as a file. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/id.h"
#include "core/i18n.h"
#include "core/role.h"
#include "fmt/number.h"
#include "follow/breakdown.h"
#include "gen/follow_tpl.h"
#include "text/utf8.h"
#include "web/download.h"
#include "web/web.h"

enum { N_COLUMNS = 10 };

static const char *
change_of(struct cx *cx, int64_t diff)
{
	return diff == 0 ? "±0"
			 : arena_printf(cx->arena, "%s%s", diff > 0 ? "+" : "−",
			       number_text(cx->arena, cx->lang, diff > 0 ? diff : -diff));
}

static struct breakdown_item
item_of(struct cx *cx, const struct breakdown_row *row)
{
	return (struct breakdown_item) {
		.name = row->name,
		.href = row->href,
		.received = row->received,
		.change = change_of(cx, row->received - row->before),
		.closed = row->closed,
		.centre = web_percent(cx, row->centre, row->closed),
		.first = web_percent(cx, row->first, row->known),
		.answer = row->answer.n ? web_span_text(cx, row->answer.median_s) : "–",
		.answer_p90 = row->answer.n ? web_span_text(cx, row->answer.p90_s) : "–",
		.close = row->close.n ? web_span_text(cx, row->close.median_s) : "–",
		.close_p90 = row->close.n ? web_span_text(cx, row->close.p90_s) : "–",
	};
}

static enum err
asked(struct cx *cx, const struct http_request *rq, enum breakdown_by *ret_by, int64_t *ret_under)
{
	*ret_by = breakdown_find(str_of(rq->params[0]));
	*ret_under = 0;
	if (*ret_by == N_BREAKDOWN ||
	    (http_has_field(rq, "under") && !id_parse(http_field(rq, "under"), ret_under)))
		return fail(cx, ERR_MISSING, 0, NULL);
	return OK;
}

static enum err
show(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct page page;
	struct period p;
	struct breakdown b = { 0 };
	struct breakdown_view v = { .form = period_form(cx, rq) };
	struct breakdown_item *items;
	struct text_arg what;
	enum breakdown_by by;
	int64_t under;
	bool wrong;
	enum err e;

	if ((e = asked(cx, rq, &by, &under)))
		return e;
	period_read(v.form, &p);
	wrong = cx->fail.fields != NULL;
	if ((e = breakdown_read(cx, by, under, &p, &b)))
		return e;
	items = arena_array(cx->arena, b.n + 1, sizeof(*items));
	for (size_t i = 0; i < b.n; i++)
		items[i] = item_of(cx, &b.rows[i]);
	b.whole.name = core_text(cx->lang, T_FIGURES_WHOLE);
	v.whole = item_of(cx, &b.whole);
	v.items = items;
	v.n_items = b.n;
	v.under = under ? id_string(cx->arena, under) : NULL;
	v.above = b.above;
	v.n_above = under ? b.n_above : 0;
	v.times = by == BY_TOPIC || by == BY_UNIT;
	v.period = &p;
	v.action = arena_printf(cx->arena, "/arbete/statistik/per/%s", breakdown_code(by));
	v.file_action = arena_printf(cx->arena, "%s/fil", v.action);
	v.links = period_links(cx, v.action, &p, &v.n_links);
	v.breakdowns = breakdown_links(cx, &p, breakdown_code(by), &v.n_breakdowns);
	v.column = core_text(cx->lang, breakdown_text(by));
	what = TEXT_ARG(text_key(cx->arena, v.column));
	v.title = core_text_format(cx->arena, cx->lang, T_FIGURES_PER, 1, &what);
	v.file = form_new(cx, rq, NULL, 0);
	page_begin(&page, cx, rq, v.title);
	follow_tpl_breakdown(&page.h, &v);
	return page_send(&page, rs, wrong ? 422 : 200);
}

static enum err
write_row(struct cx *cx, struct sheet *s, const struct breakdown_row *row)
{
	const int64_t numbers[] = { row->received, row->before, row->closed, row->centre,
		row->known, row->first };
	struct sheet_cell cells[N_COLUMNS] = { { .kind = SHEET_TEXT, .text = row->name } };
	size_t n = 1;

	for (size_t i = 0; i < ARRAY_LEN(numbers); i++)
		cells[n++] = (struct sheet_cell) { .kind = SHEET_NUMBER, .n = numbers[i] };
	cells[n++] = (struct sheet_cell) { .kind = SHEET_NUMBER, .n = row->answer.n };
	cells[n++] = (struct sheet_cell) { .kind = SHEET_NUMBER, .n = row->answer.median_s };
	cells[n++] = (struct sheet_cell) { .kind = SHEET_NUMBER, .n = row->answer.p90_s };
	return sheet_row(cx, s, cells);
}

static enum err
take_file(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	CLEANUP(sheet_freep) struct sheet *s = NULL;
	const struct download *kind = download_asked(rq);
	struct form *f = period_form(cx, rq);
	struct period p;
	struct breakdown b = { 0 };
	enum breakdown_by by;
	int64_t under;
	enum err e;

	if ((e = asked(cx, rq, &by, &under)))
		return e;
	period_read(f, &p);
	if (!kind || cx->fail.fields)
		return fail(cx, ERR_INVALID, T_ERROR_FORM_OLD, NULL);
	{
		const struct sheet_column columns[N_COLUMNS] = {
			{ "name", core_text(cx->lang, breakdown_text(by)) },
			{ "received", core_text(cx->lang, T_FIGURES_COL_RECEIVED) },
			{ "received_before", core_text(cx->lang, T_FIGURES_COL_BEFORE) },
			{ "closed", core_text(cx->lang, T_FIGURES_COL_CLOSED) },
			{ "closed_by_centre", core_text(cx->lang, T_FIGURES_COL_BY_CENTRE) },
			{ "contacts_known", core_text(cx->lang, T_FIGURES_COL_KNOWN) },
			{ "solved_first_contact", core_text(cx->lang, T_FIGURES_COL_FIRST_N) },
			{ "answer_n", core_text(cx->lang, T_FIGURES_ANSWER_N) },
			{ "answer_median_s", core_text(cx->lang, T_FIGURES_COL_MEDIAN_S) },
			{ "answer_p90_s", core_text(cx->lang, T_FIGURES_COL_P90_S) },
		};

		if ((e = breakdown_read(cx, by, under, &p, &b)) || (e = download_note(cx)) ||
		    (e = sheet_new(cx, kind->kind, columns, N_COLUMNS, &s)))
			return e;
	}
	for (size_t i = 0; i < b.n && !e; i++)
		e = write_row(cx, s, &b.rows[i]);
	return e ? e
		 : download_send(cx, rs, kind, s,
		       arena_printf(cx->arena, "statistik-%s", breakdown_code(by)));
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/statistik/per/{key}", PERM_FIGURES, show, 0 },
	{ HTTP_POST, "/arbete/statistik/per/{key}/fil", PERM_FIGURES, take_file, HTTP_FRESH },
};

const struct http_routes follow_breakdown_routes = { routes, ARRAY_LEN(routes) };
