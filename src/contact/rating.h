/* What citizens do with their own case besides writing in it: say how it was, write again long
 * after it was closed. Number and secret code were checked by the caller. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "contact/case.h"
#include "web/panel.h"

enum { RATING_MIN = 1, RATING_MAX = 5, RATING_TEXT_MAX = 2000 };

/* What a score is called; T_NONE when it is none. */
unsigned contact_rating_text(int64_t score);
/* Says how it was, or says it anew: counted once, on the day it was said first. Notes a wrong field
 * (score). Inside the caller's transaction. */
MUST_USE enum err contact_rating_put(
    struct cx *cx, int64_t case_id, int64_t score, const char *body);

/* Whether what its citizen writes becomes a case of its own: it was closed longer ago than the
 * setting says. */
MUST_USE enum err contact_case_is_old(struct cx *cx, int64_t id, bool *ret_old);
/* A new case of the same citizen, about the same, tied to the old one. in->once, number and
 * question are given; what else it has comes from the old one. Inside the caller's transaction. */
MUST_USE enum err contact_case_write_again(
    struct cx *cx, int64_t id, struct case_new *in, struct case_receipt *ret_receipt);

extern const struct panel contact_panel_rating;
