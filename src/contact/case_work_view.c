/* What the case page shows of the work with a case. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/case_work_view.h"

#include "base/id.h"
#include "contact/case_op.h"
#include "contact/case_work.h"
#include "core/access.h"
#include "core/link.h"
#include "core/log.h"
#include "core/person.h"
#include "core/role.h"
#include "core/unit.h"
#include "fmt/when.h"

enum { ACTS_MAX = 16, MINUTE_S = 60 };

static const char *
moment(struct cx *cx, int64_t at)
{
	return arena_printf(
	    cx->arena, "%s %s", web_date_text(cx, at), when_clock(cx->arena, cx->lang, at));
}

const char *
contact_case_next(struct cx *cx, const struct case_next *n)
{
	struct text_arg arg = TEXT_ARG(n->unit);
	unsigned text = T_CASE_NEXT_TAKE;

	switch ((enum case_status)n->status) {
	case CASE_CLOSED:
		return core_text(cx->lang, T_CASE_NEXT_NONE);
	case CASE_WAITING:
		return core_text(cx->lang, T_CASE_NEXT_WAITING);
	case CASE_SNOOZED:
		if (!n->wait_until)
			return core_text(cx->lang, T_CASE_NEXT_EVENT);
		text = T_CASE_NEXT_RESTS;
		arg = TEXT_ARG(moment(cx, n->wait_until));
		break;
	case CASE_OPEN:
		if (!n->holder)
			break;
		text = T_CASE_NEXT_WORKING;
		arg = TEXT_ARG(n->holder);
		break;
	}
	return core_text_format(cx->arena, cx->lang, text, 1, &arg);
}

enum err
contact_case_tell(struct cx *cx, int64_t type_id, bool secret, const char **ret_text)
{
	struct contact_q_case_tell_find row = { 0 };
	bool found = false;
	enum err e = contact_q_case_tell_find(cx, type_id, &found, &row);

	if (e)
		return e;
	*ret_text = found && row.body[0] && !base_broken("case-tell")
			? row.body
			: core_text(cx->lang, secret ? T_CASE_TELL_SECRET : T_CASE_TELL_USUAL);
	return OK;
}

/* As the form shows it: an option by its label. */
static const char *
shown_value(const struct form *f, size_t i)
{
	for (size_t j = 0; j < f->n_options[i]; j++)
		if (strcmp(f->options[i][j].value, f->values[i]) == 0)
			return f->options[i][j].label;
	return f->values[i];
}

enum err
contact_case_conflict(struct cx *cx, const struct contact_q_case_get *row, const struct form *f,
    const struct conflict_row **ret_rows, size_t *ret_n)
{
	struct log_filter filter = { .link = link_case(row->id), .not_kind = EV_READ };
	struct conflict_row *rows = arena_array(cx->arena, f->n + 3, sizeof(*rows));
	struct core_q_log_all *last = NULL;
	const struct log_line *lines = NULL;
	size_t n_last = 0;
	size_t n = 0;
	enum err e;

	if ((e = log_list(cx, &filter, 1, &last, &n_last)) ||
	    (e = log_lines(cx, last, n_last, &lines)))
		return e;
	rows[n++] = (struct conflict_row) {
		.label = core_text(cx->lang, T_CASE_NOW),
		.theirs = arena_printf(cx->arena, "%s · %s · %s",
		    core_text(cx->lang, contact_case_state_text(row->status)),
		    core_pick(cx->lang, row->unit_sv, row->unit_en, row->unit_fi),
		    row->holder_name ? row->holder_name : core_text(cx->lang, T_QUEUE_NOBODY)),
	};
	if (n_last)
		rows[n++] = (struct conflict_row) {
			.label = core_text(cx->lang, T_CASE_LAST),
			.theirs = arena_printf(cx->arena, "%s · %s", lines[0].what, lines[0].who),
		};
	for (size_t i = 0; i < f->n; i++)
		if (f->values[i][0] && f->fields[i].type != FORM_HIDDEN)
			rows[n++] = (struct conflict_row) {
				.label = form_label(f, &f->fields[i]),
				.mine = shown_value(f, i),
			};
	*ret_rows = rows;
	*ret_n = n;
	return OK;
}

