/* The demo's past contacts: what demo/contacts.jsonl says of seasons, hours, ways and people, as
 * one contact after the other. The same for the same clock and number. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "contact/answer.h"
#include "contact/case.h"
#include "core/unit.h"
#include "fmt/json.h"

enum {
	DEMO_WEEKDAYS = 7,
	DEMO_MONTHS = 12,
	DEMO_HALF_HOURS = 18, /* from 7.30 */
	DEMO_HOURS = 24,
	DEMO_RECENT = 40, /* of whom somebody may be back */
};

enum demo_outcome { DEMO_CENTRE, DEMO_CONNECTED, DEMO_HANDED, N_DEMO_OUTCOME };

/* What people ask about: a topic with its weight, season and answers. */
struct demo_subject {
	const struct core_q_topic_list *topic;
	int64_t weight;
	const int64_t *months; /* per cent */
	int64_t growth;	       /* per cent from one year to the next */
	int64_t type_id;       /* of what is more than a question */
	int64_t answer_days;   /* of the agreement */
	int64_t officer;       /* who answers what is handed over; 0: nobody */
	bool placed;	       /* it is about some street */
	struct answer_hit *answers;
	size_t n_answers;
};

struct demo_burst {
	size_t subject;
	size_t answer;
	int64_t from_day;
	int64_t to_day; /* not any more */
	int64_t weight;
};

struct demo_day {
	int64_t day;
	int64_t cases; /* how many before its end */
	bool closed;   /* weekend or holiday: nobody answers the phone */
};

/* What changes from contact to contact: kept before each batch, so that it can be run again. */
struct demo_luck {
	uint64_t random;
	int64_t channels[3]; /* cards left in the deck */
	int64_t outcomes[N_DEMO_OUTCOME];
	struct {
		uint64_t person;
		size_t subject;
		size_t answer;
	} recent[DEMO_RECENT];
	size_t n_recent;
};

struct demo_plan {
	struct units units;
	struct topics topics;
	int64_t now;
	int64_t n_all;
	struct demo_subject *subjects;
	size_t n_subjects;
	struct demo_burst *bursts;
	size_t n_bursts;
	int64_t week[DEMO_WEEKDAYS];
	int64_t months[DEMO_MONTHS];
	int64_t growth;
	int64_t spoken[DEMO_HALF_HOURS];
	int64_t written[DEMO_HOURS];
	int64_t channels[3]; /* phone, mail, visit of a hundred */
	int64_t outcomes[N_DEMO_OUTCOME];
	int64_t at_once;
	int64_t known;
	int64_t back;
	int64_t late;
	const char **first_names;
	const char **last_names;
	const char **streets;
	const char **notes;
	size_t n_first, n_last, n_streets, n_notes;
	int64_t *agents;
	size_t n_agents;
	int64_t type_question;
	int64_t type_advice;
	struct demo_day *days;
	size_t n_days;
	uint64_t *weights; /* summed, of the subjects and bursts on one day */
	int64_t weights_day;
	uint64_t n_people;
	struct demo_luck luck;
};

/* One contact as it was: what, when, by whom, in which way, and what became of it. */
struct demo_contact {
	const struct demo_subject *subject;
	const struct answer_hit *answer;
	enum channel channel;
	enum demo_outcome outcome;
	bool at_once;
	int64_t at;
	int64_t agent;
	int64_t type_id;
	const char *name;
	const char *phone;
	const char *email;
	const char *question;
};

/* Lines of JSON, each into the list. */
MUST_USE enum err demo_read_lines(struct str rest, json_t *list);

uint64_t demo_roll(struct demo_plan *p, uint64_t below);
MUST_USE enum err demo_plan_read(struct cx *cx, struct str lines, int64_t n, struct demo_plan *p);
/* The contact with that number, from 0; in the arena. */
void demo_contact_make(struct cx *cx, struct demo_plan *p, int64_t i, struct demo_contact *c);
/* The first moment from `at` on when somebody is at work. */
int64_t demo_at_work(struct demo_plan *p, int64_t at);
/* So many working days later, some time between 8 and 16. */
int64_t demo_days_later(struct demo_plan *p, int64_t at, int64_t days);
/* Makes n past contacts of the demo. */
MUST_USE enum err demo_past(struct cx *cx, struct str lines, int64_t n);

/* A line of demo/day.jsonl, inside its transaction; *ret_known is false when it is none of them. */
MUST_USE enum err demo_day_line(
    struct cx *cx, const struct topics *topics, const json_t *line, bool *ret_known);
