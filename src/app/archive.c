/* Sending a site as a stream of records, and reading such a stream.
 * The reader trusts nothing: a sealed archive is whole, but who sealed it may have made it up. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "app/archive.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>

#include "base/buf.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/log.h"
#include "fmt/json.h"

enum { PART = 64 * 1024, MANIFEST_MAX = 64 * 1024, NAME_MAX_BYTES = 100 };

/* Sending */

struct sending {
	const struct archive_sink *sink;
	uint64_t n;
};

static enum err
send_row(void *arg, const struct db_value *values)
{
	struct sending *s = arg;

	s->n++;
	return s->sink->row(s->sink->arg, values);
}

static enum err
send_manifest(struct cx *cx, const struct archive_sink *sink)
{
	JSON_CLEANUP json_t *m = json_object();
	json_t *versions = json_object();
	struct buf b;
	char seal[AUDIT_SEAL_TEXT] = "";
	char now[24];
	enum err e;

	clock_iso(cx->now, now, sizeof(now));
	json_object_set_new(m, "format", json_integer(ARCHIVE_FORMAT));
	json_object_set_new(
	    m, "engine", json_string(db_session_engine(cx) == DB_PG ? "postgres" : "sqlite"));
	json_object_set_new(m, "made_at", json_string(now));
	json_object_set_new(m, "versions", versions);
	for (size_t i = 0; i < db_n_tables; i++) {
		const char *domain = db_tables[i].domain;
		int64_t version = 0;

		if (json_object_get(versions, domain))
			continue;
		if ((e = db_version(cx, domain, &version)))
			return e;
		json_object_set_new(versions, domain, json_integer(version));
	}
	if ((e = audit_newest(cx, seal)))
		return e;
	json_object_set_new(m, "seal", json_string(seal));
	buf_init(&b, cx->arena, MANIFEST_MAX);
	json_write(&b, m);
	return sink->manifest(sink->arg, buf_get(&b));
}

static enum err
send_file(struct site *site, const struct archive_sink *sink, const char *name)
{
	CLEANUP(fd_closep) int fd = -1;
	char path[ARCHIVE_PATH_MAX * 2];
	char part[PART];
	struct stat st;
	struct archive_file f = { .path = name };
	uint64_t left;
	enum err e;

	snprintf(path, sizeof(path), "%s/%s", site->dir, name);
	fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	if (fd < 0 || fstat(fd, &st) != 0)
		return errno == ENOENT ? ERR_MISSING : ERR_UPSTREAM;
	f.mode = (uint32_t)st.st_mode & 0777;
	f.size = (uint64_t)st.st_size;
	if ((e = sink->file(sink->arg, &f)))
		return e;
	for (left = f.size; left > 0;) {
		ssize_t n = read(fd, part, MIN(left, (uint64_t)sizeof(part)));

		if (n <= 0) {
			log_error("backup", "a file became shorter while it was read");
			return ERR_UPSTREAM;
		}
		if ((e = sink->bytes(sink->arg, part, (size_t)n)))
			return e;
		left -= (uint64_t)n;
	}
	return OK;
}

/* Regular files below a folder of the site, in any order; what is being written (a dot first) is
 * left out. */
static enum err
send_folder(struct site *site, const struct archive_sink *sink, const char *name, int depth)
{
	char path[ARCHIVE_PATH_MAX * 2];
	struct dirent *d;
	DIR *dir;
	enum err e = OK;

	snprintf(path, sizeof(path), "%s/%s", site->dir, name);
	dir = opendir(path);
	if (!dir)
		return OK; /* a folder that is not there holds nothing */
	while (!e && (d = readdir(dir))) {
		char inner[ARCHIVE_PATH_MAX];

		if (d->d_name[0] == '.' || depth > 4 ||
		    snprintf(inner, sizeof(inner), "%s/%s", name, d->d_name) >= (int)sizeof(inner))
			continue;
		if (d->d_type == DT_DIR)
			e = send_folder(site, sink, inner, depth + 1);
		else if (d->d_type == DT_REG)
			e = send_file(site, sink, inner);
	}
	closedir(dir);
	return e;
}

