/* Reads what tools/gen_words.py made; the format is told there. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "text/lexicon.h"

#include <endian.h>

enum { HEAD = 16, CODE = 16, CODE_ON = 13 };

extern const unsigned char lexicon_bytes[];

static uint32_t
cell(uint32_t i)
{
	uint32_t n_codes = le32toh(*(const uint32_t *)(const void *)(lexicon_bytes + 8));
	const unsigned char *cells = lexicon_bytes + HEAD + (size_t)n_codes * CODE;

	return le32toh(((const uint32_t *)(const void *)cells)[i]);
}

struct lexicon_place
lexicon_start(void)
{
	return (struct lexicon_place) { .node = 0 };
}

/* A node's edges are sorted by byte, and few. */
bool
lexicon_step(struct lexicon_place *place, unsigned char byte)
{
	uint32_t n = cell(place->node) >> 16;

	for (uint32_t i = 1; i <= n; i++) {
		uint32_t edge = cell(place->node + i);

		if ((edge & 0xff) == byte) {
			place->node = edge >> 8;
			return true;
		}
	}
	return false;
}

struct lexicon_form
lexicon_here(struct lexicon_place place)
{
	uint32_t code = cell(place.node) & 0xffff;
	const unsigned char *c = lexicon_bytes + HEAD + (size_t)(code - 1) * CODE;

	if (code == 0)
		return (struct lexicon_form) { 0 };
	return (struct lexicon_form) {
		.uses = c[0],
		.off = c[1],
		.on = { .p = (const char *)c + CODE - CODE_ON, .n = c[2] },
	};
}

struct lexicon_form
lexicon_find(struct str form)
{
	struct lexicon_place place = lexicon_start();

	for (size_t i = 0; i < form.n; i++)
		if (!lexicon_step(&place, (unsigned char)form.p[i]))
			return (struct lexicon_form) { 0 };
	return lexicon_here(place);
}

bool
lexicon_base(struct str form, struct lexicon_form what, char *out, size_t size)
{
	size_t keep = form.n - MIN((size_t)what.off, form.n);

	if (keep + what.on.n >= size)
		return false;
	memcpy(out, form.p, keep);
	if (what.on.n)
		memcpy(out + keep, what.on.p, what.on.n);
	out[keep + what.on.n] = '\0';
	return true;
}
