/* Documents into a segment: gathered in memory, written when there are enough. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "search/seg_int.h"
#include "search/words_int.h"

/* What a kind of document is indexed with. */
struct kind_props {
	bool grams;    /* 4-grams of all words: what is not many is found whatever it is spelled */
	bool surfaces; /* words may be completed and corrected from it: nothing about persons */
};
const struct kind_props *kind_props(enum search_kind kind);

struct builder;
struct builder *builder_new(enum search_kind kind, struct words *words);
void builder_free(struct builder *b);

void builder_put(struct builder *b, const struct search_doc *doc);
/* False when it is not among what was put. */
bool builder_remove(struct builder *b, int64_t id);
/* How many documents are in it, and about how many bytes it takes. */
size_t builder_docs(const struct builder *b);
size_t builder_bytes(const struct builder *b);

/* Writes them as a segment; the builder is then empty. */
MUST_USE enum err builder_write(struct builder *b, int dir_fd, const char *name);
