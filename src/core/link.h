/* What a link is called and where it leads: the domain that owns the kind answers, so that pages of
 * other domains can name what they do not know. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "core/event.h"

struct link_name {
	const char *text;    /* a number or a name that tells nothing secret */
	const char *address; /* NULL when this viewer may not open it, or it has no page */
};

struct link_owner {
	enum link_kind kind;
	/* Names one; ERR_MISSING when it is not there. */
	enum err (*name)(struct cx *cx, int64_t id, struct link_name *ret_name);
	/* Finds one by what people call it, such as a case's number; ERR_MISSING when there is
	 * none. NULL for kinds that are not looked for. */
	enum err (*find)(struct cx *cx, const char *text, int64_t *ret_id);
};

/* The owners from now on. Once at start. */
void link_owners_set(const struct link_owner *list, size_t n);
/* An empty text for what is gone, and for kinds without an owner. */
MUST_USE enum err link_name(struct cx *cx, struct link link, struct link_name *ret_name);
/* Asks the owners in turn; ERR_MISSING when none knows it. */
MUST_USE enum err link_find(struct cx *cx, const char *text, struct link *ret_link);
