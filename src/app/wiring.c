/* The list of modules, their routes, jobs and feeds. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "app/wiring.h"

#include "admin/admin.h"
#include "admin/digest.h"
#include "admin/look.h"
#include "admin/structure_api.h"
#include "admin/node_panel.h"
#include "admin/task.h"
#include "admin/token.h"
#include "app/app.h"
#include "contact/api.h"
#include "contact/case_op.h"
#include "contact/case_search.h"
#include "contact/case_sum.h"
#include "contact/case_type.h"
#include "contact/case_type_page.h"
#include "contact/double_page.h"
#include "contact/link.h"
#include "contact/missing_page.h"
#include "contact/answer_page.h"
#include "contact/answer_edit.h"
#include "contact/answer_use.h"
#include "contact/pages.h"
#include "contact/route_page.h"
#include "contact/search_page.h"
#include "contact/callback.h"
#include "contact/callback_view.h"
#include "contact/card_view.h"
#include "contact/desk.h"
#include "contact/desk_job.h"
#include "contact/today.h"
#include "contact/today_view.h"
#include "contact/disturbance.h"
#include "contact/staff.h"
#include "contact/staff_page.h"
#include "core/file.h"
#include "contact/rating.h"
#include "contact/topic_panel.h"
#include "contact/web_page.h"
#include "contact/word_page.h"
#include "core/activity.h"
#include "core/audit.h"
#include "core/document.h"
#include "core/formdef_version.h"
#include "core/i18n.h"
#include "core/import_job.h"
#include "core/link.h"
#include "core/digest.h"
#include "core/draft.h"
#include "core/read_log.h"
#include "core/morning.h"
#include "core/notice.h"
#include "core/oidc.h"
#include "core/post.h"
#include "core/rollup.h"
#include "core/task.h"
#include "core/token.h"
#include "core/tree.h"
#include "core/user.h"
#include "db/db.h"
#include "admin/import.h"
#include "admin/jobs.h"
#include "admin/keys_page.h"
#include "follow/breakdown.h"
#include "follow/figures.h"
#include "follow/topic_panel.h"
#include "web/form_use.h"
#include "gen/core_q.h"
#include "web/api.h"
#include "gen/jobs_q.h"
#include "gen/texts.h"

enum {
	MAX_TABLES = 128,
	FOLD_EVERY_S = 30,
	CALLBACK_EVERY_S = 60,
	CLOCK_EVERY_S = 60,
	SWEEP_EVERY_S = 3600,
	SWEEP_ROWS = 200,
	ASIDE_DAYS = 90,
	DAY_S = 86400,
	SUM_EVENTS = 300,
	NIGHT = 3 * 60,		 /* 03.00 */
	BACKUP_AT = 2 * 60 + 30, /* 02.30 */
};

/* What may be undone by name. */
static const struct op *const ops[] = {
	/* One a line. */
	&contact_op_take,
	&contact_op_hand_over,
	&contact_op_sort,
	&contact_op_close,
	&contact_op_answer,
	&contact_op_assign,
	&contact_op_snooze,
	&contact_op_wake,
	&contact_op_ask,
	&contact_op_hand_back,
	&contact_op_take_back,
	&contact_op_reopen,
	&contact_op_merge,
	&contact_op_tie,
	&contact_op_untie,
	&contact_op_party,
	&contact_op_party_gone,
	&contact_op_party_protect,
	&contact_op_spend,
	&contact_op_arrived,
	&contact_op_register,
	&contact_op_tick,
	&contact_op_callback_done,
	&contact_op_callback_tried,
	&contact_op_callback_take,
	&contact_op_callback_give,
	&contact_op_callback_give_up,
	&contact_op_word_away,
	&contact_op_asked_hide,
};

/* Beside what they tell of, in this order. */
static const struct panel *const panels[] = {
	/* One a line. */
	&contact_panel_cases,
	&contact_panel_doubles,
	&contact_panel_routed,
	&contact_panel_like_cases,
	&contact_panel_unit_cases,
	&contact_panel_case_contact,
	&contact_panel_case_callbacks,
	&contact_panel_user_cases,
	&contact_panel_unit_staff,
	&admin_panel_unit_topics,
	&admin_panel_unit_tasks,
	&admin_panel_user_tasks,
	&contact_panel_answers,
	&admin_panel_topic_texts,
	&follow_panel_helped,
	&contact_panel_make_answer,
	&contact_panel_rating,
};

