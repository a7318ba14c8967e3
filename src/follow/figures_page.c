/* Figures, read from rollups only: a page costs the same however many cases there are. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/role.h"
#include "core/rollup.h"
#include "core/setting.h"
#include "fmt/number.h"
#include "fmt/when.h"
#include "follow/figures.h"
#include "gen/follow_tpl.h"

enum {
	DEFAULT_DAYS = 30,
	MAX_DAYS = 3660,
	FIRST_CHANNEL = 1,
	LAST_CHANNEL = 4,
	IN_WRITING = 1 << 3 | 1 << 4
};

static const struct form_field fields[] = {
	{ "fran", FORM_DATE, T_FIGURES_FROM, T_FIGURES_DAY_HELP, 40, false, "off" },
	{ "till", FORM_DATE, T_FIGURES_TO, T_NONE, 40, false, "off" },
};

static enum err
fill_times(struct cx *cx, enum measure m, int64_t from, int64_t to, int64_t *ret_median,
    int64_t *ret_p90, int64_t *ret_n)
{
	enum err e = rollup_quantile(cx, m, from, to, IN_WRITING, 500, ret_median, ret_n);

	return e ? e : rollup_quantile(cx, m, from, to, IN_WRITING, 900, ret_p90, ret_n);
}

enum err
follow_figures(struct cx *cx, int64_t from, int64_t to, struct figures *ret)
{
	const struct {
		enum measure m;
		int64_t *to;
	} wanted[] = {
		{ MEASURE_CLOSED, &ret->closed },
		{ MEASURE_CLOSED_BY_CENTRE, &ret->closed_by_centre },
		{ MEASURE_CONTACT_KNOWN, &ret->known },
		{ MEASURE_CONTACT_UNKNOWN, &ret->unknown },
		{ MEASURE_FIRST_KNOWN, &ret->first_known },
		{ MEASURE_FIRST_UNKNOWN, &ret->first_unknown },
		{ MEASURE_FIRST_RETURNED, &ret->returned },
		{ MEASURE_HELPED, &ret->helped },
		{ MEASURE_SEARCHES, &ret->searches },
		{ MEASURE_SEARCHES_NONE, &ret->searches_none },
		{ MEASURE_ANSWER_VIEWS, &ret->views },
	};
	enum err e;

	for (size_t i = 0; i < ARRAY_LEN(wanted); i++)
		if ((e = rollup_total(cx, wanted[i].m, from, to, wanted[i].to)))
			return e;
	if ((e = fill_times(cx, MEASURE_ANSWER_TIME, from, to, &ret->answer_median_s,
		 &ret->answer_p90_s, &ret->answer_times)) ||
	    (e = fill_times(cx, MEASURE_CLOSE_TIME, from, to, &ret->close_median_s,
		 &ret->close_p90_s, &ret->close_times)))
		return e;
	return rollup_by_dim(
	    cx, MEASURE_RECEIVED, from, to, ret->channel, ARRAY_LEN(ret->channel), &ret->received);
}

void
follow_period(
    struct form *f, const char *first, const char *last, int64_t *ret_from, int64_t *ret_to)
{
	struct cx *cx = f->cx;
	int64_t today = when_day(cx->now);

	*ret_from = today - DEFAULT_DAYS + 1;
	*ret_to = today;
	if (form_value(f, first)[0] && !form_day(f, first, ret_from))
		fail_field(cx, first, T_ERROR_DATE, NULL);
	if (form_value(f, last)[0] && !form_day(f, last, ret_to))
		fail_field(cx, last, T_ERROR_DATE, NULL);
	if (!cx->fail.fields && *ret_from > *ret_to)
		fail_field(cx, first, T_ERROR_PERIOD, NULL);
	if (!cx->fail.fields && *ret_to - *ret_from > MAX_DAYS)
		fail_field(cx, first, T_ERROR_PERIOD_LONG, NULL);
	if (cx->fail.fields) {
		*ret_from = today - DEFAULT_DAYS + 1;
		*ret_to = today;
		return;
	}
	form_set(f, first, when_day_iso(cx->arena, *ret_from));
	form_set(f, last, when_day_iso(cx->arena, *ret_to));
}

/* How a figure moved since the period before, in words; "" when there is nothing to compare with.
 */