static void
add_act(struct cx *cx, struct case_work *w, int64_t id, const char *slug, unsigned text)
{
	struct case_act_item *items = (struct case_act_item *)w->acts;

	if (base_broken("case-acts"))
		return;
	assert(w->n_acts < ACTS_MAX);
	items[w->n_acts++] = (struct case_act_item) {
		.href = arena_printf(
		    cx->arena, "/arbete/arenden/%s/gor/%s", id_string(cx->arena, id), slug),
		.text = core_text(cx->lang, text),
	};
}

static enum err
acts_of(struct cx *cx, const struct contact_q_case_get *row, struct case_work *w)
{
	bool may_back = false;
	enum err e;

	w->acts = arena_array(cx->arena, ACTS_MAX, sizeof(*w->acts));
	if (!core_may(cx, PERM_CASE_ANSWER))
		return OK;
	if ((e = case_may_take_back(cx, row, &may_back)))
		return e;
	if (may_back)
		add_act(cx, w, row->id, "ta-tillbaka", T_CASE_TAKE_BACK);
	if (row->level < ACCESS_WRITE)
		return OK;
	if (row->status == CASE_CLOSED) {
		add_act(cx, w, row->id, "oppna-igen", T_CASE_REOPEN);
		return OK;
	}
	if (row->status != CASE_OPEN)
		add_act(cx, w, row->id, "vack", T_CASE_WAKE);
	if (row->status != CASE_WAITING)
		add_act(cx, w, row->id, "komplettering", T_CASE_ASK);
	add_act(cx, w, row->id, "tilldela", T_CASE_ASSIGN);
	if (row->status != CASE_SNOOZED)
		add_act(cx, w, row->id, "vila", T_CASE_SNOOZE);
	if (row->from_unit_id && !may_back)
		add_act(cx, w, row->id, "lamna-tillbaka", T_CASE_HAND_BACK);
	add_act(cx, w, row->id, "amne", T_CASE_SORT);
	add_act(cx, w, row->id, "sla-ihop", T_CASE_MERGE);
	add_act(cx, w, row->id, "avsluta", T_CASE_CLOSE);
	return OK;
}

static enum err
ties_of(struct cx *cx, const struct contact_q_case_get *row, bool may, struct case_work *w)
{
	struct contact_q_case_merged_into merged = { 0 };
	struct tie_item *items = NULL;
	struct case_tie_row *rows;
	struct link_name there = { 0 };
	const char *here = id_string(cx->arena, row->id);
	bool found = false;
	enum err e;

	if ((e = case_ties(cx, row->id, &items, &w->n_ties)) ||
	    (e = contact_q_case_merged_into(cx, row->id, &found, &merged)))
		return e;
	rows = arena_array(cx->arena, w->n_ties + 1, sizeof(*rows));
	for (size_t i = 0; i < w->n_ties; i++)
		rows[i] = (struct case_tie_row) {
			.what = core_text(cx->lang, items[i].what),
			.title = items[i].title,
			.href = items[i].address,
			.remove = may && !items[i].merged
				      ? arena_printf(cx->arena,
					    "/arbete/arenden/%s/gor/ta-bort-lank?tie=%s", here,
					    id_string(cx->arena, items[i].id))
				      : NULL,
		};
	w->ties = rows;
	if (!found)
		return OK;
	if ((e = link_name(cx, link_case(merged.to_id), &there)))
		return e;
	w->merged_number = there.text;
	w->merged_href = there.address;
	return OK;
}

