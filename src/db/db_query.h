/* What generated query functions call, and listings. Nobody else includes this. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

enum db_kind { DB_KIND_NULL, DB_KIND_INT, DB_KIND_TEXT, DB_KIND_BLOB };

struct db_value {
	enum db_kind kind;
	int64_t i;
	struct str s;
};

#define DB_INT(v)                                                                                  \
	{                                                                                          \
		.kind = DB_KIND_INT, .i = (v)                                                      \
	}
#define DB_INT_OR_NULL(v)                                                                          \
	{                                                                                          \
		.kind = (v) ? DB_KIND_INT : DB_KIND_NULL, .i = (v)                                 \
	}
#define DB_TEXT(v)                                                                                 \
	{                                                                                          \
		.kind = (v) ? DB_KIND_TEXT : DB_KIND_NULL, .s = str_of(v)                          \
	}
#define DB_BLOB(v)                                                                                 \
	{                                                                                          \
		.kind = (v).p ? DB_KIND_BLOB : DB_KIND_NULL, .s = (v)                              \
	}

/* What a query means for the audit log: the generator knows it from the tables (event=no). */
enum db_audit { DB_AUDIT_NOTHING, DB_AUDIT_CHANGE, DB_AUDIT_EVENT };

struct db_query {
	const char *name;
	unsigned index;
	uint64_t composed; /* not 0 for a listing's statement: which one it is */
	unsigned n_params;
	bool writes;
	enum db_audit audit;
	const char *sqlite;
	const char *pg;
};

extern const struct db_query db_queries[];
extern const size_t db_n_queries;

struct db_row;

/* Column values; NULL reads as 0, as NULL text and as an empty blob. Texts are copied to the arena.
 */
int64_t db_row_int(const struct db_row *row, int column);
const char *db_row_text(struct cx *cx, const struct db_row *row, int column);
struct str db_row_blob(struct cx *cx, const struct db_row *row, int column);

typedef void db_read_fn(struct cx *cx, const struct db_row *row, void *to);

MUST_USE enum err db_get(struct cx *cx, const struct db_query *q, const struct db_value *v,
    db_read_fn *read, void *ret_row);
MUST_USE enum err db_find(struct cx *cx, const struct db_query *q, const struct db_value *v,
    db_read_fn *read, void *ret_row, bool *ret_found);
MUST_USE enum err db_list(struct cx *cx, const struct db_query *q, const struct db_value *v,
    db_read_fn *read, size_t size, void **ret_rows, size_t *ret_n);
MUST_USE enum err db_exec(
    struct cx *cx, const struct db_query *q, const struct db_value *v, int64_t *ret_changed);
/* ERR_CONFLICT unless exactly one row changed. */
MUST_USE enum err db_exec_rev(struct cx *cx, const struct db_query *q, const struct db_value *v);
