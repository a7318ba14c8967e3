/* What the desk finds besides answers, while one types. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/desk.h"

#include "base/id.h"
#include "contact/card.h"
#include "contact/case.h"
#include "contact/disturbance.h"
#include "contact/route.h"
#include "contact/staff.h"
#include "contact/tick.h"
#include "contact/today_view.h"
#include "core/role.h"
#include "core/unit.h"
#include "fmt/when.h"
#include "gen/contact_tpl.h"
#include "search/search.h"
#include "text/analyse.h"
#include "text/collate.h"
#include "text/utf8.h"
#include "web/dispatch.h"

enum { DAYS_ONGOING = 2, PHONE_DIGITS = 4, TASKS_SHOWN = 80 };

static void
free_stemmer(struct stemmer **s)
{
	stemmer_close(*s);
}

/* A word of one is a word of the other, in any form; words of three letters say nothing. */
static bool
share_word(struct stemmer *s, struct arena *a, const struct term *asked, size_t n, const char *text)
{
	size_t n_all = 0;
	struct term *all = text_terms(s, a, LANG_SV, str_of(text), &n_all);

	for (size_t i = 0; i < n; i++)
		for (size_t j = 0; asked[i].text.n > 3 && j < n_all; j++)
			if (str_eq(asked[i].text, all[j].text))
				return true;
	return false;
}

static const char *
until_text(struct cx *cx, int64_t until_at)
{
	return core_text_format(cx->arena, cx->lang, T_DISTURBANCE_UNTIL, 1,
	    (struct text_arg[]) { TEXT_ARG(contact_moment(cx, until_at)) });
}

static int
matching_first(const void *a, const void *b)
{
	const struct desk_ongoing *x = a;
	const struct desk_ongoing *y = b;

	return (int)y->matches - (int)x->matches;
}

enum err
desk_ongoing(struct cx *cx, const char *text, struct desk_view *v)
{
	CLEANUP(free_stemmer) struct stemmer *s = NULL;
	struct contact_q_tick_cases *cases = NULL;
	struct disturbance *d = NULL;
	struct desk_ongoing *all;
	struct term *asked = NULL;
	int64_t change = 0;
	size_t n_cases = 0;
	size_t n_asked = 0;
	size_t n_d = 0;
	size_t n = 0;
	enum err e;

	if ((e = contact_disturbances_now(cx, &d, &n_d, &change)) ||
	    (e = contact_q_tick_cases(
		 cx, when_day(cx->now) - DAYS_ONGOING, DESK_ONGOING, &cases, &n_cases)))
		return e;
	if (!n_d && !n_cases)
		return OK;
	s = stemmer_open();
	asked = text_terms(s, cx->arena, LANG_SV, str_of(text), &n_asked);
	all = arena_array(cx->arena, n_d + n_cases + 1, sizeof(*all));
	for (size_t i = 0; i < n_d; i++)
		all[n++] = (struct desk_ongoing) {
			.act = arena_printf(cx->arena, "more-s-%s", id_string(cx->arena, d[i].id)),
			.title = d[i].title,
			.meta = until_text(cx, d[i].until_at),
			.matches = share_word(s, cx->arena, asked, n_asked,
			    arena_printf(cx->arena, "%s. %s", d[i].title, d[i].body)),
		};
	for (size_t i = 0; i < n_cases; i++)
		all[n++] = (struct desk_ongoing) {
			.act =
			    arena_printf(cx->arena, "more-a-%s", id_string(cx->arena, cases[i].id)),
			.title = cases[i].title,
			.meta = core_text_format(cx->arena, cx->lang, T_TICK_N, 2,
			    (struct text_arg[]) {
				TEXT_ARG(cases[i].n), TEXT_ARG(cases[i].number) }),
			.matches = share_word(s, cx->arena, asked, n_asked, cases[i].title),
		};
	qsort(all, n, sizeof(*all), matching_first);
	/* While nothing is typed all of them stand there; then those it may be about. */
	while (text[0] && n && !all[n - 1].matches)
		n--;
	v->ongoing = all;
	v->n_ongoing = MIN(n, (size_t)DESK_ONGOING);
	return OK;
}

