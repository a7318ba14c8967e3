/* Looking files over: what is on disk without rows, in rows without bytes, and what nobody uses. */
/* SPDX-License-Identifier: Apache-2.0 */
#include <dirent.h>
#include <sys/stat.h>

#include "base/log.h"
#include "core/file_int.h"
#include "core/site.h"
#include "db/db.h"

enum { BATCH = 200, HASH_TEXT = 64 };

static void
close_dir(DIR **d)
{
	if (*d)
		closedir(*d);
}

static enum err
remove_row(struct cx *cx, int64_t id, int64_t *ret_removed)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = core_q_file_chunk_remove(cx, id, NULL)) ||
	    (e = core_q_file_remove(cx, id, ret_removed)))
		return e;
	return db_commit(&tx);
}

/* Rows that nobody uses; with `repair` they go, and their bytes after them: a crash in between
 * leaves bytes without a row, which are found as such. */
static enum err
unused(struct cx *cx, bool repair, struct file_report *r)
{
	struct core_q_file_unused *rows = NULL;
	int64_t after = 0;
	size_t n = BATCH;
	enum err e = OK;

	while (!e && n == BATCH) {
		e = core_q_file_unused(cx, cx->now - FILE_STRAY_AFTER_S, after, BATCH, &rows, &n);
		for (size_t i = 0; !e && i < n; i++) {
			int64_t removed = 0;

			after = rows[i].id;
			r->n_strays++;
			if (!repair)
				continue;
			pthread_rwlock_wrlock(&file_removal);
			if (!(e = remove_row(cx, rows[i].id, &removed)) && removed) {
				unlink(file_path(cx->arena, cx->site, rows[i].hash));
				r->n_removed++;
			}
			pthread_rwlock_unlock(&file_removal);
		}
	}
	return e;
}

static enum err
missing(struct cx *cx, struct file_report *r)
{
	struct core_q_file_walk *rows = NULL;
	struct core_q_file_chunk_find chunk = { 0 };
	int64_t after = 0;
	size_t n = BATCH;
	enum err e = OK;

	while (!e && n == BATCH) {
		e = core_q_file_walk(cx, after, BATCH, &rows, &n);
		for (size_t i = 0; !e && i < n; i++) {
			struct arena_mark mark = arena_mark(cx->arena);
			struct stat st;
			bool there = stat(file_path(cx->arena, cx->site, rows[i].hash), &st) == 0 &&
				     st.st_size == rows[i].size;

			after = rows[i].id;
			r->n_files++;
			if (!there && db_session_engine(cx) == DB_PG)
				e = core_q_file_chunk_find(cx, rows[i].id, 0, &there, &chunk);
			r->n_missing += !there;
			if (!there)
				log_error("files", "the bytes are missing id=%" PRId64, rows[i].id);
			arena_rewind(cx->arena, mark);
		}
	}
	return e;
}

/* One name in files/ or a folder of it: temporary, or the end of a hash. */
static enum err
look_at(struct cx *cx, const char *path, const char *hash, bool repair, struct file_report *r)
{
	struct core_q_file_find row = { 0 };
	bool known = false;
	struct stat st;
	enum err e;

	if (stat(path, &st) != 0 || !S_ISREG(st.st_mode) ||
	    st.st_mtime > cx->now - FILE_STRAY_AFTER_S)
		return OK;
	if (strlen(hash) == HASH_TEXT && (e = core_q_file_find(cx, hash, &known, &row)))
		return e;
	if (known || base_broken("strays"))
		return OK;
	r->n_strays++;
	if (repair && unlink(path) == 0)
		r->n_removed++;
	return OK;
}

static enum err
walk(struct cx *cx, const char *folder, const char *prefix, bool repair, struct file_report *r)
{
	CLEANUP(close_dir) DIR *d = opendir(folder);
	struct dirent *entry;
	enum err e = OK;

	while (d && !e && (entry = readdir(d))) {
		const char *path = arena_printf(cx->arena, "%s/%s", folder, entry->d_name);

		if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
			continue;
		if (!prefix[0] && strlen(entry->d_name) == 2)
			e = walk(cx, path, entry->d_name, repair, r);
		else
			e = look_at(cx, path,
			    arena_printf(cx->arena, "%s%s", prefix, entry->d_name), repair, r);
	}
	return e;
}

enum err
file_check(struct cx *cx, bool repair, struct file_report *ret_report)
{
	struct file_report r = { 0 };
	enum err e;

	if ((e = missing(cx, &r)) || (e = unused(cx, repair, &r)) ||
	    (e = walk(cx, file_folder(cx->arena, cx->site), "", repair, &r)))
		return e;
	*ret_report = r;
	return OK;
}

enum err
file_sweep(struct cx *cx, int64_t arg)
{
	struct file_report r = { 0 };

	(void)arg;
	return unused(cx, true, &r);
}
