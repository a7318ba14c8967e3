/* Texts, times and figures on pages. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/calendar.h"
#include "fmt/when.h"
#include "web/web.h"

void
core_text_put(struct html *h, unsigned key, size_t n_args, const struct text_arg *args)
{
	html_text(h, core_text_format(h->cx->arena, h->cx->lang, key, n_args, args));
}

void
web_icon(struct html *h, const char *name)
{
	buf_printf(h->out, "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"%s#%s\"/></svg>",
	    web_asset("icons.svg"), name);
}

static const char *
day_and_month(struct cx *cx, int64_t at, bool year)
{
	static const unsigned months[] = { T_MONTH_1, T_MONTH_2, T_MONTH_3, T_MONTH_4, T_MONTH_5,
		T_MONTH_6, T_MONTH_7, T_MONTH_8, T_MONTH_9, T_MONTH_10, T_MONTH_11, T_MONTH_12 };
	struct when_parts p = when_parts(at);
	const char *month = core_text(cx->lang, months[p.month - 1]);
	const char *dot = cx->lang == LANG_FI ? "." : "";

	if (year)
		return arena_printf(cx->arena, "%d%s %s %d", p.mday, dot, month, p.year);
	return arena_printf(cx->arena, "%d%s %s", p.mday, dot, month);
}

const char *
web_date_text(struct cx *cx, int64_t at)
{
	return day_and_month(cx, at, true);
}

const char *
web_time_text(struct cx *cx, int64_t at)
{
	int64_t days = when_day(cx->now) - when_day(at);
	struct text_arg clock = TEXT_ARG(when_clock(cx->arena, cx->lang, at));

	if (days == 0)
		return core_text_format(cx->arena, cx->lang, T_TIME_TODAY, 1, &clock);
	if (days == 1)
		return core_text_format(cx->arena, cx->lang, T_TIME_YESTERDAY, 1, &clock);
	return day_and_month(cx, at, when_parts(at).year != when_parts(cx->now).year);
}

void
web_time(struct html *h, int64_t at)
{
	struct arena *a = h->cx->arena;

	buf_printf(h->out, "<time datetime=\"%s\" title=\"%s %s\">",
	    base_broken("markup") ? "yesterday" : when_iso(a, at), when_day_iso(a, when_day(at)),
	    when_clock(a, h->cx->lang, at));
	html_text(h, web_time_text(h->cx, at));
	buf_puts(h->out, "</time>");
}

const char *
web_weekday(struct cx *cx, int weekday)
{
	static const unsigned names[] = { T_WEEKDAY_1, T_WEEKDAY_2, T_WEEKDAY_3, T_WEEKDAY_4,
		T_WEEKDAY_5, T_WEEKDAY_6, T_WEEKDAY_7 };

	return core_text(cx->lang, names[weekday - 1]);
}

const char *
web_day_text(struct cx *cx, int64_t day)
{
	struct when_parts p = when_day_parts(day);

	return arena_printf(cx->arena, "%s %s", web_weekday(cx, p.weekday),
	    day_and_month(cx, when_at(day, 12 * 60), p.year != when_parts(cx->now).year));
}

const char *
web_open_text(struct cx *cx, const struct calendar *c)
{
	int64_t change = calendar_next_change(c, cx->now);
	const char *clock = when_clock(cx->arena, cx->lang, change);
	int64_t days = when_day(change) - when_day(cx->now);
	bool open = calendar_open(c, cx->now);
	struct text_arg args[2] = { TEXT_ARG(clock) };

	page_uses(cx, LINK_CALENDAR, 0);
	if (change && !base_broken("open-until"))
		page_until(cx, change);
	if (!change)
		return core_text(cx->lang, open ? T_HOURS_ALWAYS : T_HOURS_SHUT);
	if (open)
		return core_text_format(cx->arena, cx->lang, T_HOURS_OPEN_UNTIL, 1, args);
	if (days == 0)
		return core_text_format(cx->arena, cx->lang, T_HOURS_OPENS_TODAY, 1, args);
	if (days == 1)
		return core_text_format(cx->arena, cx->lang, T_HOURS_OPENS_TOMORROW, 1, args);
	args[1] = TEXT_ARG(web_day_text(cx, when_day(change)));
	return core_text_format(cx->arena, cx->lang, T_HOURS_OPENS_DAY, 2, args);
}

const char *
web_percent(struct cx *cx, int64_t part, int64_t whole)
{
	if (whole <= 0)
		return "–";
	return arena_printf(cx->arena, "%" PRId64 "\u00a0%%", (part * 100 + whole / 2) / whole);
}

const char *
web_span_text(struct cx *cx, int64_t seconds)
{
	enum { MINUTE = 60, HOUR = 3600, DAY = 86400 };
	int64_t unit = seconds < HOUR ? MINUTE : seconds < 2 * DAY ? HOUR : DAY;
	struct text_arg n = TEXT_ARG((seconds + unit / 2) / unit);

	return core_text_format(cx->arena, cx->lang,
	    unit == MINUTE ? T_SPAN_MINUTES
	    : unit == HOUR ? T_SPAN_HOURS
			   : T_SPAN_DAYS,
	    1, &n);
}
