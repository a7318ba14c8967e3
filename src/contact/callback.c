/* Call-back slips: adding, and what those who call do with them. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/callback.h"

#include "base/buf.h"
#include "base/id.h"
#include "contact/case.h"
#include "core/access.h"
#include "core/calendar.h"
#include "core/i18n.h"
#include "core/link.h"
#include "core/notice.h"
#include "core/person.h"
#include "core/role.h"
#include "core/unit.h"
#include "db/db.h"
#include "fmt/when.h"
#include "text/utf8.h"

enum {
	SOON_S = 4 * 3600, /* open time within which one is called who said no time */
	AGAIN_S = 3600,	   /* open time until the next try */
	DAYS_AHEAD = 60,   /* further off nobody plans a call */
	DAYS_LOOKED = 30,
	BEFORE = 8, /* numbers of contact_callback_before() */
};

struct link
link_callback(int64_t id)
{
	return (struct link) { LINK_CALLBACK, id };
}

/* The telephone's hours; none when the site has no such calendar. */
static enum err
hours(struct cx *cx, struct calendar *ret_calendar, bool *ret_has)
{
	enum err e = calendar_get(cx, "telefon", ret_calendar);

	*ret_has = !e;
	if (e != ERR_MISSING)
		return e;
	cx->fail = (struct failure) { 0 };
	return OK;
}

static int64_t
open_later(const struct calendar *c, bool has, int64_t at, int64_t seconds)
{
	int64_t then = has ? calendar_add_open(c, at, seconds) : 0;

	return then ? then : at + seconds;
}

struct span {
	int64_t from_at;
	int64_t due_at;
};

static enum err
on_day(struct cx *cx, const struct callback_new *in, const struct calendar *c, bool has,
    struct span *ret)
{
	struct calendar_day open = { .n = 1, .spans = { { 8 * 60, 17 * 60 } } };
	int64_t today = when_day(cx->now);
	int from = in->from_minute;
	int to = in->to_minute;

	if (in->day < today || in->day > today + DAYS_AHEAD)
		return fail_field(cx, "day", T_CALLBACK_DAY_WRONG, NULL);
	if (has)
		open = calendar_on(c, in->day);
	if (!open.n && (!to || !cx->viewer.user) && !base_broken("callback-closed"))
		return fail_field(cx, "day", T_CALLBACK_CLOSED, NULL);
	if (!to && open.n) {
		from = MAX(from, open.spans[0].from);
		to = open.spans[open.n - 1].to;
	}
	if (to <= from)
		return fail_field(cx, "time", T_CALLBACK_TIME_WRONG, NULL);
	*ret = (struct span) { when_at(in->day, from), when_at(in->day, to) };
	if (ret->due_at <= cx->now)
		return fail_field(cx, in->to_minute ? "time" : "day", T_CALLBACK_PAST, NULL);
	ret->from_at = MAX(ret->from_at, cx->now);
	return OK;
}

/* When they want to be called. Notes what is wrong with it. */
static enum err
span_of(struct cx *cx, const struct callback_new *in, struct span *ret)
{
	struct calendar c = { 0 };
	bool has = false;
	enum err e;

	if ((e = hours(cx, &c, &has)))
		return e;
	if (in->day)
		return on_day(cx, in, &c, has, ret);
	ret->from_at = open_later(&c, has, cx->now, 0);
	ret->due_at = open_later(&c, has, cx->now, SOON_S);
	return OK;
}

enum err
contact_callback_days(struct cx *cx, size_t max, int64_t **ret_days, size_t *ret_n)
{
	struct calendar c = { 0 };
	int64_t *days = arena_array(cx->arena, max + 1, sizeof(*days));
	int64_t today = when_day(cx->now);
	bool has = false;
	size_t n = 0;
	enum err e;

	if ((e = hours(cx, &c, &has)))
		return e;
	for (int64_t d = today; d < today + DAYS_LOOKED && n < max; d++) {
		struct calendar_day open = { .n = 1, .spans = { { 8 * 60, 17 * 60 } } };

		if (has)
			open = calendar_on(&c, d);
		if (open.n && when_at(d, open.spans[open.n - 1].to) > cx->now)
			days[n++] = d;
	}
	*ret_days = days;
	*ret_n = n;
	return OK;
}

