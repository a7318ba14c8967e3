/* Briefings to the centre. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/today.h"

#include "base/id.h"
#include "core/i18n.h"
#include "core/link.h"
#include "core/unit.h"
#include "db/db.h"
#include "fmt/when.h"

enum { DAYS_MAX = 400 };

struct link
link_briefing(int64_t id)
{
	return (struct link) { LINK_BRIEFING, id };
}

static enum err
check(struct cx *cx, const struct briefing_in *in)
{
	int64_t today = when_day(cx->now);
	struct topics topics = { 0 };
	enum err e;

	if (!in->title[0])
		fail_field(cx, "title", T_ERROR_NEEDED, NULL);
	if (!in->body[0])
		fail_field(cx, "body", T_ERROR_NEEDED, NULL);
	if (in->until_day < today || in->until_day > today + DAYS_MAX)
		fail_field(cx, "until", T_BRIEFING_DAY, NULL);
	if (in->topic_id) {
		if ((e = topics_get(cx, &topics)))
			return e;
		if (!topics_find(&topics, in->topic_id))
			fail_field(cx, "topic", T_ERROR_CHOOSE, NULL);
	}
	return cx->fail.fields ? ERR_INVALID : OK;
}

enum err
contact_briefing_add(struct cx *cx, const struct briefing_in *in, int64_t *ret_id)
{
	int64_t id = id_new();
	enum err e;

	if ((e = check(cx, in)))
		return e;
	e = contact_q_briefing_add(cx,
	    &(struct contact_q_briefing_add_in) {
		.id = id,
		.title = in->title,
		.body = in->body,
		.until_day = in->until_day,
		.topic_id = in->topic_id,
		.made_by = cx->viewer.user,
		.at = cx->now,
	    },
	    NULL);
	if (e || (e = event_add(cx, EV_BRIEFING_ADDED, link_briefing(id))))
		return e;
	*ret_id = id;
	return OK;
}

enum err
contact_briefing_change(struct cx *cx, int64_t id, int64_t rev, const struct briefing_in *in)
{
	enum err e;

	if ((e = check(cx, in)))
		return e;
	e = contact_q_briefing_change(cx, &(struct contact_q_briefing_change_in) { .id = id,
					      .rev = rev,
					      .title = in->title,
					      .body = in->body,
					      .until_day = in->until_day,
					      .topic_id = in->topic_id });
	return e ? e : event_add(cx, EV_BRIEFING_CHANGED, link_briefing(id));
}

enum err
contact_briefing_withdraw(struct cx *cx, int64_t id, int64_t rev)
{
	enum err e = contact_q_briefing_until(cx, id, rev, when_day(cx->now) - 1);

	return e ? e : event_add(cx, EV_BRIEFING_WITHDRAWN, link_briefing(id));
}

enum err
contact_briefing_read(struct cx *cx, int64_t id, int64_t rev)
{
	struct contact_q_briefing_one row = { 0 };
	enum err e;

	assert(db_in_tx(cx));
	if ((e = contact_q_briefing_one(cx, id, &row)))
		return e;
	if (row.rev != rev && !base_broken("briefing-rev"))
		return fail(cx, ERR_CONFLICT, 0, NULL);
	if ((e = contact_q_briefing_read(cx, id, cx->viewer.user, row.rev, cx->now, NULL)))
		return e;
	return event_add(cx, EV_BRIEFING_READ, link_briefing(id));
}

enum err
contact_briefing_name(struct cx *cx, int64_t id, struct link_name *ret_name)
{
	struct contact_q_briefing_one row = { 0 };
	enum err e = contact_q_briefing_one(cx, id, &row);

	if (!e)
		*ret_name = (struct link_name) {
			.text = row.title,
			.address = arena_printf(
			    cx->arena, "/arbete/information/%s", id_string(cx->arena, id)),
		};
	return e;
}

enum err
contact_briefing_link(struct cx *cx, int64_t id, struct link_view *ret_view)
{
	struct link_name name = { 0 };
	enum err e = contact_briefing_name(cx, id, &name);

	if (!e)
		*ret_view = (struct link_view) {
			.level = ACCESS_READ, .title = name.text, .address = name.address
		};
	return e;
}
