/* Shortcuts of the front page: a setting of its own, as JSON, since they are always read whole. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/shortcut.h"

#include "core/i18n.h"
#include "core/setting.h"
#include "core/unit.h"
#include "fmt/json.h"

static const char setting[] = "shortcuts";
enum { JSON_MAX = 16 * 1024 };

/* Those of the demands; who looks for work finds the topic when there is one. */
static enum err
usual(struct cx *cx, struct shortcut_row rows[SHORTCUTS])
{
	static const struct {
		unsigned text;
		const char *to;
	} all[SHORTCUTS] = { { T_SHORTCUT_CONTACT, "/oppettider" },
		{ T_SHORTCUT_SELF, "/sjalvservice" }, { T_SHORTCUT_JOBS, "/fraga?q=lediga+jobb" },
		{ T_SHORTCUT_VIEWS, "/kontakt?vad=synpunkt" } };
	struct topics topics = { 0 };
	enum err e = topics_get(cx, &topics);

	for (size_t i = 0; !e && i < SHORTCUTS; i++) {
		for (enum lang l = 0; l < N_LANG; l++)
			rows[i].text[l] = core_text(l, all[i].text);
		rows[i].to = all[i].to;
	}
	if (!e && topics_find_key(&topics, STR("lediga-jobb")))
		rows[2].to = "/amne/lediga-jobb";
	return e;
}

enum err
contact_shortcut_rows(struct cx *cx, int64_t *ret_rev, struct shortcut_row ret_rows[SHORTCUTS])
{
	JSON_CLEANUP json_t *list = NULL;
	const char *value = "";
	enum err e = settings_long_get(cx, setting, ret_rev, &value);

	if (e || !*ret_rev)
		return e ? e : usual(cx, ret_rows);
	if (json_read(str_of(value), &list))
		return fail(cx, ERR_BUG, 0, NULL);
	for (size_t i = 0; i < SHORTCUTS; i++) {
		const json_t *row = json_array_get(list, i);

		for (enum lang l = 0; l < N_LANG; l++) {
			const char *s = json_text(row, lang_code(l));

			ret_rows[i].text[l] = arena_strdup(cx->arena, s ? s : "");
		}
		ret_rows[i].to =
		    arena_strdup(cx->arena, json_text(row, "to") ? json_text(row, "to") : "");
	}
	return OK;
}

enum err
contact_shortcuts(struct cx *cx, const struct front_link **ret_list, size_t *ret_n)
{
	struct shortcut_row rows[SHORTCUTS] = { 0 };
	struct front_link *list = arena_array(cx->arena, SHORTCUTS, sizeof(*list));
	int64_t rev = 0;
	enum err e = contact_shortcut_rows(cx, &rev, rows);

	*ret_n = 0;
	for (size_t i = 0; !e && i < SHORTCUTS; i++) {
		const char *own = rows[i].text[cx->lang];

		if (!rows[i].text[LANG_SV][0] || base_broken("shortcuts"))
			continue;
		list[(*ret_n)++] = (struct front_link) {
			.text = own[0] ? own : rows[i].text[LANG_SV],
			.to = rows[i].to,
			.outside = rows[i].to[0] != '/',
			.lang = own[0] || cx->lang == LANG_SV ? NULL : lang_code(LANG_SV),
		};
	}
	*ret_list = list;
	return e;
}

/* A path of ours, without language or another host, or an address elsewhere. */
static bool
leads_somewhere(const char *to)
{
	if (strncmp(to, "https://", 8) == 0)
		return to[8] != 0;
	return to[0] == '/' && to[1] != '/' && strncmp(to, "/arbete", 7) != 0;
}

static void
check(struct cx *cx, size_t i, const struct shortcut_row *row)
{
	const char *sv = arena_printf(cx->arena, "sv%zu", i);
	const char *to = arena_printf(cx->arena, "to%zu", i);
	bool any = row->text[LANG_SV][0] || row->text[LANG_EN][0] || row->text[LANG_FI][0];

	if ((any || row->to[0]) && !row->text[LANG_SV][0])
		fail_field(cx, sv, T_ERROR_NEEDED, NULL);
	if (any && !row->to[0])
		fail_field(cx, to, T_ERROR_NEEDED, NULL);
	else if (row->to[0] && !leads_somewhere(row->to))
		fail_field(cx, to, T_SHORTCUTS_TO_WRONG, NULL);
}

enum err
contact_shortcuts_set(struct cx *cx, int64_t rev, const struct shortcut_row rows[SHORTCUTS])
{
	JSON_CLEANUP json_t *list = json_array();
	struct buf text;

	for (size_t i = 0; i < SHORTCUTS; i++) {
		json_t *row = json_object();

		check(cx, i, &rows[i]);
		for (enum lang l = 0; l < N_LANG; l++)
			json_object_set_new(row, lang_code(l), json_string(rows[i].text[l]));
		json_object_set_new(row, "to", json_string(rows[i].to));
		json_array_append_new(list, row);
	}
	if (cx->fail.fields)
		return ERR_INVALID;
	buf_init(&text, cx->arena, JSON_MAX);
	json_write(&text, list);
	return settings_long_set(cx, setting, rev, text.p);
}
