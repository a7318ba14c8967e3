/* Snapshots and the list. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "search/store_int.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include "base/file.h"
#include "base/log.h"

enum { LIST_MAX = 1 << 20, READ_TRIES = 5 };

static void
dirp(DIR **d)
{
	if (*d)
		closedir(*d);
}

struct snap *
snap_new(size_t cap)
{
	struct snap *s = calloc(1, sizeof(*s) + (cap + 1) * sizeof(s->segs[0]));

	if (!s)
		log_die("memory", "the operating system has no more");
	s->refs = 1;
	s->cap = cap;
	return s;
}

struct snap *
snap_after(const struct snap *from, size_t cap)
{
	struct snap *s = snap_new(cap);

	s->generation = from->generation + 1;
	s->has_place = from->has_place;
	s->tx = from->tx;
	s->seq = from->seq;
	return s;
}

void
snap_share(struct snap *s, const struct snap_seg *seg)
{
	s->segs[s->n++] = *seg;
	seg_ref(seg->seg);
	dead_ref(seg->dead);
}

void
snap_unref(struct snap *s)
{
	if (!s || --s->refs)
		return;
	for (size_t i = 0; i < s->n; i++) {
		seg_unref(s->segs[i].seg);
		dead_unref(s->segs[i].dead);
	}
	free(s);
}

void
snap_unrefp(struct snap **s)
{
	snap_unref(*s);
}

int
store_tier(const struct snap_seg *s)
{
	uint32_t n = s->seg->head.n_docs - (s->dead ? s->dead->n_dead : 0);
	int tier = 0;

	for (; n > STORE_FANOUT; n /= STORE_FANOUT)
		tier++;
	return tier;
}

bool
store_lock_file(int fd)
{
	while (flock(fd, LOCK_EX) != 0)
		if (errno != EINTR)
			return false;
	return true;
}

void
store_unlock_file(int fd)
{
	flock(fd, LOCK_UN);
}

void
store_name(struct store *s, char maker, char name[static 32])
{
	static _Atomic unsigned counter;
	struct timespec t;

	(void)s;
	clock_gettime(CLOCK_REALTIME, &t);
	snprintf(name, 32, "%c%08llx%05lx%04x", maker, (unsigned long long)t.tv_sec & 0xffffffffu,
	    (unsigned long)t.tv_nsec >> 12, counter++ & 0xffff);
}

static FILE *
open_file(struct store *s, const char *name, bool write)
{
	int fd = openat(
	    s->dir_fd, name, (write ? O_WRONLY | O_CREAT | O_TRUNC : O_RDONLY) | O_CLOEXEC, 0600);
	FILE *f = fd < 0 ? NULL : fdopen(fd, write ? "wb" : "rb");

	if (fd >= 0 && !f)
		close(fd);
	return f;
}

static void
dead_name(const struct snap_seg *s, char name[static 48])
{
	snprintf(name, 48, "%s.d%u", s->seg->name, s->dead_file);
}

static enum err
read_dead(struct store *s, struct snap_seg *seg)
{
	uint32_t n_docs = seg->seg->head.n_docs;
	size_t bytes = (n_docs / 64 + 1) * sizeof(uint64_t);
	char name[48];
	uint32_t head[2] = { 0 };
	FILE *f;
	bool good;

	dead_name(seg, name);
	f = open_file(s, name, false);
	if (!f)
		return ERR_MISSING;
	seg->dead = dead_new(n_docs, NULL);
	good = fread(head, sizeof(head), 1, f) == 1 && head[0] == n_docs &&
	       fread(seg->dead->bits, 1, bytes, f) == bytes;
	seg->dead->n_dead = head[1];
	fclose(f);
	return good ? OK : ERR_MISSING;
}

static enum err
write_dead(struct store *s, const struct snap_seg *seg)
{
	uint32_t head[2] = { seg->dead->n_docs, seg->dead->n_dead };
	size_t bytes = (seg->dead->n_docs / 64 + 1) * sizeof(uint64_t);
	char name[48];
	bool good;
	FILE *f;

	dead_name(seg, name);
	f = open_file(s, name, true);
	if (!f)
		return ERR_BUSY;
	good =
	    fwrite(head, sizeof(head), 1, f) == 1 && fwrite(seg->dead->bits, 1, bytes, f) == bytes;
	return fclose(f) == 0 && good ? OK : ERR_BUSY;
}

/* A line of the list: "seg NAME DEAD PURGE", "place TX SEQ", or the first. */
static enum err
read_line(struct store *s, struct snap *snap, const char *line)
{
	struct snap_seg seg = { 0 };
	char name[32];
	unsigned purge = 0;
	enum err e;

	if (sscanf(line, "place %" SCNd64 " %" SCNd64, &snap->tx, &snap->seq) == 2) {
		snap->has_place = true;
		return OK;
	}
	if (sscanf(line, "seg %31s %" SCNu32 " %u", name, &seg.dead_file, &purge) != 3 ||
	    snap->n == STORE_SEGS_MAX)
		return ERR_INVALID;
	seg.purge = purge;
	if ((e = seg_open(s->dir_fd, name, &seg.seg)))
		return e;
	if (seg.dead_file && (e = read_dead(s, &seg))) {
		seg_unref(seg.seg);
		dead_unref(seg.dead);
		return e;
	}
	snap->segs[snap->n++] = seg;
	return OK;
}

