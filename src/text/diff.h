/* What differs between two texts, by words. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/arena.h"
#include "base/str.h"

enum diff_kind { DIFF_SAME, DIFF_REMOVED, DIFF_ADDED };

struct diff_part {
	enum diff_kind kind;
	struct str text; /* within the texts compared, with the space that follows */
};

enum { DIFF_WORDS_MAX = 20000, DIFF_CHANGES_MAX = 2000 };

/* The parts that lead from `a` to `b`, as few changed words as can be (E. W. Myers, An O(ND)
 * Difference Algorithm, 1986). Same and removed parts together are `a`, same and added ones `b`.
 * More than DIFF_CHANGES_MAX changed words, or longer texts: all of `a` removed, all of `b` added.
 */
struct diff_part *text_diff(struct arena *arena, struct str a, struct str b, size_t *ret_n);
