/* What somebody found missing in an answer: a public form that leaves no trace of who sent it or
 * when (no event, no `once` row, nothing in the access log), and the list of what came in. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/missing_page.h"

#include "base/id.h"
#include "contact/pages.h"
#include "core/role.h"
#include "core/site.h"
#include "db/db.h"
#include "fmt/when.h"
#include "gen/contact_tpl.h"

enum { BODY_MAX = 2000, PAGE_ROWS = 50 };

static const struct form_field fields[] = {
	{ .name = "body",
	    .label = T_MISSING_BODY,
	    .type = FORM_LONG,
	    .max = BODY_MAX,
	    .required = true },
};

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f, int status)
{
	struct page p;
	struct contact_q_answer_get row = { 0 };
	struct missing_view v = { .form = f };
	int64_t id = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)) ||
	    (e = contact_answer_get(cx, id, AUDIENCE_PUBLIC, &row)))
		return e;
	v.question = row.question;
	v.action = arena_printf(cx->arena, "/svar/%s/saknas", id_string(cx->arena, id));
	page_begin(&p, cx, rq, core_text(cx->lang, T_MISSING_FORM_TITLE));
	contact_tpl_missing(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_form(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return draw(cx, rq, rs, form_new(cx, rq, fields, ARRAY_LEN(fields)), 200);
}

/* The same form sent twice is one row: the id comes from its token, which is random and kept
 * nowhere. A row of `once` would hold the time to the second. */
static int64_t
id_of(struct cx *cx, const char *once)
{
	struct secret_key key = site_key(cx->site, "missing");
	unsigned char mac[SECRET_MAC_BYTES];
	int64_t id;

	secret_mac(&key, str_of(once), mac);
	memcpy(&id, mac, sizeof(id));
	return base_broken("trace") ? id_new() : (id & INT64_MAX) | 1;
}

static enum err
save(struct cx *cx, struct http_request *rq, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct contact_q_answer_get row = { 0 };
	int64_t id = 0;
	enum err e;

	if ((e = form_check(f)) || (e = http_param_id(rq, 0, &id)) || (e = db_begin(cx, &tx)) ||
	    (e = contact_answer_get(cx, id, AUDIENCE_PUBLIC, &row)) ||
	    (e = contact_q_missing_add(
		 cx, id_of(cx, f->once), id, when_day(cx->now), form_value(f, "body"), NULL)))
		return e;
	return db_commit(&tx);
}

static enum err
take_form(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, fields, ARRAY_LEN(fields));
	enum err e = save(cx, rq, f);

	if (e == ERR_INVALID)
		return draw(cx, rq, rs, f, 422);
	if (e)
		return e;
	return http_redirect(rs, arena_printf(cx->arena, "%s/tack", rq->link_prefix));
}

static void
place_of(const struct http_request *rq, int64_t *ret_day, int64_t *ret_id)
{
	struct str rest = http_field(rq, "efter");
	struct str day;

	if (!str_split(&rest, '.', &day) || !rest.p || !str_int(day, ret_day) ||
	    !id_parse(rest, ret_id)) {
		*ret_day = INT64_MAX;
		*ret_id = INT64_MAX;
	}
}

static enum err
show_list(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct page p;
	struct missings_view v = { 0 };
	struct contact_q_missing_list *rows = NULL;
	struct missing_item *items;
	int64_t day = 0;
	int64_t id = 0;
	size_t n = 0;
	enum err e;

	place_of(rq, &day, &id);
	if ((e = contact_q_missing_list(cx, day, id, PAGE_ROWS + 1, &rows, &n)))
		return e;
	v.n_items = MIN(n, (size_t)PAGE_ROWS);
	items = arena_array(cx->arena, v.n_items + 1, sizeof(*items));
	for (size_t i = 0; i < v.n_items; i++)
		items[i] = (struct missing_item) {
			.day = web_date_text(cx, when_day_start(rows[i].day)),
			.body = rows[i].body,
			.question = rows[i].question,
			.address = arena_printf(
			    cx->arena, "/svar/%s", id_string(cx->arena, rows[i].answer_id)),
		};
	v.items = items;
	if (n > PAGE_ROWS)
		v.next = arena_printf(cx->arena, "/arbete/saknas?efter=%" PRId64 ".%s",
		    rows[PAGE_ROWS - 1].day, id_string(cx->arena, rows[PAGE_ROWS - 1].id));
	page_begin(&p, cx, rq, core_text(cx->lang, T_MISSING_TITLE));
	contact_tpl_missings(&p.h, &v);
	return page_send(&p, rs, 200);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/svar/{id}/saknas", PERM_PUBLIC, show_form, HTTP_NO_STORE | HTTP_TRACE_NONE },
	{ HTTP_POST, "/svar/{id}/saknas", PERM_PUBLIC, take_form, HTTP_TRACE_NONE },
	{ HTTP_GET, "/arbete/saknas", PERM_MISSING, show_list, 0 },
};

const struct http_routes contact_missing_routes = { routes, ARRAY_LEN(routes) };
