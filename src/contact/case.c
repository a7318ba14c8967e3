/* Cases: opening, answering, handing over. Figures change in the same transactions. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/case.h"

#include "base/buf.h"
#include "base/id.h"
#include "contact/case_int.h"
#include "core/notice.h"
#include "core/access.h"
#include "core/i18n.h"
#include "core/person.h"
#include "core/rollup.h"
#include "core/setting.h"
#include "core/site.h"
#include "core/unit.h"
#include "db/db.h"
#include "fmt/when.h"
#include "text/utf8.h"

enum { DAY_S = 86400 };

struct link
link_case(int64_t id)
{
	return (struct link) { .kind = LINK_CASE, .id = id };
}

static bool
is_spoken(int64_t channel)
{
	return channel == CHANNEL_PHONE || channel == CHANNEL_VISIT;
}

/* Passed on in the closing itself: connected or forwarded. */
static bool
passes_on(enum resolution r)
{
	return r == RESOLUTION_CONNECTED || r == RESOLUTION_FORWARDED ||
	       r == RESOLUTION_OTHER_SYSTEM;
}

static bool
solves(enum resolution r)
{
	return r == RESOLUTION_SOLVED || r == RESOLUTION_SELF_SERVICE;
}

static enum err
count_closed(struct cx *cx, int64_t channel, int64_t day, bool handed_over, int64_t n)
{
	enum err e;

	if ((e = rollup_add(cx, MEASURE_CLOSED, day, channel, n)) || handed_over)
		return e;
	return rollup_add(cx, MEASURE_CLOSED_BY_CENTRE, day, channel, n);
}

static enum err
count_first(struct cx *cx, int64_t channel, int64_t day, bool known, int64_t n)
{
	return rollup_add(cx, known ? MEASURE_FIRST_KNOWN : MEASURE_FIRST_UNKNOWN, day, channel, n);
}

static enum err
count_opened(struct cx *cx, int64_t channel, int64_t day, bool known)
{
	enum err e;

	if ((e = rollup_add(cx, MEASURE_RECEIVED, day, channel, 1)) || !is_spoken(channel))
		return e;
	return rollup_add(
	    cx, known ? MEASURE_CONTACT_KNOWN : MEASURE_CONTACT_UNKNOWN, day, channel, 1);
}

/* Where a case stands in the queues: open or not, whose it is to see, who has it. */
struct queue_place {
	bool open;
	int64_t access;
	int64_t holder;
};

static enum err
count_place(struct cx *cx, enum measure m, bool was, int64_t from, bool is, int64_t to)
{
	if (base_broken("queue-count"))
		return OK;
	if (was && is)
		return rollup_move(cx, m, 0, from, to, 1);
	if (was)
		return rollup_add(cx, m, 0, from, -1);
	return is ? rollup_add(cx, m, 0, to, 1) : OK;
}

static enum err
count_queue(struct cx *cx, struct queue_place from, struct queue_place to)
{
	enum err e =
	    count_place(cx, MEASURE_QUEUE_OPEN, from.open, from.access, to.open, to.access);

	if (e)
		return e;
	return count_place(cx, MEASURE_QUEUE_FREE, from.open && !from.holder, from.access,
	    to.open && !to.holder, to.access);
}

/* A span of time as it is stored: 0 would be NULL. */
static int64_t
span(int64_t from, int64_t to)
{
	return MAX(to - from, 1);
}

/* The party is back on a topic within the time: what was solved at first contact was not. */
static enum err
count_returns(struct cx *cx, int64_t person_id, int64_t topic_id)
{
	struct contact_q_case_to_return *rows = NULL;
	size_t n = 0;
	enum err e;

	if (!person_id || base_broken("returned"))
		return OK;
	if ((e = contact_q_case_to_return(cx, person_id, topic_id, cx->now, &rows, &n)))
		return e;
	for (size_t i = 0; i < n; i++) {
		if ((e = contact_q_case_mark_returned(cx, rows[i].id, rows[i].rev)))
			return e;
		e = rollup_add(cx, MEASURE_FIRST_RETURNED, rows[i].opened_day, rows[i].channel, 1);
		if (e || (e = event_add(cx, EV_CASE_CAME_BACK, link_case(rows[i].id))))
			return e;
	}
	return OK;
}

