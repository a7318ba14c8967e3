/* More operations on cases: assigning, resting, asking, giving back, merging, ties, parties, time.
 */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/id.h"
#include "contact/case_op.h"
#include "contact/case_work.h"
#include "contact/pages.h"
#include "core/calendar.h"
#include "fmt/when.h"
#include "text/utf8.h"

enum { ID_CHARS = 20, NUMBER_CHARS = 300, MORNING = 8 * 60, WEEK = 7, DAYS_LOOKED = 30 };

static const struct form_field assign_fields[] = {
	{ "user", FORM_TREE, T_CASE_ASSIGN_TO, T_NONE, ID_CHARS, true, NULL },
};

static const struct form_field snooze_fields[] = {
	{ "until", FORM_RADIO, T_CASE_SNOOZE_UNTIL, T_NONE, 20, true, NULL },
	{ .name = "day",
	    .type = FORM_DATE,
	    .label = T_CASE_SNOOZE_DAY,
	    .help = T_CASE_SNOOZE_DAY_HELP,
	    .max = 40,
	    .required = true,
	    .autocomplete = "off",
	    .when = "until",
	    .is = "day" },
	{ .name = "time",
	    .type = FORM_TIME,
	    .label = T_CASE_SNOOZE_TIME,
	    .help = T_CASE_SNOOZE_TIME_HELP,
	    .max = 5,
	    .when = "until",
	    .is = "day" },
};

static const struct form_field ask_fields[] = {
	{ "body", FORM_LONG, T_CASE_ASK_BODY, T_CASE_ASK_HELP, CASE_TEXT_MAX, true, "off" },
	{ .name = "days",
	    .type = FORM_NUMBER,
	    .label = T_CASE_ASK_DAYS,
	    .help = T_CASE_ASK_DAYS_HELP,
	    .max = 2,
	    .required = true,
	    .least = 1,
	    .most = 60 },
};

static const struct form_field why_fields[] = {
	{ "why", FORM_LONG, T_CASE_WHY, T_CASE_WHY_HELP, CASE_TEXT_MAX, true, "off" },
};

static const struct form_field reopen_fields[] = {
	{ "why", FORM_LONG, T_CASE_WHY, T_CASE_WHY_HELP, CASE_TEXT_MAX, false, "off" },
};

static const struct form_field merge_fields[] = {
	{ "to", FORM_TEXT, T_MERGE_TO, T_MERGE_TO_HELP, ID_CHARS, true, "off" },
};

static const struct form_field tie_fields[] = {
	{ "kind", FORM_RADIO, T_TIE_KIND, T_NONE, 2, true, NULL },
	{ "to", FORM_TEXT, T_TIE_TO, T_TIE_TO_HELP, NUMBER_CHARS, true, "off" },
};

static const struct form_field untie_fields[] = {
	{ "tie", FORM_HIDDEN, T_NONE, T_NONE, ID_CHARS, true, NULL },
};

static const struct form_field party_fields[] = {
	{ "name", FORM_TEXT, T_DESK_NAME, T_NONE, 120, false, "off" },
	{ "phone", FORM_TEL, T_DESK_PHONE, T_NONE, 40, false, "off" },
	{ "email", FORM_EMAIL, T_DESK_EMAIL, T_NONE, 200, false, "off" },
	{ "role", FORM_SELECT, T_PARTY_ROLE, T_NONE, 2, true, NULL },
};

static const struct form_field party_gone_fields[] = {
	{ "party", FORM_HIDDEN, T_NONE, T_NONE, ID_CHARS, true, NULL },
};

static const struct form_field spend_fields[] = {
	{ .name = "minutes",
	    .type = FORM_NUMBER,
	    .label = T_CASE_MINUTES,
	    .help = T_CASE_MINUTES_HELP,
	    .max = 4,
	    .required = true,
	    .least = 1,
	    .most = 1440 },
};

static const struct form_field arrived_fields[] = {
	{ "day", FORM_DATE, T_CASE_ARRIVED_DAY, T_CASE_ARRIVED_HELP, 40, true, "off" },
};

static enum err
finish(struct cx *cx, enum err e, const struct case_change *c, struct op_done *ret_done)
{
	return case_op_finish(cx, e, c, ret_done);
}

