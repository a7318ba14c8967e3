/* The shortcuts of the front page: four, chosen by the administrator; until then the usual ones. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

enum { SHORTCUTS = 4, SHORTCUT_TEXT_MAX = 40, SHORTCUT_TO_MAX = 300 };

/* As they are kept. Without a Swedish text there is none; what lacks in another language is shown
 * in Swedish. */
struct shortcut_row {
	const char *text[N_LANG];
	const char *to; /* a path of ours, or https://… */
};

/* As they are shown in the viewer's language. */
struct front_link {
	const char *text;
	const char *to;
	bool outside;
	const char *lang; /* of the text when it is not the page's; or NULL */
};

/* *ret_rev is 0 while nobody has chosen any. */
MUST_USE enum err contact_shortcut_rows(
    struct cx *cx, int64_t *ret_rev, struct shortcut_row ret_rows[SHORTCUTS]);
MUST_USE enum err contact_shortcuts(
    struct cx *cx, const struct front_link **ret_list, size_t *ret_n);
/* Inside the caller's transaction. Notes wrong fields: sv0, to0 … ERR_CONFLICT when they are not as
 * they were read. */
MUST_USE enum err contact_shortcuts_set(
    struct cx *cx, int64_t rev, const struct shortcut_row rows[SHORTCUTS]);
