/* Fuzz target: opening hours and days as people type them. What is read is in order and within the
 * day, and its text reads back as the same. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/calendar.h"
#include "fmt/when.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new(1 << 20, 1 << 22);
	struct str in = { .p = arena_strndup(a, (const char *)data, size), .n = size };
	struct calendar_day d = { 0 };
	struct calendar_day again = { 0 };
	int64_t day = 0;

	if (calendar_parse(in, &d)) {
		assert(d.n <= CALENDAR_SPANS_MAX);
		for (size_t i = 0; i < d.n; i++) {
			assert(d.spans[i].from >= 0 && d.spans[i].from < d.spans[i].to);
			assert(d.spans[i].to <= 24 * 60);
			assert(i == 0 || d.spans[i].from >= d.spans[i - 1].to);
		}
		assert(calendar_parse(str_of(calendar_text(a, LANG_SV, &d)), &again));
		assert(again.n == d.n && memcmp(&again, &d, sizeof(d)) == 0);
	}
	if (when_day_parse(in, &day))
		assert(strlen(when_day_iso(a, day)) == 10);
	arena_free(a);
	return 0;
}
