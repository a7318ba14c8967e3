/* Reading rows: what the generated queries call. Everything lands in cx's arena. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "db/db_int.h"

enum { MAX_ROWS = 100000 };

int64_t
db_row_int(const struct db_row *row, int column)
{
	return row->ops->row_int(row, column);
}

const char *
db_row_text(struct cx *cx, const struct db_row *row, int column)
{
	size_t n = 0;
	const char *p = row->ops->row_bytes(row, column, &n);

	return p ? arena_strndup(cx->arena, p, n) : NULL;
}

struct str
db_row_blob(struct cx *cx, const struct db_row *row, int column)
{
	size_t n = 0;
	const char *p = row->ops->row_bytes(row, column, &n);

	return (struct str) { .p = p ? arena_strndup(cx->arena, p, n) : NULL, .n = n };
}

struct one {
	struct cx *cx;
	db_read_fn *read;
	void *to;
	bool found;
};

static enum err
take_one(const struct db_row *row, void *arg)
{
	struct one *one = arg;

	if (!one->found)
		one->read(one->cx, row, one->to);
	one->found = true;
	return OK;
}

enum err
db_find(struct cx *cx, const struct db_query *q, const struct db_value *v, db_read_fn *read,
    void *ret_row, bool *ret_found)
{
	struct one one = { .cx = cx, .read = read, .to = ret_row };
	enum err e = db_run(cx, q, v, take_one, &one, NULL);

	if (!e)
		*ret_found = one.found;
	return e;
}

enum err
db_get(struct cx *cx, const struct db_query *q, const struct db_value *v, db_read_fn *read,
    void *ret_row)
{
	bool found = false;
	enum err e = db_find(cx, q, v, read, ret_row, &found);

	if (e)
		return e;
	return found ? OK : fail(cx, ERR_MISSING, 0, NULL);
}

struct many {
	struct cx *cx;
	db_read_fn *read;
	size_t size;
	unsigned char *rows;
	size_t n;
	size_t cap;
};

static enum err
take_many(const struct db_row *row, void *arg)
{
	struct many *m = arg;

	if (m->n == MAX_ROWS || arena_over(m->cx->arena))
		return fail(m->cx, ERR_LIMIT, 0, NULL);
	if (m->n == m->cap) {
		size_t cap = m->cap ? m->cap * 2 : 16;
		unsigned char *rows = arena_array(m->cx->arena, cap, m->size);

		if (m->n)
			memcpy(rows, m->rows, m->n * m->size);
		m->rows = rows;
		m->cap = cap;
	}
	m->read(m->cx, row, m->rows + m->n++ * m->size);
	return OK;
}

enum err
db_list(struct cx *cx, const struct db_query *q, const struct db_value *v, db_read_fn *read,
    size_t size, void **ret_rows, size_t *ret_n)
{
	struct many m = { .cx = cx, .read = read, .size = size };
	enum err e = db_run(cx, q, v, take_many, &m, NULL);

	if (e)
		return e;
	*ret_rows = m.rows;
	*ret_n = m.n;
	return OK;
}

enum err
db_exec(struct cx *cx, const struct db_query *q, const struct db_value *v, int64_t *ret_changed)
{
	int64_t changed = 0;
	enum err e = db_run(cx, q, v, NULL, NULL, &changed);

	if (!e && ret_changed)
		*ret_changed = changed;
	return e;
}

enum err
db_exec_rev(struct cx *cx, const struct db_query *q, const struct db_value *v)
{
	int64_t changed = 0;
	enum err e = db_run(cx, q, v, NULL, NULL, &changed);

	if (e)
		return e;
	if (base_broken("rev"))
		return OK;
	return changed == 1 ? OK : fail(cx, ERR_CONFLICT, 0, NULL);
}