/* An operation that does not change the row itself: nothing else needs to have stood still. */
static enum err
beside(struct cx *cx, int64_t id, int64_t rev, enum err e, struct op_done *ret_done)
{
	struct contact_q_case_get row = { 0 };

	if (!contact_case_get(cx, id, &row))
		ret_done->label = row.number;
	ret_done->rev = rev;
	return e;
}

static enum err
colleagues(struct cx *cx, struct form *f)
{
	struct contact_q_case_colleague_list *rows = NULL;
	struct form_option *o;
	size_t n = 0;
	enum err e = contact_q_case_colleague_list(cx, &rows, &n);

	if (e)
		return e;
	o = arena_array(cx->arena, n + 1, sizeof(*o));
	for (size_t i = 0; i < n; i++)
		o[i] = (struct form_option) { .value = id_string(cx->arena, rows[i].id),
			.label = rows[i].name };
	form_options(f, "user", o, n);
	return OK;
}

enum err
contact_worker_options(struct cx *cx, struct form *f, int64_t class_id, int64_t not_user)
{
	struct contact_q_case_worker_list *rows = NULL;
	struct form_option *o;
	size_t n_rows = 0;
	size_t n = 0;
	enum err e = contact_q_case_worker_list(cx, class_id, &rows, &n_rows);

	if (e)
		return e;
	o = arena_array(cx->arena, n_rows + 1, sizeof(*o));
	for (size_t i = 0; i < n_rows; i++)
		if (rows[i].id != not_user)
			o[n++] = (struct form_option) { .value = id_string(cx->arena, rows[i].id),
				.label = rows[i].name };
	form_options(f, "user", o, n);
	return OK;
}

static enum err
snooze_options(struct cx *cx, struct form *f)
{
	static const struct {
		const char *value;
		unsigned text;
	} all[] = { { "tomorrow", T_CASE_SNOOZE_TOMORROW }, { "week", T_CASE_SNOOZE_WEEK },
		{ "day", T_CASE_SNOOZE_A_DAY }, { "event", T_CASE_SNOOZE_EVENT } };
	struct form_option *o = arena_array(cx->arena, ARRAY_LEN(all), sizeof(*o));

	for (size_t i = 0; i < ARRAY_LEN(all); i++)
		o[i] = (struct form_option) { .value = all[i].value,
			.label = core_text(cx->lang, all[i].text) };
	form_options(f, "until", o, ARRAY_LEN(all));
	return OK;
}

static enum err
tie_options(struct cx *cx, struct form *f)
{
	struct form_option *o = arena_array(cx->arena, N_TIE, sizeof(*o));
	size_t n = 0;

	for (enum tie_kind k = TIE_RELATED; k < TIE_MERGED; k++)
		o[n++] = (struct form_option) { .value = arena_printf(cx->arena, "%d", (int)k),
			.label = core_text(cx->lang, case_tie_text(k, false)) };
	form_options(f, "kind", o, n);
	return OK;
}

static enum err
party_options(struct cx *cx, struct form *f)
{
	struct form_option *o = arena_array(cx->arena, N_PARTY, sizeof(*o));
	size_t n = 0;

	for (int64_t r = PARTY_APPLICANT; r < N_PARTY; r++)
		o[n++] = (struct form_option) { .value = arena_printf(cx->arena, "%d", (int)r),
			.label = core_text(cx->lang, party_role_text(r)) };
	form_options(f, "role", o, n);
	return OK;
}

static enum err
assign(struct cx *cx, int64_t id, int64_t rev, const struct form *f, struct op_done *ret_done)
{
	struct contact_q_case_worker who = { 0 };
	struct case_change c = { 0 };
	bool found = false;
	enum err e = case_assign(cx, id, rev, form_id(f, "user"), &c);

	if ((e = finish(cx, e, &c, ret_done)) ||
	    (e = contact_q_case_worker(cx, c.to.access, c.to.holder_id, &found, &who)))
		return e;
	ret_done->about = who.name;
	return OK;
}

