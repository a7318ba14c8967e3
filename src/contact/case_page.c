/* A case at work: thread, party, what is known of its topic; answer, take, hand over, note. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/case_op.h"
#include "contact/case_type.h"
#include "contact/pages.h"
#include "core/access.h"
#include "core/person.h"
#include "core/link.h"
#include "core/log.h"
#include "core/read_log.h"
#include "core/draft.h"
#include "core/role.h"
#include "core/unit.h"
#include "db/db.h"
#include "gen/contact_tpl.h"
#include "search/search.h"
#include "web/dispatch.h"
#include "web/thing.h"
#include "web/upload.h"

enum { SUGGESTIONS = 3, HISTORY = 100 };

static const struct form_field answer_fields[] = {
	{ "rev", FORM_HIDDEN, T_NONE, T_NONE, 20, true, NULL },
	{ "body", FORM_LONG, T_CASE_ANSWER, T_NONE, CASE_TEXT_MAX, false, "off" },
	{ "resolution", FORM_SELECT, T_DESK_RESOLUTION, T_NONE, 20, false, NULL },
};

static const struct form_field hand_over_fields[] = {
	{ "rev", FORM_HIDDEN, T_NONE, T_NONE, 20, true, NULL },
	{ "unit", FORM_SELECT, T_CASE_TO_UNIT, T_NONE, 20, true, NULL },
	{ "note", FORM_LONG, T_CASE_HAND_OVER_NOTE, T_CASE_HAND_OVER_HELP, CASE_TEXT_MAX, true,
	    "off" },
};

/* The forms of the page; the one that was sent keeps what was typed. */
struct forms {
	struct form *answer;
	struct form *hand_over;
};

static struct forms
new_forms(struct cx *cx, struct http_request *rq)
{
	return (struct forms) {
		.answer = form_new(cx, rq, answer_fields, ARRAY_LEN(answer_fields)),
		.hand_over = form_new(cx, rq, hand_over_fields, ARRAY_LEN(hand_over_fields)),
	};
}

/* The usual one is chosen from the beginning. */
static void
closing_options(struct cx *cx, struct form *f)
{
	contact_resolution_options(cx, f, true);
	if (!form_value(f, "resolution")[0])
		form_set(f, "resolution", resolution_code(RESOLUTION_SOLVED));
}

static enum err
topic_panel(struct cx *cx, const struct contact_q_case_get *row, struct case_view *v)
{
	const struct panel_ask ask = { .on = { LINK_TOPIC, row->topic_id },
		.beside = link_case(row->id) };
	const struct panel_ask own = { .on = link_case(row->id) };
	struct answer_hit *hits = NULL;
	enum err e;

	if ((e = panels_get(cx, &ask, &v->panels)) || (e = panels_get(cx, &own, &v->own_panels)))
		return e;
	e = contact_answer_suggest(cx,
	    &(struct answer_ask) { .text = str_of(row->title),
		.lang = SEARCH_LANG_ANY,
		.audience = AUDIENCE_STAFF,
		.max = SUGGESTIONS },
	    &hits, &v->n_suggestions);
	if (!e)
		v->suggestions = contact_answer_items(cx, hits, v->n_suggestions);
	return e;
}

static void
put_party(struct cx *cx, const struct person *p, struct case_view *v)
{
	v->party = p->name ? p->name : core_text(cx->lang, T_CASE_NO_NAME);
	v->ways = arena_printf(cx->arena, "%s%s%s", p->phone ? p->phone : "",
	    p->phone && p->email ? " · " : "", p->email ? p->email : "");
}

/* `shown`: what was just revealed of a protected person, or NULL. */
static enum err
party_of(struct cx *cx, int64_t person_id, const struct person *shown, struct case_view *v)
{
	struct person p = { 0 };
	enum err e;

	v->party = core_text(cx->lang, T_CASE_ANONYMOUS);
	v->ways = "";
	if (!person_id)
		return OK;
	if ((e = person_get(cx, person_id, &p)))
		return e;
	v->may_protect = v->may_write && !p.protected;
	v->may_reveal = p.protected && !shown && core_may(cx, PERM_PROTECTED);
	v->may_unprotect = p.protected && v->may_write && core_may(cx, PERM_PROTECTED);
	v->protected = p.protected;
	put_party(cx, shown ? shown : &p, v);
	if (p.protected && !shown)
		v->party = core_text(cx->lang, T_CASE_PROTECTED);
	return OK;
}