enum err
desk_guess(struct cx *cx, const char *text, struct desk_view *v)
{
	struct route route = { 0 };
	struct topics topics = { 0 };
	const struct core_q_topic_list *t;
	enum cause cause = CAUSE_NEEDED;
	enum err e;

	if (!text[0] || base_broken("desk-guess"))
		return OK;
	e = contact_route(cx,
	    &(struct route_ask) { .text = str_of(text),
		.lang = SEARCH_LANG_ANY,
		.audience = AUDIENCE_STAFF,
		.typing = true },
	    &route);
	if (e || !route.n_topics || (e = topics_get(cx, &topics)) ||
	    (e = contact_cause_usual(cx, route.topics[0].id, &cause)))
		return e;
	t = topics_find(&topics, route.topics[0].id);
	if (t)
		v->guess = (struct desk_guess) {
			.topic_id = id_string(cx->arena, t->id),
			.topic = core_pick(cx->lang, t->name_sv, t->name_en, t->name_fi),
			.cause = core_text(cx->lang, cause_text(cause)),
		};
	return OK;
}

enum err
desk_card(struct cx *cx, const char *text, int64_t topic_id, struct desk_view *v)
{
	struct desk_card *shown;
	struct card card = { 0 };
	enum err e;

	if (!text[0] && !topic_id)
		return OK;
	if ((e = contact_card_get(cx, &card)) || !contact_card_fits(cx, &card, text, topic_id))
		return e;
	shown = arena_alloc(cx->arena, sizeof(*shown));
	*shown = (struct desk_card) {
		.title = core_text(cx->lang, T_CARD_WORRY),
		.body = card.id ? core_pick(cx->lang, card.body[LANG_SV], card.body[LANG_EN], "")
				: core_text(cx->lang, T_CARD_EMPTY),
		.edit = core_may(cx, PERM_DIRECTORY) ? "/arbete/orosanmalan" : NULL,
	};
	v->card = shown;
	return OK;
}

static const char *
number_link(struct cx *cx, const char *phone)
{
	const char *typed = text_phone_key(cx->arena, str_of(phone));

	return typed ? arena_printf(cx->arena, "tel:+%s", typed) : NULL;
}

static const char *
deputy_of(struct cx *cx, const struct contact_q_staff_one *r)
{
	if (r->away_until <= cx->now || !r->deputy_name)
		return NULL;
	return r->deputy_phone && r->deputy_phone[0]
		   ? arena_printf(cx->arena, "%s, %s", r->deputy_name, r->deputy_phone)
		   : r->deputy_name;
}

static enum err
person_of(struct cx *cx, int64_t id, struct desk_person *ret)
{
	struct contact_q_staff_one r = { 0 };
	enum err e = contact_staff_get(cx, id, &r);

	if (e)
		return e;
	*ret = (struct desk_person) {
		.name = r.name,
		.title = r.title,
		.unit = core_pick(cx->lang, r.unit_sv, r.unit_en, r.unit_fi),
		.tasks = text_excerpt(
		    cx->arena, text_tidy(cx->arena, str_of(r.tasks), true), TASKS_SHOWN),
		.phone = r.phone,
		.link = number_link(cx, r.phone),
		.away = r.away_until > cx->now,
		.best = r.best_time,
		.deputy = deputy_of(cx, &r),
		.address =
		    arena_printf(cx->arena, "/arbete/personal/%s", id_string(cx->arena, r.id)),
	};
	ret->state = ret->away
			 ? core_text_format(cx->arena, cx->lang, T_STAFF_AWAY_UNTIL, 1,
			       (struct text_arg[]) { TEXT_ARG(contact_moment(cx, r.away_until)) })
			 : core_text(cx->lang, T_STAFF_IN);
	return OK;
}

/* Those who are in before those who are out. */
static int
in_first(const void *a, const void *b)
{
	const struct desk_person *x = a;
	const struct desk_person *y = b;

	return (int)x->away - (int)y->away;
}

static enum err
show_people(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	const char *q = text_tidy(cx->arena, http_field(rq, "q"), true);
	struct desk_people_view v = { .asked = q[0] != 0 };
	struct desk_person *people = arena_array(cx->arena, DESK_PEOPLE, sizeof(*people));
	int64_t *ids = NULL;
	struct page p;
	size_t n = 0;
	enum err e;

	if (q[0] && (e = contact_staff_find(cx, q, &ids, &n)))
		return e;
	for (size_t i = 0; i < n && v.n_people < DESK_PEOPLE; i++)
		if ((e = person_of(cx, ids[i], &people[v.n_people++])))
			return e;
	qsort(people, v.n_people, sizeof(*people), in_first);
	v.people = people;
	page_begin(&p, cx, rq, "");
	contact_tpl_desk_people(&p.h, &v);
	return page_send_part(&p, rs);
}

