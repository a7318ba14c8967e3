/* Drafts. They belong to the viewer alone: every query carries the user. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/draft.h"

#include "db/db.h"
#include "gen/core_q.h"
#include "gen/texts.h"

bool
draft_name_valid(struct str name)
{
	for (size_t i = 0; i < name.n; i++)
		if (!strchr("abcdefghijklmnopqrstuvwxyz0123456789.-_", name.p[i]))
			return false;
	return name.n > 0 && name.n <= DRAFT_NAME_MAX;
}

enum err
draft_save(struct cx *cx, const char *name, struct str body)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum err e;

	if (body.n > DRAFT_MAX)
		return fail(cx, ERR_LIMIT, T_DRAFT_TOO_LONG, NULL);
	if ((e = db_begin(cx, &tx)))
		return e;
	if ((e = core_q_draft_save(cx, cx->viewer.user, name, body.p, cx->now, NULL)) ||
	    (e = core_q_draft_trim(cx, cx->viewer.user, DRAFTS_PER_USER, NULL)))
		return e;
	return db_commit(&tx);
}

enum err
draft_find(struct cx *cx, const char *name, const char **ret_body, int64_t *ret_saved_at)
{
	struct core_q_draft_find row = { 0 };
	bool found = false;
	enum err e;

	e = core_q_draft_find(cx, cx->viewer.user, name, &found, &row);
	if (!e && found && !base_broken("draft")) {
		*ret_body = row.body;
		*ret_saved_at = row.saved_at;
	}
	return e;
}

enum err
draft_remove(struct cx *cx, const char *name)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = core_q_draft_remove(cx, cx->viewer.user, name, NULL)))
		return e;
	return db_commit(&tx);
}
