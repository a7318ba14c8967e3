/* A file that is part of the program itself: made by tools/gen_assets.py. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/str.h"

struct asset {
	const char *name;    /* lyhord.css */
	const char *address; /* /static/lyhord.1a2b3c4d5e.css */
	const char *type;
	struct str plain;
};
