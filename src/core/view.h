/* Saved views of lists: a user's own, and those that a manager shares with a unit. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "gen/core_q.h"

enum { VIEW_NAME_MAX = 60 };

/* The viewer's own and those shared with a unit they work in, by name. */
MUST_USE enum err views_get(
    struct cx *cx, const char *list, struct core_q_view_list **ret_rows, size_t *ret_n);

struct view_new {
	int64_t id; /* 0: a new one */
	int64_t rev;
	const char *list;
	const char *name;
	const char *query;
	bool usual;	 /* shown when the list is opened */
	int64_t unit_id; /* shared with it; 0: not shared */
};

/* Saves it, inside a transaction. ERR_CONFLICT when it was changed or is somebody else's,
 * ERR_DENIED for sharing with a unit that the viewer is no manager of. */
MUST_USE enum err view_save(struct cx *cx, const struct view_new *in, int64_t *ret_id);
MUST_USE enum err view_remove(struct cx *cx, int64_t id, int64_t rev);
/* The units that the viewer may share with: where they are manager. */
MUST_USE enum err view_units(struct cx *cx, int64_t **ret_units, size_t *ret_n);
