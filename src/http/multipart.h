/* multipart/form-data (RFC 7578), as it streams in: text fields into memory, files into temporary
 * files. Nothing of a file stays in memory. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "http/http.h"

enum {
	MULTIPART_BOUNDARY_MAX = 70, /* RFC 2046, 5.1.1 */
	MULTIPART_HEAD_MAX = 4096,
	MULTIPART_WINDOW = 16 * 1024,
};

enum multipart_state { PART_BEGIN, PART_HEAD, PART_BODY, PART_AFTER, PART_END, PART_BROKEN };

struct multipart {
	struct arena *arena;
	const char *folder; /* where temporary files are made */
	enum multipart_state state;
	char delimiter[MULTIPART_BOUNDARY_MAX + 5]; /* CR LF -- boundary */
	size_t n_delimiter;
	char window[MULTIPART_WINDOW];
	size_t n;
	struct http_upload *upload;
	/* The part under way: a file (fd >= 0), a file that is not kept, or a field. */
	int fd;
	bool skip;
	struct http_file *file;
	const char *name;
	struct buf text;
	size_t n_text; /* of all fields */
};

/* For a request with this Content-Type; NULL when it is no multipart/form-data with a boundary.
 * `folder` holds the temporary files; multipart_discard() removes them. */
struct multipart *multipart_begin(struct arena *a, const char *content_type, const char *folder);
/* The next bytes. What is wrong is remembered in upload->e: ERR_INVALID for what is no such body,
 * ERR_LIMIT for more than a form may hold, ERR_UPSTREAM when the disk cannot be written. */
void multipart_add(struct multipart *m, const char *p, size_t n);
/* After the last byte. */
struct http_upload *multipart_end(struct multipart *m);
void multipart_discard(struct multipart *m);
