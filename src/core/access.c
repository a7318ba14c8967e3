/* Access classes and viewers' sets. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/access.h"

#include "base/buf.h"
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
	case ROLE_PROTECTED:
	case N_ROLE:
		return ACCESS_NONE;
	}
	return ACCESS_NONE;
}

/* What everybody's access is worked out from. */
struct ground {
	struct units units;
	struct core_q_class_list *classes; /* in the order of their ids */
	size_t n_classes;
};

static enum err
read_ground(struct cx *cx, struct ground *ret_ground)
{
	enum err e;

	if ((e = units_get(cx, &ret_ground->units)))
		return e;
	return core_q_class_list(cx, &ret_ground->classes, &ret_ground->n_classes);
}

static enum err
write_level(struct cx *cx, int64_t user_id, int64_t class_id, enum access_level had,
    enum access_level should)
{
	if (had == should)
		return OK;
	if (should == ACCESS_NONE)
		return core_q_viewer_remove(cx, user_id, class_id, NULL);
	return core_q_viewer_set(cx, user_id, class_id, should, NULL);
}

/* Writes only what differs: most changes concern few rows, and everybody's are looked at. */
static enum err
refresh(struct cx *cx, const struct ground *g, int64_t user_id)
{
	struct core_q_grant_list *grants = NULL;
	struct core_q_viewer_list *have = NULL;
	size_t n_grants = 0;
	size_t n_have = 0;
	size_t at = 0;
	enum err e;

	if ((e = core_q_grant_list(cx, user_id, &grants, &n_grants)) ||
	    (e = core_q_viewer_list(cx, user_id, &have, &n_have)))
		return e;
	for (size_t i = 0; i < g->n_classes; i++) {
		enum access_level should = ACCESS_NONE;
		enum access_level had = ACCESS_NONE;

		for (size_t j = 0; j < n_grants; j++)
			should = MAX(should, level_by_grant(&g->units, &grants[j], &g->classes[i]));
		while (at < n_have && have[at].class_id < g->classes[i].id)
			at++;
		if (at < n_have && have[at].class_id == g->classes[i].id)
			had = (enum access_level)have[at].level;
		if ((e = write_level(cx, user_id, g->classes[i].id, had, should)))
			return e;
	}
	return OK;
}

enum err
access_refresh(struct cx *cx, int64_t user_id)
{
	struct ground g = { 0 };
	enum err e;

	if ((e = read_ground(cx, &g)))
		return e;
	return refresh(cx, &g, user_id);
}

enum err
access_refresh_all(struct cx *cx)
{
	struct ground g = { 0 };
	struct arena_mark mark;
	int64_t after = 0;
	enum err e;

	if ((e = read_ground(cx, &g)))
		return e;
	mark = arena_mark(cx->arena);
	for (;;) {
		struct core_q_user_next next = { 0 };
		bool found = false;

		if ((e = core_q_user_next(cx, after, &found, &next)) || !found)
			return e;
		if ((e = refresh(cx, &g, next.id)))
			return e;
		after = next.id;
		arena_rewind(cx->arena, mark);
	}
}

enum err
access_level(struct cx *cx, int64_t class_id, int64_t *ret_level)
{
	struct core_q_class_level row = { 0 };
	enum err e;

	if ((e = core_q_class_level(cx, class_id, &row)))
		return e;
	*ret_level = row.level;
	return OK;
}

enum err
access_users(
    struct cx *cx, int64_t class_id, enum access_level level, int64_t **ret_users, size_t *ret_n)
{
	struct core_q_viewer_users *rows = NULL;
	size_t n = 0;
	int64_t *users;
	enum err e;

	if ((e = core_q_viewer_users(cx, class_id, level, &rows, &n)))
		return e;
	users = arena_array(cx->arena, n + 1, sizeof(*users));
	for (size_t i = 0; i < n; i++)
		users[i] = rows[i].user_id;
	*ret_users = users;
	*ret_n = n;
	return OK;
}

enum err
access_classes(struct cx *cx, enum access_level level, const char **ret_json)
{
	struct core_q_class_seen *rows = NULL;
	struct buf b;
	size_t n = 0;
	enum err e;

	if ((e = core_q_class_seen(cx, level, &rows, &n)))
		return e;
	buf_init(&b, cx->arena, 24 * (n + 1));
	buf_putc(&b, '[');
	for (size_t i = 0; i < n; i++)
		buf_printf(&b, "%s%" PRId64, i ? "," : "", rows[i].id);
	buf_putc(&b, ']');
	*ret_json = b.p;
	return OK;
}
