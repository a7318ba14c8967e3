/* Cases: opening, answering, handing over. Figures change in the same transactions. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/case.h"

#include "base/buf.h"
#include "base/id.h"
#include "contact/answer_use.h"
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
count_opened(struct cx *cx, int64_t channel, int64_t day, bool known)
{
	enum err e;

	if ((e = rollup_add(cx, MEASURE_RECEIVED, day, channel, 1)) || !is_spoken(channel))
		return e;
	return rollup_add(
	    cx, known ? MEASURE_CONTACT_KNOWN : MEASURE_CONTACT_UNKNOWN, day, channel, 1);
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

enum err
case_message(struct cx *cx, int64_t case_id, enum message_kind kind, int64_t channel,
    int64_t answer_id, const char *body)
{
	enum err e = contact_q_message_add(cx,
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

	return e || !answer_id ? e : contact_answer_used(cx, answer_id);
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

static enum err
find_person(struct cx *cx, const struct case_new *in, struct person_found *ret_who)
{
	if (in->person_id)
		return person_again(cx, in->person_id, ret_who);
	return person_find_or_add(cx, in->name, in->email, in->phone, ret_who);
}

/* Why they contact us and as what: as the agent says, or as is usual. */
static void
set_cause(const struct case_new *in, int64_t usual, struct contact_q_case_add_in *row)
{
	row->cause = in->cause ? in->cause : usual ? usual : CAUSE_NEEDED;
	row->customer = in->customer ? in->customer : CUSTOMER_CITIZEN;
}

/* Where the case stands, who it is from, when an answer is promised. */
static enum err
fill_row(struct cx *cx, const struct case_new *in, const struct contact_q_case_place *place,
    const struct person_found *who, struct contact_q_case_add_in *row)
{
	row->id = id_new();
	row->number = arena_printf(cx->arena, "KC-%" PRId64, in->number);
	row->code_mac =
	    case_code_mac(cx, contact_case_code(cx, &(struct case_once) { in->once, 0 }), 0);
	row->type_id = place->type_id;
	row->topic_id = place->topic_id;
	row->unit_id = place->centre_id;
	row->access = place->access;
	row->channel = in->channel;
	row->lang = cx->lang;
	row->status = CASE_OPEN;
	row->title = text_excerpt(cx->arena,
	    text_tidy(cx->arena, str_of(in->title ? in->title : in->question), true),
	    CASE_TITLE_MAX);
	row->known = who->known;
	row->email = in->email && in->email[0] && !who->protected ? in->email : NULL;
	row->opened_at = cx->now;
	row->opened_day = when_day(cx->now);
	row->due_at = CASE_NO_DUE;
	/* What is closed in the contact itself is promised nothing. */
	set_cause(in, place->cause, row);
	return place->promised && !in->close
		   ? case_promise(cx, cx->now, (int)place->answer_days, &row->due_at)
		   : OK;
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
	e = find_person(cx, in, &who);
	row->person_id = who.id;
	if (e || cx->fail.fields)
		return e ? e : ERR_INVALID;
	if ((e = fill_row(cx, in, &place, &who, row)) ||
	    (e = count_returns(cx, who.known && !who.added ? row->person_id : 0, row->topic_id)) ||
	    (e = contact_q_case_add(cx, row, NULL)) ||
	    (e = case_message(cx, row->id, MESSAGE_IN, in->channel, 0, in->question)) ||
	    (e = count_opened(cx, in->channel, row->opened_day, who.known)) ||
	    (e = contact_cause_count(cx, row->opened_day, row->cause, row->customer, 1)))
		return e;
	*ret_receipt = (struct case_receipt) { .id = row->id, .number = row->number, .code = code };
	return OK;
}

static struct case_contact
contact_of(const struct contact_q_case_add_in *row)
{
	return (struct case_contact) { row->channel, row->opened_day, row->known };
}