static enum err
send_tables(struct cx *cx, const struct archive_sink *sink)
{
	enum err e = OK;

	for (size_t i = 0; i < db_n_tables && !e; i++) {
		struct sending s = { .sink = sink };

		if ((e = sink->table(sink->arg, &db_tables[i])) ||
		    (e = db_dump(cx, &db_tables[i], send_row, &s)))
			return e;
		e = sink->end(sink->arg, s.n);
	}
	return e;
}

enum err
archive_send(struct site *site, const struct archive_sink *sink)
{
	CLEANUP(arena_freep) struct arena *a = arena_new(256 * 1024 * 1024, 1024 * 1024 * 1024);
	bool pg = db_engine(site->db) == DB_PG;
	struct cx cx;
	enum err e;

	site_cx_start(site, a, &cx);
	if (!(e = send_manifest(&cx, sink)))
		e = send_tables(&cx, sink);
	site_cx_end(&cx);
	if (e || (e = send_folder(site, sink, "theme", 0)) ||
	    (!pg && (e = send_folder(site, sink, "files", 0))))
		return e;
	if ((e = send_file(site, sink, "smtp.password")) && e != ERR_MISSING)
		return e;
	/* The key comes last: with it there is a site. */
	if ((e = send_file(site, sink, "lyhord.conf")) || (e = send_file(site, sink, "site.key")))
		return e;
	return sink->finish(sink->arg);
}

/* Writing records */

struct writer {
	struct archive_stream *to;
	const struct db_table *table;
};

static enum err
put(struct writer *w, const void *p, size_t n)
{
	return w->to->write(w->to->arg, p, n);
}

static enum err
put_byte(struct writer *w, unsigned char c)
{
	return put(w, &c, 1);
}

static enum err
put_4(struct writer *w, uint32_t v)
{
	v = htole32(v);
	return put(w, &v, sizeof(v));
}

static enum err
put_8(struct writer *w, uint64_t v)
{
	v = htole64(v);
	return put(w, &v, sizeof(v));
}

static enum err
put_text(struct writer *w, struct str s)
{
	enum err e = put_4(w, (uint32_t)s.n);

	return e ? e : put(w, s.p, s.n);
}

static enum err
write_manifest(void *arg, struct str json)
{
	enum err e = put_byte(arg, 'M');

	return e ? e : put_text(arg, json);
}

static enum err
write_table(void *arg, const struct db_table *t)
{
	struct writer *w = arg;
	enum err e;

	w->table = t;
	if ((e = put_byte(w, 'T')) || (e = put_text(w, str_of(t->name))) ||
	    (e = put_4(w, t->n_columns)))
		return e;
	for (unsigned i = 0; i < t->n_columns; i++)
		if ((e = put_byte(w, (unsigned char)t->columns[i].kind)) ||
		    (e = put_text(w, str_of(t->columns[i].name))))
			return e;
	return OK;
}

static enum err
write_row(void *arg, const struct db_value *values)
{
	struct writer *w = arg;
	enum err e = put_byte(w, 'R');

	for (unsigned i = 0; i < w->table->n_columns && !e; i++) {
		e = put_byte(w, (unsigned char)values[i].kind);
		if (!e && values[i].kind == DB_KIND_INT)
			e = put_8(w, (uint64_t)values[i].i);
		else if (!e && values[i].kind != DB_KIND_NULL)
			e = put_text(w, values[i].s);
	}
	return e;
}

static enum err
write_end(void *arg, uint64_t n_rows)
{
	enum err e = put_byte(arg, 'E');

	return e ? e : put_8(arg, n_rows);
}

static enum err
write_file(void *arg, const struct archive_file *f)
{
	enum err e;

	if ((e = put_byte(arg, 'F')) || (e = put_text(arg, str_of(f->path))) ||
	    (e = put_4(arg, f->mode)))
		return e;
	return put_8(arg, f->size);
}

static enum err
write_bytes(void *arg, const void *p, size_t n)
{
	return put(arg, p, n);
}

static enum err
write_finish(void *arg)
{
	return put_byte(arg, 'Z');
}

struct archive_sink
archive_writer(struct arena *a, struct archive_stream *to)
{
	struct writer *w = arena_alloc(a, sizeof(*w));

	w->to = to;
	return (struct archive_sink) {
		.arg = w,
		.manifest = write_manifest,
		.table = write_table,
		.row = write_row,
		.end = write_end,
		.file = write_file,
		.bytes = write_bytes,
		.finish = write_finish,
	};
}

