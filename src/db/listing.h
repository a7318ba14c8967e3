/* Listings: queries with filters that may be left out and several orders, read in pages by key.
 * The tables are made by tools/gen_listing.py from *.sql; a statement is put together from their
 * parts, and from nothing else, when it is asked for. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "db/db_query.h"

enum { DB_LISTING_FILTERS = 32, DB_LISTING_KEYS = 3 };

struct db_listing_filter {
	const char *name;
	enum db_kind kind; /* of its parameter; DB_KIND_NULL when it has none */
	const char *sql;
	const char *walked; /* the same, so that the order's index is walked instead of its own */
	uint32_t sorts;	    /* the orders that its own index serves */
	uint32_t few;	    /* the orders in which it leaves so few rows that they may be sorted */
};

struct db_listing_key {
	const char *expr;
	enum db_kind kind;
	bool down;
	size_t at; /* where the value lies in a row */
};

struct db_listing_sort {
	const char *name;
	const struct db_listing_key *keys;
	size_t n_keys;
};

struct db_listing {
	const char *name;
	unsigned number;
	uint32_t needs; /* filters of which at least one must be on; 0 for none */
	const char *head;
	const char *count;
	const char *tail;
	const struct db_listing_filter *filters;
	size_t n_filters;
	const struct db_listing_sort *sorts;
	size_t n_sorts;
	size_t row_size;
	db_read_fn *read;
};
/* Ends with NULL. */
extern const struct db_listing *const db_listings[];

/* What is asked for. Zeroed: the first order, no filter, from the beginning. */
struct db_ask {
	uint32_t on; /* bits by the listing's enum of filters */
	struct db_value values[DB_LISTING_FILTERS];
	size_t sort;
	bool back; /* the rows before the key instead of after it; they come in the list's order */
	bool from_key; /* begin at `key` instead of at the beginning (or the end) */
	struct db_value key[DB_LISTING_KEYS];
};

/* Puts a filter on; the listing says whether it takes a number, a text or nothing. */
void db_ask_int(struct db_ask *a, unsigned filter, int64_t value);
void db_ask_text(struct db_ask *a, unsigned filter, const char *value);
void db_ask_flag(struct db_ask *a, unsigned filter);
/* Begin at this row. */
void db_ask_from(struct db_ask *a, const struct db_listing *l, const void *row);

/* At most n rows, in the list's order whichever way they were read. */
MUST_USE enum err db_listing_rows(struct cx *cx, const struct db_listing *l, const struct db_ask *a,
    size_t n, void **ret_rows, size_t *ret_n);
/* How many rows the filters let through, counted up to `max`. */
MUST_USE enum err db_listing_count(
    struct cx *cx, const struct db_listing *l, const struct db_ask *a, int64_t max, int64_t *ret_n);
