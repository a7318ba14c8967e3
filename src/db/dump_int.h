/* What the generator says of every table, and how its rows are read. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "db/db_query.h"
#include "db/dump.h"

struct db_load {
	int version; /* the domain's, from which on these columns are there */
	const struct db_query *query;
};

/* Reads a row's columns as values, into an array of t->n_columns. */
void db_dump_read(
    struct cx *cx, const struct db_row *row, const struct db_table *t, struct db_value *to);
