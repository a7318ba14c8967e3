/* Time: seconds UTC for what people see, a monotonic clock for spans.
 * A test build takes LYHORD_CLOCK=seconds as the time of start; it then runs on from there. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/base.h"

/* Seconds since 1970 UTC. */
int64_t clock_now(void);
/* Milliseconds since 1970 UTC, for ids. */
int64_t clock_now_ms(void);
/* Microseconds on a clock that never goes back, for spans. */
int64_t clock_mono_us(void);
/* 2026-01-02T03:04:05Z; `size` at least 21. */
void clock_iso(int64_t at, char *ret, size_t size);
