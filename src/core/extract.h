/* What strangers sent is read in sandboxed children (src/extract), never in the server. A child
 * that dies or takes too long costs its document an error; the supervisor puts another in its
 * place. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "extract/frame.h"
#include "extract/sniff.h"

/* Once, at the start: the sockets of the children. `replace` asks the supervisor for a new child in
 * place of that one. Without children every document is refused. */
void extract_start(const int *fds, size_t n, void (*replace)(size_t child));

/* What the file is, by its beginning (SNIFF_BYTES are enough). Errors as extract_run(). */
MUST_USE enum err extract_facts(
    struct arena *a, struct str beginning, struct file_facts *ret_facts);
/* A sheet of a spreadsheet, with at most `rows` rows (0: all): extract/table.h. Errors as
 * extract_run(). */
MUST_USE enum err extract_table(
    struct arena *a, struct str document, uint32_t sheet, uint32_t rows, struct str *ret_table);
/* Has the work done with the document, within `ms`. The result is what a child said: read it as if
 * a stranger had. ERR_INVALID: the document cannot be read; ERR_UPSTREAM: the child ended or took
 * too long; ERR_BUSY: none was free in time. Not inside a transaction. */
MUST_USE enum err extract_run(
    struct arena *a, uint32_t work, struct str document, int64_t ms, struct str *ret_result);