static enum err
add_message(struct cx *cx, int64_t case_id, enum message_kind kind, int64_t channel,
    int64_t answer_id, const char *body)
{
	return contact_q_message_add(cx,
	    &(struct contact_q_message_add_in) {
		.id = id_new(),
		.case_id = case_id,
		.kind = kind,
		.channel = channel,
		.author_id = kind == MESSAGE_IN ? 0 : cx->viewer.user,
		.answer_id = answer_id,
		.body = body,
		.at = cx->now,
	    },
	    NULL);
}

/* One query: it runs in each filing, with everybody who writes in line behind it. */
static enum err
find_place(struct cx *cx, const struct case_new *in, struct contact_q_case_place *ret_place)
{
	enum err e;

	e = contact_q_case_place(cx, in->topic_id, in->type_id, ACCESS_KIND_CASE, ret_place);
	if (e)
		return e;
	if (!ret_place->topic_id)
		fail_field(cx, "topic", T_ERROR_CHOOSE, NULL);
	if (!ret_place->type_id)
		fail_field(cx, "type", T_ERROR_CHOOSE, NULL);
	if (cx->fail.fields)
		return ERR_INVALID;
	return ret_place->access ? OK : fail(cx, ERR_MISSING, 0, NULL);
}

/* Adds the row, its first message, its figures. The caller has a transaction. */
static enum err
open_case(struct cx *cx, const struct case_new *in, struct contact_q_case_add_in *row,
    struct case_receipt *ret_receipt)
{
	struct contact_q_case_place place = { 0 };
	const char *code = contact_case_code(cx, &(struct case_once) { in->once, 0 });
	struct person_found who = { 0 };
	enum err e;

	if (!in->question || !in->question[0])
		fail_field(cx, "question", T_ERROR_NEEDED, NULL);
	if ((e = find_place(cx, in, &place)))
		return e;
	e = person_find_or_add(cx, in->name, in->email, in->phone, &who);
	row->person_id = who.id;
	if (e || cx->fail.fields)
		return e ? e : ERR_INVALID;
	row->id = id_new();
	row->number = arena_printf(cx->arena, "KC-%" PRId64, in->number);
	row->code_mac = case_code_mac(cx, code, 0);
	row->type_id = place.type_id;
	row->topic_id = place.topic_id;
	row->unit_id = place.centre_id;
	row->access = place.access;
	row->channel = in->channel;
	row->lang = cx->lang;
	row->status = CASE_OPEN;
	row->title = text_excerpt(cx->arena,
	    text_tidy(cx->arena, str_of(in->title ? in->title : in->question), true),
	    CASE_TITLE_MAX);
	row->known = who.known;
	row->email = in->email && in->email[0] && !who.protected ? in->email : NULL;
	row->opened_at = cx->now;
	row->opened_day = when_day(cx->now);
	if ((e = count_returns(cx, who.known && !who.added ? row->person_id : 0, row->topic_id)) ||
	    (e = contact_q_case_add(cx, row, NULL)) ||
	    (e = add_message(cx, row->id, MESSAGE_IN, in->channel, 0, in->question)) ||
	    (e = count_opened(cx, in->channel, row->opened_day, who.known)))
		return e;
	*ret_receipt = (struct case_receipt) { .id = row->id, .number = row->number, .code = code };
	return OK;
}

static struct queue_place
place_of_new(const struct contact_q_case_add_in *row)
{
	return (struct queue_place) { true, row->access, row->holder_id };
}

enum err
contact_case_file(struct cx *cx, const struct case_new *in, struct case_receipt *ret_receipt)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct contact_q_case_add_in row = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)))
		return e;
	if ((e = open_case(cx, in, &row, ret_receipt)) ||
	    (e = count_queue(cx, (struct queue_place) { 0 }, place_of_new(&row))) ||
	    (e = event_add(cx, EV_CASE_FILED, link_case(row.id))))
		return e;
	return db_commit(&tx);
}

