/* Days and clock times as people type them, in Swedish, English and Finnish. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/base.h"
#include "base/str.h"

/* 2026-03-03, 20260303, 3 mars 2026, den 3 mars, 3/3, 3.3.2026, March 3, i dag, imorgon, i går.
 * Without a year: the day nearest to `today`. False for anything else, and for days that do not
 * exist. */
bool when_typed_day(struct str text, int64_t today, int64_t *ret_day);
/* 14.05, 14:05, 1405, 14, kl. 14: minutes since midnight. False for anything else. */
bool when_typed_clock(struct str text, int *ret_minutes);
