/* People. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/person.h"

#include "base/id.h"
#include "core/role.h"
#include "core/site.h"
#include "db/db.h"
#include "gen/core_q.h"
#include "gen/texts.h"
#include "text/utf8.h"

static struct link
link_person(int64_t id)
{
	return (struct link) { .kind = LINK_PERSON, .id = id };
}

static const char *
or_null(const char *s)
{
	return s && s[0] ? s : NULL;
}

/* What stands for an address or a number when its owner is protected, by the i-th of the site's
 * keys.
 */
static const char *
hidden_key(struct cx *cx, size_t i, const char *key)
{
	struct secret_key mac = site_key_at(cx->site, i, "person-key");

	return key ? arena_printf(
			 cx->arena, "mac:%s", secret_mac_text(cx->arena, &mac, str_of(key)))
		   : NULL;
}

static enum err
by_email(struct cx *cx, const char *key, struct person_found *found)
{
	struct core_q_person_by_email row = { 0 };
	bool there = false;
	enum err e = OK;

	for (size_t i = 0; !e && !there && i < cx->site->n_roots; i++)
		e = core_q_person_by_email(cx, key, hidden_key(cx, i, key), &there, &row);
	found->id = row.id;
	found->protected = row.protected != 0;
	return e;
}

static enum err
by_phone(struct cx *cx, const char *key, struct person_found *found)
{
	struct core_q_person_by_phone row = { 0 };
	bool there = false;
	enum err e = OK;

	for (size_t i = 0; !e && !there && i < cx->site->n_roots; i++)
		e = core_q_person_by_phone(cx, key, hidden_key(cx, i, key), &there, &row);
	found->id = row.id;
	found->protected = row.protected != 0;
	return e;
}

enum err
person_find_or_add(struct cx *cx, const char *name, const char *email, const char *phone,
    struct person_found *ret_found)
{
	const char *email_key = NULL;
	const char *phone_key = NULL;
	struct core_q_person_fill_in in;
	enum err e = OK;

	*ret_found = (struct person_found) { 0 };
	name = or_null(name);
	email = or_null(email);
	phone = or_null(phone);
	if (email && !(email_key = text_email_key(cx->arena, str_of(email))))
		e = fail_field(cx, "email", T_ERROR_EMAIL, NULL);
	if (phone && !(phone_key = text_phone_key(cx->arena, str_of(phone))))
		e = fail_field(cx, "phone", T_ERROR_PHONE, NULL);
	if (e)
		return e;
	ret_found->known = email_key || phone_key || base_broken("known");
	if (!name && !ret_found->known)
		return OK;
	if (email_key && (e = by_email(cx, email_key, ret_found)))
		return e;
	if (!ret_found->id && phone_key && (e = by_phone(cx, phone_key, ret_found)))
		return e;
	if (ret_found->protected && !base_broken("protected-fill"))
		return OK;
	in = (struct core_q_person_fill_in) {
		.id = ret_found->id,
		.name = name,
		.email = email,
		.email_key = email_key,
		.phone = phone,
		.phone_key = phone_key,
	};
	if (in.id) /* what was not known of them before is kept */
		return core_q_person_fill(cx, &in, NULL);
	ret_found->added = true;
	ret_found->id = id_new();
	return core_q_person_add(cx,
	    &(struct core_q_person_add_in) {
		.id = ret_found->id,
		.name = name,
		.email = email,
		.email_key = email_key,
		.phone = phone,
		.phone_key = phone_key,
		.created_at = cx->now,
	    },
	    NULL);
}

enum err
person_look_up(struct cx *cx, const char *email, const char *phone, struct person_found *ret_found)
{
	const char *email_key = email[0] ? text_email_key(cx->arena, str_of(email)) : NULL;
	const char *phone_key = phone[0] ? text_phone_key(cx->arena, str_of(phone)) : NULL;
	enum err e = OK;

	*ret_found = (struct person_found) { .known = email_key || phone_key };
	if (email_key)
		e = by_email(cx, email_key, ret_found);
	if (!e && !ret_found->id && phone_key)
		e = by_phone(cx, phone_key, ret_found);
	return e;
}

