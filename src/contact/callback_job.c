/* Chasing call-backs: told to whoever has it when it is time, to the whole unit when it is late,
 * and again each working morning until it is ticked. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/callback.h"
#include "core/access.h"
#include "core/calendar.h"
#include "core/digest.h"
#include "core/i18n.h"
#include "core/notice.h"
#include "core/role.h"
#include "db/db.h"
#include "fmt/when.h"
#include "gen/core_q.h"
#include "jobs/jobs.h"

enum { ROWS = 50, TOLD_MAX = 100 };

/* Those who work at the unit; where nobody has a role of its own (the centre's agents often have
 * theirs for all), whoever may answer there. */
static enum err
tell_unit(struct cx *cx, const struct contact_q_callback_to_tell *b, int kind, struct link link)
{
	int64_t *users = NULL;
	int64_t told = 0;
	size_t n = 0;
	enum err e;

	e = core_q_notice_unit(cx, b->unit_id, kind, link.kind, link.id, cx->now, &told);
	if (e || told)
		return e;
	if ((e = access_users(cx, b->access, ACCESS_WRITE, &users, &n)))
		return e;
	for (size_t i = 0; !e && i < MIN(n, (size_t)TOLD_MAX); i++)
		e = notice_user(cx, users[i], kind, link);
	return e;
}

static enum err
tell(struct cx *cx, const struct contact_q_callback_to_tell *b)
{
	struct link link = link_callback(b->id);
	bool late = b->due_at < cx->now;
	int kind = late ? NOTICE_CALLBACK_LATE : NOTICE_CALLBACK_DUE;
	enum err e = OK;

	if (b->holder_id)
		e = notice_user(cx, b->holder_id, kind, link);
	/* Nobody's is everybody's at the unit; what is late is the unit's, whoever had it. */
	if (!e && (!b->holder_id || (late && !base_broken("callback-late"))))
		e = tell_unit(cx, b, kind, link);
	if (e)
		return e;
	e = contact_q_callback_told(
	    cx, b->id, late ? CALLBACK_TOLD_LATE : CALLBACK_TOLD_DUE, when_day(cx->now), NULL);
	return e ? e : event_add(cx, EV_CALLBACK_TOLD, link);
}

/* Both queries give the same columns. */
static enum err
some(struct cx *cx, bool again, struct contact_q_callback_to_tell **ret_rows, size_t *ret_n)
{
	struct contact_q_callback_to_chase *rows = NULL;
	enum err e;

	_Static_assert(sizeof(*rows) == sizeof(**ret_rows), "same columns");
	if (!again)
		return contact_q_callback_to_tell(cx, cx->now, ROWS, ret_rows, ret_n);
	e = contact_q_callback_to_chase(cx, cx->now, when_day(cx->now), ROWS, &rows, ret_n);
	*ret_rows = (struct contact_q_callback_to_tell *)(void *)rows;
	return e;
}

/* At most ROWS in one transaction; *ret_n tells how many. */
static enum err
tell_some(struct cx *cx, bool again, size_t *ret_n)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct contact_q_callback_to_tell *rows = NULL;
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = some(cx, again, &rows, ret_n)))
		return e;
	for (size_t i = 0; i < *ret_n; i++)
		if ((e = tell(cx, &rows[i])))
			return e;
	return db_commit(&tx);
}

enum err
contact_callback_chase(struct cx *cx, int64_t arg)
{
	bool working = false;
	enum err e = calendar_working_day(cx, when_day(cx->now), &working);

	(void)arg;
	for (int again = 0; !e && again < 2; again++) {
		size_t n = ROWS;

		if (again && !working)
			break;
		while (!e && n == ROWS && job_time_left(cx) > 0)
			e = tell_some(cx, again, &n);
	}
	return e;
}

/* By their day alone: neither who nor what stands in a mail. */
enum err
contact_callback_digest(
    struct cx *cx, int64_t today, struct digest_item *items, size_t max, size_t *ret_n)
{
	struct contact_q_callback_of *rows = NULL;
	size_t n = 0;
	size_t n_due = 0;
	enum err e;

	if (!core_may(cx, PERM_CASE_READ))
		return OK;
	if ((e = contact_q_callback_of(cx, cx->viewer.user, (int64_t)max, &rows, &n)))
		return e;
	for (size_t i = 0; i < n && !base_broken("callback-digest"); i++)
		if (when_day(rows[i].next_at) <= today)
			items[n_due++] = (struct digest_item) { .about = "",
				.what = core_text(cx->lang, T_CALLBACK_ONE),
				.due_day = when_day(rows[i].due_at) };
	*ret_n = n_due;
	return OK;
}
