/* The outbox: queueing, taking, settling; each server's stop and go. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "jobs/outbox.h"

#include "base/id.h"
#include "base/log.h"
#include "base/secret.h"
#include "db/db.h"
#include "gen/jobs_q.h"
#include "jobs/jobs.h"

enum {
	LATER_S = 300,
	LATER_MAX_S = 4 * 3600,
	SERVER_WAIT_S = 5,
	SERVER_WAIT_MAX_S = 600,
	RECOVER_ROWS = 200,
};

/* The row for servers that have none of their own. */
static const char ALL_SERVERS[] = "*";

enum err
outbox_letter_add(struct cx *cx, const struct outbox_letter *letter, int64_t *ret_id)
{
	*ret_id = id_new();
	return jobs_q_letter_add(cx,
	    &(struct jobs_q_letter_add_in) { .id = *ret_id,
		.subject = letter->subject,
		.body = letter->body,
		.html = letter->html,
		.lang = letter->lang,
		.reply_to = letter->reply_to,
		.created_at = cx->now },
	    NULL);
}

enum err
outbox_add(struct cx *cx, int64_t letter_id, const struct outbox_to *to)
{
	enum err e;

	e = jobs_q_mail_add(cx,
	    &(struct jobs_q_mail_add_in) { .id = id_new(),
		.letter_id = letter_id,
		.source = to->source,
		.source_id = base_broken("mail-twice") ? id_new() : to->source_id,
		.address = to->address,
		.unsubscribe = to->unsubscribe,
		.lane = to->lane,
		.state = MAIL_WAITING,
		.run_at = cx->now },
	    NULL);
	if (!e)
		jobs_wake_after(cx);
	return e;
}

enum err
outbox_send(struct cx *cx, const struct outbox_letter *letter, const struct outbox_to *to)
{
	struct jobs_q_mail_find row = { 0 };
	bool found = false;
	int64_t id = 0;
	enum err e;

	e = jobs_q_mail_find(cx, to->source, to->source_id, to->address, &found, &row);
	if (e || found)
		return e;
	if ((e = outbox_letter_add(cx, letter, &id)))
		return e;
	return outbox_add(cx, id, to);
}

enum err
outbox_waits(struct cx *cx, enum mail_lane lane, bool *ret_waits)
{
	struct jobs_q_mail_due row = { 0 };

	return jobs_q_mail_due(cx, lane, MAIL_WAITING, cx->now, ret_waits, &row);
}

/* Twice as long each time and up to a quarter more. */
static int64_t
wait_s(int64_t first, int64_t most, int64_t times)
{
	int64_t wait = MIN(first << MIN(times, 10), most);
	uint32_t dice;

	secret_random(&dice, sizeof(dice));
	return wait + (int64_t)(dice % (uint64_t)(wait / 4 + 1));
}

static enum err
settle_one(struct cx *cx, const struct outbox_batch *b, size_t i)
{
	const struct jobs_q_mail_claimed *row = &b->rows[i];
	struct jobs_q_mail_settle_in in = {
		.id = row->id,
		.claim = b->claim,
		.state = MAIL_WAITING,
		.attempts = row->attempts,
		.run_at = cx->now,
		.reply = b->replies[i],
	};

	switch (b->fates[i]) {
	case OUTBOX_UNTRIED:
		break;
	case OUTBOX_SENT:
		in.state = MAIL_SENT;
		break;
	case OUTBOX_REFUSED:
		in.state = MAIL_FAILED;
		break;
	case OUTBOX_UNKNOWN:
		in.state = b->lane == MAIL_URGENT ? MAIL_WAITING : MAIL_UNCERTAIN;
		break;
	case OUTBOX_LATER:
		in.run_at = cx->now + wait_s(LATER_S, LATER_MAX_S, in.attempts);
		in.state = ++in.attempts < OUTBOX_ATTEMPTS ? MAIL_WAITING : MAIL_FAILED;
		break;
	}
	if (in.state != MAIL_WAITING)
		in.done_at = cx->now;
	return jobs_q_mail_settle(cx, &in, NULL);
}

enum err
outbox_turn(struct cx *cx, struct outbox_batch *b, size_t max)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	int64_t claim = max ? id_new() : 0;
	struct jobs_q_mail_claimed *rows = NULL;
	size_t n = 0;
	enum err e;

	assert(max <= OUTBOX_BATCH_MAX);
	if ((e = db_begin(cx, &tx)))
		return e;
	for (size_t i = 0; i < b->n; i++)
		if ((e = settle_one(cx, b, i)))
			return e;
	if (max) {
		e = jobs_q_mail_take(cx,
		    &(struct jobs_q_mail_take_in) { .lane = b->lane,
			.waiting = MAIL_WAITING,
			.sending = MAIL_SENDING,
			.now = cx->now,
			.claim = claim,
			.until = cx->now + OUTBOX_LEASE_S,
			.n = (int64_t)max },
		    NULL);
		if (e || (e = jobs_q_mail_claimed(cx, claim, &rows, &n)))
			return e;
	}
	if (!base_broken("mail-mark") && (e = db_commit(&tx)))
		return e;
	*b = (struct outbox_batch) { .lane = b->lane, .claim = claim, .rows = rows, .n = n };
	return OK;
}

