/* People who contact the municipality, known again by a way to reach them (address or number).
 * A name alone is not a key: many share one. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

/* Finds the person by e-mail or phone, or adds one, inside a transaction. *ret_id is 0 when nothing
 * at all was given; *ret_known tells whether a way to reach them was. A wrong address or number is
 * noted on the fields email and phone (ERR_INVALID). */
MUST_USE enum err person_find_or_add(struct cx *cx, const char *name, const char *email,
    const char *phone, int64_t *ret_id, bool *ret_known);