static const char *
change_text(struct cx *cx, int64_t now, int64_t before, bool known, bool share)
{
	int64_t diff = now - before;
	struct text_arg amount =
	    TEXT_ARG(number_text(cx->arena, cx->lang, diff < 0 ? -diff : diff));

	if (!known)
		return "";
	if (diff == 0)
		return core_text(cx->lang, T_FIGURES_CHANGE_SAME);
	if (share)
		amount =
		    TEXT_ARG(core_text_format(cx->arena, cx->lang, T_FIGURES_POINTS, 1, &amount));
	return core_text_format(cx->arena, cx->lang,
	    diff > 0 ? T_FIGURES_CHANGE_UP : T_FIGURES_CHANGE_DOWN, 1, &amount);
}

static const char *
share_change(struct cx *cx, int64_t part, int64_t whole, int64_t part_before, int64_t whole_before)
{
	bool known = whole > 0 && whole_before > 0;

	return known ? change_text(cx, (part * 100 + whole / 2) / whole,
			   (part_before * 100 + whole_before / 2) / whole_before, true, true)
		     : "";
}

static void
fill_changes(
    struct cx *cx, const struct figures *g, const struct figures *b, struct figures_view *v)
{
	v->centre_change =
	    share_change(cx, g->closed_by_centre, g->closed, b->closed_by_centre, b->closed);
	v->first_change = share_change(
	    cx, g->first_known - g->returned, g->known, b->first_known - b->returned, b->known);
	v->unknown_change =
	    share_change(cx, g->unknown, g->known + g->unknown, b->unknown, b->known + b->unknown);
	v->helped_change =
	    change_text(cx, g->helped, b->helped, b->received > 0 || b->helped > 0, false);
}

static void
fill_channels(
    struct cx *cx, const struct figures *g, const struct figures *b, struct figures_view *v)
{
	static const unsigned names[] = { 0, T_CHANNEL_PHONE, T_CHANNEL_VISIT, T_CHANNEL_WEB,
		T_CHANNEL_MAIL };
	const char **labels = arena_array(cx->arena, LAST_CHANNEL, sizeof(*labels));
	int64_t most = FIRST_CHANNEL;

	for (int64_t c = FIRST_CHANNEL; c <= LAST_CHANNEL; c++) {
		labels[c - FIRST_CHANNEL] = core_text(cx->lang, names[c]);
		if (g->channel[c] > g->channel[most])
			most = c;
	}
	v->channels = (struct chart) {
		.kind = b->received ? CHART_GROUPED : CHART_BARS,
		.id = "channels",
		.title = core_text(cx->lang, T_FIGURES_CHANNELS),
		.text = core_text_format(cx->arena, cx->lang, T_FIGURES_CHANNELS_TEXT, 3,
		    (struct text_arg[]) { TEXT_ARG(core_text(cx->lang, names[most])),
			TEXT_ARG(g->channel[most]), TEXT_ARG(g->received) }),
		.lang = cx->lang,
		.labels = labels,
		.n = LAST_CHANNEL - FIRST_CHANNEL + 1,
		.series = { { core_text(cx->lang, T_FIGURES_BEFORE), b->channel + FIRST_CHANNEL },
		    { core_text(cx->lang, T_FIGURES_NOW), g->channel + FIRST_CHANNEL } },
		.n_series = 2,
	};
}

static enum err
fill_days(struct cx *cx, int64_t from, int64_t to, int64_t n_before, struct figures_view *v)
{
	size_t n = (size_t)(to - from + 1);
	int64_t *now = arena_array(cx->arena, n, sizeof(*now));
	int64_t *before = arena_array(cx->arena, n, sizeof(*before));
	const char **labels = arena_array(cx->arena, n, sizeof(*labels));
	enum err e;

	if (n > CHART_POINTS_MAX)
		return OK;
	if ((e = rollup_by_day(cx, MEASURE_RECEIVED, from, now, n)) ||
	    (e = rollup_by_day(cx, MEASURE_RECEIVED, from - (int64_t)n, before, n)))
		return e;
	for (size_t i = 0; i < n; i++)
		labels[i] = web_date_text(cx, when_day_start(from + (int64_t)i));
	v->by_day = (struct chart) {
		.kind = CHART_LINE,
		.id = "days",
		.title = core_text(cx->lang, T_FIGURES_DAYS),
		.text = core_text_format(cx->arena, cx->lang, T_FIGURES_DAYS_TEXT, 3,
		    (struct text_arg[]) {
			TEXT_ARG(v->received), TEXT_ARG((int64_t)n), TEXT_ARG(n_before) }),
		.lang = cx->lang,
		.labels = labels,
		.n = n,
		.series = { { core_text(cx->lang, T_FIGURES_BEFORE), before },
		    { core_text(cx->lang, T_FIGURES_NOW), now } },
		.n_series = 2,
	};
	return OK;
}

