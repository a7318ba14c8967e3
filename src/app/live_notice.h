/* Telling open pages that their reader has a new notice: only what that reader may see counts. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

struct http_sse;

/* Something happened: who listens is looked at in the next turn. */
void live_notice_changed(void);
/* Looks at them, at most twice a second; *ret_wait_ms is when to come back, if it is 0. */
MUST_USE enum err live_notice_tell(struct cx *cx, struct http_sse *sse, int *ret_wait_ms);
