/* The gallery: every component in every state on one page, for those who build and those who test.
 */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/admin.h"
#include "core/role.h"
#include "gen/admin_tpl.h"
#include "web/dispatch.h"
#include "web/upload.h"

static const struct form_field row_fields[] = {
	{ "what", FORM_TEXT, T_GALLERY_TEXT, T_NONE, 40, true, NULL },
	{ "much", FORM_NUMBER, T_GALLERY_NUMBER, T_NONE, 9, false, NULL },
};

static const struct form_field fields[] = {
	{ "title", FORM_TEXT, T_GALLERY_TEXT, T_GALLERY_HELP, 40, true, NULL },
	{ "mail", FORM_EMAIL, T_FIELD_EMAIL, T_NONE, 254, false, NULL },
	{ "tel", FORM_TEL, T_DESK_PHONE, T_NONE, 40, false, NULL },
	{ "words", FORM_LONG, T_GALLERY_LONG, T_NONE, 1000, false, NULL },
	{ "md", FORM_MARKDOWN, T_GALLERY_MARKDOWN, T_NONE, 1000, false, NULL },
	{ "number", FORM_NUMBER, T_GALLERY_NUMBER, T_NONE, 9, true, NULL, 1, 5000 },
	{ "day", FORM_DATE, T_GALLERY_DAY, T_GALLERY_DAY_HELP, 40, false, NULL },
	{ "time", FORM_TIME, T_GALLERY_TIME, T_NONE, 20, false, NULL },
	{ "one", FORM_SELECT, T_GALLERY_SELECT, T_NONE, 20, true, NULL },
	{ "tree", FORM_TREE, T_GALLERY_TREE, T_NONE, 20, false, NULL },
	{ "way", FORM_RADIO, T_GALLERY_RADIO, T_NONE, 20, true, NULL },
	{ "many", FORM_CHECKS, T_GALLERY_CHECKS, T_GALLERY_HELP, 20, false, NULL },
	{ "sure", FORM_YESNO, T_GALLERY_YESNO, T_NONE, 1, true, NULL },
	{ "why", FORM_TEXT, T_GALLERY_WHY, T_NONE, 200, true, NULL, 0, 0, "sure", "0" },
	{ "right", FORM_CONFIRM, T_GALLERY_CONFIRM, T_NONE, 1, true, NULL },
	{ "place", FORM_POSITION, T_GALLERY_POSITION, T_FORM_POSITION_HELP, 40, false, NULL },
	{ "fixed", FORM_SHOWN, T_GALLERY_SHOWN, T_NONE, 40, false, NULL },
	{ "rows", FORM_ROWS, T_GALLERY_ROWS, T_NONE, 0, false, NULL, 0, 5, NULL, NULL, row_fields,
	    ARRAY_LEN(row_fields) },
};

enum { SAMPLE_FILES = 3, SAMPLE_BYTES = 1024 * 1024 };

static const struct form_field file_fields[] = {
	{ .name = "files",
	    .type = FORM_FILES,
	    .label = T_FILE_FILES,
	    .max = SAMPLE_FILES,
	    .required = true,
	    .most = SAMPLE_BYTES,
	    .kinds = 1u << FILE_PDF | 1u << FILE_PNG | 1u << FILE_JPEG },
};