static enum err
begin_change(struct cx *cx, int64_t id, int64_t rev, struct case_change *c)
{
	enum err e;

	if ((e = contact_q_case_get(cx, id, &c->row)))
		return e;
	if (c->row.level < ACCESS_WRITE)
		return fail(cx, ERR_DENIED, 0, NULL);
	if (c->row.rev != rev && !base_broken("rev"))
		return fail(cx, ERR_CONFLICT, 0, NULL);
	if (c->row.status == CASE_CLOSED)
		return fail(cx, ERR_CONFLICT, T_CASE_CLOSED_ALREADY, c->row.number);
	c->to = (struct contact_q_case_update_in) {
		.id = id,
		.rev = c->row.rev,
		.type_id = c->row.type_id,
		.topic_id = c->row.topic_id,
		.status = c->row.status,
		.resolution = c->row.resolution,
		.holder_id = c->row.holder_id,
		.unit_id = c->row.unit_id,
		.access = c->row.access,
		.handed_over = c->row.handed_over,
		.first_contact = c->row.first_contact,
		.return_by = c->row.return_by,
		.closed_at = c->row.closed_at,
		.closed_day = c->row.closed_day,
		.at = cx->now,
		.answered_day = c->row.answered_day,
		.answer_s = c->row.answer_s,
	};
	return OK;
}

/* Those who read the class that it leaves are told too: their lists still show it. */
static enum err
note_left(struct cx *cx, int64_t was, int64_t is)
{
	if (was == is || base_broken("case-left"))
		return OK;
	return event_add(cx, EV_CASE_LEFT, (struct link) { .kind = LINK_ACCESS_CLASS, .id = was });
}

static enum err
save_change(struct cx *cx, const struct case_change *c)
{
	struct queue_place from = { c->row.status == CASE_OPEN, c->row.access, c->row.holder_id };
	struct queue_place to = { c->to.status == CASE_OPEN, c->to.access, c->to.holder_id };
	struct case_times was = CASE_TIMES(&c->to);
	enum err e = count_queue(cx, from, to);

	/* It was open: nothing of its closing is counted yet. */
	was.unit_id = c->row.unit_id;
	was.topic_id = c->row.topic_id;
	was.answer_s = c->row.answer_s;
	was.close_s = 0;
	if (e || (e = case_count_times(cx, c->row.channel, was, CASE_TIMES(&c->to))))
		return e;
	if ((e = contact_q_case_update(cx, &c->to)))
		return e;
	return note_left(cx, c->row.access, c->to.access);
}

static enum err
count_answer_time(struct cx *cx, int64_t channel, int64_t day, int64_t seconds)
{
	return rollup_add(cx, MEASURE_ANSWER_TIME, day, rollup_time_dim(channel, seconds), 1);
}

/* The first answer; later ones change nothing. */
static enum err
note_answer(struct cx *cx, struct case_change *c)
{
	if (c->to.answer_s)
		return OK;
	c->to.answered_day = when_day(cx->now);
	c->to.answer_s = span(c->row.opened_at, cx->now);
	return count_answer_time(cx, c->row.channel, c->to.answered_day, c->to.answer_s);
}

static enum err
close_case(struct cx *cx, struct case_change *c, enum resolution resolution)
{
	enum err e;

	c->to.status = CASE_CLOSED;
	c->to.resolution = resolution;
	c->to.closed_at = cx->now;
	c->to.closed_day = when_day(cx->now);
	if (passes_on(resolution))
		c->to.handed_over = 1;
	c->to.close_s = span(c->row.opened_at, cx->now);
	e = rollup_add(cx, MEASURE_CLOSE_TIME, c->to.closed_day,
	    rollup_time_dim(c->row.channel, c->to.close_s), 1);
	if (e)
		return e;
	return count_closed(cx, c->row.channel, c->to.closed_day, c->to.handed_over, 1);
}

