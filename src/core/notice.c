/* Following and being told. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/notice.h"

#include "core/i18n.h"
#include "core/link.h"
#include "core/user.h"
#include "db/db.h"
#include "gen/core_q.h"
#include "text/utf8.h"

enum { LOOKED_AT = 200, LOOKED_AT_COUNT = 40, MENTIONS_MAX = 10, BATCH = 500 };

/* Whether the viewer may read the thing; its title and address when they do. */
static enum err
seen(struct cx *cx, struct link link, struct link_view *ret_view, bool *ret_seen)
{
	struct failure before = cx->fail;
	enum err e = link_view(cx, link, ret_view);

	*ret_seen = !e && ret_view->level >= ACCESS_READ;
	if (e == ERR_MISSING) {
		cx->fail = before;
		e = OK;
	}
	if (base_broken("notice-access")) {
		*ret_seen = true;
		if (!ret_view->title)
			ret_view->title = "";
	}
	return e;
}

enum err
follow_set(struct cx *cx, struct link link, bool follow)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct link_view view = { 0 };
	bool may = false;
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = seen(cx, link, &view, &may)))
		return e;
	if (!may)
		return fail(cx, ERR_MISSING, 0, NULL);
	e = follow ? core_q_follow_add(cx, cx->viewer.user, link.kind, link.id, cx->now, NULL)
		   : core_q_follow_remove(cx, cx->viewer.user, link.kind, link.id, NULL);
	return e ? e : db_commit(&tx);
}

enum err
follow_get(struct cx *cx, struct link link, bool *ret_follows)
{
	struct core_q_follow_find row = { 0 };

	return core_q_follow_find(cx, cx->viewer.user, link.kind, link.id, ret_follows, &row);
}

bool
notice_followed(enum link_kind kind)
{
	return kind == LINK_CASE || kind == LINK_ANSWER || kind == LINK_UNIT ||
	       kind == LINK_TOPIC || kind == LINK_DOCUMENT || kind == LINK_TASK;
}

/* What followers are told; the rest is of no interest, or nobody can follow it. */
static bool
is_told(enum event_kind kind, enum link_kind about)
{
	if (kind == EV_CASE_FILED || kind == EV_CASE_REGISTERED || kind == EV_READ)
		return false;
	return notice_followed(about);
}

enum err
notice_event(struct cx *cx, enum event_kind kind, struct link link)
{
	if (!is_told(kind, link.kind) || base_broken("notice"))
		return OK;
	return core_q_notice_followers(
	    cx, kind, link.kind, link.id, cx->now, cx->viewer.user, NULL);
}

enum err
notice_user(struct cx *cx, int64_t user_id, int kind, struct link link)
{
	if (user_id == 0 || user_id == cx->viewer.user)
		return OK;
	return core_q_notice_add(cx, user_id, kind, link.kind, link.id, cx->now, NULL);
}

/* A place in a text after an @, and the user whose name or address stands there: the longest, when
 * several fit. */
struct mention {
	const char *key;
	int64_t user;
	size_t length;
};

static size_t
find_mentions(struct cx *cx, const char *text, struct mention *mentions)
{
	const char *key = text_key(cx->arena, text);
	size_t n = 0;

	for (const char *at = strchr(key, '@'); at && n < MENTIONS_MAX; at = strchr(at + 1, '@'))
		/* What stands inside an address is nobody's name. */
		if (at == key || strchr(" \t\r\n(", at[-1]))
			mentions[n++] = (struct mention) { .key = at + 1 };
	return n;
}

static void
fit(struct cx *cx, struct mention *m, const char *name, int64_t user)
{
	const char *key = text_key(cx->arena, name);
	size_t n = strlen(key);

	if (n <= m->length || strncmp(m->key, key, n) != 0)
		return;
	/* Anna Alm is not Anna Almgren. */
	if (m->key[n] && (strchr("abcdefghijklmnopqrstuvwxyz0123456789-", m->key[n]) ||
			     (unsigned char)m->key[n] >= 0x80))
		return;
	m->user = user;
	m->length = n;
}

/* Who is mentioned in the text; users[i] is 0 where nobody is. */
static enum err
mentioned(struct cx *cx, const char *text, int64_t users[MENTIONS_MAX])
{
	struct mention mentions[MENTIONS_MAX] = { 0 };
	size_t n_mentions = find_mentions(cx, text, mentions);
	struct core_q_user_list *rows = NULL;
	const char *after_name = "";
	int64_t after_id = 0;
	size_t n = n_mentions ? BATCH : 0;
	enum err e = OK;

	while (n == BATCH) {
		if ((e = core_q_user_list(cx, after_name, after_id, BATCH, &rows, &n)))
			return e;
		for (size_t i = 0; i < n * n_mentions; i++) {
			const struct core_q_user_list *row = &rows[i / n_mentions];

			if (row->disabled_at)
				continue;
			fit(cx, &mentions[i % n_mentions], row->name, row->id);
			fit(cx, &mentions[i % n_mentions], row->email, row->id);
		}
		if (n) {
			after_name = rows[n - 1].name;
			after_id = rows[n - 1].id;
		}
	}
	for (size_t i = 0; i < MENTIONS_MAX; i++)
		users[i] = mentions[i].user;
	return OK;
}

