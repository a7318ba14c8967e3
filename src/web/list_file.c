/* A list as a file: what is shown, all pages of it, through the same query and so the same access.
 * Memory stays as small as one page of rows. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "db/db.h"
#include "web/download.h"
#include "web/list_int.h"
#include "web/web.h"

enum { FILE_ROWS = 500, KEY_BYTES = 1024 };

void
list_file_draw(struct html *h, const struct list *l)
{
	struct form *f = form_new(l->cx, l->rq, NULL, 0);

	buf_puts(h->out, "<details class=\"files\"><summary>");
	html_text(h, core_text(h->cx->lang, T_LIST_FILE));
	buf_puts(h->out, "</summary>\n");
	form_begin(h, f, arena_printf(l->cx->arena, "%s/fil", l->def->path), "file");
	buf_puts(h->out, "<input type=\"hidden\" name=\"fraga\" value=\"");
	html_text(h, list_query(l, NULL, NULL, l->order));
	buf_puts(h->out, "\">\n<p class=\"help\">");
	html_text(h, core_text(h->cx->lang, T_LIST_FILE_HELP));
	buf_puts(h->out, "</p>\n<p class=\"acts\">");
	download_buttons(h);
	buf_puts(h->out, "</p>\n");
	form_end(h);
	buf_puts(h->out, "</details>\n");
}

/* Columns that files have. */
static size_t
columns_of(struct cx *cx, const struct list_def *d, struct sheet_column *ret_columns)
{
	size_t n = 0;

	for (size_t i = 0; i < d->n_columns; i++)
		if (!(d->columns[i].flags & LIST_PAGE_ONLY))
			ret_columns[n++] = (struct sheet_column) { d->columns[i].key,
				core_text(cx->lang, d->columns[i].title) };
	return n;
}

static enum err
write_row(struct cx *cx, const struct list_def *d, const void *row, struct sheet *s)
{
	struct list_cell cells[LIST_COLUMNS_MAX] = { 0 };
	struct sheet_cell out[LIST_COLUMNS_MAX];
	size_t n = 0;

	d->cells(cx, row, cells);
	for (size_t i = 0; i < d->n_columns; i++) {
		if (d->columns[i].flags & LIST_PAGE_ONLY)
			continue;
		out[n++] = (struct sheet_cell) {
			.kind = d->columns[i].kind == LIST_NUMBER ? SHEET_NUMBER
				: d->columns[i].kind == LIST_TIME ? SHEET_TIME
								  : SHEET_TEXT,
			.text = cells[i].text,
			.n = cells[i].n,
		};
	}
	return sheet_row(cx, s, out);
}

/* The place to go on from outlives the rows: its texts are kept aside. */
static void
go_on_from(struct list *l, const void *row, char keep[DB_LISTING_KEYS][KEY_BYTES])
{
	db_ask_from(&l->ask, l->def->listing, row);
	for (size_t i = 0; i < l->def->listing->sorts[l->ask.sort].n_keys; i++) {
		struct db_value *v = &l->ask.key[i];

		if (v->kind != DB_KIND_TEXT)
			continue;
		v->s.n = MIN(v->s.n, (size_t)KEY_BYTES - 1);
		memcpy(keep[i], v->s.p, v->s.n);
		keep[i][v->s.n] = '\0';
		v->s.p = keep[i];
	}
}

static enum err
write_rows(struct cx *cx, struct list *l, struct sheet *s)
{
	const struct db_listing *q = l->def->listing;
	char keep[DB_LISTING_KEYS][KEY_BYTES];
	size_t written = 0;
	enum err e = OK;

	for (;;) {
		struct arena_mark mark = arena_mark(cx->arena);
		void *rows = NULL;
		size_t n = 0;

		if ((e = db_listing_rows(cx, q, &l->ask, FILE_ROWS, &rows, &n)))
			return e;
		if ((written += n) > LIST_FILE_MAX)
			return fail(cx, ERR_INVALID, T_LIST_FILE_LARGE, NULL);
		for (size_t i = 0; i < n && !e; i++)
			e = write_row(cx, l->def, (char *)rows + i * q->row_size, s);
		if (e)
			return e;
		if (n)
			go_on_from(l, (char *)rows + (n - 1) * q->row_size, keep);
		db_rest(cx);
		arena_rewind(cx->arena, mark);
		if (n < FILE_ROWS)
			return OK;
	}
}

enum err
list_file(
    struct cx *cx, struct http_request *rq, struct http_response *rs, const struct list_def *def)
{
	CLEANUP(sheet_freep) struct sheet *s = NULL;
	struct sheet_column columns[LIST_COLUMNS_MAX];
	struct http_request asked = *rq;
	struct list *l = NULL;
	const struct download *kind = download_asked(rq);
	enum err e;

	asked.fields = (struct http_fields) { 0 };
	if (!kind || http_form_decode(cx->arena, http_field(rq, "fraga"), &asked.fields))
		return fail(cx, ERR_INVALID, T_ERROR_FORM_OLD, NULL);
	if ((e = list_read(cx, &asked, def, &l)))
		return e;
	if (l->wrong)
		return fail(cx, ERR_INVALID, T_ERROR_FORM_OLD, NULL);
	if ((e = download_note(cx)) ||
	    (e = sheet_new(cx, kind->kind, columns, columns_of(cx, def, columns), &s)) ||
	    (e = write_rows(cx, l, s)))
		return e;
	return download_send(cx, rs, kind, s, def->name);
}
