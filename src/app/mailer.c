/* One thread's work with the outbox. A batch is marked and committed, then sent mail by mail with
 * no transaction open, then settled together with the taking of the next. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "app/mailer.h"

#include "base/clock.h"
#include "base/log.h"
#include "core/post.h"
#include "core/setting.h"
#include "db/db.h"
#include "jobs/jobs.h"

enum {
	BULK_BATCH = 50,
	URGENT_BATCH = 10,
	NOTE_S = 60,
	RENEW_US = 10 * 1000000,
	CX_SOFT = 64 * 1024 * 1024,
	CX_HARD = 512 * 1024 * 1024,
};

struct mailer {
	struct smtp *smtp;
	const char *server; /* its name */
	struct jobs_q_server_find state;
	struct outbox_batch batch;
	size_t max; /* of the next batch */
	struct jobs_q_letter_get letter;
	int64_t letter_id;
	bool sent;
	const char *cause; /* the server failed: why */
};

static enum err
turn(struct cx *cx, void *arg)
{
	struct mailer *m = arg;

	return outbox_turn(cx, &m->batch, m->max);
}

static enum err
renew(struct cx *cx, void *arg)
{
	return outbox_renew(cx, arg);
}

static enum err
note_server(struct cx *cx, void *arg)
{
	struct mailer *m = arg;

	return m->cause ? outbox_server_failed(cx, m->server, m->cause)
			: outbox_server_took(cx, m->server);
}

static const char *
reply_text(struct arena *a, const struct smtp_reply *r)
{
	if (r->cause != SMTP_CAUSE_REPLY)
		return smtp_cause_name(r->cause);
	return arena_printf(a, "%d%s%s", r->code, r->status[0] ? " " : "", r->status);
}

static enum err
load_letter(struct cx *cx, struct mailer *m, int64_t id)
{
	enum err e = OK;

	if (m->letter_id != id && !(e = jobs_q_letter_get(cx, id, &m->letter)))
		m->letter_id = id;
	db_rest(cx);
	return e;
}

static enum err
send_one(struct cx *cx, struct mailer *m, const char *site_name, size_t i)
{
	const struct jobs_q_mail_claimed *row = &m->batch.rows[i];
	struct str message = { 0 };
	struct smtp_reply reply;
	enum err e;

	if ((e = load_letter(cx, m, row->letter_id)))
		return e;
	if (post_compose(cx, site_name, &m->letter, row, &message)) {
		m->batch.fates[i] = OUTBOX_REFUSED;
		m->batch.replies[i] = "address";
		return OK;
	}
	reply = smtp_send(m->smtp, row->address, message);
	if (reply.result != SMTP_SENT)
		m->batch.replies[i] = reply_text(cx->arena, &reply);
	switch (reply.result) {
	case SMTP_SENT:
		m->batch.fates[i] = OUTBOX_SENT;
		m->sent = true;
		break;
	case SMTP_REFUSED:
		m->batch.fates[i] = OUTBOX_REFUSED;
		break;
	case SMTP_LATER:
		m->batch.fates[i] = OUTBOX_LATER;
		break;
	case SMTP_UNKNOWN:
		m->batch.fates[i] = OUTBOX_UNKNOWN;
		m->cause = m->batch.replies[i];
		break;
	case SMTP_STOP:
		m->cause = m->batch.replies[i];
		m->batch.replies[i] = NULL;
		break;
	}
	if (reply.result != SMTP_SENT)
		log_warn("mail", "id=%" PRId64 " reply=%s", row->id,
		    m->cause ? m->cause : m->batch.replies[i]);
	return OK;
}

/* What is not tried stays OUTBOX_UNTRIED and goes back in line. */
static enum err
send_batch(struct cx *cx, struct mailer *m)
{
	struct settings settings = { 0 };
	int64_t renewed = clock_mono_us();
	enum err e;

	if ((e = settings_get(cx, &settings)))
		return e;
	m->letter_id = 0;
	for (size_t i = 0; i < m->batch.n && !m->cause && job_time_left(cx) > 0; i++) {
		if (clock_mono_us() - renewed > RENEW_US) {
			cx->now = clock_now();
			if ((e = db_attempt(cx, renew, &m->batch)))
				return e;
			renewed = clock_mono_us();
		}
		if ((e = send_one(cx, m, settings.name, i)))
			return e;
	}
	cx->now = clock_now();
	/* The page says when it last took one, to the minute. */
	if (!m->cause && (!m->sent || (!m->state.fails && cx->now - m->state.sent_at < NOTE_S)))
		return OK;
	return db_attempt(cx, note_server, m);
}

static enum err
look(struct cx *cx, struct mailer *m)
{
	enum mail_lane lane = m->batch.lane;
	bool waits = false;
	enum err e;

	if ((e = outbox_server_get(cx, m->server, &m->state)) ||
	    (e = outbox_waits(cx, lane, &waits)))
		return e;
	db_rest(cx);
	if (!waits || job_time_left(cx) == 0 || !outbox_server_goes(&m->state, cx->now))
		m->max = 0;
	else if (m->state.fails) /* one tries it */
		m->max = 1;
	else
		m->max = lane == MAIL_URGENT ? URGENT_BATCH : BULK_BATCH;
	return m->max || m->batch.n ? db_attempt(cx, turn, m) : OK;
}

void
mailer_run(struct site *site, enum mail_lane lane, struct smtp *smtp)
{
	CLEANUP(arena_freep) struct arena *a = arena_new(CX_SOFT, CX_HARD);
	CLEANUP(arena_freep) struct arena *b = arena_new(CX_SOFT, CX_HARD);
	struct mailer m = {
		.smtp = smtp, .server = post_server_name(site, lane), .batch = { .lane = lane }
	};
	enum err e = OK;

	do {
		struct arena *here = a;
		struct cx cx;

		a = b; /* a batch's rows live until the next is taken */
		b = here;
		arena_reset(here);
		site_cx_start(site, here, &cx);
		m.cause = NULL;
		m.sent = false;
		if (!(e = look(&cx, &m)) && m.batch.n)
			e = send_batch(&cx, &m);
		site_cx_end(&cx);
	} while (!e && m.batch.n);
	if (e)
		log_warn("mail", "lane=%d result=%s", (int)lane, err_name(e));
}
