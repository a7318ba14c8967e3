/* Fuzz target: days and clock times as people type them. What is read exists, and the day written
 * in full reads back as the same. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/arena.h"
#include "fmt/when.h"
#include "fmt/when_typed.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new(1 << 20, 1 << 22);
	struct str in = { .p = arena_strndup(a, (const char *)data, size), .n = size };
	int64_t day = 0;
	int64_t again = 0;
	int minutes = 0;

	if (when_typed_day(in, 20000, &day)) {
		assert(when_typed_day(str_of(when_day_iso(a, day)), 0, &again));
		assert(again == day);
	}
	if (when_typed_clock(in, &minutes))
		assert(minutes >= 0 && minutes < 24 * 60);
	arena_free(a);
	return 0;
}
