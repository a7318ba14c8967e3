/* Making a site from an archive. The tables are first as they were when the archive was made, then
 * brought up to date by the same steps as any site.
 * site.key is written last: a site that was only half made is none. */
/* SPDX-License-Identifier: Apache-2.0 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>

#include "app/archive.h"
#include "base/buf.h"
#include "base/file.h"
#include "base/log.h"
#include "core/event.h"
#include "core/rollup.h"

enum { CONF_MAX = 256 * 1024, KEY_MAX = 64 * 1024, CX_SOFT = 256 << 20, CX_HARD = 1 << 30 };

struct archive_loader {
	struct arena *arena; /* this struct and its texts */
	const char *dir;
	const char *postgres;
	struct archive_versions *versions;
	struct db *db;
	struct arena *rows_arena; /* values that wait to be written, and the session */
	struct arena_mark rows_mark;
	struct cx cx;
	const struct db_table *table;
	const struct db_column *columns[DB_COLUMNS_MAX];
	unsigned n_columns;
	struct db_value *rows;
	size_t n_rows;
	int64_t (*parents)[2];
	size_t n_parents;
	size_t cap_parents;
	char *file_path; /* the file whose bytes come; NULL: it is kept in `held` */
	int file_fd;
	uint64_t file_left;
	mode_t file_mode;
	struct buf held; /* lyhord.conf or site.key */
	bool is_key;
	struct str key;
	uint64_t count_rows;
	uint64_t count_files;
};

static enum err
make_dir(const char *dir, const char *name)
{
	char path[ARCHIVE_PATH_MAX * 2];

	snprintf(path, sizeof(path), "%s%s%s", dir, name[0] ? "/" : "", name);
	return mkdir(path, 0750) == 0 || errno == EEXIST ? OK : ERR_UPSTREAM;
}

static bool
dir_is_empty(const char *dir)
{
	DIR *d = opendir(dir);
	struct dirent *e;
	bool empty = true;

	if (!d)
		return true;
	while (empty && (e = readdir(d)))
		empty = strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0;
	closedir(d);
	return empty;
}

enum err
archive_loader_open(const char *dir, const char *postgres, struct archive_versions *versions,
    struct archive_loader **ret_loader)
{
	static const char *const names[] = { "", "files", "index", "theme", "backup" };
	struct archive_loader *l;
	struct arena *a;
	enum err e;

	if (!dir_is_empty(dir))
		return ERR_CONFLICT;
	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		if ((e = make_dir(dir, names[i])))
			return e;
	a = arena_new(CX_SOFT, CX_HARD);
	l = arena_alloc(a, sizeof(*l));
	l->arena = a;
	l->dir = arena_strdup(a, dir);
	l->postgres = postgres;
	l->versions = versions;
	l->file_fd = -1;
	l->rows_arena = arena_new(CX_SOFT, CX_HARD);
	*ret_loader = l;
	return OK;
}

static int
limit_of(const void *arg, const char *domain)
{
	return archive_version(arg, domain);
}

/* Opens the database, which must be empty, and makes the tables of that time. */
static enum err
take_manifest(void *arg, struct str json)
{
	struct archive_loader *l = arg;
	int64_t have = 0;
	enum err e;

	if ((e = archive_manifest(l->arena, json, l->versions)) ||
	    (e = db_open(l->postgres ? l->postgres : arena_printf(l->arena, "%s/lyhord.db", l->dir),
		 &l->db)))
		return e;
	l->cx = (struct cx) { .arena = l->rows_arena, .viewer = { .program = true } };
	if ((e = db_migrate_to(l->db, limit_of, &(struct archive_versions) { 0 })))
		return e;
	db_session_start(&l->cx, l->db, false);
	l->rows_mark = arena_mark(l->rows_arena);
	if ((e = db_version(&l->cx, "core", &have)))
		return e;
	db_rest(&l->cx);
	if (have > 0) {
		log_error("restore", "the database is not empty: give an empty one");
		return ERR_CONFLICT;
	}
	return db_migrate_to(l->db, limit_of, l->versions);
}