/* The case's own part of the audit log, without who has read it. */
static enum err
history_of(struct cx *cx, int64_t id, struct case_view *v)
{
	struct log_filter filter = { .link = link_case(id), .not_kind = EV_READ };
	struct core_q_log_all *rows = NULL;
	enum err e;

	if ((e = log_list(cx, &filter, HISTORY, &rows, &v->n_history)))
		return e;
	return log_lines(cx, rows, v->n_history, &v->history);
}

/* The type's own page, and what centre and department have agreed. */
static enum err
type_of(struct cx *cx, int64_t type_id, struct case_view *v)
{
	struct contact_q_case_type_one type = { 0 };
	enum err e = contact_case_type_get(cx, type_id, &type);

	if (e)
		return e;
	v->type.href =
	    arena_printf(cx->arena, "/arbete/arendetyper/%s", id_string(cx->arena, type_id));
	v->promise = contact_case_type_promise(cx, &type);
	return OK;
}

/* What every viewer of the case sees, and no more for those with limited level. */
static struct case_view
common_view(struct cx *cx, struct http_request *rq, const struct contact_q_case_get *row)
{
	return (struct case_view) {
		.rq = rq,
		.id = id_string(cx->arena, row->id),
		.number = row->number,
		.title = row->title,
		.rev = row->rev,
		.state = core_text(cx->lang, contact_case_state_text(row->status)),
		.rests = row->status == CASE_WAITING || row->status == CASE_SNOOZED,
		.topic = core_pick(cx->lang, row->topic_sv, row->topic_en, row->topic_fi),
		.unit = core_pick(cx->lang, row->unit_sv, row->unit_en, row->unit_fi),
		.type.text = core_pick(cx->lang, row->type_sv, row->type_en, row->type_fi),
		.holder = row->holder_name,
		.channel = core_text(cx->lang, channel_text(row->channel)),
		.resolution = row->status == CASE_CLOSED
				  ? core_text(cx->lang, resolution_text(row->resolution))
				  : NULL,
		.opened_at = row->opened_at,
		.closed = row->status == CASE_CLOSED,
		.limited = row->level < ACCESS_READ,
		.may_write = row->level >= ACCESS_WRITE && core_may(cx, PERM_CASE_ANSWER),
		.may_reads = core_may(cx, PERM_READS),
		.mine = row->holder_id == cx->viewer.user,
		.take_action =
		    arena_printf(cx->arena, "/arbete/arenden/%s/ta", id_string(cx->arena, row->id)),
	};
}

/* The threads of what was merged into it beside its own, in time. */
static enum err
threads_of(struct cx *cx, int64_t id, struct thread_item **ret_items, size_t *ret_n)
{
	struct contact_q_case_merged_list *merged = NULL;
	size_t n_merged = 0;
	enum err e;

	if ((e = contact_thread(cx, id, true, ret_items, ret_n)) ||
	    (e = contact_q_case_merged_list(cx, id, &merged, &n_merged)))
		return e;
	for (size_t i = 0; i < n_merged; i++) {
		struct thread_item *more = NULL;
		struct thread_item *all;
		struct link_name name = { 0 };
		size_t n_more = 0;
		size_t a = 0;
		size_t b = 0;

		if ((e = contact_thread(cx, merged[i].case_id, true, &more, &n_more)) ||
		    (e = contact_case_name(cx, merged[i].case_id, &name)))
			return e;
		all = arena_array(cx->arena, *ret_n + n_more + 1, sizeof(*all));
		while (a < *ret_n || b < n_more) {
			if (b == n_more || (a < *ret_n && (*ret_items)[a].at <= more[b].at)) {
				all[a + b] = (*ret_items)[a];
				a++;
				continue;
			}
			all[a + b] = more[b];
			all[a + b].channel = arena_printf(cx->arena, "%s%s%s", name.text,
			    more[b].channel[0] ? " · " : "", more[b].channel);
			b++;
		}
		*ret_items = all;
		*ret_n += n_more;
	}
	return OK;
}

