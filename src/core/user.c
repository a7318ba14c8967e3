/* Users and sessions. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/user.h"

#include "base/buf.h"
#include "base/id.h"
#include "base/secret.h"
#include "core/access.h"
#include "core/event.h"
#include "core/role.h"
#include "core/site.h"
#include "core/unit.h"
#include "db/db.h"
#include "gen/core_q.h"
#include "gen/texts.h"
#include "text/utf8.h"

static struct link
link_user(int64_t id)
{
	return (struct link) { .kind = LINK_USER, .id = id };
}

enum err
user_prepare(struct cx *cx, struct user_new *in)
{
	assert(!db_in_tx(cx));
	if (!text_email_key(cx->arena, str_of(in->email)))
		fail_field(cx, "email", T_ERROR_EMAIL, NULL);
	if (!in->name || !in->name[0])
		fail_field(cx, "name", T_ERROR_NEEDED, NULL);
	if (in->password.n < PASSWORD_MIN || in->password.n > PASSWORD_MAX)
		fail_field(cx, "password", T_ERROR_PASSWORD_LENGTH, "8");
	if (!in->roles)
		fail_field(cx, "role", T_ERROR_CHOOSE, NULL);
	if (cx->fail.fields)
		return ERR_INVALID;
	db_rest(cx);
	return secret_password_hash(in->password, in->hash);
}

enum err
user_grant(struct cx *cx, int64_t id, uint32_t roles, int64_t unit_id)
{
	struct units units = { 0 };
	enum err e;

	if ((e = units_get(cx, &units)))
		return e;
	for (enum role r = 0; r < N_ROLE; r++) {
		const struct core_q_unit_list *at = units_find(&units, unit_id);

		if (!(roles & (1u << r)))
			continue;
		if (!at && r == ROLE_AGENT)
			at = units_centre(&units);
		if (!at)
			at = units.n ? &units.rows[0] : NULL;
		if (!at)
			return fail(cx, ERR_MISSING, 0, NULL);
		if ((e = core_q_grant_add(cx, id, r, at->id, NULL)))
			return e;
	}
	return access_refresh(cx, id);
}

/* {"roles":"agent officer"} */
static const char *
roles_payload(struct cx *cx, uint32_t roles)
{
	struct buf b;

	buf_init(&b, cx->arena, 1024);
	buf_puts(&b, "{\"roles\":\"");
	for (enum role r = 0; r < N_ROLE; r++)
		if (roles & (1u << r))
			buf_printf(&b, "%s%s", b.p[b.n - 1] == '"' ? "" : " ", role_code(r));
	buf_puts(&b, "\"}");
	return b.p;
}

enum err
user_add(struct cx *cx, const struct user_new *in, int64_t *ret_id)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct core_q_user_by_email taken = { 0 };
	const char *email_key = text_email_key(cx->arena, str_of(in->email));
	bool found = false;
	int64_t id = id_new();
	enum err e;

	assert(in->hash[0] && email_key);
	if ((e = db_begin(cx, &tx)))
		return e;
	if ((e = core_q_user_by_email(cx, email_key, &found, &taken)))
		return e;
	if (found) {
		fail_field(cx, "email", T_ERROR_EMAIL_TAKEN, NULL);
		return ERR_INVALID;
	}
	e = core_q_user_add(cx,
	    &(struct core_q_user_add_in) {
		.id = id,
		.email = in->email,
		.email_key = email_key,
		.name = in->name,
		.password_hash = in->hash,
		.lang = in->lang,
		.created_at = cx->now,
	    },
	    NULL);
	if (e)
		return e == ERR_CONFLICT ? db_again(cx) : e;
	if ((e = user_grant(cx, id, in->roles, in->unit_id)) ||
	    (e = event_add_with(cx, EV_USER_ADDED, link_user(id), roles_payload(cx, in->roles))))
		return e;
	if ((e = db_commit(&tx)))
		return e;
	*ret_id = id;
	return OK;
}

