/* Cases that wait: for their citizen, for a day, for something to happen; and the job that brings
 * them back. Times come and go without a row being written, so the job looks each minute. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/case_work.h"
#include "core/access.h"
#include "core/i18n.h"
#include "core/notice.h"
#include "db/db.h"
#include "gen/core_q.h"
#include "jobs/jobs.h"

enum { ROWS = 50, DAY_S = 86400, REMIND_DAYS_MAX = 60 };

enum err
case_wake(struct cx *cx, struct case_change *c)
{
	enum err e = case_stop_waiting(cx, c);

	c->to.reminded_at = 0;
	if (c->to.status == CASE_WAITING || c->to.status == CASE_SNOOZED)
		c->to.status = CASE_OPEN;
	return e;
}

enum err
case_ask(
    struct cx *cx, int64_t id, int64_t rev, const char *body, int64_t days, struct case_change *c)
{
	enum err e;

	if (!body[0])
		return fail_field(cx, "body", T_ERROR_NEEDED, NULL);
	if (days < 1 || days > REMIND_DAYS_MAX)
		return fail_field(cx, "days", T_CASE_REMIND_DAYS_WRONG, NULL);
	if ((e = case_begin(cx, id, rev, c)) || (e = case_wake(cx, c)))
		return e;
	if (!c->to.holder_id)
		c->to.holder_id = cx->viewer.user;
	c->to.status = CASE_WAITING;
	c->to.waiting_at = cx->now;
	c->to.wait_until = cx->now + days * DAY_S;
	if ((e = case_message(cx, id, MESSAGE_ASK, CHANNEL_WEB, 0, body)) || (e = case_save(cx, c)))
		return e;
	return event_add(cx, EV_CASE_ASKED, link_case(id));
}

enum err
case_snooze(struct cx *cx, int64_t id, int64_t rev, int64_t until, struct case_change *c)
{
	enum err e;

	if (until && until <= cx->now)
		return fail_field(cx, "day", T_CASE_SNOOZE_PAST, NULL);
	if ((e = case_begin(cx, id, rev, c)) || (e = case_wake(cx, c)))
		return e;
	if (!c->to.holder_id)
		c->to.holder_id = cx->viewer.user;
	c->to.status = CASE_SNOOZED;
	c->to.wait_until = until;
	if ((e = case_save(cx, c)))
		return e;
	return event_add(cx, EV_CASE_SNOOZED, link_case(id));
}

enum err
contact_case_ask(struct cx *cx, int64_t id, int64_t rev, const char *body, int64_t days)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct case_change c = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = case_ask(cx, id, rev, body, days, &c)))
		return e;
	return db_commit(&tx);
}

enum err
contact_case_snooze(struct cx *cx, int64_t id, int64_t rev, int64_t until)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct case_change c = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = case_snooze(cx, id, rev, until, &c)))
		return e;
	return db_commit(&tx);
}

enum err
case_wake_now(struct cx *cx, int64_t id, int64_t rev, struct case_change *c)
{
	enum err e;

	if ((e = case_begin(cx, id, rev, c)))
		return e;
	if (c->row.status == CASE_OPEN)
		return fail(cx, ERR_CONFLICT, T_CASE_OPEN_ALREADY, c->row.number);
	if ((e = case_wake(cx, c)) || (e = case_save(cx, c)))
		return e;
	return event_add(cx, EV_CASE_WOKE, link_case(id));
}

static enum err
wake_and_tell(struct cx *cx, int64_t id)
{
	struct case_change c = { 0 };
	enum err e;

	if ((e = case_load(cx, id, &c)) || (e = case_wake(cx, &c)) || (e = case_save(cx, &c)) ||
	    (e = event_add(cx, EV_CASE_WOKE, link_case(id))) || !c.to.holder_id)
		return e;
	return notice_user(cx, c.to.holder_id, EV_CASE_WOKE, link_case(id));
}

enum err
case_stirred(struct cx *cx, int64_t id)
{
	struct contact_q_case_whole row = { 0 };
	bool found = false;
	enum err e;

	if ((e = contact_q_case_whole(cx, id, &found, &row)))
		return e;
	if (!found || row.status != CASE_SNOOZED || row.wait_until ||
	    row.holder_id == cx->viewer.user || base_broken("case-stirred"))
		return OK;
	return wake_and_tell(cx, id);
}

/* Told once for each time it stands still. */
static enum err
remind(struct cx *cx, int64_t id)
{
	struct case_change c = { 0 };
	enum err e;

	if ((e = case_load(cx, id, &c)))
		return e;
	if ((e = contact_q_case_mark_reminded(cx, id, cx->now, NULL)) ||
	    (e = event_add(cx, EV_CASE_REMINDED, link_case(id))) || !c.to.holder_id)
		return e;
	return notice_user(cx, c.to.holder_id, EV_CASE_REMINDED, link_case(id));
}

