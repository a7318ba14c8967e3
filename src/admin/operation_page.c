/* How the server is doing: which pages its supervisor closed, and a button that opens them again.
 */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/admin.h"
#include "core/role.h"
#include "gen/admin_tpl.h"
#include "http/fence.h"
#include "web/dispatch.h"

static enum err
show_operation(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct page p;
	const struct fence *fence = fence_get();
	struct closed_item *items = arena_array(cx->arena, FENCE_ROUTES, sizeof(*items));
	struct operation_view v = {
		.rq = rq, .opened = http_has_field(rq, "klart"), .items = items
	};

	for (size_t i = 0; fence && i < FENCE_ROUTES; i++) {
		const struct fence_route *r = &fence->routes[i];
		int why = atomic_load(&r->why);

		if (!why)
			continue;
		items[v.n_items++] = (struct closed_item) {
			.route = arena_strdup(cx->arena, r->route),
			.at = r->at,
			.hung = why == FENCE_HUNG,
			.open_action = arena_printf(cx->arena, "/arbete/drift/%zu/oppna", i),
		};
	}
	if (fence) {
		v.n_ends = atomic_load(&fence->n_ends);
		v.n_hung = atomic_load(&fence->n_hung);
	}
	page_begin(&p, cx, rq, core_text(cx->lang, T_OPERATION_TITLE));
	admin_tpl_operation(&p.h, &v);
	return page_send(&p, rs, 200);
}

static enum err
open_route(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	int64_t i = 0;

	if (!str_int(str_of(rq->params[0]), &i) || i < 0 || i >= FENCE_ROUTES)
		return fail(cx, ERR_MISSING, 0, NULL);
	/* Outside any transaction, and doing it twice is doing it once. */
	fence_open((size_t)i);
	return http_redirect(rs, "/arbete/drift?klart=1");
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/drift", PERM_SETTINGS, show_operation, 0 },
	{ HTTP_POST, "/arbete/drift/{id}/oppna", PERM_SETTINGS, open_route, 0 },
};

const struct http_routes admin_operation_routes = { routes, ARRAY_LEN(routes) };
