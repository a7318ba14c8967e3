/* People. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/person.h"

#include "base/id.h"
#include "gen/core_q.h"
#include "gen/texts.h"
#include "text/utf8.h"

static const char *
or_null(const char *s)
{
	return s && s[0] ? s : NULL;
}

enum err
person_find_or_add(struct cx *cx, const char *name, const char *email, const char *phone,
    int64_t *ret_id, bool *ret_known)
{
	const char *email_key = NULL;
	const char *phone_key = NULL;
	struct core_q_person_by_email by_email = { 0 };
	struct core_q_person_by_phone by_phone = { 0 };
	bool found = false;
	enum err e = OK;

	name = or_null(name);
	email = or_null(email);
	phone = or_null(phone);
	if (email && !(email_key = text_email_key(cx->arena, str_of(email))))
		e = fail_field(cx, "email", T_ERROR_EMAIL, NULL);
	if (phone && !(phone_key = text_phone_key(cx->arena, str_of(phone))))
		e = fail_field(cx, "phone", T_ERROR_PHONE, NULL);
	if (e)
		return e;
	*ret_known = email_key || phone_key || base_broken("known");
	*ret_id = 0;
	if (!name && !*ret_known)
		return OK;
	if (email_key) {
		if ((e = core_q_person_by_email(cx, email_key, &found, &by_email)))
			return e;
		*ret_id = by_email.id;
	}
	if (!found && phone_key) {
		if ((e = core_q_person_by_phone(cx, phone_key, &found, &by_phone)))
			return e;
		*ret_id = by_phone.id;
	}
	if (found) /* what was not known of them before is kept */
		return core_q_person_fill(cx,
		    &(struct core_q_person_fill_in) {
			.id = *ret_id,
			.name = name,
			.email = email,
			.email_key = email_key,
			.phone = phone,
			.phone_key = phone_key,
		    },
		    NULL);
	*ret_id = id_new();
	return core_q_person_add(cx,
	    &(struct core_q_person_add_in) {
		.id = *ret_id,
		.name = name,
		.email = email,
		.email_key = email_key,
		.phone = phone,
		.phone_key = phone_key,
		.created_at = cx->now,
	    },
	    NULL);
}
