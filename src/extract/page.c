/* Web pages by libxml2's HTML parser, as events: nothing of the tree is kept. The parser's own
 * reading of encodings is left alone: it would open files, which a child may not. */
/* SPDX-License-Identifier: Apache-2.0 */
/* Before our list of banned calls, which its headers mention. */
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include "base/buf.h"
#include "extract/page.h"
#include "text/utf8.h"

enum { TEXT_MAX = 2 * PAGE_BODY_MAX, LINKS_BYTES = 16 * 1024 * 1024 };

/* ---- the child ---- */

struct text {
	struct buf b;
	bool full;
	bool line;  /* a new line is due */
	bool space; /* a space is due */
};

struct run {
	struct arena *arena;
	struct text body;    /* everything that counts */
	struct text content; /* inside <main> */
	struct text title;
	struct text heading; /* the first h1 */
	struct buf links;
	size_t n_links;
	struct text loc;
	int depth;
	int skip_at; /* the depth of what does not count; 0: outside */
	int main_at;
	bool in_title, in_h1, had_h1, in_loc, in_map, had_main, hidden;
	const char *lang;
	const char *canonical;
};

static void
text_init(struct text *t, struct arena *a, size_t max)
{
	*t = (struct text) { 0 };
	buf_init(&t->b, a, max + 8);
}

static void
add_line(struct text *t)
{
	t->line = t->b.n > 0;
}

/* Runs of spaces are one; what is too long is cut. */
static void
add_text(struct text *t, const char *p, size_t n, size_t max)
{
	for (size_t i = 0; i < n; i++) {
		bool space = p[i] == ' ' || p[i] == '\n' || p[i] == '\t' || p[i] == '\r';

		if (t->b.n + 4 > max)
			t->full = true;
		if (t->full)
			return;
		if (space) {
			t->space = true;
			continue;
		}
		if (t->line)
			buf_putc(&t->b, '\n');
		else if (t->space && t->b.n)
			buf_putc(&t->b, ' ');
		t->line = t->space = false;
		buf_putc(&t->b, p[i]);
	}
}

static bool
is_one(const char *name, const char *const *list)
{
	for (; *list; list++)
		if (strcmp(name, *list) == 0)
			return true;
	return false;
}

static const char *
attr(const xmlChar **attrs, const char *name)
{
	for (; attrs && attrs[0]; attrs += 2)
		if (strcasecmp((const char *)attrs[0], name) == 0)
			return attrs[1] ? (const char *)attrs[1] : "";
	return NULL;
}

static bool
holds(const char *text, const char *word)
{
	size_t n = strlen(word);

	for (; text && *text; text++)
		if (strncasecmp(text, word, n) == 0)
			return true;
	return false;
}

static const char *
keep(struct run *r, const char *text)
{
	return arena_strndup(r->arena, text, strnlen(text, PAGE_LINE_MAX));
}

static void
take_head(struct run *r, const char *name, const xmlChar **attrs)
{
	const char *value;

	if (strcmp(name, "html") == 0 && (value = attr(attrs, "lang")))
		r->lang = keep(r, value);
	if (strcmp(name, "link") == 0 && holds(attr(attrs, "rel"), "canonical") &&
	    (value = attr(attrs, "href")))
		r->canonical = keep(r, value);
	if (strcmp(name, "meta") == 0 && (value = attr(attrs, "name")) &&
	    (strcasecmp(value, "robots") == 0 || strcasecmp(value, "lyhord") == 0))
		r->hidden = r->hidden || holds(attr(attrs, "content"), "noindex") ||
			    holds(attr(attrs, "content"), "none");
}

static bool
is_skipped(const char *name, const xmlChar **attrs)
{
	static const char *const elements[] = { "script", "style", "noscript", "template", "svg",
		"nav", "header", "footer", "aside", "form", "button", "select", "iframe", "object",
		"dialog", NULL };
	static const char *const roles[] = { "navigation", "banner", "contentinfo", "search",
		"complementary", "dialog", NULL };
	const char *role = attr(attrs, "role");

	return is_one(name, elements) || (role && is_one(role, roles)) || attr(attrs, "hidden") ||
	       holds(attr(attrs, "aria-hidden"), "true");
}

static bool
is_block(const char *name)
{
	static const char *const elements[] = { "p", "div", "li", "ul", "ol", "dl", "dt", "dd",
		"h1", "h2", "h3", "h4", "h5", "h6", "tr", "table", "section", "article", "main",
		"br", "blockquote", "pre", "figcaption", "figure", "hr", "address", "details",
		"summary", "body", NULL };

	return is_one(name, elements);
}

static int
heading_of(const char *name)
{
	return name[0] == 'h' && name[1] >= '1' && name[1] <= '6' && !name[2] ? name[1] - '0' : 0;
}

