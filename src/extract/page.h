/* A web page, or a sitemap, as a sandboxed child tells it: lines, each with a letter first. Written
 * by the child, read by the server as if a stranger had written it.
 *
 * T title, L language, C the page's own address for itself (canonical), N not to be found (robots
 * noindex); U an address of a sitemap, S another sitemap; B: what follows is the text, with
 * headings as in Markdown. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

enum {
	PAGE_BYTES_MAX = 5 * 1024 * 1024, /* of the document */
	PAGE_TITLE_MAX = 300,		  /* letters */
	PAGE_BODY_MAX = 200 * 1024,	  /* bytes of text; the rest is left out */
	PAGE_LINE_MAX = 2000,
	PAGE_LINKS_MAX = 50000, /* of a sitemap: sitemaps.org */
};

struct web_page {
	const char *title;
	const char *lang; /* "" when it does not say */
	const char *canonical;
	const char *body;
	bool hidden; /* it asks not to be found */
};

struct sitemap {
	const char **pages;
	size_t n_pages;
	const char **maps;
	size_t n_maps;
};

/* The server's side. ERR_INVALID for what no child of ours says. */
MUST_USE enum err page_read(struct arena *a, struct str text, struct web_page *ret_page);
MUST_USE enum err sitemap_read(struct arena *a, struct str text, struct sitemap *ret_map);

/* The child's side: HTML or a sitemap's XML, in UTF-8 or Windows-1252. */
void page_extract(struct arena *a, struct str document,
    void (*write)(void *arg, const void *p, size_t n), void *arg);