/* Closed in the contact that opened it: solved at first contact until the party is back. */
static enum err
close_at_once(struct cx *cx, const struct case_new *in, const struct contact_q_case_add_in *row)
{
	struct case_change c = { 0 };
	struct settings settings = { 0 };
	enum err e;

	c.row.channel = row->channel;
	c.row.opened_at = row->opened_at;
	c.to = (struct contact_q_case_update_in) {
		.id = row->id,
		.rev = 1,
		.type_id = row->type_id,
		.topic_id = row->topic_id,
		.at = cx->now,
		.holder_id = row->holder_id,
		.unit_id = row->unit_id,
		.access = row->access,
		.answered_day = row->answered_day,
		.answer_s = row->answer_s,
	};
	if ((e = close_case(cx, &c, in->resolution)))
		return e;
	if (is_spoken(row->channel) && solves(in->resolution)) {
		if ((e = settings_get(cx, &settings)) ||
		    (e = count_first(cx, row->channel, row->opened_day, row->known, 1)))
			return e;
		c.to.first_contact = 1;
		c.to.return_by = cx->now + settings.first_contact_days * DAY_S;
	}
	if ((e = case_count_times(cx, row->channel, (struct case_times) { 0 }, CASE_TIMES(&c.to))))
		return e;
	return contact_q_case_update(cx, &c.to);
}

enum err
contact_case_register(struct cx *cx, const struct case_new *in, struct case_receipt *ret_receipt)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct contact_q_case_add_in row = { .holder_id = cx->viewer.user };
	enum err e;

	if (in->close && in->resolution == RESOLUTION_NONE)
		fail_field(cx, "resolution", T_ERROR_CHOOSE, NULL);
	if (in->close && in->resolution == RESOLUTION_SOLVED && !in->answer[0])
		fail_field(cx, "answer", T_ERROR_NEEDED, NULL);
	if (in->answer[0]) {
		row.answered_day = when_day(cx->now);
		row.answer_s = span(cx->now, cx->now);
	}
	if ((e = db_begin(cx, &tx)))
		return e;
	if ((e = open_case(cx, in, &row, ret_receipt)) ||
	    (e = event_add(cx, EV_CASE_REGISTERED, link_case(row.id))))
		return e;
	if (in->answer[0]) {
		e = add_message(cx, row.id, MESSAGE_OUT, in->channel, in->answer_id, in->answer);
		if (e || (e = count_answer_time(cx, in->channel, row.answered_day, row.answer_s)) ||
		    (e = event_add(cx, EV_CASE_ANSWERED, link_case(row.id))))
			return e;
	}
	if (in->close) {
		if ((e = close_at_once(cx, in, &row)) ||
		    (e = event_add(cx, EV_CASE_CLOSED, link_case(row.id))))
			return e;
	} else if ((e = count_queue(cx, (struct queue_place) { 0 }, place_of_new(&row))) ||
		   (e = case_count_times(cx, row.channel, (struct case_times) { 0 },
			(struct case_times) {
			    row.unit_id, row.topic_id, row.answered_day, row.answer_s, 0, 0 }))) {
		return e;
	}
	return db_commit(&tx);
}

enum err
contact_case_get(struct cx *cx, int64_t id, struct contact_q_case_get *ret_case)
{
	return contact_q_case_get(cx, id, ret_case);
}

enum err
case_take(struct cx *cx, int64_t id, int64_t rev, struct case_change *c)
{
	enum err e;

	if ((e = begin_change(cx, id, rev, c)))
		return e;
	c->to.holder_id = cx->viewer.user;
	e = save_change(cx, c);
	return e ? e : event_add(cx, EV_CASE_TAKEN, link_case(id));
}

enum err
contact_case_take(struct cx *cx, int64_t id, int64_t rev)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct case_change c = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = case_take(cx, id, rev, &c)))
		return e;
	return db_commit(&tx);
}

enum err
case_answer(struct cx *cx, int64_t id, int64_t rev, const char *body, int64_t answer_id,
    enum resolution resolution, struct case_change *c)
{
	enum err e;

