/* Learning from events. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "app/learner.h"

#include "base/clock.h"
#include "base/log.h"
#include "contact/route.h"
#include "core/site.h"
#include "search/guess.h"

struct turn {
	struct cx *cx;
	enum err failed;
};

static void
take(void *arg, enum event_kind kind, struct link link)
{
	struct turn *t = arg;
	struct arena_mark mark = arena_mark(t->cx->arena);

	/* What could not be learnt is learnt at its next event: nothing is lost but a word's count.
	 */
	enum err e = contact_route_follow(t->cx, kind, link);

	if (e)
		t->failed = e;
	arena_rewind(t->cx->arena, mark);
}

static enum err
learn_all(struct cx *cx, struct learner *l)
{
	int64_t from = clock_mono_us();
	struct feed_place place = { 0 };
	struct guess_size size;
	enum err e;

	/* The place first: what happens meanwhile is learnt again, which does no harm. */
	if ((e = feed_end(cx, &place)) || (e = contact_route_learn(cx, true)))
		return e;
	l->place = place;
	l->ready = true;
	size = guess_size(cx->site->guess);
	log_info("learner", "topics=%zu texts=%zu bytes=%zu us=%" PRId64, size.labels, size.texts,
	    size.bytes, clock_mono_us() - from);
	return OK;
}

enum err
learner_step(struct cx *cx, struct learner *l, bool *ret_more)
{
	struct turn turn = { .cx = cx };
	enum err e;

	*ret_more = false;
	if (!l->ready)
		return learn_all(cx, l);
	e = feed_follow(cx, &l->place, take, &turn, ret_more);
	return e ? e : turn.failed;
}
