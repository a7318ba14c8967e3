/* The demo: an invented municipality from demo/ files, and past cases made through the same
 * functions as real ones, with the clock set back. The same numbers every time. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "app/app.h"
#include "app/form.h"

#include "base/id.h"
#include "contact/answer.h"
#include "contact/case.h"
#include "core/calendar.h"
#include "core/document.h"
#include "core/setting.h"
#include "core/unit.h"
#include "core/user.h"
#include "core/access.h"
#include "core/event.h"
#include "fmt/json.h"
#include "gen/core_q.h"
#include "gen/demo_files.h"

static const char password[] = "lyhord-demo";

enum { LINES_BATCH = 50, DAYS_BACK = 120, BATCH = 50, DAY_S = 86400, N_PEOPLE = 160, WAITING = 8 };

struct demo {
	struct units units;
	struct topics topics;
	struct answer_hit *answers;
	size_t n_answers;
	int64_t agent;
	int64_t officers[2];
	uint64_t random;
	int64_t now;
	/* A batch, so that it can be run again from its beginning. */
	int64_t first;
	int64_t n;
	int64_t n_all;
	int64_t numbers[BATCH];
	uint64_t random_before;
	/* Who asked last and what: some come back on the same thing. */
	uint64_t last_person;
	size_t last_answer;
};

