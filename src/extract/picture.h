/* Pictures that are shown as part of the pages, such as a logotype: SVG written anew from a short
 * list of elements and attributes, PNG from its chunks that are needed to show it. Nothing else of
 * what came goes on. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/arena.h"
#include "base/buf.h"
#include "extract/sniff.h"

enum {
	PICTURE_HEAD = 16, /* of the result: type, refusal, width, height; 32 bits each */
	PICTURE_BYTES_MAX = 56 * 1024, /* of what goes on: one frame */
	PICTURE_SIDE_MAX = 2000,       /* pixels of a PNG */
};

enum picture_refusal {
	PICTURE_FINE,
	PICTURE_UNKNOWN, /* neither SVG nor PNG */
	PICTURE_BROKEN,
	PICTURE_LARGE,	/* more pixels or bytes than a page should carry */
	PICTURE_CANNOT, /* an SVG that would look otherwise without what is not taken; `what` says
			   what */
	N_PICTURE_REFUSAL,
};

struct picture {
	enum file_type type;
	enum picture_refusal refusal;
	uint32_t width; /* in its own units, at least 1 */
	uint32_t height;
	struct str bytes; /* PICTURE_CANNOT: the name of what cannot be taken */
};

/* In the arena. */
struct picture picture_clean(struct arena *a, struct str document);
/* For the way over the socket. ERR_INVALID for what no child of ours says. */
struct str picture_write(struct arena *a, const struct picture *p);
MUST_USE enum err picture_read(struct str s, struct picture *ret_picture);
