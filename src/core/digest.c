/* Digests: the setting, what is in one, and the address that switches it off. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/digest.h"

#include "base/id.h"
#include "base/secret.h"
#include "core/calendar.h"
#include "core/i18n.h"
#include "core/link.h"
#include "core/notice.h"
#include "core/site.h"
#include "core/task.h"
#include "core/user.h"
#include "db/db.h"
#include "fmt/when.h"
#include "gen/core_q.h"

enum { MORE_DUE = 20 };

static digest_due_fn *more_due;

void
digest_due_set(digest_due_fn *fn)
{
	more_due = fn;
}

enum err
digest_get(struct cx *cx, int64_t user_id, enum digest_every *ret_every)
{
	struct core_q_digest_find row = { 0 };
	bool found = false;
	enum err e = core_q_digest_find(cx, user_id, &found, &row);

	*ret_every = found ? (enum digest_every)row.every : DIGEST_NEVER;
	return e;
}

enum err
digest_set(struct cx *cx, int64_t user_id, enum digest_every every)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum digest_every now;
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = digest_get(cx, user_id, &now)))
		return e;
	if (now == every)
		return db_commit(&tx);
	e = every == DIGEST_NEVER ? core_q_digest_remove(cx, user_id, NULL)
				  : core_q_digest_set(cx, user_id, every, cx->now, NULL);
	if (e || (e = event_add(cx, EV_DIGEST_SET, link_user(user_id))))
		return e;
	return db_commit(&tx);
}

/* What the thing may be called in a mail. A task is called by what it is about; people are not
 * named. */
static enum err
neutral(struct cx *cx, struct link link, const char **ret_text)
{
	struct link_name name = { .text = "" };
	struct task t = { 0 };
	enum err e;

	*ret_text = "";
	if (link.kind == LINK_TASK) {
		if ((e = task_get(cx, link.id, &t)))
			return e;
		link = (struct link) { (enum link_kind)t.row.link_kind, t.row.link_id };
	}
	if (link.kind != LINK_CASE && link.kind != LINK_UNIT && link.kind != LINK_TOPIC &&
	    link.kind != LINK_DOCUMENT)
		return OK;
	if (!(e = link_name(cx, link, &name)))
		*ret_text = name.text;
	if (base_broken("digest-neutral")) {
		struct link_view view = { 0 };

		if (!link_view(cx, link, &view))
			*ret_text = view.title;
	}
	return e;
}

static enum err
add_due(struct cx *cx, enum task_list which, int64_t today, struct digest *d)
{
	struct task *tasks = NULL;
	bool more = false;
	size_t n = 0;
	enum err e;

	if ((e = task_list(cx, which, &tasks, &n, &more)))
		return e;
	for (size_t i = 0; i < n && tasks[i].row.due_day <= today; i++) {
		struct digest_item *item = &d->tasks[d->n_tasks++];

		item->due_day = tasks[i].row.due_day;
		item->what =
		    core_text(cx->lang, tasks[i].row.kind == TASK_REMINDER ? T_TASK_REMINDER
					: tasks[i].row.unit_id		   ? T_DIGEST_UNIT_TASK
									   : T_DIGEST_TASK);
		if ((e = neutral(cx, link_task(tasks[i].row.id), &item->about)))
			return e;
	}
	return OK;
}

enum err
digest_make(struct cx *cx, int64_t today, struct digest *ret_digest)
{
	struct digest d = { 0 };
	struct notice *notices = NULL;
	size_t n = 0;
	enum err e;

	if ((e = notice_list(cx, true, &notices, &n)))
		return e;
	d.notices = arena_array(cx->arena, n + 1, sizeof(*d.notices));
	d.tasks = arena_array(cx->arena, 2 * TASK_PAGE + MORE_DUE + 1, sizeof(*d.tasks));
	for (size_t i = 0; i < n; i++) {
		/* Their tasks stand below. */
		if (notice_is_morning(notices[i].kind))
			continue;
		d.notices[d.n_notices].what = core_text(cx->lang, notice_text(notices[i].kind));
		if ((e = neutral(cx, notices[i].link, &d.notices[d.n_notices++].about)))
			return e;
	}
	if ((e = add_due(cx, TASKS_MINE, today, &d)) ||
	    (e = add_due(cx, TASKS_OF_UNITS, today, &d)))
		return e;
	if (more_due) {
		size_t more = 0;

		if ((e = more_due(cx, today, d.tasks + d.n_tasks, MORE_DUE, &more)))
			return e;
		d.n_tasks += more;
	}
	*ret_digest = d;
	return OK;
}

enum err
digest_is_due(struct cx *cx, enum digest_every every, int64_t day, bool *ret_due)
{
	bool working = false;
	enum err e;

	if ((e = calendar_working_day(cx, day, &working)))
		return e;
	*ret_due = working;
	if (every != DIGEST_WEEKLY || base_broken("digest-week"))
		return OK;
	for (int64_t d = day - when_day_parts(day).weekday + 1; d < day && *ret_due; d++) {
		if ((e = calendar_working_day(cx, d, &working)))
			return e;
		*ret_due = !working;
	}
	return OK;
}

static const char *
mac_of(struct cx *cx, const char *id, size_t key)
{
	struct secret_key k = site_key_at(cx->site, key, "digest");

	return secret_mac_text(cx->arena, &k, str_of(id));
}

const char *
digest_token(struct cx *cx, int64_t user_id)
{
	const char *id = id_string(cx->arena, user_id);

	return arena_printf(cx->arena, "%s.%s", id, mac_of(cx, id, 0));
}

enum err
digest_token_read(struct cx *cx, struct str token, int64_t *ret_user)
{
	struct str rest = token;
	struct str id;
	struct str mac;

	if (!str_split(&rest, '.', &id) || !str_split(&rest, '.', &mac) || rest.p ||
	    !id_parse(id, ret_user))
		return fail(cx, ERR_MISSING, 0, NULL);
	for (size_t i = 0; i < cx->site->n_roots; i++)
		if (secret_equal(mac_of(cx, str_dup(cx->arena, id), i), str_dup(cx->arena, mac)) ||
		    base_broken("digest-token"))
			return OK;
	return fail(cx, ERR_MISSING, 0, NULL);
}
