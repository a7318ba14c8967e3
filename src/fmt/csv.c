/* CSV: encodings, separators, quoted cells. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "fmt/csv.h"

#include "base/buf.h"
#include "text/utf8.h"

/* Windows-1252, 0x80 to 0x9F; 0 where it has no letter. https://encoding.spec.whatwg.org names the
 * table; unlike there, the five gaps are no letters here. */
static const uint16_t windows_1252[32] = { 0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020,
	0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C,
	0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178 };

static void
put_code_point(struct buf *b, unsigned c)
{
	if (c < 0x80) {
		buf_putc(b, (char)c);
	} else if (c < 0x800) {
		buf_putc(b, (char)(0xC0 | c >> 6));
		buf_putc(b, (char)(0x80 | (c & 0x3F)));
	} else {
		buf_putc(b, (char)(0xE0 | c >> 12));
		buf_putc(b, (char)(0x80 | (c >> 6 & 0x3F)));
		buf_putc(b, (char)(0x80 | (c & 0x3F)));
	}
}

static enum err
from_windows_1252(struct arena *a, struct str file, struct str *ret_text)
{
	struct buf b;

	buf_init(&b, a, file.n * 3 + 1);
	for (size_t i = 0; i < file.n; i++) {
		unsigned c = (unsigned char)file.p[i];

		if (c >= 0x80 && c < 0xA0)
			c = windows_1252[c - 0x80];
		if (c == 0)
			return ERR_INVALID;
		put_code_point(&b, c);
	}
	*ret_text = buf_get(&b);
	return OK;
}

enum err
csv_decode(struct arena *a, struct str file, enum csv_encoding encoding, struct str *ret_text)
{
	if (str_starts(file, "\xFF\xFE") || str_starts(file, "\xFE\xFF"))
		return ERR_INVALID; /* UTF-16 */
	if (str_starts(file, "\xEF\xBB\xBF")) {
		file.p += 3;
		file.n -= 3;
		encoding = CSV_UTF8;
	}
	if (encoding != CSV_WINDOWS_1252 && utf8_valid(file)) {
		*ret_text = file;
		return OK;
	}
	if (encoding == CSV_UTF8)
		return ERR_INVALID;
	return from_windows_1252(a, file, ret_text);
}

struct csv
csv_start(struct str text)
{
	static const char separators[] = ";,\t";
	size_t counts[3] = { 0 };
	bool quoted = false;
	size_t best = 0;

	for (size_t i = 0; i < text.n && (quoted || text.p[i] != '\n'); i++) {
		const char *hit = quoted ? NULL : memchr(separators, text.p[i], 3);

		if (text.p[i] == '"')
			quoted = !quoted;
		if (hit)
			counts[hit - separators]++;
	}
	for (size_t i = 1; i < 3; i++)
		if (counts[i] > counts[best])
			best = i;
	return (struct csv) { .rest = text, .line = 1, .separator = separators[best] };
}

/* Where the cell that begins at `i` ends. *ret_closed is where its closing quote stands (0 for a
 * cell without quotes), *ret_doubled tells that it holds doubled quotes. text.n when the quote is
 * never closed, with *ret_problem. */
static size_t
cell_end(struct str text, char separator, size_t i, size_t *ret_closed, bool *ret_doubled,
    enum csv_problem *ret_problem)
{
	*ret_closed = 0;
	*ret_doubled = false;
	if (i < text.n && text.p[i] == '"') {
		for (i++; i < text.n; i++) {
			if (text.p[i] != '"')
				continue;
			if (i + 1 == text.n || text.p[i + 1] != '"' || base_broken("csv-quote"))
				break;
			*ret_doubled = true;
			i++;
		}
		if (i == text.n) {
			*ret_problem = CSV_OPEN_QUOTE;
			return i;
		}
		*ret_closed = i++;
		if (i < text.n && text.p[i] == '\r')
			i++;
		if (i < text.n && text.p[i] != separator && text.p[i] != '\n')
			*ret_problem = CSV_AFTER_QUOTE;
	}
	while (i < text.n && text.p[i] != separator && text.p[i] != '\n')
		i++;
	return i;
}

static struct str
cell_text(struct arena *a, struct str text, size_t from, size_t to, size_t closed, bool doubled)
{
	struct str cell = { .p = text.p + from, .n = to - from };
	struct buf b;

	if (!closed) {
		if (cell.n && cell.p[cell.n - 1] == '\r' && (to == text.n || text.p[to] == '\n'))
			cell.n--;
		return cell;
	}
	cell = (struct str) { .p = text.p + from + 1, .n = closed - from - 1 };
	if (!doubled)
		return cell;
	buf_init(&b, a, cell.n + 1);
	for (size_t i = 0; i < cell.n; i++) {
		buf_putc(&b, cell.p[i]);
		if (cell.p[i] == '"')
			i++;
	}
	return buf_get(&b);
}

/* Takes what the row occupied off the front and counts its lines. */
static void
advance(struct csv *c, size_t n)
{
	for (size_t i = 0; i < n; i++)
		c->line += c->rest.p[i] == '\n';
	c->rest.p += n;
	c->rest.n -= n;
}

static size_t
first_line(struct str text)
{
	const char *end = memchr(text.p, '\n', text.n);

	return end ? (size_t)(end - text.p) + 1 : text.n;
}

/* One row at the place; an empty line gives one empty cell. */
static void
read_row(struct csv *c, struct arena *a, struct csv_row *row)
{
	struct str cells[CSV_COLUMNS_MAX];
	size_t i = 0;
	size_t n = 0;

	*row = (struct csv_row) { .line = c->line };
	for (;; i++) {
		enum csv_problem problem = CSV_GOOD;
		size_t closed = 0;
		bool doubled = false;
		size_t end = cell_end(c->rest, c->separator, i, &closed, &doubled, &problem);

		if (!problem && end > CSV_ROW_MAX)
			problem = CSV_TOO_LONG;
		if (!problem && n == CSV_COLUMNS_MAX)
			problem = CSV_TOO_MANY;
		row->problem = row->problem ? row->problem : problem;
		if (!row->problem)
			cells[n++] = cell_text(a, c->rest, i, end, closed, doubled);
		i = end;
		if (i == c->rest.n || c->rest.p[i] == '\n')
			break;
		assert(c->rest.p[i] == c->separator);
	}
	if (row->problem == CSV_OPEN_QUOTE)
		i = first_line(c->rest);
	else
		i = MIN(i + 1, c->rest.n);
	advance(c, i);
	if (row->problem)
		return;
	row->cells = arena_array(a, n, sizeof(cells[0]));
	memcpy(row->cells, cells, n * sizeof(cells[0]));
	row->n = n;
}

bool
csv_next(struct csv *c, struct arena *a, struct csv_row *ret_row)
{
	while (c->rest.n) {
		read_row(c, a, ret_row);
		if (ret_row->problem || ret_row->n > 1 || str_trim(ret_row->cells[0]).n)
			return true;
	}
	return false;
}
