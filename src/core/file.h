/* Files: their bytes once, by hash, under files/ of the site; on PostgreSQL in the database, and
 * the folder is a cache. A use ties a file to a link, whose owner says who may read it. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/event.h"
#include "extract/sniff.h"
#include "gen/core_q.h"

/* Stored. */
enum file_state { FILE_WAITS = 1, FILE_CLEAN = 2, FILE_INFECTED = 3 };

enum { FILE_STRAY_AFTER_S = 24 * 3600 };

/* Takes in a temporary file of the site: hashes, syncs and links it under its own name, and notes
 * it in a transaction of its own. Call it before db_begin(); when that collides, the whole may be
 * done again. The temporary file stays the caller's. What is stored without being used is swept
 * after a day. */
MUST_USE enum err file_store(struct cx *cx, const char *path, int64_t size, int64_t *ret_id);
/* Inside the transaction of what the file belongs to. */
MUST_USE enum err file_use_add(struct cx *cx, int64_t file_id, struct link link, const char *name);
/* Opens the bytes; on PostgreSQL they are fetched first when this node has not got them.
 * ERR_MISSING unless the scanner has let it through. The descriptor is the caller's to close. */
MUST_USE enum err file_open(
    struct cx *cx, int64_t file_id, int *ret_fd, struct core_q_file_get *ret_file);
/* The folder for temporary files of a site. */
const char *file_folder(struct arena *a, const struct site *site);

struct file_report {
	int64_t n_files;
	int64_t n_missing; /* noted, but their bytes are not there */
	int64_t n_strays;  /* on disk without a note, or noted without a use, for a day or longer */
	int64_t n_removed;
};
/* Looks all files over; with `repair` strays are removed. */
MUST_USE enum err file_check(struct cx *cx, bool repair, struct file_report *ret_report);

/* For jobs: has one file scanned; sweeps what was never used. */
MUST_USE enum err file_scan(struct cx *cx, int64_t file_id);
MUST_USE enum err file_sweep(struct cx *cx, int64_t arg);
