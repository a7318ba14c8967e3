/* Drafts: what the viewer has typed and not sent, one for each form and thing, for 30 days. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "base/str.h"

enum { DRAFT_MAX = 64 * 1024, DRAFTS_PER_USER = 50, DRAFT_DAYS = 30, DRAFT_NAME_MAX = 100 };

/* A form's name, and for one of many its id: answer.4k2m, desk. Small letters, digits, full stop,
 * hyphen, underscore. */
bool draft_name_valid(struct str name);
/* Keeps the body, JSON text, in place of an earlier one; the oldest beyond DRAFTS_PER_USER go.
 * ERR_LIMIT above DRAFT_MAX. A transaction of its own. */
MUST_USE enum err draft_save(struct cx *cx, const char *name, struct str body);
/* *ret_body stays NULL when there is none. */
MUST_USE enum err draft_find(
    struct cx *cx, const char *name, const char **ret_body, int64_t *ret_saved_at);
/* In the transaction that makes what was typed a fact, or in one of its own. */
MUST_USE enum err draft_remove(struct cx *cx, const char *name);
