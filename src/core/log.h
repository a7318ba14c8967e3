/* Reading the audit log: who did what, when. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "core/event.h"
#include "gen/core_q.h"

/* Which events, newest first. Zeros leave a part open. */
struct log_filter {
	int64_t from_at;    /* at or after */
	int64_t before_at;  /* before this place: the last row of the page before, */
	int64_t before_seq; /* or the end of the period with seq 0 */
	int64_t actor;
	struct link link;
	enum event_kind kind;
	enum event_kind not_kind;
};

MUST_USE enum err log_list(struct cx *cx, const struct log_filter *filter, size_t n,
    struct core_q_log_all **ret_rows, size_t *ret_n);

/* A row in words. */
struct log_line {
	int64_t at;
	const char *who;
	const char *what;
	const char *about; /* "" for none */
	const char *address;
	const char *const *details; /* what is personal in it; none when retention removed it */
	size_t n_details;
};
MUST_USE enum err log_lines(
    struct cx *cx, const struct core_q_log_all *rows, size_t n, const struct log_line **ret_lines);