static const char *
digits_of(struct arena *a, const char *text)
{
	struct buf b;

	buf_init(&b, a, 64);
	for (const char *c = text; *c && b.n < 32; c++) {
		if (ascii_digit(*c))
			buf_putc(&b, *c);
		else if (!strchr(" -+()/", *c))
			return "";
	}
	return b.n ? b.p : "";
}

/* How a number's key begins: 46 for the country in place of the first 0. */
static const char *
phone_head(struct arena *a, const char *digits)
{
	if (digits[0] == '0' && digits[1] == '0')
		return digits + 2;
	if (digits[0] == '0')
		return arena_printf(a, "46%s", digits + 1);
	return digits;
}

/* The first level of the order alone: how every name that begins so begins. */
static const char *
name_head(struct arena *a, const char *text)
{
	const char *sort = text_collate_key(a, text);
	const char *tab = strchr(sort, '\t');

	return tab ? arena_strndup(a, sort, (size_t)(tab - sort)) : sort;
}

static enum err
parties(struct cx *cx, const char *q, struct contact_q_party_by_name **ret_rows, size_t *ret_n)
{
	struct contact_q_party_by_phone *by_phone = NULL;
	struct contact_q_party_by_email *by_email = NULL;
	const char *digits = digits_of(cx->arena, q);
	const char *email = text_email_key(cx->arena, str_of(q));
	const char *head;
	enum err e;

	_Static_assert(sizeof(*by_phone) == sizeof(**ret_rows), "same columns");
	_Static_assert(sizeof(*by_email) == sizeof(**ret_rows), "same columns");
	if (strlen(digits) >= PHONE_DIGITS) {
		head = phone_head(cx->arena, digits);
		e = contact_q_party_by_phone(cx, head,
		    arena_printf(cx->arena, "%s99999999999999999999", head), DESK_PARTIES,
		    &by_phone, ret_n);
		*ret_rows = (struct contact_q_party_by_name *)(void *)by_phone;
		return e;
	}
	if (email) {
		e = contact_q_party_by_email(cx, email, DESK_PARTIES, &by_email, ret_n);
		*ret_rows = (struct contact_q_party_by_name *)(void *)by_email;
		return e;
	}
	head = digits[0] ? "" : name_head(cx->arena, q);
	if (strlen(head) < 2)
		return OK;
	return contact_q_party_by_name(cx, head,
	    arena_printf(cx->arena, "%s\xF4\x8F\xBF\xBF", head), DESK_PARTIES, ret_rows, ret_n);
}

static const char *
last_contact(struct cx *cx, int64_t person_id)
{
	struct contact_q_party_last row = { 0 };
	bool found = false;

	if (contact_q_party_last(cx, person_id, &found, &row) || !found)
		return NULL;
	return arena_printf(cx->arena, "%s · %s",
	    core_pick(cx->lang, row.topic_sv, row.topic_en, row.topic_fi),
	    web_time_text(cx, row.opened_at));
}

static enum err
show_parties(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	const char *q = text_tidy(cx->arena, http_field(rq, "q"), true);
	struct desk_parties_view v = { .asked = q[0] != 0 };
	struct contact_q_party_by_name *rows = NULL;
	struct desk_party *list;
	struct page p;
	size_t n = 0;
	enum err e;

	if ((e = parties(cx, q, &rows, &n)))
		return e;
	list = arena_array(cx->arena, n + 1, sizeof(*list));
	for (size_t i = 0; i < n; i++)
		list[i] = (struct desk_party) {
			.name = rows[i].name ? rows[i].name : "",
			.phone = rows[i].phone ? rows[i].phone : "",
			.email = rows[i].email ? rows[i].email : "",
			.last = last_contact(cx, rows[i].id),
		};
	v.parties = list;
	v.n_parties = n;
	page_begin(&p, cx, rq, "");
	contact_tpl_desk_parties(&p.h, &v);
	return page_send_part(&p, rs);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/kontakt/personal", PERM_CASE_NEW, show_people, 0 },
	{ HTTP_GET, "/arbete/kontakt/vem", PERM_CASE_NEW, show_parties, 0 },
};

const struct http_routes contact_desk_find_routes = { routes, ARRAY_LEN(routes) };