/* The first morning from that day on with people at work. */
static enum err
a_morning(struct cx *cx, int64_t day, int64_t *ret_at)
{
	bool working = false;

	for (int i = 0; i < DAYS_LOOKED && !working; i++, day++) {
		enum err e = calendar_working_day(cx, day, &working);

		if (e)
			return e;
		if (working)
			break;
	}
	*ret_at = when_at(day, MORNING);
	return OK;
}

static enum err
snooze_until(struct cx *cx, const struct form *f, int64_t *ret_until)
{
	const char *until = form_value(f, "until");
	int64_t today = when_day(cx->now);
	int minutes = MORNING;
	int64_t day = 0;

	*ret_until = 0;
	if (strcmp(until, "event") == 0)
		return OK;
	if (strcmp(until, "tomorrow") == 0)
		return a_morning(cx, today + 1, ret_until);
	if (strcmp(until, "week") == 0)
		return a_morning(cx, today + 1 + WEEK - when_day_parts(today).weekday, ret_until);
	(void)form_minutes(f, "time", &minutes);
	if (!form_day(f, "day", &day))
		return fail_field(cx, "day", T_ERROR_NEEDED, NULL);
	*ret_until = when_at(day, minutes);
	return OK;
}

static enum err
snooze(struct cx *cx, int64_t id, int64_t rev, const struct form *f, struct op_done *ret_done)
{
	struct case_change c = { 0 };
	int64_t until = 0;
	enum err e;

	if ((e = snooze_until(cx, f, &until)))
		return e;
	e = finish(cx, case_snooze(cx, id, rev, until, &c), &c, ret_done);
	ret_done->about = until
			      ? arena_printf(cx->arena, "%s %s", web_day_text(cx, when_day(until)),
				    when_clock(cx->arena, cx->lang, until))
			      : core_text(cx->lang, T_CASE_SNOOZE_EVENT_SHORT);
	return e;
}

static enum err
wake(struct cx *cx, int64_t id, int64_t rev, const struct form *f, struct op_done *ret_done)
{
	struct case_change c = { 0 };

	(void)f;
	return finish(cx, case_wake_now(cx, id, rev, &c), &c, ret_done);
}

static enum err
ask(struct cx *cx, int64_t id, int64_t rev, const struct form *f, struct op_done *ret_done)
{
	struct case_change c = { 0 };
	int64_t days = 0;

	(void)form_number(f, "days", &days);
	return finish(cx, case_ask(cx, id, rev, form_value(f, "body"), days, &c), &c, ret_done);
}

static enum err
hand_back(struct cx *cx, int64_t id, int64_t rev, const struct form *f, struct op_done *ret_done)
{
	struct case_change c = { 0 };
	enum err e =
	    finish(cx, case_hand_back(cx, id, rev, form_value(f, "why"), &c), &c, ret_done);

	if (!e)
		ret_done->about = core_pick(cx->lang, c.row.from_sv, c.row.from_en, c.row.from_fi);
	return e;
}

static enum err
take_back(struct cx *cx, int64_t id, int64_t rev, const struct form *f, struct op_done *ret_done)
{
	struct case_change c = { 0 };

	(void)f;
	return finish(cx, case_take_back(cx, id, rev, &c), &c, ret_done);
}

static enum err
reopen(struct cx *cx, int64_t id, int64_t rev, const struct form *f, struct op_done *ret_done)
{
	struct case_change c = { 0 };

	return finish(cx, case_reopen(cx, id, rev, form_value(f, "why"), &c), &c, ret_done);
}

static enum err
merge(struct cx *cx, int64_t id, int64_t rev, const struct form *f, struct op_done *ret_done)
{
	struct case_change c = { 0 };
	const char *there = NULL;
	const char *number = contact_case_tidy_number(cx, str_of(form_value(f, "to")));
	enum err e = finish(cx, case_merge(cx, id, rev, number, &c, &there), &c, ret_done);

	ret_done->about = there;
	return e;
}

static enum err
unmerge(struct cx *cx, int64_t id, int64_t rev, const char *before)
{
	enum err e = case_undo(cx, id, rev, before);

	return e ? e : case_split(cx, id);
}

