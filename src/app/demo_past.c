/* The demo's past contacts, made through the same functions as real ones, with the clock set back.
 */
/* SPDX-License-Identifier: Apache-2.0 */
#include "app/demo.h"

#include <unistd.h>

#include "base/log.h"
#include "core/site.h"
#include "db/db.h"
#include "fmt/when.h"

enum {
	BATCH = 50,
	WAITING = 8,
	RESTING = 6, /* before them: with somebody at the centre, in every state */
	ASK_DAYS = 7,
	HOUR_S = 3600,
	DAY_S = 86400,
	TELL_EVERY = 500,
	UNSEEN_DAYS = 60, /* what a department has not come to is not older */
};

struct batch {
	struct demo_plan *plan;
	struct demo_luck before;
	int64_t first;
	int64_t n;
	int64_t numbers[BATCH];
};

/* The time is that of the case from here on. False when that is not in the past. */
static bool
go_to(struct cx *cx, const struct demo_plan *p, int64_t at)
{
	if (at >= p->now - HOUR_S / 6)
		return false;
	cx->now = at;
	return true;
}

static enum err
answer_now(struct cx *cx, int64_t id, const struct demo_contact *c)
{
	struct contact_q_case_get row = { 0 };
	enum err e = contact_case_get(cx, id, &row);

	if (e)
		return e;
	return contact_case_answer(
	    cx, id, row.rev, c->answer->row.body, c->answer->row.id, RESOLUTION_SOLVED);
}

static enum err
hand_over(struct cx *cx, struct demo_plan *p, int64_t id, const struct demo_contact *c)
{
	const struct demo_subject *s = c->subject;
	struct contact_q_case_get row = { 0 };
	/* Most are answered within the agreement, some take up to twice as long. */
	int64_t days = (int64_t)demo_roll(p, (uint64_t)s->answer_days + 1);
	bool unseen = demo_roll(p, 100) < (uint64_t)p->late;
	enum err e;

	if (demo_roll(p, 100) < 15)
		days += (int64_t)demo_roll(p, (uint64_t)s->answer_days + 2);
	if ((e = contact_case_get(cx, id, &row)) ||
	    (e = contact_case_hand_over(
		 cx, id, row.rev, s->topic->unit_id, p->notes[demo_roll(p, p->n_notes)])))
		return e;
	if (!s->officer || (unseen && cx->now > p->now - UNSEEN_DAYS * DAY_S) ||
	    !go_to(cx, p, demo_days_later(p, cx->now, days)))
		return OK;
	if (base_broken("demo-officers"))
		return OK;
	cx->viewer.user = s->officer;
	return answer_now(cx, id, c);
}

/* Answered by the centre, but not in the contact itself. */
static enum err
later(struct cx *cx, struct demo_plan *p, int64_t id, const struct demo_contact *c)
{
	int64_t at = demo_at_work(p, cx->now + (int64_t)demo_roll(p, 6 * HOUR_S) + 600);

	return go_to(cx, p, at) ? answer_now(cx, id, c) : OK;
}

/* Taken, resting, or waiting for whoever asked: the centre's own newest. */
static enum err
rest(struct cx *cx, struct demo_plan *p, int64_t id, int64_t i)
{
	int64_t morning = when_at(when_day(p->now) + 1 + i % 5, 8 * 60);
	struct contact_q_case_get row = { 0 };
	enum err e;

	if (!go_to(cx, p, demo_at_work(p, cx->now + 600)))
		return OK;
	if ((e = contact_case_get(cx, id, &row)))
		return e;
	switch (i % 3) {
	case 0:
		return contact_case_ask(cx, id, row.rev,
		    "Hej! Vi behöver veta vilken adress det gäller för att kunna hjälpa dig. "
		    "Skriv gatan och numret här i ärendet.",
		    ASK_DAYS);
	case 1:
		return contact_case_snooze(cx, id, row.rev, morning);
	default:
		return contact_case_take(cx, id, row.rev);
	}
}

static bool
ends_at_once(const struct demo_contact *c, bool centre)
{
	if (c->channel == CHANNEL_MAIL)
		return false;
	return c->at_once || c->outcome == DEMO_CONNECTED || (c->outcome == DEMO_HANDED && centre);
}