static void
begin_block(struct text *t, int heading)
{
	add_line(t);
	if (heading && !t->full) {
		add_text(t, heading > 1 ? "##" : "#", heading > 1 ? 2 : 1, PAGE_BODY_MAX);
		t->space = true;
	}
}

static void
start(void *arg, const xmlChar *name_x, const xmlChar **attrs)
{
	struct run *r = arg;
	const char *name = (const char *)name_x;

	r->depth++;
	take_head(r, name, attrs);
	r->in_title = strcmp(name, "title") == 0;
	r->in_loc = strcmp(name, "loc") == 0;
	if (strcmp(name, "sitemap") == 0)
		r->in_map = true;
	if (r->in_loc)
		text_init(&r->loc, r->arena, PAGE_LINE_MAX);
	if (!r->skip_at && is_skipped(name, attrs))
		r->skip_at = r->depth;
	if (!r->main_at && (strcmp(name, "main") == 0 || holds(attr(attrs, "role"), "main"))) {
		r->main_at = r->depth;
		r->had_main = true;
	}
	if (r->skip_at)
		return;
	if (strcmp(name, "h1") == 0 && !r->had_h1)
		r->in_h1 = true;
	if (is_block(name) && !r->in_h1) {
		begin_block(&r->body, heading_of(name));
		if (r->main_at)
			begin_block(&r->content, heading_of(name));
	} else if (strcmp(name, "td") == 0 || strcmp(name, "th") == 0) {
		r->body.space = r->content.space = true;
	}
}

static void
end(void *arg, const xmlChar *name_x)
{
	struct run *r = arg;
	const char *name = (const char *)name_x;

	if (strcmp(name, "title") == 0)
		r->in_title = false;
	if (strcmp(name, "h1") == 0 && r->in_h1) {
		r->in_h1 = false;
		r->had_h1 = true;
	}
	if (strcmp(name, "loc") == 0 && r->in_loc) {
		r->in_loc = false;
		if (r->loc.b.n && r->n_links++ < PAGE_LINKS_MAX)
			buf_printf(&r->links, "%c%s\n", r->in_map ? 'S' : 'U', r->loc.b.p);
	}
	if (strcmp(name, "sitemap") == 0)
		r->in_map = false;
	if (!r->skip_at && is_block(name)) {
		add_line(&r->body);
		add_line(&r->content);
	}
	if (r->skip_at == r->depth)
		r->skip_at = 0;
	if (r->main_at == r->depth)
		r->main_at = 0;
	r->depth--;
}

static void
characters(void *arg, const xmlChar *p_x, int n_i)
{
	struct run *r = arg;
	const char *p = (const char *)p_x;
	size_t n = n_i > 0 ? (size_t)n_i : 0;

	if (r->in_loc)
		add_text(&r->loc, p, n, PAGE_LINE_MAX);
	if (r->in_title) {
		add_text(&r->title, p, n, PAGE_TITLE_MAX * 4);
		return;
	}
	if (r->skip_at)
		return;
	/* The first heading is the title, and no part of what is told under it. */
	if (r->in_h1) {
		add_text(&r->heading, p, n, PAGE_TITLE_MAX * 4);
		return;
	}
	add_text(&r->body, p, n, PAGE_BODY_MAX);
	if (r->main_at)
		add_text(&r->content, p, n, PAGE_BODY_MAX);
}

/* Windows-1252, 0x80 to 0x9F (encoding.spec.whatwg.org); the rest is Latin-1. */
static struct str
as_utf8(struct arena *a, struct str s)
{
	static const uint16_t high[32] = { 0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020,
		0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018,
		0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
		0x0153, 0x9D, 0x017E, 0x0178 };
	struct buf b;

	if (str_starts(s, "\xEF\xBB\xBF"))
		s = (struct str) { .p = s.p + 3, .n = s.n - 3 };
	if (utf8_valid(s))
		return s;
	buf_init(&b, a, 3 * s.n + 1);
	for (size_t i = 0; i < s.n; i++) {
		unsigned c = (unsigned char)s.p[i];

		if (c >= 0x80 && c < 0xA0)
			c = high[c - 0x80];
		if (c == 0)
			c = ' ';
		if (c < 0x80) {
			buf_putc(&b, (char)c);
		} else if (c < 0x800) {
			buf_putc(&b, (char)(0xC0 | c >> 6));
			buf_putc(&b, (char)(0x80 | (c & 0x3F)));
		} else {
			buf_putc(&b, (char)(0xE0 | c >> 12));
			buf_putc(&b, (char)(0x80 | (c >> 6 & 0x3F)));
			buf_putc(&b, (char)(0x80 | (c & 0x3F)));
		}
	}
	return buf_get(&b);
}

