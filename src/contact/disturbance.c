/* Disturbances: adding, changing, ending, and which hold now. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/disturbance.h"

#include "base/id.h"
#include "core/i18n.h"
#include "core/link.h"
#include "core/role.h"
#include "core/unit.h"
#include "db/db.h"

struct link
link_disturbance(int64_t id)
{
	return (struct link) { LINK_DISTURBANCE, id };
}

static struct disturbance
shown(const struct cx *cx, const struct contact_q_disturbance_after *r)
{
	const char *own = cx->lang == LANG_EN	? r->title_en
			  : cx->lang == LANG_FI ? r->title_fi
						: r->title_sv;

	return (struct disturbance) {
		.id = r->id,
		.rev = r->rev,
		.title = core_pick(cx->lang, r->title_sv, r->title_en, r->title_fi),
		.body = !own[0] || cx->lang == LANG_SV ? r->body_sv
			: cx->lang == LANG_EN	       ? r->body_en
						       : r->body_fi,
		.text_lang = own[0] ? NULL : lang_code(LANG_SV),
		.from_at = r->from_at,
		.until_at = r->until_at,
		.topic_id = r->topic_id,
		.topic =
		    r->topic_id ? core_pick(cx->lang, r->topic_sv, r->topic_en, r->topic_fi) : NULL,
		.sender =
		    r->unit_sv ? core_pick(cx->lang, r->unit_sv, r->unit_en, r->unit_fi) : NULL,
	};
}

static enum err
list(struct cx *cx, bool now, struct disturbance **ret_list, size_t *ret_n, int64_t *ret_change)
{
	struct contact_q_disturbance_after *rows = NULL;
	struct disturbance *all;
	int64_t change = 0;
	size_t n_rows = 0;
	size_t n = 0;
	enum err e;

	e = contact_q_disturbance_after(cx, cx->now, DISTURBANCE_SHOWN_MAX, &rows, &n_rows);
	if (e)
		return e;
	all = arena_array(cx->arena, n_rows + 1, sizeof(*all));
	for (size_t i = 0; i < n_rows; i++) {
		bool begun = rows[i].from_at <= cx->now || base_broken("disturbance-from");
		int64_t next = begun ? rows[i].until_at : rows[i].from_at;

		change = change ? MIN(change, next) : next;
		if (begun == now)
			all[n++] = shown(cx, &rows[i]);
	}
	*ret_list = all;
	*ret_n = n;
	*ret_change = change;
	return OK;
}

enum err
contact_disturbances_now(
    struct cx *cx, struct disturbance **ret_list, size_t *ret_n, int64_t *ret_change)
{
	return list(cx, true, ret_list, ret_n, ret_change);
}

enum err
contact_disturbances_coming(struct cx *cx, struct disturbance **ret_list, size_t *ret_n)
{
	int64_t change = 0;

	return list(cx, false, ret_list, ret_n, &change);
}

static enum err
check(struct cx *cx, const struct disturbance_in *in, int64_t from_at)
{
	struct topics topics = { 0 };
	const struct core_q_topic_list *topic;
	enum err e;

	if (!in->title[LANG_SV][0])
		fail_field(cx, "title", T_ERROR_NEEDED, NULL);
	if (in->until_at <= cx->now)
		fail_field(cx, "until", T_DISTURBANCE_PAST, NULL);
	else if (in->until_at <= from_at)
		fail_field(cx, "until", T_DISTURBANCE_BEFORE, NULL);
	if (in->topic_id) {
		if ((e = topics_get(cx, &topics)))
			return e;
		topic = topics_find(&topics, in->topic_id);
		if (!topic || topic->retired_at)
			fail_field(cx, "topic", T_ERROR_CHOOSE, NULL);
	}
	return cx->fail.fields ? ERR_INVALID : OK;
}

/* What everybody reads is said by the centre, not by a person. */
static enum err
sender(struct cx *cx, int64_t *ret_unit)
{
	struct units units = { 0 };
	const struct core_q_unit_list *centre;
	enum err e = units_get(cx, &units);

	if (e)
		return e;
	centre = units_centre(&units);
	*ret_unit = centre ? centre->id : 0;
	return OK;
}

enum err
contact_disturbance_add(struct cx *cx, const struct disturbance_in *in, int64_t *ret_id)
{
	int64_t from_at = in->from_at ? in->from_at : cx->now;
	int64_t id = id_new();
	int64_t unit = 0;
	enum err e;

	if ((e = check(cx, in, from_at)) || (e = sender(cx, &unit)))
		return e;
	e = contact_q_disturbance_add(cx,
	    &(struct contact_q_disturbance_add_in) {
		.id = id,
		.title_sv = in->title[LANG_SV],
		.title_en = in->title[LANG_EN],
		.title_fi = in->title[LANG_FI],
		.body_sv = in->body[LANG_SV],
		.body_en = in->body[LANG_EN],
		.body_fi = in->body[LANG_FI],
		.from_at = from_at,
		.until_at = in->until_at,
		.topic_id = in->topic_id,
		.unit_id = unit,
		.user_id = cx->viewer.user,
	    },
	    NULL);
	if (e || (e = event_add(cx, EV_DISTURBANCE_ADDED, link_disturbance(id))))
		return e;
	*ret_id = id;
	return OK;
}

enum err
contact_disturbance_change(struct cx *cx, int64_t id, int64_t rev, const struct disturbance_in *in)
{
	struct contact_q_disturbance_one row = { 0 };
	int64_t from_at;
	enum err e;

	if ((e = contact_q_disturbance_one(cx, id, &row)))
		return e;
	from_at = in->from_at ? in->from_at : row.from_at;
	if ((e = check(cx, in, from_at)))
		return e;
	e = contact_q_disturbance_change(cx, &(struct contact_q_disturbance_change_in) {
						 .id = id,
						 .rev = rev,
						 .title_sv = in->title[LANG_SV],
						 .title_en = in->title[LANG_EN],
						 .title_fi = in->title[LANG_FI],
						 .body_sv = in->body[LANG_SV],
						 .body_en = in->body[LANG_EN],
						 .body_fi = in->body[LANG_FI],
						 .from_at = from_at,
						 .until_at = in->until_at,
						 .topic_id = in->topic_id,
					     });
	return e ? e : event_add(cx, EV_DISTURBANCE_CHANGED, link_disturbance(id));
}

enum err
contact_disturbance_end(struct cx *cx, int64_t id, int64_t rev)
{
	enum err e = contact_q_disturbance_until(cx, id, rev, cx->now);

	return e ? e : event_add(cx, EV_DISTURBANCE_ENDED, link_disturbance(id));
}

enum err
contact_disturbance_name(struct cx *cx, int64_t id, struct link_name *ret_name)
{
	struct contact_q_disturbance_one row = { 0 };
	enum err e = contact_q_disturbance_one(cx, id, &row);

	if (!e)
		*ret_name = (struct link_name) {
			.text = core_pick(cx->lang, row.title_sv, row.title_en, row.title_fi),
			.address = core_may(cx, PERM_DISTURBANCE)
				       ? arena_printf(cx->arena, "/arbete/storningar/%s",
					     id_string(cx->arena, id))
				       : NULL,
		};
	return e;
}

enum err
contact_disturbance_link(struct cx *cx, int64_t id, struct link_view *ret_view)
{
	struct link_name name = { 0 };
	enum err e = contact_disturbance_name(cx, id, &name);

	if (!e)
		*ret_view = (struct link_view) {
			.level = ACCESS_READ, .title = name.text, .address = name.address
		};
	return e;
}