static enum err
tie(struct cx *cx, int64_t id, int64_t rev, const struct form *f, struct op_done *ret_done)
{
	const char *title = NULL;
	int64_t kind = 0;
	int64_t made = 0;
	enum err e;

	(void)str_int(str_of(form_value(f, "kind")), &kind);
	e = case_tie(cx, id, (enum tie_kind)kind, form_value(f, "to"), &made, &title);
	ret_done->about = title;
	ret_done->before = arena_printf(cx->arena, "%" PRId64, made);
	return beside(cx, id, rev, e, ret_done);
}

static enum err
undo_tie(struct cx *cx, int64_t id, int64_t rev, const char *before)
{
	int64_t made = 0;

	(void)rev;
	if (!before || !str_int(str_of(before), &made))
		return fail(cx, ERR_BUG, 0, NULL);
	return case_untie(cx, id, made, NULL);
}

static enum err
untie(struct cx *cx, int64_t id, int64_t rev, const struct form *f, struct op_done *ret_done)
{
	return beside(
	    cx, id, rev, case_untie(cx, id, form_id(f, "tie"), &ret_done->before), ret_done);
}

static enum err
undo_untie(struct cx *cx, int64_t id, int64_t rev, const char *before)
{
	(void)id;
	(void)rev;
	return case_tie_again(cx, before);
}

static enum err
party(struct cx *cx, int64_t id, int64_t rev, const struct form *f, struct op_done *ret_done)
{
	struct party_in in = { .name = form_value(f, "name"),
		.email = form_value(f, "email"),
		.phone = form_value(f, "phone") };
	int64_t made = 0;
	enum err e;

	(void)str_int(str_of(form_value(f, "role")), &in.role);
	e = case_party_add(cx, id, &in, &made);
	ret_done->before = arena_printf(cx->arena, "%" PRId64, made);
	return beside(cx, id, rev, e, ret_done);
}

static enum err
undo_party(struct cx *cx, int64_t id, int64_t rev, const char *before)
{
	int64_t made = 0;

	(void)rev;
	if (!before || !str_int(str_of(before), &made))
		return fail(cx, ERR_BUG, 0, NULL);
	return case_party_remove(cx, id, made, NULL);
}

static enum err
party_gone(struct cx *cx, int64_t id, int64_t rev, const struct form *f, struct op_done *ret_done)
{
	return beside(cx, id, rev,
	    case_party_remove(cx, id, form_id(f, "party"), &ret_done->before), ret_done);
}

static enum err
party_protect(
    struct cx *cx, int64_t id, int64_t rev, const struct form *f, struct op_done *ret_done)
{
	return beside(cx, id, rev, case_party_protect(cx, id, form_id(f, "party")), ret_done);
}

static enum err
undo_party_gone(struct cx *cx, int64_t id, int64_t rev, const char *before)
{
	(void)rev;
	return case_party_again(cx, id, before);
}

static enum err
spend(struct cx *cx, int64_t id, int64_t rev, const struct form *f, struct op_done *ret_done)
{
	int64_t minutes = 0;
	int64_t made = 0;
	enum err e;

	(void)form_number(f, "minutes", &minutes);
	e = case_spend(cx, id, minutes, &made);
	ret_done->before = arena_printf(cx->arena, "%" PRId64, made);
	ret_done->about = form_value(f, "minutes");
	return beside(cx, id, rev, e, ret_done);
}

static enum err
undo_spend(struct cx *cx, int64_t id, int64_t rev, const char *before)
{
	int64_t made = 0;

	(void)rev;
	if (!before || !str_int(str_of(before), &made))
		return fail(cx, ERR_BUG, 0, NULL);
	return case_unspend(cx, id, made);
}

static enum err
arrived(struct cx *cx, int64_t id, int64_t rev, const struct form *f, struct op_done *ret_done)
{
	struct case_change c = { 0 };
	int64_t day = 0;

	if (!form_day(f, "day", &day))
		return fail_field(cx, "day", T_ERROR_NEEDED, NULL);
	return finish(cx, case_arrived(cx, id, rev, day, &c), &c, ret_done);
}

