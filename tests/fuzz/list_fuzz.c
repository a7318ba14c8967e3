/* Fuzz target: what an address says of a list. The query that the program makes of it says the same
 * again, and a place that is taken is one that the program could have written. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/pages.h"
#include "text/utf8.h"
#include "web/list.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct row {
	const char *name;
	int64_t id;
};

static const struct db_listing_key keys[] = {
	{ "t.name", DB_KIND_TEXT, false, offsetof(struct row, name) },
	{ "t.id", DB_KIND_INT, true, offsetof(struct row, id) },
};
static const struct db_listing_sort sorts[] = { { "name", keys, 2 } };
static const struct db_listing listing = { .sorts = sorts, .n_sorts = 1 };

static struct list
take(struct cx *cx, const struct http_fields *fields)
{
	struct list l = { .cx = cx, .def = &contact_queue };

	for (size_t i = 0; i < contact_queue.n_filters; i++)
		l.values[i] = contact_queue.filters[i].usual ? contact_queue.filters[i].usual : "";
	assert(list_take(&l, fields) == OK);
	return l;
}

static void
try_place(struct cx *cx, struct str text)
{
	struct db_ask a = { 0 };
	struct db_ask again = { 0 };
	struct row row;
	const char *written;

	if (list_place_read(cx, &listing, &a, text))
		return;
	row = (struct row) { .name = a.key[0].s.p, .id = a.key[1].i };
	written = list_place(cx, &listing, 0, &row);
	assert(list_place_read(cx, &listing, &again, str_of(written)) == OK);
	assert(str_eq(again.key[0].s, a.key[0].s) && again.key[1].i == a.key[1].i);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new(1 << 24, 1 << 26);
	struct str in = { .p = arena_strndup(arena, (const char *)data, size), .n = size };
	struct cx cx = { .arena = arena };
	struct http_fields fields = { 0 };
	struct list l;
	const char *query;

	try_place(&cx, in);
	if (!http_form_decode(arena, in, &fields)) {
		l = take(&cx, &fields);
		query = list_query(&l, NULL, NULL, l.order);
		assert(strlen(query) < LIST_ADDRESS_MAX - 1);
		assert(!http_form_decode(arena, str_of(query), &fields));
		l = take(&cx, &fields);
		assert(strcmp(query, list_query(&l, NULL, NULL, l.order)) == 0);
	}
	arena_free(arena);
	return 0;
}
