/* How people reach the municipality in person: on every public page, in its foot and where answers
 * end. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "html/html.h"

/* Texts are never NULL. */
struct reach {
	const char *phone; /* "" for none */
	const char *link;  /* tel:…; "" when the number cannot be dialled */
	const char *hours; /* when it is answered: what is so now and until when, else in words */
	bool known;	   /* the clock decides: hours says how it is now */
	bool open;
	const char *odd; /* the next day, within a week, that is not as usual; "" for none */
	const char *visit;
	const char *post;
	const char *email;
};

/* Of the site as it is; of settings that were last known (visit is NULL), only those. Kept pages
 * are made anew when what it says of the time is over. Never fails: what cannot be read is left
 * out. */
struct settings;
void reach_get(struct cx *cx, const struct settings *s, struct reach *ret_reach);
/* The number, whether somebody answers now, and being called back: a line of the page. */
void reach_draw(struct html *h, const struct reach *r);
