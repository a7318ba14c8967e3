/* The logotype: an SVG or PNG that an administrator brings, cleaned in a sandboxed child, kept in
 * the database under a name made of its bytes. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "extract/picture.h"

enum { LOGO_FILE_MAX = 200 * 1024 };

struct logo {
	const char *name; /* 0a1b2c3d4e5f6071.svg */
	enum file_type type;
	struct str bytes;
};

/* Cleans a file that came with a form; what is wrong with it is noted at the field. Not inside a
 * transaction. */
MUST_USE enum err logo_read(
    struct cx *cx, const char *path, const char *field, struct logo *ret_logo);

struct logo_change {
	int64_t rev;		  /* of the settings */
	const struct logo *light; /* NULL: as before */
	const struct logo *dark;
	const char *alt;
	bool remove; /* both */
};
/* Keeps them and names them in the settings; inside a transaction. ERR_CONFLICT when the settings
 * were changed. */
MUST_USE enum err logo_set(struct cx *cx, const struct logo_change *change);
