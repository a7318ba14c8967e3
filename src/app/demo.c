/* The demo: an invented municipality from demo/ files, and past cases made through the same
 * functions as real ones, with the clock set back. The same numbers every time. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "app/app.h"
#include "app/demo.h"
#include "app/form.h"

#include "base/id.h"
#include "contact/answer.h"
#include "contact/case_type.h"
#include "contact/staff.h"
#include "core/calendar.h"
#include "core/document.h"
#include "core/setting.h"
#include "core/unit.h"
#include "core/user.h"
#include "core/access.h"
#include "core/event.h"
#include "fmt/json.h"
#include "fmt/when.h"
#include "gen/core_q.h"
#include "gen/demo_files.h"

static const char password[] = "lyhord-demo";

enum { LINES_BATCH = 50 };

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
	struct units units = { 0 };
	const struct core_q_unit_list *unit;
	int64_t id = 0;
	enum err e;

	if ((e = units_get(cx, &units)))
		return e;
	unit = units_find_key(&units, str_of(text(line, "unit")));
	return contact_case_type_add(cx,
	    &(struct case_type) {
		.key = text(line, "key"),
		.ladder_step = number(line, "ladder"),
		.minutes = number(line, "minutes"),
		.unit_id = unit ? unit->id : 0,
		.answer_days = number(line, "days"),
		.agreement = text(line, "agreement"),
		.position = number(line, "position"),
		.name_sv = text(line, "sv"),
		.name_en = text(line, "en"),
		.name_fi = text(line, "fi"),
		.asked = number(line, "asked"),
		.help_sv = text(line, "help_sv"),
		.help_en = text(line, "help_en"),
		.help_fi = text(line, "help_fi"),
	    },
	    &id);
}

static enum err
unit_of(struct cx *cx, const json_t *line, const char *key, int64_t *ret_id)
{
	struct units units = { 0 };
	const struct core_q_unit_list *unit;
	enum err e;

	if ((e = units_get(cx, &units)))
		return e;
	unit = units_find_key(&units, str_of(text(line, key)));
	*ret_id = unit ? unit->id : 0;
	return unit ? OK : ERR_BUG;
}

static enum err
add_staff(struct cx *cx, const json_t *line)
{
	struct staff in = {
		.name = text(line, "name"),
		.title = text(line, "title"),
		.tasks = text(line, "tasks"),
		.phone = text(line, "phone"),
		.email = text(line, "email"),
		.best_time = text(line, "best"),
	};
	int64_t id = 0;
	enum err e = unit_of(cx, line, "unit", &in.unit_id);

	return e ? e : contact_staff_add(cx, &in, &id);
}

static enum err
find_staff(struct cx *cx, const json_t *line, const char *name, const char *unit, int64_t *ret_id)
{
	struct contact_q_staff_by_name row = { 0 };
	int64_t unit_id = 0;
	bool found = false;
	enum err e;

	if (!text(line, name)[0])
		return OK;
	if ((e = unit_of(cx, line, unit, &unit_id)) ||
	    (e = contact_q_staff_by_name(cx, text(line, name), unit_id, &found, &row)))
		return e;
	*ret_id = row.id;
	return found ? OK : ERR_BUG;
}

/* Who answers for somebody, and whether they are away: after all of them are there. away_days 0 is
 * until this afternoon. */
static enum err
add_presence(struct cx *cx, const json_t *line)
{
	struct contact_q_staff_one row = { 0 };
	int64_t day = when_day(cx->now) + number(line, "away_days");
	int64_t deputy = 0;
	int64_t id = 0;
	int64_t until = 0;
	enum err e;

	if ((e = find_staff(cx, line, "name", "unit", &id)) ||
	    (e = find_staff(cx, line, "deputy", "deputy_unit", &deputy)) ||
	    (e = contact_staff_get(cx, id, &row)))
		return e;
	if (json_object_get(line, "away_days"))
		until = MAX(when_at(day, 15 * 60), cx->now + 3600);
	return contact_staff_away(cx, id, row.rev, until, text(line, "why"), deputy);
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
	s.visit = text(line, "visit");
	s.post = text(line, "post");
	s.email = text(line, "email");
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
	for (enum lang lang = 0; lang < N_LANG && !base_broken("demo-answers"); lang++) {
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
	bool known = false;
	enum err e = demo_day_line(cx, &lines->topics, line, &known);

	if (e || known)
		return e;
	if (strcmp(kind, "unit") == 0)
		return add_unit(cx, line);
	if (strcmp(kind, "topic") == 0)
		return add_topic(cx, line);
	if (strcmp(kind, "case_type") == 0)
		return add_case_type(cx, line);
	if (strcmp(kind, "staff") == 0)
		return add_staff(cx, line);
	if (strcmp(kind, "presence") == 0)
		return add_presence(cx, line);
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

enum err
demo_read_lines(struct str rest, json_t *list)
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

	if ((e = demo_read_lines(file->plain, list)) ||
	    (e = secret_password_hash(str_of(password), lines.hash)))
		return e;
	for (; lines.from < json_array_size(list); lines.from = lines.to) {
		lines.to = MIN(lines.from + LINES_BATCH, json_array_size(list));
		if ((e = db_attempt(cx, add_lines, &lines)))
			return e;
	}
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
	struct str contacts = STR("");

	for (size_t i = 1; i < n_demo_files; i++) {
		const struct asset *file = &demo_files[i];
		enum err e = OK;

		if (strcmp(file->name, "forms.jsonl") == 0)
			e = app_form_demo(cx, file->plain);
		else if (strcmp(file->name, "contacts.jsonl") == 0)
			contacts = file->plain;
		else
			e = add_file(cx, file);
		if (e)
			return e;
	}
	return demo_past(cx, contacts, n_cases);
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
