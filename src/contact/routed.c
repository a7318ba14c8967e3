/* What was proposed for cases as they came. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/routed.h"

#include <math.h>

#include "base/id.h"
#include "core/unit.h"

enum { PERCENT = 100 };

enum err
contact_routed_fill(struct cx *cx, struct case_new *in, struct routed *ret_routed)
{
	struct route r = { 0 };
	enum err e;

	*ret_routed = (struct routed) { 0 };
	if (in->topic_id || !in->question || base_broken("routed"))
		return OK;
	/* The sender's words, and nothing that staff alone know: the receipt tells the topic. */
	if ((e = contact_route(cx,
		 &(struct route_ask) { .text = str_of(in->question),
		     .lang = (int)cx->lang,
		     .audience = AUDIENCE_PUBLIC },
		 &r)) ||
	    !r.n_topics)
		return e;
	*ret_routed = (struct routed) { .topic_id = r.topics[0].id,
		.filled = r.sure,
		.percent = (int)lround(r.topics[0].sure * PERCENT) };
	if (r.sure)
		in->topic_id = r.topics[0].id;
	return OK;
}

enum err
contact_routed_keep(struct cx *cx, int64_t case_id, const struct routed *routed)
{
	enum err e;

	if (!routed->topic_id)
		return OK;
	if ((e = contact_q_routed_add(
		 cx, id_new(), case_id, routed->topic_id, routed->filled, routed->percent, NULL)) ||
	    !routed->filled)
		return e;
	return event_add(cx, EV_CASE_ROUTED, link_case(case_id));
}
