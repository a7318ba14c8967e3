/* What staff may do to a case, as operations: the case page, chosen rows of the queue, undo. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/op.h"

extern const struct op contact_op_take;
extern const struct op contact_op_hand_over;
extern const struct op contact_op_sort;
extern const struct op contact_op_close;  /* without an answer */
extern const struct op contact_op_answer; /* answer and close */

extern const struct op contact_op_assign;
extern const struct op contact_op_snooze;
extern const struct op contact_op_wake;
extern const struct op contact_op_ask; /* the citizen, for what is missing */
extern const struct op contact_op_hand_back;
extern const struct op contact_op_take_back;
extern const struct op contact_op_reopen;
extern const struct op contact_op_merge;
extern const struct op contact_op_tie;
extern const struct op contact_op_untie;
extern const struct op contact_op_party;
extern const struct op contact_op_party_gone;
extern const struct op contact_op_party_protect;
extern const struct op contact_op_spend;
extern const struct op contact_op_arrived;

/* What came of an operation; also when it was refused after the case was found. */
struct case_change;
MUST_USE enum err case_op_finish(
    struct cx *cx, enum err e, const struct case_change *c, struct op_done *ret_done);
/* Those who may work with cases of the class, as options of the field user. */
MUST_USE enum err contact_worker_options(
    struct cx *cx, struct form *f, int64_t class_id, int64_t not_user);

/* Choices for the fields unit, topic, type and resolution. */
MUST_USE enum err contact_unit_options(struct cx *cx, struct form *f, int64_t not_unit);
void contact_resolution_options(struct cx *cx, struct form *f, bool with_solved);
