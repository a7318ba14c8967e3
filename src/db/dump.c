/* Reading whole tables and writing them back, by queries that the generator makes for each. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "db/dump.h"

#include "db/db_int.h"
#include "db/dump_int.h"
#include "gen/db_q.h"

const struct db_table *
db_table_find(struct str name)
{
	for (size_t i = 0; i < db_n_tables; i++)
		if (str_eqz(name, db_tables[i].name))
			return &db_tables[i];
	return NULL;
}

unsigned
db_table_columns(const struct db_table *t, int version, const struct db_column **ret)
{
	unsigned n = 0;

	for (unsigned i = 0; i < t->n_columns; i++)
		if (t->columns[i].since <= version)
			ret[n++] = &t->columns[i];
	return n;
}

enum err
db_version(struct cx *cx, const char *domain, int64_t *ret_version)
{
	struct db_q_version row = { 0 };
	bool found = false;
	enum err e = db_q_version(cx, domain, &found, &row);

	if (!e)
		*ret_version = found ? row.version : 0;
	return e;
}

enum err
db_integrity(struct cx *cx, const char ***ret_found, size_t *ret_n)
{
	struct db_q_integrity *rows = NULL;
	struct db_q_orphans orphans = { 0 };
	const char **found;
	size_t n_rows = 0;
	size_t n = 0;
	enum err e;

	if ((e = db_q_integrity(cx, &rows, &n_rows)) || (e = db_q_orphans(cx, &orphans)))
		return e;
	found = arena_array(cx->arena, n_rows + 1, sizeof(*found));
	for (size_t i = 0; i < n_rows; i++)
		if (strcmp(rows[i].found, "ok") != 0)
			found[n++] = rows[i].found;
	if (orphans.n)
		found[n++] = arena_printf(
		    cx->arena, "%" PRId64 " rows refer to rows that are not there", orphans.n);
	*ret_found = found;
	*ret_n = n;
	return OK;
}

void
db_dump_read(struct cx *cx, const struct db_row *row, const struct db_table *t, struct db_value *to)
{
	for (unsigned i = 0; i < t->n_columns; i++) {
		size_t n = 0;
		bool null = !row->ops->row_bytes(row, (int)i, &n);

		to[i] = (struct db_value) { .kind = null ? DB_KIND_NULL : t->columns[i].kind };
		if (to[i].kind == DB_KIND_INT)
			to[i].i = db_row_int(row, (int)i);
		else if (!null)
			to[i].s = db_row_blob(cx, row, (int)i);
	}
}

enum err
db_dump(struct cx *cx, const struct db_table *t,
    enum err (*row)(void *arg, const struct db_value *values), void *arg)
{
	struct arena_mark mark = arena_mark(cx->arena);
	struct db_value key[DB_COLUMNS_MAX];
	struct arena *held = arena_new(1 << 16, 1 << 24);
	void *rows = NULL;
	size_t n = 0;
	enum err e =
	    db_list(cx, t->first, NULL, t->read, t->n_columns * sizeof(struct db_value), &rows, &n);

	while (!e && n > 0) {
		const struct db_value *v = rows;

		for (size_t i = base_broken("dump") ? 1 : 0; i < n && !e; i++)
			e = row(arg, v + i * t->n_columns);
		arena_reset(held);
		for (unsigned i = 0; i < t->n_key; i++) {
			key[i] = v[(n - 1) * t->n_columns + t->key[i]];
			if (key[i].kind != DB_KIND_INT)
				key[i].s.p = arena_strndup(held, key[i].s.p, key[i].s.n);
		}
		arena_rewind(cx->arena, mark);
		n = 0;
		if (!e)
			e = db_list(cx, t->next, key, t->read,
			    t->n_columns * sizeof(struct db_value), &rows, &n);
	}
	arena_rewind(cx->arena, mark);
	arena_free(held);
	return e;
}

/* The newest statement for rows of that version. */
static const struct db_query *
load_query(const struct db_table *t, int version)
{
	const struct db_query *q = NULL;

	for (unsigned i = 0; i < t->n_loads; i++)
		if (t->loads[i].version <= version || base_broken("old-load"))
			q = t->loads[i].query;
	return q;
}

enum err
db_load(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const struct db_rows *r = arg;
	const struct db_column *columns[DB_COLUMNS_MAX];
	unsigned n = db_table_columns(r->table, r->version, columns);
	const struct db_query *q = load_query(r->table, r->version);
	struct db_value row[DB_COLUMNS_MAX];
	enum err e;

	assert(r->n <= DB_LOAD_ROWS && q);
	if ((e = db_begin(cx, &tx)))
		return e;
	for (size_t i = 0; i < r->n; i++) {
		for (unsigned c = 0; c < n; c++) {
			bool parent = r->table->parent &&
				      columns[c] == &r->table->columns[r->table->parent_column];

			row[c] = parent ? (struct db_value) { .kind = DB_KIND_NULL }
					: r->values[i * n + c];
		}
		if ((e = db_exec(cx, q, row, NULL)))
			return e;
	}
	return db_commit(&tx);
}

enum err
db_load_parents(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const struct db_parents *p = arg;
	enum err e;

	assert(p->n <= DB_LOAD_ROWS && p->table->parent);
	if ((e = db_begin(cx, &tx)))
		return e;
	for (size_t i = 0; i < p->n; i++)
		if ((e = db_exec(cx, p->table->parent,
			 (struct db_value[]) { DB_INT(p->pairs[i][0]), DB_INT(p->pairs[i][1]) },
			 NULL)))
			return e;
	return db_commit(&tx);
}

enum err
db_load_end(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum err e;

	(void)arg;
	if ((e = db_begin(cx, &tx)))
		return e;
	for (size_t i = 0; i < db_n_tables; i++)
		if (db_tables[i].restart && (e = db_exec(cx, db_tables[i].restart, NULL, NULL)))
			return e;
	return db_commit(&tx);
}
