/* The gallery: every component in every state on one page, for those who build and those who test.
 */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/admin.h"
#include "core/role.h"
#include "gen/admin_tpl.h"

static const struct form_field fields[] = {
	{ "title", FORM_TEXT, T_GALLERY_TEXT, T_GALLERY_HELP, 40, true, NULL },
	{ "mail", FORM_EMAIL, T_FIELD_EMAIL, T_NONE, 254, false, NULL },
	{ "words", FORM_LONG, T_GALLERY_LONG, T_NONE, 1000, false, NULL },
	{ "one", FORM_SELECT, T_GALLERY_SELECT, T_NONE, 20, true, NULL },
	{ "way", FORM_RADIO, T_GALLERY_RADIO, T_NONE, 20, true, NULL },
	{ "many", FORM_CHECKS, T_GALLERY_CHECKS, T_GALLERY_HELP, 20, false, NULL },
};

/* The same form three times on a page needs three sets of ids. */
static struct form *
sample(struct cx *cx, struct http_request *rq, const char *prefix, bool filled)
{
	struct form_field *own = arena_array(cx->arena, ARRAY_LEN(fields), sizeof(*own));
	struct form_option *o = arena_array(cx->arena, 2, sizeof(*o));
	struct form *f;

	memcpy(own, fields, sizeof(fields));
	for (size_t i = 0; i < ARRAY_LEN(fields); i++)
		own[i].name = arena_printf(cx->arena, "%s%s", prefix, fields[i].name);
	o[0] = (struct form_option) { .value = "a", .label = core_text(cx->lang, T_CHANNEL_PHONE) };
	o[1] = (struct form_option) { .value = "b", .label = core_text(cx->lang, T_CHANNEL_VISIT) };
	f = form_new(cx, rq, own, ARRAY_LEN(fields));
	for (size_t i = 3; i < ARRAY_LEN(fields); i++)
		form_options(f, own[i].name, o, 2);
	for (size_t i = 0; filled && i < ARRAY_LEN(fields); i++)
		f->values[i] = i >= 3 ? "b" : core_text(cx->lang, T_GALLERY_SAMPLE);
	return f;
}

static enum err
show_gallery(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct page p;
	struct cx *other = arena_alloc(cx->arena, sizeof(*other));
	const char **theirs = arena_array(cx->arena, ARRAY_LEN(fields), sizeof(*theirs));
	struct gallery_view v = { .rq = rq, .now = cx->now };

	v.long_word = core_text(cx->lang, T_GALLERY_LONG_WORD);
	v.empty = sample(cx, rq, "a-", false);
	v.filled = sample(cx, rq, "b-", true);
	/* The third form is at fault in a context of its own. */
	*other = *cx;
	other->fail = (struct failure) { 0 };
	v.wrong = sample(other, rq, "c-", false);
	for (size_t i = 0; i < ARRAY_LEN(fields); i++) {
		fail_field(
		    other, v.wrong->fields[i].name, i >= 3 ? T_ERROR_CHOOSE : T_ERROR_NEEDED, NULL);
		theirs[i] = v.long_word;
	}
	v.theirs = theirs;
	page_begin(&p, cx, rq, core_text(cx->lang, T_GALLERY_TITLE));
	admin_tpl_gallery(&p.h, &v);
	return page_send(&p, rs, 200);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/galleri", PERM_STAFF, show_gallery, 0 },
};

const struct http_routes admin_gallery_routes = { routes, ARRAY_LEN(routes) };