static enum err
take_table(void *arg, const struct db_table *t)
{
	struct archive_loader *l = arg;

	l->table = t;
	l->n_columns = db_table_columns(t, archive_version(l->versions, t->domain), l->columns);
	l->rows = NULL;
	l->n_rows = 0;
	l->n_parents = 0;
	return OK;
}

static enum err
flush_rows(struct archive_loader *l)
{
	struct db_rows rows = {
		.table = l->table,
		.version = archive_version(l->versions, l->table->domain),
		.values = l->rows,
		.n = l->n_rows,
	};
	enum err e;

	if (l->n_rows == 0)
		return OK;
	if ((e = db_attempt(&l->cx, db_load, &rows))) {
		log_error("restore", "table=%s cannot be written: %s", l->table->name, err_name(e));
		return e == ERR_CONFLICT ? ERR_INVALID : e;
	}
	l->n_rows = 0;
	l->rows = NULL;
	arena_rewind(l->rows_arena, l->rows_mark);
	return OK;
}

/* The few tables that refer to themselves are trees of people's making: units, topics. */
static void
note_parent(struct archive_loader *l, const struct db_value *row)
{
	const struct db_value *parent = NULL;
	const struct db_value *id = NULL;

	for (unsigned i = 0; l->table->parent && i < l->n_columns; i++) {
		if (l->columns[i] == &l->table->columns[l->table->parent_column])
			parent = &row[i];
		if (l->columns[i] == &l->table->columns[l->table->key[0]])
			id = &row[i];
	}
	if (!parent || parent->kind != DB_KIND_INT)
		return;
	if (l->n_parents == l->cap_parents) {
		size_t cap = MAX(l->cap_parents * 2, (size_t)256);
		int64_t(*more)[2] = arena_array(l->arena, cap, sizeof(*more));

		if (l->n_parents)
			memcpy(more, l->parents, l->n_parents * sizeof(*more));
		l->parents = more;
		l->cap_parents = cap;
	}
	l->parents[l->n_parents][0] = parent->i;
	l->parents[l->n_parents++][1] = id->i;
}

static enum err
take_row(void *arg, const struct db_value *values)
{
	struct archive_loader *l = arg;
	struct db_value *to;

	if (!l->rows)
		l->rows = arena_array(
		    l->rows_arena, (size_t)DB_LOAD_ROWS * l->n_columns, sizeof(*l->rows));
	to = l->rows + l->n_rows * l->n_columns;
	for (unsigned i = 0; i < l->n_columns; i++) {
		to[i] = values[i];
		if (to[i].kind == DB_KIND_TEXT || to[i].kind == DB_KIND_BLOB)
			to[i].s.p = arena_strndup(l->rows_arena, values[i].s.p, values[i].s.n);
	}
	note_parent(l, to);
	l->n_rows++;
	l->count_rows++;
	return l->n_rows == DB_LOAD_ROWS ? flush_rows(l) : OK;
}

static enum err
take_end(void *arg, uint64_t n_rows)
{
	struct archive_loader *l = arg;
	enum err e;

	(void)n_rows;
	if ((e = flush_rows(l)))
		return e;
	for (size_t i = 0; i < l->n_parents; i += DB_LOAD_ROWS) {
		struct db_parents p = {
			.table = l->table,
			.pairs = (const int64_t(*)[2])(l->parents + i),
			.n = MIN(l->n_parents - i, (size_t)DB_LOAD_ROWS),
		};

		if ((e = db_attempt(&l->cx, db_load_parents, &p)))
			return e;
	}
	return OK;
}

/* The folders above a file; path is within the site. */
static enum err
make_folders(struct archive_loader *l, const char *path)
{
	char part[ARCHIVE_PATH_MAX];
	enum err e;

	for (const char *slash = strchr(path, '/'); slash; slash = strchr(slash + 1, '/')) {
		snprintf(part, sizeof(part), "%.*s", (int)(slash - path), path);
		if ((e = make_dir(l->dir, part)))
			return e;
	}
	return OK;
}