static enum err
read_lines(struct store *s, FILE *f, struct snap *snap)
{
	char line[128];
	unsigned version = 0;
	uint64_t end = 0;
	enum err e;

	if (!fgets(line, sizeof(line), f) ||
	    sscanf(line, "lyhord-index %u %" SCNu64, &version, &snap->generation) != 2 ||
	    version != SEG_VERSION)
		return ERR_INVALID;
	while (fgets(line, sizeof(line), f)) {
		if (sscanf(line, "end %" SCNu64, &end) == 1)
			return end == snap->generation ? OK : ERR_INVALID;
		if ((e = read_line(s, snap, line)))
			return e;
	}
	return ERR_INVALID;
}

/* By which a list is told from the one that took its place. */
static void
stamp_of(const struct stat *st, int64_t stamp[3])
{
	stamp[0] = st->st_mtim.tv_sec * 1000000000LL + st->st_mtim.tv_nsec;
	stamp[1] = (int64_t)st->st_ino;
	stamp[2] = st->st_size;
}

/* ERR_MISSING when there is no list, or a file that it names went away meanwhile. */
static enum err
read_list_once(struct store *s, struct snap **ret_snap, int64_t stamp[3])
{
	FILE *f = open_file(s, "list", false);
	struct snap *snap;
	struct stat st;
	enum err e;

	if (!f)
		return ERR_MISSING;
	snap = snap_new(STORE_SEGS_MAX);
	if (fstat(fileno(f), &st) == 0)
		stamp_of(&st, stamp);
	e = read_lines(s, f, snap);
	fclose(f);
	if (e)
		snap_unref(snap);
	else
		*ret_snap = snap;
	return e;
}

enum err
store_read_list(struct store *s, struct snap **ret_snap)
{
	enum err e = ERR_MISSING;

	for (int i = 0; i < READ_TRIES && e; i++) {
		int64_t stamp[3] = { 0 };

		if (!(e = read_list_once(s, ret_snap, stamp)))
			memcpy(s->stamp, stamp, sizeof(stamp));
		if (e && faccessat(s->dir_fd, "list", F_OK, 0) != 0)
			return ERR_MISSING;
	}
	return e;
}

static bool
changed(struct store *s)
{
	int64_t stamp[3];
	struct stat st;

	if (fstatat(s->dir_fd, "list", &st, 0) != 0)
		return false;
	stamp_of(&st, stamp);
	return memcmp(stamp, s->stamp, sizeof(stamp)) != 0;
}

struct snap *
store_snap(struct store *s)
{
	struct snap *next = NULL;
	struct snap *snap;

	pthread_mutex_lock(&s->lock);
	if (changed(s) && store_read_list(s, &next) == OK) {
		snap_unref(s->snap);
		s->snap = next;
	}
	snap = s->snap;
	snap->refs++;
	pthread_mutex_unlock(&s->lock);
	return snap;
}

static enum err
write_list(struct store *s, const struct snap *next)
{
	FILE *f = open_file(s, "list.new", true);
	bool good;

	if (!f)
		return ERR_BUSY;
	fprintf(f, "lyhord-index %d %" PRIu64 "\n", SEG_VERSION, next->generation);
	if (next->has_place)
		fprintf(f, "place %" PRId64 " %" PRId64 "\n", next->tx, next->seq);
	for (size_t i = 0; i < next->n; i++)
		fprintf(f, "seg %s %" PRIu32 " %d\n", next->segs[i].seg->name,
		    next->segs[i].dead_file, next->segs[i].purge);
	fprintf(f, "end %" PRIu64 "\n", next->generation);
	good = fflush(f) == 0 && !ferror(f);
	if (fclose(f) != 0 || !good || renameat(s->dir_fd, "list.new", s->dir_fd, "list") != 0)
		return ERR_BUSY;
	return OK;
}

