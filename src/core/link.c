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

enum err
link_view(struct cx *cx, struct link link, struct link_view *ret_view)
{
	struct link_view view = { 0 };
	enum err e;

	for (size_t i = 0; i < n_owners; i++) {
		if (owners[i].kind != link.kind || !owners[i].view)
			continue;
		if ((e = owners[i].view(cx, link.id, &view)))
			return e;
		if (view.level == ACCESS_NONE)
			break;
		*ret_view = view;
		return OK;
	}
	return fail(cx, ERR_MISSING, 0, NULL);
}

enum err
link_touched(struct cx *cx, struct link link)
{
	for (size_t i = 0; i < n_owners; i++)
		if (owners[i].kind == link.kind && owners[i].touched)
			return owners[i].touched(cx, link.id);
	return OK;
}

enum err
access_may(struct cx *cx, struct link link, enum access_level level, bool *ret_may)
{
	struct failure before = cx->fail;
	struct link_view view = { 0 };
	enum err e = link_view(cx, link, &view);

	*ret_may = !e && view.level >= level;
	if (e != ERR_MISSING)
		return e;
	cx->fail = before;
	return OK;
}

static const struct link_wiring *wired;

void
link_wire(const struct link_wiring *wiring)
{
	wired = wiring;
}

enum err
link_unused(struct cx *cx, struct link link)
{
	bool used = false;
	enum err e;

	assert(wired);
	for (size_t i = 0; i < wired->n_uses; i++) {
		if (wired->uses[i].kind != link.kind)
			continue;
		if ((e = wired->uses[i].used(cx, link.id, &used)))
			return e;
		if (used)
			return fail(cx, ERR_INVALID, wired->uses[i].text, NULL);
	}
	return OK;
}

enum err
link_topic_made_secret(struct cx *cx, int64_t topic_id)
{
	assert(wired);
	return wired->topic_secret(cx, topic_id);
}