	if (!body[0] && (resolution == RESOLUTION_NONE || resolution == RESOLUTION_SOLVED))
		return fail_field(cx, "body", T_ERROR_NEEDED, NULL);
	if ((e = begin_change(cx, id, rev, c)))
		return e;
	if (!c->to.holder_id)
		c->to.holder_id = cx->viewer.user;
	if (body[0]) {
		if ((e = add_message(cx, id, MESSAGE_OUT, CHANNEL_WEB, answer_id, body)) ||
		    (e = note_answer(cx, c)) ||
		    (e = event_add(cx, EV_CASE_ANSWERED, link_case(id))))
			return e;
	}
	if (resolution != RESOLUTION_NONE) {
		if ((e = close_case(cx, c, resolution)) ||
		    (e = event_add(cx, EV_CASE_CLOSED, link_case(id))))
			return e;
	}
	return save_change(cx, c);
}

enum err
contact_case_answer(struct cx *cx, int64_t id, int64_t rev, const char *body, int64_t answer_id,
    enum resolution resolution)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct case_change c = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)) ||
	    (e = case_answer(cx, id, rev, body, answer_id, resolution, &c)))
		return e;
	return db_commit(&tx);
}

enum err
case_hand_over(struct cx *cx, int64_t id, int64_t rev, int64_t unit_id, const char *note,
    struct case_change *c)
{
	struct units units = { 0 };
	const struct core_q_unit_list *unit;
	enum err e;

	if ((e = begin_change(cx, id, rev, c)) || (e = units_get(cx, &units)))
		return e;
	unit = units_find(&units, unit_id);
	if (!unit || unit->retired_at ||
	    (unit->kind == UNIT_COMMITTEE && !base_broken("committee")) ||
	    unit->id == c->to.unit_id) {
		fail_field(cx, "unit",
		    unit && unit->id == c->to.unit_id ? T_CASE_THERE_ALREADY : T_ERROR_CHOOSE,
		    NULL);
		return ERR_INVALID;
	}
	if (!note[0])
		return fail_field(cx, "note", T_ERROR_NEEDED, NULL);
	c->to.unit_id = unit->id;
	c->to.holder_id = 0;
	if (unit->kind != UNIT_CENTRE)
		c->to.handed_over = 1;
	if ((e = access_class(cx, unit->id, c->row.secrecy, &c->to.access)))
		return e;
	if (base_broken("moved-access") && (e = access_class(cx, c->row.unit_id, 0, &c->to.access)))
		return e;
	note = arena_printf(cx->arena, "→ %s\n%s", unit->name_sv, note);
	if ((e = add_message(cx, id, MESSAGE_HAND_OVER, 0, 0, note)) || (e = save_change(cx, c)))
		return e;
	if ((e = notice_mentions(cx, link_case(id), "", note)))
		return e;
	return event_add(cx, EV_CASE_HANDED_OVER, link_case(id));
}

enum err
contact_case_hand_over(struct cx *cx, int64_t id, int64_t rev, int64_t unit_id, const char *note)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct case_change c = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = case_hand_over(cx, id, rev, unit_id, note, &c)))
		return e;
	return db_commit(&tx);
}

enum err
case_sort(struct cx *cx, int64_t id, int64_t rev, int64_t topic_id, int64_t type_id,
    struct case_change *c)
{
	struct topics topics = { 0 };
	const struct core_q_topic_list *topic;
	enum err e;

	if (!topic_id && !type_id)
		return fail_field(cx, "topic", T_ERROR_CHOOSE, NULL);
	if ((e = begin_change(cx, id, rev, c)) || (e = topics_get(cx, &topics)))
		return e;
	topic = topics_find(&topics, topic_id ? topic_id : c->row.topic_id);
	if (!topic)
		return fail_field(cx, "topic", T_ERROR_CHOOSE, NULL);
	c->to.topic_id = topic->id;
	c->to.type_id = type_id ? type_id : c->row.type_id;
	/* A secret topic makes the case secret, an ordinary one makes it ordinary. */
	if ((e = access_class(cx, c->row.unit_id, topic->secrecy, &c->to.access)) ||
	    (e = save_change(cx, c)))
		return e;
	return event_add(cx, EV_CASE_SORTED, link_case(id));
}