static bool
has_seg(const struct snap *s, const char *name)
{
	for (size_t i = 0; i < s->n; i++)
		if (strcmp(s->segs[i].seg->name, name) == 0)
			return true;
	return false;
}

static bool
listed_file(const struct snap *s, const char *file)
{
	for (size_t i = 0; i < s->n; i++) {
		char dead[48];

		dead_name(&s->segs[i], dead);
		if (strcmp(file, s->segs[i].seg->name) == 0 ||
		    (s->segs[i].dead_file && strcmp(file, dead) == 0))
			return true;
	}
	return false;
}

void
store_sweep(struct store *s, char maker, const struct snap *listed)
{
	CLEANUP(dirp) DIR *d = opendir(s->path);
	const struct dirent *entry;

	while (d && (entry = readdir(d)))
		if (entry->d_name[0] == maker && !listed_file(listed, entry->d_name))
			unlinkat(s->dir_fd, entry->d_name, 0);
}

/* What was in the list before and is not any more. */
static void
remove_old(struct store *s, const struct snap *old, const struct snap *next)
{
	for (size_t i = 0; i < old->n; i++) {
		char dead[48];

		dead_name(&old->segs[i], dead);
		if (old->segs[i].dead_file && !listed_file(next, dead))
			unlinkat(s->dir_fd, dead, 0);
		if (!has_seg(next, old->segs[i].seg->name))
			unlinkat(s->dir_fd, old->segs[i].seg->name, 0);
	}
}

/* Those that the list before did not have. A file of the same name may lie there, from a process
 * that was ended before it had replaced the list: it says something else. */
static enum err
write_deads(struct store *s, const struct snap *old, const struct snap *next)
{
	enum err e = OK;

	for (size_t i = 0; i < next->n && !e; i++) {
		char name[48];

		dead_name(&next->segs[i], name);
		if (next->segs[i].dead_file && !listed_file(old, name))
			e = write_dead(s, &next->segs[i]);
	}
	return e;
}

enum err
store_replace(struct store *s, struct snap *next)
{
	struct snap *old;
	struct stat st;
	enum err e;

	if ((e = write_deads(s, s->snap, next)) || (e = write_list(s, next))) {
		snap_unref(next);
		return e;
	}
	pthread_mutex_lock(&s->lock);
	old = s->snap;
	s->snap = next;
	if (fstatat(s->dir_fd, "list", &st, 0) == 0)
		stamp_of(&st, s->stamp);
	pthread_mutex_unlock(&s->lock);
	remove_old(s, old, next);
	snap_unref(old);
	return OK;
}

static enum err
open_folder(struct store *s)
{
	if ((mkdir(s->path, 0700) != 0 && errno != EEXIST) ||
	    (s->dir_fd = open(s->path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)) < 0 ||
	    (s->lock_fd = openat(s->dir_fd, "lock", O_RDWR | O_CREAT | O_CLOEXEC, 0600)) < 0) {
		log_error(
		    "search", "the folder of the index cannot be opened: %s", strerror(errno));
		return ERR_BUSY;
	}
	return OK;
}

enum err
store_open(const char *path, struct store **ret_store)
{
	struct store *s = calloc(1, sizeof(*s));
	enum err e;

	if (!s)
		log_die("memory", "the operating system has no more");
	s->path = strdup(path);
	s->dir_fd = s->lock_fd = -1;
	pthread_mutex_init(&s->write_lock, NULL);
	pthread_mutex_init(&s->lock, NULL);
	s->words = words_open(STORE_WORDS);
	if ((e = open_folder(s))) {
		store_close(s);
		return e;
	}
	e = store_read_list(s, &s->snap);
	if (e && faccessat(s->dir_fd, "list", F_OK, 0) == 0 && base_broken("index-anew")) {
		store_close(s);
		return e;
	}
	if (e) {
		if (e != ERR_MISSING || faccessat(s->dir_fd, "list", F_OK, 0) == 0)
			log_warn("search", "the index cannot be used and is made anew");
		unlinkat(s->dir_fd, "list", 0);
		s->snap = snap_new(0);
	}
	*ret_store = s;
	return OK;
}

void
store_close(struct store *s)
{
	if (!s)
		return;
	if (s->tx)
		store_rollback(s);
	snap_unref(s->snap);
	words_close(s->words);
	if (s->dir_fd >= 0)
		close(s->dir_fd);
	if (s->lock_fd >= 0)
		close(s->lock_fd);
	pthread_mutex_destroy(&s->write_lock);
	pthread_mutex_destroy(&s->lock);
	free(s->path);
	free(s);
}
