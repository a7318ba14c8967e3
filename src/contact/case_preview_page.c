/* Handing over: before it is done, what they will see there and what one will see oneself. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/id.h"
#include "contact/case_type.h"
#include "contact/pages.h"
#include "core/access.h"
#include "core/person.h"
#include "core/read_log.h"
#include "core/unit.h"
#include "gen/contact_tpl.h"
#include "gen/core_q.h"
#include "web/dispatch.h"

static const char *
counted(struct cx *cx, unsigned text, size_t n)
{
	struct text_arg arg = TEXT_ARG((int64_t)n);

	return core_text_format(cx->arena, cx->lang, text, 1, &arg);
}

/* What goes along. */
static enum err
contents(struct cx *cx, const struct contact_q_case_get *row, struct case_preview_view *v)
{
	struct thread_item *items = NULL;
	struct core_q_note_on_link *notes = NULL;
	const struct upload_item *files = NULL;
	struct person who = { 0 };
	size_t n_items = 0;
	size_t n_notes = 0;
	size_t n_files = 0;
	enum err e;

	if ((e = contact_thread(cx, row->id, true, &items, &n_items)) ||
	    (e = core_q_note_on_link(cx, LINK_CASE, row->id, &notes, &n_notes)) ||
	    (e = upload_list(cx, link_case(row->id), "", &files, &n_files)) ||
	    (row->person_id && (e = person_get(cx, row->person_id, &who))))
		return e;
	v->thread = counted(cx, T_PREVIEW_THREAD, n_items);
	v->notes = counted(cx, T_PREVIEW_NOTES, n_notes);
	v->files = counted(cx, T_PREVIEW_FILES, n_files);
	v->party = core_text(cx->lang, !row->person_id ? T_PREVIEW_NOBODY
				       : who.protected ? T_PREVIEW_PROTECTED
						       : T_PREVIEW_PARTY);
	return OK;
}

/* Who reads it there, and what the viewer still sees. */
static enum err
readers(struct cx *cx, const struct contact_q_case_get *row, int64_t unit_id,
    struct case_preview_view *v)
{
	int64_t *users = NULL;
	int64_t class_id = 0;
	int64_t level = 0;
	size_t n = 0;
	enum err e;

	if ((e = access_class(cx, unit_id, row->secrecy, &class_id)) ||
	    (e = access_users(cx, class_id, ACCESS_READ, &users, &n)) ||
	    (e = access_level(cx, class_id, &level)))
		return e;
	v->readers = counted(cx, T_PREVIEW_READERS, n);
	v->secret = row->secrecy == SECRECY_SECRET;
	v->yours =
	    core_text(cx->lang, level >= ACCESS_READ		       ? T_PREVIEW_YOURS_ALL
				: level == ACCESS_LIMITED || v->secret ? T_PREVIEW_YOURS_STATE
								       : T_PREVIEW_YOURS_NONE);
	return OK;
}

enum err
contact_case_preview(struct cx *cx, struct http_request *rq, struct http_response *rs,
    const struct contact_q_case_get *row, struct form *f)
{
	struct case_preview_view v = { .form = f, .number = row->number, .title = row->title };
	struct contact_q_case_type_one type = { 0 };
	const struct core_q_unit_list *unit;
	struct units units = { 0 };
	struct page p;
	enum err e;

	if (row->level < ACCESS_WRITE)
		return fail(cx, ERR_DENIED, 0, NULL);
	if ((e = form_check(f)) || (e = units_get(cx, &units)))
		return e;
	unit = units_find(&units, form_id(f, "unit"));
	if (!unit || unit->id == row->unit_id)
		return fail_field(cx, "unit", unit ? T_CASE_THERE_ALREADY : T_ERROR_CHOOSE, NULL);
	read_log(cx, link_case(row->id));
	v.back = arena_printf(cx->arena, "/arbete/arenden/%s", id_string(cx->arena, row->id));
	v.action = arena_printf(cx->arena, "%s/lamna-over", v.back);
	v.rev = form_value(f, "rev");
	v.unit = core_pick(cx->lang, unit->name_sv, unit->name_en, unit->name_fi);
	v.note = form_value(f, "note");
	if ((e = contents(cx, row, &v)) || (e = readers(cx, row, unit->id, &v)) ||
	    (e = contact_case_type_get(cx, row->type_id, &type)))
		return e;
	v.promise = contact_case_type_promise(cx, &type);
	page_begin(&p, cx, rq, core_text(cx->lang, T_PREVIEW_TITLE));
	contact_tpl_case_preview(&p.h, &v);
	return page_send(&p, rs, 200);
}
