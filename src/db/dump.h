/* The tables as such: what each says of itself, reading whole tables in parts, writing rows back.
 * For backups, copies between engines, the retention plan and the register of personal data. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "db/db.h"
#include "db/db_query.h"

enum { DB_COLUMNS_MAX = 64 }; /* tools/gen_db.py holds tables to it */

struct db_column {
	const char *name;
	enum db_kind kind;
	int since; /* the domain's version that brought it */
};

struct db_load;

struct db_table {
	const char *name;
	const char *domain;
	const char *personal;
	const char *retention;
	const char *secrecy;
	int since;
	const struct db_column *columns;
	unsigned n_columns;
	const unsigned char *key; /* places in columns */
	unsigned n_key;
	const struct db_query *first; /* the first rows by the key, and those after one */
	const struct db_query *next;
	const struct db_load *loads; /* by version */
	unsigned n_loads;
	const struct db_query
	    *parent;	   /* sets the column that refers to the table itself, or NULL */
	int parent_column; /* its place, or -1 */
	const struct db_query *restart; /* PostgreSQL: lets its numbers go on above the highest */
	db_read_fn *read;
};

/* Every table, those that are referred to before those that refer. */
extern const struct db_table db_tables[];
extern const size_t db_n_tables;

/* NULL when there is no such table. */
const struct db_table *db_table_find(struct str name);
/* How many of the columns were there at a version of the domain; they are the same ones, in order.
 */
unsigned db_table_columns(const struct db_table *t, int version, const struct db_column **ret);

/* The version of a domain in the database; 0 when it has none. */
MUST_USE enum err db_version(struct cx *cx, const char *domain, int64_t *ret_version);

/* Calls row() for every row of a table, in the order of its key. All tables read by one session
 * without db_rest() are of one moment. The values live until row() returns. */
MUST_USE enum err db_dump(struct cx *cx, const struct db_table *t,
    enum err (*row)(void *arg, const struct db_value *values), void *arg);

/* Writing rows back, at most DB_LOAD_ROWS a transaction. Rows are as they were at `version` of the
 * table's domain, and so are the tables. */
enum { DB_LOAD_ROWS = 200 };
struct db_rows {
	const struct db_table *table;
	int version;
	const struct db_value *values; /* n rows of n_columns(version) values */
	size_t n;
};
/* For db_attempt(): arg is a struct db_rows. A column that refers to the table itself is left empty
 * until db_load_parents(). */
MUST_USE enum err db_load(struct cx *cx, void *arg);
struct db_parents {
	const struct db_table *table;
	const int64_t (*pairs)[2]; /* parent, row */
	size_t n;		   /* at most DB_LOAD_ROWS */
};
/* For db_attempt(): arg is a struct db_parents. */
MUST_USE enum err db_load_parents(struct cx *cx, void *arg);
/* For db_attempt(), after the last row: the numbers that grow by themselves go on above. */
MUST_USE enum err db_load_end(struct cx *cx, void *arg);
