/* Disturbances for everybody: a band on other pages, a page, an Atom feed (RFC 4287). */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/public_disturbance.h"

#include "contact/pages.h"
#include "core/role.h"
#include "core/setting.h"
#include "core/unit.h"
#include "fmt/when.h"
#include "fmt/xml.h"
#include "gen/contact_tpl.h"

enum { FEED_MAX = 256 * 1024 };

/* The topic itself or one above it. */
static bool
is_about(const struct topics *topics, int64_t topic_id, int64_t about)
{
	const struct core_q_topic_list *t = topics_find(topics, topic_id);

	for (; t; t = t->parent_id ? topics_find(topics, t->parent_id) : NULL)
		if (t->id == about)
			return true;
	return false;
}

enum err
public_disturbances(struct cx *cx, const struct topics *topics, int64_t topic_id,
    struct public_disturbances *ret_now)
{
	int64_t change = 0;
	size_t n = 0;
	enum err e = contact_disturbances_now(cx, &ret_now->list, &ret_now->n, &change);

	if (e)
		return e;
	page_uses(cx, LINK_DISTURBANCE, 0);
	if (change)
		page_until(cx, change);
	for (size_t i = 0; topic_id && i < ret_now->n; i++)
		if (is_about(topics, topic_id, ret_now->list[i].topic_id))
			ret_now->list[n++] = ret_now->list[i];
	if (topic_id)
		ret_now->n = n;
	if (base_broken("disturbances-shown"))
		ret_now->n = 0;
	return OK;
}

static void
lang_of(struct html *h, const struct disturbance *d)
{
	if (d->text_lang)
		buf_printf(h->out, " lang=\"%s\"", d->text_lang);
}

/* Until when, and what it is about. */
static void
facts(struct html *h, const struct disturbance *d)
{
	struct cx *cx = h->cx;
	bool begun = d->from_at <= cx->now;
	int64_t at = begun ? d->until_at : d->from_at;
	bool today = when_day(at) == when_day(cx->now);
	const char *clock = when_clock(cx->arena, cx->lang, at);
	const char *when =
	    today ? clock : arena_printf(cx->arena, "%s %s", web_day_text(cx, when_day(at)), clock);

	buf_puts(h->out, "<span class=\"meta\">");
	core_text_put(h, begun ? T_DISTURBED_UNTIL : T_DISTURBED_FROM, 1,
	    (struct text_arg[]) { TEXT_ARG(when) });
	if (d->topic) {
		buf_puts(h->out, " · ");
		html_text(h, d->topic);
	}
	buf_puts(h->out, "</span>");
}

void
public_disturbances_draw(struct html *h, const struct public_disturbances *d)
{
	if (!d->n)
		return;
	buf_puts(h->out, "<section class=\"disturbed full\" aria-label=\"");
	html_text(h, core_text(h->cx->lang, T_DISTURBED_TITLE));
	buf_puts(h->out, "\"><ul class=\"in\">\n");
	for (size_t i = 0; i < d->n; i++) {
		buf_puts(h->out, "<li>");
		web_icon(h, "alert");
		buf_puts(h->out, "<div><a href=\"");
		html_link(h, "/storningar");
		buf_puts(h->out, "\"");
		lang_of(h, &d->list[i]);
		buf_puts(h->out, ">");
		html_text(h, d->list[i].title);
		buf_puts(h->out, "</a> ");
		facts(h, &d->list[i]);
		buf_puts(h->out, "</div></li>\n");
	}
	buf_puts(h->out, "</ul></section>\n");
}

void
public_disturbance_draw(struct html *h, const struct disturbance *d)
{
	buf_puts(h->out, "<h3");
	lang_of(h, d);
	buf_puts(h->out, ">");
	html_text(h, d->title);
	buf_puts(h->out, "</h3>\n");
	if (d->body[0]) {
		buf_puts(h->out, "<div class=\"text\"");
		lang_of(h, d);
		buf_puts(h->out, ">");
		html_paragraphs(h, d->body);
		buf_puts(h->out, "</div>\n");
	}
	buf_puts(h->out, "<p>");
	facts(h, d);
	if (d->sender) {
		buf_puts(h->out, "<span class=\"meta\"> · ");
		html_text(h, d->sender);
		buf_puts(h->out, "</span>");
	}
	buf_puts(h->out, "</p>\n");
}

static enum err
show_all(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct public_disturbances_view v = { 0 };
	struct page p;
	enum err e;

	if ((e = public_disturbances(cx, NULL, 0, &v.now)) ||
	    (e = contact_disturbances_coming(cx, &v.coming.list, &v.coming.n)))
		return e;
	page_begin(&p, cx, rq, core_text(cx->lang, T_DISTURBED_TITLE));
	contact_tpl_public_disturbances(&p.h, &v);
	return page_send(&p, rs, 200);
}

static void
element(struct buf *b, const char *name, const char *text)
{
	buf_printf(b, "<%s>", name);
	xml_text(b, str_of(text));
	buf_printf(b, "</%s>\n", name);
}

static void
entry(struct cx *cx, struct buf *b, const struct disturbance *d)
{
	buf_printf(
	    b, "<entry xml:lang=\"%s\">\n", d->text_lang ? d->text_lang : lang_code(cx->lang));
	buf_printf(b, "<id>urn:lyhord:storning:%s</id>\n", id_string(cx->arena, d->id));
	element(b, "title", d->title);
	element(b, "updated", when_iso(cx->arena, d->from_at));
	element(b, "content", d->body[0] ? d->body : d->title);
	buf_puts(b, "<link href=\"storningar\"/>\n</entry>\n");
}

static enum err
show_feed(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct public_disturbances now = { 0 };
	struct settings s = { 0 };
	int64_t updated = 0;
	struct buf b;
	enum err e;

	(void)rq;
	if ((e = settings_get(cx, &s)) || (e = public_disturbances(cx, NULL, 0, &now)))
		return e;
	page_uses(cx, LINK_SITE, 0);
	for (size_t i = 0; i < now.n; i++)
		updated = MAX(updated, now.list[i].from_at);
	buf_init(&b, cx->arena, FEED_MAX);
	buf_printf(&b,
	    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
	    "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"%s\">\n",
	    lang_code(cx->lang));
	element(&b, "title",
	    arena_printf(cx->arena, "%s – %s", core_text(cx->lang, T_DISTURBED_TITLE), s.name));
	element(&b, "id", "urn:lyhord:storningar");
	element(&b, "updated", when_iso(cx->arena, updated ? updated : cx->now));
	buf_puts(&b, "<author>");
	element(&b, "name", s.name);
	buf_puts(&b, "</author>\n<link rel=\"self\" href=\"storningar.atom\"/>\n"
		     "<link href=\"storningar\"/>\n");
	for (size_t i = 0; i < now.n; i++)
		entry(cx, &b, &now.list[i]);
	buf_puts(&b, "</feed>\n");
	if (buf_over(&b))
		return fail(cx, ERR_LIMIT, 0, NULL);
	rs->status = 200;
	rs->type = "application/atom+xml; charset=utf-8";
	rs->body = buf_get(&b);
	return OK;
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/storningar", PERM_PUBLIC, show_all, HTTP_KEEP },
	{ HTTP_GET, "/storningar.atom", PERM_PUBLIC, show_feed, HTTP_KEEP },
};

const struct http_routes contact_public_disturbance_routes = { routes, ARRAY_LEN(routes) };
