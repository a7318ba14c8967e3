/* Saved views. They are the one thing that a user may remove: a wish, not a record. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/view.h"

#include "base/id.h"
#include "core/role.h"
#include "db/db.h"

enum err
views_get(struct cx *cx, const char *list, struct core_q_view_list **ret_rows, size_t *ret_n)
{
	return core_q_view_list(cx, list, cx->viewer.user, ret_rows, ret_n);
}

enum err
view_units(struct cx *cx, int64_t **ret_units, size_t *ret_n)
{
	struct core_q_grant_list *grants = NULL;
	size_t n = 0;
	enum err e;

	if ((e = core_q_grant_list(cx, cx->viewer.user, &grants, &n)))
		return e;
	*ret_units = arena_array(cx->arena, n + 1, sizeof(**ret_units));
	*ret_n = 0;
	for (size_t i = 0; i < n; i++)
		if (grants[i].role == ROLE_MANAGER || base_broken("view-share"))
			(*ret_units)[(*ret_n)++] = grants[i].unit_id;
	return OK;
}

static enum err
check_unit(struct cx *cx, int64_t unit_id)
{
	int64_t *units = NULL;
	size_t n = 0;
	enum err e;

	if (!unit_id)
		return OK;
	if ((e = view_units(cx, &units, &n)))
		return e;
	for (size_t i = 0; i < n; i++)
		if (units[i] == unit_id)
			return OK;
	return fail(cx, ERR_DENIED, 0, NULL);
}

enum err
view_save(struct cx *cx, const struct view_new *in, int64_t *ret_id)
{
	int64_t id = in->id ? in->id : id_new();
	enum err e;

	assert(db_in_tx(cx));
	if ((e = check_unit(cx, in->unit_id)))
		return e;
	if (in->id)
		e = core_q_view_change(cx, &(struct core_q_view_change_in) {
					       .id = id,
					       .rev = in->rev,
					       .user_id = cx->viewer.user,
					       .unit_id = in->unit_id,
					       .name = in->name,
					       .query = in->query,
					       .usual = in->usual,
					   });
	else
		e = core_q_view_add(cx,
		    &(struct core_q_view_add_in) {
			.id = id,
			.list = in->list,
			.user_id = cx->viewer.user,
			.unit_id = in->unit_id,
			.name = in->name,
			.query = in->query,
			.usual = in->usual,
		    },
		    NULL);
	if (!e && in->usual)
		e = core_q_view_not_usual(cx, in->list, cx->viewer.user, id, NULL);
	if (!e)
		*ret_id = id;
	return e;
}

enum err
view_remove(struct cx *cx, int64_t id, int64_t rev)
{
	assert(db_in_tx(cx));
	return core_q_view_remove(cx, id, rev, cx->viewer.user);
}
