/* Taking a streaming form apart. A window holds what may be the beginning of a boundary; everything
 * before it goes on at once. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "http/multipart.h"

#include <fcntl.h>

#include "base/secret.h"
#include "text/utf8.h"

enum { NAME_MAX_BYTES = 255 };

/* A value, quoted or not, from *at on; *at ends behind it. NULL when its quote has no end. */
static char *
value_at(struct arena *a, struct str head, size_t *at)
{
	char *out = arena_alloc(a, head.n + 1);
	size_t i = *at;
	bool quoted = i < head.n && head.p[i] == '"';
	size_t n = 0;

	for (i += quoted; i < head.n; i++) {
		if (quoted ? head.p[i] == '"' : strchr("; \t\r\n", head.p[i]) != NULL)
			break;
		if (quoted && head.p[i] == '\\' && i + 1 < head.n)
			i++;
		out[n++] = head.p[i];
	}
	if (quoted && i >= head.n)
		return NULL;
	*at = i + quoted;
	return out;
}

/* The value of a parameter in a header: name="value" or name=value; a backslash quotes. What stands
 * inside another's quotes is no parameter. NULL when there is none. */
static char *
parameter(struct arena *a, struct str head, const char *name)
{
	size_t n = strlen(name);

	for (size_t i = 0; i < head.n;) {
		size_t from;
		bool mine;

		while (i < head.n && head.p[i] != ';')
			i++;
		for (i++; i < head.n && (head.p[i] == ' ' || head.p[i] == '\t'); i++)
			;
		for (from = i; i < head.n && !strchr("=; \t", head.p[i]); i++)
			;
		if (i >= head.n || head.p[i] != '=')
			continue;
		mine = i - from == n && strncasecmp(head.p + from, name, n) == 0;
		i++;
		{
			char *value = value_at(a, head, &i);

			if (mine || !value)
				return mine ? value : NULL;
		}
	}
	return NULL;
}

/* A header may go on in a line that begins with a space (RFC 822, 3.1.1): one line each. */
static struct str
unfold(struct arena *a, struct str head)
{
	char *out = arena_strndup(a, head.p, head.n);

	for (size_t i = 0; i + 2 < head.n; i++)
		if (out[i] == '\r' && out[i + 1] == '\n' &&
		    (out[i + 2] == ' ' || out[i + 2] == '\t'))
			memset(out + i, ' ', 3);
	return (struct str) { .p = out, .n = head.n };
}

struct multipart *
multipart_begin(struct arena *a, const char *content_type, const char *folder)
{
	struct str type = str_of(content_type ? content_type : "");
	struct multipart *m;
	char *boundary;

	if (type.n < 20 || strncasecmp(type.p, "multipart/form-data;", 20) != 0)
		return NULL;
	boundary = parameter(a, type, "boundary");
	if (!boundary || !boundary[0] || strlen(boundary) > MULTIPART_BOUNDARY_MAX)
		return NULL;
	m = arena_alloc(a, sizeof(*m));
	m->arena = a;
	m->folder = folder;
	m->fd = -1;
	m->n_delimiter = (size_t)snprintf(m->delimiter, sizeof(m->delimiter), "\r\n--%s", boundary);
	m->upload = arena_alloc(a, sizeof(*m->upload));
	m->upload->fields.list = arena_array(a, HTTP_FIELDS_MAX, sizeof(struct http_field));
	/* The first boundary has no line end before it. */
	memcpy(m->window, "\r\n", 2);
	m->n = 2;
	return m;
}

static void
wrong(struct multipart *m, enum err e)
{
	if (!m->upload->e)
		m->upload->e = e;
}

static void
stop(struct multipart *m, enum err e)
{
	wrong(m, e);
	m->state = PART_BROKEN;
}

