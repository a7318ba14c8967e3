/* One page for each thing that may be done with a case, all alike: what happens then, what must be
 * told, the button. It works without script, and what was typed is never lost: after a conflict it
 * stands beside what is true now. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/id.h"
#include "contact/case_op.h"
#include "contact/case_search.h"
#include "contact/case_work_view.h"
#include "contact/pages.h"
#include "core/access.h"
#include "core/draft.h"
#include "core/read_log.h"
#include "db/db.h"
#include "fmt/when.h"
#include "gen/contact_tpl.h"
#include "web/dispatch.h"
#include "web/press.h"

enum { LIKES = 5 };

struct act {
	const char *slug;
	const struct op *op;
	bool limited; /* also for whoever sees only how it goes */
	bool leaves;  /* afterwards it may be out of sight: on to the queue */
};

static const struct act acts[] = {
	{ "tilldela", &contact_op_assign, false, false },
	{ "komplettering", &contact_op_ask, false, false },
	{ "vila", &contact_op_snooze, false, false },
	{ "vack", &contact_op_wake, false, false },
	{ "lamna-tillbaka", &contact_op_hand_back, false, true },
	{ "ta-tillbaka", &contact_op_take_back, true, false },
	{ "oppna-igen", &contact_op_reopen, false, false },
	{ "avsluta", &contact_op_close, false, false },
	{ "amne", &contact_op_sort, false, false },
	{ "lanka", &contact_op_tie, false, false },
	{ "ta-bort-lank", &contact_op_untie, false, false },
	{ "sla-ihop", &contact_op_merge, false, false },
	{ "part", &contact_op_party, false, false },
	{ "ta-bort-part", &contact_op_party_gone, false, false },
	{ "skydda-part", &contact_op_party_protect, false, false },
	{ "tid", &contact_op_spend, false, false },
	{ "ankomst", &contact_op_arrived, false, false },
};

static enum err
find_act(struct cx *cx, const struct http_request *rq, const struct act **ret_act, int64_t *ret_id)
{
	for (size_t i = 0; i < ARRAY_LEN(acts); i++)
		if (strcmp(rq->params[1], acts[i].slug) == 0) {
			*ret_act = &acts[i];
			return http_param_id(rq, 0, ret_id);
		}
	return fail(cx, ERR_MISSING, 0, NULL);
}

static const char *
case_address(struct cx *cx, int64_t id)
{
	return arena_printf(cx->arena, "/arbete/arenden/%s", id_string(cx->arena, id));
}

static enum err
options(struct cx *cx, const struct act *a, const struct contact_q_case_get *row, struct form *f)
{
	enum err e;

	if (a->op->options && (e = a->op->options(cx, f)))
		return e;
	if (a->op != &contact_op_assign)
		return OK;
	return contact_worker_options(cx, f, row->access, row->holder_id);
}

/* Cases that this one could be the same as. */
static enum err
likes(struct cx *cx, const struct act *a, int64_t id, struct case_act_view *v)
{
	struct case_hit *hits = NULL;
	struct panel_link *links;
	enum err e;

	if (a->op != &contact_op_merge && a->op != &contact_op_tie)
		return OK;
	if ((e = contact_case_like(cx, id, LIKES, &hits, &v->n_likes)))
		return e;
	links = arena_array(cx->arena, v->n_likes + 1, sizeof(*links));
	for (size_t i = 0; i < v->n_likes; i++)
		links[i] = (struct panel_link) {
			.text =
			    arena_printf(cx->arena, "%s %s", hits[i].row.number, hits[i].row.title),
			.href = arena_printf(cx->arena, "%s/gor/%s?to=%s", case_address(cx, id),
			    a->slug, hits[i].row.number),
			.at = hits[i].row.opened_at,
		};
	v->likes = links;
	return OK;
}

/* How they hear of a question: by mail, or only when they look. */
static enum err
note(struct cx *cx, const struct act *a, const struct contact_q_case_get *row,
    struct case_act_view *v)
{
	struct contact_q_case_to_mail mail = { 0 };
	enum err e;