/* Reading records */

struct reader {
	struct arena *arena;
	struct archive_stream *from;
	const struct archive_sink *sink;
	const struct archive_versions *versions;
	const struct db_table *table; /* the one whose rows come */
	const struct db_column *columns[DB_COLUMNS_MAX];
	unsigned n_columns;
	size_t next_table; /* tables come in our order */
	uint64_t n_rows;
};

static enum err
get(struct reader *r, void *to, size_t n)
{
	return r->from->read(r->from->arg, to, n);
}

static enum err
get_4(struct reader *r, uint32_t *ret)
{
	uint32_t v = 0;
	enum err e = get(r, &v, sizeof(v));

	*ret = le32toh(v);
	return e;
}

static enum err
get_8(struct reader *r, uint64_t *ret)
{
	uint64_t v = 0;
	enum err e = get(r, &v, sizeof(v));

	*ret = le64toh(v);
	return e;
}

static enum err
get_text(struct reader *r, size_t max, struct str *ret)
{
	uint32_t n = 0;
	char *p;
	enum err e;

	if ((e = get_4(r, &n)))
		return e;
	if (n > max)
		return ERR_INVALID;
	p = arena_alloc(r->arena, (size_t)n + 1);
	if ((e = get(r, p, n)))
		return e;
	*ret = (struct str) { .p = p, .n = n };
	return OK;
}

int
archive_version(const struct archive_versions *v, const char *domain)
{
	for (size_t i = 0; i < v->n; i++)
		if (strcmp(v->list[i].domain, domain) == 0)
			return (int)v->list[i].version;
	return 0;
}

enum err
archive_manifest(struct arena *a, struct str json, struct archive_versions *ret_versions)
{
	JSON_CLEANUP json_t *m = NULL;
	const json_t *versions;
	const char *domain;
	json_t *version;
	enum err e;

	if ((e = json_read(json, &m)))
		return e;
	versions = json_object_get(m, "versions");
	if (json_integer_value(json_object_get(m, "format")) != ARCHIVE_FORMAT ||
	    !json_is_object(versions) || json_object_size(versions) > ARRAY_LEN(ret_versions->list))
		return ERR_INVALID;
	snprintf(ret_versions->seal, sizeof(ret_versions->seal), "%s",
	    json_text(m, "seal") ? json_text(m, "seal") : "");
	ret_versions->n = 0;
	json_object_foreach((json_t *)versions, domain, version)
	{
		if (!json_is_integer(version))
			return ERR_INVALID;
		if (!db_version_known(domain, json_integer_value(version)))
			return ERR_CONFLICT;
		ret_versions->list[ret_versions->n].domain = arena_strdup(a, domain);
		ret_versions->list[ret_versions->n++].version = json_integer_value(version);
	}
	return OK;
}

static enum err
read_table(struct reader *r)
{
	struct str name;
	uint32_t n = 0;
	const struct db_table *t;
	enum err e;

	if ((e = get_text(r, NAME_MAX_BYTES, &name)) || (e = get_4(r, &n)))
		return e;
	t = db_table_find(name);
	if (!t || t < &db_tables[r->next_table])
		return ERR_INVALID;
	r->next_table = (size_t)(t - db_tables) + 1;
	r->table = t;
	r->n_rows = 0;
	r->n_columns = db_table_columns(t, archive_version(r->versions, t->domain), r->columns);
	if (n != r->n_columns || archive_version(r->versions, t->domain) < t->since)
		return ERR_INVALID;
	for (unsigned i = 0; i < n; i++) {
		unsigned char kind = 0;
		struct str column;

		if ((e = get(r, &kind, 1)) || (e = get_text(r, NAME_MAX_BYTES, &column)))
			return e;
		if (kind != r->columns[i]->kind || !str_eqz(column, r->columns[i]->name))
			return ERR_INVALID;
	}
	return r->sink->table(r->sink->arg, t);
}