static void
open_file(struct multipart *m, const char *filename)
{
	struct http_upload *u = m->upload;

	m->skip = true;
	if (!filename[0])
		return; /* a browser's way to say that no file was chosen */
	if (u->n_files == HTTP_FILES_MAX) {
		u->too_many = true;
		return;
	}
	m->file = &u->files[u->n_files];
	*m->file = (struct http_file) {
		.field = m->name,
		.name = arena_strdup(m->arena, filename),
		.path = arena_printf(m->arena, "%s/.up-%s", m->folder, secret_token(m->arena)),
	};
	m->fd = open(m->file->path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (m->fd < 0) {
		wrong(m, ERR_UPSTREAM);
		return;
	}
	u->n_files++;
	m->skip = false;
}

/* What a path or a control character is to one system is a trap for another: only the last part of
 * the name is kept, tidied. */
static const char *
clean_name(struct arena *a, const char *name)
{
	const char *last = name;

	for (const char *p = name; *p; p++)
		if (*p == '/' || *p == '\\')
			last = p + 1;
	if (!utf8_valid(str_of(last)))
		return "fil";
	last = text_tidy(
	    a, (struct str) { .p = last, .n = MIN(strlen(last), (size_t)NAME_MAX_BYTES) }, true);
	return utf8_valid(str_of(last)) && last[0] ? last : "fil";
}

static void
begin_part(struct multipart *m, struct str head)
{
	struct str line;
	char *filename = NULL;

	m->name = NULL;
	m->file = NULL;
	head = base_broken("fold") ? head : unfold(m->arena, head);
	while (str_split(&head, '\n', &line)) {
		line = str_trim(line);
		if (line.n < 20 || strncasecmp(line.p, "Content-Disposition:", 20) != 0)
			continue;
		m->name = parameter(m->arena, line, "name");
		filename = parameter(m->arena, line, "filename");
	}
	if (!m->name || !utf8_valid(str_of(m->name))) {
		stop(m, ERR_INVALID);
		return;
	}
	m->state = PART_BODY;
	if (filename) {
		open_file(m, filename[0] ? clean_name(m->arena, filename) : "");
		return;
	}
	m->skip = false;
	buf_init(&m->text, m->arena, HTTP_BODY_MAX);
}

static void
take_bytes(struct multipart *m, const char *p, size_t n)
{
	if (!m->file && !m->skip) {
		m->n_text += n;
		if (m->n_text > HTTP_BODY_MAX)
			stop(m, ERR_LIMIT);
		else
			buf_add(&m->text, p, n);
		return;
	}
	if (m->file)
		m->file->size += (int64_t)n;
	m->upload->size += (int64_t)n;
	if (m->upload->size > HTTP_UPLOAD_MAX && !base_broken("upload-limit")) {
		m->upload->too_large =
		    true; /* the rest is read past, so that the form can say so */
		m->skip = true;
	}
	while (m->fd >= 0 && !m->skip && n) {
		ssize_t written = write(m->fd, p, n);

		if (written <= 0) {
			wrong(m, ERR_UPSTREAM);
			m->skip = true;
			return;
		}
		p += written;
		n -= (size_t)written;
	}
}

static void
end_part(struct multipart *m)
{
	struct http_fields *f = &m->upload->fields;

	if (m->fd >= 0)
		close(m->fd);
	m->fd = -1;
	if (m->file || m->skip)
		return;
	if (f->n == HTTP_FIELDS_MAX) {
		stop(m, ERR_LIMIT);
		return;
	}
	if (!utf8_valid(buf_get(&m->text))) {
		stop(m, ERR_INVALID);
		return;
	}
	f->list[f->n++] = (struct http_field) { .name = m->name, .value = buf_get(&m->text) };
}

/* Takes `n` bytes off the window. */
static void
drop(struct multipart *m, size_t n)
{
	memmove(m->window, m->window + n, m->n - n);
	m->n -= n;
}

/* One step with what the window holds; false when it needs more. */
static bool
step(struct multipart *m)
{
	char *at = NULL;

	switch (m->state) {
	case PART_BEGIN:
	case PART_BODY:
		at = memmem(m->window, m->n, m->delimiter, m->n_delimiter);
		if (!at && m->n < m->n_delimiter)
			return false;
		if (m->state == PART_BODY && !(base_broken("multipart") && m->file))
			take_bytes(m, m->window,
			    at ? (size_t)(at - m->window) : m->n - m->n_delimiter + 1);
		drop(m, at ? (size_t)(at - m->window) + m->n_delimiter : m->n - m->n_delimiter + 1);
		if (at && m->state == PART_BODY)
			end_part(m);
		if (at && m->state != PART_BROKEN)
			m->state = PART_AFTER;
		return at != NULL;
	case PART_AFTER:
		if (m->n < 2)
			return false;
		m->state = memcmp(m->window, "--", 2) == 0 ? PART_END : PART_HEAD;
		if (m->state == PART_HEAD && memcmp(m->window, "\r\n", 2) != 0)
			stop(m, ERR_INVALID);
		return true; /* the line end stays: a head without lines is one */
	case PART_HEAD:
		at = memmem(m->window, m->n, "\r\n\r\n", 4);
		if (!at && m->n > MULTIPART_HEAD_MAX)
			stop(m, ERR_INVALID);
		if (!at)
			return false;
		begin_part(m, (struct str) { .p = m->window, .n = (size_t)(at - m->window) });
		drop(m, (size_t)(at - m->window) + 4);
		return m->state == PART_BODY;
	case PART_END:
	case PART_BROKEN:
		m->n = 0;
		return false;
	}
	return false;
}

void
multipart_add(struct multipart *m, const char *p, size_t n)
{
	while (n) {
		size_t part = MIN(n, sizeof(m->window) - m->n);

		memcpy(m->window + m->n, p, part);
		m->n += part;
		p += part;
		n -= part;
		while (step(m))
			;
	}
}

struct http_upload *
multipart_end(struct multipart *m)
{
	if (m->state != PART_END)
		stop(m, ERR_INVALID);
	if (m->fd >= 0)
		close(m->fd);
	m->fd = -1;
	return m->upload;
}

void
multipart_discard(struct multipart *m)
{
	if (m->fd >= 0)
		close(m->fd);
	m->fd = -1;
	for (size_t i = 0; i < m->upload->n_files; i++)
		unlink(m->upload->files[i].path);
}