/* xorshift64*: the demo is the same everywhere. */
static uint64_t
roll(struct demo *d, uint64_t below)
{
	d->random ^= d->random >> 12;
	d->random ^= d->random << 25;
	d->random ^= d->random >> 27;
	return (d->random * 2685821657736338717u >> 33) % below;
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

static enum err
add_unit(struct cx *cx, const json_t *line)
{
	struct units units = { 0 };
	const struct core_q_unit_list *parent;
	enum err e;

	if ((e = units_get(cx, &units)))
		return e;
	parent = units_find_key(&units, str_of(text(line, "parent")));
	return unit_add(cx, &(struct core_q_unit_add_in) {
				.id = id_new(),
				.key = text(line, "key"),
				.parent_id = parent ? parent->id : 0,
				.kind = number(line, "type"),
				.name_sv = text(line, "sv"),
				.name_en = text(line, "en"),
				.name_fi = text(line, "fi"),
			    });
}

static enum err
add_topic(struct cx *cx, const json_t *line)
{
	struct units units = { 0 };
	struct topics topics = { 0 };
	const struct core_q_unit_list *unit;
	const struct core_q_topic_list *parent;
	enum err e;

	if ((e = units_get(cx, &units)) || (e = topics_get(cx, &topics)))
		return e;
	unit = units_find_key(&units, str_of(text(line, "unit")));
	parent = topics_find_key(&topics, str_of(text(line, "parent")));
	if (!parent && text(line, "parent")[0])
		return ERR_BUG;
	if (!unit)
		return ERR_BUG;
	return core_q_topic_add(cx,
	    &(struct core_q_topic_add_in) {
		.id = id_new(),
		.key = text(line, "key"),
		.parent_id = parent ? parent->id : 0,
		.unit_id = unit->id,
		.secrecy = number(line, "secrecy"),
		.position = number(line, "position"),
		.name_sv = text(line, "sv"),
		.name_en = text(line, "en"),
		.name_fi = text(line, "fi"),
	    },
	    NULL);
}

static enum err
add_case_type(struct cx *cx, const json_t *line)
{
	return contact_q_case_type_add(cx,
	    &(struct contact_q_case_type_add_in) {
		.id = id_new(),
		.key = text(line, "key"),
		.ladder_step = number(line, "ladder"),
		.position = number(line, "position"),
		.name_sv = text(line, "sv"),
		.name_en = text(line, "en"),
		.name_fi = text(line, "fi"),
	    },
	    NULL);
}

static enum err
set_settings(struct cx *cx, const json_t *line)
{
	struct settings s = { 0 };
	enum err e;

	if ((e = settings_get(cx, &s)))
		return e;
	s.name = text(line, "name");
	s.phone = text(line, "phone");
	s.hours = text(line, "hours");
	return settings_set(cx, &s);
}

/* The lines of a file, read before the transaction. */
struct lines {
	json_t *list;
	char hash[SECRET_PASSWORD_HASH_MAX]; /* of the one password of all demo users */
	size_t from;			     /* of a batch, so that it can be run again */
	size_t to;
	struct topics topics; /* as the batch found them */
};

/* A question and its answer in each of the languages it is written in. */
static enum err
add_answer(struct cx *cx, const struct lines *lines, const json_t *line)
{
	const struct core_q_topic_list *topic =
	    topics_find_key(&lines->topics, str_of(text(line, "topic")));
	enum answer_outcome outcome;
	enum err e;

	if (!topic)
		return ERR_BUG;
	for (enum lang lang = 0; lang < N_LANG; lang++) {
		const json_t *words = json_object_get(line, lang_code(lang));
		struct answer_new in = {
			.topic_id = topic->id,
			.unit_id = topic->unit_id,
			.lang = lang,
			.question = text(words, "question"),
			.body = text(words, "answer"),
		};

		if (!words)
			continue;
		in.key = arena_printf(cx->arena, "own:%s:%s", lang_code(lang), in.question);
		if ((e = contact_answer_put(cx, &in, &outcome)))
			return e;
	}
	return OK;
}

static enum err
add_calendar(struct cx *cx, const json_t *line)
{
	const json_t *week = json_object_get(line, "week");
	struct calendar c = { .key = text(line, "key"), .eve_close = (int)number(line, "eve") };

	for (size_t w = 0; w < json_array_size(week) && w < 7; w++)
		if (!calendar_parse(
			str_of(json_string_value(json_array_get(week, w))), &c.week[w + 1]))
			return ERR_BUG;
	return calendar_add(
	    cx, &c, number(line, "position"), text(line, "sv"), text(line, "en"), text(line, "fi"));
}

static enum err
add_document(struct cx *cx, const json_t *line)
{
	const char *titles[N_LANG] = { text(line, "title_sv"), text(line, "title_en"),
		text(line, "title_fi") };
	const char *bodies[N_LANG] = { text(line, "sv"), text(line, "en"), text(line, "fi") };

	return document_add(cx, text(line, "key"), number(line, "position"), titles, bodies);
}

static enum err
add_line(struct cx *cx, const struct lines *lines, const json_t *line)
{
	const char *kind = text(line, "kind");
	const char *unit = text(line, "unit");

	if (strcmp(kind, "unit") == 0)
		return add_unit(cx, line);
	if (strcmp(kind, "topic") == 0)
		return add_topic(cx, line);
	if (strcmp(kind, "case_type") == 0)
		return add_case_type(cx, line);
	if (strcmp(kind, "document") == 0)
		return add_document(cx, line);
	if (strcmp(kind, "calendar") == 0)
		return add_calendar(cx, line);
	if (strcmp(kind, "settings") == 0)
		return set_settings(cx, line);
	if (strcmp(kind, "user") == 0)
		return app_add_user(cx, text(line, "email"), text(line, "name"), text(line, "role"),
		    unit[0] ? unit : NULL, str_of(password), lines->hash);
	return add_answer(cx, lines, line);
}

static enum err
read_lines(struct str rest, json_t *list)
{
	struct str line;
	enum err e;

	while (str_split(&rest, '\n', &line)) {
		json_t *value = NULL;

		if (line.n == 0)
			continue;
		if ((e = json_read(line, &value)))
			return e;
		json_array_append_new(list, value);
	}
	return OK;
}

static enum err
add_lines(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct lines *lines = arg;
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = topics_get(cx, &lines->topics)))
		return e;
	for (size_t i = lines->from; i < lines->to; i++)
		if ((e = add_line(cx, lines, json_array_get(lines->list, i))))
			return e;
	if ((e = access_refresh_all(cx)) ||
	    (e = event_add(cx, EV_SITE_FILLED, (struct link) { .kind = LINK_SITE })))
		return e;
	return db_commit(&tx);
}

static enum err
add_file(struct cx *cx, const struct asset *file)
{
	JSON_CLEANUP json_t *list = json_array();
	struct lines lines = { .list = list };
	enum err e;

	if ((e = read_lines(file->plain, list)) ||
	    (e = secret_password_hash(str_of(password), lines.hash)))
		return e;
	for (; lines.from < json_array_size(list); lines.from = lines.to) {
		lines.to = MIN(lines.from + LINES_BATCH, json_array_size(list));
		if ((e = db_attempt(cx, add_lines, &lines)))
			return e;
	}
	return OK;
}