enum err
outbox_renew(struct cx *cx, const struct outbox_batch *b)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)) ||
	    (e = jobs_q_mail_renew(cx, b->claim, cx->now + OUTBOX_LEASE_S, NULL)))
		return e;
	return db_commit(&tx);
}

enum err
outbox_recover(struct cx *cx)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct jobs_q_mail_lost *rows = NULL;
	size_t n = 0;
	enum err e;

	if ((e = jobs_q_mail_lost(cx, MAIL_SENDING, cx->now, RECOVER_ROWS, &rows, &n)) || n == 0)
		return e;
	if ((e = db_begin(cx, &tx)))
		return e;
	for (size_t i = 0; i < n; i++) {
		bool again = rows[i].lane == MAIL_URGENT || base_broken("mail-uncertain");

		e = jobs_q_mail_settle(cx,
		    &(struct jobs_q_mail_settle_in) { .id = rows[i].id,
			.claim = rows[i].claim,
			.state = again ? MAIL_WAITING : MAIL_UNCERTAIN,
			.attempts = rows[i].attempts,
			.run_at = cx->now,
			.done_at = again ? 0 : cx->now },
		    NULL);
		if (e)
			return e;
	}
	log_warn("mail", "left in the middle by a process that ended: %zu", n);
	return db_commit(&tx);
}

enum err
outbox_server_get(struct cx *cx, const char *name, struct jobs_q_server_find *ret_server)
{
	bool found = false;
	enum err e;

	*ret_server = (struct jobs_q_server_find) { 0 };
	e = jobs_q_server_find(cx, name, &found, ret_server);
	/* One that was never used is as a restore left all of them. */
	return e || found ? e : jobs_q_server_find(cx, ALL_SERVERS, &found, ret_server);
}

bool
outbox_server_goes(const struct jobs_q_server_find *server, int64_t now)
{
	return (!server->stopped && server->retry_at <= now) || base_broken("mail-stop");
}

static enum err
server_set(struct cx *cx, const char *name, const struct jobs_q_server_find *s)
{
	return jobs_q_server_set(cx,
	    &(struct jobs_q_server_set_in) { .name = name,
		.stopped = s->stopped,
		.fails = s->fails,
		.retry_at = s->retry_at,
		.cause = s->cause,
		.cause_at = s->cause_at,
		.sent_at = s->sent_at },
	    NULL);
}

enum err
outbox_server_failed(struct cx *cx, const char *name, const char *cause)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct jobs_q_server_find s = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = outbox_server_get(cx, name, &s)))
		return e;
	if (s.retry_at > cx->now)
		return OK; /* another connection was first to see it */
	s.retry_at = cx->now + wait_s(SERVER_WAIT_S, SERVER_WAIT_MAX_S, s.fails);
	s.fails++;
	s.cause = cause;
	s.cause_at = cx->now;
	if ((e = server_set(cx, name, &s)))
		return e;
	return db_commit(&tx);
}

enum err
outbox_server_took(struct cx *cx, const char *name)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct jobs_q_server_find s = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = outbox_server_get(cx, name, &s)))
		return e;
	s.fails = 0;
	s.retry_at = 0;
	s.sent_at = cx->now;
	if ((e = server_set(cx, name, &s)))
		return e;
	return db_commit(&tx);
}

enum err
outbox_server_stop(struct cx *cx, const char *name, bool stop)
{
	struct jobs_q_server_find s = { 0 };
	enum err e;

	if ((e = outbox_server_get(cx, name, &s)))
		return e;
	s.stopped = stop;
	s.retry_at = 0;
	if (outbox_server_restored(&s))
		s.cause = NULL;
	if (!stop)
		jobs_wake_after(cx);
	return server_set(cx, name, &s);
}

enum err
outbox_stop_all(struct cx *cx, void *unused)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct jobs_q_server_find all = {
		.stopped = 1, .cause = OUTBOX_RESTORED, .cause_at = cx->now
	};
	enum err e;

	(void)unused;
	if (base_broken("restore-mail"))
		return OK;
	if ((e = db_begin(cx, &tx)) || (e = server_set(cx, ALL_SERVERS, &all)) ||
	    (e = jobs_q_server_stop_all(cx, cx->now, NULL)))
		return e;
	return db_commit(&tx);
}

bool
outbox_server_restored(const struct jobs_q_server_find *server)
{
	return server->stopped && server->cause && strcmp(server->cause, OUTBOX_RESTORED) == 0;
}

enum err
outbox_decide(struct cx *cx, int64_t id, enum mail_state was, bool send)
{
	enum err e;

	if (base_broken("mail-decide"))
		return OK;
	e = jobs_q_mail_decide(
	    cx, id, was, send ? MAIL_WAITING : MAIL_ASIDE, cx->now, send ? 0 : cx->now, NULL);
	if (!e && send)
		jobs_wake_after(cx);
	return e;
}
