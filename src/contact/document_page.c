/* The municipality's own public texts: about accessibility, about personal data. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/document_page.h"

#include "contact/pages.h"
#include "core/document.h"
#include "core/role.h"
#include "gen/contact_tpl.h"

static enum err
show_document(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct page p;
	struct document_view v = { 0 };
	struct document_version shown = { 0 };
	enum lang lang = cx->lang;
	int64_t id = 0;
	int64_t until = 0;
	enum err e;

	if ((e = document_shown(cx, rq->params[0], &id, &lang, &shown, &until)))
		return e;
	page_uses(cx, LINK_DOCUMENT, id);
	if (until)
		page_until(cx, until);
	v.title = shown.title;
	v.body = shown.body;
	v.changed_at = shown.shown_from;
	v.lang = lang_code(lang);
	v.other_language = lang != cx->lang;
	page_begin(&p, cx, rq, shown.title);
	contact_tpl_document(&p.h, &v);
	return page_send(&p, rs, 200);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/om/{key}", PERM_PUBLIC, show_document, HTTP_KEEP },
};

const struct http_routes contact_document_routes = { routes, ARRAY_LEN(routes) };