/* It stays open: so it enters the figures. */
static enum err
count_new(struct cx *cx, const struct contact_q_case_add_in *row)
{
	const struct case_state to = { .status = CASE_OPEN,
		.access = row->access,
		.holder_id = row->holder_id,
		.unit_id = row->unit_id,
		.topic_id = row->topic_id,
		.answered_day = row->answered_day,
		.answer_s = row->answer_s };

	return case_count(cx, contact_of(row), (struct case_state) { 0 }, to);
}

enum err
contact_case_file(struct cx *cx, const struct case_new *in, struct case_receipt *ret_receipt)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct contact_q_case_add_in row = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)))
		return e;
	if ((e = open_case(cx, in, &row, ret_receipt)) || (e = count_new(cx, &row)) ||
	    (e = event_add(cx, EV_CASE_FILED, link_case(row.id))))
		return e;
	return db_commit(&tx);
}

enum err
case_begin_any(struct cx *cx, int64_t id, int64_t rev, struct case_change *c)
{
	enum err e;

	if ((e = contact_q_case_get(cx, id, &c->row)))
		return e;
	if (c->row.level < ACCESS_WRITE)
		return fail(cx, ERR_DENIED, 0, NULL);
	if (c->row.rev != rev && !base_broken("rev"))
		return fail(cx, ERR_CONFLICT, 0, NULL);
	c->to = CASE_SAME(&c->row, cx->now);
	return OK;
}

enum err
case_begin(struct cx *cx, int64_t id, int64_t rev, struct case_change *c)
{
	enum err e = case_begin_any(cx, id, rev, c);

	if (!e && c->row.status == CASE_CLOSED)
		return fail(cx, ERR_CONFLICT, T_CASE_CLOSED_ALREADY, c->row.number);
	return e;
}

/* Those who read the class that it leaves are told too: their lists still show it. */
enum err
case_note_left(struct cx *cx, int64_t was, int64_t is)
{
	if (was == is || base_broken("case-left"))
		return OK;
	return event_add(cx, EV_CASE_LEFT, (struct link) { .kind = LINK_ACCESS_CLASS, .id = was });
}

enum err
case_save(struct cx *cx, const struct case_change *c)
{
	const struct case_contact contact = { c->row.channel, c->row.opened_day, c->row.known };
	enum err e = case_count(cx, contact, CASE_STATE(&c->row), CASE_STATE(&c->to));

	if (e || (e = contact_q_case_update(cx, &c->to)))
		return e;
	return case_note_left(cx, c->row.access, c->to.access);
}

/* The first answer; later ones change nothing. */
static void
note_answer(const struct cx *cx, struct case_change *c)
{
	if (c->to.answer_s)
		return;
	c->to.answered_day = when_day(cx->now);
	c->to.answer_s = span(c->row.opened_at, cx->now);
}

