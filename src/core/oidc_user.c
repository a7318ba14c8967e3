/* Which user somebody is, and which roles follow from what the provider says of them. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/id.h"
#include "base/log.h"
#include "core/access.h"
#include "core/link.h"
#include "core/oidc.h"
#include "core/site.h"
#include "core/unit.h"
#include "core/user.h"
#include "db/db.h"
#include "gen/texts.h"
#include "text/utf8.h"

static enum err
refuse(struct oidc_entry *r, unsigned text, const char *why)
{
	r->refused = text;
	r->why = why;
	return OK;
}

/* One user is one person at the provider: a second one with the same address is somebody else. */
static enum err
is_tied(struct cx *cx, int64_t user_id, const char *issuer, bool *ret_tied)
{
	struct core_q_oidc_user_list *rows = NULL;
	size_t n = 0;
	enum err e;

	if ((e = core_q_oidc_user_list(cx, user_id, &rows, &n)))
		return e;
	*ret_tied = false;
	for (size_t i = 0; i < n; i++)
		*ret_tied = *ret_tied || strcmp(rows[i].issuer, issuer) == 0;
	return OK;
}

static enum err
tie(struct cx *cx, const struct oidc_identity *who, int64_t user_id)
{
	enum err e = core_q_oidc_user_add(cx, who->issuer, who->subject, user_id, cx->now, NULL);

	if (e)
		return e == ERR_CONFLICT ? db_again(cx) : e;
	return event_add(cx, EV_OIDC_TIED, link_user(user_id));
}

/* True when a rule gives somebody with these values a role. */
static bool
has_value(const struct oidc_identity *who, const char *value)
{
	for (size_t i = 0; i < who->n_roles; i++)
		if (strcmp(who->roles[i], value) == 0)
			return true;
	return false;
}

struct rules {
	struct core_q_oidc_rule_list *rows; /* those that fit */
	size_t n;
};

static enum err
fitting_rules(struct cx *cx, const struct oidc_identity *who, struct rules *ret_rules)
{
	struct core_q_oidc_rule_list *rows = NULL;
	size_t n = 0;
	enum err e;

	if ((e = core_q_oidc_rule_list(cx, &rows, &n)))
		return e;
	*ret_rules = (struct rules) { .rows = rows };
	for (size_t i = 0; i < n; i++)
		if (has_value(who, rows[i].value))
			rows[ret_rules->n++] = rows[i];
	return OK;
}

static enum err
make_user(struct cx *cx, const struct oidc_identity *who, int64_t *ret_id)
{
	const char *name = who->name ? text_tidy(cx->arena, str_of(who->name), true) : "";

	return user_add(cx,
	    &(struct user_new) {
		.email = who->email,
		.name = name[0] ? name : who->email,
		.lang = cx->lang == LANG_EN ? LANG_EN : LANG_SV,
	    },
	    ret_id);
}

/* Somebody who was not here before. */
static enum err
first_time(
    struct cx *cx, const struct oidc_identity *who, const struct rules *rules, struct oidc_entry *r)
{
	const char *key = who->email ? text_email_key(cx->arena, str_of(who->email)) : NULL;
	struct core_q_user_by_email row = { 0 };
	bool tied = false;
	enum err e;

	if (!key)
		return refuse(r, T_OIDC_NO_EMAIL, "no email");
	if (!who->email_verified)
		return refuse(r, T_OIDC_UNVERIFIED, "email unverified");
	if ((e = user_account(cx, key, &row)))
		return e;
	if (!row.id && !cx->site->oidc.create)
		return refuse(r, T_OIDC_NO_USER, "no user");
	if (!row.id && rules->n == 0)
		return refuse(r, T_OIDC_NO_ROLE, "no role");
	if (!row.id && (e = make_user(cx, who, &row.id)))
		return e;
	if ((e = is_tied(cx, row.id, who->issuer, &tied)))
		return e;
	if (tied)
		return refuse(r, T_OIDC_TIED_ALREADY, "tied to another");
	r->user = row.id;
	/* A closed account stays untied: nobody who stays out leaves anything behind. */
	return row.disabled_at ? OK : tie(cx, who, row.id);
}

static enum err
find_user(
    struct cx *cx, const struct oidc_identity *who, const struct rules *rules, struct oidc_entry *r)
{
	struct core_q_oidc_user_find row = { 0 };
	bool found = false;
	enum err e;

	if ((e = core_q_oidc_user_find(cx, who->issuer, who->subject, &found, &row)))
		return e;
	if (!found)
		return first_time(cx, who, rules, r);
	r->user = row.user_id;
	return OK;
}

/* {"role":"officer","unit":"4k2","by":"oidc"} */
static enum err
mapped_event(struct cx *cx, enum event_kind kind, int64_t user_id, int64_t role, int64_t unit_id)
{
	return event_add_with(cx, kind, link_user(user_id),
	    arena_printf(cx->arena, "{\"role\":\"%s\",\"unit\":\"%s\",\"by\":\"oidc\"}",
		role_code((enum role)role), id_string(cx->arena, unit_id)));
}

static enum err
give(struct cx *cx, int64_t user_id, const struct rules *rules, bool *ret_changed)
{
	for (size_t i = 0; i < rules->n; i++) {
		const struct core_q_oidc_rule_list *r = &rules->rows[i];
		int64_t added = 0;
		enum err e;

		/* A role given by hand stays as it is. */
		if ((e = core_q_grant_add_mapped(cx, user_id, r->role, r->unit_id, &added)))
			return e;
		if (!added)
			continue;
		*ret_changed = true;
		if ((e = mapped_event(cx, EV_GRANT_ADDED, user_id, r->role, r->unit_id)))
			return e;
	}
	return OK;
}

