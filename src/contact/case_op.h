/* What staff may do to a case, as operations: the case page, chosen rows of the queue, undo. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/op.h"

extern const struct op contact_op_take;
extern const struct op contact_op_hand_over;
extern const struct op contact_op_sort;
extern const struct op contact_op_close;  /* without an answer */
extern const struct op contact_op_answer; /* answer and close */

/* Choices for the fields unit, topic, type and resolution. */
MUST_USE enum err contact_unit_options(struct cx *cx, struct form *f, int64_t not_unit);
void contact_resolution_options(struct cx *cx, struct form *f, bool with_solved);
