/* Fuzz target: pictures that become part of pages. What goes on stays as it is when it is cleaned
 * again, and holds nothing that acts or leads out. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/arena.h"
#include "extract/picture.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const never[] = { "<script", "href=", "<!", "<?", "&", "//", "\" on" };
	struct arena *a = arena_new(1 << 24, 1 << 26);
	struct str in = { .p = arena_strndup(a, (const char *)data, size), .n = size };
	struct picture p = picture_clean(a, in);
	struct picture again;

	assert(!picture_read(picture_write(a, &p), &again));
	assert(again.type == p.type && again.bytes.n == p.bytes.n && again.width == p.width);
	if (!p.refusal) {
		again = picture_clean(a, p.bytes);
		assert(!again.refusal && str_eq(again.bytes, p.bytes));
	}
	if (!p.refusal && p.type == FILE_XML) {
		struct str rest = { .p = p.bytes.p + 39,
			.n = p.bytes.n - 39 }; /* behind xmlns="…" */

		assert(str_starts(p.bytes, "<svg xmlns=\"http://www.w3.org/2000/svg\""));
		for (size_t i = 0; i < ARRAY_LEN(never); i++)
			assert(!memmem(rest.p, rest.n, never[i], strlen(never[i])));
	}
	arena_free(a);
	return 0;
}
