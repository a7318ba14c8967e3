/* The public page of opening hours (förvaltningslagen 7 §: be reachable, and say how and when).
 * What it says depends on the clock, so it is made anew each time. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/hours_page.h"

#include "contact/pages.h"
#include "core/calendar.h"
#include "core/role.h"
#include "core/setting.h"
#include "fmt/when.h"
#include "gen/contact_tpl.h"

enum { AHEAD_DAYS = 60, ODD_MAX = 40 };

static const char *
hours_text(struct cx *cx, const struct calendar_day *d)
{
	return d->n ? calendar_text(cx->arena, cx->lang, d) : core_text(cx->lang, T_HOURS_CLOSED);
}

static bool
same_hours(const struct calendar_day *a, const struct calendar_day *b)
{
	return a->n == b->n && memcmp(a->spans, b->spans, a->n * sizeof(a->spans[0])) == 0;
}

/* Days in a row that are alike become one line: Monday–Friday. */
static void
fill_week(struct cx *cx, const struct calendar *c, struct hours_item *item)
{
	struct hours_line *lines = arena_array(cx->arena, 7, sizeof(*lines));

	for (int w = 1; w <= 7;) {
		int last = w;

		while (last < 7 && same_hours(&c->week[w], &c->week[last + 1]))
			last++;
		lines[item->n_week++] = (struct hours_line) {
			.days = last == w ? web_weekday(cx, w)
					  : arena_printf(cx->arena, "%s–%s", web_weekday(cx, w),
						web_weekday(cx, last)),
			.hours = hours_text(cx, &c->week[w]),
		};
		w = last + 1;
	}
	item->week = lines;
}

static const char *
why_odd(struct cx *cx, const struct calendar *c, int64_t day)
{
	const char *holiday = calendar_holiday(cx->lang, holiday_of(day));

	for (size_t i = 0; i < c->n_exceptions; i++)
		if (c->exceptions[i].day == day && c->exceptions[i].note[0])
			return c->exceptions[i].note;
	return holiday ? holiday : "";
}

/* The days ahead on which it is not as the week says. */
static void
fill_odd(struct cx *cx, const struct calendar *c, struct hours_item *item)
{
	struct hours_line *lines = arena_array(cx->arena, ODD_MAX, sizeof(*lines));
	int64_t today = when_day(cx->now);

	for (int64_t day = today; day < today + AHEAD_DAYS && item->n_odd < ODD_MAX; day++) {
		struct calendar_day d = calendar_on(c, day);

		if (same_hours(&d, &c->week[when_day_parts(day).weekday]))
			continue;
		lines[item->n_odd++] = (struct hours_line) {
			.days = web_day_text(cx, day),
			.hours = hours_text(cx, &d),
			.why = why_odd(cx, c, day),
		};
	}
	item->odd = lines;
}

static enum err
show_hours(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct page p;
	struct hours_view v = { .visit_now = "" };
	struct settings settings = { 0 };
	struct calendar *all = NULL;
	struct hours_item *items;
	size_t n = 0;
	enum err e;

	if ((e = calendars_get(cx, &all, &n)) || (e = settings_get(cx, &settings)))
		return e;
	reach_get(cx, &settings, &v.reach);
	v.mail_link = arena_printf(cx->arena, "mailto:%s", v.reach.email);
	page_uses(cx, LINK_CALENDAR, 0);
	items = arena_array(cx->arena, n + 1, sizeof(*items));
	for (size_t i = 0; i < n; i++) {
		items[i].name = all[i].name;
		items[i].now = web_open_text(cx, &all[i]);
		items[i].open = calendar_open(&all[i], cx->now);
		fill_week(cx, &all[i], &items[i]);
		fill_odd(cx, &all[i], &items[i]);
		items[i].first = i == 0;
		items[i].odd_text = items[i].n_odd ? items[i].odd[0].days : "";
		if (strcmp(all[i].key, "besok") == 0) {
			v.visit_now = items[i].now;
			v.visit_open = items[i].open;
		}
	}
	v.items = items;
	v.n_items = n;
	page_begin(&p, cx, rq, core_text(cx->lang, T_WAYS_TITLE));
	contact_tpl_hours(&p.h, &v);
	return page_send(&p, rs, 200);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/oppettider", PERM_PUBLIC, show_hours, HTTP_KEEP },
};

const struct http_routes contact_hours_routes = { routes, ARRAY_LEN(routes) };