static void
parse(struct run *r, struct str text)
{
	htmlSAXHandler sax = {
		.startElement = start,
		.endElement = end,
		.characters = characters,
		.ignorableWhitespace = characters,
		.cdataBlock = characters,
	};
	htmlParserCtxtPtr ctxt = htmlCreateMemoryParserCtxt(text.p, (int)text.n);

	if (!ctxt)
		return;
	htmlCtxtUseOptions(ctxt, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
				     HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
	*ctxt->sax = sax;
	ctxt->userData = r;
	xmlSwitchEncoding(ctxt, XML_CHAR_ENCODING_UTF8);
	htmlParseDocument(ctxt);
	htmlFreeParserCtxt(ctxt);
}

struct out {
	void (*write)(void *arg, const void *p, size_t n);
	void *arg;
};

static void
say(const struct out *o, char letter, struct str text)
{
	o->write(o->arg, &letter, 1);
	if (text.n)
		o->write(o->arg, text.p, text.n);
	o->write(o->arg, "\n", 1);
}

static struct str
one_line(struct arena *a, const char *text)
{
	return str_of(text_tidy(a, utf8_head(str_of(text), PAGE_LINE_MAX), true));
}

void
page_extract(struct arena *a, struct str document,
    void (*write)(void *arg, const void *p, size_t n), void *arg)
{
	struct out o = { write, arg };
	struct run r = { .arena = a };
	const struct text *body;
	struct str title;

	text_init(&r.body, a, TEXT_MAX);
	text_init(&r.content, a, TEXT_MAX);
	text_init(&r.title, a, PAGE_TITLE_MAX * 4);
	text_init(&r.heading, a, PAGE_TITLE_MAX * 4);
	buf_init(&r.links, a, LINKS_BYTES);
	document = as_utf8(a, document);
	if (document.n && document.n <= 4 * (size_t)PAGE_BYTES_MAX)
		parse(&r, document);
	title = r.heading.b.n ? buf_get(&r.heading.b) : buf_get(&r.title.b);
	if (title.n)
		say(&o, 'T', utf8_head(title, PAGE_TITLE_MAX));
	if (r.lang)
		say(&o, 'L', one_line(a, r.lang));
	if (r.canonical)
		say(&o, 'C', one_line(a, r.canonical));
	if (r.hidden)
		say(&o, 'N', STR(""));
	if (r.n_links && !buf_over(&r.links))
		write(arg, r.links.p, r.links.n);
	body = r.had_main && r.content.b.n ? &r.content : &r.body;
	write(arg, "B", 1);
	if (body->b.n)
		write(arg, body->b.p, body->b.n);
}

/* ---- the server ---- */

/* The next line and its letter; false at the text, which is what is left. */
static bool
next_line(struct str *rest, char *ret_letter, struct str *ret_value)
{
	const char *eol;

	if (!rest->n || rest->p[0] == 'B')
		return false;
	eol = memchr(rest->p, '\n', rest->n);
	if (!eol)
		return false;
	*ret_letter = rest->p[0];
	*ret_value = (struct str) { .p = rest->p + 1, .n = (size_t)(eol - rest->p) - 1 };
	*rest = (struct str) { .p = eol + 1, .n = rest->n - (size_t)(eol + 1 - rest->p) };
	return true;
}

enum err
page_read(struct arena *a, struct str text, struct web_page *ret_page)
{
	struct web_page page = { .title = "", .lang = "", .canonical = "" };
	struct str value;
	char letter;

	if (!utf8_valid(text))
		return ERR_INVALID;
	while (next_line(&text, &letter, &value)) {
		if (value.n > PAGE_LINE_MAX * 4)
			return ERR_INVALID;
		if (letter == 'T')
			page.title = text_tidy(a, utf8_head(value, PAGE_TITLE_MAX), true);
		else if (letter == 'L')
			page.lang = str_dup(a, value);
		else if (letter == 'C')
			page.canonical = str_dup(a, value);
		else if (letter == 'N')
			page.hidden = true;
	}
	if (!text.n || text.p[0] != 'B' || text.n > PAGE_BODY_MAX + 16)
		return ERR_INVALID;
	page.body = text_tidy(a, (struct str) { .p = text.p + 1, .n = text.n - 1 }, false);
	*ret_page = page;
	return OK;
}

enum err
sitemap_read(struct arena *a, struct str text, struct sitemap *ret_map)
{
	struct sitemap map = { .pages = arena_array(a, PAGE_LINKS_MAX, sizeof(*map.pages)),
		.maps = arena_array(a, PAGE_LINKS_MAX, sizeof(*map.maps)) };
	struct str value;
	char letter;

	if (!utf8_valid(text))
		return ERR_INVALID;
	while (next_line(&text, &letter, &value)) {
		if (value.n > PAGE_LINE_MAX || value.n == 0)
			continue;
		if (letter == 'U' && map.n_pages < PAGE_LINKS_MAX)
			map.pages[map.n_pages++] = str_dup(a, value);
		if (letter == 'S' && map.n_maps < PAGE_LINKS_MAX)
			map.maps[map.n_maps++] = str_dup(a, value);
	}
	*ret_map = map;
	return OK;
}
