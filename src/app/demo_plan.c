/* Draws past contacts from what demo/contacts.jsonl says. Shares are drawn as from a deck of cards,
 * so that they hold for small numbers too. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "app/demo.h"

#include "base/id.h"

#include "fmt/holiday.h"
#include "fmt/json.h"
#include "fmt/when.h"
#include "gen/core_q.h"

enum {
	HOUR_S = 3600,
	DAYS_LEAST = 120,
	DAYS_MOST = 730,
	CASES_A_DAY = 20, /* fewer cases are from a shorter time */
	YEAR = 365,
	ANSWERS_MAX = 2000,
	OPENS = 7 * 60 + 30, /* minutes since midnight */
	WORK_FROM = 8 * 60,
	WORK_TO = 16 * 60,
	MARGIN_S = 600,
	PEOPLE_LEAST = 160,
	MOBILES = 80, /* numbers that nobody has (PTS): 070-174 06 05 to 84, */
	PHONES = 100, /* and a hundred each of these */
	ADVICE_OF_100 = 25,
	SPECIAL_OF_100 = 40,
	PLACED_OF_100 = 45,
	SCALE = 1000,
};

/* xorshift64*: the demo is the same everywhere. */
uint64_t
demo_roll(struct demo_plan *p, uint64_t below)
{
	uint64_t *r = &p->luck.random;

	*r ^= *r >> 12;
	*r ^= *r << 25;
	*r ^= *r >> 27;
	return (*r * 2685821657736338717u >> 33) % below;
}

static const char *
text(const json_t *line, const char *key)
{
	const char *s = json_text(line, key);

	return s ? s : "";
}

static int64_t
number(const json_t *line, const char *key)
{
	return (int64_t)json_integer_value(json_object_get(line, key));
}

static void
read_numbers(const json_t *line, const char *key, int64_t *ret, size_t n)
{
	for (size_t i = 0; i < n; i++)
		ret[i] = (int64_t)json_integer_value(json_array_get(json_object_get(line, key), i));
}

static const char **
read_texts(struct cx *cx, const json_t *line, const char *key, size_t *ret_n)
{
	const json_t *list = json_object_get(line, key);
	const char **texts = arena_array(cx->arena, json_array_size(list) + 1, sizeof(*texts));

	*ret_n = json_array_size(list);
	for (size_t i = 0; i < *ret_n; i++)
		texts[i] =
		    arena_printf(cx->arena, "%s", json_string_value(json_array_get(list, i)));
	return texts;
}

/* The months of a season, which stands before what has it. */
static const int64_t *
season_of(struct cx *cx, const json_t *list, const char *key)
{
	int64_t *months = arena_array(cx->arena, DEMO_MONTHS, sizeof(*months));

	for (size_t i = 0; i < json_array_size(list); i++) {
		const json_t *line = json_array_get(list, i);

		if (strcmp(text(line, "kind"), "season") == 0 &&
		    strcmp(text(line, "key"), key) == 0)
			read_numbers(line, "months", months, DEMO_MONTHS);
	}
	return months;
}

/* The officer whose unit is nearest above the topic's. */
static enum err
officer_of(struct cx *cx, const struct demo_plan *p, int64_t unit_id, int64_t *ret_user)
{
	for (int64_t at = unit_id; at;) {
		struct core_q_grant_at_unit *rows = NULL;
		size_t n = 0;
		enum err e = core_q_grant_at_unit(cx, at, &rows, &n);

		if (e)
			return e;
		for (size_t i = 0; i < n; i++)
			if (rows[i].role == ROLE_OFFICER) {
				*ret_user = rows[i].user_id;
				return OK;
			}
		at = units_find(&p->units, at)->parent_id;
	}
	return OK;
}

static const struct core_q_topic_list *
area_of(const struct demo_plan *p, const struct core_q_topic_list *t)
{
	while (t->parent_id)
		t = topics_find(&p->topics, t->parent_id);
	return t;
}

