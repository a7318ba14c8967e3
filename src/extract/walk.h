/* Walking through the XML of a packed part by libxml2: elements and text as they come, nothing
 * kept. A document type is refused, so there are no entities; nothing outside is ever read. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "extract/zip.h"

enum { WALK_BYTES_MAX = 256 * 1024 * 1024, WALK_DEPTH_MAX = 64 };

/* The attributes of an element. */
struct walk_attrs {
	const void *list;
	int n;
};

struct walk {
	/* By local name. What they return ends the walk when it is no OK. */
	enum err (*start)(void *arg, const char *name, const struct walk_attrs *attrs);
	enum err (*end)(void *arg, const char *name);
	enum err (*text)(void *arg, struct str text);
	void *arg;
};

/* Once, before the process is locked in: the parser looks around when it starts. */
void walk_start(void);
/* ERR_INVALID when it is not well-formed; ERR_LIMIT when it is too large or too deep. */
MUST_USE enum err walk_part(const struct zip_entry *e, const struct walk *w);
/* The value by local name; .p NULL when it is not there. */
struct str walk_attr(const struct walk_attrs *attrs, const char *name);