const struct http_routes *
app_routes(size_t *ret_n)
{
	static struct http_routes tables[MAX_TABLES];
	/* One a line. */
	const struct http_routes *const all[] = {
		&web_api_routes,
		&contact_answer_api_routes,
		&contact_case_api_routes,
		&contact_route_api_routes,
		&admin_structure_api_routes,
		&follow_api_routes,
		&contact_ask_routes,
		&contact_answer_edit_routes,
		&contact_answer_routes,
		&contact_case_type_routes,
		&contact_word_routes,
		&contact_asked_routes,
		&contact_staff_routes,
		&contact_double_routes,
		&contact_file_routes,
		&admin_jobs_routes,
		&admin_keys_routes,
		&admin_mail_routes,
		&contact_follow_routes,
		&contact_follow_act_routes,
		&contact_hours_routes,
		&contact_shortcut_routes,
		&contact_call_me_routes,
		&contact_public_disturbance_routes,
		&contact_document_routes,
		&contact_desk_routes,
		&contact_desk_find_routes,
		&contact_callback_routes,
		&contact_card_routes,
		&contact_cause_routes,
		&contact_disturbance_routes,
		&contact_today_routes,
		&contact_queue_routes,
		&contact_case_reported_routes,
		&contact_case_routes,
		&contact_case_act_routes,
		&contact_case_tell_routes,
		&contact_search_routes,
		&contact_read_routes,
		&contact_route_routes,
		&follow_routes,
		&follow_breakdown_routes,
		&admin_log_in_routes,
		&admin_oidc_routes,
		&admin_oidc_act_routes,
		&admin_rule_routes,
		&admin_account_routes,
		&admin_user_routes,
		&admin_user_one_routes,
		&admin_unit_routes,
		&admin_topic_routes,
		&admin_second_routes,
		&admin_token_routes,
		&admin_setting_routes,
		&admin_log_routes,
		&admin_hours_routes,
		&admin_operation_routes,
		&admin_probe_routes,
		&admin_draft_routes,
		&admin_document_routes,
		&admin_fill_routes,
		&admin_form_routes,
		&admin_form_edit_routes,
		&admin_gallery_routes,
		&admin_look_routes,
		&web_op_routes,
		&contact_missing_routes,
		&admin_task_routes,
		&admin_notice_routes,
		&admin_note_routes,
		&admin_people_routes,
		&admin_presence_routes,
		&admin_digest_routes,
		&admin_import_routes,
	};

	op_register(ops, ARRAY_LEN(ops));
	panel_register(panels, ARRAY_LEN(panels));
	for (size_t i = 0; i < ARRAY_LEN(all); i++)
		tables[i] = *all[i];
	*ret_n = ARRAY_LEN(all);
	return tables;
}

/* Folds figures that PostgreSQL's writers left as deltas. Twice does no harm: what is folded is
 * gone. */
static enum err
fold(struct cx *cx, int64_t arg)
{
	bool more = true;
	enum err e = OK;

	(void)arg;
	if (base_broken("planned-job"))
		return ERR_BUG;
	/* 200 rows a transaction; what a run leaves, the next takes. */
	while (!e && more && job_time_left(cx) > 0)
		e = rollup_fold(cx, &more);
	return e;
}

/* One commit of a sweep, at most 200 rows; *ret_n tells how many. */
typedef enum err sweep_fn(struct cx *cx, int64_t now, int64_t *ret_n);

static enum err
sweep_all(struct cx *cx, sweep_fn *fn, int64_t now)
{
	int64_t n = SWEEP_ROWS;
	enum err e = OK;

	while (!e && n == SWEEP_ROWS && job_time_left(cx) > 0) {
		DB_TX_CLEANUP struct db_tx tx = { 0 };

		if ((e = db_begin(cx, &tx)) || (e = fn(cx, now, &n)))
			return e;
		e = db_commit(&tx);
	}
	return e;
}

/* Removes what has expired: form tokens, what may be undone, sessions, tokens, payloads of old
 * events.
 * Twice does no harm. */
