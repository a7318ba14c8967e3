/* The website's pages: kept, found. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/web_page.h"

#include "base/id.h"
#include "core/event.h"
#include "core/link.h"
#include "core/site.h"
#include "db/db.h"
#include "fmt/when.h"
#include "search/search.h"
#include "text/utf8.h"

/* A page with less than a third of the best one's score, or not likely at all, is no help. */
enum { BATCH = 200, WEAKEST_PERCENT = 34 };
static const double LEAST_SCORE = 0.2;

static struct link
link_page(int64_t id)
{
	return (struct link) { .kind = LINK_WEB_PAGE, .id = id };
}

enum err
contact_web_page_put(struct cx *cx, const struct web_page_new *in, int64_t *ret_id,
    enum web_page_outcome *ret_outcome)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct contact_q_web_page_by_address old = { 0 };
	bool found = false;
	int64_t id = id_new();
	enum err e;

	if ((e = db_begin(cx, &tx)) ||
	    (e = contact_q_web_page_by_address(cx, in->address, &found, &old)))
		return e;
	*ret_id = found ? old.id : id;
	*ret_outcome = WEB_PAGE_SAME;
	if (found && !old.gone_at && strcmp(old.title, in->title) == 0 &&
	    strcmp(old.body, in->body) == 0 && old.lang == (int64_t)in->lang &&
	    strcmp(old.source, in->source) == 0 && !base_broken("pages-again"))
		return db_commit(&tx);
	*ret_outcome = found ? WEB_PAGE_CHANGED : WEB_PAGE_NEW;
	if (found)
		e = contact_q_web_page_change(cx, &(struct contact_q_web_page_change_in) {
						      .id = old.id,
						      .rev = old.rev,
						      .source = in->source,
						      .title = in->title,
						      .body = in->body,
						      .lang = in->lang,
						      .at = cx->now,
						  });
	else
		e = contact_q_web_page_add(cx,
		    &(struct contact_q_web_page_add_in) {
			.id = id,
			.address = in->address,
			.source = in->source,
			.title = in->title,
			.body = in->body,
			.lang = in->lang,
			.at = cx->now,
		    },
		    NULL);
	if (e || (e = event_add(cx, EV_WEB_PAGE_TAKEN, link_page(*ret_id))))
		return e;
	return db_commit(&tx);
}

static bool
is_among(const int64_t *ids, size_t n, int64_t id)
{
	size_t low = 0;

	while (low < n) {
		size_t mid = low + (n - low) / 2;

		if (ids[mid] == id)
			return true;
		if (ids[mid] < id)
			low = mid + 1;
		else
			n = mid;
	}
	return false;
}

static enum err
keep_some(struct cx *cx, const char *source, const int64_t *ids, size_t n, int64_t *after,
    size_t *ret_read, int64_t *gone)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct contact_q_web_pages_of *rows = NULL;
	enum err e;

	if ((e = db_begin(cx, &tx)) ||
	    (e = contact_q_web_pages_of(cx, source, *after, BATCH, &rows, ret_read)))
		return e;
	for (size_t i = 0; i < *ret_read; i++) {
		*after = rows[i].id;
		if (is_among(ids, n, rows[i].id) || base_broken("pages-gone"))
			continue;
		if ((e = contact_q_web_page_gone(cx, rows[i].id, rows[i].rev, cx->now)) ||
		    (e = event_add(cx, EV_WEB_PAGE_GONE, link_page(rows[i].id))))
			return e;
		++*gone;
	}
	return db_commit(&tx);
}

enum err
contact_web_pages_keep(
    struct cx *cx, const char *source, const int64_t *ids, size_t n, int64_t *ret_gone)
{
	int64_t after = 0;
	size_t n_read = BATCH;
	enum err e = OK;

	*ret_gone = 0;
	while (!e && n_read == BATCH)
		e = keep_some(cx, source, ids, n, &after, &n_read, ret_gone);
	return e;
}

/* ekasa.example of https://www.ekasa.example/bygga */
static const char *
host_of(struct arena *a, const char *address)
{
	const char *host = strstr(address, "://");

	host = host ? host + 3 : address;
	if (strncmp(host, "www.", 4) == 0)
		host += 4;
	return arena_strndup(a, host, strcspn(host, "/:"));
}