/* The thread with the notes where they belong in time. */
static const struct thread_item *
with_notes(struct cx *cx, const struct thread_item *items, size_t *n_items, struct thing_view *t)
{
	struct thread_item *all = arena_array(cx->arena, *n_items + t->n_notes + 1, sizeof(*all));
	size_t left = t->n_notes;
	size_t n = 0;

	for (size_t i = 0; i <= *n_items; i++) {
		while (left && (i == *n_items || t->notes[left - 1].at < items[i].at)) {
			const struct note_item *note = &t->notes[--left];

			all[n++] = (struct thread_item) { .kind = "note",
				.who = note->author,
				.body = note->body,
				.channel = "",
				.at = note->at,
				.note = note };
		}
		if (i < *n_items)
			all[n++] = items[i];
	}
	t->notes_above = true;
	*n_items = n;
	return all;
}

/* How the case is now, and who did the last thing with it; beside it what was typed. */
static void
conflict_of(struct cx *cx, const struct forms *forms, struct case_view *v)
{
	enum { ROWS_MAX = 5 };
	const struct {
		unsigned label;
		const char *typed;
	} typed[] = {
		{ T_CASE_ANSWER, form_value(forms->answer, "body") },
		{ T_CASE_HAND_OVER_NOTE, form_value(forms->hand_over, "note") },
	};
	struct conflict_row *rows = arena_array(cx->arena, ROWS_MAX, sizeof(*rows));

	rows[v->n_conflict++] = (struct conflict_row) {
		.label = core_text(cx->lang, T_CASE_NOW),
		.theirs = arena_printf(cx->arena, "%s · %s · %s", v->state, v->unit,
		    v->holder ? v->holder : core_text(cx->lang, T_QUEUE_NOBODY)),
	};
	if (v->n_history)
		rows[v->n_conflict++] = (struct conflict_row) {
			.label = core_text(cx->lang, T_CASE_LAST),
			.theirs = arena_printf(
			    cx->arena, "%s · %s", v->history[0].what, v->history[0].who),
		};
	for (size_t i = 0; i < ARRAY_LEN(typed); i++)
		if (typed[i].typed[0])
			rows[v->n_conflict++] = (struct conflict_row) {
				.label = core_text(cx->lang, typed[i].label),
				.mine = typed[i].typed,
			};
	v->conflict = rows;
}

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id,
    struct forms forms, const struct person *shown, bool conflict, int status)
{
	struct page p;
	struct contact_q_case_get row = { 0 };
	struct case_view v;
	struct thread_item *items = NULL;
	struct formdef_answer *answers = NULL;
	const char *rev;
	enum err e;

	if ((e = contact_case_get(cx, id, &row)))
		return e;
	v = common_view(cx, rq, &row);
	if ((e = type_of(cx, row.type_id, &v)) || (e = contact_case_work(cx, &row, &v.work)))
		return e;
	if (!v.limited) {
		if ((e = party_of(cx, row.person_id, shown, &v)) ||
		    (e = web_thing_get(cx, rq, link_case(id), &v.thing)) ||
		    (e = threads_of(cx, id, &items, &v.n_items)) ||
		    (e = topic_panel(cx, &row, &v)) || (e = history_of(cx, id, &v)) ||
		    (e = contact_unit_options(cx, forms.hand_over, row.unit_id)))
			return e;
		if ((e = formdef_answers_get(cx, link_case(id), &answers, &v.n_answers)))
			return e;
		v.answers = answers;
		v.items = with_notes(cx, items, &v.n_items, v.thing);
		closing_options(cx, forms.answer);
		e = upload_list(cx, link_case(id),
		    arena_printf(cx->arena, "/arbete/arenden/%s/fil/", v.id), &v.files, &v.n_files);
		if (e)
			return e;
		read_log(cx, link_case(id));
	}
	if ((e = op_notice_get(cx, rq, &v.notice)))
		return e;
	/* After a conflict the page shows what is true now, and the next try builds on that. */
	rev = arena_printf(cx->arena, "%" PRId64, row.rev);
	form_set(forms.answer, "rev", rev);
	form_set(forms.hand_over, "rev", rev);
	v.answer = forms.answer;
	v.hand_over = forms.hand_over;
	if (conflict)
		conflict_of(cx, &forms, &v);
	page_begin(
	    &p, cx, rq, arena_printf(cx->arena, "%s %s", row.number, v.limited ? "" : row.title));
	contact_tpl_case(&p.h, &v);
	return page_send(&p, rs, status);
}

