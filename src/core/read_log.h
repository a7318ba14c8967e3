/* The read log: who has been shown a person's case. A handler that puts one on its page says so;
 * the dispatcher writes it down before the first byte is sent, and shows no page when it cannot. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "core/event.h"

enum { READ_SPAN_S = 600 };

/* The page under way shows what is personal in `link`. Reading is not writing: it may be called on
 * a read-only session, and again for the same link. The public has no name to write down: for them
 * it does nothing. */
void read_log(struct cx *cx, struct link link);
/* True when something was noted. */
bool read_log_waits(const struct cx *cx);
/* Writes an event for what was noted: one for each person, link and ten minutes. A transaction of
 * its own, or none when all of it is written already. For db_attempt(). */
MUST_USE enum err read_log_commit(struct cx *cx, void *unused);
/* Removes what the ten minutes need no longer, at most 200 rows. Inside a transaction. */
MUST_USE enum err read_log_sweep(struct cx *cx, int64_t now, int64_t *ret_n);
