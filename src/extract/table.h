/* A sheet as a sandboxed child tells it: the names of all sheets, then row by row of the chosen
 * one, and how it ended. Written by the child, read by the server as if a stranger had written it.
 */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

enum {
	TABLE_ASK_BYTES = 8, /* before the document: sheet (from 0), rows (0: all) */
	TABLE_COLUMNS_MAX = 200,
	TABLE_CELL_MAX = 64 * 1024,	    /* bytes */
	TABLE_ROW_MAX = 256 * 1024,	    /* bytes of a row's texts */
	TABLE_ROWS_MAX = 200 * 1000,	    /* with something in them */
	TABLE_BYTES_MAX = 48 * 1024 * 1024, /* of all of it */
	TABLE_SHEETS_MAX = 200,
};

/* How it ended. */
enum table_end {
	TABLE_WHOLE = 1,
	TABLE_BROKEN = 2,
	TABLE_LARGE = 3,
	TABLE_NO_SHEET = 4,
};

/* What is wrong with a row. */
enum table_flag { TABLE_LONG = 1, TABLE_MANY = 2 };

struct table {
	const char **sheets;
	size_t n_sheets;
	size_t n_rows;
	enum table_end end;
	struct str rest;
};

struct table_row {
	int64_t line; /* as the spreadsheet counts */
	uint32_t flags;
	struct str *cells;
	size_t n;
};

/* Looks all of it over. ERR_INVALID for what no child of ours says. */
MUST_USE enum err table_open(struct arena *a, struct str text, struct table *ret_table);
bool table_next(struct table *t, struct arena *a, struct table_row *ret_row);

/* The child's side. `write` gets the bytes in order. */
struct table_out {
	void (*write)(void *arg, const void *p, size_t n);
	void *arg;
	struct arena *arena;
	size_t rows_max;
	size_t n_rows;
	size_t bytes;
	/* The row that is being made. */
	struct str cells[TABLE_COLUMNS_MAX];
	size_t n;
	size_t row_bytes;
	uint32_t flags;
	struct arena_mark mark;
};

void table_begin(struct table_out *t, const struct str *sheets, size_t n);
/* A text in a column of the row; it is copied. Empty texts are nothing. */
void table_cell(struct table_out *t, size_t column, struct str text);
/* Ends the row; nothing is written of an empty one. ERR_LIMIT when there are too many, ERR_BUSY
 * when there are as many as were asked for. */
MUST_USE enum err table_row_end(struct table_out *t, int64_t line);
void table_end(struct table_out *t, enum table_end end);

/* Reads a spreadsheet (XLSX or OpenDocument) and writes the sheet. `write` keeps nothing in this
 * arena: it is rewound after each row. */
void table_extract(struct arena *a, struct str document,
    void (*write)(void *arg, const void *p, size_t n), void *arg);
