/* Writing events. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/event.h"

#include "db/db.h"
#include "gen/core_q.h"

static void (*wake_fn)(void *arg);
static void *wake_arg;

void
event_on_commit(void (*wake)(void *arg), void *arg)
{
	wake_fn = wake;
	wake_arg = arg;
}

enum err
event_add(struct cx *cx, enum event_kind kind, struct link link)
{
	enum err e;

	assert(db_in_tx(cx));
	if ((e = core_q_event_add(cx, kind, link.kind, link.id, cx->now, cx->viewer.user, NULL)))
		return e;
	if (wake_fn)
		db_after(cx, wake_fn, wake_arg);
	return OK;
}