static enum err
read_subject(struct cx *cx, struct demo_plan *p, const json_t *list, const json_t *line)
{
	struct demo_subject *s = &p->subjects[p->n_subjects];
	struct contact_q_case_type_by_key key = { 0 };
	struct contact_q_case_type_one type = { 0 };
	struct contact_q_answer_common *rows = NULL;
	bool found = false;
	size_t n = 0;
	enum err e;

	s->topic = topics_find_key(&p->topics, str_of(text(line, "topic")));
	s->weight = number(line, "weight");
	s->growth = number(line, "growth");
	s->months = season_of(cx, list, text(line, "season"));
	if (!s->topic)
		return ERR_BUG;
	if ((e = contact_q_case_type_by_key(cx, text(line, "type"), &found, &key)) ||
	    (e = contact_q_case_type_one(cx, key.id, &type)) ||
	    (e = officer_of(cx, p, s->topic->unit_id, &s->officer)) ||
	    (e = contact_q_answer_common(cx, LANG_SV, s->topic->id, ANSWERS_MAX, &rows, &n)))
		return e;
	s->type_id = type.id;
	s->answer_days = type.answer_days;
	s->answers = arena_array(cx->arena, n + 1, sizeof(*s->answers));
	for (size_t i = 0; i < n; i++)
		if ((e = contact_answer_get(
			 cx, rows[i].id, AUDIENCE_STAFF, &s->answers[s->n_answers++].row)))
			return e;
	p->n_subjects += s->n_answers > 0;
	return OK;
}

static void
read_burst(struct demo_plan *p, const json_t *line)
{
	struct demo_burst *b = &p->bursts[p->n_bursts];

	for (size_t i = 0; i < p->n_subjects; i++) {
		const struct demo_subject *s = &p->subjects[i];

		if (strcmp(s->topic->key, text(line, "topic")) != 0)
			continue;
		b->subject = i;
		for (size_t j = 0; j < s->n_answers; j++)
			if (strcmp(s->answers[j].row.question, text(line, "question")) == 0)
				b->answer = j;
		b->from_day = when_day(p->now) - number(line, "days_ago");
		b->to_day = b->from_day + number(line, "days");
		b->weight = number(line, "weight");
		p->n_bursts++;
	}
}

static void
mark_placed(struct demo_plan *p, const json_t *line)
{
	const json_t *areas = json_object_get(line, "areas");

	for (size_t i = 0; i < p->n_subjects; i++)
		for (size_t j = 0; j < json_array_size(areas); j++)
			if (strcmp(area_of(p, p->subjects[i].topic)->key,
				json_string_value(json_array_get(areas, j))) == 0)
				p->subjects[i].placed = true;
}

static void
read_line(struct cx *cx, struct demo_plan *p, const json_t *line)
{
	const char *kind = text(line, "kind");

	if (strcmp(kind, "days") == 0) {
		read_numbers(line, "week", p->week, DEMO_WEEKDAYS);
		read_numbers(line, "months", p->months, DEMO_MONTHS);
		p->growth = number(line, "growth");
	} else if (strcmp(kind, "hours") == 0) {
		read_numbers(line, "spoken", p->spoken, DEMO_HALF_HOURS);
		read_numbers(line, "written", p->written, DEMO_HOURS);
	} else if (strcmp(kind, "ways") == 0) {
		read_numbers(line, "channels", p->channels, ARRAY_LEN(p->channels));
		read_numbers(line, "outcomes", p->outcomes, N_DEMO_OUTCOME);
		p->at_once = number(line, "at_once");
		p->known = number(line, "known");
		p->back = number(line, "back");
		p->late = number(line, "late");
	} else if (strcmp(kind, "names") == 0) {
		p->first_names = read_texts(cx, line, "first", &p->n_first);
		p->last_names = read_texts(cx, line, "last", &p->n_last);
	} else if (strcmp(kind, "streets") == 0) {
		p->streets = read_texts(cx, line, "names", &p->n_streets);
	} else if (strcmp(kind, "hand_over") == 0) {
		p->notes = read_texts(cx, line, "notes", &p->n_notes);
	}
}

/* The years of growth behind a day, in hundredths of a year, become per cent. */
static int64_t
grown(int64_t growth, int64_t days)
{
	return 100 + (growth - 100) * days / YEAR;
}

static bool
is_closed(int64_t day)
{
	enum holiday h = holiday_of(day);

	return when_day_parts(day).weekday > 5 || holiday_public(h) || holiday_like_public(h);
}

/* The weights of all subjects and then of all bursts on a day, summed. */
static uint64_t
weigh(struct demo_plan *p, int64_t day)
{
	struct when_parts at = when_day_parts(day);
	int64_t since = day - (when_day(p->now) - DAYS_MOST);
	uint64_t sum = 0;
	size_t n = 0;

	for (size_t i = 0; i < p->n_subjects; i++) {
		const struct demo_subject *s = &p->subjects[i];

		sum += (uint64_t)(s->weight * s->months[at.month - 1] * grown(s->growth, since));
		p->weights[n++] = sum;
	}
	for (size_t i = 0; i < p->n_bursts; i++) {
		const struct demo_burst *b = &p->bursts[i];

		if (day >= b->from_day && day < b->to_day)
			sum += (uint64_t)b->weight * 100 * 100;
		p->weights[n++] = sum;
	}
	p->weights_day = day;
	return sum;
}