/* A passage is shown as plain text: without what marks headings. */
static const char *
without_marks(struct arena *a, const char *passage)
{
	char *text;
	size_t n = 0;

	if (!passage)
		return "";
	text = arena_strndup(a, passage, strlen(passage));
	for (size_t i = 0; text[i]; i++)
		if (text[i] != '#' && !(text[i] == ' ' && n && text[n - 1] == ' '))
			text[n++] = text[i];
	text[n] = '\0';
	return text;
}

enum err
contact_web_pages_find(struct cx *cx, struct str text, int lang, bool typing, size_t max,
    struct web_page_hit **ret_hits, size_t *ret_n)
{
	struct search_ask ask = {
		.text = text,
		.kind = SEARCH_PAGE,
		.lang = lang,
		.max = MIN(max, (size_t)WEB_PAGES_MAX),
		.typing = typing,
		.today = (int32_t)when_day(cx->now),
	};
	struct web_page_hit *hits = arena_array(cx->arena, ask.max + 1, sizeof(*hits));
	struct search_why *whys = arena_array(cx->arena, ask.max + 1, sizeof(*whys));
	struct search_hit *found = NULL;
	size_t n_found = 0;
	size_t n = 0;
	enum err e;

	*ret_hits = hits;
	*ret_n = 0;
	if (base_broken("pages-find") ||
	    (e = search_find(cx->site->search, cx->arena, &ask, &found, &n_found)))
		return OK;
	for (size_t i = 0; i < n_found; i++) {
		struct contact_q_web_page_get row = { 0 };
		bool there = false;

		if (found[i].score < LEAST_SCORE ||
		    found[i].score * 100 < found[0].score * WEAKEST_PERCENT)
			break;
		if ((e = contact_q_web_page_get(cx, found[i].id, &there, &row)))
			return e;
		if (!there || row.gone_at)
			continue;
		whys[n].lang = (enum lang)row.lang;
		whys[n].text = str_of(row.body);
		hits[n++] = (struct web_page_hit) { .id = found[i].id,
			.title = row.title,
			.address = row.address,
			.host = host_of(cx->arena, row.address),
			.score = found[i].score };
	}
	search_why(cx->site->search, cx->arena, &ask, WEB_EXCERPT, whys, n);
	for (size_t i = 0; i < n; i++)
		hits[i].excerpt = without_marks(cx->arena, whys[i].passage);
	*ret_n = n;
	return OK;
}

static enum err
put(struct cx *cx, int64_t id, const char *title, const char *body, int64_t lang, int64_t at)
{
	return search_put(cx->site->search, &(struct search_doc) {
						.id = id,
						.kind = SEARCH_PAGE,
						.lang = (enum lang)lang,
						.title = title,
						.body = body,
						.day = (int32_t)when_day(at),
					    });
}

enum err
contact_web_page_index(struct cx *cx, int64_t id)
{
	struct contact_q_web_page_get row = { 0 };
	bool found = false;
	enum err e = contact_q_web_page_get(cx, id, &found, &row);

	if (e)
		return e;
	if (!found || row.gone_at)
		return search_remove(cx->site->search, id);
	return put(cx, id, row.title, row.body, row.lang, row.changed_at);
}

enum err
contact_web_page_index_all(struct cx *cx)
{
	struct arena_mark mark = arena_mark(cx->arena);
	int64_t after = 0;
	size_t n = BATCH;
	enum err e;

	while (n == BATCH) {
		struct contact_q_web_page_all *rows = NULL;

		if ((e = contact_q_web_page_all(cx, after, BATCH, &rows, &n)))
			return e;
		for (size_t i = 0; i < n; i++) {
			if ((e = put(cx, rows[i].id, rows[i].title, rows[i].body, rows[i].lang,
				 rows[i].changed_at)))
				return e;
			after = rows[i].id;
		}
		arena_rewind(cx->arena, mark);
	}
	return OK;
}

enum err
contact_web_page_name(struct cx *cx, int64_t id, struct link_name *ret_name)
{
	struct contact_q_web_page_get row = { 0 };
	bool found = false;
	enum err e = contact_q_web_page_get(cx, id, &found, &row);

	if (e || !found)
		return e ? e : fail(cx, ERR_MISSING, 0, NULL);
	*ret_name = (struct link_name) { .text = row.title[0] ? row.title : row.address,
		.address = row.gone_at ? NULL : row.address };
	return OK;
}