/* Where it lies: the unit's class, secret when what it is about is. */
struct place {
	int64_t unit_id;
	int64_t topic_id;
	int64_t access;
};

static enum err
find_place(struct cx *cx, const struct callback_new *in, struct place *ret)
{
	struct units units = { 0 };
	struct topics topics = { 0 };
	struct contact_q_case_get c = { 0 };
	const struct core_q_unit_list *unit;
	const struct core_q_topic_list *topic = NULL;
	enum err e;

	if ((e = units_get(cx, &units)) || (e = topics_get(cx, &topics)))
		return e;
	if (in->case_id && cx->viewer.user && (e = contact_case_get(cx, in->case_id, &c)))
		return e;
	unit = in->unit_id ? units_find(&units, in->unit_id) : units_centre(&units);
	if (!unit || unit->retired_at || unit->kind == UNIT_COMMITTEE)
		return fail_field(cx, "unit", T_ERROR_CHOOSE, NULL);
	if (in->topic_id || c.topic_id) {
		topic = topics_find(&topics, in->topic_id ? in->topic_id : c.topic_id);
		if (!topic || (topic->retired_at && in->topic_id))
			return fail_field(cx, "topic", T_ERROR_CHOOSE, NULL);
	}
	ret->unit_id = unit->id;
	ret->topic_id = topic ? topic->id : 0;
	return access_class(cx, unit->id,
	    (topic && topic->secrecy) || c.secrecy ? SECRECY_SECRET : SECRECY_NORMAL, &ret->access);
}

static void
check_texts(struct cx *cx, const struct callback_new *in)
{
	if (!in->name || !in->name[0])
		fail_field(cx, "name", T_ERROR_NEEDED, NULL);
	if (!in->phone || !in->phone[0])
		fail_field(cx, "phone", T_ERROR_NEEDED, NULL);
	if (!in->about || !in->about[0])
		fail_field(cx, "about", T_ERROR_NEEDED, NULL);
}

enum err
contact_callback_add(struct cx *cx, const struct callback_new *in, int64_t *ret_id)
{
	struct person_found who = { 0 };
	struct place place = { 0 };
	struct span span = { 0 };
	int64_t id = id_new();
	enum err e;

	assert(db_in_tx(cx));
	check_texts(cx, in);
	if (((e = span_of(cx, in, &span)) || (e = find_place(cx, in, &place))) && e != ERR_INVALID)
		return e;
	e = person_find_or_add(cx, in->name, NULL, in->phone, &who);
	if (cx->fail.fields)
		return ERR_INVALID;
	if (e)
		return e;
	e = contact_q_callback_add(cx,
	    &(struct contact_q_callback_add_in) {
		.id = id,
		.case_id = in->case_id,
		.topic_id = place.topic_id,
		.unit_id = place.unit_id,
		.access = place.access,
		.holder_id = in->holder_id,
		.person_id = who.id,
		.channel = in->channel,
		.lang = cx->lang,
		.about = in->about,
		.asked_time = in->day != 0,
		.from_at = span.from_at,
		.due_at = span.due_at,
		.made_by = cx->viewer.user,
		.at = cx->now,
	    },
	    NULL);
	if (e || (e = event_add(cx, EV_CALLBACK_ADDED, link_callback(id))))
		return e;
	if (in->holder_id &&
	    (e = notice_user(cx, in->holder_id, NOTICE_CALLBACK_GIVEN, link_callback(id))))
		return e;
	if (ret_id)
		*ret_id = id;
	return OK;
}

enum err
contact_callback_get(struct cx *cx, int64_t id, struct contact_q_callback_get *ret)
{
	return contact_q_callback_get(cx, id, ret);
}

/* Its row, for a change, and the change as it stands. */
static enum err
begin_change(struct cx *cx, int64_t id, int64_t rev, struct contact_q_callback_get *row,
    struct contact_q_callback_update_in *to)
{
	enum err e;

