/* Once. The token is stored only as a MAC, and the location may hold a short-lived token itself. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/once.h"

#include "core/site.h"
#include "gen/core_q.h"

enum { ONCE_S = 24 * 3600, TOKEN_LEN = 26 };

bool
once_valid(const char *token)
{
	size_t n = token ? strlen(token) : 0;

	return n == TOKEN_LEN && strspn(token, "0123456789ABCDEFGHJKMNPQRSTVWXYZ") == n;
}

static const char *
mac_of(struct cx *cx, const char *token, size_t i)
{
	struct secret_key key = site_key_at(cx->site, i, "once");

	return secret_mac_text(cx->arena, &key, str_of(token));
}

enum err
once_find(struct cx *cx, const char *token, const char **ret_location)
{
	struct core_q_once_find row = { 0 };
	bool found = false;
	enum err e;

	assert(db_in_tx(cx));
	for (size_t i = 0; i < cx->site->n_roots && !found; i++)
		if ((e = core_q_once_find(cx, mac_of(cx, token, i), cx->now, &found, &row)))
			return e;
	*ret_location = found && !base_broken("once") ? row.location : NULL;
	return OK;
}

enum err
once_store(struct cx *cx, const char *token, const char *location)
{
	enum err e;

	if (base_broken("once"))
		return OK;
	e = core_q_once_add(cx, mac_of(cx, token, 0), location, cx->now + ONCE_S, NULL);
	return e == ERR_CONFLICT ? db_again(cx) : e;
}