enum err
case_close(struct cx *cx, struct case_change *c, enum resolution resolution)
{
	enum err e;

	if ((e = case_stop_waiting(cx, c)))
		return e;
	c->to.status = CASE_CLOSED;
	c->to.resolution = resolution;
	c->to.closed_at = cx->now;
	c->to.closed_day = when_day(cx->now);
	if (passes_on(resolution))
		c->to.handed_over = 1;
	c->to.close_s = span(c->row.opened_at, cx->now);
	return OK;
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
		.due_at = row->due_at,
	};
	if ((e = case_close(cx, &c, in->resolution)))
		return e;
	if (is_spoken(row->channel) && solves(in->resolution)) {
		if ((e = settings_get(cx, &settings)))
			return e;
		c.to.first_contact = 1;
		c.to.return_by = cx->now + settings.first_contact_days * DAY_S;
	}
	if ((e = case_count(cx, contact_of(row), (struct case_state) { 0 }, CASE_STATE(&c.to))))
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
		if ((e = case_message(
			 cx, row.id, MESSAGE_OUT, in->channel, in->answer_id, in->answer)) ||
		    (e = event_add(cx, EV_CASE_ANSWERED, link_case(row.id))))
			return e;
	}
	if (in->close) {
		if ((e = close_at_once(cx, in, &row)) ||
		    (e = event_add(cx, EV_CASE_CLOSED, link_case(row.id))))
			return e;
	} else if ((e = count_new(cx, &row))) {
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

	if ((e = case_begin(cx, id, rev, c)))
		return e;
	c->to.holder_id = cx->viewer.user;
	e = case_save(cx, c);
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
	if ((e = case_begin(cx, id, rev, c)))
		return e;
	if (!c->to.holder_id)
		c->to.holder_id = cx->viewer.user;
	if (body[0]) {
		if ((e = case_message(cx, id, MESSAGE_OUT, CHANNEL_WEB, answer_id, body)) ||
		    (e = case_answer_merged(cx, id, answer_id, body)) ||
		    (e = event_add(cx, EV_CASE_ANSWERED, link_case(id))))
			return e;
		note_answer(cx, c);
	}
	if (resolution != RESOLUTION_NONE) {
		if ((e = case_close(cx, c, resolution)) ||
		    (e = event_add(cx, EV_CASE_CLOSED, link_case(id))))
			return e;
	}
	return case_save(cx, c);
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

/* It came from here, on that day; the day it arrived stays what it was. */
static void
pass_to(const struct cx *cx, const struct core_q_unit_list *unit, struct case_change *c)
{
	c->to.from_unit_id = c->row.unit_id;
	c->to.handed_at = cx->now;
	c->to.unit_id = unit->id;
	c->to.holder_id = 0;
	if (unit->kind != UNIT_CENTRE)
		c->to.handed_over = 1;
	if (c->row.secrecy == SECRECY_SECRET && !c->to.reporter_id && !base_broken("case-reporter"))
		c->to.reporter_id = cx->viewer.user;
}

enum err
case_hand_over(struct cx *cx, int64_t id, int64_t rev, int64_t unit_id, const char *note,
    struct case_change *c)
{
	struct units units = { 0 };
	const struct core_q_unit_list *unit;
	enum err e;

	if ((e = case_begin(cx, id, rev, c)) || (e = units_get(cx, &units)))
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
	pass_to(cx, unit, c);
	if ((e = case_wake(cx, c)) ||
	    (e = access_class(cx, unit->id, c->row.secrecy, &c->to.access)))
		return e;
	if (base_broken("moved-access") && (e = access_class(cx, c->row.unit_id, 0, &c->to.access)))
		return e;
	note = arena_printf(cx->arena, "→ %s\n%s", unit->name_sv, note);
	if ((e = case_message(cx, id, MESSAGE_HAND_OVER, 0, 0, note)) || (e = case_save(cx, c)))
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
	if ((e = case_begin(cx, id, rev, c)) || (e = topics_get(cx, &topics)))
		return e;
	topic = topics_find(&topics, topic_id ? topic_id : c->row.topic_id);
	if (!topic)
		return fail_field(cx, "topic", T_ERROR_CHOOSE, NULL);
	c->to.topic_id = topic->id;
	c->to.type_id = type_id ? type_id : c->row.type_id;
	if (c->to.type_id != c->row.type_id && (e = case_reckon(cx, c)))
		return e;
	/* A secret topic makes the case secret, an ordinary one makes it ordinary. */
	if ((e = access_class(cx, c->row.unit_id, topic->secrecy, &c->to.access)) ||
	    (e = case_save(cx, c)))
		return e;
	return event_add(cx, EV_CASE_SORTED, link_case(id));
}

enum err
contact_case_citizen_writes(struct cx *cx, int64_t id, const char *body)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct case_change c = { 0 };
	enum err e;

	if (!body[0])
		return fail_field(cx, "body", T_ERROR_NEEDED, NULL);
	if ((e = db_begin(cx, &tx)) || (e = case_load(cx, id, &c)))
		return e;
	if ((e = case_message(cx, id, MESSAGE_IN, CHANNEL_WEB, 0, body)) ||
	    (e = case_heard(cx, &c)) || (e = event_add(cx, EV_CASE_CITIZEN_WROTE, link_case(id))))
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
