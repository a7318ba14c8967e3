/* The table of shortcuts, and each user's own keys. A single letter is never alone: the script does
 * not hear it while somebody types, and it can be changed or switched off. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "web/keys.h"

#include "core/role.h"
#include "db/db.h"
#include "gen/core_q.h"
#include "gen/texts.h"

#define LISTS "/arbete/arenden /arbete/anvandare /arbete/svar"

static const struct shortcut shortcuts[] = {
	{ "help", "", "?", T_KEYS_HELP, "help", PERM_STAFF },
	{ "main", "", "Alt+M", T_SHELL_SKIP, "focus:#main", PERM_STAFF },
	{ "undo", "", "Alt+Z", T_KEYS_UNDO, "press:form[action^='/arbete/angra/'] button",
	    PERM_STAFF },
	{ "new", "", "Alt+N", T_SHELL_NEW_CONTACT, "go:/arbete/kontakt", PERM_CASE_NEW },
	{ "cases", "", "Alt+A", T_SHELL_QUEUE, "go:/arbete/arenden", PERM_CASE_READ },
	{ "search", "", "Alt+K", T_SEARCH_TITLE, "go:/arbete/sok", PERM_CASE_READ },
	{ "pick", "/arbete/kontakt", "Alt+1-9", T_KEYS_PICK, "pick:#candidates .pick",
	    PERM_CASE_NEW },
	{ "close", "/arbete/kontakt", "Alt+S", T_DESK_CLOSE, "press:#desk button[value=close]",
	    PERM_CASE_NEW },
	{ "connected", "/arbete/kontakt", "Alt+C", T_DESK_CONNECTED,
	    "press:#desk button[value=connected]", PERM_CASE_NEW },
	{ "internal", "/arbete/kontakt", "Alt+I", T_DESK_INTERNAL,
	    "press:#desk button[value=internal]", PERM_CASE_NEW },
	{ "more", "/arbete/kontakt /arbete/idag /arbete/arenden/{id}", "Alt+P", T_KEYS_MORE,
	    "press:.ongoing .more, .plus button", PERM_CASE_NEW },
	{ "same", "/arbete/kontakt", "Alt+B", T_DESK_SAME, "press:#same", PERM_CASE_NEW },
	{ "who", "/arbete/kontakt", "Alt+W", T_KEYS_WHO, "focus:#f-phone", PERM_CASE_NEW },
	{ "connect", "/arbete/kontakt", "Alt+V", T_DESK_CONNECT, "focus:.connect input[name=q]",
	    PERM_CASE_NEW },
	{ "callback", "/arbete/kontakt", "Alt+T", T_DESK_CALLBACK, "open:#later", PERM_CASE_NEW },
	{ "wrong", "/arbete/kontakt", "Alt+R", T_DESK_WRONG, "press:#wrong", PERM_CASE_NEW },
	{ "today", "", "Alt+D", T_TODAY_TITLE, "go:/arbete/idag", PERM_STAFF },
	{ "answer", "/arbete/arenden/{id}", "r", T_KEYS_ANSWER, "focus:#f-body", PERM_CASE_ANSWER },
	{ "take", "/arbete/arenden/{id}", "t", T_CASE_TAKE, "press:form[action$='/ta'] button",
	    PERM_CASE_ANSWER },
	{ "hand", "/arbete/arenden/{id}", "l", T_CASE_HAND_OVER, "focus:#lamna-over summary",
	    PERM_CASE_ANSWER },
	{ "ask", "/arbete/arenden/{id}", "f", T_CASE_ASK, "press:.doing a[href$='/komplettering']",
	    PERM_CASE_ANSWER },
	{ "assign", "/arbete/arenden/{id}", "d", T_CASE_ASSIGN, "press:.doing a[href$='/tilldela']",
	    PERM_CASE_ANSWER },
	{ "snooze", "/arbete/arenden/{id}", "v", T_CASE_SNOOZE,
	    "press:.doing a[href$='/vila'], .doing a[href$='/vack']", PERM_CASE_ANSWER },
	{ "merge", "/arbete/arenden/{id}", "s", T_CASE_MERGE, "press:.doing a[href$='/sla-ihop']",
	    PERM_CASE_ANSWER },
	{ "end", "/arbete/arenden/{id}", "e", T_CASE_CLOSE,
	    "press:.doing a[href$='/avsluta'], .doing a[href$='/oppna-igen']", PERM_CASE_ANSWER },
	{ "tie", "/arbete/arenden/{id}", "h", T_CASE_TIE, "press:a[href$='/gor/lanka']",
	    PERM_CASE_ANSWER },
	{ "filter", LISTS, "/", T_KEYS_FILTER, "focus:.filter input:not([type=hidden])",
	    PERM_STAFF },
	{ "next", LISTS, "j", T_KEYS_NEXT, "row:next", PERM_STAFF },
	{ "previous", LISTS, "k", T_KEYS_PREVIOUS, "row:previous", PERM_STAFF },
	{ "choose", LISTS, "x", T_KEYS_CHOOSE, "row:choose", PERM_STAFF },
};

static const char off_name[] = "-";

static bool
on_page(const struct shortcut *s, struct str route)
{
	struct str rest = str_of(s->pages);
	struct str page;

	if (!s->pages[0])
		return true;
	while (str_split(&rest, ' ', &page))
		if (str_eq(page, route))
			return true;
	return false;
}

enum err
web_keys(struct cx *cx, const struct http_request *rq, bool everywhere, struct keys *ret)
{
	struct key_item *items = arena_array(cx->arena, ARRAY_LEN(shortcuts), sizeof(*items));
	struct core_q_shortcut_list *rows = NULL;
	size_t n = 0;
	enum err e;

	*ret = (struct keys) { .items = items };
	if (cx->db && (e = core_q_shortcut_list(cx, cx->viewer.user, &rows, &n)))
		return e;
	for (size_t j = 0; j < n; j++)
		ret->off |= strcmp(rows[j].name, off_name) == 0;
	for (size_t i = 0; i < ARRAY_LEN(shortcuts); i++) {
		const struct shortcut *s = &shortcuts[i];
		struct key_item *item = &items[ret->n];

		if (!core_may(cx, (enum permission)s->permission) ||
		    (!everywhere && !on_page(s, str_of(rq->route ? rq->route->path : ""))))
			continue;
		*item = (struct key_item) { .shortcut = s, .keys = s->keys };
		for (size_t j = 0; j < n; j++)
			if (strcmp(rows[j].name, s->name) == 0 && !base_broken("keys-own"))
				item->keys = rows[j].keys;
		ret->n++;
	}
	return OK;
}

/* Takes "alt +" off the beginning. */
static bool
modifier(struct str *s, const char *name)
{
	size_t n = strlen(name);
	struct str rest;

	if (s->n <= n || strncasecmp(s->p, name, n) != 0)
		return false;
	rest = str_trim((struct str) { .p = s->p + n, .n = s->n - n });
	if (!rest.n || rest.p[0] != '+')
		return false;
	*s = str_trim((struct str) { .p = rest.p + 1, .n = rest.n - 1 });
	return true;
}

