/* Recounting: what the figures of cases and those by what they are have in common. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "core/rollup.h"

enum {
	FIGURES_PAGE = 5000, /* rows read at a time, into an arena of their own */
	FIGURES_SOFT = 64 * 1024 * 1024,
	FIGURES_HARD = 256 * 1024 * 1024,
};

struct counted {
	int64_t day;
	int64_t dim;
	int64_t n;
};

struct counts {
	struct counted *rows; /* by day and dimension */
	size_t n;
};

struct verify {
	struct cx *cx;
	enum measure m;
	int checked;
	int wrong;
};

/* Two ordered rows of sums side by side; zeros are as good as none. */
MUST_USE enum err figures_compare(struct verify *v, const struct counts *should);

/* A table of sums by day and dimension, by open addressing; n == 0 is an empty place. */
struct tally_table {
	struct arena *arena;
	struct counted *slots;
	size_t n_slots;
	size_t n;
};
void figures_count(struct tally_table *t, int64_t day, int64_t dim);
struct counts figures_sorted(const struct tally_table *t);

/* The figures by what cases are (core/sum.h): against what the feed says that it counted, and that
 * against the cases. */
MUST_USE enum err figures_verify_sums(struct verify *v);
