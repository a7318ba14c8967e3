/* Lists: declared as a table beside the query (a listing of db/listing.h), drawn, filtered, paged,
 * saved and exported by one component. Everything is in the address: a list can be sent to a
 * colleague, and works without script. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/rollup.h"
#include "db/listing.h"
#include "web/op.h"
#include "web/page.h"

enum {
	LIST_FILTERS_MAX = 16,
	LIST_COLUMNS_MAX = 20,
	LIST_PAGE = 50,
	LIST_FILE_MAX = 100000,	      /* rows of a file */
	LIST_COUNT_MAX = 1000,	      /* counted by index up to here, then "fler än 999" */
	LIST_QUERY_MAX = 1500,	      /* code points of a saved view's query */
	LIST_ADDRESS_MAX = 64 * 1024, /* bytes: every filter at its longest, percent-encoded */
};

enum list_kind { LIST_TEXT, LIST_NUMBER, LIST_TIME, LIST_ENUM, LIST_LINK, LIST_PERSON };

enum list_column_flags {
	LIST_HEAD = 1, /* the row's header: its link leads to the object */
	LIST_PAGE_ONLY = 2,
	LIST_FILE_ONLY = 4,  /* in files, not on the page */
	LIST_FIRST_DOWN = 8, /* the first click on its title sorts downwards */
	LIST_NAME = 16,	     /* what the row is called aloud; otherwise its header is */
};

enum { LIST_NO_ORDER = 0 }; /* orders in columns count from 1 */

struct list_column {
	const char *key; /* its name in files */
	unsigned title;
	enum list_kind kind;
	unsigned up; /* 1 + the listing's order that sorts by it, or LIST_NO_ORDER */
	unsigned down;
	unsigned flags;
};

/* What a row holds in a column. */
struct list_cell {
	const char *text; /* NULL for nothing */
	int64_t n;	  /* LIST_NUMBER; LIST_TIME, 0 for never */
	const char *href;
	const char *meta; /* beside the text, on the page */
	bool bad;	  /* meta tells that something is wrong */
};

enum list_filter_kind {
	LIST_BY_CHOICE, /* one of `choices` */
	LIST_BY_OPTION, /* an id among what `options` gives */
	LIST_BY_UNIT,	/* a unit, and all below it */
	LIST_BY_TOPIC,
	LIST_BY_DAY,
	LIST_BY_TEXT,
};

struct list;
struct list_filter;

struct list_choice {
	const char *code;
	unsigned text;
	int64_t value;
};

struct list_filter {
	const char *key; /* in the address */
	unsigned label;
	enum list_filter_kind kind;
	unsigned filter; /* of the listing */
	unsigned below;	 /* LIST_BY_UNIT, _TOPIC: the filter for one with others below it */
	const struct list_choice *choices;
	size_t n_choices;
	const char *usual; /* the choice when the address says nothing; NULL: all rows */
	bool more;	   /* under "Fler filter" */
	enum err (*options)(struct cx *cx, struct form_option **ret_options, size_t *ret_n);
	/* Instead of the kind's own way; a wrong value is noted with fail_field(). */
	enum err (*put)(struct list *l, const struct list_filter *f, const char *value);
};

struct list_order {
	const char *key;
	unsigned text;
	size_t order; /* of the listing */
};

/* A view that comes with the program: a tab. */
struct list_preset {
	const char *key;
	unsigned text;
	const char *query; /* as in an address */
	bool count;
	enum measure measure; /* the figure that says how many one may read; 0: counted */
};

struct list_def {
	const char *name; /* files and saved views are called after it */
	const char *path;
	enum permission permission; /* of reading it */
	unsigned title;
	unsigned caption;
	unsigned n_rows; /* "{0} ärenden" */
	unsigned empty;	 /* nothing here yet: a title, and how it begins */
	unsigned empty_text;
	const struct db_listing *listing;
	const struct list_column *columns;
	size_t n_columns;
	const struct list_filter *filters;
	size_t n_filters;
	const struct list_order *orders; /* the first is the usual one */
	size_t n_orders;
	const struct list_preset *presets;
	size_t n_presets;
	const struct op *const *ops; /* for chosen rows */
	size_t n_ops;
	void (*cells)(struct cx *cx, const void *row, struct list_cell *ret_cells);
	const char *live;			/* where a stream tells of changes; NULL for none */
	struct op_row (*pick)(const void *row); /* for choosing rows; NULL without operations */
};

