/* Contacts that are only counted. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/tick.h"

#include "base/id.h"
#include "contact/case.h"
#include "contact/disturbance.h"
#include "core/access.h"
#include "core/i18n.h"
#include "core/rollup.h"
#include "core/site.h"
#include "db/db.h"
#include "fmt/when.h"

static enum err
count(struct cx *cx, enum tick_kind kind, int64_t day, int64_t topic_id, int64_t n)
{
	enum err e;

	if (base_broken("tick-count"))
		return OK;
	if ((e = rollup_add(cx, MEASURE_TICK, day, kind, n)) || kind != TICK_MORE || !topic_id)
		return e;
	return rollup_add(cx, MEASURE_TICK_TOPIC, day, topic_id, n);
}

/* What it is about, which must be there, seen and still going on. */
static enum err
about(struct cx *cx, const struct tick_in *in, int64_t *ret_topic, struct link *ret_link,
    const char **ret_about)
{
	struct contact_q_disturbance_one d = { 0 };
	struct contact_q_case_get c = { 0 };
	enum err e;

	*ret_topic = in->topic_id;
	*ret_link = (struct link) { .kind = LINK_SITE };
	*ret_about = "";
	if (in->kind != TICK_MORE)
		return OK;
	if (in->disturbance_id) {
		if ((e = contact_q_disturbance_one(cx, in->disturbance_id, &d)))
			return e;
		if (d.until_at <= cx->now)
			return fail(cx, ERR_CONFLICT, T_TICK_OVER, NULL);
		*ret_topic = d.topic_id;
		*ret_link = link_disturbance(d.id);
		*ret_about = core_pick(cx->lang, d.title_sv, d.title_en, d.title_fi);
		return OK;
	}
	if ((e = contact_case_get(cx, in->case_id, &c)))
		return e;
	if (c.level < ACCESS_READ)
		return fail(cx, ERR_MISSING, 0, NULL);
	if (c.status != CASE_OPEN)
		return fail(cx, ERR_CONFLICT, T_CASE_CLOSED_ALREADY, c.number);
	*ret_topic = c.topic_id;
	*ret_link = link_case(c.id);
	*ret_about = c.number;
	return OK;
}

enum err
contact_tick_add(struct cx *cx, const struct tick_in *in, int64_t *ret_id, const char **ret_about)
{
	int64_t id = id_new();
	int64_t day = when_day(cx->now);
	int64_t topic_id = 0;
	struct link link = { 0 };
	enum err e;

	assert(db_in_tx(cx));
	if ((e = about(cx, in, &topic_id, &link, ret_about)))
		return e;
	e = contact_q_tick_add(cx,
	    &(struct contact_q_tick_add_in) {
		.id = id,
		.kind = in->kind,
		.channel = in->channel,
		.day = day,
		.topic_id = in->kind == TICK_WORRY ? 0 : topic_id,
		.case_id = in->kind == TICK_MORE ? in->case_id : 0,
		.disturbance_id = in->kind == TICK_MORE ? in->disturbance_id : 0,
	    },
	    NULL);
	if (e || (e = count(cx, in->kind, day, topic_id, 1)) ||
	    (e = event_add(cx, EV_TICK_ADDED, link)))
		return e;
	*ret_id = id;
	return OK;
}

enum err
contact_tick_back(struct cx *cx, int64_t id)
{
	struct contact_q_tick_find row = { 0 };
	struct link link = { .kind = LINK_SITE };
	int64_t n = 0;
	bool found = false;
	enum err e;

	assert(db_in_tx(cx));
	if ((e = contact_q_tick_find(cx, id, &found, &row)))
		return e;
	if (!found)
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = contact_q_tick_back(cx, id, &n)))
		return e;
	if (n != 1)
		return fail(cx, ERR_CONFLICT, 0, NULL);
	if (row.case_id)
		link = link_case(row.case_id);
	else if (row.disturbance_id)
		link = link_disturbance(row.disturbance_id);
	e = count(cx, (enum tick_kind)row.kind, row.day, row.topic_id, -1);
	return e ? e : event_add(cx, EV_TICK_TAKEN_BACK, link);
}
