/* Fuzz target: what is found by in any text, in each language. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "text/analyse.h"
#include "text/token.h"
#include "text/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct stemmer *stemmer;
	struct arena *a = arena_new(1 << 24, 1 << 26);
	struct str text = { .p = arena_strndup(a, (const char *)data, size), .n = size };

	if (!stemmer)
		stemmer = stemmer_open();
	if (utf8_valid(text))
		for (enum lang l = 0; l < N_LANG; l++) {
			size_t n = 0;
			size_t n_grams = 0;
			const struct term *terms = text_terms(stemmer, a, l, text, &n);

			for (size_t i = 0; i < n; i++) {
				assert(terms[i].text.n > 0 && utf8_valid(terms[i].text));
				assert(terms[i].begin < terms[i].end && terms[i].end <= size);
				assert(i == 0 || terms[i].position >= terms[i - 1].position);
				text_grams(a, terms[i].text, &n_grams);
				assert(n_grams > 0);
			}
		}
	arena_free(a);
	return 0;
}
