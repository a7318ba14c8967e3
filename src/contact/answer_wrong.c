/* Tasks about answers for those who look after them. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/answer_wrong.h"

#include "contact/answer.h"
#include "core/i18n.h"
#include "core/task.h"
#include "core/unit.h"
#include "fmt/when.h"
#include "gen/contact_q.h"
#include "text/utf8.h"

enum err
contact_answer_owner(struct cx *cx, int64_t answer_id, int64_t *ret_user, int64_t *ret_unit)
{
	struct contact_q_answer_keeper row = { 0 };
	enum err e = contact_q_answer_keeper(cx, answer_id, &row);

	if (e)
		return e;
	*ret_user = row.owner_id && !row.owner_gone ? row.owner_id : 0;
	*ret_unit = *ret_user ? 0 : row.unit_id ? row.unit_id : row.topic_unit;
	return OK;
}

/* Whether somebody is asked already to look at it. */
static enum err
is_told(struct cx *cx, struct link link, const char *title, bool *ret_told)
{
	struct task *tasks = NULL;
	size_t n = 0;
	enum err e = task_on(cx, link, &tasks, &n);

	*ret_told = false;
	for (size_t i = 0; !e && i < n; i++)
		if (str_starts(str_of(tasks[i].row.title), title))
			*ret_told = true;
	return e;
}

enum err
contact_answer_wrong(struct cx *cx, int64_t answer_id, const char *what)
{
	struct task_in in = {
		.kind = TASK_TASK,
		.link = { .kind = LINK_ANSWER, .id = answer_id },
		.title = core_text(cx->lang, T_ANSWER_WRONG_TASK),
		.due_day = when_day(cx->now) + ANSWER_WRONG_DAYS,
	};
	struct contact_q_answer_get row = { 0 };
	int64_t id = 0;
	bool told = false;
	enum err e;

	if (utf8_count(str_of(what)) > ANSWER_WRONG_MAX)
		return fail_field(cx, "wrong", T_ERROR_TOO_LONG, "150");
	if ((e = contact_answer_get(cx, answer_id, AUDIENCE_STAFF, &row)))
		return e;
	if (what[0])
		in.title = core_text_format(cx->arena, cx->lang, T_ANSWER_WRONG_TASK_SAID, 1,
		    (struct text_arg[]) { TEXT_ARG(what) });
	else if ((e = is_told(cx, in.link, in.title, &told)) || told)
		return e;
	if ((e = contact_answer_owner(cx, answer_id, &in.user_id, &in.unit_id)))
		return e;
	if (base_broken("answer-wrong"))
		return OK;
	return task_add(cx, &in, &id);
}
