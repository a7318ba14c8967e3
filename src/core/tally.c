/* Counting in memory. A table of fixed size, so that nobody can make it grow by asking for much. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/tally.h"

#include <pthread.h>

#include "db/db.h"

enum { SLOTS = 4096, FOLD_ROWS = 200 };

struct counted {
	enum measure m;
	int64_t day;
	int64_t dim;
	int64_t n; /* 0: free */
};

static struct {
	pthread_mutex_t lock;
	struct counted slots[SLOTS];
	size_t n_used;
	int64_t lost;
} tally = { .lock = PTHREAD_MUTEX_INITIALIZER };

/* Its slot or a free one; NULL when there is no room. The lock is held. */
static struct counted *
find_slot(enum measure m, int64_t day, int64_t dim)
{
	size_t at = ((uint64_t)dim * 0x9E3779B97F4A7C15u >> 32 ^ (uint64_t)(day * 64 + m)) % SLOTS;

	for (size_t i = 0; i < SLOTS; i++) {
		struct counted *c = &tally.slots[(at + i) % SLOTS];

		if (!c->n || (c->m == m && c->day == day && c->dim == dim))
			return c;
	}
	return NULL;
}

static void
add(enum measure m, int64_t day, int64_t dim, int64_t n)
{
	struct counted *c;

	pthread_mutex_lock(&tally.lock);
	/* Half full is full: looking for a slot stays short. */
	c = find_slot(m, day, dim);
	if (c && (c->n || tally.n_used < SLOTS / 2)) {
		tally.n_used += !c->n;
		*c = (struct counted) { m, day, dim, c->n + n };
	} else {
		tally.lost += n;
	}
	pthread_mutex_unlock(&tally.lock);
}

void
tally_add(enum measure m, int64_t day, int64_t dim)
{
	assert(tally_may_lose(m));
	if (!base_broken("tally"))
		add(m, day, dim, 1);
}

/* Takes everything out; what a fold has no room for goes back. */
static size_t
take_all(struct counted *ret)
{
	size_t n = 0;

	pthread_mutex_lock(&tally.lock);
	for (size_t i = 0; i < SLOTS && tally.n_used; i++)
		if (tally.slots[i].n)
			ret[n++] = tally.slots[i];
	if (n)
		memset(tally.slots, 0, sizeof(tally.slots));
	tally.n_used = 0;
	pthread_mutex_unlock(&tally.lock);
	return n;
}

struct fold {
	const struct counted *rows;
	size_t n;
};

static enum err
write_rows(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const struct fold *f = arg;
	enum err e;

	if ((e = db_begin(cx, &tx)))
		return e;
	for (size_t i = 0; i < f->n; i++)
		if ((e = rollup_add(
			 cx, f->rows[i].m, f->rows[i].day, f->rows[i].dim, f->rows[i].n)))
			return e;
	return db_commit(&tx);
}

enum err
tally_fold(struct cx *cx, bool *ret_more)
{
	struct counted *rows = arena_array(cx->arena, SLOTS, sizeof(*rows));
	size_t n = take_all(rows);
	struct fold f = { .rows = rows, .n = MIN(n, (size_t)FOLD_ROWS) };
	enum err e = n ? db_attempt(cx, write_rows, &f) : OK;

	*ret_more = !e && n > f.n;
	for (size_t i = e ? 0 : f.n; i < n; i++)
		add(rows[i].m, rows[i].day, rows[i].dim, rows[i].n);
	return e;
}

bool
tally_may_lose(enum measure m)
{
	return m == MEASURE_ANSWER_VIEWS || m == MEASURE_SEARCHES || m == MEASURE_SEARCHES_NONE;
}

int64_t
tally_lost(void)
{
	int64_t n;

	pthread_mutex_lock(&tally.lock);
	n = tally.lost;
	pthread_mutex_unlock(&tally.lock);
	return n;
}
