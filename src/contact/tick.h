/* Contacts that are only counted, by one key: the eightieth call about the same leak, a question
 * from inside the house, a worry report that was connected. No case, no name, no time of day. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "core/event.h"
#include "gen/contact_q.h"

/* Stored: never change a number. */
enum tick_kind {
	TICK_MORE = 1,	   /* +1 on an ongoing matter */
	TICK_INTERNAL = 2, /* from inside the house: in no public figure */
	TICK_WORRY = 3,	   /* a worry report (orosanmälan), connected */
	N_TICK,
};

struct tick_in {
	enum tick_kind kind;
	int64_t channel; /* enum channel */
	int64_t topic_id;
	int64_t case_id; /* TICK_MORE: one of these two */
	int64_t disturbance_id;
};

/* Inside a transaction, with figures and event. ERR_MISSING for a case that the viewer may not read
 * or a disturbance that is not there, ERR_CONFLICT when it is closed or over. *ret_about is what it
 * was counted on, as its page says it ("" for none). */
MUST_USE enum err contact_tick_add(
    struct cx *cx, const struct tick_in *in, int64_t *ret_id, const char **ret_about);
/* It did not happen; ERR_CONFLICT when it was taken back before. Inside a transaction. */
MUST_USE enum err contact_tick_back(struct cx *cx, int64_t id);
