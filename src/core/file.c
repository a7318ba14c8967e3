/* Storing and opening files. The order is: bytes on disk, synced, under their own name; then the
 * rows. A crash in between leaves bytes without rows, which file_check() finds. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/file.h"

#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>

#include "base/file.h"
#include "base/guard.h"
#include "base/id.h"
#include "base/log.h"
#include "core/extract.h"
#include "core/file_int.h"
#include "core/site.h"
#include "db/db.h"
#include "jobs/jobs.h"

enum { HASH_BYTES = 32, PART = 256 * 1024 };

pthread_rwlock_t file_removal = PTHREAD_RWLOCK_INITIALIZER;

const char *
file_folder(struct arena *a, const struct site *site)
{
	return arena_printf(a, "%s/files", site->dir);
}

const char *
file_path(struct arena *a, const struct site *site, const char *hash)
{
	return arena_printf(a, "%s/files/%.2s/%s", site->dir, hash, hash + 2);
}

/* The bytes' name, and the beginning of them for whoever tells what it is. */
static enum err
read_through(struct cx *cx, int fd, const char **ret_hash, struct str *ret_beginning)
{
	crypto_generichash_state state;
	unsigned char hash[HASH_BYTES];
	char *hex = arena_alloc(cx->arena, HASH_BYTES * 2 + 1);
	char *first = arena_alloc(cx->arena, PART);
	char *part = arena_alloc(cx->arena, PART);
	size_t n_first = 0;
	ssize_t n;

	crypto_generichash_init(&state, NULL, 0, sizeof(hash));
	while ((n = read(fd, part, PART)) > 0) {
		if (n_first == 0)
			memcpy(first, part, n_first = (size_t)n);
		crypto_generichash_update(&state, (unsigned char *)part, (unsigned long long)n);
	}
	if (n < 0)
		return ERR_UPSTREAM;
	crypto_generichash_final(&state, hash, sizeof(hash));
	sodium_bin2hex(hex, HASH_BYTES * 2 + 1, hash, sizeof(hash));
	*ret_hash = hex;
	*ret_beginning = (struct str) { .p = first, .n = n_first };
	return OK;
}

static enum err
sync_folder(const char *path)
{
	CLEANUP(fd_closep) int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	return fd >= 0 && fsync(fd) == 0 ? OK : ERR_UPSTREAM;
}

enum err
file_put(struct cx *cx, const char *from, int fd, const char *hash)
{
	const char *folder = arena_printf(cx->arena, "%s/files/%.2s", cx->site->dir, hash);
	bool made = mkdir(folder, 0750) == 0;
	enum err e;

	if (!made && errno != EEXIST)
		return ERR_UPSTREAM;
	if (fsync(fd) != 0 ||
	    (link(from, file_path(cx->arena, cx->site, hash)) != 0 && errno != EEXIST))
		return ERR_UPSTREAM;
	if ((e = sync_folder(folder)))
		return e;
	return made ? sync_folder(file_folder(cx->arena, cx->site)) : OK;
}

struct store {
	struct core_q_file_add_in row;
	int fd;
};

/* Once for all who send the same bytes. A row that was there becomes young again, so that it is not
 * swept before its new use is written. */
static enum err
add_row(struct cx *cx, struct store *s)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct core_q_file_find found = { 0 };
	bool there = false;
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = core_q_file_find(cx, s->row.hash, &there, &found)))
		return e;
	if (there) {
		s->row.id = found.id;
		if ((e = core_q_file_touch(cx, found.id, cx->now, NULL)))
			return e;
	} else if ((e = core_q_file_add(cx, &s->row, NULL))) {
		return e;
	} else if (s->row.state == FILE_WAITS &&
		   (e = jobs_add(cx, "core.scan", s->row.id, cx->now))) {
		return e;
	}
	return db_commit(&tx);
}

/* On PostgreSQL the bytes too, a chunk a transaction: nobody refers to the file yet. */
static enum err
add_chunks(struct cx *cx, const struct store *s)
{
	char *part = arena_alloc(cx->arena, PART);
	ssize_t size;

	for (int64_t n = 0; (size = pread(s->fd, part, PART, n * PART)) > 0; n++) {
		DB_TX_CLEANUP struct db_tx tx = { 0 };
		struct str bytes = { .p = part, .n = (size_t)size };
		enum err e;

		if ((e = db_begin(cx, &tx)) ||
		    (e = core_q_file_chunk_add(cx, s->row.id, n, bytes, NULL)) ||
		    (e = db_commit(&tx)))
			return e;
	}
	return size < 0 ? ERR_UPSTREAM : OK;
}

