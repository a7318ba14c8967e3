/* Writing events. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/event.h"

#include "base/id.h"
#include "core/audit_int.h"
#include "db/db.h"
#include "gen/core_q.h"
#include "jobs/jobs.h"

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
		audit_payload_mac(cx, in.payload_id, payload, mac);
		in.payload_mac = (struct str) { .p = (const char *)mac, .n = sizeof(mac) };
		if ((e = core_q_payload_add(cx, in.payload_id, cx->now, payload, NULL)))
			return e;
	}
	if ((e = core_q_event_add(cx, &in, NULL)))
		return e;
	if ((e = add_jobs(cx, kind, link.id)))
		return e;
	if (wake_fn)
		db_after(cx, wake_fn, wake_arg);
	return OK;
}
