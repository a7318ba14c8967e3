/* Others whom a case concerns, and the time that was spent on it. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/id.h"
#include "contact/case_work.h"
#include "core/access.h"
#include "core/i18n.h"
#include "core/person.h"
#include "db/db.h"

enum { MINUTES_MAX = 24 * 60 };

unsigned
party_role_text(int64_t role)
{
	static const unsigned texts[N_PARTY] = { T_NONE, T_PARTY_APPLICANT, T_PARTY_REPRESENTATIVE,
		T_PARTY_RELATIVE, T_PARTY_NEIGHBOUR, T_PARTY_COMPANY, T_PARTY_REPORTER,
		T_PARTY_OTHER };

	return role > 0 && role < N_PARTY ? texts[role] : T_PARTY_OTHER;
}

static enum err
may_write(struct cx *cx, int64_t id, struct contact_q_case_get *ret_row)
{
	enum err e = contact_q_case_get(cx, id, ret_row);

	if (!e && ret_row->level < ACCESS_WRITE)
		return fail(cx, ERR_DENIED, 0, NULL);
	return e;
}

enum err
case_party_put(struct cx *cx, int64_t party_id, int64_t id, int64_t person_id, int64_t role)
{
	enum err e = contact_q_case_party_add(cx,
	    &(struct contact_q_case_party_add_in) {
		.id = party_id,
		.case_id = id,
		.person_id = person_id,
		.role = role,
		.added_by = cx->viewer.user,
		.added_at = cx->now,
	    },
	    NULL);

	return e ? e : event_add(cx, EV_CASE_PARTY_ADDED, link_case(id));
}

enum err
case_party_add(struct cx *cx, int64_t id, const struct party_in *in, int64_t *ret_party)
{
	struct contact_q_case_party_find there = { 0 };
	struct contact_q_case_get row = { 0 };
	struct person_found who = { 0 };
	bool found = false;
	enum err e;

	if (in->role < PARTY_APPLICANT || in->role >= N_PARTY)
		return fail_field(cx, "role", T_ERROR_CHOOSE, NULL);
	if ((e = may_write(cx, id, &row)) ||
	    (e = person_find_or_add(cx, in->name, in->email, in->phone, &who)))
		return e;
	if (!who.id)
		return fail_field(cx, "name", T_PARTY_NOBODY, NULL);
	if (who.id == row.person_id)
		return fail_field(cx, "name", T_PARTY_THERE, NULL);
	if ((e = contact_q_case_party_find(cx, id, who.id, &found, &there)))
		return e;
	if (found)
		return fail_field(cx, "name", T_PARTY_THERE, NULL);
	*ret_party = id_new();
	return case_party_put(cx, *ret_party, id, who.id, in->role);
}

enum err
case_party_remove(struct cx *cx, int64_t id, int64_t party_id, const char **ret_before)
{
	struct contact_q_case_party_one party = { 0 };
	struct contact_q_case_get row = { 0 };
	bool found = false;
	enum err e;

	if ((e = may_write(cx, id, &row)) ||
	    (e = contact_q_case_party_one(cx, party_id, id, &found, &party)))
		return e;
	if (!found)
		return fail(cx, ERR_MISSING, 0, NULL);
	if (ret_before)
		*ret_before = arena_printf(cx->arena, "%" PRId64 " %" PRId64 " %" PRId64, party_id,
		    party.person_id, party.role);
	if ((e = contact_q_case_party_remove(cx, party_id, id, NULL)))
		return e;
	return event_add(cx, EV_CASE_PARTY_REMOVED, link_case(id));
}

enum err
case_party_again(struct cx *cx, int64_t id, const char *before)
{
	enum { PARTY, PERSON, ROLE, N };
	struct str rest = str_of(before ? before : "");
	struct contact_q_case_get row = { 0 };
	int64_t v[N] = { 0 };
	struct str part;
	enum err e;

	for (size_t i = 0; i < N; i++)
		if (!str_split(&rest, ' ', &part) || !str_int(part, &v[i]))
			return fail(cx, ERR_BUG, 0, NULL);
	if ((e = may_write(cx, id, &row)))
		return e;
	return case_party_put(cx, v[PARTY], id, v[PERSON], v[ROLE]);
}

enum err
case_party_protect(struct cx *cx, int64_t id, int64_t party_id)
{
	struct contact_q_case_party_one party = { 0 };
	struct contact_q_case_get row = { 0 };
	bool changed = false;
	bool found = false;
	enum err e;

	if ((e = may_write(cx, id, &row)) ||
	    (e = contact_q_case_party_one(cx, party_id, id, &found, &party)))
		return e;
	if (!found)
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = person_protect(cx, party.person_id, &changed)) || !changed)
		return e;
	return contact_q_case_forget_email(cx, party.person_id, NULL);
}

enum err
case_spend(struct cx *cx, int64_t id, int64_t minutes, int64_t *ret_spent)
{
	struct contact_q_case_get row = { 0 };
	enum err e;

	if (minutes < 1 || minutes > MINUTES_MAX)
		return fail_field(cx, "minutes", T_CASE_MINUTES_WRONG, NULL);
	if ((e = may_write(cx, id, &row)))
		return e;
	*ret_spent = id_new();
	if ((e = contact_q_case_spent_add(
		 cx, *ret_spent, id, cx->viewer.user, minutes, cx->now, NULL)))
		return e;
	return event_add(cx, EV_CASE_SPENT, link_case(id));
}

enum err
case_unspend(struct cx *cx, int64_t id, int64_t spent_id)
{
	struct contact_q_case_get row = { 0 };
	enum err e;

	if ((e = may_write(cx, id, &row)) ||
	    (e = contact_q_case_spent_remove(cx, spent_id, id, NULL)))
		return e;
	return event_add(cx, EV_CASE_UNDONE, link_case(id));
}
