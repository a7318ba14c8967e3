/* Sessions. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/session.h"

#include "base/secret.h"
#include "core/event.h"
#include "core/site.h"
#include "core/user.h"
#include "db/db.h"
#include "gen/core_q.h"
#include "text/utf8.h"

const char *
session_mac(struct cx *cx, const char *token)
{
	struct secret_key key = site_key(cx->site, "session");

	return secret_mac_text(cx->arena, &key, str_of(token));
}

const char *
session_form_token(struct cx *cx, const char *session_token)
{
	struct secret_key key = site_key(cx->site, "form");

	return secret_mac_text(cx->arena, &key, str_of(session_token));
}

enum err
session_start(
    struct cx *cx, int64_t user_id, const struct session_origin *from, const char **ret_token)
{
	struct secret_key key = site_key(cx->site, "session-id-token");
	const char *token = secret_token(cx->arena);
	struct str sealed = { 0 };
	enum err e;

	assert(db_in_tx(cx));
	if (from->id_token)
		sealed = secret_seal(cx->arena, &key, str_of(from->id_token));
	e = core_q_session_add(cx,
	    &(struct core_q_session_add_in) {
		.token_mac = session_mac(cx, token),
		.user_id = user_id,
		.created_at = cx->now,
		.expires_at = cx->now + SESSION_S,
		.device = text_excerpt(cx->arena, from->device, DEVICE_MAX),
		.proved_at = from->oidc_sub ? MIN(from->proved_at, cx->now) : cx->now,
		.confined = from->confined,
		.oidc_sub = from->oidc_sub ? from->oidc_sub : "",
		.oidc_sid = from->oidc_sid ? from->oidc_sid : "",
		.id_token = sealed,
	    },
	    NULL);
	if (e || (e = core_q_user_logged_in(cx, user_id, cx->now, NULL)))
		return e;
	cx->viewer.user = user_id;
	if ((e = event_add(
		 cx, from->oidc_sub ? EV_OIDC_LOGGED_IN : EV_USER_LOGGED_IN, link_user(user_id))))
		return e;
	*ret_token = token;
	return OK;
}

enum err
session_oidc(struct cx *cx, const char *token, const char **ret_sub, const char **ret_id_token)
{
	struct core_q_session_oidc row = { 0 };
	struct str text = { 0 };
	bool found = false;
	enum err e;

	*ret_sub = NULL;
	*ret_id_token = "";
	if ((e = core_q_session_oidc(cx, session_mac(cx, token), &found, &row)) || !found)
		return e;
	*ret_sub = row.oidc_sub;
	if (row.id_token.n && site_unseal(cx, "session-id-token", row.id_token, &text))
		*ret_id_token = text.p;
	return OK;
}

static enum err
end_from_outside(struct cx *cx, int64_t user_id, const char *mac)
{
	enum err e = core_q_session_remove_one(cx, user_id, mac, NULL);

	return e ? e : event_add(cx, EV_OIDC_LOGGED_OUT, link_user(user_id));
}

enum err
session_end_oidc(struct cx *cx, const char *sub, const char *sid)
{
	struct core_q_session_of_oidc *rows = NULL;
	struct core_q_session_of_sid *of_sid = NULL;
	size_t n = 0;
	enum err e;

	if (!sid) {
		if ((e = core_q_session_of_oidc(cx, sub, &rows, &n)))
			return e;
		for (size_t i = 0; i < n; i++)
			if ((e = end_from_outside(cx, rows[i].user_id, rows[i].token_mac)))
				return e;
		return OK;
	}
	if ((e = core_q_session_of_sid(cx, sid, &of_sid, &n)))
		return e;
	for (size_t i = 0; i < n; i++) {
		if (sub && strcmp(sub, of_sid[i].oidc_sub) != 0)
			continue;
		if ((e = end_from_outside(cx, of_sid[i].user_id, of_sid[i].token_mac)))
			return e;
	}
	return OK;
}

enum err
session_free(struct cx *cx, int64_t user_id)
{
	return core_q_session_free(cx, user_id, NULL);
}

enum err
session_proved(struct cx *cx, const char *token, bool by_oidc)
{
	enum err e;

	if ((e = core_q_session_proved(cx, session_mac(cx, token), cx->now, NULL)))
		return e;
	return event_add(cx, by_oidc ? EV_OIDC_PROVED : EV_USER_PROVED, link_user(cx->viewer.user));
}

enum err
session_end(struct cx *cx, const char *token)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)))
		return e;
	if ((e = core_q_session_remove(cx, session_mac(cx, token), NULL)) ||
	    (e = event_add(cx, EV_USER_LOGGED_OUT, link_user(cx->viewer.user))))
		return e;
	return db_commit(&tx);
}

enum err
session_end_one(struct cx *cx, int64_t user_id, const char *mac)
{
	int64_t n = 0;
	enum err e;

	if ((e = core_q_session_remove_one(cx, user_id, mac, &n)))
		return e;
	if (n == 0)
		return fail(cx, ERR_MISSING, 0, NULL);
	return event_add(cx, EV_SESSIONS_ENDED, link_user(user_id));
}

enum err
session_end_all(struct cx *cx, int64_t user_id, const char *keep_token)
{
	enum err e;

	if (base_broken("session-end"))
		return event_add(cx, EV_SESSIONS_ENDED, link_user(user_id));
	e = core_q_session_remove_user(
	    cx, user_id, keep_token ? session_mac(cx, keep_token) : "", NULL);
	return e ? e : event_add(cx, EV_SESSIONS_ENDED, link_user(user_id));
}

enum err
session_load(struct cx *cx, const char *token, struct session *ret_session)
{
	struct core_q_session_find row = { 0 };
	struct core_q_grant_list *grants = NULL;
	size_t n = 0;
	bool found = false;
	enum err e;

	if ((e = core_q_session_find(cx, session_mac(cx, token), cx->now, &found, &row)) || !found)
		return e;
	if ((e = core_q_grant_list(cx, row.user_id, &grants, &n)))
		return e;
	cx->viewer.user = row.user_id;
	if (base_broken("session-roles"))
		cx->viewer.roles = 1u << ROLE_OFFICER;
	for (size_t i = 0; i < n; i++)
		cx->viewer.roles |= 1u << grants[i].role;
	cx->lang = (enum lang)row.lang;
	*ret_session = (struct session) {
		.name = row.name,
		.confined = row.confined && !base_broken("second-confined"),
		.fresh = cx->now - row.proved_at < SESSION_FRESH_S || base_broken("prove"),
		.seen_due = cx->now - row.seen_at >= SESSION_SEEN_S,
	};
	return OK;
}

enum err
session_seen(struct cx *cx, const char *token)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)) ||
	    (e = core_q_session_seen(cx, session_mac(cx, token), cx->now, NULL)))
		return e;
	return db_commit(&tx);
}

struct sign {
	const char *in;
	const char *name;
};

static const char *
first_sign(const struct sign *signs, size_t n, const char *text)
{
	for (size_t i = 0; i < n; i++)
		if (strstr(text, signs[i].in))
			return signs[i].name;
	return NULL;
}

const char *
session_device_text(struct arena *a, const char *user_agent)
{
	/* In this order: most browsers also name those that they are like. */
	static const struct sign browsers[] = { { "Edg", "Edge" }, { "OPR/", "Opera" },
		{ "Firefox/", "Firefox" }, { "Chrome/", "Chrome" }, { "CriOS/", "Chrome" },
		{ "Safari/", "Safari" } };
	static const struct sign platforms[] = { { "Windows", "Windows" }, { "Android", "Android" },
		{ "iPhone", "iPhone" }, { "iPad", "iPad" }, { "Mac OS X", "macOS" },
		{ "CrOS", "ChromeOS" }, { "Linux", "Linux" } };
	const char *browser;
	const char *platform;

	if (!user_agent)
		return "";
	browser = first_sign(browsers, ARRAY_LEN(browsers), user_agent);
	platform = first_sign(platforms, ARRAY_LEN(platforms), user_agent);
	if (browser && platform)
		return arena_printf(a, "%s, %s", browser, platform);
	return browser ? browser : platform ? platform : "";
}
