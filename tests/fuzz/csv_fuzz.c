/* Fuzz target: CSV from other systems. Every row moves on, lines only grow, cells are UTF-8 within
 * the limits. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/arena.h"
#include "fmt/csv.h"
#include "text/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new(1 << 24, 1 << 26);
	struct str file = { .p = arena_strndup(a, (const char *)data, size), .n = size };
	struct str text = { 0 };
	enum csv_encoding encoding = size ? (enum csv_encoding)(data[size - 1] % 3) : CSV_DETECT;

	if (!csv_decode(a, file, encoding, &text)) {
		struct csv at = csv_start(text);
		struct csv_row row = { 0 };
		size_t left = text.n;
		int64_t line = 0;

		assert(utf8_valid(text));
		while (csv_next(&at, a, &row)) {
			assert(at.rest.n < left && row.line > line && at.line > line);
			left = at.rest.n;
			line = row.line;
			assert(row.problem ? row.n == 0 : row.n > 0 && row.n <= CSV_COLUMNS_MAX);
			for (size_t i = 0; i < row.n; i++)
				assert(row.cells[i].n <= CSV_ROW_MAX && utf8_valid(row.cells[i]));
		}
		assert(at.rest.n == 0);
	}
	arena_free(a);
	return 0;
}
