/* Pages: a body in a shell. A handler fills a view, begins a page, calls its template, sends. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/event.h"
#include "html/html.h"
#include "http/http.h"
#include "web/keys.h"
#include "web/reach.h"

struct page {
	struct html h;
	struct buf body;
	struct http_request *rq;
	const char *title; /* shown in the browser's tab, before the municipality's name */
	bool staff;
};

enum { PAGE_MAX = 4 * 1024 * 1024 };

/* Pages of routes with HTTP_KEEP say what they show, so that they are made anew when it changes:
 * one thing, or with id 0 everything of the kind. The shell notes the site's settings by itself. */
void page_uses(struct cx *cx, enum link_kind kind, int64_t id);
/* What the page says of the time is true until then; without it, until midnight. */
void page_until(struct cx *cx, int64_t at);
/* The page holds something for this reader alone: it is not kept. */
void page_for_one(struct cx *cx);

/* Begins a page; write its body to p->h with a template. Title in the arena or static. */
void page_begin(struct page *p, struct cx *cx, struct http_request *rq, const char *title);
/* Puts the shell around the body and makes it the answer. ERR_LIMIT when it grew too large. */
MUST_USE enum err page_send(struct page *p, struct http_response *rs, int status);
/* The body alone, for a script that asks for a part of a page. */
MUST_USE enum err page_send_part(struct page *p, struct http_response *rs);
/* A value of jansson's as the answer, for a script of ours. */
struct json_t;
void page_send_json(struct cx *cx, struct http_response *rs, const struct json_t *value);
/* The page for an error that no handler turned into one of its own. */
void page_error(struct cx *cx, struct http_request *rq, struct http_response *rs, enum err e);
/* 400: the address cannot be read; 413: more than a form may hold. Without the database. */
void page_fault(struct cx *cx, struct http_request *rq, struct http_response *rs, int status);
/* 405: the address is there, with the methods of rq->allow. */
void page_wrong_method(struct cx *cx, struct http_request *rq, struct http_response *rs);

/* The address of a file of the theme, with its hash: /static/lyhord.1a2b3c.css */
const char *web_asset(const char *name);
/* Answers /static/… from memory. False when there is no such file. */
bool web_asset_send(const struct http_request *rq, struct http_response *rs);

/* The staff menu. */
struct nav_item {
	const char *path;
	const char *icon;
	const char *text;
	bool here;
	int64_t n;	  /* that wait for somebody; 0: none shown */
	bool more;	  /* than n */
	const char *live; /* the number follows a stream; or NULL */
};

struct nav_group {
	const char *name;
	struct nav_item *items;
	size_t n_items;
};

/* The entries that the viewer may use, in groups. */
const struct nav_group *web_nav(struct cx *cx, const char *path, size_t *ret_n);

struct shell_view {
	const char *title;
	const char *site_name;
	struct reach reach; /* on public pages */
	const char *lang;
	const char *langs[N_LANG];
	const char *css;
	const char *theme; /* the municipality's own colours; NULL for the default look */
	const char *logo;  /* names below /logotyp/; "" for none */
	const char *logo_dark;
	const char *logo_alt;
	const char *parts; /* the script of all pages */
	const char *js;
	const char *user;
	const char *form_token;
	const char *here; /* the page's own path, to come back to */
	enum lang lang_now;
	const struct nav_group *nav;
	size_t n_nav;
	struct keys keys;
	bool noindex;
	bool staff; /* a page for staff: it has one address in every language */
	struct safe_html body;
};

struct error_view {
	const char *title;
	const char *text;
	const char *advice;
	const char *home;
	const char *now;       /* after a conflict: the thing as it is; NULL when it has no page */
	const char *reference; /* of the request in our log; NULL when nobody need look there */
	const char *action;    /* where to try again; NULL when that does not help */
	const struct http_field *fields;
	size_t n_fields;
	const struct http_field *typed;
	size_t n_typed;
};