/* How much of a day has passed, in thousandths: the last one is not over. */
static int64_t
passed(const struct demo_plan *p, int64_t day)
{
	int64_t minutes = (p->now - MARGIN_S - when_day_start(day)) / 60;

	if (day < when_day(p->now))
		return SCALE;
	return MAX(MIN((minutes - OPENS) * SCALE / (DEMO_HALF_HOURS * 30), SCALE), 0);
}

static void
spread_over_days(struct cx *cx, struct demo_plan *p)
{
	int64_t n = MAX(MIN(p->n_all / CASES_A_DAY, DAYS_MOST), DAYS_LEAST);
	int64_t first = when_day(p->now) - n;
	uint64_t sum = 0;
	uint64_t so_far = 0;
	uint64_t *each = arena_array(cx->arena, (size_t)n + 1, sizeof(*each));

	p->n_days = (size_t)n + 1;
	p->days = arena_array(cx->arena, p->n_days, sizeof(*p->days));
	for (size_t i = 0; i < p->n_days; i++) {
		int64_t day = first + (int64_t)i;
		struct when_parts at = when_day_parts(day);
		bool closed = is_closed(day);
		int64_t weekday = closed && at.weekday <= 5 ? DEMO_WEEKDAYS : at.weekday;

		p->days[i] = (struct demo_day) { .day = day, .closed = closed };
		each[i] = weigh(p, day) / SCALE * (uint64_t)p->week[weekday - 1] / SCALE *
			  (uint64_t)p->months[at.month - 1] *
			  (uint64_t)grown(p->growth, day - first) * (uint64_t)passed(p, day) /
			  SCALE;
		sum += each[i];
	}
	sum = MAX(sum / SCALE, 1);
	for (size_t i = 0; i < p->n_days; i++) {
		so_far += each[i];
		p->days[i].cases = (int64_t)(so_far / SCALE * (uint64_t)p->n_all / sum);
	}
	p->days[p->n_days - 1].cases = p->n_all;
}

static enum err
add_agents(struct cx *cx, struct demo_plan *p)
{
	const struct core_q_unit_list *centre = units_centre(&p->units);
	struct core_q_grant_at_unit *rows = NULL;
	size_t n = 0;
	enum err e = core_q_grant_at_unit(cx, centre->id, &rows, &n);

	if (e)
		return e;
	p->agents = arena_array(cx->arena, n + 1, sizeof(*p->agents));
	for (size_t i = 0; i < n; i++)
		if (rows[i].role == ROLE_AGENT)
			p->agents[p->n_agents++] = rows[i].user_id;
	return p->n_agents ? OK : ERR_BUG;
}

static enum err
add_types(struct cx *cx, struct demo_plan *p)
{
	struct contact_q_case_type_by_key row = { 0 };
	bool found = false;
	enum err e;

	if ((e = contact_q_case_type_by_key(cx, "fraga", &found, &row)))
		return e;
	p->type_question = row.id;
	if ((e = contact_q_case_type_by_key(cx, "vagledning", &found, &row)))
		return e;
	p->type_advice = row.id;
	return OK;
}

enum err
demo_plan_read(struct cx *cx, struct str lines, int64_t n, struct demo_plan *p)
{
	JSON_CLEANUP json_t *list = json_array();
	size_t n_lines;
	enum err e;

	*p = (struct demo_plan) { .now = cx->now, .n_all = n, .luck.random = 20260101 };
	if (base_broken("demo-same"))
		p->luck.random ^= (uint64_t)id_new();
	if ((e = demo_read_lines(lines, list)) || (e = units_get(cx, &p->units)) ||
	    (e = topics_get(cx, &p->topics)) || (e = add_agents(cx, p)) || (e = add_types(cx, p)))
		return e;
	n_lines = json_array_size(list);
	p->subjects = arena_array(cx->arena, n_lines, sizeof(*p->subjects));
	p->bursts = arena_array(cx->arena, n_lines, sizeof(*p->bursts));
	for (size_t i = 0; i < n_lines; i++) {
		const json_t *line = json_array_get(list, i);

		if (strcmp(text(line, "kind"), "subject") != 0)
			read_line(cx, p, line);
		else if ((e = read_subject(cx, p, list, line)))
			return e;
	}
	for (size_t i = 0; i < n_lines; i++) {
		const json_t *line = json_array_get(list, i);

		if (strcmp(text(line, "kind"), "burst") == 0)
			read_burst(p, line);
		if (strcmp(text(line, "kind"), "streets") == 0)
			mark_placed(p, line);
	}
	p->weights = arena_array(cx->arena, p->n_subjects + p->n_bursts, sizeof(*p->weights));
	p->n_people = (uint64_t)MAX(n / 5, PEOPLE_LEAST);
	spread_over_days(cx, p);
	return p->n_subjects ? OK : ERR_BUG;
}

