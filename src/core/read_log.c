/* The read log. The event is what counts, and the chain holds it; core_read only says that it has
 * been written in these ten minutes. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/read_log.h"

#include "db/db.h"
#include "gen/core_q.h"

enum { SWEEP_ROWS = 200 };

struct read_note {
	struct link link;
	struct read_note *next;
};

void
read_log(struct cx *cx, struct link link)
{
	struct read_note *note;

	if (!cx->viewer.user || base_broken("read-log"))
		return;
	for (note = cx->reads; note; note = note->next)
		if (note->link.kind == link.kind && note->link.id == link.id)
			return;
	note = arena_alloc(cx->arena, sizeof(*note));
	*note = (struct read_note) { .link = link, .next = cx->reads };
	cx->reads = note;
}

bool
read_log_waits(const struct cx *cx)
{
	return cx->reads != NULL;
}

static enum err
is_written(struct cx *cx, struct link link, bool *ret_written)
{
	struct core_q_read_find row = { 0 };

	return core_q_read_find(
	    cx, cx->viewer.user, link.kind, link.id, cx->now / READ_SPAN_S, ret_written, &row);
}

enum err
read_log_commit(struct cx *cx, void *unused)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	bool all = true;
	enum err e;

	(void)unused;
	for (const struct read_note *note = cx->reads; note && all; note = note->next)
		if ((e = is_written(cx, note->link, &all)))
			return e;
	if (all)
		return OK;
	if ((e = db_begin(cx, &tx)))
		return e;
	for (const struct read_note *note = cx->reads; note; note = note->next) {
		bool written = false;

		if ((e = is_written(cx, note->link, &written)))
			return e;
		if (written)
			continue;
		e = core_q_read_add(cx, cx->viewer.user, note->link.kind, note->link.id,
		    cx->now / READ_SPAN_S, NULL);
		if (e) /* the same person, in another window */
			return e == ERR_CONFLICT ? db_again(cx) : e;
		if ((e = event_add(cx, EV_READ, note->link)))
			return e;
	}
	return db_commit(&tx);
}

enum err
read_log_sweep(struct cx *cx, int64_t now, int64_t *ret_n)
{
	return core_q_read_sweep(cx, now / READ_SPAN_S, SWEEP_ROWS, ret_n);
}
