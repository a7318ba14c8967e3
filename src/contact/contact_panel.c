/* What a case's page tells of the contact: its cause, how many more have called, call-backs. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/id.h"
#include "contact/callback.h"
#include "contact/callback_view.h"
#include "contact/cause.h"
#include "contact/today_view.h"
#include "core/role.h"
#include "text/utf8.h"
#include "web/panel.h"
#include "web/web.h"

enum { SHOWN = 8, ABOUT = 60 };

static enum err
contact_lines(
    struct cx *cx, const struct panel_ask *ask, struct panel_link **ret_links, size_t *ret_n)
{
	struct contact_q_case_cause row = { 0 };
	struct contact_q_tick_on_case more = { 0 };
	struct panel_link *links = arena_array(cx->arena, 3, sizeof(*links));
	bool found = false;
	size_t n = 0;
	enum err e;

	if ((e = contact_q_case_cause(cx, ask->on.id, &found, &row)) ||
	    (e = contact_q_tick_on_case(cx, ask->on.id, &more)))
		return e;
	if (found && row.cause)
		links[n++].text = core_text(cx->lang, cause_text(row.cause));
	if (found && row.customer)
		links[n++].text = core_text(cx->lang, customer_text(row.customer));
	if (found && more.n)
		links[n++].text = core_text_format(
		    cx->arena, cx->lang, T_TICK_COUNT, 1, (struct text_arg[]) { TEXT_ARG(more.n) });
	*ret_links = links;
	*ret_n = n;
	return OK;
}

const struct panel contact_panel_case_contact = {
	.on = LINK_CASE,
	.permission = PERM_CASE_READ,
	.title = T_DESK_CAUSE,
	.fn = contact_lines,
};

static enum err
callbacks(struct cx *cx, const struct panel_ask *ask, struct panel_link **ret_links, size_t *ret_n)
{
	struct contact_q_callback_on_case *rows = NULL;
	struct panel_link *links;
	size_t n = 0;
	enum err e;

	if ((e = contact_q_callback_on_case(cx, ask->on.id, SHOWN, &rows, &n)))
		return e;
	links = arena_array(cx->arena, n + 1, sizeof(*links));
	for (size_t i = 0; i < n; i++)
		links[i] = (struct panel_link) {
			.text = rows[i].status == CALLBACK_WAITING
				    ? contact_moment(cx, rows[i].next_at)
				    : core_text(cx->lang, rows[i].status == CALLBACK_DONE
							      ? T_CALLBACK_DONE
							      : T_CALLBACK_NOT_REACHED),
			.href = arena_printf(
			    cx->arena, "/arbete/aterringning/%s", id_string(cx->arena, rows[i].id)),
		};
	*ret_links = links;
	*ret_n = n;
	return OK;
}

const struct panel contact_panel_case_callbacks = {
	.on = LINK_CASE,
	.permission = PERM_CASE_READ,
	.title = T_CALLBACK_TITLE,
	.fn = callbacks,
};