enum err
user_disable(struct cx *cx, int64_t id, int64_t rev)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum err e;

	if (id == cx->viewer.user)
		return fail(cx, ERR_INVALID, T_ERROR_NOT_YOURSELF, NULL);
	if ((e = db_begin(cx, &tx)))
		return e;
	if ((e = core_q_user_disable(cx, id, rev, cx->now)) ||
	    (e = core_q_session_remove_user(cx, id, NULL)) ||
	    (e = event_add(cx, EV_USER_DISABLED, link_user(id))))
		return e;
	return db_commit(&tx);
}

enum err
user_enable(struct cx *cx, int64_t id, int64_t rev)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)))
		return e;
	if ((e = core_q_user_enable(cx, id, rev)) ||
	    (e = event_add(cx, EV_USER_ENABLED, link_user(id))))
		return e;
	return db_commit(&tx);
}

enum err
user_check_password(struct cx *cx, struct str email, struct str password, int64_t *ret_id)
{
	struct core_q_user_by_email row = { 0 };
	const char *key = text_email_key(cx->arena, email);
	bool found = false;
	enum err e;

	if (key && (e = core_q_user_by_email(cx, key, &found, &row)))
		return e;
	db_rest(cx);
	if (row.disabled_at)
		row.password_hash = NULL;
	if ((e = secret_password_verify(password, row.password_hash)) && !base_broken("password"))
		return e == ERR_AUTH ? fail(cx, ERR_AUTH, T_ERROR_LOG_IN, NULL) : e;
	*ret_id = row.id;
	return OK;
}

enum err
user_log_in_failed(struct cx *cx, struct str email)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct core_q_user_by_email row = { 0 };
	const char *key = text_email_key(cx->arena, email);
	bool found = false;
	enum err e;

	if ((e = db_begin(cx, &tx)) || (key && (e = core_q_user_by_email(cx, key, &found, &row))))
		return e;
	/* What was typed is not kept: people type their password there, too. */
	e = event_add(
	    cx, EV_LOG_IN_FAILED, found ? link_user(row.id) : (struct link) { .kind = LINK_SITE });
	return e ? e : db_commit(&tx);
}

enum err
user_set_lang(struct cx *cx, enum lang lang)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)) ||
	    (e = core_q_user_set_lang(cx, cx->viewer.user, lang, NULL)) ||
	    (e = event_add(cx, EV_USER_LANGUAGE, link_user(cx->viewer.user))))
		return e;
	return db_commit(&tx);
}

static const char *
session_mac(struct cx *cx, const char *token)
{
	struct secret_key key = site_key(cx->site, "session");

	return secret_mac_text(cx->arena, &key, str_of(token));
}

enum err
session_start(struct cx *cx, int64_t user_id, const char **ret_token)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const char *token = secret_token(cx->arena);
	enum err e;

	if ((e = db_begin(cx, &tx)))
		return e;
	e = core_q_session_add(
	    cx, session_mac(cx, token), user_id, cx->now, cx->now + SESSION_S, NULL);
	if (e || (e = core_q_user_logged_in(cx, user_id, cx->now, NULL)))
		return e;
	cx->viewer.user = user_id;
	if ((e = event_add(cx, EV_USER_LOGGED_IN, link_user(user_id))) || (e = db_commit(&tx)))
		return e;
	*ret_token = token;
	return OK;
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
session_load(struct cx *cx, const char *token, const char **ret_name)
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
	for (size_t i = 0; i < n; i++)
		cx->viewer.roles |= 1u << grants[i].role;
	cx->lang = (enum lang)row.lang;
	*ret_name = row.name;
	return OK;
}

const char *
session_form_token(struct cx *cx, const char *session_token)
{
	struct secret_key key = site_key(cx->site, "form");

	return secret_mac_text(cx->arena, &key, str_of(session_token));
}
