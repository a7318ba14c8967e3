/* Asking the owners of links. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/link.h"

static const struct link_owner *owners;
static size_t n_owners;

void
link_owners_set(const struct link_owner *list, size_t n)
{
	owners = list;
	n_owners = n;
}

enum err
link_name(struct cx *cx, struct link link, struct link_name *ret_name)
{
	*ret_name = (struct link_name) { .text = "" };
	for (size_t i = 0; i < n_owners; i++) {
		enum err e;

		if (owners[i].kind != link.kind)
			continue;
		e = owners[i].name(cx, link.id, ret_name);
		if (e != ERR_MISSING)
			return e;
		cx->fail = (struct failure) { 0 };
		return OK;
	}
	return OK;
}

enum err
link_find(struct cx *cx, const char *text, struct link *ret_link)
{
	for (size_t i = 0; i < n_owners; i++) {
		int64_t id = 0;
		enum err e = owners[i].find ? owners[i].find(cx, text, &id) : ERR_MISSING;

		if (e == ERR_MISSING) {
			cx->fail = (struct failure) { 0 };
			continue;
		}
		if (!e)
			*ret_link = (struct link) { .kind = owners[i].kind, .id = id };
		return e;
	}
	return fail(cx, ERR_MISSING, 0, NULL);
}
