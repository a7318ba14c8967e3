/* Colleagues by the beginning of their name, while one writes about a thing: only those who may see
 * it, asked as each of them, so that the list tells nothing that the thing's owner would not. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/task.h"
#include "core/link.h"
#include "core/role.h"
#include "core/user.h"
#include "fmt/json.h"
#include "text/utf8.h"
#include "web/dispatch.h"

enum { SHOWN = 8, LOOKED_AT = 60, TYPED_MAX = 60 };

/* "an" fits Anna Alm and Erik Andersson, and an address that begins so. */
static bool
fits(struct cx *cx, const struct core_q_user_list *row, const char *key)
{
	const char *name = text_key(cx->arena, row->name);
	size_t n = strlen(key);

	for (const char *word = name; word; word = strchr(word, ' ')) {
		word += *word == ' ';
		if (strncmp(word, key, n) == 0)
			return true;
	}
	return strncmp(text_key(cx->arena, row->email), key, n) == 0;
}

/* Whether that user may read the thing. */
static enum err
may_read(struct cx *cx, int64_t user_id, struct link link, bool *ret_may)
{
	struct viewer asks = cx->viewer;
	enum lang lang = cx->lang;
	enum lang theirs;
	enum err e;

	*ret_may = true;
	if (base_broken("people-access"))
		return OK;
	if (!(e = user_viewer(cx, user_id, &cx->viewer, &theirs)))
		e = access_may(cx, link, ACCESS_READ, ret_may);
	cx->viewer = asks;
	cx->lang = lang;
	return e;
}

static bool
same_name(const struct core_q_user_list *rows, size_t n, size_t at)
{
	for (size_t i = 0; i < n; i++)
		if (i != at && strcmp(rows[i].name, rows[at].name) == 0)
			return true;
	return false;
}

static enum err
show_people(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	JSON_CLEANUP json_t *list = json_array();
	const char *typed = text_tidy(cx->arena, utf8_head(http_field(rq, "q"), TYPED_MAX), true);
	const char *key = text_key(cx->arena, typed);
	struct core_q_user_list *rows = NULL;
	struct link link = { 0 };
	bool may = false;
	size_t n = 0;
	enum err e;

	if (!web_link_parse(http_field(rq, "on"), &link))
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = access_may(cx, link, ACCESS_READ, &may)))
		return e;
	if (!may)
		return fail(cx, ERR_MISSING, 0, NULL);
	if (key[0] && !base_broken("people-list") &&
	    (e = user_find(cx, typed, "", 0, LOOKED_AT, &rows, &n)))
		return e;
	for (size_t i = 0; i < n && json_array_size(list) < SHOWN; i++) {
		if (rows[i].disabled_at || !fits(cx, &rows[i], key))
			continue;
		if ((e = may_read(cx, rows[i].id, link, &may)))
			return e;
		if (may)
			json_array_append_new(
			    list, json_pack("{s:s, s:s, s:b}", "name", rows[i].name, "email",
				      rows[i].email, "shared", same_name(rows, n, i)));
	}
	page_send_json(cx, rs, list);
	return OK;
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/kollegor", PERM_STAFF, show_people, 0 },
};

const struct http_routes admin_people_routes = { routes, ARRAY_LEN(routes) };
