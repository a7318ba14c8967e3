/* New notices to open pages. Who had how many that they may see is remembered for those who listen,
 * so that a page hears of a new one and of nothing else: what somebody may no longer see makes the
 * number smaller, and that is silent. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "app/live_notice.h"

#include "base/clock.h"
#include "core/notice.h"
#include "core/user.h"
#include "http/sse.h"

/* Two users in one slot only make each be looked at as if new. */
enum { SLOTS = 4096 /* 12 bits */, PAUSE_MS = 500, JUST_NOW_S = 5 };

struct seen {
	int64_t user;
	int64_t newest_at;
	size_t n;
};

static struct {
	struct seen seen[SLOTS];
	int64_t looked_us;
	int n_listeners;
	bool changed;
} state;

void
live_notice_changed(void)
{
	state.changed = true;
}

/* What cx->viewer has that they may see. */
static enum err
look(struct cx *cx, struct seen *ret_now)
{
	struct notice *notices = NULL;
	size_t n = 0;
	enum err e = notice_list(cx, true, &notices, &n);

	ret_now->n = n;
	ret_now->newest_at = n ? notices[0].at : 0;
	return e;
}

/* Whoever begins to listen is told only of what came while their page was made. */
static bool
is_news(const struct cx *cx, const struct seen *before, const struct seen *now)
{
	if (before->user != now->user)
		return now->n && now->newest_at >= cx->now - JUST_NOW_S;
	return now->n > before->n || now->newest_at > before->newest_at;
}

static enum err
look_at(struct cx *cx, struct http_sse *sse, int64_t user)
{
	/* Ids end alike: their bits are mixed (Knuth, multiplicative hashing). */
	struct seen *slot = &state.seen[((uint64_t)user * 0x9E3779B97F4A7C15u) >> 52];
	struct arena_mark mark = arena_mark(cx->arena);
	struct viewer program = cx->viewer;
	struct seen now = { .user = user };
	enum lang lang = cx->lang;
	enum err e;

	if (!(e = user_viewer(cx, user, &cx->viewer, &cx->lang)) && cx->viewer.user)
		e = look(cx, &now);
	cx->viewer = program;
	cx->lang = lang;
	arena_rewind(cx->arena, mark);
	if (e)
		return e;
	if (is_news(cx, slot, &now) && !base_broken("live-notice"))
		http_sse_send(sse, NOTICE_STREAM, &user, 1);
	*slot = now;
	return OK;
}

enum err
live_notice_tell(struct cx *cx, struct http_sse *sse, int *ret_wait_ms)
{
	int64_t since_ms = (clock_mono_us() - state.looked_us) / 1000;
	int n_listeners = http_sse_count(sse);
	struct http_listener *list = NULL;
	size_t n = 0;
	enum err e = OK;

	if (n_listeners > state.n_listeners)
		state.changed = true;
	state.n_listeners = n_listeners;
	if (!state.changed)
		return OK;
	if (since_ms < PAUSE_MS) {
		if (!*ret_wait_ms || *ret_wait_ms > PAUSE_MS - since_ms)
			*ret_wait_ms = (int)(PAUSE_MS - since_ms);
		return OK;
	}
	state.changed = false;
	state.looked_us = clock_mono_us();
	http_sse_who(sse, cx->arena, 0, &list, &n);
	for (size_t i = 0; !e && i < n; i++) {
		bool done = strcmp(list[i].topic, NOTICE_STREAM) != 0;

		for (size_t j = 0; !done && j < i; j++)
			done = list[j].user == list[i].user &&
			       strcmp(list[j].topic, NOTICE_STREAM) == 0;
		if (!done)
			e = look_at(cx, sse, list[i].user);
	}
	return e;
}