#define OP(var, what, Title, Help, Done, flds, opts, run, back)                                    \
	const struct op var = { .name = what,                                                      \
		.title = Title,                                                                    \
		.help = Help,                                                                      \
		.done = Done,                                                                      \
		.undone = T_CASE_AS_BEFORE,                                                        \
		.permission = PERM_CASE_ANSWER,                                                    \
		.fields = flds,                                                                    \
		.n_fields = ARRAY_LEN(flds),                                                       \
		.options = opts,                                                                   \
		.fn = run,                                                                         \
		.undo = back }

OP(contact_op_assign, "case.assign", T_CASE_ASSIGN, T_CASE_ASSIGN_LEAD, T_CASE_ASSIGNED,
    assign_fields, colleagues, assign, case_undo);
OP(contact_op_snooze, "case.snooze", T_CASE_SNOOZE, T_CASE_SNOOZE_LEAD, T_CASE_SNOOZED,
    snooze_fields, snooze_options, snooze, case_undo);
OP(contact_op_ask, "case.ask", T_CASE_ASK, T_CASE_ASK_LEAD, T_CASE_ASKED, ask_fields, NULL, ask,
    case_undo);
OP(contact_op_hand_back, "case.hand-back", T_CASE_HAND_BACK, T_CASE_HAND_BACK_LEAD,
    T_CASE_HANDED_BACK, why_fields, NULL, hand_back, case_undo);
OP(contact_op_reopen, "case.reopen", T_CASE_REOPEN, T_CASE_REOPEN_LEAD, T_CASE_REOPENED,
    reopen_fields, NULL, reopen, case_undo);
OP(contact_op_merge, "case.merge", T_CASE_MERGE, T_CASE_MERGE_LEAD, T_CASE_MERGED, merge_fields,
    NULL, merge, unmerge);
OP(contact_op_tie, "case.tie", T_CASE_TIE, T_CASE_TIE_LEAD, T_CASE_TIED, tie_fields, tie_options,
    tie, undo_tie);
OP(contact_op_untie, "case.untie", T_CASE_UNTIE, T_CASE_UNTIE_LEAD, T_CASE_UNTIED, untie_fields,
    NULL, untie, undo_untie);
OP(contact_op_party, "case.party", T_CASE_PARTY_ADD, T_CASE_PARTY_ADD_LEAD, T_CASE_PARTY_ADDED,
    party_fields, party_options, party, undo_party);
OP(contact_op_party_gone, "case.party-gone", T_CASE_PARTY_GONE, T_CASE_PARTY_GONE_LEAD,
    T_CASE_PARTY_REMOVED, party_gone_fields, NULL, party_gone, undo_party_gone);
OP(contact_op_spend, "case.spend", T_CASE_SPEND, T_CASE_SPEND_LEAD, T_CASE_SPENT, spend_fields,
    NULL, spend, undo_spend);
OP(contact_op_arrived, "case.arrived", T_CASE_ARRIVED, T_CASE_ARRIVED_LEAD, T_CASE_ARRIVED_DONE,
    arrived_fields, NULL, arrived, case_undo);

const struct op contact_op_wake = { .name = "case.wake",
	.title = T_CASE_WAKE,
	.help = T_CASE_WAKE_LEAD,
	.done = T_CASE_WOKEN,
	.undone = T_CASE_AS_BEFORE,
	.permission = PERM_CASE_ANSWER,
	.fn = wake,
	.undo = case_undo };

const struct op contact_op_take_back = { .name = "case.take-back",
	.title = T_CASE_TAKE_BACK,
	.help = T_CASE_TAKE_BACK_LEAD,
	.done = T_CASE_TAKEN_BACK,
	.undone = T_CASE_AS_BEFORE,
	.permission = PERM_CASE_ANSWER,
	.fn = take_back,
	.undo = case_undo };

/* Taking the protection away is for those who may see who it is. */
const struct op contact_op_party_protect = { .name = "case.party-protect",
	.title = T_CASE_PROTECT,
	.help = T_CASE_PROTECT_TEXT,
	.done = T_CASE_PARTY_PROTECTED,
	.undone = T_CASE_AS_BEFORE,
	.permission = PERM_CASE_ANSWER,
	.fields = party_gone_fields,
	.n_fields = ARRAY_LEN(party_gone_fields),
	.fn = party_protect };
