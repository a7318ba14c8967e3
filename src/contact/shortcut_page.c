/* Where an administrator chooses the shortcuts of the front page, and the page of e-services that
 * one of them leads to. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/pages.h"
#include "contact/shortcut_page.h"
#include "core/formdef_version.h"
#include "core/role.h"
#include "db/db.h"
#include "gen/contact_tpl.h"
#include "web/dispatch.h"
#include "web/press.h"

#define ROW(n)                                                                                     \
	{ "sv" #n, FORM_TEXT, T_SHORTCUTS_SV, T_NONE, SHORTCUT_TEXT_MAX, false, "off" },           \
	    { "en" #n, FORM_TEXT, T_SHORTCUTS_EN, T_NONE, SHORTCUT_TEXT_MAX, false, "off" },       \
	    { "fi" #n, FORM_TEXT, T_SHORTCUTS_FI, T_NONE, SHORTCUT_TEXT_MAX, false, "off" },       \
	{                                                                                          \
		"to" #n, FORM_TEXT, T_SHORTCUTS_TO, T_SHORTCUTS_TO_HELP, SHORTCUT_TO_MAX, false,   \
		    "off"                                                                          \
	}

static const struct form_field fields[] = {
	{ "rev", FORM_HIDDEN, T_NONE, T_NONE, 20, true, NULL },
	ROW(0),
	ROW(1),
	ROW(2),
	ROW(3),
};

enum { PER_ROW = 4, N_FIELDS = 1 + SHORTCUTS * PER_ROW };
_Static_assert(ARRAY_LEN(fields) == N_FIELDS, "a field for each");

static void
values_of(struct cx *cx, int64_t rev, const struct shortcut_row rows[SHORTCUTS],
    const char *values[N_FIELDS])
{
	values[0] = arena_printf(cx->arena, "%" PRId64, rev);
	for (size_t i = 0; i < SHORTCUTS; i++) {
		for (enum lang l = 0; l < N_LANG; l++)
			values[1 + i * PER_ROW + l] = rows[i].text[l];
		values[1 + i * PER_ROW + N_LANG] = rows[i].to;
	}
}

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f,
    bool conflict, int status)
{
	const char **now = arena_array(cx->arena, N_FIELDS, sizeof(*now));
	struct shortcuts_view v = { .form = f, .saved = http_has_field(rq, "klart") };
	struct shortcut_row rows[SHORTCUTS] = { 0 };
	int64_t rev = 0;
	struct page p;
	enum err e;

	if ((e = contact_shortcut_rows(cx, &rev, rows)))
		return e;
	values_of(cx, rev, rows, now);
	if (!f)
		v.form = form_new(cx, rq, fields, N_FIELDS);
	for (size_t i = 0; i < N_FIELDS; i++)
		if (!f || (conflict && i == 0))
			form_set(v.form, fields[i].name, now[i]);
	v.theirs = conflict ? now : NULL;
	page_begin(&p, cx, rq, core_text(cx->lang, T_SHORTCUTS_TITLE));
	contact_tpl_shortcuts(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_form(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return draw(cx, rq, rs, NULL, false, 200);
}

static enum err
save(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct shortcut_row rows[SHORTCUTS];
	int64_t rev = 0;
	bool done = false;
	enum err e;

	for (size_t i = 0; i < SHORTCUTS; i++) {
		for (enum lang l = 0; l < N_LANG; l++)
			rows[i].text[l] = f->values[1 + i * PER_ROW + l];
		rows[i].to = f->values[1 + i * PER_ROW + N_LANG];
	}
	if ((e = form_check(f)) || (e = web_rev(cx, rq, &rev)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = contact_shortcuts_set(cx, rev, rows)))
		return e;
	return web_once_end(cx, f->once, rs, &tx, "/arbete/genvagar?klart=1");
}

static enum err
take_form(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, fields, N_FIELDS);
	int status = 0;
	enum err e = save(cx, rq, rs, f);

	return web_again(cx, e, &status) ? draw(cx, rq, rs, f, status == 409, status) : e;
}

/* Every form that is asked now, by its name. */
static enum err
show_services(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct services_view v = { 0 };
	struct formdef_form *forms = NULL;
	struct service_item *items;
	size_t n = 0;
	struct page p;
	enum err e = formdef_list(cx, &forms, &n);

	if (e)
		return e;
	items = arena_array(cx->arena, n + 1, sizeof(*items));
	for (size_t i = 0; i < n; i++) {
		struct formdef_version version = { 0 };

		if (!forms[i].published)
			continue;
		if ((e = formdef_version_get(cx, forms[i].published->id, &version)))
			return e;
		items[v.n_items++] = (struct service_item) {
			.key = forms[i].key,
			.title = formdef_pick(&version.def.title, cx->lang),
			.intro = formdef_pick(&version.def.intro, cx->lang),
			.swedish = cx->lang != LANG_SV && !version.def.title.in[cx->lang][0],
		};
	}
	v.items = items;
	page_uses(cx, LINK_FORM, 0);
	page_begin(&p, cx, rq, core_text(cx->lang, T_SERVICES_TITLE));
	contact_tpl_services(&p.h, &v);
	return page_send(&p, rs, 200);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/sjalvservice", PERM_PUBLIC, show_services, HTTP_KEEP },
	{ HTTP_GET, "/arbete/genvagar", PERM_SETTINGS, show_form, 0 },
	{ HTTP_POST, "/arbete/genvagar", PERM_SETTINGS, take_form, HTTP_FRESH },
};

const struct http_routes contact_shortcut_routes = { routes, ARRAY_LEN(routes) };