static enum err
read_value(struct reader *r, enum db_kind want, struct db_value *ret)
{
	unsigned char kind = 0;
	uint64_t v = 0;
	enum err e;

	if ((e = get(r, &kind, 1)))
		return e;
	*ret = (struct db_value) { .kind = kind };
	if (kind == DB_KIND_NULL)
		return OK;
	if (kind != want)
		return ERR_INVALID;
	if (kind != DB_KIND_INT)
		return get_text(r, ARCHIVE_TEXT_MAX, &ret->s);
	e = get_8(r, &v);
	ret->i = (int64_t)v;
	return e;
}

/* A row's values live until the sink's row() returns. */
static enum err
read_row(struct reader *r)
{
	struct arena_mark mark = arena_mark(r->arena);
	struct db_value values[DB_COLUMNS_MAX];
	enum err e = r->table ? OK : ERR_INVALID;

	for (unsigned i = 0; i < r->n_columns && !e; i++)
		e = read_value(r, r->columns[i]->kind, &values[i]);
	if (!e)
		e = r->sink->row(r->sink->arg, values);
	r->n_rows++;
	arena_rewind(r->arena, mark);
	return e;
}

static enum err
read_end(struct reader *r)
{
	uint64_t n = 0;
	enum err e;

	if (!r->table)
		return ERR_INVALID;
	if ((e = get_8(r, &n)))
		return e;
	if (n != r->n_rows)
		return ERR_INVALID;
	r->table = NULL;
	return r->sink->end(r->sink->arg, n);
}

/* Nothing that leads out of the site's directory, and only what a backup holds. */
static bool
path_is_ours(struct str path)
{
	struct str rest = path;
	struct str part;

	if (memchr(path.p, 0, path.n))
		return false;
	if (str_eqz(path, "lyhord.conf") || str_eqz(path, "site.key") ||
	    str_eqz(path, "smtp.password"))
		return true;
	if (!str_split(&rest, '/', &part) || (!str_eqz(part, "theme") && !str_eqz(part, "files")) ||
	    !rest.p)
		return false;
	while (rest.p && str_split(&rest, '/', &part))
		if (part.n == 0 || part.p[0] == '.')
			return false;
	return true;
}

static enum err
read_file(struct reader *r)
{
	struct arena_mark mark = arena_mark(r->arena);
	struct archive_file f = { 0 };
	char part[PART];
	struct str path;
	enum err e;

	if (r->table)
		return ERR_INVALID;
	if ((e = get_text(r, ARCHIVE_PATH_MAX - 1, &path)) || (e = get_4(r, &f.mode)) ||
	    (e = get_8(r, &f.size)))
		return e;
	if ((!path_is_ours(path) && !base_broken("archive-path")) || f.mode > 0777)
		return ERR_INVALID;
	f.path = path.p;
	if ((e = r->sink->file(r->sink->arg, &f)))
		return e;
	for (uint64_t left = f.size; left > 0 && !e;) {
		size_t n = (size_t)MIN(left, (uint64_t)sizeof(part));

		if (!(e = get(r, part, n)))
			e = r->sink->bytes(r->sink->arg, part, n);
		left -= n;
	}
	arena_rewind(r->arena, mark);
	return e;
}

static enum err
read_manifest(struct reader *r)
{
	unsigned char kind = 0;
	struct str json;
	enum err e;

	if ((e = get(r, &kind, 1)))
		return e;
	if (kind != 'M')
		return ERR_INVALID;
	if ((e = get_text(r, MANIFEST_MAX, &json)))
		return e;
	return r->sink->manifest(r->sink->arg, json);
}

enum err
archive_read(struct arena *a, struct archive_stream *from, const struct archive_sink *sink,
    const struct archive_versions *versions)
{
	struct reader r = { .arena = a, .from = from, .sink = sink, .versions = versions };
	enum err e = read_manifest(&r);

	while (!e) {
		unsigned char kind = 0;

		if ((e = get(&r, &kind, 1)))
			break;
		if (kind == 'Z')
			return r.table ? ERR_INVALID : sink->finish(sink->arg);
		if (kind == 'T')
			e = r.table ? ERR_INVALID : read_table(&r);
		else if (kind == 'R')
			e = read_row(&r);
		else if (kind == 'E')
			e = read_end(&r);
		else if (kind == 'F')
			e = read_file(&r);
		else
			e = ERR_INVALID;
	}
	return e;
}
