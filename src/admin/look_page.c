/* The municipality's look: one colour and a typeface, seen before they are saved, refused when they
 * cannot be read. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/look.h"

#include "core/logo.h"
#include "core/role.h"
#include "core/setting.h"
#include "db/db.h"
#include "gen/admin_tpl.h"
#include "gen/core_q.h"
#include "web/dispatch.h"

static const char default_brand[] = "#1f5a4c";

static const struct form_field fields[] = {
	{ "rev", FORM_HIDDEN, T_NONE, T_NONE, 20, true, NULL },
	{ "brand", FORM_COLOUR, T_LOOK_BRAND, T_LOOK_BRAND_HELP, 7, true, "off" },
	{ "typeface", FORM_RADIO, T_LOOK_TYPEFACE, T_NONE, 10, true, NULL },
};

static const struct form_field logo_fields[] = {
	{ "rev", FORM_HIDDEN, T_NONE, T_NONE, 20, true, NULL },
	{ .name = "light",
	    .type = FORM_FILES,
	    .label = T_LOGO_LIGHT,
	    .max = 1,
	    .most = LOGO_FILE_MAX,
	    .kinds = 1u << FILE_XML | 1u << FILE_PNG },
	{ .name = "dark",
	    .type = FORM_FILES,
	    .label = T_LOGO_DARK,
	    .help = T_LOGO_DARK_HELP,
	    .max = 1,
	    .most = LOGO_FILE_MAX,
	    .kinds = 1u << FILE_XML | 1u << FILE_PNG },
	{ "alt", FORM_TEXT, T_LOGO_ALT, T_LOGO_ALT_HELP, 120, false, "off" },
};

static void
typeface_options(struct cx *cx, struct form *f)
{
	static const unsigned texts[N_TYPEFACE] = { T_LOOK_INTER, T_LOOK_SYSTEM, T_LOOK_SERIF };
	struct form_option *o = arena_array(cx->arena, N_TYPEFACE, sizeof(*o));

	for (enum theme_typeface t = 0; t < N_TYPEFACE; t++)
		o[t] = (struct form_option) { .value = theme_typeface_code(t),
			.label = core_text(cx->lang, texts[t]) };
	form_options(f, "typeface", o, N_TYPEFACE);
}

/* 4,5 */
static const char *
ratio(struct cx *cx, double v)
{
	int tenths = (int)(v * 10); /* down: 4.49 is not 4,5 */

	return arena_printf(
	    cx->arena, "%d%s%d", tenths / 10, cx->lang == LANG_EN ? "." : ",", tenths % 10);
}

static void
refuse(struct cx *cx, const struct theme_fault *fault)
{
	const char *said = core_text_format(cx->arena, cx->lang, T_LOOK_REFUSED, 4,
	    (struct text_arg[]) { TEXT_ARG(core_text(cx->lang, fault->text)),
		TEXT_ARG(ratio(cx, fault->contrast)), TEXT_ARG(ratio(cx, fault->least)),
		TEXT_ARG(colour_text(cx->arena, fault->nearest)) });

	fail_field(cx, "brand", T_ERROR_AS_SAID, said);
}

static void
fill_pairs(struct cx *cx, const struct theme *t, struct look_view *v)
{
	enum { PAIRS_MAX = 32 };
	struct look_pair *rows = arena_array(cx->arena, PAIRS_MAX, sizeof(*rows));
	struct theme_pair pair;

	while (v->n_pairs < PAIRS_MAX && theme_pair(t, v->n_pairs, &pair))
		rows[v->n_pairs++] = (struct look_pair) {
			.name = core_text(cx->lang, pair.text),
			.light = ratio(cx, pair.light),
			.dark = ratio(cx, pair.dark),
			.least = ratio(cx, pair.least),
		};
	v->pairs = rows;
}

