/* XLSX (ECMA-376): the workbook's sheets, shared texts, formats, then the cells of one sheet. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/xlsx.h"

#include "base/buf.h"
#include "extract/cell.h"
#include "extract/walk.h"

enum {
	TEXTS_MAX = 1000 * 1000,
	TEXTS_BYTES_MAX = 48 * 1024 * 1024,
	FORMATS_MAX = 64 * 1024,
	PATH_BYTES = 300,
	TEXT_CAP = TABLE_CELL_MAX + 1,
	COLUMNS_EVER = 16384,
	REF_LETTERS = 3,
};

struct format {
	int64_t number;
	enum cell_format format;
};

struct book {
	struct arena *arena;
	struct str sheets[TABLE_SHEETS_MAX];
	struct str ids[TABLE_SHEETS_MAX];
	size_t n_sheets;
	const char *path; /* of the chosen sheet */
	struct str id;	  /* of it */
	bool since_1904;
	struct str *texts; /* shared */
	size_t n_texts;
	size_t cap_texts;
	size_t bytes;
	struct format *codes; /* formats with a number of their own */
	size_t n_codes;
	enum cell_format *formats; /* by style */
	size_t n_formats;
	bool in_styles;
	/* The text that is being gathered. */
	char *text;
	size_t n_text;
	bool take;    /* inside an element whose text counts */
	int phonetic; /* inside how it is said (rPh), which is no part of it */
	/* The cell. */
	struct table_out *out;
	int64_t row;
	size_t column;
	char type[12];
	size_t style;
};

static struct str
kept(struct arena *a, struct str s)
{
	return (struct str) { s.p ? arena_strndup(a, s.p, s.n) : NULL, s.n };
}

static bool
is(const char *name, const char *what)
{
	return strcmp(name, what) == 0;
}

static enum err
no_end(void *arg, const char *name)
{
	(void)arg;
	(void)name;
	return OK;
}

static enum err
no_text(void *arg, struct str text)
{
	(void)arg;
	(void)text;
	return OK;
}

static enum err
add_text(void *arg, struct str text)
{
	struct book *b = arg;
	size_t n = MIN(text.n, (size_t)TEXT_CAP - b->n_text);

	if (!b->take || b->phonetic)
		return OK;
	memcpy(b->text + b->n_text, text.p, n); /* one byte over the limit tells that it is long */
	b->n_text += n;
	return OK;
}

static struct str
gathered(const struct book *b)
{
	return (struct str) { b->text, b->n_text };
}

/* ---- the workbook ---- */

static enum err
book_start(void *arg, const char *name, const struct walk_attrs *attrs)
{
	struct book *b = arg;
	struct str since = walk_attr(attrs, "date1904");

	if (is(name, "workbookPr"))
		b->since_1904 = str_eqz(since, "1") || str_eqz(since, "true");
	if (!is(name, "sheet"))
		return OK;
	if (b->n_sheets == TABLE_SHEETS_MAX)
		return ERR_LIMIT;
	b->sheets[b->n_sheets] = kept(b->arena, walk_attr(attrs, "name"));
	b->ids[b->n_sheets++] = kept(b->arena, walk_attr(attrs, "id"));
	return OK;
}

static enum err
rels_start(void *arg, const char *name, const struct walk_attrs *attrs)
{
	struct book *b = arg;
	struct str id = walk_attr(attrs, "Id");
	struct str target = walk_attr(attrs, "Target");

	if (!is(name, "Relationship") || !id.p || !target.p || target.n > PATH_BYTES ||
	    id.n != b->id.n || memcmp(id.p, b->id.p, id.n) != 0)
		return OK;
	b->path = target.p[0] == '/' ? arena_strndup(b->arena, target.p + 1, target.n - 1)
				     : arena_printf(b->arena, "xl/%.*s", (int)target.n, target.p);
	return OK;
}

/* ---- shared texts ---- */

static enum err
texts_start(void *arg, const char *name, const struct walk_attrs *attrs)
{
	struct book *b = arg;

	(void)attrs;
	if (is(name, "si"))
		b->n_text = 0;
	b->phonetic += is(name, "rPh");
	b->take = is(name, "t");
	return OK;
}

static enum err
texts_end(void *arg, const char *name)
{
	struct book *b = arg;

	b->phonetic -= is(name, "rPh");
	if (is(name, "t"))
		b->take = false;
	if (!is(name, "si"))
		return OK;
	b->bytes += b->n_text;
	if (b->n_texts == TEXTS_MAX || b->bytes > TEXTS_BYTES_MAX)
		return ERR_LIMIT;
	if (b->n_texts == b->cap_texts) {
		size_t cap = b->cap_texts ? b->cap_texts * 2 : 1024;
		struct str *more = arena_array(b->arena, cap, sizeof(*more));

		if (b->n_texts)
			memcpy(more, b->texts, b->n_texts * sizeof(*more));
		b->texts = more;
		b->cap_texts = cap;
	}
	b->texts[b->n_texts++] = kept(b->arena, gathered(b));
	return OK;
}

/* ---- formats ---- */

static enum cell_format
format_of(const struct book *b, int64_t number)
{
	for (size_t i = 0; i < b->n_codes; i++)
		if (b->codes[i].number == number)
			return b->codes[i].format;
	return cell_builtin(number);
}

