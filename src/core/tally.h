/* What pages merely count: in memory, folded into the figures by the keeper every few seconds, all
 * in one transaction. A process that ends by itself loses what it has not folded, and nobody
 * else's. Only sums by day: nothing of who, and no time. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/rollup.h"

enum { TALLY_FOLD_S = 3 };

/* One more, from any thread; costs no row and waits for nothing. */
void tally_add(enum measure m, int64_t day, int64_t dim);
/* Folds what was counted, at most 200 figures; *ret_more tells that others are left. What cannot be
 * written is kept for the next time. cx is in no transaction. */
MUST_USE enum err tally_fold(struct cx *cx, bool *ret_more);
/* Whether the measure is one of these: it may have lost some, and cannot be recounted. */
bool tally_may_lose(enum measure m);
/* Counts that found no room since the start. */
int64_t tally_lost(void);
