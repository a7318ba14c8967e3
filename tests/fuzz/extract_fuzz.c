/* Fuzz target: frames between server and sandbox, what a child says, and the signatures of files.
 * Nothing is read outside the input, and a known type is one of the table's. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/arena.h"
#include "extract/frame.h"
#include "extract/sniff.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new(1 << 24, 1 << 26);
	unsigned char *copy = arena_alloc(a, size + 1);
	unsigned char out[FACTS_BYTES];
	struct str in = { .p = (char *)copy, .n = size };
	struct file_facts facts;
	struct file_facts again;
	struct frame f;

	if (size)
		memcpy(copy, data, size);
	if (frame_read(in, &f) == OK) {
		unsigned char *back = arena_alloc(a, FRAME_HEAD + f.payload.n + 1);

		assert(frame_write(&f, back) == size && memcmp(back, copy, size) == 0);
		if (facts_read(f.payload, &facts) == OK)
			assert(file_type_mime(facts.type)[0]);
	}
	facts = file_sniff(in);
	assert(facts.type < N_FILE_TYPE);
	facts_write(&facts, out);
	assert(!facts_read((struct str) { .p = (char *)out, .n = sizeof(out) }, &again));
	assert(again.type == facts.type && again.width == facts.width);
	arena_free(a);
	return 0;
}
