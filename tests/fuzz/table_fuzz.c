/* Fuzz target: spreadsheets. Whatever the file, what is told of it can be read by the server and
 * keeps to the limits; and whatever a child says, the server reads nothing outside it. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/buf.h"
#include "extract/frame.h"
#include "extract/table.h"

enum { ROWS = 100, WORD = 4 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
add(void *arg, const void *p, size_t n)
{
	buf_add(arg, p, n);
}

static void
read_all(struct arena *a, struct str text, bool ours)
{
	struct table t = { 0 };
	struct table_row row = { 0 };
	size_t n = 0;
	enum err e = table_open(a, text, &t);

	assert(!ours || !e);
	if (e)
		return;
	for (; table_next(&t, a, &row); n++) {
		assert(row.line > 0 && row.n <= TABLE_COLUMNS_MAX);
		for (size_t i = 0; i < row.n; i++)
			assert(!row.cells[i].n || row.cells[i].p);
	}
	assert(n == t.n_rows);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new(1 << 28, 1 << 29);
	struct arena *aside = arena_new(1 << 28, 1 << 29);
	char *document = arena_alloc(a, size + TABLE_ASK_BYTES);
	struct buf b;

	if (size)
		memcpy(document + TABLE_ASK_BYTES, data, size);
	/* The last byte chooses the sheet. */
	frame_put_u32((unsigned char *)document, size ? data[size - 1] % 3 : 0);
	frame_put_u32((unsigned char *)document + WORD, ROWS);
	buf_init(&b, aside, TABLE_BYTES_MAX * 2);
	table_extract(a, (struct str) { document, size + TABLE_ASK_BYTES }, add, &b);
	read_all(a, buf_get(&b), !buf_over(&b));
	read_all(a, (struct str) { document + TABLE_ASK_BYTES, size }, false);
	arena_free(aside);
	arena_free(a);
	return 0;
}
