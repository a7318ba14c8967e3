/* The answers that were read most. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/link.h"
#include "core/rollup.h"
#include "follow/figures.h"

enum { READ_SHOWN = 10 };

enum err
follow_fill_read(struct cx *cx, int64_t from, int64_t to, struct figures_view *v)
{
	struct rollup_top *rows = NULL;
	struct read_item *items;
	size_t n = 0;
	enum err e;

	if ((e = rollup_top(cx, MEASURE_ANSWER_VIEWS, from, to, READ_SHOWN, &rows, &n)))
		return e;
	items = arena_array(cx->arena, n + 1, sizeof(*items));
	for (size_t i = 0; i < n; i++) {
		struct link_name name = { 0 };

		if ((e = link_name(cx, (struct link) { LINK_ANSWER, rows[i].dim }, &name)))
			return e;
		if (name.text && name.text[0])
			items[v->n_read++] =
			    (struct read_item) { name.text, name.address, rows[i].n };
	}
	v->read = items;
	return OK;
}