/* The page has two forms: the one that was not sent is at no fault. */
static struct form *
calm_form(struct cx *cx, struct http_request *rq, const struct form_field *table, size_t n)
{
	struct cx *calm = arena_alloc(cx->arena, sizeof(*calm));

	*calm = *cx;
	calm->fail = (struct failure) { 0 };
	return form_new(calm, rq, table, n);
}

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f,
    struct look_view *v, int status)
{
	struct page p;
	struct theme_fault fault = { 0 };
	struct colour brand;
	struct theme t;
	enum theme_typeface typeface = theme_typeface_find(form_value(f, "typeface"));

	struct settings s = { 0 };
	enum err e;

	if ((e = settings_get(cx, &s)))
		return e;
	v->form = f;
	v->light = s.logo;
	v->dark = s.logo_dark;
	if (!v->logo) {
		v->logo = calm_form(cx, rq, logo_fields, ARRAY_LEN(logo_fields));
		form_set(v->logo, "alt", s.logo_alt);
	}
	form_set(v->logo, "rev", arena_printf(cx->arena, "%" PRId64, s.rev));
	typeface_options(cx, f);
	if (colour_parse(str_of(form_value(f, "brand")), &brand)) {
		/* What is refused is shown in the nearest colour that is not. */
		if (!theme_make(brand, typeface, &t, &fault)) {
			brand = fault.nearest;
			v->nearest = colour_text(cx->arena, brand);
		}
		if (theme_make(brand, typeface, &t, &fault)) {
			v->sheet = theme_sheet(cx->arena, brand, typeface, true);
			fill_pairs(cx, &t, v);
		}
	}
	page_begin(&p, cx, rq, core_text(cx->lang, T_LOOK_TITLE));
	admin_tpl_look(&p.h, v);
	return page_send(&p, rs, status);
}

static void
fill(struct form *f, const struct settings *s)
{
	form_set(f, "rev", arena_printf(f->cx->arena, "%" PRId64, s->rev));
	form_set(f, "brand", s->brand[0] ? s->brand : default_brand);
	form_set(f, "typeface", s->typeface[0] ? s->typeface : theme_typeface_code(TYPEFACE_INTER));
}

static enum err
show_look(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_new(cx, rq, fields, ARRAY_LEN(fields));
	struct look_view v = { .saved = str_eqz(http_field(rq, "sparat"), "1"),
		.logo_saved = str_eqz(http_field(rq, "sparat"), "logotyp") };
	struct settings s = { 0 };
	enum err e;

	if ((e = settings_get(cx, &s)))
		return e;
	fill(f, &s);
	return draw(cx, rq, rs, f, &v, 200);
}

static enum err
save(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct theme_fault fault = { 0 };
	struct colour brand;
	struct theme t;
	int64_t rev = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_rev(cx, rq, &rev)))
		return e;
	if (!colour_parse(str_of(form_value(f, "brand")), &brand))
		return fail_field(cx, "brand", T_ERROR_COLOUR, NULL);
	if (!theme_make(brand, theme_typeface_find(form_value(f, "typeface")), &t, &fault)) {
		refuse(cx, &fault);
		return ERR_INVALID;
	}
	if (str_eqz(http_field(rq, "act"), "preview"))
		return ERR_INVALID; /* nothing is wrong: the page is drawn again, with what was
				       chosen */
	if ((e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	e = settings_set_look(cx, rev, colour_text(cx->arena, brand), form_value(f, "typeface"));
	return e ? e : web_once_end(cx, f->once, rs, &tx, "/arbete/utseende?sparat=1");
}

static enum err
take_look(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, fields, ARRAY_LEN(fields));
	const char **theirs = arena_array(cx->arena, ARRAY_LEN(fields), sizeof(*theirs));
	struct look_view v = { 0 };
	struct settings s = { 0 };
	enum err e;

	typeface_options(cx, f);
	e = save(cx, rq, rs, f);
	if (e == ERR_INVALID)
		return draw(cx, rq, rs, f, &v, cx->fail.kind ? 422 : 200);
	if (e != ERR_CONFLICT)
		return e;
	cx->fail = (struct failure) { 0 };
	if ((e = settings_get(cx, &s)))
		return e;
	theirs[0] = "";
	theirs[1] = s.brand;
	theirs[2] = s.typeface;
	v.theirs = theirs;
	form_set(f, "rev", arena_printf(cx->arena, "%" PRId64, s.rev));
	return draw(cx, rq, rs, f, &v, 409);
}

