/* What a case belongs to: other cases and any thing that has a page. A tie is one row, seen from
 * both ends; whoever may not see the other end is not told that there is one. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/id.h"
#include "contact/case_work.h"
#include "core/access.h"
#include "core/i18n.h"
#include "core/link.h"
#include "db/db.h"

enum { ENDS = 200 };

unsigned
case_tie_text(enum tie_kind kind, bool from_other)
{
	switch (kind) {
	case TIE_RELATED:
		return T_TIE_RELATED;
	case TIE_DUPLICATE:
		return T_TIE_DUPLICATE;
	case TIE_PART:
		return from_other ? T_TIE_HAS_PART : T_TIE_PART;
	case TIE_MERGED:
		return from_other ? T_TIE_TOOK_IN : T_TIE_MERGED;
	case N_TIE:
		break;
	}
	return T_NONE;
}

static enum err
put_end(struct cx *cx, struct link end, struct tie_item *item, size_t *n)
{
	struct link_view view = { 0 };
	enum err e = link_view(cx, end, &view);

	if (e == ERR_MISSING) {
		struct link_name name = { 0 };

		cx->fail = (struct failure) { 0 };
		if (!base_broken("case-tie-access") || (e = link_name(cx, end, &name)))
			return OK;
		view = (struct link_view) { .level = ACCESS_READ, .title = name.text };
	}
	if (e || view.level < ACCESS_READ)
		return e;
	item->title = view.title;
	item->address = view.address;
	(*n)++;
	return OK;
}

enum err
case_ties(struct cx *cx, int64_t id, struct tie_item **ret_items, size_t *ret_n)
{
	struct contact_q_case_tie_from *from = NULL;
	struct contact_q_case_tie_to *to = NULL;
	struct tie_item *items = arena_array(cx->arena, ENDS + 1, sizeof(*items));
	size_t n_from = 0;
	size_t n_to = 0;
	size_t n = 0;
	enum err e;

	if ((e = contact_q_case_tie_from(cx, id, &from, &n_from)) ||
	    (e = contact_q_case_tie_to(cx, LINK_CASE, id, &to, &n_to)))
		return e;
	for (size_t i = 0; i < n_from; i++) {
		items[n] = (struct tie_item) { .id = from[i].id,
			.what = case_tie_text((enum tie_kind)from[i].kind, false),
			.merged = from[i].kind == TIE_MERGED };
		if ((e = put_end(cx,
			 (struct link) { (enum link_kind)from[i].to_kind, from[i].to_id },
			 &items[n], &n)))
			return e;
	}
	for (size_t i = 0; i < n_to; i++) {
		items[n] = (struct tie_item) { .id = to[i].id,
			.what = case_tie_text((enum tie_kind)to[i].kind, true),
			.merged = to[i].kind == TIE_MERGED };
		if ((e = put_end(cx, link_case(to[i].case_id), &items[n], &n)))
			return e;
	}
	*ret_items = items;
	*ret_n = n;
	return OK;
}

/* The case that the viewer works with. */
static enum err
may_write(struct cx *cx, int64_t id, struct contact_q_case_get *ret_row)
{
	enum err e = contact_q_case_get(cx, id, ret_row);

	if (!e && ret_row->level < ACCESS_WRITE)
		return fail(cx, ERR_DENIED, 0, NULL);
	return e;
}

/* An address as it is copied from the browser, of any page here whose thing has a link. */
static enum err
find_address(struct cx *cx, const char *text, struct link *ret, struct link_view *ret_view)
{
	static const enum link_kind kinds[] = { LINK_CASE, LINK_ANSWER, LINK_CASE_TYPE, LINK_STAFF,
		LINK_USER, LINK_UNIT, LINK_TOPIC, LINK_TASK, LINK_DOCUMENT, LINK_FORM };
	const char *path = strstr(text, "/arbete/");
	const char *last = path ? strrchr(path, '/') : NULL;
	size_t n = path ? strcspn(path, "?#") : 0;
	int64_t id = 0;

	if (!path || last >= path + n ||
	    !id_parse((struct str) { last + 1, (size_t)(path + n - last - 1) }, &id))
		return ERR_MISSING;
	for (size_t i = 0; i < ARRAY_LEN(kinds); i++) {
		struct link_view view = { 0 };
		enum err e = link_view(cx, (struct link) { kinds[i], id }, &view);

		if (e && e != ERR_MISSING)
			return e;
		cx->fail = (struct failure) { 0 };
		if (!e && view.address && view.level >= ACCESS_READ && strlen(view.address) == n &&
		    memcmp(view.address, path, n) == 0) {
			*ret = (struct link) { kinds[i], id };
			*ret_view = view;
			return OK;
		}
	}
	return ERR_MISSING;
}

