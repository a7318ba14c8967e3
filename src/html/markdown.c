/* Markdown to HTML. cmark reads it; what is written is written here, element by element, so that
 * nothing of the author's gets through as markup: raw HTML is text, pictures are links. */
/* SPDX-License-Identifier: Apache-2.0 */
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <pthread.h>

#include "html/html.h"

enum { LEVEL_MAX = 6 };

struct writer {
	struct html *h;
	int level; /* of the highest heading */
	bool head; /* in the head of a table */
	size_t column;
	const uint8_t *align;
	size_t n_columns;
};

static void
put(const struct writer *w, const char *s)
{
	buf_puts(w->h->out, s);
}

/* An address that may be followed from here; others leave their words only. */
static bool
may_link(const char *url)
{
	return url && url[0] && html_url_ok(url);
}

static void
write_link(const struct writer *w, cmark_node *node, bool in)
{
	if (!may_link(cmark_node_get_url(node)))
		return;
	if (!in) {
		put(w, "</a>");
		return;
	}
	put(w, "<a href=\"");
	html_url(w->h, cmark_node_get_url(node));
	put(w, "\">");
}

/* Inside a list whose points are not parted by empty lines, paragraphs are only their words. */
static bool
is_tight(cmark_node *paragraph)
{
	cmark_node *list = cmark_node_parent(cmark_node_parent(paragraph));

	return list && cmark_node_get_type(list) == CMARK_NODE_LIST &&
	       cmark_node_get_list_tight(list);
}

static void
write_heading(const struct writer *w, cmark_node *node, bool in)
{
	int level = MIN(cmark_node_get_heading_level(node) - 1 + w->level, LEVEL_MAX);

	buf_printf(w->h->out, in ? "<h%d>" : "</h%d>\n", level);
}

static void
write_list(const struct writer *w, cmark_node *node, bool in)
{
	bool numbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
	int start = cmark_node_get_list_start(node);

	if (in && numbered && start != 1)
		buf_printf(w->h->out, "<ol start=\"%d\">\n", start);
	else if (in)
		put(w, numbered ? "<ol>\n" : "<ul>\n");
	else
		put(w, numbered ? "</ol>\n" : "</ul>\n");
}

/* Rows and cells of a table; false when the node is none of them. */
static bool
write_table(struct writer *w, cmark_node *node, bool in)
{
	const char *type = cmark_node_get_type_string(node);

	if (strcmp(type, "table") == 0) {
		w->n_columns = cmark_gfm_extensions_get_table_columns(node);
		w->align = cmark_gfm_extensions_get_table_alignments(node);
		put(w, in ? "<div class=\"scroll\" tabindex=\"0\"><table>\n"
			  : "</tbody></table></div>\n");
	} else if (strcmp(type, "table_header") == 0) {
		w->head = in;
		w->column = 0;
		put(w, in ? "<thead><tr>" : "</tr></thead>\n<tbody>\n");
	} else if (strcmp(type, "table_row") == 0) {
		w->column = 0;
		put(w, in ? "<tr>" : "</tr>\n");
	} else if (strcmp(type, "table_cell") == 0) {
		bool right = w->column < w->n_columns && w->align && w->align[w->column] == 'r';

		if (in)
			put(w, w->head ? (right ? "<th scope=\"col\" class=\"num\">"
						: "<th scope=\"col\">")
				       : (right ? "<td class=\"num\">" : "<td>"));
		else
			put(w, w->head ? "</th>" : "</td>");
		w->column += !in;
	} else if (strcmp(type, "strikethrough") == 0) {
		put(w, in ? "<del>" : "</del>");
	} else {
		return false;
	}
	return true;
}

/* What has no inside. */
static void
write_leaf(const struct writer *w, cmark_node *node)
{
	const char *text = cmark_node_get_literal(node);

	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_CODE_BLOCK:
		put(w, "<pre><code>");
		html_text(w->h, text);
		put(w, "</code></pre>\n");
		return;
	case CMARK_NODE_HTML_BLOCK:
		put(w, "<p>");
		html_text(w->h, str_dup(w->h->cx->arena, str_trim(str_of(text))));
		put(w, "</p>\n");
		return;
	case CMARK_NODE_THEMATIC_BREAK:
		put(w, "<hr>\n");
		return;
	case CMARK_NODE_CODE:
		put(w, "<code>");
		html_text(w->h, text);
		put(w, "</code>");
		return;
	/* A line's end is one: so have plain texts always been shown. */
	case CMARK_NODE_SOFTBREAK:
	case CMARK_NODE_LINEBREAK:
		put(w, "<br>\n");
		return;
	default:
		if (base_broken("markdown-raw") && text)
			put(w, text);
		else
			html_text(w->h, text);
	}
}

static void
write_node(struct writer *w, cmark_node *node, bool in)
{
	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_DOCUMENT:
		return;
	case CMARK_NODE_PARAGRAPH:
		if (!is_tight(node))
			put(w, in ? "<p>" : "</p>\n");
		return;
	case CMARK_NODE_HEADING:
		write_heading(w, node, in);
		return;
	case CMARK_NODE_BLOCK_QUOTE:
		put(w, in ? "<blockquote>\n" : "</blockquote>\n");
		return;
	case CMARK_NODE_LIST:
		write_list(w, node, in);
		return;
	case CMARK_NODE_ITEM:
		put(w, in ? "<li>" : "</li>\n");
		return;
	case CMARK_NODE_EMPH:
		put(w, in ? "<em>" : "</em>");
		return;
	case CMARK_NODE_STRONG:
		put(w, in ? "<strong>" : "</strong>");
		return;
	case CMARK_NODE_LINK:
	case CMARK_NODE_IMAGE:
		write_link(w, node, in);
		return;
	default:
		if (!write_table(w, node, in) && in)
			write_leaf(w, node);
	}
}

static void
attach(cmark_parser *parser, const char *name)
{
	cmark_syntax_extension *e = cmark_find_syntax_extension(name);

	if (e)
		cmark_parser_attach_syntax_extension(parser, e);
}

void
html_markdown(struct html *h, const char *s, int level)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	struct writer w = { .h = h, .level = level };
	cmark_parser *parser;
	cmark_node *document;
	cmark_iter *iter;
	cmark_event_type event;

	pthread_once(&once, cmark_gfm_core_extensions_ensure_registered);
	parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8);
	attach(parser, "table");
	attach(parser, "strikethrough");
	attach(parser, "autolink");
	cmark_parser_feed(parser, s, strlen(s));
	document = cmark_parser_finish(parser);
	iter = cmark_iter_new(document);
	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE)
		write_node(&w, cmark_iter_get_node(iter), event == CMARK_EVENT_ENTER);
	cmark_iter_free(iter);
	cmark_node_free(document);
	cmark_parser_free(parser);
}
