/* Large merges beside everything else: the parts never change, so they are read without a lock;
 * what was removed meanwhile is removed from the new segment before it is told of. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "search/store_int.h"

#include <fcntl.h>

#include "base/file.h"
#include "base/log.h"

enum { DEAD_PERCENT = 30 };

struct plan {
	size_t n;
	size_t at[STORE_FANOUT];
	struct merge_part parts[STORE_FANOUT];
	uint32_t *numbers[STORE_FANOUT];
};

static bool
worn(const struct snap_seg *s)
{
	if (!s->dead || base_broken("purge"))
		return false;
	return s->purge ||
	       (uint64_t)s->dead->n_dead * 100 > (uint64_t)s->seg->head.n_docs * DEAD_PERCENT;
}

static void
take(struct plan *p, const struct snap *s, size_t i)
{
	p->at[p->n] = i;
	p->parts[p->n] = (struct merge_part) { s->segs[i].seg, s->segs[i].dead };
	p->n++;
}

/* One worn segment by itself, or those of one kind and size that are enough. */
static bool
choose(const struct snap *s, struct plan *p)
{
	for (size_t i = 0; i < s->n; i++)
		if (worn(&s->segs[i])) {
			take(p, s, i);
			return true;
		}
	for (size_t i = 0; i < s->n; i++) {
		p->n = 0;
		for (size_t j = i; j < s->n && p->n < STORE_FANOUT; j++)
			if (s->segs[j].seg->head.kind == s->segs[i].seg->head.kind &&
			    store_tier(&s->segs[j]) == store_tier(&s->segs[i]))
				take(p, s, j);
		if (p->n == STORE_FANOUT)
			return true;
	}
	p->n = 0;
	return false;
}

static struct snap_seg *
find_seg(struct snap *s, const char *name)
{
	for (size_t i = 0; i < s->n; i++)
		if (strcmp(s->segs[i].seg->name, name) == 0)
			return &s->segs[i];
	return NULL;
}

/* What was removed from a part since its merge began. */
static void
carry(const struct dead *now, const struct dead *then, const uint32_t *numbers, struct dead *ret)
{
	for (uint32_t doc = 0; now && doc < now->n_docs; doc++)
		if (dead_is(now, doc) && !dead_is(then, doc) && numbers[doc] != UINT32_MAX)
			dead_set(ret, numbers[doc]);
}

/* The list with the new segment in place of the parts; NULL when a part is gone, because the index
 * was begun anew. */
static struct snap *
swapped(struct snap *now, const struct plan *p, struct seg *merged)
{
	struct snap *next = snap_after(now, now->n + 1);
	struct dead *dead = dead_new(merged->head.n_docs, NULL);
	bool purge = false;
	bool whole = true;

	for (size_t i = 0; i < p->n && whole; i++) {
		const struct snap_seg *s = find_seg(now, p->parts[i].seg->name);

		whole = s != NULL;
		if (whole) {
			uint32_t before = dead->n_dead;

			carry(s->dead, p->parts[i].dead, p->numbers[i], dead);
			purge = purge || dead->n_dead > before;
		}
	}
	for (size_t i = 0; i < now->n && whole; i++) {
		bool part = false;

		for (size_t j = 0; j < p->n; j++)
			part = part || strcmp(p->parts[j].seg->name, now->segs[i].seg->name) == 0;
		if (!part)
			snap_share(next, &now->segs[i]);
	}
	if (!whole) {
		dead_unref(dead);
		snap_unref(next);
		return NULL;
	}
	if (merged->head.n_docs > dead->n_dead)
		next->segs[next->n++] = (struct snap_seg) {
			.seg = seg_ref(merged),
			.dead = dead->n_dead ? dead_ref(dead) : NULL,
			.dead_file = dead->n_dead ? 1 : 0,
			.purge = purge,
		};
	dead_unref(dead);
	return next;
}

static enum err
swap(struct store *s, const struct plan *p, const char *name)
{
	struct seg *merged = NULL;
	struct snap *now;
	struct snap *next;
	enum err e;

	if ((e = seg_open(s->dir_fd, name, &merged)))
		return e;
	pthread_mutex_lock(&s->write_lock);
	if (!store_lock_file(s->lock_fd))
		e = ERR_BUSY;
	if (!e) {
		now = store_snap(s);
		next = swapped(now, p, merged);
		e = next ? store_replace(s, next) : OK;
		if (!next || e)
			unlinkat(s->dir_fd, name, 0);
		snap_unref(now);
		store_unlock_file(s->lock_fd);
	}
	pthread_mutex_unlock(&s->write_lock);
	seg_unref(merged);
	return e;
}

/* A merge's file is in no list while it is written, so its name is none that a writer sweeps away.
 * One process merges at a time. */
static enum err
merge(struct store *s, struct plan *p)
{
	char name[32];
	enum err e;

	store_name(s, STORE_MERGED, name);
	if ((e = seg_merge(s->dir_fd, name, p->parts, p->n, p->numbers)))
		return e;
	e = swap(s, p, name);
	for (size_t i = 0; i < p->n; i++)
		free(p->numbers[i]);
	return e;
}

enum err
store_tidy(struct store *s, bool *ret_more)
{
	CLEANUP(fd_closep)
	int fd = openat(s->dir_fd, "tidy", O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	CLEANUP(snap_unrefp) struct snap *now = NULL;
	struct plan plan = { 0 };

	*ret_more = false;
	if (fd < 0 || !store_lock_file(fd))
		return OK;
	now = store_snap(s);
	store_sweep(s, STORE_MERGED, now);
	if (!choose(now, &plan))
		return OK;
	*ret_more = true;
	return merge(s, &plan);
}
