/* Fuzz target: robots.txt. Its first line is the path that is asked for. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/arena.h"
#include "net/robots.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new(1 << 24, 1 << 25);
	struct str text = { .p = (const char *)data, .n = size };
	struct str path = { 0 };
	struct robots r = { 0 };

	if (str_split(&text, '\n', &path) && text.p) {
		robots_read(text, "lyhord", &r);
		assert(r.delay_ms >= 0 && r.delay_ms <= ROBOTS_DELAY_MAX_S * 1000);
		(void)robots_allow(&r, "lyhord", str_dup(a, path));
	}
	arena_free(a);
	return 0;
}