struct list_tab {
	const char *name;
	const char *href;
	const char *count; /* NULL for none */
	bool here;
	bool shared;
};

struct core_q_view_list;
struct list {
	struct cx *cx;
	struct http_request *rq;
	const struct list_def *def;
	const char *values[LIST_FILTERS_MAX]; /* as in the address; "" for none, never NULL */
	struct form_option *options[LIST_FILTERS_MAX];
	size_t n_options[LIST_FILTERS_MAX];
	size_t order; /* index into def->orders */
	struct db_ask ask;
	bool wrong; /* a value could not be understood: nothing is listed */
	void *rows;
	size_t n;
	bool before; /* there are rows before these */
	bool after;
	int64_t count;
	struct list_tab *tabs;
	size_t n_tabs;
	const struct core_q_view_list *views; /* saved ones */
	size_t n_views;
	const struct core_q_view_list *view; /* the one that is shown, or NULL */
	struct op_notice *notice;
	const char *seen;   /* the newest change before this was read, when the list is live */
	const char *part;   /* its name among several; NULL: the page's own, with its title */
	const char *prefix; /* before its ids; then without forms for views and files. Never NULL */
	size_t n_chosen;    /* so many of the first rows are drawn as chosen */
};

/* Reads filters, order and place from the address or a form. Wrong values are noted on their
 * fields, and l->wrong is set. ERR_INVALID for a place that is none of ours. */
MUST_USE enum err list_read(
    struct cx *cx, struct http_request *rq, const struct list_def *def, struct list **ret_list);
/* What list_read() does with an address's fields, without options and saved views. */
MUST_USE enum err list_take(struct list *l, const struct http_fields *fields);
/* Reads the page's rows, the count and the tabs. */
MUST_USE enum err list_load(struct list *l);
/* The whole page: read, load, draw. For a route's handler. */
MUST_USE enum err list_show(
    struct cx *cx, struct http_request *rq, struct http_response *rs, const struct list_def *def);
/* Runs an operation on the chosen rows, or asks first for what it must be told. For a POST route at
 * def->path/valda. */
MUST_USE enum err list_bulk(
    struct cx *cx, struct http_request *rq, struct http_response *rs, const struct list_def *def);
/* The list as a file: CSV, XLSX or a JSON object a line. For a POST route at
 * def->path/fil. */
MUST_USE enum err list_file(
    struct cx *cx, struct http_request *rq, struct http_response *rs, const struct list_def *def);
/* Saves or removes a view. For a POST route at def->path/vyer. */
MUST_USE enum err list_save_view(
    struct cx *cx, struct http_request *rq, struct http_response *rs, const struct list_def *def);

/* The list's address with one filter changed (NULL: none is), in an order, without a place. Only
 * what differs from the usual is in it: two lists that show the same have the same address. */
const char *list_query(
    const struct list *l, const struct list_filter *f, const char *value, size_t order);
const char *list_address(struct cx *cx, const struct list_def *def, const char *query);
/* The rest of a place in an address: the keys of a row. */
const char *list_place(struct cx *cx, const struct db_listing *l, size_t order, const void *row);
MUST_USE enum err list_place_read(
    struct cx *cx, const struct db_listing *l, struct db_ask *a, struct str text);
/* For a filter's `put`: each of its choices is a flag of the listing by itself. */
MUST_USE enum err list_put_flag(struct list *l, const struct list_filter *f, const char *value);
/* What a filter's value is called, for people. */
const char *list_value_name(const struct list *l, size_t i);
bool list_is_filtered(const struct list *l);

void list_draw(struct html *h, const struct list *l);
