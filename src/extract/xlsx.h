/* The two kinds of spreadsheets, each from its packed parts to a table. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "extract/table.h"
#include "extract/zip.h"

MUST_USE enum err xlsx_extract(
    struct arena *a, const struct zip *z, size_t sheet, struct table_out *out);
MUST_USE enum err ods_extract(
    struct arena *a, const struct zip *z, size_t sheet, struct table_out *out);
