/* Tables as files. Excel in Swedish reads CSV with semicolons, and takes it for UTF-8 when it
 * begins with a byte order mark. XLSX is written by libxlsxwriter in its mode that keeps one row in
 * memory.
 */
/* SPDX-License-Identifier: Apache-2.0 */
/* Before our list of banned calls, which its headers mention. */
#include <xlsxwriter.h>

#include "fmt/sheet.h"

#include <fcntl.h>

#include "base/buf.h"
#include "fmt/json.h"
#include "fmt/when.h"

enum { LINE_MAX_BYTES = 256 * 1024, XLSX_TEXT_MAX = 32767, WIDTH = 22 };

struct sheet {
	enum sheet_kind kind;
	const struct sheet_column *columns;
	size_t n;
	FILE *file;
	char path[64]; /* XLSX: until it is done */
	lxw_workbook *book;
	lxw_worksheet *page;
	lxw_format *time_format;
	uint32_t row;
};

void
sheet_csv_field(struct buf *b, const char *text)
{
	bool quote = strpbrk(text, ";\"\r\n") != NULL;

	if (quote)
		buf_putc(b, '"');
	if (text[0] && strchr("=+-@\t\r", text[0]) && !base_broken("csv-formula"))
		buf_putc(b, '\'');
	for (; *text; text++) {
		if (*text == '"')
			buf_putc(b, '"');
		buf_putc(b, *text);
	}
	if (quote)
		buf_putc(b, '"');
}

static enum err
no_place(struct cx *cx)
{
	return fail(cx, ERR_UPSTREAM, 0, NULL);
}

static enum err
write_line(struct cx *cx, struct sheet *s, const struct buf *b)
{
	if (buf_over(b))
		return fail(cx, ERR_LIMIT, 0, NULL);
	return fwrite(b->p, 1, b->n, s->file) == b->n ? OK : no_place(cx);
}

/* 2026-11-16 11:00, as Excel understands it. */
static const char *
local_time(struct cx *cx, int64_t at)
{
	struct when_parts p = when_parts(at);

	return arena_printf(cx->arena, "%04d-%02d-%02d %02d:%02d", p.year, p.month, p.mday,
	    p.minutes / 60, p.minutes % 60);
}

static enum err
csv_row(struct cx *cx, struct sheet *s, const struct sheet_cell *cells)
{
	struct buf b;

	buf_init(&b, cx->arena, LINE_MAX_BYTES);
	for (size_t i = 0; i < s->n; i++) {
		buf_puts(&b, i ? ";" : "");
		if (cells[i].kind == SHEET_NUMBER)
			buf_printf(&b, "%" PRId64, cells[i].n);
		else if (cells[i].kind == SHEET_TIME && cells[i].n)
			buf_puts(&b, local_time(cx, cells[i].n));
		else if (cells[i].kind == SHEET_TEXT && cells[i].text)
			sheet_csv_field(&b, cells[i].text);
	}
	buf_puts(&b, "\r\n");
	return write_line(cx, s, &b);
}

static enum err
json_row(struct cx *cx, struct sheet *s, const struct sheet_cell *cells)
{
	JSON_CLEANUP json_t *row = json_object();
	struct buf b;

	for (size_t i = 0; i < s->n; i++) {
		json_t *v = json_null();

		if (cells[i].kind == SHEET_NUMBER)
			v = json_integer(cells[i].n);
		else if (cells[i].kind == SHEET_TIME && cells[i].n)
			v = json_string(when_iso(cx->arena, cells[i].n));
		else if (cells[i].kind == SHEET_TEXT && cells[i].text)
			v = json_string(cells[i].text);
		json_object_set_new(row, s->columns[i].key, v);
	}
	buf_init(&b, cx->arena, LINE_MAX_BYTES);
	json_write(&b, row);
	buf_puts(&b, "\n");
	return write_line(cx, s, &b);
}

static lxw_error
xlsx_cell(struct cx *cx, struct sheet *s, uint16_t column, const struct sheet_cell *c)
{
	struct when_parts p;
	lxw_datetime at;
	const char *text = c->text;

	switch (c->kind) {
	case SHEET_NUMBER:
		return worksheet_write_number(s->page, s->row, column, (double)c->n, NULL);
	case SHEET_TIME:
		if (!c->n)
			return LXW_NO_ERROR;
		p = when_parts(c->n);
		at = (lxw_datetime) {
			.year = p.year,
			.month = p.month,
			.day = p.mday,
			.hour = p.minutes / 60,
			.min = p.minutes % 60,
		};
		return worksheet_write_datetime(s->page, s->row, column, &at, s->time_format);
	case SHEET_TEXT:
		if (!text)
			return LXW_NO_ERROR;
		if (strlen(text) > XLSX_TEXT_MAX)
			text = arena_strndup(cx->arena, text, XLSX_TEXT_MAX / 4);
		return worksheet_write_string(s->page, s->row, column, text, NULL);
	}
	return LXW_NO_ERROR;
}

