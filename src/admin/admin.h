/* What the templates of admin show, and its route tables. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "admin/log_in.h"
#include "admin/people.h"
#include "core/log.h"
#include "gen/core_q.h"
#include "web/web.h"

struct settings_view {
	struct form *form;
	const char *const *theirs; /* NULL when nobody was first */
	bool saved;
};

struct opening_item {
	const char *id;
	const char *name;
	const char *now;
};

struct openings_view {
	struct form *form;
	const struct opening_item *items;
	size_t n_items;
};

struct opening_day {
	const char *day;
	const char *hours;
	const char *note;
	const char *remove; /* where the button leads */
};

struct opening_view {
	struct http_request *rq;
	const char *name;
	const char *now;
	struct form *week;
	struct form *day;
	const char *action;
	const char *day_action;
	const char *const *theirs; /* NULL when nobody was first */
	const struct opening_day *days;
	size_t n_days;
	bool saved;
};

/* A page that the supervisor closed. */
struct closed_item {
	const char *route;
	int64_t at;
	bool hung;
	const char *open_action;
};

struct operation_view {
	struct http_request *rq;
	const struct closed_item *items;
	size_t n_items;
	int64_t n_ends;
	int64_t n_hung;
	bool opened;
};

struct log_view {
	struct form *form;
	const struct log_line *lines;
	size_t n_lines;
	const char *next;  /* address of the next page, or NULL */
	struct chart days; /* of the chosen kind, or of all; nothing for one person or thing */
	int64_t counted_to;
};

struct start_view {
	const char *name;
};

/* A list in one of its states. */
struct gallery_list {
	const char *id;
	const char *title;
	const struct list *list;
};

enum { GALLERY_LISTS = 5 };

/* Each has a context of its own: the faults of one are not another's. */
MUST_USE enum err gallery_lists(
    struct cx *cx, struct http_request *rq, struct gallery_list *ret_lists);

struct gallery_view {
	struct gallery_list lists[GALLERY_LISTS];
	struct http_request *rq;
	struct form *empty;
	struct form *filled;
	struct form *wrong;
	const char *const *theirs;
	const char *long_word;
	const char *long_name;
	const struct chart *charts;
	size_t n_charts;
	struct chart spark;
	const char *const *icons;
	size_t n_icons;
	int64_t now;
	const char *markdown;
	struct form *files;
	bool files_sent;
	const char *size; /* of a file */
};

extern const struct http_routes admin_account_routes;
extern const struct http_routes admin_log_in_routes;
extern const struct http_routes admin_second_routes;
extern const struct http_routes admin_topic_routes;
extern const struct http_routes admin_unit_routes;
extern const struct http_routes admin_user_one_routes;
extern const struct http_routes admin_user_routes;
extern const struct http_routes admin_setting_routes;
extern const struct http_routes admin_hours_routes;
extern const struct http_routes admin_draft_routes;
extern const struct http_routes admin_document_routes;
extern const struct http_routes admin_fill_routes;
extern const struct http_routes admin_form_routes;
extern const struct http_routes admin_form_edit_routes;
extern const struct http_routes admin_gallery_routes;
extern const struct http_routes admin_oidc_act_routes;
extern const struct http_routes admin_oidc_routes;
extern const struct http_routes admin_rule_routes;
extern const struct http_routes admin_operation_routes;
extern const struct http_routes admin_log_routes;
extern const struct http_routes admin_probe_routes;
