/* Who has a thing's page open now, in the memory of this process alone: it may be lost, and nothing
 * of it is written anywhere. The caller has asked whether the user may see the thing. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/event.h"

enum {
	PRESENCE_LOOK_S = 60, /* so long a page that was only loaded counts as open */
	PRESENCE_BEAT_S = 15, /* and one that says every few seconds that it is */
	PRESENCE_SHOWN = 8,
};

/* The user has the thing's page open, until then at least. */
void presence_note(struct link link, int64_t user, int64_t now, int64_t until);
/* Has left it. */
void presence_leave(struct link link, int64_t user);
/* The others who have it open, at most PRESENCE_SHOWN, in the order that they came. */
size_t presence_others(
    struct link link, int64_t user, int64_t now, int64_t ret_users[PRESENCE_SHOWN]);