/* Bytes first, then their row; meanwhile nothing is removed. */
static enum err
keep(struct cx *cx, const char *path, struct store *s)
{
	enum err e;

	pthread_rwlock_rdlock(&file_removal);
	if (!(e = file_put(cx, path, s->fd, s->row.hash)) && !(e = add_row(cx, s)) &&
	    db_session_engine(cx) == DB_PG)
		e = add_chunks(cx, s);
	pthread_rwlock_unlock(&file_removal);
	return e;
}

enum err
file_store(struct cx *cx, const char *path, int64_t size, int64_t *ret_id)
{
	CLEANUP(fd_closep) int fd = open(path, O_RDONLY | O_CLOEXEC);
	struct file_facts facts = { 0 };
	struct store s = { .fd = fd };
	struct str beginning = { 0 };
	const char *hash = NULL;
	enum err e;

	guard_outside("a file");
	if (fd < 0)
		return ERR_UPSTREAM;
	db_rest(cx);
	if ((e = read_through(cx, fd, &hash, &beginning)))
		return e;
	/* What cannot be told is a file of no known kind: it can be fetched, never shown. */
	if (extract_facts(cx->arena, beginning, &facts))
		facts = (struct file_facts) { 0 };
	s.row = (struct core_q_file_add_in) {
		.id = id_new(),
		.hash = hash,
		.size = size,
		.type = facts.type,
		.width = facts.width,
		.height = facts.height,
		.state = cx->site->clamd[0] ? FILE_WAITS : FILE_CLEAN,
		.created_at = cx->now,
	};
	if ((e = keep(cx, path, &s)))
		return e;
	*ret_id = s.row.id;
	return OK;
}

enum err
file_use_add(struct cx *cx, int64_t file_id, struct link link, const char *name)
{
	return core_q_file_use_add(cx,
	    &(struct core_q_file_use_add_in) { .id = id_new(),
		.file_id = file_id,
		.link_kind = link.kind,
		.link_id = link.id,
		.name = name,
		.user_id = cx->viewer.user },
	    NULL);
}

/* From the database to this node's folder. */
static enum err
fetch(struct cx *cx, const struct core_q_file_get *file)
{
	const char *tmp = arena_printf(
	    cx->arena, "%s/files/.up-%s", cx->site->dir, id_string(cx->arena, id_new()));
	CLEANUP(fd_closep) int fd = open(tmp, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	struct core_q_file_chunk_find chunk = { 0 };
	bool found = fd >= 0;
	enum err e = OK;

	for (int64_t n = 0; found && !e; n++) {
		struct arena_mark mark = arena_mark(cx->arena);

		e = core_q_file_chunk_find(cx, file->id, n, &found, &chunk);
		if (!e && found &&
		    write(fd, chunk.bytes.p, chunk.bytes.n) != (ssize_t)chunk.bytes.n)
			e = ERR_UPSTREAM;
		arena_rewind(cx->arena, mark);
	}
	if (!e && (fd < 0 || lseek(fd, 0, SEEK_END) != file->size))
		e = ERR_MISSING;
	if (!e)
		e = file_put(cx, tmp, fd, file->hash);
	if (fd >= 0)
		unlink(tmp);
	return e;
}

enum err
file_bytes(struct cx *cx, const struct core_q_file_get *file, int *ret_fd)
{
	const char *path = file_path(cx->arena, cx->site, file->hash);
	enum err e;

	*ret_fd = open(path, O_RDONLY | O_CLOEXEC);
	if (*ret_fd < 0 && db_session_engine(cx) == DB_PG && !base_broken("chunks")) {
		if ((e = fetch(cx, file)))
			return e;
		*ret_fd = open(path, O_RDONLY | O_CLOEXEC);
	}
	return *ret_fd < 0 ? ERR_MISSING : OK;
}

enum err
file_open(struct cx *cx, int64_t file_id, int *ret_fd, struct core_q_file_get *ret_file)
{
	enum err e;

	if ((e = core_q_file_get(cx, file_id, ret_file)))
		return e;
	if (ret_file->state != FILE_CLEAN && !base_broken("scan"))
		return ERR_MISSING;
	return file_bytes(cx, ret_file, ret_fd);
}