/* What was meant, as far as the viewer may read it. */
static enum err
find_end(struct cx *cx, const char *text, struct link *ret, struct link_view *ret_view)
{
	int64_t id = 0;
	enum err e = contact_case_by_number(cx, text, &id);

	if (!e) {
		*ret = link_case(id);
		e = link_view(cx, *ret, ret_view);
	} else if (e == ERR_MISSING) {
		cx->fail = (struct failure) { 0 };
		e = find_address(cx, text, ret, ret_view);
	}
	if (e == ERR_MISSING || (!e && ret_view->level < ACCESS_READ)) {
		cx->fail = (struct failure) { 0 };
		return fail_field(cx, "to", T_TIE_UNKNOWN, NULL);
	}
	return e;
}

/* In either direction. */
static enum err
is_tied(struct cx *cx, int64_t id, struct link to, bool *ret_tied)
{
	struct contact_q_case_tie_find row = { 0 };
	enum err e = contact_q_case_tie_find(cx, id, to.kind, to.id, ret_tied, &row);

	if (e || *ret_tied || to.kind != LINK_CASE)
		return e;
	return contact_q_case_tie_find(cx, to.id, LINK_CASE, id, ret_tied, &row);
}

enum err
case_tie_put(struct cx *cx, int64_t tie_id, int64_t id, int64_t kind, struct link to)
{
	const struct contact_q_case_tie_add_in row = { .id = tie_id,
		.case_id = id,
		.kind = kind,
		.to_kind = to.kind,
		.to_id = to.id,
		.made_by = cx->viewer.user,
		.made_at = cx->now };
	enum err e;

	if ((e = contact_q_case_tie_add(cx, &row, NULL)) ||
	    (e = event_add(cx, EV_CASE_TIED, link_case(id))) || to.kind != LINK_CASE)
		return e;
	return event_add(cx, EV_CASE_TIED, to);
}

enum err
case_tie(struct cx *cx, int64_t id, enum tie_kind kind, const char *text, int64_t *ret_tie,
    const char **ret_title)
{
	struct contact_q_case_get row = { 0 };
	struct link_view view = { 0 };
	struct link to = { 0 };
	bool tied = false;
	enum err e;

	if (kind < TIE_RELATED || kind >= TIE_MERGED)
		return fail_field(cx, "kind", T_ERROR_CHOOSE, NULL);
	if ((e = may_write(cx, id, &row)) || (e = find_end(cx, text, &to, &view)))
		return e;
	if (to.kind == LINK_CASE && to.id == id)
		return fail_field(cx, "to", T_TIE_ITSELF, NULL);
	if ((e = is_tied(cx, id, to, &tied)))
		return e;
	if (tied)
		return fail_field(cx, "to", T_TIE_THERE, NULL);
	*ret_tie = id_new();
	*ret_title = view.title;
	return case_tie_put(cx, *ret_tie, id, kind, to);
}

enum err
case_untie(struct cx *cx, int64_t id, int64_t tie_id, const char **ret_before)
{
	struct contact_q_case_tie_one tie = { 0 };
	struct contact_q_case_get row = { 0 };
	bool found = false;
	enum err e;

	if ((e = may_write(cx, id, &row)) || (e = contact_q_case_tie_one(cx, tie_id, &found, &tie)))
		return e;
	if (!found || tie.kind == TIE_MERGED ||
	    (tie.case_id != id && (tie.to_kind != LINK_CASE || tie.to_id != id)))
		return fail(cx, ERR_MISSING, 0, NULL);
	if (ret_before)
		*ret_before = arena_printf(cx->arena,
		    "%" PRId64 " %" PRId64 " %" PRId64 " %" PRId64 " %" PRId64, tie.id, tie.case_id,
		    tie.kind, tie.to_kind, tie.to_id);
	if ((e = contact_q_case_tie_remove(cx, tie_id, NULL)))
		return e;
	if (tie.to_kind == LINK_CASE && (e = event_add(cx, EV_CASE_UNTIED, link_case(tie.to_id))))
		return e;
	return event_add(cx, EV_CASE_UNTIED, link_case(tie.case_id));
}

enum err
case_tie_again(struct cx *cx, const char *before)
{
	enum { ID, CASE, KIND, TO_KIND, TO, N };
	struct str rest = str_of(before ? before : "");
	struct contact_q_case_get row = { 0 };
	int64_t v[N] = { 0 };
	struct link to;
	struct str part;
	bool tied = false;
	enum err e;

	for (size_t i = 0; i < N; i++)
		if (!str_split(&rest, ' ', &part) || !str_int(part, &v[i]))
			return fail(cx, ERR_BUG, 0, NULL);
	to = (struct link) { (enum link_kind)v[TO_KIND], v[TO] };
	if ((e = may_write(cx, v[CASE], &row)) || (e = is_tied(cx, v[CASE], to, &tied)))
		return e;
	return tied ? fail(cx, ERR_CONFLICT, 0, NULL)
		    : case_tie_put(cx, v[ID], v[CASE], v[KIND], to);
}