static enum err
sweep(struct cx *cx, int64_t arg)
{
	enum err e;

	(void)arg;
	if ((e = sweep_all(cx, core_q_once_sweep, cx->now)) ||
	    (e = sweep_all(cx, core_q_undo_row_sweep, cx->now)) ||
	    (e = sweep_all(cx, core_q_undo_sweep, cx->now)))
		return e;
	if ((e = sweep_all(cx, core_q_session_sweep, cx->now)) ||
	    (e = sweep_all(cx, core_q_attempt_sweep, cx->now)) ||
	    (e = sweep_all(cx, core_q_oidc_wait_sweep, cx->now)))
		return e;
	if ((e = sweep_all(cx, audit_payload_sweep, cx->now)))
		return e;
	if (!base_broken("token-sweep") &&
	    (e = sweep_all(cx, token_sweep, cx->now - TOKEN_KEEP_DAYS * DAY_S)))
		return e;
	if ((e = sweep_all(cx, core_q_draft_sweep, cx->now - DRAFT_DAYS * DAY_S)))
		return e;
	if ((e = sweep_all(cx, core_q_notice_sweep, cx->now - NOTICE_KEEP_DAYS * DAY_S)))
		return e;
	if ((e = sweep_all(cx, task_sweep, cx->now)) ||
	    (e = sweep_all(cx, contact_asked_sweep, cx->now)))
		return e;
	if ((e = sweep_all(cx, import_sweep, cx->now - IMPORT_KEEP_DAYS * DAY_S)))
		return e;
	return sweep_all(cx, read_log_sweep, cx->now);
}

/* Removes failed jobs that somebody put aside long ago. Twice does no harm. */
static enum err
sweep_jobs(struct cx *cx, int64_t arg)
{
	(void)arg;
	return sweep_all(cx, jobs_q_aside_sweep, cx->now - ASIDE_DAYS * DAY_S);
}

/* Mails that were sent or given up, and letters that nobody waits for. Twice does no harm. */
static enum err
sweep_mail(struct cx *cx, int64_t arg)
{
	int64_t before = cx->now - OUTBOX_KEEP_DAYS * DAY_S;
	enum err e;

	(void)arg;
	if ((e = sweep_all(cx, jobs_q_mail_sweep, before)))
		return e;
	return sweep_all(cx, jobs_q_letter_sweep, before);
}