enum err
notice_mentions(struct cx *cx, struct link link, const char *before, const char *text)
{
	int64_t told[MENTIONS_MAX];
	int64_t now[MENTIONS_MAX];
	enum err e;

	if ((e = mentioned(cx, before, told)) || (e = mentioned(cx, text, now)))
		return e;
	for (size_t i = 0; !e && i < MENTIONS_MAX; i++) {
		bool known = false;

		for (size_t j = 0; j < MENTIONS_MAX; j++)
			known = known || told[j] == now[i];
		if (!known)
			e = notice_user(cx, now[i], NOTICE_MENTIONED, link);
	}
	return e;
}

/* The rows of both queries are alike. */
static enum err
rows_of(
    struct cx *cx, bool unread, int64_t n, struct core_q_notice_unread **ret_rows, size_t *ret_n)
{
	struct core_q_notice_list *all = NULL;
	enum err e;

	if (unread)
		return core_q_notice_unread(cx, cx->viewer.user, n, ret_rows, ret_n);
	if ((e = core_q_notice_list(cx, cx->viewer.user, n, &all, ret_n)))
		return e;
	*ret_rows = arena_array(cx->arena, *ret_n + 1, sizeof(**ret_rows));
	for (size_t i = 0; i < *ret_n; i++)
		(*ret_rows)[i] = (struct core_q_notice_unread) { all[i].kind, all[i].link_kind,
			all[i].link_id, all[i].at, all[i].read_at };
	return OK;
}

static enum err
list(struct cx *cx, bool unread, size_t look_at, size_t max, struct notice *notices, size_t *ret_n)
{
	struct core_q_notice_unread *rows = NULL;
	size_t n_rows = 0;
	size_t n = 0;
	enum err e;

	e = rows_of(cx, unread, (int64_t)look_at, &rows, &n_rows);
	for (size_t i = 0; !e && i < n_rows && n < max; i++) {
		struct link link = { .kind = (enum link_kind)rows[i].link_kind,
			.id = rows[i].link_id };
		struct link_view view = { 0 };
		bool may = false;

		if ((e = seen(cx, link, &view, &may)) || !may)
			continue;
		notices[n++] = (struct notice) {
			.kind = (int)rows[i].kind,
			.link = link,
			.title = view.title,
			.address = view.address,
			.at = rows[i].at,
			.read = rows[i].read_at != 0,
		};
	}
	*ret_n = n;
	return e;
}

enum err
notice_list(struct cx *cx, bool unread, struct notice **ret_notices, size_t *ret_n)
{
	*ret_notices = arena_array(cx->arena, NOTICE_PAGE, sizeof(**ret_notices));
	return list(cx, unread, LOOKED_AT, NOTICE_PAGE, *ret_notices, ret_n);
}

enum err
notice_count(struct cx *cx, size_t *ret_n)
{
	struct notice notices[NOTICE_COUNT_MAX + 1];

	return list(cx, true, LOOKED_AT_COUNT, NOTICE_COUNT_MAX + 1, notices, ret_n);
}

enum err
notice_read(struct cx *cx, int kind, struct link link)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)) ||
	    (e = core_q_notice_read(cx, cx->viewer.user, kind, link.kind, link.id, cx->now, NULL)))
		return e;
	return db_commit(&tx);
}

enum err
notice_read_all(struct cx *cx, int64_t until)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)) ||
	    (e = core_q_notice_read_all(cx, cx->viewer.user, until, cx->now, NULL)))
		return e;
	return db_commit(&tx);
}

bool
notice_is_morning(int kind)
{
	return kind == NOTICE_TASK_DUE || kind == NOTICE_TASK_LATE || kind == NOTICE_REMINDER ||
	       kind == NOTICE_CALLBACK_DUE || kind == NOTICE_CALLBACK_LATE;
}

unsigned
notice_text(int kind)
{
	if (kind == NOTICE_TASK_DUE)
		return T_NOTICE_TASK_DUE;
	if (kind == NOTICE_TASK_LATE)
		return T_NOTICE_TASK_LATE;
	if (kind == NOTICE_REMINDER)
		return T_TASK_REMINDER;
	if (kind == NOTICE_REVIEW_DUE)
		return T_NOTICE_REVIEW_DUE;
	if (kind == NOTICE_NO_OWNER)
		return T_NOTICE_NO_OWNER;
	if (kind == NOTICE_TASK_GIVEN)
		return T_NOTICE_TASK_GIVEN;
	if (kind == NOTICE_MENTIONED)
		return T_NOTICE_MENTIONED;
	if (kind == NOTICE_CALLBACK_GIVEN)
		return T_NOTICE_CALLBACK_GIVEN;
	if (kind == NOTICE_CALLBACK_DUE)
		return T_NOTICE_CALLBACK_DUE;
	if (kind == NOTICE_CALLBACK_LATE)
		return T_NOTICE_CALLBACK_LATE;
	return event_text((enum event_kind)kind);
}
