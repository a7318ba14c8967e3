/* Periods of figures. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "follow/period.h"

#include "core/i18n.h"
#include "fmt/number.h"
#include "fmt/when.h"
#include "web/web.h"

enum { DEFAULT_DAYS = 30, MAX_DAYS = 3660, N_LINKS = 5 };

static const struct form_field fields[] = {
	{ "fran", FORM_DATE, T_FIGURES_FROM, T_FIGURES_DAY_HELP, 40, false, "off" },
	{ "till", FORM_DATE, T_FIGURES_TO, T_NONE, 40, false, "off" },
	{ "mot", FORM_SELECT, T_FIGURES_AGAINST, T_NONE, 10, true, "off" },
};

struct form *
period_form(struct cx *cx, struct http_request *rq)
{
	struct form *f = form_read(cx, rq, fields, ARRAY_LEN(fields));
	struct form_option *o = arena_array(cx->arena, 2, sizeof(*o));

	o[0] = (struct form_option) { .value = "fore",
		.label = core_text(cx->lang, T_FIGURES_AGAINST_BEFORE) };
	o[1] = (struct form_option) { .value = "ifjol",
		.label = core_text(cx->lang, T_FIGURES_AGAINST_YEAR) };
	form_options(f, "mot", o, 2);
	if (strcmp(form_value(f, "mot"), "ifjol") != 0)
		form_set(f, "mot", "fore");
	return f;
}

void
period_days(struct form *f, const char *first, const char *last, int64_t *ret_from, int64_t *ret_to)
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

/* The same day so many months earlier or later; one that the month has not is the next month's
 * first. */
static int64_t
months_later(int64_t day, int months)
{
	struct when_parts p = when_day_parts(day);
	int month = p.year * 12 + p.month - 1 + months;

	return when_day_of(month / 12, month % 12 + 1, p.mday);
}

static int
month_number(int64_t day)
{
	struct when_parts p = when_day_parts(day);

	return p.year * 12 + p.month;
}

/* Whole months are compared with as many months, other periods with as many days. */
static void
set_then(struct period *p)
{
	bool whole = when_day_parts(p->from).mday == 1 && when_day_parts(p->end).mday == 1 &&
		     !base_broken("period-then");

	if (p->last_year) {
		p->then_from = months_later(p->from, -12);
		p->then_end = months_later(p->end, -12);
	} else {
		p->then_end = p->from;
		p->then_from =
		    whole ? months_later(p->from, month_number(p->from) - month_number(p->end))
			  : p->from - (p->end - p->from);
	}
}

static const char *
query_of(struct cx *cx, int64_t from, int64_t end, bool last_year)
{
	return arena_printf(cx->arena, "fran=%s&till=%s%s", when_day_iso(cx->arena, from),
	    when_day_iso(cx->arena, end - 1), last_year ? "&mot=ifjol" : "");
}

static const char *
day_text(struct cx *cx, int64_t day)
{
	return web_date_text(cx, when_day_start(day));
}

void
period_read(struct form *f, struct period *ret_period)
{
	struct cx *cx = f->cx;
	struct period p = { .last_year = strcmp(form_value(f, "mot"), "ifjol") == 0 };
	struct text_arg then[2];

	period_days(f, "fran", "till", &p.from, &p.end);
	p.end++;
	set_then(&p);
	p.from_text = day_text(cx, p.from);
	p.to_text = day_text(cx, p.end - 1);
	then[0] = TEXT_ARG(day_text(cx, p.then_from));
	then[1] = TEXT_ARG(day_text(cx, p.then_end - 1));
	p.then_text = core_text_format(cx->arena, cx->lang, T_FIGURES_PERIOD, 2, then);
	p.query = query_of(cx, p.from, p.end, p.last_year);
	*ret_period = p;
}

struct period_link *
period_links(struct cx *cx, const char *path, const struct period *p, size_t *ret_n)
{
	struct period_link *links = arena_array(cx->arena, N_LINKS, sizeof(*links));
	int64_t today = when_day(cx->now);
	struct when_parts now = when_day_parts(today);
	int64_t month = when_day_of(now.year, now.month, 1);
	int64_t year = when_day_of(now.year, 1, 1);
	const struct {
		unsigned text;
		int64_t from;
		int64_t end;
	} all[N_LINKS] = {
		{ T_FIGURES_LAST_30, today - DEFAULT_DAYS + 1, today + 1 },
		{ T_FIGURES_THIS_MONTH, month, today + 1 },
		{ T_FIGURES_LAST_MONTH, months_later(month, -1), month },
		{ T_FIGURES_THIS_YEAR, year, today + 1 },
		{ T_FIGURES_LAST_YEAR, when_day_of(now.year - 1, 1, 1), year },
	};

	for (size_t i = 0; i < N_LINKS; i++)
		links[i] = (struct period_link) { core_text(cx->lang, all[i].text),
			arena_printf(cx->arena, "%s?%s", path,
			    query_of(cx, all[i].from, all[i].end, p->last_year)),
			all[i].from == p->from && all[i].end == p->end };
	*ret_n = N_LINKS;
	return links;
}

static const char *
change_text(struct cx *cx, const struct period *p, int64_t diff, bool share)
{
	struct text_arg amount =
	    TEXT_ARG(number_text(cx->arena, cx->lang, diff < 0 ? -diff : diff));

	if (diff == 0)
		return core_text(
		    cx->lang, p->last_year ? T_FIGURES_YEAR_SAME : T_FIGURES_CHANGE_SAME);
	if (share)
		amount =
		    TEXT_ARG(core_text_format(cx->arena, cx->lang, T_FIGURES_POINTS, 1, &amount));
	if (p->last_year)
		return core_text_format(cx->arena, cx->lang,
		    diff > 0 ? T_FIGURES_YEAR_UP : T_FIGURES_YEAR_DOWN, 1, &amount);
	return core_text_format(cx->arena, cx->lang,
	    diff > 0 ? T_FIGURES_CHANGE_UP : T_FIGURES_CHANGE_DOWN, 1, &amount);
}

const char *
period_change(struct cx *cx, const struct period *p, int64_t now, int64_t before, bool known)
{
	return known ? change_text(cx, p, now - before, false) : "";
}

static int64_t
percent(int64_t part, int64_t whole)
{
	return (part * 100 + whole / 2) / whole;
}

const char *
period_share_change(struct cx *cx, const struct period *p, int64_t part, int64_t whole,
    int64_t part_before, int64_t whole_before)
{
	return whole > 0 && whole_before > 0
		   ? change_text(
			 cx, p, percent(part, whole) - percent(part_before, whole_before), true)
		   : "";
}
