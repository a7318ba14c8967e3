/* The staff directory: who handles what, number, in or out until when, deputy. All staff read it;
 * whoever keeps it writes, and everybody says of themselves when they are back. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "core/event.h"
#include "gen/contact_q.h"

struct import_kind;

enum {
	STAFF_NAME_MAX = 120,
	STAFF_TASKS_MAX = 1000,
	STAFF_LINE_MAX = 120,
	STAFF_FOUND_MAX = 200,
	STAFF_MAX = 5000, /* searched, and shown to choose a deputy among */
};

struct staff {
	const char *name;
	const char *title;
	int64_t unit_id;
	const char *tasks; /* what they handle, in words */
	const char *phone;
	const char *email; /* "" for none; an account with the same address is theirs */
	const char *best_time;
	int64_t deputy_id; /* 0 for none */
};

struct link link_staff(int64_t id);

/* Each inside the caller's transaction, with its event. Notes wrong fields (name, unit, email,
 * deputy). */
MUST_USE enum err contact_staff_add(struct cx *cx, const struct staff *in, int64_t *ret_id);
/* ERR_CONFLICT when rev is old. */
MUST_USE enum err contact_staff_change(
    struct cx *cx, int64_t id, int64_t rev, const struct staff *in);
MUST_USE enum err contact_staff_retire(struct cx *cx, int64_t id, int64_t rev);
MUST_USE enum err contact_staff_reopen(struct cx *cx, int64_t id, int64_t rev);
/* Away until then, with who answers meanwhile (0: nobody). For whoever keeps the directory or is at
 * the centre, and for oneself; ERR_DENIED for others. until 0: back. */
MUST_USE enum err contact_staff_away(
    struct cx *cx, int64_t id, int64_t rev, int64_t until, const char *why, int64_t deputy_id);
bool contact_staff_may_say(const struct cx *cx, const struct contact_q_staff_one *row);

MUST_USE enum err contact_staff_get(
    struct cx *cx, int64_t id, struct contact_q_staff_one *ret_staff);
/* Those whose name, title, tasks or number have all the words, in any of their forms; at most
 * STAFF_FOUND_MAX. */
MUST_USE enum err contact_staff_find(
    struct cx *cx, const char *text, int64_t **ret_ids, size_t *ret_n);

/* For core/link.h. */
struct link_name;
struct link_view;
MUST_USE enum err contact_staff_name(struct cx *cx, int64_t id, struct link_name *ret_name);
MUST_USE enum err contact_staff_link(struct cx *cx, int64_t id, struct link_view *ret_view);

/* People from other systems: name, title, unit, tasks, phone, email, best_time, deputy. */
extern const struct import_kind contact_import_staff;