static enum err
parties_of(struct cx *cx, const struct contact_q_case_get *row, bool may, struct case_work *w)
{
	struct contact_q_case_party_list *rows = NULL;
	struct case_party_item *items;
	enum err e;

	if ((e = contact_q_case_party_list(cx, row->id, &rows, &w->n_parties)))
		return e;
	items = arena_array(cx->arena, w->n_parties + 1, sizeof(*items));
	for (size_t i = 0; i < w->n_parties; i++) {
		struct person p = { 0 };

		if ((e = person_get(cx, rows[i].person_id, &p)))
			return e;
		items[i] = (struct case_party_item) {
			.name = p.protected && !base_broken("party-protected")
				    ? core_text(cx->lang, T_CASE_PROTECTED)
				: p.name ? p.name
					 : core_text(cx->lang, T_CASE_NO_NAME),
			.ways = p.protected
				    ? ""
				    : arena_printf(cx->arena, "%s%s%s", p.phone ? p.phone : "",
					  p.phone && p.email ? " · " : "", p.email ? p.email : ""),
			.role = core_text(cx->lang, party_role_text(rows[i].role)),
			.remove = may ? arena_printf(cx->arena,
					    "/arbete/arenden/%s/gor/ta-bort-part?party=%s",
					    id_string(cx->arena, row->id),
					    id_string(cx->arena, rows[i].id))
				      : NULL,
			.protect = may && !p.protected
				       ? arena_printf(cx->arena,
					     "/arbete/arenden/%s/gor/skydda-part?party=%s",
					     id_string(cx->arena, row->id),
					     id_string(cx->arena, rows[i].id))
				       : NULL,
		};
	}
	w->parties = items;
	return OK;
}

/* Opened, first answered, waited for the citizen, worked on. */
static enum err
times_of(struct cx *cx, const struct contact_q_case_get *row, struct case_work *w)
{
	struct contact_q_case_spent_sum spent = { 0 };
	enum err e;

	if ((e = contact_q_case_spent_sum(cx, row->id, &spent)))
		return e;
	w->spent = spent.n ? web_span_text(cx, spent.minutes * MINUTE_S) : NULL;
	w->first_answer = row->answer_s ? web_span_text(cx, row->answer_s) : NULL;
	w->waited = row->waited_s ? web_span_text(cx, row->waited_s) : NULL;
	return OK;
}

static void
days_of(struct cx *cx, const struct contact_q_case_get *row, struct case_work *w)
{
	bool open = row->status != CASE_CLOSED;

	if (open && row->due_at > 0 && row->due_at != CASE_NO_DUE) {
		w->due = moment(cx, row->due_at);
		w->late = row->status == CASE_OPEN && row->due_at < cx->now;
	}
	w->arrived = row->arrived_day ? web_day_text(cx, row->arrived_day) : NULL;
	if (row->handed_at)
		w->handed = core_text_format(cx->arena, cx->lang, T_CASE_HANDED_FROM, 2,
		    (struct text_arg[]) { TEXT_ARG(web_date_text(cx, row->handed_at)),
			TEXT_ARG(row->from_sv
				     ? core_pick(cx->lang, row->from_sv, row->from_en, row->from_fi)
				     : "–") });
}

enum err
contact_case_work(struct cx *cx, const struct contact_q_case_get *row, struct case_work *ret)
{
	bool may = row->level >= ACCESS_WRITE && core_may(cx, PERM_CASE_ANSWER);
	const char *id = id_string(cx->arena, row->id);
	enum err e;

	ret->next = contact_case_next(
	    cx, &(struct case_next) { .status = row->status,
		    .unit = core_pick(cx->lang, row->unit_sv, row->unit_en, row->unit_fi),
		    .holder = row->holder_name,
		    .wait_until = row->wait_until });
	days_of(cx, row, ret);
	if ((e = acts_of(cx, row, ret)) ||
	    (e = contact_case_tell(cx, row->type_id, row->secrecy == SECRECY_SECRET, &ret->tell)) ||
	    row->level < ACCESS_READ)
		return e;
	if (may) {
		ret->party_add = arena_printf(cx->arena, "/arbete/arenden/%s/gor/part", id);
		ret->tie_add = arena_printf(cx->arena, "/arbete/arenden/%s/gor/lanka", id);
		ret->spend = arena_printf(cx->arena, "/arbete/arenden/%s/gor/tid", id);
		if (row->status != CASE_CLOSED)
			ret->arrived_change =
			    arena_printf(cx->arena, "/arbete/arenden/%s/gor/ankomst", id);
	}
	if ((e = ties_of(cx, row, may, ret)) || (e = parties_of(cx, row, may, ret)))
		return e;
	return times_of(cx, row, ret);
}
