/* Notes on any link. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/note.h"

#include "base/id.h"
#include "core/i18n.h"
#include "core/link.h"
#include "core/notice.h"
#include "db/db.h"

static struct link
link_of(const struct core_q_note_get *row)
{
	return (struct link) { .kind = (enum link_kind)row->link_kind, .id = row->link_id };
}

static enum err
check_thing(struct cx *cx, struct link link, struct link_view *ret_view)
{
	enum err e = link_view(cx, link, ret_view);

	if (base_broken("note-access"))
		return OK;
	if (e)
		return e;
	return ret_view->level < ACCESS_READ ? fail(cx, ERR_MISSING, 0, NULL) : OK;
}

enum err
note_add(struct cx *cx, struct link link, const char *body, int64_t *ret_id)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct link_view view = { 0 };
	struct core_q_note_add_in row = { .link_kind = link.kind,
		.link_id = link.id,
		.author_id = cx->viewer.user,
		.body = body,
		.at = cx->now };
	enum err e;

	if (!body[0])
		return fail_field(cx, "remark", T_ERROR_NEEDED, NULL);
	if ((e = db_begin(cx, &tx)) || (e = check_thing(cx, link, &view)))
		return e;
	row.id = id_new();
	if ((e = core_q_note_add(cx, &row, NULL)) || (e = link_touched(cx, link)) ||
	    (e = event_add(cx, EV_NOTE_ADDED, link)) || (e = notice_mentions(cx, link, "", body)))
		return e;
	*ret_id = row.id;
	return db_commit(&tx);
}

enum err
note_get(struct cx *cx, int64_t id, struct core_q_note_get *ret_note)
{
	struct core_q_note_get row = { 0 };
	struct link_view view = { 0 };
	enum err e;

	if ((e = core_q_note_get(cx, id, &row)) || (e = check_thing(cx, link_of(&row), &view)))
		return e;
	*ret_note = row;
	return OK;
}

enum err
note_change(struct cx *cx, int64_t id, int64_t rev, const char *body)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct core_q_note_get row = { 0 };
	enum err e;

	if (!body[0])
		return fail_field(cx, "remark", T_ERROR_NEEDED, NULL);
	if ((e = db_begin(cx, &tx)) || (e = note_get(cx, id, &row)))
		return e;
	if (row.author_id != cx->viewer.user && !base_broken("note-author"))
		return fail(cx, ERR_DENIED, 0, NULL);
	if ((e = core_q_note_change(cx, id, rev, body, cx->now)) ||
	    (!base_broken("note-history") &&
		(e = core_q_note_keep(
		     cx, id, rev, row.body, row.changed_at ? row.changed_at : row.at, NULL))) ||
	    (e = event_add(cx, EV_NOTE_CHANGED, link_of(&row))) ||
	    (e = notice_mentions(cx, link_of(&row), row.body, body)))
		return e;
	return db_commit(&tx);
}

enum err
note_may_withdraw(struct cx *cx, const struct core_q_note_get *note, bool *ret_may)
{
	*ret_may = note->author_id == cx->viewer.user;
	return *ret_may ? OK : access_may(cx, link_of(note), ACCESS_WRITE, ret_may);
}

enum err
note_withdraw(struct cx *cx, int64_t id, int64_t rev)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct core_q_note_get row = { 0 };
	bool may = false;
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = note_get(cx, id, &row)) ||
	    (e = note_may_withdraw(cx, &row, &may)))
		return e;
	if (!may)
		return fail(cx, ERR_DENIED, 0, NULL);
	if ((e = core_q_note_withdraw(cx, id, rev, cx->now)) ||
	    (e = event_add(cx, EV_NOTE_WITHDRAWN, link_of(&row))))
		return e;
	return db_commit(&tx);
}

enum err
note_on(struct cx *cx, struct link link, struct core_q_note_on_link **ret_notes, size_t *ret_n)
{
	struct failure before = cx->fail;
	struct link_view view = { 0 };
	enum err e = check_thing(cx, link, &view);

	*ret_n = 0;
	if (!e)
		return core_q_note_on_link(cx, link.kind, link.id, ret_notes, ret_n);
	if (e == ERR_MISSING)
		cx->fail = before;
	return e == ERR_MISSING ? OK : e;
}
