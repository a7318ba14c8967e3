/* Writing a backup: the archive of a site, sealed; and the one that the server makes each night. */
/* SPDX-License-Identifier: Apache-2.0 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>

#include "app/app.h"
#include "app/archive.h"
#include "base/file.h"
#include "base/log.h"
#include "base/sealed.h"
#include "fmt/when.h"

enum { WORDS_MAX = 1024, NAMES_MAX = 1000, ARENA_SOFT = 128 << 20, ARENA_HARD = 1 << 30 };

static const char prefix[] = "lyhord-";
static const char suffix[] = ".lyhord";

static enum err
write_sealed(void *arg, const void *p, size_t n)
{
	return sealed_write(arg, p, n);
}

static enum err
write_backup(struct arena *a, struct site *site, int fd, struct str words)
{
	CLEANUP(sealed_writer_freep) struct sealed_writer *w = NULL;
	struct archive_stream stream = { .write = write_sealed };
	struct archive_sink sink;
	enum err e;

	if ((e = sealed_create(fd, words, &w)))
		return e;
	stream.arg = w;
	sink = archive_writer(a, &stream);
	if ((e = archive_send(site, &sink)) || (e = sealed_finish(w)))
		return e;
	return fsync(fd) == 0 ? OK : ERR_UPSTREAM;
}

enum err
app_backup(struct arena *a, struct site *site, const char *path, struct str words)
{
	CLEANUP(fd_closep) int fd = -1;
	const char *tmp = arena_printf(a, "%s.tmp", path);
	enum err e;

	if (access(path, F_OK) == 0)
		return ERR_CONFLICT;
	fd = open(tmp, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	if (fd < 0)
		return ERR_UPSTREAM;
	e = write_backup(a, site, fd, words);
	if (!e && rename(tmp, path) != 0)
		e = ERR_UPSTREAM;
	if (e)
		unlink(tmp);
	return e;
}

/* lyhord-2026-11-20.lyhord: what a night leaves. */
static bool
is_nightly(const char *name)
{
	size_t n = strlen(name);

	return n == sizeof(prefix) - 1 + 10 + sizeof(suffix) - 1 &&
	       strncmp(name, prefix, sizeof(prefix) - 1) == 0 &&
	       strcmp(name + n - (sizeof(suffix) - 1), suffix) == 0;
}

static int
by_name(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Removes the oldest nights, until `keep` are left. */
static enum err
remove_old(struct arena *a, const char *folder, int64_t keep)
{
	const char **names = arena_array(a, NAMES_MAX, sizeof(*names));
	struct dirent *e;
	DIR *d = opendir(folder);
	size_t n = 0;

	if (!d)
		return ERR_UPSTREAM;
	while (n < NAMES_MAX && (e = readdir(d)))
		if (is_nightly(e->d_name))
			names[n++] = arena_strdup(a, e->d_name);
	closedir(d);
	qsort(names, n, sizeof(*names), by_name);
	for (size_t i = 0; i + (size_t)keep < n && !base_broken("backup-keep"); i++)
		if (unlink(arena_printf(a, "%s/%s", folder, names[i])) != 0)
			return ERR_UPSTREAM;
	return OK;
}

enum err
app_backup_nightly(struct cx *cx, int64_t arg)
{
	CLEANUP(arena_freep) struct arena *a = arena_new(ARENA_SOFT, ARENA_HARD);
	struct site *site = cx->site;
	const char *folder = arena_printf(a, "%s/backup", site->dir);
	const char *path = arena_printf(
	    a, "%s/%s%s%s", folder, prefix, when_day_iso(a, when_day(cx->now)), suffix);
	struct str words;
	struct str line;
	enum err e;

	(void)arg;
	if (!site->backup_words[0])
		return OK;
	db_rest(cx);
	if ((e = file_read(a, site->backup_words, WORDS_MAX, &words))) {
		log_error("backup", "the file with the passphrase cannot be read");
		return ERR_UPSTREAM;
	}
	str_split(&words, '\n', &line);
	line = str_trim(line);
	if (line.n < SEALED_PASSPHRASE_MIN) {
		log_error("backup", "the passphrase is too short");
		return ERR_INVALID;
	}
	e = app_backup(a, site, path, line);
	if (e && e != ERR_CONFLICT) /* there is one of this day */
		return e;
	return remove_old(a, folder, site->backup_keep);
}
