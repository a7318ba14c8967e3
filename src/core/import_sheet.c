/* Spreadsheets for the import engine, by the sandbox. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/extract.h"
#include "core/i18n.h"
#include "core/import.h"
#include "extract/table.h"

static unsigned
why(enum table_end end)
{
	switch (end) {
	case TABLE_WHOLE:
		return T_NONE;
	case TABLE_BROKEN:
		return T_IMPORT_SHEET_BROKEN;
	case TABLE_LARGE:
		return T_IMPORT_SHEET_LARGE;
	case TABLE_NO_SHEET:
		return T_IMPORT_SHEET_NONE;
	}
	return T_IMPORT_SHEET_BROKEN;
}

/* Excel before 2007, and any Excel with a password. */
static bool
is_old(struct str file)
{
	return file.n >= 8 && memcmp(file.p, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) == 0;
}

enum err
import_spreadsheet(struct cx *cx, struct import_input *in, int64_t sheet, uint32_t rows,
    const char *const **ret_sheets, size_t *ret_n)
{
	struct table t = { 0 };
	enum err e;

	*ret_sheets = NULL;
	*ret_n = 0;
	if (is_old(in->file))
		return fail(cx, ERR_INVALID, T_IMPORT_SHEET_OLD, NULL);
	if (!str_starts(in->file, "PK\3\4"))
		return OK;
	if (sheet < 0 || sheet >= TABLE_SHEETS_MAX)
		return fail(cx, ERR_INVALID, T_IMPORT_SHEET_NONE, NULL);
	e = extract_table(cx->arena, in->file, (uint32_t)sheet, rows, &in->table);
	if (e == ERR_BUSY)
		return fail(cx, e, 0, NULL);
	if (e || table_open(cx->arena, in->table, &t))
		return fail(cx, ERR_INVALID,
		    e == ERR_LIMIT ? T_IMPORT_SHEET_LARGE : T_IMPORT_SHEET_BROKEN, NULL);
	if (t.end != TABLE_WHOLE)
		return fail(cx, ERR_INVALID, why(t.end), NULL);
	*ret_sheets = t.sheets;
	*ret_n = t.n_sheets;
	return OK;
}
