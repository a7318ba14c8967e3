/* Duplicates: one case goes on in another. Nothing is moved: the thread of each stays where it is
 * and is shown in both, and the secret code of each goes on working, so that merging can be undone
 * at any time. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/id.h"
#include "contact/case_work.h"
#include "core/access.h"
#include "core/i18n.h"
#include "core/role.h"
#include "db/db.h"

static enum err
find_other(struct cx *cx, const char *number, const struct contact_q_case_get *row, int64_t *ret_id)
{
	struct contact_q_case_merged_into merged = { 0 };
	struct contact_q_case_get there = { 0 };
	bool found = false;
	enum err e = contact_case_by_number(cx, number, ret_id);

	if (!e)
		e = contact_q_case_get(cx, *ret_id, &there);
	if (e && e != ERR_MISSING)
		return e;
	if (e || there.level < ACCESS_WRITE) {
		cx->fail = (struct failure) { 0 };
		return fail_field(cx, "to", T_MERGE_UNKNOWN, NULL);
	}
	if (*ret_id == row->id)
		return fail_field(cx, "to", T_TIE_ITSELF, NULL);
	if (there.status == CASE_CLOSED)
		return fail_field(cx, "to", T_MERGE_CLOSED, NULL);
	/* What is said under secrecy is not shown where others read. */
	if (there.secrecy != row->secrecy && !base_broken("case-merge-secret"))
		return fail_field(cx, "to", T_MERGE_SECRET, NULL);
	if ((e = contact_q_case_merged_into(cx, *ret_id, &found, &merged)))
		return e;
	return found ? fail_field(cx, "to", T_MERGE_CLOSED, NULL) : OK;
}

/* The one who filed it is a party there, too. */
static enum err
bring_party(struct cx *cx, int64_t person_id, int64_t there)
{
	struct contact_q_case_party_find row = { 0 };
	struct contact_q_case_whole other = { 0 };
	bool found = false;
	enum err e;

	if (!person_id)
		return OK;
	if ((e = contact_q_case_whole(cx, there, &found, &other)))
		return e;
	if (found && other.person_id == person_id)
		return OK;
	if ((e = contact_q_case_party_find(cx, there, person_id, &found, &row)) || found)
		return e;
	return case_party_put(cx, id_new(), there, person_id, PARTY_REPORTER);
}

enum err
case_merge(struct cx *cx, int64_t id, int64_t rev, const char *number, struct case_change *c,
    const char **ret_there)
{
	struct contact_q_case_merged_list *of = NULL;
	struct contact_q_case_tie_find tie = { 0 };
	bool tied = false;
	int64_t there = 0;
	size_t n_of = 0;
	enum err e;

	if ((e = case_begin(cx, id, rev, c)) || (e = find_other(cx, number, &c->row, &there)) ||
	    (e = contact_q_case_merged_list(cx, id, &of, &n_of)))
		return e;
	/* One step: what others were merged into is the one that remains. */
	if (n_of)
		return fail_field(cx, "to", T_MERGE_HAS_OTHERS, NULL);
	if ((e = contact_q_case_tie_find(cx, id, LINK_CASE, there, &tied, &tie)) ||
	    (tied && (e = contact_q_case_tie_remove(cx, tie.id, NULL))))
		return e;
	if (!c->to.holder_id)
		c->to.holder_id = cx->viewer.user;
	if ((e = case_tie_put(cx, id_new(), id, TIE_MERGED, link_case(there))) ||
	    (e = bring_party(cx, c->row.person_id, there)) ||
	    (e = case_close(cx, c, RESOLUTION_MERGED)) || (e = case_save(cx, c)) ||
	    (e = contact_q_case_touch(cx, there, cx->now, NULL)))
		return e;
	*ret_there = number;
	if ((e = event_add(cx, EV_CASE_MERGED, link_case(there))))
		return e;
	return event_add(cx, EV_CASE_MERGED, link_case(id));
}

enum err
case_split(struct cx *cx, int64_t id)
{
	struct contact_q_case_merged_into row = { 0 };
	bool found = false;
	enum err e;

	if ((e = contact_q_case_merged_into(cx, id, &found, &row)) || !found)
		return e;
	if ((e = contact_q_case_tie_remove(cx, row.id, NULL)) ||
	    (e = event_add(cx, EV_CASE_SPLIT, link_case(row.to_id))))
		return e;
	return event_add(cx, EV_CASE_SPLIT, link_case(id));
}

enum err
case_answer_merged(struct cx *cx, int64_t id, int64_t answer_id, const char *body)
{
	struct contact_q_case_merged_list *rows = NULL;
	size_t n = 0;
	enum err e;

	if ((e = contact_q_case_merged_list(cx, id, &rows, &n)))
		return e;
	for (size_t i = 0; i < n && !base_broken("case-merge"); i++)
		if ((e = case_message(
			 cx, rows[i].case_id, MESSAGE_OUT, CHANNEL_WEB, answer_id, body)) ||
		    (e = contact_q_case_touch(cx, rows[i].case_id, cx->now, NULL)) ||
		    (e = event_add(cx, EV_CASE_ANSWERED, link_case(rows[i].case_id))))
			return e;
	return OK;
}
