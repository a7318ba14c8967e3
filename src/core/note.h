/* Notes on any link, for the house alone. Whoever may read the thing may read and write them; that
 * is asked of the thing's owner each time, so a note goes where its case goes. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/event.h"
#include "gen/core_q.h"

enum { NOTE_MAX = 10000 /* code points */ };

/* ERR_MISSING when the viewer may not read the thing; notes an empty body. Tells who is mentioned.
 * A transaction. */
MUST_USE enum err note_add(struct cx *cx, struct link link, const char *body, int64_t *ret_id);
/* ERR_MISSING when it is not the viewer's to see. */
MUST_USE enum err note_get(struct cx *cx, int64_t id, struct core_q_note_get *ret_note);
/* By its author alone, else ERR_DENIED; what stood there before is kept. ERR_CONFLICT when rev is
 * old, or when it is withdrawn. A transaction. */
MUST_USE enum err note_change(struct cx *cx, int64_t id, int64_t rev, const char *body);
/* By its author, or by whoever may change the thing. A transaction. */
MUST_USE enum err note_withdraw(struct cx *cx, int64_t id, int64_t rev);
/* Whether the viewer may withdraw it. */
MUST_USE enum err note_may_withdraw(
    struct cx *cx, const struct core_q_note_get *note, bool *ret_may);
/* Those of a thing, newest first, the withdrawn too; none when the viewer may not read it. */
MUST_USE enum err note_on(
    struct cx *cx, struct link link, struct core_q_note_on_link **ret_notes, size_t *ret_n);
