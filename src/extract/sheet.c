/* Which kind of spreadsheet it is, and how it ended. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/frame.h"
#include "extract/xlsx.h"

void
table_extract(struct arena *a, struct str document,
    void (*write)(void *arg, const void *p, size_t n), void *arg)
{
	struct table_out *out = arena_alloc(a, sizeof(*out));
	struct zip z = { 0 };
	size_t sheet = 0;
	enum err e = ERR_INVALID;

	*out = (struct table_out) { .write = write, .arg = arg, .arena = a };
	if (document.n >= TABLE_ASK_BYTES) {
		sheet = frame_u32(document, 0);
		out->rows_max = frame_u32(document, 4);
		document.p += TABLE_ASK_BYTES;
		document.n -= TABLE_ASK_BYTES;
		e = zip_open(a, document, &z);
	}
	if (e)
		table_begin(out, NULL, 0);
	else if (zip_find(&z, "xl/workbook.xml"))
		e = xlsx_extract(a, &z, sheet, out);
	else
		e = ods_extract(a, &z, sheet, out);
	table_end(out, !e || e == ERR_BUSY ? TABLE_WHOLE
		       : e == ERR_LIMIT	   ? TABLE_LARGE
		       : e == ERR_MISSING  ? TABLE_NO_SHEET
					   : TABLE_BROKEN);
}
