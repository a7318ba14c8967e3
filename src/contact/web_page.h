/* Pages of the municipality's present website: taken in by lyhord import DIR pages, found by the
 * search beside the answers, shown with where they stand. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "gen/contact_q.h"

enum { WEB_PAGES_MAX = 10, WEB_EXCERPT = 160 };

struct web_page_new {
	const char *address;
	const char *source; /* the sitemap or folder */
	const char *title;
	const char *body;
	enum lang lang;
};
enum web_page_outcome { WEB_PAGE_NEW, WEB_PAGE_CHANGED, WEB_PAGE_SAME };
/* Adds or changes one, by its address. A transaction. */
MUST_USE enum err contact_web_page_put(struct cx *cx, const struct web_page_new *in,
    int64_t *ret_id, enum web_page_outcome *ret_outcome);
/* Those of a source whose ids are not among the n (in order) leave: their text is removed at once.
 * Transactions of their own. */
MUST_USE enum err contact_web_pages_keep(
    struct cx *cx, const char *source, const int64_t *ids, size_t n, int64_t *ret_gone);

struct web_page_hit {
	const char *title;
	const char *address;
	const char *excerpt;
	const char *host;
	double score;
	int64_t id;
};
/* Pages that fit what is asked, the best first: at most WEB_PAGES_MAX, none that shares only common
 * words. */
MUST_USE enum err contact_web_pages_find(struct cx *cx, struct str text, int lang, bool typing,
    size_t max, struct web_page_hit **ret_hits, size_t *ret_n);

/* For the search index. */
MUST_USE enum err contact_web_page_index(struct cx *cx, int64_t id);
MUST_USE enum err contact_web_page_index_all(struct cx *cx);
/* For core/link.h. */
struct link_name;
MUST_USE enum err contact_web_page_name(struct cx *cx, int64_t id, struct link_name *ret_name);
