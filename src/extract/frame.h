/* What the server and a sandboxed child say to each other: frames, one a packet, on a socket that
 * keeps packets whole. Each side takes the other for hostile: a child has read what strangers sent.
 */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/base.h"
#include "base/err.h"
#include "base/str.h"

enum {
	FRAME_HEAD = 12,	       /* kind, id, length: 32 bits each, low byte first */
	FRAME_PAYLOAD_MAX = 60 * 1024, /* below the kernel's smallest socket buffer */
	EXTRACT_DOCUMENT_MAX = 64 * 1024 * 1024,
	EXTRACT_CHILDREN = 2,
	EXTRACT_RESULT_MAX = 64 * 1024 * 1024,
};

enum frame_kind {
	FRAME_BEGIN = 1,  /* work, size of the document: 32 bits each */
	FRAME_DATA = 2,	  /* a part of the document; the work begins when all have come */
	FRAME_RESULT = 3, /* what the work found */
	FRAME_FAILED = 4, /* the document cannot be read */
	FRAME_PART = 6,	  /* a part of a long result: others follow, and FRAME_RESULT at last */
	FRAME_GONE = 5,	  /* from the supervisor: the child ended, and a new one listens; id 0 */
};

enum extract_work {
	EXTRACT_FACTS = 1,   /* sniff.h: from the document's beginning */
	EXTRACT_PICTURE = 2, /* picture.h */
	EXTRACT_PAGE = 4,    /* page.h: a web page or a sitemap */
	EXTRACT_TABLE = 3,   /* table.h: what is asked for, then the spreadsheet */
#ifdef LYHORD_TEST_HOOKS
	EXTRACT_TEST_LOOP = 100,
	EXTRACT_TEST_OPEN,
	EXTRACT_TEST_SOCKET,
	EXTRACT_TEST_ABORT,
	EXTRACT_TEST_MEMORY,
#endif
};

struct frame {
	uint32_t kind;
	uint32_t id;
	struct str payload;
};

/* Reads one packet; the payload points into it. ERR_INVALID when it is no frame. */
MUST_USE enum err frame_read(struct str packet, struct frame *ret_frame);
/* Writes head and payload to `ret`, which holds FRAME_HEAD + payload.n bytes; returns that size. */
size_t frame_write(const struct frame *f, unsigned char *ret);
/* 32 bits at an offset; the caller has looked at the length. */
uint32_t frame_u32(struct str s, size_t at);
void frame_put_u32(unsigned char *p, uint32_t v);