static const char *
draft_name(struct cx *cx, int64_t id)
{
	return arena_printf(cx->arena, "answer.%s", id_string(cx->arena, id));
}

static const char *
hand_over_draft(struct cx *cx, int64_t id)
{
	return arena_printf(cx->arena, "hand-over.%s", id_string(cx->arena, id));
}

/* Whoever may read the case may fetch what came with it; each fetching counts as reading the case.
 */
static enum err
show_file(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct contact_q_case_get row = { 0 };
	int64_t id = 0;
	int64_t use_id = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)) || (e = http_param_id(rq, 1, &use_id)))
		return e;
	e = contact_case_get(cx, id, &row);
	if (!e && row.level < ACCESS_READ)
		e = fail(cx, ERR_MISSING, 0, NULL);
	if (e && !base_broken("file-access"))
		return e;
	read_log(cx, link_case(id));
	return upload_send(cx, rq, rs, link_case(id), use_id);
}

static enum err
show_case(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct forms forms = new_forms(cx, rq);
	int64_t id = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)) ||
	    (e = form_draft(forms.answer, draft_name(cx, id), true)) ||
	    (e = form_draft(forms.hand_over, hand_over_draft(cx, id), true)))
		return e;
	e = draw(cx, rq, rs, id, forms, NULL, false, 200);
	return e == ERR_MISSING ? contact_case_reported(cx, rq, rs, id) : e;
}

static const char *
case_address(struct cx *cx, int64_t id)
{
	return arena_printf(cx->arena, "/arbete/arenden/%s", id_string(cx->arena, id));
}

/* After a fault: the page again, with what was typed. */
static enum err
draw_again(struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id,
    struct forms forms, enum err e)
{
	if (e == ERR_INVALID)
		return draw(cx, rq, rs, id, forms, NULL, false, 422);
	if (e == ERR_CONFLICT) {
		cx->fail = (struct failure) { 0 };
		return draw(cx, rq, rs, id, forms, NULL, true, 409);
	}
	return e;
}

static enum err
answer(struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	bool keep_open = str_eqz(http_field(rq, "act"), "open");
	const char *back = case_address(cx, id);
	struct op_row row = { .id = id };
	int64_t undo = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_rev(cx, rq, &row.rev)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = draft_remove(cx, draft_name(cx, id))))
		return e;
	if (keep_open) {
		e = contact_case_answer(cx, id, row.rev, form_value(f, "body"), 0, RESOLUTION_NONE);
		return e ? e : web_once_end(cx, f->once, rs, &tx, back);
	}
	if ((e = op_run(cx, &contact_op_answer, row, f, back, &undo)))
		return e;
	return web_once_end(cx, f->once, rs, &tx, op_address(cx, back, undo));
}

static enum err
take_answer(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct forms forms = new_forms(cx, rq);
	int64_t id = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)))
		return e;
	forms.answer = form_read(cx, rq, answer_fields, ARRAY_LEN(answer_fields));
	closing_options(cx, forms.answer);
	if ((e = form_draft(forms.answer, draft_name(cx, id), false)))
		return e;
	e = answer(cx, rq, rs, id, forms.answer);
	return e ? draw_again(cx, rq, rs, id, forms, e) : OK;
}

/* An operation with what its form says, whose draft (or NULL) goes; afterwards the page `back`
 * tells of it. */
