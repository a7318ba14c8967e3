/* The segments of an index in a folder, and which of them count: a list (the file `list`) that is
 * replaced as a whole. Who reads has a snapshot, which stays as it is; who writes has the folder's
 * lock, in this process and before other processes. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include <pthread.h>

#include "base/err.h"
#include "search/build_int.h"
#include "search/merge_int.h"

enum { STORE_SEGS_MAX = 1024, STORE_SEGS_MORE = 128, STORE_WORDS = 1 << 16 };

struct snap_seg {
	struct seg *seg;
	struct dead *dead;  /* NULL: all live */
	uint32_t dead_file; /* the number in its name; 0: none */
	bool purge;	    /* something was removed from it that should be nowhere */
};

struct snap {
	_Atomic int refs;
	uint64_t generation;
	bool has_place;
	int64_t tx, seq;
	size_t n;
	size_t cap;
	struct snap_seg segs[];
};

struct store;

/* Opens or makes the folder. A list that cannot be read, or one of another make, is thrown away:
 * the index is then empty, without a place. */
MUST_USE enum err store_open(const char *path, struct store **ret_store);
void store_close(struct store *s);

/* What counts now, also when another process changed it. Give back with snap_unref(). */
struct snap *store_snap(struct store *s);
void snap_unref(struct snap *s);
void snap_unrefp(struct snap **s);

/* As search_begin() and so on. */
MUST_USE enum err store_begin(struct store *s);
MUST_USE enum err store_put(struct store *s, const struct search_doc *doc);
void store_remove(struct store *s, int64_t id);
void store_clear(struct store *s);
void store_place_set(struct store *s, int64_t tx, int64_t seq);
bool store_place_get(struct store *s, int64_t *ret_tx, int64_t *ret_seq);
MUST_USE enum err store_commit(struct store *s);
void store_rollback(struct store *s);

/* One large merge, or one segment without what was removed from it, if there is one to do: beside
 * writers, which it only holds up while the list is replaced. */
MUST_USE enum err store_tidy(struct store *s, bool *ret_more);

/* For the files of the store itself. */
struct store {
	char *path;
	int dir_fd;
	int lock_fd;
	pthread_mutex_t write_lock;
	pthread_mutex_t lock; /* of `snap` and the stamp */
	struct snap *snap;
	int64_t stamp[3]; /* of the list file: when it changed, which it is, how long */
	struct words *words;
	struct store_tx *tx;
};

struct snap *snap_new(size_t cap);
/* What comes after `from`: with its place, and room for so many segments; none is in it yet. */
struct snap *snap_after(const struct snap *from, size_t cap);
/* Adds a segment that stays in `from`'s list too. */
void snap_share(struct snap *s, const struct snap_seg *seg);
MUST_USE enum err store_read_list(struct store *s, struct snap **ret_snap);
/* Writes the list, makes it the one that counts and removes the files that left it. Takes `next`.
 * With the write lock. */
MUST_USE enum err store_replace(struct store *s, struct snap *next);
/* A new name for a segment: by its first letter, who makes it. */
enum { STORE_WRITTEN = 's', STORE_MERGED = 'm' };
void store_name(struct store *s, char maker, char name[static 32]);
/* A lock that other processes see too: waits for it; false when the system has none. */
bool store_lock_file(int fd);
void store_unlock_file(int fd);
/* How large: segments of one size are merged. */
int store_tier(const struct snap_seg *s);
/* Removes files of a maker that are in no list: what a process left that was ended. With the lock
 * of that maker. */
void store_sweep(struct store *s, char maker, const struct snap *listed);
enum { STORE_FANOUT = 8, STORE_SMALL = 20000 /* documents: merged at once */ };
