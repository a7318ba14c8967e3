/* Files, for core itself. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include <pthread.h>

#include "core/file.h"

/* Held for writing from a row's end to its bytes' end, for reading while both are made: the same
 * bytes may come again in between. */
extern pthread_rwlock_t file_removal;

/* files/ab/cdef…, in the site's folder. */
const char *file_path(struct arena *a, const struct site *site, const char *hash);
/* Syncs the open temporary file `from` and links it under its name. */
MUST_USE enum err file_put(struct cx *cx, const char *from, int fd, const char *hash);
/* The bytes, whatever the scanner says. */
MUST_USE enum err file_bytes(struct cx *cx, const struct core_q_file_get *file, int *ret_fd);