static enum err
past_contact(struct cx *cx, struct demo_plan *p, int64_t i, int64_t case_number)
{
	struct demo_contact c = { 0 };
	struct case_receipt receipt = { 0 };
	/* The newest wait for an answer, so that the queue has something in it at any hour. */
	bool waiting = i >= p->n_all - WAITING;
	bool resting = !waiting && i >= p->n_all - WAITING - RESTING;
	struct case_new in = { .once = arena_printf(cx->arena, "%026" PRId64, i),
		.number = case_number,
		.answer = "" };
	bool centre;
	enum err e;

	demo_contact_make(cx, p, i, &c);
	if (waiting || resting)
		c.channel = i % 2 ? CHANNEL_MAIL : CHANNEL_WEB;
	cx->now = c.at;
	cx->viewer.user = c.agent;
	in.channel = c.channel;
	in.type_id = c.type_id;
	in.topic_id = c.subject->topic->id;
	in.question = c.question;
	in.name = c.name;
	in.phone = c.phone;
	in.email = c.email;
	centre = c.subject->topic->unit_id == units_centre(&p->units)->id;
	if (!waiting && !resting && ends_at_once(&c, centre)) {
		in.close = true;
		in.resolution = c.at_once ? RESOLUTION_SOLVED : RESOLUTION_CONNECTED;
		in.answer = c.at_once ? c.answer->row.body : "";
		in.answer_id = c.at_once ? c.answer->row.id : 0;
		return contact_case_register(cx, &in, &receipt);
	}
	if (c.channel == CHANNEL_MAIL || c.channel == CHANNEL_WEB)
		e = contact_case_file(cx, &in, &receipt);
	else
		e = contact_case_register(cx, &in, &receipt);
	if (e || waiting)
		return e;
	if (resting)
		return rest(cx, p, receipt.id, i);
	if (c.outcome == DEMO_CENTRE || centre)
		return later(cx, p, receipt.id, &c);
	if (c.channel == CHANNEL_MAIL)
		cx->now = demo_at_work(p, cx->now + (int64_t)demo_roll(p, HOUR_S));
	if (cx->now > p->now - HOUR_S / 6) {
		cx->now = c.at;
		return OK;
	}
	return hand_over(cx, p, receipt.id, &c);
}

static enum err
past_batch(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct batch *b = arg;
	enum err e;

	b->plan->luck = b->before;
	if ((e = db_begin(cx, &tx)))
		return e;
	for (int64_t i = 0; i < b->n; i++)
		if ((e = past_contact(cx, b->plan, b->first + i, b->numbers[i])))
			return e;
	cx->now = b->plan->now;
	return db_commit(&tx);
}

/* For who waits at a terminal. */
static void
tell(int64_t done, int64_t all)
{
	if (!isatty(STDERR_FILENO) || (done % TELL_EVERY && done < all))
		return;
	fprintf(stderr, "\rPast contacts: %" PRId64 " of %" PRId64 "%s", done, all,
	    done < all ? "" : "\n");
}

/* Nobody is told on the first morning of all that is late. */
static enum err
late_is_known(struct cx *cx)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = contact_q_case_late_known(cx, cx->now, NULL)) ||
	    (e = event_add(cx, EV_SITE_FILLED, (struct link) { .kind = LINK_SITE })))
		return e;
	return db_commit(&tx);
}

enum err
demo_past(struct cx *cx, struct str lines, int64_t n)
{
	struct demo_plan plan;
	struct batch b = { .plan = &plan };
	struct arena_mark mark;
	enum err e = demo_plan_read(cx, lines, n, &plan);

	if (e)
		return e;
	mark = arena_mark(cx->arena);
	for (; b.first < n; b.first += BATCH) {
		b.n = MIN((int64_t)BATCH, n - b.first);
		b.before = plan.luck;
		for (int64_t i = 0; i < b.n; i++)
			if ((e = site_case_number(cx, &b.numbers[i])))
				return e;
		if ((e = db_attempt(cx, past_batch, &b)))
			return e;
		arena_rewind(cx->arena, mark);
		tell(b.first + b.n, n);
	}
	cx->viewer.user = 0;
	return late_is_known(cx);
}
