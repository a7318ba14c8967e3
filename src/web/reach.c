/* The telephone, whether it is answered now, and the other ways in. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "web/reach.h"

#include "core/calendar.h"
#include "core/setting.h"
#include "fmt/when.h"
#include "text/utf8.h"
#include "web/web.h"

enum { ODD_DAYS = 7 };

static bool
as_usual(const struct calendar *c, int64_t day, struct calendar_day *ret_hours)
{
	const struct calendar_day *week = &c->week[when_day_parts(day).weekday];

	*ret_hours = calendar_on(c, day);
	return ret_hours->n == week->n &&
	       memcmp(ret_hours->spans, week->spans, week->n * sizeof(week->spans[0])) == 0;
}

/* The first day of the week ahead on which it is not as the week says. */
static const char *
odd_day(struct cx *cx, const struct calendar *c)
{
	int64_t today = when_day(cx->now);
	struct calendar_day hours;
	struct text_arg args[2];

	for (int64_t day = today; day < today + ODD_DAYS; day++) {
		if (as_usual(c, day, &hours) || base_broken("reach-odd"))
			continue;
		args[0] = TEXT_ARG(web_day_text(cx, day));
		args[1] = TEXT_ARG(hours.n ? calendar_text(cx->arena, cx->lang, &hours)
					   : core_text(cx->lang, T_REACH_SHUT));
		return core_text_format(cx->arena, cx->lang, T_REACH_ODD, 2, args);
	}
	return "";
}

void
reach_get(struct cx *cx, const struct settings *s, struct reach *ret_reach)
{
	const char *key = text_phone_key(cx->arena, str_of(s->phone));
	struct failure before = cx->fail;
	struct calendar c = { 0 };

	*ret_reach = (struct reach) {
		.phone = s->phone,
		.link = key ? arena_printf(cx->arena, "tel:+%s", key) : "",
		.hours = s->hours,
		.odd = "",
		.visit = s->visit ? s->visit : "",
		.post = s->post ? s->post : "",
		.email = s->email ? s->email : "",
	};
	if (!s->visit || !s->phone[0] || base_broken("open-now"))
		return;
	if (!calendar_get(cx, "telefon", &c)) {
		ret_reach->known = true;
		ret_reach->open = calendar_open(&c, cx->now);
		ret_reach->hours = web_open_text(cx, &c);
		ret_reach->odd = odd_day(cx, &c);
	}
	cx->fail = before;
}

static void
text_of(struct html *h, unsigned key)
{
	html_text(h, core_text(h->cx->lang, key));
}

void
reach_draw(struct html *h, const struct reach *r)
{
	if (r->phone[0]) {
		buf_puts(h->out, r->link[0] ? "<a class=\"tel\" href=\"" : "<span class=\"tel\">");
		if (r->link[0]) {
			html_text(h, r->link);
			buf_puts(h->out, "\">");
		}
		core_text_put(h, T_SHELL_CALL, 1, (struct text_arg[]) { TEXT_ARG(r->phone) });
		buf_printf(h->out, "</%s> <span class=\"%s\">", r->link[0] ? "a" : "span",
		    !r->known ? "hours"
		    : r->open ? "clock open"
			      : "clock");
		html_text(h, r->hours);
		buf_puts(h->out, "</span>\n");
	}
	buf_puts(h->out, "<a class=\"back\" href=\"");
	html_link(h, "/ring-mig");
	buf_puts(h->out, "\">");
	text_of(h, T_REACH_CALL_BACK);
	buf_puts(h->out, "</a>");
}
