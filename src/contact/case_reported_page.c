/* Secret cases for the one who wrote them down, once they have been handed over: state, officer and
 * next step. What such a case is about they can no longer read. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/id.h"
#include "contact/pages.h"
#include "core/role.h"
#include "fmt/when.h"
#include "gen/contact_tpl.h"
#include "web/dispatch.h"

enum { ROWS = 200 };

enum err
contact_case_reported(struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id)
{
	struct contact_q_case_reported row = { 0 };
	struct case_reported_view v;
	struct page p;
	bool found = false;
	enum err e;

	if ((e = contact_q_case_reported(cx, id, &found, &row)))
		return e;
	if (!found)
		return fail(cx, ERR_MISSING, 0, NULL);
	cx->fail = (struct failure) { 0 };
	v = (struct case_reported_view) {
		.number = row.number,
		.state = core_text(cx->lang, contact_case_state_text(row.status)),
		.closed = row.status == CASE_CLOSED,
		.unit = core_pick(cx->lang, row.unit_sv, row.unit_en, row.unit_fi),
		.holder = row.holder_name,
		.tell = core_text(cx->lang, T_CASE_TELL_SECRET),
		.arrived = web_day_text(cx, row.arrived_day ? row.arrived_day : row.opened_day),
		.handed = row.handed_at ? web_date_text(cx, row.handed_at) : NULL,
	};
	v.next = contact_case_next(cx, &(struct case_next) { .status = row.status,
					   .unit = v.unit,
					   .holder = v.holder,
					   .wait_until = row.wait_until });
	if (!v.closed && row.due_at > 0 && row.due_at != CASE_NO_DUE) {
		v.due = web_date_text(cx, row.due_at);
		v.late = row.status == CASE_OPEN && row.due_at < cx->now;
	}
	page_begin(&p, cx, rq, row.number);
	contact_tpl_case_reported(&p.h, &v);
	return page_send(&p, rs, 200);
}

static enum err
show_all(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct contact_q_case_reported_list *rows = NULL;
	struct case_reported_row *items;
	struct case_reporteds_view v = { 0 };
	struct page p;
	enum err e = contact_q_case_reported_list(cx, ROWS, &rows, &v.n);

	if (e)
		return e;
	items = arena_array(cx->arena, v.n + 1, sizeof(*items));
	for (size_t i = 0; i < v.n; i++)
		items[i] = (struct case_reported_row) {
			.number = rows[i].number,
			.href = arena_printf(
			    cx->arena, "/arbete/arenden/%s", id_string(cx->arena, rows[i].id)),
			.state = core_text(cx->lang, contact_case_state_text(rows[i].status)),
			.unit =
			    core_pick(cx->lang, rows[i].unit_sv, rows[i].unit_en, rows[i].unit_fi),
			.holder = rows[i].holder_name,
			.handed_at = rows[i].handed_at,
		};
	v.rows = items;
	page_begin(&p, cx, rq, core_text(cx->lang, T_CASE_REPORTED_TITLE));
	contact_tpl_case_reporteds(&p.h, &v);
	return page_send(&p, rs, 200);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/arenden/overlamnade", PERM_CASE_READ, show_all, 0 },
};

const struct http_routes contact_case_reported_routes = { routes, ARRAY_LEN(routes) };
