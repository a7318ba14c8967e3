/* The audit log as a page: who did what, when; filtered, newest first, in pages by key. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/admin.h"
#include "core/activity.h"
#include "core/link.h"
#include "core/log.h"
#include "core/role.h"
#include "core/user.h"
#include "fmt/when.h"
#include "gen/admin_tpl.h"

enum { PAGE_ROWS = 100, KINDS_MAX = 1000, KIND_TEXT = 10, MONTH = 30, CHART_DAYS = 366 };

static const struct form_field fields[] = {
	{ "vad", FORM_SELECT, T_LOG_WHAT, T_NONE, KIND_TEXT, false, NULL },
	{ "person", FORM_EMAIL, T_LOG_PERSON, T_NONE, 254, false, "off" },
	{ "galler", FORM_TEXT, T_LOG_CASE, T_NONE, 40, false, "off" },
	{ "fran", FORM_DATE, T_FIGURES_FROM, T_NONE, 40, false, "off" },
	{ "till", FORM_DATE, T_FIGURES_TO, T_NONE, 40, false, "off" },
};

/* Every kind that has words, in the order of the enum. */
static void
kind_options(struct cx *cx, struct form *f)
{
	struct form_option *o = arena_array(cx->arena, KINDS_MAX, sizeof(*o));
	size_t n = 0;

	for (int k = 1; k < KINDS_MAX; k++)
		if (event_text((enum event_kind)k))
			o[n++] = (struct form_option) {
				.value = arena_printf(cx->arena, "%d", k),
				.label = core_text(cx->lang, event_text((enum event_kind)k)),
			};
	form_options(f, "vad", o, n);
}

static void
read_days(struct cx *cx, struct form *f, struct log_filter *filter)
{
	int64_t day;

	if (form_value(f, "fran")[0]) {
		if (form_day(f, "fran", &day))
			filter->from_at = when_day_start(day);
		else
			fail_field(cx, "fran", T_ERROR_DATE, NULL);
	}
	if (form_value(f, "till")[0]) {
		if (form_day(f, "till", &day))
			filter->before_at = when_day_start(day + 1);
		else
			fail_field(cx, "till", T_ERROR_DATE, NULL);
	}
}

/* What is wrong is noted at its field. */
static enum err
read_filter(struct cx *cx, struct form *f, struct log_filter *filter)
{
	struct core_q_user_get user = { 0 };
	int64_t kind = 0;
	enum err e = OK;

	read_days(cx, f, filter);
	if (form_value(f, "vad")[0]) {
		if (!str_int(str_of(form_value(f, "vad")), &kind) || kind < 1 ||
		    kind >= KINDS_MAX || !event_text((enum event_kind)kind))
			fail_field(cx, "vad", T_ERROR_CHOOSE, NULL);
		filter->kind = (enum event_kind)kind;
	}
	if (form_value(f, "person")[0])
		e = user_by_email(cx, form_value(f, "person"), &user);
	filter->actor = user.id;
	if (e == ERR_MISSING) {
		fail_field(cx, "person", T_LOG_NO_PERSON, NULL);
		e = OK;
	}
	if (!e && form_value(f, "galler")[0])
		e = link_find(cx, form_value(f, "galler"), &filter->link);
	if (e == ERR_MISSING) {
		fail_field(cx, "galler", T_LOG_NO_CASE, NULL);
		e = OK;
	}
	return e;
}

/* The same page from the last row on, with the filter kept. */
static const char *
next_address(struct cx *cx, const struct form *f, const struct core_q_log_all *last)
{
	struct buf b;

	buf_init(&b, cx->arena, 8192);
	buf_printf(&b, "/arbete/logg?efter=%s", web_log_key(cx, last));
	for (size_t i = 0; i < ARRAY_LEN(fields); i++) {
		if (!f->values[i][0])
			continue;
		buf_printf(&b, "&%s=", fields[i].name);
		url_part(&b, f->values[i]);
	}
	return b.p;
}

/* The days of the filter, at most CHART_DAYS of them; without any the last month. */
static enum err
fill_days(struct cx *cx, const struct log_filter *filter, struct log_view *v)
{
	int64_t today = when_day(cx->now);
	int64_t to = filter->before_at && filter->before_at < cx->now
			 ? when_day(filter->before_at - 1)
			 : today;
	int64_t from = filter->from_at ? when_day(filter->from_at) : to - MONTH + 1;
	int64_t *values;
	const char **labels;
	int64_t sum = 0;
	size_t n;
	enum err e;

	if (filter->actor || filter->link.kind || from > to)
		return OK;
	from = MAX(from, to - CHART_DAYS + 1);
	n = (size_t)(to - from + 1);
	values = arena_array(cx->arena, n, sizeof(*values));
	labels = arena_array(cx->arena, n, sizeof(*labels));
	if ((e = activity_by_day(cx, filter->kind, from, values, n)) ||
	    (e = activity_counted_to(cx, &v->counted_to)))
		return e;
	for (size_t i = 0; i < n; i++) {
		labels[i] = web_date_text(cx, when_day_start(from + (int64_t)i));
		sum += values[i];
	}
	v->days = (struct chart) {
		.kind = CHART_LINE,
		.id = "days",
		.title = core_text(cx->lang, T_LOG_DAYS),
		.text = core_text_format(cx->arena, cx->lang, T_LOG_DAYS_TEXT, 2,
		    (struct text_arg[]) { TEXT_ARG(sum), TEXT_ARG((int64_t)n) }),
		.lang = cx->lang,
		.labels = labels,
		.n = n,
		.series = { { core_text(cx->lang, T_LOG_DAYS), values } },
		.n_series = 1,
	};
	return OK;
}

static enum err
show_log(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct page p;
	struct form *f = form_read(cx, rq, fields, ARRAY_LEN(fields));
	struct log_view v = { .form = f };
	struct log_filter filter = { 0 };
	struct core_q_log_all *rows = NULL;
	bool wrong;
	size_t n = 0;
	enum err e;

	kind_options(cx, f);
	if ((e = read_filter(cx, f, &filter)))
		return e;
	wrong = cx->fail.fields != NULL;
	if (!wrong && (e = fill_days(cx, &filter, &v)))
		return e;
	web_log_place(rq, &filter);
	if (!wrong && (e = log_list(cx, &filter, PAGE_ROWS + 1, &rows, &n)))
		return e;
	v.n_lines = MIN(n, (size_t)PAGE_ROWS);
	if ((e = log_lines(cx, rows, v.n_lines, &v.lines)))
		return e;
	if (n > PAGE_ROWS)
		v.next = next_address(cx, f, &rows[PAGE_ROWS - 1]);
	page_begin(&p, cx, rq, core_text(cx->lang, T_LOG_TITLE));
	admin_tpl_log(&p.h, &v);
	return page_send(&p, rs, wrong ? 422 : 200);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/logg", PERM_LOG, show_log, 0 },
};

const struct http_routes admin_log_routes = { routes, ARRAY_LEN(routes) };
