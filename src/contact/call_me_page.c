/* Being called back: a number, when, and what about in a few words. The centre gets a slip that is
 * chased until somebody has called (contact/callback.h). */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/call_me_page.h"

#include "contact/callback.h"
#include "contact/pages.h"
#include "core/calendar.h"
#include "core/role.h"
#include "core/setting.h"
#include "db/db.h"
#include "fmt/when.h"
#include "gen/contact_tpl.h"
#include "web/dispatch.h"

enum { DAYS = 4, NOON = 12 * 60, LEAST = 30, PARTS = 2, ABOUT_MAX = 300, CASE_S = 30 * 60 };

static const struct form_field fields[] = {
	{ "token", FORM_HIDDEN, T_NONE, T_NONE, 200, false, NULL },
	{ "phone", FORM_TEL, T_CALL_ME_PHONE, T_NONE, 40, true, "tel" },
	{ "name", FORM_TEXT, T_FIELD_NAME, T_CALL_ME_NAME_HELP, 120, true, "name" },
	{ "time", FORM_RADIO, T_CALL_ME_WHEN, T_NONE, 20, true, NULL },
	{ "about", FORM_TEXT, T_CALL_ME_ABOUT, T_CALL_ME_ABOUT_HELP, ABOUT_MAX, true, NULL },
};

/* A part of a day in which the telephone is answered. */
struct part {
	int64_t day;
	bool afternoon;
	int from;
	int to;
};

/* Of the hours of one day, what lies before or after noon and is not over. */
static bool
part_of(
    struct cx *cx, const struct calendar_day *open, int64_t day, bool afternoon, struct part *ret)
{
	/* Today from the next half hour on. */
	int least = when_day(cx->now) == day
			? (when_parts(cx->now).minutes + LEAST - 1) / LEAST * LEAST
			: 0;
	int from = 24 * 60;
	int to = 0;

	for (size_t i = 0; i < open->n; i++) {
		int a = MAX(MAX(open->spans[i].from, least), afternoon ? NOON : 0);
		int b = MIN(open->spans[i].to, afternoon ? 24 * 60 : NOON);

		if (a >= b)
			continue;
		from = MIN(from, a);
		to = MAX(to, b);
	}
	*ret = (struct part) { day, afternoon, from, to };
	return to > from;
}

static enum err
list_parts(struct cx *cx, struct part **ret_parts, size_t *ret_n)
{
	struct part *parts = arena_array(cx->arena, DAYS * PARTS, sizeof(*parts));
	struct failure before = cx->fail;
	struct calendar c = { 0 };
	int64_t *days = NULL;
	size_t n_days = 0;
	size_t n = 0;
	bool has;
	enum err e = calendar_get(cx, "telefon", &c);

	if (e && e != ERR_MISSING)
		return e;
	has = !e;
	if ((e = contact_callback_days(cx, DAYS, &days, &n_days)))
		return e;
	cx->fail = before;
	for (size_t i = 0; i < n_days; i++) {
		struct calendar_day open = { .n = 1, .spans = { { 8 * 60, 17 * 60 } } };

		if (has)
			open = calendar_on(&c, days[i]);
		n += part_of(cx, &open, days[i], false, &parts[n]);
		n += part_of(cx, &open, days[i], true, &parts[n]);
	}
	*ret_parts = parts;
	*ret_n = n;
	return OK;
}

static const char *
code_of(struct cx *cx, const struct part *p)
{
	return arena_printf(cx->arena, "%s-%d", when_day_iso(cx->arena, p->day), p->afternoon);
}

/* "i dag på eftermiddagen, 12.00–16.30" */
static char *
words_of(struct cx *cx, const struct part *p)
{
	struct calendar_day open = { .n = 1, .spans = { { p->from, p->to } } };
	int64_t ahead = p->day - when_day(cx->now);
	const char *day = ahead == 0   ? core_text(cx->lang, T_CALL_ME_TODAY)
			  : ahead == 1 ? core_text(cx->lang, T_CALL_ME_TOMORROW)
				       : web_day_text(cx, p->day);
	struct text_arg args[2] = { TEXT_ARG(day),
		TEXT_ARG(calendar_text(cx->arena, cx->lang, &open)) };

	return arena_strdup(
	    cx->arena, core_text_format(cx->arena, cx->lang,
			   p->afternoon ? T_CALL_ME_AFTER : T_CALL_ME_BEFORE, 2, args));
}

/* As a line of its own begins; all of these begin with a letter of ASCII. */
static const char *
capital(char *words)
{
	if (words[0] >= 'a' && words[0] <= 'z')
		words[0] = (char)(words[0] - 32);
	return words;
}

static const char soon[] = "snart";