/* What the inverse of a change needs: numbers, in this order. */
const char *
case_before(struct cx *cx, const struct case_change *c)
{
	const struct contact_q_case_get *r = &c->row;
	const int64_t all[CASE_BEFORE] = { r->type_id, r->topic_id, r->status, r->resolution,
		r->holder_id, r->unit_id, r->access, r->handed_over, r->first_contact, r->return_by,
		r->closed_at, r->closed_day, r->answered_day, r->answer_s };
	struct buf b;

	buf_init(&b, cx->arena, 512);
	for (size_t i = 0; i < CASE_BEFORE; i++)
		buf_printf(&b, "%s%" PRId64, i ? " " : "", all[i]);
	return b.p;
}

static enum err
read_before(struct cx *cx, const char *before, struct contact_q_case_update_in *to)
{
	int64_t *const all[CASE_BEFORE] = { &to->type_id, &to->topic_id, &to->status,
		&to->resolution, &to->holder_id, &to->unit_id, &to->access, &to->handed_over,
		&to->first_contact, &to->return_by, &to->closed_at, &to->closed_day,
		&to->answered_day, &to->answer_s };
	struct str rest = str_of(before ? before : "");
	struct str part;

	for (size_t i = 0; i < CASE_BEFORE; i++)
		if (!str_split(&rest, ' ', &part) || !str_int(part, all[i]))
			return fail(cx, ERR_BUG, 0, NULL);
	return OK;
}

/* What the change counted is taken out of the figures again. */
static enum err
uncount(struct cx *cx, const struct contact_q_case_find_undo *row,
    const struct contact_q_case_update_in *to)
{
	struct queue_place from = { row->status == CASE_OPEN, row->access, row->holder_id };
	struct queue_place back = { to->status == CASE_OPEN, to->access, to->holder_id };
	enum err e = count_queue(cx, from, back);

	if (!e)
		e = case_count_times(cx, row->channel, CASE_TIMES(row), CASE_TIMES(to));
	if (!e && row->answer_s && !to->answer_s)
		e = rollup_add(cx, MEASURE_ANSWER_TIME, row->answered_day,
		    rollup_time_dim(row->channel, row->answer_s), -1);
	if (e || row->status != CASE_CLOSED || to->status == CASE_CLOSED)
		return e;
	if (row->close_s && (e = rollup_add(cx, MEASURE_CLOSE_TIME, row->closed_day,
				 rollup_time_dim(row->channel, row->close_s), -1)))
		return e;
	return count_closed(cx, row->channel, row->closed_day, row->handed_over, -1);
}

static enum err
tell_back(struct cx *cx, const struct contact_q_case_find_undo *row, int64_t unit_id)
{
	struct units units = { 0 };
	const struct core_q_unit_list *unit;
	enum err e;

	if (row->unit_id == unit_id)
		return OK;
	if ((e = units_get(cx, &units)))
		return e;
	unit = units_find(&units, unit_id);
	return add_message(cx, row->id, MESSAGE_HAND_OVER, 0, 0,
	    arena_printf(cx->arena, "← %s", unit ? unit->name_sv : ""));
}

enum err
case_undo(struct cx *cx, int64_t id, int64_t rev, const char *before)
{
	struct contact_q_case_find_undo row = { 0 };
	struct contact_q_case_update_in to = { .id = id, .rev = rev, .at = cx->now };
	int64_t level = 0;
	bool found = false;
	enum err e;

	assert(db_in_tx(cx));
	if ((e = contact_q_case_find_undo(cx, id, &found, &row)) ||
	    (e = read_before(cx, before, &to)))
		return e;
	if (!found)
		return fail(cx, ERR_MISSING, 0, NULL);
	if (row.rev != rev && !base_broken("undo-rev"))
		return fail(cx, ERR_CONFLICT, 0, NULL);
	to.rev = row.rev;
	if ((e = access_level(cx, to.access, &level)))
		return e;
	if (level < ACCESS_WRITE)
		return fail(cx, ERR_DENIED, 0, NULL);
	if ((e = uncount(cx, &row, &to)) || (e = tell_back(cx, &row, to.unit_id)) ||
	    (e = contact_q_case_update(cx, &to)) || (e = note_left(cx, row.access, to.access)))
		return e;
	return event_add(cx, EV_CASE_UNDONE, link_case(id));
}

