/* The staff directory: adding, changing, presence, finding by what people do. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/staff.h"

#include "base/id.h"
#include "core/i18n.h"
#include "core/link.h"
#include "core/role.h"
#include "core/unit.h"
#include "core/user.h"
#include "db/db.h"
#include "text/analyse.h"
#include "text/utf8.h"

enum { FIND_BATCH = 200 };

static void
free_stemmer(struct stemmer **s)
{
	stemmer_close(*s);
}

struct link
link_staff(int64_t id)
{
	return (struct link) { LINK_STAFF, id };
}

static enum err
check_deputy(struct cx *cx, int64_t id, int64_t deputy_id, const char *field)
{
	struct contact_q_staff_one row = { 0 };
	enum err e;

	if (!deputy_id)
		return OK;
	if (deputy_id == id)
		return fail_field(cx, field, T_STAFF_OWN_DEPUTY, NULL);
	e = contact_q_staff_one(cx, deputy_id, &row);
	if (e && e != ERR_MISSING)
		return e;
	if (e)
		cx->fail = (struct failure) { 0 };
	return e || row.retired_at ? fail_field(cx, field, T_ERROR_CHOOSE, NULL) : OK;
}

/* Checks, and whose account has the address. */
static enum err
check(struct cx *cx, int64_t id, const struct staff *in, const char **ret_key, int64_t *ret_user)
{
	struct core_q_user_by_email user = { 0 };
	struct units units = { 0 };
	const struct core_q_unit_list *unit;
	enum err e = check_deputy(cx, id, in->deputy_id, "deputy");

	if ((e && e != ERR_INVALID) || (e = units_get(cx, &units)))
		return e;
	unit = units_find(&units, in->unit_id);
	if (!in->name[0])
		fail_field(cx, "name", T_ERROR_NEEDED, NULL);
	if (!unit || unit->retired_at)
		fail_field(cx, "unit", T_ERROR_CHOOSE, NULL);
	*ret_key = in->email[0] ? text_email_key(cx->arena, str_of(in->email)) : NULL;
	if (in->email[0] && !*ret_key)
		fail_field(cx, "email", T_ERROR_EMAIL, NULL);
	if (cx->fail.fields)
		return ERR_INVALID;
	if (!*ret_key || (e = user_account(cx, *ret_key, &user)))
		return e;
	*ret_user = user.id;
	return OK;
}

enum err
contact_staff_add(struct cx *cx, const struct staff *in, int64_t *ret_id)
{
	const char *key = NULL;
	int64_t user = 0;
	int64_t id = id_new();
	enum err e;

	if ((e = check(cx, 0, in, &key, &user)))
		return e;
	e = contact_q_staff_add(cx,
	    &(struct contact_q_staff_add_in) {
		.id = id,
		.name = in->name,
		.title = in->title,
		.unit_id = in->unit_id,
		.tasks = in->tasks,
		.phone = in->phone,
		.email = key ? in->email : NULL,
		.email_key = key,
		.best_time = in->best_time,
		.deputy_id = in->deputy_id,
		.user_id = user,
	    },
	    NULL);
	if (e || (e = event_add(cx, EV_STAFF_ADDED, link_staff(id))))
		return e;
	*ret_id = id;
	return OK;
}

enum err
contact_staff_change(struct cx *cx, int64_t id, int64_t rev, const struct staff *in)
{
	const char *key = NULL;
	int64_t user = 0;
	enum err e;

	if ((e = check(cx, id, in, &key, &user)))
		return e;
	e = contact_q_staff_change(cx, &(struct contact_q_staff_change_in) {
					   .id = id,
					   .rev = rev,
					   .name = in->name,
					   .title = in->title,
					   .unit_id = in->unit_id,
					   .tasks = in->tasks,
					   .phone = in->phone,
					   .email = key ? in->email : NULL,
					   .email_key = key,
					   .best_time = in->best_time,
					   .deputy_id = in->deputy_id,
					   .user_id = user,
				       });
	return e ? e : event_add(cx, EV_STAFF_CHANGED, link_staff(id));
}

enum err
contact_staff_retire(struct cx *cx, int64_t id, int64_t rev)
{
	enum err e = contact_q_staff_retire(cx, id, rev, cx->now);

	return e ? e : event_add(cx, EV_STAFF_RETIRED, link_staff(id));
}

enum err
contact_staff_reopen(struct cx *cx, int64_t id, int64_t rev)
{
	enum err e = contact_q_staff_retire(cx, id, rev, 0);

	return e ? e : event_add(cx, EV_STAFF_REOPENED, link_staff(id));
}

bool
contact_staff_may_say(const struct cx *cx, const struct contact_q_staff_one *row)
{
	return core_may(cx, PERM_DIRECTORY) || core_may(cx, PERM_CASE_NEW) ||
	       (row->user_id && row->user_id == cx->viewer.user);
}