/* The configuration as it was, but for where the database is. */
static enum err
write_conf(struct archive_loader *l)
{
	struct str rest = buf_get(&l->held);
	struct str line;
	struct buf b;

	buf_init(&b, l->arena, CONF_MAX * 2);
	while (str_split(&rest, '\n', &line)) {
		struct str left = str_trim(line);
		struct str key = { 0 };

		if (left.n && str_split(&left, '=', &key) && str_eqz(str_trim(key), "database"))
			continue;
		buf_str(&b, line);
		if (rest.p)
			buf_putc(&b, '\n');
	}
	if (l->postgres)
		buf_printf(&b, "\ndatabase = %s\n", l->postgres);
	return file_write(arena_printf(l->arena, "%s/lyhord.conf", l->dir), buf_get(&b), 0640);
}

static enum err
file_done(struct archive_loader *l)
{
	bool bad;

	l->count_files++;
	if (l->file_fd < 0) {
		if (!l->is_key)
			return write_conf(l);
		l->key = buf_get(&l->held);
		return OK;
	}
	bad = fsync(l->file_fd) != 0;
	fd_closep(&l->file_fd);
	return bad ? ERR_UPSTREAM : OK;
}

static enum err
take_file(void *arg, const struct archive_file *f)
{
	struct archive_loader *l = arg;
	char path[ARCHIVE_PATH_MAX * 2];
	enum err e;

	fd_closep(&l->file_fd);
	l->file_left = f->size;
	l->is_key = strcmp(f->path, "site.key") == 0;
	if (l->is_key || strcmp(f->path, "lyhord.conf") == 0) {
		if (f->size > CONF_MAX)
			return ERR_INVALID;
		buf_init(&l->held, l->arena, CONF_MAX);
		return f->size ? OK : file_done(l);
	}
	if ((e = make_folders(l, f->path)))
		return e;
	snprintf(path, sizeof(path), "%s/%s", l->dir, f->path);
	l->file_fd = open(
	    path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, (mode_t)f->mode & 0750);
	if (l->file_fd < 0)
		return errno == EEXIST ? ERR_INVALID : ERR_UPSTREAM;
	return f->size ? OK : file_done(l);
}

static enum err
take_bytes(void *arg, const void *data, size_t n)
{
	struct archive_loader *l = arg;
	const char *p = data;

	l->file_left -= n;
	if (l->file_fd < 0)
		buf_add(&l->held, p, n);
	while (l->file_fd >= 0 && n > 0) {
		ssize_t w = write(l->file_fd, p, n);

		if (w <= 0)
			return ERR_UPSTREAM;
		p += w;
		n -= (size_t)w;
	}
	return l->file_left == 0 ? file_done(l) : OK;
}

/* On SQLite figures stand in one place: what PostgreSQL's writers left as deltas is folded. */
static enum err
fold_all(struct cx *cx)
{
	bool more = true;
	enum err e = OK;

	while (!e && more)
		e = rollup_fold(cx, &more);
	return e;
}

static enum err
take_finish(void *arg)
{
	struct archive_loader *l = arg;
	int steps = 0;
	enum err e;

	if (!l->key.n)
		return ERR_INVALID;
	if ((e = db_attempt(&l->cx, db_load_end, NULL)))
		return e;
	db_rest(&l->cx);
	if ((e = db_migrate(l->db, &steps)) || (e = db_attempt(&l->cx, event_move_in, NULL)) ||
	    (e = fold_all(&l->cx)))
		return e;
	return file_write(arena_printf(l->arena, "%s/site.key", l->dir), l->key, 0600);
}

struct archive_sink
archive_loader_sink(struct archive_loader *l)
{
	return (struct archive_sink) {
		.arg = l,
		.manifest = take_manifest,
		.table = take_table,
		.row = take_row,
		.end = take_end,
		.file = take_file,
		.bytes = take_bytes,
		.finish = take_finish,
	};
}

void
archive_loader_counts(const struct archive_loader *l, uint64_t *ret_rows, uint64_t *ret_files)
{
	*ret_rows = l->count_rows;
	*ret_files = l->count_files;
}

void
archive_loader_close(struct archive_loader *l)
{
	if (!l)
		return;
	fd_closep(&l->file_fd);
	if (l->cx.db)
		db_session_end(&l->cx);
	db_close(l->db);
	arena_free(l->rows_arena);
	arena_free(l->arena);
}
