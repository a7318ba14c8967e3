/* What contact answers when others speak of its rows: see core/link.h. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/link.h"

/* A case: its number, and its title for who may read it. */
MUST_USE enum err contact_case_link(struct cx *cx, int64_t id, struct link_view *ret_view);
/* A note was written on it. */
MUST_USE enum err contact_case_touched(struct cx *cx, int64_t id);
MUST_USE enum err contact_answer_link(struct cx *cx, int64_t id, struct link_view *ret_view);

MUST_USE enum err contact_unit_used(struct cx *cx, int64_t unit_id, bool *ret_used);
MUST_USE enum err contact_topic_has_cases(struct cx *cx, int64_t topic_id, bool *ret_used);
MUST_USE enum err contact_topic_has_answers(struct cx *cx, int64_t topic_id, bool *ret_used);
/* The topic's cases become secret, each where it is; the figures do not change. */
MUST_USE enum err contact_topic_secret(struct cx *cx, int64_t topic_id);