static bool
follows(const struct rules *rules, const struct core_q_grant_list *g)
{
	for (size_t i = 0; i < rules->n; i++)
		if (rules->rows[i].role == g->role && rules->rows[i].unit_id == g->unit_id)
			return true;
	return base_broken("oidc-unmap");
}

static enum err
take_away(struct cx *cx, int64_t user_id, const struct rules *rules, bool *ret_changed)
{
	struct core_q_grant_list *grants = NULL;
	size_t n = 0;
	enum err e;

	if ((e = core_q_grant_list(cx, user_id, &grants, &n)))
		return e;
	for (size_t i = 0; i < n; i++) {
		if (!grants[i].mapped || follows(rules, &grants[i]))
			continue;
		*ret_changed = true;
		if ((e = core_q_grant_remove(
			 cx, user_id, grants[i].role, grants[i].unit_id, NULL)) ||
		    (e = mapped_event(
			 cx, EV_GRANT_REMOVED, user_id, grants[i].role, grants[i].unit_id)))
			return e;
	}
	return OK;
}

static enum err
map_roles(struct cx *cx, int64_t user_id, const struct rules *rules)
{
	bool changed = false;
	enum err e;

	if ((e = give(cx, user_id, rules, &changed)) ||
	    (e = take_away(cx, user_id, rules, &changed)) || !changed)
		return e;
	return base_broken("oidc-access") ? OK : access_refresh(cx, user_id);
}

enum err
oidc_enter(struct cx *cx, const struct oidc_identity *who, struct oidc_entry *ret_entry)
{
	struct oidc_entry r = { .why = "" };
	struct core_q_grant_list *grants = NULL;
	struct core_q_user_get row = { 0 };
	struct rules rules = { 0 };
	size_t n = 0;
	enum err e;

	assert(db_in_tx(cx));
	if ((e = fitting_rules(cx, who, &rules)) || (e = find_user(cx, who, &rules, &r)))
		return e;
	if (!r.refused && (e = core_q_user_get(cx, r.user, &row)))
		return e;
	if (!r.refused && row.disabled_at && !base_broken("oidc-disabled"))
		e = refuse(&r, T_OIDC_DISABLED, "disabled");
	if (!e && !r.refused)
		e = map_roles(cx, r.user, &rules);
	if (!e && !r.refused && !(e = core_q_grant_list(cx, r.user, &grants, &n)) && n == 0 &&
	    !base_broken("oidc-no-role"))
		e = refuse(&r, T_OIDC_NO_ROLE, "no role");
	if (!e)
		*ret_entry = r;
	return e;
}

enum err
oidc_failed(struct cx *cx, int64_t user_id, const char *why)
{
	struct link site = { .kind = LINK_SITE };

	return event_add_with(cx, EV_OIDC_FAILED, user_id ? link_user(user_id) : site,
	    arena_printf(cx->arena, "{\"why\":\"%s\"}", why));
}

enum err
oidc_was_here(struct cx *cx, const char *subject)
{
	return core_q_oidc_user_used(cx, cx->site->oidc.issuer, subject, cx->now, NULL);
}

enum err
oidc_unlink(struct cx *cx, int64_t user_id)
{
	int64_t n = 0;
	enum err e;

	if ((e = core_q_oidc_user_remove(cx, user_id, &n)))
		return e;
	if (n == 0)
		return fail(cx, ERR_MISSING, 0, NULL);
	return event_add(cx, EV_OIDC_UNTIED, link_user(user_id));
}

enum err
oidc_rule_add(struct cx *cx, const char *value, int64_t role, int64_t unit_id, int64_t *ret_id)
{
	int64_t id = id_new();
	int64_t n = 0;
	enum err e;

	if ((e = core_q_oidc_rule_add(cx, id, value, role, unit_id, &n)))
		return e;
	if (n == 0)
		return fail_field(cx, "value", T_OIDC_RULE_TWICE, NULL);
	*ret_id = id;
	return event_add(
	    cx, EV_OIDC_RULE_ADDED, (struct link) { .kind = LINK_OIDC_RULE, .id = id });
}

enum err
oidc_rule_remove(struct cx *cx, int64_t id)
{
	struct core_q_oidc_rule_get row = { 0 };
	enum err e;

	if ((e = core_q_oidc_rule_get(cx, id, &row)) || (e = core_q_oidc_rule_remove(cx, id, NULL)))
		return e;
	return event_add_with(cx, EV_OIDC_RULE_REMOVED,
	    (struct link) { .kind = LINK_OIDC_RULE, .id = id },
	    arena_printf(cx->arena, "{\"role\":\"%s\",\"unit\":\"%s\"}",
		role_code((enum role)row.role), id_string(cx->arena, row.unit_id)));
}

enum err
oidc_rule_name(struct cx *cx, int64_t id, struct link_name *ret_name)
{
	struct core_q_oidc_rule_get row = { 0 };
	enum err e;

	if ((e = core_q_oidc_rule_get(cx, id, &row)))
		return e;
	*ret_name = (struct link_name) {
		.text = row.value,
		.address = core_may(cx, PERM_USERS) ? "/arbete/inloggning" : NULL,
	};
	return OK;
}