static void
fill_time_texts(struct cx *cx, const struct figures *g, struct figures_view *v)
{
	const struct {
		int64_t n;
		int64_t median_s;
		int64_t p90_s;
		const char **median;
		const char **text;
	} times[] = {
		{ g->answer_times, g->answer_median_s, g->answer_p90_s, &v->answer_median,
		    &v->answer_text },
		{ g->close_times, g->close_median_s, g->close_p90_s, &v->close_median,
		    &v->close_text },
	};

	for (size_t i = 0; i < ARRAY_LEN(times); i++) {
		struct text_arg args[] = { TEXT_ARG(web_span_text(cx, times[i].p90_s)),
			TEXT_ARG(times[i].n) };

		*times[i].median = times[i].n ? web_span_text(cx, times[i].median_s) : "–";
		*times[i].text = times[i].n ? core_text_format(cx->arena, cx->lang,
						  T_FIGURES_NINE_OF_TEN, 2, args)
					    : core_text(cx->lang, T_FIGURES_NO_TIMES);
	}
}

static void
fill_view(struct cx *cx, const struct figures *g, struct figures_view *v)
{
	v->received = g->received;
	v->closed = g->closed;
	v->closed_by_centre = g->closed_by_centre;
	v->centre_share = web_percent(cx, g->closed_by_centre, g->closed);
	v->known = g->known;
	v->first_solved = g->first_known - g->returned;
	v->first_share = web_percent(cx, v->first_solved, g->known);
	v->unknown = g->unknown;
	v->first_unknown = g->first_unknown;
	v->contacts = g->known + g->unknown;
	v->unknown_share = web_percent(cx, g->unknown, v->contacts);
	v->unknown_closed_share = web_percent(cx, g->first_unknown, g->unknown);
	v->helped = g->helped;
	v->searches = g->searches;
	v->searches_none = g->searches_none;
	v->none_share = web_percent(cx, g->searches_none, g->searches);
	v->empty = g->received == 0 && g->closed == 0 && g->helped == 0 && g->searches == 0 &&
		   g->views == 0;
}

static enum err
show_figures(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct page p;
	struct form *f = form_read(cx, rq, fields, ARRAY_LEN(fields));
	struct figures g = { 0 };
	struct figures before = { 0 };
	struct figures_view v = { .form = f };
	struct settings settings = { 0 };
	int64_t today = when_day(cx->now);
	int64_t from;
	int64_t to;
	bool wrong;
	enum err e;

	follow_period(f, "fran", "till", &from, &to);
	wrong = cx->fail.fields != NULL;
	if ((e = settings_get(cx, &settings)) || (e = follow_figures(cx, from, to + 1, &g)) ||
	    (e = follow_figures(cx, from - (to - from + 1), from, &before)))
		return e;
	fill_view(cx, &g, &v);
	fill_time_texts(cx, &g, &v);
	fill_changes(cx, &g, &before, &v);
	fill_channels(cx, &g, &before, &v);
	if ((e = fill_days(cx, from, to, before.received, &v)) ||
	    (e = follow_fill_tables(cx, from, to + 1, &g, &v)))
		return e;
	v.from = web_date_text(cx, when_day_start(from));
	v.to = web_date_text(cx, when_day_start(to));
	v.days = settings.first_contact_days;
	v.provisional = to + settings.first_contact_days > today;
	page_begin(&p, cx, rq, core_text(cx->lang, T_FIGURES_TITLE));
	follow_tpl_figures(&p.h, &v);
	return page_send(&p, rs, wrong ? 422 : 200);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/statistik", PERM_FIGURES, show_figures, 0 },
};

const struct http_routes follow_routes = { routes, ARRAY_LEN(routes) };
