/* Writing HTML: the runtime that compiled templates call. Everything is escaped unless its type
 * says that it is markup already. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/buf.h"
#include "base/cx.h"

/* A page being written. public_page tells how links are made: those of public pages carry the
 * language. */
struct html {
	struct buf *out;
	struct cx *cx;
	const char *link_prefix; /* "", "/en" or "/fi" */
};

/* Markup that is safe as it is; made only by html/ and by compiled templates. */
struct safe_html {
	const char *p;
	size_t n;
};

/* Bytes as they are: for the fixed parts of templates. */
void html_raw(struct html *h, const char *p, size_t n);
/* Text or the value of a quoted attribute: & < > " ' escaped. NULL writes nothing. */
void html_text(struct html *h, const char *s);
void html_int(struct html *h, int64_t v);
void html_safe(struct html *h, struct safe_html s);
/* A whole address in an attribute: a path of ours, http, https, mailto or tel; anything else
 * becomes #. */
void html_url(struct html *h, const char *s);
/* True for an address that html_url() writes as it is. */
bool html_url_ok(const char *s);
/* A part of an address: all but unreserved characters percent-encoded (RFC 3986, 2.3). */
void html_url_part(struct html *h, const char *s);
void html_url_part_int(struct html *h, int64_t v);
/* A path of ours with the page's language in front. */
void html_link(struct html *h, const char *path);
/* Text in paragraphs: an empty line parts them, a single line end becomes <br>. */
void html_paragraphs(struct html *h, const char *s);
/* Markdown (CommonMark with tables, struck text and bare addresses). Raw HTML in it is text,
 * pictures are links, addresses those of html_url(); its highest heading gets `level`. A line's end
 * stays one. */
void html_markdown(struct html *h, const char *s, int level);
/* What was written to `b`, as markup. */
struct safe_html html_take(const struct buf *b);

/* Adds percent-encoded text to a buffer: for addresses built in C. */
void url_part(struct buf *b, const char *s);

#define HTML_PUT(h, x)                                                                             \
	_Generic((x), char *: html_text, const char *: html_text, struct safe_html: html_safe,     \
	    default: html_int)(h, x)
#define HTML_URL(h, x) html_url(h, x)
#define HTML_URL_PART(h, x)                                                                        \
	_Generic((x), char *: html_url_part, const char *: html_url_part,                          \
	    default: html_url_part_int)(h, x)
