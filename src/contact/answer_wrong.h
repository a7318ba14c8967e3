/* "This answer is wrong or outdated": said by whoever used it, done by its owner. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

enum { ANSWER_WRONG_MAX = 150, ANSWER_WRONG_DAYS = 3 };

/* Who looks after an answer: its owner while they are here, else the unit (of the answer, else of
 * its topic); the other is 0. */
MUST_USE enum err contact_answer_owner(
    struct cx *cx, int64_t answer_id, int64_t *ret_user, int64_t *ret_unit);
/* A task for that one, which also tells them: to look at the answer within ANSWER_WRONG_DAYS.
 * `what` is what is wrong, in at most ANSWER_WRONG_MAX letters ("" when it was not said; more than
 * that is noted on the field wrong). Said once more without a word while such a task waits, it adds
 * nothing. ERR_MISSING for an answer that is put away. Inside a transaction, which has the task's
 * event. */
MUST_USE enum err contact_answer_wrong(struct cx *cx, int64_t answer_id, const char *what);
