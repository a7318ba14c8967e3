/* Several segments into one, without what was removed. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "search/seg_int.h"

/* What was removed from a segment: a bit for each document. */
struct dead {
	_Atomic int refs;
	uint32_t n_docs;
	uint32_t n_dead;
	uint64_t bits[];
};

static inline bool
dead_is(const struct dead *d, uint32_t doc)
{
	return d && d->bits[doc / 64] >> doc % 64 & 1;
}

/* A new one of the size, a copy of `from` unless that is NULL. */
struct dead *dead_new(uint32_t n_docs, const struct dead *from);
struct dead *dead_ref(struct dead *d);
void dead_unref(struct dead *d);
void dead_set(struct dead *d, uint32_t doc);

struct merge_part {
	struct seg *seg;
	struct dead *dead; /* or NULL */
};

/* Writes the living documents of segments of one kind as one. Where a document of a part went, or
 * UINT32_MAX, is in ret_numbers[part][document], to be freed by the caller, who may pass NULL. */
MUST_USE enum err seg_merge(
    int dir_fd, const char *name, const struct merge_part *parts, size_t n, uint32_t **ret_numbers);
