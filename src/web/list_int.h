/* What the files of lists share. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/list.h"

enum { LIST_VIEWS_MAX = 50 };

/* Finds the view that the address names (or the user's usual one, when the address says nothing):
 * *ret_query is its query, or NULL. */
MUST_USE enum err list_views_load(struct list *l, const char **ret_query);
/* Adds the saved views to the tabs. */
void list_views_tabs(struct list *l);
/* The form that saves what is shown. */
void list_views_draw(struct html *h, const struct list *l);
/* The chosen rows and what may be done with them. */
void list_bulk_draw(struct html *h, const struct list *l);
bool list_may_choose(const struct list *l);
/* Files to take away. */
void list_file_draw(struct html *h, const struct list *l);
/* A list's query that came in a form, made as the program makes it. ERR_INVALID when it is none. */
MUST_USE enum err list_query_check(struct cx *cx, struct http_request *rq,
    const struct list_def *def, const char *text, const char **ret_query);
