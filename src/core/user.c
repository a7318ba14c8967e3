/* Users and grants. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/user.h"

#include "base/id.h"
#include "core/link.h"
#include "core/session.h"
#include "core/setting.h"
#include "core/token.h"
#include "core/unit.h"
#include "db/db.h"
#include "gen/texts.h"
#include "text/utf8.h"

enum { FIND_BATCH = 500 };

struct link
link_user(int64_t id)
{
	return (struct link) { .kind = LINK_USER, .id = id };
}

static enum err
check_password(
    struct cx *cx, const char *field, struct str password, const char *name, const char *email)
{
	struct settings settings = { 0 };
	const char *own[3] = { name, email };
	enum err e;

	if ((e = settings_get(cx, &settings)))
		return e;
	own[2] = settings.name;
	return password_check(cx, field, password, own, ARRAY_LEN(own));
}

enum err
user_prepare(struct cx *cx, struct user_new *in)
{
	enum err e;

	assert(!db_in_tx(cx));
	if (!text_email_key(cx->arena, str_of(in->email)))
		fail_field(cx, "email", T_ERROR_EMAIL, NULL);
	if (!in->name || !in->name[0])
		fail_field(cx, "name", T_ERROR_NEEDED, NULL);
	if (!in->roles)
		fail_field(cx, "role", T_ERROR_CHOOSE, NULL);
	e = check_password(cx, "password", in->password, in->name ? in->name : "", in->email);
	if (e && e != ERR_INVALID)
		return e;
	if (cx->fail.fields)
		return ERR_INVALID;
	db_rest(cx);
	return secret_password_hash(in->password, in->hash);
}

/* {"role":"officer","unit":"4k2"} */
static enum err
grant_event(struct cx *cx, enum event_kind kind, int64_t user_id, enum role role, int64_t unit_id)
{
	return event_add_with(cx, kind, link_user(user_id),
	    arena_printf(cx->arena, "{\"role\":\"%s\",\"unit\":\"%s\"}", role_code(role),
		id_string(cx->arena, unit_id)));
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
		int64_t added = 0;

		if (!(roles & (1u << r)))
			continue;
		if (!at && r == ROLE_AGENT)
			at = units_centre(&units);
		if (!at)
			at = units_top(&units);
		if (!at)
			return fail(cx, ERR_MISSING, 0, NULL);
		if ((e = core_q_grant_add(cx, id, r, at->id, &added)) ||
		    (added && (e = grant_event(cx, EV_GRANT_ADDED, id, r, at->id))))
			return e;
	}
	return access_refresh(cx, id);
}

enum err
user_revoke(struct cx *cx, int64_t id, enum role role, int64_t unit_id)
{
	int64_t n = 0;
	enum err e;

	if (role == ROLE_ADMIN && id == cx->viewer.user)
		return fail(cx, ERR_INVALID, T_ERROR_NOT_OWN_ADMIN, NULL);
	if ((e = core_q_grant_remove(cx, id, role, unit_id, &n)))
		return e;
	if (n == 0)
		return fail(cx, ERR_MISSING, 0, NULL);
	if (!base_broken("revoke") && (e = access_refresh(cx, id)))
		return e;
	return grant_event(cx, EV_GRANT_REMOVED, id, role, unit_id);
}

static enum err
email_is_free(struct cx *cx, const char *email_key, int64_t own_id)
{
	struct core_q_user_by_email taken = { 0 };
	bool found = false;
	enum err e;

	if ((e = core_q_user_by_email(cx, email_key, &found, &taken)))
		return e;
	if (found && taken.id != own_id)
		return fail_field(cx, "email", T_ERROR_EMAIL_TAKEN, NULL);
	return OK;
}

enum err
user_add(struct cx *cx, const struct user_new *in, int64_t *ret_id)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const char *email_key = text_email_key(cx->arena, str_of(in->email));
	int64_t id = id_new();
	enum err e;

	assert(email_key);
	if ((e = db_begin(cx, &tx)) || (e = email_is_free(cx, email_key, 0)))
		return e;
	e = core_q_user_add(cx,
	    &(struct core_q_user_add_in) {
		.id = id,
		.email = in->email,
		.email_key = email_key,
		.name = in->name,
		.password_hash = in->hash[0] ? in->hash : NULL,
		.lang = in->lang,
		.created_at = cx->now,
	    },
	    NULL);
	if (e)
		return e == ERR_CONFLICT ? db_again(cx) : e;
	if ((e = user_grant(cx, id, in->roles, in->unit_id)) ||
	    (e = event_add(cx, EV_USER_ADDED, link_user(id))))
		return e;
	if ((e = db_commit(&tx)))
		return e;
	*ret_id = id;
	return OK;
}

