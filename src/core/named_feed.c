/* Working through feeds by lease. The place moves in the transaction of what was done, under the
 * lease's number: who lost it writes nothing. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/named_feed.h"

#include "base/log.h"
#include "core/i18n.h"
#include "db/db.h"
#include "gen/core_q.h"

enum {
	BATCH = 1000, /* events read; what is written of them is the feed's to keep small */
	FIRST_WAIT_S = 5,
	MAX_WAIT_S = 600,
	MAX_DOUBLINGS = 7,
};

static const struct named_feed *feeds;
static size_t n_feeds;

void
named_feeds_setup(const struct named_feed *list, size_t n)
{
	feeds = list;
	n_feeds = n;
}

const struct named_feed *
named_feeds(size_t *ret_n)
{
	*ret_n = n_feeds;
	return feeds;
}

const struct named_feed *
named_feed_find(const char *name)
{
	for (size_t i = 0; i < n_feeds; i++)
		if (strcmp(feeds[i].name, name) == 0)
			return &feeds[i];
	return NULL;
}

struct step {
	struct feed_worker *w;
	struct core_q_feed_find row;
	bool failed; /* the feed itself */
	bool more;
	enum err why;
	const char *text;
};

static enum err
add_row(struct cx *cx, const char *name)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = core_q_feed_add(cx, name, NULL)))
		return e;
	return db_commit(&tx);
}

/* After a jump of the clock a time far off is none of ours. */
static bool
lies_ahead(int64_t at, int64_t now, int64_t at_most)
{
	return at > now && at <= now + at_most;
}

/* Who comes second gets ERR_CONFLICT, and looks again later. */
static enum err
take_lease(struct cx *cx, struct step *s)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum err e;

	if (lies_ahead(s->row.lease_until, cx->now, FEED_LEASE_S) && !base_broken("feed-lease"))
		return OK; /* another node's */
	if ((e = db_begin(cx, &tx)))
		return e;
	e = core_q_feed_lease(cx, s->w->feed->name, s->row.lease, cx->now + FEED_LEASE_S);
	if (e == ERR_CONFLICT)
		return OK;
	if (e || (e = db_commit(&tx)))
		return e;
	s->w->lease = s->row.lease + 1;
	s->more = true; /* the place may have moved since it was read */
	return OK;
}

static enum err
take_batch(struct cx *cx, struct step *s, const struct core_q_event_feed *rows, size_t n)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct feed_event *events = arena_array(cx->arena, n, sizeof(*events));
	const struct core_q_event_feed *last = &rows[n - 1];
	enum err e;

	for (size_t i = 0; i < n; i++)
		events[i] = (struct feed_event) { (enum event_kind)rows[i].kind,
			{ (enum link_kind)rows[i].link_kind, rows[i].link_id }, rows[i].at };
	if ((e = db_begin(cx, &tx)))
		return e;
	/* First: nothing is done for nothing, and on PostgreSQL the row is locked. */
	if (!base_broken("feed-place")) {
		e = core_q_feed_move(
		    cx, s->w->feed->name, s->w->lease, last->tx, last->seq, cx->now + FEED_LEASE_S);
		if (e == ERR_CONFLICT) {
			s->w->lease = 0; /* another node has it now */
			return OK;
		}
		if (e)
			return e;
	}
	if ((e = s->w->feed->take(cx, events, n)) || base_broken("feed-fails")) {
		s->failed = true;
		return e ? e : ERR_BUG;
	}
	return db_commit(&tx);
}

static enum err
work(struct cx *cx, void *arg)
{
	struct step *s = arg;
	const char *name = s->w->feed->name;
	struct core_q_event_feed *rows = NULL;
	bool found = false;
	size_t n = 0;
	size_t batch = s->w->feed->batch ? s->w->feed->batch : BATCH;
	enum err e;

	s->failed = s->more = false;
	if ((e = core_q_feed_find(cx, name, &found, &s->row)))
		return e;
	if (!found) {
		s->more = true;
		return add_row(cx, name);
	}
	if (lies_ahead(s->row.retry_at, cx->now, MAX_WAIT_S * 2) ||
	    (e = core_q_event_feed(cx, s->row.tx, s->row.seq, (int64_t)batch, &rows, &n)) || n == 0)
		return e;
	if (!s->w->lease || s->w->lease != s->row.lease ||
	    !lies_ahead(s->row.lease_until, cx->now, FEED_LEASE_S))
		return take_lease(cx, s);
	if ((e = take_batch(cx, s, rows, n)))
		return e;
	s->more = s->w->lease && n == batch;
	return OK;
}

static enum err
note_failure(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const struct step *s = arg;
	int64_t wait =
	    MIN((int64_t)FIRST_WAIT_S << MIN(s->row.attempts, MAX_DOUBLINGS), (int64_t)MAX_WAIT_S);
	enum err e;

	if (base_broken("feed-quiet"))
		return OK;
	if ((e = db_begin(cx, &tx)))
		return e;
	e = core_q_feed_failed(cx,
	    &(struct core_q_feed_failed_in) { .name = s->w->feed->name,
		.lease = s->w->lease,
		.now = cx->now,
		.retry_at = cx->now + wait,
		.error = err_name(s->why),
		.error_text = s->text },
	    NULL);
	return e ? e : db_commit(&tx);
}

enum err
named_feed_step(struct cx *cx, struct feed_worker *w, bool *ret_more)
{
	struct step s = { .w = w };
	enum err e = db_attempt(cx, work, &s);

	*ret_more = !e && s.more;
	if (!e || !s.failed)
		return e;
	log_warn("feeds", "name=%s attempt=%" PRId64 " result=%s", w->feed->name,
	    s.row.attempts + 1, err_name(e));
	s.why = e;
	s.text = core_text_name(cx->fail.text);
	db_rest(cx);
	return db_attempt(cx, note_failure, &s);
}

static enum err
let_go(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const struct feed_worker *w = arg;
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = core_q_feed_let_go(cx, w->feed->name, w->lease, NULL)))
		return e;
	return db_commit(&tx);
}

enum err
named_feed_let_go(struct cx *cx, struct feed_worker *w)
{
	enum err e = w->lease ? db_attempt(cx, let_go, w) : OK;

	w->lease = 0;
	return e;
}

enum err
named_feed_behind(struct cx *cx, const struct named_feed *feed, int64_t *ret_seconds)
{
	struct core_q_feed_find row = { 0 };
	struct core_q_feed_next next = { 0 };
	bool found = false;
	enum err e;

	*ret_seconds = 0;
	if ((e = core_q_feed_find(cx, feed->name, &found, &row)) ||
	    (e = core_q_feed_next(cx, row.tx, row.seq, &found, &next)))
		return e;
	if (found)
		*ret_seconds = MAX(cx->now - next.at, 0);
	return OK;
}

enum err
named_feed_again(struct cx *cx, const struct named_feed *feed)
{
	int64_t changed = 0;
	enum err e;

	if ((e = core_q_feed_again(cx, feed->name, cx->now, &changed)) || !changed)
		return e;
	return event_add(cx, EV_FEED_AGAIN, (struct link) { .kind = LINK_SITE });
}