static enum err
warn(struct cx *cx, int64_t id)
{
	struct case_change c = { 0 };
	struct link link = link_case(id);
	enum err e;

	if ((e = case_load(cx, id, &c)))
		return e;
	if ((e = contact_q_case_mark_late(cx, id, NULL)) || (e = event_add(cx, EV_CASE_LATE, link)))
		return e;
	return core_q_notice_unit(
	    cx, c.row.unit_id, EV_CASE_LATE, link.kind, link.id, cx->now, NULL);
}

/* Cases from before promises were reckoned. */
static enum err
reckon(struct cx *cx, int64_t id)
{
	struct case_change c = { 0 };
	enum err e;

	if ((e = case_load(cx, id, &c)) || (e = case_reckon(cx, &c)))
		return e;
	/* What is long since late is no news. */
	if ((e = contact_q_case_mark_due(cx, id, c.to.due_at, c.to.due_at < cx->now, NULL)))
		return e;
	return event_add(cx, EV_CASE_RECKONED, link_case(id));
}

/* A row of each of the four lists is an id. */
#define FINDER(name, query, ...)                                                                   \
	static enum err name(                                                                      \
	    struct cx *cx, struct contact_q_case_to_wake **ret_rows, size_t *ret_n)                \
	{                                                                                          \
		struct query *rows = NULL;                                                         \
		enum err e = query(cx, __VA_ARGS__, &rows, ret_n);                                 \
                                                                                                   \
		_Static_assert(sizeof(*rows) == sizeof(**ret_rows), "same columns");               \
		*ret_rows = (void *)rows;                                                          \
		return e;                                                                          \
	}

FINDER(to_wake, contact_q_case_to_wake, cx->now, ROWS)
FINDER(to_remind, contact_q_case_to_remind, cx->now, ROWS)
FINDER(to_warn, contact_q_case_to_warn, cx->now, ROWS)
FINDER(to_reckon, contact_q_case_to_reckon, ROWS)

static const struct {
	enum err (*find)(struct cx *cx, struct contact_q_case_to_wake **ret_rows, size_t *ret_n);
	enum err (*change)(struct cx *cx, int64_t id);
	const char *broken;
} duties[] = {
	{ to_reckon, reckon, "case-reckon" },
	{ to_wake, wake_and_tell, "case-wake" },
	{ to_remind, remind, "case-remind" },
	{ to_warn, warn, "case-late" },
};

/* At most ROWS in one transaction; twice does no harm, since each row then no longer asks for
 * it. */
static enum err
some(struct cx *cx, size_t duty, size_t *ret_n)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct contact_q_case_to_wake *rows = NULL;
	enum err e;

	/* Mostly there is nothing: then nobody who writes is kept waiting. */
	if ((e = duties[duty].find(cx, &rows, ret_n)) || !*ret_n)
		return e;
	if ((e = db_begin(cx, &tx)) || (e = duties[duty].find(cx, &rows, ret_n)))
		return e;
	for (size_t i = 0; i < *ret_n; i++)
		if ((e = duties[duty].change(cx, rows[i].id)))
			return e;
	return db_commit(&tx);
}

enum err
contact_case_clock(struct cx *cx, int64_t arg)
{
	enum err e;

	(void)arg;
	for (size_t i = 0; i < ARRAY_LEN(duties); i++) {
		size_t n = ROWS;

		while (n == ROWS && job_time_left(cx) > 0 && !base_broken(duties[i].broken))
			if ((e = some(cx, i, &n)))
				return e;
	}
	return OK;
}