static const struct job_kind job_kinds[] = {
	{ .name = "contact.mail_answer",
	    .run = contact_mail_answer,
	    .lane = JOB_URGENT,
	    .limit_s = 30,
	    .max_attempts = 8,
	    .title = T_JOB_MAIL_ANSWER,
	    .advice = T_JOB_MAIL_ADVICE,
	    .link_kind = LINK_CASE },
	{ .name = "contact.mail_receipt",
	    .run = contact_mail_receipt,
	    .lane = JOB_URGENT,
	    .limit_s = 30,
	    .max_attempts = 8,
	    .title = T_JOB_MAIL_RECEIPT,
	    .advice = T_JOB_MAIL_ADVICE,
	    .link_kind = LINK_CASE },
	{ .name = "contact.mail_read_out",
	    .run = contact_mail_read_out,
	    .lane = JOB_URGENT,
	    .limit_s = 30,
	    .max_attempts = 8,
	    .title = T_JOB_MAIL_READ_OUT,
	    .advice = T_JOB_MAIL_ADVICE,
	    .link_kind = LINK_CASE },
	{ .name = "contact.callbacks",
	    .run = contact_callback_chase,
	    .lane = JOB_NORMAL,
	    .limit_s = 50,
	    .plan = { .every_s = CALLBACK_EVERY_S },
	    .title = T_JOB_CALLBACKS,
	    .advice = T_JOB_CALLBACKS_ADVICE },
	{ .name = "contact.mail_ask",
	    .run = contact_mail_ask,
	    .lane = JOB_URGENT,
	    .limit_s = 30,
	    .max_attempts = 8,
	    .title = T_JOB_MAIL_ASK,
	    .advice = T_JOB_MAIL_ADVICE,
	    .link_kind = LINK_CASE },
	{ .name = "contact.mail_remind",
	    .run = contact_mail_remind,
	    .lane = JOB_URGENT,
	    .limit_s = 30,
	    .max_attempts = 8,
	    .title = T_JOB_MAIL_REMIND,
	    .advice = T_JOB_MAIL_ADVICE,
	    .link_kind = LINK_CASE },
	{ .name = "contact.clock",
	    .run = contact_case_clock,
	    .lane = JOB_NORMAL,
	    .limit_s = 120,
	    .plan = { .every_s = CLOCK_EVERY_S },
	    .title = T_JOB_CASE_CLOCK,
	    .advice = T_JOB_CASE_CLOCK_ADVICE },
	{ .name = "contact.answer_follow",
	    .run = contact_answer_follow,
	    .lane = JOB_URGENT,
	    .limit_s = 60,
	    .max_attempts = 8,
	    .title = T_JOB_ANSWER_FOLLOW,
	    .advice = T_JOB_SWEEP_ADVICE,
	    .link_kind = LINK_DOCUMENT },
	{ .name = "contact.answers_due",
	    .run = contact_answers_due,
	    .lane = JOB_NORMAL,
	    .limit_s = 300,
	    .plan = { .by_clock = true, .minute = MORNING_MINUTE },
	    .title = T_JOB_ANSWERS_DUE,
	    .advice = T_JOB_MORNING_ADVICE },
	{ .name = "contact.weigh",
	    .run = contact_answers_weigh,
	    .lane = JOB_BULK,
	    .limit_s = 600,
	    .plan = { .by_clock = true, .minute = NIGHT + 30 },
	    .title = T_JOB_WEIGH,
	    .advice = T_JOB_SWEEP_ADVICE },
	{ .name = "core.morning",
	    .run = morning_run,
	    .lane = JOB_NORMAL,
	    .limit_s = 300,
	    .plan = { .by_clock = true, .minute = MORNING_MINUTE },
	    .title = T_JOB_MORNING,
	    .advice = T_JOB_MORNING_ADVICE },
	{ .name = "core.digest",
	    .run = admin_digest,
	    .lane = JOB_BULK,
	    .limit_s = 600,
	    .max_attempts = 8,
	    .title = T_JOB_DIGEST,
	    .advice = T_JOB_MAIL_ADVICE },
	{ .name = "core.fold",
	    .run = fold,
	    .lane = JOB_NORMAL,
	    .limit_s = 60,
	    .plan = { .every_s = FOLD_EVERY_S },
	    .title = T_JOB_FOLD,
	    .advice = T_JOB_FOLD_ADVICE },
	{ .name = "core.import",
	    .run = import_work,
	    .lane = JOB_BULK,
	    .limit_s = 4 * 3600,
	    .max_attempts = 10,
	    .title = T_JOB_IMPORT,
	    .advice = T_JOB_IMPORT_ADVICE,
	    .link_kind = LINK_IMPORT },
	{ .name = "core.scan",
	    .run = file_scan,
	    .lane = JOB_URGENT,
	    .limit_s = 120,
	    .max_attempts = 20,
	    .title = T_JOB_SCAN,
	    .advice = T_JOB_SCAN_ADVICE },
	{ .name = "core.sweep",
	    .run = sweep,
	    .lane = JOB_BULK,
	    .limit_s = 600,
	    .plan = { .every_s = SWEEP_EVERY_S },
	    .title = T_JOB_SWEEP,
	    .advice = T_JOB_SWEEP_ADVICE },
	{ .name = "app.backup",
	    .run = app_backup_nightly,
	    .lane = JOB_BULK,
	    .limit_s = 4 * 3600,
	    .plan = { .by_clock = true, .minute = BACKUP_AT },
	    .title = T_JOB_BACKUP,
	    .advice = T_JOB_BACKUP_ADVICE },
	{ .name = "core.sweep_files",
	    .run = file_sweep,
	    .lane = JOB_BULK,
	    .limit_s = 600,
	    .plan = { .by_clock = true, .minute = NIGHT },
	    .title = T_JOB_SWEEP_FILES,
	    .advice = T_JOB_SWEEP_ADVICE },
	{ .name = "jobs.sweep",
	    .run = sweep_jobs,
	    .lane = JOB_BULK,
	    .limit_s = 600,
	    .plan = { .by_clock = true, .minute = NIGHT },
	    .title = T_JOB_SWEEP_JOBS,
	    .advice = T_JOB_SWEEP_ADVICE },
	{ .name = "jobs.sweep_mail",
	    .run = sweep_mail,
	    .lane = JOB_BULK,
	    .limit_s = 600,
	    .plan = { .by_clock = true, .minute = NIGHT },
	    .title = T_JOB_SWEEP_MAIL,
	    .advice = T_JOB_SWEEP_ADVICE },
};

static const struct named_feed named_feeds_list[] = {
	{ .name = ACTIVITY_FEED,
	    .take = activity_take,
	    .title = T_FEED_ACTIVITY,
	    .advice = T_FEED_ACTIVITY_ADVICE },
	{ .name = CONTACT_SUM_FEED,
	    .take = contact_sum_take,
	    .batch = SUM_EVENTS,
	    .title = T_FEED_SUMS,
	    .advice = T_FEED_SUMS_ADVICE },
};

/* What follows an event. Those for mail, the last ones, only where there is mail: without it
 * nothing is queued. */
