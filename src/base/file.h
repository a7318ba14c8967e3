/* Small files: read whole with a limit, written so that a crash leaves the old or the new. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/base.h"
#include "base/cx.h"

/* The whole file in the arena. ERR_MISSING when it cannot be opened, ERR_LIMIT above `max` bytes.
 */
MUST_USE enum err file_read(struct arena *a, const char *path, size_t max, struct str *ret_text);
/* Through a temporary name, synced, renamed, folder synced. `mode` as for open(2). */
MUST_USE enum err file_write(const char *path, struct str text, int mode);
void file_closep(FILE **f);
void fd_closep(int *fd);
