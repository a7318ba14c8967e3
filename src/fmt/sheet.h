/* Tables as files: CSV for a Swedish Excel, XLSX, and a JSON object a line. Rows are written one at
 * a time to a file without a name: memory does not grow with them. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/buf.h"
#include "base/cx.h"

enum sheet_kind { SHEET_CSV, SHEET_XLSX, SHEET_JSON_LINES };

enum { SHEET_COLUMNS_MAX = 201 };

struct sheet_column {
	const char *key;   /* in JSON */
	const char *title; /* in the first row */
};

enum sheet_value { SHEET_TEXT, SHEET_NUMBER, SHEET_TIME };

struct sheet_cell {
	enum sheet_value kind;
	const char *text; /* NULL for nothing */
	int64_t n;	  /* a time of 0 is nothing */
};

struct sheet;

/* Begins a file with its row of titles. ERR_UPSTREAM when there is no place for it. Release with
 * sheet_free(), also after sheet_done(). */
MUST_USE enum err sheet_new(struct cx *cx, enum sheet_kind kind, const struct sheet_column *columns,
    size_t n, struct sheet **ret_sheet);
MUST_USE enum err sheet_row(struct cx *cx, struct sheet *s, const struct sheet_cell *cells);
/* Ends it: *ret_fd is the file, at its beginning; the caller closes it. */
MUST_USE enum err sheet_done(struct cx *cx, struct sheet *s, int *ret_fd);
void sheet_free(struct sheet *s);
void sheet_freep(struct sheet **s);

/* A field of CSV for Excel: quoted when it needs it, and with an apostrophe in front when a
 * spreadsheet would take it for a formula (CWE-1236). */
void sheet_csv_field(struct buf *b, const char *text);
