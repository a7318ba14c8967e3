/* Reading ZIP files (APPNOTE 6.3) as office programs write them: stored or deflated, no ZIP64, no
 * encryption. Only what the central directory names is there. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

enum { ZIP_ENTRIES_MAX = 5000 };

struct zip_entry {
	struct str name;
	uint32_t method;
	struct str packed;
};

struct zip {
	struct zip_entry *entries;
	size_t n;
};

/* ERR_INVALID when it is none, or one that we do not read. */
MUST_USE enum err zip_open(struct arena *a, struct str file, struct zip *ret_zip);
const struct zip_entry *zip_find(const struct zip *z, const char *name);
/* Unpacks in parts; ERR_LIMIT after `max` bytes, ERR_INVALID when it is damaged, else the first
 * error of `take`. */
MUST_USE enum err zip_read(
    const struct zip_entry *e, size_t max, enum err (*take)(void *arg, struct str part), void *arg);
