/* The engine's parts put together. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "search/search.h"

#include "base/log.h"
#include "gen/related_files.h"
#include "search/complete_int.h"
#include "search/fuzzy_int.h"
#include "search/mark_int.h"
#include "search/rank_int.h"
#include "search/weigh_int.h"

enum { SPARE_WORDS = 16, QUERY_WORDS = 1 << 12, FEW = 10 };

/* Hands of analysis are kept in a stack and made when it is empty. */
struct search {
	struct store *store;
	pthread_mutex_t lock;
	struct words *spare[SPARE_WORDS];
	size_t n_spare;
	pthread_mutex_t related_lock;
	struct related *related; /* NULL until somebody asks */
};

static struct words *
borrow(struct search *s)
{
	struct words *w = NULL;

	pthread_mutex_lock(&s->lock);
	if (s->n_spare)
		w = s->spare[--s->n_spare];
	pthread_mutex_unlock(&s->lock);
	return w ? w : words_open(QUERY_WORDS);
}

static void
give_back(struct search *s, struct words *w)
{
	pthread_mutex_lock(&s->lock);
	if (s->n_spare < SPARE_WORDS) {
		s->spare[s->n_spare++] = w;
		w = NULL;
	}
	pthread_mutex_unlock(&s->lock);
	words_close(w);
}

enum err
search_open(const char *path, struct search **ret_search)
{
	struct search *s = calloc(1, sizeof(*s));
	enum err e;

	if (!s)
		log_die("memory", "the operating system has no more");
	pthread_mutex_init(&s->lock, NULL);
	pthread_mutex_init(&s->related_lock, NULL);
	if ((e = store_open(path, &s->store))) {
		search_close(s);
		return e;
	}
	*ret_search = s;
	return OK;
}

void
search_close(struct search *s)
{
	if (!s)
		return;
	store_close(s->store);
	for (size_t i = 0; i < s->n_spare; i++)
		words_close(s->spare[i]);
	related_unref(s->related);
	pthread_mutex_destroy(&s->lock);
	pthread_mutex_destroy(&s->related_lock);
	free(s);
}

enum err
search_begin(struct search *s)
{
	return store_begin(s->store);
}

enum err
search_put(struct search *s, const struct search_doc *doc)
{
	return store_put(s->store, doc);
}

enum err
search_remove(struct search *s, int64_t id)
{
	store_remove(s->store, id);
	return OK;
}

enum err
search_clear(struct search *s)
{
	store_clear(s->store);
	return OK;
}

enum err
search_place_set(struct search *s, int64_t tx, int64_t seq)
{
	store_place_set(s->store, tx, seq);
	return OK;
}

enum err
search_place_get(struct search *s, bool *ret_found, int64_t *ret_tx, int64_t *ret_seq)
{
	*ret_found = store_place_get(s->store, ret_tx, ret_seq);
	return OK;
}

enum err
search_commit(struct search *s)
{
	return store_commit(s->store);
}

void
search_rollback(struct search *s)
{
	store_rollback(s->store);
}

enum err
search_tidy(struct search *s, bool *ret_more)
{
	return store_tidy(s->store, ret_more);
}

/* Ours, and what the editors have. */
static struct related *
read_related(struct search *s, const char *lines)
{
	struct related *r = related_new();
	struct words *w = borrow(s);

	for (size_t i = 0; i < n_related_files; i++)
		related_read(r, w, related_files[i].plain);
	if (lines)
		related_read(r, w, str_of(lines));
	give_back(s, w);
	return r;
}

void
search_related(struct search *s, const char *lines)
{
	struct related *next = read_related(s, lines);
	struct related *old;

	pthread_mutex_lock(&s->related_lock);
	old = s->related;
	s->related = next;
	pthread_mutex_unlock(&s->related_lock);
	related_unref(old);
}

