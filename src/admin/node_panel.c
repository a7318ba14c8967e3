/* What core itself tells of a unit and of a user: whose topics, which tasks. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/node_panel.h"

#include "base/id.h"
#include "core/document.h"
#include "core/i18n.h"
#include "core/task.h"
#include "core/unit.h"

enum { TASKS = 10 };

static enum err
unit_topics(
    struct cx *cx, const struct panel_ask *ask, struct panel_link **ret_links, size_t *ret_n)
{
	struct topics topics = { 0 };
	struct panel_link *links;
	size_t n = 0;
	enum err e;

	if ((e = topics_get(cx, &topics)))
		return e;
	links = arena_array(cx->arena, PANEL_LINKS_MAX, sizeof(*links));
	for (size_t i = 0; i < topics.n && n < PANEL_LINKS_MAX; i++) {
		const struct core_q_topic_list *t = &topics.rows[i];

		if (t->unit_id != ask->on.id || t->retired_at)
			continue;
		links[n++] = (struct panel_link) {
			.text = core_pick(cx->lang, t->name_sv, t->name_en, t->name_fi),
			.href = arena_printf(
			    cx->arena, "/arbete/amnen/%s", id_string(cx->arena, t->id)),
		};
	}
	*ret_links = links;
	*ret_n = n;
	return OK;
}

static enum err
open_tasks(struct cx *cx, const struct panel_ask *ask, struct panel_link **ret_links, size_t *ret_n)
{
	int64_t unit = ask->on.kind == LINK_UNIT ? ask->on.id : 0;
	struct task *tasks = NULL;
	enum err e;

	if ((e = task_open_of(cx, unit ? 0 : ask->on.id, unit, TASKS, &tasks, ret_n)))
		return e;
	*ret_links = arena_array(cx->arena, *ret_n + 1, sizeof(**ret_links));
	for (size_t i = 0; i < *ret_n; i++)
		(*ret_links)[i] = (struct panel_link) {
			.text = tasks[i].row.title,
			.href = arena_printf(cx->arena, "/arbete/uppgifter/%s",
			    id_string(cx->arena, tasks[i].row.id)),
		};
	return OK;
}

static enum err
topic_texts(
    struct cx *cx, const struct panel_ask *ask, struct panel_link **ret_links, size_t *ret_n)
{
	struct document_title *titles = NULL;
	enum err e;

	if ((e = documents_of_topic(cx, ask->on.id, PANEL_LINKS_MAX, &titles, ret_n)))
		return e;
	*ret_links = arena_array(cx->arena, *ret_n + 1, sizeof(**ret_links));
	if (base_broken("document-topic"))
		*ret_n = 0;
	for (size_t i = 0; i < *ret_n; i++)
		(*ret_links)[i] = (struct panel_link) {
			.text = titles[i].title,
			.href = arena_printf(cx->arena, "/om/%s", titles[i].key),
		};
	return OK;
}

const struct panel admin_panel_topic_texts = {
	.on = LINK_TOPIC,
	.title = T_PANEL_TEXTS,
	.permission = PERM_STAFF,
	.fn = topic_texts,
};

const struct panel admin_panel_unit_topics = {
	.on = LINK_UNIT,
	.title = T_TOPICS_TITLE,
	.permission = PERM_STAFF,
	.fn = unit_topics,
};

const struct panel admin_panel_unit_tasks = {
	.on = LINK_UNIT,
	.title = T_PANEL_TASKS,
	.permission = PERM_STAFF,
	.fn = open_tasks,
};

const struct panel admin_panel_user_tasks = {
	.on = LINK_USER,
	.title = T_PANEL_USER_TASKS,
	.permission = PERM_STAFF,
	.fn = open_tasks,
};
