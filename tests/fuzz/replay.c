/* Runs a fuzz target over files: the corpus, in every test run, without clang. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/file.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
main(int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		struct arena *a = arena_new(1 << 24, 1 << 26);
		struct str text;

		if (file_read(a, argv[i], 1 << 23, &text)) {
			fprintf(stderr, "cannot read %s\n", argv[i]);
			return 1;
		}
		LLVMFuzzerTestOneInput((const uint8_t *)text.p, text.n);
		arena_free(a);
	}
	printf("%d inputs\n", argc - 1);
	return argc > 1 ? 0 : 1;
}
