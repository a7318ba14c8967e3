/* Changing the index: what is put is gathered, written as segments at the commit, and told of by
 * the list. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "search/store_int.h"

#include "base/guard.h"
#include "base/log.h"

enum { BUILDER_BYTES = 96 * 1024 * 1024, SWEEP_EVERY = 64 };

struct store_tx {
	struct snap *next; /* with room for more */
	struct builder *builders[N_SEARCH_KIND];
	bool *own; /* the bits of a segment are this transaction's */
};

static struct snap *
copy_snap(const struct snap *from)
{
	struct snap *s = snap_after(from, from->n + STORE_SEGS_MORE);

	for (size_t i = 0; i < from->n; i++)
		snap_share(s, &from->segs[i]);
	return s;
}

static void
drop_seg(struct snap *s, size_t i)
{
	seg_unref(s->segs[i].seg);
	dead_unref(s->segs[i].dead);
	s->n--;
	memmove(&s->segs[i], &s->segs[i + 1], (s->n - i) * sizeof(s->segs[0]));
}

enum err
store_begin(struct store *s)
{
	struct snap *now;

	guard_outside("the search index");
	pthread_mutex_lock(&s->write_lock);
	if (!store_lock_file(s->lock_fd)) {
		pthread_mutex_unlock(&s->write_lock);
		return ERR_BUSY;
	}
	now = store_snap(s);
	s->tx = calloc(1, sizeof(*s->tx));
	if (!s->tx)
		log_die("memory", "the operating system has no more");
	s->tx->next = copy_snap(now);
	s->tx->own = calloc(s->tx->next->cap, sizeof(bool));
	if (!s->tx->own)
		log_die("memory", "the operating system has no more");
	if (now->generation % SWEEP_EVERY == 0)
		store_sweep(s, STORE_WRITTEN, now);
	snap_unref(now);
	return OK;
}

static void
end(struct store *s)
{
	struct store_tx *tx = s->tx;

	s->tx = NULL;
	for (int i = 0; i < N_SEARCH_KIND; i++)
		builder_free(tx->builders[i]);
	snap_unref(tx->next);
	free(tx->own);
	free(tx);
	store_unlock_file(s->lock_fd);
	pthread_mutex_unlock(&s->write_lock);
}

void
store_rollback(struct store *s)
{
	struct snap *now;

	if (!s->tx)
		return;
	/* Segments that were written for it are in no list. */
	now = store_snap(s);
	store_sweep(s, STORE_WRITTEN, now);
	snap_unref(now);
	end(s);
}

/* The document is in no segment any more. */
static void
bury(struct store *s, int64_t id, bool purge)
{
	struct store_tx *tx = s->tx;

	for (size_t i = 0; i < tx->next->n; i++) {
		struct snap_seg *seg = &tx->next->segs[i];
		uint32_t doc;

		if (!seg_doc_of(seg->seg, id, &doc) || dead_is(seg->dead, doc))
			continue;
		if (!tx->own[i]) {
			struct dead *mine = dead_new(seg->seg->head.n_docs, seg->dead);

			dead_unref(seg->dead);
			seg->dead = mine;
			seg->dead_file++;
			tx->own[i] = true;
		}
		dead_set(seg->dead, doc);
		seg->purge = seg->purge || purge;
	}
	for (int i = 0; i < N_SEARCH_KIND; i++)
		if (tx->builders[i])
			builder_remove(tx->builders[i], id);
}

void
store_remove(struct store *s, int64_t id)
{
	bury(s, id, true);
}

static enum err
write_builder(struct store *s, int kind)
{
	struct store_tx *tx = s->tx;
	struct snap_seg seg = { 0 };
	char name[32];
	enum err e;

	if (!tx->builders[kind] || builder_docs(tx->builders[kind]) == 0)
		return OK;
	if (tx->next->n == tx->next->cap)
		return ERR_BUSY;
	store_name(s, STORE_WRITTEN, name);
	if ((e = builder_write(tx->builders[kind], s->dir_fd, name)) ||
	    (e = seg_open(s->dir_fd, name, &seg.seg)))
		return e;
	tx->own[tx->next->n] = false;
	tx->next->segs[tx->next->n++] = seg;
	return OK;
}

