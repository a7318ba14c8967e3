/* Reading and writing small files. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/file.h"

#include <fcntl.h>
#include <libgen.h>
#include <sys/stat.h>

#include "base/guard.h"

enum { PATH_LEN = 4096 };

void
file_closep(FILE **f)
{
	if (*f)
		fclose(*f);
	*f = NULL;
}

void
fd_closep(int *fd)
{
	if (*fd >= 0)
		close(*fd);
	*fd = -1;
}

enum err
file_read(struct arena *a, const char *path, size_t max, struct str *ret_text)
{
	CLEANUP(file_closep) FILE *f = fopen(path, "re");
	struct stat st;
	char *p;
	size_t n;

	guard_outside("reading a file");
	if (!f || fstat(fileno(f), &st) != 0 || !S_ISREG(st.st_mode))
		return ERR_MISSING;
	if ((size_t)st.st_size > max)
		return ERR_LIMIT;
	p = arena_alloc(a, (size_t)st.st_size + 1);
	n = fread(p, 1, (size_t)st.st_size, f);
	*ret_text = (struct str) { .p = p, .n = n };
	return OK;
}

static enum err
write_all(int fd, struct str text)
{
	while (text.n) {
		ssize_t n = write(fd, text.p, text.n);

		if (n <= 0)
			return ERR_UPSTREAM;
		text.p += n;
		text.n -= (size_t)n;
	}
	return fsync(fd) == 0 ? OK : ERR_UPSTREAM;
}

enum err
file_write(const char *path, struct str text, int mode)
{
	char tmp[PATH_LEN];
	char dir[PATH_LEN];
	CLEANUP(fd_closep) int fd = -1;
	CLEANUP(fd_closep) int dir_fd = -1;
	enum err e;

	guard_outside("writing a file");
	if (snprintf(tmp, sizeof(tmp), "%s.tmp", path) >= (int)sizeof(tmp))
		return ERR_LIMIT;
	snprintf(dir, sizeof(dir), "%s", path);
	fd = open(tmp, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode);
	if (fd < 0)
		return ERR_UPSTREAM;
	if ((e = write_all(fd, text)))
		return e;
	if (rename(tmp, path) != 0)
		return ERR_UPSTREAM;
	dir_fd = open(dirname(dir), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	return dir_fd >= 0 && fsync(dir_fd) == 0 ? OK : ERR_UPSTREAM;
}
