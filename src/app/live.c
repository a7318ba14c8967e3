/* Following the events. A commit of this process has made kept pages stale before its answer; here
 * come those of others, as soon as they ring or the keeper looks. Streams hear of both here. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "app/live.h"

#include "app/live_notice.h"
#include "app/wiring.h"
#include "base/clock.h"
#include "contact/asked.h"
#include "core/access.h"
#include "core/role.h"
#include "core/session.h"
#include "http/sse.h"

/* Not sooner after each other than SEND_MS: each makes pages ask again. */
enum { BEAT_S = 20, SEND_MS = 200, CLASSES_MAX = 256, USERS_MAX = 256 };

struct told {
	const char *topic;
	int64_t class_id;
};

static struct {
	struct web_app *app;
	struct feed_place place;
	int64_t beat_us;
	int64_t sent_us;
	struct told told[CLASSES_MAX]; /* to be told at the next turn */
	size_t n_told;
	int64_t users[USERS_MAX]; /* whose sessions are to be looked at */
	size_t n_users;
	bool words;    /* the editors' words have changed */
	struct cx *cx; /* of the turn that reads */
	enum err failed;
} live;

enum err
live_start(struct cx *cx, struct web_app *app)
{
	live.app = app;
	live.beat_us = clock_mono_us();
	live.words = true;
	return feed_end(cx, &live.place);
}

static void
note_class(const char *topic, int64_t class_id)
{
	for (size_t i = 0; i < live.n_told; i++)
		if (live.told[i].class_id == class_id && strcmp(live.told[i].topic, topic) == 0)
			return;
	/* More classes than that in one turn: pages learn of the rest at their next change. */
	if (class_id && live.n_told < CLASSES_MAX)
		live.told[live.n_told++] = (struct told) { topic, class_id };
}

static void
note_user(enum event_kind kind, int64_t user)
{
	if (kind == EV_USER_LOGGED_IN || kind == EV_LOG_IN_FAILED || kind == EV_USER_LANGUAGE)
		return;
	for (size_t i = 0; i < live.n_users; i++)
		if (live.users[i] == user)
			return;
	if (live.n_users < USERS_MAX)
		live.users[live.n_users++] = user;
	else
		live.beat_us = 0; /* all are looked at */
}

static void
take(void *arg, enum event_kind kind, struct link link)
{
	(void)arg;
	web_changed(live.app, kind, link);
	live.words = live.words || link.kind == LINK_WORD;
	if (kind == EV_READ || http_sse_count(live.app->sse) == 0)
		return;
	live_notice_changed();
	if (link.kind == LINK_USER)
		note_user(kind, link.id);
	for (size_t i = 0; i < app_n_live_sources && !live.failed; i++) {
		int64_t class_id = 0;

		if (app_live_sources[i].kind != link.kind)
			continue;
		live.failed = app_live_sources[i].class(live.cx, link.id, &class_id);
		note_class(app_live_sources[i].topic, class_id);
	}
}

/* Ends the streams whose session or permission is gone. user 0: looks at all. */
static enum err
look_at_sessions(struct cx *cx, int64_t user)
{
	struct viewer program = cx->viewer;
	struct http_listener *list = NULL;
	size_t n = 0;
	enum err e = OK;

	http_sse_who(live.app->sse, cx->arena, user, &list, &n);
	for (size_t i = 0; i < n && !e; i++) {
		struct arena_mark mark = arena_mark(cx->arena);
		struct session session = { 0 };

		cx->viewer = (struct viewer) { 0 };
		e = session_load(cx, list[i].token, &session);
		if (!e && !base_broken("stream-session") &&
		    (!cx->viewer.user || !core_may(cx, (enum permission)list[i].permission)))
			http_sse_end(live.app->sse, list[i].id);
		arena_rewind(cx->arena, mark);
	}
	cx->viewer = program;
	return e;
}

static enum err
tell(struct cx *cx, int *ret_wait_ms)
{
	int64_t since_ms = (clock_mono_us() - live.sent_us) / 1000;
	enum err e = OK;

	if (live.n_told == 0)
		return OK;
	if (since_ms < SEND_MS) {
		if (!*ret_wait_ms)
			*ret_wait_ms = (int)(SEND_MS - since_ms);
		return OK;
	}
	for (size_t i = 0; i < live.n_told && !e; i++) {
		int64_t *users = NULL;
		size_t n = 0;

		e = access_users(cx, live.told[i].class_id, ACCESS_READ, &users, &n);
		if (!e)
			http_sse_send(live.app->sse, live.told[i].topic, users, n);
	}
	live.n_told = 0;
	live.sent_us = clock_mono_us();
	return e;
}

enum err
live_follow(struct cx *cx, bool *ret_more, int *ret_wait_ms)
{
	enum err e;

	*ret_more = false;
	if (base_broken("live"))
		return OK;
	live.cx = cx;
	live.failed = OK;
	e = feed_follow(cx, &live.place, take, NULL, ret_more);
	if (!e && live.words && !(e = contact_words_load(cx)) && !(e = contact_asked_load(cx)))
		live.words = false;
	for (; !e && live.n_users; live.n_users--)
		e = look_at_sessions(cx, live.users[live.n_users - 1]);
	if (!e && clock_mono_us() - live.beat_us > (int64_t)BEAT_S * 1000000) {
		live.beat_us = clock_mono_us();
		if (!(e = look_at_sessions(cx, 0)))
			http_sse_beat(live.app->sse);
		/* What the other nodes have counted. */
		if (!e)
			e = contact_asked_load(cx);
	}
	if (!e)
		e = tell(cx, ret_wait_ms);
	if (!e)
		e = live_notice_tell(cx, live.app->sse, ret_wait_ms);
	return e ? e : live.failed;
}
