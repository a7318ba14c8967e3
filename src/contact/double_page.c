/* The same thing twice, on pages. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/double_page.h"

#include "base/id.h"
#include "contact/double.h"
#include "core/i18n.h"
#include "core/person.h"
#include "core/role.h"
#include "gen/contact_tpl.h"
#include "text/utf8.h"

static const char *
address_of(struct cx *cx, int64_t id)
{
	return arena_printf(cx->arena, "/arbete/arenden/%s", id_string(cx->arena, id));
}

static enum err
doubles(struct cx *cx, const struct panel_ask *ask, struct panel_link **ret_links, size_t *ret_n)
{
	struct double_hit *hits = NULL;
	struct panel_link *links;
	size_t n = 0;
	enum err e;

	if ((e = contact_double_of_case(cx, ask->on.id, &hits, &n)))
		return e;
	links = arena_array(cx->arena, n + 1, sizeof(*links));
	for (size_t i = 0; i < n; i++)
		links[i] = (struct panel_link) {
			.text =
			    arena_printf(cx->arena, "%s %s", hits[i].row.number, hits[i].row.title),
			.note = contact_double_why(cx, &hits[i]),
			.href = address_of(cx, hits[i].row.id),
			.at = hits[i].row.opened_at,
		};
	*ret_links = links;
	*ret_n = n;
	return OK;
}

const struct panel contact_panel_doubles = {
	.on = LINK_CASE,
	.title = T_DOUBLE_TITLE,
	.permission = PERM_CASE_READ,
	.fn = doubles,
};

/* Whoever wrote before with that address or number; 0 when it is nobody, or nobody that may be
 * spoken of. */
static enum err
person_of(struct cx *cx, struct http_request *rq, int64_t *ret_id)
{
	struct person_found who = { 0 };
	enum err e = person_look_up(cx, str_dup(cx->arena, http_field(rq, "epost")),
	    str_dup(cx->arena, http_field(rq, "telefon")), &who);

	*ret_id = who.protected ? 0 : who.id;
	return e;
}

static enum err
show_part(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct double_ask ask = {
		.text = str_of(text_tidy(cx->arena, http_field(rq, "q"), false)),
		.at = cx->now,
	};
	struct double_hit *hits = NULL;
	struct double_item *items;
	struct double_view v = { 0 };
	struct page p;
	enum err e;

	if (!id_parse(http_field(rq, "amne"), &ask.topic_id))
		ask.topic_id = 0;
	if ((e = person_of(cx, rq, &ask.person_id)) ||
	    (e = contact_double_find(cx, &ask, &hits, &v.n_items)))
		return e;
	items = arena_array(cx->arena, v.n_items + 1, sizeof(*items));
	for (size_t i = 0; i < v.n_items; i++)
		items[i] = (struct double_item) {
			.href = address_of(cx, hits[i].row.id),
			.number = hits[i].row.number,
			.title = hits[i].row.title,
			.why = contact_double_why(cx, &hits[i]),
			.at = hits[i].row.opened_at,
		};
	v.items = items;
	page_begin(&p, cx, rq, "");
	contact_tpl_double(&p.h, &v);
	return page_send_part(&p, rs);
}

void
double_draw(struct html *h)
{
	buf_puts(h->out, "<div aria-live=\"polite\" data-doubles=\"/arbete/samma\"></div>\n");
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/samma", PERM_CASE_NEW, show_part, HTTP_NO_STORE },
};

const struct http_routes contact_double_routes = { routes, ARRAY_LEN(routes) };