static const struct {
	const char *name;
	unsigned value; /* a text; or 0 and `plain` */
	const char *plain;
	unsigned error; /* in the form at fault */
} samples[] = {
	{ "title", T_GALLERY_SAMPLE, NULL, T_ERROR_NEEDED },
	{ "mail", 0, "asa.ostlund@ekasa.example", T_ERROR_EMAIL },
	{ "tel", 0, "070-174 06 05", T_ERROR_PHONE },
	{ "words", T_GALLERY_SAMPLE, NULL, T_ERROR_NEEDED },
	{ "md", T_GALLERY_MARKDOWN_SAMPLE, NULL, T_ERROR_NEEDED },
	{ "number", 0, "1200", T_ERROR_NUMBER },
	{ "day", 0, "3 mars 2026", T_ERROR_DATE },
	{ "time", 0, "14.05", T_ERROR_TIME },
	{ "one", 0, "b", T_ERROR_CHOOSE },
	{ "tree", 0, "b", T_ERROR_CHOOSE },
	{ "way", 0, "b", T_ERROR_CHOOSE },
	{ "many", 0, "a,b", T_ERROR_CHOOSE },
	{ "sure", 0, "0", T_ERROR_CHOOSE },
	{ "why", T_GALLERY_SAMPLE, NULL, T_ERROR_NEEDED },
	{ "right", 0, "1", T_ERROR_CHOOSE },
	{ "place", 0, "59.3713, 16.5077", T_ERROR_POSITION },
	{ "fixed", 0, "KC-1200", 0 },
	{ "rows-0-what", T_GALLERY_BUTTON, NULL, T_ERROR_NEEDED },
	{ "rows-0-much", 0, "7", T_ERROR_NUMBER },
};

static const char *const icons[] = { "alert", "cases", "check", "clock", "close", "contact", "down",
	"figures", "file", "follow", "gallery", "info", "key", "lock", "look", "mail", "mark",
	"menu", "people", "person", "phone", "print", "right", "search", "settings" };

/* The same form three times on a page needs three sets of ids. */
static struct form *
sample(struct cx *cx, struct http_request *rq, const char *prefix, bool filled, bool wrong)
{
	struct form_field *own = arena_array(cx->arena, ARRAY_LEN(fields), sizeof(*own));
	struct form_option *o = arena_array(cx->arena, 3, sizeof(*o));
	struct form *f;

	memcpy(own, fields, sizeof(fields));
	for (size_t i = 0; i < ARRAY_LEN(fields); i++) {
		own[i].name = arena_printf(cx->arena, "%s%s", prefix, fields[i].name);
		if (fields[i].when)
			own[i].when = arena_printf(cx->arena, "%s%s", prefix, fields[i].when);
	}
	o[0] = (struct form_option) { .value = "a", .label = core_text(cx->lang, T_CHANNEL_PHONE) };
	o[1] = (struct form_option) {
		.value = "b", .label = core_text(cx->lang, T_CHANNEL_VISIT), .depth = 1
	};
	o[2] = (struct form_option) { .value = "c",
		.label = core_text(cx->lang, T_GALLERY_LONG_WORD) };
	f = form_new(cx, rq, own, ARRAY_LEN(fields));
	for (size_t i = 0; i < ARRAY_LEN(samples); i++) {
		const char *name = arena_printf(cx->arena, "%s%s", prefix, samples[i].name);

		form_options(f, name, o, 3);
		if (filled)
			form_set(f, name,
			    samples[i].value ? core_text(cx->lang, samples[i].value)
					     : samples[i].plain);
		if (wrong && samples[i].error)
			fail_field(cx, name, samples[i].error, NULL);
	}
	return f;
}

/* Every kind of chart, with nothing, with one value, with long labels. */
static void
charts_of(struct cx *cx, struct gallery_view *v)
{
	enum { N = 6, POINTS = 7 };
	static const int64_t now[] = { 12, 31, 8, 4, 19, 22, 27 };
	static const int64_t before[] = { 15, 24, 3, 6, 12, 20, 18 };
	static const int64_t low[] = { 5, 10, 4, 2, 8, 12, 14 };
	static const int64_t high[] = { 20, 30, 14, 10, 24, 28, 30 };
	const char **labels = arena_array(cx->arena, POINTS, sizeof(*labels));
	struct chart *c = arena_array(cx->arena, N, sizeof(*c));
	const struct chart base = {
		.title = core_text(cx->lang, T_FIGURES_CHANNELS),
		.text = core_text(cx->lang, T_GALLERY_SAMPLE),
		.lang = cx->lang,
		.labels = labels,
		.n = 3,
		.series = { { core_text(cx->lang, T_FIGURES_BEFORE), before },
		    { core_text(cx->lang, T_FIGURES_NOW), now } },
		.n_series = 2,
	};

	for (size_t i = 0; i < POINTS; i++)
		labels[i] = i == 2 ? v->long_word
				   : web_date_text(cx, cx->now - (int64_t)(POINTS - i) * 86400);
	for (size_t i = 0; i < N; i++) {
		c[i] = base;
		c[i].id = arena_printf(cx->arena, "chart-%zu", i);
	}
	c[0].kind = CHART_BARS;
	c[1].kind = CHART_GROUPED;
	c[2].kind = CHART_STACKED;
	c[2].n = 4;
	c[3].kind = CHART_LINE;
	c[3].n = POINTS;
	c[3].goal = 25;
	c[3].goal_label = core_text(cx->lang, T_GALLERY_GOAL);
	c[3].low = low;
	c[3].high = high;
	c[3].band_label = core_text(cx->lang, T_GALLERY_BAND);
	c[4].kind = CHART_LINE;
	c[4].n = 1;
	c[5].n = 0;
	v->charts = c;
	v->n_charts = N;
	v->spark = base;
	v->spark.kind = CHART_SPARK;
	v->spark.n = POINTS;
	v->spark.id = "chart-spark";
}