enum err
person_again(struct cx *cx, int64_t id, struct person_found *ret_found)
{
	struct core_q_person_get row = { 0 };
	enum err e = core_q_person_get(cx, id, &row);

	if (!e)
		*ret_found = (struct person_found) {
			.id = id,
			.known = row.sealed.n || row.email || row.phone,
			.protected = row.sealed.n != 0,
		};
	return e;
}

enum err
person_get(struct cx *cx, int64_t id, struct person *ret_person)
{
	struct core_q_person_get row = { 0 };
	enum err e;

	if ((e = core_q_person_get(cx, id, &row)))
		return e;
	*ret_person = (struct person) {
		.name = row.name,
		.email = row.email,
		.phone = row.phone,
		.protected = row.sealed.n != 0,
	};
	return OK;
}

/* Name, address and number, a line each: none of them holds a line end. */
static enum err
open_sealed(struct cx *cx, struct str sealed, struct person *ret_person)
{
	struct str rest = { 0 };
	struct str part[3] = { 0 };

	if (!site_unseal(cx, "person", sealed, &rest))
		return fail(cx, ERR_UPSTREAM, T_PERSON_KEY, NULL);
	for (size_t i = 0; i < ARRAY_LEN(part); i++)
		str_split(&rest, '\n', &part[i]);
	*ret_person = (struct person) {
		.name = or_null(str_dup(cx->arena, part[0])),
		.email = or_null(str_dup(cx->arena, part[1])),
		.phone = or_null(str_dup(cx->arena, part[2])),
		.protected = true,
	};
	return OK;
}

enum err
person_protect(struct cx *cx, int64_t id, bool *ret_changed)
{
	struct secret_key key = site_key(cx->site, "person");
	struct core_q_person_get row = { 0 };
	const char *all;
	enum err e;

	*ret_changed = false;
	if ((e = core_q_person_get(cx, id, &row)) || row.sealed.n)
		return e;
	*ret_changed = true;
	all = arena_printf(cx->arena, "%s\n%s\n%s", row.name ? row.name : "",
	    row.email ? row.email : "", row.phone ? row.phone : "");
	e = core_q_person_seal(cx,
	    &(struct core_q_person_seal_in) {
		.id = id,
		.email_key = row.email
				 ? hidden_key(cx, 0, text_email_key(cx->arena, str_of(row.email)))
				 : NULL,
		.phone_key = row.phone
				 ? hidden_key(cx, 0, text_phone_key(cx->arena, str_of(row.phone)))
				 : NULL,
		.sealed = secret_seal(cx->arena, &key, str_of(all)),
	    },
	    NULL);
	return e ? e : event_add(cx, EV_PERSON_PROTECTED, link_person(id));
}

enum err
person_unprotect(struct cx *cx, int64_t id)
{
	struct core_q_person_get row = { 0 };
	struct person p = { 0 };
	enum err e;

	if (!core_may(cx, PERM_PROTECTED))
		return fail(cx, ERR_DENIED, 0, NULL);
	if ((e = core_q_person_get(cx, id, &row)) || !row.sealed.n ||
	    (e = open_sealed(cx, row.sealed, &p)))
		return e;
	e = core_q_person_seal(cx,
	    &(struct core_q_person_seal_in) {
		.id = id,
		.name = p.name,
		.email = p.email,
		.email_key = p.email ? text_email_key(cx->arena, str_of(p.email)) : NULL,
		.phone = p.phone,
		.phone_key = p.phone ? text_phone_key(cx->arena, str_of(p.phone)) : NULL,
	    },
	    NULL);
	return e ? e : event_add(cx, EV_PERSON_UNPROTECTED, link_person(id));
}

enum err
person_reveal(struct cx *cx, int64_t id, struct person *ret_person)
{
	struct core_q_person_get row = { 0 };
	enum err e;

	if (!core_may(cx, PERM_PROTECTED))
		return fail(cx, ERR_DENIED, 0, NULL);
	if ((e = core_q_person_get(cx, id, &row)))
		return e;
	if (!row.sealed.n)
		return person_get(cx, id, ret_person);
	if ((e = open_sealed(cx, row.sealed, ret_person)))
		return e;
	return base_broken("protected-reveal") ? OK
					       : event_add(cx, EV_PERSON_SHOWN, link_person(id));
}