enum err
store_put(struct store *s, const struct search_doc *doc)
{
	struct builder **b = &s->tx->builders[doc->kind];

	bury(s, doc->id, false);
	if (!*b)
		*b = builder_new(doc->kind, s->words);
	builder_put(*b, doc);
	return builder_bytes(*b) > BUILDER_BYTES ? write_builder(s, (int)doc->kind) : OK;
}

void
store_clear(struct store *s)
{
	struct store_tx *tx = s->tx;

	while (tx->next->n)
		drop_seg(tx->next, tx->next->n - 1);
	memset(tx->own, 0, tx->next->cap * sizeof(bool));
	for (int i = 0; i < N_SEARCH_KIND; i++) {
		builder_free(tx->builders[i]);
		tx->builders[i] = NULL;
	}
	tx->next->has_place = false;
}

void
store_place_set(struct store *s, int64_t tx, int64_t seq)
{
	s->tx->next->has_place = true;
	s->tx->next->tx = tx;
	s->tx->next->seq = seq;
}

bool
store_place_get(struct store *s, int64_t *ret_tx, int64_t *ret_seq)
{
	*ret_tx = s->tx->next->tx;
	*ret_seq = s->tx->next->seq;
	return s->tx->next->has_place;
}

static uint32_t
live(const struct snap_seg *s)
{
	return s->seg->head.n_docs - (s->dead ? s->dead->n_dead : 0);
}

static void
drop_empty(struct snap *s, bool *own)
{
	for (size_t i = s->n; i-- > 0;)
		if (live(&s->segs[i]) == 0) {
			drop_seg(s, i);
			memmove(&own[i], &own[i + 1], (s->n - i) * sizeof(own[0]));
		}
}

/* The small segments of one kind and size, when there are enough to be made one. */
static size_t
choose(const struct snap *s, size_t *chosen)
{
	for (size_t i = 0; i < s->n; i++) {
		size_t n = 0;
		uint32_t docs = 0;

		for (size_t j = i; j < s->n && n < STORE_FANOUT; j++)
			if (s->segs[j].seg->head.kind == s->segs[i].seg->head.kind &&
			    store_tier(&s->segs[j]) == store_tier(&s->segs[i])) {
				docs += s->segs[j].seg->head.n_docs;
				chosen[n++] = j;
			}
		if (n == STORE_FANOUT && docs <= STORE_SMALL && !base_broken("merge"))
			return n;
	}
	return 0;
}

static enum err
merge_small(struct store *s)
{
	struct snap *next = s->tx->next;
	size_t chosen[STORE_FANOUT];
	size_t n;

	while ((n = choose(next, chosen)) > 0) {
		struct merge_part parts[STORE_FANOUT];
		struct snap_seg merged = { 0 };
		char name[32];
		enum err e;

		for (size_t i = 0; i < n; i++)
			parts[i] = (struct merge_part) { next->segs[chosen[i]].seg,
				next->segs[chosen[i]].dead };
		store_name(s, STORE_WRITTEN, name);
		if ((e = seg_merge(s->dir_fd, name, parts, n, NULL)) ||
		    (e = seg_open(s->dir_fd, name, &merged.seg)))
			return e;
		for (size_t i = n; i-- > 0;) {
			drop_seg(next, chosen[i]);
			memmove(&s->tx->own[chosen[i]], &s->tx->own[chosen[i] + 1],
			    (next->n - chosen[i]) * sizeof(bool));
		}
		s->tx->own[next->n] = false;
		next->segs[next->n++] = merged;
	}
	return OK;
}

enum err
store_commit(struct store *s)
{
	struct snap *next;
	enum err e = OK;

	for (int i = 0; i < N_SEARCH_KIND && !e; i++)
		e = write_builder(s, i);
	if (e)
		return e;
	drop_empty(s->tx->next, s->tx->own);
	if ((e = merge_small(s)))
		return e;
	next = s->tx->next;
	next->refs++; /* end() gives back the transaction's */
	if ((e = store_replace(s, next)))
		return e;
	end(s);
	return OK;
}
