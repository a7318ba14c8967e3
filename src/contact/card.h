/* The card for worry reports (orosanmälan, socialtjänstlagen 2025:400): they are not typed in at
 * the centre, but connected to those who receive them. The card says whom, and is counted without
 * names. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "core/event.h"
#include "gen/contact_q.h"

enum { CARD_BODY_MAX = 1000, CARD_WORDS_MAX = 1000 };

struct card {
	int64_t id;		  /* 0 when nobody has filled it in */
	int64_t rev;		  /* as well */
	const char *body[N_LANG]; /* whom to connect to, by hours; "" when nobody has said */
	const char *words;
	int64_t topic_id;
};

MUST_USE enum err contact_card_get(struct cx *cx, struct card *ret_card);
/* ERR_CONFLICT when somebody was first. Inside a transaction, with its event. Notes a missing
 * Swedish body (body) and a topic that is not there (topic). */
MUST_USE enum err contact_card_set(struct cx *cx, const struct card *in);
/* Whether what is asked, or the topic, is about it: every word of one of the phrases, in any form.
 */
bool contact_card_fits(struct cx *cx, const struct card *card, const char *text, int64_t topic_id);
