/* OpenDocument (1.3) spreadsheets: content.xml has everything, repeated cells and rows once. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/cell.h"
#include "extract/walk.h"
#include "extract/xlsx.h"

enum { TEXT_CAP = TABLE_CELL_MAX + 1, SPACES_MAX = 100, ROWS_EVER = 1048576 };

struct doc {
	struct arena *arena;
	struct str sheets[TABLE_SHEETS_MAX];
	size_t n_sheets;
	size_t chosen;
	bool names_only; /* the first time through */
	bool here;	 /* in the chosen table */
	struct table_out *out;
	int64_t row;
	int64_t repeat_row;
	size_t column;
	size_t repeat;
	bool in_cell;
	int paragraph;
	int note; /* inside a comment */
	bool any; /* paragraphs of the cell so far */
	struct str value;
	char *text;
	size_t n_text;
};

static bool
is(const char *name, const char *what)
{
	return strcmp(name, what) == 0;
}

static enum err
add_text(void *arg, struct str text)
{
	struct doc *d = arg;
	size_t n = MIN(text.n, (size_t)TEXT_CAP - d->n_text);

	if (!d->in_cell || !d->paragraph || d->note)
		return OK;
	memcpy(d->text + d->n_text, text.p, n);
	d->n_text += n;
	return OK;
}

static int64_t
count_of(const struct walk_attrs *attrs, const char *name, int64_t most)
{
	int64_t n = 1;

	return str_int(walk_attr(attrs, name), &n) && n > 0 ? MIN(n, most) : 1;
}

static enum err
table_start(struct doc *d, const struct walk_attrs *attrs)
{
	struct str name = walk_attr(attrs, "name");

	if (d->n_sheets == TABLE_SHEETS_MAX)
		return ERR_LIMIT;
	d->here = !d->names_only && d->n_sheets == d->chosen;
	d->sheets[d->n_sheets++] =
	    (struct str) { name.p ? arena_strndup(d->arena, name.p, name.n) : "", name.n };
	return OK;
}

/* The value itself when the cell has one; texts have none but what stands in them. */
static struct str
value_of(struct doc *d, const struct walk_attrs *attrs)
{
	struct str number = walk_attr(attrs, "value");
	struct str day = walk_attr(attrs, "date-value");
	struct str time = walk_attr(attrs, "time-value");
	struct str yes = walk_attr(attrs, "boolean-value");

	if (day.p || time.p)
		return cell_iso(d->arena, day.p ? day : time);
	if (number.p)
		return cell_number(d->arena, number, CELL_NUMBER, false);
	return yes.p ? (str_eqz(yes, "true") ? STR("1") : STR("0")) : (struct str) { 0 };
}

static void
in_cell_start(struct doc *d, const char *name, const struct walk_attrs *attrs)
{
	d->note += is(name, "annotation");
	if (is(name, "p")) {
		d->paragraph++;
		if (d->any && !d->note)
			add_text(d, STR("\n"));
		d->any = d->any || !d->note;
	}
	if (is(name, "tab") || is(name, "line-break"))
		add_text(d, is(name, "tab") ? STR("\t") : STR("\n"));
	for (int64_t i = is(name, "s") ? count_of(attrs, "c", SPACES_MAX) : 0; i > 0; i--)
		add_text(d, STR(" "));
}

static enum err
ods_start(void *arg, const char *name, const struct walk_attrs *attrs)
{
	struct doc *d = arg;

	if (is(name, "table"))
		return table_start(d, attrs);
	if (!d->here)
		return OK;
	if (is(name, "table-row")) {
		d->repeat_row = count_of(attrs, "number-rows-repeated", ROWS_EVER);
		d->column = 0;
	} else if (is(name, "table-cell") || is(name, "covered-table-cell")) {
		d->repeat = (size_t)count_of(attrs, "number-columns-repeated", TABLE_COLUMNS_MAX);
		d->in_cell = true;
		d->any = false;
		d->paragraph = d->note = 0;
		d->n_text = 0;
		d->value = value_of(d, attrs);
	} else if (d->in_cell) {
		in_cell_start(d, name, attrs);
	}
	return OK;
}

/* A row that is repeated is there as often, as long as something stands in it. */
static enum err
row_end(struct doc *d)
{
	struct table_out *t = d->out;
	struct str cells[TABLE_COLUMNS_MAX];
	size_t n = t->n;
	int64_t first = d->row + 1;
	enum err e;

	d->row += d->repeat_row;
	memcpy(cells, t->cells, n * sizeof(cells[0]));
	if (!n || d->repeat_row == 1)
		return table_row_end(t, first);
	for (int64_t i = 0; i < d->repeat_row; i++) {
		struct arena_mark outer = t->mark;

		t->mark = arena_mark(t->arena); /* the texts are needed again */
		for (size_t c = 0; i > 0 && c < n; c++)
			table_cell(t, c, cells[c]);
		e = table_row_end(t, first + i);
		t->mark = outer;
		if (e)
			return e;
	}
	arena_rewind(t->arena, t->mark);
	return OK;
}

static enum err
ods_end(void *arg, const char *name)
{
	struct doc *d = arg;

	if (!d->here)
		return OK;
	d->note -= is(name, "annotation") && d->note > 0;
	d->paragraph -= is(name, "p") && d->paragraph > 0;
	if (is(name, "table-cell") || is(name, "covered-table-cell")) {
		struct str text = d->value.p ? d->value : (struct str) { d->text, d->n_text };

		for (size_t i = 0; i < d->repeat; i++)
			table_cell(d->out, d->column + i, text);
		d->column += d->repeat;
		d->in_cell = false;
	}
	if (is(name, "table"))
		d->here = false;
	return is(name, "table-row") ? row_end(d) : OK;
}

enum err
ods_extract(struct arena *a, const struct zip *z, size_t sheet, struct table_out *out)
{
	struct doc *d = arena_alloc(a, sizeof(*d));
	const struct walk walk = { ods_start, ods_end, add_text, d };
	const struct zip_entry *part = zip_find(z, "content.xml");
	enum err e = ERR_INVALID;

	*d = (struct doc) { .arena = a,
		.chosen = sheet,
		.names_only = true,
		.out = out,
		.text = arena_alloc(a, TEXT_CAP) };
	if (part)
		e = walk_part(part, &walk);
	table_begin(out, d->sheets, d->n_sheets);
	if (!e && sheet >= d->n_sheets)
		e = ERR_MISSING;
	if (e)
		return e;
	d->names_only = false;
	d->n_sheets = 0;
	return walk_part(part, &walk);
}
