/* Fuzz target: forms with files. The input is a boundary's length, then the body, in pieces of that
 * size. What comes out must be text, files no larger than what went in, and nothing stays behind.
 */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/arena.h"
#include "http/multipart.h"
#include "text/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new(1 << 24, 1 << 26);
	struct multipart *m = multipart_begin(a, "multipart/form-data; boundary=\"b\"", "/tmp");
	size_t piece = size ? 1 + data[0] : 1;
	struct http_upload *u;

	assert(m);
	for (size_t at = 1; at < size; at += piece) {
		size_t n = MIN(piece, size - at);

		multipart_add(m, arena_strndup(a, (const char *)data + at, n), n);
	}
	u = multipart_end(m);
	assert(u->n_files <= HTTP_FILES_MAX && u->size <= (int64_t)size);
	for (size_t i = 0; i < u->fields.n; i++) {
		assert(utf8_valid(u->fields.list[i].value));
		assert(utf8_valid(str_of(u->fields.list[i].name)));
	}
	for (size_t i = 0; i < u->n_files; i++)
		assert(utf8_valid(str_of(u->files[i].name)) && !strchr(u->files[i].name, '/'));
	multipart_discard(m);
	for (size_t i = 0; i < u->n_files; i++)
		assert(access(u->files[i].path, F_OK) != 0);
	arena_free(a);
	return 0;
}
