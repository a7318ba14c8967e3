/* Case types: what a contact may be, on which step of the ladder its work is done, how long it
 * usually takes, and what centre and department have agreed. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "core/event.h"
#include "gen/contact_q.h"

enum {
	LADDER_STEPS = 8, /* the ROSA ladder, from 1 */
	CASE_TYPE_MINUTES_MAX = 9999,
	CASE_TYPE_DAYS_MAX = 365,
	CASE_TYPE_POSITION_MAX = 9999,
	CASE_TYPE_NAME_MAX = 120,
	CASE_TYPE_TEXT_MAX = 4000,
	CASE_TYPE_HELP_MAX = 300,
};

struct case_type {
	const char *key; /* of a new one; NULL: made from the name */
	const char *name_sv;
	const char *name_en; /* "" for the Swedish one */
	const char *name_fi;
	int64_t ladder_step;
	int64_t minutes;     /* of work for one case, usually */
	int64_t unit_id;     /* who answers what the centre does not; 0: the topic's owner */
	int64_t answer_days; /* working days until they have answered; 0 the same day */
	const char *agreement;
	int64_t review_day;  /* when the agreement is looked at again; 0 for never */
	bool asked;	     /* citizens choose it themselves when they write */
	const char *help_sv; /* what they then read about it; NULL or "" for nothing */
	const char *help_en;
	const char *help_fi;
	int64_t position; /* in lists; the first is what a contact is unless somebody says else */
};

struct link link_case_type(int64_t id);

/* Each inside the caller's transaction, with its event. Notes wrong fields (sv, step, minutes,
 * unit, days). */
MUST_USE enum err contact_case_type_add(struct cx *cx, const struct case_type *in, int64_t *ret_id);
/* ERR_CONFLICT when rev is old. */
MUST_USE enum err contact_case_type_change(
    struct cx *cx, int64_t id, int64_t rev, const struct case_type *in);
/* It can no longer be chosen; its cases stay what they are. ERR_INVALID for the last one. */
MUST_USE enum err contact_case_type_retire(struct cx *cx, int64_t id, int64_t rev);
MUST_USE enum err contact_case_type_reopen(struct cx *cx, int64_t id, int64_t rev);

MUST_USE enum err contact_case_type_get(
    struct cx *cx, int64_t id, struct contact_q_case_type_one *ret_type);
/* What a step of the ladder is called; T_NONE when there is no such step. */
unsigned contact_ladder_text(int64_t step);
/* "Gata och park svarar inom 2 arbetsdagar": the promise in words, in the viewer's language; NULL
 * when the centre answers by itself. */
const char *contact_case_type_promise(struct cx *cx, const struct contact_q_case_type_one *type);

/* For core/link.h. */
struct link_name;
struct link_view;
MUST_USE enum err contact_case_type_name(struct cx *cx, int64_t id, struct link_name *ret_name);
MUST_USE enum err contact_case_type_link(struct cx *cx, int64_t id, struct link_view *ret_view);
