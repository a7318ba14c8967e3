/* Shortcuts: one table of what a key does on which page. Each user may choose other keys, or none
 * (WCAG 2.1.4); the script takes them from the list that every staff page carries. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "http/http.h"

struct shortcut {
	const char *name;  /* stored: never changed */
	const char *pages; /* routes, by spaces; "" is every staff page */
	const char *keys;  /* Alt+Shift+N, Alt+1-9, j, ? */
	unsigned text;
	const char *does; /* help, go:ADDRESS, press:, focus: or pick:SELECTOR, row:next … */
	int permission;
};

enum { KEYS_MAX = 20 }; /* characters of one */

/* One as this user has it. */
struct key_item {
	const struct shortcut *shortcut;
	const char *keys; /* "" when it is switched off */
};

struct keys {
	const struct key_item *items;
	size_t n;
	bool off; /* all of them */
};

/* Those that the viewer may use: on the page of rq->route, or with `everywhere` on all. */
MUST_USE enum err web_keys(
    struct cx *cx, const struct http_request *rq, bool everywhere, struct keys *ret);
/* Reads keys as a person types them: "alt + n" becomes Alt+N. NULL when no shortcut can be that. */
const char *web_keys_read(struct arena *a, const char *typed);
/* True when both can be pressed on one page. */
bool web_keys_meet(const struct shortcut *a, const struct shortcut *b);
/* Instead of what the user had: those that differ from the table's. Inside a transaction. */
MUST_USE enum err web_keys_save(struct cx *cx, const struct keys *k);