static enum err
xlsx_row(struct cx *cx, struct sheet *s, const struct sheet_cell *cells)
{
	for (size_t i = 0; i < s->n; i++)
		if (xlsx_cell(cx, s, (uint16_t)i, &cells[i]))
			return no_place(cx);
	s->row++;
	return OK;
}

static enum err
xlsx_begin(struct cx *cx, struct sheet *s)
{
	lxw_workbook_options options = { .constant_memory = LXW_TRUE };
	lxw_format *title;
	int fd;

	snprintf(s->path, sizeof(s->path), "/tmp/lyhord-sheet-XXXXXX");
	fd = mkostemp(s->path, O_CLOEXEC);
	if (fd < 0) {
		s->path[0] = '\0';
		return no_place(cx);
	}
	close(fd);
	s->book = workbook_new_opt(s->path, &options);
	s->page = s->book ? workbook_add_worksheet(s->book, NULL) : NULL;
	if (!s->page)
		return no_place(cx);
	s->time_format = workbook_add_format(s->book);
	format_set_num_format(s->time_format, "yyyy-mm-dd hh:mm");
	title = workbook_add_format(s->book);
	format_set_bold(title);
	worksheet_set_column(s->page, 0, (uint16_t)(s->n - 1), WIDTH, NULL);
	worksheet_freeze_panes(s->page, 1, 0);
	for (size_t i = 0; i < s->n; i++)
		worksheet_write_string(s->page, 0, (uint16_t)i, s->columns[i].title, title);
	s->row = 1;
	return OK;
}

static enum err
csv_begin(struct cx *cx, struct sheet *s)
{
	struct sheet_cell titles[SHEET_COLUMNS_MAX];

	for (size_t i = 0; i < s->n; i++)
		titles[i] = (struct sheet_cell) { .text = s->columns[i].title };
	return fputs("\xef\xbb\xbf", s->file) < 0 ? no_place(cx) : csv_row(cx, s, titles);
}

enum err
sheet_new(struct cx *cx, enum sheet_kind kind, const struct sheet_column *columns, size_t n,
    struct sheet **ret_sheet)
{
	struct sheet *s = arena_alloc(cx->arena, sizeof(*s));
	enum err e = OK;

	assert(n > 0 && n <= SHEET_COLUMNS_MAX);
	*s = (struct sheet) { .kind = kind, .columns = columns, .n = n };
	*ret_sheet = s;
	if (kind == SHEET_XLSX)
		return xlsx_begin(cx, s);
	if (!(s->file = tmpfile()))
		return no_place(cx);
	if (kind == SHEET_CSV)
		e = csv_begin(cx, s);
	return e;
}

enum err
sheet_row(struct cx *cx, struct sheet *s, const struct sheet_cell *cells)
{
	switch (s->kind) {
	case SHEET_CSV:
		return csv_row(cx, s, cells);
	case SHEET_XLSX:
		return xlsx_row(cx, s, cells);
	case SHEET_JSON_LINES:
		return json_row(cx, s, cells);
	}
	return OK;
}

enum err
sheet_done(struct cx *cx, struct sheet *s, int *ret_fd)
{
	lxw_error wrong;

	if (s->kind == SHEET_XLSX) {
		wrong = workbook_close(s->book);
		s->book = NULL;
		*ret_fd = wrong ? -1 : open(s->path, O_RDONLY | O_CLOEXEC);
	} else {
		*ret_fd = fflush(s->file) ? -1 : fcntl(fileno(s->file), F_DUPFD_CLOEXEC, 0);
		if (*ret_fd >= 0 && lseek(*ret_fd, 0, SEEK_SET) != 0) {
			close(*ret_fd);
			*ret_fd = -1;
		}
	}
	return *ret_fd < 0 ? no_place(cx) : OK;
}

void
sheet_free(struct sheet *s)
{
	if (!s)
		return;
	if (s->book)
		workbook_close(s->book);
	if (s->path[0])
		unlink(s->path);
	if (s->file)
		fclose(s->file);
	s->book = NULL;
	s->path[0] = '\0';
	s->file = NULL;
}

void
sheet_freep(struct sheet **s)
{
	sheet_free(*s);
}
