/* What stands in a cell, as text in one defined way: numbers as 12 or 12.5, days as 2026-03-03,
 * times as 14:05, both with a space between, yes and no as 1 and 0. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/arena.h"
#include "base/str.h"

enum cell_format { CELL_NUMBER = 0, CELL_DAY = 1, CELL_TIME = 2, CELL_MOMENT = 3 /* both */ };

/* A number as the file writes it (1E+3, 0.1); what is no number stays as it is. With another format
 * it is a count of days; since 1904 when the workbook says so. */
struct str cell_number(struct arena *a, struct str text, enum cell_format format, bool since_1904);
/* 2026-03-03T14:05:00 as 2026-03-03 14:05; PT14H05M00S as 14:05. */
struct str cell_iso(struct arena *a, struct str text);
/* What an Excel format makes of a number: by its number, or its code. */
enum cell_format cell_builtin(int64_t number);
enum cell_format cell_code(struct str code);
