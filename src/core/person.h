/* People who contact the municipality, known again by a way to reach them (address or number).
 * A name alone is not a key: many share one.
 *
 * Whoever lives with protected personal data (skyddade personuppgifter: sekretessmarkering or
 * skyddad folkbokföring; offentlighets- och sekretesslagen 21 kap. 3 and 3 a §§) can be marked so:
 * name, address and number are then encrypted with the site's key, the keys to know them again by
 * are MACs, and nothing shows who it is but the one act that writes down that it was shown. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "core/event.h"

struct person_found {
	int64_t id;	/* 0 when nothing at all was given */
	bool added;	/* nothing is tied to them yet */
	bool known;	/* a way to reach them was given */
	bool protected; /* nothing of who they are may be written anywhere else */
};

/* Finds the person by e-mail or phone, or adds one, inside a transaction. A wrong address or number
 * is noted on the fields email and phone (ERR_INVALID). */
MUST_USE enum err person_find_or_add(struct cx *cx, const char *name, const char *email,
    const char *phone, struct person_found *ret_found);

/* The person who has written with that address or number before, without adding one: id 0 when
 * there is none, or when what was typed is neither. */
MUST_USE enum err person_look_up(
    struct cx *cx, const char *email, const char *phone, struct person_found *ret_found);
/* One who is known from before, as person_find_or_add() would have found them. */
MUST_USE enum err person_again(struct cx *cx, int64_t id, struct person_found *ret_found);

struct person {
	const char *name; /* NULL when not known, and for a protected one */
	const char *email;
	const char *phone;
	bool protected;
};
/* What may be shown of a person; of a protected one nothing. */
MUST_USE enum err person_get(struct cx *cx, int64_t id, struct person *ret_person);

/* Each inside a transaction, with its event. Protecting one who is protected changes
 * nothing. */
MUST_USE enum err person_protect(struct cx *cx, int64_t id, bool *ret_changed);
MUST_USE enum err person_unprotect(struct cx *cx, int64_t id);
/* Who it is, for a viewer with PERM_PROTECTED (ERR_DENIED for others); the event says that it was
 * shown. */
MUST_USE enum err person_reveal(struct cx *cx, int64_t id, struct person *ret_person);