static enum err
time_options(struct cx *cx, struct form *f)
{
	struct form_option *o = arena_array(cx->arena, DAYS * PARTS + 1, sizeof(*o));
	struct part *parts = NULL;
	size_t n = 0;
	enum err e = list_parts(cx, &parts, &n);

	if (e)
		return e;
	o[0].value = soon;
	o[0].label = core_text(cx->lang, T_CALL_ME_SOON);
	for (size_t i = 0; i < n; i++) {
		o[i + 1].value = code_of(cx, &parts[i]);
		o[i + 1].label = capital(words_of(cx, &parts[i]));
	}
	form_options(f, "time", o, n + 1);
	return OK;
}

/* The part of a day that a code means; false for "as soon as can be" and for what is over. */
static enum err
find_part(struct cx *cx, struct str code, bool *ret_found, struct part *ret_part)
{
	struct part *parts = NULL;
	size_t n = 0;
	enum err e = list_parts(cx, &parts, &n);

	*ret_found = false;
	for (size_t i = 0; !e && i < n; i++)
		if (str_eqz(code, code_of(cx, &parts[i]))) {
			*ret_found = true;
			*ret_part = parts[i];
		}
	return e;
}

/* The case that a token of the form means, when it brings one. */
static enum err
case_of(struct cx *cx, const struct form *f, int64_t *ret_id, struct contact_q_case_of_citizen *row)
{
	struct str token = str_of(form_value(f, "token"));
	struct case_once once = { 0 };
	enum err e;

	if (!token.n)
		return OK;
	if ((e = contact_case_token_read(cx, token, ret_id, &once)))
		return e;
	return contact_q_case_of_citizen(cx, *ret_id, row);
}

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f, int status)
{
	struct contact_q_case_of_citizen row = { 0 };
	struct call_me_view v = { .form = f };
	struct settings settings = { 0 };
	struct page p;
	int64_t id = 0;
	enum err e;

	if ((e = case_of(cx, f, &id, &row)) || (e = settings_get(cx, &settings)) ||
	    (e = time_options(cx, f)))
		return e;
	reach_get(cx, &settings, &v.reach);
	v.number = row.number;
	f->keep = "ring-mig";
	page_begin(&p, cx, rq, core_text(cx->lang, T_REACH_CALL_BACK));
	contact_tpl_call_me(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_form(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_new(cx, rq, fields, ARRAY_LEN(fields));

	form_set(f, "time", soon);
	form_set(f, "token", str_dup(cx->arena, http_field(rq, "t")));
	return draw(cx, rq, rs, f, 200);
}

static enum err
save(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct contact_q_case_of_citizen row = { 0 };
	struct callback_new in = { .channel = CHANNEL_WEB };
	struct part part = { 0 };
	bool found = false;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = case_of(cx, f, &in.case_id, &row)) ||
	    (e = find_part(cx, str_of(form_value(f, "time")), &found, &part)))
		return e;
	in.topic_id = row.topic_id;
	in.name = form_value(f, "name");
	in.phone = form_value(f, "phone");
	in.about = form_value(f, "about");
	if (found) {
		in.day = part.day;
		in.from_minute = part.from;
		in.to_minute = part.to;
	}
	if ((e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if (!base_broken("call-me") && (e = contact_callback_add(cx, &in, NULL)))
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(
		cx->arena, "%s/ring-mig/tack?nar=%s", rq->link_prefix, form_value(f, "time")));
}

static enum err
take_form(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, fields, ARRAY_LEN(fields));
	enum err e;

	if ((e = time_options(cx, f)))
		return e;
	e = save(cx, rq, rs, f);
	return e == ERR_INVALID ? draw(cx, rq, rs, f, 422) : e;
}

static enum err
show_thanks(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct call_me_view v = { 0 };
	struct settings settings = { 0 };
	struct part part = { 0 };
	bool found = false;
	struct page p;
	enum err e;

	if ((e = find_part(cx, http_field(rq, "nar"), &found, &part)) ||
	    (e = settings_get(cx, &settings)))
		return e;
	reach_get(cx, &settings, &v.reach);
	v.when = found ? words_of(cx, &part) : NULL;
	page_begin(&p, cx, rq, core_text(cx->lang, T_CALL_ME_THANKS));
	contact_tpl_call_me_thanks(&p.h, &v);
	return page_send(&p, rs, 200);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/ring-mig", PERM_PUBLIC, show_form, HTTP_NO_STORE },
	{ HTTP_POST, "/ring-mig", PERM_PUBLIC, take_form, 0 },
	{ HTTP_GET, "/ring-mig/tack", PERM_PUBLIC, show_thanks, HTTP_NO_STORE },
};

const struct http_routes contact_call_me_routes = { routes, ARRAY_LEN(routes) };
