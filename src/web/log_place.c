/* The place in a list of the log: time and number of a row, in an address. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/log.h"
#include "web/web.h"

const char *
web_log_key(struct cx *cx, const struct core_q_log_all *row)
{
	return arena_printf(cx->arena, "%" PRId64 ".%" PRId64, row->at, row->seq);
}

void
web_log_place(const struct http_request *rq, struct log_filter *filter)
{
	struct str rest = http_field(rq, "efter");
	struct str at;
	int64_t before_at;
	int64_t before_seq;

	if (!str_split(&rest, '.', &at) || !rest.p || !str_int(at, &before_at) ||
	    !str_int(rest, &before_seq))
		return;
	if (filter->before_at && before_at >= filter->before_at)
		return;
	filter->before_at = before_at;
	filter->before_seq = before_seq;
}