	assert(db_in_tx(cx));
	if ((e = contact_q_callback_get(cx, id, row)))
		return e;
	if (row->level < ACCESS_WRITE)
		return fail(cx, ERR_DENIED, 0, NULL);
	if (row->status != CALLBACK_WAITING || row->rev != rev)
		return fail(cx, ERR_CONFLICT, T_CALLBACK_CHANGED, NULL);
	*to = (struct contact_q_callback_update_in) {
		.id = id,
		.rev = rev,
		.status = row->status,
		.holder_id = row->holder_id,
		.unit_id = row->unit_id,
		.access = row->access,
		.next_at = row->next_at,
		.due_at = row->due_at,
		.tries = row->tries,
		.told = row->told,
	};
	return OK;
}

static enum err
end_as(struct cx *cx, int64_t id, int64_t rev, enum callback_status status, enum event_kind kind)
{
	struct contact_q_callback_get row = { 0 };
	struct contact_q_callback_update_in to = { 0 };
	enum err e;

	if ((e = begin_change(cx, id, rev, &row, &to)))
		return e;
	to.status = status;
	to.done_by = cx->viewer.user;
	to.done_at = cx->now;
	e = contact_q_callback_update(cx, &to);
	return e ? e : event_add(cx, kind, link_callback(id));
}

enum err
contact_callback_done(struct cx *cx, int64_t id, int64_t rev)
{
	return end_as(cx, id, rev, CALLBACK_DONE, EV_CALLBACK_DONE);
}

enum err
contact_callback_give_up(struct cx *cx, int64_t id, int64_t rev)
{
	return end_as(cx, id, rev, CALLBACK_NOT_REACHED, EV_CALLBACK_GIVEN_UP);
}

enum err
contact_callback_tried(struct cx *cx, int64_t id, int64_t rev, int64_t next_at)
{
	struct contact_q_callback_get row = { 0 };
	struct contact_q_callback_update_in to = { 0 };
	struct calendar c = { 0 };
	bool has = false;
	enum err e;

	if ((e = begin_change(cx, id, rev, &row, &to)) || (e = hours(cx, &c, &has)))
		return e;
	if (next_at && next_at <= cx->now)
		return fail_field(cx, "day", T_CALLBACK_PAST, NULL);
	to.tries += base_broken("callback-tries") ? 0 : 1;
	to.next_at = next_at ? next_at : open_later(&c, has, cx->now, AGAIN_S);
	/* A try is a call: until the next one is due, nothing is late. */
	to.due_at = MAX(to.due_at, open_later(&c, has, to.next_at, AGAIN_S));
	to.told = CALLBACK_TOLD_NOT;
	if (!to.holder_id)
		to.holder_id = cx->viewer.user;
	e = contact_q_callback_update(cx, &to);
	return e ? e : event_add(cx, EV_CALLBACK_TRIED, link_callback(id));
}

enum err
contact_callback_give(struct cx *cx, int64_t id, int64_t rev, int64_t unit_id, int64_t holder_id)
{
	struct contact_q_callback_get row = { 0 };
	struct contact_q_callback_update_in to = { 0 };
	struct core_q_user_get user = { 0 };
	struct units units = { 0 };
	const struct core_q_unit_list *unit;
	struct topics topics = { 0 };
	const struct core_q_topic_list *topic;
	enum err e;

	if ((e = begin_change(cx, id, rev, &row, &to)) || (e = units_get(cx, &units)) ||
	    (e = topics_get(cx, &topics)))
		return e;
	unit = units_find(&units, unit_id ? unit_id : row.unit_id);
	if (!unit || unit->retired_at || unit->kind == UNIT_COMMITTEE)
		return fail_field(cx, "unit", T_ERROR_CHOOSE, NULL);
	if (holder_id && (e = core_q_user_get(cx, holder_id, &user)))
		return e;
	if (unit->id != row.unit_id) {
		topic = row.topic_id ? topics_find(&topics, row.topic_id) : NULL;
		if ((e = access_class(
			 cx, unit->id, topic ? topic->secrecy : SECRECY_NORMAL, &to.access)))
			return e;
	}
	to.unit_id = unit->id;
	to.holder_id = holder_id;
	to.told = MIN(to.told, CALLBACK_TOLD_DUE);
	if ((e = contact_q_callback_update(cx, &to)) ||
	    (e = event_add(cx, EV_CALLBACK_GIVEN, link_callback(id))))
		return e;
	return notice_user(cx, holder_id, NOTICE_CALLBACK_GIVEN, link_callback(id));
}

