/* What was answered in a form, about a thing: kept with the version it was asked in, and read only
 * through the thing that it is about. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/formdef_answer.h"

#include "base/id.h"
#include "core/link.h"
#include "db/db.h"
#include "gen/core_q.h"

enum { VALUE_MAX = 64 * 1024 };

enum err
formdef_answer_add(struct cx *cx, struct link link, int64_t version_id,
    const struct formdef_value *values, size_t n)
{
	int64_t id = id_new();
	enum err e;

	e = core_q_form_answer_add(cx,
	    &(struct core_q_form_answer_add_in) {
		.id = id,
		.version_id = version_id,
		.link_kind = link.kind,
		.link_id = link.id,
		.lang = cx->lang,
		.at = cx->now,
	    },
	    NULL);
	for (size_t i = 0; !e && i < n; i++) {
		int64_t position = 0;

		for (size_t j = 0; j < i; j++)
			position += strcmp(values[j].field, values[i].field) == 0;
		e = core_q_form_value_add(
		    cx, id, values[i].field, position, values[i].value, values[i].number, NULL);
	}
	return e ? e : event_add(cx, EV_FORM_ANSWERED, link);
}

static enum err
read_values(struct cx *cx, struct formdef_answer *a)
{
	struct core_q_form_value_list *rows = NULL;
	enum err e;

	if ((e = core_q_form_value_list(cx, a->id, &rows, &a->n)))
		return e;
	a->values = arena_array(cx->arena, a->n + 1, sizeof(*a->values));
	for (size_t i = 0; i < a->n; i++)
		a->values[i] =
		    (struct formdef_value) { .field = rows[i].field, .value = rows[i].value };
	return OK;
}

enum err
formdef_answers_own(
    struct cx *cx, struct link link, struct formdef_answer **ret_answers, size_t *ret_n)
{
	struct core_q_form_answer_list *rows = NULL;
	struct formdef_answer *answers;
	size_t n = 0;
	enum err e;

	if ((e = core_q_form_answer_list(cx, link.kind, link.id, &rows, &n)))
		return e;
	answers = arena_array(cx->arena, n + 1, sizeof(*answers));
	for (size_t i = 0; i < n; i++) {
		answers[i] = (struct formdef_answer) {
			.id = rows[i].id, .at = rows[i].at, .lang = (enum lang)rows[i].lang
		};
		if ((e = formdef_version_get(cx, rows[i].version_id, &answers[i].version)) ||
		    (e = read_values(cx, &answers[i])))
			return e;
	}
	*ret_answers = answers;
	*ret_n = n;
	return OK;
}

enum err
formdef_answers_get(
    struct cx *cx, struct link link, struct formdef_answer **ret_answers, size_t *ret_n)
{
	bool may = false;
	enum err e = access_may(cx, link, ACCESS_READ, &may);

	*ret_answers = NULL;
	*ret_n = 0;
	if (e || (!may && !base_broken("formdef-access")))
		return e;
	return formdef_answers_own(cx, link, ret_answers, ret_n);
}

const char *
formdef_answer_value(struct cx *cx, const struct formdef_answer *answer, const char *field)
{
	struct buf b;

	buf_init(&b, cx->arena, VALUE_MAX);
	for (size_t i = 0; i < answer->n; i++)
		if (strcmp(answer->values[i].field, field) == 0) {
			buf_puts(&b, b.n ? "," : "");
			buf_puts(&b, answer->values[i].value);
		}
	return b.n ? b.p : "";
}

enum err
formdef_answers_remove(struct cx *cx, struct link link)
{
	enum err e = core_q_form_value_remove(cx, link.kind, link.id, NULL);

	return e ? e : core_q_form_answer_remove(cx, link.kind, link.id, NULL);
}
