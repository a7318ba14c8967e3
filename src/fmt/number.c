/* Numbers as people read them. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "fmt/number.h"

const char *
number_text(struct arena *a, enum lang lang, int64_t v)
{
	const char *gap = lang == LANG_EN ? "," : "\u00a0";
	const char *out = "";
	uint64_t rest = v < 0 ? -(uint64_t)v : (uint64_t)v;

	while (rest >= 1000) {
		out = arena_printf(a, "%s%03d%s", gap, (int)(rest % 1000), out);
		rest /= 1000;
	}
	return arena_printf(a, "%s%d%s", v < 0 ? "\u2212" : "", (int)rest, out);
}
