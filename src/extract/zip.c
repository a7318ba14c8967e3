/* ZIP: the central directory from behind, then each part by itself. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/zip.h"

#include <zlib.h>

enum {
	END_BYTES = 22, /* of the end record, before its remark */
	REMARK_MAX = 65535,
	CENTRAL_BYTES = 46,
	LOCAL_BYTES = 30,
	STORED = 0,
	DEFLATED = 8,
	ENCRYPTED = 1,
	PART = 64 * 1024,
};

static uint32_t
u16(struct str s, size_t at)
{
	const unsigned char *p = (const unsigned char *)s.p + at;

	return (uint32_t)p[0] | (uint32_t)p[1] << 8;
}

static uint32_t
u32(struct str s, size_t at)
{
	return u16(s, at) | u16(s, at + 2) << 16;
}

static bool
signed_at(struct str s, size_t at, const char *signature)
{
	return memcmp(s.p + at, signature, 4) == 0;
}

/* Where the end record stands; s.n when there is none. */
static size_t
find_end(struct str s)
{
	size_t least = s.n > END_BYTES + REMARK_MAX ? s.n - END_BYTES - REMARK_MAX : 0;

	if (s.n < END_BYTES)
		return s.n;
	for (size_t at = s.n - END_BYTES + 1; at > least; at--)
		if (signed_at(s, at - 1, "PK\5\6"))
			return at - 1;
	return s.n;
}

/* One record of the directory; its size, or 0 when it is wrong. */
static size_t
read_entry(struct str s, size_t at, struct zip_entry *e)
{
	size_t packed;
	size_t local;
	size_t begin;
	size_t n;

	if (at > s.n || s.n - at < CENTRAL_BYTES || !signed_at(s, at, "PK\1\2"))
		return 0;
	n = (size_t)CENTRAL_BYTES + u16(s, at + 28) + u16(s, at + 30) + u16(s, at + 32);
	packed = u32(s, at + 20);
	local = u32(s, at + 42);
	if (s.n - at < n || (u16(s, at + 8) & ENCRYPTED) || local > s.n ||
	    s.n - local < LOCAL_BYTES || !signed_at(s, local, "PK\3\4"))
		return 0;
	begin = local + LOCAL_BYTES + u16(s, local + 26) + u16(s, local + 28);
	if (begin > s.n || s.n - begin < packed)
		return 0;
	*e = (struct zip_entry) {
		.name = { s.p + at + CENTRAL_BYTES, u16(s, at + 28) },
		.method = u16(s, at + 10),
		.packed = { s.p + begin, packed },
	};
	return n;
}

enum err
zip_open(struct arena *a, struct str file, struct zip *ret_zip)
{
	size_t end = find_end(file);
	size_t at;
	size_t n;

	if (end == file.n)
		return ERR_INVALID;
	n = u16(file, end + 10);
	at = u32(file, end + 16);
	if (n > ZIP_ENTRIES_MAX)
		return ERR_INVALID;
	*ret_zip = (struct zip) { .entries = arena_array(a, n + 1, sizeof(struct zip_entry)) };
	for (; ret_zip->n < n; ret_zip->n++) {
		size_t size = read_entry(file, at, &ret_zip->entries[ret_zip->n]);

		if (!size)
			return ERR_INVALID;
		at += size;
	}
	return OK;
}

const struct zip_entry *
zip_find(const struct zip *z, const char *name)
{
	for (size_t i = 0; i < z->n; i++)
		if (str_eqz(z->entries[i].name, name))
			return &z->entries[i];
	return NULL;
}

static enum err
inflate_all(z_stream *z, size_t max, enum err (*take)(void *arg, struct str part), void *arg)
{
	static unsigned char part[PART];
	size_t total = 0;
	int r = Z_OK;
	enum err e = OK;

	while (!e && r == Z_OK) {
		size_t n;

		z->next_out = part;
		z->avail_out = PART;
		r = inflate(z, Z_NO_FLUSH);
		n = PART - z->avail_out;
		if ((r != Z_OK && r != Z_STREAM_END) || (r == Z_OK && n == 0))
			return ERR_INVALID;
		total += n;
		if (total > max)
			return ERR_LIMIT;
		if (n)
			e = take(arg, (struct str) { (char *)part, n });
	}
	return e;
}

enum err
zip_read(
    const struct zip_entry *e, size_t max, enum err (*take)(void *arg, struct str part), void *arg)
{
	z_stream z = { .next_in = (unsigned char *)(uintptr_t)e->packed.p,
		.avail_in = (uInt)e->packed.n };
	enum err err;

	if (e->method == STORED)
		return e->packed.n > max ? ERR_LIMIT : take(arg, e->packed);
	if (e->method != DEFLATED || inflateInit2(&z, -MAX_WBITS) != Z_OK)
		return ERR_INVALID;
	err = inflate_all(&z, max, take, arg);
	inflateEnd(&z);
	return err;
}
