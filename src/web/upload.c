/* Files on forms and in answers. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "web/upload.h"

#include <sys/stat.h>

#include "base/file.h"
#include "base/id.h"
#include "fmt/number.h"
#include "gen/texts.h"

bool
upload_allowed(const struct http_request *rq)
{
	return rq->route && (rq->route->flags & HTTP_TAKES_FILES);
}

enum err
upload_store(struct cx *cx, struct http_request *rq)
{
	struct http_upload *u = rq->upload;
	enum err e;

	for (size_t i = 0; u && i < u->n_files; i++) {
		struct http_file *f = &u->files[i];

		if (!f->id && (e = file_store(cx, f->path, f->size, &f->id)))
			return e;
	}
	return OK;
}

enum err
upload_use(struct cx *cx, const struct http_request *rq, const char *field, struct link link)
{
	const struct http_upload *u = rq->upload;
	enum err e;

	for (size_t i = 0; u && i < u->n_files; i++)
		if (strcmp(u->files[i].field, field) == 0 &&
		    (e = file_use_add(cx, u->files[i].id, link, u->files[i].name)))
			return e;
	return OK;
}

const char *
upload_size_text(struct cx *cx, int64_t bytes)
{
	enum { KB = 1024, MB = 1024 * 1024 };
	const char *byte = cx->lang == LANG_FI ? "t" : "B";
	int64_t tenths = bytes % MB * 10 / MB;

	if (bytes < MB)
		return arena_printf(cx->arena, "%" PRId64 " k%s", (bytes + KB - 1) / KB, byte);
	if (!tenths)
		return arena_printf(cx->arena, "%" PRId64 " M%s", bytes / MB, byte);
	return arena_printf(cx->arena, "%" PRId64 "%s%" PRId64 " M%s", bytes / MB,
	    cx->lang == LANG_EN ? "." : ",", tenths, byte);
}

enum err
upload_list(struct cx *cx, struct link link, const char *address,
    const struct upload_item **ret_items, size_t *ret_n)
{
	struct core_q_file_use_list *rows = NULL;
	struct upload_item *items;
	size_t n = 0;
	enum err e;

	if ((e = core_q_file_use_list(cx, link.kind, link.id, &rows, &n)))
		return e;
	items = arena_array(cx->arena, n + 1, sizeof(*items));
	for (size_t i = 0; i < n; i++) {
		bool clean = rows[i].state == FILE_CLEAN;

		items[i] = (struct upload_item) {
			.id = rows[i].id,
			.ours = rows[i].user_id != 0 && !base_broken("own-files"),
			.name = rows[i].name,
			.size = upload_size_text(cx, rows[i].size),
			.address = clean ? arena_printf(cx->arena, "%s%s", address,
					       id_string(cx->arena, rows[i].id))
					 : NULL,
			.state = clean			       ? T_NONE
				 : rows[i].state == FILE_WAITS ? T_UPLOAD_WAITS
							       : T_UPLOAD_INFECTED,
		};
	}
	*ret_items = items;
	*ret_n = n;
	return OK;
}

enum err
upload_range(const char *range, int64_t size, int64_t *ret_at, int64_t *ret_n)
{
	struct str rest = str_of(range ? range : "");
	struct str first;
	int64_t a = 0;
	int64_t b = size - 1;

	if (!str_starts(rest, "bytes=") || base_broken("range"))
		return ERR_MISSING;
	rest = (struct str) { .p = rest.p + 6, .n = rest.n - 6 };
	if (memchr(rest.p, ',', rest.n) || !str_split(&rest, '-', &first) || !rest.p)
		return ERR_MISSING;
	if (first.n == 0) {
		if (!str_int(rest, &b) || b < 0)
			return ERR_MISSING;
		a = MAX(size - b, 0);
		b = b ? size - 1 : -1;
	} else if (!str_int(first, &a) || a < 0 || (rest.n && (!str_int(rest, &b) || b < a))) {
		return ERR_MISSING;
	}
	b = MIN(b, size - 1);
	if (a > b)
		return ERR_LIMIT;
	*ret_at = a;
	*ret_n = b - a + 1;
	return OK;
}

/* The name twice: for old clients without other letters, for others as it is (RFC 6266, RFC 8187).
 */
static const char *
disposition(struct cx *cx, const char *name, bool shown)
{
	char *plain = arena_strdup(cx->arena, name);
	struct buf b;

	for (char *p = plain; *p; p++)
		if ((unsigned char)*p < 32 || (unsigned char)*p > 126 || strchr("\"\\%;", *p))
			*p = '_';
	buf_init(&b, cx->arena, HTTP_BODY_MAX);
	buf_printf(
	    &b, "%s; filename=\"%s\"; filename*=UTF-8''", shown ? "inline" : "attachment", plain);
	url_part(&b, name);
	return b.p;
}

static const struct core_q_file_use_list *
use_of(const struct core_q_file_use_list *rows, size_t n, int64_t id)
{
	for (size_t i = 0; i < n; i++)
		if (rows[i].id == id)
			return &rows[i];
	return NULL;
}

enum err
upload_send(struct cx *cx, const struct http_request *rq, struct http_response *rs,
    struct link link, int64_t use_id)
{
	CLEANUP(fd_closep) int fd = -1;
	struct core_q_file_use_list *rows = NULL;
	const struct core_q_file_use_list *use;
	struct core_q_file_get file = { 0 };
	const char *tag;
	size_t n = 0;
	enum err e;

	if ((e = core_q_file_use_list(cx, link.kind, link.id, &rows, &n)))
		return e;
	if (!(use = use_of(rows, n, use_id)))
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = file_open(cx, use->file_id, &fd, &file)))
		return fail(cx, e, 0, NULL);
	tag = arena_printf(cx->arena, "\"%.32s\"", file.hash);
	http_header(rs, "ETag", tag);
	http_header(rs, "Accept-Ranges", "bytes");
	http_header(rs, "Content-Disposition",
	    disposition(cx, use->name, file_type_inline((enum file_type)file.type)));
	http_header(rs, "Content-Security-Policy", "sandbox");
	rs->type = file_type_mime((enum file_type)file.type);
	rs->status = 200;
	rs->file_at = 0;
	rs->file_n = file.size;
	e = rq->if_range && strcmp(rq->if_range, tag) != 0
		? ERR_MISSING
		: upload_range(rq->range, file.size, &rs->file_at, &rs->file_n);
	if (e == ERR_LIMIT) {
		rs->status = 416;
		rs->file_n = 0;
		http_header(
		    rs, "Content-Range", arena_printf(cx->arena, "bytes */%" PRId64, file.size));
		rs->type = "text/plain; charset=utf-8";
		rs->body = STR("");
		return OK;
	}
	if (!e) {
		rs->status = 206;
		http_header(rs, "Content-Range",
		    arena_printf(cx->arena, "bytes %" PRId64 "-%" PRId64 "/%" PRId64, rs->file_at,
			rs->file_at + rs->file_n - 1, file.size));
	}
	http_send_file(rs, fd, rs->file_at, rs->file_n);
	fd = -1; /* the answer's now */
	return OK;
}
