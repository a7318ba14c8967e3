/* What a website asks of programs that read it: robots.txt (RFC 9309). */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/str.h"

enum { ROBOTS_MAX = 512 * 1024, ROBOTS_DELAY_MAX_S = 10 };

struct robots {
	struct str text;
	bool ours; /* a group for our name; otherwise the one for all */
	bool none; /* nothing may be read: the file could not be had */
	int64_t delay_ms;
};

/* The text lives as long as what is read from it. `name` is our own, in small letters. */
void robots_read(struct str text, const char *name, struct robots *ret_robots);
/* Whether a path (with its query, as in the address) may be read. */
bool robots_allow(const struct robots *r, const char *name, const char *path);