/* The file of a field, cleaned; NULL when none came. */
static enum err
read_one(struct cx *cx, const struct http_request *rq, const char *field, struct logo **ret_logo)
{
	const struct http_upload *u = rq->upload;

	*ret_logo = NULL;
	for (size_t i = 0; u && i < u->n_files; i++)
		if (strcmp(u->files[i].field, field) == 0) {
			*ret_logo = arena_alloc(cx->arena, sizeof(**ret_logo));
			return logo_read(cx, u->files[i].path, field, *ret_logo);
		}
	return OK;
}

static enum err
save_logo(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct logo_change change = { .alt = form_value(f, "alt") };
	struct settings s = { 0 };
	struct logo *light = NULL;
	struct logo *dark = NULL;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_rev(cx, rq, &change.rev)))
		return e;
	change.remove = str_eqz(http_field(rq, "act"), "remove");
	if (!change.remove &&
	    ((e = read_one(cx, rq, "light", &light)) || (e = read_one(cx, rq, "dark", &dark)) ||
		(e = settings_get(cx, &s))))
		return e;
	if (!change.remove && !light && !s.logo[0])
		return fail_field(cx, "light", T_ERROR_NEEDED, NULL);
	change.light = light;
	change.dark = dark;
	if ((e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = logo_set(cx, &change)))
		return e;
	return web_once_end(cx, f->once, rs, &tx, "/arbete/utseende?sparat=logotyp");
}

static enum err
take_logo(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct look_view v = { 0 };
	struct settings s = { 0 };
	struct form *look;
	enum err e;

	v.logo = form_read(cx, rq, logo_fields, ARRAY_LEN(logo_fields));
	e = save_logo(cx, rq, rs, v.logo);
	if (e != ERR_INVALID && e != ERR_CONFLICT)
		return e;
	v.logo_conflict = e == ERR_CONFLICT;
	if (v.logo_conflict)
		cx->fail = (struct failure) { 0 };
	if (settings_get(cx, &s))
		return ERR_BUSY;
	v.alt_row = (struct conflict_row) { .label = core_text(cx->lang, T_LOGO_ALT),
		.theirs = s.logo_alt,
		.mine = form_value(v.logo, "alt") };
	look = calm_form(cx, rq, fields, ARRAY_LEN(fields));
	fill(look, &s);
	return draw(cx, rq, rs, look, &v, v.logo_conflict ? 409 : 422);
}

/* Its address says what is in it: browsers keep it for ever. A picture in a page runs nothing;
 * asked for by itself it is shut in. */
static enum err
show_logo(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct core_q_logo_get row = { 0 };
	enum err e;

	if ((e = core_q_logo_get(cx, rq->params[0], &row)))
		return e;
	page_uses(cx, LINK_SITE, 0);
	rs->status = 200;
	rs->type = row.type == FILE_PNG ? "image/png" : "image/svg+xml";
	rs->body = row.bytes;
	http_header(rs, "Cache-Control", "public, max-age=31536000, immutable");
	http_header(rs, "Content-Security-Policy", "sandbox");
	return OK;
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/logotyp/{key}", PERM_PUBLIC, show_logo, HTTP_KEEP },
	{ HTTP_POST, "/arbete/utseende/logotyp", PERM_SETTINGS, take_logo, HTTP_TAKES_FILES },
	{ HTTP_GET, "/arbete/utseende", PERM_SETTINGS, show_look, 0 },
	{ HTTP_POST, "/arbete/utseende", PERM_SETTINGS, take_look, 0 },
};

const struct http_routes admin_look_routes = { routes, ARRAY_LEN(routes) };