/* Takes a card; the deck is filled again when it is empty. `must` is the one to take if it is
 * there, or -1. */
static size_t
take_card(struct demo_plan *p, int64_t *deck, const int64_t *full, size_t n, int must)
{
	int64_t left = 0;
	int64_t card;
	size_t i = 0;

	for (size_t j = 0; j < n; j++)
		left += deck[j];
	if (left == 0)
		for (size_t j = 0; j < n; j++)
			left += deck[j] = full[j];
	card = (int64_t)demo_roll(p, (uint64_t)left);
	while (i + 1 < n && card >= deck[i])
		card -= deck[i++];
	if (must >= 0) {
		if (deck[must] > 0)
			deck[must]--;
		return (size_t)must;
	}
	deck[i]--;
	return i;
}

/* The place in a row of weights that has `part` thousandths of their sum before it, in thousandths
 * of a step. */
static int64_t
place_in(const int64_t *weights, size_t n, int64_t part)
{
	int64_t sum = 0;
	int64_t target;
	size_t i = 0;

	for (size_t j = 0; j < n; j++)
		sum += weights[j];
	target = sum * part;
	while (i + 1 < n && target >= weights[i] * SCALE)
		target -= weights[i++] * SCALE;
	return (int64_t)i * SCALE + MIN(target / MAX(weights[i], 1), SCALE - 1);
}

static const struct demo_day *
day_of(const struct demo_plan *p, int64_t i, int64_t *ret_nth, int64_t *ret_n)
{
	size_t d = 0;
	int64_t before;

	while (d + 1 < p->n_days && p->days[d].cases <= i)
		d++;
	before = d ? p->days[d - 1].cases : 0;
	*ret_nth = i - before;
	*ret_n = p->days[d].cases - before;
	return &p->days[d];
}

/* The cases of a day come in the order of their hours, but for mail, which comes at any. */
static int64_t
moment(struct demo_plan *p, const struct demo_day *day, int64_t nth, int64_t n, bool written)
{
	int64_t part = (nth * SCALE + (int64_t)demo_roll(p, SCALE)) / n;
	int64_t at;

	if (written) {
		part = (int64_t)demo_roll(p, SCALE);
		at = place_in(p->written, DEMO_HOURS, part) * 60 / SCALE;
	} else {
		part = part * passed(p, day->day) / SCALE;
		at = OPENS + place_in(p->spoken, DEMO_HALF_HOURS, part) * 30 / SCALE;
	}
	at = when_at(day->day, (int)at) + (int64_t)demo_roll(p, 60);
	return MIN(at, p->now - MARGIN_S);
}

static void
choose_subject(struct demo_plan *p, int64_t day, size_t *ret_subject, size_t *ret_answer)
{
	size_t n = p->n_subjects + p->n_bursts;
	uint64_t at;
	size_t i = 0;

	if (base_broken("demo-season"))
		day = when_day(p->now);
	if (p->weights_day != day)
		weigh(p, day);
	at = demo_roll(p, p->weights[n - 1]);
	while (i + 1 < n && at >= p->weights[i])
		i++;
	if (i >= p->n_subjects) {
		*ret_subject = p->bursts[i - p->n_subjects].subject;
		*ret_answer = p->bursts[i - p->n_subjects].answer;
		return;
	}
	*ret_subject = i;
	*ret_answer = (size_t)demo_roll(p, p->subjects[i].n_answers);
}

/* What a caller may be called. The first few hundred have a number that nobody has, the others an
 * address. */
static void
name_person(struct cx *cx, const struct demo_plan *p, uint64_t n, struct demo_contact *c)
{
	static const char *const phones[] = { "031-390 06 ", "040-628 04 ", "08-465 004 ",
		"0980-319 2" };
	const char *first = p->first_names[n % p->n_first];
	const char *last = p->last_names[n / p->n_first % p->n_last];

	c->name = arena_printf(cx->arena, "%s %s", first, last);
	if (n < MOBILES)
		c->phone = arena_printf(cx->arena, "070-174 06 %02d", (int)n + 5);
	else if (n < MOBILES + ARRAY_LEN(phones) * PHONES) {
		c->phone = arena_printf(cx->arena, "%s%02d", phones[(n - MOBILES) / PHONES],
		    (int)((n - MOBILES) % PHONES));
	} else {
		c->email = arena_printf(cx->arena, "person%d@exempel.example", (int)n);
	}
}

