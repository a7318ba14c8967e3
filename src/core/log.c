/* Reading the audit log. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/log.h"

#include "core/i18n.h"
#include "core/link.h"
#include "core/role.h"
#include "fmt/json.h"

enum { DETAIL_MAX = 64 * 1024 };

enum err
log_list(struct cx *cx, const struct log_filter *f, size_t n, struct core_q_log_all **ret_rows,
    size_t *ret_n)
{
	int64_t before_at = f->before_at ? f->before_at : INT64_MAX;
	void *rows = NULL;
	enum err e;

	_Static_assert(
	    sizeof(struct core_q_log_by_actor) == sizeof(struct core_q_log_all), "same columns");
	_Static_assert(
	    sizeof(struct core_q_log_by_link) == sizeof(struct core_q_log_all), "same columns");
	if (f->link.kind && !base_broken("log-filter"))
		e = core_q_log_by_link(cx,
		    &(struct core_q_log_by_link_in) {
			.link_kind = f->link.kind,
			.link_id = f->link.id,
			.actor = f->actor,
			.from_at = f->from_at,
			.before_at = before_at,
			.before_seq = f->before_seq,
			.kind = f->kind,
			.not_kind = f->not_kind,
			.n = (int64_t)n,
		    },
		    (struct core_q_log_by_link **)&rows, ret_n);
	else if (f->actor)
		e = core_q_log_by_actor(cx,
		    &(struct core_q_log_by_actor_in) {
			.actor = f->actor,
			.from_at = f->from_at,
			.before_at = before_at,
			.before_seq = f->before_seq,
			.kind = f->kind,
			.n = (int64_t)n,
		    },
		    (struct core_q_log_by_actor **)&rows, ret_n);
	else
		e = core_q_log_all(cx, f->from_at, before_at, f->before_seq, f->kind, (int64_t)n,
		    (struct core_q_log_all **)&rows, ret_n);
	*ret_rows = rows;
	return e;
}

/* What the details of events are called; others keep the name they were written with. */
static const char *
detail_name(struct cx *cx, const char *key)
{
	static const struct {
		const char *key;
		unsigned text;
	} names[] = {
		{ "name", T_SETTINGS_NAME },
		{ "phone", T_SETTINGS_PHONE },
		{ "hours", T_SETTINGS_HOURS },
		{ "first_contact_days", T_SETTINGS_DAYS },
		{ "roles", T_USERS_ROLES },
		{ "scopes", T_TOKEN_SCOPES },
		{ "prefix", T_TOKEN_PREFIX },
	};

	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		if (strcmp(names[i].key, key) == 0)
			return core_text(cx->lang, names[i].text);
	return arena_strdup(cx->arena, key);
}

/* "agent officer" as the roles' names. */
static const char *
role_names(struct cx *cx, const char *codes)
{
	struct str rest = str_of(codes);
	struct str code;
	struct buf b;
	enum role role;

	buf_init(&b, cx->arena, DETAIL_MAX);
	while (str_split(&rest, ' ', &code))
		if (role_find(code, &role))
			buf_printf(
			    &b, "%s%s", b.n ? ", " : "", core_text(cx->lang, role_text(role)));
	return b.p;
}

/* {"key":["old","new"],"key":"value"} becomes "Key: old → new", "Key: value". */
static void
read_details(struct cx *cx, const char *payload, struct log_line *line)
{
	JSON_CLEANUP json_t *v = NULL;
	const char **details;
	const char *key;
	json_t *value;

	if (!payload || json_read(str_of(payload), &v) || !json_is_object(v))
		return;
	details = arena_array(cx->arena, json_object_size(v) + 1, sizeof(*details));
	json_object_foreach(v, key, value)
	{
		const char *old = json_string_value(json_array_get(value, 0));
		const char *new = json_string_value(json_array_get(value, 1));
		const char *one = json_string_value(value);

		if (one && strcmp(key, "roles") == 0)
			one = role_names(cx, one);
		if (one)
			details[line->n_details++] =
			    arena_printf(cx->arena, "%s: %s", detail_name(cx, key), one);
		else if (old && new)
			details[line->n_details++] = arena_printf(cx->arena, "%s: %s → %s",
			    detail_name(cx, key), old[0] ? old : "–", new[0] ? new : "–");
	}
	line->details = details;
}

static const char *
who_of(struct cx *cx, const struct core_q_log_all *row)
{
	static const enum event_kind by_public[] = { EV_CASE_FILED, EV_CASE_CITIZEN_WROTE,
		EV_CASE_REOPENED, EV_CASE_WITHDRAWN, EV_CASE_RATED, EV_CALLBACK_ADDED,
		EV_ANSWER_HELPED };

	if (row->actor_name)
		return row->actor_name;
	if (row->kind == EV_LOG_IN_FAILED)
		return core_text(cx->lang, T_LOG_UNKNOWN);
	for (size_t i = 0; i < ARRAY_LEN(by_public); i++)
		if (row->kind == by_public[i])
			return core_text(cx->lang, T_LOG_PUBLIC);
	return core_text(cx->lang, T_LOG_PROGRAM);
}

enum err
log_lines(
    struct cx *cx, const struct core_q_log_all *rows, size_t n, const struct log_line **ret_lines)
{
	struct log_line *lines = arena_array(cx->arena, n + 1, sizeof(*lines));

	for (size_t i = 0; i < n; i++) {
		const struct core_q_log_all *r = &rows[i];
		unsigned what = event_text((enum event_kind)r->kind);
		bool self = r->link_kind == LINK_USER && r->link_id == r->actor;
		struct link_name name = { .text = "" };
		enum err e =
		    self ? OK
			 : link_name(cx, (struct link) { (enum link_kind)r->link_kind, r->link_id },
			       &name);

		if (e)
			return e;
		lines[i] = (struct log_line) {
			.at = r->at,
			.who = who_of(cx, r),
			.what = what ? core_text(cx->lang, what)
				     : arena_printf(cx->arena, "%" PRId64, r->kind),
			.about = name.text,
			.address = name.address,
		};
		read_details(cx, r->payload, &lines[i]);
	}
	*ret_lines = lines;
	return OK;
}
