/* Access classes and viewers' sets. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/access.h"

#include "base/id.h"
#include "core/role.h"
#include "core/unit.h"
#include "gen/core_q.h"

enum err
access_add_unit(struct cx *cx, int64_t unit_id)
{
	for (int64_t secrecy = SECRECY_NORMAL; secrecy <= SECRECY_SECRET; secrecy++) {
		enum err e =
		    core_q_class_add(cx, id_new(), unit_id, secrecy, ACCESS_KIND_CASE, NULL);

		if (e)
			return e;
	}
	return OK;
}

enum err
access_class(struct cx *cx, int64_t unit_id, int64_t secrecy, int64_t *ret_class)
{
	struct core_q_class_find row = { 0 };
	bool found = false;
	enum err e;

	if ((e = core_q_class_find(cx, unit_id, secrecy, ACCESS_KIND_CASE, &found, &row)))
		return e;
	if (!found)
		return fail(cx, ERR_MISSING, 0, NULL);
	*ret_class = row.id;
	return OK;
}

static enum access_level
level_by_grant(
    const struct units *units, const struct core_q_grant_list *g, const struct core_q_class_list *c)
{
	const struct core_q_unit_list *at = units_find(units, g->unit_id);
	bool covers = units_below(units, c->unit_id, g->unit_id);

	if (!at)
		return ACCESS_NONE;
	if (c->secrecy == SECRECY_SECRET && at->kind == UNIT_MUNICIPALITY && at->id != c->unit_id)
		covers = false;
	switch ((enum role)g->role) {
	case ROLE_AGENT:
		if (covers)
			return ACCESS_WRITE;
		return c->secrecy == SECRECY_NORMAL ? ACCESS_LIMITED : ACCESS_NONE;
	case ROLE_OFFICER:
		return covers ? ACCESS_WRITE : ACCESS_NONE;
	case ROLE_MANAGER:
		return covers ? ACCESS_READ : ACCESS_NONE;
	case ROLE_COMMUNICATOR:
	case ROLE_SECRETARY:
	case ROLE_PROJECT_LEADER:
	case ROLE_PRESS:
	case ROLE_CRISIS:
	case ROLE_ADMIN:
	case N_ROLE:
		return ACCESS_NONE;
	}
	return ACCESS_NONE;
}

enum err
access_refresh(struct cx *cx, int64_t user_id)
{
	struct units units = { 0 };
	struct core_q_grant_list *grants = NULL;
	struct core_q_class_list *classes = NULL;
	size_t n_grants = 0;
	size_t n_classes = 0;
	enum err e;

	if ((e = units_get(cx, &units)) ||
	    (e = core_q_grant_list(cx, user_id, &grants, &n_grants)) ||
	    (e = core_q_class_list(cx, &classes, &n_classes)) ||
	    (e = core_q_viewer_clear(cx, user_id, NULL)))
		return e;
	for (size_t i = 0; i < n_classes; i++) {
		enum access_level best = ACCESS_NONE;

		for (size_t j = 0; j < n_grants; j++)
			best = MAX(best, level_by_grant(&units, &grants[j], &classes[i]));
		if (best == ACCESS_NONE)
			continue;
		if ((e = core_q_viewer_add(cx, user_id, classes[i].id, best, NULL)))
			return e;
	}
	return OK;
}

enum err
access_refresh_all(struct cx *cx)
{
	int64_t after = 0;
	enum err e;

	for (;;) {
		struct core_q_user_ids *rows = NULL;
		size_t n = 0;

		if ((e = core_q_user_ids(cx, after, &rows, &n)))
			return e;
		for (size_t i = 0; i < n; i++)
			if ((e = access_refresh(cx, rows[i].id)))
				return e;
		if (n == 0)
			return OK;
		after = rows[n - 1].id;
	}
}
