/* Briefings: short texts to the centre, confirmed as read. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "core/event.h"
#include "gen/contact_q.h"

enum { BRIEFING_TITLE_MAX = 120, BRIEFING_BODY_MAX = 3000 };

struct briefing_in {
	const char *title;
	const char *body;
	int64_t until_day; /* shown until then, that day too */
	int64_t topic_id;
};

struct link link_briefing(int64_t id);

/* Each inside the caller's transaction, with its event. Notes wrong fields (title, body, until,
 * topic). A changed one is to be read anew. */
MUST_USE enum err contact_briefing_add(
    struct cx *cx, const struct briefing_in *in, int64_t *ret_id);
MUST_USE enum err contact_briefing_change(
    struct cx *cx, int64_t id, int64_t rev, const struct briefing_in *in);
/* No longer shown. */
MUST_USE enum err contact_briefing_withdraw(struct cx *cx, int64_t id, int64_t rev);
/* The viewer has read it as it was at that revision; ERR_CONFLICT when it has changed. */
MUST_USE enum err contact_briefing_read(struct cx *cx, int64_t id, int64_t rev);

/* For core/link.h. */
struct link_name;
struct link_view;
MUST_USE enum err contact_briefing_name(struct cx *cx, int64_t id, struct link_name *ret_name);
MUST_USE enum err contact_briefing_link(struct cx *cx, int64_t id, struct link_view *ret_view);
