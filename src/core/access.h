/* Access: a protected row carries a class (unit × secrecy × kind); a viewer is a set of classes
 * with a level, stored ready so that every query can join it. Rules:
 *   - a grant covers its unit and all below; secret classes only when the grant is not at the top,
 * since secrecy applies between committees too (offentlighets- och sekretesslagen 8 kap. 1 §);
 *   - agents and officers write, managers read, in what their grant covers;
 *   - an agent sees of other units' ordinary cases the limited view: number, state, topic, who has
 * it. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

enum access_level {
	ACCESS_NONE = 0,
	ACCESS_LIMITED = 1,
	ACCESS_READ = 2,
	ACCESS_WRITE = 3,
};

enum access_kind { ACCESS_KIND_CASE = 1 };

/* Makes the classes of a new unit. Inside a transaction; refresh the viewers afterwards. */
MUST_USE enum err access_add_unit(struct cx *cx, int64_t unit_id);
/* The class of a row. ERR_MISSING when the unit has none. */
MUST_USE enum err access_class(struct cx *cx, int64_t unit_id, int64_t secrecy, int64_t *ret_class);
/* What the viewer may do with rows of a class. */
MUST_USE enum err access_level(struct cx *cx, int64_t class_id, int64_t *ret_level);
/* The classes that cx->viewer may see at the level, as a JSON array: what a search may meet. */
MUST_USE enum err access_classes(struct cx *cx, enum access_level level, const char **ret_json);
/* Makes the user's set of classes anew. Inside the transaction that changed roles or units. */
MUST_USE enum err access_refresh(struct cx *cx, int64_t user_id);
MUST_USE enum err access_refresh_all(struct cx *cx);
/* The users who have the class at this level or a higher one, ascending. */
MUST_USE enum err access_users(
    struct cx *cx, int64_t class_id, enum access_level level, int64_t **ret_users, size_t *ret_n);