enum err
contact_staff_away(
    struct cx *cx, int64_t id, int64_t rev, int64_t until, const char *why, int64_t deputy_id)
{
	struct contact_q_staff_one row = { 0 };
	enum err e;

	if ((e = contact_q_staff_one(cx, id, &row)))
		return e;
	if (!contact_staff_may_say(cx, &row) && !base_broken("staff-away"))
		return fail(cx, ERR_DENIED, 0, NULL);
	e = check_deputy(cx, id, deputy_id, "cover");
	if (e && e != ERR_INVALID)
		return e;
	if (until && until <= cx->now)
		fail_field(cx, "day", T_STAFF_PAST, NULL);
	if (cx->fail.fields)
		return ERR_INVALID;
	if ((e = contact_q_staff_away(cx, id, rev, until, why, deputy_id)))
		return e;
	return event_add(cx, EV_STAFF_PRESENCE, link_staff(id));
}

enum err
contact_staff_get(struct cx *cx, int64_t id, struct contact_q_staff_one *ret_staff)
{
	return contact_q_staff_one(cx, id, ret_staff);
}

/* A word of the text begins with what was typed of one. Both as keys. */
static bool
begins_with(const char *text, struct str typed)
{
	for (const char *at = text; *at; at++)
		if ((at == text || at[-1] == ' ' || at[-1] == '-') &&
		    strncmp(at, typed.p, typed.n) == 0)
			return true;
	return false;
}

static bool
has_term(const struct term *all, size_t n, struct str asked)
{
	for (size_t i = 0; i < n; i++)
		if (str_eq(all[i].text, asked))
			return true;
	return false;
}

/* Every word that was asked for stands in the text, in any of its forms, or is the beginning of one
 * that does. */
static bool
fits(struct stemmer *s, struct arena *a, const char *text, const char *typed,
    const struct term *asked, size_t n_asked)
{
	size_t n = 0;
	struct term *all = text_terms(s, a, LANG_SV, str_of(text), &n);
	const char *key = text_key(a, text);
	bool found = true;

	for (size_t i = 0; i < n_asked && found; i++) {
		found = begins_with(key, str_of(text_key(a, arena_strndup(a, typed + asked[i].begin,
								asked[i].end - asked[i].begin))));
		for (size_t j = 0; j < n_asked && !found; j++)
			found = asked[j].position == asked[i].position &&
				asked[j].class != TERM_PART && has_term(all, n, asked[j].text);
	}
	return found;
}

enum err
contact_staff_find(struct cx *cx, const char *text, int64_t **ret_ids, size_t *ret_n)
{
	CLEANUP(free_stemmer) struct stemmer *s = stemmer_open();
	int64_t *ids = arena_array(cx->arena, STAFF_FOUND_MAX, sizeof(*ids));
	size_t n_asked = 0;
	struct term *asked = text_terms(s, cx->arena, LANG_SV, str_of(text), &n_asked);
	const char *after_name = "";
	int64_t after_id = 0;
	size_t n = 0;
	size_t n_rows = 0;

	do {
		struct contact_q_staff_list *rows = NULL;
		enum err e =
		    contact_q_staff_list(cx, after_name, after_id, FIND_BATCH, &rows, &n_rows);

		if (e)
			return e;
		for (size_t i = 0; i < n_rows && n < STAFF_FOUND_MAX; i++) {
			const char *all = arena_printf(cx->arena, "%s. %s. %s. %s", rows[i].name,
			    rows[i].title, rows[i].tasks, rows[i].phone);

			after_name = rows[i].name;
			after_id = rows[i].id;
			if (fits(s, cx->arena, all, text, asked, n_asked))
				ids[n++] = rows[i].id;
		}
	} while (n_rows == FIND_BATCH && n < STAFF_FOUND_MAX);
	*ret_ids = ids;
	*ret_n = n;
	return OK;
}

enum err
contact_staff_name(struct cx *cx, int64_t id, struct link_name *ret_name)
{
	struct contact_q_staff_one row = { 0 };
	enum err e = contact_q_staff_one(cx, id, &row);

	if (!e)
		*ret_name = (struct link_name) {
			.text = row.name,
			.address = arena_printf(
			    cx->arena, "/arbete/personal/%s", id_string(cx->arena, id)),
		};
	return e;
}

enum err
contact_staff_link(struct cx *cx, int64_t id, struct link_view *ret_view)
{
	struct link_name name = { 0 };
	enum err e = contact_staff_name(cx, id, &name);

	if (!e)
		*ret_view = (struct link_view) {
			.level = ACCESS_READ, .title = name.text, .address = name.address
		};
	return e;
}
