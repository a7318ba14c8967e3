/* A contact that was registered by mistake, taken back by the one who did it, at once. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

/* The page counts ten seconds down; the server allows for a slow line and a slow hand. */
enum { CASE_BACK_SHOWN_S = 10, CASE_BACK_S = 30 };

/* The case as if it had never been: out of the figures and queues, with its messages and what was
 * asked about it; who came back because of it did not. Whoever was new because of it is gone too.
 * ERR_CONFLICT when it is too late, or when anything happened with it since. Inside a transaction;
 * an operation's `undo`. */
MUST_USE enum err contact_case_take_back(
    struct cx *cx, int64_t id, int64_t rev, const char *before);
