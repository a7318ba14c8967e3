/* Call-back slips: somebody is to be called, about something, at a time, by a person or a unit, and
 * it is chased until it is ticked: told when it is time, told to the whole unit when it is late,
 * and again each morning. Who may see one is decided as for cases, by an access class. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "core/event.h"
#include "gen/contact_q.h"

/* Stored: never change a number. */
enum callback_status {
	CALLBACK_WAITING = 1,
	CALLBACK_DONE = 2,	  /* talked to */
	CALLBACK_NOT_REACHED = 3, /* given up, after tries */
};
enum callback_told { CALLBACK_TOLD_NOT = 0, CALLBACK_TOLD_DUE = 1, CALLBACK_TOLD_LATE = 2 };

enum {
	CALLBACK_ABOUT_MAX = 500,
	CALLBACK_TIMES =
	    4, /* of a day that a citizen chooses among, see contact_callback_times() */
};

/* What is known of one. Texts are tidy; "" or NULL where nothing was given. */
struct callback_new {
	int64_t channel;   /* enum channel: where it was asked for */
	const char *name;  /* needed */
	const char *phone; /* needed */
	const char *about; /* needed, a line or some */
	int64_t topic_id;  /* 0: not said */
	int64_t case_id;   /* 0: none. A case that the viewer may see, or the citizen's own */
	int64_t unit_id;   /* 0: the contact centre */
	int64_t holder_id; /* 0: whoever of the unit is free */
	int64_t day;	   /* local day; 0: as soon as can be, within some open hours */
	int from_minute;   /* since midnight; both 0: any time that day that we are open */
	int to_minute;
};

struct link link_callback(int64_t id);

/* Adds one, inside the caller's transaction (of a citizen or of staff). Notes wrong fields: name,
 * phone, about, day, time, topic, unit. *ret_id may be NULL. */
MUST_USE enum err contact_callback_add(
    struct cx *cx, const struct callback_new *in, int64_t *ret_id);

/* The spans of a day that a form offers, in minutes: those of the next open days in which we are
 * open, the first first; days in *ret_days (ascending, `max` of them). For a form that need not
 * know calendars. */
MUST_USE enum err contact_callback_days(
    struct cx *cx, size_t max, int64_t **ret_days, size_t *ret_n);

/* The slip as the viewer may see it; ERR_MISSING otherwise. */
MUST_USE enum err contact_callback_get(
    struct cx *cx, int64_t id, struct contact_q_callback_get *ret);

/* Each inside a transaction, with its event; needs write level (ERR_DENIED), the revision
 * (ERR_CONFLICT) and that it is waiting (ERR_CONFLICT). */
MUST_USE enum err contact_callback_done(struct cx *cx, int64_t id, int64_t rev);
/* Not reached: counted, and to be tried again then; 0: in an open hour's time. */
MUST_USE enum err contact_callback_tried(struct cx *cx, int64_t id, int64_t rev, int64_t next_at);
/* Given up. */
MUST_USE enum err contact_callback_give_up(struct cx *cx, int64_t id, int64_t rev);
/* Mine from now on; or another's (0: nobody's), or another unit's. */
MUST_USE enum err contact_callback_take(struct cx *cx, int64_t id, int64_t rev);
MUST_USE enum err contact_callback_give(
    struct cx *cx, int64_t id, int64_t rev, int64_t unit_id, int64_t holder_id);
/* As it was before, if nothing changed since (ERR_CONFLICT): the inverse of all of these. */
const char *contact_callback_before(struct cx *cx, const struct contact_q_callback_get *row);
MUST_USE enum err contact_callback_undo(struct cx *cx, int64_t id, int64_t rev, const char *before);

/* Who it is and the number, of a protected person too: PERM_PROTECTED and read level; the log says
 * so. Inside a transaction. */
struct person;
MUST_USE enum err contact_callback_reveal(struct cx *cx, int64_t id, struct person *ret_person);

/* The job that chases, each minute; twice does no harm. */
MUST_USE enum err contact_callback_chase(struct cx *cx, int64_t arg);

/* For core/digest.h: the viewer's own that are due. */
struct digest_item;
MUST_USE enum err contact_callback_digest(
    struct cx *cx, int64_t today, struct digest_item *items, size_t max, size_t *ret_n);

/* For core/link.h and streams. */
struct link_name;
struct link_view;
MUST_USE enum err contact_callback_name(struct cx *cx, int64_t id, struct link_name *ret_name);
MUST_USE enum err contact_callback_link(struct cx *cx, int64_t id, struct link_view *ret_view);
MUST_USE enum err contact_callback_class(struct cx *cx, int64_t id, int64_t *ret_class);
MUST_USE enum err contact_unit_has_callbacks(struct cx *cx, int64_t unit_id, bool *ret_used);
