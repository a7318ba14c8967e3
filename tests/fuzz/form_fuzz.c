/* Fuzz target: decoding of forms, queries, paths and cookies. What comes out must be text, and no
 * field may be larger than what went in. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "http/http.h"
#include "text/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new(1 << 24, 1 << 26);
	/* A copy that ends where the input ends, so that reading past it is seen. */
	struct str in = { .p = arena_strndup(a, (const char *)data, size), .n = size };
	struct http_request rq = { .arena = a };
	enum err e = http_form_decode(a, in, &rq.fields);
	char *path = http_path_decode(a, in);

	assert(e == OK || e == ERR_INVALID || e == ERR_LIMIT);
	assert(rq.fields.n <= HTTP_FIELDS_MAX);
	for (size_t i = 0; i < rq.fields.n; i++) {
		struct str v = rq.fields.list[i].value;

		assert(v.n <= size && utf8_valid(v));
		assert(strlen(v.p) == v.n);
		assert(utf8_valid(str_of(rq.fields.list[i].name)));
		assert(utf8_valid(str_of(text_tidy(a, v, false))));
		assert(utf8_valid(str_of(text_excerpt(a, v.p, 5))));
	}
	assert(!path || utf8_valid(str_of(path)));
	rq.cookie = in.p;
	http_cookie(&rq, "lyhord_session");
	text_email_key(a, in);
	text_phone_key(a, in);
	arena_free(a);
	return 0;
}
