/* Proposing a topic and a unit for a text. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/route.h"

#include "core/unit.h"

enum { ANSWERS = 10 };
/* From here on a topic is filled in unasked, and below this it is not even proposed. */
static const double SURE = 0.7;
static const double NEXT_TO_NOTHING = 0.05;

static void
add(struct route_guess *list, size_t *n, int64_t id, double sure)
{
	size_t at = 0;

	for (size_t i = 0; i < *n; i++)
		if (list[i].id == id) {
			list[i].sure += sure;
			return;
		}
	while (at < *n && list[at].sure >= sure)
		at++;
	if (at == ROUTE_MAX)
		return;
	*n = MIN(*n + 1, (size_t)ROUTE_MAX);
	memmove(&list[at + 1], &list[at], (*n - at - 1) * sizeof(*list));
	list[at] = (struct route_guess) { id, sure };
}

enum err
contact_route(struct cx *cx, const struct route_ask *ask, struct route *ret_route)
{
	struct answer_hit *hits = NULL;
	struct topics topics = { 0 };
	struct route r = { 0 };
	double sum = 0;
	size_t n = 0;
	enum err e;

	if ((e = topics_get(cx, &topics)) || (e = contact_answer_suggest(cx,
						  &(struct answer_ask) { .text = ask->text,
						      .lang = ask->lang,
						      .audience = ask->audience,
						      .max = ANSWERS,
						      .typing = ask->typing },
						  &hits, &n)))
		return e;
	for (size_t i = 0; i < n; i++)
		sum += hits[i].score;
	for (size_t i = 0; i < n; i++) {
		const struct core_q_topic_list *t = topics_find(&topics, hits[i].row.topic_id);
		double sure = hits[0].sure * hits[i].score / sum;

		if (!t || t->retired_at || sure < NEXT_TO_NOTHING)
			continue;
		add(r.topics, &r.n_topics, t->id, sure);
		add(r.units, &r.n_units, t->unit_id, sure);
	}
	r.sure = r.n_topics && r.topics[0].sure >= SURE;
	*ret_route = r;
	return OK;
}