const char *
web_keys_read(struct arena *a, const char *typed)
{
	struct str s = str_trim(str_of(typed));
	bool alt = modifier(&s, "Alt");
	bool shift = alt && modifier(&s, "Shift");
	char c = s.n == 1 ? s.p[0] : 0;

	if (str_eqz(s, "1-9") || str_eqz(s, "1–9"))
		return arena_printf(a, "%s%s1-9", alt ? "Alt+" : "", shift ? "Shift+" : "");
	if (c <= ' ' || c > '~' ||
	    (alt && !ascii_digit(c) && (ascii_lower(c) < 'a' || ascii_lower(c) > 'z')))
		return NULL;
	if (!alt)
		return arena_printf(a, "%c", ascii_lower(c));
	if (ascii_lower(c) != c || ascii_digit(c))
		return arena_printf(a, "Alt+%s%c", shift ? "Shift+" : "", c);
	return arena_printf(a, "Alt+%s%c", shift ? "Shift+" : "", c - 'a' + 'A');
}

bool
web_keys_meet(const struct shortcut *a, const struct shortcut *b)
{
	struct str rest = str_of(a->pages);
	struct str page;

	if (!a->pages[0] || !b->pages[0])
		return true;
	while (str_split(&rest, ' ', &page))
		if (on_page(b, page))
			return true;
	return false;
}

enum err
web_keys_save(struct cx *cx, const struct keys *k)
{
	enum err e;

	assert(db_in_tx(cx));
	if ((e = core_q_shortcut_clear(cx, cx->viewer.user, NULL)))
		return e;
	if (k->off && (e = core_q_shortcut_add(cx, cx->viewer.user, off_name, "", NULL)))
		return e;
	for (size_t i = 0; i < k->n; i++)
		if (strcmp(k->items[i].keys, k->items[i].shortcut->keys) != 0 &&
		    (e = core_q_shortcut_add(
			 cx, cx->viewer.user, k->items[i].shortcut->name, k->items[i].keys, NULL)))
			return e;
	return OK;
}
