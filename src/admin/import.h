/* What the pages of imports show. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/import_job.h"
#include "web/web.h"

struct import_item {
	const char *address;
	const char *name;
	const char *kind;
	const char *who;
	int64_t at;
	const char *state;
	const char *state_class;
};

struct imports_view {
	struct http_request *rq;
	struct form *form; /* NULL when the viewer may import nothing */
	bool removed;
	const struct import_item *items;
	size_t n_items;
	const char *next;
};

/* A column of the file: which field it is, and what stands in it first. */
struct import_column {
	const char *field; /* the form's */
	const char *examples;
};

struct import_tab {
	const char *name;
	const char *href;
	int64_t n;
	bool here;
};

struct import_row_item {
	int64_t line;
	const char *what;
	const char *why;
};

struct import_view {
	struct http_request *rq;
	const char *address;
	const char *name;
	const char *kind;
	const char *who;
	int64_t at;
	int64_t rev;
	enum import_state state;
	const char *error; /* why it stopped; NULL when nothing did */
	bool moves;	   /* it is tried or runs just now */
	bool stuck;	   /* its job failed for good */
	bool trying;	   /* what is told is of a try */
	bool may_run;
	bool has_map;
	int64_t n_done;
	int64_t n_file;
	bool counted;
	const struct import_tab *tabs;
	size_t n_tabs;
	int64_t n_refused;
	bool with_reason;
	const struct import_row_item *rows;
	size_t n_rows;
	const char *next;
	struct form *run;
	bool folded;	   /* the form of columns: the next step is another */
	struct form *form; /* the columns; NULL when they cannot be chosen now */
	const struct import_column *columns;
	size_t n_columns;
	bool more_columns;
	struct form *sheet; /* to choose one; NULL when there is only one */
};

extern const struct http_routes admin_import_routes;
/* The page of one import, from import_page.c's routes. */
MUST_USE enum err import_draw(struct cx *cx, struct http_request *rq, struct http_response *rs,
    const struct core_q_import_get *i, struct form *form, int status);
/* The form of columns, with what was sent when `read`. ERR_MISSING with a text noted when the file
 * cannot be had. */
struct import_columns {
	const struct import_kind *kind;
	struct import_input in;
	struct import_peek peek;
	const struct import_field **fields; /* by column */
	struct form *form;
	size_t n_shown;
	int64_t sheet;
	const char *const *sheets; /* none for other files */
	size_t n_sheets;
};
MUST_USE enum err import_columns(struct cx *cx, struct http_request *rq,
    const struct core_q_import_get *i, bool read, struct import_columns *ret);
/* The form's columns as a map that fits the file; wrong ones are noted on their fields. */
MUST_USE enum err import_columns_map(struct cx *cx, struct import_columns *c, const char **ret_map);