/* Who it is, and what it is about: for some the same as a little while ago. */
static void
set_person(struct cx *cx, struct demo_plan *p, int64_t day, struct demo_contact *c)
{
	struct demo_luck *l = &p->luck;
	bool known = demo_roll(p, 100) < (uint64_t)p->known;
	bool back = known && l->n_recent > 0 && demo_roll(p, 100) < (uint64_t)p->back;
	size_t at = back ? (size_t)demo_roll(p, MIN(l->n_recent, DEMO_RECENT)) : 0;
	size_t subject = l->recent[at].subject;
	size_t answer = l->recent[at].answer;
	uint64_t person = back ? l->recent[at].person : demo_roll(p, p->n_people);

	if (!back)
		choose_subject(p, day, &subject, &answer);
	c->subject = &p->subjects[subject];
	c->answer = &c->subject->answers[answer];
	if (!known)
		return;
	name_person(cx, p, person, c);
	at = l->n_recent++ % DEMO_RECENT;
	l->recent[at].person = person;
	l->recent[at].subject = subject;
	l->recent[at].answer = answer;
}

static int64_t
type_of(struct demo_plan *p, const struct demo_contact *c)
{
	uint64_t roll = demo_roll(p, 100);

	if (c->outcome == DEMO_HANDED || roll < SPECIAL_OF_100)
		return c->subject->type_id;
	return roll < SPECIAL_OF_100 + ADVICE_OF_100 ? p->type_advice : p->type_question;
}

void
demo_contact_make(struct cx *cx, struct demo_plan *p, int64_t i, struct demo_contact *c)
{
	static const enum channel channels[] = { CHANNEL_PHONE, CHANNEL_MAIL, CHANNEL_VISIT };
	struct demo_luck *l = &p->luck;
	const struct demo_day *day;
	int64_t nth = 0;
	int64_t n = 0;

	day = day_of(p, i, &nth, &n);
	c->channel = channels[take_card(
	    p, l->channels, p->channels, ARRAY_LEN(channels), day->closed ? 1 : -1)];
	c->outcome = (enum demo_outcome)take_card(p, l->outcomes, p->outcomes, N_DEMO_OUTCOME, -1);
	c->at_once = c->outcome == DEMO_CENTRE && c->channel != CHANNEL_MAIL &&
		     demo_roll(p, 100) < (uint64_t)p->at_once;
	if (base_broken("demo-shares"))
		c->channel = CHANNEL_VISIT;
	c->at = moment(p, day, nth, n, c->channel == CHANNEL_MAIL);
	set_person(cx, p, day->day, c);
	if (c->channel == CHANNEL_MAIL && !c->email)
		c->email = arena_printf(
		    cx->arena, "person%d@exempel.example", (int)demo_roll(p, p->n_people));
	c->agent = p->agents[demo_roll(p, p->n_agents)];
	c->type_id = type_of(p, c);
	c->question = c->answer->row.question;
	if (c->subject->placed && demo_roll(p, 100) < PLACED_OF_100)
		c->question = arena_printf(cx->arena, "%s Gäller %s %d.", c->question,
		    p->streets[demo_roll(p, p->n_streets)], (int)demo_roll(p, 60) + 1);
}

int64_t
demo_at_work(struct demo_plan *p, int64_t at)
{
	int64_t day = when_day(at);
	int64_t minutes = (at - when_day_start(day)) / 60;

	if (!is_closed(day) && minutes >= WORK_FROM && minutes < WORK_TO)
		return at;
	if (minutes >= WORK_TO || is_closed(day))
		day++;
	while (is_closed(day))
		day++;
	return when_at(day, WORK_FROM) + (int64_t)demo_roll(p, 3 * HOUR_S);
}

int64_t
demo_days_later(struct demo_plan *p, int64_t at, int64_t days)
{
	int64_t day = when_day(at);

	for (int64_t left = days; left > 0;)
		left -= !is_closed(++day);
	if (day == when_day(at))
		return demo_at_work(p, at + (int64_t)demo_roll(p, 3 * HOUR_S));
	return when_at(day, WORK_FROM) + (int64_t)demo_roll(p, (WORK_TO - WORK_FROM) * 60);
}
