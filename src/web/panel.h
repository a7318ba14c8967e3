/* Panels: what other parts of the house know of an object, beside it on its page. A domain
 * registers what it can tell of a kind of link in app/wiring.c; no domain includes another. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/event.h"
#include "core/role.h"
#include "html/html.h"

enum { PANEL_LINKS_MAX = 20 };

struct panel_link {
	const char *text;
	const char *href; /* NULL: only told */
	int64_t at;	  /* 0 for none */
	const char *note; /* why it is here; NULL for none */
};

/* Of what, and beside what: a case's page asks for its topic without the case itself. */
struct panel_ask {
	struct link on;
	struct link beside;
};

struct panel {
	enum link_kind on;
	unsigned title;
	unsigned beside_title;	    /* beside a thing that it leaves out; T_NONE: the same */
	enum permission permission; /* of seeing it; what is in it obeys access by its query */
	enum err (*fn)(struct cx *cx, const struct panel_ask *ask, struct panel_link **ret_links,
	    size_t *ret_n);
};

/* Once at start. */
void panel_register(const struct panel *const *panels, size_t n);

struct panels {
	struct panel_filled {
		unsigned title;
		struct panel_link *links;
		size_t n;
	} * list;
	size_t n;
};

/* The panels that have something to tell, in the order they were registered. */
MUST_USE enum err panels_get(struct cx *cx, const struct panel_ask *ask, struct panels *ret_panels);
void panels_draw(struct html *h, const struct panels *p);
