/* Signatures of files. Images: PNG (RFC 2083), JPEG (ITU T.81 annex B), GIF89a, WebP (RFC 9649);
 * ZIP (APPNOTE 4.3.7) with what Office and OpenDocument put first in it. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/sniff.h"

#include "extract/frame.h"
#include "text/utf8.h"

static const struct {
	const char *mime;
	bool shown;
} types[N_FILE_TYPE] = {
	[FILE_UNKNOWN] = { "application/octet-stream", false },
	[FILE_TEXT] = { "text/plain; charset=utf-8", true },
	[FILE_PDF] = { "application/pdf", false },
	[FILE_PNG] = { "image/png", true },
	[FILE_JPEG] = { "image/jpeg", true },
	[FILE_GIF] = { "image/gif", true },
	[FILE_WEBP] = { "image/webp", true },
	[FILE_TIFF] = { "image/tiff", false },
	[FILE_HEIC] = { "image/heic", false },
	[FILE_ZIP] = { "application/zip", false },
	[FILE_DOCX] = { "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	    false },
	[FILE_XLSX] = { "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	    false },
	[FILE_PPTX] = { "application/vnd.openxmlformats-officedocument.presentationml.presentation",
	    false },
	[FILE_ODT] = { "application/vnd.oasis.opendocument.text", false },
	[FILE_ODS] = { "application/vnd.oasis.opendocument.spreadsheet", false },
	[FILE_ODP] = { "application/vnd.oasis.opendocument.presentation", false },
	[FILE_OLE] = { "application/x-ole-storage", false },
	[FILE_RTF] = { "application/rtf", false },
	[FILE_MP4] = { "video/mp4", false },
	[FILE_MP3] = { "audio/mpeg", false },
	[FILE_XML] = { "application/xml", false },
	[FILE_HTML] = { "application/octet-stream", false }, /* never as HTML of ours */
};

/* What a file begins with, after `at` bytes. */
static const struct {
	size_t at;
	const char *bytes;
	size_t n;
	enum file_type type;
} signatures[] = {
#define SIGN(at, text, type)                                                                       \
	{                                                                                          \
		at, text, sizeof(text) - 1, type                                                   \
	}
	SIGN(0, "%PDF-", FILE_PDF),
	SIGN(0, "\x89PNG\r\n\x1a\n", FILE_PNG),
	SIGN(0, "\xff\xd8\xff", FILE_JPEG),
	SIGN(0, "GIF87a", FILE_GIF),
	SIGN(0, "GIF89a", FILE_GIF),
	SIGN(8, "WEBPVP8", FILE_WEBP),
	SIGN(0, "II*\0", FILE_TIFF),
	SIGN(0, "MM\0*", FILE_TIFF),
	SIGN(4, "ftypheic", FILE_HEIC),
	SIGN(4, "ftypmif1", FILE_HEIC),
	SIGN(4, "ftyp", FILE_MP4),
	SIGN(0, "PK\3\4", FILE_ZIP),
	SIGN(0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FILE_OLE),
	SIGN(0, "{\\rtf", FILE_RTF),
	SIGN(0, "ID3", FILE_MP3),
#undef SIGN
};

const char *
file_type_mime(enum file_type type)
{
	return types[type < N_FILE_TYPE ? type : FILE_UNKNOWN].mime;
}

bool
file_type_inline(enum file_type type)
{
	return type < N_FILE_TYPE && types[type].shown;
}

static bool
has_at(struct str s, size_t at, const char *bytes, size_t n)
{
	return s.n >= at && s.n - at >= n && memcmp(s.p + at, bytes, n) == 0;
}

static uint32_t
big(struct str s, size_t at, size_t n)
{
	uint32_t v = 0;

	for (size_t i = 0; i < n; i++)
		v = v << 8 | (unsigned char)s.p[at + i];
	return v;
}

static uint32_t
little(struct str s, size_t at, size_t n)
{
	uint32_t v = 0;

	for (size_t i = n; i > 0; i--)
		v = v << 8 | (unsigned char)s.p[at + i - 1];
	return v;
}

/* The first frame header (SOF) holds the size; what stands before it says its own length. */
static void
jpeg_size(struct str s, struct file_facts *f)
{
	size_t at = 2;

	while (s.n >= 9 && at <= s.n - 9 && (unsigned char)s.p[at] == 0xff) {
		unsigned char marker = (unsigned char)s.p[at + 1];

		if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 &&
		    marker != 0xcc) {
			f->height = big(s, at + 5, 2);
			f->width = big(s, at + 7, 2);
			return;
		}
		if (marker == 0xd9 || marker == 0xda)
			return; /* the picture itself, or its end */
		at += marker == 0xff ? 1 : 2 + big(s, at + 2, 2);
	}
}

