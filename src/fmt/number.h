/* Numbers as people read them: thousands apart, decimals in the language's way. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

/* 12 345 (sv, fi: a space that does not break) or 12,345 (en). In the arena. */
const char *number_text(struct arena *a, enum lang lang, int64_t v);
