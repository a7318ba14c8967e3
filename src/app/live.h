/* What this process keeps of what happens in all of them: kept pages and open streams follow the
 * events, whoever wrote them. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/feed.h"
#include "web/gate.h"

/* Begins at the end of the events; before anything is kept. */
MUST_USE enum err live_start(struct cx *cx, struct web_app *app);
/* Reads what is new. *ret_more tells that there is more to read; *ret_wait_ms, when it is not 0,
 * that what was read is to be told so long from now. */
MUST_USE enum err live_follow(struct cx *cx, bool *ret_more, int *ret_wait_ms);
