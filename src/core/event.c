/* Writing events. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/event.h"

#include "base/id.h"
#include "core/audit_int.h"
#include "core/notice.h"
#include "db/db.h"
#include "gen/core_q.h"
#include "jobs/jobs.h"

static void (*change_fn)(void *arg, enum event_kind kind, struct link link);
static void *change_arg;
static void (*wake_fn)(void *arg);
static void *wake_arg;
static const struct event_job *jobs;
static size_t n_jobs;

void
event_on_commit(void (*wake)(void *arg), void *arg)
{
	wake_fn = wake;
	wake_arg = arg;
}

void
event_on_change(void (*changed)(void *arg, enum event_kind kind, struct link link), void *arg)
{
	change_fn = changed;
	change_arg = arg;
}

struct change {
	enum event_kind kind;
	struct link link;
};

static void
tell_change(void *arg)
{
	const struct change *c = arg;

	if (change_fn)
		change_fn(change_arg, c->kind, c->link);
}

void
event_jobs_set(const struct event_job *list, size_t n)
{
	jobs = list;
	n_jobs = n;
}

static enum err
add_jobs(struct cx *cx, enum event_kind kind, int64_t arg)
{
	enum err e = OK;

	for (size_t i = 0; !e && i < n_jobs; i++)
		if (jobs[i].kind == kind && !base_broken("event-job"))
			e = jobs_add(cx, jobs[i].job, arg, cx->now);
	return e;
}

enum err
event_add(struct cx *cx, enum event_kind kind, struct link link)
{
	return event_add_with(cx, kind, link, NULL);
}

enum err
event_add_with(struct cx *cx, enum event_kind kind, struct link link, const char *payload)
{
	unsigned char mac[SECRET_MAC_BYTES];
	struct core_q_event_add_in in = {
		.kind = kind,
		.link_kind = link.kind,
		.link_id = link.id,
		.at = cx->now,
		.actor = cx->viewer.user,
	};
	enum err e;

	assert(db_in_tx(cx));
	if (payload) {
		in.payload_id = id_new();
		audit_payload_mac(cx, 0, in.payload_id, payload, mac);
		in.payload_mac = (struct str) { .p = (const char *)mac, .n = sizeof(mac) };
		if ((e = core_q_payload_add(cx, in.payload_id, cx->now, payload, NULL)))
			return e;
	}
	if ((e = core_q_event_add(cx, &in, NULL)))
		return e;
	if ((e = notice_event(cx, kind, link)) || (e = add_jobs(cx, kind, link.id)))
		return e;
	if (change_fn) {
		struct change *what = arena_alloc(cx->arena, sizeof(*what));

		*what = (struct change) { .kind = kind, .link = link };
		db_after(cx, tell_change, what);
	}
	if (wake_fn)
		db_after(cx, wake_fn, wake_arg);
	return OK;
}

enum err
event_move_in(struct cx *cx, void *unused)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct core_q_event_tx_max last = { 0 };
	bool found = false;
	enum err e;

	(void)unused;
	if ((e = db_begin(cx, &tx)) || (e = core_q_event_tx_max(cx, &found, &last)) ||
	    (e = core_q_tx_base_set(cx, base_broken("tx-base") ? 0 : last.tx, NULL)))
		return e;
	return db_commit(&tx);
}
