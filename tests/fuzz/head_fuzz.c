/* Fuzz target: the headers that ask for kept answers and streams, and what packing gives back. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "http/cache.h"
#include "http/encoding.h"
#include "web/api.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new(1 << 24, 1 << 26);
	/* A copy that ends where the input ends, so that reading past it is seen. */
	char *text = arena_strndup(a, (const char *)data, size);
	struct http_request rq = { .arena = a, .query = { .p = text, .n = size } };
	enum http_coding coding = http_coding_accepted(text);
	const char *key = http_cache_key(&rq, "/", "a sida");
	int64_t epoch = -1;
	int64_t number = -1;

	assert(coding < N_CODING);
	assert(api_lang(text) < N_LANG);
	(void)api_accepts(text);
	assert(!http_tag_matches(text, "\"a\"") || strstr(text, "\"a\"") || strchr(text, '*'));
	assert(!http_event_id_parse(text, &epoch, &number) || (epoch >= 0 && number >= 0));
	assert(strlen(key) <= size + 3);
	for (enum http_coding c = CODING_GZIP; c < N_CODING; c++)
		assert(http_pack(a, c, (struct str) { .p = text, .n = size }, c == CODING_GZIP).n <=
		       size);
	arena_free(a);
	return 0;
}