enum { N_MAIL_JOBS = 2 };
static const struct event_job event_jobs[] = {
	{ EV_DOCUMENT_APPROVED, "contact.answer_follow" },
	{ EV_DOCUMENT_WITHDRAWN, "contact.answer_follow" },
	{ EV_CASE_FILED, "contact.mail_receipt" },
	{ EV_CASE_ANSWERED, "contact.mail_answer" },
	{ EV_CASE_ASKED, "contact.mail_ask" },
	{ EV_CASE_REMINDED, "contact.mail_remind" },
};

static const struct link_owner link_owners[] = {
	{ LINK_CASE, contact_case_name, contact_case_by_number, contact_case_link,
	    contact_case_touched },
	{ LINK_ANSWER, contact_answer_name, NULL, contact_answer_link },
	{ LINK_CASE_TYPE, contact_case_type_name, NULL, contact_case_type_link },
	{ LINK_WEB_PAGE, contact_web_page_name, NULL, NULL },
	{ LINK_WORD, contact_word_name, NULL, contact_word_link },
	{ LINK_STAFF, contact_staff_name, NULL, contact_staff_link },
	{ LINK_CALLBACK, contact_callback_name, NULL, contact_callback_link },
	{ LINK_BRIEFING, contact_briefing_name, NULL, contact_briefing_link },
	{ LINK_DISTURBANCE, contact_disturbance_name, NULL, contact_disturbance_link },
	{ LINK_USER, user_link_name, NULL, user_link },
	{ LINK_DOCUMENT, document_link_name, NULL, NULL },
	{ LINK_TOKEN, token_link_name, NULL, NULL },
	{ LINK_DOCUMENT, document_link_name, NULL, document_link_view },
	{ LINK_UNIT, tree_unit_name, NULL, tree_unit_link },
	{ LINK_TOPIC, tree_topic_name, NULL, tree_topic_link },
	{ LINK_TASK, task_link_name, NULL, task_link },
	{ LINK_OIDC_RULE, oidc_rule_name, NULL, NULL },
	{ LINK_FORM, formdef_link_name, NULL, formdef_link_view },
	{ LINK_IMPORT, import_link_name, NULL, NULL },
};

static const struct link_use link_uses[] = {
	{ LINK_UNIT, contact_unit_used, T_UNIT_HAS_CASES },
	{ LINK_UNIT, contact_unit_has_callbacks, T_UNIT_HAS_CALLBACKS },
	{ LINK_TOPIC, contact_topic_has_cases, T_TOPIC_HAS_CASES },
	{ LINK_TOPIC, contact_topic_has_answers, T_TOPIC_HAS_ANSWERS },
};

static const struct link_wiring links = {
	.uses = link_uses,
	.n_uses = ARRAY_LEN(link_uses),
	.topic_secret = contact_topic_secret,
};

static const struct form_use *const form_uses[] = { &contact_form_use };

void
app_wire(struct site *site)
{
	form_uses_set(form_uses, ARRAY_LEN(form_uses));
	link_owners_set(link_owners, ARRAY_LEN(link_owners));
	link_wire(&links);
	digest_due_set(contact_callback_digest);
	named_feeds_setup(named_feeds_list, ARRAY_LEN(named_feeds_list));
	import_kinds_set(&app_import_kinds);
	jobs_setup(job_kinds, ARRAY_LEN(job_kinds), core_text_name);
	event_jobs_set(event_jobs, ARRAY_LEN(event_jobs) - (post_is_on(site) ? 0 : N_MAIL_JOBS));
}

const struct index_source app_index_sources[] = {
	{ LINK_ANSWER, contact_answer_index, contact_answer_index_all },
	{ LINK_WEB_PAGE, contact_web_page_index, contact_web_page_index_all },
	{ LINK_CASE, contact_case_index, contact_case_index_all },
	{ LINK_TOPIC, contact_case_index_topic, NULL },
	{ LINK_PERSON, contact_case_index_person, NULL },
};
const size_t app_n_index_sources = ARRAY_LEN(app_index_sources);

static enum err
own_class(struct cx *cx, int64_t id, int64_t *ret_class)
{
	(void)cx;
	*ret_class = id;
	return OK;
}

const struct live_source app_live_sources[] = {
	{ LINK_CASE, CONTACT_STREAM, contact_case_class },
	{ LINK_ACCESS_CLASS, CONTACT_STREAM, own_class },
};
const size_t app_n_live_sources = ARRAY_LEN(app_live_sources);

static const struct import_kind *const import_kinds[] = { &import_users, &import_units,
	&import_topics, &contact_import_answers, &contact_import_staff, &contact_import_words };
const struct import_kinds app_import_kinds = { import_kinds, ARRAY_LEN(import_kinds) };