/* What a caller may be called: made of these, with a number that nobody has. */
static void
set_person(struct demo *d, struct cx *cx, struct case_new *in)
{
	static const char *const first[] = { "Astrid", "Birger", "Cecilia", "David", "Elsa",
		"Fatima", "Gunnar", "Hanna", "Ivan", "Juho", "Kerstin", "Leila", "Mats", "Nora",
		"Oskar", "Päivi" };
	static const char *const last[] = { "Andersson", "Björk", "Carlsson", "Dahl", "Ekholm",
		"Forsberg", "Gran", "Heikkinen", "Isaksson", "Jalil" };
	bool again = roll(d, 100) < 7;
	uint64_t n = again ? d->last_person : roll(d, N_PEOPLE);

	if (again)
		in->topic_id = d->answers[d->last_answer].row.topic_id;
	else if (roll(d, 100) < 38)
		return; /* did not say */
	d->last_person = n;
	in->name = arena_printf(cx->arena, "%s %s", first[n % ARRAY_LEN(first)],
	    last[n / ARRAY_LEN(first) % ARRAY_LEN(last)]);
	in->phone = arena_printf(cx->arena, "070-174 06 %02d", (int)(5 + n % 90));
	if (n >= 100)
		in->email = arena_printf(cx->arena, "person%d@exempel.example", (int)n);
	if (n >= 100)
		in->phone = NULL;
}

/* Most cases of a working day come in the morning; few at weekends; more towards today. */
static int64_t
moment(struct demo *d, int64_t i)
{
	int64_t day = DAYS_BACK - DAYS_BACK * i / MAX(d->n_all, 1);
	int64_t at = (d->now / DAY_S - day) * DAY_S;
	int64_t weekday = (at / DAY_S + 3) % 7; /* 0 is Monday */

	if (weekday >= 5 && roll(d, 100) < 85)
		at -= (weekday - 4) * DAY_S;
	at += 6 * 3600 + 30 * 60 + (int64_t)MIN(roll(d, 9 * 3600), roll(d, 9 * 3600));
	return MIN(at, d->now - 600);
}

/* The two departments with officers in the demo answer most of theirs. */
static int64_t
officer_of(const struct demo *d, int64_t unit_id)
{
	static const char *const departments[] = { "samhallsbyggnad", "social" };

	for (size_t i = 0; i < ARRAY_LEN(departments); i++)
		if (units_below(
			&d->units, unit_id, units_find_key(&d->units, str_of(departments[i]))->id))
			return d->officers[i];
	return 0;
}

static enum err
later_by_department(struct cx *cx, struct demo *d, int64_t id, const struct answer_hit *a)
{
	const struct core_q_topic_list *topic = topics_find(&d->topics, a->row.topic_id);
	int64_t officer = officer_of(d, topic->unit_id);
	struct contact_q_case_get row = { 0 };
	enum err e;

	if ((e = contact_case_get(cx, id, &row)) ||
	    (e = contact_case_hand_over(cx, id, row.rev, topic->unit_id,
		 "Frågan behöver bedömas av er. Den som frågar vill ha svar skriftligt.")))
		return e;
	if (!officer || cx->now > d->now - 5 * DAY_S || roll(d, 10) == 0)
		return OK;
	cx->now += (int64_t)roll(d, 4 * DAY_S);
	cx->viewer.user = officer;
	if ((e = contact_case_get(cx, id, &row)))
		return e;
	return contact_case_answer(cx, id, row.rev, a->row.body, a->row.id, RESOLUTION_SOLVED);
}

static enum err
past_case(struct cx *cx, struct demo *d, int64_t i, int64_t case_number)
{
	struct case_receipt receipt = { 0 };
	struct contact_q_case_get row = { 0 };
	size_t pick = roll(d, d->n_answers);
	const struct answer_hit *a = &d->answers[pick];
	uint64_t way = roll(d, 100);
	/* The newest wait for an answer, so that the queue has something in it at any hour. */
	bool waiting = i >= d->n_all - WAITING;
	bool handed = roll(d, 100) < 32 && !waiting;
	struct case_new in = {
		.once = arena_printf(cx->arena, "%026" PRId64, i),
		.number = case_number,
		.channel = way < 81   ? CHANNEL_PHONE
			   : way < 93 ? CHANNEL_MAIL
				      : CHANNEL_VISIT,
		.topic_id = a->row.topic_id,
		.question = a->row.question,
		.answer = "",
	};
	bool spoken;
	enum err e;

	if (waiting)
		in.channel = i % 2 ? CHANNEL_MAIL : CHANNEL_WEB;
	spoken = in.channel == CHANNEL_PHONE || in.channel == CHANNEL_VISIT;

	cx->now = moment(d, i);
	cx->viewer.user = d->agent;
	set_person(d, cx, &in);
	if (in.topic_id == a->row.topic_id && in.phone)
		d->last_answer = pick;
	if (spoken && !handed) {
		in.answer = a->row.body;
		in.answer_id = a->row.id;
		in.close = true;
		in.resolution = roll(d, 100) < 6 ? RESOLUTION_CONNECTED : RESOLUTION_SOLVED;
		return contact_case_register(cx, &in, &receipt);
	}
	e = spoken ? contact_case_register(cx, &in, &receipt)
		   : contact_case_file(cx, &in, &receipt);
	if (e)
		return e;
	if (waiting)
		return OK;
	cx->now += 600 + (int64_t)roll(d, 6 * 3600);
	if (handed &&
	    topics_find(&d->topics, a->row.topic_id)->unit_id != units_centre(&d->units)->id)
		return later_by_department(cx, d, receipt.id, a);
	if (cx->now > d->now - 5 * DAY_S && roll(d, 4) > 0)
		return OK; /* still waiting */
	if ((e = contact_case_get(cx, receipt.id, &row)))
		return e;
	return contact_case_answer(
	    cx, receipt.id, row.rev, a->row.body, a->row.id, RESOLUTION_SOLVED);
}

