/* A case that nobody gave a topic: the program does, when it is sure enough, and says so. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "contact/case.h"
#include "contact/route.h"

/* What was proposed; topic_id 0: nothing, or the sender chose. */
struct routed {
	int64_t topic_id;
	bool filled; /* the case gets it */
	int percent;
};

/* Before the transaction: fills in->topic_id when nobody did and the text says it surely. */
MUST_USE enum err contact_routed_fill(
    struct cx *cx, struct case_new *in, struct routed *ret_routed);
/* Inside the transaction in which the case was filed: remembers it, with its event. */
MUST_USE enum err contact_routed_keep(struct cx *cx, int64_t case_id, const struct routed *routed);