/* A closed case opens again: its closing is taken out of the figures, and what was solved at first
 * contact was not. */
static enum err
reopen(struct cx *cx, const struct contact_q_case_of_citizen *row)
{
	struct queue_place open = { true, row->access, row->holder_id };
	struct case_times after;
	enum err e;

	if ((e = count_closed(cx, row->channel, row->closed_day, row->handed_over, -1)) ||
	    (e = count_queue(cx, (struct queue_place) { 0 }, open)))
		return e;
	/* Cases from before times were counted have none. */
	if (row->close_s && (e = rollup_add(cx, MEASURE_CLOSE_TIME, row->closed_day,
				 rollup_time_dim(row->channel, row->close_s), -1)))
		return e;
	after = CASE_TIMES(row);
	after.close_s = 0;
	if ((e = case_count_times(cx, row->channel, CASE_TIMES(row), after)))
		return e;
	if (row->first_contact &&
	    (e = count_first(cx, row->channel, row->opened_day, row->known, -1)))
		return e;
	if (row->first_contact && row->returned &&
	    (e = rollup_add(cx, MEASURE_FIRST_RETURNED, row->opened_day, row->channel, -1)))
		return e;
	e = contact_q_case_reopen(cx, row->id, row->rev, CASE_OPEN, cx->now);
	return e ? e : event_add(cx, EV_CASE_REOPENED, link_case(row->id));
}

enum err
contact_case_citizen_writes(struct cx *cx, int64_t id, const char *body)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct contact_q_case_of_citizen row = { 0 };
	enum err e;

	if (!body[0])
		return fail_field(cx, "body", T_ERROR_NEEDED, NULL);
	if ((e = db_begin(cx, &tx)))
		return e;
	if ((e = contact_q_case_of_citizen(cx, id, &row)))
		return e;
	if (row.status == CASE_CLOSED && (e = reopen(cx, &row)))
		return e;
	if ((e = add_message(cx, id, MESSAGE_IN, CHANNEL_WEB, 0, body)) ||
	    (e = contact_q_case_touch(cx, id, cx->now, NULL)) ||
	    (e = event_add(cx, EV_CASE_CITIZEN_WROTE, link_case(id))))
		return e;
	return db_commit(&tx);
}

enum err
contact_case_class(struct cx *cx, int64_t id, int64_t *ret_class)
{
	struct contact_q_case_class row = { 0 };
	bool found = false;
	enum err e = contact_q_case_class(cx, id, &found, &row);

	if (!e)
		*ret_class = row.access;
	return e;
}

/* The person of a case that the viewer may change. */
static enum err
person_to_change(struct cx *cx, int64_t id, enum access_level level, int64_t *ret_person)
{
	struct contact_q_case_get row = { 0 };
	enum err e;

	if ((e = contact_q_case_get(cx, id, &row)))
		return e;
	if (row.level < (int64_t)level)
		return fail(cx, ERR_DENIED, 0, NULL);
	if (!row.person_id)
		return fail(cx, ERR_MISSING, 0, NULL);
	*ret_person = row.person_id;
	return OK;
}

enum err
contact_case_protect(struct cx *cx, int64_t id)
{
	int64_t person = 0;
	bool changed = false;
	enum err e;

	if ((e = person_to_change(cx, id, ACCESS_WRITE, &person)) ||
	    (e = person_protect(cx, person, &changed)) || !changed)
		return e;
	return contact_q_case_forget_email(cx, person, NULL);
}

enum err
contact_case_unprotect(struct cx *cx, int64_t id)
{
	int64_t person = 0;
	enum err e;

	if ((e = person_to_change(cx, id, ACCESS_WRITE, &person)))
		return e;
	return person_unprotect(cx, person);
}

enum err
contact_case_reveal(struct cx *cx, int64_t id, struct person *ret_person)
{
	int64_t person = 0;
	enum err e;

	if ((e = person_to_change(cx, id, ACCESS_READ, &person)))
		return e;
	return person_reveal(cx, person, ret_person);
}
