/* Figures, read from rollups only: a page costs the same however many cases there are. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/role.h"
#include "core/rollup.h"
#include "core/setting.h"
#include "fmt/number.h"
#include "fmt/when.h"
#include "follow/breakdown.h"
#include "follow/figures.h"
#include "gen/follow_tpl.h"

enum { FIRST_CHANNEL = 1, LAST_CHANNEL = 4 };

static void
fill_changes(struct cx *cx, const struct period *p, const struct figures *g,
    const struct figures *b, struct figures_view *v)
{
	v->centre_change = period_share_change(
	    cx, p, g->closed_by_centre, g->closed, b->closed_by_centre, b->closed);
	v->first_change = period_share_change(
	    cx, p, g->first_known - g->returned, g->known, b->first_known - b->returned, b->known);
	v->unknown_change = period_share_change(
	    cx, p, g->unknown, g->known + g->unknown, b->unknown, b->known + b->unknown);
	v->helped_change =
	    period_change(cx, p, g->helped, b->helped, b->received > 0 || b->helped > 0);
}

static void
fill_channels(struct cx *cx, const struct period *p, const struct figures *g,
    const struct figures *b, struct figures_view *v)
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
		.series = { { core_text(
				  cx->lang, p->last_year ? T_FIGURES_LAST_YEAR : T_FIGURES_BEFORE),
				b->channel + FIRST_CHANNEL },
		    { core_text(cx->lang, T_FIGURES_NOW), g->channel + FIRST_CHANNEL } },
		.n_series = 2,
	};
}

/* Points of a chart over the period: days, weeks or months, as many as the eye can follow. */
enum { DAY_POINTS = 92, WEEK_POINTS = 800, WEEK = 7 };

struct points {
	int64_t *values;
	const char **labels;
	size_t n;
};

/* Whether a day begins a new point. */
static bool
begins(int64_t day, int64_t from, int64_t end)
{
	int64_t n = end - from;

	if (n <= DAY_POINTS || day == from)
		return true;
	return n <= WEEK_POINTS ? (day - from) % WEEK == 0 : when_day_parts(day).mday == 1;
}

static enum err
read_points(struct cx *cx, int64_t from, int64_t end, struct points *ret_points)
{
	size_t n = (size_t)(end - from);
	int64_t *days = arena_array(cx->arena, n, sizeof(*days));
	struct points p = { .values = arena_array(cx->arena, n, sizeof(*p.values)),
		.labels = arena_array(cx->arena, n, sizeof(*p.labels)) };
	enum err e = rollup_by_day(cx, MEASURE_RECEIVED, from, days, n);

	for (size_t i = 0; i < n && !e; i++) {
		if (begins(from + (int64_t)i, from, end))
			p.labels[p.n++] = web_date_text(cx, when_day_start(from + (int64_t)i));
		p.values[p.n - 1] += days[i];
	}
	*ret_points = p;
	return e;
}

static enum err
fill_days(struct cx *cx, const struct period *p, int64_t n_before, struct figures_view *v)
{
	int64_t n_days = p->end - p->from;
	struct points now;
	struct points then;
	enum err e;

	if ((e = read_points(cx, p->from, p->end, &now)) ||
	    (e = read_points(cx, p->then_from, p->then_end, &then)))
		return e;
	/* Months are not equally long: what is missing at the end of the other period is not known.
	 */
	if (then.n < now.n) {
		int64_t *longer = arena_array(cx->arena, now.n, sizeof(*longer));

		for (size_t i = 0; i < now.n; i++)
			longer[i] = i < then.n ? then.values[i] : CHART_NONE;
		then.values = longer;
	}
	v->by_day = (struct chart) {
		.kind = CHART_LINE,
		.id = "days",
		.title = core_text(cx->lang, n_days <= DAY_POINTS    ? T_FIGURES_DAYS
					     : n_days <= WEEK_POINTS ? T_FIGURES_WEEKS
								     : T_FIGURES_MONTHS),
		.text = core_text_format(cx->arena, cx->lang, T_FIGURES_DAYS_TEXT, 3,
		    (struct text_arg[]) {
			TEXT_ARG(v->received), TEXT_ARG(n_days), TEXT_ARG(n_before) }),
		.lang = cx->lang,
		.labels = now.labels,
		.n = now.n,
		.series = { { core_text(
				  cx->lang, p->last_year ? T_FIGURES_LAST_YEAR : T_FIGURES_BEFORE),
				then.values },
		    { core_text(cx->lang, T_FIGURES_NOW), now.values } },
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
	struct page page;
	struct form *f = period_form(cx, rq);
	struct period p;
	struct figures g = { 0 };
	struct figures before = { 0 };
	struct figures_view v = { .form = f };
	struct settings settings = { 0 };
	bool wrong;
	enum err e;

	period_read(f, &p);
	wrong = cx->fail.fields != NULL;
	if ((e = settings_get(cx, &settings)) || (e = follow_figures(cx, p.from, p.end, &g)) ||
	    (e = follow_figures(cx, p.then_from, p.then_end, &before)))
		return e;
	fill_view(cx, &g, &v);
	fill_time_texts(cx, &g, &v);
	fill_changes(cx, &p, &g, &before, &v);
	fill_channels(cx, &p, &g, &before, &v);
	if ((e = fill_days(cx, &p, before.received, &v)) ||
	    (e = follow_fill_read(cx, p.from, p.end, &v)))
		return e;
	v.period = &p;
	v.links = period_links(cx, "/arbete/statistik", &p, &v.n_links);
	v.breakdowns = breakdown_links(cx, &p, NULL, &v.n_breakdowns);
	v.days = settings.first_contact_days;
	v.provisional = p.end - 1 + settings.first_contact_days > when_day(cx->now);
	page_begin(&page, cx, rq, core_text(cx->lang, T_FIGURES_TITLE));
	follow_tpl_figures(&page.h, &v);
	return page_send(&page, rs, wrong ? 422 : 200);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/statistik", PERM_FIGURES, show_figures, 0 },
};

const struct http_routes follow_routes = { routes, ARRAY_LEN(routes) };
