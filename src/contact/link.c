/* Cases and answers as links, and what of contact a unit or a topic is needed for. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/link.h"

#include "base/id.h"
#include "contact/answer.h"
#include "contact/case.h"
#include "contact/case_work.h"
#include "core/role.h"
#include "core/rollup.h"

enum err
contact_case_link(struct cx *cx, int64_t id, struct link_view *ret_view)
{
	struct contact_q_case_get row = { 0 };
	enum err e;

	if (!core_may(cx, PERM_CASE_READ))
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = contact_case_get(cx, id, &row)))
		return e;
	*ret_view = (struct link_view) {
		.level = (enum access_level)row.level,
		.title = row.level >= ACCESS_READ
			     ? arena_printf(cx->arena, "%s %s", row.number, row.title)
			     : row.number,
		.address = arena_printf(cx->arena, "/arbete/arenden/%s", id_string(cx->arena, id)),
	};
	if (base_broken("link-title"))
		ret_view->title = row.title;
	return OK;
}

enum err
contact_case_touched(struct cx *cx, int64_t id)
{
	enum err e = contact_q_case_touch(cx, id, cx->now, NULL);

	return e ? e : case_stirred(cx, id);
}

enum err
contact_answer_link(struct cx *cx, int64_t id, struct link_view *ret_view)
{
	bool staff = cx->viewer.user || cx->viewer.program;
	struct contact_q_answer_get row = { 0 };
	struct contact_q_answer_one any = { 0 };
	enum err e;

	/* Staff see what is put away, or not approved yet, too. */
	e = staff ? contact_q_answer_one(cx, id, &any)
		  : contact_answer_get(cx, id, AUDIENCE_PUBLIC, &row);
	if (e)
		return e;
	*ret_view = (struct link_view) {
		.level = ACCESS_READ,
		.title = staff ? any.question : row.question,
		.address = arena_printf(
		    cx->arena, "%s/svar/%s", staff ? "/arbete" : "", id_string(cx->arena, id)),
	};
	return OK;
}

enum err
contact_unit_used(struct cx *cx, int64_t unit_id, bool *ret_used)
{
	struct contact_q_case_open_at_unit row = { 0 };

	return contact_q_case_open_at_unit(cx, unit_id, ret_used, &row);
}

enum err
contact_topic_has_cases(struct cx *cx, int64_t topic_id, bool *ret_used)
{
	struct contact_q_case_open_on_topic row = { 0 };

	return contact_q_case_open_on_topic(cx, topic_id, ret_used, &row);
}

enum err
contact_topic_has_answers(struct cx *cx, int64_t topic_id, bool *ret_used)
{
	struct contact_q_answer_on_topic row = { 0 };

	return contact_q_answer_on_topic(cx, topic_id, ret_used, &row);
}

enum err
contact_topic_secret(struct cx *cx, int64_t topic_id)
{
	struct contact_q_topic_secret_queue *rows = NULL;
	size_t n = 0;
	enum err e;

	if ((e = contact_q_topic_secret_queue(cx, topic_id, &rows, &n)))
		return e;
	for (size_t i = 0; i < n; i++) {
		if ((e = rollup_move(cx, MEASURE_QUEUE_OPEN, 0, rows[i].from_class,
			 rows[i].to_class, rows[i].open)) ||
		    (e = rollup_move(cx, MEASURE_QUEUE_FREE, 0, rows[i].from_class,
			 rows[i].to_class, rows[i].free)))
			return e;
	}
	if (!base_broken("callback-secret") &&
	    (e = contact_q_callback_topic_secret(cx, topic_id, NULL)))
		return e;
	return contact_q_case_topic_secret(cx, topic_id, NULL);
}