/* `files`: the form with files, as it was sent; its faults are the context's. */
static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *files,
    int status)
{
	struct page p;
	struct cx *other = arena_alloc(cx->arena, sizeof(*other));
	const char **theirs;
	struct gallery_view v = { .rq = rq, .now = cx->now, .files = files };
	enum err e = gallery_lists(cx, rq, v.lists);

	if (e)
		return e;
	v.size = upload_size_text(cx, SAMPLE_BYTES);
	v.markdown = core_text_format(
	    cx->arena, cx->lang, T_GALLERY_MARKDOWN_ALL, 1, (struct text_arg[]) { TEXT_ARG("\n") });
	v.files_sent = http_has_field(rq, "skickat");
	v.long_word = core_text(cx->lang, T_GALLERY_LONG_WORD);
	v.long_name = core_text(cx->lang, T_GALLERY_LONG_NAME);
	v.icons = icons;
	v.n_icons = ARRAY_LEN(icons);
	charts_of(cx, &v);
	/* Each of the samples has a context of its own: the faults of one are not another's. */
	*other = *cx;
	other->fail = (struct failure) { 0 };
	v.empty = sample(other, rq, "a-", false, false);
	v.filled = sample(other, rq, "b-", true, false);
	other = arena_alloc(cx->arena, sizeof(*other));
	*other = *cx;
	other->fail = (struct failure) { 0 };
	v.wrong = sample(other, rq, "c-", false, true);
	theirs = arena_array(cx->arena, v.filled->n, sizeof(*theirs));
	for (size_t i = 0; i < v.filled->n; i++)
		theirs[i] = i % 3 ? v.filled->values[i] : v.long_word;
	v.theirs = theirs;
	page_begin(&p, cx, rq, core_text(cx->lang, T_GALLERY_TITLE));
	admin_tpl_gallery(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_gallery(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return draw(cx, rq, rs, form_new(cx, rq, file_fields, ARRAY_LEN(file_fields)), 200);
}

/* Files are looked at and thrown away. */
static enum err
take_files(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, file_fields, ARRAY_LEN(file_fields));

	if (form_check(f))
		return draw(cx, rq, rs, f, 422);
	return http_redirect(rs, "/arbete/galleri?skickat=1#upload");
}

/* The buttons of what is only shown here. */
static enum err
take_sample(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	(void)cx;
	(void)rq;
	return http_redirect(rs, "/arbete/galleri");
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/galleri", PERM_STAFF, show_gallery, 0 },
	{ HTTP_POST, "/arbete/galleri", PERM_STAFF, take_sample, 0 },
	{ HTTP_POST, "/arbete/galleri/fil", PERM_STAFF, take_sample, 0 },
	{ HTTP_POST, "/arbete/galleri/valda", PERM_STAFF, take_sample, 0 },
	{ HTTP_POST, "/arbete/galleri/vyer", PERM_STAFF, take_sample, 0 },
	{ HTTP_POST, "/arbete/galleri/filer", PERM_STAFF, take_files, HTTP_TAKES_FILES },
};

const struct http_routes admin_gallery_routes = { routes, ARRAY_LEN(routes) };
