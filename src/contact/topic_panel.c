/* What the contact centre knows of a topic, a unit, a user: open cases, answers. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/id.h"
#include "contact/case.h"
#include "contact/case_search.h"
#include "contact/topic_panel.h"
#include "core/i18n.h"

enum { LINKS = 5 };

static struct panel_link
case_panel_link(struct cx *cx, int64_t id, const char *title, int64_t opened_at)
{
	return (struct panel_link) {
		.text = title,
		.href = arena_printf(cx->arena, "/arbete/arenden/%s", id_string(cx->arena, id)),
		.at = opened_at,
	};
}

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
		links[i] = case_panel_link(cx, rows[i].id, rows[i].title, rows[i].opened_at);
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

static enum err
unit_cases(struct cx *cx, const struct panel_ask *ask, struct panel_link **ret_links, size_t *ret_n)
{
	struct contact_q_case_at_unit *rows = NULL;
	enum err e;

	if ((e = contact_q_case_at_unit(cx, ask->on.id, LINKS, &rows, ret_n)))
		return e;
	*ret_links = arena_array(cx->arena, *ret_n + 1, sizeof(**ret_links));
	for (size_t i = 0; i < *ret_n; i++)
		(*ret_links)[i] = case_panel_link(cx, rows[i].id, rows[i].title, rows[i].opened_at);
	return OK;
}

static enum err
user_cases(struct cx *cx, const struct panel_ask *ask, struct panel_link **ret_links, size_t *ret_n)
{
	struct contact_q_case_held_by *rows = NULL;
	enum err e;

	if ((e = contact_q_case_held_by(cx, ask->on.id, LINKS, &rows, ret_n)))
		return e;
	*ret_links = arena_array(cx->arena, *ret_n + 1, sizeof(**ret_links));
	for (size_t i = 0; i < *ret_n; i++)
		(*ret_links)[i] = case_panel_link(cx, rows[i].id, rows[i].title, rows[i].opened_at);
	return OK;
}

const struct panel contact_panel_unit_cases = {
	.on = LINK_UNIT,
	.title = T_PANEL_CASES,
	.permission = PERM_CASE_READ,
	.fn = unit_cases,
};

const struct panel contact_panel_user_cases = {
	.on = LINK_USER,
	.title = T_PANEL_CASES,
	.permission = PERM_CASE_READ,
	.fn = user_cases,
};

static enum err
like_cases(struct cx *cx, const struct panel_ask *ask, struct panel_link **ret_links, size_t *ret_n)
{
	struct case_hit *hits = NULL;
	enum err e;

	if ((e = contact_case_like(cx, ask->on.id, LINKS, &hits, ret_n)))
		return e;
	*ret_links = arena_array(cx->arena, *ret_n + 1, sizeof(**ret_links));
	for (size_t i = 0; i < *ret_n; i++)
		(*ret_links)[i] =
		    case_panel_link(cx, hits[i].row.id, hits[i].row.title, hits[i].row.opened_at);
	return OK;
}

const struct panel contact_panel_like_cases = {
	.on = LINK_CASE,
	.title = T_PANEL_LIKE_CASES,
	.permission = PERM_CASE_READ,
	.fn = like_cases,
};

const struct panel contact_panel_cases = {
	.on = LINK_TOPIC,
	.title = T_PANEL_CASES,
	.beside_title = T_CASE_OTHERS,
	.permission = PERM_CASE_READ,
	.fn = open_cases,
};

const struct panel contact_panel_answers = {
	.on = LINK_TOPIC,
	.title = T_PANEL_ANSWERS,
	.permission = PERM_STAFF,
	.fn = answers,
};
