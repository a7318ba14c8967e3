/* Fuzz target: whatever is typed into a search, with and without its syntax, finds or finds not. */
/* SPDX-License-Identifier: Apache-2.0 */
#include <assert.h>
#include <stdlib.h>
#include <unistd.h>

#include "app/app.h"
#include "base/arena.h"
#include "search/search.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static char dir[] = "/tmp/lyhord-query-fuzz-XXXXXX";

static void
leave(void)
{
	app_remove_folder(dir);
}

static struct search *
some_documents(void)
{
	static const char *const texts[] = { "skolskjuts ansökan till grundskolan", "en en en två",
		"\"citat\" -minus SN 2024/53, Storgatan 12 B", "library opening hours" };
	struct search *s = NULL;
	enum err e = mkdtemp(dir) ? OK : ERR_BUSY;

	assert(!e);
	atexit(leave);
	e = search_open(dir, &s);
	assert(!e);
	e = search_begin(s);
	for (int64_t i = 0; i < 40 && !e; i++)
		e = search_put(s, &(struct search_doc) { .id = i + 1,
				      .kind = i % 2 ? SEARCH_CASE : SEARCH_ANSWER,
				      .title = texts[i % 4],
				      .body = texts[(i + 1) % 4],
				      .day = (int32_t)(i * 1000) });
	assert(!e);
	e = search_commit(s);
	assert(!e);
	return s;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct search *s;
	struct arena *a = arena_new(1 << 25, 1 << 27);
	struct str text = { .p = arena_strndup(a, (const char *)data, size), .n = size };

	if (!s)
		s = some_documents();
	for (int i = 0; i < 4; i++) {
		struct search_hit *hits = NULL;
		size_t n = 0;
		enum err e = search_find(s, a,
		    &(struct search_ask) { .text = text,
			.kind = i & 1 ? SEARCH_CASE : SEARCH_ANSWER,
			.lang = i & 1 ? SEARCH_LANG_ANY : LANG_SV,
			.syntax = i & 2,
			.typing = !(i & 1),
			.max = 10 },
		    &hits, &n);

		assert(!e && n <= 10);
		for (size_t j = 0; j < n; j++)
			assert(hits[j].id >= 1 && hits[j].id <= 40 && hits[j].score > 0);
	}
	arena_free(a);
	return 0;
}
