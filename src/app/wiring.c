/* The list of modules, their routes, jobs and feeds. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "app/wiring.h"

#include "admin/admin.h"
#include "contact/pages.h"
#include "core/rollup.h"
#include "db/db.h"
#include "follow/figures.h"
#include "gen/core_q.h"

enum { MAX_TABLES = 32, FOLD_EVERY_S = 30, FOLD_ROUNDS = 100, SWEEP_EVERY_S = 3600 };

const struct http_routes *
app_routes(size_t *ret_n)
{
	static struct http_routes tables[MAX_TABLES];
	const struct http_routes *const all[] = { &contact_ask_routes, &contact_file_routes,
		&contact_follow_routes, &contact_desk_routes, &contact_queue_routes,
		&contact_case_routes, &follow_routes, &admin_log_in_routes, &admin_user_routes,
		&admin_setting_routes, &admin_gallery_routes };

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
	/* 200 rows a transaction; what a run leaves, the next takes. */
	for (int i = 0; !e && more && i < FOLD_ROUNDS; i++)
		e = rollup_fold(cx, &more);
	return e;
}

/* Removes what has expired: form tokens and sessions. Twice does no harm. */
static enum err
sweep(struct cx *cx, int64_t arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum err e;

	(void)arg;
	if ((e = db_begin(cx, &tx)) || (e = core_q_once_sweep(cx, cx->now, NULL)) ||
	    (e = core_q_session_sweep(cx, cx->now, NULL)))
		return e;
	return db_commit(&tx);
}

const struct job_kind app_jobs[] = {
	{ .name = "core.fold", .run = fold, .lease_s = 60, .every_s = FOLD_EVERY_S },
	{ .name = "core.sweep", .run = sweep, .lease_s = 60, .every_s = SWEEP_EVERY_S },
};
const size_t app_n_jobs = ARRAY_LEN(app_jobs);

const struct index_source app_index_sources[] = {
	{ LINK_ANSWER, contact_answer_index, contact_answer_index_all },
};
const size_t app_n_index_sources = ARRAY_LEN(app_index_sources);
