/* Writing events. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/event.h"

#include "base/id.h"
#include "core/audit_int.h"
#include "core/notice.h"
#include "db/db.h"
#include "gen/core_q.h"
#include "gen/texts.h"
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

static const unsigned texts[] = {
	[EV_CASE_FILED] = T_EVENT_CASE_FILED,
	[EV_CASE_REGISTERED] = T_EVENT_CASE_REGISTERED,
	[EV_CASE_TAKEN] = T_EVENT_CASE_TAKEN,
	[EV_CASE_ANSWERED] = T_EVENT_CASE_ANSWERED,
	[EV_CASE_CLOSED] = T_EVENT_CASE_CLOSED,
	[EV_CASE_REOPENED] = T_EVENT_CASE_REOPENED,
	[EV_CASE_HANDED_OVER] = T_EVENT_CASE_HANDED_OVER,
	[EV_LIST_TAKEN] = T_EVENT_LIST_TAKEN,
	[EV_CASE_SORTED] = T_EVENT_CASE_SORTED,
	[EV_CASE_UNDONE] = T_EVENT_CASE_UNDONE,
	[EV_CASE_LEFT] = T_EVENT_CASE_LEFT,
	[EV_CASE_NOTED] = T_EVENT_CASE_NOTED,
	[EV_NOTE_ADDED] = T_EVENT_NOTE_ADDED,
	[EV_NOTE_CHANGED] = T_EVENT_NOTE_CHANGED,
	[EV_NOTE_WITHDRAWN] = T_EVENT_NOTE_WITHDRAWN,
	[EV_TASKS_TOLD] = T_EVENT_TASKS_TOLD,
	[EV_DIGEST_SET] = T_EVENT_DIGEST_SET,
	[EV_CASE_CITIZEN_WROTE] = T_EVENT_CASE_CITIZEN_WROTE,
	[EV_ANSWER_CHANGED] = T_EVENT_ANSWER_CHANGED,
	[EV_ANSWER_HELPED] = T_EVENT_ANSWER_HELPED,
	[EV_TASK_ADDED] = T_EVENT_TASK_ADDED,
	[EV_TASK_CHANGED] = T_EVENT_TASK_CHANGED,
	[EV_TASK_DONE] = T_EVENT_TASK_DONE,
	[EV_TASK_REOPENED] = T_EVENT_TASK_REOPENED,
	[EV_TASKS_SWEPT] = T_EVENT_TASKS_SWEPT,
	[EV_IMPORT_ADDED] = T_EVENT_IMPORT_ADDED,
	[EV_IMPORT_MAPPED] = T_EVENT_IMPORT_MAPPED,
	[EV_IMPORT_TRIED] = T_EVENT_IMPORT_TRIED,
	[EV_IMPORT_RUN] = T_EVENT_IMPORT_RUN,
	[EV_IMPORT_ENDED] = T_EVENT_IMPORT_ENDED,
	[EV_IMPORT_STOPPED] = T_EVENT_IMPORT_STOPPED,
	[EV_IMPORT_REMOVED] = T_EVENT_IMPORT_REMOVED,
	[EV_IMPORT_TAKEN] = T_EVENT_IMPORT_TAKEN,
	[EV_JOB_AGAIN] = T_EVENT_JOB_AGAIN,
	[EV_JOB_ASIDE] = T_EVENT_JOB_ASIDE,
	[EV_FEED_AGAIN] = T_EVENT_FEED_AGAIN,
	[EV_MAIL_AGAIN] = T_EVENT_MAIL_AGAIN,
	[EV_MAIL_LEFT] = T_EVENT_MAIL_LEFT,
	[EV_MAIL_STOPPED] = T_EVENT_MAIL_STOPPED,
	[EV_MAIL_STARTED] = T_EVENT_MAIL_STARTED,
	[EV_USER_ADDED] = T_EVENT_USER_ADDED,
	[EV_USER_DISABLED] = T_EVENT_USER_DISABLED,
	[EV_USER_ENABLED] = T_EVENT_USER_ENABLED,
	[EV_USER_LOGGED_IN] = T_EVENT_USER_LOGGED_IN,
	[EV_USER_LOGGED_OUT] = T_EVENT_USER_LOGGED_OUT,
	[EV_LOG_IN_FAILED] = T_EVENT_LOG_IN_FAILED,
	[EV_USER_LANGUAGE] = T_EVENT_USER_LANGUAGE,
	[EV_SETTINGS_CHANGED] = T_EVENT_SETTINGS_CHANGED,
	[EV_CALENDAR_CHANGED] = T_EVENT_CALENDAR_CHANGED,
	[EV_SITE_FILLED] = T_EVENT_SITE_FILLED,
	[EV_READ] = T_EVENT_READ,
	[EV_USER_CHANGED] = T_EVENT_USER_CHANGED,
	[EV_GRANT_ADDED] = T_EVENT_GRANT_ADDED,
	[EV_GRANT_REMOVED] = T_EVENT_GRANT_REMOVED,
	[EV_PASSWORD_CHANGED] = T_EVENT_PASSWORD_CHANGED,
	[EV_SESSIONS_ENDED] = T_EVENT_SESSIONS_ENDED,
	[EV_SECOND_ON] = T_EVENT_SECOND_ON,
	[EV_SECOND_OFF] = T_EVENT_SECOND_OFF,
	[EV_SECOND_RESET] = T_EVENT_SECOND_RESET,
	[EV_SECOND_CODES] = T_EVENT_SECOND_CODES,
	[EV_SECOND_RECOVERED] = T_EVENT_SECOND_RECOVERED,
	[EV_OIDC_LOGGED_IN] = T_EVENT_OIDC_LOGGED_IN,
	[EV_OIDC_FAILED] = T_EVENT_OIDC_FAILED,
	[EV_OIDC_TIED] = T_EVENT_OIDC_TIED,
	[EV_OIDC_UNTIED] = T_EVENT_OIDC_UNTIED,
	[EV_OIDC_RULE_ADDED] = T_EVENT_OIDC_RULE_ADDED,
	[EV_OIDC_RULE_REMOVED] = T_EVENT_OIDC_RULE_REMOVED,
	[EV_OIDC_PROVED] = T_EVENT_OIDC_PROVED,
	[EV_OIDC_LOGGED_OUT] = T_EVENT_OIDC_LOGGED_OUT,
	[EV_USER_PROVED] = T_EVENT_USER_PROVED,
	[EV_DOCUMENT_WRITTEN] = T_EVENT_DOCUMENT_WRITTEN,
	[EV_DOCUMENT_SENT] = T_EVENT_DOCUMENT_SENT,
	[EV_DOCUMENT_RETURNED] = T_EVENT_DOCUMENT_RETURNED,
	[EV_DOCUMENT_APPROVED] = T_EVENT_DOCUMENT_APPROVED,
	[EV_DOCUMENT_DISCARDED] = T_EVENT_DOCUMENT_DISCARDED,
	[EV_DOCUMENT_WITHDRAWN] = T_EVENT_DOCUMENT_WITHDRAWN,
	[EV_DOCUMENT_TOPIC] = T_EVENT_DOCUMENT_TOPIC,
	[EV_TOKEN_ADDED] = T_EVENT_TOKEN_ADDED,
	[EV_TOKEN_REVOKED] = T_EVENT_TOKEN_REVOKED,
	[EV_TOKEN_SWEPT] = T_EVENT_TOKEN_SWEPT,
	[EV_TOKEN_DENIED] = T_EVENT_TOKEN_DENIED,
	[EV_UNIT_ADDED] = T_EVENT_UNIT_ADDED,
	[EV_UNIT_CHANGED] = T_EVENT_UNIT_CHANGED,
	[EV_UNIT_MOVED] = T_EVENT_UNIT_MOVED,
	[EV_UNIT_RETIRED] = T_EVENT_UNIT_RETIRED,
	[EV_UNIT_REOPENED] = T_EVENT_UNIT_REOPENED,
	[EV_TOPIC_ADDED] = T_EVENT_TOPIC_ADDED,
	[EV_TOPIC_CHANGED] = T_EVENT_TOPIC_CHANGED,
	[EV_TOPIC_SECRET] = T_EVENT_TOPIC_SECRET,
	[EV_TOPIC_OPEN] = T_EVENT_TOPIC_OPEN,
	[EV_TOPIC_RETIRED] = T_EVENT_TOPIC_RETIRED,
	[EV_TOPIC_REOPENED] = T_EVENT_TOPIC_REOPENED,
	[EV_PERSON_PROTECTED] = T_EVENT_PERSON_PROTECTED,
	[EV_PERSON_UNPROTECTED] = T_EVENT_PERSON_UNPROTECTED,
	[EV_PERSON_SHOWN] = T_EVENT_PERSON_SHOWN,
	[EV_FORM_ADDED] = T_EVENT_FORM_ADDED,
	[EV_FORM_CHANGED] = T_EVENT_FORM_CHANGED,
	[EV_FORM_WRITTEN] = T_EVENT_FORM_WRITTEN,
	[EV_FORM_PUBLISHED] = T_EVENT_FORM_PUBLISHED,
	[EV_FORM_RETIRED] = T_EVENT_FORM_RETIRED,
	[EV_FORM_DISCARDED] = T_EVENT_FORM_DISCARDED,
	[EV_FORM_ANSWERED] = T_EVENT_FORM_ANSWERED,
	[EV_CASE_TYPE_ADDED] = T_EVENT_CASE_TYPE_ADDED,
	[EV_CASE_TYPE_CHANGED] = T_EVENT_CASE_TYPE_CHANGED,
	[EV_CASE_TYPE_RETIRED] = T_EVENT_CASE_TYPE_RETIRED,
	[EV_CASE_TYPE_REOPENED] = T_EVENT_CASE_TYPE_REOPENED,
	[EV_STAFF_ADDED] = T_EVENT_STAFF_ADDED,
	[EV_STAFF_CHANGED] = T_EVENT_STAFF_CHANGED,
	[EV_STAFF_PRESENCE] = T_EVENT_STAFF_PRESENCE,
	[EV_STAFF_RETIRED] = T_EVENT_STAFF_RETIRED,
	[EV_STAFF_REOPENED] = T_EVENT_STAFF_REOPENED,
};

unsigned
event_text(enum event_kind kind)
{
	/* So that the compiler names the kind that is missing here, and is then missing above. */
	switch (kind) {
	case EV_CASE_FILED:
	case EV_CASE_REGISTERED:
	case EV_CASE_TAKEN:
	case EV_CASE_ANSWERED:
	case EV_CASE_CLOSED:
	case EV_CASE_REOPENED:
	case EV_CASE_HANDED_OVER:
	case EV_LIST_TAKEN:
	case EV_CASE_SORTED:
	case EV_CASE_UNDONE:
	case EV_CASE_LEFT:
	case EV_CASE_NOTED:
	case EV_NOTE_ADDED:
	case EV_NOTE_CHANGED:
	case EV_NOTE_WITHDRAWN:
	case EV_TASKS_TOLD:
	case EV_DIGEST_SET:
	case EV_CASE_CITIZEN_WROTE:
	case EV_ANSWER_CHANGED:
	case EV_ANSWER_HELPED:
	case EV_TASK_ADDED:
	case EV_TASK_CHANGED:
	case EV_TASK_DONE:
	case EV_TASK_REOPENED:
	case EV_TASKS_SWEPT:
	case EV_IMPORT_ADDED:
	case EV_IMPORT_MAPPED:
	case EV_IMPORT_TRIED:
	case EV_IMPORT_RUN:
	case EV_IMPORT_ENDED:
	case EV_IMPORT_STOPPED:
	case EV_IMPORT_REMOVED:
	case EV_IMPORT_TAKEN:
	case EV_JOB_AGAIN:
	case EV_JOB_ASIDE:
	case EV_FEED_AGAIN:
	case EV_MAIL_AGAIN:
	case EV_MAIL_LEFT:
	case EV_MAIL_STOPPED:
	case EV_MAIL_STARTED:
	case EV_USER_ADDED:
	case EV_USER_DISABLED:
	case EV_USER_ENABLED:
	case EV_USER_LOGGED_IN:
	case EV_USER_LOGGED_OUT:
	case EV_LOG_IN_FAILED:
	case EV_USER_LANGUAGE:
	case EV_SETTINGS_CHANGED:
	case EV_CALENDAR_CHANGED:
	case EV_SITE_FILLED:
	case EV_READ:
	case EV_USER_CHANGED:
	case EV_GRANT_ADDED:
	case EV_GRANT_REMOVED:
	case EV_PASSWORD_CHANGED:
	case EV_SESSIONS_ENDED:
	case EV_SECOND_ON:
	case EV_SECOND_OFF:
	case EV_SECOND_RESET:
	case EV_SECOND_CODES:
	case EV_SECOND_RECOVERED:
	case EV_OIDC_LOGGED_IN:
	case EV_OIDC_FAILED:
	case EV_OIDC_TIED:
	case EV_OIDC_UNTIED:
	case EV_OIDC_RULE_ADDED:
	case EV_OIDC_RULE_REMOVED:
	case EV_OIDC_PROVED:
	case EV_OIDC_LOGGED_OUT:
	case EV_USER_PROVED:
	case EV_DOCUMENT_WRITTEN:
	case EV_DOCUMENT_SENT:
	case EV_DOCUMENT_RETURNED:
	case EV_DOCUMENT_APPROVED:
	case EV_DOCUMENT_DISCARDED:
	case EV_DOCUMENT_WITHDRAWN:
	case EV_DOCUMENT_TOPIC:
	case EV_TOKEN_ADDED:
	case EV_TOKEN_REVOKED:
	case EV_TOKEN_SWEPT:
	case EV_TOKEN_DENIED:
	case EV_UNIT_ADDED:
	case EV_UNIT_CHANGED:
	case EV_UNIT_MOVED:
	case EV_UNIT_RETIRED:
	case EV_UNIT_REOPENED:
	case EV_TOPIC_ADDED:
	case EV_TOPIC_CHANGED:
	case EV_TOPIC_SECRET:
	case EV_TOPIC_OPEN:
	case EV_TOPIC_RETIRED:
	case EV_TOPIC_REOPENED:
	case EV_PERSON_PROTECTED:
	case EV_PERSON_UNPROTECTED:
	case EV_PERSON_SHOWN:
	case EV_FORM_ADDED:
	case EV_FORM_CHANGED:
	case EV_FORM_WRITTEN:
	case EV_FORM_PUBLISHED:
	case EV_FORM_RETIRED:
	case EV_FORM_DISCARDED:
	case EV_FORM_ANSWERED:
	case EV_CASE_TYPE_ADDED:
	case EV_CASE_TYPE_CHANGED:
	case EV_CASE_TYPE_RETIRED:
	case EV_CASE_TYPE_REOPENED:
	case EV_STAFF_ADDED:
	case EV_STAFF_CHANGED:
	case EV_STAFF_PRESENCE:
	case EV_STAFF_RETIRED:
	case EV_STAFF_REOPENED:
		return texts[kind];
	}
	return T_NONE;
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