/* To be given back with related_unref(). Who asks first reads them; the others wait. */
struct related *
related_of(struct search *s)
{
	struct related *r;

	pthread_mutex_lock(&s->related_lock);
	if (!s->related && !base_broken("related"))
		s->related = read_related(s, NULL);
	r = related_ref(s->related);
	pthread_mutex_unlock(&s->related_lock);
	return r;
}

/* What this question is to be read with. */
static struct related *
related_for(struct search *s, const struct search_ask *ask)
{
	return ask->related ? read_related(s, ask->related) : related_of(s);
}

bool
search_knows(struct search *s, struct arena *a, const struct search_ask *ask)
{
	CLEANUP(snap_unrefp) struct snap *snap = store_snap(s->store);
	struct words *w = borrow(s);
	struct query q;
	bool all = true;

	query_parse(w, NULL, a, ask, &q);
	for (size_t i = 0; i < q.n && all; i++) {
		const struct query_group *g = q.slots[i].n ? q.slots[i].groups[0] : NULL;

		all = g && g->n && weigh_df(snap, ask->kind, g->alts[0].space, g->alts[0].text) > 0;
	}
	give_back(s, w);
	return all && q.n;
}

size_t
search_count(struct search *s, enum search_kind kind)
{
	CLEANUP(snap_unrefp) struct snap *snap = store_snap(s->store);
	size_t n = 0;

	for (size_t i = 0; i < snap->n; i++)
		if (snap->segs[i].seg->head.kind == kind)
			n += snap->segs[i].seg->head.n_docs -
			     (snap->segs[i].dead ? snap->segs[i].dead->n_dead : 0);
	return n;
}

size_t
search_complete(struct search *s, struct arena *a, const struct search_ask *ask,
    const char **completions, size_t max)
{
	CLEANUP(snap_unrefp) struct snap *snap = store_snap(s->store);

	return base_broken("complete") ? 0 : complete_words(snap, a, ask, completions, max);
}

const char *
search_correct(struct search *s, struct arena *a, const struct search_ask *ask)
{
	CLEANUP(snap_unrefp) struct snap *snap = store_snap(s->store);

	return base_broken("correct") ? NULL : complete_corrected(snap, a, ask);
}

void
search_why(struct search *s, struct arena *a, const struct search_ask *ask, size_t letters,
    struct search_why *whys, size_t n)
{
	CLEANUP(snap_unrefp) struct snap *snap = store_snap(s->store);
	struct words *w = borrow(s);
	struct related *related = related_of(s);
	struct query q;

	query_parse(w, related, a, ask, &q);
	if (q.open)
		fuzzy_prefix(snap, w, a, ask, &q);
	weigh_query(snap, a, &q, ask);
	if (fuzzy_widen(snap, a, ask, &q))
		weigh_query(snap, a, &q, ask);
	for (size_t i = 0; i < n; i++)
		mark_why(w, a, &q, letters, &whys[i]);
	give_back(s, w);
	related_unref(related);
}

enum err
search_find(struct search *s, struct arena *a, const struct search_ask *ask,
    struct search_hit **ret_hits, size_t *ret_n)
{
	CLEANUP(snap_unrefp) struct snap *snap = store_snap(s->store);
	struct words *w = borrow(s);
	struct related *related = related_for(s, ask);
	struct query q;

	*ret_hits = NULL;
	*ret_n = 0;
	query_parse(w, related, a, ask, &q);
	if (!base_broken("search")) {
		if (q.open && !base_broken("prefix"))
			fuzzy_prefix(snap, w, a, ask, &q);
		weigh_query(snap, a, &q, ask);
		rank_find(snap, a, &q, ask, ret_hits, ret_n);
		if (*ret_n < MIN(ask->max, (size_t)FEW) && fuzzy_widen(snap, a, ask, &q)) {
			weigh_query(snap, a, &q, ask);
			rank_find(snap, a, &q, ask, ret_hits, ret_n);
		}
	}
	give_back(s, w);
	related_unref(related);
	return OK;
}