static void
webp_size(struct str s, struct file_facts *f)
{
	if (has_at(s, 12, "VP8X", 4) && s.n >= 30) {
		f->width = 1 + little(s, 24, 3);
		f->height = 1 + little(s, 27, 3);
	} else if (has_at(s, 12, "VP8L", 4) && s.n >= 25) {
		uint32_t bits = little(s, 21, 4);

		f->width = 1 + (bits & 0x3fff);
		f->height = 1 + (bits >> 14 & 0x3fff);
	} else if (has_at(s, 12, "VP8 ", 4) && s.n >= 30) {
		f->width = little(s, 26, 2) & 0x3fff;
		f->height = little(s, 28, 2) & 0x3fff;
	}
}

/* OpenDocument stores its type first, unpacked; Office is told by the folders in it. */
static enum file_type
zip_type(struct str s)
{
	static const struct {
		const char *name;
		enum file_type type;
	} folders[] = { { "word/", FILE_DOCX }, { "xl/", FILE_XLSX }, { "ppt/", FILE_PPTX } };
	static const enum file_type open_document[] = { FILE_ODT, FILE_ODS, FILE_ODP };
	bool office = false;

	if (has_at(s, 30, "mimetype", 8))
		for (size_t i = 0; i < ARRAY_LEN(open_document); i++) {
			const char *mime = file_type_mime(open_document[i]);

			if (has_at(s, 38, mime, strlen(mime)))
				return open_document[i];
		}
	for (size_t at = 0; at + 30 <= s.n; at++) {
		if (!has_at(s, at, "PK\3\4", 4))
			continue;
		office = office || has_at(s, at + 30, "[Content_Types].xml", 19);
		for (size_t i = 0; office && i < ARRAY_LEN(folders); i++)
			if (has_at(s, at + 30, folders[i].name, strlen(folders[i].name)))
				return folders[i].type;
	}
	return FILE_ZIP;
}

static bool
tag_at(struct str s, const char *tag)
{
	size_t n = strlen(tag);

	return s.n >= n && strncasecmp(s.p, tag, n) == 0;
}

/* UTF-8 without control characters; the last letter may be cut where the beginning ends. */
static enum file_type
text_type(struct str s)
{
	size_t n = s.n;

	if (n == 0)
		return FILE_UNKNOWN;
	while (n && s.n - n < 3 && s.n == SNIFF_BYTES && ((unsigned char)s.p[n - 1] & 0x80))
		n--;
	for (size_t i = 0; i < n; i++)
		if ((unsigned char)s.p[i] < 32 && !strchr("\t\n\f\r", s.p[i] ? s.p[i] : 1))
			return FILE_UNKNOWN;
	if (!utf8_valid((struct str) { .p = s.p, .n = n }))
		return FILE_UNKNOWN;
	if (has_at(s, 0, "\xef\xbb\xbf", 3))
		s = (struct str) { .p = s.p + 3, .n = s.n - 3 };
	s = str_trim(s);
	if (tag_at(s, "<!doctype html") || tag_at(s, "<html") || tag_at(s, "<script"))
		return FILE_HTML;
	return tag_at(s, "<?xml") || tag_at(s, "<svg") ? FILE_XML : FILE_TEXT;
}

struct file_facts
file_sniff(struct str head)
{
	struct file_facts f = { .type = FILE_UNKNOWN };

	for (size_t i = 0; i < ARRAY_LEN(signatures) && !f.type && !base_broken("sniff"); i++)
		if (has_at(head, signatures[i].at, signatures[i].bytes, signatures[i].n))
			f.type = signatures[i].type;
	if (f.type == FILE_UNKNOWN)
		f.type = text_type(head);
	else if (f.type == FILE_ZIP)
		f.type = zip_type(head);
	else if (f.type == FILE_JPEG)
		jpeg_size(head, &f);
	else if (f.type == FILE_WEBP)
		webp_size(head, &f);
	else if (f.type == FILE_PNG && has_at(head, 12, "IHDR", 4) && head.n >= 24)
		f = (struct file_facts) { FILE_PNG, big(head, 16, 4), big(head, 20, 4) };
	else if (f.type == FILE_GIF && head.n >= 10)
		f = (struct file_facts) { FILE_GIF, little(head, 6, 2), little(head, 8, 2) };
	return f;
}

void
facts_write(const struct file_facts *f, unsigned char ret[FACTS_BYTES])
{
	frame_put_u32(ret, f->type);
	frame_put_u32(ret + 4, f->width);
	frame_put_u32(ret + 8, f->height);
}

enum err
facts_read(struct str s, struct file_facts *ret_facts)
{
	if (s.n != FACTS_BYTES || frame_u32(s, 0) >= N_FILE_TYPE)
		return ERR_INVALID;
	*ret_facts = (struct file_facts) {
		.type = (enum file_type)frame_u32(s, 0),
		.width = frame_u32(s, 4),
		.height = frame_u32(s, 8),
	};
	return OK;
}