static enum err
styles_start(void *arg, const char *name, const struct walk_attrs *attrs)
{
	struct book *b = arg;
	int64_t number = 0;

	if (is(name, "cellXfs"))
		b->in_styles = true;
	if (!str_int(walk_attr(attrs, "numFmtId"), &number))
		return OK;
	if (is(name, "numFmt") && b->n_codes < FORMATS_MAX)
		b->codes[b->n_codes++] =
		    (struct format) { number, cell_code(walk_attr(attrs, "formatCode")) };
	if (is(name, "xf") && b->in_styles && b->n_formats < FORMATS_MAX)
		b->formats[b->n_formats++] = format_of(b, number);
	return OK;
}

static enum err
styles_end(void *arg, const char *name)
{
	struct book *b = arg;

	if (is(name, "cellXfs"))
		b->in_styles = false;
	return OK;
}

/* ---- the sheet ---- */

/* BC12 is column 54. The next one when the file does not say. */
static size_t
column_of(const struct book *b, struct str ref)
{
	size_t column = 0;
	size_t i = 0;

	for (; i < ref.n && i < REF_LETTERS && ref.p[i] >= 'A' && ref.p[i] <= 'Z'; i++)
		column = column * 26 + (size_t)(ref.p[i] - 'A') + 1;
	return i ? column - 1 : b->column + 1;
}

static enum err
cell_start(struct book *b, const struct walk_attrs *attrs)
{
	struct str type = walk_attr(attrs, "t");
	int64_t style = 0;

	b->column = column_of(b, walk_attr(attrs, "r"));
	if (b->column >= COLUMNS_EVER && b->column != (size_t)-1)
		return ERR_INVALID;
	snprintf(b->type, sizeof(b->type), "%.*s", (int)MIN(type.n, sizeof(b->type) - 1),
	    type.p ? type.p : "");
	b->style = str_int(walk_attr(attrs, "s"), &style) && style >= 0 ? (size_t)style : 0;
	b->n_text = 0;
	return OK;
}

static enum err
sheet_start(void *arg, const char *name, const struct walk_attrs *attrs)
{
	struct book *b = arg;
	int64_t row = 0;

	if (is(name, "row")) {
		b->row = str_int(walk_attr(attrs, "r"), &row) && row > b->row && row < INT32_MAX
			     ? row
			     : b->row + 1;
		b->column = (size_t)-1;
	}
	b->phonetic += is(name, "rPh");
	b->take = is(name, "v") || is(name, "t");
	return is(name, "c") ? cell_start(b, attrs) : OK;
}

static struct str
cell_value(const struct book *b, struct arena *a)
{
	struct str text = gathered(b);
	int64_t n = 0;

	if (is(b->type, "s"))
		return str_int(text, &n) && n >= 0 && (size_t)n < b->n_texts ? b->texts[n]
									     : STR("");
	if (is(b->type, "d"))
		return cell_iso(a, text);
	if (b->type[0] && !is(b->type, "n"))
		return text; /* a text, yes or no, or what a formula could not do */
	return cell_number(
	    a, text, b->style < b->n_formats ? b->formats[b->style] : CELL_NUMBER, b->since_1904);
}

static enum err
sheet_end(void *arg, const char *name)
{
	struct book *b = arg;

	b->phonetic -= is(name, "rPh");
	if (is(name, "v") || is(name, "t"))
		b->take = false;
	if (is(name, "c") && b->column != (size_t)-1)
		table_cell(b->out, b->column, cell_value(b, b->arena));
	return is(name, "row") ? table_row_end(b->out, b->row) : OK;
}

/* A part that need not be there. */
static enum err
walk_if(const struct zip *z, const char *name, const struct walk *w)
{
	const struct zip_entry *e = zip_find(z, name);

	return e ? walk_part(e, w) : OK;
}

static enum err
read_book(struct book *b, const struct zip *z, size_t sheet)
{
	const struct walk book = { book_start, no_end, no_text, b };
	const struct walk rels = { rels_start, no_end, no_text, b };
	const struct walk texts = { texts_start, texts_end, add_text, b };
	const struct walk styles = { styles_start, styles_end, no_text, b };
	const struct zip_entry *part = zip_find(z, "xl/workbook.xml");
	enum err e;

	if (!part)
		return ERR_INVALID;
	if ((e = walk_part(part, &book)))
		return e;
	if (sheet >= b->n_sheets)
		return ERR_MISSING;
	b->id = b->ids[sheet];
	if ((e = walk_if(z, "xl/_rels/workbook.xml.rels", &rels)))
		return e;
	if (!b->path)
		return ERR_INVALID;
	b->codes = arena_array(b->arena, FORMATS_MAX, sizeof(*b->codes));
	b->formats = arena_array(b->arena, FORMATS_MAX, sizeof(*b->formats));
	if ((e = walk_if(z, "xl/styles.xml", &styles)))
		return e;
	return walk_if(z, "xl/sharedStrings.xml", &texts);
}

enum err
xlsx_extract(struct arena *a, const struct zip *z, size_t sheet, struct table_out *out)
{
	struct book *b = arena_alloc(a, sizeof(*b));
	const struct walk cells = { sheet_start, sheet_end, add_text, b };
	const struct zip_entry *part;
	enum err e;

	*b = (struct book) { .arena = a, .text = arena_alloc(a, TEXT_CAP), .out = out };
	e = read_book(b, z, sheet);
	table_begin(out, b->sheets, b->n_sheets);
	if (e)
		return e;
	part = zip_find(z, b->path);
	b->n_text = 0;
	return part ? walk_part(part, &cells) : ERR_INVALID;
}
