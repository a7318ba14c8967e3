/* The staff menu: one table of groups and entries. A page that is not in it is reached from one
 * that is. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/notice.h"
#include "core/role.h"
#include "gen/core_q.h"
#include "gen/jobs_q.h"
#include "web/web.h"

enum { GROUP_MAX = 20 };

/* A number that cannot be read is left out: the page itself says what is wrong. */
static int64_t
count_failed(struct cx *cx)
{
	struct jobs_q_failed_count row = { 0 };

	struct core_q_feed_failed_list *feeds = NULL;
	size_t n_feeds = 0;

	if (!cx->db || jobs_q_failed_count(cx, &row) ||
	    core_q_feed_failed_list(cx, &feeds, &n_feeds))
		return 0;
	return row.n + (int64_t)n_feeds;
}

static int64_t
count_notices(struct cx *cx)
{
	size_t n = 0;

	return cx->db && notice_count(cx, &n) == OK ? (int64_t)n : 0;
}

static const struct {
	unsigned group;
	unsigned text;
	const char *path;
	const char *icon;
	enum permission permission;
	int64_t (*count)(struct cx *cx); /* shows how many wait; or NULL */
} entries[] = {
	{ T_NAV_MINE, T_TODAY_TITLE, "/arbete/idag", "clock", PERM_STAFF },
	{ T_NAV_MINE, T_TASKS_TITLE, "/arbete/uppgifter", "check", PERM_STAFF },
	{ T_NAV_MINE, T_NOTICES_TITLE, "/arbete/notiser", "info", PERM_STAFF, count_notices },
	{ T_NAV_CENTRE, T_SHELL_NEW_CONTACT, "/arbete/kontakt", "contact", PERM_CASE_NEW },
	{ T_NAV_CENTRE, T_SHELL_QUEUE, "/arbete/arenden", "cases", PERM_CASE_READ },
	{ T_NAV_CENTRE, T_CALLBACK_TITLE, "/arbete/aterringning", "phone", PERM_CASE_READ },
	{ T_NAV_CENTRE, T_DISTURBANCE_TITLE, "/arbete/storningar", "alert", PERM_DISTURBANCE },
	{ T_NAV_CENTRE, T_SEARCH_TITLE, "/arbete/sok", "search", PERM_CASE_READ },
	{ T_NAV_CENTRE, T_STAFF_TITLE, "/arbete/personal", "people", PERM_STAFF },
	{ T_NAV_CENTRE, T_CARD_TITLE, "/arbete/orosanmalan", "info", PERM_DIRECTORY },
	{ T_NAV_CENTRE, T_CASE_TYPE_TITLE, "/arbete/arendetyper", "tree", PERM_STAFF },
	{ T_NAV_FOLLOW, T_SHELL_FIGURES, "/arbete/statistik", "figures", PERM_FIGURES },
	{ T_NAV_FOLLOW, T_ANSWERS_TITLE, "/arbete/svar", "info", PERM_MISSING },
	{ T_NAV_FOLLOW, T_ASKED_TITLE, "/arbete/sokt", "search", PERM_ANSWERS },
	{ T_NAV_FOLLOW, T_WORD_TITLE, "/arbete/sokord", "key", PERM_ANSWERS },
	{ T_NAV_FOLLOW, T_MISSING_TITLE, "/arbete/saknas", "contact", PERM_MISSING },
	{ T_NAV_ADMIN, T_SHELL_USERS, "/arbete/anvandare", "people", PERM_USERS },
	{ T_NAV_ADMIN, T_TOKEN_TITLE, "/arbete/nycklar", "key", PERM_USERS },
	{ T_NAV_ADMIN, T_UNITS_TITLE, "/arbete/enheter", "tree", PERM_STRUCTURE },
	{ T_NAV_ADMIN, T_TOPICS_TITLE, "/arbete/amnen", "topic", PERM_STRUCTURE },
	{ T_NAV_ADMIN, T_CAUSE_TITLE, "/arbete/kontaktorsaker", "topic", PERM_STRUCTURE },
	{ T_NAV_ADMIN, T_DOC_TITLE, "/arbete/texter", "cases", PERM_TEXTS },
	{ T_NAV_ADMIN, T_FORMS_TITLE, "/arbete/formular", "file", PERM_FORMS },
	{ T_NAV_ADMIN, T_SHELL_SETTINGS, "/arbete/installningar", "settings", PERM_SETTINGS },
	{ T_NAV_ADMIN, T_IMPORT_TITLE, "/arbete/import", "file", PERM_IMPORT },
	{ T_NAV_ADMIN, T_JOBS_TITLE, "/arbete/jobb", "mail", PERM_JOBS, count_failed },
	{ T_NAV_ADMIN, T_LOG_TITLE, "/arbete/logg", "cases", PERM_LOG },
	{ T_NAV_ADMIN, T_LOOK_TITLE, "/arbete/utseende", "look", PERM_SETTINGS },
	{ T_NAV_ADMIN, T_GALLERY_TITLE, "/arbete/galleri", "gallery", PERM_SETTINGS },
};

/* /arbete/arenden is here on /arbete/arenden/4k2 too, but not on /arbete/arendetyper. */
static bool
is_here(const char *path, const char *entry)
{
	size_t n = strlen(entry);

	return strncmp(path, entry, n) == 0 && (!path[n] || path[n] == '/');
}

const struct nav_group *
web_nav(struct cx *cx, const char *path, size_t *ret_n)
{
	struct nav_group *groups = arena_array(cx->arena, ARRAY_LEN(entries), sizeof(*groups));
	unsigned last = T_NONE;
	size_t n = 0;

	for (size_t i = 0; i < ARRAY_LEN(entries); i++) {
		struct nav_group *g;
		int64_t n_wait;
		bool more;

		if (!core_may(cx, entries[i].permission))
			continue;
		if (entries[i].group != last) {
			last = entries[i].group;
			groups[n++] = (struct nav_group) { .name = core_text(cx->lang, last),
				.items =
				    arena_array(cx->arena, GROUP_MAX, sizeof(struct nav_item)) };
		}
		g = &groups[n - 1];
		assert(g->n_items < GROUP_MAX);
		n_wait = entries[i].count ? entries[i].count(cx) : 0;
		more = entries[i].count == count_notices && n_wait > NOTICE_COUNT_MAX;
		g->items[g->n_items++] = (struct nav_item) {
			.path = entries[i].path,
			.icon = entries[i].icon,
			.text = core_text(cx->lang, entries[i].text),
			.here = is_here(path, entries[i].path),
			.n = more ? NOTICE_COUNT_MAX : n_wait,
			.more = more,
			.live = entries[i].count == count_notices ? entries[i].path : NULL,
		};
	}
	*ret_n = n;
	return groups;
}
