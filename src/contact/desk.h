/* What the desk finds while somebody types, besides answers: matters that others call about, the
 * card for what is referred, the topic, whom to connect to, who has called before. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "contact/desk_view.h"

enum { DESK_ONGOING = 4, DESK_PEOPLE = 8, DESK_PARTIES = 6 };

MUST_USE enum err desk_ongoing(struct cx *cx, const char *text, struct desk_view *v);
MUST_USE enum err desk_guess(struct cx *cx, const char *text, struct desk_view *v);
/* The words that somebody is worried about a child, or the topic for it. */
MUST_USE enum err desk_card(struct cx *cx, const char *text, int64_t topic_id, struct desk_view *v);

extern const struct http_routes contact_desk_find_routes;
