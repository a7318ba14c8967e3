/* What the contact centre knows of a topic: its open cases, its answers. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/id.h"
#include "contact/case.h"
#include "contact/topic_panel.h"
#include "core/i18n.h"

enum { LINKS = 5 };

static enum err
open_cases(struct cx *cx, const struct panel_ask *ask, struct panel_link **ret_links, size_t *ret_n)
{
	struct contact_q_case_same_topic *rows = NULL;
	int64_t beside = ask->beside.kind == LINK_CASE ? ask->beside.id : 0;
	struct panel_link *links;
	size_t n = 0;
	enum err e;

	if ((e = contact_q_case_same_topic(cx, ask->on.id, beside, LINKS, &rows, &n)))
		return e;
	links = arena_array(cx->arena, n + 1, sizeof(*links));
	for (size_t i = 0; i < n; i++)
		links[i] = (struct panel_link) {
			.text = rows[i].title,
			.href = arena_printf(
			    cx->arena, "/arbete/arenden/%s", id_string(cx->arena, rows[i].id)),
			.at = rows[i].opened_at,
		};
	*ret_links = links;
	*ret_n = n;
	return OK;
}

static enum err
answers(struct cx *cx, const struct panel_ask *ask, struct panel_link **ret_links, size_t *ret_n)
{
	struct contact_q_answer_common *rows = NULL;
	struct panel_link *links;
	size_t n = 0;
	enum err e;

	if ((e = contact_q_answer_common(cx, cx->lang, ask->on.id, LINKS, &rows, &n)))
		return e;
	links = arena_array(cx->arena, n + 1, sizeof(*links));
	for (size_t i = 0; i < n; i++)
		links[i] = (struct panel_link) {
			.text = rows[i].question,
			.href =
			    arena_printf(cx->arena, "/svar/%s", id_string(cx->arena, rows[i].id)),
		};
	*ret_links = links;
	*ret_n = n;
	return OK;
}

const struct panel contact_panel_cases = {
	.on = LINK_TOPIC,
	.title = T_CASE_OTHERS,
	.permission = PERM_CASE_READ,
	.fn = open_cases,
};

const struct panel contact_panel_answers = {
	.on = LINK_TOPIC,
	.title = T_PANEL_ANSWERS,
	.permission = PERM_STAFF,
	.fn = answers,
};
