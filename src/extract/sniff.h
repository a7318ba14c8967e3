/* What a file is, by its bytes. What its sender calls it is never believed. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/base.h"
#include "base/err.h"
#include "base/str.h"

/* Stored in the database: numbers are kept, new ones come last. */
enum file_type {
	FILE_UNKNOWN = 0,
	FILE_TEXT = 1,
	FILE_PDF = 2,
	FILE_PNG = 3,
	FILE_JPEG = 4,
	FILE_GIF = 5,
	FILE_WEBP = 6,
	FILE_TIFF = 7,
	FILE_HEIC = 8,
	FILE_ZIP = 9,
	FILE_DOCX = 10,
	FILE_XLSX = 11,
	FILE_PPTX = 12,
	FILE_ODT = 13,
	FILE_ODS = 14,
	FILE_ODP = 15,
	FILE_OLE = 16, /* Word, Excel and PowerPoint before 2007 */
	FILE_RTF = 17,
	FILE_MP4 = 18,
	FILE_MP3 = 19,
	FILE_XML = 20, /* also SVG */
	FILE_HTML = 21,
	N_FILE_TYPE,
};

struct file_facts {
	enum file_type type;
	uint32_t width; /* of an image, in pixels; 0 when it cannot be told */
	uint32_t height;
};

enum { FACTS_BYTES = 12, SNIFF_BYTES = 256 * 1024 /* of the beginning are enough */ };

struct file_facts file_sniff(struct str head);
/* For the way over the socket: FACTS_BYTES bytes. */
void facts_write(const struct file_facts *f, unsigned char ret[FACTS_BYTES]);
/* ERR_INVALID for what no child of ours says. */
MUST_USE enum err facts_read(struct str s, struct file_facts *ret_facts);

/* image/png */
const char *file_type_mime(enum file_type type);
/* True for what a browser may show by itself: it cannot run anything. */
bool file_type_inline(enum file_type type);