enum err
contact_callback_take(struct cx *cx, int64_t id, int64_t rev)
{
	return contact_callback_give(cx, id, rev, 0, cx->viewer.user);
}

const char *
contact_callback_before(struct cx *cx, const struct contact_q_callback_get *row)
{
	const int64_t all[BEFORE] = { row->status, row->holder_id, row->unit_id, row->access,
		row->next_at, row->due_at, row->tries, row->told };
	struct buf b;

	buf_init(&b, cx->arena, 256);
	for (size_t i = 0; i < BEFORE; i++)
		buf_printf(&b, "%s%" PRId64, i ? " " : "", all[i]);
	return b.p;
}

enum err
contact_callback_undo(struct cx *cx, int64_t id, int64_t rev, const char *before)
{
	struct contact_q_callback_update_in to = { .id = id, .rev = rev };
	int64_t *const all[BEFORE] = { &to.status, &to.holder_id, &to.unit_id, &to.access,
		&to.next_at, &to.due_at, &to.tries, &to.told };
	struct str rest = str_of(before ? before : "");
	struct str part;
	int64_t level = 0;
	enum err e;

	assert(db_in_tx(cx));
	for (size_t i = 0; i < BEFORE; i++)
		if (!str_split(&rest, ' ', &part) || !str_int(part, all[i]))
			return fail(cx, ERR_BUG, 0, NULL);
	if ((e = access_level(cx, to.access, &level)))
		return e;
	if (level < ACCESS_WRITE)
		return fail(cx, ERR_DENIED, 0, NULL);
	e = contact_q_callback_update(cx, &to);
	return e ? e : event_add(cx, EV_CALLBACK_UNDONE, link_callback(id));
}

enum err
contact_callback_reveal(struct cx *cx, int64_t id, struct person *ret_person)
{
	struct contact_q_callback_get row = { 0 };
	enum err e;

	if ((e = contact_q_callback_get(cx, id, &row)))
		return e;
	return person_reveal(cx, row.person_id, ret_person);
}

/* "Återuppringning i dag 14.05": neither who nor what. */
static const char *
neutral(struct cx *cx, int64_t from_at)
{
	return core_text_format(cx->arena, cx->lang, T_CALLBACK_NAME, 1,
	    (struct text_arg[]) { TEXT_ARG(when_day_iso(cx->arena, when_day(from_at))) });
}

static const char *
address(struct cx *cx, int64_t id)
{
	return arena_printf(cx->arena, "/arbete/aterringning/%s", id_string(cx->arena, id));
}

enum err
contact_callback_name(struct cx *cx, int64_t id, struct link_name *ret_name)
{
	struct contact_q_callback_label row = { 0 };
	bool found = false;
	enum err e = contact_q_callback_label(cx, id, &found, &row);

	if (e)
		return e;
	if (!found)
		return fail(cx, ERR_MISSING, 0, NULL);
	*ret_name = (struct link_name) {
		.text = neutral(cx, row.from_at),
		.address = row.level >= ACCESS_READ && core_may(cx, PERM_CASE_READ)
			       ? address(cx, id)
			       : NULL,
	};
	return OK;
}

enum err
contact_callback_link(struct cx *cx, int64_t id, struct link_view *ret_view)
{
	struct contact_q_callback_get row = { 0 };
	enum err e;

	if (!core_may(cx, PERM_CASE_READ))
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = contact_q_callback_get(cx, id, &row)))
		return e;
	*ret_view = (struct link_view) {
		.level = (enum access_level)row.level,
		.title = text_excerpt(
		    cx->arena, text_tidy(cx->arena, str_of(row.about), true), CASE_TITLE_MAX),
		.address = address(cx, id),
	};
	return OK;
}

enum err
contact_callback_class(struct cx *cx, int64_t id, int64_t *ret_class)
{
	struct contact_q_callback_label row = { 0 };
	bool found = false;
	enum err e = contact_q_callback_label(cx, id, &found, &row);

	if (!e)
		*ret_class = row.access;
	return e;
}

enum err
contact_unit_has_callbacks(struct cx *cx, int64_t unit_id, bool *ret_used)
{
	struct contact_q_callback_at_unit row = { 0 };

	return contact_q_callback_at_unit(cx, unit_id, ret_used, &row);
}
