/* A layer between SQLite and the disk that fails when a test asks for it. Everything else goes
 * through to the file beneath, which lies behind ours in the same memory. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "db/fault_int.h"

#ifdef LYHORD_TEST_HOOKS
#include <fcntl.h>
#include <sqlite3.h>

struct fault_file {
	sqlite3_file base;
	sqlite3_file *below;
};

static sqlite3_vfs *below;
static sqlite3_vfs fault_vfs;
static const char *word_path;

/* SQLITE_OK, or how the next write or sync is to fail. */
static int
fault_now(bool syncing)
{
	char word[16] = "";
	int fd = open(word_path, O_RDONLY | O_CLOEXEC);
	ssize_t n = fd < 0 ? 0 : read(fd, word, sizeof(word) - 1);

	if (fd >= 0)
		close(fd);
	if (n <= 0)
		return SQLITE_OK;
	if (strncmp(word, "sync", 4) == 0)
		return syncing ? SQLITE_IOERR_FSYNC : SQLITE_OK;
	if (syncing)
		return SQLITE_OK;
	return strncmp(word, "full", 4) == 0 ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

#define BELOW(f) ((struct fault_file *)(f))->below

static int
file_close(sqlite3_file *f)
{
	return BELOW(f)->pMethods->xClose(BELOW(f));
}

static int
file_read(sqlite3_file *f, void *p, int n, sqlite3_int64 at)
{
	return BELOW(f)->pMethods->xRead(BELOW(f), p, n, at);
}

static int
file_write(sqlite3_file *f, const void *p, int n, sqlite3_int64 at)
{
	int rc = fault_now(false);

	return rc ? rc : BELOW(f)->pMethods->xWrite(BELOW(f), p, n, at);
}

static int
file_truncate(sqlite3_file *f, sqlite3_int64 size)
{
	return BELOW(f)->pMethods->xTruncate(BELOW(f), size);
}

static int
file_sync(sqlite3_file *f, int flags)
{
	int rc = fault_now(true);

	return rc ? rc : BELOW(f)->pMethods->xSync(BELOW(f), flags);
}

static int
file_size(sqlite3_file *f, sqlite3_int64 *ret_size)
{
	return BELOW(f)->pMethods->xFileSize(BELOW(f), ret_size);
}

static int
file_lock(sqlite3_file *f, int how)
{
	return BELOW(f)->pMethods->xLock(BELOW(f), how);
}

static int
file_unlock(sqlite3_file *f, int how)
{
	return BELOW(f)->pMethods->xUnlock(BELOW(f), how);
}

static int
file_is_reserved(sqlite3_file *f, int *ret_yes)
{
	return BELOW(f)->pMethods->xCheckReservedLock(BELOW(f), ret_yes);
}

static int
file_control(sqlite3_file *f, int what, void *arg)
{
	return BELOW(f)->pMethods->xFileControl(BELOW(f), what, arg);
}

static int
file_sector(sqlite3_file *f)
{
	return BELOW(f)->pMethods->xSectorSize(BELOW(f));
}

static int
file_device(sqlite3_file *f)
{
	return BELOW(f)->pMethods->xDeviceCharacteristics(BELOW(f));
}

static int
shm_map(sqlite3_file *f, int page, int size, int extend, void volatile **ret_p)
{
	return BELOW(f)->pMethods->xShmMap(BELOW(f), page, size, extend, ret_p);
}

static int
shm_lock(sqlite3_file *f, int offset, int n, int flags)
{
	return BELOW(f)->pMethods->xShmLock(BELOW(f), offset, n, flags);
}

static void
shm_barrier(sqlite3_file *f)
{
	BELOW(f)->pMethods->xShmBarrier(BELOW(f));
}

static int
shm_unmap(sqlite3_file *f, int remove_it)
{
	return BELOW(f)->pMethods->xShmUnmap(BELOW(f), remove_it);
}

static const sqlite3_io_methods methods = {
	.iVersion = 2,
	.xClose = file_close,
	.xRead = file_read,
	.xWrite = file_write,
	.xTruncate = file_truncate,
	.xSync = file_sync,
	.xFileSize = file_size,
	.xLock = file_lock,
	.xUnlock = file_unlock,
	.xCheckReservedLock = file_is_reserved,
	.xFileControl = file_control,
	.xSectorSize = file_sector,
	.xDeviceCharacteristics = file_device,
	.xShmMap = shm_map,
	.xShmLock = shm_lock,
	.xShmBarrier = shm_barrier,
	.xShmUnmap = shm_unmap,
};

static int
open_file(sqlite3_vfs *vfs, const char *name, sqlite3_file *f, int flags, int *ret_flags)
{
	struct fault_file *file = (struct fault_file *)f;
	int rc;

	(void)vfs;
	file->below = (sqlite3_file *)(file + 1);
	rc = below->xOpen(below, name, file->below, flags, ret_flags);
	file->base.pMethods = file->below->pMethods ? &methods : NULL;
	return rc;
}

void
fault_init(void)
{
	word_path = getenv("LYHORD_FAULT");
	if (!word_path)
		return;
	below = sqlite3_vfs_find(NULL);
	fault_vfs = *below; /* what does not touch an open file is the same function */
	fault_vfs.zName = "fault";
	fault_vfs.szOsFile = (int)sizeof(struct fault_file) + below->szOsFile;
	fault_vfs.pNext = NULL;
	fault_vfs.xOpen = open_file;
	sqlite3_vfs_register(&fault_vfs, 1);
}
#endif
