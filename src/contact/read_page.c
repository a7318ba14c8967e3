/* Who has read a case: the reads in the audit log, for those who answer for how cases are kept. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/id.h"
#include "contact/pages.h"
#include "core/access.h"
#include "core/log.h"
#include "core/role.h"
#include "gen/contact_tpl.h"

enum { PAGE_ROWS = 100 };

static enum err
show_reads(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct page p;
	struct contact_q_case_get row = { 0 };
	struct reads_view v = { 0 };
	struct log_filter filter = { .kind = EV_READ };
	struct core_q_log_all *rows = NULL;
	int64_t id = 0;
	size_t n = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)) || (e = contact_case_get(cx, id, &row)))
		return e;
	if (row.level < ACCESS_READ)
		return fail(cx, ERR_MISSING, 0, NULL);
	filter.link = link_case(id);
	web_log_place(rq, &filter);
	if ((e = log_list(cx, &filter, PAGE_ROWS + 1, &rows, &n)))
		return e;
	v.id = id_string(cx->arena, id);
	v.number = row.number;
	v.n_lines = MIN(n, (size_t)PAGE_ROWS);
	if ((e = log_lines(cx, rows, v.n_lines, &v.lines)))
		return e;
	if (n > PAGE_ROWS)
		v.next = arena_printf(cx->arena, "/arbete/arenden/%s/lasningar?efter=%s", v.id,
		    web_log_key(cx, &rows[PAGE_ROWS - 1]));
	page_begin(&p, cx, rq, core_text(cx->lang, T_READS_TITLE));
	contact_tpl_reads(&p.h, &v);
	return page_send(&p, rs, 200);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/arenden/{id}/lasningar", PERM_READS, show_reads, 0 },
};

const struct http_routes contact_read_routes = { routes, ARRAY_LEN(routes) };