	if (a->op != &contact_op_ask)
		return OK;
	if ((e = contact_q_case_to_mail(cx, row->id, &mail)))
		return e;
	v->note = core_text(cx->lang, mail.email ? T_CASE_ASK_BY_MAIL : T_CASE_ASK_NO_MAIL);
	return OK;
}

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, const struct act *a,
    int64_t id, struct form *f, bool conflict, int status)
{
	struct contact_q_case_get row = { 0 };
	struct case_act_view v = { .form = f, .op = a->op };
	struct page p;
	enum err e;

	if ((e = contact_case_get(cx, id, &row)))
		return e;
	if (row.level < (a->limited ? ACCESS_LIMITED : ACCESS_WRITE))
		return fail(cx, ERR_DENIED, 0, NULL);
	if (row.level >= ACCESS_READ)
		read_log(cx, link_case(id));
	v.number = row.number;
	v.title = row.level >= ACCESS_READ ? row.title : NULL;
	v.back = case_address(cx, id);
	v.action = arena_printf(cx->arena, "%s/gor/%s", v.back, a->slug);
	v.rev = arena_printf(cx->arena, "%" PRId64, row.rev);
	if ((e = options(cx, a, &row, f)) || (e = likes(cx, a, id, &v)) ||
	    (e = note(cx, a, &row, &v)))
		return e;
	if (conflict && (e = contact_case_conflict(cx, &row, f, &v.conflict, &v.n_conflict)))
		return e;
	page_begin(&p, cx, rq,
	    arena_printf(cx->arena, "%s, %s", core_text(cx->lang, a->op->title), row.number));
	contact_tpl_case_act(&p.h, &v);
	return page_send(&p, rs, status);
}

static const char *
draft_name(struct cx *cx, const struct act *a, int64_t id)
{
	return arena_printf(cx->arena, "act.%s.%s", a->slug, id_string(cx->arena, id));
}

static void
fill(struct cx *cx, const struct http_request *rq, const struct op *op, struct form *f)
{
	static const char *const taken[] = { "to", "tie", "party" };

	if (op == &contact_op_ask && !form_value(f, "days")[0])
		form_set(f, "days", "7");
	if (op == &contact_op_snooze && !form_value(f, "until")[0])
		form_set(f, "until", "tomorrow");
	if (op == &contact_op_tie && !form_value(f, "kind")[0])
		form_set(f, "kind", "1");
	for (size_t i = 0; i < op->n_fields; i++)
		for (size_t j = 0; j < ARRAY_LEN(taken); j++)
			if (strcmp(op->fields[i].name, taken[j]) == 0 &&
			    http_has_field(rq, taken[j]))
				form_set(f, taken[j], str_dup(cx->arena, http_field(rq, taken[j])));
}

static enum err
show_act(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	const struct act *a = NULL;
	struct form *f;
	int64_t id = 0;
	enum err e;

	if ((e = find_act(cx, rq, &a, &id)))
		return e;
	f = form_new(cx, rq, a->op->fields, a->op->n_fields);
	if (a->op->n_fields && (e = form_draft(f, draft_name(cx, a, id), true)))
		return e;
	fill(cx, rq, a->op, f);
	return draw(cx, rq, rs, a, id, f, false, 200);
}

static enum err
run(struct cx *cx, struct http_request *rq, struct http_response *rs, const struct act *a,
    int64_t id, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const char *back = a->leaves ? "/arbete/arenden" : case_address(cx, id);
	struct op_row row = { .id = id };
	int64_t undo = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_rev(cx, rq, &row.rev)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = draft_remove(cx, draft_name(cx, a, id))) ||
	    (e = op_run(cx, a->op, row, f, back, &undo)))
		return e;
	return web_once_end(cx, f->once, rs, &tx, op_address(cx, back, undo));
}

static enum err
take_act(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct contact_q_case_get row = { 0 };
	const struct act *a = NULL;
	struct form *f;
	int64_t id = 0;
	int status = 0;
	enum err e;

	if ((e = find_act(cx, rq, &a, &id)) || (e = contact_case_get(cx, id, &row)))
		return e;
	f = form_read(cx, rq, a->op->fields, a->op->n_fields);
	if ((e = options(cx, a, &row, f)) ||
	    (a->op->n_fields && (e = form_draft(f, draft_name(cx, a, id), false))))
		return e;
	e = run(cx, rq, rs, a, id, f);
	/* A conflict that says what is in the way is told by its own page. */
	if (e == ERR_CONFLICT && cx->fail.text)
		return e;
	return web_again(cx, e, &status) ? draw(cx, rq, rs, a, id, f, status == 409, status) : e;
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/arenden/{id}/gor/{id}", PERM_CASE_ANSWER, show_act, 0 },
	{ HTTP_POST, "/arbete/arenden/{id}/gor/{id}", PERM_CASE_ANSWER, take_act, 0 },
};

const struct http_routes contact_case_act_routes = { routes, ARRAY_LEN(routes) };