enum err
user_change(struct cx *cx, const struct user_change *in)
{
	struct core_q_user_get row = { 0 };
	const char *email;
	const char *email_key;
	enum err e;

	if ((e = core_q_user_get(cx, in->id, &row)))
		return e;
	email = in->email ? in->email : row.email;
	email_key = text_email_key(cx->arena, str_of(email));
	if (!in->name[0])
		fail_field(cx, "name", T_ERROR_NEEDED, NULL);
	if (!email_key)
		fail_field(cx, "email", T_ERROR_EMAIL, NULL);
	else if ((e = email_is_free(cx, email_key, in->id)) && e != ERR_INVALID)
		return e;
	if (cx->fail.fields)
		return ERR_INVALID;
	e = core_q_user_change(cx, &(struct core_q_user_change_in) {
				       .id = in->id,
				       .rev = in->rev,
				       .email = email,
				       .email_key = email_key,
				       .name = in->name,
				       .lang = in->lang,
				   });
	return e ? e : event_add(cx, EV_USER_CHANGED, link_user(in->id));
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
	    (e = session_end_all(cx, id, NULL)) ||
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
user_account(struct cx *cx, const char *email_key, struct core_q_user_by_email *ret_row)
{
	bool found = false;

	return email_key ? core_q_user_by_email(cx, email_key, &found, ret_row) : OK;
}

enum err
user_by_email(struct cx *cx, const char *email, struct core_q_user_get *ret_row)
{
	struct core_q_user_by_email row = { 0 };
	enum err e;

	if ((e = user_account(cx, text_email_key(cx->arena, str_of(email)), &row)))
		return e;
	if (!row.id)
		return fail(cx, ERR_MISSING, 0, NULL);
	return core_q_user_get(cx, row.id, ret_row);
}

enum err
user_find(struct cx *cx, const char *text, const char *after_name, int64_t after_id, size_t max,
    struct core_q_user_list **ret_rows, size_t *ret_n)
{
	struct core_q_user_list *found = arena_array(cx->arena, max, sizeof(*found));
	const char *key = text_key(cx->arena, text);
	size_t n_found = 0;
	size_t n = 0;
	enum err e;

	do {
		struct core_q_user_list *rows = NULL;

		if ((e = core_q_user_list(cx, after_name, after_id, FIND_BATCH, &rows, &n)))
			return e;
		for (size_t i = 0; i < n && n_found < max; i++) {
			after_name = rows[i].name;
			after_id = rows[i].id;
			if (strstr(text_key(cx->arena, rows[i].name), key) ||
			    strstr(text_key(cx->arena, rows[i].email), key))
				found[n_found++] = rows[i];
		}
	} while (n == FIND_BATCH && n_found < max);
	*ret_rows = found;
	*ret_n = n_found;
	return OK;
}

enum err
user_prepare_password(struct cx *cx, int64_t id, const char *field, struct str password,
    char ret_hash[SECRET_PASSWORD_HASH_MAX])
{
	struct core_q_user_get row = { 0 };
	enum err e;

	assert(!db_in_tx(cx));
	if ((e = core_q_user_get(cx, id, &row)) ||
	    (e = check_password(cx, field, password, row.name, row.email)))
		return e;
	db_rest(cx);
	return secret_password_hash(password, ret_hash);
}

enum err
user_set_password(struct cx *cx, int64_t id, const char *hash, const char *keep_token)
{
	int64_t n = 0;
	enum err e;

	if ((e = core_q_user_set_password(cx, id, hash, &n)))
		return e;
	if (n == 0)
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = session_end_all(cx, id, keep_token)))
		return e;
	return event_add(cx, EV_PASSWORD_CHANGED, link_user(id));
}

enum err
user_check_password(struct cx *cx, const struct core_q_user_by_email *account, struct str password)
{
	const char *hash = account->disabled_at ? NULL : account->password_hash;
	enum err e;

	db_rest(cx);
	e = secret_password_verify(password, hash);
	if (!e || base_broken("password"))
		return OK;
	return e == ERR_AUTH ? fail(cx, ERR_AUTH, T_ERROR_LOG_IN, NULL) : e;
}

enum err
user_log_in_failed(struct cx *cx, const struct core_q_user_by_email *account)
{
	struct link site = { .kind = LINK_SITE };

	return event_add(cx, EV_LOG_IN_FAILED, account->id ? link_user(account->id) : site);
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

enum err
user_viewer(struct cx *cx, int64_t id, struct viewer *ret_viewer, enum lang *ret_lang)
{
	struct core_q_grant_list *grants = NULL;
	struct core_q_user_get row = { 0 };
	size_t n = 0;
	enum err e;

	if ((e = core_q_user_get(cx, id, &row)) || (e = core_q_grant_list(cx, id, &grants, &n)))
		return e;
	*ret_viewer = (struct viewer) { .user = row.disabled_at ? 0 : id };
	for (size_t i = 0; i < n && !row.disabled_at; i++)
		ret_viewer->roles |= 1u << grants[i].role;
	*ret_lang = (enum lang)row.lang;
	return OK;
}

enum err
user_link_name(struct cx *cx, int64_t id, struct link_name *ret_name)
{
	struct core_q_user_get row = { 0 };
	enum err e;

	e = core_q_user_get(cx, id, &row);
	if (e == ERR_MISSING) /* an interface has roles, too */
		return token_link_name(cx, id, ret_name);
	if (e)
		return e;
	*ret_name = (struct link_name) { .text = row.name };
	if (core_may(cx, PERM_USERS))
		ret_name->address =
		    arena_printf(cx->arena, "/arbete/anvandare/%s", id_string(cx->arena, id));
	return OK;
}

enum err
user_link(struct cx *cx, int64_t id, struct link_view *ret_view)
{
	struct core_q_user_get row = { 0 };
	enum err e;

	if (!core_may(cx, PERM_STAFF))
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = core_q_user_get(cx, id, &row)))
		return e;
	*ret_view = (struct link_view) {
		.level = core_may(cx, PERM_USERS) ? ACCESS_WRITE : ACCESS_LIMITED,
		.title = row.name,
		.address =
		    arena_printf(cx->arena, "/arbete/anvandare/%s", id_string(cx->arena, id)),
	};
	return OK;
}