static enum err
operate(struct cx *cx, struct http_request *rq, struct http_response *rs, const struct op *op,
    int64_t id, struct form *f, const char *draft, const char *back)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct op_row row = { .id = id };
	int64_t undo = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_rev(cx, rq, &row.rev)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((draft && (e = draft_remove(cx, draft))) || (e = op_run(cx, op, row, f, back, &undo)))
		return e;
	return web_once_end(cx, f->once, rs, &tx, op_address(cx, back, undo));
}

static enum err
take_hand_over(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct forms forms = new_forms(cx, rq);
	int64_t id = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)))
		return e;
	forms.hand_over = form_read(cx, rq, hand_over_fields, ARRAY_LEN(hand_over_fields));
	if ((e = contact_unit_options(cx, forms.hand_over, 0)) ||
	    (e = form_draft(forms.hand_over, hand_over_draft(cx, id), false)))
		return e;
	if (str_eqz(http_field(rq, "act"), "visa") && !base_broken("case-preview")) {
		struct contact_q_case_get row = { 0 };

		if ((e = contact_case_get(cx, id, &row)))
			return e;
		e = contact_case_preview(cx, rq, rs, &row, forms.hand_over);
		return e ? draw_again(cx, rq, rs, id, forms, e) : OK;
	}
	e = operate(cx, rq, rs, &contact_op_hand_over, id, forms.hand_over, hand_over_draft(cx, id),
	    "/arbete/arenden");
	return e ? draw_again(cx, rq, rs, id, forms, e) : OK;
}

static enum err
take_case(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	int64_t id = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)))
		return e;
	e = operate(cx, rq, rs, &contact_op_take, id, form_read(cx, rq, NULL, 0), NULL,
	    case_address(cx, id));
	return e ? draw_again(cx, rq, rs, id, new_forms(cx, rq), e) : OK;
}

static enum err
press(struct cx *cx, struct http_request *rq, struct http_response *rs,
    enum err (*change)(struct cx *cx, int64_t id))
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct form *f = form_read(cx, rq, NULL, 0);
	int64_t id = 0;
	bool done = false;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)) || (e = form_check(f)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = change(cx, id)))
		return e;
	return web_once_end(cx, f->once, rs, &tx, case_address(cx, id));
}

static enum err
take_protect(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return press(cx, rq, rs, contact_case_protect);
}

static enum err
take_unprotect(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return press(cx, rq, rs, contact_case_unprotect);
}

/* Not a page of its own address: who it is stands in this one answer and nowhere else. */
static enum err
take_reveal(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct person shown = { 0 };
	int64_t id = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)))
		return e;
	{
		DB_TX_CLEANUP struct db_tx tx = { 0 };

		if ((e = db_begin(cx, &tx)) || (e = contact_case_reveal(cx, id, &shown)) ||
		    (e = db_commit(&tx)))
			return e;
	}
	return draw(cx, rq, rs, id, new_forms(cx, rq), &shown, false, 200);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/arenden/{id}", PERM_CASE_READ, show_case, 0 },
	{ HTTP_GET, "/arbete/arenden/{id}/fil/{id}", PERM_CASE_READ, show_file, 0 },
	{ HTTP_POST, "/arbete/arenden/{id}/ta", PERM_CASE_ANSWER, take_case, 0 },
	{ HTTP_POST, "/arbete/arenden/{id}/svara", PERM_CASE_ANSWER, take_answer, 0 },
	{ HTTP_POST, "/arbete/arenden/{id}/lamna-over", PERM_CASE_ANSWER, take_hand_over, 0 },
	{ HTTP_POST, "/arbete/arenden/{id}/skydda", PERM_CASE_ANSWER, take_protect, 0 },
	{ HTTP_POST, "/arbete/arenden/{id}/ta-bort-skydd", PERM_PROTECTED, take_unprotect, 0 },
	{ HTTP_POST, "/arbete/arenden/{id}/visa-identitet", PERM_PROTECTED, take_reveal,
	    HTTP_FRESH },
};

const struct http_routes contact_case_routes = { routes, ARRAY_LEN(routes) };
