/* Writing a table in the child, reading it in the server. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/table.h"

#include "extract/frame.h"
#include "text/utf8.h"

enum { WORD = 4, ROW_WORDS = 3 };

/* ---- the child ---- */

static void
put_word(struct table_out *t, uint32_t v)
{
	unsigned char p[WORD];

	frame_put_u32(p, v);
	t->write(t->arg, p, WORD);
	t->bytes += WORD;
}

static void
put_text(struct table_out *t, struct str s)
{
	put_word(t, (uint32_t)s.n);
	if (s.n)
		t->write(t->arg, s.p, s.n);
	t->bytes += s.n;
}

void
table_begin(struct table_out *t, const struct str *sheets, size_t n)
{
	put_word(t, (uint32_t)n);
	for (size_t i = 0; i < n; i++)
		put_text(t, sheets[i]);
	t->mark = arena_mark(t->arena);
}

void
table_cell(struct table_out *t, size_t column, struct str text)
{
	if (!text.n)
		return;
	if (column >= TABLE_COLUMNS_MAX) {
		t->flags |= TABLE_MANY;
		return;
	}
	if (text.n > TABLE_CELL_MAX || t->row_bytes + text.n > TABLE_ROW_MAX) {
		t->flags |= TABLE_LONG;
		return;
	}
	t->row_bytes += text.n;
	t->cells[column] = (struct str) { arena_strndup(t->arena, text.p, text.n), text.n };
	t->n = MAX(t->n, column + 1);
}

enum err
table_row_end(struct table_out *t, int64_t line)
{
	size_t n = t->n;
	uint32_t flags = t->flags;

	if (!n && !flags)
		return OK;
	if (t->n_rows == TABLE_ROWS_MAX || t->bytes + t->row_bytes > TABLE_BYTES_MAX)
		return ERR_LIMIT;
	put_word(t, (uint32_t)line);
	put_word(t, flags);
	put_word(t, (uint32_t)n);
	for (size_t i = 0; i < n; i++)
		put_text(t, t->cells[i]);
	memset(t->cells, 0, n * sizeof(t->cells[0]));
	t->n = t->row_bytes = t->flags = 0;
	arena_rewind(t->arena, t->mark);
	return ++t->n_rows == t->rows_max ? ERR_BUSY : OK;
}

void
table_end(struct table_out *t, enum table_end end)
{
	put_word(t, 0); /* no row has this number */
	put_word(t, (uint32_t)end);
	put_word(t, 0);
}

/* ---- the server ---- */

static bool
take_word(struct str *s, uint32_t *ret)
{
	if (s->n < WORD)
		return false;
	*ret = frame_u32(*s, 0);
	*s = (struct str) { s->p + WORD, s->n - WORD };
	return true;
}

static bool
take_text(struct str *s, struct str *ret)
{
	uint32_t n = 0;

	if (!take_word(s, &n) || n > s->n)
		return false;
	*ret = (struct str) { s->p, n };
	*s = (struct str) { s->p + n, s->n - n };
	return utf8_valid(*ret);
}

static bool
take_head(struct str *s, uint32_t head[ROW_WORDS])
{
	for (int i = 0; i < ROW_WORDS; i++)
		if (!take_word(s, &head[i]))
			return false;
	return head[2] <= TABLE_COLUMNS_MAX;
}

enum err
table_open(struct arena *a, struct str text, struct table *ret_table)
{
	struct table t = { 0 };
	uint32_t head[ROW_WORDS] = { 0 };
	uint32_t n = 0;
	struct str part;

	if (!take_word(&text, &n) || n > TABLE_SHEETS_MAX)
		return ERR_INVALID;
	t.sheets = arena_array(a, n + 1, sizeof(*t.sheets));
	for (; t.n_sheets < n; t.n_sheets++) {
		if (!take_text(&text, &part))
			return ERR_INVALID;
		t.sheets[t.n_sheets] = text_tidy(a, part, true);
	}
	t.rest = text;
	while (take_head(&text, head) && head[0]) {
		for (uint32_t i = 0; i < head[2]; i++)
			if (!take_text(&text, &part))
				return ERR_INVALID;
		t.n_rows++;
	}
	if (head[0] || head[1] < TABLE_WHOLE || head[1] > TABLE_NO_SHEET || text.n)
		return ERR_INVALID;
	t.end = (enum table_end)head[1];
	*ret_table = t;
	return OK;
}

bool
table_next(struct table *t, struct arena *a, struct table_row *ret_row)
{
	uint32_t head[ROW_WORDS];

	if (!take_head(&t->rest, head) || !head[0])
		return false;
	*ret_row = (struct table_row) { .line = head[0], .flags = head[1], .n = head[2] };
	ret_row->cells = arena_array(a, head[2] + 1, sizeof(struct str));
	for (uint32_t i = 0; i < head[2]; i++)
		if (!take_text(&t->rest, &ret_row->cells[i]))
			return false;
	return true;
}