static enum err
past_batch(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct demo *d = arg;
	enum err e;

	d->random = d->random_before;
	if ((e = db_begin(cx, &tx)))
		return e;
	for (int64_t i = 0; i < d->n; i++)
		if ((e = past_case(cx, d, d->first + i, d->numbers[i])))
			return e;
	cx->now = d->now;
	return db_commit(&tx);
}

static enum err
load(struct cx *cx, struct demo *d)
{
	struct contact_q_answer_all *rows = NULL;
	struct core_q_user_by_email user = { 0 };
	bool found = false;
	size_t n = 0;
	enum err e;

	if ((e = units_get(cx, &d->units)) || (e = topics_get(cx, &d->topics)) ||
	    (e = contact_q_answer_all(cx, 0, 500, &rows, &n)))
		return e;
	d->answers = arena_array(cx->arena, n + 1, sizeof(d->answers[0]));
	for (size_t i = 0; i < n; i++)
		if (rows[i].lang == LANG_SV &&
		    (e = contact_answer_get(
			 cx, rows[i].id, AUDIENCE_STAFF, &d->answers[d->n_answers++].row)))
			return e;
	if ((e = core_q_user_by_email(cx, "anna.agent@ekasa.example", &found, &user)))
		return e;
	d->agent = user.id;
	if ((e = core_q_user_by_email(cx, "olle.officer@ekasa.example", &found, &user)))
		return e;
	d->officers[0] = user.id;
	if ((e = core_q_user_by_email(cx, "sara.officer@ekasa.example", &found, &user)))
		return e;
	d->officers[1] = user.id;
	return OK;
}

enum err
app_basic(struct cx *cx)
{
	if (base_broken("basic"))
		return OK;
	return add_file(cx, &demo_files[0]);
}

enum err
app_demo(struct cx *cx, int64_t n_cases)
{
	struct demo d = { .random_before = 20260101, .now = cx->now, .n_all = n_cases };
	struct arena_mark mark;
	enum err e;

	for (size_t i = 1; i < n_demo_files; i++) {
		bool forms = strcmp(demo_files[i].name, "forms.jsonl") == 0;

		if ((e = forms ? app_form_demo(cx, demo_files[i].plain)
			       : add_file(cx, &demo_files[i])))
			return e;
	}
	if ((e = load(cx, &d)))
		return e;
	mark = arena_mark(cx->arena);
	for (d.first = 0; d.first < n_cases; d.first += BATCH) {
		d.n = MIN((int64_t)BATCH, n_cases - d.first);
		for (int64_t i = 0; i < d.n; i++)
			if ((e = site_case_number(cx, &d.numbers[i])))
				return e;
		if ((e = db_attempt(cx, past_batch, &d)))
			return e;
		d.random_before = d.random;
		arena_rewind(cx->arena, mark);
	}
	cx->viewer.user = 0;
	return OK;
}

void
app_demo_logins(FILE *to)
{
	fprintf(to, "Demo log-ins at /arbete/logga-in, all with the password %s:\n", password);
	for (size_t i = 0; i < n_demo_files; i++) {
		struct str rest = demo_files[i].plain;
		struct str line;

		while (str_split(&rest, '\n', &line)) {
			JSON_CLEANUP json_t *v = NULL;

			if (line.n == 0 || json_read(line, &v) ||
			    strcmp(text(v, "kind"), "user") != 0)
				continue;
			fprintf(to, "  %-34s %-16s %s\n", text(v, "email"), text(v, "role"),
			    text(v, "name"));
		}
	}
}
