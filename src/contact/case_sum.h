/* Figures by what cases are: a feed keeps them (core/sum.h). */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/named_feed.h"
#include "core/sum.h"
#include "gen/contact_q.h"

#define CONTACT_SUM_FEED "contact.sums"

/* The feed's: takes out of the figures what the cases of these events counted, and puts in what
 * they are now. */
MUST_USE enum err contact_sum_take(struct cx *cx, const struct feed_event *events, size_t n);
/* Works through the feed until it has taken all that is there, for a site that nothing serves. cx
 * is in no transaction. */
MUST_USE enum err contact_sum_catch_up(struct cx *cx);

/* Whether a case counts in a figure, and on which day; what it counts as in the dimension. */
bool case_sum_counts(
    const struct contact_q_case_sum_list *row, enum sum_family family, int64_t *ret_day);
int64_t case_sum_value(const struct contact_q_case_sum_list *row, enum sum_dim dim);
